"""Names of components, files, arguments and enumeration members."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Sequence
from typing import Any


def words(text: str) -> list[str]:
    """Return the words of a camelCase, PascalCase, snake_case or kebab-case name."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+", text)


def pascal(text: str) -> str:
    """Return `text` in PascalCase; acronyms keep their capitals."""
    return "".join(word if word.isupper() else word.capitalize() for word in words(text))


_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]{1,120}")
# A module is named after a schema, a tag or a path; file systems take 255 bytes.
_LONGEST_MODULE = 100


def component_name(name: str) -> str:
    """Return a component name that OpenAPI allows; an allowed name is returned unchanged."""
    if _COMPONENT_NAME.fullmatch(name) and class_key(name):
        return name
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9._-]+", "_", plain).strip("_")
    return shortened_name(plain if class_key(plain) else "Unnamed")


def shortened_name(name: str) -> str:
    """Return a valid name of a file: the end of a long name is replaced by its digest."""
    if len(name) <= _LONGEST_MODULE:
        return name
    return f"{name[: _LONGEST_MODULE - 9]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def snake(text: str) -> str:
    """Return `text` as a Python name of a module or argument: words joined by `_`."""
    return identifier([word.lower() for word in words(text)])


def identifier(spoken: list[str]) -> str:
    """Return lower-case words as one Python name; `root` without words."""
    name = "_".join(spoken) or "root"
    if name[0].isdigit():
        name = f"x_{name}"
    return shortened_name(f"{name}_" if keyword.iskeyword(name) else name)


def class_key(name: str) -> str:
    """Return a key; schemas with the same key would share a class or a module."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


class NameSpace:
    """Hands out component names that are unique as schema, class and module names."""

    def __init__(self, taken: list[str]) -> None:
        """Take the names that the document uses."""
        self._taken = {class_key(name) for name in taken}

    def take(self, wanted: str) -> str:
        """Return `wanted`, with the first free number appended if it is taken."""
        name, number = wanted, 2
        while class_key(name) in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(class_key(name))
        return name


def enum_members(values: Sequence[Any]) -> dict[str, str]:
    """Return the member names of an enumeration; a name depends only on its value."""
    named: dict[str, str] = {}
    for value in values:
        text = str(value)
        letters = (
            "".join(c if c.isascii() and c.isalnum() else "_" for c in text).strip("_").upper()
        )
        name = letters or "EMPTY"
        if name[0].isdigit():
            name = f"VALUE_{name}"
        if name == "MRO":  # every class has one
            name = f"{name}_"
        number = 2
        unique = name
        while unique in named:
            unique, number = f"{name}_{number}", number + 1
        named[unique] = text
    return named

"""Index of the generated models: from a schema's name to its module, loaded when first used.

An entry of the index is one text for a schema:

    #clusters           a model of that name in the module `clusters`
    %clusters           an enumeration
    |clusters?          a union; `?` if null is allowed
    #clusters Class     the class has another name than the schema
    =[str]              a kind without code of its own: a list, a map, a scalar
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class ModelIndex:
    """Finds what the generated layer defines for a schema."""

    def __init__(self, package: str, entries: Mapping[str, str]) -> None:
        """Take the package of the models and an entry for every schema."""
        self._package = package
        self._entries = entries
        self._schemas: dict[str, str] = {}

    def kind(self, schema: str) -> str:
        """Return the text of a schema's kind. Raises KeyError if there is no such schema."""
        entry = self._entries[schema]
        if entry[0] == "=":
            return entry[1:]
        return f"{entry[0]}{schema}{'?' if entry[-1] == '?' else ''}"

    def definition(self, schema: str) -> Any:  # noqa: ANN401  # a class or a table
        """Return the class or the union table of a schema.

        Raises KeyError if there is no such schema, or none with code of its own.
        """
        entry = self._entries[schema]
        if entry[0] == "=":
            raise KeyError(schema)
        module, _, class_name = entry[1:].removesuffix("?").partition(" ")
        prefix = "union_" if entry[0] == "|" else ""
        return getattr(
            import_module(f"{self._package}.{module}"), f"{prefix}{class_name or schema}"
        )

    @property
    def schemas(self) -> Mapping[str, str]:
        """The schema of every class and union, by its name in Python."""
        if not self._schemas:
            self._schemas = {
                entry.removesuffix("?").partition(" ")[2] or name: name
                for name, entry in self._entries.items()
                if entry[0] != "="
            }
        return self._schemas

    def attributes(
        self, namespace: dict[str, Any]
    ) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
        """Return `__getattr__` and `__dir__` of the models' package (PEP 562)."""

        def load(name: str) -> Any:  # noqa: ANN401  # a class or a type
            if name not in self.schemas:
                msg = f"module {self._package!r} has no attribute {name!r}"
                raise AttributeError(msg)
            value = self.definition(self.schemas[name])
            # A union's table stands for the type of its values.
            namespace[name] = value = value if isinstance(value, type) else value.as_type()
            return value

        return load, lambda: sorted({*namespace, *self.schemas})

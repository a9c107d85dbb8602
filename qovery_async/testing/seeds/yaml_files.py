"""Reader of seeds in YAML. Every error has the file, the line and the path.

The keys of an object are the fields of the request body that creates it, and its collections. A
collection is any kind that the OpenAPI document creates below it, by its plural name in the path.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from ..model.document import Document, Endpoint, packaged_document
from ..model.store import SERVICE_TYPES
from .apply import body_fields, creation_operation, suggestion
from .items import Item, SeedError
from .located_yaml import YamlValue, parse

# Older operations on variables, which `variables` replaces.
_LEGACY_KINDS = frozenset({"environmentVariable", "secret"})
_KINDS_WITH_VARIABLES = frozenset({"project", "environment", *SERVICE_TYPES})
_VARIABLE_FIELDS = {"secret": "is_secret"}
_GENERATED_VARIABLE_FIELDS = frozenset({"is_secret", "variable_scope", "variable_parent_id"})


def read(text: str, name: str) -> Item:
    """Read the tree of a YAML text. Raises `SeedError`."""
    return _Reader(packaged_document(), name).tree(text)


def collections(document: Document, above: str) -> dict[str, str]:
    """Return the keys of the collections below a kind, with the kinds of their items."""
    found: dict[str, str] = {}
    for endpoint in document.creating():
        literals = [step.text for step in endpoint.steps if not step.is_parameter]
        parameters = len(endpoint.steps) - len(literals)
        is_below = parameters == len(literals) - 1 and literals[:-1][-1:] == [above][: bool(above)]
        if is_below and literals[-1] not in _LEGACY_KINDS:
            found[_plural(literals[-1])] = literals[-1]
    return found if above else {key: kind for key, kind in found.items() if kind == "organization"}


def _plural(kind: str) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind).lower()
    if words.endswith("s"):
        return words
    return f"{words[:-1]}ies" if re.search(r"[^aeiou]y$", words) else f"{words}s"


class _Reader:
    def __init__(self, document: Document, name: str) -> None:
        self._document = document
        self._name = name

    def tree(self, text: str) -> Item:
        root = Item(where=self._name)
        self._below(root, self._fields(parse(text, self._name)), ())
        return root

    def _below(self, item: Item, fields: Mapping[str, YamlValue], also: Collection[str]) -> None:
        """Read the collections among an item's fields. Raises `SeedError` for an unknown one."""
        inside = collections(self._document, item.kind)
        special = ["items", "variables"] if item.kind in _KINDS_WITH_VARIABLES else ["items"]
        for key, value in fields.items():
            if key in special:
                continue
            if key in inside:
                for each in self._list(value):
                    self._item(item, inside[key], each)
            elif key not in also:
                raise self._unknown_key(value, key, [*special, *inside, *also])
        for variable in self._variables(fields.get("variables")):
            item.add(variable)
        for each in self._list(fields.get("items")):
            item.add(self._call(each))

    def _item(self, above: Item, kind: str, value: YamlValue) -> None:
        named = {"name": value} if isinstance(value.scalar, str) else self._fields(value)
        known = set(body_fields(self._document, self._creation(above.kind, kind)))
        deployed: bool | None = None
        has_deployed = kind in {"cluster", "environment", *SERVICE_TYPES}
        if has_deployed and (kind != "cluster" or "deployed" in named):
            deployed = self._flag(named.get("deployed"), default=kind in SERVICE_TYPES)
        own = {*known, "deployed"} if has_deployed else known
        state: str | None = None
        if has_deployed and kind != "cluster":
            own |= {"state"}
            state = self._text(named["state"]) if "state" in named else None
            deployed = deployed or state is not None
        item = Item(kind, deployed=deployed, state=state, where=self._where(value))
        self._below(item, named, own)
        item.fields = {key: named[key].plain() for key in named if key in known}
        if kind == "environment" and isinstance(item.fields.get("cluster"), str):
            item.fields["cluster"] = {"$ref": f"cluster/{item.fields['cluster']}"}
        if "name" in known and not isinstance(item.fields.get("name"), str):
            raise self._error(named.get("name", value), f"{kind} requires a name, as text")
        above.add(item)

    def _variables(self, value: YamlValue | None) -> Iterable[Item]:
        if value is not None and value.mapping is not None:
            for key, each in value.mapping.items():
                fields = {"key": key, "value": self._text(each), "is_secret": False}
                yield Item("variable", fields, where=self._where(each))
            return
        endpoint = self._document.by_id.get("createVariable")
        known = {
            *body_fields(self._document, endpoint),
            *_VARIABLE_FIELDS,
        } - _GENERATED_VARIABLE_FIELDS
        for each in self._list(value):
            values = self._fields(each)
            for key, unknown in values.items():
                if key not in known:
                    raise self._unknown_key(unknown, key, known)
            if "key" not in values:
                raise self._error(each, "variable requires a key")
            fields = {_VARIABLE_FIELDS.get(key, key): v.plain() for key, v in values.items()}
            fields["value"] = self._text(values["value"]) if "value" in values else None
            fields["is_secret"] = self._flag(values.get("secret"), default=False)
            yield Item("variable", fields, where=self._where(each))

    def _call(self, value: YamlValue) -> Item:
        fields = self._fields(value)
        for key, unknown in fields.items():
            if key not in ("operation", "body"):
                raise self._unknown_key(unknown, key, ("operation", "body"))
        operation = fields.get("operation")
        if operation is None:
            raise self._error(value, "item requires an operation, by its id")
        if operation.scalar not in self._document.by_id:
            raise self._unknown_key(operation, str(operation.scalar), self._document.by_id)
        values = self._fields(fields["body"]) if "body" in fields else {}
        body = {key: each.plain() for key, each in values.items()}
        return Item(operation=str(operation.scalar), fields=body, where=self._where(value))

    def _creation(self, above: str, kind: str) -> Endpoint | None:
        return creation_operation(self._document, above, kind)

    def _fields(self, value: YamlValue) -> dict[str, YamlValue]:
        if value.mapping is None:
            raise self._error(value, f"must be a mapping (got {value.type_name()})")
        return value.mapping

    def _list(self, value: YamlValue | None) -> list[YamlValue]:
        if value is None:
            return []
        if value.sequence is None:
            raise self._error(value, f"must be a list (got {value.type_name()})")
        return value.sequence

    def _flag(self, value: YamlValue | None, *, default: bool) -> bool:
        if value is None:
            return default
        if not isinstance(value.scalar, bool):
            raise self._error(value, f"must be true or false (got {value.type_name()})")
        return value.scalar

    def _text(self, value: YamlValue) -> str | None:
        """Return the value of a variable. Numbers and booleans of YAML become text."""
        if value.mapping is not None or value.sequence is not None:
            raise self._error(value, f"must be text (got {value.type_name()})")
        if isinstance(value.scalar, bool):
            return str(value.scalar).lower()
        return None if value.scalar is None else str(value.scalar)

    def _unknown_key(self, value: YamlValue, key: str, known: Iterable[str]) -> SeedError:
        return self._error(value, f"unknown key {key}: {suggestion(key, known)}")

    def _error(self, value: YamlValue, message: str) -> SeedError:
        return SeedError(f"{self._where(value)}: {message}")

    def _where(self, value: YamlValue) -> str:
        return f"{self._name}:{value.line}: {value.place or 'the whole file'}"

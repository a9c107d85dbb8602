"""Conversion of what the API returned into what an edit takes.

The rule follows the two schemas. A field of the request takes its value from the first of these
that is present:

1. the field of the response that the overlay names (`x-read-as`);
2. the field of the same name;
3. the id of an embedded object: `registry_id` is the id of `registry`;
4. the only field of an object that wraps it: `git_repository` in `git`.

An object where the request takes an id becomes its id. Fields that only the response has are
read-only and dropped. Fields that neither schema has are kept: a newer API may accept them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .._codec import UNSET, encode, registry
from .._codec.drift import path_step
from .._codec.edits import renamed_fields
from .._codec.fields import REQUIRED
from .._codec.kinds import Kind, parse_kind
from .._codec.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .._codec.unions import Union

_IDS = frozenset({"uuid", "str"})


class Conversion:
    """Conversion of one response; `missing` has the paths of required fields without a source."""

    def __init__(self) -> None:
        self.missing: list[str] = []

    def value(self, value: Any, kind: Kind, path: str) -> Any:  # noqa: ANN401  # any field
        """Return a value as the request takes it, `UNSET` if it takes none."""
        if value is UNSET:
            return UNSET
        if value is None:
            return None if registry.is_nullable(kind) or kind.op == "any" else UNSET
        if isinstance(value, list) and kind.op == "[":
            items = enumerate(cast("list[Any]", value))
            inner = cast("Kind", kind.inner)
            found = [self.value(item, inner, f"{path}[{index}]") for index, item in items]
            return [item for item in found if item is not UNSET]
        if not isinstance(value, Model):
            return encode(value)
        if kind.op in _IDS and "id" in type(value).known_names:
            return encode(getattr(value, "id", UNSET))
        if kind.op not in {"#", "|"}:
            return encode(value)
        target, tag = request_class(registry.definition(kind.name), value, ())
        return encode(value) if target is None else {**tag, **self.members(value, target, path)}

    def members(self, read: Model, target: type[Model], path: str) -> dict[str, Any]:
        """Return the fields of a request for an object of a response."""
        if type(read).schema_name == target.schema_name:
            return read.to_dict()
        source = _Source(read, target)
        members: dict[str, Any] = {}
        for _, name, kind, flags in target.model_fields:
            place = path + path_step(name)
            value = self.value(source.of(name), parse_kind(kind), place)
            if value is not UNSET:
                members[name] = value
            elif flags & REQUIRED and not source.declares(name):
                self.missing.append(place)
        return {**members, **source.undeclared()}


class _Source:
    """The fields of an object of a response, by the names that a request has for them."""

    def __init__(self, read: Model, target: type[Model]) -> None:
        self._fields = dict(_present(read))
        self._declared = type(read).known_names
        self._extra = read.additional_properties
        self._renamed = renamed_fields(target.schema_name)
        self._wanted = target.known_names

    def of(self, name: str) -> Any:  # noqa: ANN401  # any field
        """Return the value for a field of the request, or `UNSET`."""
        if name in self._renamed:
            return _at(self._fields, self._renamed[name])
        if name in self._fields:
            return self._fields[name]
        if name in self._extra:
            return self._extra[name]
        embedded = self._fields.get(name.removesuffix("_id"))
        if isinstance(embedded, Model):
            return getattr(embedded, "id", UNSET)
        wrappers = (
            value
            for other, value in self._fields.items()
            if other not in self._wanted
            and isinstance(value, Model)
            and [*type(value).known_names] == [name]
        )
        return next((value for wrapper in wrappers for _, value in _present(wrapper)), UNSET)

    def declares(self, name: str) -> bool:
        """Return True if the response's schema has a value for a field of the request."""
        renamed = self._renamed.get(name, name).partition(".")[0]
        return not {renamed, name.removesuffix("_id")}.isdisjoint(self._declared)

    def undeclared(self) -> dict[str, Any]:
        """Return the fields that neither schema has."""
        return {name: value for name, value in self._extra.items() if name not in self._wanted}


def _present(model: Model) -> Iterator[tuple[str, Any]]:
    """Yield the names in JSON and the values of the fields that are present.

    Times and ids are as the API wrote them: a `datetime` has no nanoseconds.
    """
    for slot, name, _, _ in type(model).slot_plan():
        value = getattr(model, slot)
        if value is not UNSET:
            yield name, value


def _at(fields: Mapping[str, Any], path: str) -> Any:  # noqa: ANN401  # any field
    """Return the value at a dotted path; None and `UNSET` on the way end it."""
    first, _, rest = path.partition(".")
    value = fields.get(first, UNSET)
    if not rest or not isinstance(value, Model):
        return value
    return _at(dict(_present(value)), rest)


def request_class(
    definition: type[Model] | Union, read: Model, changes: Iterable[str]
) -> tuple[type[Model] | None, dict[str, str]]:
    """Return the class of a request, with the tag that says so if it is the variant of a union.

    A tag that both have decides, else the number of fields that the variant and the object share.
    """
    if isinstance(definition, type):
        return definition, {}
    fields = {name for name, value in _present(read) if value is not None}
    tag = dict(_present(read)).get(definition.tag or "")
    if isinstance(tag, str):
        kind = definition.kind_of(str(tag))
        return (None if kind is None else registry.model(kind.name)), {}
    fields.update(changes)
    best: type[Model] | None = None
    for variant in variants(definition):
        shared = len(fields & variant.known_names)
        if shared > (0 if best is None else len(fields & best.known_names)):
            best = variant
    return best, {} if best is None else _tag(definition, best)


def _tag(union: Union, variant: type[Model]) -> dict[str, str]:
    """Return the field that says which variant an object is; empty if the union has none."""
    named = {kind.name: tag for tag in union.tags if (kind := union.kind_of(tag)) is not None}
    tag = named.get(variant.schema_name)
    return {} if union.tag is None or tag is None else {union.tag: tag}


def variants(union: Union) -> Iterator[type[Model]]:
    for kind in union.branches:
        if kind.op == "|":
            yield from variants(registry.union(kind.name))
        elif kind.op == "#":
            yield registry.model(kind.name)

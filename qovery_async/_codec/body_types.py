"""Types of request bodies at run time, created from the models' fields on first use.

Type checkers read the same types from the generated stubs in `_raw/bodies`: a `TypedDict` for each
object, a union of these for each `oneOf`, and the `Literal` texts of each enumeration.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from types import GenericAlias
from typing import TYPE_CHECKING, Any, ForwardRef, Literal, NotRequired
from uuid import UUID

from . import registry
from .fields import REQUIRED
from .kinds import Kind, parse_kind
from .unions import Union

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    # pydantic accepts only this one on older versions; anyio depends on the package there.
    from typing_extensions import TypedDict

_ID = re.compile(r"(?:^|[_.-])id$|[a-z]I[dD]$")
_TEXTS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bytes": (str,),
    "uuid": (str, UUID),
    "datetime": (datetime, str),
    "date": (date, str),
}
_TYPES: dict[str, type] = {"int": int, "float": float, "bool": bool, "any": object}


class BodyTypes:
    """Types of bodies by their public names.

    `dicts` maps names of objects and unions to schemas, `texts` names of enumerations. `tags` maps
    a schema to its discriminator and the values that stand for it.
    """

    def __init__(
        self,
        package: str,
        dicts: Mapping[str, str],
        texts: Mapping[str, str],
        tags: Mapping[str, tuple[str, tuple[str, ...]]],
    ) -> None:
        self._package = package
        self._schemas = {**dicts, **texts}
        self._dicts = {schema: name for name, schema in dicts.items()}
        self._tags = tags
        self._done: dict[str, Any] = {}

    def attributes(
        self, namespace: dict[str, Any]
    ) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
        """Return `__getattr__` and `__dir__` of the package (PEP 562)."""

        def load(name: str) -> Any:  # noqa: ANN401  # a type
            if name not in self._schemas:
                msg = f"module {self._package!r} has no attribute {name!r}"
                raise AttributeError(msg)
            namespace[name] = value = self.type_of(name)
            return value

        return load, lambda: sorted({*namespace, *self._schemas})

    def type_of(self, name: str) -> Any:  # noqa: ANN401  # a type
        """Return the type of a public name."""
        if name not in self._done:
            # Inside itself, a schema is a forward reference.
            self._done[name] = ForwardRef(name, module=self._package)
            self._done[name] = self._create(name, self._schemas[name])
            # Forward references are looked up in the package.
            vars(sys.modules[self._package])[name] = self._done[name]
        return self._done[name]

    def _create(self, name: str, schema: str) -> Any:  # noqa: ANN401  # a type
        definition = registry.definition(schema)
        if isinstance(definition, Union):
            return _union(map(self._variant, definition.branches))
        if name not in self._dicts.values():
            return _literal(definition)
        tag, values = self._tags.get(schema, ("", ()))
        fields: dict[str, Any] = {}
        for _, key, kind, flags in definition.model_fields:
            accepted = accepted_kind(key, parse_kind(kind))
            value = Literal[values] if key == tag else self._given(accepted)
            fields[key] = value if flags & REQUIRED else NotRequired[value]
        created: Any = TypedDict(name, fields)  # type: ignore[misc]  # the fields are data
        created.__module__ = self._package
        created.__doc__ = definition.__doc__
        return created

    def _variant(self, kind: Kind) -> Any:  # noqa: ANN401  # a type
        """Return the type of a variant as a dict; a scalar is itself."""
        return self.type_of(self._dicts[kind.name]) if kind.op in "#|" else self._given(kind)

    def _given(self, kind: Kind) -> Any:  # noqa: ANN401  # a type
        """Return the type of the values that a field accepts."""
        value = self._named(kind) if kind.name else self._unnamed(kind)
        return value | None if kind.nullable else value

    def _named(self, kind: Kind) -> Any:  # noqa: ANN401  # a type
        definition = registry.definition(kind.name)
        if kind.op == "%":
            return _literal(definition) | definition
        model = definition.as_type() if isinstance(definition, Union) else definition
        return model | self.type_of(self._dicts[kind.name])

    def _unnamed(self, kind: Kind) -> Any:  # noqa: ANN401  # a type
        if kind.inner is None:
            return _union(_TEXTS.get(kind.op) or (_TYPES[kind.op],))
        inner = self._given(kind.inner)
        if kind.op == "{":
            return GenericAlias(Mapping, (str, inner))
        if kind.inner.op in _TEXTS:
            # A text is a sequence of texts, too.
            lists = [GenericAlias(list, item) for item in (*_TEXTS[kind.inner.op], inner)]
            return _union([*lists, GenericAlias(tuple, (inner, ...))])
        return GenericAlias(Sequence, inner)


def accepted_kind(key: str, kind: Kind) -> Kind:
    """Return the kind that a body's field accepts: the spec omits the format of some ids."""
    return kind._replace(op="uuid") if kind.op == "str" and _ID.search(key) else kind


def _union(types: Iterable[Any]) -> Any:  # noqa: ANN401  # a type
    first, *others = types
    for other in others:
        first = first | other
    return first


def _literal(enumeration: Any) -> Any:  # noqa: ANN401  # a type
    return Literal[tuple(member.value for member in enumeration)]

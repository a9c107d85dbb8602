"""Bodies of methods: their type as one argument, and the fields that can be keyword arguments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast

from qovery_async._codec.kinds import Kind

from .body_types import BodyTypes, is_keyword_name
from .document import Node
from .english import adds_to
from .kinds import ANY, LIST, MAP, MODEL, UNION, Kinds, element
from .media_types import json_schema


@dataclass(slots=True)
class Body:
    """The body of a method.

    `keywords` are the `TypedDict`s whose keys can be keyword arguments, one for each variant;
    `obstacle` says why there are none. `names` are the names of `qovery_async.bodies` in use.
    """

    annotation: str
    required: bool
    is_json: bool
    keywords: list[str] = field(default_factory=list[str])
    names: set[str] = field(default_factory=set[str])
    obstacle: str = ""
    docstring: list[str] = field(default_factory=list[str])

    @property
    def parameter(self) -> str:
        """The parameter that takes the whole body."""
        return f"body: {self.annotation}{'' if self.required else ' | None = None'}"


class Bodies:
    """Bodies of the operations of one document."""

    def __init__(self, types: BodyTypes, kinds: Kinds) -> None:
        """Take the types of bodies, and the kinds of the same document."""
        self._types = types
        self._kinds = kinds

    def kind(self, operation: Node) -> Kind | None:
        """Return the kind of an operation's JSON body, or None if it has none."""
        schema = json_schema((operation.get("requestBody") or {}).get("content") or {})
        return None if schema is None else self._kinds.of(schema)

    def of(self, verb: str, operation: Node, arguments: Iterable[str]) -> Body | None:
        """Return the body of an operation whose method has other arguments of these names."""
        if not (operation.get("requestBody") or {}).get("content"):
            return None
        kind = self.kind(operation)
        if kind is None:
            return Body("str | bytes", required=True, is_json=False)
        variants = self._types.variants(kind)
        obstacle = self._obstacle(variants, {"self", "body", *arguments})
        keywords = [] if obstacle else [self._types.dicts[name] for name in variants]
        names = set(keywords)
        if kind.op in {MODEL, UNION}:
            names.add(self._types.dicts[kind.name])
        return Body(
            self._annotation(kind),
            required=self._is_required(kind, operation) or verb in {"put", "patch"},
            is_json=True,
            keywords=keywords,
            names=names,
            obstacle=obstacle,
            docstring=self._docstring(variants),
        )

    def _annotation(self, kind: Kind) -> str:
        if kind.op in {MAP, ANY.op}:
            return "Mapping[str, object]"
        if kind.op == LIST and element(kind).op == ANY.op:
            return "Sequence[object]"
        return self._types.given(kind)

    def _is_required(self, kind: Kind, operation: Node) -> bool:
        """Return True if a call without the body makes no sense."""
        objects = [kind.name] if kind.op == MODEL else self._types.variants(kind)
        has_required = [bool(self._kinds.schemas[name].get("required")) for name in objects]
        return bool(operation["requestBody"].get("required")) or (
            bool(objects) and all(has_required)
        )

    def _obstacle(self, variants: list[str], taken: set[str]) -> str:
        """Return why the fields cannot be keyword arguments, "" if they can."""
        for key in (key for name in variants for key in self._fields(name)):
            if key in taken:
                return f"`{key}` is another argument, too"
            if not is_keyword_name(key):
                return f"`{key}` is not a valid name of an argument"
        return ""

    def _fields(self, schema: str) -> Node:
        return cast("Node", self._kinds.schemas[schema]["properties"])

    def _docstring(self, variants: list[str]) -> list[str]:
        lines: list[str] = []
        for name in variants:
            title = f"Fields of `{self._types.dicts[name]}`, * if required:"
            lines += ["", title, *self._field_lines(name)]
        return lines

    def _field_lines(self, schema: str) -> list[str]:
        """Return the fields without a description in one line, then the others."""
        required = set(self._kinds.schemas[schema].get("required", ()))
        plain: list[str] = []
        described: list[str] = []
        for key, node in self._fields(schema).items():
            shown = f"{key}*" if key in required else key
            text = " ".join(str(node.get("description") or "").split())
            if adds_to(text, key):
                described.append(f"    {shown}: {text}")
            else:
                plain.append(shown)
        return [f"    {', '.join(plain)}", *described] if plain else described

"""Types of request bodies: dicts for type checkers, and the texts of enumerations.

Every object that a JSON body can hold has a `TypedDict`, named after its model:
`ProjectRequestDict`. A union is the union of its variants' dicts.
`qovery_async._codec.body_types` creates the same types at run time.
"""

from __future__ import annotations

import keyword
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from qovery_async._codec.body_types import accepted_kind
from qovery_async._codec.kinds import Kind

from .document import Node, operations
from .kinds import (
    ANY,
    ENUM,
    LIST,
    MAP,
    MODEL,
    NAMED,
    UNION,
    Kinds,
    element,
    is_enumeration,
    is_union,
    named_schemas,
)
from .media_types import json_schema
from .names import NameSpace

_SCALARS = {
    "str": ("str",),
    "bytes": ("str",),
    "uuid": ("str", "UUID"),
    "datetime": ("datetime.datetime", "str"),
    "date": ("datetime.date", "str"),
    "int": ("int",),
    "float": ("float",),
    "bool": ("bool",),
    ANY.op: ("object",),
}
# A text is a sequence of texts, so their lists are lists or tuples.
_TEXTS = frozenset({"str", "bytes", "uuid", "datetime", "date"})
# Names that the annotations of a class use: a key of such a name would hide them.
_USED = frozenset({"bool", "datetime", "float", "int", "list", "object", "str", "tuple"})
_IMPORTED = ("TypedDict",)


def is_keyword_name(name: str) -> bool:
    """Return True if a field can be a keyword argument."""
    # Python normalises identifiers in source code, but not the keys of JSON.
    is_name = name.isidentifier() and unicodedata.normalize("NFKC", name) == name
    return is_name and not keyword.iskeyword(name)


@dataclass(slots=True)
class DictPlan:
    """A `TypedDict`; `fields` has (key, annotation)."""

    name: str
    fields: list[tuple[str, str]]

    @property
    def is_class(self) -> bool:
        """Whether class syntax can express all keys."""
        return all(
            is_keyword_name(key) and key not in _USED and not key.startswith("__")
            for key, _ in self.fields
        )


@dataclass(slots=True)
class BodyModule:
    """A stub: `literals` and `unions` map names to types."""

    literals: dict[str, str] = field(default_factory=dict[str, str])
    unions: dict[str, str] = field(default_factory=dict[str, str])
    dicts: list[DictPlan] = field(default_factory=list[DictPlan])
    models: set[str] = field(default_factory=set[str])
    imports: dict[str, set[str]] = field(default_factory=lambda: defaultdict[str, set[str]](set))


def families(modules_of: Mapping[str, str]) -> dict[str, str]:
    """Return a module for each schema, one for all modules whose names begin with the same word.

    Only type checkers read these modules: many small ones would load nothing sooner, and each file
    of a wheel costs a quarter of a kilobyte.
    """
    words = {module.split("_")[0] for module in modules_of.values()}

    def family(module: str) -> str:
        word = module.split("_", maxsplit=1)[0]
        plural = f"{word}s" if f"{word}s" in words else word
        return plural if plural.isidentifier() and not keyword.iskeyword(plural) else module

    return {schema: family(module) for schema, module in modules_of.items()}


class BodyTypes:
    """Everything about the types of bodies, ready to print."""

    def __init__(
        self, document: Node, classes: Mapping[str, str], modules_of: Mapping[str, str]
    ) -> None:
        """Lay out the stubs of one bundled document."""
        self._schemas = cast("dict[str, Node]", document["components"]["schemas"])
        self._kinds = Kinds(self._schemas)
        self._classes = classes
        self._modules_of = families(modules_of)
        names = NameSpace([*classes.values(), *_IMPORTED])
        bodies = _body_schemas(document, self._kinds)
        # Names by schema.
        self.dicts = {schema: names.take(f"{classes[schema]}Dict") for schema in sorted(bodies)}
        self.texts = {
            schema: names.take(f"{classes[schema]}Text")
            for schema in sorted(self._schemas)
            if is_enumeration(self._schemas[schema])
        }
        self.tags = self._foreign_tags()
        self.modules: dict[str, BodyModule] = defaultdict(BodyModule)
        for schema, name in self.texts.items():
            values = ", ".join(repr(str(value)) for value in self._schemas[schema]["enum"])
            self.modules[self._modules_of[schema]].literals[name] = f"Literal[{values}]"
        for schema in self.dicts:
            self._place(schema)

    def names(self) -> dict[str, str]:
        """Return the module of every name."""
        schemas = {**self.dicts, **self.texts}
        return {name: self._modules_of[schema] for schema, name in schemas.items()}

    def given(self, kind: Kind, *, model: bool = True) -> str:
        """Return the type of the values that are accepted for a kind."""
        parts = self._parts(kind, model=model)
        return " | ".join([*parts, "None"] if kind.nullable and parts != ["object"] else parts)

    def variants(self, kind: Kind) -> list[str]:
        """Return the schemas of the objects that a body can be; none if it can be anything else."""
        if kind.op == MODEL:
            return [] if self._schemas[kind.name].get("additionalProperties") else [kind.name]
        if kind.op != UNION:
            return []
        found = [self.variants(self._kinds.of(b)) for b in self._schemas[kind.name]["oneOf"]]
        return [name for names in found for name in names] if all(found) else []

    def _parts(self, kind: Kind, *, model: bool = True) -> list[str]:
        if kind.op == ENUM:
            return [self._classes[kind.name], self.texts[kind.name]]
        if kind.op in NAMED:
            parts = [self._classes[kind.name]] if model else []
            parts.append(self.dicts[kind.name])
            is_open = bool(self._schemas[kind.name].get("additionalProperties"))
            return [*parts, "Mapping[str, object]"] if is_open else parts
        if kind.op == MAP:
            return [f"Mapping[str, {self.given(element(kind))}]"]
        if kind.op != LIST:
            return list(_SCALARS[kind.op])
        inner = element(kind)
        text = self.given(inner)
        if inner.op not in _TEXTS:
            return [f"Sequence[{text}]"]
        # Lists are invariant: a list of UUIDs is no list of texts or UUIDs.
        lists = dict.fromkeys([*(f"list[{part}]" for part in _SCALARS[inner.op]), f"list[{text}]"])
        return [*lists, f"tuple[{text}, ...]"]

    def _foreign_tags(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Return the discriminator of the variants whose field would accept other values, too."""
        found: dict[str, tuple[str, tuple[str, ...]]] = {}
        for union in filter(lambda name: is_union(self._schemas[name]), self.dicts):
            discriminator = self._schemas[union].get("discriminator") or {}
            values: dict[str, list[str]] = defaultdict(list)
            for value, target in discriminator.get("mapping", {}).items():
                values[str(target).rsplit("/", 1)[1]].append(str(value))
            for variant, tags in values.items():
                key = discriminator["propertyName"]
                node = self._schemas[variant].get("properties", {}).get(key)
                kind = None if node is None else self._kinds.of(node)
                if kind is not None and not self._is_enumeration_of(kind, tags):
                    found[variant] = (key, tuple(tags))
        return found

    def _is_enumeration_of(self, kind: Kind, values: list[str]) -> bool:
        return kind.op == ENUM and set(self._schemas[kind.name]["enum"]) == set(values)

    def _place(self, schema: str) -> None:
        name = self.dicts[schema]
        module = self.modules[self._modules_of[schema]]
        node = self._schemas[schema]
        if is_union(node):
            branches = [self._kinds.of(branch) for branch in node["oneOf"]]
            parts = [part for kind in branches for part in self._parts(kind, model=False)]
            module.unions[name] = " | ".join(dict.fromkeys(parts))
            for kind in branches:
                self._import(module, schema, kind, model=kind.op not in {MODEL, UNION})
            return
        required = set(node.get("required", ()))
        tag, values = self.tags.get(schema, ("", ()))
        fields: list[tuple[str, str]] = []
        for key, value in node["properties"].items():
            kind = accepted_kind(key, self._kinds.of(value))
            if key == tag:
                text = f"Literal[{', '.join(map(repr, values))}]"
            else:
                text = self.given(kind)
                self._import(module, schema, kind)
            fields.append((key, text if key in required else f"NotRequired[{text}]"))
        module.dicts.append(DictPlan(name, fields))

    def _import(self, module: BodyModule, here: str, kind: Kind, *, model: bool = True) -> None:
        for target in named_schemas(kind):
            if model:
                module.models.add(self._classes[target])
            there = self._modules_of[target]
            if there != self._modules_of[here]:
                module.imports[there].add(self.dicts.get(target) or self.texts[target])


def _body_schemas(document: Node, kinds: Kinds) -> set[str]:
    """Return the objects and unions that JSON bodies can hold."""
    pending: list[Kind] = []
    for _, _, operation in operations(document):
        schema = json_schema((operation.get("requestBody") or {}).get("content") or {})
        if schema is not None:
            pending.append(kinds.of(schema))
    found: set[str] = set()
    while pending:
        kind = pending.pop()
        for name in named_schemas(kind):
            node = kinds.schemas[name]
            if name not in found and not is_enumeration(node):
                found.add(name)
                pending += map(kinds.of, node.get("properties", {}).values())
                pending += map(kinds.of, node.get("oneOf", ()))
    return found

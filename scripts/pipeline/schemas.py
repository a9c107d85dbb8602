"""Schemas in normal form: no prose, no `allOf` of objects; objects, enums and unions named."""

from __future__ import annotations

from typing import Any, cast

from .document import DocumentError, Node, ref_name, resolve, schema_ref
from .names import NameSpace, pascal
from .report import Report, reading
from .schema_merge import KEPT, flags, merge_objects, plain, with_flags
from .sources import shortened
from .unions import branch_word, is_object, join, settle_discriminator, told_apart

_TYPES = frozenset({"array", "boolean", "integer", "number", "object", "string"})
# Targets of references into schemas are copied, possibly without end; the document has none.
_MOST_COPIES = 10_000
_FORMATS = {"uuid", "date-time", "date", "uri", "email", "binary", "byte", "password"}


class Schemas:
    """Turns the schemas of one upstream document into named components."""

    def __init__(self, document: Node, report: Report) -> None:
        """Take one document; decisions are added to `report`."""
        self._document = document
        self._report = report
        self._upstream: Node = document.get("components", {}).get("schemas", {}) or {}
        self._names = NameSpace(list(self._upstream))
        self._open: set[str] = set()
        self._following: set[str] = set()
        self._copies = 0
        self.components: Node = {}

    def all(self) -> Node:
        """Return every component, declared or named here, sorted by name."""
        for name in sorted(self._upstream):
            self.component(name)
        return dict(sorted(self.components.items()))

    def component(self, name: str) -> Node:
        """Return the normal form of an upstream component; `{}` inside of a cycle through it."""
        if name not in self.components and name not in self._open:
            self._open.add(name)
            with reading(f"components.schemas.{name}"):
                self.components[name] = self._define(self._upstream[name], name)
            # Fields with a secret have the mark themselves.
            self.components[name].pop("x-secret", None)
            self._open.discard(name)
        return cast("Node", self.components.get(name, {}))

    def node(self, schema: Any, name: str) -> Node:  # any JSON
        """Return the normal form of a schema in use: a scalar, a list, a map or a reference."""
        shape = self._shape(schema, name)
        if self._needs_name(shape):
            component = self._names.take(name)
            self.components[component] = {}
            self.components[component] = self._finish(shape, component)
            shape = with_flags(schema_ref(component), flags(shape))
            self.components[component].pop("nullable", None)
            return shape
        return self._finish(shape, name)

    def _define(self, schema: Any, name: str) -> Node:  # any JSON
        return self._finish(self._shape(schema, name), name)

    @staticmethod
    def _needs_name(shape: Node) -> bool:
        return bool(
            "oneOf" in shape
            or shape.get("properties")
            or ("enum" in shape and shape.get("type") == "string")
        )

    def _shape(self, schema: Any, name: str) -> Node:  # any JSON
        """Return one level of normal form: resolved references, `allOf`, `oneOf` and types."""
        if not isinstance(schema, dict):
            if schema is not True:
                self._report.decide(name, "a schema that is not an object allows any value")
            return {}
        if "$ref" in schema:
            return self._reference(cast("Node", schema), name)
        shape = plain(cast("Node", schema))
        if shape.get("type") not in _TYPES | {None}:
            self._report.decide(name, f"{shape['type']!r} is not a type; any value")
            del shape["type"]
        if "allOf" in shape:
            return self._all_of(shape, name)
        branches = shape.pop("anyOf", None) or shape.get("oneOf")
        if branches:
            shape["oneOf"] = branches
            return self._one_of(shape, name)
        return shape

    def _reference(self, schema: Node, name: str) -> Node:
        pointer = str(schema["$ref"])
        extra = flags(plain({k: v for k, v in schema.items() if k != "$ref"}))
        prefix = "#/components/schemas/"
        if pointer[len(prefix) :] in self.components and pointer.startswith(prefix):
            return with_flags(schema_ref(pointer[len(prefix) :]), extra)
        try:
            target = resolve(self._document, pointer)
        except KeyError:
            self._report.give_up(name, f"the reference {pointer} names nothing")
            return {}
        if pointer.startswith(prefix) and "/" not in pointer[len(prefix) :]:
            return with_flags(schema_ref(pointer[len(prefix) :]), extra)
        if pointer in self._following:
            self._report.give_up(name, f"the reference {pointer} leads to itself; any value")
            return {}
        self._report.decide(name, f"the reference {pointer} leaves the components; copied")
        self._copies += 1
        if self._copies > _MOST_COPIES:
            msg = f"{shortened(name)}: references into schemas copy more than {_MOST_COPIES}"
            raise DocumentError(msg)
        self._following.add(pointer)
        try:
            return with_flags(self._shape(target, name), extra)
        finally:
            self._following.discard(pointer)

    def _all_of(self, schema: Node, name: str) -> Node:
        parts = [p for p in schema["allOf"] if isinstance(p, dict)]
        own = {k: v for k, v in schema.items() if k != "allOf"}
        extra = flags(own)
        structural = [p for p in parts if set(plain(p)) - {"nullable"} or "$ref" in p]
        if any(plain(p).get("nullable") for p in parts if p not in structural):
            extra["nullable"] = True
        if set(own) - set(extra) - {"type"}:
            structural.append(own)
        if not structural:
            return extra
        shapes = [self._shape(part, name) for part in structural]
        if len(shapes) == 1:
            return with_flags(shapes[0], extra)
        resolved = [self._resolved(shape) for shape in shapes]
        unions = [shape for shape in resolved if "oneOf" in shape]
        objects = [self._finish(s, name, is_part=True) for s in resolved if "oneOf" not in s]
        base = merge_objects(objects, name, self._report) if objects else {}
        for union in unions:
            base = self._distribute(base, union, name)
        return {**base, **extra}

    def _distribute(self, base: Node, union: Node, name: str) -> Node:
        """Return an `allOf` of an object and a union as a union: every branch has the fields."""
        merged: list[Node] = []
        for branch in union["oneOf"]:
            shape = self._resolved(self._shape(branch, name))
            merged.append(merge_objects([base, self._finish(shape, name)], name, self._report))
        if "discriminator" not in union and not told_apart(merged):
            self._report.decide(name, "nothing tells the branches apart; read as one object")
            return join(merged)
        return {**union, "oneOf": merged}

    def _resolved(self, shape: Node) -> Node:
        target = ref_name(shape)
        return (
            {**self.component(target)} if target is not None and target in self._upstream else shape
        )

    def _one_of(self, schema: Node, name: str) -> Node:
        own = {k: v for k, v in schema.items() if k not in {"oneOf", "discriminator"}}
        if own.get("properties"):
            parts = {k: schema[k] for k in ("oneOf", "discriminator") if k in schema}
            return self._all_of({"allOf": [own, parts], **flags(own)}, name)
        extra = flags(own)
        raw = [b for b in schema["oneOf"] if not (isinstance(b, dict) and b.get("type") == "null")]
        if len(raw) < len(schema["oneOf"]):
            extra["nullable"] = True
        shapes = [self._shape(branch, name) for branch in raw]
        discriminator = schema.get("discriminator")
        if len(shapes) == 1 and not discriminator:
            return with_flags(shapes[0], extra)
        inline = [s for s in shapes if ref_name(s) is None]
        if not discriminator and inline == shapes and all(s.get("properties") for s in shapes):
            finished = [self._finish(s, name) for s in shapes]
            if not told_apart(finished):
                self._report.decide(name, "nothing tells the branches apart; read as one object")
                return {**join(finished), **extra}
            shapes = finished
        union: Node = {"oneOf": shapes, **extra}
        if discriminator:
            union["discriminator"] = discriminator
        return union

    def _finish(self, shape: Node, name: str, *, is_part: bool = False) -> Node:
        """Return all levels of normal form below a named shape.

        A part of an `allOf` may require fields that another part defines.
        """
        if ref_name(shape) is not None:
            return shape
        if "oneOf" in shape:
            return self._finish_union(shape, name)
        done = {key: shape[key] for key in KEPT if key in shape}
        if "format" in done and str(done["format"]).lower() in _FORMATS:
            done["format"] = str(done["format"]).lower()
        if shape.get("type") == "array":
            done["items"] = self.node(shape.get("items", {}), f"{name}Item")
        if shape.get("type") == "object":
            self._finish_object(shape, done, name, is_part=is_part)
        return done

    def _finish_object(self, shape: Node, done: Node, name: str, *, is_part: bool) -> None:
        extra = shape.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            done["additionalProperties"] = self.node(extra, f"{name}Value")
        elif extra is not None and extra is not False:
            done["additionalProperties"] = True
        properties: Node = shape.get("properties") or {}
        required = [str(key) for key in shape.get("required", ())]
        members = {key: self.node(properties[key], name + pascal(key)) for key in properties}
        for key in [] if is_part else required:
            if key not in properties:
                self._report.decide(
                    f"{name}.{key}", "required but not defined; any value, optional"
                )
                members[key] = {"x-required": True}
        if members:
            done["properties"] = dict(sorted(members.items()))
        kept = sorted({key for key in required if is_part or key in properties})
        if kept:
            done["required"] = kept

    def _finish_union(self, shape: Node, name: str) -> Node:
        branches: list[Node] = []
        resolved = [self._resolved(branch) for branch in shape["oneOf"]]
        for index, branch in enumerate(shape["oneOf"]):
            word = branch_word(resolved[index], resolved[:index] + resolved[index + 1 :])
            branches.append(self.node(branch, f"{name}{pascal(word or str(index + 1))}Variant"))
        done: Node = {"oneOf": branches}
        if shape.get("nullable"):
            done["nullable"] = True
        discriminator = shape.get("discriminator")
        if isinstance(discriminator, dict) and "propertyName" in discriminator:
            done["discriminator"] = settle_discriminator(
                cast("Node", discriminator), branches, self._lookup, name, self._report
            )
        elif all(map(is_object, resolved)) and not told_apart(resolved):
            self._report.decide(name, "branches share their required members; most known members")
        return done

    def _lookup(self, name: str) -> Node | None:
        return self.component(name) if name in self._upstream else self.components.get(name)

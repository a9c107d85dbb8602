"""Translation of OpenAPI 3.0 schemas into JSON Schema, draft 7.

OpenAPI 3.0 has a dialect of its own: `nullable`, boolean exclusive bounds, and discriminators.
Requests may contain unknown fields, and fields that only responses have.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any, cast

from ..model.document import Document, Node
from .formats import CHECKED, PARSED
from .request_rules import component_of, implied_rules, sensible

_KEPT = frozenset(
    {
        "type",
        "enum",
        "minimum",
        "maximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    }
)
# Formats that a server must parse.
_FORMATS = frozenset({"date-time", "date", *PARSED})
_RESPONSE_FORMATS = _FORMATS | {"uri", "email"}
_REFERENCE = "#/components/schemas/"


class JsonSchemas:
    """Converter from OpenAPI schemas to JSON Schema, draft 7."""

    def __init__(
        self, document: Document, *, of_responses: bool = False, lenient: bool = False
    ) -> None:
        """Create a converter.

        Args:
            document: The OpenAPI document.
            of_responses: Keep read-only fields, and the document's own rules alone.
            lenient: Accept texts of a wrong format, and values that make no sense.
        """
        self._document = document
        self._of_responses = of_responses
        self._is_strict = not of_responses and not lenient
        checked: AbstractSet[str] = CHECKED.keys() if self._is_strict else frozenset()
        self._formats = _RESPONSE_FORMATS if of_responses else _FORMATS | checked
        self._rules: Mapping[str, Node] = (
            {} if of_responses else implied_rules(document, lenient=lenient)
        )
        self._definitions: Node = {}

    def of(self, node: Node) -> Node:
        """Return a self-contained schema, with every referenced schema in `definitions`."""
        root = self._convert(node)
        found: Node = {}
        self._gather(root, found)
        return {"definitions": found, "allOf": [root]}

    def rule(self, node: Node) -> Node:
        """Return the keywords that responses imply for a schema."""
        return self._rules.get(component_of(node) or "", {})

    def _gather(self, node: Any, found: Node) -> None:  # noqa: ANN401  # any JSON
        if isinstance(node, list):
            for item in cast("list[Any]", node):
                self._gather(item, found)
        elif isinstance(node, dict):
            fields = cast("Node", node)
            ref = fields.get("$ref")
            if isinstance(ref, str):
                name = ref.rpartition("/")[2]
                if name not in found:
                    found[name] = self._definition(name)
                    self._gather(found[name], found)
            for item in fields.values():
                self._gather(item, found)

    def _definition(self, name: str) -> Node:
        if name not in self._definitions:
            made = self._convert(self._document.schemas[name])
            rule = self._rules.get(name)
            self._definitions[name] = made if rule is None else {"allOf": [made, rule]}
        return cast("Node", self._definitions[name])

    def _convert(self, node: Node) -> Node:
        made = self._not_null(node)
        if not node.get("nullable"):
            return made
        if isinstance(made.get("type"), str) and "enum" not in made:
            return {**made, "type": [made["type"], "null"]}
        return {"anyOf": [{"type": "null"}, made]}

    def _not_null(self, node: Node) -> Node:
        if "$ref" in node:
            ref = str(node["$ref"])
            if ref.startswith(_REFERENCE):
                return {"$ref": f"#/definitions/{ref.removeprefix(_REFERENCE)}"}
            return self._convert(self._document.resolve(node))
        made: Node = {key: value for key, value in node.items() if key in _KEPT}
        if node.get("format") in self._formats:
            made["format"] = node["format"]
        _bounds(node, made)
        if "properties" in node:
            self._fields(node, made)
        if isinstance(node.get("additionalProperties"), dict):
            made["additionalProperties"] = self._convert(node["additionalProperties"])
        if "items" in node:
            made["items"] = self._convert(node["items"])
        if "allOf" in node:
            made["allOf"] = [self._convert(part) for part in node["allOf"]]
        branches = node.get("oneOf") or node.get("anyOf")
        if branches:
            made.update(self._branches(node, branches))
        return made

    def _fields(self, node: Node, made: Node) -> None:
        properties = cast("dict[str, Node]", node["properties"])
        read_only = {
            name
            for name, field in properties.items()
            if field.get("readOnly") and not self._of_responses
        }
        made["properties"] = {
            name: self._member(name, member)
            for name, member in properties.items()
            if name not in read_only
        }
        required = [name for name in node.get("required", ()) if name not in read_only]
        if not self._of_responses and "id" in required and len(required) > 1:
            # A response item in a request: an item without an id is new.
            required = [
                name
                for name in required
                if name != "id" and not self._has_default(properties.get(name, {}))
            ]
        if required:
            made["required"] = required

    def _member(self, name: str, member: Node) -> Node:
        made = self._convert(member)
        return {**made, **sensible(name, member)} if self._is_strict else made

    def _has_default(self, member: Node) -> bool:
        return "default" in member or "default" in self._document.resolve(member)

    def _branches(self, node: Node, branches: list[Node]) -> Node:
        """Convert branches: a discriminator selects one; without it, any branch may match.

        The branches overlap, so that "exactly one" would reject valid bodies.
        """
        discriminator = cast("Node", node.get("discriminator") or {})
        mapping = cast("dict[str, str]", discriminator.get("mapping") or {})
        if not mapping:
            return {"anyOf": [self._convert(branch) for branch in branches]}
        tag = discriminator["propertyName"]
        resolved = [self._document.resolve(branch) for branch in branches]
        tag_required = all(tag in branch.get("required", ()) for branch in resolved)
        chosen: Node = {"anyOf": [self._convert(branch) for branch in branches]}
        for value, ref in sorted(mapping.items()):
            chosen = {
                "if": {"properties": {tag: {"const": value}}},
                "then": self._convert({"$ref": ref}),
                "else": chosen,
            }
        return {
            "if": {"type": "object", "required": [tag]},
            "then": {**chosen, "properties": {tag: {"enum": sorted(mapping)}}},
            "else": {"type": "object", "required": [tag]}
            if tag_required
            else {"anyOf": [self._convert(branch) for branch in branches]},
        }


def _bounds(node: Node, made: Node) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        given = node.get(exclusive)
        if given is True:
            made[exclusive] = made.pop(bound)
        elif given is not None and given is not False:
            made[exclusive] = given

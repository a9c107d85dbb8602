"""Translation of OpenAPI 3.0 schemas into JSON Schema, draft 7.

OpenAPI 3.0 has a dialect of its own: `nullable`, boolean exclusive bounds, and discriminators.
Requests may contain unknown fields, and fields that only responses have.
"""

from __future__ import annotations

from typing import Any, cast

from ..model.document import Document, Node

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
# Formats that a server must parse. Other formats, such as `uri`, are plain texts.
_FORMATS = frozenset({"uuid", "date-time", "date"})
_RESPONSE_FORMATS = _FORMATS | {"uri", "email"}
_REFERENCE = "#/components/schemas/"


class JsonSchemas:
    """Converter from OpenAPI schemas to JSON Schema, draft 7."""

    def __init__(self, document: Document, *, of_responses: bool = False) -> None:
        """Create a converter.

        Args:
            document: The OpenAPI document.
            of_responses: Keep read-only fields, and check every format.
        """
        self._document = document
        self._of_responses = of_responses
        self._definitions: Node = {}

    def of(self, node: Node) -> Node:
        """Return a self-contained schema, with every referenced schema in `definitions`."""
        root = self._convert(node)
        found: Node = {}
        self._gather(root, found)
        return {"definitions": found, "allOf": [root]}

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
            self._definitions[name] = self._convert(self._document.schemas[name])
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
        if node.get("format") in (_RESPONSE_FORMATS if self._of_responses else _FORMATS):
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
            name: self._convert(field)
            for name, field in properties.items()
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

    def _has_default(self, field: Node) -> bool:
        return "default" in field or "default" in self._document.resolve(field)

    def _branches(self, node: Node, branches: list[Node]) -> Node:
        """Convert branches: a discriminator selects one; without it, any branch may match.

        The branches overlap, so that "exactly one" would reject valid bodies.
        """
        discriminator = cast("Node", node.get("discriminator") or {})
        mapping = cast("dict[str, str]", discriminator.get("mapping") or {})
        if not mapping:
            return {"anyOf": [self._convert(branch) for branch in branches]}
        tag = discriminator["propertyName"]
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
            "else": {"anyOf": [self._convert(branch) for branch in branches]},
        }


def _bounds(node: Node, made: Node) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        given = node.get(exclusive)
        if given is True:
            made[exclusive] = made.pop(bound)
        elif given is not None and given is not False:
            made[exclusive] = given

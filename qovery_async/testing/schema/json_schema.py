"""The document's schemas, written for JSON Schema validators.

OpenAPI 3.0 has a dialect of its own: `nullable`, exclusive bounds that are booleans, and
discriminators. What servers are lenient about is left out: unknown members, and members that
only answers have.
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
# What a server cannot read otherwise. Other formats, such as `uri`, are texts to it.
_FORMATS = frozenset({"uuid", "date-time", "date"})
_ANSWERED_FORMATS = _FORMATS | {"uri", "email"}
_REFERENCE = "#/components/schemas/"


class JsonSchemas:
    """Turns the document's schemas into JSON Schema, draft 7."""

    def __init__(self, document: Document, *, of_answers: bool = False) -> None:
        """Read from a document; `of_answers` keeps what only answers have, and every format."""
        self._document = document
        self._of_answers = of_answers
        self._definitions: Node = {}

    def of(self, node: Node) -> Node:
        """A schema that stands for itself: all that it refers to is in its `definitions`."""
        root = self._convert(node)
        found: Node = {}
        self._gather(root, found)
        return {"definitions": found, "allOf": [root]}

    def _gather(self, node: Any, found: Node) -> None:  # noqa: ANN401  # any JSON
        if isinstance(node, list):
            for item in cast("list[Any]", node):
                self._gather(item, found)
        elif isinstance(node, dict):
            members = cast("Node", node)
            ref = members.get("$ref")
            if isinstance(ref, str):
                name = ref.rpartition("/")[2]
                if name not in found:
                    found[name] = self._definition(name)
                    self._gather(found[name], found)
            for item in members.values():
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
        if node.get("format") in (_ANSWERED_FORMATS if self._of_answers else _FORMATS):
            made["format"] = node["format"]
        _bounds(node, made)
        if "properties" in node:
            self._members(node, made)
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

    def _members(self, node: Node, made: Node) -> None:
        properties = cast("dict[str, Node]", node["properties"])
        read_only = {
            name
            for name, member in properties.items()
            if member.get("readOnly") and not self._of_answers
        }
        made["properties"] = {
            name: self._convert(member)
            for name, member in properties.items()
            if name not in read_only
        }
        required = [name for name in node.get("required", ()) if name not in read_only]
        if not self._of_answers and "id" in required and len(required) > 1:
            # An answer's item in a request: without an id it is a new one.
            required = [
                name
                for name in required
                if name != "id" and not self._has_default(properties.get(name, {}))
            ]
        if required:
            made["required"] = required

    def _has_default(self, member: Node) -> bool:
        return "default" in member or "default" in self._document.resolve(member)

    def _branches(self, node: Node, branches: list[Node]) -> Node:
        """A tag chooses the branch that is judged; without a tag, any branch may fit.

        The document's branches overlap, so that "exactly one" would refuse what is meant well.
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
        told = node.get(exclusive)
        if told is True:
            made[exclusive] = made.pop(bound)
        elif told is not None and told is not False:
            made[exclusive] = told

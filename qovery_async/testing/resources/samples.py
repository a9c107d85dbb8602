"""Sample request bodies: the required fields, with references to objects that exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from ..model.document import Document, Endpoint, Node
from ..model.store import Record
from ..schema.request_rules import component_of, implied_rules
from .references import References

_JSON = "application/json"
# Values by name of the field.
_NAMED: Node = {
    "branch": "main",
    "config_yaml": "threshold: 1",
    "chart_name": "shop",
    "chart_version": "1.0.0",
    "domain": "shop.example.com",
    "email": "colleague@example.com",
    "explicit_version": "1.9.8",
    "git_api_url": "https://api.github.com",
    "internal_port": 8080,
    "number": "4242424242424242",
    "opa_policy": "package qovery\n\ndefault allow = true\n",
    "scheduled_at": "0 3 * * *",
    "target_url": "https://hooks.example.com/qovery",
    "timezone": "UTC",
    "url": "https://github.com/acme/shop.git",
    "yaml": "key: value",
}
_FORMATTED: Node = {
    "date-time": "1970-01-01T08:00:00.000Z",
    "date": "2026-01-05",
    "email": "colleague@example.com",
    "uri": "https://shop.example.com",
    "cron": "0 3 * * *",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
}
_PLAIN: Node = {"boolean": False, "integer": 1, "number": 1, "string": "sample"}


class Samples:
    """Generator of request bodies."""

    def __init__(self, document: Document, references: References) -> None:
        self._document = document
        self._references = references
        self._rules = implied_rules(document, lenient=False)

    def body(self, endpoint: Endpoint, given: Node, above: list[Record]) -> Node:
        """Return a body with the given fields and samples of the other required ones.

        Args:
            endpoint: The operation.
            given: Fields to keep, at any depth.
            above: The records of the path, innermost first.
        """
        content = endpoint.body.get(_JSON)
        if content is None:
            return given
        return self._object(content["schema"], given, above, "")

    def _object(self, node: Node, given: Node, above: list[Record], owner: str) -> Node:
        shape = self._document.resolve(node)
        if "oneOf" in shape:
            return self._variant(shape, given, above, owner)
        made = dict(given)
        properties = cast("dict[str, Node]", shape.get("properties", {}))
        for name in self._required(node, shape, given):
            schema = properties.get(name, {})
            if name not in made and not schema.get("readOnly"):
                made[name] = self._value(name, owner, schema, above)
        for name, value in given.items():
            if isinstance(value, dict) and name in properties:
                made[name] = self._object(properties[name], cast("Node", value), above, name)
        return made

    def _required(self, node: Node, shape: Node, given: Node) -> Iterator[str]:
        """Yield the required fields, and the first alternative of those that exclude each other."""
        rule = self._rules.get(component_of(node) or "", {})
        yield from dict.fromkeys((*shape.get("required", ()), *rule.get("required", ())))
        alternatives = [cast("str", one["required"][0]) for one in rule.get("oneOf", ())]
        if alternatives:
            chosen = [name for name in alternatives if given.get(name) is not None]
            yield (chosen or alternatives)[0]

    def _variant(self, shape: Node, given: Node, above: list[Record], owner: str) -> Node:
        """Return an object of the variant that the given fields select, or of the first one."""
        discriminator = cast("Node", shape.get("discriminator") or {})
        mapping = cast("dict[str, str]", discriminator.get("mapping") or {})
        if not mapping:
            declared = [self._document.resolve(branch) for branch in shape["oneOf"]]
            shared = [len(one.get("properties", {}).keys() & given.keys()) for one in declared]
            chosen = shape["oneOf"][shared.index(max(shared))]
            return self._object(chosen, given, above, owner)
        tag = str(given.get(discriminator["propertyName"]) or min(mapping))
        made = {discriminator["propertyName"]: tag, **given}
        return self._object({"$ref": mapping[tag]}, made, above, owner) if tag in mapping else made

    def _value(self, name: str, owner: str, node: Node, above: list[Record]) -> Any:  # noqa: ANN401  # any JSON
        shape = self._document.resolve(node)
        kind = self._references.kind_of(name, owner, node)
        if kind is not None:
            found = self._references.first(kind, above)
            return None if found is None and shape.get("nullable") else found or _FORMATTED["uuid"]
        default = node.get("default", shape.get("default"))
        if default is not None:
            return default
        if "enum" in shape:
            return next(value for value in shape["enum"] if value is not None)
        if "items" in shape:
            count = int(shape.get("minItems", 0))
            return [self._value("", name, shape["items"], above)] * count
        if "oneOf" in shape or "properties" in shape or shape.get("type") == "object":
            is_text = "oneOf" in shape and "properties" not in self._document.resolve(
                shape["oneOf"][0]
            )
            return _PLAIN["string"] if is_text else self._object(node, {}, above, name)
        return _scalar(name, shape)


def _scalar(name: str, shape: Node) -> Any:  # noqa: ANN401  # any JSON
    kind = shape.get("type", "string")
    if name in _NAMED and isinstance(_NAMED[name], str) == (kind == "string"):
        return _NAMED[name]
    if shape.get("format") in _FORMATTED:
        return _FORMATTED[shape["format"]]
    if kind in ("integer", "number"):
        return max(_PLAIN[kind], int(shape.get("minimum", 0)))
    text = str(_PLAIN.get(kind, "sample"))
    if kind == "boolean":
        return False
    if "pattern" in shape and "http" in shape["pattern"]:
        return "https://shop.example.com"
    return text.ljust(int(shape.get("minLength", 0)), "x")

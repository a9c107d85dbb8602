"""Judging requests and answers by the document, with a JSON Schema library."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft7Validator


def as_json_schema(node: Any) -> Any:
    """OpenAPI 3.0's dialect in JSON Schema: nulls are declared, a `oneOf` may match more than once.

    The document's branches overlap, so that "exactly one" has no valid instance for some of them.
    """
    if isinstance(node, list):
        return [as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    dropped = {"nullable", "discriminator", "oneOf"}
    done = {key: as_json_schema(value) for key, value in node.items() if key not in dropped}
    if isinstance(node.get("oneOf"), list):
        done["anyOf"] = as_json_schema(node["oneOf"])
    return {"anyOf": [done, {"type": "null"}]} if node.get("nullable") is True else done


class Validation:
    """Validates values against any schema of one document."""

    def __init__(self, document: Any) -> None:
        self._components = as_json_schema(document["components"])

    def errors(self, schema: Any, value: Any) -> list[str]:
        """Return the errors of a value, or an empty list if it is valid."""
        root = {"components": self._components, "allOf": [as_json_schema(schema)]}
        return [f"{list(e.path)}: {e.message}" for e in Draft7Validator(root).iter_errors(value)]

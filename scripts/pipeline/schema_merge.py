"""Keywords of a schema: the facts to keep, and the merge of two definitions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, cast

from .document import Node, ref_name
from .report import Report

FLAGS = ("nullable", "readOnly", "writeOnly", "deprecated", "default", "x-secret")
# "This object can contain cluster credentials", "sensitive", "handle as a secret"; but not "the key
# is case sensitive", nor texts that only mention secrets ("name of the secret").
_SAYS_SECRET = re.compile(
    r"(?:contains?|holds?|includes?|carr(?:y|ies))\b.{0,40}\b"
    r"(?:credentials?|secrets?|passwords?|tokens?|private keys?|connection strings?)\b"
    r"|(?<!case )(?<!case-)\bsensitive\b"
    r"|\b(?:handled?|treat(?:ed)?|keep|kept)\b.{0,20}\bsecret\b"
    r"|\bconnection string\b",
    re.IGNORECASE,
)
KEPT = (
    "type",
    "format",
    "enum",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "x-required",
    *FLAGS,
)
STRUCTURE = ("properties", "required", "items", "additionalProperties")
UNION = ("allOf", "anyOf", "oneOf", "discriminator")


def flags(schema: Node) -> Node:
    """Return the flags that a reference adds to the schema it refers to."""
    return {
        key: schema[key]
        for key in FLAGS
        if schema.get(key) not in (None, False) or (key == "default" and key in schema)
    }


def plain(schema: Node) -> Node:
    """Return the facts of one schema level: no prose or vendor keys, normalised types and null."""
    facts: Node = {k: v for k, v in schema.items() if k in {*KEPT, *STRUCTURE, *UNION}}
    if says_secret(schema):
        facts["x-secret"] = True
    if facts.get("nullable") is False:
        del facts["nullable"]
    if "const" in schema:
        facts["enum"] = [schema["const"]]
    kinds = facts.get("type")
    if isinstance(kinds, list):
        names = [str(kind) for kind in cast("list[Any]", kinds) if kind != "null"]
        if len(names) < len(cast("list[Any]", kinds)):
            facts["nullable"] = True
        if len(names) == 1:
            facts["type"] = names[0]
        else:
            del facts["type"]
            if names:
                rest = {k: facts.pop(k) for k in list(facts) if k not in FLAGS}
                facts["oneOf"] = [{**rest, "type": kind} for kind in names]
    elif "type" not in facts:
        _infer_type(facts)
    if "enum" in facts:
        _settle_enum(facts)
    return facts


def says_secret(schema: Node) -> bool:
    """Return True if the description in the document marks the values as secret."""
    if schema.get("type") in ("boolean", "integer", "number") or "enum" in schema:
        return False
    return bool(_SAYS_SECRET.search(str(schema.get("description") or "")))


def _infer_type(facts: Node) -> None:
    if "properties" in facts or "additionalProperties" in facts:
        facts["type"] = "object"
    elif "items" in facts:
        facts["type"] = "array"
    elif facts.get("enum") and all(isinstance(v, str) for v in facts["enum"] if v is not None):
        facts["type"] = "string"


def _settle_enum(facts: Node) -> None:
    values = cast("list[Any]", facts["enum"] or [])
    if None in values:
        facts["nullable"] = True
    if facts.get("type") == "string":
        values = [
            value if isinstance(value, str) else str(value) for value in values if value is not None
        ]
    facts["enum"] = list(dict.fromkeys(value for value in values if value is not None))
    if not facts["enum"]:
        del facts["enum"]


def merge_objects(parts: Sequence[Node], name: str, report: Report) -> Node:
    """Return one object with the fields of all parts of an `allOf`."""
    merged: Node = {"type": "object"}
    properties: Node = {}
    required: set[str] = set()
    for part in parts:
        for key, node in (part.get("properties") or {}).items():
            if key in properties and properties[key] != node:
                properties[key] = _merge_member(properties[key], node, f"{name}.{key}", report)
            else:
                properties[key] = node
        required.update(part.get("required", ()))
        if part.get("additionalProperties"):
            merged["additionalProperties"] = part["additionalProperties"]
        if part.get("type") not in ("object", None):
            report.decide(name, f"allOf of objects with a {part.get('type')}; the members count")
    required |= {key for key, node in properties.items() if node.pop("x-demanded", False)}
    if properties:
        merged["properties"] = properties
    if required:
        merged["required"] = sorted(required)
    return merged


def _merge_member(first: Node, second: Node, place: str, report: Report) -> Node:
    nullable = {"nullable": True} if first.get("nullable") or second.get("nullable") else {}
    for one, other in ((first, second), (second, first)):
        if not set(one) - {"nullable", "x-required"}:
            demanded = {"x-demanded": True} if "x-required" in one else {}
            return {**other, **nullable, **demanded}
    report.decide(
        place, "defined twice in an allOf; merged, the later definition wins where they differ"
    )
    if (
        ref_name(first) is None
        and ref_name(second) is None
        and first.get("type") == second.get("type")
    ):
        return {**first, **second, **nullable}
    if ref_name(second) is not None and "$ref" in second and nullable:
        return {"allOf": [second], **nullable}
    return {**second, **nullable}


def with_flags(shape: Node, extra: Node) -> Node:
    """Return `shape` with the flags of its place; a bare `$ref` is wrapped: siblings are void."""
    if "$ref" in shape and extra:
        return {
            "allOf": [{"$ref": shape["$ref"]}],
            **{k: v for k, v in shape.items() if k != "$ref"},
            **extra,
        }
    return {**shape, **extra}

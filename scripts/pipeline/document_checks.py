"""Structure of an upstream document: the right types in the right places.

Everything that the pipeline reads is checked once, before it is used. A null is an absent part, and
is removed. The first fault raises a `DocumentError` that names the place, the expected type and the
value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from qovery_async._rules.url_paths import template_fault

from .sources import DocumentError, Node, shortened

Check = Callable[[Any, str], None]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_NAMES = {dict: "an object", list: "a list", str: "text", bool: "true or false"}


def _fault(place: str, fault: str) -> DocumentError:
    return DocumentError(f"{shortened(place)} {fault}")


def _wrong(place: str, wanted: str, value: Any) -> DocumentError:
    found = _NAMES.get(type(value), "a number")
    return _fault(place, f"must be {wanted}, not {found}")


def _text(value: Any, place: str) -> None:
    if not isinstance(value, str):
        raise _wrong(place, "text", value)


def _scalar(value: Any, place: str) -> None:
    if isinstance(value, (dict, list)):
        raise _wrong(place, "text or a number", value)


def _number(value: Any, place: str) -> None:
    if not isinstance(value, (int, float)):
        raise _wrong(place, "a number", value)


def _anything(value: Any, place: str) -> None:
    """Accept any JSON."""


def _list_of(check: Check) -> Check:
    def checked(value: Any, place: str) -> None:
        if not isinstance(value, list):
            raise _wrong(place, "a list", value)
        for index, item in enumerate(cast("list[Any]", value)):
            check(item, f"{place}[{index}]")

    return checked


def _map_of(check: Check) -> Check:
    def checked(value: Any, place: str) -> None:
        for key, item in _entries(value, place).items():
            check(item, f"{place}.{key}")

    return checked


def _entries(value: Any, place: str) -> Node:
    """Remove the null members of an object, and return the others."""
    if not isinstance(value, dict):
        raise _wrong(place, "an object", value)
    entries = cast("Node", value)
    for key in [key for key, item in entries.items() if item is None]:
        del entries[key]
    return entries


def _schemas(value: Any, place: str) -> None:
    """Check schemas by name; one that is null allows any value, and its name counts."""
    if isinstance(value, dict):
        named = cast("Node", value)
        named.update({key: {} for key, item in named.items() if item is None})
    _map_of(_schema)(value, place)


def _object(members: Mapping[str, Check], *needed: str) -> Check:
    """Check the members that the pipeline reads; a reference needs nothing else."""

    def checked(value: Any, place: str) -> None:
        entries = _entries(value, place)
        for key in needed:
            if key not in entries and "$ref" not in entries:
                raise _fault(place, f"has no {key}")
        for key, check in members.items():
            if key in entries:
                check(entries[key], f"{place}.{key}")

    return checked


def _schema(value: Any, place: str) -> None:
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, dict) and "default" in value and value["default"] is None:
        # A default of null has a meaning; any other null is an absent part.
        kept = cast("Node", value)
        _SCHEMA(value, place)
        kept["default"] = None
        return
    _SCHEMA(value, place)


def _type(value: Any, place: str) -> None:
    if isinstance(value, list):
        _list_of(_text)([item for item in cast("list[Any]", value) if item is not None], place)
    else:
        _text(value, place)


_NUMBERS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
)
_SCHEMA = _object(
    {
        "$ref": _text,
        "type": _type,
        "format": _text,
        "pattern": _text,
        "enum": _list_of(_scalar),
        "const": _scalar,
        "required": _list_of(_scalar),
        "properties": _schemas,
        "additionalProperties": _schema,
        "items": _schema,
        "allOf": _list_of(_schema),
        "anyOf": _list_of(_schema),
        "oneOf": _list_of(_schema),
        "discriminator": _object({"propertyName": _text, "mapping": _map_of(_text)}),
        **dict.fromkeys(_NUMBERS, _number),
    }
)
_CONTENT = _map_of(_object({"schema": _schema}))
_PARAMETER = _object(
    {"$ref": _text, "name": _text, "in": _text, "schema": _schema, "content": _CONTENT},
    "name",
    "in",
)
_BODY = _object({"$ref": _text, "content": _CONTENT})
_RESPONSE = _BODY
_OPERATION = _object(
    {
        "operationId": _scalar,
        "tags": _list_of(_scalar),
        "parameters": _list_of(_PARAMETER),
        "requestBody": _BODY,
        "responses": _map_of(_RESPONSE),
        "security": _list_of(_map_of(_anything)),
    }
)
_PATH_ITEM = _object(
    {"$ref": _text, "parameters": _list_of(_PARAMETER), **dict.fromkeys(METHODS, _OPERATION)}
)
_DOCUMENT = _object(
    {
        "info": _object({"version": _scalar}),
        "security": _list_of(_map_of(_anything)),
        "servers": _list_of(_object({"url": _text})),
        "components": _object(
            {
                "schemas": _schemas,
                "parameters": _map_of(_PARAMETER),
                "requestBodies": _map_of(_BODY),
                "responses": _map_of(_RESPONSE),
                "pathItems": _map_of(_PATH_ITEM),
            }
        ),
    }
)


def check_document(document: Node) -> None:
    """Check an upstream document, and remove its nulls.

    Raises `DocumentError` with the first fault, in one line.
    """
    version = document.get("openapi", document.get("swagger"))
    if not str(document.get("openapi", "")).startswith("3."):
        told = "" if version is None else f": it says {shortened(str(version))}"
        msg = f"not an OpenAPI 3 document{told}"
        raise DocumentError(msg)
    if not isinstance(document.get("paths"), dict):
        msg = "it has no paths" if "paths" not in document else "paths must be an object"
        raise DocumentError(msg)
    _DOCUMENT(document, "the document")
    for path, item in _entries(document["paths"], "paths").items():
        if not path.startswith("x-"):
            fault = template_fault(path)
            if fault:
                msg = f"the path {shortened(path)!r} is refused: {fault}"
                raise DocumentError(msg)
            _PATH_ITEM(item, f"paths.{path}")

"""Names that documents may have and Python, file systems and our own code do not expect."""

from __future__ import annotations

import json
import sys

import anyio

NAMES = [
    *("", "class", "None", "self", "import", "match", "__init__", "__slots__", "_x", "models"),
    *("a/b", "a~b", "a b", "a-b", "a_b", "aB", "ab", "A", "a", "a.b", "1x", "%2F", "#x", "?"),
    *("Größe", "日本", "ﬁ", "ß", "x" * 300, "[Thing]", "Thing?", "{x}", '"""', "\\", "'", "\n"),
    *("Any", "Model", "UUID", "KeyError", "TypeError", "UNSET", "STRINGS", "SCHEMAS", "Union"),
    *("Pages", "page", "Resource", "mapping", "budget", "operations", "str", "list", "int"),
    *("extra", "from_dict", "from_dict_", "to_dict", "id", "body", "results", "MRO", "ErrorBody"),
]
MOMENT = "2026-01-01T00:00:00Z"


def _reference(name):
    return {"$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1")}


def _text(name):
    """Return what of a name may stand in a path."""
    kept = "".join(c for c in name if c.isprintable() and not c.isspace() and c not in "/\\?#{}%")
    return kept if kept.strip(".") else "x"


def document():
    """Return a document in which everything is called by every one of the names."""
    moments = {name: {"type": "string", "format": "date-time"} for name in NAMES}
    schemas = {
        "AllMembers": {
            "type": "object",
            "properties": {name: {"type": "string"} for name in NAMES},
        },
        "AllMoments": {"type": "object", "properties": moments},
        "AllValues": {"type": "string", "enum": NAMES},
        "AllVariants": {"oneOf": [_reference(name) for name in NAMES]},
    }
    paths = {}
    for index, name in enumerate(NAMES):
        following = _reference(NAMES[(index + 1) % len(NAMES)])
        schemas[name] = {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"type": "string"}, "next": following},
        }
        content = {"application/json": {"schema": _reference(name)}}
        given = [
            {"name": _text(name), "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": name, "in": "query", "schema": {"type": "string"}},
        ]
        paths[f"/{index}/{_text(name)}/{{{_text(name)}}}"] = {
            "get" if index % 2 else "post": {
                "operationId": name,
                "tags": [name],
                "parameters": given,
                "responses": {"200": {"description": "", "content": content}},
            }
        }
    return {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


async def _call_everything():
    import httpx

    from qovery_async import AsyncQovery, Budget
    from qovery_async.raw import METHODS, OPERATIONS

    hosts = set()

    def answer(request):
        hosts.add(request.url.host)
        return httpx.Response(200, json={"a": "x"})

    async with AsyncQovery(
        token="t",
        base_url="https://api.test/v1",
        transport=httpx.MockTransport(answer),
        budget=Budget.unlimited(),
    ) as client:
        for operation in OPERATIONS.values():
            await client.execute(
                operation,
                path=dict.fromkeys(operation.path_params, "@evil"),
                query=dict.fromkeys(operation.query_params, "?"),
            )
        for place in METHODS.values():
            found = client
            for part in place.split("."):
                found = getattr(found, part)
    return sorted(hosts), len(OPERATIONS)


def _models_survive():
    from qovery_async import models
    from qovery_async.raw import SCHEMAS, encode

    loaded = [getattr(models, name) for name in dir(models)]
    members = dict.fromkeys(NAMES, MOMENT)
    for name in ("AllMembers", "AllMoments"):
        read = SCHEMAS[name].decode(members, strict=True)
        assert encode(read) == members, name
        assert type(read).from_dict(read.to_dict()) == read
    for value in NAMES:
        assert encode(SCHEMAS["AllValues"].decode(value, strict=True)) == value
    thing = {"a": "x", "next": {"a": "y"}}
    for name in set(SCHEMAS) - {"AllMembers", "AllMoments", "AllValues", "ErrorBody"}:
        assert encode(SCHEMAS[name].decode(thing)) == thing, name
    return len(loaded)


if __name__ == "__main__":
    assert _models_survive() > len(NAMES)
    sys.stdout.write(json.dumps(anyio.run(_call_everything)))

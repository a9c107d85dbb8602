"""Documents of a few schemas, and random schemas with random JSON."""

from __future__ import annotations

from hypothesis import strategies as st

from qovery_async.testing.model.document import Document

NAMES = st.sampled_from(["a", "b", "c"])
JSON = st.recursive(
    st.sampled_from([None, True, False, 0, 7, -3, 2.5, "", "a", "x" * 9]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "minLength": 2, "maxLength": 4},
        {"type": "string", "enum": ["A", "B"]},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "date-time"},
        {"type": "integer", "minimum": 1, "maximum": 8},
        {"type": "number"},
        {"type": "boolean"},
    ]
)


def _objects(inner):
    return st.builds(
        lambda properties, required, is_open: {
            "type": "object",
            "properties": properties,
            "required": sorted(required & properties.keys()),
            **({"additionalProperties": True} if is_open else {}),
        },
        st.dictionaries(NAMES, inner, min_size=1, max_size=3),
        st.sets(NAMES),
        st.booleans(),
    )


def _arrays(inner):
    return st.builds(
        lambda items, least: {"type": "array", "items": items, "minItems": least},
        inner,
        st.integers(0, 2),
    )


def _nullable(inner):
    return inner.map(lambda schema: {**schema, "nullable": True})


SCHEMAS = st.recursive(
    SCALARS, lambda inner: _objects(inner) | _arrays(inner) | _nullable(inner), max_leaves=5
)


def loosened(schema):
    """Return a schema without its bounds, formats and values: those never replace a value."""
    kept = {"type", "properties", "required", "items", "minItems", "nullable"}
    made = {key: value for key, value in schema.items() if key in kept}
    if "properties" in made:
        made["properties"] = {name: loosened(one) for name, one in made["properties"].items()}
    if "items" in made:
        made["items"] = loosened(made["items"])
    return made


def document(**schemas):
    """Return a document without operations."""
    return Document({"openapi": "3.0.3", "paths": {}, "components": {"schemas": schemas}})


def reference(name):
    return {"$ref": f"#/components/schemas/{name}"}

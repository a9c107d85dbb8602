"""Every document gives a package or one line that names the fault, in bounded time and memory."""

from __future__ import annotations

import contextlib
import copy
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import regenerate
import sync_spec
from pipeline.bundling import bundle
from pipeline.document import DocumentError, dump, parse
from pipeline.generator import GenerationError, generate
from pipeline.normal_form import normal_form
from pipeline.report import Report

from tests.generation import awkward_names as names
from tests.generation.documents import document

ROOT = Path(__file__).parents[2]
HEAD = b"openapi: 3.0.3\ninfo: {title: t, version: 1}\npaths: {}\n"
# Ten aliases in each of a hundred nodes: 10^100 nodes when written out.
BOMB = "a0: &a0 {type: object}\n" + "".join(
    f"a{n}: &a{n} {{properties: {{{', '.join(f'p{m}: *a{n - 1}' for m in range(10))}}}}}\n"
    for n in range(1, 100)
)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (HEAD + BOMB.encode(), "more than 500000 nodes, aliases written out"),
        (HEAD + b"components: &c {schemas: {B: *c}}", "is an alias of a node that holds it"),
        (HEAD + b"x: " + b"[" * 500 + b"]" * 500, "nested deeper than 100 levels"),
        (HEAD + b"x: " + b"[" * 5000, "neither YAML nor JSON"),
        (HEAD + b"? [1, 2]\n: 3", "a key that is not text"),
        (HEAD + b"x: !!python/object:os.system {}", "could not determine a constructor"),
        (HEAD + b"x: !!binary aGk=", "x holds a bytes"),
        (HEAD + b"x: !!timestamp 2026-01-01", "x holds a date"),
        (b"openapi: 3.0.3\npaths: {}\nx: \xff\xfe", "neither YAML nor JSON"),
        (b"\x00", "neither YAML nor JSON"),
        (b"", "not an OpenAPI 3 document"),
        (b"[]", "not an OpenAPI 3 document"),
        (b"swagger: '2.0'\npaths: {}", "not an OpenAPI 3 document: it says 2.0"),
        (b"openapi: 4.0.0\npaths: {}", "not an OpenAPI 3 document: it says 4.0.0"),
        (b"openapi: 3.0.3\npaths: []", "paths must be an object"),
        (b"openapi: 3.0.3", "it has no paths"),
        (HEAD + b"components: []", "components must be an object, not a list"),
        (HEAD + b"components: {schemas: {A: {required: true}}}", "schemas.A.required must be"),
        (HEAD + b"components: {schemas: {A: {properties: [a]}}}", "schemas.A.properties must be"),
        (HEAD + b"components: {schemas: {A: {enum: [{}]}}}", r"A.enum\[0\] must be text"),
        (HEAD + b"components: {schemas: {A: {$ref: 5}}}", r"A.\$ref must be text, not a number"),
    ],
)
def test_document_that_cannot_be_read_is_one_line(data, fault):
    with pytest.raises(DocumentError, match=fault) as caught:
        normal_form(parse(data, "the source"), Report())

    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    "path", ["@evil/x", ".evil/x", "//evil/x", "\\\\evil", "/../x", "/a?b", "/a#b", "/a b", "/{a"]
)
def test_path_that_could_name_another_host_is_named_and_refused(path):
    paths = {path: {"get": {"responses": {}}}}
    data = json.dumps({"openapi": "3.0.3", "paths": paths}).encode()

    with pytest.raises(DocumentError) as caught:
        parse(data, "source")
    assert repr(path) in str(caught.value)


def test_keys_are_text_as_they_are_written():
    found = parse(
        b"openapi: 3.0.3\npaths: {/a: {get: {responses: {200: {}, yes: {}, 089: {}, 1.0: {}}}}}\n"
        b"x: {y: 089, big: " + b"9" * 5000 + b"}",
        "source",
    )

    assert list(found["paths"]["/a"]["get"]["responses"]) == ["200", "yes", "089", "1.0"]
    assert found["x"] == {"y": 89, "big": "9" * 5000}


def test_source_larger_than_the_limit_is_one_line(tmp_path, capsys):
    source = tmp_path / "large.yaml"
    with source.open("wb") as file:
        file.truncate(17 * 1024 * 1024)

    assert regenerate.main([str(source), str(tmp_path / "out")]) == 1
    assert "larger than 16 MB" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "fault"),
    [("http://[", "Invalid IPv6"), ("http://a b/", "control characters"), ("http://:x/", "port")],
)
def test_address_that_is_none_is_one_line(source, fault, tmp_path, capsys):
    assert sync_spec.main([source, "--into", str(tmp_path)]) == 2

    said = capsys.readouterr().err
    assert fault in said
    assert said.count("\n") == 1


def test_references_nested_too_deeply_are_one_line(tmp_path, capsys):
    source = tmp_path / "source.yaml"
    upstream = document()
    upstream["components"]["schemas"] |= {
        f"C{n}": {
            "allOf": [
                {"$ref": f"#/components/schemas/C{n + 1}"},
                {"type": "object", "properties": {f"x{n}": {"type": "string"}}},
            ]
        }
        for n in range(1000)
    } | {"C1000": {"type": "object"}}
    source.write_text(json.dumps(upstream))

    assert sync_spec.main([str(source), "--into", str(tmp_path)]) == 2

    said = capsys.readouterr().err
    assert "components.schemas.C" in said
    assert "nested too deeply" in said
    assert said.count("\n") == 1
    assert not (tmp_path / "qovery.yaml").exists()


def refs(schema):
    return {"Thing": schema, "Other": {"$ref": "#/components/schemas/Thing"}}


THING = {"$ref": "#/components/schemas/Thing"}
RECURSIVE = {
    "list": refs({"type": "array", "items": THING}),
    "map": refs({"type": "object", "additionalProperties": THING}),
    "itself": refs(THING),
    "another": refs({"$ref": "#/components/schemas/Other"}),
    "all_of": refs({"allOf": [THING, {"type": "object", "properties": {"a": THING}}]}),
    "union": refs({"oneOf": [THING, {"type": "array", "items": THING}, {"type": "string"}]}),
    "json": refs({"oneOf": [{"type": "array", "items": THING}, {"type": "string"}]}),
    "model": refs({"type": "object", "properties": {"a": {"type": "array", "items": THING}}}),
    "part": refs({"allOf": [{"$ref": "#/components/schemas/Thing/allOf/0"}]}),
    "chain": refs(THING)
    | {f"C{n}": {"type": "array", "items": {"$ref": f"#/components/schemas/C{n + 1}"}}
       for n in range(500)},
}  # fmt: skip


@pytest.mark.parametrize("kind", RECURSIVE)
def test_recursive_schema_is_generated(kind, tmp_path):
    upstream = document()
    upstream["components"]["schemas"] = RECURSIVE[kind]

    report = Report()
    build(upstream, tmp_path / "_raw", report)

    cut = {"list", "map", "itself", "another", "union", "part", "chain"}
    assert bool(report.undecided) is (kind in cut)
    assert all("any value" in line or "names nothing" in line for line in report.undecided)


def test_references_that_copy_without_end_are_one_line():
    upstream = document()
    upstream["components"]["schemas"] |= {
        f"E{n}": {
            "type": "object",
            "properties": {
                "x": {
                    "type": "object",
                    "properties": {
                        key: {"$ref": f"#/components/schemas/E{n + 1}/properties/x"} for key in "ab"
                    },
                }
            },
        }
        for n in range(16)
    } | {"E16": {"type": "object", "properties": {"x": {"type": "string"}}}}

    with pytest.raises(DocumentError, match="copy more than 10000"):
        normal_form(upstream, Report())


def build(upstream, raw, report=None):
    """Everything that a run does, without the copy of the package."""
    normal = normal_form(parse(json.dumps(upstream).encode(), "source"), report or Report())
    dump(normal)
    bundled, _ = bundle(normal, ROOT / "openapi" / "overlay.yaml")
    if raw is not None:
        generate(bundled, ROOT / "generator-config.yaml", ROOT / "openapi/templates", raw)


@pytest.mark.parametrize(
    ("media", "decoded"),
    [
        ("application/zip", b"a"),
        ("application/vnd.x", b"a"),
        ("image/png", b"a"),
        ("text/csv", "a"),
        ("application/xml", "a"),
        ("application/x-yaml; charset=utf-8", "a"),
    ],
)
def test_media_type_that_nobody_listed_is_decided_by_rule(media, decoded, tmp_path):
    upstream = document()
    answer = upstream["paths"]["/thing/{thingId}"]["get"]["responses"]["200"]
    answer["content"] = {media: {"schema": {"type": "string"}}}

    build(upstream, tmp_path / "_raw")

    made = (tmp_path / "_raw" / "operations" / "things.py").read_text()
    kind = "str" if isinstance(decoded, str) else "bytes"
    assert f'{{200: {{"{media.partition(";")[0]}": "{kind}"}}}}' in made
    assert f"-> {kind}:" in (tmp_path / "_raw" / "resources" / "things.py").read_text()


def test_whatever_things_are_called_the_package_works(tmp_path):
    source = tmp_path / "source.json"
    source.write_text(json.dumps(names.document()))
    out = tmp_path / "out"

    said = regenerate.regenerate(str(source), out)

    assert said[0].startswith(f"{len(names.NAMES)} operations")
    assert not [line for line in said if line.startswith("undecided")]
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "tests" / "generation" / "awkward_names.py")],
        env={**os.environ, "PYTHONPATH": str(out)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == f'[["api.test"], {len(names.NAMES)}]', done.stderr


WRONG = [
    *(None, True, 0, 1.5, "", "text", [], {}, [None], ["x"], {"x": 1}, {"$ref": 5}, 10**30),
    *({"$ref": "#/nope"}, {"$ref": "other.yaml#/a"}, {"type": "string"}, {"$ref": "#/paths"}),
]


def places(node, path=()):
    """The path to every node below the root."""
    children = node.items() if isinstance(node, dict) else enumerate(node)
    for key, child in children:
        yield (*path, key)
        if isinstance(child, (dict, list)):
            yield from places(child, (*path, key))


def mutated(upstream, chance):
    """Put something wrong, something else of the document, or another name at a random place."""
    found = list(places(upstream))
    *above, key = chance.choice(found)
    parent = upstream
    for step in above:
        parent = parent[step]
    kind = chance.randrange(4)
    if kind == 0:
        parent[key] = chance.choice(WRONG)
    elif kind == 1:
        other = upstream
        for step in chance.choice(found):
            other = other[step]
        parent[key] = copy.deepcopy(other)
    elif kind == 2:
        steps = (str(step).replace("~", "~0").replace("/", "~1") for step in chance.choice(found))
        parent[key] = {"$ref": "#/" + "/".join(steps)}
    elif isinstance(parent, dict):
        parent[chance.choice(names.NAMES)] = parent.pop(key)


def rich():
    return document(
        schemas="""
    Cat: {type: object, required: [k], properties: {k: {type: string, enum: [CAT]}}}
    Dog: {type: object, properties: {k: {type: string}, p: {$ref: '#/components/schemas/Pet'}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: k, mapping: {CAT: '#/components/schemas/Cat'}}
    Both:
      allOf:
        - $ref: '#/components/schemas/Cat'
        - {type: object, properties: {m: {type: object, additionalProperties: {type: integer}}}}
""",
        paths="""
  /thing:
    post:
      operationId: createThing
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Both'}}}
      responses:
        201:
          description: d
          content: {application/json: {schema: {type: array, items: {type: string}}}}
""",
    )


@pytest.mark.parametrize("part", range(4))
def test_mutated_document_gives_a_package_or_one_line(part, tmp_path):
    base, refusals = rich(), []
    for seed in range(part * 100, part * 100 + 100):
        chance = random.Random(seed)
        upstream = copy.deepcopy(base)
        for _ in range(chance.choice([1, 2, 4])):
            with contextlib.suppress(TypeError):
                mutated(upstream, chance)
        # Rendering takes most of the time; the rest is where documents are read.
        raw = tmp_path / str(seed) if seed % 20 == 0 else None
        try:
            build(upstream, raw)
        except (DocumentError, GenerationError) as error:
            refusals.append(str(error))
    assert [said for said in refusals if "\n" in said or len(said) > 2000] == []
    assert 10 < len(refusals) < 90

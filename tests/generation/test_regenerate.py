"""A complete package from any document, older or newer, without touching this checkout."""

from __future__ import annotations

import copy
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import regenerate
from pipeline.bundling import bundle
from pipeline.document import dump, load, operations

from tests.generation.documents import document

ROOT = Path(__file__).parents[2]
OVERLAY = ROOT / "openapi" / "overlay.yaml"
# Some ten seconds each.
SEEDS = range(1, 6 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 2)


@pytest.fixture(scope="module")
def ours():
    return load(ROOT / "openapi" / "qovery.yaml")


def written(folder, node):
    source = folder / "upstream.yaml"
    source.write_text(dump(node), encoding="utf-8")
    return str(source)


def run_on(out, *arguments):
    """Run Python with the regenerated package in front of everything else."""
    path = os.pathsep.join([str(out), str(ROOT / "tests" / "contract")])
    done = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        cwd=out,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def older(newer, seed):
    """The document as it may have been: things are missing, and other things are required."""
    chance = random.Random(seed)
    old = copy.deepcopy(newer)
    for path in chance.sample(sorted(old["paths"]), len(old["paths"]) // 10):
        del old["paths"][path]
    for schema in old["components"]["schemas"].values():
        if len(schema.get("enum", ())) > 1 and chance.random() < 0.5:
            schema["enum"].pop(chance.randrange(len(schema["enum"])))
        for name in list(schema.get("properties", ())):
            if chance.random() < 0.15:
                del schema["properties"][name]
                schema["required"] = [n for n in schema.get("required", ()) if n != name]
            elif chance.random() < 0.1:
                schema["required"] = [*schema.get("required", ()), name]
                schema["properties"][name].pop("nullable", None)
        if len(schema.get("oneOf", ())) > 2 and "discriminator" in schema:
            mapping = schema["discriminator"]["mapping"]
            tag = chance.choice(sorted(mapping))
            target = mapping.pop(tag)
            if target not in mapping.values():
                schema["oneOf"] = [b for b in schema["oneOf"] if b.get("$ref") != target]
    return old


@pytest.mark.parametrize("seed", SEEDS)
def test_client_of_older_document_reads_newer_responses(ours, tmp_path, seed):
    out = tmp_path / "out"
    newer = tmp_path / "newer.json"
    newer.write_text(json.dumps(ours))

    regenerate.regenerate(written(tmp_path, older(ours, seed)), out)
    result = json.loads(run_on(out, str(ROOT / "tests/generation/decode_newer.py"), str(newer)))

    assert result["whole"] == result["both"] > 450
    assert result["deviations"] > 1000


def test_a_small_document_gives_a_whole_package(tmp_path):
    out = tmp_path / "out"

    reported = regenerate.regenerate(written(tmp_path, document()), out)

    assert reported[0].startswith("1 operations")
    assert any(line.startswith("overlay skipped: ") for line in reported)
    said = run_on(
        out,
        "-c",
        "import qovery_async, sys\n"
        "from qovery_async.raw import OPERATIONS, SCHEMAS\n"
        "from qovery_async.models import Thing\n"
        "from qovery_async.testing import Simulator\n"
        "from qovery_async import AsyncQovery\n"
        "import anyio\n"
        "async def main():\n"
        "    async with Simulator() as s, AsyncQovery(**s.client_options()) as q:\n"
        "        print(type(await q.request('GET', '/thing/x')).__name__)\n"
        "print(list(OPERATIONS), 'Thing' in SCHEMAS, qovery_async.__file__)\n",
    )
    assert said.startswith("['getThing'] True ")
    assert str(out) in said


def test_awkward_names_of_schemas_fields_and_values_survive(tmp_path):
    awkward = document(
        schemas="""
    class:
      type: object
      required: [self]
      properties:
        self: {type: string}
        def: {type: integer}
        a b: {type: string, format: date-time}
        1st: {type: boolean}
        from_dict: {type: string}
        "": {type: string}
        UNSET: {type: string}
    Model: {type: object, properties: {x: {$ref: '#/components/schemas/Any'}}}
    Any: {type: string, enum: [a-b, a_b, 1x, ü, def, '']}
    thing_list: {type: array, items: {$ref: '#/components/schemas/class'}}
    ThingList: {type: object, properties: {z: {type: string}}}
"""
    )
    out = tmp_path / "out"

    regenerate.regenerate(written(tmp_path, awkward), out)

    run_on(
        out,
        "-c",
        "from qovery_async.raw import SCHEMAS, encode\n"
        "value = {'self': 's', 'def': 1, 'a b': '2026-01-01T00:00:00Z', '1st': True,"
        " 'from_dict': 'f', '': 'e', 'UNSET': 'u'}\n"
        "assert encode(SCHEMAS['class'].decode(value, strict=True)) == value\n"
        "assert encode(SCHEMAS['Any'].decode('ü', strict=True)) == 'ü'\n"
        "assert encode(SCHEMAS['Model'].decode({'x': ''}, strict=True)) == {'x': ''}\n",
    )


def test_this_checkout_is_refused_as_a_place_to_build_in(tmp_path):
    with pytest.raises(ValueError, match="is this checkout"):
        regenerate.regenerate(written(tmp_path, document()), ROOT)


def test_a_source_that_is_none_is_an_error_of_one_line(tmp_path, capsys):
    source = tmp_path / "page.html"
    source.write_text("<html>")

    assert regenerate.main([str(source), str(tmp_path / "out")]) == 1
    assert "not an OpenAPI 3 document" in capsys.readouterr().err


def test_every_target_of_the_overlay_matches_the_document(ours):
    bundled, skipped = bundle(ours, OVERLAY)

    assert list(skipped) == []
    assert len(operations(bundled)) == 554

from __future__ import annotations

import json

import pytest

from qovery_async.testing import Seed, SeedError, Simulator
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.seeds.apply import body_schema, creation_operation
from qovery_async.testing.seeds.yaml_files import collections

pytestmark = pytest.mark.anyio


def test_seed_of_every_kind_needs_only_a_name():
    document = packaged_document()
    kinds = set()

    def everything(above, kind):
        """Describe one object of each kind below a kind, recursively."""
        kinds.add(kind)
        body = document.resolve(body_schema(creation_operation(document, above, kind)) or {})
        seed = {"name": f"a-{kind}"} if "name" in body.get("properties", {}) else {}
        for key, below in collections(document, kind).items():
            seed[key] = [everything(kind, below)]
        return seed

    seed = {"organizations": [everything("", "organization")]}
    store = Simulator(world=Seed.from_text(json.dumps(seed))).world.store

    assert {"project", "webhook", "helmRepository", "terraform", "deploymentStage"} <= kinds
    for kind in kinds:
        names = {record.data.get("name") for record in store.of(kind)}
        assert f"a-{kind}" in names or names == {None}, kind


def place(text, inside):
    """Return a file, with `text` inside an environment if requested."""
    before = (
        "organizations:\n- name: A\n  projects:\n  - name: p\n    environments:\n    - name: e\n"
    )
    return before + f"      {text}\n" if inside else text


@pytest.mark.parametrize(
    ("text", "inside", "message"),
    [
        (
            "aplications: []",
            True,
            r"w:7: .*environments\[0\].aplications: .*did you mean applications",
        ),
        ("applications: [{name: a, cpus: 1}]", True, r"w:7: .*applications\[0\].cpus: .*mean cpu"),
        (
            "applications: {name: a}",
            True,
            r"w:7: .*\.applications: must be a list \(got a map",
        ),
        ("applications: [{cpu: 1}]", True, r"w:7: .*applications\[0\]: .*requires a name"),
        ("applications: [{name: 5}]", True, r"w:7: .*applications\[0\].name: .*requires a name"),
        ("deployed: 'yes'", True, r"w:7: .*deployed: must be true or false \(got 'yes'"),
        ("cluster: nowhere", True, r"w:6: .*environments\[0\]: no cluster has the name 'nowhere'"),
        ("variables: [{value: x}]", True, r"w:7: .*variables\[0\]: variable requires a key"),
        ("variables: [{key: x, secrt: true}]", True, r"unknown key secrt: did you mean secret"),
        ("variables: {X: [1]}", True, r"w:7: .*variables.X: must be text \(got a list"),
        ("items: [{operation: createAplication}]", True, r"did you mean createApplication\?"),
        ("items: [{body: {}}]", True, r"w:7: .*items\[0\]: item requires an operation"),
        (
            "items: [{operation: createHelm, body: 3}]",
            True,
            r"body: must be a mapping \(got 3",
        ),
        (
            "mode: STAGING\n      mode: PREVIEW",
            True,
            r"w:8: .*environments\[0\].mode: duplicate key",
        ),
        (
            "items: [{operation: createProject}]",
            False,
            r"w:1: items\[0\]: must be below one of kind org",
        ),
        (
            "organizations: [{name: A}, {name: a}]",
            False,
            r"w:1: organizations\[1\]: .*exists already",
        ),
        ("projects: []", False, r"w:1: projects: unknown key projects"),
        ("- a", False, r"w:1: the whole file: must be a mapping \(got a list"),
        ("{", False, r"w: invalid YAML: .*line 1"),
        ("organizations: [{name: !!python/name:os.system x}]", False, r"w: invalid YAML"),
        ("organizations: &a [*a]", False, r"w: nested too deeply"),
        ("? [a]\n: b", False, r"w:1: the whole file: keys must be text"),
    ],
)
def test_invalid_seed_file_raises_with_its_place(text, inside, message):
    with pytest.raises(SeedError, match=message):
        Simulator(world=Seed.from_text(place(text, inside), name="w"))


def test_seed_file_with_anchors_and_dates_is_read():
    text = """\
organizations:
  - name: A
    projects:
      - name: p
        environments:
          - &base {name: one, mode: STAGING, expires: 1}
"""
    shared = text.replace(", expires: 1", "") + "          - {<<: *base, name: 2026-01-05}\n"

    simulator = Simulator(world=Seed.from_text(shared))
    names = [e.data["name"] for e in simulator.world.store.of("environment")]
    modes = [e.data["mode"] for e in simulator.world.store.of("environment")]

    assert (names, modes) == (["one", "2026-01-05"], ["STAGING", "STAGING"])
    with pytest.raises(SeedError, match="expires"):
        Seed.from_text(text)


def test_empty_seed_file_is_an_empty_world():
    assert list(Simulator(world=Seed.from_text("")).world.store.of("organization")) == []

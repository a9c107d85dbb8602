"""Catalogues: their entries are valid answers, and their settings are complete."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.resources.catalogues import default_settings, packaged_catalogues
from qovery_async.testing.schema.validation import Validation

DOCUMENT = packaged_document()
SETTINGS = sorted(name for name in DOCUMENT.schemas if name.endswith("AdvancedSettings"))


def test_every_entry_is_a_valid_response():
    validation, catalogues = Validation(DOCUMENT), packaged_catalogues()

    for operation_id in catalogues.operations:
        schema = DOCUMENT.by_id[operation_id].response_schema()
        value = catalogues.answer(operation_id)
        assert validation.responses(schema).is_valid(value), operation_id
        assert value is not catalogues.answer(operation_id)
    assert catalogues.answer("listOrganization") is None


def test_every_file_names_its_source():
    folder = files("qovery_async.testing.catalogues")
    content = [json.loads(f.read_bytes()) for f in folder.iterdir() if f.name.endswith(".json")]

    assert len(content) == 7
    assert all(one["source"] for one in content)


def test_default_settings_contradict_no_default_of_the_spec():
    known = packaged_catalogues().settings

    documented = {
        (name, key): DOCUMENT.resolve(node)["default"]
        for name in SETTINGS
        for key, node in DOCUMENT.schemas[name]["properties"].items()
        if "default" in DOCUMENT.resolve(node)
    }
    assert documented
    assert {at: known.get(at[1], default) for at, default in documented.items()} == documented


@pytest.mark.parametrize(
    ("operation_id", "schema"),
    [
        ("listAvailableContainerRegistry", "ContainerRegistryKindEnum"),
        ("listAvailableHelmRepository", "HelmRepositoryKindEnum"),
    ],
)
def test_available_kinds_are_those_of_the_spec(operation_id, schema):
    kinds = [entry["kind"] for entry in packaged_catalogues().operations[operation_id]]

    assert sorted(kinds) == sorted(DOCUMENT.schemas[schema]["enum"])


def test_features_cost_the_same_in_cents():
    operations = packaged_catalogues().operations
    features = [f for name in operations if name.endswith("Features") for f in operations[name]]

    assert features
    for feature in features:
        cost, cents = feature["cost_per_month"], feature["cost_per_month_in_cents"]
        assert cents == (None if cost is None else round(cost * 100)), feature["id"]


@pytest.mark.parametrize("name", SETTINGS)
def test_default_settings_have_every_key_and_are_valid(name):
    schema = {"$ref": f"#/components/schemas/{name}"}

    found = default_settings(DOCUMENT, schema)

    assert found.keys() == DOCUMENT.schemas[name]["properties"].keys()
    assert Validation(DOCUMENT).responses(schema).is_valid(found)


def test_settings_that_no_schema_has_are_not_kept():
    known = {key for name in SETTINGS for key in DOCUMENT.schemas[name]["properties"]}
    assert packaged_catalogues().settings.keys() <= known

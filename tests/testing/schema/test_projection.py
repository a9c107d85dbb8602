from __future__ import annotations

import json

import pytest
from hypothesis import given

from qovery_async.testing.schema.projection import Projection
from qovery_async.testing.schema.validation import Validation
from qovery_async.testing.schema.values import REDACTED, Values
from tests.testing.api_calls import WEBHOOK
from tests.testing.schema.schemas import JSON, SCHEMAS, document, loosened, reference


def test_ids_of_a_body_are_shown_as_objects(api, place):
    above = f"/organization/{place.organization}"
    registry = {"name": "hub", "kind": "DOCKER_HUB", "config": {"username": "u", "password": "p"}}
    registry = api("POST", f"{above}/containerRegistry", registry)
    members = {"name": "team", "annotations": [{"key": "a", "value": "b"}], "scopes": ["PODS"]}
    group = api("POST", f"{above}/annotationsGroups", members)

    made = api(
        "POST",
        f"/environment/{place.environment}/container",
        {
            "name": "cache",
            "registry_id": registry["id"],
            "image_name": "redis",
            "tag": "7",
            "healthchecks": {},
            "annotations_groups": [{"id": group["id"]}],
        },
    )

    assert made["registry"]["name"] == "hub"
    assert made["annotations_groups"][0]["name"] == "team"
    associated = api("GET", f"{above}/containerRegistry/{registry['id']}/associatedServices")
    assert [s["service_name"] for s in associated["results"]] == ["cache"]
    items = api("GET", f"{above}/annotationsGroups/{group['id']}/associatedItems")
    assert [(i["item_name"], i["item_type"]) for i in items["results"]] == [("cache", "CONTAINER")]
    assert "password" not in json.dumps(registry)


def test_token_values_are_shown_once_and_secrets_never(api, place):
    above = f"/organization/{place.organization}"
    role = api("GET", f"{above}/availableRole")["results"][1]
    token = api("POST", f"{above}/apiToken", {"name": "ci", "role_id": role["id"]})
    git = {"name": "g", "type": "GITHUB", "token": "ghp_secret"}
    git = api("POST", f"{above}/gitToken", git)
    webhook = api("POST", f"{above}/webhook", WEBHOOK)
    repository = {"name": "charts", "kind": "HTTPS", "url": "https://charts.example.com"}
    repository["config"] = {"username": "u", "password": "hidden-password"}
    repository["skip_tls_verification"] = False
    repository = api("POST", f"{above}/helmRepository", repository)

    assert token["token"].startswith("qov_")
    assert token["role_name"] == role["name"]
    listed = api("GET", f"{above}/apiToken")["results"]
    assert [t["name"] for t in listed] == ["ci"]
    assert "token" not in listed[0]
    assert webhook["target_secret_set"] is True
    api("PUT", f"{above}/webhook/{webhook['id']}", {**WEBHOOK, "target_secret": "other"})
    everything = [git, webhook, repository, api("GET", f"{above}/webhook")]
    everything.append(api("GET", f"{above}/events?pageSize=100"))
    for secret in ("ghp_secret", "hush", "hidden-password", token["token"]):
        assert secret not in json.dumps(everything)


TEXT = {"type": "string"}
NAMED = {"type": "object", "properties": {"name": TEXT}, "required": ["name"]}


class CountingProjection:
    """Projection onto the schemas of a document; counts the generated values."""

    def __init__(self, **schemas):
        self.document = document(**schemas)
        self.validation = Validation(self.document)
        self.projection = Projection(self.document, self.validation)
        self.generated = 0

    def __call__(self, value, schema):
        return self.projection.apply(value, schema, self._values)

    def _values(self):
        self.generated += 1
        return Values(self.document, 1, plain=True)


@given(SCHEMAS, JSON)
def test_projection_of_any_value_is_valid_and_final(schema, value):
    project = CountingProjection()

    found = project(value, schema)

    assert project.validation.responses({**loosened(schema), "nullable": False}).is_valid(found)
    assert project(found, schema) == found


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        (NAMED, {"name": "a", "secret": 1}, {"name": "a"}),
        ({"items": NAMED}, [{"name": "a", "x": 1}], [{"name": "a"}]),
        ({"properties": {"a": NAMED}}, {"a": {"name": "b", "x": 1}}, {"a": {"name": "b"}}),
        (
            {"properties": {"a": {**NAMED, "nullable": True}}},
            {"a": None, "x": 1},
            {"a": None},
        ),
        (
            {"properties": {"a": {"items": NAMED, "type": "array", "nullable": True}}},
            {"a": None},
            {"a": None},
        ),
        ({**NAMED, "additionalProperties": True}, {"name": "a", "x": 1}, {"name": "a", "x": 1}),
        ({"type": "object"}, {"anything": 1}, {"anything": 1}),
        ({"properties": {"secret_key": TEXT}}, {"secret_key": "hush"}, {"secret_key": REDACTED}),
    ],
)
def test_valid_value_loses_only_undeclared_fields(schema, value, expected):
    project = CountingProjection()

    assert project(value, schema) == expected
    assert project.generated == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [({"x": 1}, {"name": ""}), ({"name": 7}, {"name": ""}), (None, {"name": ""})],
)
def test_invalid_value_gets_generated_fields(value, expected):
    project = CountingProjection()

    assert project(value, NAMED) == expected
    assert project.generated == 1


def test_projection_does_not_change_the_record():
    record = {"name": "a", "secret": "hush"}

    CountingProjection()(record, NAMED)

    assert record == {"name": "a", "secret": "hush"}


def test_recursive_schema_is_projected_at_every_depth():
    project = CountingProjection(Tree={"properties": {"below": {"items": reference("Tree")}}})
    value = {"below": [{"below": [{"x": 1}], "x": 1}], "x": 1}

    assert project(value, reference("Tree")) == {"below": [{"below": [{}]}]}


ANIMALS = {
    "Cat": {"type": "object", "properties": {"kind": TEXT, "purr": TEXT}},
    "Dog": {"type": "object", "properties": {"kind": TEXT, "bark": TEXT, "tail": TEXT}},
}
BRANCHES = [reference(name) for name in ANIMALS]


@pytest.mark.parametrize("kind", ["Cat", "Dog"])
def test_branch_with_a_discriminator_is_the_tagged_one(kind):
    mapping = {name: reference(name)["$ref"] for name in ANIMALS}
    schema = {
        "oneOf": BRANCHES,
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    value = {"kind": kind, "purr": "a", "bark": "b", "tail": "c"}

    found = CountingProjection(**ANIMALS)(value, schema)

    assert found.keys() == ANIMALS[kind]["properties"].keys()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"purr": "a", "x": 1}, {"purr": "a"}),
        ({"bark": "a", "tail": "b", "purr": "c"}, {"bark": "a", "tail": "b"}),
        ("text", "text"),
    ],
)
def test_branch_without_a_discriminator_shares_most_fields(value, expected):
    assert CountingProjection(**ANIMALS)(value, {"oneOf": [*BRANCHES, TEXT]}) == expected

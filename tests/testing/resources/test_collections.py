from __future__ import annotations

import json

import pytest

from qovery_async.testing import Simulator
from tests.testing.api_calls import (
    APPLICATION,
    GIT,
    NOWHERE,
    WEBHOOK,
    Api,
    RejectedError,
    made_place,
    registry_of,
)


def test_item_is_listed_only_below_its_parent(api, place):
    other = made_place(api, "Globex")
    made = api("POST", f"/organization/{place.organization}/webhook", WEBHOOK)

    assert api.ids(f"/organization/{place.organization}/webhook") == [made["id"]]
    assert api.ids(f"/organization/{other.organization}/webhook") == []
    with pytest.raises(RejectedError, match="404 no webhook"):
        api("GET", f"/organization/{other.organization}/webhook/{made['id']}")


@pytest.mark.parametrize(
    "path",
    [
        f"/organization/{NOWHERE}/project",
        f"/project/{NOWHERE}/environment",
        f"/environment/{NOWHERE}/application",
        f"/application/{NOWHERE}/customDomain",
        f"/environment/{NOWHERE}/services",
        f"/organization/{NOWHERE}/webhook",
        f"/organization/{NOWHERE}/events",
        f"/argocdApp/{NOWHERE}",
        f"/service/{NOWHERE}/deploymentStage",
        f"/cluster/{NOWHERE}/environments",
        f"/application/{NOWHERE}/advancedSettings",
    ],
)
def test_missing_parent_is_reported_even_in_an_empty_world(path):
    api = Api(Simulator(seeded=False))
    with pytest.raises(RejectedError, match=r"404 no .* exists"):
        api("GET", path)


@pytest.mark.parametrize("status", [404, 403, 400])
def test_missing_item_is_rejected_with_missing_status(status):
    api = Api(Simulator(seeded=False, missing_status=status))
    with pytest.raises(RejectedError, match=rf"{status} .*exist"):
        api("GET", f"/project/{NOWHERE}")


def test_single_resources_are_stored_with_their_owner(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]
    path = f"/application/{made}/advancedSettings"
    default = api("GET", "/defaultApplicationAdvancedSettings")
    name = next(key for key, value in default.items() if isinstance(value, int) and value > 1)

    assert api("GET", path) == default
    api("PUT", path, {**default, name: 7})
    assert api("GET", path)[name] == 7
    api("PUT", path, {})
    assert api("GET", path)[name] == default[name]
    api("DELETE", f"/application/{made}")
    with pytest.raises(RejectedError, match="404"):
        api("GET", path)


@pytest.mark.parametrize("kind", ["application", "container", "helm"])
def test_custom_domains_work_for_each_kind_of_service(api, place, kind):
    body = {
        **APPLICATION,
        "image_name": "i",
        "tag": "1",
        "registry_id": registry_of(api, place),
        "auto_deploy": False,
        "arguments": [],
        "values_override": {},
        "source": {"git_repository": GIT},
    }
    service = api("POST", f"/environment/{place.environment}/{kind}", body)["id"]
    path = f"/{kind}/{service}/customDomain"
    made = api("POST", path, {"domain": "shop.example.com", "generate_certificate": True})
    edited = api(
        "PUT", f"{path}/{made['id']}", {"domain": "b.example.com", "generate_certificate": False}
    )

    assert made["status"] == "VALIDATION_PENDING"
    assert api("GET", path)["results"] == [edited]
    api("DELETE", f"{path}/{made['id']}")
    assert api.ids(path) == []


def test_credentials_of_another_vendor_are_not_found(api, place):
    above = f"/organization/{place.organization}"
    body = {"name": "c", "type": "AWS_STATIC", "access_key_id": "a", "secret_access_key": "s"}
    made = api("POST", f"{above}/aws/credentials", body)

    assert made["object_type"] == "AWS"
    assert "s" not in made.values()
    assert api.ids(f"{above}/aws/credentials") == [made["id"]]
    assert api.ids(f"{above}/scaleway/credentials") == []
    with pytest.raises(RejectedError, match="404"):
        api("GET", f"{above}/scaleway/credentials/{made['id']}")
    everything = api("GET", f"{above}/credentials")["results"]
    assert [c["credential"]["id"] for c in everything] == [made["id"]]


def test_deletion_removes_all_descendants(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)["id"]
    api("DELETE", f"/organization/{place.organization}")
    for path in (f"/application/{made}", f"/environment/{place.environment}"):
        with pytest.raises(RejectedError, match="404"):
            api("GET", path)
    assert api.ids("/organization") == []


def test_alerts_belong_to_the_organization_of_their_body(api, place):
    other = made_place(api, "Globex")
    body = {
        "organization_id": place.organization,
        "type": "SLACK",
        "name": "ops",
        "description": "",
        "send_resolved": True,
        "webhook_url": "https://hooks.slack.com/secret",
    }
    made = api("POST", "/alert-receivers", body)

    assert api.ids(f"/organization/{place.organization}/alert-receivers") == [made["id"]]
    assert api.ids(f"/organization/{other.organization}/alert-receivers") == []
    assert "webhook_url" not in api("GET", f"/alert-receivers/{made['id']}")
    with pytest.raises(RejectedError, match="404"):
        api("POST", "/alert-receivers", {**body, "organization_id": NOWHERE})


def test_actions_change_their_record(api, place):
    changed = api("POST", f"/organization/{place.organization}/changePlan", {"plan": "ENTERPRISE"})
    assert changed["plan"] == "ENTERPRISE"
    assert api("GET", f"/organization/{place.organization}")["plan"] == "ENTERPRISE"


ROUTES = [{"destination": "10.0.0.0/8", "target": "10.0.0.1", "description": "vpn"}]


@pytest.mark.parametrize("path", ["billingInfo", "invoice", "currentCost", "onboarding"])
def test_generated_resource_is_the_same_at_every_read(api, place, path):
    other = made_place(api, "Globex")

    first = api("GET", f"/organization/{place.organization}/{path}")
    elsewhere = api("GET", f"/organization/{other.organization}/{path}")

    assert api("GET", f"/organization/{place.organization}/{path}") == first
    assert api("GET", f"/organization/{other.organization}/{path}") == elsewhere


def test_item_of_a_read_only_collection_is_found_by_its_id(api, place):
    path = f"/organization/{place.organization}/invoice"

    (listed,) = api("GET", path)["results"]

    assert api("GET", f"{path}/{listed['id']}")["id"] == listed["id"]


def test_put_of_a_single_resource_replaces_the_sent_fields(api, place):
    path = f"/organization/{place.organization}/billingInfo"
    body = {"first_name": "Ada", "last_name": "L", "email": "ada@example.com", "address": "a"}
    body |= {"city": "Paris", "zip": "75001", "country_code": "FR"}

    api("PUT", path, {**body, "vat_number": "FR1"})
    api("PUT", path, {**body, "city": "Lyon"})

    found = api("GET", path)
    assert {name: found[name] for name in body} == {**body, "city": "Lyon"}
    assert found.get("vat_number") != "FR1"


def test_list_in_a_body_is_the_list_of_results(api, place):
    path = f"/organization/{place.organization}/cluster/{place.cluster}/routingTable"

    api("PUT", path, {"routes": ROUTES})

    assert api("GET", path)["results"] == ROUTES


def test_deleted_single_resource_is_missing_until_saved_again(api, place):
    path = f"/cluster/{place.cluster}/argoCdConfig"
    body = {"argocd_url": "https://argo.example.com", "argocd_token": "hush"}
    api("POST", path, body)
    saved = api("GET", path)

    api("DELETE", path)
    with pytest.raises(RejectedError, match="404 no argoCdConfig exists"):
        api("GET", path)
    api("POST", path, body)

    again = api("GET", path)
    assert again["argocd_url"] == saved["argocd_url"] == body["argocd_url"]
    assert "hush" not in {*saved.values(), *again.values()}


def test_list_with_page_fields_is_one_page_of_everything(api, place):
    body = {"name": "orders", "type": "MYSQL", "mode": "CONTAINER", "version": "8"}
    database = api("POST", f"/environment/{place.environment}/database", body)["id"]
    path = f"/database/{database}/backup"

    empty = api("GET", path)
    api("POST", path, {"name": "nightly", "message": "m"})
    found = api("GET", path)

    assert (empty["page"], empty["page_size"], empty["results"]) == (1, 0, [])
    assert (found["page_size"], [b["name"] for b in found["results"]]) == (1, ["nightly"])


@pytest.mark.parametrize("other_seed", [0, 1])
def test_generated_values_depend_on_request_and_seed(other_seed):
    world = Simulator(seeded=False).world
    other = Simulator(seeded=False, seed=other_seed).world
    endpoint = world.document.by_id["getArgoCdCredentials"]
    schema = endpoint.response_schema()

    def value(one, cluster):
        values = one.resources.values_for(endpoint, {"clusterId": cluster})
        return values.make(schema, whole=True)

    assert value(world, "a") == value(world, "a") != value(world, "b")
    assert (value(world, "a") == value(other, "a")) == (other_seed == 0)


def test_load_after_dump_restores_the_ids_to_come():
    one, other = Simulator(seeded=False).world, Simulator(seeded=False, seed=1).world

    other.resources.load(json.loads(json.dumps(one.resources.dump())))

    assert other.resources.creation.uuid() == one.resources.creation.uuid()

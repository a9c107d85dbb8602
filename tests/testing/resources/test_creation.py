from __future__ import annotations

import json
from uuid import UUID

import pytest

from qovery_async.testing import VirtualClock
from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.model.store import Store
from qovery_async.testing.resources.creation import Creation
from qovery_async.testing.schema.kinds import ResourceKinds
from tests.testing.api_calls import APPLICATION, NOWHERE, RejectedError


def test_names_of_siblings_clash_ignoring_case(api, place):
    path = f"/environment/{place.environment}/application"
    first = api("POST", path, APPLICATION)
    second = api("POST", path, {**APPLICATION, "name": "web"})

    with pytest.raises(RejectedError, match="409"):
        api("POST", path, {**APPLICATION, "name": "API"})
    with pytest.raises(RejectedError, match="409"):
        api("PUT", f"/application/{second['id']}", {**APPLICATION, "name": "Api"})
    api("PUT", f"/application/{first['id']}", {**APPLICATION, "name": "API"})
    api("DELETE", f"/application/{first['id']}")
    assert api("POST", path, APPLICATION)["name"] == "api"
    elsewhere = {"name": "staging", "cluster": place.cluster}
    other = api("POST", f"/project/{place.project}/environment", elsewhere)["id"]
    assert api("POST", f"/environment/{other}/application", APPLICATION)["name"] == "api"


def test_edits_without_required_fields_of_creation_keep_them(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)
    path = f"/application/{made['id']}"

    edited = api("PUT", path, {"name": "web", "cpu": 250, "healthchecks": {}})

    assert edited["git_repository"] == made["git_repository"]
    assert (edited["name"], edited["cpu"]) == ("web", 250)
    assert api("GET", path) == edited


def test_application_has_defaults_and_computed_fields(api, place):
    made = api("POST", f"/environment/{place.environment}/application", APPLICATION)

    repository = made["git_repository"]
    assert (made["cpu"], made["memory"], made["gpu"]) == (500, 512, 0)
    assert (made["min_running_instances"], made["max_running_instances"]) == (1, 1)
    assert made["auto_preview"] is True
    assert made["environment"] == {"id": place.environment}
    assert made["service_type"] == "APPLICATION"
    assert made["icon_uri"] == "app://qovery-console/application"
    assert made["created_at"] == made["updated_at"]
    assert (repository["owner"], repository["name"]) == ("acme", "acme/api")
    assert repository["root_path"] == "/"
    assert "description" not in made
    assert api("GET", f"/application/{made['id']}") == made


def test_put_replaces_all_but_server_fields(api, place):
    full = {**APPLICATION, "cpu": 900, "description": "d", "arguments": ["-v"]}
    made = api("POST", f"/environment/{place.environment}/application", full)
    api.simulator.clock.advance(60)

    edited = api("PUT", f"/application/{made['id']}", {"healthchecks": {}, "name": "renamed"})

    assert (edited["name"], edited["cpu"]) == ("renamed", 500)
    assert "description" not in edited
    assert "arguments" not in edited
    for name in ("id", "created_at", "environment", "icon_uri"):
        assert edited[name] == made[name]
    assert edited["updated_at"] > made["updated_at"]
    assert api("GET", f"/application/{made['id']}") == edited


def test_ports_and_storage_keep_their_ids(api, place):
    port = {"internal_port": 80, "publicly_accessible": True}
    body = {**APPLICATION, "ports": [port, {**port, "internal_port": 81}]}
    body["storage"] = [{"type": "FAST_SSD", "size": 4, "mount_point": "/data"}]
    made = api("POST", f"/environment/{place.environment}/application", body)
    first = made["ports"][0]

    kept = {**first, "internal_port": 8080}
    new = {**port, "id": NOWHERE, "internal_port": 90}
    edited = api("PUT", f"/application/{made['id']}", {**APPLICATION, "ports": [kept, new]})

    assert made["ports"][0]["protocol"] == "HTTP"
    assert [p["internal_port"] for p in edited["ports"]] == [8080, 90]
    assert edited["ports"][0]["id"] == first["id"]
    assert edited["ports"][1]["id"] not in {NOWHERE, *(p["id"] for p in made["ports"])}
    assert edited.get("storage", []) == []


def test_database_keeps_its_type_and_does_not_shrink(api, place):
    body = {"name": "orders", "type": "MYSQL", "mode": "CONTAINER", "version": "8", "storage": 20}
    made = api("POST", f"/environment/{place.environment}/database", body)
    path = f"/database/{made['id']}"

    edited = api("PUT", path, {"type": "REDIS", "mode": "MANAGED", "cpu": 300})
    with pytest.raises(RejectedError, match="400 storage"):
        api("PUT", path, {"storage": 10})

    assert (made["memory"], made["cpu"], made["accessibility"]) == (512, 250, "PRIVATE")
    assert made["icon_uri"] == "app://qovery-console/mysql"
    assert (edited["type"], edited["mode"], edited["cpu"]) == ("MYSQL", "CONTAINER", 300)
    assert (edited["storage"], edited["version"], edited["name"]) == (20, "8", "orders")


class Factory:
    """Creation of records in an empty store, by operation ids."""

    def __init__(self, seed=0):
        document = packaged_document()
        self.by_id, self.store, self.clock = document.by_id, Store(), VirtualClock()
        self.creation = Creation(document, ResourceKinds(document), self.store, self.clock, seed)

    def create(self, operation_id, body, parent=None):
        return self.creation.create(self.by_id[operation_id], parent, body, Caller())

    def edit(self, operation_id, record, body):
        self.creation.replace(self.by_id[operation_id], record, body, Caller())
        return record.data


@pytest.fixture
def factory():
    return Factory()


@pytest.mark.parametrize("partly", [False, True])
def test_taken_fields_are_those_that_the_operation_accepts(factory, partly):
    endpoint = factory.by_id["createEnvironment"]
    body = {"name": "live", "id": "chosen", "unknown": 1}

    taken = factory.creation.taken(endpoint, body, partly=partly)

    assert taken == {"name": "live"}
    assert factory.creation.taken(endpoint, ["no object"]) == {}
    assert factory.creation.taken(factory.by_id["deployEnvironment"], {"a": 1}) == {}


def test_taken_fields_have_defaults_unless_partly(factory):
    endpoint = factory.by_id["createApplication"]

    whole = factory.creation.taken(endpoint, APPLICATION)
    partly = factory.creation.taken(endpoint, APPLICATION, partly=True)

    assert whole["cpu"] == 500
    assert partly.keys() == APPLICATION.keys()


def test_record_created_has_an_id_and_is_in_the_store(factory):
    organization = factory.create("createOrganization", {"name": "Acme", "plan": "TEAM"})
    project = factory.create("createProject", {"name": "shop"}, organization)

    assert factory.store.get("project", project.data["id"]) is project
    assert (project.parent, project.collection) == (organization, "project")
    assert project.data["organization"] == {"id": organization.id}
    with pytest.raises(Problem, match="another project named SHOP exists already"):
        factory.create("createProject", {"name": "SHOP"}, organization)


def test_planted_record_keeps_its_own_id_and_times(factory):
    chosen = str(UUID(int=7))
    members = {"id": chosen, "name": "shop", "created_at": "2020-01-01T00:00:00Z"}

    record = factory.creation.plant("project", None, members)

    assert record.id == record.data["id"] == chosen
    assert record.data["created_at"] == "2020-01-01T00:00:00Z"
    assert record.data["updated_at"] > record.data["created_at"]
    assert factory.creation.plant("project", None, {"name": "x"}).id != chosen


def test_ids_of_new_items_are_replaced_and_references_kept(factory):
    chosen, known = str(UUID(int=7)), factory.creation.plant("cluster", None, {"name": "c"}).id
    body = {
        **APPLICATION,
        "ports": [{"id": chosen, "internal_port": 80, "publicly_accessible": True}],
        "annotations_groups": [{"id": chosen}, {"id": known}],
    }

    made = factory.create("createApplication", body).data

    assert made["ports"][0]["id"] != chosen
    assert [group["id"] for group in made["annotations_groups"]] == [chosen, known]


def test_id_other_than_uuid_is_the_callers_name(factory):
    features = [{"id": "STATIC_IP", "value": True}]
    body = {"name": "c", "cloud_provider": "AWS", "region": "r", "features": features}

    made = factory.create("createCluster", body).data

    assert [feature["id"] for feature in made["features"]] == ["STATIC_IP"]


def test_edit_to_its_own_name_is_accepted(factory):
    organization = factory.create("createOrganization", {"name": "Acme", "plan": "TEAM"})
    factory.create("createOrganization", {"name": "Globex", "plan": "TEAM"})

    edited = factory.edit("editOrganization", organization, {"name": "ACME", "plan": "TEAM"})

    assert edited["name"] == "ACME"
    with pytest.raises(Problem, match="named globex exists already"):
        factory.edit("editOrganization", organization, {"name": "globex", "plan": "TEAM"})


def test_load_after_dump_continues_the_same_ids(factory):
    factory.creation.uuid()
    content = json.loads(json.dumps(factory.creation.dump()))
    other = Factory(seed=5)

    other.creation.load(content)

    assert [other.creation.uuid() for _ in range(3)] == [factory.creation.uuid() for _ in range(3)]


def test_new_registry_id_replaces_the_shown_registry(api, place):
    path = f"/organization/{place.organization}/containerRegistry"
    config = {"kind": "DOCKER_HUB", "config": {"username": "u", "password": "p"}}
    first, second = (api("POST", path, {"name": name, **config})["id"] for name in ("a", "b"))
    image = {"name": "web", "image_name": "i", "tag": "1", "healthchecks": {}}
    made = api(
        "POST", f"/environment/{place.environment}/container", {**image, "registry_id": first}
    )

    edited = api("PUT", f"/container/{made['id']}", {**image, "registry_id": second})

    assert (made["registry"]["name"], edited["registry"]["name"]) == ("a", "b")

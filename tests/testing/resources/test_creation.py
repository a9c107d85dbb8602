from __future__ import annotations

import pytest

from tests.testing.api_calls import APPLICATION, NOWHERE, RefusedError


def test_names_of_siblings_clash_ignoring_case(api, place):
    path = f"/environment/{place.environment}/application"
    first = api("POST", path, APPLICATION)
    second = api("POST", path, {**APPLICATION, "name": "web"})

    with pytest.raises(RefusedError, match="409"):
        api("POST", path, {**APPLICATION, "name": "API"})
    with pytest.raises(RefusedError, match="409"):
        api("PUT", f"/application/{second['id']}", {**APPLICATION, "name": "Api"})
    api("PUT", f"/application/{first['id']}", {**APPLICATION, "name": "API"})
    api("DELETE", f"/application/{first['id']}")
    assert api("POST", path, APPLICATION)["name"] == "api"
    elsewhere = {"name": "staging", "cluster": place.cluster}
    other = api("POST", f"/project/{place.project}/environment", elsewhere)["id"]
    assert api("POST", f"/environment/{other}/application", APPLICATION)["name"] == "api"


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
    with pytest.raises(RefusedError, match="400 storage"):
        api("PUT", path, {"storage": 10})

    assert (made["memory"], made["cpu"], made["accessibility"]) == (512, 250, "PRIVATE")
    assert made["icon_uri"] == "app://qovery-console/mysql"
    assert (edited["type"], edited["mode"], edited["cpu"]) == ("MYSQL", "CONTAINER", 300)
    assert (edited["storage"], edited["version"], edited["name"]) == (20, "8", "orders")

from __future__ import annotations

import json

from tests.testing.api_calls import WEBHOOK


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

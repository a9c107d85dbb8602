"""Facts about clusters: kubeconfig, token, cloud provider and cost."""

from __future__ import annotations

from datetime import datetime

import yaml

from tests.testing.raw_requests import organizations, send


def test_kubeconfig_is_loadable_and_replaced_by_the_stored_one(api, place):
    simulator = api.simulator
    path = f"/organization/{place.organization}/cluster/{place.cluster}/kubeconfig"
    headers = {"authorization": "Token qov_simulator", "content-type": "application/x-yaml"}
    stored = "apiVersion: v1\nkind: Config\n"

    generated = yaml.safe_load(simulator.app.respond("GET", path, "", headers, b"")[2])
    simulator.app.respond("PUT", path, "", headers, stored.encode())
    read = simulator.app.respond("GET", path, "", headers, b"")[2].decode()

    (context,) = generated["contexts"]
    assert context["name"] == generated["current-context"] == "main"
    assert context["context"]["cluster"] == generated["clusters"][0]["name"]
    assert context["context"]["user"] == generated["users"][0]["name"]
    assert read == stored


def test_token_is_valid_for_a_while(api, place):
    found = api("GET", f"/cluster/{place.cluster}/token")

    expires = datetime.fromisoformat(found["status"]["expirationTimestamp"]).timestamp()
    assert found["kind"] == "ExecCredential"
    assert 0 < expires - api.simulator.clock.now() < 3600


def test_cost_of_an_organization_is_the_sum_of_its_clusters(api, place):
    above = f"/organization/{place.organization}"
    body = {"name": "large", "cloud_provider": "AWS", "region": "eu-west-3"}
    nodes = {"min_running_nodes": 3, "max_running_nodes": 5}
    large = api("POST", f"{above}/cluster", {**body, **nodes})["id"]

    one, other = (
        api("GET", f"{above}/cluster/{cluster}/currentCost") for cluster in (place.cluster, large)
    )
    whole = api("GET", f"{above}/currentCost")["cost"]

    assert whole["total_in_cents"] == one["total_in_cents"] + other["total_in_cents"]
    assert whole["total"] * 100 == whole["total_in_cents"]
    assert other["max_cost_in_cents"] * 3 == other["min_cost_in_cents"] * 5


def test_plan_of_the_cost_is_that_of_the_organization(api, place):
    organization = organizations(api.simulator)["Acme"]
    found = send(api.simulator, "GET", f"/organization/{organization}/currentCost").json()
    assert found["plan"] == "TEAM"

from __future__ import annotations

import pytest

from tests.testing.api_calls import NOWHERE, RULE, RejectedError


def test_new_cluster_has_a_registry(api, place):
    registries = api("GET", f"/organization/{place.organization}/containerRegistry")["results"]
    clusters = api("GET", f"/organization/{place.organization}/cluster")["results"]

    assert [(r["kind"], r["cluster"]["id"]) for r in registries] == [("ECR", place.cluster)]
    assert (clusters[0]["status"], clusters[0]["is_default"]) == ("READY", True)
    assert (clusters[0]["disk_size"], clusters[0]["kubernetes"]) == (40, "MANAGED")


def test_environment_has_one_deployment_rule(api, place):
    path = f"/environment/{place.environment}/deploymentRule"
    rule = api("GET", path)
    hours = {name: RULE[name] for name in ("timezone", "start_time", "stop_time", "weekdays")}

    api("PUT", f"{path}/{rule['id']}", {**hours, "auto_stop": True})
    edited = api("GET", path)

    assert (rule["auto_stop"], edited["auto_stop"]) == (False, True)
    assert edited["timezone"] == "Europe/Paris"
    project_rule = {**RULE, "cluster_id": place.cluster}
    project_rule = api("POST", f"/project/{place.project}/deploymentRule", project_rule)
    for wrong in (NOWHERE, project_rule["id"]):
        with pytest.raises(RejectedError, match="404"):
            api("PUT", f"{path}/{wrong}", hours)


CLUSTER = {"name": "c", "region": "r1"}


@pytest.mark.parametrize(
    ("provider", "kind"),
    [
        ("AWS", "ECR"),
        ("SCW", "SCALEWAY_CR"),
        ("GCP", "GCP_ARTIFACT_REGISTRY"),
        ("AZURE", "AZURE_CR"),
        ("ON_PREMISE", None),
    ],
)
def test_registry_is_the_one_of_the_cloud_provider(api, place, provider, kind):
    above = f"/organization/{place.organization}"
    path = f"{above}/containerRegistry"
    before = api.ids(path)
    made = api("POST", f"{above}/cluster", {**CLUSTER, "cloud_provider": provider})["id"]

    new = [r for r in api("GET", path)["results"] if r["id"] not in before]

    assert [registry["kind"] for registry in new] == [kind] * bool(kind)
    api("DELETE", f"{above}/cluster/{made}?deleteMode=DELETE_QOVERY_CONFIG")
    api.simulator.clock.advance(3600)
    assert api.ids(path) == before


def test_new_name_of_cluster_is_the_one_of_its_environments(api, place):
    path = f"/organization/{place.organization}/cluster/{place.cluster}"
    other = api(
        "POST", f"/organization/{place.organization}/cluster", {**CLUSTER, "cloud_provider": "AWS"}
    )
    elsewhere = {"name": "b", "cluster": other["id"]}
    elsewhere = api("POST", f"/project/{place.project}/environment", elsewhere)["id"]

    api("PUT", path, {"name": "renamed", "region": "eu-west-3", "cloud_provider": "AWS"})

    names = [
        api("GET", f"/environment/{identifier}")["cluster_name"]
        for identifier in (place.environment, elsewhere)
    ]
    assert names == ["renamed", "c"]


def test_project_counts_its_environments(api, place):
    def count():
        return api("GET", f"/project/{place.project}")["associated_environments_count"]

    made = api("POST", f"/project/{place.project}/environment", {"name": "b"})["id"]
    after = count()
    api("DELETE", f"/environment/{made}")
    api.simulator.clock.advance(3600)

    assert (after, count()) == (2, 1)


def test_order_of_rules_names_the_first_ones(api, place):
    path = f"/project/{place.project}/deploymentRule"
    ids = [
        api("POST", path, {**RULE, "name": name, "cluster_id": place.cluster})["id"]
        for name in ("a", "b", "c")
    ]

    api("PUT", f"{path}/order", {"project_deployment_rule_ids_in_order": [ids[2]]})
    order = {r["name"]: r["priority_index"] for r in api("GET", path)["results"]}

    assert order == {"c": 0, "a": 1, "b": 2}
    with pytest.raises(RejectedError, match=f"404 no deploymentRule with id {NOWHERE}"):
        api("PUT", f"{path}/order", {"project_deployment_rule_ids_in_order": [NOWHERE]})


def test_secret_manager_accesses_are_the_ones_of_the_cluster(api, place):
    store = api.simulator.world.store
    cluster = store.find(place.cluster)

    def accesses():
        return {record.id: record.parent for record in store.of("secretManagerAccess")}

    store.edit(cluster, secret_manager_accesses=[{"id": "a"}, {"id": "b"}])
    first = accesses()
    store.edit(cluster, secret_manager_accesses=[{"id": "b"}, {"id": "c"}])

    assert first == {"a": cluster, "b": cluster}
    assert accesses() == {"b": cluster, "c": cluster}


def test_environment_without_its_rule_is_a_404(api, place):
    store = api.simulator.world.store
    (rule,) = store.children("deploymentRule", store.find(place.environment))
    store.remove(rule)

    with pytest.raises(RejectedError, match="404 no deploymentRule of this environment"):
        api("GET", f"/environment/{place.environment}/deploymentRule")

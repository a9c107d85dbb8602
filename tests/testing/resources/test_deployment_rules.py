from __future__ import annotations

from tests.testing.api_calls import RULE


def test_new_project_has_no_deployment_rules(api, place):
    assert api.ids(f"/project/{place.project}/deploymentRule") == []


def test_first_matching_rule_sets_cluster_mode_and_hours(api, place):
    members = {"name": "spare", "cloud_provider": "GCP", "region": "europe-west9"}
    spare = api("POST", f"/organization/{place.organization}/cluster", members)["id"]
    path = f"/project/{place.project}/deploymentRule"
    general = {**RULE, "name": "all", "wildcard": "*", "cluster_id": place.cluster}
    general = api("POST", path, {**general, "mode": "DEVELOPMENT"})
    previews = api("POST", path, {**RULE, "cluster_id": spare})
    order = {"project_deployment_rule_ids_in_order": [previews["id"], general["id"]]}
    environments = f"/project/{place.project}/environment"

    before = api("POST", environments, {"name": "[PR] 1"})
    api("PUT", f"{path}/order", order)
    after = api("POST", environments, {"name": "[PR] 2"})
    other = api("POST", environments, {"name": "PR 3"})
    explicit = api("POST", environments, {"name": "[PR] 4", "cluster": place.cluster})

    assert (general["priority_index"], previews["priority_index"]) == (0, 1)
    assert (before["mode"], before["cluster_id"]) == ("DEVELOPMENT", place.cluster)
    assert (after["mode"], after["cluster_id"]) == ("STAGING", spare)
    assert (other["mode"], explicit["cluster_id"]) == ("DEVELOPMENT", place.cluster)
    rule = api("GET", f"/environment/{after['id']}/deploymentRule")
    assert (rule["timezone"], rule["weekdays"]) == ("Europe/Paris", ["MONDAY"])

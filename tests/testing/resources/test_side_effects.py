from __future__ import annotations

import pytest

from tests.testing.api_calls import NOWHERE, RULE, RefusedError


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
        with pytest.raises(RefusedError, match="404"):
            api("PUT", f"{path}/{wrong}", hours)

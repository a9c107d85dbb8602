"""Single resources: generated whole, with the ids of their path."""

from __future__ import annotations

from tests.testing.api_calls import APPLICATION


def test_generated_resource_has_the_ids_of_its_path(api, place):
    found = api("GET", f"/cluster/{place.cluster}/argoCdConfig")

    assert found["cluster_id"] == place.cluster
    assert found == api("GET", f"/cluster/{place.cluster}/argoCdConfig")


def test_list_that_nobody_filled_is_empty(api, place):
    assert api("GET", f"/organization/{place.organization}/enterpriseconnection") == {"results": []}


def test_objects_inside_a_record_know_it(api, place):
    scaler = {"scaler_type": "cron", "enabled": True, "role": "PRIMARY", "config_yaml": "a: 1"}
    autoscaling = {
        "mode": "KEDA",
        "polling_interval_seconds": 10,
        "cooldown_period_seconds": 30,
        "scalers": [scaler],
    }
    body = {**APPLICATION, "autoscaling": autoscaling}

    made = api("POST", f"/environment/{place.environment}/application", body)

    assert made["autoscaling"]["service_id"] == made["id"]
    assert made["autoscaling"]["created_at"] == made["created_at"]

"""Uses of registries, repositories and credentials by services and clusters."""

from __future__ import annotations

import pytest

from tests.testing.api_calls import RejectedError


def test_registry_in_use_is_counted_and_not_deleted(api, place):
    above = f"/organization/{place.organization}/containerRegistry"
    hub = {"name": "hub", "kind": "DOCKER_HUB", "url": "https://docker.io", "config": {}}
    registry = api("POST", above, hub)["id"]
    image = {"name": "web", "image_name": "i", "tag": "1", "healthchecks": {}}
    body = {**image, "registry_id": registry}
    container = api("POST", f"/environment/{place.environment}/container", body)["id"]

    assert api("GET", f"{above}/{registry}")["associated_services_count"] == 1
    with pytest.raises(RejectedError, match="409 the containerRegistry is in use by web"):
        api("DELETE", f"{above}/{registry}")
    api("DELETE", f"/container/{container}")
    assert api("GET", f"{above}/{registry}")["associated_services_count"] == 0
    api("DELETE", f"{above}/{registry}")


def test_credentials_of_a_cluster_are_not_deleted(api, place):
    above = f"/organization/{place.organization}"
    keys = {"type": "AWS_STATIC", "name": "k", "access_key_id": "A", "secret_access_key": "s"}
    credentials = api("POST", f"{above}/aws/credentials", keys)["id"]
    info = {"cloud_provider": "AWS", "region": "eu-west-3", "credentials": {"id": credentials}}
    path = f"{above}/cluster/{place.cluster}/cloudProviderInfo"

    assert api("POST", path, info)["credentials"]["id"] == credentials
    assert api("GET", path) == {**info, "credentials": info["credentials"]}
    with pytest.raises(RejectedError, match="409 the credentials is in use by main"):
        api("DELETE", f"{above}/aws/credentials/{credentials}")

"""Versions that services can be deployed from, and the domains that they have."""

from __future__ import annotations

import pytest

from tests.testing.api_calls import APPLICATION, RejectedError, registry_of


def service(api, place, kind="application", **body):
    return api("POST", f"/environment/{place.environment}/{kind}", {**APPLICATION, **body})["id"]


def container(api, place):
    image = {"image_name": "acme/web", "tag": "1.2", "registry_id": registry_of(api, place)}
    return service(api, place, "container", **image)


def test_commits_are_newest_first_with_the_deployed_one(api, place):
    path = f"/application/{service(api, place)}"
    before = api("GET", f"{path}/commit")["results"]
    api("POST", f"/organization/{place.organization}/cluster/{place.cluster}/deploy")
    api.simulator.clock.advance(5000)
    api("POST", f"{path}/deploy", {"git_commit_id": "8" * 40})
    api.simulator.clock.advance(600)
    after = api("GET", f"{path}/commit")["results"]

    assert len(before) == 10
    assert all(len(one["git_commit_id"]) == 40 for one in before)
    assert [one["git_commit_id"] for one in after] == [
        "8" * 40,
        *(one["git_commit_id"] for one in before),
    ]


def test_service_without_repository_has_no_commits_or_webhook(api, place):
    identifier = container(api, place)

    with pytest.raises(RejectedError, match="400 the service has no Git repository"):
        api("GET", f"/service/{identifier}/gitWebhookStatus")
    assert api("GET", f"/service/{service(api, place)}/gitWebhookStatus")["provider"] == "GITHUB"


def test_images_of_a_registry_are_those_in_use(api, place):
    above = f"/organization/{place.organization}/containerRegistry/{registry_of(api, place)}"
    container(api, place)

    assert api("GET", f"{above}/images")["results"] == [
        {"image_name": "acme/web", "versions": ["1.2"]}
    ]
    assert api("GET", f"{above}/images?search=nothing")["results"] == []


def test_database_versions_include_its_own(api, place):
    body = {"name": "orders", "type": "POSTGRESQL", "mode": "CONTAINER", "version": "99"}
    database = api("POST", f"/environment/{place.environment}/database", body)["id"]

    names = [one["name"] for one in api("GET", f"/database/{database}/version")["results"]]
    kinds = api("GET", f"/environment/{place.environment}/databaseConfiguration")["results"]

    assert names[-1] == "99"
    assert "16" in names
    assert {one["database_type"] for one in kinds} == {"MONGODB", "MYSQL", "POSTGRESQL", "REDIS"}


def test_domain_check_has_one_entry_for_each_domain(api, place):
    path = f"/application/{service(api, place)}"
    before = api("GET", f"{path}/checkCustomDomain")["results"]
    api("POST", f"{path}/customDomain", {"domain": "a.acme.io", "generate_certificate": True})

    found = api("GET", f"{path}/checkCustomDomain")["results"]

    assert before == []
    assert [one["domain_name"] for one in found] == ["a.acme.io"]


def test_repositories_of_a_provider_are_those_of_services(api, place):
    service(api, place)
    above = f"/organization/{place.organization}/account"

    (found,) = api("GET", f"{above}/github/repository")["results"]

    assert found["url"] == APPLICATION["git_repository"]["url"]
    assert api("GET", f"{above}/gitlab/repository")["results"] == []

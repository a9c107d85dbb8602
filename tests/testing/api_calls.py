"""Calls of a simulator by method and path, and a place to create services in."""

from __future__ import annotations

import json
from typing import NamedTuple

NOWHERE = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
GIT = {"url": "https://github.com/acme/api.git", "provider": "GITHUB"}
APPLICATION = {"name": "api", "healthchecks": {}, "git_repository": GIT}
WEBHOOK = {
    "kind": "STANDARD",
    "target_url": "https://hooks.example.com",
    "target_secret": "hush",
    "events": ["DEPLOYMENT_STARTED"],
}
RULE = {
    "name": "previews",
    "mode": "STAGING",
    "timezone": "Europe/Paris",
    "start_time": "1970-01-01T07:00:00.000Z",
    "stop_time": "1970-01-01T20:00:00.000Z",
    "weekdays": ["MONDAY"],
    "wildcard": "[PR]*",
}


class RejectedError(Exception):
    def __init__(self, status, detail):
        super().__init__(f"{status} {detail}")
        self.status = status


class Place(NamedTuple):
    organization: str
    cluster: str
    project: str
    environment: str


class Api:
    """Calls the simulator's application with a method, a path and a body."""

    def __init__(self, simulator):
        self.simulator = simulator

    def __call__(self, method, path, body=None):
        path, _, query = path.partition("?")
        headers = {"authorization": "Token qov_simulator", "content-type": "application/json"}
        raw = b"" if body is None else json.dumps(body).encode()
        status, _, content = self.simulator.app.respond(method, path, query, headers, raw)
        value = json.loads(content) if content else None
        if status >= 300:
            assert value["status"] == status
            raise RejectedError(status, value["detail"])
        return value

    def ids(self, path):
        return [item["id"] for item in self("GET", path)["results"]]


def registry_of(api, place):
    """Return the id of the first container registry."""
    return api.ids(f"/organization/{place.organization}/containerRegistry")[0]


def made_place(api, name):
    organization = api("POST", "/organization", {"name": name, "plan": "TEAM"})["id"]
    above = f"/organization/{organization}"
    members = {"name": "main", "cloud_provider": "AWS", "region": "eu-west-3"}
    cluster = api("POST", f"{above}/cluster", members)["id"]
    project = api("POST", f"{above}/project", {"name": "shop"})["id"]
    members = {"name": "production", "mode": "PRODUCTION", "cluster": cluster}
    environment = api("POST", f"/project/{project}/environment", members)["id"]
    return Place(organization, cluster, project, environment)

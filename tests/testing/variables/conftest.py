from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import Simulator
from qovery_async.testing.app import App
from tests.contract.validation import Validation


@pytest.fixture(scope="session")
def validation(document):
    return Validation(document)


@pytest.fixture
async def world(monkeypatch, validation, document):
    """Client with the ids of places. Every successful response must match the OpenAPI document."""
    respond, wrong = App.respond, []

    def checked(app, method, path, *rest):
        response = respond(app, method, path, *rest)
        endpoint, _ = app.world.document.match(method, path.strip("/").split("/"))
        responses = document["paths"][endpoint.path][method.lower()]["responses"]
        content = responses.get(str(response[0]), {}).get("content")
        if response[0] < 300:
            assert response[0] == endpoint.status
            schema = content and content["application/json"]["schema"]
            wrong.extend(validation.errors(schema, json.loads(response[2])) if schema else ())
        return response

    monkeypatch.setattr(App, "respond", checked)
    simulator = Simulator()
    store = simulator.world.store
    async with AsyncQovery(**simulator.client_options()) as qovery:
        organization = next(store.of("organization"))
        cluster = next(store.of("cluster", organization))
        project = await qovery.projects.create(organization.id, body={"name": "ledger"})
        environment, other = [
            await qovery.environments.create(
                project.id, body={"name": name, "mode": "STAGING", "cluster": cluster.id}
            )
            for name in ("Blue Sky", "other")
        ]
        source = {"url": "https://github.com/acme/api.git", "provider": "GITHUB", "branch": "next"}
        port = {"internal_port": 8080, "publicly_accessible": True, "protocol": "HTTP"}
        application = await qovery.applications.create(
            environment.id,
            body={"name": "api", "git_repository": source, "healthchecks": {}, "ports": [port]},
        )
        database = await qovery.databases.create(
            environment.id,
            body={"name": "db", "type": "POSTGRESQL", "version": "16", "mode": "CONTAINER"},
        )
        yield SimpleNamespace(
            qovery=qovery,
            simulator=simulator,
            organization=organization.id,
            cluster=cluster,
            project=str(project.id),
            environment=str(environment.id),
            other=str(other.id),
            application=str(application.id),
            database=str(database.id),
        )
        assert not wrong
        assert not qovery.drift

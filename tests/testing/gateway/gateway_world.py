"""Simulator with a deployed environment, for the tests of the gateway."""

from __future__ import annotations

import pytest

from qovery_async.testing import Simulator
from tests.testing.deployments.deployed_world import VALIDATION
from tests.testing.gateway.sockets import connected


class Site:
    """Environment of the default world with its cluster, service and query arguments."""

    def __init__(self, simulator):
        self.simulator = simulator
        self.store = simulator.world.store
        self.environment = next(self.store.of("environment"))
        self.cluster = self.store.get("cluster", self.environment.data["cluster_id"])
        self.service = self.store.services(self.environment)[0]
        self.query = {
            "organization": self.environment.ancestor("organization").id,
            "cluster": self.cluster.id,
            "project": self.environment.ancestor("project").id,
            "environment": self.environment.id,
            "service": self.service.id,
            "service_type": "APPLICATION",
            "infra_component_type": "NGINX",
            "port": "80",
        }

    def query_with(self, *omitted, **changed):
        return {k: v for k, v in (self.query | changed).items() if k not in omitted}

    def connect(self, path, *omitted, headers=None, subprotocols=(), denial=True, **changed):
        options = {} if headers is None else {"headers": headers}
        query = self.query_with(*omitted, **changed)
        return connected(
            self.simulator.app, path, query, subprotocols=subprotocols, denial=denial, **options
        )

    def act(self, action, record=None, **options):
        """Start an action and wake the gateway, as a request of a client does."""
        request = self.simulator.world.deployments.act(
            record or self.environment, action, **options
        )
        self.simulator.clock.wake()
        return request


@pytest.fixture
def site():
    return Site(Simulator())


def valid(schema, value):
    """Return True if a value matches a schema of the OpenAPI document."""
    return not VALIDATION.errors({"$ref": f"#/components/schemas/{schema}"}, value)

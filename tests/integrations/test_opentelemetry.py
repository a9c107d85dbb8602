from __future__ import annotations

import pytest

from qovery_async.integrations.opentelemetry import instrument, uninstrument
from tests.opentelemetry.backend import OK, Backend, client_of
from tests.raw_server import replying, serving

pytestmark = pytest.mark.anyio


async def test_client_is_traced_from_instrument_to_uninstrument():
    backend = Backend()
    async with serving(replying(OK)) as server, client_of(server) as qovery:
        await qovery.organizations.list()
        instrument(qovery, tracer_provider=backend.tracers, meter_provider=backend.meters)
        await qovery.organizations.list()
        uninstrument(qovery)
        await qovery.organizations.list()

    assert [span.name for span in backend.spans] == ["GET /organization", "organizations.list"]

from __future__ import annotations

import pytest

from .backend import INSTRUMENTOR, Backend


@pytest.fixture
def backend():
    return Backend()


@pytest.fixture
def instrumentor(backend):
    active = INSTRUMENTOR()
    active.instrument(tracer_provider=backend.tracers, meter_provider=backend.meters)
    yield active
    active.uninstrument()

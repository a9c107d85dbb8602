from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pipeline.document import load

from qovery_async._ratelimit import token_state
from tests import virtual_time

COMMON = {
    # A slow machine is no failure.
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow],
    "print_blob": True,
}
# The same examples in each run, so that only a change of the code changes a verdict. The thorough
# profile, which runs weekly, draws others each time.
settings.register_profile("default", max_examples=100, derandomize=True, **COMMON)
settings.register_profile("thorough", max_examples=2000, **COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param


@pytest.fixture(autouse=True)
def clock(request):
    """Virtual clock of tests with an event loop; tests marked `real_time` keep the machine's."""
    is_async = "anyio_backend" in request.fixturenames
    if not is_async or request.node.get_closest_marker("real_time"):
        yield
        return
    with virtual_time.installed(request.getfixturevalue("anyio_backend")):
        yield


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    """A developer's own token and addresses stay out of the tests."""
    for name in [name for name in os.environ if name.startswith(("QOVERY_", "Q_CLI_"))]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def same_chances():
    """Draw the same backoffs in every run: with bad luck, all retries fall into one outage."""
    random.seed(1)


@pytest.fixture(autouse=True)
def no_known_tokens():
    """Forget all tokens: the next test may get the same port for another server."""
    token_state._state.cache_clear()


@pytest.fixture(scope="session")
def document():
    """The checked-in document, as the pipeline reads it."""
    found = load(Path(__file__).parents[1] / "openapi" / "qovery.yaml")
    operations = [one for path in found["paths"].values() for one in path.values()]
    inline = [one for operation in operations for one in operation.get("parameters", [])]
    for parameter in [*found["components"]["parameters"].values(), *inline]:
        # The overlay corrects this type, and the client rejects fractions.
        if parameter.get("name") == "pageSize":
            parameter["schema"]["type"] = "integer"
    return found

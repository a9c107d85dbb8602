from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings
from pipeline.document import load

settings.register_profile("default", max_examples=100, deadline=None, print_blob=True)
settings.register_profile("thorough", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param


@pytest.fixture(autouse=True)
def no_environment(monkeypatch):
    """A developer's own token and addresses stay out of the tests."""
    for name in [name for name in os.environ if name.startswith(("QOVERY_", "Q_CLI_"))]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def document():
    """The checked-in document, as the pipeline reads it."""
    return load(Path(__file__).parents[1] / "openapi" / "qovery.yaml")

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.document import load


@pytest.fixture(scope="session")
def document():
    return load(Path(__file__).parents[2] / "openapi" / "qovery.yaml")

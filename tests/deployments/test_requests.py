"""Request ids in the responses of actions."""

from __future__ import annotations

from types import SimpleNamespace
from uuid import UUID

import pytest

from qovery_async.deployments.requests import request_id_in

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


@pytest.mark.parametrize(
    "response", [{"deployment_request_id": ID}, SimpleNamespace(deployment_request_id=UUID(ID))]
)
def test_request_id_is_found_in_dicts_and_models(response):
    assert request_id_in(response) == UUID(ID)


@pytest.mark.parametrize(
    "response",
    [
        None,
        {},
        {"deployment_request_id": None},
        {"deployment_request_id": "soon"},
        {"deployment_request_id": 7},
        SimpleNamespace(deployment_request_id=None),
    ],
)
def test_response_without_a_request_id_has_none(response):
    assert request_id_in(response) is None

from __future__ import annotations

import pytest
from starlette.applications import Starlette

from qovery_async import ConfigurationError
from qovery_async.integrations.starlette import webhook_route
from tests.http_library import http

pytestmark = pytest.mark.anyio


async def test_delivery_is_checked_and_handled():
    events = []

    async def handle(event):
        events.append(event.event)

    app = Starlette(routes=[webhook_route("/hooks", handle, secrets=["s3cret"])])
    async with http.AsyncClient(
        transport=http.ASGITransport(app), base_url="http://backend"
    ) as sender:
        body = b'{"event_type": "DEPLOYMENT_STARTED", "payload": {}}'
        statuses = [
            (await sender.post("/hooks", content=content, headers=headers)).status_code
            for content, headers in (
                (body, {"Qovery-Secret": "s3cret"}),
                (body, {}),
                (b"x", {"Qovery-Secret": "s3cret"}),
            )
        ]

    assert statuses[1:] == [401, 400]
    assert statuses[0] < 300
    assert events == ["DEPLOYMENT_STARTED"]


def test_route_without_secrets_is_refused():
    with pytest.raises(ConfigurationError):
        webhook_route("/hooks", lambda _: None, secrets=[])

"""Actions that are refused, and what is sent before the others."""

from __future__ import annotations

import pytest

from qovery_async import AsyncQovery, InvalidRequestError
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


@pytest.mark.parametrize(
    ("operation", "path", "says"),
    [
        ("getEnvironment", {"environmentId": ID}, "starts no deployment"),
        ("stopEnvironment", {}, "path parameter environmentId"),
    ],
)
async def test_refused_action_sends_nothing(operation, path, says):
    async with (
        serving(replying(answer(200, b"{}"))) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        with pytest.raises(InvalidRequestError, match=says):
            await qovery.deployments.start(OPERATIONS[operation], path=path)

    assert server.requests == []

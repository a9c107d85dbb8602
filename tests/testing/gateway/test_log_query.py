from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.gateway.log_query import parse_query
from tests.testing.gateway.gateway_world import site

pytestmark = pytest.mark.anyio
__all__ = ["site"]


@pytest.mark.parametrize(
    ("query", "messages"),
    [
        ("b", ["beta", "bravo"]),
        ('|= "a" != "alpha"', ["beta", "bravo", "gamma"]),
        ('{container="application"} |~ "^b"', ["beta", "bravo"]),
        ('{level="error"}', ["beta"]),
        ('{pod=~".+"} | json | severity != `ERROR`', ["alpha", "bravo", "gamma"]),
        ('level="error"', ["beta"]),
        ('{qovery_com_service_id="another"}', []),
    ],
)
async def test_service_logs_with_query_are_filtered(site, query, messages):
    gateway = site.simulator.gateway
    for message in ("alpha", "beta"):
        gateway.log(site.service, message, severity_text="ERROR" if message == "beta" else "INFO")
    start = str(int(site.simulator.clock.now() * 1000) + 1)
    site.simulator.clock.advance(0.5)
    for message in ("bravo", "gamma"):
        gateway.log(site.service, message)
    # The service itself writes no lines at these times.
    begin = str(int(site.simulator.clock.now() * 1000) - 500)

    async with site.connect("/service/logs", query=query, start=begin) as socket:
        found = [line["message"] for line in await socket.pending()]
    async with site.connect("/service/logs", query=query, start=start) as socket:
        later = [line["message"] for line in await socket.pending()]

    own = ("alpha", "beta", "bravo", "gamma")
    assert [message for message in found if message in own] == messages
    assert later == [message for message in messages if message in ("bravo", "gamma")]


@given(st.text(max_size=40) | st.text(alphabet='{}=~!|"` ab,\\', max_size=30))
def test_parse_query_accepts_or_raises_value_error(text):
    try:
        test = parse_query(text)
    except ValueError:
        return
    assert test({"level": "INFO"}, text) in (True, False)

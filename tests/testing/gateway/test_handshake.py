from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.gateway.handshake import parse_moment
from tests.testing.gateway.gateway_world import site
from tests.testing.gateway.sockets import RejectedError

pytestmark = pytest.mark.anyio
__all__ = ["site"]


@pytest.mark.parametrize("form", ["ms", "s", "ns", "text"])
async def test_service_logs_resume_from_start_in_any_time_format(site, form):
    async with site.connect("/service/logs", limit="5") as socket:
        last = await socket.pending()
    begin = last[1]["created_at"]
    start = {
        "ms": str(begin),
        "s": f"{begin / 1000:.3f}",
        "ns": f"{begin}000000",
        "text": _text(begin),
    }[form]
    site.simulator.clock.advance(30)

    async with site.connect("/service/logs", start=start) as socket:
        resumed = await socket.pending()

    assert resumed[:4] == last[1:]
    assert len(resumed) == 7


def _text(milliseconds):
    from qovery_async.testing.timing.clock import moment

    return moment(milliseconds / 1000)


@given(st.integers(1_000_000_000_000, 2_000_000_000_000))
def test_parse_moment_is_equal_in_every_unit(milliseconds):
    forms = [str(milliseconds), f"{milliseconds}000", f"{milliseconds}000000", _text(milliseconds)]
    seconds = [parse_moment(form) for form in forms]

    assert all(abs(one - milliseconds / 1000) < 0.001 for one in seconds)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Token nobody"},
        {"authorization": "Basic qov_simulator"},
        {"authorization": "qov_simulator"},
    ],
)
async def test_handshake_without_valid_token_is_rejected(site, headers):
    with pytest.raises(RejectedError) as rejected:
        async with site.connect("/service/logs", headers=headers):
            pass

    assert rejected.value.status == 401
    assert "token" in rejected.value.text
    assert rejected.value.headers[b"x-qovery-request-id"].startswith(b"simulated-ws-")
    assert rejected.value.headers[b"content-type"].startswith(b"text/plain")


async def test_handshake_accepts_token_in_subprotocol(site):
    offered = ["v1", "auth.bearer.qov_simulator"]
    async with site.connect("/cluster/node", headers={}, subprotocols=offered) as socket:
        assert socket.accepted["subprotocol"] == "v1"
        await socket.frame()
    with pytest.raises(RejectedError):
        async with site.connect("/cluster/node", headers={}, subprotocols=["v1", "auth.bearer.x"]):
            pass


@pytest.mark.parametrize(
    ("path", "omitted", "changed", "rejected"),
    [
        ("/service/logs", ["organization"], {}, (400, "organization")),
        ("/service/logs", ["cluster"], {}, (400, "cluster")),
        ("/service/logs", ["service"], {}, (400, "service")),
        ("/service/logs", [], {"service": ""}, (400, "service")),
        ("/service/logs", [], {"cluster": "production"}, (400, "cluster: not a UUID")),
        ("/service/logs", [], {"limit": "-1"}, (400, "limit")),
        ("/service/logs", [], {"start": "yesterday"}, (400, "start")),
        ("/service/logs", [], {"query": "{pod="}, (400, "query")),
        ("/deployment/logs", ["environment"], {}, (400, "environment")),
        ("/deployment/status", ["project"], {}, (400, "project")),
        ("/infra/logs", ["infra_component_type"], {}, (400, "infra_component_type")),
        ("/shell/portforward", ["port"], {}, (400, "port")),
        ("/service/metrics", ["service_type"], {}, (400, "service_type")),
        ("/nothing", [], {}, (404, "/nothing")),
        ("/cluster/node", [], {"cluster": "0" * 32}, (404, "no cluster")),
    ],
)
async def test_handshake_with_invalid_arguments_is_rejected(site, path, omitted, changed, rejected):
    status, text = rejected
    with pytest.raises(RejectedError, match=text) as raised:
        async with site.connect(path, *omitted, **changed):
            pass

    assert raised.value.status == status


async def test_handshake_with_misplaced_ids_is_not_found(site):
    other = list(site.store.of("organization"))[1]
    environment = list(site.store.of("environment"))[1]

    for changed in (
        {"organization": other.id},
        {"environment": environment.id},
        {"service": site.environment.id},
    ):
        with pytest.raises(RejectedError) as rejected:
            async with site.connect("/service/logs", **changed):
                pass
        assert rejected.value.status == 404

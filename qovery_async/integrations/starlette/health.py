"""Health of a backend: whether it lives, and whether it can call Qovery."""

from __future__ import annotations

import time
from typing import Any, TypeGuard

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from ...client import AsyncQovery
from ...errors import APIStatusError, QoveryError
from ...raw import OPERATIONS
from .disconnects import LastResponse, without_browser
from .lifespan import ClientState, state_of

# Seconds for which a response of the API tells its health; so at most one call is made in them.
CURRENT_SECONDS = 30.0
_CALL_SECONDS = 5.0
_SERVER_ERROR, _NO_RESPONSE = 500, 0
_REJECTED = frozenset({401, 403})


async def live(request: Request) -> Response:  # noqa: ARG001  # an endpoint
    """Respond without any I/O: the process serves requests."""
    return JSONResponse({"status": "pass"})


async def ready(request: Request) -> Response:
    """Respond 200 if calls to Qovery can succeed, else 503, with what is known.

    A response of the API in the last 30 seconds decides. Without one, one call is made for all.
    """
    state = state_of(request)
    if state is None:
        return JSONResponse({"status": "fail", "client": "the lifespan has not run"}, 503)
    last = await _last_response(state)
    report = _report(state.client, last)
    return JSONResponse(report, 503 if report["status"] == "fail" else 200)


def health_routes() -> list[BaseRoute]:
    """Return the routes `/live` and `/ready`.

    app = Starlette(routes=[Mount("/health", routes=health_routes())], lifespan=…)
    """
    return [Route("/live", live), Route("/ready", ready)]


async def _last_response(state: ClientState) -> LastResponse | None:
    """Return the response that tells the health, after a call if there is none.

    A tenant's rejected token says nothing about the backend, so a 401 or 403 counts only if the
    call was made here.
    """
    async with state.health_lock:
        last = state.disconnects.last_response
        if _is_current(last) and last.status not in _REJECTED:
            return last
        if _is_current(state.probe) or state.client._source.has_no_token:
            return state.probe
        without_browser()
        client = state.client.with_options(retries=0, timeout=_CALL_SECONDS)
        status = 200
        try:
            await client.execute(OPERATIONS["listOrganization"])
        except APIStatusError as error:
            status = error.status
        except QoveryError:
            status = _NO_RESPONSE
        state.probe = LastResponse(status, time.monotonic())
        return state.probe


def _is_current(response: LastResponse | None) -> TypeGuard[LastResponse]:
    return response is not None and time.monotonic() - response.received_at < CURRENT_SECONDS


def _report(client: AsyncQovery, last: LastResponse | None) -> dict[str, Any]:
    budget = client.budget.snapshot()
    is_wrong = last is not None and (
        last.status in {_NO_RESPONSE, *_REJECTED} or last.status >= _SERVER_ERROR
    )
    has_room = budget.remaining is None or budget.remaining > 0
    status = "fail" if is_wrong else "pass" if has_room and not budget.is_degraded else "warn"
    report: dict[str, Any] = {
        "status": status,
        "budget": {
            "limit": budget.limit,
            "remaining": budget.remaining,
            "reset_after": budget.reset_after,
            "degraded": budget.is_degraded,
        },
    }
    if last is not None:
        age = round(time.monotonic() - last.received_at, 1)
        report["last_response"] = {"status": last.status or None, "seconds_ago": age}
    return report

"""Control surface of a served simulator, for tests in any language: `/_simulator/...`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast

from ..accounts.rate_limit import RateLimit
from ..model.document import Node
from ..simulator import Simulator
from ..timing.clock import Clock, moment
from .steering import STEERING, Action, ControlResponse

PREFIX = "/_simulator"
_LONGEST_STEP = 100 * 365 * 86400  # seconds


_Action = Callable[[Node, Mapping[str, str]], ControlResponse]


class Control:
    """Served simulator with the actions of its control surface."""

    def __init__(self, make: Callable[[], Simulator]) -> None:
        self._make = make
        self.simulator: Simulator = make()
        self._actions: Mapping[tuple[str, str], _Action] = {
            ("GET", "faults"): self._list_faults,
            ("POST", "faults"): self._add_fault,
            ("DELETE", "faults"): self._remove_faults,
            ("GET", "requests"): self._list_requests,
            ("DELETE", "requests"): self._clear_requests,
            ("GET", "clock"): self._report_time,
            ("POST", "clock"): self._advance_clock,
            ("POST", "rate-limit"): self._change_rate_limit,
            ("GET", "snapshot"): self._save,
            ("PUT", "snapshot"): self._restore,
            ("POST", "reset"): self._reset,
            **{key: partial(self._steer, action) for key, action in STEERING.items()},
        }

    def respond(
        self, method: str, path: str, query: Mapping[str, str], content: bytes
    ) -> ControlResponse:
        """Process a request. `path` is the rest after the prefix."""
        name = path.strip("/")
        action = self._actions.get((method, name))
        if action is None:
            allowed = sorted(m for m, known in self._actions if known == name)
            if allowed:
                error = f"method not allowed: use {', '.join(allowed)}"
                return ControlResponse(405, {"error": error})
            paths = sorted({f"{PREFIX}/{known}" for _, known in self._actions})
            return ControlResponse(404, {"error": "unknown path", "paths": paths})
        try:
            body: Any = json.loads(content) if content else {}
            if not isinstance(body, dict):
                return ControlResponse(400, {"error": "the body must be a JSON object"})
            return action(cast("Node", body), query)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            text = error.args[0] if isinstance(error, KeyError) and error.args else error
            return ControlResponse(400, {"error": str(text)})

    def _steer(self, action: Action, body: Node, query: Mapping[str, str]) -> ControlResponse:
        return action(self.simulator, body, query)

    def _list_faults(self, _: Node, __: Mapping[str, str]) -> ControlResponse:
        return ControlResponse(200, {"faults": [fault.dump() for fault in self.simulator.faults]})

    def _add_fault(self, body: Node, _: Mapping[str, str]) -> ControlResponse:
        return ControlResponse(201, self.simulator.faults.add(**body).dump())

    def _remove_faults(self, _: Node, query: Mapping[str, str]) -> ControlResponse:
        if "name" in query:
            self.simulator.faults.remove(query["name"])
        else:
            self.simulator.faults.clear()
        return ControlResponse(204)

    def _list_requests(self, _: Node, query: Mapping[str, str]) -> ControlResponse:
        wanted = query.get("operation_id")
        log = self.simulator.requests
        found = log if wanted is None else log.of(wanted)
        limit = int(query.get("limit", "1000"))
        if limit < 0:
            msg = f"limit must be 0 or more (got {limit})"
            raise ValueError(msg)
        newest = found[max(0, len(found) - limit) :]
        return ControlResponse(200, {"requests": [request.as_json() for request in newest]})

    def _clear_requests(self, _: Node, __: Mapping[str, str]) -> ControlResponse:
        self.simulator.requests.clear()
        return ControlResponse(204)

    def _report_time(self, _: Node, __: Mapping[str, str]) -> ControlResponse:
        now = self.simulator.clock.now()
        return ControlResponse(200, {"now": now, "moment": moment(now)})

    def _advance_clock(self, body: Node, query: Mapping[str, str]) -> ControlResponse:
        advance(self.simulator.clock, body["advance"])
        return self._report_time(body, query)

    def _change_rate_limit(self, body: Node, _: Mapping[str, str]) -> ControlResponse:
        fields = {key: value for key, value in body.items() if key != "token"}
        self.simulator.limit_rate(RateLimit(**fields), token=body.get("token"))
        return ControlResponse(204)

    def _save(self, _: Node, __: Mapping[str, str]) -> ControlResponse:
        return ControlResponse(200, self.simulator.snapshot())

    def _restore(self, body: Node, _: Mapping[str, str]) -> ControlResponse:
        self.simulator.restore(body)
        return ControlResponse(204)

    def _reset(self, _: Node, __: Mapping[str, str]) -> ControlResponse:
        before, self.simulator = self.simulator, self._make()
        # Ends the background work of the replaced simulator.
        before.clock.wake()
        return ControlResponse(204)


def advance(clock: Clock, seconds: Any) -> None:  # noqa: ANN401  # any JSON
    """Advance a clock. Raises ValueError for an invalid duration or a clock without `advance`."""
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    if not is_number or not seconds <= _LONGEST_STEP:
        msg = f"advance must be a number of seconds, at most a century (got {seconds!r})"
        raise ValueError(msg)
    move: Any = getattr(clock, "advance", None)
    if move is None:
        msg = "the simulator's clock has no method advance"
        raise ValueError(msg)
    move(seconds)

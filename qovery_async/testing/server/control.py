"""What a simulator that runs as a server is told over HTTP, for tests in any language."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from ..accounts.rate_limit import RateLimit
from ..model.document import Node
from ..simulator import Simulator
from ..timing.clock import Clock, moment

PREFIX = "/_simulator"
_LONGEST = 100 * 365 * 86400


class Reply(NamedTuple):
    """An answer of the control surface; None is no content."""

    status: int
    value: Any = None


class Control:
    """The simulator that a server serves, and what can be done to it from outside."""

    def __init__(self, make: Callable[[], Simulator]) -> None:
        """Take what makes a simulator as it is at the beginning."""
        self._make = make
        self.simulator: Simulator = make()
        self._actions: Mapping[tuple[str, str], Callable[[Node, Mapping[str, str]], Reply]] = {
            ("GET", "faults"): self._list_faults,
            ("POST", "faults"): self._add_fault,
            ("DELETE", "faults"): self._remove_faults,
            ("GET", "requests"): self._list_requests,
            ("DELETE", "requests"): self._forget_requests,
            ("GET", "clock"): self._tell_time,
            ("POST", "clock"): self._move_time,
            ("POST", "rate-limit"): self._limit_rate,
            ("GET", "snapshot"): self._save,
            ("PUT", "snapshot"): self._restore,
            ("POST", "reset"): self._reset,
        }

    def respond(self, method: str, path: str, query: Mapping[str, str], content: bytes) -> Reply:
        """Do what is asked; `path` is what comes after the prefix."""
        name = path.strip("/")
        action = self._actions.get((method, name))
        if action is None:
            allowed = sorted(m for m, known in self._actions if known == name)
            if allowed:
                return Reply(405, {"error": f"this path allows {', '.join(allowed)}"})
            paths = sorted({f"{PREFIX}/{known}" for _, known in self._actions})
            return Reply(404, {"error": "nothing is controlled here", "paths": paths})
        try:
            body: Any = json.loads(content) if content else {}
            if not isinstance(body, dict):
                return Reply(400, {"error": "the body is no JSON object"})
            return action(cast("Node", body), query)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            text = error.args[0] if isinstance(error, KeyError) and error.args else error
            return Reply(400, {"error": str(text)})

    def _list_faults(self, _: Node, __: Mapping[str, str]) -> Reply:
        return Reply(200, {"faults": [fault.dump() for fault in self.simulator.faults]})

    def _add_fault(self, body: Node, _: Mapping[str, str]) -> Reply:
        return Reply(201, self.simulator.faults.add(**body).dump())

    def _remove_faults(self, _: Node, query: Mapping[str, str]) -> Reply:
        if "name" in query:
            self.simulator.faults.remove(query["name"])
        else:
            self.simulator.faults.clear()
        return Reply(204)

    def _list_requests(self, _: Node, query: Mapping[str, str]) -> Reply:
        wanted = query.get("operation_id")
        log = self.simulator.requests
        found = log if wanted is None else log.of(wanted)
        newest = found[-int(query.get("limit", "1000")) :]
        return Reply(200, {"requests": [request.as_json() for request in newest]})

    def _forget_requests(self, _: Node, __: Mapping[str, str]) -> Reply:
        self.simulator.requests.clear()
        return Reply(204)

    def _tell_time(self, _: Node, __: Mapping[str, str]) -> Reply:
        now = self.simulator.clock.now()
        return Reply(200, {"now": now, "moment": moment(now)})

    def _move_time(self, body: Node, query: Mapping[str, str]) -> Reply:
        advance(self.simulator.clock, body["advance"])
        return self._tell_time(body, query)

    def _limit_rate(self, body: Node, _: Mapping[str, str]) -> Reply:
        members = {key: value for key, value in body.items() if key != "token"}
        self.simulator.limit_rate(RateLimit(**members), token=body.get("token"))
        return Reply(204)

    def _save(self, _: Node, __: Mapping[str, str]) -> Reply:
        save = getattr(self.simulator, "snapshot", None)
        return _no_snapshots() if save is None else Reply(200, save())

    def _restore(self, body: Node, _: Mapping[str, str]) -> Reply:
        restore = getattr(self.simulator, "restore", None)
        if restore is None:
            return _no_snapshots()
        restore(body)
        return Reply(204)

    def _reset(self, _: Node, __: Mapping[str, str]) -> Reply:
        self.simulator = self._make()
        return Reply(204)


def _no_snapshots() -> Reply:
    return Reply(501, {"error": "this simulator keeps no snapshots"})


def advance(clock: Clock, seconds: Any) -> None:  # noqa: ANN401  # any JSON
    """Move a clock. Raises ValueError for what is no time, or a clock that cannot be moved."""
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    if not is_number or not seconds <= _LONGEST:
        msg = f"advance is a number of seconds within a century, not {seconds!r}"
        raise ValueError(msg)
    move: Any = getattr(clock, "advance", None)
    if move is None:
        msg = "this clock cannot be moved"
        raise ValueError(msg)
    move(seconds)

"""The gateway itself: who may connect, what they get, and what goes wrong when a test wants it."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple
from uuid import UUID

from ..model.call import Caller
from ..model.identifiers import HasId, identifier_of
from ..model.problems import Problem
from ..model.store import Record
from ..timing.clock import Clock
from ..world import World
from .connection import (
    SWITCHING_PROTOCOLS,
    Closing,
    Connection,
    Message,
    Receive,
    Send,
    Step,
    converse,
    refuse,
)
from .feeds import Feed, next_step
from .handshake import Ask, checked, selected
from .routes import Asked, NoPodError, Streams

Admit = Callable[[Mapping[str, str]], Caller]
Check = Callable[[Caller, Sequence[Record]], None]
NORMAL, PERMISSION, POLICY, TROUBLE = 1000, 1007, 1008, 1011
_CODES = {401: POLICY, 403: PERMISSION, 404: TROUBLE, 400: POLICY}
_KEPT = 1000


class _Planned(NamedTuple):
    status: int
    text: str


class Gateway:
    """The WebSocket gateway of a simulated world, an ASGI application for scopes of WebSockets.

    Attributes:
        connections: The newest 1,000 connections, also those that were refused, oldest first.
        refuses_by: `status` answers what is wrong at the handshake by an HTTP status; `code`
            accepts the connection and closes it with a code.
    """

    def __init__(self, world: World, admit: Admit, check: Check | None = None) -> None:
        """Serve a world.

        `admit` tells who calls from the headers, `check` refuses what a caller may not see; both
        raise `Problem`.
        """
        self._world = world
        self._admit = admit
        self._check = check
        self._streams = Streams(world)
        self._ids = itertools.count(1)
        self._open: set[Connection] = set()
        self._broken: set[object] = set()
        self._refusals: list[_Planned] = []
        self._ends: list[tuple[int, Closing]] = []
        self._silent = False
        self.connections: list[Connection] = []
        self.refuses_by: Literal["status", "code"] = "status"

    @property
    def clock(self) -> Clock:
        """The time that streams follow."""
        return self._world.clock

    @property
    def history_lines(self) -> int:
        """How many lines a log stream without `start` and `limit` begins with; 100 at first."""
        return self._streams.history_lines

    @history_lines.setter
    def history_lines(self, count: int) -> None:
        self._streams.history_lines = count

    @property
    def repeated_lines(self) -> int:
        """How many lines before those that it asks for a client gets again when it reconnects."""
        return self._streams.repeated_lines

    @repeated_lines.setter
    def repeated_lines(self, count: int) -> None:
        self._streams.repeated_lines = count

    @property
    def silent(self) -> bool:
        """Whether streams stay open without a frame; what they miss comes afterwards."""
        return self._silent

    @silent.setter
    def silent(self, silent: bool) -> None:
        self._silent = silent
        self.clock.wake()

    def close_all(self, code: int = TROUBLE, reason: str = "") -> None:
        """Close every open connection."""
        self._end_all(Closing(code, reason))

    def drop_all(self) -> None:
        """Break every open connection, without a close frame."""
        self._end_all(Closing(None))

    def _end_all(self, closing: Closing) -> None:
        for connection in list(self._open):
            connection.ending = closing
        self.clock.wake()

    def refuse_next(self, status: int, text: str = "", *, times: int = 1) -> None:
        """Answer the next handshakes with an HTTP status."""
        self._refusals += [_Planned(status, text)] * times

    def end_next(
        self, after: int, code: int | None = TROUBLE, reason: str = "", *, times: int = 1
    ) -> None:
        """Let the next connections end `after` some frames; without a code they break."""
        self._ends += [(after, Closing(code, reason))] * times

    def log(
        self,
        service: HasId | UUID | str,
        message: str,
        *,
        severity_text: str = "INFO",
        pod_name: str | None = None,
    ) -> None:
        """Let a service write a log line now.

        Raises:
            TypeError: If `service` is neither an id nor an object with an id.
            KeyError: If no service has the id.
        """
        line = {"message": message, "severity_text": severity_text, "pod_name": pod_name}
        self._streams.service_lines.add(self._service(service), line)
        self.clock.wake()

    def set_runtime_state(self, service: HasId | UUID | str, state: str | None) -> None:
        """Set the runtime state of a service, whatever its deployments say; None ends that.

        Raises:
            ValueError: If `state` is no runtime state.
            TypeError: If `service` is neither an id nor an object with an id.
            KeyError: If no service has the id.
        """
        self._streams.runtime.force(self._service(service), state)
        self.clock.wake()

    def _service(self, service: HasId | UUID | str) -> Record:
        identifier = identifier_of(service)
        found = self._world.store.get("service", identifier)
        if found is None:
            msg = f"no service has the id {identifier}"
            raise KeyError(msg)
        return found

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        await receive()
        connection = self.connect(scope)
        if connection.status != SWITCHING_PROTOCOLS:
            await refuse(scope, send, connection)
            return
        self._open.add(connection)
        try:
            await converse(scope, receive, send, connection, self)
        finally:
            self._open.discard(connection)
            self._broken.add(connection.key)

    def connect(self, scope: Mapping[str, object]) -> Connection:
        """Decide about a handshake."""
        ask = Ask.of(scope)
        identifier = f"simulated-ws-{next(self._ids):06d}"
        connection = Connection(ask.path, ask.arguments, identifier, ask=ask)
        self.connections.append(connection)
        del self.connections[:-_KEPT]
        if self._refusals:
            connection.status, connection.text = self._refusals.pop(0)
            return connection
        try:
            self._prepare(connection, ask)
        except NoPodError as problem:
            connection.ending = Closing(TROUBLE, f"NotFound: {problem.detail}")
        except Problem as problem:
            by_code = self.refuses_by == "code" or problem.status == 403  # noqa: PLR2004  # 1007 is for this
            if by_code:
                connection.ending = _closing(problem)
            else:
                connection.status, connection.text = problem.status, problem.detail
        return connection

    def _prepare(self, connection: Connection, ask: Ask) -> None:
        route = self._streams.routes.get(ask.path)
        if route is None:
            raise Problem(404, f"nothing is streamed at {ask.path}")
        caller = self._admit(ask.headers)
        checked(ask, route.required)
        self._world.engine.settle()
        selection = selected(ask, self._world.store)
        if self._check is not None:
            self._check(caller, selection.records())
        cluster = selection.cluster
        if cluster is not None and not self._streams.clusters.is_up(cluster):
            connection.ending = _away(cluster)
            return
        asked = Asked(ask, selection, caller, is_reconnect=connection.key in self._broken)
        connection.feed = route.open(asked)
        connection.cluster = cluster
        if self._ends:
            connection.ends_after = self._ends.pop(0)

    def step(self, connection: Connection) -> Step:
        """What is to be done now on an open connection."""
        feed, cluster, ask = connection.feed, connection.cluster, connection.ask
        if connection.ending is not None or feed is None or ask is None:
            return Step([], connection.ending or Closing(NORMAL), math.inf)
        try:
            self._admit(ask.headers)
        except Problem as problem:
            return Step([], Closing(POLICY, problem.detail), math.inf)
        self._world.engine.settle()
        if cluster is not None and not self._streams.clusters.is_up(cluster):
            return Step([], _away(cluster), math.inf)
        if self._silent:
            return Step([], None, math.inf)
        # Before the frames: on a running clock, a change while they are made must not be missed.
        until = self._until(connection, feed)
        try:
            frames = [_text(frame) for frame in feed.frames()]
        except Problem as problem:
            return Step([], _closing(problem), math.inf)
        closing = Closing(NORMAL) if feed.ended else None
        if connection.ends_after is not None:
            after, planned = connection.ends_after
            if connection.sent + len(frames) >= after:
                frames, closing = frames[: max(0, after - connection.sent)], planned
        return Step(frames, closing, until)

    def _until(self, connection: Connection, feed: Feed) -> float:
        until, cluster, now = feed.next_moment(), connection.cluster, self.clock.now()
        if cluster is None:
            return until
        return min(until, next_step([self._world.clusters.scheduler.queues.get(cluster.id)], now))


def _text(frame: object) -> str:
    return json.dumps(frame, ensure_ascii=False, separators=(",", ":"))


def _closing(problem: Problem) -> Closing:
    reason = f"NotFound: {problem.detail}" if problem.status == 404 else problem.detail  # noqa: PLR2004  # said so
    return Closing(_CODES.get(problem.status, TROUBLE), reason)


def _away(cluster: Record) -> Closing:
    return Closing(TROUBLE, f"NotFound: no agent of cluster {cluster.id} is connected")

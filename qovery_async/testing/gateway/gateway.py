"""Gateway: an ASGI application that authenticates connections, streams feeds and injects faults."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Literal, NamedTuple
from uuid import UUID

from ..http.messages import Message, Receive, Send
from ..model.caller import Caller
from ..model.identifiers import HasId, identifier_of
from ..model.problems import Problem
from ..model.store import Record
from ..timing.clock import Clock
from ..world import World
from .connection import (
    SWITCHING_PROTOCOLS,
    Closing,
    GatewayConnection,
    StreamUpdate,
    reject_handshake,
    run_connection,
)
from .feeds import Feed, next_state_change
from .handshake import Handshake, check_arguments, select_records
from .loki import LokiQueries
from .routes import NoPodError, StreamRequest, StreamRoutes

Authenticate = Callable[[Mapping[str, str]], Caller]
Authorize = Callable[[Caller, Sequence[Record]], None]
NORMAL, PERMISSION, POLICY, TROUBLE = 1000, 1007, 1008, 1011
_CODES = {401: POLICY, 403: PERMISSION, 404: TROUBLE, 400: POLICY}
_KEPT_CONNECTIONS = 1000


class _PlannedRejection(NamedTuple):
    status: int
    text: str


class Gateway:
    """WebSocket gateway of a simulated world, an ASGI application for WebSocket scopes.

    Attributes:
        connections: The newest 1,000 connections, including rejected ones, oldest first.
        refuses_by: `status` rejects an invalid handshake with an HTTP status. `code` accepts the
            connection and closes it with a close code.
        history_lines: Initial lines of a log stream without `start` and `limit`.
        repeated_lines: Lines before the requested ones that a log stream repeats after a reconnect.
        limit_end: End that the `limit` of a log stream with `start` counts from: the `newest` or
            the `oldest` lines. The API's choice is unknown.
    """

    def __init__(
        self, world: World, authenticate: Authenticate, authorize: Authorize | None = None
    ) -> None:
        """Serve a world.

        Args:
            world: The world.
            authenticate: Returns the caller of request headers, or raises `Problem`.
            authorize: Raises `Problem` if a caller may not read some records.
        """
        self._world = world
        self._authenticate = authenticate
        self._authorize = authorize
        self._streams = StreamRoutes(world)
        world.add_part(LokiQueries(world, self._streams.clusters.environments))
        self._ids = itertools.count(1)
        self._open: set[GatewayConnection] = set()
        self._ended_keys: set[object] = set()
        self._planned_rejections: list[_PlannedRejection] = []
        self._planned_ends: list[tuple[int, Closing]] = []
        self._silent = False
        self.connections: list[GatewayConnection] = []
        self.refuses_by: Literal["status", "code"] = "status"
        self.history_lines = 100
        self.repeated_lines = 0
        self.limit_end: Literal["newest", "oldest"] = "newest"

    @property
    def clock(self) -> Clock:
        """Clock of the streams."""
        return self._world.clock

    @property
    def silent(self) -> bool:
        """Whether streams stay open without sending. Withheld frames are sent afterwards."""
        return self._silent

    @silent.setter
    def silent(self, silent: bool) -> None:
        self._silent = silent
        self.clock.wake()

    def close_all(self, code: int = TROUBLE, reason: str = "") -> None:
        """Close every open connection."""
        self._end_open(Closing(code, reason))

    def drop_all(self) -> None:
        """Break every open connection without a close frame."""
        self._end_open(Closing(None))

    def _end_open(self, closing: Closing) -> None:
        for connection in list(self._open):
            connection.planned_end = closing
        self.clock.wake()

    def refuse_next(self, status: int, text: str = "", *, times: int = 1) -> None:
        """Reject the next handshakes with an HTTP status."""
        self._planned_rejections += [_PlannedRejection(status, text)] * times

    def end_next(
        self, after: int, code: int | None = TROUBLE, reason: str = "", *, times: int = 1
    ) -> None:
        """End the next connections after some frames. Without a code, they break."""
        self._planned_ends += [(after, Closing(code, reason))] * times

    def log(
        self,
        service: HasId | UUID | str,
        message: str,
        *,
        severity_text: str = "INFO",
        pod_name: str | None = None,
        ago: float = 0.0,
        times: int = 1,
    ) -> None:
        """Add log lines of a service at the current time.

        Args:
            service: Service or its id.
            message: Text of the line.
            severity_text: Severity of the line.
            pod_name: Pod of the line. The default is the service's first pod.
            ago: Seconds between the timestamp of the line and now. Open streams send the line
                out of order.
            times: Number of equal lines, with one timestamp.

        Raises:
            TypeError: If `service` is neither an id nor an object with an id.
            KeyError: If no service has the id.
        """
        found = self._service(service)
        line = {"message": message, "severity_text": severity_text, "pod_name": pod_name}
        for _ in range(times):
            self._streams.service_lines.add(found, {**line, "ago": ago})
        self.clock.wake()

    def set_runtime_state(self, service: HasId | UUID | str, state: str | None) -> None:
        """Override the runtime state of a service. None removes the override.

        Raises:
            ValueError: If `state` is not a runtime state.
            TypeError: If `service` is neither an id nor an object with an id.
            KeyError: If no service has the id.
        """
        self._streams.runtime.force_state(self._service(service), state)
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
            await reject_handshake(scope, send, connection)
            return
        self._open.add(connection)
        try:
            await run_connection(scope, receive, send, connection, self)
        finally:
            self._open.discard(connection)
            self._ended_keys.add(connection.key)

    def connect(self, scope: Mapping[str, object]) -> GatewayConnection:
        """Accept or reject a handshake."""
        handshake = Handshake.from_scope(scope)
        connection = GatewayConnection(handshake, f"simulated-ws-{next(self._ids):06d}")
        self.connections.append(connection)
        del self.connections[:-_KEPT_CONNECTIONS]
        if self._planned_rejections:
            connection.status, connection.text = self._planned_rejections.pop(0)
            return connection
        try:
            self._prepare(connection)
        except NoPodError as problem:
            connection.planned_end = Closing(TROUBLE, f"NotFound: {problem.detail}")
        except Problem as problem:
            if self.refuses_by == "code" or problem.status == HTTPStatus.FORBIDDEN:
                connection.planned_end = _closing_for(problem)
            else:
                connection.status, connection.text = problem.status, problem.detail
        return connection

    def _prepare(self, connection: GatewayConnection) -> None:
        handshake = connection.handshake
        route = self._streams.routes.get(handshake.path)
        if route is None:
            raise Problem(404, f"no stream at {handshake.path}")
        caller = self._authenticate(handshake.headers)
        check_arguments(handshake, route.required)
        self._world.engine.settle()
        selection = select_records(handshake, self._world.store)
        if self._authorize is not None:
            self._authorize(caller, selection.records())
        cluster = selection.cluster
        if cluster is not None and not self._streams.clusters.is_up(cluster):
            connection.planned_end = _agent_unreachable(cluster)
            return
        repeated = self.repeated_lines if connection.key in self._ended_keys else 0
        request = StreamRequest(
            handshake,
            selection,
            caller,
            self.history_lines,
            repeated,
            limits_from_start=self.limit_end == "oldest",
        )
        connection.feed = route.open(request)
        connection.cluster = cluster
        if self._planned_ends:
            connection.planned_end_after = self._planned_ends.pop(0)

    def update(self, connection: GatewayConnection) -> StreamUpdate:
        """Return the update that is due on an open connection."""
        feed, cluster = connection.feed, connection.cluster
        if connection.planned_end is not None or feed is None:
            return StreamUpdate([], connection.planned_end or Closing(NORMAL), math.inf)
        try:
            self._authenticate(connection.handshake.headers)
        except Problem as problem:
            return StreamUpdate([], Closing(POLICY, problem.detail), math.inf)
        self._world.engine.settle()
        if cluster is not None and not self._streams.clusters.is_up(cluster):
            return StreamUpdate([], _agent_unreachable(cluster), math.inf)
        if self._silent:
            return StreamUpdate([], None, math.inf)
        # Read before the frames: a running clock may move while they are made.
        until = self._next_update_at(connection, feed)
        try:
            frames = [_text(frame) for frame in feed.frames()]
        except Problem as problem:
            return StreamUpdate([], _closing_for(problem), math.inf)
        closing = Closing(NORMAL) if feed.is_finished else None
        if connection.planned_end_after is not None:
            after, planned = connection.planned_end_after
            if connection.sent + len(frames) >= after:
                frames, closing = frames[: max(0, after - connection.sent)], planned
        return StreamUpdate(frames, closing, until)

    def _next_update_at(self, connection: GatewayConnection, feed: Feed) -> float:
        until, cluster, now = feed.next_moment(), connection.cluster, self.clock.now()
        if cluster is None:
            return until
        return min(
            until, next_state_change([self._world.clusters.scheduler.queues.get(cluster.id)], now)
        )


def _text(frame: object) -> str:
    return json.dumps(frame, ensure_ascii=False, separators=(",", ":"))


def _closing_for(problem: Problem) -> Closing:
    is_missing = problem.status == HTTPStatus.NOT_FOUND
    reason = f"NotFound: {problem.detail}" if is_missing else problem.detail
    return Closing(_CODES.get(problem.status, TROUBLE), reason)


def _agent_unreachable(cluster: Record) -> Closing:
    return Closing(TROUBLE, f"NotFound: no agent of cluster {cluster.id} is connected")

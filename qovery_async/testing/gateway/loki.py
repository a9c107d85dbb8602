"""Log queries of clusters: the part of Loki's HTTP API that `get-cluster-logs` passes on.

https://grafana.com/docs/loki/latest/reference/loki-http-api/
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Any

from ..model.call import Call, Result, existing
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record
from ..world import World
from .log_feeds import LogLine, ServiceLines
from .log_query import LineFilter, parse_query
from .runtime import Runtime

_DEFAULT_LIMIT = 100
_MOST_LINES = 5000  # `max_entries_limit_per_query`, as in Loki's default configuration
_DEFAULT_SECONDS = 3600.0
_NANOSECONDS = 1_000_000_000
_MILLISECOND = 1_000_000  # in nanoseconds
# Loki reads an integer of more digits as nanoseconds.
_MOST_DIGITS_OF_SECONDS = 10
_RANGE = "/loki/api/v1/query_range"
_VALUES = re.compile(r"/loki/api/v1/label/(\w+)/values")
_OF_SERVICES = re.compile(r'qovery_com_service_id\s*=\s*["`]([^"`]*)["`]')
_STREAM_LABELS = (
    "qovery_com_service_id",
    "qovery_com_environment_id",
    "qovery_com_deployment_id",
    "pod",
    "container",
    "level",
)


class LokiQueries:
    """Handler of log queries on the services of a cluster."""

    def __init__(self, world: World, environments: Callable[[Record], list[Record]]) -> None:
        """Answer queries in a world. `environments` returns those on a cluster."""
        self._world = world
        self._environments = environments
        self._lines = ServiceLines(world.store, world.engine)
        self._runtime = Runtime(world.store, world.engine)

    @handles("get-cluster-logs")
    def _query(self, call: Call) -> Result:
        path = call.query.get("endpoint", "")
        of_label = _VALUES.fullmatch(path)
        if path != _RANGE and of_label is None:
            raise Problem(404, f"the log store has no endpoint {path}")
        query = call.query.get("query", "")
        test = _parsed(query)
        begins, ends = self._span(call.query)
        lines = [
            line
            for line in self._read(existing(call), query, begins)
            if begins <= _timestamp(line) < ends and test(line.labels, line.frame["message"])
        ]
        if of_label is not None:
            data: Any = sorted({line.labels.get(of_label[1], "") for line in lines} - {""})
        else:
            data = _streams(lines, call.query)
        return Result({"response": json.dumps({"status": "success", "data": data})})

    def _span(self, query: Mapping[str, str]) -> tuple[int, int]:
        """Return the time span in nanoseconds. The default is the last hour."""
        now = round(self._world.clock.now() * _NANOSECONDS)
        # Lines at this very moment are part of the span.
        ends = _nanoseconds(query, "end", now + 1)
        begins = _nanoseconds(query, "start", ends - round(_DEFAULT_SECONDS * _NANOSECONDS))
        if begins > ends:
            raise Problem(400, "start must not be after end")
        return begins, ends

    def _read(self, cluster: Record, query: str, begins: int) -> list[LogLine]:
        """Return the lines of the cluster's services, oldest first."""
        only = set(_OF_SERVICES.findall(query))
        found: list[LogLine] = []
        for environment in self._environments(cluster):
            for service in self._world.store.services(environment):
                if not only or service.id in only:
                    since = begins / _NANOSECONDS - 0.001  # timestamps are rounded
                    found += self._lines.read(service, self._runtime.pods(service), since)
        return sorted(found, key=_timestamp)


def _parsed(query: str) -> LineFilter:
    if not query.strip().startswith("{"):
        raise Problem(400, 'query: a stream selector such as {label="value"} is missing')
    try:
        return parse_query(query)
    except ValueError as error:
        raise Problem(400, f"query: {error}") from error


def _nanoseconds(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name)
    if text is None:
        return default
    try:
        if len(text) > _MOST_DIGITS_OF_SECONDS and text.isdecimal():
            return int(text)
        seconds = float(text)
    except ValueError as error:
        raise Problem(400, f"{name}: must be nanoseconds or seconds since the epoch") from error
    if not math.isfinite(seconds):
        raise Problem(400, f"{name}: must be nanoseconds or seconds since the epoch")
    return round(seconds * _NANOSECONDS)


def _timestamp(line: LogLine) -> int:
    """Return the timestamp in nanoseconds; agents send milliseconds."""
    return int(line.frame["created_at"]) * _MILLISECOND


def _streams(lines: list[LogLine], query: Mapping[str, str]) -> Any:  # noqa: ANN401  # any JSON
    """Return the result of a range query: the newest or oldest lines, by stream."""
    limit, direction = query.get("limit", str(_DEFAULT_LIMIT)), query.get("direction", "backward")
    if direction.lower() not in ("forward", "backward"):
        raise Problem(400, "direction: must be forward or backward")
    if not limit.isdecimal() or not 0 < int(limit) <= _MOST_LINES:
        raise Problem(400, f"limit: must be a number from 1 to {_MOST_LINES}")
    is_forward = direction.lower() == "forward"
    chosen = (lines if is_forward else lines[::-1])[: int(limit)]
    streams: list[Any] = []
    for labels, members in groupby(sorted(chosen, key=_stream), key=_stream):
        values = [[str(_timestamp(line)), line.frame["message"]] for line in members]
        streams.append({"stream": dict(labels), "values": values})
    return {"resultType": "streams", "result": streams}


def _stream(line: LogLine) -> list[tuple[str, str]]:
    return [(name, line.labels[name]) for name in _STREAM_LABELS]

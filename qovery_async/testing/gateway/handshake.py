"""WebSocket handshake: its arguments, its credentials and the records that it selects."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

from ..model.problems import Problem
from ..model.store import Record, Store

KINDS = ("organization", "cluster", "project", "environment", "service")
_BEARER = "auth.bearer."
_ENVIRONMENT_NAMES = ("organization", "project", "environment")
# (smallest number, units per second). The API also has times in milliseconds and nanoseconds.
_UNITS = ((1e17, 1e9), (1e14, 1e6), (1e11, 1e3))


@dataclass(frozen=True, slots=True)
class Handshake:
    """Path, arguments and headers of a handshake."""

    path: str
    arguments: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    subprotocol: str | None = None

    @classmethod
    def from_scope(cls, scope: Mapping[str, Any]) -> Handshake:
        """Read an ASGI scope. The first of several arguments with one name wins."""
        query = scope.get("query_string", b"").decode("latin-1")
        pairs = parse_qsl(query, keep_blank_values=True)
        arguments = {name: value for name, value in reversed(pairs) if value}
        offered = [str(name) for name in scope.get("subprotocols") or ()]
        headers = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in scope["headers"]}
        headers["authorization"] = authorization(headers.get("authorization", ""), offered)
        path = "/" + scope["path"].strip("/")
        return cls(path, arguments, headers, "v1" if "v1" in offered else None)

    def number(self, name: str) -> int | None:
        """Return an argument as a whole number, or None if it is missing."""
        text = self.arguments.get(name)
        if text is None:
            return None
        if not (text.isascii() and text.isdecimal()):
            raise Problem(400, f"{name}: not a whole number of 0 or more")
        return int(text)

    def moment(self, name: str) -> float | None:
        """Return an argument as epoch seconds, or None if it is missing."""
        text = self.arguments.get(name)
        try:
            return None if text is None else parse_moment(text)
        except ValueError as error:
            raise Problem(400, f"{name}: not a date-time or a number") from error

    def command(self) -> list[str]:
        """Return the command of a shell: the arguments `command[0]`, `command[1]` and so on."""
        found = {
            int(index[1]): value
            for name, value in self.arguments.items()
            if (index := re.fullmatch(r"command\[(\d{1,6})\]", name))
        }
        return [value for _, value in sorted(found.items())]


def authorization(header: str, offered: Sequence[str]) -> str:
    """Return the Authorization header, else the token that a browser sends as a subprotocol."""
    if header:
        return header
    for name in offered:
        if name.startswith(_BEARER):
            return f"Bearer {name.removeprefix(_BEARER)}"
    return ""


def parse_moment(text: str) -> float:
    """Parse an RFC 3339 date-time or a number as epoch seconds. Raises ValueError."""
    if re.fullmatch(r"\d{1,20}(\.\d{1,9})?", text, re.ASCII):
        number = float(text)
        scale = next((scale for least, scale in _UNITS if number >= least), 1.0)
        return number / scale
    # A plus that was not escaped is a space.
    parsed = datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()


@dataclass(frozen=True, slots=True)
class Selection:
    """Records that a handshake selects."""

    organization: Record
    cluster: Record | None = None
    project: Record | None = None
    environment: Record | None = None
    service: Record | None = None

    def records(self) -> list[Record]:
        """Return the selected records, outermost first."""
        named = (self.organization, self.cluster, self.project, self.environment, self.service)
        return [record for record in named if record is not None]


def check_arguments(handshake: Handshake, required: Sequence[str]) -> None:
    """Raise `Problem` 400 for a missing argument or an invalid UUID."""
    for name in required:
        if name not in handshake.arguments:
            raise Problem(400, f"{name}: missing in the query")
    for name in KINDS:
        text = handshake.arguments.get(name)
        if text is None:
            continue
        try:
            UUID(text)
        except ValueError as error:
            raise Problem(400, f"{name}: not a UUID") from error


def select_records(handshake: Handshake, store: Store) -> Selection:
    """Return the records of the ids. Raises `Problem` 404 for an unknown or misplaced one.

    Requires the argument `organization`: call `check_arguments` before.
    """
    found: dict[str, Record] = {}
    for kind in KINDS:
        identifier = handshake.arguments.get(kind)
        if identifier is None:
            continue
        record = store.get(kind, identifier)
        if record is None or not _is_inside(record, found):
            raise Problem(404, f"no {kind} with id {identifier}")
        found[kind] = record
    environment, cluster = found.get("environment"), found.get("cluster")
    if environment is not None and cluster is not None:
        home = environment.data.get("cluster_id")
        if home != cluster.id and store.get("cluster", str(home)) is not None:
            raise Problem(404, f"no environment with id {environment.id} on this cluster")
    return Selection(**found)


def _is_inside(record: Record, found: Mapping[str, Record]) -> bool:
    above = [found[kind] for kind in _ENVIRONMENT_NAMES if kind in found]
    return all(record.ancestor(one.kind) is one for one in above)

"""Changes of a deployment: what is new in the states of its environment, stages and services.

A cursor holds what a reader has seen, as digests: 4 bytes for each environment, stage, service and
step, and 2 bytes for its state. So any process can go on where another one stopped, without storing
anything.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any, NamedTuple

from .json_parts import objects, part

_FORM = b"\x01"
_OWNER_BYTES, _KEY_BYTES, _STATE_BYTES = 6, 4, 2
MOST_CURSOR = 4096
# 6 bytes for each entry; what is random does not get shorter when compressed.
_MOST_ENTRIES = (MOST_CURSOR * 3 // 4 - 32) // (_KEY_BYTES + _STATE_BYTES)
_ENDS = ("ED", "ERROR", "READY", "DONE", "SUCCESS", "SKIP")


class Fact(NamedTuple):
    """State of an environment, a stage, a service or a step of a service."""

    kind: str
    id: str
    name: str
    state: str

    @property
    def key(self) -> str:
        """Key of what has the state."""
        return f"{self.kind} {self.id} {self.name if self.kind == 'step' else ''}"


class View(NamedTuple):
    """Result of one poll: the deployment's state, empty until known, and those of its parts."""

    state: str
    facts: list[Fact]


def facts_of(statuses: Mapping[str, Any]) -> list[Fact]:
    """Return the states in the response of the statuses with stages, in the order of the run.

    What ends comes after its parts: a service after its steps, a stage after its services, and the
    environment last. What goes on comes before them.
    """
    environment = part(statuses, "environment")
    state = str(environment.get("last_deployment_state") or "")
    whole = Fact("environment", str(environment.get("id")), "", state)
    parts = [fact for stage in objects(statuses.get("stages")) for fact in _of_stage(stage)]
    return _placed(whole, parts)


def _of_stage(stage: Mapping[str, Any]) -> list[Fact]:
    about = part(stage, "stage")
    services = [
        fact
        for kind, found in stage.items()
        for service in objects(found)
        if service.get("is_part_last_deployment") is not False
        for fact in _of_service(kind, service)
    ]
    if not services or not about.get("status"):
        return services
    whole = Fact("stage", str(about.get("id")), str(about.get("name")), str(about["status"]))
    return _placed(whole, services)


def _of_service(kind: str, service: Mapping[str, Any]) -> list[Fact]:
    identifier = str(service.get("id"))
    whole = Fact("service", identifier, kind.removesuffix("s"), str(service.get("state")))
    steps = [
        Fact("step", identifier, str(step.get("step_name")), str(step["status"]))
        for step in objects(part(service, "steps").get("details"))
        if step.get("status")
    ]
    return _placed(whole, steps)


def _placed(whole: Fact, parts: list[Fact]) -> list[Fact]:
    is_over = whole.state.endswith(_ENDS) and "QUEUED" not in whole.state
    return [*parts, whole] if is_over else [whole, *parts]


class SeenStates:
    """States that a reader has seen, of the deployment of one owner.

    `owner` is any text that differs between deployments.
    """

    def __init__(self, owner: str, cursor: str | None = None) -> None:
        self._owner = _digest(owner, _OWNER_BYTES)
        self._known: dict[bytes, bytes] = {} if cursor is None else self._read(cursor)
        self._texts: dict[bytes, str] = {}

    def copy(self) -> SeenStates:
        """Return a copy, which goes its own way."""
        twin = SeenStates("")
        twin._owner, twin._known, twin._texts = self._owner, {**self._known}, {**self._texts}
        return twin

    def new(self, facts: list[Fact]) -> Iterator[tuple[Fact, str | None]]:
        """Note the states that are new, one by one; yield each with the previous one, if known."""
        for fact in facts:
            key, state = _digest(fact.key, _KEY_BYTES), _digest(fact.state, _STATE_BYTES)
            if self._known.get(key) == state:
                continue
            previous = self._texts.get(key)
            if key in self._known or len(self._known) < _MOST_ENTRIES:
                self._known[key] = state
            self._texts[key] = fact.state
            yield fact, previous

    @property
    def cursor(self) -> str:
        """All that was seen up to now: URL-safe text of at most 4 kB."""
        entries = b"".join(key + state for key, state in self._known.items())
        content = _FORM + self._owner + entries
        content += zlib.crc32(content).to_bytes(4, "big")
        return base64.urlsafe_b64encode(content).decode().rstrip("=")

    def _read(self, cursor: str) -> dict[bytes, bytes]:
        """Return what a cursor holds; raise ValueError if it is not one of this deployment."""
        msg = "it is no cursor of this deployment"
        if len(cursor) > MOST_CURSOR or not cursor.isascii():
            raise ValueError(msg)
        try:
            content = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
        except binascii.Error:
            raise ValueError(msg) from None
        content, check = content[:-4], content[-4:]
        start = _FORM + self._owner
        entries = content[len(start) :]
        size = _KEY_BYTES + _STATE_BYTES
        is_ours = content.startswith(start) and zlib.crc32(content).to_bytes(4, "big") == check
        if not is_ours or len(entries) % size:
            raise ValueError(msg)
        return {
            entries[at : at + _KEY_BYTES]: entries[at + _KEY_BYTES : at + size]
            for at in range(0, len(entries), size)
        }


def _digest(text: str, size: int) -> bytes:
    return blake2b(text.encode(), digest_size=size).digest()

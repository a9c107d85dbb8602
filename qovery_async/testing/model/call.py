"""One call as the simulated API sees it, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast
from uuid import NAMESPACE_URL, uuid5

from .caller import OWNER, Role
from .document import Endpoint
from .store import Record


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls: what audit data show, and what the token allows.

    `organizations` are names or ids of those that the caller sees, None for all.
    """

    name: str = "Simulated User"
    email: str = "simulated.user@example.com"
    origin: str = "API"
    user_agent: str = ""
    role: Role = OWNER
    organizations: tuple[str, ...] | None = None

    @property
    def id(self) -> str:
        """The same name, the same id."""
        return str(uuid5(NAMESPACE_URL, f"qovery-simulator:{self.name}"))


@dataclass(slots=True)
class Call:
    """An operation with its arguments; `records` are those that the path names, outermost first."""

    endpoint: Endpoint
    arguments: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    caller: Caller
    records: list[Record] = field(default_factory=list[Record])

    @property
    def target(self) -> Record | None:
        """The innermost record that the path names."""
        return self.records[-1] if self.records else None


class Answer(NamedTuple):
    """A JSON value, None for none; `status` is the operation's first declared one if left out.

    `record` is what a call made, for the audit.
    """

    value: Any = None
    status: int | None = None
    record: Record | None = None


def members_of(body: Any) -> dict[str, Any]:  # noqa: ANN401  # any JSON
    """The members of a body; none where it is no object."""
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


Handler = Callable[[Call], Answer]

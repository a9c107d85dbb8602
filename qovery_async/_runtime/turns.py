"""What a budget gives the stage that waits for it: turns, in one process or among many."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .._rules.sent import Told


class Turn(Protocol):
    """The right to send one request, settled once; `place` is its place in the queue."""

    @property
    def place(self) -> int:
        """For who is refused by the API, and waits again."""
        ...


class Standing(Protocol):
    """What is known of the rate limit; `window_end` is on the event loop's clock."""

    @property
    def limit(self) -> int | None:
        """Requests in a window."""
        ...

    @property
    def remaining(self) -> int | None:
        """Requests that are left, as the API said last."""
        ...

    @property
    def window_end(self) -> float | None:
        """When the window is over for certain."""
        ...

    @property
    def free(self) -> float:
        """How many more requests fit the window; infinity where nobody counts."""
        ...

    @property
    def in_flight(self) -> int:
        """Requests that are under way."""
        ...

    @property
    def is_guessing(self) -> bool:
        """Whether calls are held up after a refusal that did not say until when."""
        ...


class Turns(Protocol):
    """The queue of one event loop. Turns that it gave are taken back by it, or settled."""

    @property
    def ledger(self) -> Standing:
        """What is known."""
        ...

    @property
    def waiting(self) -> int:
        """How many calls wait."""
        ...

    @property
    def waits(self) -> int:
        """How many calls have waited so far."""
        ...

    def acquire(
        self,
        *,
        latest: float | None,
        cap: int,
        background: bool = False,
        place: int | None = None,
        lane: object = None,
        waits: Callable[[float], None] | None = None,
        longer: Callable[[float], None] | None = None,
    ) -> Coroutine[Any, Any, Turn]:
        """Wait for a turn; raises `Refused` when none comes by `latest`.

        `lane` is whose call it is, who can have `cap` in flight at once. `waits` is told how long
        it takes at least, where it takes any time, and `longer` when it takes longer than that.
        """
        ...

    def pass_by(self, lane: object, cap: int) -> Turn:
        """A turn at once, for who does not wait but counts."""
        ...

    def settle(self, sent: Any, told: Told) -> None:  # noqa: ANN401  # one of its own turns
        """A request is over."""
        ...

    def take_back(self, sent: Any) -> None:  # noqa: ANN401  # one of its own turns
        """A request was not sent after all."""
        ...

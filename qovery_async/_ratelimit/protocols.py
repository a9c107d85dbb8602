"""Interface between the rate limiter and its bucket, local or shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .headers import Feedback
    from .permit import Permit


class Bucket(Protocol):
    """How many requests may be sent now. Times are monotonic seconds."""

    @property
    def limit(self) -> int | None:
        """Requests in a window; None if unknown."""
        ...

    @property
    def remaining(self) -> int | None:
        """Requests left in the window, as last reported; None if unknown."""
        ...

    @property
    def window_end(self) -> float | None:
        """When the window is over for certain; None if unknown."""
        ...

    @property
    def window_length(self) -> float:
        """Seconds from one reset to the next."""
        ...

    @property
    def not_before(self) -> float:
        """When the pause after a rejection is over."""
        ...

    @property
    def free(self) -> float:
        """How many more requests fit the window; infinity if unknown."""
        ...

    @property
    def in_flight(self) -> int:
        """Requests in flight in this process."""
        ...

    @property
    def last_grant(self) -> float:
        """When the last permit was granted."""
        ...

    @property
    def spenders(self) -> int:
        """Number of processes known to use the same window, this one included."""
        ...

    @property
    def is_probing(self) -> bool:
        """Whether requests go one at a time after a rejection."""
        ...

    def delay(self, now: float) -> float:
        """Return the seconds until a permit: 0 for now, inf until the bucket changes."""
        ...

    def earliest(self, now: float, ahead: int) -> float:
        """Return the least seconds that a request behind `ahead` others waits."""
        ...

    def grant(self, now: float) -> Any:  # noqa: ANN401  # each bucket has a permit of its own
        """Grant a permit; call it only when `delay()` is 0."""
        ...

    def take_back(self, permit: Any) -> None:  # noqa: ANN401  # its own permit
        """Undo a grant whose request was not sent."""
        ...

    def settle(self, permit: Any, feedback: Feedback, now: float) -> None:  # noqa: ANN401  # its own permit
        """Learn from a request that is over."""
        ...

    def reset(self) -> None:
        """Forget the window and all rejections."""
        ...

    def forget_window(self) -> None:
        """Treat the window as over: the next request probes."""
        ...

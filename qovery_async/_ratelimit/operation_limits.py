"""Limits of single operations, such as a git provider's: they hold up that operation alone."""

from __future__ import annotations

from .window import DOCUMENTED_WINDOW_SECONDS


class OperationLimits:
    """When each limited operation may be called again, in monotonic seconds."""

    __slots__ = ("_until",)

    def __init__(self) -> None:
        self._until: dict[str, float] = {}

    def __bool__(self) -> bool:
        """Whether any operation is limited."""
        return bool(self._until)

    def hold(self, operation_id: str | None, seconds: float | None, now: float) -> None:
        """Hold up an operation for as long as its 429 says, an hour at most."""
        if operation_id is not None and seconds:
            self._until[operation_id] = now + min(seconds, DOCUMENTED_WINDOW_SECONDS)

    def wait(self, operation_id: str | None, now: float) -> float:
        """Return the seconds for which an operation is held up, 0 for none."""
        until = self._until.get(operation_id or "", now)
        if until <= now:
            self._until.pop(operation_id or "", None)
        return max(0.0, until - now)

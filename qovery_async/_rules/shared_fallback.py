"""What one process may spend while the shared ledger cannot be reached."""

from __future__ import annotations

DOCUMENTED_WINDOW_SECONDS = 3600.0
_ROUNDING_SECONDS = 1.0
_BLIND_PAUSE_SECONDS = 60.0


class LocalShare:
    """One part in `processes` of the token's window, for as long as the store is away.

    What the others spend cannot be known, so the first request of a window goes alone: what its
    answer says remains is divided by the number of processes, rounded down, and never looked at
    again but to lower it. Times are of the event loop's clock.
    """

    def __init__(
        self,
        now: float,
        processes: int,
        limit: int,
        reset_at: float | None,
        *,
        reserved: int = 0,
        remaining: int | None = None,
    ) -> None:
        """The store went away; what it said last is given.

        `reserved` is what the others held then, which they may send without an answer telling.
        """
        self._reserved = reserved
        self._processes = max(1, processes)
        self._limit = limit
        self._entered = now
        self._spent = 0
        self._under_way = 0
        self._left: int | None = None
        self.is_guessing = False
        self._reset_at = reset_at if reset_at is not None and reset_at > now else None
        if self._reset_at is not None and remaining is not None and remaining <= reserved:
            self._left = 0

    def free(self, now: float) -> int:
        """How many more requests may leave now."""
        if self._reset_at is not None and now >= self._reset_at + _ROUNDING_SECONDS:
            self._spent, self._left, self._reset_at = 0, None, None
            self._reserved = 0
            self.is_guessing = False
            self._entered = now
        if self._left is None:
            return min(1, self.left) if self._under_way == 0 else 0
        return self.left

    @property
    def left(self) -> int:
        """How much of the share is not spent."""
        share = max(0, self._limit // self._processes - self._spent)
        return share if self._left is None else min(self._left, share)

    def opens_at(self) -> float | None:
        """When there is something to spend again, once `free()` is 0 with nothing under way."""
        return None if self._reset_at is None else self._reset_at + _ROUNDING_SECONDS

    def spend(self, now: float) -> None:
        """A request is about to leave."""
        self._spent += 1
        self._under_way += 1
        if self._left is not None:
            self._left -= 1
        if self._reset_at is None and self._spent >= self._limit // self._processes:
            self._reset_at = now + DOCUMENTED_WINDOW_SECONDS

    def give_back(self) -> None:
        """It did not leave after all."""
        self._under_way -= 1
        self._spent -= 1
        if self._left is not None:
            self._left += 1

    def end(self) -> None:
        """A request is over."""
        self._under_way -= 1

    def learn(
        self, sent_at: float, remaining: int | None, limit: int | None, reset_at: float | None
    ) -> None:
        """An answer came; those to requests of before say nothing of what the others do."""
        if sent_at < self._entered:
            return
        self._limit = self._limit if limit is None else limit
        if reset_at is not None:
            self._reset_at = reset_at
        if remaining is None:
            if self._left is None:
                self._left = max(0, self._limit // self._processes - self._spent)
        elif self._left is None:
            # The request itself came out of this process's share.
            whole = remaining + self._spent - self._reserved
            self._left = max(0, whole // self._processes - self._spent)
        else:
            self._left = min(self._left, remaining)

    def refuse(self, now: float, until: float | None) -> None:
        """The server sent 429: nothing more before it says so."""
        self._left = 0
        self.is_guessing = until is None
        self._reset_at = now + _BLIND_PAUSE_SECONDS if until is None else until

"""Answers kept in memory, within bounds, for those who take them instead of asking."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, TypeAlias

import anyio

from .._rules.http_caching import Lifetime, conditions, lifetime, revalidated
from .call import Answer

if TYPE_CHECKING:
    from ..credentials import Credential
    from .call import Exchange

_MOST_KEPT = 256
_MOST_BYTES = 8 * 1024 * 1024
_BYTES_EACH = 1024  # about what an empty one takes
# Whose it is, and what was asked.
Place: TypeAlias = tuple[object, tuple[object, ...]]


class Kept:
    """An answer that may be given again."""

    __slots__ = ("answer", "born", "credential", "lifetime", "size")

    def __init__(
        self, answer: Answer, lasts: Lifetime, born: float, credential: Credential | None
    ) -> None:
        """Keep an answer that was made at `born`, on the event loop's clock."""
        self.answer = answer
        self.lifetime = lasts
        self.born = born
        self.credential = credential
        self.size: int = len(answer.content) + _BYTES_EACH
        self.size += sum(len(name) + len(value) for name, value in answer.headers.items())

    def is_fresh(self, wanted: float, now: float) -> bool:
        """Whether it does for one who takes what is `wanted` seconds old."""
        return now - self.born < self.lifetime.max_age(wanted)

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that ask whether it still holds; empty where that cannot be asked."""
        return conditions(self.answer.headers)

    def confirmed(self, answer: Answer) -> Answer | None:
        """Itself, with the headers of a 304; None where that is about another answer."""
        headers = revalidated(self.answer.headers, answer.headers)
        return None if headers is None else Answer(self.answer.status, headers, self.answer.content)


class KeptAnswers:
    """The answers that a client keeps; the one unused for longest goes first."""

    def __init__(self, most: int = _MOST_KEPT, most_bytes: int = _MOST_BYTES) -> None:
        """Keep so many at most, of so many bytes together."""
        self._most = most
        self._most_bytes = most_bytes
        self._size = 0
        self._era: object = None
        self._kept: OrderedDict[Place, Kept] = OrderedDict()

    def find(self, place: Place, credential: Credential | None, era: object) -> Kept | None:
        """Return the response cached there in this era for that credential or for any."""
        self._enter(era)
        kept = self._kept.get(place)
        if kept is None or kept.credential not in (None, credential):
            return None
        self._kept.move_to_end(place)
        return kept

    def keep(self, place: Place, exchange: Exchange, answer: Answer, era: object) -> None:
        """Keep a call's answer in the place of the one before, as far as the server allows it.

        It was requested in `era`. Answers of earlier ones are dropped.
        """
        self._enter(era)
        self._remove(place)
        if answer.fault is not None:
            return
        allowed = lifetime(answer.status, answer.headers, time.time())
        if allowed is None or (allowed.limit == 0 and not conditions(answer.headers)):
            return
        born = anyio.current_time() - exchange.elapsed - allowed.age
        kept = Kept(answer.copied(), allowed, born, exchange.credential)
        # One answer is not worth all others.
        if kept.size > self._most_bytes // 4:
            return
        self._kept[place] = kept
        self._size += kept.size
        while len(self._kept) > self._most or self._size > self._most_bytes:
            self._remove(next(iter(self._kept)))

    def _enter(self, era: object) -> None:
        if era is not self._era:
            self.clear()
            self._era = era

    def clear(self) -> None:
        """Keep nothing any more."""
        self._kept.clear()
        self._size = 0

    def _remove(self, place: Place) -> None:
        kept = self._kept.pop(place, None)
        if kept is not None:
            self._size -= kept.size

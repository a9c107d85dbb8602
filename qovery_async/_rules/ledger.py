"""The server's rate-limit window as one token's answers tell it: how many requests may be sent now.

No clock, no waiting: every method takes the time. The tokens of the bucket are the server's own
count of what remains, not a refill rate; what is in flight may or may not be in that count, so it
is taken off once more. Answers overlap: sends and settlements are numbered, and an answer replaces
what is known only if its request left after that was received.
"""

from __future__ import annotations

from math import inf

from .competition import Competition
from .own_count import OwnCount
from .sent import Sent, Told
from .unsaid import DOCUMENTED_LIMIT, Unsaid
from .window_end import ROUNDING_SECONDS, SAME_WINDOW_SECONDS, WindowEnd

_TOO_MANY = 429
_FAILURES_BEFORE_CARE = 10
_PROBE_SECONDS = 10.0
_LONGEST_PATIENCE_SECONDS = 120.0
_LONGEST_BACKOFF_SECONDS = 512.0
# A window that turns later than told does so by seconds: so often its turn is tried each second.
_CLOSE_PROBES = 5


class Ledger:
    """What is known of one token's window. Times are of one monotonic clock, in seconds.

    While nothing is the matter, `open_for` requests may be in flight until `open_until`.
    """

    __slots__ = (
        "_adopted",
        "_answered",
        "_base",
        "_blind",
        "_blind_number",
        "_competition",
        "_end",
        "_errors",
        "_expected",
        "_gained",
        "_guessed",
        "_lost",
        "_number",
        "_own",
        "_probes",
        "_refusals",
        "_turned_unsaid",
        "_unsaid",
        "in_flight",
        "last_grant",
        "limit",
        "not_before",
        "open_for",
        "open_until",
        "remaining",
    )

    def __init__(self, processes: int = 1) -> None:
        """Nothing is known before the first answer but how many processes share the token."""
        self.limit: int | None = None
        self.remaining: int | None = None
        self.in_flight: int = 0
        self.not_before: float = -inf
        self.last_grant: float = -inf
        self.open_for: float = 0
        self.open_until: float = -inf
        self._competition = Competition(processes)
        self._end = WindowEnd()
        self._number = 0
        self._adopted = 0
        self._answered = 0
        self._base = 0
        self._blind = 0
        self._blind_number = 0
        self._probes = 0
        self._refusals = 0
        self._unsaid = Unsaid()
        self._own = OwnCount()
        self._lost = False
        self._errors = 0
        self._expected = -1
        self._gained = inf
        self._guessed = False
        self._turned_unsaid = 0

    @property
    def is_guessing(self) -> bool:
        """Whether calls are held up after a refusal that did not say until when."""
        return self._guessed and self._refusals > 0

    @property
    def window_end(self) -> float | None:
        """When the window is over for certain; None where nobody said."""
        return self._end.moment

    @property
    def free(self) -> float:
        """How many more requests fit the window; infinity where nobody counts."""
        if self.remaining is None:
            return inf
        return max(0, self.remaining - self.in_flight - self._blind)

    def delay(self, now: float, cap: float) -> float:
        """Seconds until a request may be sent: 0 for now, infinity for when another one is over."""
        if self.in_flight >= cap:
            return inf
        if now < self.not_before:
            return self.not_before - now
        if self._refusals or self._errors >= _FAILURES_BEFORE_CARE:
            busy = self._probes or (self._errors and self.in_flight)
            return self._patience(now, _PROBE_SECONDS) if busy else 0.0
        end = self._end.moment
        if self.remaining is None:
            return self._unsaid.delay(now, self.in_flight)
        if end is not None and now >= end:
            return self._delay_after_end(now)
        if self.in_flight < self._allowed():
            return 0.0
        if self.in_flight == 0 and self.remaining and self._could_remain:
            return 0.0  # one finds out what became of the others
        if end is not None:
            return end - now
        return inf if self.in_flight else 0.0

    def _delay_after_end(self, now: float) -> float:
        """One request tries the new window; where its answer is silent, ever more go on."""
        if self.limit is not None and self.in_flight >= max(1, self.limit):
            return inf  # those under way may be all that the new window takes
        if self._turned_unsaid >= self._gained:
            # As much as the last turn gave: a sliding window gives little by little. Or others
            # were faster then.
            length = self._end.length + ROUNDING_SECONDS
            return self._patience(now, min(length, _LONGEST_PATIENCE_SECONDS))
        room = self._probes < max(1, self._turned_unsaid)
        return 0.0 if room else self._patience(now, _PROBE_SECONDS)

    @property
    def _could_remain(self) -> bool:
        """Whether anything can be left: by our own count, or because some may not have arrived."""
        return (self._lost or self._own.most > 0) and not self._competition.has_stopped

    def _patience(self, now: float, seconds: float) -> float:
        """One request goes first; when it takes long, the next one does not wait for it."""
        return max(0.0, self.last_grant + seconds - now)

    def _allowed(self) -> float:
        """How many may be in flight: all that remains, or our part where others spend too."""
        assert self.remaining is not None  # noqa: S101  # asked only where it is known
        known = min(self.remaining - self._blind, self.in_flight + self._own.least)
        return self._competition.allowed(known)

    def earliest(self, now: float, ahead: int) -> float:
        """Seconds that a request behind so many others waits, whatever those under way bring."""
        first = max(0.0, self.not_before - now)
        end = self._end.moment
        if self.remaining is None or end is None or now >= end or first:
            return first
        free = 0 if self._competition.has_stopped else max(0, self.remaining - self._blind)
        before = ahead + self.in_flight
        if before < free:
            return 0.0
        windows = (before - free) // max(1, self.limit or DOCUMENTED_LIMIT)
        return end - now + windows * self._end.length

    def grant(self, now: float) -> Sent:
        """Count a request that is about to be sent; only after `delay()` was 0."""
        end = self._end.moment
        is_probe = bool(
            self._refusals
            or self._errors >= _FAILURES_BEFORE_CARE
            or (self.remaining is not None and end is not None and now >= end)
        )
        self._probes += is_probe
        if self._turned_unsaid >= self._gained:
            # Nothing was told for a whole turn: it may give more by now.
            self._turned_unsaid, self._gained = 0, 2 * self._gained
        self._unsaid.sent(now, self.in_flight)
        sent = self.grant_open(now)
        sent.is_probe = is_probe
        return sent

    def grant_open(self, now: float) -> Sent:
        """Count a request where fewer than `open_for` are in flight, before `open_until`."""
        self.in_flight += 1
        self._own.least -= 1
        self._number += 1
        self.last_grant = now
        return Sent(self._number, self._answered, self._own.silent, now)

    def take_back(self, sent: Sent) -> None:
        """A request that was granted is not sent after all."""
        self.in_flight -= 1
        self._own.least += 1
        self._probes -= sent.is_probe
        self._unsaid.taken_back()

    def settle(self, sent: Sent, told: Told, now: float) -> None:
        """A request is over."""
        self.in_flight -= 1
        self._number += 1
        self._competition.ours += 1
        self._answered += told.status is not None
        if (
            told.headers.remaining == self._expected
            and sent.number > self._base
            and (told.status or _TOO_MANY) < _TOO_MANY
            and now <= self.open_until
            and told.headers.limit == self.limit
            and self._end.is_told_by(told)
        ):
            # One less than before: nothing else has changed, and nothing is to be learned.
            self.remaining = self.open_for = self._expected
            self._expected -= 1
            if sent.number > self._adopted:
                self._adopted = self._number
            return
        self._probes -= sent.is_probe
        self._learn(sent, told, now)
        self._expected = -1
        self.open_for = 0
        if self._refusals or self._errors >= _FAILURES_BEFORE_CARE or now < self.not_before:
            return
        if self.remaining is not None:
            self._open(self.remaining)

    def _open(self, remaining: int) -> None:
        """Nothing is the matter: say how many may be in flight, and what answer changes nothing."""
        self.open_for = self._allowed()
        end = self._end.moment
        self.open_until = inf if end is None else end
        if not (self._blind or self._errors) and self._competition.is_alone:
            own = self._own
            is_exact = own.least == remaining - self.in_flight and not own.is_unsure
            self._expected = remaining - 1 if is_exact else -1

    def _learn(self, sent: Sent, told: Told, now: float) -> None:
        """Take from an answer, or the want of one, what it says."""
        if told.date is not None:
            self._end.learn_clock(told.date, sent.at, now)
        is_believed = True
        if told.headers.remaining is None and told.status not in {None, _TOO_MANY}:
            self._own.answered_silently(sent.number)
        if told.is_refusal and self._turned_unsaid:
            self._gained, self._turned_unsaid = self._turned_unsaid, 0
        if told.headers.remaining is not None:
            is_believed = self._adopt(sent, told, now)
            self._turned_unsaid = 0
        elif self.remaining is None:
            if told.status is not None:
                self._unsaid.answered(sent.at, now)
        else:
            self._untold(sent, told)
        status = told.status
        if status is not None and (status >= _TOO_MANY or self._refusals or self._errors):
            self._judge(sent, told, now, is_believed=is_believed)

    def _adopt(self, sent: Sent, told: Told, now: float) -> bool:
        """Believe an answer as far as it is newer than what is known; False for an older window."""
        is_later = sent.number > self._adopted
        turned = 0.0
        if now > self.open_until or not self._end.tell_again(told.headers.reset_epoch):
            is_first = self.remaining is None
            turned = self._end.tell(sent, told, now, is_later=is_later or is_first)
        remaining = told.headers.remaining
        assert remaining is not None  # noqa: S101  # the caller has looked
        if sent.is_probe and not told.is_refusal:
            self._gained = remaining + self._turned_unsaid + 1
        # What was answered in silence meanwhile counts as spent, as nothing will tell.
        silent = self._own.silent - sent.silent
        if self.remaining is None or turned > SAME_WINDOW_SECONDS:
            if turned > SAME_WINDOW_SECONDS:
                self._competition.turn()
            self.remaining, self._base, self._adopted = remaining, self._number, self._number
            self._own.begin(remaining - silent, self.in_flight, self._number)
        elif turned < -SAME_WINDOW_SECONDS:
            return False
        else:
            self._count(sent, told)
            # What was answered while this was under way may or may not be in what it was told.
            meanwhile = self._answered - sent.answered - 1
            if remaining < self.remaining or (is_later and remaining > self.remaining + meanwhile):
                self.remaining, self._base = remaining, self._number
            self._own.answered(sent.number, remaining)
            if is_later:
                unsure = self.in_flight + meanwhile - silent
                self._own.learn(remaining - silent, unsure, self._number)
                self._competition.watch(self.remaining)
                self._adopted = self._number
        self._competition.settled(self.remaining or 0, self.in_flight)
        if told.headers.limit is not None:
            self.limit = told.headers.limit
        if sent.number > self._blind_number:
            self._blind, self._lost = 0, False
        return True

    def _untold(self, sent: Sent, told: Told) -> None:
        """An answer that says nothing of what remains, or none at all."""
        if not self._count(sent, told):
            self._blind += 1
            self._blind_number = self._number
            self._lost |= told.status is None
        if sent.is_probe and not (told.status is None or told.is_refusal):
            self._turned_unsaid += 1
            self._end.learn_turn()

    def _count(self, sent: Sent, told: Told) -> bool:
        """Take a request off what remains; False where it may be off already, or not at all."""
        if told.is_refusal:
            self._own.least += 1
            return True
        if told.status is None or sent.number <= self._base:
            return False
        if self.remaining:
            self.remaining -= 1
        return True

    def _judge(self, sent: Sent, told: Told, now: float, *, is_believed: bool) -> None:
        """Gate everybody after a refusal; care after errors; neither after anything else."""
        if not told.is_refusal:
            self._refusals = 0
            if self._guessed:
                self._guessed, self.not_before = False, -inf
            is_error = told.status is not None and told.status >= 500  # noqa: PLR2004  # HTTP's range
            self._errors = self._errors + 1 if is_error else 0
            return
        if told.headers.remaining is None and sent.number > self._adopted:
            self.remaining = None if self.remaining is None else 0
        if sent.is_probe:
            self._end.learn_failed_probe(sent.at)
        end = self._end.moment
        if told.retry_after is not None:
            # Nothing remains until the window's end, whatever a proxy thinks.
            until = max(now + told.retry_after, (end or now) if self.remaining == 0 else now)
            self._refusals = max(1, self._refusals)
        elif not is_believed:
            return
        elif self.remaining == 0 and end is not None and now < end:
            self._refusals = 0  # the window's end says until when
            if self._guessed:
                self._guessed, self.not_before = False, -inf
            return
        elif sent.is_probe or not self._refusals:
            is_late = end is not None and now >= end and self._end.is_certain
            until = self._next_try(sent, now, is_late=is_late)
            self._refusals += 1
        else:
            return
        self._guessed = told.retry_after is None
        self.not_before = max(self.not_before, until)

    def _next_try(self, sent: Sent, now: float, *, is_late: bool) -> float:
        """When a refusal that does not say until when is followed by another request."""
        tries = self._refusals
        if not is_late:
            return now + min(_LONGEST_BACKOFF_SECONDS, float(1 << min(tries, 20)))
        if tries < _CLOSE_PROBES:
            return max(now, sent.at + 1.0)
        return now + min(_LONGEST_BACKOFF_SECONDS, float(2 << min(tries - _CLOSE_PROBES, 20)))

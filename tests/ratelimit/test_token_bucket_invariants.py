"""Invariants of a bucket in front of a server that counts in fixed windows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.queue import Permit
from qovery_async._ratelimit.token_bucket import PROBE_SECONDS, TokenBucket

WINDOW = 60.0
CAP = 8
PATIENCE = PROBE_SECONDS
OUR_CLOCK = 1_790_000_000.0
SETTINGS = settings(
    max_examples=150, stateful_step_count=30, derandomize=True, phases=[Phase.generate]
)


def delay(bucket, now):
    """Return the seconds until a request may be sent by a client with `CAP` at once."""
    return math.inf if bucket.in_flight >= CAP else bucket.delay(now)


@dataclass(eq=False)
class Request:
    """One on its way; `answer` is there once the server has counted or rejected it."""

    sent: Permit
    is_told_of: bool
    """Whether everything that the server does with it could be known when it was sent."""
    answer: Feedback | None = None


class Windows(RuleBasedStateMachine):
    """Requests arrive and are answered in any order, at any time; some never are."""

    @initialize(
        limit=st.sampled_from([1, 2, 3, 5, 12]),
        used=st.integers(0, 12),
        age=st.floats(0, 59),
        clock=st.floats(-7200, 7200),
        rounded=st.sampled_from([math.floor, math.ceil]),
        is_delta=st.booleans(),
    )
    def begin(self, *, limit, used, age, clock, rounded, is_delta):
        self.now = 5000.0
        self.bucket = TokenBucket()
        self.limit, self.used = limit, min(used, limit)
        self.turn = self.now + WINDOW - age
        self.clock, self.rounded, self.is_delta = clock, rounded, is_delta
        self.under_way: list[Request] = []
        self.ghosts: list[Request] = []
        self.is_informed = False
        self.has_silent_answer = False
        self.is_alone = True
        self.known_turn = -math.inf
        """The turn that ends the window which the bucket was last told of."""

    def teardown(self):
        """Whatever came before, a call gets its turn, and everything is accounted for."""
        if hasattr(self, "bucket"):
            while self.under_way:
                self.settle(self.under_way[-1])
            self.one_alone()

    def advance(self, seconds):
        self.now += seconds
        while self.now >= self.turn:
            self.turn += WINDOW
            self.used = 0

    @property
    def server_time(self):
        return OUR_CLOCK + self.clock + self.now

    def count(self, request):
        accepted = self.used < self.limit
        self.used += accepted
        end = self.turn - self.now if self.is_delta else self.server_time + self.turn - self.now
        told = {"reset_after" if self.is_delta else "reset_epoch": float(self.rounded(end))}
        headers = RateHeaders(self.limit, self.limit - self.used, **told)
        date = float(math.floor(self.server_time))
        request.answer = Feedback(
            200 if accepted else 429, headers, None, date, OUR_CLOCK + self.now
        )
        request.turn = self.turn
        assert accepted or not (request.is_told_of and self.is_alone)

    def grant(self):
        probes = [other for other in self.under_way if other.sent.is_probe]
        rested = self.now - self.bucket.last_grant
        sent = self.bucket.grant(self.now)
        assert not (sent.is_probe and probes) or rested >= PATIENCE or self.has_silent_answer
        # A probe that takes long, or whose answer said nothing, is followed by another one. Who
        # does not know the window's end, or whether overlapping answers were counted, has to try.
        is_trying = bool(probes) or (sent.is_probe and self.has_silent_answer)
        is_trying |= self.bucket.window.moment is None or bool(self.ghosts)
        is_trying |= self.has_silent_answer and self.bucket.in_flight == 1
        # Those of the old window that are still in flight may fill the new one before the probe.
        is_trying |= sent.is_probe and len(self.under_way) >= self.limit
        if sent.is_probe:
            # A request of the old window that is still in flight may arrive in the new one.
            for other in self.under_way:
                other.is_told_of = False
        request = Request(sent, self.is_informed and not is_trying)
        self.under_way.append(request)
        return request

    def settle(self, request, told=None):
        self.under_way.remove(request)
        if request.answer is None and told is None:
            self.count(request)
        told = told or request.answer
        self.bucket.settle(request.sent, told, self.now)
        if told.headers.remaining is None:
            self.has_silent_answer = True
        else:
            self.is_informed = True
            self.has_silent_answer &= request.turn < self.turn
            self.known_turn = max(self.known_turn, request.turn)

    @precondition(lambda self: delay(self.bucket, self.now) == 0)
    @rule(times=st.integers(1, CAP))
    def send(self, times):
        for _ in range(times):
            if delay(self.bucket, self.now) > 0:
                break
            self.grant()

    @rule(seconds=st.sampled_from([0.01, 0.3, 1.0, 2.9, 7.0, 61.0]))
    def wait(self, seconds):
        self.advance(seconds)

    @rule(seconds=st.sampled_from([-0.5, 0.0, 0.9, 1.1]))
    def wait_for_the_turn(self, seconds):
        self.advance(max(0.0, self.turn - self.now + seconds))

    @precondition(lambda self: self.under_way)
    @rule(data=st.data(), times=st.integers(1, CAP))
    def arrive(self, data, times):
        for _ in range(times):
            waiting = [request for request in self.under_way if request.answer is None]
            if waiting:
                self.count(data.draw(st.sampled_from(waiting)))

    @precondition(lambda self: self.under_way)
    @rule(data=st.data(), times=st.integers(1, CAP))
    def answer(self, data, times):
        for _ in range(min(times, len(self.under_way))):
            self.settle(data.draw(st.sampled_from(self.under_way)))

    @precondition(lambda self: self.under_way)
    @rule(data=st.data())
    def do_not_send(self, data):
        unsent = [request for request in self.under_way if request.answer is None]
        if unsent:
            request = data.draw(st.sampled_from(unsent))
            self.under_way.remove(request)
            self.bucket.take_back(request.sent)

    def one_alone(self):
        """Send one more request when none is in flight: it is soon granted, and resolves all."""
        for ghost in self.ghosts:
            self.count(ghost)
        self.ghosts.clear()
        for _ in range(2):
            seconds = delay(self.bucket, self.now)
            assert seconds <= 3 * WINDOW + 600  # what a window may reset late
            self.advance(seconds)
            request = self.grant()
            self.settle(request)
            if request.answer.status == 200:
                break
        if self.is_alone:
            assert request.answer.status == 200
            assert self.bucket.free == self.limit - self.used

    @invariant()
    def every_permit_is_settled_once(self):
        if hasattr(self, "bucket"):
            assert self.bucket.in_flight == len(self.under_way)

    @invariant()
    def what_is_free_is_never_more_than_the_truth(self):
        if not hasattr(self, "bucket") or not self.is_alone or self.ghosts:
            return
        if self.is_informed and self.known_turn == self.turn:
            unarrived = sum(request.answer is None for request in self.under_way)
            assert self.bucket.free <= max(0, self.limit - self.used - unarrived)


class AwkwardWindows(Windows):
    """Others spend too; answers may say nothing; callers give up."""

    @precondition(lambda self: self.under_way)
    @rule(data=st.data(), arrives=st.booleans())
    def give_up(self, data, arrives):
        request = data.draw(st.sampled_from(self.under_way))
        self.settle(request, Feedback(None))
        if arrives and request.answer is None:
            self.ghosts.append(request)
        self.is_alone = False

    @precondition(lambda self: self.under_way)
    @rule(data=st.data(), status=st.sampled_from([None, 503, 200]))
    def answer_without_headers(self, data, status):
        request = data.draw(st.sampled_from(self.under_way))
        if request.answer is None:
            self.count(request)
        status = 429 if request.answer.status == 429 else status
        self.settle(
            request,
            Feedback(status, RateHeaders(), None, request.answer.date, OUR_CLOCK + self.now),
        )
        self.is_alone = False

    @rule(requests=st.integers(1, 4))
    def others_spend(self, requests):
        self.used = min(self.limit, self.used + requests)
        self.is_alone = False


class SilentWindows(Windows):
    """Some answers say nothing of the limit: what was answered has been counted all the same."""

    @precondition(lambda self: self.under_way and self.is_informed)
    @rule(data=st.data())
    def answer_without_headers(self, data):
        request = data.draw(st.sampled_from(self.under_way))
        if request.answer is None:
            self.count(request)
        told = Feedback(
            request.answer.status, RateHeaders(), None, request.answer.date, OUR_CLOCK + self.now
        )
        self.settle(request, told)
        self.is_alone = False


@pytest.mark.parametrize("machine", [Windows, AwkwardWindows, SilentWindows])
def test_invariants_hold_whatever_is_sent_and_answered_when(machine):
    run_state_machine_as_test(machine, settings=SETTINGS)

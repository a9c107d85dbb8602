from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.shared_fallback import DOCUMENTED_WINDOW_SECONDS, LocalShare
from qovery_async._rules.shared_key import shared_key
from qovery_async._rules.shared_queue import SharedLane, SharedQueue
from qovery_async.credentials import ApiToken, BearerToken


def drained(queue):
    items = []
    while (item := queue.pop()) is not None:
        items.append(item)
    return items


KEY = "qovery:budget:{15eb0586758fad060acc3a4108a84960a6b2883b}"
URL = "https://api.qovery.com"


def jwt(**claims):
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return BearerToken(f"eyJhbGciOiJub25lIn0.{body}.c2ln")


def test_a_key_does_not_hold_the_token_and_is_the_same_everywhere():
    assert shared_key(ApiToken("qov_secret"), URL) == KEY


def test_keys_of_tokens_addresses_and_prefixes_differ():
    keys = {
        shared_key(ApiToken("a"), URL),
        shared_key(ApiToken("b"), URL),
        shared_key(BearerToken("a"), URL),
        shared_key(ApiToken("a"), "http://localhost"),
        shared_key(ApiToken("a"), URL, "other"),
        shared_key(None, URL),
    }
    assert len(keys) == 6


def test_the_jwts_of_one_user_have_one_key_however_often_they_are_renewed():
    first, renewed = jwt(iss="q", sub="me", exp=1), jwt(iss="q", sub="me", exp=2)

    assert shared_key(first, URL) == shared_key(renewed, URL)
    assert shared_key(first, URL) != shared_key(jwt(iss="q", sub="you", exp=1), URL)
    assert shared_key(first, URL) != shared_key(jwt(iss="r", sub="me", exp=1), URL)
    assert shared_key(jwt(exp=1), URL) != shared_key(jwt(exp=2), URL)


@given(st.lists(st.integers(0, 1000), unique=True), st.data())
def test_a_queue_of_one_priority_keeps_the_order_of_places_whoever_leaves(places, data):
    queue, lane = SharedQueue(), SharedLane(1)
    for place in places:
        queue.push(lane, 0, place, place)
    leaving = data.draw(st.sets(st.sampled_from(places))) if places else set()
    for place in leaving:
        queue.remove(lane, 0, place)

    assert len(queue) == len(places) - len(leaving)
    assert sorted(queue) == sorted(set(places) - leaving)
    assert drained(queue) == sorted(set(places) - leaving)
    assert len(queue) == 0


def test_interactive_calls_go_first_and_background_ones_every_fifth_turn():
    queue, lane = SharedQueue(), SharedLane(1)
    for place in range(3):
        queue.push(lane, 1, place, ("background", place))
    for place in range(3, 15):
        queue.push(lane, 0, place, ("interactive", place))

    turns = [kind for kind, _ in drained(queue)]

    assert turns[:10] == (["interactive"] * 4 + ["background"]) * 2


def test_a_call_that_was_refused_goes_back_to_its_place():
    queue, lane = SharedQueue(), SharedLane(1)
    for place in (1, 2, 3):
        queue.push(lane, 0, place, place)
    first = queue.pop()
    queue.push(lane, 0, first, first)

    assert drained(queue) == [1, 2, 3]


def test_calls_of_a_client_without_room_are_left_out_until_it_has_some():
    queue, full, other = SharedQueue(), SharedLane(1), SharedLane(1)
    full.in_flight = 1
    for place, lane in enumerate((full, other, full, other)):
        queue.push(lane, 0, place, place)

    assert (full.waiting, other.waiting) == (2, 2)
    assert drained(queue) == [1, 3]
    full.in_flight = 0
    assert drained(queue) == [0, 2]
    assert len(queue) == 0


def spend_all(share, now):
    """How many leave before any of them is answered."""
    count = 0
    while share.free(now):
        share.spend(now)
        count += 1
    for _ in range(count):
        share.end()
    return count


def test_the_first_request_of_a_share_goes_alone_and_its_answer_opens_the_share():
    share = LocalShare(0.0, processes=4, limit=100, reset_at=None)

    assert spend_all(share, 0.0) == 1
    share.learn(0.0, remaining=99, limit=100, reset_at=60.0)
    assert spend_all(share, 1.0) == 24
    assert share.opens_at() == 61.0
    assert share.free(60.5) == 0
    assert share.free(61.0) == 1


@given(
    limit=st.integers(0, 200),
    used=st.integers(0, 200),
    processes=st.integers(1, 20),
    order=st.lists(st.integers(0, 19), max_size=400),
)
def test_shares_together_never_spend_more_than_what_remains(limit, used, processes, order):
    remaining = max(0, limit - used)
    shares = [LocalShare(0.0, processes, limit, 60.0) for _ in range(processes)]
    refused = 0
    for index in [number % processes for number in order]:
        if shares[index].free(1.0):
            shares[index].spend(1.0)
            shares[index].end()
            if remaining:
                remaining -= 1
                shares[index].learn(1.0, remaining, limit, 60.0)
            else:
                refused += 1
                shares[index].refuse(1.0, 60.0)

    assert refused <= processes  # each finds out once, where nothing was left for it
    if not used:
        assert refused == 0


def test_a_share_without_headers_is_a_part_of_the_limit_in_each_documented_window():
    share = LocalShare(0.0, processes=4, limit=100, reset_at=None)
    total = spend_all(share, 0.0)
    share.learn(0.0, None, None, None)
    total += spend_all(share, 1.0)

    assert total == 25
    assert share.free(DOCUMENTED_WINDOW_SECONDS) == 0
    assert share.free(DOCUMENTED_WINDOW_SECONDS + 2.0) == 1


def test_what_was_not_sent_can_be_spent_again():
    share = LocalShare(0.0, processes=1, limit=1, reset_at=None)
    share.spend(0.0)
    share.give_back()

    assert share.free(0.0) == 1


def test_a_refusal_ends_the_share_until_the_server_says():
    share = LocalShare(0.0, processes=2, limit=100, reset_at=None)
    share.spend(0.0)
    share.end()
    share.learn(0.0, 80, 100, None)
    share.refuse(1.0, 31.0)

    assert share.free(31.5) == 0
    assert share.free(32.0) == 1


def test_what_the_others_held_when_the_store_went_is_left_to_them_for_one_window():
    share = LocalShare(0.0, processes=2, limit=100, reset_at=60.0, reserved=20)
    share.spend(0.0)
    share.end()
    share.learn(0.0, 49, 100, 60.0)

    assert share.free(1.0) == (50 - 20) // 2 - 1

    share.free(61.0)
    share.spend(61.0)
    share.end()
    share.learn(61.0, 99, 100, 120.0)

    assert share.free(62.0) == 49


@pytest.mark.parametrize(("remaining", "reserved"), [(0, 0), (20, 20)])
def test_what_the_store_said_is_used_up_is_not_tried_before_the_windows_end(remaining, reserved):
    share = LocalShare(0.0, 4, 100, 60.0, reserved=reserved, remaining=remaining)

    assert share.free(1.0) == 0
    assert share.opens_at() == 61.0
    assert share.free(61.0) == 1


def test_a_window_whose_end_the_store_did_not_know_is_tried():
    assert LocalShare(0.0, 4, 100, None, remaining=0).free(1.0) == 1

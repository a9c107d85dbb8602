"""Paging by tokens in the links of a response."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.paging import Continuation
from qovery_async._rules.paging.listing import listing
from qovery_async._rules.requests import continued, prepare
from qovery_async.raw import OPERATIONS

EVENTS = OPERATIONS["getOrganizationEvents"]
TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30)


def decode(operation, value):
    return operation.decode(200, "application/json", json.dumps(value).encode())


@given(TEXT)
def test_token_of_a_link_is_sent_unchanged(token):
    link = f"https://elsewhere.test/organization?pageSize=3&continueToken={quote(token, safe='')}"
    answer = decode(EVENTS, {"events": [], "links": {"next": link}})

    following = listing(EVENTS, answer, None).following

    assert following == Continuation("continueToken", token)
    assert Continuation.from_cursor(following.cursor()) == following
    request = continued(prepare(EVENTS, path={"organizationId": "o"}), following)
    assert request.target.startswith("/organization/o/events?")
    assert parse_qs(request.target.partition("?")[2]) == {"continueToken": [token]}


@pytest.mark.parametrize(
    "links",
    [
        None,
        3,
        [],
        "next",
        {},
        {"next": None, "previous": None},
        {"next": ""},
        {"next": 5},
        {"next": {"href": "/?continueToken=1"}},
        {"next": "/?continueToken="},
        {"next": "/?stepBackToken=1"},
    ],
)
def test_links_that_lead_nowhere_end_the_list(links):
    found = listing(EVENTS, decode(EVENTS, {"events": [], "links": links}), None)
    assert found.following is None


def test_link_gives_its_token_and_nothing_else():
    link = "http://[::bad?stepBackToken=b&continueToken=" + "a" * 100_000
    found = listing(EVENTS, decode(EVENTS, {"events": [], "links": {"next": link}}), None)
    assert found.following == Continuation("continueToken", "a" * 100_000)


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("a%2Bb", "a%2Bb"),
        ("a+b", "a%20b"),
        ("a%3D%3D", "a%3D%3D"),
        ("a==", "a%3D%3D"),
        ("%C3%A9", "%C3%A9"),
        ("é", "%C3%A9"),
        ("%FF%00", "%FF%00"),
        ("100%", "100%25"),
    ],
)
def test_token_is_sent_as_the_link_has_it(written, sent):
    """A plus is a blank there, as browsers and the official clients read links."""
    answer = decode(EVENTS, {"links": {"next": f"/x?continueToken={written}"}})
    following = listing(EVENTS, answer, None).following
    at = Continuation.from_cursor(following.cursor())
    request = continued(prepare(EVENTS, path={"organizationId": "o"}), at)
    assert request.target == f"/organization/o/events?continueToken={sent}"


def test_half_a_character_in_a_link_is_no_token():
    raw = rb'{"events":[],"links":{"next":"/?continueToken=\ud800"}}'
    answer = EVENTS.decode(200, "application/json", raw)
    assert listing(EVENTS, answer, None).following is None


def test_links_lead_in_both_directions():
    links = {"next": "/?continueToken=n", "previous": "/?pageSize=1&stepBackToken=p#top"}

    found = listing(EVENTS, decode(EVENTS, {"events": [{"id": "1"}], "links": links}), None)

    assert found.following == Continuation("continueToken", "n")
    assert found.preceding == Continuation("stepBackToken", "p")
    assert [item.id for item in found.items] == ["1"]


def test_page_numbers_beside_links_are_ignored():
    answer = decode(EVENTS, {"events": [{"id": "1"}], "pagination": {"page": 1, "total": 9}})

    found = listing(EVENTS, answer, None)

    assert (found.following, found.total) == (None, None)

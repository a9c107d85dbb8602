"""Next page of a list, read from one response."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec import Model
from qovery_async._rules.paging import Continuation, LoopGuard, extended, listing
from qovery_async._rules.requests import continued, prepare
from qovery_async.errors import PagingError, ResponseDecodeError
from qovery_async.raw import OPERATIONS, SCHEMAS
from tests.listing_server import KINDS, Listing

EVENTS = OPERATIONS["getOrganizationEvents"]
TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30)


def decode(operation, value):
    return operation.decode(200, "application/json", json.dumps(value).encode())


@given(
    st.sampled_from(["start-id", "continue-token", "numbered"]),
    st.lists(TEXT, unique=True, max_size=40),
    st.integers(1, 9),
    st.booleans(),
    st.booleans(),
    st.sets(st.integers(1, 50), max_size=6),
)
def test_any_list_is_read_whole_once_and_in_order(  # noqa: PLR0917
    kind, entries, size, inclusive, tells_size, interrupted
):
    """Interrupted and resumed from its cursor at any page."""
    if inclusive:
        size += 1  # a page of one that begins with what is known already leads nowhere
    server = Listing(kind, entries, size, inclusive, tells_size)
    operation = OPERATIONS[KINDS[kind]]
    found, at, asked = [], None, 0
    while True:
        asked += 1
        query = dict(extended([], at)) if at else {}
        page = listing(
            operation, decode(operation, server.page({k: [v] for k, v in query.items()})), at
        )
        if kind != "start-id" or page.items or at is None:
            found += [str(item.id) for item in page.items]
        at = page.following
        if at is None:
            break
        if asked in interrupted:
            at = Continuation.from_cursor(at.cursor())
    assert found == list(entries)
    assert asked <= len(entries) + 2


@given(TEXT)
def test_tokens_come_through_links_and_addresses_unchanged(token):
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
    "cursor",
    [
        *["", "x", "=", "startId=", "pageSize=3", "next=1", "page", "page=0", "-page=00"],
        *["page=-1", "page=1.0", "page=\u0663", f"page={'9' * 5000}"],
    ],
)
def test_invalid_cursor_raises(cursor):
    with pytest.raises(ValueError, match="not a cursor"):
        Continuation.from_cursor(cursor)


@pytest.mark.parametrize(
    ("told", "following", "total"),
    [
        ({"page": 1, "page_size": 10, "total": 25}, "2", 25),
        ({"page": 3, "page_size": 10, "total": 25}, None, 25),
        ({"page": 1, "pageSize": 10, "totalItems": 11}, "2", 11),
        ({"page": 1, "per_page": 10, "total_count": 10}, None, 10),
        ({"page": 2, "total_pages": 3}, "3", None),
        ({"page": 3, "totalPages": 3}, None, None),
        ({"page": 1}, None, None),
        ({"page": "1", "total": "x"}, None, None),
        ({}, None, None),
        ([], None, None),
    ],
)
def test_numbered_pages_go_on_to_the_last(told, following, total):
    operation = OPERATIONS["listOrganization"]
    found = listing(operation, decode(operation, {"results": [], "pagination": told}), None)
    assert found.following == (following and Continuation("page", following))
    assert found.total == total


@pytest.mark.parametrize("value", [{"results": [{"id": "a"}]}, [{"id": "a"}]])
@pytest.mark.parametrize(
    "operation_id", ["getOrganizationEvents", "listOrganization", "listEnvironmentLogs"]
)
def test_entries_are_found_bare_and_in_results(operation_id, value):
    operation = OPERATIONS[operation_id]
    (item,) = listing(operation, decode(operation, value), None).items
    assert isinstance(item, Model)


@pytest.mark.parametrize("name", ["plain", "\ud800"])
def test_page_without_ids_that_leads_to_itself_compares_content(name):
    def page(word):
        events = [{"target_name": word}, {"target_name": name}]
        text = json.dumps({"events": events, "links": {"next": "/?continueToken=t"}})
        return EVENTS.decode(200, "application/json", text.encode())

    at = Continuation("continueToken", "t")
    first = listing(EVENTS, page("a"), None, ())
    with pytest.raises(PagingError):
        listing(EVENTS, page("a"), at, first.keys)
    if name == "plain":
        other = listing(EVENTS, page("b"), at, first.keys)
        assert len(other.items) == 2
        assert other.following == at


def test_response_that_leads_to_itself_raises():
    at = Continuation("continueToken", "1")
    answer = decode(EVENTS, {"events": [], "links": {"next": "/?continueToken=1"}})
    with pytest.raises(PagingError, match="repeats"):
        listing(EVENTS, answer, at)


@given(st.lists(TEXT, max_size=50))
def test_guard_notices_the_first_repetition(cursors):
    guard = LoopGuard()
    seen = set()
    for cursor in cursors:
        assert guard.is_repeated(cursor) == (cursor in seen)
        seen.add(cursor)


@given(TEXT | st.text(min_size=1, max_size=5))
def test_cursor_is_plain_text_and_names_what_it_was_made_of(token):
    at = Continuation("startId", token)
    try:
        cursor = at.cursor()
    except UnicodeEncodeError:  # half a character, which no link and no id gives
        return
    assert cursor.isascii()
    assert cursor.isprintable()
    assert Continuation.from_cursor(cursor) == at


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


@pytest.mark.parametrize(
    "rows", [[], [{}], [{"id": None}], [{"id": ""}], [{"id": {"a": 1}}], [{"odd": 1}]]
)
@pytest.mark.parametrize("operation_id", sorted(set(KINDS.values())))
def test_rows_without_ids_end_the_list_and_are_kept(operation_id, rows):
    operation = OPERATIONS[operation_id]
    answer = decode(operation, {"results": rows, "events": rows})
    found = listing(operation, answer, None, ())
    assert len(found.items) == len(rows)
    assert (found.following, found.preceding, found.total) == (None, None, None)


@pytest.mark.parametrize("rows", [None, {}, "x", 3, [None], [3, "x"], [[]], [{}, None]])
@pytest.mark.parametrize("operation_id", sorted(set(KINDS.values())))
def test_rows_that_are_no_objects_are_refused(operation_id, rows):
    with pytest.raises(ValueError, match="another document"):
        decode(OPERATIONS[operation_id], {"results": rows, "events": rows})


@pytest.mark.parametrize("value", [{}, {"page": 1, "page_size": 20}, {"links": {}}])
@pytest.mark.parametrize("operation_id", sorted(set(KINDS.values())))
def test_response_without_a_list_is_not_an_empty_list(operation_id, value):
    operation = OPERATIONS[operation_id]
    codec = SCHEMAS[operation.answers[200]["application/json"].removeprefix("#")]
    with pytest.raises(ResponseDecodeError, match="holds no list") as caught:
        listing(operation, codec.decode(value), None)
    assert caught.value.operation_id == operation_id
    assert not caught.value.retryable


def test_id_is_sent_in_the_form_in_which_it_came():
    operation = OPERATIONS["listEnvironmentDeploymentHistory"]
    text = "3FA85F64-5717-4562-B3FC-2C963F66AFA6"
    answer = decode(operation, {"results": [{"id": text}]})
    assert listing(operation, answer, None).following == Continuation("startId", text)


@given(st.lists(st.integers(0, 9), max_size=12), st.integers(1, 4), st.integers(0, 5))
def test_ids_that_pages_share_take_no_entry_away(ids, size, pushed):
    """Unless they moved from the end of one page to the beginning of the next."""
    operation = OPERATIONS["listOrganization"]
    pages = [ids[at : at + size] for at in range(0, len(ids), size)]
    found, keys = [], ()
    for number, page in enumerate(pages, 1):
        rows = [{"id": str(i), "name": str(i)} for i in page]
        told = {"page": number, "total_pages": len(pages)}
        answer = decode(operation, {"results": rows, "pagination": told})
        at = Continuation("page", str(number)) if number > 1 else None
        read = listing(operation, answer, at, keys)
        moved = len(page) - len(read.items)
        assert moved == 0 or [str(i) for i in page[:moved]] == list(keys[-moved:])
        found += read.items
        keys = read.keys


def test_largest_page_number_makes_a_resumable_cursor():
    operation = OPERATIONS["listOrganization"]
    told = {"page": 2**53 - 2, "total_pages": 2**53 - 1}
    found = listing(operation, decode(operation, {"results": [], "pagination": told}), None)
    assert found.following is not None
    assert Continuation.from_cursor(found.following.cursor()) == found.following

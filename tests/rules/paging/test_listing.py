"""Contents of one response of a list, with any strategy of paging."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec import Model
from qovery_async._rules.paging import Continuation, extended
from qovery_async._rules.paging.listing import listing
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

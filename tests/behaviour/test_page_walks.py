"""Walks over pages of servers that are wrong, change meanwhile, or are left early."""

from __future__ import annotations

import asyncio
import gc
import json
from contextlib import aclosing
from urllib.parse import parse_qs, urlsplit

import anyio
import anyio.lowlevel
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qovery_async import (
    APIStatusError,
    AsyncQovery,
    ClientClosedError,
    ConnectionFailedError,
    QoveryError,
    RequestTimeoutError,
    ResponseDecodeError,
)
from qovery_async.errors import PagingError
from tests.listing_server import Listing, pages_of, serving_list
from tests.raw_server import answer, serving

pytestmark = pytest.mark.anyio

LINK = "https://elsewhere.test/?continueToken={}"


def client(server, **options):
    return AsyncQovery(token="qov_x", base_url=server.url, **{"retries": 0, **options})


def named(count):
    return [f"entry-{number}" for number in range(count)]


def ids(items):
    return [str(item.id) for item in items]


def events(names, following=None, preceding=None):
    links = {"next": following and LINK.format(following)}
    if preceding:
        links["previous"] = f"/?stepBackToken={preceding}"
    return answer(200, json.dumps({"events": [{"id": n} for n in names], "links": links}).encode())


def paged(reply):
    """A handler that answers with what `reply` makes of the query and the request's number."""
    count = 0

    async def handle(received, stream):
        nonlocal count
        count += 1
        query = {k: v[0] for k, v in parse_qs(urlsplit(received.target).query).items()}
        found = reply(query, count)
        await stream.send(
            found if isinstance(found, bytes) else answer(200, json.dumps(found).encode())
        )

    return handle


async def drain(pages, found):
    """Append every entry's id; errors come through."""
    async for item in pages:
        found.append(str(item.id))


async def test_a_page_that_was_there_before_is_not_given_again():
    """The same page under a cursor that leads to itself, however often it is asked for."""
    async with (
        serving(paged(lambda query, count: events(["a", "b"], "t"))) as server,
        client(server) as qovery,
    ):
        found = []
        with pytest.raises(PagingError) as caught:
            await drain(qovery.organizations.list_events("o"), found)
        assert found == ["a", "b"]
        assert caught.value.cursor == "continueToken=t"
        assert len(server.requests) == 2


async def test_page_that_links_to_itself_is_returned_before_the_error():
    def reply(query, count):
        word = query.get("continueToken", "first")
        links = {"next": "/?continueToken=t"}
        return {"events": [{"target_name": word}, {"target_name": word}], "links": links}

    async with serving(paged(reply)) as server, client(server) as qovery:
        walk = qovery.organizations.list_events("o").pages()
        found = [[event.target_name for event in await anext(walk)] for _ in range(2)]
        with pytest.raises(PagingError):
            await anext(walk)
        assert found == [["first", "first"], ["t", "t"]]
        assert len(server.requests) == 2


async def test_a_walk_that_ended_with_an_error_of_paging_stays_ended():
    async with (
        serving(paged(lambda query, count: events([f"e{count}"], "t"))) as server,
        client(server) as qovery,
    ):
        walk = qovery.organizations.list_events("o").pages()
        assert [ids(await anext(walk)) for _ in range(2)] == [["e1"], ["e2"]]
        with pytest.raises(PagingError):
            await anext(walk)
        with pytest.raises(StopAsyncIteration):
            await anext(walk)
        assert len(server.requests) == 2


WITHOUT_NEWS = {
    "empty": lambda count: [],
    "the same page": lambda count: ["a", "b"],
    "two pages in turn": lambda count: [["a", "b"], ["c", "d"]][count % 2],
    "repeats, grouped anew": lambda count: [["a", "b", "c"], ["c", "a"], ["b"]][count % 3],
}


@pytest.mark.parametrize("kind", WITHOUT_NEWS)
async def test_walk_without_new_entries_ends_with_an_error(kind):
    def reply(query, count):
        return events(WITHOUT_NEWS[kind](count), f"t{count}")

    async with serving(paged(reply)) as server, client(server) as qovery:
        walk = qovery.organizations.list_events("o").pages()
        with pytest.raises(PagingError, match="20 pages in a row have no new entry") as caught:
            async for _ in walk:
                pass
        assert 20 <= len(server.requests) <= 23
        assert caught.value.cursor == f"continueToken=t{len(server.requests)}"
        with pytest.raises(StopAsyncIteration):
            await anext(walk)


async def test_walk_back_without_entries_ends_with_an_error():
    def reply(query, count):
        return events([], None, f"t{count}")

    async with serving(paged(reply)) as server, client(server) as qovery:
        pages = qovery.organizations.list_events("o").resume("stepBackToken=t")
        with pytest.raises(PagingError, match="no new entry"):
            await pages.collect()
        assert len(server.requests) == 20


async def test_numbered_pages_that_repeat_end_with_an_error():
    def reply(query, count):
        rows = [{"id": "a", "name": "a"}]
        return {"results": rows, "pagination": {"page": count, "hasNext": True}}

    async with serving(paged(reply)) as server, client(server) as qovery:
        with pytest.raises(PagingError, match="no new entry"):
            await qovery.organizations.list().collect()
        assert len(server.requests) == 21


async def test_empty_pages_before_an_entry_are_no_error():
    """A filtered list can have nothing to show for many pages."""

    def reply(query, count):
        named = [] if count % 20 else [f"e{count}"]
        return events(named, f"t{count}" if count < 60 else None)

    async with serving(paged(reply)) as server, client(server) as qovery:
        found = ids(await qovery.organizations.list_events("o").collect())
        assert found == ["e20", "e40", "e60"]


async def test_cursors_that_grow_without_end_are_an_error():
    def reply(query, count):
        return events([f"e{count}"], "t" * 4**count)

    async with serving(paged(reply)) as server, client(server) as qovery:
        found = []
        with pytest.raises(PagingError, match="16384 characters"):
            await drain(qovery.organizations.list_events("o"), found)
        assert found == [f"e{count}" for count in range(1, 8)]
        assert len(server.requests) == 7


async def test_going_on_by_hand_ends_with_an_error_as_well():
    async with (
        serving(paged(lambda query, count: events([f"e{count}"], "t"))) as server,
        client(server) as qovery,
    ):
        pages = qovery.organizations.list_events("o")
        page = await pages
        with pytest.raises(PagingError):
            await pages.resume(page.cursor)


async def test_entry_is_returned_once_if_the_api_ignores_the_last_id():
    lists = [["c", "b", "a"], ["d", "c", "b"], ["d", "c", "b"]]

    def reply(query, count):
        return {"results": [{"id": entry} for entry in lists[min(count, 3) - 1]]}

    async with serving(paged(reply)) as server, client(server) as qovery:
        found = []
        with pytest.raises(PagingError):
            await drain(qovery.environments.list_deployment_history("e"), found)
        assert found == ["c", "b", "a", "d"]


def counted(entries, size, told, *, ignores=False):
    """Numbered pages; `told` makes `pagination` of a page's number."""

    def reply(query, count):
        number = 1 if ignores else int(query.get("page", 1))
        rows = [{"id": e, "name": e} for e in entries[(number - 1) * size : number * size]]
        return {"results": rows, "pagination": told(number)}

    return paged(reply)


@pytest.mark.parametrize(
    ("told", "requests"),
    [
        (lambda n: {"page": n, "page_size": 3, "total": 8, "total_pages": 3}, 3),
        (lambda n: {"page": n, "pageSize": 3, "totalCount": 8}, 3),
        (lambda n: {"page": str(n), "per_page": "3", "total": "8"}, 3),
        (lambda n: {"page": float(n), "page_size": 3.0, "totalPages": 3.0}, 3),
        (lambda n: {"page": n, "page_size": 3}, 3),
        (lambda n: {"page": n, "page_size": 3, "total": 8, "total_pages": 1}, 3),
        (lambda n: {"page": n, "page_size": 3, "total": 0, "total_pages": 3}, 3),
        (lambda n: {"page": n, "hasNext": n < 3}, 3),
        (lambda n: {"page": n, "total": 8}, 4),
        (lambda n: {"page": n, "total_pages": 10**9}, 7),
        (lambda n: {"page": 1, "page_size": 3, "total": 8}, 3),
        (lambda n: {"total_pages": 3}, 3),
    ],
)
async def test_counted_pages_are_read_whole_whatever_is_told_of_them(told, requests):
    async with serving(counted(named(8), 3, told)) as server, client(server) as qovery:
        found = []
        await drain(qovery.organizations.list(), found)
        assert found == named(8)
        assert len(server.requests) == requests


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7])
@pytest.mark.parametrize("totals", [True, False])
async def test_counted_pages_of_any_length_with_and_without_totals(count, totals):
    def told(number):
        return {"page": number, "page_size": 3} | ({"total": count} if totals else {})

    async with serving(counted(named(count), 3, told)) as server, client(server) as qovery:
        assert ids(await qovery.organizations.list().collect()) == named(count)


async def test_an_api_that_ignores_the_number_of_a_page_is_an_error():
    def told(number):
        return {"page": 1, "page_size": 3, "total": 8}

    handler = counted(named(8), 3, told, ignores=True)
    async with serving(handler) as server, client(server) as qovery:
        found = []
        with pytest.raises(PagingError):
            await drain(qovery.organizations.list(), found)
        assert found == named(3)
        with pytest.raises(PagingError):
            await qovery.organizations.list().resume("page=2")


async def test_entry_pushed_to_the_next_page_is_returned_once():
    entries = named(8)

    def told(number):
        return {"page": number, "page_size": 3, "total": len(entries)}

    async with serving(counted(entries, 3, told)) as server, client(server) as qovery:
        found = []
        walk = qovery.organizations.list().pages()
        found += ids(await anext(walk))
        await anyio.sleep(0.02)
        entries[:0] = ["new-0", "new-1"]
        async for page in walk:
            found += ids(page)
        assert found == named(8)


async def test_equal_entries_without_ids_of_their_own_are_all_given():
    """Ids that tell nothing apart must not take entries away."""

    def reply(query, count):
        rows = [{"id": "same", "name": "n"}] * 3
        return {"results": rows, "pagination": {"page": count, "total_pages": 3}}

    async with serving(paged(reply)) as server, client(server) as qovery:
        assert len(await qovery.organizations.list().collect()) == 9


@pytest.mark.parametrize("kind", ["continue-token", "numbered"])
async def test_a_list_is_walked_back_to_its_first_page(kind):
    listing = Listing(kind, named(8))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = pages_of(qovery, kind)
        last = [page async for page in pages.pages()][-1]
        back = pages.resume(last.previous_cursor)
        assert ids(await back) == named(8)[3:6]
        assert [ids(page) async for page in back.pages()] == [named(8)[3:6], named(8)[:3]]
        assert ids(await pages.resume((await back).cursor).collect()) == named(8)[6:]


async def test_walking_back_ends_where_nothing_is_newer_yet():
    def reply(query, count):
        return (
            events(["a"], None, "t1") if query["stepBackToken"] == "t0" else events([], None, "t1")
        )

    async with serving(paged(reply)) as server, client(server) as qovery:
        back = qovery.organizations.list_events("o").resume("stepBackToken=t0")
        assert ids(await back.collect()) == ["a"]
        assert len(server.requests) == 2


async def test_resume_rejects_cursors_of_other_lists():
    listing = Listing("start-id", named(2))
    async with serving_list(listing) as server, client(server) as qovery:
        history = pages_of(qovery, "start-id")
        assert ids(await history.resume(None).collect()) == named(2)
        for text in ("continueToken=x", "nonsense", "", "page=x", "startId="):
            with pytest.raises(ValueError, match="not a cursor of"):
                history.resume(text)


async def test_links_decide_nothing_but_the_cursor():
    async with (
        serving(
            paged(lambda q, count: events([f"e{count}"], "t" if count == 1 else None))
        ) as server,
        client(server) as qovery,
    ):
        assert ids(await qovery.organizations.list_events("o").collect()) == ["e1", "e2"]
        assert [r.target for r in server.requests] == [
            "/organization/o/events",
            "/organization/o/events?continueToken=t",
        ]


async def hang(received, stream):
    await anyio.sleep_forever()


async def hang_up(received, stream):
    await stream.aclose()


async def garbage(received, stream):
    await stream.send(answer(200, b"{"))


async def refuse(received, stream):
    await stream.send(answer(503, b"{}"))


FAULTS = {
    RequestTimeoutError: hang,
    ConnectionFailedError: hang_up,
    ResponseDecodeError: garbage,
    APIStatusError: refuse,
}


@pytest.mark.parametrize("kind", FAULTS)
async def test_every_kind_of_failure_comes_late_and_carries_the_cursor(kind):
    """After all entries before it, though it happened while they were worked on."""
    listing = Listing("continue-token", named(9))

    async def handle(received, stream):
        if len(server.requests) == 2:
            await FAULTS[kind](received, stream)
        else:
            await stream.send(listing.reply(received))

    async with serving(handle) as server, client(server, timeout=0.1) as qovery:
        pages = qovery.organizations.list_events("o")
        found = []
        async with aclosing(aiter(pages)) as entries:
            for _ in range(3):
                found.append(str((await anext(entries)).id))
                await anyio.sleep(0.02)
            with pytest.raises(kind) as caught:
                await anext(entries)
        assert found == named(3)
        await drain(pages.resume(caught.value.cursor), found)
        assert found == named(9)


async def second_page_hangs(received, stream, server):
    if len(server.requests) > 1:
        await anyio.sleep_forever()
    await stream.send(events(["a"], "t"))


async def test_after_closing_a_walk_no_task_is_left(anyio_backend):
    async with (
        serving(lambda *args: second_page_hangs(*args, server)) as server,
        client(server) as qovery,
    ):
        async with aclosing(qovery.organizations.list_events("o").pages()) as walk:
            await anext(walk)
            await anyio.sleep(0.01)
            coming = walk._coming
            assert not coming._done.is_set()
            assert is_ahead(anyio_backend) == (anyio_backend == "asyncio")
        assert coming._done.is_set()
        assert not is_ahead(anyio_backend)


async def test_closing_the_client_ends_what_was_asked_for_ahead():
    """Whatever it waits for: here the server, and the time to ask again."""

    async def handle(received, stream):
        if "continueToken" not in received.target:
            await stream.send(events(["a"], "t"))
        elif "/p/" in received.target:
            await stream.send(answer(503, b"{}", retry_after="9"))
        else:
            await anyio.sleep_forever()

    async with serving(handle) as server:
        qovery = client(server, retries=3)
        walks = [qovery.organizations.list_events(name).pages() for name in ("o", "p")]
        for walk in walks:
            await anext(walk)
        with anyio.fail_after(2):
            while len(server.requests) < 4:  # noqa: ASYNC110  # nobody sets an event for it
                await anyio.sleep(0.001)
        coming = [walk._coming._done for walk in walks]
        assert not any(done.is_set() for done in coming)
        await qovery.aclose()
        assert all(done.is_set() for done in coming)
        for walk in walks:
            with pytest.raises(ClientClosedError):
                await anext(walk)


def tasks(backend):
    return set(asyncio.all_tasks()) if backend == "asyncio" else set()


def is_ahead(backend):
    """Return True if a page's task exists; trio lists no tasks."""
    return any("_start_task" in repr(task) for task in tasks(backend))


async def test_break_out_of_a_list_needs_no_garbage_collector(anyio_backend):
    reported = []
    if anyio_backend == "asyncio":
        asyncio.get_running_loop().set_exception_handler(lambda loop, about: reported.append(about))
    gc.disable()
    try:
        async with (
            serving(lambda *args: second_page_hangs(*args, server)) as server,
            client(server) as qovery,
        ):
            async for _ in qovery.organizations.list_events("o"):
                await anyio.sleep(0.01)
                assert len(server.requests) == 2
                break
            with anyio.fail_after(2):
                while list(qovery._background_tasks):  # noqa: ASYNC110  # nobody sets an event for it
                    await anyio.sleep(0.001)
    finally:
        gc.enable()
    gc.collect()
    assert reported == []


async def test_a_failure_that_nobody_asked_about_is_not_reported(anyio_backend):
    reported = []
    if anyio_backend == "asyncio":
        asyncio.get_running_loop().set_exception_handler(lambda loop, about: reported.append(about))
    replies = [events(["a"], "t"), answer(500, b"{}")]
    async with (
        serving(paged(lambda query, count: replies[min(count, 2) - 1])) as server,
        client(server) as qovery,
    ):
        async for _ in qovery.organizations.list_events("o"):
            await anyio.sleep(0.02)
            break
        gc.collect()
        assert len(server.requests) == 2
    assert reported == []


async def test_a_page_whose_task_others_cancelled_is_asked_for_again(anyio_backend):
    """Before its first step, or in the middle; trio has no way to do that, but closes."""
    listing = Listing("numbered", named(7))
    async with serving_list(listing) as server, client(server) as qovery:
        walk = pages_of(qovery, "numbered").pages()
        found = ids(await anext(walk))
        if anyio_backend == "asyncio":
            walk._coming._task.cancel()
            found += ids(await anext(walk))
            await asyncio.sleep(0)
            walk._coming._task.cancel()
        else:
            walk._coming.cancel()
        async for page in walk:
            found += ids(page)
        assert found == named(7)


@pytest.mark.parametrize("workers", [2, 5])
async def test_several_tasks_share_one_iterator(workers):
    listing = Listing("numbered", named(50))
    async with serving_list(listing) as server, client(server) as qovery:
        entries = aiter(pages_of(qovery, "numbered"))
        found = []

        async def work():
            async for entry in entries:
                found.append(str(entry.id))
                await anyio.lowlevel.checkpoint()

        async with anyio.create_task_group() as group:
            for _ in range(workers):
                group.start_soon(work)
        assert sorted(found) == sorted(named(50))


async def test_closing_a_walk_ends_it_for_those_who_wait():
    async with (
        serving(lambda *args: second_page_hangs(*args, server)) as server,
        client(server) as qovery,
        anyio.create_task_group() as group,
    ):
        entries = aiter(qovery.organizations.list_events("o"))
        await anext(entries)
        ended = anyio.Event()

        async def wait():
            async for _ in entries:
                pytest.fail("there is no second entry")
            ended.set()

        group.start_soon(wait)
        await anyio.sleep(0.01)
        await entries.aclose()
        with anyio.fail_after(1):
            await ended.wait()


async def test_pages_fetched_ahead_are_part_of_what_surrounds_the_loop():
    listing = Listing("numbered", named(7))
    async with serving_list(listing) as server, client(server) as qovery:
        with qovery.recording() as answers:
            async for _ in pages_of(qovery, "numbered"):
                pass
        assert [a.status for a in answers] == [200, 200, 200]


async def test_a_deadline_around_a_loop_holds_for_pages_fetched_ahead():
    async def handle(received, stream):
        await anyio.sleep(0.02)
        await stream.send(events([f"e{len(server.requests)}"], f"t{len(server.requests)}"))

    async with serving(handle) as server, client(server) as qovery:
        with qovery.deadline(0.07), pytest.raises(RequestTimeoutError):
            await drain(qovery.organizations.list_events("o"), [])
        assert len(server.requests) < 6


async def test_a_list_shows_neither_token_nor_arguments():
    listing = Listing("continue-token", named(4))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = qovery.organizations.list_events("o", triggered_by="canary")
        walk = pages.pages()
        page = await anext(walk)
        shown = f"{pages!r} {page!r} {walk!r} {aiter(pages)!r}"
        assert "canary" not in shown
        assert "qov_" not in shown
        with pytest.raises(TypeError):
            len(pages)
        await walk.aclose()


@given(
    kind=st.sampled_from(["none", "start-id", "continue-token", "numbered"]),
    count=st.integers(0, 25),
    size=st.integers(2, 7),
    inclusive=st.booleans(),
    tells_size=st.booleans(),
    failing=st.sets(st.integers(1, 12), max_size=5),
    use=st.sampled_from(["entries", "pages"]),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_resumed_list_is_complete_and_in_order_after_failures(  # noqa: PLR0917
    anyio_backend, kind, count, size, inclusive, tells_size, failing, use
):
    faults = dict.fromkeys(failing, answer(500, b"{}"))
    listing = Listing(kind, named(count), size, inclusive, tells_size, faults)
    async with serving_list(listing) as server, client(server) as qovery:
        found = []
        cursor = None
        for _ in range(len(failing) + 1):
            pages = pages_of(qovery, kind).resume(cursor)
            try:
                if use == "entries":
                    await drain(pages, found)
                else:
                    async for page in pages.pages():
                        found += ids(page)
            except QoveryError as error:
                cursor = error.cursor
            else:
                break
        assert found == named(count)


async def test_a_list_that_is_dropped_in_another_thread_is_given_up(anyio_backend):
    """As happens where a garbage collector runs there."""
    async with (
        serving(lambda *args: second_page_hangs(*args, server)) as server,
        client(server) as qovery,
    ):
        held = [qovery.organizations.list_events("o").pages()]
        await anext(held[0])
        await anyio.sleep(0.01)
        done = held[0]._coming._done
        await anyio.to_thread.run_sync(held.clear)
        with anyio.fail_after(2):
            await done.wait()


async def test_lists_cancelled_anywhere_leave_no_slot_and_no_task(anyio_backend):
    listing = Listing("numbered", named(30))

    async def handle(received, stream):
        await anyio.sleep(0.0005 * (len(server.requests) % 5))
        await stream.send(listing.reply(received))

    async with serving(handle) as server, client(server, max_in_flight=3) as qovery:

        async def walk(number):
            with anyio.move_on_after(0.001 * (number % 12)):
                if number % 3 == 0:
                    await pages_of(qovery, "numbered").collect()
                elif number % 3 == 1:
                    async for _ in pages_of(qovery, "numbered"):
                        await anyio.lowlevel.checkpoint()
                else:
                    async for _ in pages_of(qovery, "numbered").pages():
                        await anyio.sleep(0.001)

        async with anyio.create_task_group() as group:
            for number in range(60):
                group.start_soon(walk, number)
        with anyio.fail_after(2):
            while qovery._pool.slots.semaphore.value < 3 or server.under_way:  # noqa: ASYNC110
                await anyio.sleep(0.001)
        assert ids(await pages_of(qovery, "numbered").collect()) == named(30)
        assert not is_ahead(anyio_backend)

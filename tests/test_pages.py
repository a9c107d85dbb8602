"""Lists, however the API pages them: awaited, iterated, collected, resumed, given up."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from contextlib import aclosing

import anyio
import pytest

from qovery_async import AsyncQovery, NotFoundError, QoveryError, RequestTimeoutError
from qovery_async.errors import PagingError
from tests.eventually import eventually
from tests.listing_server import KINDS, Listing, pages_of, serving_list
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

PAGED = ("start-id", "continue-token", "numbered")


def ids(items):
    return [str(item.id) for item in items]


def names(items):
    """Ids, of entries that may have none in the spec."""
    return [item.to_dict()["id"] for item in items]


def client(server, **options):
    return AsyncQovery(token="qov_x", base_url=server.url, **options)


def named(count):
    return [f"entry-{number}" for number in range(count)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [0, 1, 3, 4, 7])
async def test_every_use_of_a_list_gives_its_entries_in_order(kind, count):
    listing = Listing(kind, named(count))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = pages_of(qovery, kind)
        first = await pages
        assert names(first) == named(count)[: 3 if kind in PAGED else count]
        assert names([item async for item in pages]) == named(count)
        assert names([item async for page in pages.pages() for item in page]) == named(count)
        assert names(await pages.collect()) == named(count)
        assert first.total == (count if kind == "numbered" else None)


@pytest.mark.parametrize("kind", PAGED)
async def test_collecting_a_few_reads_no_more_pages_than_that_takes(kind):
    listing = Listing(kind, named(10))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = pages_of(qovery, kind)
        for limit, requests in ((0, 0), (1, 1), (3, 1), (4, 2), (99, 4)):
            listing.asked.clear()
            assert ids(await pages.collect(limit=limit)) == named(10)[:limit]
            assert len(listing.asked) - requests in (0, 1 if limit == 99 else 0)
        with pytest.raises(ValueError, match="limit"):
            await pages.collect(limit=-1)


@pytest.mark.parametrize("kind", PAGED)
async def test_list_goes_on_from_a_cursor(kind):
    listing = Listing(kind, named(8))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = pages_of(qovery, kind)
        page = await pages
        rest = pages.resume(page.cursor)
        assert ids(await rest.collect()) == named(8)[3:]
        assert ids(await rest) == named(8)[3:6]
        assert ids([item async for item in rest]) == named(8)[3:]


async def test_event_list_reads_backwards_from_previous_cursor():
    listing = Listing("continue-token", named(8))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = pages_of(qovery, "continue-token")
        last = [page async for page in pages.pages()][-1]
        assert last.cursor is None
        back = pages.resume(last.previous_cursor)
        assert ids(await back) == named(8)[3:6]
        assert [ids(page) async for page in back.pages()] == [named(8)[3:6], named(8)[:3]]
        assert not any(
            {"continueToken", "stepBackToken"} <= query.keys() for query in listing.asked
        )


async def test_callers_own_query_goes_with_every_page():
    listing = Listing("continue-token", named(7))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = pages_of(qovery, "continue-token", page_size=3, triggered_by="me")
        await pages.collect()
        assert [query["triggeredBy"] for query in listing.asked] == [["me"]] * 3
        assert [query["pageSize"] for query in listing.asked] == [["3"]] * 3


@pytest.mark.parametrize("inclusive", [True, False])
@pytest.mark.parametrize("tells_size", [True, False])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7])
async def test_entry_of_the_cursor_is_dropped_if_repeated(inclusive, tells_size, count):
    listing = Listing("start-id", named(count), inclusive=inclusive, tells_size=tells_size)
    async with serving_list(listing) as server, client(server) as qovery:
        assert ids(await pages_of(qovery, "start-id").collect()) == named(count)


async def test_entry_added_meanwhile_is_tolerated():
    listing = Listing("start-id", named(8))
    async with serving_list(listing) as server, client(server) as qovery:
        found = []
        async for page in pages_of(qovery, "start-id").pages():
            found += ids(page)
            if len(found) == 3:
                listing.entries = ["new", *listing.entries]
        assert found == named(8)


@pytest.mark.parametrize("kind", PAGED)
@pytest.mark.parametrize("number", [2, 3])
async def test_error_on_a_later_page_carries_its_cursor(kind, number):
    listing = Listing(kind, named(10), faults={number: answer(404, b"{}")})
    async with serving_list(listing) as server, client(server, timeout=5) as qovery:
        found = []
        pages = pages_of(qovery, kind)

        async def walk():
            async for page in pages.pages():
                found.extend(ids(page))

        with pytest.raises(NotFoundError) as caught:
            await walk()
        assert found == named(10)[: 3 * (number - 1)]
        found += ids(await pages.resume(caught.value.cursor).collect())
        assert found == named(10)


async def test_error_on_the_first_page_has_no_cursor():
    listing = Listing("start-id", named(3), faults={1: answer(404, b"{}")})
    async with serving_list(listing) as server, client(server) as qovery:
        with pytest.raises(QoveryError) as caught:
            await pages_of(qovery, "start-id")
        assert caught.value.cursor is None


async def test_iteration_can_continue_after_an_error():
    listing = Listing("start-id", named(7), faults={2: answer(404, b"{}")})
    async with serving_list(listing) as server, client(server) as qovery:
        walk = pages_of(qovery, "start-id").pages()
        assert ids(await anext(walk)) == named(7)[:3]
        with pytest.raises(QoveryError):
            await anext(walk)
        assert ids(await anext(walk)) == named(7)[3:6]


@pytest.mark.parametrize("cycle", [1, 2, 5, 40])
async def test_repeated_cursor_raises_and_no_entry_is_repeated(cycle):
    number = 0

    async def handle(received, stream):
        nonlocal number
        after = number % cycle
        body = (
            b'{"events":[{"id":"e-%d"}],"links":{"next":"https://x.test/?continueToken=t%d"}}'
            % (number, after)
        )
        number += 1
        await stream.send(answer(200, body))

    async with serving(handle) as server, client(server) as qovery:
        found = []

        async def walk():
            async for page in qovery.organizations.list_events("o").pages():
                found.extend(ids(page))

        with anyio.fail_after(10), pytest.raises(PagingError, match="repeats") as caught:
            await walk()
        assert caught.value.cursor == "continueToken=t0"
        assert number == cycle + 1
        assert found == [f"e-{n}" for n in range(cycle + 1)]


async def test_api_that_ignores_the_cursor_is_an_error():
    async def handle(received, stream):
        await stream.send(answer(200, b'{"results":[{"id":"a"},{"id":"b"}],"page_size":2}'))

    async with serving(handle) as server, client(server) as qovery:
        with pytest.raises(PagingError):
            await qovery.environments.list_deployment_history("e").collect()
        assert len(server.requests) == 2


async def test_pages_without_entries_do_not_end_a_list_that_goes_on():
    replies = [
        b'{"events":[{"id":"a"}],"links":{"next":"/?continueToken=1"}}',
        b'{"events":[],"links":{"next":"/?continueToken=2"}}',
        b'{"links":{"next":"/?continueToken=3"}}',
        b'{"events":[{"id":"b"}],"links":{"next":"/?continueToken=4"}}',
        b'{"events":[],"links":{}}',
    ]

    async def handle(received, stream):
        await stream.send(answer(200, replies.pop(0)))

    async with serving(handle) as server, client(server) as qovery:
        assert ids(await qovery.organizations.list_events("o").collect()) == ["a", "b"]


async def test_bare_array_is_read_as_a_list():
    listing = Listing("bare", named(2))
    async with serving_list(listing) as server, client(server) as qovery:
        page = await qovery.organizations.list()
        assert [organization.name for organization in page] == named(2)
        assert qovery.drift.of_kind("list_form") == 1


async def test_one_next_page_is_prefetched_while_the_caller_works():
    listing = Listing("numbered", named(12))
    async with serving_list(listing) as server, client(server) as qovery:
        walk = pages_of(qovery, "numbered").pages()
        await anyio.sleep(0.01)
        assert len(listing.asked) == 0
        await anext(walk)
        await anyio.sleep(0.02)
        assert len(listing.asked) == 2
        await anext(walk)
        await anyio.sleep(0.02)
        assert len(listing.asked) == 3
        await walk.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(walk)


async def leave_by_break(pages):
    async for _ in pages:
        break


async def leave_by_error(pages):
    async def walk():
        async for _ in pages:
            raise KeyError

    with pytest.raises(KeyError):
        await walk()


async def leave_by_cancellation(pages):
    with anyio.move_on_after(0.02):
        async for _ in pages:
            await anyio.sleep_forever()


async def leave_by_cancellation_while_waiting(pages):
    with anyio.move_on_after(0.02):
        async for _ in pages.pages():
            pass


async def leave_by_closing(pages):
    async with aclosing(aiter(pages)) as entries:
        await anext(entries)


@pytest.mark.parametrize(
    "leave",
    [
        leave_by_break,
        leave_by_error,
        leave_by_cancellation,
        leave_by_cancellation_while_waiting,
        leave_by_closing,
    ],
)
async def test_leaving_a_list_gives_up_the_page_under_way(leave, anyio_backend):
    async def handle(received, stream):
        if len(server.requests) > 1:
            await anyio.sleep_forever()
        await stream.send(
            answer(200, b'{"events":[{"id":"a"}],"links":{"next":"/?continueToken=1"}}')
        )

    async with serving(handle) as server, client(server, max_in_flight=2) as qovery:
        await leave(qovery.organizations.list_events("o"))
        gc.collect()
        await eventually(lambda: qovery._pool.slots.semaphore.value == 2)
        await eventually(lambda: qovery.budget.snapshot().in_flight == 0)
        if anyio_backend == "asyncio":
            await eventually(lambda: not any("_start_task" in repr(t) for t in asyncio.all_tasks()))


async def test_closing_the_client_during_a_prefetch_raises():
    listing = Listing("numbered", named(12))
    async with serving_list(listing) as server:
        qovery = client(server)
        walk = pages_of(qovery, "numbered").pages()
        await anext(walk)
        await qovery.aclose()

        async def rest():
            async for _ in walk:
                pass

        with pytest.raises(QoveryError):
            await rest()


async def test_collecting_is_one_call_with_one_deadline():
    async def handle(received, stream):
        await anyio.sleep(0.03)
        number = len(server.requests)
        body = b'{"events":[{"id":"a"}],"links":{"next":"/?continueToken=%d"}}' % number
        await stream.send(answer(200, body))

    async with serving(handle) as server, client(server, timeout=0.1) as qovery:
        begun = anyio.current_time()
        with pytest.raises(RequestTimeoutError) as caught:
            await qovery.organizations.list_events("o").collect()
        assert anyio.current_time() - begun < 0.2
        assert caught.value.cursor is not None
        found = 0
        async for _ in qovery.organizations.list_events("o"):
            found += 1
            if found == 8:
                break
        assert anyio.current_time() - begun > 0.3


async def test_memory_stays_flat_over_many_entries():
    row = b'{"id":"%s","name":"n"}'
    total, size = 18_000, 500

    async def handle(received, stream):
        number = int(received.target.rpartition("=")[2]) if "=" in received.target else 1
        rows = b",".join(row % str(number * size + n).encode() for n in range(size))
        told = b'"pagination":{"page":%d,"total_pages":%d}' % (number, total // size)
        await stream.send(answer(200, b'{"results":[%s],%s}' % (rows, told)))

    async with serving(handle) as server, client(server) as qovery:
        tracemalloc.start()
        try:
            seen, sizes = 0, []
            async for _ in qovery.organizations.list():
                seen += 1
                if seen % 2_000 == 0:
                    gc.collect()
                    server.requests.clear()
                    sizes.append(tracemalloc.get_traced_memory()[0])
        finally:
            tracemalloc.stop()
    assert seen == total
    # By then the walk remembers as many entries as it ever does.
    assert max(sizes[6:]) < sizes[5] * 1.05 + 100_000


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_list_can_be_started_as_a_task():
    listing = Listing("start-id", named(5))
    async with serving_list(listing) as server, client(server) as qovery:
        pages = pages_of(qovery, "start-id")
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(pages), group.create_task(pages)]
        assert [names(task.result()) for task in tasks] == [named(3)] * 2
        assert names(await asyncio.create_task(pages)) == named(3)
        assert [names(page) for page in await asyncio.gather(pages, pages)] == [named(3)] * 2
        assert names(await pages) == named(3)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_task_of_a_list_raises_the_errors_of_the_call():
    async with serving(replying(answer(404, b"{}"))) as server, client(server) as qovery:
        task = asyncio.create_task(qovery.organizations.list())
        with pytest.raises(NotFoundError):
            await task


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.parametrize("starts", [False, True])
async def test_task_of_a_list_can_be_cancelled(starts):
    reached = anyio.Event()

    async def hold(received, stream):
        reached.set()
        await anyio.sleep_forever()

    async with serving(hold) as server, client(server) as qovery:
        pages = qovery.organizations.list()
        task = asyncio.create_task(pages)
        if starts:
            await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert reached.is_set() == starts
        assert not pages._runs

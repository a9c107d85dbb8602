"""Server that counts writes, with clients and calls for tests of coalescing and the cache."""

from __future__ import annotations

import anyio
import anyio.to_thread

from qovery_async import AsyncQovery, Budget
from qovery_async.raw import OPERATIONS
from tests.eventually import eventually
from tests.raw_server import answer

LIST = OPERATIONS["listOrganization"]
IPS = OPERATIONS["listQoveryIps"]


class Server:
    """Server that responds when `gate` is set, with the number of writes so far."""

    def __init__(self, *, held=False, status=200, **headers):
        self.status = status
        self.headers = headers
        self.gate = anyio.Event()
        self.writes = 0
        if not held:
            self.gate.set()

    async def __call__(self, received, stream):
        if received.method != "GET":
            self.writes += 1
        await self.gate.wait()
        await stream.send(self.reply(received))

    def reply(self, received):
        # Both a list of organizations and an object of addresses.
        body = b'{"results":[],"ips":[],"writes":%d}' % self.writes
        return answer(self.status, body, **self.headers)


def client(server, **options):
    # Responses are held: without rate-limit headers, the first request would be sent alone.
    budget = options.pop("budget", Budget.unlimited())
    return AsyncQovery(token="qov_x", base_url=server.url, budget=budget, **options)


def writes(result):
    return result.additional_properties["writes"]


async def all_wait(qovery, count):
    """Wait until `count` calls follow others."""
    leaders = qovery._pipeline._next_step._next_step._in_flight.leaders

    def waiting():
        found = [
            c.outcome.changed.statistics().tasks_waiting for c in leaders.values() if c.outcome
        ]
        return sum(found) == count

    await eventually(waiting)


async def gathered(*calls):
    results = [None] * len(calls)

    async def one(place, call):
        try:
            results[place] = await call()
        except Exception as error:  # noqa: BLE001  # compared by the tests
            results[place] = error

    async with anyio.create_task_group() as tasks:
        for place, call in enumerate(calls):
            tasks.start_soon(one, place, call)
    return results


async def provided():
    return "qov_x"

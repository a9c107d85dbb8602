"""Clients of one store in one event loop, as several processes would be, and their server."""

from __future__ import annotations

import asyncio
import time

from qovery_async._rules.rate_headers import rate_headers, retry_after, server_time
from qovery_async._rules.sent import Told
from qovery_async.credentials import ApiToken
from tests.virtual_time import wall_offset

from .limited_server import LimitedServer

HOUR = 3600.0


def queue_of(budget, token="qov_x"):
    """The queue of a token in front of the store, as the client's rate-limit step uses it."""
    loop = asyncio.get_running_loop()
    given = budget._for_client(ApiToken(token), "https://api.qovery.com")
    return given._turns(loop, loop.time(), None)


def told(status, headers):
    wall = time.time()
    date = server_time(headers)
    after = retry_after(headers, wall if date is None else date)
    return Told(status, rate_headers(headers), after, date, wall)


class Network:
    """Requests to a server without a network between; the wall clock of a caller may be off."""

    def __init__(self, limit, window=HOUR, latency=0.001):
        self.server = LimitedServer(limit, window)
        self.latency = latency
        self.under_way = 0
        self.most_under_way = 0
        self.sent = 0

    async def call(self, budget, place=None, **options):
        while True:
            permit = await budget.acquire(place=place, **options)
            self.sent += 1
            self.under_way += 1
            self.most_under_way = max(self.most_under_way, self.under_way)
            await asyncio.sleep(self.latency / 2)
            status, headers = self.server.answer(time.time() - wall_offset.get())
            await asyncio.sleep(self.latency / 2)
            self.under_way -= 1
            budget.settle(permit, told(status, headers))
            if status != 429:
                return permit
            place = permit.place

    @property
    def served(self):
        return sum(self.server.served.values())


def die(queue):
    """End a process without a word: it never talks to the store again."""
    if queue._talk._timer is not None:
        queue._talk._timer.cancel()
    queue._talk._loop = None
    queue._talk.plan = lambda loop: None

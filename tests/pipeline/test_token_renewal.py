"""A rejected credential is replaced once, whenever its 401s arrive."""

from __future__ import annotations

import anyio
import pytest

from qovery_async import AsyncQovery, AuthenticationError, Budget
from tests.raw_server import answer, serving

pytestmark = pytest.mark.anyio

CALLS = 8
OK = answer(200, b"{}")
DENIED = answer(401, b"{}")


class Gate:
    """Server that holds the requests of some tokens, and rejects them one by one."""

    def __init__(self, *refused):
        self.refused = refused
        self.held = []
        self.sent = []

    async def __call__(self, received, stream):
        token = received.headers["authorization"].partition(" ")[2]
        self.sent.append(token)
        if token not in self.refused:
            await stream.send(OK)
            return
        event = anyio.Event()
        self.held.append(event)
        await event.wait()
        await stream.send(DENIED)

    async def refuse_one_by_one(self, settled):
        """Send each 401 after the effects of the one before it."""
        for number in range(CALLS):
            while len(self.held) <= number:
                await anyio.lowlevel.checkpoint()
            self.held[number].set()
            while settled() <= number:
                await anyio.lowlevel.checkpoint()


class Provider:
    """Provider of one token after the other; exceptions are raised."""

    def __init__(self, *given):
        self.given = list(given)
        self.calls = 0

    async def __call__(self):
        await anyio.lowlevel.checkpoint()
        self.calls += 1
        found = self.given[min(self.calls, len(self.given)) - 1]
        if isinstance(found, Exception):
            raise found
        return found


async def refused_late(gate, provider, views=1):
    """Make calls whose token is rejected late; return their results and that of a later call."""
    async with (
        serving(gate) as server,
        AsyncQovery(token=provider, base_url=server.url, budget=Budget.unlimited()) as qovery,
    ):
        clients = [qovery, *(qovery.with_options(retries=n) for n in range(1, views))]
        results = []

        async def call(number):
            client = clients[number % views]
            try:
                results.append((await client.request("GET", f"/{number}")).status)
            except Exception as error:  # noqa: BLE001  # compared by the tests
                results.append(error)

        async with anyio.create_task_group() as tasks:
            for number in range(CALLS):
                tasks.start_soon(call, number)
            while len(gate.held) < CALLS:
                await anyio.lowlevel.checkpoint()
            await gate.refuse_one_by_one(lambda: len(results))
        late, results = results, []
        gate.refused = ()
        await call(CALLS)
        return late, results[0]


@pytest.mark.parametrize("views", [1, 3])
async def test_late_401s_take_the_replacement(views):
    provider, gate = Provider("qov_1", "qov_2", "qov_3"), Gate("qov_1")
    assert await refused_late(gate, provider, views) == ([200] * CALLS, 200)
    assert provider.calls == 2
    assert gate.sent == ["qov_1"] * CALLS + ["qov_2"] * (CALLS + 1)


async def test_late_401s_of_a_reissued_token_renew_once():
    provider, gate = Provider("qov_1"), Gate("qov_1")
    late, after = await refused_late(gate, provider)
    assert {type(error) for error in late} == {AuthenticationError}
    assert (provider.calls, after) == (2, 200)
    assert gate.sent == ["qov_1"] * (CALLS + 1)


async def test_late_401s_share_the_error_of_the_provider():
    failed = OSError("identity provider is down")
    provider, gate = Provider("qov_1", failed, "qov_2"), Gate("qov_1")
    late, after = await refused_late(gate, provider)
    assert late == [failed] * CALLS
    # The next call does not send the rejected token: it calls the provider.
    assert (provider.calls, after) == (3, 200)
    assert gate.sent == ["qov_1"] * CALLS + ["qov_2"]


async def test_late_401s_of_a_policy_token_call_no_provider():
    provider, gate = Provider("sk-qov-1", "sk-qov-2"), Gate("sk-qov-1")
    late, after = await refused_late(gate, provider)
    assert {type(error) for error in late} == {AuthenticationError}
    assert (provider.calls, after) == (1, 200)


async def test_reissued_token_is_renewed_at_each_later_401():
    provider, sent = Provider("qov_1", "qov_1", "qov_2"), []

    async def only_the_last(received, stream):
        sent.append(received.headers["authorization"].partition(" ")[2])
        await stream.send(OK if sent[-1] == "qov_2" else DENIED)

    async with (
        serving(only_the_last) as server,
        AsyncQovery(token=provider, base_url=server.url, budget=Budget.unlimited()) as qovery,
    ):
        with pytest.raises(AuthenticationError):
            await qovery.request("GET", "/")
        assert (await qovery.request("GET", "/")).status == 200
    assert (provider.calls, sent) == (3, ["qov_1", "qov_1", "qov_2"])

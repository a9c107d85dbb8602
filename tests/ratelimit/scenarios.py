"""The scenarios by which the budget is judged, and how a client is driven through one."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial

import anyio

from qovery_async import AsyncQovery, Budget
from tests import virtual_time
from tests.ratelimit.world import MAX_IN_FLIGHT, Server, ServerTransport, Terms, Window, optimum
from tests.virtual_time import elapsed, wall_offset

Call = Callable[[int], Awaitable[object]]
Contender = Callable[["Scenario", Server], AbstractAsyncContextManager[Sequence[Call]]]
"""Makes a function per process that carries out the call of a number, or raises."""

HOUR = 3600.0
_tokens = itertools.count()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """Calls to a server with a rate limit, and the figures to keep."""

    terms: Terms = field(default_factory=Terms)
    calls: int = 2500
    arrivals: tuple[float, ...] = ()
    """When each call is made; all at the begin when left out."""
    processes: int = 1
    sharing: bool = False
    """Whether the processes are clients of one process, that share a budget unasked."""
    wall: tuple[float, ...] = (0.0,)
    """Seconds that the wall clock of each process is ahead; the last is that of all others."""
    cancelled: float = 0.0
    """Share of the callers that give up, at a random time before `cancelled_before`."""
    cancelled_before: float = HOUR
    patience: float | None = None
    """`timeout` of every call."""
    most_429: int = 0
    over: float = 1.0
    """Seconds over the optimum that are allowed for each turn of the window."""
    utilisation: float = 0.999
    horizon: float = 20 * HOUR

    @property
    def times(self) -> Sequence[float]:
        """When each call is made."""
        return self.arrivals or (0.0,) * self.calls


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Figures of a run."""

    refused: int
    """Answers with 429."""
    avoidable: int
    """Answers with 429 that the headers of earlier ones would have prevented."""
    over: float
    """Seconds after the best possible client was done."""
    turns: int
    utilisation: float
    """Of the window least used while calls waited, against the best possible client; 1.0 is all."""
    offered: int
    """Requests that the best possible client sent in the windows all through which calls waited."""
    unused: int
    """Requests of these windows that were not sent."""
    done: int
    cancelled: int
    failures: Counter[str]
    """Calls that ended in an exception, by its class."""
    exhausted: tuple[float | None, ...]
    """The `retry_after` of every `BudgetExhausted`, which also count as failures."""
    overtaken: int
    """The most calls that went before an earlier one."""
    requests: int
    most_in_flight: int
    left_in_flight: int
    """Requests in flight, as the server counts them, when all calls are over."""

    @property
    def over_per_turn(self) -> float:
        """Seconds over the optimum for each turn of the window."""
        return self.over / max(1, self.turns)


def budget(processes: int) -> Budget:
    """A budget of its own, that knows the number of processes and nothing else of them."""
    return Budget(processes=processes)


@asynccontextmanager
async def ours(scenario: Scenario, server: Server) -> AsyncGenerator[list[Call], None]:
    """The client, one with a budget of its own for each process."""
    # Budgets belong to tokens: no run may know what another has learned.
    token, shared = f"qov_scenario{next(_tokens)}", Budget()
    async with AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(
                AsyncQovery(
                    token=token,
                    transport=ServerTransport(server),
                    timeout=scenario.patience,
                    budget=shared if scenario.sharing else budget(scenario.processes),
                )
            )
            for _ in range(scenario.processes)
        ]
        yield [partial(_request, client) for client in clients]


async def _request(client: AsyncQovery, number: int) -> object:
    # Every call has an address of its own: the same ones at once would be one request.
    return await client.request("GET", f"/call/{number}")


@dataclass(slots=True)
class _Tally:
    done: int = 0
    cancelled: int = 0
    last: float = 0.0
    failures: Counter[str] = field(default_factory=Counter)
    exhausted: list[float | None] = field(default_factory=list)
    numbered: int = 0


def run(scenario: Scenario, contender: Contender = ours, backend: str = "asyncio") -> Result:
    """Drive a contender through a scenario in virtual time."""
    return virtual_time.run(partial(_drive, scenario, contender, backend), backend)


async def _drive(scenario: Scenario, contender: Contender, backend: str) -> Result:
    server, tally = Server(scenario.terms), _Tally()
    luck = random.Random(scenario.terms.seed)
    async with contender(scenario, server) as processes:
        with anyio.move_on_after(scenario.horizon):
            async with anyio.create_task_group() as group:
                for place, at in enumerate(scenario.times):
                    gives_up = None
                    if luck.random() < scenario.cancelled:
                        gives_up = luck.uniform(0, scenario.cancelled_before)
                    if at > elapsed():
                        await anyio.sleep(at - elapsed())
                    elif backend == "trio":
                        # Trio starts tasks in any order: one by one, so that there is an order.
                        await anyio.sleep(1e-6)
                    index = place % len(processes)
                    wall_offset.set(scenario.wall[min(index, len(scenario.wall) - 1)])
                    group.start_soon(_caller, tally, server, processes[index], gives_up)
    return _result(scenario, server, tally)


async def _caller(tally: _Tally, server: Server, call: Call, gives_up: float | None) -> None:
    number = tally.numbered
    tally.numbered += 1
    server.enter(1)
    try:
        with anyio.move_on_after(gives_up) as scope:
            await call(number)
            tally.done += 1
    except Exception as error:  # noqa: BLE001  # what callers would see is the result here
        name = type(error).__name__
        tally.failures[name] += 1
        if name == "BudgetExhausted":
            tally.exhausted.append(getattr(error, "retry_after", None))
    finally:
        server.enter(-1)
    if scope.cancelled_caught:
        tally.cancelled += 1
    else:
        tally.last = max(tally.last, elapsed())


def _result(scenario: Scenario, server: Server, tally: _Tally) -> Result:
    server.count.advance(elapsed())
    # Calls are numbered as they come; those that gave up unsent are not the best client's either.
    sent = {number for _, number in server.accepted}.union(server.lost)
    times = [scenario.times[number] for number in sorted(sent)]
    best, filled = optimum(scenario.terms, times, MAX_IN_FLIGHT * scenario.processes)
    # A sliding window never turns; what was sent comes back after its length, time after time.
    is_sliding = scenario.terms.kind == "sliding"
    since = best + (scenario.terms.window if scenario.terms.used else 0)
    turns = int(since // scenario.terms.window) if is_sliding else len(filled)
    unfinished = len(scenario.times) - tally.done - tally.cancelled - tally.failures.total()
    if unfinished:
        tally.failures["unfinished"] = unfinished
    offered, unused = _unused(server, filled)
    return Result(
        refused=server.refused,
        avoidable=server.avoidable,
        over=tally.last - best,
        turns=turns,
        utilisation=_utilisation(server.count.closed, filled),
        offered=offered,
        unused=unused,
        done=tally.done,
        cancelled=tally.cancelled,
        failures=tally.failures,
        exhausted=tuple(tally.exhausted),
        overtaken=server.overtaken(),
        requests=server.requests,
        most_in_flight=server.most_in_flight,
        left_in_flight=server.under_way,
    )


def _utilisation(ours: Sequence[Window], best: Sequence[Window]) -> float:
    shares = [
        mine.used / full.used
        for mine, full in zip(ours, best, strict=False)
        if full.used >= full.limit
    ]
    return min(shares, default=1.0)


def _unused(server: Server, best: Sequence[Window]) -> tuple[int, int]:
    """Requests offered in the windows all through which calls waited, and those not sent."""
    offered = unused = 0
    for mine, full in zip(server.count.closed, best, strict=False):
        if full.used >= full.limit and server.shortest_queue(mine.begin, mine.end):
            offered += full.used
            unused += max(0, full.used - mine.used)
    return offered, unused


def _flow(per_second: float, seconds: float) -> tuple[float, ...]:
    return tuple(n / per_second for n in range(int(per_second * seconds)))


SCENARIOS: dict[str, Scenario] = {
    "opening": Scenario(),
    "joining with 700 used": Scenario(terms=Terms(age=1800, used=700)),
    "starting exhausted": Scenario(terms=Terms(age=1800, used=1000), calls=1500, most_429=1),
    "turned while calls flow": Scenario(
        terms=Terms(age=3500, used=700), arrivals=_flow(0.25, 7000)
    ),
    "first-request windows": Scenario(terms=Terms(kind="first"), over=3),
    "first-request windows, joined": Scenario(
        terms=Terms(kind="first", age=1800, used=700), over=3
    ),
    "sliding window": Scenario(terms=Terms(kind="sliding")),
    "sliding window, joined": Scenario(terms=Terms(kind="sliding", used=700)),
    "sliding window, exhausted": Scenario(terms=Terms(kind="sliding", used=1000), most_429=1),
    "sliding window, 30 % without headers": Scenario(terms=Terms(kind="sliding", headerless=0.3)),
    # What is rounded up cannot be told from what is rounded down: it costs a second.
    "reset rounded up": Scenario(terms=Terms(rounding="ceil", age=1800.7), over=2),
    "reset rounded down": Scenario(terms=Terms(age=1800.7)),
    "no Date": Scenario(terms=Terms(date=False, age=1800.7)),
    "reset as delta": Scenario(terms=Terms(reset="delta", age=99.9)),
    "reset as delta, rounded up": Scenario(
        terms=Terms(reset="delta", rounding="ceil", age=99.9), over=2
    ),
    "clock 120 s ahead": Scenario(wall=(120.0,)),
    "clock 120 s behind": Scenario(wall=(-120.0,)),
    "server's clock an hour off": Scenario(terms=Terms(clock=-HOUR)),
    "clock 120 s ahead, no Date": Scenario(
        terms=Terms(date=False), wall=(120.0,), most_429=7, over=12
    ),
    "clock 120 s behind, no Date": Scenario(terms=Terms(date=False), wall=(-120.0,), over=12),
    "heavy tails": Scenario(terms=Terms(tail=0.1, slowest=5), over=3),
    # A probe that takes long may be all that a window allows.
    "one request a window, heavy tails": Scenario(
        terms=Terms(limit=1, window=60.0, tail=0.5), calls=40
    ),
    "reordered by seconds": Scenario(terms=Terms(tail=0.5, slowest=5), over=3),
    "30 % without headers": Scenario(terms=Terms(headerless=0.3)),
    "no headers, few calls": Scenario(terms=Terms(headerless=1.0), calls=900),
    "bare 429s": Scenario(terms=Terms(bare_429=True, age=1800, used=1000), most_429=15, over=HOUR),
    "no headers at all": Scenario(terms=Terms(headerless=1.0), most_429=60, over=HOUR),
    "competitor in bursts": Scenario(
        terms=Terms(bursts=tuple((600.0 * n + 1, 150) for n in range(40)))
    ),
    "competitor as a flow": Scenario(terms=Terms(flow=0.1)),
    "limit cut in mid-run": Scenario(terms=Terms(limits=((1.5, 400),)), most_429=MAX_IN_FLIGHT),
    "limit cut while waiting": Scenario(terms=Terms(limits=((1800.0, 400),))),
    "limit raised in mid-run": Scenario(terms=Terms(limits=((2.0, 1500),))),
    "5xx burst": Scenario(terms=Terms(failing=((1.0, 4.0),)), calls=900, over=15),
    "turn 5 s late": Scenario(terms=Terms(late=5.0), most_429=5),
    "turn 60 s early": Scenario(
        terms=Terms(late=-60.0, age=3400, used=200), arrivals=_flow(0.25, 7000), over=61
    ),
    "random cancellation": Scenario(cancelled=0.3, cancelled_before=2 * HOUR),
    "cancelled in flight": Scenario(cancelled=0.3, cancelled_before=6.0),
    **{
        f"Retry-After: {form}": Scenario(
            terms=Terms(limit=200, retry_after=form, age=1800, used=200), calls=300, most_429=1
        )
        for form in ("seconds", "float", "date", "30,120", "soon")
    },
    **{
        f"bare 429s, Retry-After in {form}": Scenario(
            terms=Terms(limit=200, retry_after=form, bare_429=True, age=1800, used=200),
            calls=300,
            most_429=1,
        )
        for form in ("seconds", "float", "date")
    },
    "4 clients in one process": Scenario(processes=4, sharing=True),
    "4 processes": Scenario(processes=4, utilisation=0.994),
    "4 processes, clocks disagree": Scenario(
        processes=4, wall=(-90.0, -30.0, 30.0, 90.0), utilisation=0.994
    ),
    "16 processes": Scenario(processes=16, utilisation=0.994),
}

PATIENCE = Scenario(terms=Terms(age=1800, used=1000), calls=200, patience=30.0)
"""Callers with half a minute on a window that is drained for half an hour."""


# At a quarter of their size, these are other scenarios: their servers change at given numbers of
# requests, other users send a given number, or a second of the first response weighs four times.
_DIVISORS = {
    "sliding window, exhausted": 2,
    "one request a window, heavy tails": 1,
    "no headers at all": 1,
    "competitor in bursts": 1,
    "limit cut in mid-run": 1,
    "limit cut while waiting": 1,
    "limit raised in mid-run": 1,
    "5xx burst": 1,
    "16 processes": 1,
}


def sized(name: str) -> Scenario:
    """The scenario at a quarter of its size, where that leaves it what it is."""
    scenario = SCENARIOS[name]
    divisor = _DIVISORS.get(name, 4)
    terms = scenario.terms
    terms = replace(terms, limit=terms.limit // divisor, used=terms.used // divisor)
    return replace(scenario, terms=terms, calls=scenario.calls // divisor)


def random_world(seed: int) -> Scenario:
    """A world as it may come, alone, with honest headers on most or all answers."""
    luck = random.Random(seed)
    headerless = luck.choice((0.0, 0.0, 0.3))
    # Who is told nothing can meet the end of a window that has but a few requests.
    limit = luck.choice((50, 200) if headerless else (1, 2, 5, 20, 50, 200))
    used = luck.choice((0, luck.randint(0, limit // 2 if headerless else limit), limit))
    window = luck.choice((10.0, 60.0, 600.0, HOUR))
    calls = luck.randint(1, min(4 * limit, 400))
    tail = luck.choice((0.0, 0.0, 0.1, 0.5))
    terms = Terms(
        limit=limit,
        window=window,
        kind=luck.choice(("fixed", "fixed", "first")),
        age=luck.uniform(0, window * 0.98),
        used=used,
        latency=luck.choice((0.01, 0.1, 0.5)),
        tail=tail,
        slowest=luck.choice((1.0, 3.0)),
        reset=luck.choice(("epoch", "epoch", "delta")),
        rounding=luck.choice(("floor", "ceil")),
        clock=luck.choice((0.0, luck.uniform(-HOUR, HOUR))),
        headerless=headerless,
        retry_after=luck.choice((None, "seconds", "float", "date")),
        seed=seed,
    )
    arrivals: tuple[float, ...] = ()
    if luck.random() < 0.4:
        arrivals = tuple(sorted(luck.uniform(0, 2 * window) for _ in range(calls)))
    return Scenario(
        terms=terms,
        calls=calls,
        arrivals=arrivals,
        wall=(luck.choice((0.0, luck.uniform(-200, 200))),),
        cancelled=luck.choice((0.0, 0.0, 0.3)),
        cancelled_before=window,
        most_429=(15 if headerless else 1) if used == limit else 0,
        over=6.0 if tail else 3.0,
        horizon=500 * window,
    )

"""CPU of the FastAPI integration per request, in memory and with real servers.

    python benchmarks/fastapi_costs.py

"bare client" is an application whose endpoint calls a client made by hand, without dependency,
deadline or problem handlers. "own dependency" is an application of its own dependencies, two as
`QoveryDep` has, which only yield this client: the part of the cost that is FastAPI's. In the second
table, uvicorn serves the applications, which call a simulator over TCP.
"""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import ExitStack
from itertools import count
from typing import Annotated, Any

import httpx
import uvicorn
from fastapi import Depends, FastAPI, Header
from fastapi.requests import HTTPConnection
from fastapi_processes import Backend, Browser, SimulatorProcess, cpu_seconds, stopping

from qovery_async import NO_TOKEN, AsyncQovery
from qovery_async.integrations.fastapi import (
    QoveryDep,
    add_problem_handlers,
    qovery_for,
    qovery_health,
    qovery_lifespan,
)
from qovery_async.integrations.starlette import tenant_view
from qovery_async.testing import Seed

ROUNDS, CALLS, VIEWS = 25, 200, 5000
SERVED_ROUNDS, SERVED_CALLS = 8, 400
MOST_SHARE, MOST_MICROSECONDS = 1.05, 20.0
TOKEN = "qov_one"
HEADERS = {"content-type": "application/json", "x-request-id": "0123456789abcdef"}
Call = Callable[[], Awaitable[object]]


class Memory(httpx.AsyncBaseTransport):
    """Transport without I/O."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=HEADERS, content=b'{"results":[]}', request=request)


def options(token: Any = TOKEN) -> dict[str, Any]:
    upstream = os.environ.get("SIMULATOR")
    if upstream is not None:
        return {"token": token, "base_url": upstream}
    return {"token": token, "transport": Memory(), "base_url": "http://api"}


def bare_application(client: AsyncQovery) -> FastAPI:
    app = FastAPI()

    @app.get("/organizations")
    async def organizations() -> list[str]:
        return [one.name for one in (await client.organizations.list()).items]

    return app


async def own_client(connection: HTTPConnection) -> AsyncQovery:
    return connection.app.state.client


async def yielded_client(
    _: HTTPConnection, found: Annotated[AsyncQovery, Depends(own_client)]
) -> AsyncGenerator[AsyncQovery, None]:
    yield found


def application_with_own_dependency(client: AsyncQovery) -> FastAPI:
    app = FastAPI()
    app.state.client = client

    @app.get("/organizations")
    async def organizations(qovery: Annotated[AsyncQovery, Depends(yielded_client)]) -> list[str]:
        return [one.name for one in (await qovery.organizations.list()).items]

    return app


def application() -> FastAPI:
    app = FastAPI(lifespan=qovery_lifespan(deadline=10, **options()))
    add_problem_handlers(app)

    @app.get("/organizations")
    async def organizations(qovery: QoveryDep) -> list[str]:
        return [one.name for one in (await qovery.organizations.list()).items]

    return app


async def token_of_request(tenant: Annotated[str, Header(alias="X-Tenant")]) -> str:
    return tenant


Tenant = Annotated[AsyncQovery, Depends(qovery_for(token_of_request, deadline=10))]


def tenant_application() -> FastAPI:
    app = FastAPI(lifespan=qovery_lifespan(**options(NO_TOKEN)))
    add_problem_handlers(app)

    @app.get("/organizations")
    async def organizations(qovery: Tenant) -> list[str]:
        return [one.name for one in (await qovery.organizations.list()).items]

    return app


def request_to(app: FastAPI, state: dict[str, Any]) -> Call:
    """Return a function that sends one request and checks its response."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": "/organizations",
        "raw_path": b"/organizations",
        "root_path": "",
        "query_string": b"",
        "headers": [(b"host", b"backend"), (b"x-tenant", TOKEN.encode())],
        "server": ("backend", 80),
        "client": ("127.0.0.1", 1),
    }

    async def call() -> None:
        messages = iter([{"type": "http.request", "body": b"", "more_body": False}])

        async def receive() -> Any:
            for message in messages:
                return message
            return await asyncio.Event().wait()  # the browser stays

        async def send(message: Any) -> None:
            if message.get("status", 200) != 200:
                raise RuntimeError(message)

        await app({**scope, "state": dict(state)}, receive, send)

    return call


async def cpu(call: Call) -> float:
    begun = time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - begun) / CALLS


async def medians(calls: dict[str, Call]) -> dict[str, float]:
    samples: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        await cpu(call)
    gc.collect()
    for _ in range(ROUNDS):
        for name, call in calls.items():
            samples[name].append(await cpu(call))
    return {name: statistics.median(values) for name, values in samples.items()}


def verdict(is_reached: bool) -> str:
    return "" if is_reached else "  MISSED"


async def requests() -> None:
    app, tenants = application(), tenant_application()
    async with (
        AsyncQovery(**options()) as bare,
        app.router.lifespan_context(app) as state,
        tenants.router.lifespan_context(tenants) as tenant_state,
    ):
        found = await medians(
            {
                "bare client": request_to(bare_application(bare), {}),
                "own dependency": request_to(application_with_own_dependency(bare), {}),
                "QoveryDep, deadline, problems": request_to(app, dict(state or {})),
                "qovery_for, deadline, problems": request_to(tenants, dict(tenant_state or {})),
            }
        )
    table("in memory", found)


def table(title: str, found: dict[str, float]) -> None:
    base = found["bare client"]
    print(f"\nCPU per request, {title}")
    for name, seconds in found.items():
        share = seconds / base
        target = verdict(share <= MOST_SHARE) if name.startswith("Qovery") else ""
        print(f"  {name:<32}{seconds * 1e6:7.0f} us  {share:5.3f} of the bare client{target}")


APPLICATIONS: dict[str, Callable[[], FastAPI]] = {
    "bare client": lambda: bare_application(AsyncQovery(**options())),
    "own dependency": lambda: application_with_own_dependency(AsyncQovery(**options())),
    "QoveryDep, deadline, problems": application,
    "qovery_for, deadline, problems": tenant_application,
}


def serve(name: str, port: str) -> None:
    app = APPLICATIONS[name]()
    app.include_router(qovery_health(), prefix="/health")
    uvicorn.run(app, port=int(port), log_level="warning")


async def served() -> None:
    """Print the CPU of each server process; the servers take turns."""
    simulator = SimulatorProcess(Seed().organization("Acme"))
    backends: dict[str, Backend] = {}
    with stopping(simulator), ExitStack() as stack:
        simulator.control("tokens", {"value": TOKEN})
        for name in APPLICATIONS:
            backends[name] = Backend(__file__, name, "PORT", upstream=simulator.url)
            stack.enter_context(stopping(backends[name]))
        used = dict.fromkeys(backends, 0.0)
        for turn in range(SERVED_ROUNDS + 1):
            for name, backend in backends.items():
                before = cpu_seconds(backend.process.pid)
                await request_often(backend)
                if turn:  # the first round warms up
                    used[name] += cpu_seconds(backend.process.pid) - before
    requests = SERVED_ROUNDS * SERVED_CALLS
    table("with real servers", {name: seconds / requests for name, seconds in used.items()})


async def request_often(backend: Backend) -> None:
    browser = await Browser.open(backend.port)
    for _ in range(SERVED_CALLS):
        status, body = await browser.get("/organizations", TOKEN)
        if (status, body) != (200, b'["Acme"]'):
            raise RuntimeError(body)
    browser.close()


async def views() -> None:
    """Print the CPU of a tenant's view: of a known token, and of new ones."""
    print(f"\nCPU of tenant_view(), of {VIEWS}; target {MOST_MICROSECONDS:.0f} us")
    async with AsyncQovery(**options(NO_TOKEN)) as client:
        number = count()
        kinds: dict[str, Callable[[], str]] = {
            "known token": lambda: TOKEN,
            "new token": lambda: f"qov_{next(number)}",
        }
        for name, token in kinds.items():
            samples = []
            for _ in range(5):
                begun = time.process_time()
                for _ in range(VIEWS):
                    tenant_view(client, token())
                samples.append((time.process_time() - begun) / VIEWS * 1e6)
            found = statistics.median(samples)
            print(f"  {name:<32}{found:7.1f} us{verdict(found <= MOST_MICROSECONDS)}")


async def main() -> None:
    """Print the tables."""
    await requests()
    await served()
    await views()


if __name__ == "__main__":
    if sys.argv[1:]:
        serve(*sys.argv[1:])
    else:
        asyncio.run(main())

"""The clients that the request benchmarks compare; those that are not installed are left out."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from peers import FOLDER, stock

from qovery_async import AsyncQovery
from qovery_async._runtime import transport as our_transport

Call = Callable[[], Awaitable[object]]

ORGANIZATION = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
BIG = f"/organization/{ORGANIZATION}/project"
TINY = "/organization"


def installed(name: str) -> Any:
    """A module, or None."""
    return importlib.import_module(name) if importlib.util.find_spec(name) else None


async def ours(stack: AsyncExitStack, url: str, library: str, **options: Any) -> AsyncQovery:
    """Our client with its own connections, on one of the libraries."""
    module = importlib.import_module(library)
    preferred = our_transport._preferred_library
    our_transport._preferred_library = lambda: module
    try:
        client = await stack.enter_async_context(
            AsyncQovery(token="qov_x", base_url=url, **options)
        )
    finally:
        our_transport._preferred_library = preferred
    return client


@asynccontextmanager
async def contenders(url: str, *, big: bool) -> AsyncIterator[dict[str, Call]]:
    """A call of each client, all of the same answer; `raw httpx` is what the others compare to."""
    path = BIG if big else TINY
    calls: dict[str, Call] = {}

    def typed(client: AsyncQovery) -> Call:
        async def call() -> object:
            if big:
                return await client.projects.list(ORGANIZATION)
            return await client.organizations.list()

        return call

    async with AsyncExitStack() as stack:
        for name in ("httpx", "httpx2"):
            library = installed(name)
            if library is not None:
                raw = await stack.enter_async_context(library.AsyncClient())
                calls[f"raw {name}"] = lambda raw=raw: raw.get(f"{url}{path}")
                calls[f"ours, {name}"] = typed(await ours(stack, url, name))
        aiohttp = installed("aiohttp")
        if aiohttp is not None:
            session = await stack.enter_async_context(aiohttp.ClientSession())

            async def fetch() -> bytes:
                async with session.get(f"{url}{path}") as response:
                    content: bytes = await response.read()
                    return content

            calls["raw aiohttp"] = fetch
        bridge = installed("httpx_aiohttp")
        if bridge is not None:
            calls["ours, aiohttp"] = typed(
                await ours(stack, url, "httpx", transport=bridge.AiohttpTransport())
            )
        calls["stock"] = _stock(stack, url, big=big)
        await _sdks(stack, calls, url)
        yield calls


def _stock(stack: AsyncExitStack, url: str, *, big: bool) -> Call:
    sys.path.insert(0, str(stock()))
    assert FOLDER.exists()
    client = importlib.import_module("stock_qovery").AuthenticatedClient(base_url=url, token="x")
    stack.push_async_callback(client.get_async_httpx_client().aclose)
    if big:
        listing = importlib.import_module("stock_qovery.api.projects.list_project")
        return lambda: listing.asyncio(ORGANIZATION, client=client)
    name = "stock_qovery.api.organization_main_calls.list_organization"
    listing = importlib.import_module(name)
    return lambda: listing.asyncio(client=client)


async def _sdks(stack: AsyncExitStack, calls: dict[str, Call], url: str) -> None:
    """SDKs of the same making as many: an answer of theirs without entries."""
    openai = installed("openai")
    if openai is not None:
        client = await stack.enter_async_context(openai.AsyncOpenAI(api_key="x", base_url=url))
        calls["openai (tiny)"] = lambda: client.get(TINY, cast_to=object)
    cloudflare = installed("cloudflare")
    if cloudflare is not None:
        other = await stack.enter_async_context(
            cloudflare.AsyncCloudflare(api_token="x", base_url=url)
        )
        calls["cloudflare (tiny)"] = lambda: other.get(TINY, cast_to=object)

"""Peers of the benchmarks, prepared in .bench/."""

from __future__ import annotations

import hashlib
import importlib
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

from qovery_async import AsyncQovery

Get = Callable[[str], Awaitable[object]]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".bench"
DOCUMENT = ROOT / "openapi" / "qovery.yaml"


def stock(document: Path = DOCUMENT) -> Path:
    """Generate `stock_qovery`, the client of openapi-python-client without our templates."""
    digest = hashlib.sha256(document.read_bytes()).hexdigest()
    package = FOLDER / "stock_qovery"
    mark = FOLDER / "stock_qovery.sha256"
    if not mark.exists() or mark.read_text() != digest:
        shutil.rmtree(package, ignore_errors=True)
        FOLDER.mkdir(exist_ok=True)
        command = (Path(sys.executable).parent / "openapi-python-client", "generate")
        options = ("--path", document, "--meta", "none", "--output-path", package, "--overwrite")
        subprocess.run([*command, *options], check=True, capture_output=True)
        mark.write_text(digest)
    return FOLDER


def stock_model(name: str) -> ModuleType:
    """Return the stock client's class of a schema."""
    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    return getattr(importlib.import_module("stock_qovery.models"), name)


@asynccontextmanager
async def ours(base_url: str, library: str = "httpx") -> AsyncIterator[AsyncQovery]:
    """Yield our client with default settings, on one of the HTTP libraries.

    Requests are not coalesced, because the peers do not coalesce either and every request counts.
    """
    if library == "aiohttp":
        from httpx_aiohttp import AiohttpTransport

        client = AsyncQovery(
            token="qov_x", base_url=base_url, coalesce=False, transport=AiohttpTransport()
        )
    else:
        client = AsyncQovery(token="qov_x", base_url=base_url, coalesce=False, http_library=library)
    async with client:
        yield client


@asynccontextmanager
async def aiohttp_get() -> AsyncIterator[Get]:
    """Yield a call that reads the bytes of a URL with aiohttp."""
    import aiohttp

    async with aiohttp.ClientSession() as session:

        async def get(url: str) -> bytes:
            async with session.get(url) as response:
                return await response.read()

        yield get


@asynccontextmanager
async def library_get(name: str) -> AsyncIterator[Get]:
    """Yield a call that reads the bytes of a URL with httpx or httpx2, with default settings."""
    async with importlib.import_module(name).AsyncClient() as client:

        async def get(url: str) -> bytes:
            return (await client.get(url)).content

        yield get


@asynccontextmanager
async def stock_list(base_url: str) -> AsyncIterator[Get]:
    """Yield a call that lists the projects of an organization with the stock client."""
    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    client_class = importlib.import_module("stock_qovery").AuthenticatedClient
    call = importlib.import_module("stock_qovery.api.projects.list_project").asyncio
    async with client_class(base_url=base_url, token="x") as client:

        async def get(organization_id: str) -> object:
            return await call(UUID(organization_id), client=client)

        yield get


@asynccontextmanager
async def vendor_get(name: str, base_url: str) -> AsyncIterator[Get]:
    """Yield a call that reads a path into typed projects with openai's or cloudflare's client."""
    library = importlib.import_module(name)
    base: Any = library.BaseModel

    class Reference(base):
        id: str

    class Project(base):
        id: str
        created_at: datetime
        updated_at: datetime | None = None
        name: str
        description: str | None = None
        organization: Reference
        associated_environments_count: int | None = None

    class Projects(base):
        results: list[Project]

    # The annotations are strings of this function's scope.
    scope = {"Reference": Reference, "Project": Project}
    Project.model_rebuild(_types_namespace={**globals(), **scope})
    Projects.model_rebuild(_types_namespace={**globals(), **scope})
    key = {"openai": "api_key", "cloudflare": "api_token"}[name]
    client_class = getattr(
        library, {"openai": "AsyncOpenAI", "cloudflare": "AsyncCloudflare"}[name]
    )
    async with client_class(**{key: "x"}, base_url=base_url) as client:

        async def get(path: str) -> object:
            return await client.get(path, cast_to=Projects)

        yield get

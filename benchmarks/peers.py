"""The peers that we measure against, made ready in .bench/."""

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
from qovery_async._runtime import transport

Get = Callable[[str], Awaitable[object]]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".bench"
DOCUMENT = ROOT / "openapi" / "qovery.yaml"


def stock(document: Path = DOCUMENT) -> Path:
    """The client that openapi-python-client generates unaided: `stock_qovery`, in the folder."""
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
    """A class of the stock client, by the schema's name."""
    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    return getattr(importlib.import_module("stock_qovery.models"), name)


@asynccontextmanager
async def ours(base_url: str, library: str = "httpx") -> AsyncIterator[AsyncQovery]:
    """Our client with the settings that users get, on one of the HTTP libraries.

    Except that equal calls at once do not share a request: others' would not, and all are counted.
    A client takes httpx2 where it is installed; here, where all are, it is told which there is.
    """
    if library == "aiohttp":
        from httpx_aiohttp import AiohttpTransport

        client = AsyncQovery(
            token="qov_x", base_url=base_url, coalesce=False, transport=AiohttpTransport()
        )
    else:
        client = AsyncQovery(token="qov_x", base_url=base_url, coalesce=False)
    chosen = library if library in transport._LIBRARIES else "httpx"
    before, transport._LIBRARIES = transport._LIBRARIES, (chosen,)
    try:
        await client.open()
    finally:
        transport._LIBRARIES = before
    async with client:
        yield client


@asynccontextmanager
async def aiohttp_get() -> AsyncIterator[Get]:
    """Reads the bytes of an address with aiohttp."""
    import aiohttp

    async with aiohttp.ClientSession() as session:

        async def get(url: str) -> bytes:
            async with session.get(url) as response:
                return await response.read()

        yield get


@asynccontextmanager
async def library_get(name: str) -> AsyncIterator[Get]:
    """Reads the bytes of an address with httpx or httpx2, as they are when nothing is set."""
    async with importlib.import_module(name).AsyncClient() as client:

        async def get(url: str) -> bytes:
            return (await client.get(url)).content

        yield get


@asynccontextmanager
async def stock_list(base_url: str) -> AsyncIterator[Get]:
    """Lists projects with the stock generator's client; takes an organization's id."""
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
    """Reads a path with the runtime of openai's or cloudflare's client, into typed projects."""
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

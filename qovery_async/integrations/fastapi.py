"""Qovery in applications of FastAPI.

    app = FastAPI(lifespan=qovery_lifespan())


    @app.get("/projects/{project_id}")
    async def project(project_id: UUID, qovery: QoveryDep) -> Project:
        return await qovery.projects.get(project_id)

Needs the extra `fastapi`. `qovery_async.integrations.starlette` has the parts for Starlette alone.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Annotated, TypeAlias

from fastapi import Depends
from fastapi.requests import HTTPConnection

from ..client import AsyncQovery
from .starlette import BrowserLeft, qovery_lifespan, request_client
from .starlette import client_of_request as _client_of_request

__all__ = ["BrowserLeft", "QoveryDep", "client_of_request", "qovery_lifespan"]


async def client_of_request(connection: HTTPConnection) -> AsyncQovery:
    """Return the application's client. Tests override this dependency.

    Raises `ConfigurationError` if the application's lifespan made none.
    """
    return _client_of_request(connection)


async def _client_in_request(
    connection: HTTPConnection, client: Annotated[AsyncQovery, Depends(client_of_request)]
) -> AsyncGenerator[AsyncQovery]:
    with request_client(connection, client) as qovery:
        yield qovery


QoveryDep: TypeAlias = Annotated[AsyncQovery, Depends(_client_in_request)]

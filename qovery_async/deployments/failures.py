"""Reads what failed in a deployment, with two requests at most."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .._rules.deployment_failures import ServiceFailure, execution_in, failed_services
from .._rules.json_parts import part
from ..errors import QoveryError
from ..raw import OPERATIONS
from .requests import read

if TYPE_CHECKING:
    from ..client import AsyncQovery
    from .followed import Followed


async def failures_of(client: AsyncQovery, followed: Followed) -> tuple[ServiceFailure, ...]:
    """Return the services that failed, as far as they can be read.

    Nothing is returned if another deployment of the environment has begun. An error while reading
    must not hide that of the deployment.
    """
    if followed.environment_id is None:
        return ()
    path = {"environmentId": followed.environment_id}
    statuses: dict[str, Any] = {}
    log: list[dict[str, Any]] = []
    with suppress(QoveryError):
        statuses = await read(client, "getEnvironmentStatusesWithStages", path)
        request_id = part(statuses, "environment").get("deployment_request_id")
        if request_id != str(followed.request_id):
            return ()
        query = {"version": execution_in(statuses)}
        entries = await client.execute(OPERATIONS["listEnvironmentLogs"], path=path, query=query)
        log = [entry.to_dict() for entry in entries or ()]
    return failed_services(statuses, log)

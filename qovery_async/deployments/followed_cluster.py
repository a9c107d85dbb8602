"""Follows an action on a cluster.

A cluster has no deployment requests. Its status has the id of the last execution: another one than
before the action is that of the action.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._rules.deployment_changes import Fact, View
from .._rules.deployment_states import EXPECTED_STATES
from .._rules.deployment_tokens import id_of
from .._rules.json_parts import objects
from ..errors import BadRequestError, InvalidRequestError, NotFoundError, PermissionDeniedError
from .requests import read

if TYPE_CHECKING:
    from .._rules.deployment_targets import Target
    from .._rules.deployment_tokens import SavedDeployment
    from ..client import AsyncQovery
    from .watch import Watch


class FollowedCluster:
    """Execution that an action on a cluster started, and its state."""

    environment_id: UUID | None = None
    request_id: UUID | None = None

    def __init__(self, saved: SavedDeployment) -> None:
        self._target = saved.target
        self._saved = saved
        self._execution = saved.execution
        self.exact: bool = saved.exact

    @property
    def saved(self) -> SavedDeployment:
        """All that is known now."""
        return replace(self._saved, execution=self._execution, exact=self.exact)

    async def environment(self, client: AsyncQovery) -> UUID:  # noqa: ARG002  # as of requests
        """Raise an error: a cluster is in no environment."""
        msg = f"{self._target} has no environment"
        raise InvalidRequestError(msg)

    async def view(
        self,
        client: AsyncQovery,
        watch: Watch,  # noqa: ARG002  # of environments only
        *,
        is_lag_over: bool,
        in_detail: bool,  # noqa: ARG002  # there are no parts
    ) -> View:
        """Return the state of the execution."""
        state = await self._state(client, is_lag_over=is_lag_over)
        return View(state, [Fact("cluster", str(self._target.id), "", state)] if state else [])

    async def _state(self, client: AsyncQovery, *, is_lag_over: bool) -> str:
        try:
            status = await _status(client, self._target)
        except (BadRequestError, NotFoundError, PermissionDeniedError):
            if self._target.action != "delete":
                raise
            return "DELETED"  # it was there before the action
        state = str(status.get("status") or "")
        if self._is_known(status, is_lag_over=is_lag_over):
            return state
        # An action that changes nothing starts no execution.
        is_expected = state in EXPECTED_STATES[self._target.action]
        return state if is_lag_over and is_expected else ""

    async def find(self, client: AsyncQovery, *, is_lag_over: bool) -> bool:
        """Return whether the execution of the action is known, after looking for it."""
        return self._is_known(await _status(client, self._target), is_lag_over=is_lag_over)

    def _is_known(self, status: Mapping[str, Any], *, is_lag_over: bool) -> bool:
        execution = status.get("last_execution_id")
        if not self._execution and execution and execution != self._saved.execution_before:
            self._execution, self.exact = str(execution), not is_lag_over
        return bool(self._execution)


async def execution_of(client: AsyncQovery, target: Target) -> str | None:
    """Return the id of the last execution on a cluster; None if there was none."""
    execution = (await _status(client, target)).get("last_execution_id")
    return str(execution) if execution else None


async def _status(client: AsyncQovery, target: Target) -> dict[str, Any]:
    organization = target.organization_id or await organization_of(client, target.id)
    path = {"organizationId": organization, "clusterId": target.id}
    return await read(client, "getClusterStatus", path)


async def organization_of(client: AsyncQovery, cluster_id: UUID) -> UUID | None:
    """Return the organization of a cluster, with one call and one for each organization."""
    organizations = await read(client, "listOrganization")
    for organization in objects(organizations.get("results")):
        path = {"organizationId": organization.get("id")}
        clusters = await read(client, "listOrganizationCluster", path)
        if any(one.get("id") == str(cluster_id) for one in objects(clusters.get("results"))):
            return id_of(organization.get("id"))
    return None

"""Follows the deployment request of an action in an environment.

If the response of the action had no request id, each poll first looks for the request (see
`_rules.deployment_matching`). A deletion is over once its target is gone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from .._rules.deployment_changes import Fact, View, facts_of
from .._rules.deployment_matching import match_request
from .._rules.deployment_states import EXPECTED_STATES
from .._rules.deployment_tokens import id_of
from .._rules.json_parts import part
from ..errors import InvalidRequestError, NotFoundError, PermissionDeniedError
from ..raw import OPERATIONS
from .requests import read, read_id, request_state, requests_of, states_of

if TYPE_CHECKING:
    from .._rules.deployment_targets import Target
    from .._rules.deployment_tokens import SavedDeployment
    from ..client import AsyncQovery
    from .watch import Current, Watch


# Polls of a queued request that are left out while the same other request runs.
_MOST_SKIPPED = 3


class FollowedRequest:
    """Request of an action, and its state."""

    def __init__(self, saved: SavedDeployment) -> None:
        self._target = saved.target
        self._saved = saved
        self.environment_id: UUID | None = saved.environment_id
        self.request_id: UUID | None = saved.request_id
        self.exact: bool = saved.exact
        self._state = ""
        self._other: Current | None = None
        self._skipped = 0

    @property
    def saved(self) -> SavedDeployment:
        """All that is known now."""
        return replace(
            self._saved,
            environment_id=self.environment_id,
            request_id=self.request_id,
            exact=self.exact,
        )

    async def view(
        self, client: AsyncQovery, watch: Watch, *, is_lag_over: bool, in_detail: bool
    ) -> View:
        """Return the state of the request, and with `in_detail` the states of its parts."""
        action = self._target.action
        if action == "delete" and await self._is_target_gone(client):
            return self._shown("DELETED")
        environment_id = await self.environment(client)
        if self.request_id is None and not await self.find(client, is_lag_over=is_lag_over):
            return self._shown(await self._state_without_request(client) if is_lag_over else "")
        if in_detail:
            shown = await self._detailed(client, watch, environment_id)
        else:
            shown = self._shown(await self._request_state(client, watch, environment_id))
        if (action, shown.state) == ("delete", "DELETED"):
            shown = shown._replace(state="DELETING")  # over once the target is gone
        return shown

    def _shown(self, state: str) -> View:
        whole = Fact("environment", str(self.environment_id), "", state)
        return View(state, [whole] if state else [])

    async def _request_state(self, client: AsyncQovery, watch: Watch, environment_id: UUID) -> str:
        current = await watch.current(client, environment_id)
        if current is not None and current.request_id == self.request_id:
            self._state = current.state
        elif current is not None and current == self._other and self._skipped < _MOST_SKIPPED:
            self._skipped += 1  # another request runs as before: ours is still in the queue
        else:
            assert self.request_id is not None  # noqa: S101  # found before
            self._state = await request_state(client, self.request_id)
            self._other, self._skipped = current, 0
        return self._state

    async def _detailed(self, client: AsyncQovery, watch: Watch, environment_id: UUID) -> View:
        statuses = await watch.statuses(client, environment_id)
        environment = part(statuses, "environment")
        if environment.get("deployment_request_id") == str(self.request_id):
            return View(str(environment.get("last_deployment_state")), facts_of(statuses))
        assert self.request_id is not None  # noqa: S101  # found before
        return self._shown(await request_state(client, self.request_id))

    async def find(self, client: AsyncQovery, *, is_lag_over: bool) -> bool:
        """Return whether the request of the action is known, after looking for it."""
        before = self._saved.before
        if self.request_id is None and before is not None:
            after = await requests_of(client, await self.environment(client))
            match = match_request(self._target.action, before, after, is_lag_over=is_lag_over)
            if match is not None:
                self.request_id, self.exact = match.request_id, match.exact
        return self.request_id is not None

    async def environment(self, client: AsyncQovery) -> UUID:
        """Return the environment, which is read once."""
        if self.environment_id is None:
            if self.request_id is not None:
                query = {"deploymentRequestId": self.request_id}
                status = await read(client, "getDeploymentStatusByDeploymentRequestId", query=query)
                if isinstance(status.get("environment_id"), str):
                    self.environment_id = id_of(status["environment_id"])
                    return self.environment_id
            self.environment_id = await environment_of(client, self._target)
        return self.environment_id

    async def _is_target_gone(self, client: AsyncQovery) -> bool:
        """Return whether all that was to be deleted is gone; it was there before the action."""
        target = self._target
        try:
            if target.service_ids:
                environment_id = await self.environment(client)
                return not await states_of(client, environment_id, target.service_ids)
            await client.execute(OPERATIONS[reading_of(target.kind)], path=_path(target))
        except (NotFoundError, PermissionDeniedError):
            return True
        return False

    async def _state_without_request(self, client: AsyncQovery) -> str:
        """Return the state of a target that an action without a request left as it should be."""
        target = self._target
        targets = target.service_ids or (target.id,)
        states = await states_of(client, await self.environment(client), targets)
        expected = states and EXPECTED_STATES[target.action].issuperset(states)
        return states[0] if expected else ""


async def environment_of(client: AsyncQovery, target: Target) -> UUID:
    """Return the environment of a target, with one call unless it is the environment itself."""
    if target.kind == "environment":
        return target.id
    reading = reading_of(target.kind)
    if reading not in OPERATIONS:
        msg = f"{target}: the API cannot tell its environment"
        raise InvalidRequestError(msg)
    return await read_id(client, reading, _path(target), "environment")


def reading_of(kind: str) -> str:
    """Return the operation that reads an object of a type."""
    return f"get{kind[0].upper()}{kind[1:]}"


def is_readable(kind: str) -> bool:
    """Whether deployments of targets of a type can be followed."""
    return kind in {"blueprint", "cluster"} or reading_of(kind) in OPERATIONS


def _path(target: Target) -> dict[str, UUID]:
    return {f"{target.kind}Id": target.id}

"""Target of an operation that starts something: an environment, a service, or a cluster."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs
from uuid import UUID

from .deployment_states import EXPECTED_STATES

if TYPE_CHECKING:
    from .._codec import Operation

_PARAMETER = re.compile(r"/(\w+)/\{(\w+)\}")
# Responses of these actions have no request id, or only sometimes.
_WITHOUT_REQUEST_ID = ("restart", "uninstall")


@dataclass(frozen=True, slots=True)
class TargetKind:
    """Type of the object that an operation acts on.

    Attributes:
        name: The segment of the path, for instance `environment`.
        parameter: The path parameter with the id.
        is_selection: Whether the operation acts on some services of the environment.
        has_request_id: Whether the response always has the id of the request.
    """

    name: str
    parameter: str
    is_selection: bool
    has_request_id: bool


@dataclass(frozen=True, slots=True)
class Target:
    """Action, and what it is applied to.

    Attributes:
        action: deploy, redeploy, restart, stop, delete or uninstall.
        kind: Type of the object, for instance `environment`.
        id: Environment, service or cluster; for selected services, their environment.
        service_ids: Selected services; empty otherwise.
        organization_id: Organization of a cluster, if known; None otherwise.
    """

    action: str
    kind: str
    id: UUID
    service_ids: tuple[UUID, ...] = ()
    organization_id: UUID | None = None

    def __str__(self) -> str:
        """Name the action and its target."""
        selected = f"{len(self.service_ids)} services in " if self.service_ids else ""
        return f"{self.action} of {selected}{self.kind} {self.id}"


def action_of(operation: Operation, request_target: str) -> str:
    """Return the action of a request; its target is path and query.

    A deletion of the resources alone keeps the service, as an uninstallation does.
    """
    action = str(operation.long_running)
    query = parse_qs(request_target.partition("?")[2])
    is_kept = action == "delete" and query.get("resources_only") == ["true"]
    return "uninstall" if is_kept else action


def target_of(operation: Operation) -> TargetKind | None:
    """Return the target of an operation, or None if the operation starts nothing to follow."""
    parameters = _PARAMETER.findall(operation.path)
    if operation.long_running not in EXPECTED_STATES or not parameters:
        return None
    name, parameter = parameters[-1]
    returns_body = all(operation.answers.values())
    is_selection = f"/{{{parameter}}}/service/" in operation.path
    return TargetKind(
        name,
        parameter,
        is_selection=is_selection,
        has_request_id=returns_body
        and name != "cluster"
        and operation.long_running not in _WITHOUT_REQUEST_ID,
    )

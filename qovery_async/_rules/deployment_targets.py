"""Target of an operation that starts something: one environment or one service."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .deployment_states import EXPECTED_STATES

if TYPE_CHECKING:
    from .._codec import Operation

_SERVICES = frozenset(
    {"application", "container", "database", "helm", "job", "terraform", "agenticWorkflow"}
)


@dataclass(frozen=True, slots=True)
class TargetKind:
    """Environment or type of service that an operation acts on.

    Attributes:
        name: The segment of the path, for instance `environment`.
        parameter: The path parameter with the id.
        reading: Id of the operation that reads the target.
        has_request_id: Whether the response always has the id of the request.
    """

    name: str
    parameter: str
    reading: str
    has_request_id: bool


def target_of(operation: Operation) -> TargetKind | None:
    """Return the target of an operation, or None if the operation starts nothing to follow.

    Clusters and blueprints have no deployment request. Operations on selected services have several
    targets and no response body.
    """
    name, _, rest = operation.path.removeprefix("/").partition("/")
    returns_body = all(operation.answers.values())
    is_on_selected = rest.partition("/")[2].startswith("service/") and not returns_body
    is_target = name == "environment" or name in _SERVICES
    if operation.long_running not in EXPECTED_STATES or not is_target or is_on_selected:
        return None
    return TargetKind(
        name,
        rest.partition("/")[0].strip("{}"),
        f"get{name[0].upper()}{name[1:]}",
        has_request_id=returns_body and operation.long_running not in ("restart", "uninstall"),
    )

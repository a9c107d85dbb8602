"""Permission rules of roles, by operation and named records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from ..model.caller import ProjectGrant, Role
from ..model.document import Endpoint, Node
from ..model.store import Record

BUILT_IN = {
    "owner": "Owner",
    "admin": "Admin",
    "devops": "DevOps",
    "billing": "Billing Manager",
    "viewer": "Viewer",
}
_ALIASES = {"billing manager": "billing", "developer": "devops"}
_BILLING = frozenset(
    {
        "billingExternalId",
        "billingInfo",
        "billingStatus",
        "billingUsageReport",
        "changePlan",
        "creditCard",
        "creditCode",
        "currentCost",
        "downloadInvoices",
        "invoice",
    }
)
_ADMINISTRATION = _BILLING | {
    "apiToken",
    "customRole",
    "enterpriseconnection",
    "inviteMember",
    "lock",
    "member",
    "policyApiToken",
    "transferOwnership",
}
_LEVELS = {"NO_ACCESS": 0, "VIEWER": 1, "DEPLOYER": 2, "MANAGER": 3}
_READS, _DEPLOYS, _MANAGES = 1, 2, 3
_CLUSTER_LEVELS = {"VIEWER": 1, "ENV_CREATOR": 2, "ADMIN": 3}


def built_in(name: str) -> Role | None:
    """Return the built-in role of a name, or None."""
    key = _ALIASES.get(name.lower(), name.lower())
    return Role(key) if key in BUILT_IN else None


def custom(data: Node) -> Role:
    """Return the role of the data of a custom role."""
    projects = {
        str(item.get("project_id")): ProjectGrant(
            bool(item.get("is_admin")),
            {
                str(p.get("environment_type")): str(p.get("permission"))
                for p in _items(item, "permissions")
            },
        )
        for item in _items(data, "project_permissions")
    }
    clusters = {
        str(item.get("cluster_id")): str(item.get("permission"))
        for item in _items(data, "cluster_permissions")
    }
    return Role(str(data.get("name", "")), projects, clusters)


def _items(data: Node, name: str) -> list[Node]:
    given = data.get(name)
    if not isinstance(given, list):
        return []
    return [cast("Node", item) for item in cast("list[Any]", given) if isinstance(item, dict)]


def may(role: Role, endpoint: Endpoint, body: Any, named: Sequence[Record]) -> bool:  # noqa: ANN401  # any JSON
    """Whether a role allows an operation on the named records."""
    if role.projects is not None:
        return _custom_may(role, endpoint, body, named)
    if role.name == "owner" or endpoint.reads:
        return True
    kinds = {step.text for step in endpoint.steps if not step.is_parameter}
    is_organization = endpoint.steps[-1].kind == "organization"
    match role.name:
        case "admin":
            deletes = is_organization and endpoint.method == "DELETE"
            return not deletes and "transferOwnership" not in kinds
        case "devops":
            return not is_organization and kinds.isdisjoint(_ADMINISTRATION)
        case "billing":
            return not kinds.isdisjoint(_BILLING)
        case _:
            return False


def _custom_may(role: Role, endpoint: Endpoint, body: Any, named: Sequence[Record]) -> bool:  # noqa: ANN401  # any JSON
    needed = _needed(endpoint)
    inner = [record for record in named if record.ancestor("project") is not None]
    clusters = [record for record in named if record.kind == "cluster"]
    if not inner:
        if clusters:
            return all(_on_cluster(role, cluster.id, needed) for cluster in clusters)
        return needed == _READS
    if endpoint.method == "POST" and endpoint.steps[-1].text == "environment":
        return all(_on_cluster(role, c.id, _CLUSTER_LEVELS["ENV_CREATOR"]) for c in clusters) and (
            all(_creates(role, record, body) for record in inner)
        )
    return all(_on_record(role, record, needed) for record in inner)


def _needed(endpoint: Endpoint) -> int:
    if endpoint.reads:
        return _READS
    deploys = endpoint.long_running not in (None, "delete") and endpoint.method == "POST"
    return _DEPLOYS if deploys else _MANAGES


def _on_cluster(role: Role, identifier: str, needed: int) -> bool:
    return _CLUSTER_LEVELS.get(role.clusters.get(identifier, ""), 0) >= needed


def _creates(role: Role, record: Record, body: Any) -> bool:  # noqa: ANN401  # any JSON
    mode = cast("Node", body).get("mode") if isinstance(body, dict) else None
    return _level(role, record, str(mode or "DEVELOPMENT")) >= _MANAGES


def _on_record(role: Role, record: Record, needed: int) -> bool:
    environment = record.ancestor("environment")
    if environment is not None:
        return _level(role, record, str(environment.data.get("mode"))) >= needed
    if needed > _READS:
        return _level(role, record, "") > _MANAGES
    return sees(role, record)


def _level(role: Role, record: Record, mode: str) -> int:
    project = record.ancestor("project")
    grant = (role.projects or {}).get(project.id) if project is not None else None
    if grant is None:
        return 0
    return _MANAGES + 1 if grant.is_admin else _LEVELS.get(grant.modes.get(mode, ""), 0)


def sees(role: Role, record: Record) -> bool:
    """Whether a role may read a record. Lists omit the others."""
    if role.projects is None:
        return True
    environment = record.ancestor("environment")
    if environment is not None:
        return _level(role, record, str(environment.data.get("mode"))) >= _READS
    project = record.ancestor("project")
    if project is not None:
        modes = role.projects.get(project.id, ProjectGrant()).modes
        return any(_level(role, record, mode) >= _READS for mode in (*modes, ""))
    return record.kind != "cluster" or record.id in role.clusters

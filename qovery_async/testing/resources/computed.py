"""Computed fields of records, by kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

from ..model.caller import Caller
from ..model.store import SERVICE_TYPES, Node, Record, Store
from .deployment_rules import matching_rule

_ICON = "app://qovery-console/"
_DATABASE_MEMORY = {"POSTGRESQL": 100, "REDIS": 100, "MONGODB": 256, "MYSQL": 512}
_DATABASE_PORTS = {"POSTGRESQL": 5432, "REDIS": 6379, "MONGODB": 27017, "MYSQL": 3306}
# Maximum of one service (millicores, MiB) if its cluster has no other.
MAXIMUM_CPU = 64_000
MAXIMUM_MEMORY = 262_144
_LAST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Context:
    """Parent and caller of a new record."""

    store: Store
    parent: Record | None
    caller: Caller
    identifier: str
    uuid: Callable[[], str]

    @property
    def organization(self) -> Record | None:
        """Organization of the record."""
        return self.parent.ancestor("organization") if self.parent else None


def computed(kind: str, given: Node, context: Context) -> Node:
    """Return the fields that the API adds to the given ones."""
    made: Node = {}
    above = context.parent
    while above is not None:
        made[above.kind] = {"id": above.id}
        made[f"{above.kind}_id"] = above.id
        above = above.parent
    if kind in SERVICE_TYPES:
        made |= _service(kind, given, context)
    rule = _KINDS.get(kind)
    return made if rule is None else made | rule(given, context)


def _service(kind: str, given: Node, context: Context) -> Node:
    environment = context.parent
    cluster = None
    if environment is not None:
        cluster = context.store.get("cluster", str(environment.data.get("cluster_id")))
    limits = cluster.data if cluster is not None else {}
    made: Node = {
        "service_type": SERVICE_TYPES[kind],
        "icon_uri": f"{_ICON}{kind.lower()}",
        "maximum_cpu": limits.get("maximum_cpu", MAXIMUM_CPU),
        "maximum_memory": limits.get("maximum_memory", MAXIMUM_MEMORY),
    }
    if kind == "job":
        schedule = cast("Node", given.get("schedule") or {})
        cron = isinstance(schedule.get("cronjob"), dict)
        if cron:
            schedule["cronjob"].setdefault("timezone", "Etc/UTC")
        made["job_type"] = "CRON" if cron else "LIFECYCLE"
        made["icon_uri"] = f"{_ICON}{'cron-job' if cron else 'lifecycle-job'}"
    elif kind == "database":
        made |= _database(given, context)
    _name_repositories(given)
    _complete_ports(given)
    return made


def _database(given: Node, context: Context) -> Node:
    kind = str(given.get("type"))
    managed = given.get("mode") == "MANAGED"
    return {
        "icon_uri": f"{_ICON}{kind.lower()}",
        "memory": 100 if managed else _DATABASE_MEMORY.get(kind, 100),
        "accessibility": "PRIVATE",
        "disk_encrypted": managed,
        "host": f"z{context.identifier.partition('-')[0]}-{kind.lower()}.qovery.internal",
        "port": _DATABASE_PORTS.get(kind, 5432),
        "instance_type": "db.t3.micro" if managed else None,
    }


def _name_repositories(value: Any) -> None:  # noqa: ANN401  # any JSON
    """Set the owner, name and provider of Git repositories from their URL."""
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            _name_repositories(item)
    elif isinstance(value, dict):
        for name, item in cast("Node", value).items():
            _name_repositories(item)
            if name == "git_repository" and isinstance(item, dict):
                _name_repository(cast("Node", item))


def _name_repository(repository: Node) -> None:
    url = str(repository.get("url"))
    path = urlsplit(url).path.strip("/").removesuffix(".git") if _is_url(url) else url
    repository["owner"] = path.partition("/")[0]
    repository["name"] = path
    repository["has_access"] = True
    repository.setdefault("provider", _provider(url))


def _complete_ports(given: Node) -> None:
    """Make the first public port the default one. A private port has no external port."""
    ports = [cast("Node", p) for p in given.get("ports") or () if isinstance(p, dict)]
    public = [port for port in ports if port.get("publicly_accessible", True)]
    for port in ports:
        if port not in public:
            port.pop("external_port", None)
    if public and not any(port.get("is_default") for port in public):
        for port in public:
            port["is_default"] = port is public[0]


def _provider(url: str) -> str:
    """Return the Git provider of a URL. Hosts that name none are taken as GitHub Enterprise."""
    return next((name for name in ("GITLAB", "BITBUCKET") if name.lower() in url), "GITHUB")


def _is_url(text: str) -> bool:
    try:
        return bool(urlsplit(text).netloc)
    except ValueError:
        return False


def _organization(given: Node, context: Context) -> Node:
    plan = given.get("plan", "FREE")
    return {
        "owner": context.caller.id,
        "organization_plan": {"plan": plan, "audit_logs_retention_in_days": 30},
    }


def _environment(given: Node, context: Context) -> Node:
    rule = matching_rule(context.store, context.parent, str(given.get("name")))
    ruled = rule.data if rule is not None else {}
    cluster_id = given.get("cluster") or given.get("cluster_id") or ruled.get("cluster_id")
    if cluster_id is None:
        cluster_id = _default_cluster(context)
    cluster = context.store.get("cluster", str(cluster_id))
    made: Node = {
        "mode": ruled.get("mode", "DEVELOPMENT"),
        "cluster_id": cluster_id,
        "last_updated_by": context.caller.id,
        "cloud_provider": {"provider": "AWS", "cluster": ""},
    }
    if cluster is not None:
        name = cluster.data.get("name", "")
        provider = cluster.data.get("cloud_provider", "AWS")
        made["cluster_name"] = name
        made["cloud_provider"] = {"provider": provider, "cluster": name}
    return made


def _default_cluster(context: Context) -> str | None:
    clusters = context.store.children("cluster", context.organization)
    defaults = [cluster for cluster in clusters if cluster.data.get("is_default")]
    return next((cluster.id for cluster in [*defaults, *clusters]), None)


def _cluster(given: Node, context: Context) -> Node:
    _ = given
    first = not context.store.children("cluster", context.parent)
    return {
        "status": "READY",
        "deployment_status": "NEVER_DEPLOYED",
        "is_default": first,
        "is_demo": False,
        "has_access": True,
        "production": False,
        "kubernetes": "MANAGED",
        "version": "1.33",
        "instance_type": "T3_MEDIUM",
    }


def _token(prefix: str) -> Callable[[Node, Context], Node]:
    def rule(given: Node, context: Context) -> Node:
        role = context.store.find(str(given.get("role_id")))
        made: Node = {
            "token": f"{prefix}{context.uuid().replace('-', '')}",
            "created_by": context.caller.name,
        }
        if role is not None:
            made["role_name"] = role.data.get("name", "")
        return made

    return rule


def _invitation(given: Node, context: Context) -> Node:
    role = context.store.find(str(given.get("role_id")))
    organization = context.organization
    name = str(role.data.get("name", "")) if role else str(given.get("role", "VIEWER")).title()
    known = name.upper() in ("ADMIN", "OWNER", "VIEWER", "DEVELOPER")
    return {
        "invitation_link": f"https://console.qovery.com/accept-invitation/{context.identifier}",
        "invitation_status": "PENDING",
        "inviter": context.caller.name,
        "role": name.upper() if known else "VIEWER",
        "role_name": name,
        "organization_name": organization.data.get("name", "") if organization else "",
    }


def _webhook(given: Node, context: Context) -> Node:
    _ = context
    return {"target_secret_set": bool(given.get("target_secret")), "enabled": True}


def _domain(given: Node, context: Context) -> Node:
    _ = given
    first = context.identifier.partition("-")[0]
    return {
        "status": "VALIDATION_PENDING",
        "validation_domain": f"z{first}.cust.qovery.dev",
    }


def _stage(given: Node, context: Context) -> Node:
    _ = given
    stages = context.store.children("deploymentStage", context.parent)
    last = max((int(stage.data.get("deployment_order") or 0) for stage in stages), default=-1)
    return {"deployment_order": last + 1, "services": []}


def _rule(given: Node, context: Context) -> Node:
    _ = given
    rules = context.store.children("deploymentRule", context.parent)
    last = max((int(rule.data.get("priority_index") or 0) for rule in rules), default=-1)
    return {"priority_index": last + 1}


def _card(given: Node, context: Context) -> Node:
    _ = context
    return {"last_digit": str(given.get("number", ""))[-_LAST_DIGITS:], "is_expired": False}


def _mcp_server(given: Node, context: Context) -> Node:
    _ = context
    return {"header_names": sorted(cast("Node", given.get("headers") or {}))}


def _custom_role(given: Node, context: Context) -> Node:
    """Return permissions for every cluster and project; the default is the least one."""
    store, above = context.store, context.parent
    named = {str(p.get("cluster_id")): p for p in given.get("cluster_permissions") or ()}
    clusters = [
        {
            "cluster_id": cluster.id,
            "cluster_name": cluster.data.get("name"),
            "permission": named.get(cluster.id, {}).get("permission", "VIEWER"),
        }
        for cluster in store.children("cluster", above)
    ]
    permissions = {str(p.get("project_id")): p for p in given.get("project_permissions") or ()}
    projects: list[Node] = [
        {
            "project_name": project.data.get("name"),
            "is_admin": False,
            "permissions": [],
            **permissions.get(project.id, {}),
            "project_id": project.id,
        }
        for project in store.children("project", above)
    ]
    return {"cluster_permissions": clusters, "project_permissions": projects}


_KINDS: dict[str, Callable[[Node, Context], Node]] = {
    "organization": _organization,
    "environment": _environment,
    "cluster": _cluster,
    "apiToken": _token("qov_"),
    "policyApiToken": _token("sk-qov-01-"),
    "inviteMember": _invitation,
    "webhook": _webhook,
    "customDomain": _domain,
    "deploymentStage": _stage,
    "deploymentRule": _rule,
    "creditCard": _card,
    "mcpServer": _mcp_server,
    "customRole": _custom_role,
}
# Fields whose computed value replaces a given one.
ALWAYS = frozenset(
    {"service_type", "job_type", "target_secret_set", "header_names", "token"}
    | {"maximum_cpu", "maximum_memory", "cluster_permissions", "project_permissions"}
    | {"cluster_name", "cloud_provider", "last_updated_by"}
)

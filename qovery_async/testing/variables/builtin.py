"""Built-in variables of projects, environments and services."""

from __future__ import annotations

import hashlib
import re
from typing import Any, NamedTuple, cast

from ..model.store import SERVICE_TYPES, Node, Record, Store

_DATABASE = ("HOST", "HOST_INTERNAL", "PORT", "LOGIN", "PASSWORD", "DEFAULT_DATABASE_NAME")
_DATABASE_URLS = ("DATABASE_URL", "DATABASE_URL_INTERNAL")
_DATABASE_SECRETS = frozenset({"PASSWORD", *_DATABASE_URLS})
# (port, login, default database, scheme of URLs) by type of database
_ENGINES = {
    "POSTGRESQL": (5432, "postgres", "postgres", "postgresql"),
    "MYSQL": (3306, "root", "mysql", "mysql"),
    "MONGODB": (27017, "root", "admin", "mongodb"),
    "REDIS": (6379, "root", "0", "redis"),
}
_ENVIRONMENT = (
    "QOVERY_ENVIRONMENT_ID",
    "QOVERY_ENVIRONMENT_NAME",
    "QOVERY_ENVIRONMENT_TYPE",
    "QOVERY_CLOUD_PROVIDER",
    "QOVERY_CLOUD_PROVIDER_REGION",
    "QOVERY_KUBERNETES_CLUSTER_NAME",
    "QOVERY_KUBERNETES_NAMESPACE_NAME",
)
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")


class BuiltIn(NamedTuple):
    """Built-in variable. Other services of the environment do not see a `local` one."""

    key: str
    name: str
    is_secret: bool = False
    local: bool = False


def built_ins(record: Record) -> list[BuiltIn]:
    """Return the built-in variables of a record for its current configuration."""
    if record.kind == "project":
        return [BuiltIn("QOVERY_PROJECT_ID", "QOVERY_PROJECT_ID")]
    if record.kind == "environment":
        return [BuiltIn(key, key) for key in _ENVIRONMENT]
    if record.kind not in SERVICE_TYPES:
        return []
    if record.kind == "database":
        return [
            BuiltIn(_key(record, name), name, name in _DATABASE_SECRETS)
            for name in (*_DATABASE, *_DATABASE_URLS)
        ]
    names = ["HOST_INTERNAL", "ENVIRONMENT_NAME"]
    if _is_public(record):
        names.append("HOST_EXTERNAL")
    if _git_source(record.data):
        names += ["GIT_BRANCH", "GIT_COMMIT_ID"]
    own = f"QOVERY_{SERVICE_TYPES[record.kind]}_ID"
    return [
        BuiltIn(own, "ID", local=True),
        *(BuiltIn(_key(record, name), name) for name in names),
    ]


def built_in_value(record: Record, name: str, store: Store) -> str:
    """Return the current value of a record's built-in variable."""
    if name in ("ID", "QOVERY_PROJECT_ID"):
        return record.id
    if record.kind == "database":
        return str(_of_database(record, store)[name])
    if record.kind == "environment":
        return _of_environment(record, store)[name]
    return _of_service(record, name)


def credentials(database: Record, store: Store) -> Node:
    """Return the login data of a database."""
    values = _of_database(database, store)
    return {field: values[field.upper()] for field in ("host", "port", "login", "password")}


def _key(service: Record, name: str) -> str:
    kind = SERVICE_TYPES[service.kind]
    if service.kind == "database":
        kind = str(service.data.get("type", kind))
    return f"QOVERY_{kind}_{_short(service).upper()}_{name}"


def _short(record: Record) -> str:
    return f"z{record.id.partition('-')[0]}"


def _slug(record: Record) -> str:
    return _NOT_LETTERS.sub("-", str(record.data.get("name", "")).lower()).strip("-")


def _cluster(record: Record, store: Store) -> Record | None:
    environment = record.ancestor("environment")
    found = None if environment is None else environment.data.get("cluster_id")
    return store.get("cluster", found) if isinstance(found, str) else None


def _of_environment(environment: Record, store: Store) -> dict[str, str]:
    cluster = _cluster(environment, store)
    data: Node = {} if cluster is None else cluster.data
    return {
        "QOVERY_ENVIRONMENT_ID": environment.id,
        "QOVERY_ENVIRONMENT_NAME": str(environment.data.get("name", "")),
        "QOVERY_ENVIRONMENT_TYPE": str(environment.data.get("mode", "")),
        "QOVERY_CLOUD_PROVIDER": str(data.get("cloud_provider", "")),
        "QOVERY_CLOUD_PROVIDER_REGION": str(data.get("region", "")),
        "QOVERY_KUBERNETES_CLUSTER_NAME": "" if cluster is None else f"qovery-{_short(cluster)}",
        "QOVERY_KUBERNETES_NAMESPACE_NAME": f"{_short(environment)}-{_slug(environment)}",
    }


def _of_service(service: Record, name: str) -> str:
    environment = service.ancestor("environment")
    match name:
        case "HOST_INTERNAL":
            return f"{service.kind.lower()}-{_short(service)}-{_slug(service)}"
        case "HOST_EXTERNAL":
            return f"{_short(service)}-{_slug(service)}.simulator.qovery.test"
        case "GIT_BRANCH":
            return str((_git_source(service.data) or {}).get("branch") or "")
        case "GIT_COMMIT_ID":
            return str((_git_source(service.data) or {}).get("deployed_commit_id") or "")
        case _:
            return "" if environment is None else str(environment.data.get("name", ""))


def _of_database(database: Record, store: Store) -> Node:
    kind = str(database.data.get("type", ""))
    port, login, name, scheme = _ENGINES.get(kind, (5432, "root", "default", kind.lower()))
    password = hashlib.sha256(f"{database.id} password".encode()).hexdigest()[:24]
    cluster = _cluster(database, store)
    inner = f"{_short(database)}-{kind.lower()}"
    outer = f"{inner}.{'cluster' if cluster is None else _short(cluster)}.simulator.qovery.test"
    user = f"{scheme}://{login}:{password}"
    return {
        "HOST": outer,
        "HOST_INTERNAL": inner,
        "PORT": port,
        "LOGIN": login,
        "PASSWORD": password,
        "DEFAULT_DATABASE_NAME": name,
        "DATABASE_URL": f"{user}@{outer}:{port}/{name}",
        "DATABASE_URL_INTERNAL": f"{user}@{inner}:{port}/{name}",
    }


def _is_public(service: Record) -> bool:
    ports = service.data.get("ports")
    given = cast("list[Any]", ports) if isinstance(ports, list) else []
    return any(
        isinstance(port, dict) and cast("Node", port).get("publicly_accessible") for port in given
    )


def _git_source(data: object) -> Node | None:
    """Return the first object of a configuration with a Git branch, or None."""
    if isinstance(data, dict):
        fields = cast("Node", data)
        if "branch" in fields and "url" in fields:
            return fields
        for field in fields.values():
            found = _git_source(field)
            if found is not None:
                return found
    return None

"""Event types and targets of the audit log."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, cast

from ..model.call import Call
from ..model.document import Document, Node
from ..model.store import SERVICE_TYPES, Record

_TYPES = {
    "deploy": "TRIGGER_DEPLOY",
    "redeploy": "TRIGGER_REDEPLOY",
    "restart": "TRIGGER_RESTART",
    "stop": "TRIGGER_STOP",
    "delete": "TRIGGER_DELETE",
    "uninstall": "TRIGGER_UNINSTALL",
    "cancel": "TRIGGER_CANCEL",
}
_LAST_LITERALS = {"clone": "CLONE", "import": "IMPORT", "lock": "LOCK"}
_METHODS = {"PUT": "UPDATE", "PATCH": "UPDATE", "DELETE": "DELETE", "POST": "UPDATE"}
_OTHER_NAMES = {
    "inviteMember": "INVITATION",
    "credentials": "CLUSTER_CREDENTIALS",
    "environmentVariable": "VARIABLE",
    "routingTable": "CLUSTER_ROUTING_TABLE",
    "transferOwnership": "TRANSFER_OWNERSHIP",
    "changePlan": "PLAN",
    "kubeconfig": "KUBERNETES_CREDENTIALS",
}
_MASK = "**********"


@lru_cache(maxsize=1)
def _secret_names(document: Document) -> frozenset[str]:
    return frozenset(
        name
        for schema in document.schemas.values()
        for name, field in cast("dict[str, Node]", schema.get("properties", {})).items()
        if field.get("x-secret") or field.get("writeOnly")
    )


class EventWords:
    """Enum values of the OpenAPI document for audit events."""

    def __init__(self, document: Document) -> None:
        schemas = document.schemas
        self._targets = _words(schemas, "OrganizationEventTargetType")
        self._sub_targets = _words(schemas, "OrganizationEventSubTargetType")
        self._types = _words(schemas, "OrganizationEventType")
        self.secrets: frozenset[str] = _secret_names(document)

    def of(self, call: Call, about: Record) -> Node:
        """Return the fields of an event for its type and target."""
        target: Record | None = about
        while target is not None and _snake(target.kind) not in self._targets:
            target = target.parent
        target = target or about
        project, environment = target.ancestor("project"), target.ancestor("environment")
        found: Node = {
            "event_type": self._type(call, about),
            "target_type": _snake(target.kind),
            "target_id": target.id,
            "target_name": str(target.data.get("name") or ""),
            "sub_target_type": self._sub_target(call, about),
            "project_id": project.id if project else None,
            "environment_id": environment.id if environment else None,
        }
        if found["target_type"] not in self._targets:
            found["target_type"] = "ORGANIZATION"
        if project is not None:
            found["project_name"] = str(project.data.get("name"))
        if environment is not None:
            found["environment_name"] = str(environment.data.get("name"))
        return found

    def _type(self, call: Call, about: Record) -> str:
        endpoint = call.endpoint
        last = endpoint.last_kind
        word = _METHODS.get(endpoint.method, "UPDATE")
        if endpoint.method == "POST" and not endpoint.is_item and about.kind == last:
            word = "CREATE"
        elif endpoint.method == "DELETE" and about.deleted:
            word = "DELETE"
        elif endpoint.long_running in _TYPES:
            word = _TYPES[endpoint.long_running]
        elif last in _LAST_LITERALS:
            word = "UNLOCK" if endpoint.method == "DELETE" else _LAST_LITERALS[last]
        elif endpoint.method == "POST" and endpoint.is_item:
            word = "ACCEPT"
        return word if word in self._types else "UPDATE"

    def _sub_target(self, call: Call, about: Record) -> str:
        if about.kind in SERVICE_TYPES and call.endpoint.last_kind == about.kind:
            return "CONFIG"
        for name in (call.endpoint.last_kind, about.kind):
            word = _OTHER_NAMES.get(name, _snake(name))
            if word in self._sub_targets:
                return word
        return "CONFIG"


def masked(value: Any, secrets: frozenset[str]) -> Any:  # noqa: ANN401  # any JSON
    """Return a copy of a value with masked secrets."""
    if isinstance(value, list):
        return [masked(item, secrets) for item in cast("list[Any]", value)]
    if isinstance(value, dict):
        return {
            name: _MASK
            if name in secrets and isinstance(item, (str, dict))
            else masked(item, secrets)
            for name, item in cast("Node", value).items()
        }
    return value


def _snake(name: str) -> str:
    plain = name.replace("-", "_")
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", plain).upper()
    return text.removesuffix("S") if text.endswith(("GROUPS", "RULES", "RECEIVERS")) else text


def _words(schemas: Any, name: str) -> frozenset[str]:  # noqa: ANN401  # any JSON
    return frozenset(schemas.get(name, {}).get("enum", ()))

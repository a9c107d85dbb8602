"""Side effects of creating, editing and deleting records."""

from __future__ import annotations

from typing import cast

from ..model.call import Call, Result, fields_of
from ..model.document import Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record, Store
from .creation import Creation
from .deployment_rules import WORKING_HOURS, matching_rule

RULE, ACCESS = "deploymentRule", "secretManagerAccess"
_REGISTRIES = {
    "AWS": "ECR",
    "SCW": "SCALEWAY_CR",
    "GCP": "GCP_ARTIFACT_REGISTRY",
    "AZURE": "AZURE_CR",
}
_SCHEDULE = ("timezone", "start_time", "stop_time", "weekdays", "auto_stop")


class SideEffects:
    """Deployment rule of an environment, registry of a cluster, count of a project."""

    def __init__(self, store: Store, creation: Creation) -> None:
        self._store = store
        self._creation = creation
        store.listeners.append(self)

    def created(self, record: Record) -> None:
        """Create the records that belong to a new one."""
        if record.kind == "environment":
            project = record.parent
            rule = matching_rule(self._store, project, str(record.data.get("name")))
            schedule = {name: rule.data[name] for name in _SCHEDULE} if rule is not None else {}
            self._creation.plant(RULE, record, {**WORKING_HOURS, **schedule})
            self._count(project)
        elif record.kind == "cluster" and record.parent is not None:
            self._registry(record, record.parent)
            self._accesses(record)

    def edited(self, record: Record) -> None:
        """Copy a cluster's name to its environments."""
        if record.kind == "cluster":
            self._accesses(record)
            name = record.data.get("name")
            for environment in self._store.of("environment", record.parent):
                if environment.data.get("cluster_id") == record.id:
                    provider = cast("Node", environment.data.get("cloud_provider") or {})
                    environment.data["cluster_name"] = name
                    environment.data["cloud_provider"] = {**provider, "cluster": name}

    def removed(self, record: Record) -> None:
        """Update the count of a project, or remove the registry of a cluster."""
        if record.kind == "environment":
            self._count(record.parent)
        elif record.kind == "cluster":
            for registry in self._store.children("containerRegistry", record.parent):
                cluster = cast("Node", registry.data.get("cluster") or {})
                if cluster.get("id") == record.id:
                    self._store.remove(registry)

    def _count(self, project: Record | None) -> None:
        if project is not None:
            count = len(self._store.children("environment", project))
            project.data["associated_environments_count"] = count

    def _registry(self, cluster: Record, organization: Record) -> None:
        kind = _REGISTRIES.get(str(cluster.data.get("cloud_provider")))
        if kind is None:
            return
        region = cluster.data.get("region")
        fields: Node = {
            "name": f"registry-z{cluster.id.partition('-')[0]}",
            "kind": kind,
            "description": "",
            "url": f"https://registry.{region}.example.com",
            "cluster": {"id": cluster.id, "name": cluster.data.get("name")},
            "config": {"region": region},
            "associated_services_count": 0,
        }
        self._creation.plant("containerRegistry", organization, fields)

    def _accesses(self, cluster: Record) -> None:
        """Keep a record for each secret manager access of a cluster."""
        accesses = cast("list[Node]", cluster.data.get("secret_manager_accesses") or [])
        wanted = {str(access.get("id")): access for access in accesses}
        for old in self._store.children(ACCESS, cluster):
            if old.id not in wanted:
                self._store.remove(old)
        for identifier, access in wanted.items():
            if self._store.find(identifier) is None:
                self._store.add(Record(ACCESS, identifier, dict(access), cluster, ACCESS))

    @handles("getEnvironmentDeploymentRule")
    def _rule_of_environment(self, call: Call) -> Result:
        rules = self._store.children(RULE, call.target) if call.target is not None else []
        if not rules:
            raise Problem(404, "no deploymentRule of this environment exists")
        return Result(rules[0].data)

    @handles("editEnvironmentDeploymentRule")
    def _edit_rule(self, call: Call) -> Result:
        rule = call.target
        if rule is None or rule.kind != RULE or rule.parent is not call.records[0]:
            raise Problem(404, "no deploymentRule of this environment has this id")
        self._creation.replace(call.endpoint, rule, call.body, call.caller)
        return Result(rule.data)

    @handles("updateDeploymentRulesPriorityOrder")
    def _order_rules(self, call: Call) -> Result:
        body = fields_of(call.body)
        wanted = cast("list[str]", body.get("project_deployment_rule_ids_in_order") or [])
        rules = {rule.id: rule for rule in self._store.children(RULE, call.target)}
        unknown = [identifier for identifier in wanted if identifier not in rules]
        if unknown:
            raise Problem(404, f"no deploymentRule with id {unknown[0]} exists")
        rest = [rule for rule in rules.values() if rule.id not in wanted]
        rest.sort(key=lambda rule: int(rule.data.get("priority_index") or 0))
        for index, rule in enumerate([*(rules[identifier] for identifier in wanted), *rest]):
            self._store.edit(rule, priority_index=index)
        return Result()

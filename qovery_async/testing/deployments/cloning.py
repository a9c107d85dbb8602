"""Clones of environments and services: the same configuration under new ids, not deployed."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any, cast

from ..model.call import Call, Result, existing, fields_of
from ..model.document import Document, Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record, Store
from ..timing.clock import moment
from .environments import Deployments

# Not cloned: domains, backups and blueprints. `copy_variables` copies the variables.
_NOT_CLONED = frozenset(
    {"customDomain", "backup", "variable", "environmentVariable", "secret", "blueprint"}
)
_NESTED_LISTS = ("ports", "storage")
_DEPLOYED = "deployed_commit_"

CopyVariables = Callable[[Record, Record, Mapping[str, str]], None]


class Cloning:
    """Handlers that clone. `copy_variables` copies the variables of a record to its clone."""

    def __init__(self, document: Document, store: Store, deployments: Deployments) -> None:
        self._document = document
        self._store = store
        self._deployments = deployments
        self.copy_variables: CopyVariables | None = None
        # Other kinds of records below an environment or a service.
        excluded = _NOT_CLONED | {"deploymentStage", *SERVICE_TYPES}
        self._kinds = sorted({endpoint.last_kind for endpoint in document.creating()} - excluded)

    @handles("cloneEnvironment")
    def _environment(self, call: Call) -> Result:
        source = existing(call)
        body = fields_of(call.body)
        project = source.parent
        if body.get("project_id"):
            project = self._get("project", str(body["project_id"]))
        cluster = None
        if body.get("cluster_id"):
            cluster = self._get("cluster", str(body["cluster_id"]))
        clone = self.environment(
            source, str(body.get("name")), project=project, cluster=cluster, mode=body.get("mode")
        )
        return Result(clone.data)

    @handles(
        "cloneApplication",
        "cloneContainer",
        "cloneDatabase",
        "cloneHelm",
        "cloneJob",
        "cloneTerraform",
    )
    def _service(self, call: Call) -> Result:
        source = existing(call)
        body = fields_of(call.body)
        environment = self._get("environment", str(body.get("environment_id")))
        return Result(self.service(source, str(body.get("name")), environment).data)

    def _get(self, kind: str, identifier: str) -> Record:
        record = self._store.get(kind, identifier)
        if record is None:
            raise Problem(404, f"no {kind} with id {identifier}")
        return record

    def environment(
        self,
        source: Record,
        name: str,
        *,
        project: Record | None = None,
        cluster: Record | None = None,
        mode: Any = None,  # noqa: ANN401  # any JSON
    ) -> Record:
        """Clone an environment with its contents. Raises `Problem` 409 for a taken name."""
        project = project or source.parent
        self._check_name_is_free("environment", project, name)
        ids = {source.id: self._deployments.new_id(source.id)}
        if project is not None and source.parent is not None:
            ids[source.parent.id] = project.id
        clone = self._copy(source, project, ids)
        clone.data["name"] = name
        if mode:
            clone.data["mode"] = mode
        if cluster is not None:
            _move(clone.data, cluster)
        self._store.add(clone)
        services = self._store.services(source)
        for service in services:
            ids[service.id] = self._deployments.new_id(service.id)
        for service in services:
            self._store.add(self._copy(service, clone, ids))
        self._copy_stages(source, clone, ids)
        for record in (source, *services):
            self._copy_below(record, ids)
        self._copy_variables([source, *services], ids)
        return clone

    def service(self, source: Record, name: str, environment: Record) -> Record:
        """Clone a service into an environment. Raises `Problem` 409 for a taken name."""
        self._check_name_is_free(source.kind, environment, name)
        ids = {source.id: self._deployments.new_id(source.id)}
        before = source.ancestor("environment")
        if before is not None:
            ids[before.id] = environment.id
        clone = self._copy(source, environment, ids)
        clone.data["name"] = name
        self._store.add(clone)
        self._copy_below(source, ids)
        self._copy_variables([source], ids)
        return clone

    def _check_name_is_free(self, kind: str, parent: Record | None, name: str) -> None:
        for other in self._store.of(kind, parent):
            if str(other.data.get("name", "")).lower() == name.lower():
                raise Problem(409, f"a {kind} named {name} exists already")

    def _copy(self, record: Record, parent: Record | None, ids: Mapping[str, str]) -> Record:
        """Return a copy of a record, with the new ids of all records it refers to."""
        now = moment(self._deployments.now())
        data = cast("Node", _with_new_ids(record.data, ids))
        data |= {"id": ids[record.id], "created_at": now, "updated_at": now}
        for name in _NESTED_LISTS:
            listed = data.get(name)
            for inner in cast("list[Node]", listed) if isinstance(listed, list) else []:
                if "id" in inner:
                    inner["id"] = self._deployments.new_id(str(inner["id"]))
        copied = Record(record.kind, ids[record.id], data, parent, record.collection)
        copied.documents = {
            key: _with_new_ids(value, ids)
            for key, value in record.documents.items()
            if _is_configuration(key)
        }
        return copied

    def _copy_below(self, source: Record, ids: dict[str, str]) -> None:
        """Copy the other records below a record, such as its restrictions."""
        clone = self._get(source.kind, ids[source.id])
        for kind in self._kinds:
            for record in list(self._store.of(kind, source)):
                if record.parent is source:
                    ids[record.id] = self._deployments.new_id(record.id)
                    self._add_copy(record, clone, ids)

    def _add_copy(self, record: Record, clone: Record, ids: dict[str, str]) -> None:
        """Add a copy, in place of a generated record of the same name."""
        name = record.data.get("name")
        if name is not None:
            for made in list(self._store.of(record.kind, clone)):
                if made.parent is clone and made.data.get("name") == name:
                    self._store.remove(made)
        self._store.add(self._copy(record, clone, ids))

    def _copy_stages(self, source: Record, clone: Record, ids: dict[str, str]) -> None:
        originals = [s for s in self._store.of("deploymentStage", source) if s.parent is source]
        if not originals:
            return
        for made in list(self._store.of("deploymentStage", clone)):
            self._store.remove(made)
        for stage in originals:
            ids[stage.id] = self._deployments.new_id(stage.id)
            copied = self._copy(stage, clone, ids)
            for attached in cast("list[Node]", copied.data.get("services") or []):
                attached["id"] = self._deployments.new_id(str(attached.get("id")))
            self._store.add(copied)

    def _copy_variables(self, sources: list[Record], ids: Mapping[str, str]) -> None:
        if self.copy_variables is not None:
            for source in sources:
                self.copy_variables(source, self._get(source.kind, ids[source.id]), ids)


def _is_configuration(key: str) -> bool:
    return key.rpartition("/")[2] in {"advancedSettings", "deploymentRule", "network"}


def _with_new_ids(value: Any, ids: Mapping[str, str]) -> Any:  # noqa: ANN401  # any JSON
    """Return a copy with the new ids and without deployed commits."""
    if isinstance(value, dict):
        fields = cast("Node", value).items()
        return {k: _with_new_ids(v, ids) for k, v in fields if not k.startswith(_DEPLOYED)}
    if isinstance(value, list):
        return [_with_new_ids(item, ids) for item in cast("list[Any]", value)]
    return ids.get(value, value) if isinstance(value, str) else copy.copy(value)


def _move(data: Node, cluster: Record) -> None:
    data["cluster_id"] = cluster.id
    if "cluster_name" in data:
        data["cluster_name"] = cluster.data.get("name")
    provider = data.get("cloud_provider")
    if isinstance(provider, dict):
        named = cast("Node", provider)
        named["cluster"] = cluster.id if "cluster" in named else None
        named["provider"] = cluster.data.get("cloud_provider", named.get("provider"))

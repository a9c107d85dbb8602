"""Deployment stages: their order, and their services."""

from __future__ import annotations

from ..model.call import Call, Result, fields_of
from ..model.document import Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record, Store
from ..resources.creation import Creation

STAGE = "deploymentStage"
_DEFAULTS = ("DATABASE", "JOB", "CONTAINER", "APPLICATION")


class Stages:
    """Stages of all environments. Every service is attached to one of them."""

    def __init__(self, store: Store, creation: Creation) -> None:
        self._store = store
        self._creation = creation
        store.listeners.append(self)

    def created(self, record: Record) -> None:
        """Create the default stages of an environment, or attach a service to one."""
        if record.kind == "environment":
            for order, name in enumerate(_DEFAULTS):
                fields: Node = {
                    "name": f"DEFAULT {name}",
                    "description": "",
                    "deployment_order": order,
                    "environment": {"id": record.id},
                    "services": [],
                }
                self._creation.plant(STAGE, record, fields)
        elif record.kind in SERVICE_TYPES and record.parent is not None:
            stage = self._default_stage(record)
            if stage is not None:
                self.attach(record, stage)

    def edited(self, record: Record) -> None:
        """Do nothing: edits do not affect stages."""

    def removed(self, record: Record) -> None:
        """Detach a removed service."""
        if record.kind in SERVICE_TYPES:
            self._detach(record)

    def ordered(self, environment: Record | None) -> list[Record]:
        """Return the stages of an environment in the order of deployment."""
        stages = self._store.children(STAGE, environment)
        return sorted(stages, key=lambda stage: int(stage.data.get("deployment_order") or 0))

    def stage_of(self, service: Record) -> Record | None:
        """Return the stage of a service, or None."""
        for stage in self._store.children(STAGE, service.parent):
            if any(one["service_id"] == service.id for one in stage.data["services"]):
                return stage
        return None

    def attach(self, service: Record, stage: Record, *, is_skipped: bool = False) -> None:
        """Attach a service to a stage, and detach it from any other."""
        self._detach(service)
        attached: Node = {
            "id": self._creation.uuid(),
            "created_at": service.data.get("created_at"),
            "updated_at": service.data.get("updated_at"),
            "service_id": service.id,
            "service_type": SERVICE_TYPES[service.kind],
            "is_skipped": is_skipped,
        }
        self._store.edit(stage, services=[*stage.data["services"], attached])

    def _detach(self, service: Record) -> None:
        stage = self.stage_of(service)
        if stage is not None and not stage.deleted:
            left = [one for one in stage.data["services"] if one["service_id"] != service.id]
            self._store.edit(stage, services=left)

    def _default_stage(self, service: Record) -> Record | None:
        stages = self.ordered(service.parent)
        word = service.kind.upper()
        named = [stage for stage in stages if word in str(stage.data.get("name", "")).upper()]
        return next(iter([*named, *reversed(stages)]), None)

    @handles("MoveAfterDeploymentStage", "MoveBeforeDeploymentStage")
    def _move(self, call: Call) -> Result:
        stage, other = _records(call)
        order = [one for one in self.ordered(stage.parent) if one is not stage]
        if other is not stage:
            after = any(step.text == "moveAfter" for step in call.endpoint.steps)
            order.insert(order.index(other) + after, stage)
            for number, one in enumerate(order):
                if one.data.get("deployment_order") != number:
                    self._store.edit(one, deployment_order=number)
        return self._response(stage.parent)

    @handles("AttachServiceToDeploymentStage")
    def _attach_service(self, call: Call) -> Result:
        stage, service = _records(call)
        self.attach(service, stage, is_skipped=bool(fields_of(call.body).get("is_skipped")))
        return self._response(stage.parent)

    @handles("getServiceDeploymentStage")
    def _get_stage(self, call: Call) -> Result:
        stage = self.stage_of(call.target) if call.target is not None else None
        if stage is None:
            raise Problem(404, "no deploymentStage of this service exists")
        return Result(stage.data)

    @handles("ListEnvironmentDeploymentStage")
    def _list_stages(self, call: Call) -> Result:
        return self._response(call.target)

    def _response(self, environment: Record | None) -> Result:
        return Result({"results": [stage.data for stage in self.ordered(environment)]})


def _records(call: Call) -> tuple[Record, Record]:
    if len(call.records) < sum(step.is_parameter for step in call.endpoint.steps):
        raise Problem(404, "no deploymentStage with this id exists")
    stage, other = call.records
    return stage, other

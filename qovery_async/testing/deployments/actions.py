"""Operations that start, cancel or remove a deployment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from ..model.call import Call, Result, existing, fields_of
from ..model.document import Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record, Store
from ..timing.queues import DeploymentRequest
from .environments import Deployments
from .service_facts import chart, image
from .statuses import Statuses

_NEEDS_VERSION = ("application", "container", "job")
_NO_CONTENT = 204


class Actions:
    """Handlers that deploy, stop, restart, delete, uninstall and cancel."""

    def __init__(self, store: Store, deployments: Deployments, statuses: Statuses) -> None:
        self._store = store
        self.deployments = deployments
        self.statuses = statuses

    @handles(
        "deployApplication",
        "deployContainer",
        "deployDatabase",
        "deployEnvironment",
        "deployHelm",
        "deployJob",
        "deployTerraform",
        "rebootApplication",
        "rebootContainer",
        "rebootDatabase",
        "redeployApplication",
        "redeployContainer",
        "redeployDatabase",
        "redeployEnvironment",
        "redeployHelm",
        "redeployJob",
        "redeployTerraform",
    )
    def _act(self, call: Call) -> Result:
        return self._submit(call, existing(call))

    @handles(
        "stopApplication", "stopContainer", "stopDatabase", "stopEnvironment", "stopHelm", "stopJob"
    )
    def _stop(self, call: Call) -> Result:
        target = existing(call)
        if self.deployments.state(target) == "STOPPED" and not self._busy(target):
            raise Problem(409, f"the {target.kind} is stopped already")
        return self._submit(call, target)

    @handles(
        "uninstallApplication",
        "uninstallContainer",
        "uninstallDatabase",
        "uninstallEnvironment",
        "uninstallHelm",
        "uninstallJob",
        "uninstallTerraform",
    )
    def _uninstall(self, call: Call) -> Result:
        target = existing(call)
        if _NO_CONTENT in call.endpoint.responses and not self.deployments.was_deployed(target):
            return Result(None, _NO_CONTENT)
        return self._submit(call, target)

    def _submit(self, call: Call, target: Record) -> Result:
        self._check_not_busy(target)
        options = {**fields_of(call.body), **call.query}
        before = self.statuses.status_of(target)
        self._set_version(target, options)
        request = self.deployments.act(
            target,
            str(call.endpoint.long_running),
            caller=call.caller,
            options=None if target.kind == "environment" else {target.id: options},
        )
        return Result(self._response(before, target, request))

    def _response(self, before: Node, target: Record, request: DeploymentRequest) -> Node:
        """Return the earlier status with the id of the new request."""
        count = len(self.deployments.unfinished(target))
        known = {name: value for name, value in before.items() if value is not None}
        has_id = request.action != "restart" or self.deployments.restarts_have_id
        identifier = request.id if has_id else None
        return {**known, "deployment_request_id": identifier, "deployment_requests_count": count}

    @handles(
        "deleteAgenticWorkflow",
        "deleteApplication",
        "deleteContainer",
        "deleteDatabase",
        "deleteEnvironment",
        "deleteHelm",
        "deleteJob",
        "deleteTerraform",
    )
    def _delete(self, call: Call) -> Result:
        target = existing(call)
        if target.kind == "agenticWorkflow" and self._busy(target):
            raise Problem(409, "the agentic workflow has a running deployment")
        has_choice = _NO_CONTENT in call.endpoint.responses and len(call.endpoint.responses) > 1
        if not self.deployments.was_deployed(target):
            self._store.remove(target)
            return Result(None, _NO_CONTENT if has_choice else None)
        keeps_service = call.query.get("resources_only") == "true"
        action = "uninstall" if keeps_service else "delete"
        before = self.statuses.status_of(target)
        request = self.deployments.act(
            target,
            action,
            caller=call.caller,
            options={target.id: {"resources_only": True}} if keeps_service else None,
        )
        return Result(self._response(before, target, request) if has_choice else None)

    def _check_not_busy(self, target: Record) -> None:
        environment = target.ancestor("environment") or target
        if not self.deployments.has_queue and self._busy(environment):
            raise Problem(409, "an operation is in progress in the environment")

    def _busy(self, target: Record) -> bool:
        return bool(self.deployments.unfinished(target))

    @handles(
        "deleteSelectedServices",
        "deployAllServices",
        "rebootServices",
        "stopSelectedServices",
        "uninstallSelectedServices",
    )
    def _selected(self, call: Call) -> Result:
        environment, action = existing(call), str(call.endpoint.long_running)
        self._check_not_busy(environment)
        chosen = dict(self._selected_services(environment, fields_of(call.body)))
        before = self.statuses.status_of(environment)
        if not chosen:
            return Result(before)
        by_id = {service.id: service for service in self._store.services(environment)}
        services = [by_id[identifier] for identifier in chosen]
        if action == "deploy":
            for service in services:
                self._require_version(service, chosen[service.id])
            for service in services:
                self._set_version(service, chosen[service.id])
        if action == "delete":
            for service in list(services):
                if not self.deployments.was_deployed(service):
                    self._store.remove(service)
                    services.remove(service)
        if not services:
            return Result(before)
        request = self.deployments.act(
            environment, action, caller=call.caller, only=services, options=chosen
        )
        return Result(self._response(before, environment, request))

    def _selected_services(self, environment: Record, body: Node) -> Iterator[tuple[str, Node]]:
        """Yield (id, options) of every service that a body lists."""
        for entries in body.values():
            for entry in cast("list[Any]", entries) if isinstance(entries, list) else []:
                options = cast("Node", entry) if isinstance(entry, dict) else {"id": entry}
                identifier = str(options.get("application_id") or options.get("id"))
                service = self._store.get("service", identifier)
                if service is None or service.ancestor("environment") is not environment:
                    raise Problem(404, f"no service with id {identifier} in the environment")
                yield identifier, options

    def _require_version(self, service: Record, options: Node) -> None:
        has_version = any(options.get(name) for name in ("git_commit_id", "image_tag"))
        if service.kind in _NEEDS_VERSION and not (
            has_version or self.deployments.was_deployed(service)
        ):
            raise Problem(
                400, f"the {service.kind} {service.id} was never deployed: give a version"
            )

    def _set_version(self, service: Record, options: Node) -> None:
        tag, version = options.get("image_tag"), options.get("chart_version")
        if isinstance(tag, str) and service.kind in ("container", "job"):
            self.set_tag(service, tag)
        if isinstance(version, str) and service.kind == "helm" and chart(service):
            chart(service)["chart_version"] = version
            self._store.edit(service)

    def set_tag(self, service: Record, tag: str) -> None:
        """Set the image tag of a container or job."""
        if image(service).get("tag") != tag:
            image(service)["tag"] = tag
            self._store.edit(service)

    @handles("cancelAgenticWorkflowDeployment", "cancelEnvironmentDeployment")
    def _cancel(self, call: Call) -> Result:
        target = existing(call)
        environment = target.ancestor("environment") or target
        queue = self.deployments.queue_of(environment)
        is_included = (
            queue is not None
            and queue.current is not None
            and (target is environment or queue.current.includes(target.id))
        )
        if queue is None or not is_included:
            raise Problem(409, "there is no deployment to cancel")
        request = self.deployments.scheduler.cancel(
            queue, self.deployments.now(), force=bool(fields_of(call.body).get("force_cancel"))
        )
        if request is None:
            raise Problem(409, "the deployment is already canceled")
        return Result(self.statuses.status_of(target))

    @handles("cancelDeploymentRequest")
    def _drop_request(self, call: Call) -> Result:
        identifier = call.arguments.get("deploymentRequestId", "")
        scheduler = self.deployments.scheduler
        request = scheduler.request(identifier)
        if request is None and scheduler.dropped_from(identifier) is None:
            raise Problem(404, f"no deployment request with id {identifier}")
        if request is None or not scheduler.drop(request):
            raise Problem(409, "the deployment request is no longer in the queue")
        return Result()

    @handles("deployBlueprint")
    def _blueprint(self, call: Call) -> Result:
        """Deploy the services that a blueprint created."""
        blueprint = existing(call)
        environment = self._store.get(
            "environment", str(blueprint.data.get("environment_id", ""))
        ) or blueprint.ancestor("environment")
        made = [
            service
            for service in ([] if environment is None else self._store.services(environment))
            if service.data.get("blueprint_id") == blueprint.id
        ]
        if environment is None or not made:
            return Result({"deployment_id": self.deployments.new_id(blueprint.id)})
        request = self.deployments.act(environment, "deploy", caller=call.caller, only=made)
        return Result({"deployment_id": request.id, "execution_id": request.execution_id})

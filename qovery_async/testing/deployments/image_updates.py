"""Deployments of a new image: automatic ones, and previews."""

from __future__ import annotations

import re

from ..model.call import Call, Result, existing, fields_of
from ..model.document import Node
from ..model.handlers import handles
from ..model.store import Record, Store
from .actions import Actions
from .cloning import Cloning
from .service_facts import image


class ImageUpdates:
    """Handlers that deploy the services of an organization that use an image."""

    def __init__(self, store: Store, actions: Actions, cloning: Cloning) -> None:
        self._store = store
        self._deployments = actions.deployments
        self._statuses = actions.statuses
        self._actions = actions
        self._cloning = cloning

    def _services_with_image(self, call: Call, flag: str) -> tuple[list[Record], str]:
        """Return the services with the image and the flag, and the new tag."""
        body = fields_of(call.body)
        services = [
            service
            for service in self._store.of(call.endpoint.steps[-2].text, existing(call))
            if image(service).get("image_name") == body.get("image_name") and service.data.get(flag)
        ]
        return services, str(body.get("tag") or "latest")

    @handles("autoDeployContainerEnvironments", "autoDeployJobEnvironments")
    def _deploy(self, call: Call) -> Result:
        services, tag = self._services_with_image(call, "auto_deploy")
        statuses = [self._deploy_service(service, tag, call) for service in services]
        return self._first_status(call, statuses)

    def _deploy_service(self, service: Record, tag: str, call: Call) -> Node:
        before = self._statuses.status_of(service)
        self._actions.set_tag(service, tag)
        request = self._deployments.act(
            service, "deploy", caller=call.caller, options={service.id: {"image_tag": tag}}
        )
        return {**before, "deployment_request_id": request.id}

    @handles("previewContainerEnvironments")
    def _preview(self, call: Call) -> Result:
        """Clone and deploy every environment with such a service, with the new image."""
        services, tag = self._services_with_image(call, "auto_preview")
        statuses: list[Node] = []
        for service in services:
            environment = service.ancestor("environment")
            if environment is None or environment.data.get("mode") == "PREVIEW":
                continue
            preview = self._preview_of(environment, tag)
            for copied in self._store.of(service.kind, preview):
                if copied.data.get("name") == service.data.get("name"):
                    self._actions.set_tag(copied, tag)
            before = self._statuses.status_of(preview)
            request = self._deployments.act(preview, "deploy", caller=call.caller)
            statuses.append({**before, "deployment_request_id": request.id})
        return self._first_status(call, statuses)

    def _preview_of(self, environment: Record, tag: str) -> Record:
        name = f"{environment.data.get('name')}-{re.sub(r'[^a-z0-9]+', '-', tag.lower())}"
        for other in self._store.of("environment", environment.parent):
            if other.data.get("name") == name:
                return other
        return self._cloning.environment(environment, name, mode="PREVIEW")

    @staticmethod
    def _first_status(call: Call, statuses: list[Node]) -> Result:
        never_deployed: Node = {
            "id": existing(call).id,
            "state": "READY",
            "deployment_request_id": None,
            "deployment_requests_count": 0,
            "is_part_last_deployment": False,
            "service_deployment_status": "NEVER_DEPLOYED",
            "status_details": {"action": "UNKNOWN", "status": "NEVER", "sub_action": "NONE"},
        }
        return Result(statuses[0] if statuses else never_deployed)

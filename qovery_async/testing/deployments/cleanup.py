"""Cleanup after runs: failed jobs on the cluster, and Terraform resources."""

from __future__ import annotations

from typing import cast
from uuid import NAMESPACE_OID, uuid5

from ..model.call import Call, Result, existing, fields_of
from ..model.document import Node
from ..model.handlers import handles
from ..model.store import Record, Store
from ..timing.clock import moment
from .environments import Deployments


class Cleanup:
    """Handlers that list and clean leftovers of runs on clusters."""

    def __init__(self, store: Store, deployments: Deployments) -> None:
        self._store = store
        self._deployments = deployments
        self._cleaned: dict[str, str] = {}

    @handles("cleanFailedJobs")
    def _clean_all(self, call: Call) -> Result:
        environment = existing(call)
        body = fields_of(call.body)
        requested = body.get("job_ids")
        jobs = [
            job
            for job in self._store.of("job", environment)
            if not requested or job.id in cast("list[str]", requested)
        ]
        cleaned = {job.id: self._clean(job) for job in jobs}
        names = [name for found in cleaned.values() for name in found]
        ids = [identifier for identifier, found in cleaned.items() if found]
        return Result({"clean_job_ids": ids, "clean_kubernetes_jobs": names})

    @handles("cleanFailedJob")
    def _clean_one(self, call: Call) -> Result:
        return Result({"clean_kubernetes_jobs": self._clean(existing(call))})

    def _clean(self, job: Record) -> list[str]:
        """Return the names of a job's failed runs since the last cleanup."""
        now = self._deployments.now()
        started = list(self._deployments.started(job))
        found: list[str] = []
        for request in started:
            if request.id == self._cleaned.get(job.id):
                break
            unit = None if request.plan is None else request.plan.unit(job.id)
            if unit is not None and unit.ends <= now and unit.final == "DEPLOYMENT_ERROR":
                found.append(f"{unit.name}-{request.execution_id.rpartition('-')[2]}")
        if found:
            self._cleaned[job.id] = started[0].id
        return found

    @handles("getTerraformResources")
    def _resources(self, call: Call) -> Result:
        service = existing(call)
        request = self._deployments.current(service)
        if request is None or self._deployments.up_to_date(service) == "NEVER_DEPLOYED":
            return Result({"results": []})
        name = str(service.data.get("name", "main")).replace("-", "_")
        resource: Node = {
            "id": str(uuid5(NAMESPACE_OID, f"{service.id}/{name}")),
            "address": f"simulated_resource.{name}",
            "attributes": {"id": service.id},
            "extracted_at": moment(min(request.ends, self._deployments.now())),
            "mode": "managed",
            "name": name,
            "provider": "registry.terraform.io/simulated/simulated",
            "resource_type": "simulated_resource",
        }
        return Result({"results": [resource]})

    def dump(self) -> Node:
        """Return the state as JSON."""
        return dict(self._cleaned)

    def load(self, content: Node) -> None:
        """Restore the state from `dump`."""
        self._cleaned = dict(content)

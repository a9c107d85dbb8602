"""Deployments of clusters: deploy, stop, upgrade, lock and delete."""

from __future__ import annotations

from datetime import datetime

from ..model.call import Call, Result
from ..model.caller import Caller
from ..model.document import Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record, Store
from ..timing.clock import Clock, moment
from ..timing.durations import Durations
from ..timing.failures import Failures
from ..timing.plans import Plan, StageTasks, Task, plan
from ..timing.queues import DeploymentRequest
from ..timing.scheduler import Scheduler
from ..timing.timelines import ACTIONS, timeline

# Kubernetes versions in order of upgrade.
VERSIONS = ("1.31", "1.32", "1.33", "1.34")
_DAY = 86400
_CONFIG_ONLY = "DELETE_QOVERY_CONFIG"


class Clusters:
    """Deployment queues of all clusters. In each cluster one run is active at a time."""

    def __init__(
        self, store: Store, clock: Clock, durations: Durations, failures: Failures
    ) -> None:
        self._store = store
        self._clock = clock
        self._failures = failures
        self.scheduler: Scheduler = Scheduler(durations, self)
        self._locks: dict[str, Node] = {}
        store.listeners.append(self)

    def settle(self) -> None:
        """Start and end all requests that are due at the current time."""
        self.scheduler.settle(self._clock.now())

    def act(
        self,
        cluster: Record,
        action: str,
        *,
        ago: float = 0.0,
        caller: Caller | None = None,
        final: str | None = None,
        then: Node | None = None,
    ) -> DeploymentRequest:
        """Request an action on a cluster.

        `final` is its last state. `then` are changes of the cluster after the action.
        """
        caller = caller or Caller()
        now = self._clock.now()
        options: Node = {"final": final, "then": then or {}}
        trigger = "DEPLOY_DRY_RUN" if final == "DRY_RUN" else action.upper()
        request = DeploymentRequest(
            "",
            cluster.id,
            action,
            trigger,
            now - ago,
            caller.name,
            caller.origin,
            [cluster.id],
            {cluster.id: options},
        )
        return self.scheduler.submit(request, now)

    def plan(self, request: DeploymentRequest, began: float) -> Plan | None:
        """Return the plan of a request that can start."""
        cluster = self._store.get("cluster", request.queue_id)
        if cluster is None:
            return None
        durations = self.scheduler.durations
        options = request.options[cluster.id]
        options["revision"] = self.scheduler.condition(cluster.id).revision
        steps = timeline(request.action, durations, final=options.get("final"))
        steps = self._failures.apply(cluster.id, steps, is_cluster=True)
        task = Task(
            cluster.id, "cluster", str(cluster.data.get("name", "")), steps, self.state(cluster)
        )
        stage = StageTasks(cluster.id, "cluster", "", [task])
        queued = (ACTIONS[request.action].queued, durations.of("queued"))
        return plan(began, queued, [stage], task)

    def finished(self, request: DeploymentRequest) -> None:
        """Apply the effects of an ended run."""
        cluster = self._store.get("cluster", request.queue_id)
        if cluster is None or request.plan is None:
            return
        final = request.plan.state(request.plan.ends)
        condition = self.scheduler.condition(cluster.id)
        condition.last = request.id
        if final == "DRY_RUN":
            final = condition.state if condition.on_cluster else "DRY_RUN"
        condition.state = final
        if final in ("DEPLOYED", "RESTARTED"):
            condition.on_cluster = True
            condition.deployed = request.options[cluster.id]["revision"]
            cluster.data.update(request.options[cluster.id].get("then") or {})
        if final == "DELETED":
            self._store.remove(cluster)

    def created(self, record: Record) -> None:
        """Do nothing: a new record has no deployment."""

    def edited(self, record: Record) -> None:
        """Mark an edited cluster as out of date."""
        if record.kind == "cluster":
            self.scheduler.condition(record.id).revision += 1

    def removed(self, record: Record) -> None:
        """Forget the runs and the lock of a removed cluster."""
        if record.kind == "cluster":
            self.scheduler.remove(record.id)
            self._locks.pop(record.id, None)

    def _current(self, cluster: Record) -> DeploymentRequest | None:
        queue = self.scheduler.queues.get(cluster.id)
        return None if queue is None else next(queue.started(self._clock.now()), None)

    def state(self, cluster: Record) -> str:
        """Return the current state of a cluster."""
        now = self._clock.now()
        queue = self.scheduler.queues.get(cluster.id)
        run = None if queue is None else queue.visible_plan(now)
        if run is not None:
            return run.state(now)
        condition = self.scheduler.conditions.get(cluster.id)
        return "READY" if condition is None else condition.state

    def is_deployed(self, cluster: Record) -> bool:
        """Whether the cluster is deployed."""
        condition = self.scheduler.conditions.get(cluster.id)
        return condition is not None and condition.on_cluster

    def can_run(self, environment: Record) -> bool:
        """Return True if the cluster of an environment is deployed, and not stopped."""
        self.settle()
        cluster = self._store.get("cluster", str(environment.data.get("cluster_id")))
        return (
            cluster is not None and self.is_deployed(cluster) and self.state(cluster) != "STOPPED"
        )

    def runs(self, cluster: Record) -> list[DeploymentRequest]:
        """Return the started runs of a cluster, oldest first."""
        queue = self.scheduler.queues.get(cluster.id)
        return [] if queue is None else list(queue.started(self._clock.now()))[::-1]

    def status_of(self, cluster: Record) -> Node:
        """Return the status of a cluster."""
        request = self._current(cluster)
        status: Node = {
            "cluster_id": cluster.id,
            "status": self.state(cluster),
            "is_deployed": self.is_deployed(cluster),
            "reason": "UNSPECIFIED",
            "next_k8s_available_version": self._next_version(cluster),
            "last_execution_id": None if request is None else request.execution_id,
            "last_deployment_date": None,
        }
        if request is not None and request.plan is not None:
            status["last_deployment_date"] = moment(request.plan.began)
        lock = self.lock(cluster)
        return status if lock is None else {**status, "cluster_lock": lock}

    def _next_version(self, cluster: Record) -> str | None:
        if not self.is_deployed(cluster):
            return None
        version = str(cluster.data.get("version") or VERSIONS[0])
        later = [one for one in VERSIONS if _version_key(one) > _version_key(version)]
        return later[0] if later else None

    @handles("deployCluster", "StopCluster")
    def _act(self, call: Call) -> Result:
        cluster, action = self._unlocked_cluster(call), str(call.endpoint.long_running)
        if action == "stop" and self.state(cluster) == "STOPPED" and not self._busy(cluster):
            raise Problem(409, "the cluster is stopped already")
        dry = call.query.get("dry_run") == "true" and action == "deploy"
        before = self.status_of(cluster)
        self.act(cluster, action, caller=call.caller, final="DRY_RUN" if dry else None)
        return Result(before)

    @handles("upgradeCluster")
    def _upgrade(self, call: Call) -> Result:
        cluster = self._unlocked_cluster(call)
        version = self._next_version(cluster)
        then = {} if version is None else {"version": version}
        before = self.status_of(cluster)
        self.act(cluster, "deploy", caller=call.caller, then=then)
        return Result(before)

    def _busy(self, cluster: Record) -> bool:
        queue = self.scheduler.queues.get(cluster.id)
        return queue is not None and any(True for _ in queue.unfinished())

    @handles("deleteCluster")
    def _delete(self, call: Call) -> Result:
        cluster = self._unlocked_cluster(call)
        mode = call.query.get("deleteMode") or "DEFAULT"
        if mode == _CONFIG_ONLY and call.query.get("skipReconcile") == "true":
            raise Problem(400, f"skipReconcile cannot be combined with {_CONFIG_ONLY}")
        if mode == "DEFAULT" and self._environments_on(cluster):
            raise Problem(400, "the cluster has environments; delete them first")
        if mode != "DEFAULT":
            for environment in self._environments_on(cluster):
                self._store.remove(environment)
        if mode == _CONFIG_ONLY or not (self.is_deployed(cluster) or self._busy(cluster)):
            self._store.remove(cluster)
        else:
            self.act(cluster, "delete", caller=call.caller)
        return Result()

    def _environments_on(self, cluster: Record) -> list[Record]:
        return [
            environment
            for environment in self._store.of("environment", cluster.ancestor("organization"))
            if environment.data.get("cluster_id") == cluster.id
        ]

    @handles("getClusterStatus")
    def _status(self, call: Call) -> Result:
        return Result(self.status_of(_cluster(call)))

    @handles("listOrganizationCluster")
    def _list(self, call: Call) -> Result:
        clusters = self._store.of("cluster", call.target)
        return Result({"results": [{**one.data, **self.shown_fields(one)} for one in clusters]})

    def shown_fields(self, cluster: Record) -> Node:
        """Return the deployment fields of a cluster."""
        condition = self.scheduler.conditions.get(cluster.id)
        deployed = "NEVER_DEPLOYED"
        if condition is not None and condition.deployed is not None:
            is_same = condition.deployed == condition.revision
            deployed = "UP_TO_DATE" if is_same else "OUT_OF_DATE"
        return {"status": self.state(cluster), "deployment_status": deployed}

    @handles("getOrganizationClusterStatus")
    def _statuses(self, call: Call) -> Result:
        clusters = self._store.of("cluster", call.target)
        return Result({"results": [self.status_of(cluster) for cluster in clusters]})

    @handles("getClusterReadinessStatus")
    def _is_ready(self, call: Call) -> Result:
        return Result({"is_ready": self.state(_cluster(call)) in ("DEPLOYED", "RESTARTED")})

    def _unlocked_cluster(self, call: Call) -> Record:
        cluster = _cluster(call)
        lock = self.lock(cluster)
        if lock is not None:
            raise Problem(409, f"the cluster is locked by {lock['owner_name']}: {lock['reason']}")
        return cluster

    def lock(self, cluster: Record) -> Node | None:
        """Return the lock of a cluster, or None if it is not locked."""
        lock = self._locks.get(cluster.id)
        if lock is None or "ttl_in_days" not in lock:
            return lock
        began = datetime.fromisoformat(lock["locked_at"]).timestamp()
        return lock if self._clock.now() < began + lock["ttl_in_days"] * _DAY else None

    @handles("lockCluster")
    def _lock(self, call: Call) -> Result:
        cluster = _cluster(call)
        if self.lock(cluster) is not None:
            raise Problem(409, "the cluster is already locked")
        body: Node = call.body or {}
        lock: Node = {
            "cluster_id": cluster.id,
            "reason": body.get("reason"),
            "owner_name": call.caller.name,
            "locked_at": moment(self._clock.now()),
        }
        if isinstance(body.get("ttl_in_days"), int):
            lock["ttl_in_days"] = body["ttl_in_days"]
        self._locks[cluster.id] = lock
        return Result(lock)

    @handles("unlock-cluster")
    def _unlock(self, call: Call) -> Result:
        self._locks.pop(_cluster(call).id, None)
        return Result()

    @handles("list-cluster-lock")
    def _list_locks(self, call: Call) -> Result:
        locks = [self.lock(cluster) for cluster in self._store.of("cluster", call.target)]
        return Result({"results": [lock for lock in locks if lock is not None]})

    def dump(self) -> Node:
        """Return the state as JSON."""
        return {"scheduler": self.scheduler.dump(), "locks": self._locks}

    def load(self, content: Node) -> None:
        """Restore the state from `dump`."""
        self.scheduler.load(content["scheduler"])
        self._locks = dict(content["locks"])


def _cluster(call: Call) -> Record:
    if call.target is None or call.target.kind != "cluster":
        raise Problem(404, "no cluster with this id exists")
    return call.target


def _version_key(version: str) -> list[int]:
    digits = [part for part in version.removeprefix("v").split(".")[:2] if part.isdecimal()]
    return [int(part) for part in digits] or [0]

"""How the states of environments and services move."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from .clock import Clock
from .store import Record, Store

LAG_SECONDS = 2.0
# (state, seconds) of each action, the final state last; BUILDING is for what has a Git source.
TIMELINES: dict[str, tuple[tuple[str, float], ...]] = {
    "deploy": (("DEPLOYMENT_QUEUED", 3), ("BUILDING", 20), ("DEPLOYING", 15), ("DEPLOYED", 0)),
    "restart": (("RESTART_QUEUED", 2), ("RESTARTING", 10), ("RESTARTED", 0)),
    "stop": (("STOP_QUEUED", 2), ("STOPPING", 10), ("STOPPED", 0)),
    "delete": (("DELETE_QUEUED", 2), ("DELETING", 15), ("DELETED", 0)),
    "cancel": (("CANCELING", 4), ("CANCELED", 0)),
}
TIMELINES["redeploy"] = TIMELINES["deploy"]
TIMELINES["uninstall"] = (*TIMELINES["delete"][:-1], ("READY", 0))
_BUILT = frozenset({"application", "environment"})
_ACTION = {"redeploy": "DEPLOY", "uninstall": "DELETE", "cancel": "DEPLOY"}


@dataclass(slots=True)
class Run:
    """One action on a record, from its beginning on."""

    action: str
    began: float
    request_id: str
    states: list[tuple[str, float]] = field(default_factory=list[tuple[str, float]])

    @property
    def ends(self) -> float:
        """When the final state is reached."""
        return self.began + sum(seconds for _, seconds in self.states)

    def state(self, now: float) -> str:
        """The state at a moment at or after the beginning."""
        passed = now - self.began
        for state, seconds in self.states:
            if passed < seconds:
                return state
            passed -= seconds
        return self.states[-1][0]


class Deployments:
    """The runs of every environment and service; one at a time in an environment."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Nothing was ever deployed."""
        self._store = store
        self._clock = clock
        self._runs: dict[str, list[Run]] = {}
        self._count = 0

    def act(self, record: Record, action: str, *, ago: float = 0.0) -> Run:
        """Begin an action on a record and, for an environment, on its services.

        `ago` puts the request that many seconds into the past.
        """
        now = self._clock.now() - ago
        environment = record.ancestor("environment")
        if action == "cancel":
            return self._cancel(record, now)
        busy = self._busy_until(environment or record)
        began = max(now + LAG_SECONDS, busy)
        self._count += 1
        request_id = _sortable_uuid(now, self._count)
        records = [record]
        if record.kind == "environment":
            records += self._store.services(record)
        for target in records:
            states = [
                (state, seconds)
                for state, seconds in TIMELINES[action]
                if state != "BUILDING" or target.kind in _BUILT
            ]
            self._runs.setdefault(target.id, []).append(Run(action, began, request_id, states))
        return self._runs[record.id][-1]

    def _cancel(self, record: Record, now: float) -> Run:
        run = Run("cancel", now, self.request_id(record) or _sortable_uuid(now, 0))
        run.states = list(TIMELINES["cancel"])
        for target in [record, *self._store.services(record)]:
            runs = self._runs.setdefault(target.id, [])
            if runs and runs[-1].ends > now:
                runs.append(run)
        self._runs.setdefault(record.id, []).append(run)
        return run

    def _busy_until(self, record: Record) -> float:
        watched = [record, *self._store.services(record)]
        ends = [run.ends for r in watched for run in self._runs.get(r.id, [])]
        return max(ends, default=0.0)

    def current(self, record: Record) -> Run | None:
        """The newest run that has begun, None before the first."""
        now = self._clock.now()
        begun = [run for run in self._runs.get(record.id, []) if run.began <= now]
        return begun[-1] if begun else None

    def state(self, record: Record) -> str:
        """The state of a record now."""
        run = self.current(record)
        return "READY" if run is None else run.state(self._clock.now())

    def request_id(self, record: Record) -> str | None:
        """The newest request's id."""
        runs = self._runs.get(record.id, [])
        return runs[-1].request_id if runs else None

    def queued(self, record: Record) -> int:
        """How many requests have not ended."""
        now = self._clock.now()
        return sum(run.ends > now for run in self._runs.get(record.id, []))

    def was_deployed(self, record: Record) -> bool:
        """Whether anything was ever asked of a record."""
        return bool(self._runs.get(record.id))

    def settle(self) -> None:
        """Remove what finished being deleted."""
        now = self._clock.now()
        for kind in ("environment", "service"):
            for record in self._deleting(kind, now):
                self._store.remove(record)

    def _deleting(self, kind: str, now: float) -> list[Record]:
        found: list[Record] = []
        for identifier, runs in self._runs.items():
            if runs[-1].action == "delete" and runs[-1].ends <= now:
                record = self._store.get(kind, identifier)
                if record is not None:
                    found.append(record)
        return found

    def action_name(self, record: Record) -> str:
        """The newest action in the words of `ServiceActionEnum`."""
        run = self.current(record)
        return "UNKNOWN" if run is None else _ACTION.get(run.action, run.action.upper())


def _sortable_uuid(now: float, count: int) -> str:
    """Like UUID version 7: later ones sort behind earlier ones."""
    return str(UUID(int=(int(now * 1000) << 80) | (7 << 76) | (2 << 62) | count))

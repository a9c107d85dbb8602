"""State that all waiting handles of a client and credential share.

- The environments that they follow. If there are several, one request for each project reads the
  states of all its environments: handles of one project poll at common times, and requests in
  flight are shared.
- Wake-ups: `notify()` lets the waits of an environment poll at once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID
from weakref import WeakKeyDictionary

import anyio

from .._pipeline.event_loop import running_loop
from .._rules.deployment_tokens import id_of
from .._rules.json_parts import objects
from .._rules.poll_schedule import affordable_poll, common_time, expected_seconds
from .poll_clock import PollClock, clock_of
from .requests import read, read_id, request_id_in

if TYPE_CHECKING:
    from ..client import AsyncQovery

# Seconds that a response counts as current: handles that wake at a common time share it.
_CURRENT_SECONDS = 1.0
# Seconds that an expected duration is kept for further waits of the environment.
_DURATION_SECONDS = 600.0
_UNKNOWN_SECONDS = 60.0
_MOST_KEPT = 10_000
# Polls that are this far apart cannot use the expected duration, which costs a request.
_TIGHT_SECONDS = 10.0


class Current(NamedTuple):
    """Request that runs or ran last in an environment, and its state."""

    request_id: UUID | None
    state: str


class Watch:
    """Environments that handles wait for, and what is known of them."""

    def __init__(self, clock: PollClock, pool: object) -> None:
        self.clock: PollClock = clock
        self.pool: object = pool
        self._waits: Counter[UUID] = Counter()
        self._events: dict[UUID, set[anyio.Event]] = defaultdict(set)
        self._project_of: dict[UUID, UUID] = {}
        self._states: dict[UUID, tuple[float, dict[UUID, Current]]] = {}
        self._statuses: dict[UUID, tuple[float, dict[str, Any]]] = {}
        self._durations: dict[UUID, tuple[float, float | None]] = {}
        self._finding = anyio.Lock()
        self._actions: Counter[UUID] = Counter()

    @contextmanager
    def waiting(self, environment_id: UUID | None) -> Generator[None, None, None]:
        """Count a handle that waits for an environment."""
        if environment_id is None:
            yield
            return
        self._waits[environment_id] += 1
        try:
            yield
        finally:
            self._waits[environment_id] -= 1
            if not self._waits[environment_id]:
                del self._waits[environment_id]
            for kept in (self._project_of, self._states, self._statuses, self._durations):
                if len(kept) > _MOST_KEPT:
                    kept.clear()

    def note_action(self, request_id: UUID | None) -> None:
        """Count an action that made a request, or was merged into it."""
        if request_id is not None:
            if len(self._actions) > _MOST_KEPT:
                self._actions.clear()
            self._actions[request_id] += 1

    def is_shared(self, request_id: UUID) -> bool:
        """Whether several actions of this client were merged into one request."""
        return self._actions[request_id] > 1

    def notify(self, environment_id: UUID | None, project_id: UUID | None) -> None:
        """Let the waits of an environment, or of all environments of a project, poll now."""
        for watched, events in self._events.items():
            if environment_id is None:
                is_meant = project_id is not None and project_id == self._project_of.get(watched)
            else:
                is_meant = watched == environment_id
            if is_meant:
                for event in events:
                    event.set()
        self._states.clear()
        self._statuses.clear()

    async def sleep(
        self, client: AsyncQovery, environment_id: UUID | None, seconds: float, ends: float
    ) -> None:
        """Sleep until the next common poll after about `seconds`, a notification, or `ends`."""
        budget = client.budget.snapshot()
        affordable = affordable_poll(self._polled, budget.remaining, budget.reset_after)
        is_scarce = affordable > seconds
        seconds = max(seconds, affordable)
        event = anyio.Event()
        key = environment_id or UUID(int=0)
        self._events[key].add(event)
        try:
            now = self.clock.now()
            is_alone = self._waits.total() <= 1
            until = now + seconds if is_alone else common_time(now, seconds, is_fine=is_scarce)
            await self.clock.sleep(min(until, ends), event)
        finally:
            self._events[key].discard(event)
            if not self._events[key]:
                del self._events[key]

    @property
    def _polled(self) -> int:
        """Lists that are polled: one for each project, one for each environment alone."""
        projects = {self._project_of.get(one, one) for one in self._waits}
        return max(1, len(projects))

    async def current(self, client: AsyncQovery, environment_id: UUID) -> Current | None:
        """Return what the status of a project says about an environment.

        None if no other environment is waited for: a handle alone reads its own request. None, too,
        for an environment that its project does not list.
        """
        if len(self._waits) <= 1:
            return None
        project_id = await self._project(client, environment_id)
        known = self._states.get(project_id)
        if known is None or self.clock.now() - known[0] >= _CURRENT_SECONDS:
            known = await self._read(client, project_id)
        return known[1].get(environment_id)

    async def _read(
        self, client: AsyncQovery, project_id: UUID
    ) -> tuple[float, dict[UUID, Current]]:
        path = {"projectId": project_id}
        shared = client.with_options(coalesce=True)
        statuses = await read(shared, "getProjectEnvironmentsStatus", path)
        states = {
            id_of(one.get("id")): Current(
                request_id_in(one), str(one.get("last_deployment_state") or "")
            )
            for one in objects(statuses.get("results"))
        }
        self._project_of.update(dict.fromkeys(states, project_id))
        known = self._states[project_id] = self.clock.now(), states
        return known

    async def statuses(self, client: AsyncQovery, environment_id: UUID) -> dict[str, Any]:
        """Return the statuses of an environment with stages; readers share each response."""
        known = self._statuses.get(environment_id)
        if known is None or self.clock.now() - known[0] >= _CURRENT_SECONDS:
            path = {"environmentId": environment_id}
            shared = client.with_options(coalesce=True)
            found = await read(shared, "getEnvironmentStatusesWithStages", path)
            known = self._statuses[environment_id] = self.clock.now(), found
        return known[1]

    async def _project(self, client: AsyncQovery, environment_id: UUID) -> UUID:
        """Return the project of an environment; the first one of a project reads it for all."""
        async with self._finding:
            found = self._project_of.get(environment_id)
            if found is None:
                path = {"environmentId": environment_id}
                found = await read_id(client, "getEnvironment", path, "project")
                self._project_of[environment_id] = found
                await self._read(client, found)
        return found

    async def expected(
        self, client: AsyncQovery, environment_id: UUID | None, triggers: frozenset[str]
    ) -> float | None:
        """Return how long such deployments of an environment take; None if unknown.

        It is read once for all waits of the environment, and not at all if the rate limit allows
        rare polls only.
        """
        budget = client.budget.snapshot()
        affordable = affordable_poll(self._polled, budget.remaining, budget.reset_after)
        if environment_id is None or affordable > _TIGHT_SECONDS:
            return None
        known = self._durations.get(environment_id)
        kept = _UNKNOWN_SECONDS if known is None or known[1] is None else _DURATION_SECONDS
        if known is None or self.clock.now() - known[0] > kept:
            path = {"environmentId": environment_id}
            history = await read(client, "listEnvironmentDeploymentHistoryV2", path)
            expected = expected_seconds(objects(history.get("results")), triggers)
            known = self._durations[environment_id] = self.clock.now(), expected
        return known[1]


# By credential, and by event loop.
_watches: WeakKeyDictionary[Any, WeakKeyDictionary[Any, Watch]] = WeakKeyDictionary()


def watch_of(client: AsyncQovery) -> Watch:
    """Return what the handles of a client share with those of its views with the same token."""
    of_source = _watches.setdefault(client._source, WeakKeyDictionary())
    return of_source.setdefault(running_loop(), Watch(clock_of(client), client._pool))


def notify(client: AsyncQovery, environment_id: UUID | None, project_id: UUID | None) -> None:
    """Let the waits of an environment or project poll now, whatever the token of their views."""
    loop = running_loop()
    for of_source in [*_watches.values()]:
        watch = of_source.get(loop)
        if watch is not None and watch.pool is client._pool:
            watch.notify(environment_id, project_id)

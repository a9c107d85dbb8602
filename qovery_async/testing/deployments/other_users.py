"""Calls of other users, and pushed commits that deploy services automatically."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from ..._codec import encode
from ..http.call_patterns import call_pattern
from ..model.caller import Caller
from ..model.identifiers import HasId, identifier_of
from ..model.problems import Problem
from ..model.store import Node, Record
from .service_facts import newest_commit, repository

if TYPE_CHECKING:
    from ..world import World


class OtherUsers:
    """Activity in the world that does not come from the tested client."""

    def __init__(self, world: World) -> None:
        self._world = world

    def call(
        self,
        user: str,
        operation_id: str,
        body: object = None,
        *,
        origin: str = "CONSOLE",
        **arguments: object,
    ) -> Any:  # noqa: ANN401  # any JSON
        """Execute an operation as another user with all permissions; return its response.

            simulator.other_users.call("Bob", "stopEnvironment", environment_id=environment.id)

        Raises ValueError for unknown operations and arguments, and for calls that the API rejects.
        """
        document = self._world.document
        given = call_pattern(document.by_id, operation_id, arguments).arguments
        endpoint = document.by_id[operation_id]
        path: dict[str, str] = {}
        for step in endpoint.steps:
            if step.is_parameter:
                if step.text not in given:
                    msg = f"{operation_id} needs the argument {step.text}"
                    raise ValueError(msg)
                path[step.text] = given[step.text]
        query = {name: value for name, value in given.items() if name not in path}
        caller = Caller(name=user, email=f"{_mailbox(user)}@example.com", origin=origin)
        try:
            return self._world.execute(endpoint, path, query, encode(body), caller).value
        except Problem as problem:
            msg = f"{operation_id} of {user} failed with {problem.status}: {problem.detail}"
            raise ValueError(msg) from problem

    def push_commit(
        self,
        service: HasId | UUID | str,
        commit: str | None = None,
        *,
        author: str = "Simulated Author",
    ) -> list[str]:
        """Push a commit to a service's branch; return the ids of the deployment requests.

        The commit is new to all services of the repository and the branch. Those with automatic
        deployments are deployed, with one request for each environment.
        """
        identifier = identifier_of(service)
        pushed_to = self._world.store.get("service", identifier)
        git = None if pushed_to is None else repository(pushed_to)
        if pushed_to is None or not git:
            msg = f"no service with a Git repository has the id {identifier}"
            raise ValueError(msg)
        self._world.engine.settle()
        commit = commit or _next_commit(pushed_to)
        automatic: dict[str, list[Record]] = {}
        for environment in self._world.store.of("environment"):
            for one in self._world.store.services(environment):
                if _branch(repository(one)) != _branch(git):
                    continue
                earlier = cast("list[str]", one.data.get("pushed_commits") or [])
                one.data["pushed_commits"] = [commit, *(c for c in earlier if c != commit)]
                if _deploys_automatically(one) and self._world.deployments.can_run(environment):
                    automatic.setdefault(environment.id, []).append(one)
        caller = Caller(name=author, origin="GIT")
        requests = [
            self._deploy(environment, services, commit, caller)
            for environment, services in automatic.items()
        ]
        self._world.clock.wake()
        return requests

    def _deploy(
        self, environment_id: str, services: list[Record], commit: str, caller: Caller
    ) -> str:
        environment = self._world.store.get("environment", environment_id)
        options: dict[str, Node] = {one.id: {"git_commit_id": commit} for one in services}
        return self._world.deployments.act(
            cast("Record", environment), "deploy", caller=caller, only=services, options=options
        ).id


def _next_commit(service: Record) -> str:
    """Return the id of a commit after the newest one."""
    text = f"after {newest_commit(service)}"
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def _branch(git: Node | None) -> tuple[str, str] | None:
    """Return the repository and the branch, or None without a repository."""
    url = str((git or {}).get("url") or "").removesuffix("/").removesuffix(".git").lower()
    return (url, str((git or {}).get("branch") or "main")) if url else None


def _deploys_automatically(service: Record) -> bool:
    config = service.data.get("auto_deploy_config")
    holder = cast("Node", config) if isinstance(config, dict) else service.data
    return bool(holder.get("auto_deploy"))


def _mailbox(user: str) -> str:
    return ".".join(user.lower().split()) or "user"

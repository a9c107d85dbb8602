"""Seed builder: starting worlds of the simulator, described in Python or in a YAML file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from ..._lazy_annotations import annotated_later
from .items import Item, SeedError

if TYPE_CHECKING:
    from ..world import World

LevelT = TypeVar("LevelT", bound="Seed")


class Seed:
    """Starting world of a simulator, described from the organizations down.

        seed = (
            Seed()
            .organization("Acme")
            .cluster("production", cloud_provider="AWS", region="eu-west-3")
            .project("shop")
            .environment("production", mode="PRODUCTION", deployed=True)
            .application("api", cpu=1000)
            .variable("LOG_LEVEL", "debug")
            .database("orders")
        )
        Simulator(world=seed)

    Each method adds an object below the nearest possible parent and returns a seed for the new
    object. One chain can describe a world. Keep a seed in a variable to branch off later. Keyword
    arguments are fields of the request body; omitted required fields are generated. The field
    value `{"$ref": "cluster/production"}` is the id of the cluster with that name.
    """

    def __init__(self, at: Item | None = None) -> None:
        self._at = Item() if at is None else at

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Self:
        """Read a YAML file. Raises `SeedError` with the file, the line and the path."""
        file = Path(path)
        try:
            text = file.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            msg = f"cannot read {file}: {error}"
            raise SeedError(msg) from error
        return cls.from_text(text, name=str(file))

    @classmethod
    def from_text(cls, text: str, *, name: str = "seed") -> Self:
        """Read a YAML text. Every `SeedError` message begins with `name`."""
        from .yaml_files import read

        return cls(read(text, name))

    def organization(self, name: str, **fields: object) -> OrganizationSeed:
        """Add an organization, by default with the plan TEAM."""
        return self._put(OrganizationSeed, "", Item("organization", {"name": name, **fields}))

    def item(self, operation: str, body: Mapping[str, object] | None = None) -> Self:
        """Call an operation of the API by its id, and return this seed.

        The ids of its path are those of this object and its ancestors.
        """
        self._at.add(Item(operation=operation, fields=body))
        return self

    @annotated_later(World=".testing.world")
    def plant(self, world: World) -> None:
        """Create the whole described world, also if called for one of its objects.

        Raises `SeedError` if the API rejects an object.
        """
        from .apply import plant

        plant(self._at.root, world)

    def _put(self, level: type[LevelT], above: str, item: Item) -> LevelT:
        return level(self._at.nearest(above).add(item))


class OrganizationSeed(Seed):
    """Seed at an organization."""

    def cluster(self, name: str, *, deployed: bool | None = None, **fields: object) -> ClusterSeed:
        """Add a cluster. The default is AWS in eu-west-3.

        It was deployed two hours ago, except with `deployed=False`: nothing can be deployed on
        such a cluster.
        """
        item = Item("cluster", {"name": name, **fields}, deployed=deployed)
        return self._put(ClusterSeed, "organization", item)

    def project(self, name: str, **fields: object) -> ProjectSeed:
        """Add a project."""
        return self._put(ProjectSeed, "organization", Item("project", {"name": name, **fields}))


class ClusterSeed(OrganizationSeed):
    """Seed at a cluster."""


class ProjectSeed(OrganizationSeed):
    """Seed at a project."""

    def environment(
        self,
        name: str,
        *,
        mode: str | None = None,
        cluster: str | None = None,
        deployed: bool = False,
        state: str | None = None,
        **fields: object,
    ) -> EnvironmentSeed:
        """Add an environment, on the named cluster or on the organization's first one.

        The default mode is DEVELOPMENT. With `deployed`, it was deployed an hour ago. The state
        `STOPPED` stops it later.
        """
        if mode is not None:
            fields["mode"] = mode
        if cluster is not None:
            fields["cluster"] = {"$ref": f"cluster/{cluster}"}
        deployed = deployed or state is not None
        item = Item("environment", {"name": name, **fields}, deployed=deployed, state=state)
        return self._put(EnvironmentSeed, "project", item)

    def variable(
        self, key: str, value: str | None, *, secret: bool = False, **fields: object
    ) -> Self:
        """Add a variable to this object, and return this seed."""
        required = {"key": key, "value": value, "is_secret": secret}
        self._at.add(Item("variable", {**required, **fields}))
        return self


class EnvironmentSeed(ProjectSeed):
    """Seed at an environment.

    A deployed environment includes its services, except those with `deployed=False`.
    """

    def service(
        self,
        kind: str,
        name: str,
        *,
        deployed: bool = True,
        state: str | None = None,
        **fields: object,
    ) -> ServiceSeed:
        """Add a service of any kind, by its name in paths of the API: `agenticWorkflow`.

        In a deployed environment, `state` is `STOPPED`, `BUILD_ERROR` or `DEPLOYMENT_ERROR`.
        """
        item = Item(kind, {"name": name, **fields}, deployed=deployed, state=state)
        return self._put(ServiceSeed, "environment", item)

    def application(
        self, name: str, *, deployed: bool = True, state: str | None = None, **fields: object
    ) -> ServiceSeed:
        """Add an application."""
        return self.service("application", name, deployed=deployed, state=state, **fields)

    def container(
        self, name: str, *, deployed: bool = True, state: str | None = None, **fields: object
    ) -> ServiceSeed:
        """Add a container. The default image has its name, in the first registry."""
        return self.service("container", name, deployed=deployed, state=state, **fields)

    def database(
        self, name: str, *, deployed: bool = True, state: str | None = None, **fields: object
    ) -> ServiceSeed:
        """Add a database. The default is PostgreSQL in a container."""
        return self.service("database", name, deployed=deployed, state=state, **fields)

    def job(
        self, name: str, *, deployed: bool = True, state: str | None = None, **fields: object
    ) -> ServiceSeed:
        """Add a job. By default, it runs every night."""
        return self.service("job", name, deployed=deployed, state=state, **fields)

    def helm(
        self, name: str, *, deployed: bool = True, state: str | None = None, **fields: object
    ) -> ServiceSeed:
        """Add a Helm chart."""
        return self.service("helm", name, deployed=deployed, state=state, **fields)

    def terraform(
        self, name: str, *, deployed: bool = True, state: str | None = None, **fields: object
    ) -> ServiceSeed:
        """Add a Terraform service."""
        return self.service("terraform", name, deployed=deployed, state=state, **fields)


class ServiceSeed(EnvironmentSeed):
    """Seed at a service."""


def starting_world(world: Seed | None, seed_file: str | os.PathLike[str] | None) -> Seed | None:
    """Return the starting world of a simulator's options, or None. Raises ValueError for two."""
    if seed_file is None:
        return world
    if world is not None:
        msg = "pass world= or seed_file=, not both: each describes the whole starting world"
        raise ValueError(msg)
    return Seed.from_file(seed_file)

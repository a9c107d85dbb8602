"""Starting worlds of the simulator, described in Python or in a YAML file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from .items import Item, SeedError

if TYPE_CHECKING:
    from ..world import World

__all__ = [
    "ClusterSeed",
    "EnvironmentSeed",
    "OrganizationSeed",
    "ProjectSeed",
    "Seed",
    "SeedError",
    "ServiceSeed",
]

LevelT = TypeVar("LevelT", bound="Seed")


class Seed:
    """A starting world, described from the outside in.

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

    Every call adds something to the nearest place on the way up where it can be, and gives the new
    place, so one chain can describe a world, and a place kept in a variable is where to branch off.
    Further members are those of the request body that creates the thing; what is required and left
    out is made up. `{"$ref": "cluster/production"}` as a member's value is the id of what has that
    name.
    """

    def __init__(self, at: Item | None = None) -> None:
        """Describe nothing yet."""
        self._at = Item() if at is None else at

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Self:
        """Read a YAML file. Raises `SeedError` with file, line and place of what is wrong."""
        file = Path(path)
        try:
            text = file.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            msg = f"{file}: cannot be read: {error}"
            raise SeedError(msg) from error
        return cls.from_text(text, name=str(file))

    @classmethod
    def from_text(cls, text: str, *, name: str = "seed") -> Self:
        """Read YAML. `name` begins the message of every `SeedError`."""
        from .yaml_files import read

        return cls(read(text, name))

    def organization(self, name: str, **members: object) -> OrganizationSeed:
        """Add an organization, by default with the plan TEAM."""
        return self._put(OrganizationSeed, "", Item("organization", {"name": name, **members}))

    def item(self, operation: str, body: Mapping[str, object] | None = None) -> Self:
        """Call any operation of the API for this place, by its id; stays at this place.

        The ids of its path are those of the places on the way up.
        """
        self._at.add(Item(operation=operation, members=body))
        return self

    def plant(self, world: World) -> None:
        """Create everything that was described, wherever in it this place is.

        Raises `SeedError` for what the API refuses.
        """
        from .apply import plant

        plant(self._at.root, world)

    def _put(self, level: type[LevelT], above: str, item: Item) -> LevelT:
        return level(self._at.nearest(above).add(item))


class OrganizationSeed(Seed):
    """A place in an organization."""

    def cluster(self, name: str, *, deployed: bool | None = None, **members: object) -> ClusterSeed:
        """Add a cluster, by default of AWS in eu-west-3.

        A deployed cluster was deployed two hours ago. By default it is deployed if one of its
        environments is.
        """
        item = Item("cluster", {"name": name, **members}, deployed=deployed)
        return self._put(ClusterSeed, "organization", item)

    def project(self, name: str, **members: object) -> ProjectSeed:
        """Add a project."""
        return self._put(ProjectSeed, "organization", Item("project", {"name": name, **members}))


class ClusterSeed(OrganizationSeed):
    """A place at a cluster, for operations on it."""


class ProjectSeed(OrganizationSeed):
    """A place in a project."""

    def environment(
        self,
        name: str,
        *,
        mode: str | None = None,
        cluster: str | None = None,
        deployed: bool = False,
        **members: object,
    ) -> EnvironmentSeed:
        """Add an environment, on the named cluster or else the organization's first.

        Its mode is DEVELOPMENT by default. With `deployed`, it was deployed an hour ago, and its
        cluster before.
        """
        if mode is not None:
            members["mode"] = mode
        if cluster is not None:
            members["cluster"] = {"$ref": f"cluster/{cluster}"}
        item = Item("environment", {"name": name, **members}, deployed=deployed)
        return self._put(EnvironmentSeed, "project", item)

    def variable(
        self, key: str, value: str | None, *, secret: bool = False, **members: object
    ) -> Self:
        """Add a variable to this place, and stay at it."""
        required = {"key": key, "value": value, "is_secret": secret}
        self._at.add(Item("variable", {**required, **members}))
        return self


class EnvironmentSeed(ProjectSeed):
    """A place in an environment.

    Services are part of a deployed environment's deployment, except those with `deployed=False`.
    """

    def service(
        self, kind: str, name: str, *, deployed: bool = True, **members: object
    ) -> ServiceSeed:
        """Add a service of any kind, as the API's paths call it: `agenticWorkflow`."""
        item = Item(kind, {"name": name, **members}, deployed=deployed)
        return self._put(ServiceSeed, "environment", item)

    def application(self, name: str, *, deployed: bool = True, **members: object) -> ServiceSeed:
        """Add an application."""
        return self.service("application", name, deployed=deployed, **members)

    def container(self, name: str, *, deployed: bool = True, **members: object) -> ServiceSeed:
        """Add a container, by default of the image of its name in the first registry."""
        return self.service("container", name, deployed=deployed, **members)

    def database(self, name: str, *, deployed: bool = True, **members: object) -> ServiceSeed:
        """Add a database, by default PostgreSQL in a container."""
        return self.service("database", name, deployed=deployed, **members)

    def job(self, name: str, *, deployed: bool = True, **members: object) -> ServiceSeed:
        """Add a job, by default one that runs every night."""
        return self.service("job", name, deployed=deployed, **members)

    def helm(self, name: str, *, deployed: bool = True, **members: object) -> ServiceSeed:
        """Add a Helm chart."""
        return self.service("helm", name, deployed=deployed, **members)

    def terraform(self, name: str, *, deployed: bool = True, **members: object) -> ServiceSeed:
        """Add a Terraform service."""
        return self.service("terraform", name, deployed=deployed, **members)


class ServiceSeed(EnvironmentSeed):
    """A place at a service."""


def described(world: Seed | None, seed_file: str | os.PathLike[str] | None) -> Seed | None:
    """The starting world that options name, None for none. Raises ValueError for two."""
    if seed_file is None:
        return world
    if world is not None:
        msg = "give world= or seed_file=, not both: each describes the whole starting world"
        raise ValueError(msg)
    return Seed.from_file(seed_file)

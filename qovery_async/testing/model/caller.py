"""Callers and their roles, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import NAMESPACE_URL, UUID, uuid5

from .identifiers import identifier_of


@dataclass(frozen=True, slots=True)
class ProjectGrant:
    """Permissions of a custom role in a project, by environment mode."""

    is_admin: bool = False
    modes: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Role:
    """Role of a caller. A custom role has `projects` and `clusters`, keyed by id."""

    name: str
    projects: Mapping[str | UUID, ProjectGrant] | Mapping[str, ProjectGrant] | None = None
    clusters: Mapping[str | UUID, str] | Mapping[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        """Convert ids to text."""
        if self.projects is not None:
            projects = {identifier_of(key): grant for key, grant in self.projects.items()}
            object.__setattr__(self, "projects", projects)
        clusters = {identifier_of(key): level for key, level in self.clusters.items()}
        object.__setattr__(self, "clusters", clusters)


OWNER = Role("owner")
PRODUCTION = "https://api.qovery.com"


@dataclass(frozen=True, slots=True)
class Caller:
    """Identity and permissions of a caller.

    `organizations` are names or ids of the visible organizations, None for all. `base_url` is the
    address that the request came to.
    """

    name: str = "Simulated User"
    email: str = "simulated.user@example.com"
    origin: str = "API"
    user_agent: str = ""
    role: Role = OWNER
    organizations: tuple[str, ...] | None = None
    base_url: str = PRODUCTION

    @property
    def id(self) -> str:
        """Id of the caller, derived from the name."""
        return str(uuid5(NAMESPACE_URL, f"qovery-simulator:{self.name}"))

"""Roles of callers: what a token is allowed, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from .identifiers import identifier_of


@dataclass(frozen=True, slots=True)
class ProjectGrant:
    """Permission of a custom role in a project, for each mode of environments."""

    is_admin: bool = False
    modes: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Role:
    """A role; with `projects` and `clusters`, keyed by id, it is a custom one."""

    name: str
    projects: Mapping[str | UUID, ProjectGrant] | Mapping[str, ProjectGrant] | None = None
    clusters: Mapping[str | UUID, str] | Mapping[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        """Keep ids as text, as the world does."""
        if self.projects is not None:
            projects = {identifier_of(key): grant for key, grant in self.projects.items()}
            object.__setattr__(self, "projects", projects)
        clusters = {identifier_of(key): level for key, level in self.clusters.items()}
        object.__setattr__(self, "clusters", clusters)


OWNER = Role("owner")

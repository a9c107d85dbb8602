"""Ids of objects from their names, for `client.find()`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from ._rules.names import Named, argument_fault, name_fault, named, type_fault
from .errors import InvalidRequestError, NameNotFoundError
from .models import ServiceTypeEnum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._raw.resources import Resources

N = TypeVar("N", bound=Named)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationIds:
    """Id of an organization."""

    organization_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectIds(OrganizationIds):
    """Ids of a project and of its organization."""

    project_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentIds(ProjectIds):
    """Ids of an environment and of the objects above it."""

    environment_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceIds(EnvironmentIds):
    """Ids of a service and of the objects above it; `service_type` is the kind of service."""

    service_id: UUID
    service_type: ServiceTypeEnum


async def find(
    client: Resources,
    organization: str | UUID | None,
    project: str | UUID | None,
    environment: str | UUID | None,
    service: str | UUID | None,
) -> OrganizationIds:
    """Return the ids down to the last name that is given, with one request for each level."""
    below: dict[str, object] = {"project": project, "environment": environment, "service": service}
    fault = type_fault({"organization": organization, **below}) or argument_fault(below)
    if fault:
        msg = f"find(): {fault}"
        raise InvalidRequestError(msg)
    organizations = await client.organizations.list().collect()
    top = _one("organization", organization, "", organizations)
    if project is None:
        return OrganizationIds(organization_id=top.id)
    place = f" in organization {top.name}"
    projects = await client.projects.list(top.id).collect()
    second = _one("project", project, place, projects)
    if environment is None:
        return ProjectIds(organization_id=top.id, project_id=second.id)
    place = f" in project {second.name}"
    environments = await client.environments.list(second.id).collect()
    third = _one("environment", environment, place, environments)
    if service is None:
        return EnvironmentIds(organization_id=top.id, project_id=second.id, environment_id=third.id)
    place = f" in environment {third.name} of project {second.name}"
    listed = client.organizations.list_services(top.id, environment_id=third.id)
    fourth = _one("service", service, place, await listed.collect())
    return ServiceIds(
        organization_id=top.id,
        project_id=second.id,
        environment_id=third.id,
        service_id=fourth.id,
        service_type=fourth.service_type,
    )


def _one(kind: str, wanted: str | UUID | None, place: str, entries: Sequence[N]) -> N:
    found = named(wanted, entries)
    if len(found) != 1:
        msg = f"find(): {name_fault(kind, wanted, place, entries)}"
        raise NameNotFoundError(msg)
    return found[0]

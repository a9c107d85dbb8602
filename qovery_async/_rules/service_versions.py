"""Body that deploys versions of services: a commit, an image tag or a chart version for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .json_parts import part

_LISTS = {
    "APPLICATION": "applications",
    "CONTAINER": "containers",
    "JOB": "jobs",
    "HELM": "helms",
    "TERRAFORM": "terraforms",
    "DATABASE": "databases",
}


def deploy_all_body(
    services: Iterable[Mapping[str, Any]], versions: Mapping[str, str | None]
) -> dict[str, list[Any]]:
    """Return the body of an operation that deploys services in given versions.

    `services` are the environment's, as the API lists them; `versions` has a version by service id,
    None for the present one. Raises ValueError with the reason if a version cannot be deployed.
    """
    known = {str(service.get("id")): service for service in services}
    body: dict[str, list[Any]] = {}
    for identifier, version in versions.items():
        service = known.get(identifier)
        if service is None:
            msg = f"the environment has no service {identifier}"
            raise ValueError(msg)
        kind = str(service.get("service_type"))
        if kind not in _LISTS:
            msg = f"services of type {kind} cannot be deployed in a version ({identifier})"
            raise ValueError(msg)
        body.setdefault(_LISTS[kind], []).append(_entry(kind, service, identifier, version))
    return body


def _entry(kind: str, service: Mapping[str, Any], identifier: str, version: str | None) -> Any:  # noqa: ANN401  # JSON
    if kind == "DATABASE":
        if version is not None:
            msg = f"a database is deployed without a version ({identifier})"
            raise ValueError(msg)
        return identifier
    name = "application_id" if kind == "APPLICATION" else "id"
    if version is None:
        return {name: identifier}
    return {name: identifier, _version_field(kind, service): version}


def _version_field(kind: str, service: Mapping[str, Any]) -> str:
    if kind in {"APPLICATION", "TERRAFORM"}:
        return "git_commit_id"
    if kind == "CONTAINER":
        return "image_tag"
    source = part(service, "source")
    if kind == "JOB":
        return "git_commit_id" if source.get("image") is None else "image_tag"
    charts = [source.get("repository"), source.get("helm_repository")]
    return "git_commit_id" if charts == [None, None] else "chart_version"

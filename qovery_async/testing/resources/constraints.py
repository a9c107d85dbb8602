"""Constraints of the API beyond its OpenAPI document."""

from __future__ import annotations

import re
from typing import Any, cast

from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Node, Record, Store
from .computed import MAXIMUM_CPU, MAXIMUM_MEMORY

# (minimum, maximum) of fields that limit each other.
_ORDERED = (
    ("min_running_instances", "max_running_instances"),
    ("min_running_nodes", "max_running_nodes"),
)
# Fields that no two objects of a parent share.
_UNIQUE = {"deploymentRestriction": ("mode", "type", "value"), "customDomain": ("domain",)}


def check_change(kind: str, body: Any, old: Node, parent: Record | None, store: Store) -> None:  # noqa: ANN401  # any JSON
    """Raise `Problem` for a body that contradicts itself, the old data or the cluster.

    The OpenAPI document itself checks the bounds of single numbers.
    """
    if not isinstance(body, dict):
        return
    fields = cast("Node", body)
    for low, high in _ORDERED:
        least, most = fields.get(low), fields.get(high)
        if isinstance(least, int) and isinstance(most, int) and 0 <= most < least:
            raise Problem(400, f"{high}: is less than {low}")
    if kind in _UNIQUE and parent is not None:
        _check_twin(kind, fields, old, parent, store)
    if kind == "policyApiToken":
        _check_policy(str(fields.get("opa_policy", "")))
    if kind == "environment" and not old and parent is not None:
        _check_missing_cluster(parent, store)
    if kind in SERVICE_TYPES:
        _check_size(fields, parent, store)
    if kind == "database" and old:
        storage, before = fields.get("storage"), old.get("storage")
        if isinstance(storage, int) and isinstance(before, int) and 0 < storage < before:
            raise Problem(400, f"storage: cannot shrink below {before}")


def _check_twin(kind: str, members: Node, old: Node, parent: Record, store: Store) -> None:
    """Raise `Problem` 409 if another object has the same fields."""
    given = {name: members.get(name) for name in _UNIQUE[kind]}
    for other in store.children(kind, parent):
        same = all(other.data.get(name) == value for name, value in given.items())
        if same and other.data.get("id") != old.get("id"):
            raise Problem(409, f"the same {kind} exists already")


def _check_policy(text: str) -> None:
    """Raise `Problem` 400 for a policy that is no Rego module.

    The parser of the API finds more. A module begins with its package, and closes its brackets:
    https://www.openpolicyagent.org/docs/policy-reference#grammar
    """
    code = re.sub(r'"(?:\\.|[^"\\])*"|`[^`]*`|#[^\n]*', " ", text)
    if re.match(r"\s*package\s+[A-Za-z_][\w.]*(\s|$)", code) is None:
        raise Problem(400, "opa_policy: rego_parse_error: package expected")
    for opening, closing in ("()", "[]", "{}"):
        if code.count(opening) != code.count(closing):
            raise Problem(400, f"opa_policy: rego_parse_error: unbalanced {opening}{closing}")


def _check_missing_cluster(project: Record, store: Store) -> None:
    if not store.children("cluster", project.ancestor("organization")):
        raise Problem(400, "cluster: the organization has no cluster; create one first")


def _check_size(fields: Node, parent: Record | None, store: Store) -> None:
    cluster = None
    if parent is not None:
        cluster = store.get("cluster", str(parent.data.get("cluster_id")))
    limits = cluster.data if cluster is not None else {}
    for name, fallback in (("cpu", MAXIMUM_CPU), ("memory", MAXIMUM_MEMORY)):
        most, requested = limits.get(f"maximum_{name}", fallback), fields.get(name)
        if isinstance(requested, int) and requested > most:
            raise Problem(400, f"{name}: is more than the {most} that the cluster allows")


def check_deletion(record: Record, store: Store, *, cascade_projects: bool) -> None:
    """Raise `Problem` 400 if a record must be empty before its deletion."""
    if record.kind == "project" and not cascade_projects and store.children("environment", record):
        raise Problem(400, "the project has environments; delete them first")
    if record.kind == "deploymentStage" and record.data.get("services"):
        raise Problem(400, "the stage has services; attach them to another stage first")
    if record.kind == "cluster" and clustered(record, store):
        raise Problem(400, "the cluster has environments; delete them first")


def clustered(cluster: Record, store: Store) -> list[Record]:
    """Return the environments of a cluster."""
    organization = cluster.ancestor("organization")
    return [
        environment
        for environment in store.of("environment", organization)
        if environment.data.get("cluster_id") == cluster.id
    ]

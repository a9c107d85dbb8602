"""Uses of an object by services and clusters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from ..model.problems import Problem
from ..model.store import Node, Record, Store

# Kinds that services or clusters cannot do without, with or without a count of them.
_COUNTED = frozenset({"containerRegistry", "gitToken", "helmRepository"})
_NEEDED = _COUNTED | {"credentials"}
_COUNT = "associated_services_count"


def refers_to(value: Any, identifier: str) -> bool:  # noqa: ANN401  # any JSON
    """Return True if an id occurs anywhere in a JSON value."""
    if isinstance(value, dict):
        return any(refers_to(item, identifier) for item in cast("Node", value).values())
    if isinstance(value, list):
        return any(refers_to(item, identifier) for item in cast("list[Any]", value))
    return bool(value == identifier)


def services_using(used: Record, store: Store) -> Iterator[Record]:
    """Yield the services of the organization that refer to an object."""
    organization = used.ancestor("organization")
    for service in store.services(organization) if organization is not None else ():
        if refers_to(service.data, used.id):
            yield service


def clusters_using(used: Record, store: Store) -> Iterator[Record]:
    """Yield the clusters of the organization that refer to an object."""
    for cluster in store.children("cluster", used.ancestor("organization")):
        if refers_to(cluster.data, used.id) or refers_to(cluster.documents, used.id):
            yield cluster


def refuse_deletion_in_use(record: Record, store: Store) -> None:
    """Raise `Problem` 409 for the deletion of an object that others need."""
    if record.kind not in _NEEDED:
        return
    users = [*services_using(record, store), *clusters_using(record, store)]
    if users:
        names = ", ".join(sorted(str(user.data.get("name")) for user in users))
        raise Problem(409, f"the {record.kind} is in use by {names}")


def counted(record: Record, store: Store) -> Node:
    """Return the number of services that use an object, for kinds that show it."""
    if record.kind not in _COUNTED:
        return {}
    return {_COUNT: sum(1 for _ in services_using(record, store))}

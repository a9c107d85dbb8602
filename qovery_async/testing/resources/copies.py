"""Copies of objects inside others: they follow what they copy.

A service embeds its groups and its registry, an environment the name of its cluster. A copy is an
object with the id of another one, or a name beside an id: `role_name` beside `role_id`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from ..model.store import SERVICE_TYPES, Node, Record, Store

# Changed often, and embedded nowhere with more than their id.
_NEVER_COPIED = frozenset({"variable", "environment", "deploymentStage", *SERVICE_TYPES})
_REMOVED: Any = object()
Change = Callable[[Node], Any]


class Copies:
    """Listener that updates the copies of edited objects, and removes those of deleted ones."""

    def __init__(self, store: Store) -> None:
        self._store = store
        store.listeners.append(self)

    def created(self, record: Record) -> None:
        """Do nothing: a new object has no copies."""

    def edited(self, record: Record) -> None:
        """Update the copies of an object."""
        if record.kind not in _NEVER_COPIED:
            self._change(record, _Update(record.data))

    def removed(self, record: Record) -> None:
        """Remove the copies of an object from lists."""
        if record.kind not in _NEVER_COPIED and record.parent is not None:
            self._change(record, _removed)

    def _change(self, record: Record, change: Change) -> None:
        organization = record.ancestor("organization")
        if organization is None or organization is record or organization.deleted:
            return
        for other in organization.descendants():
            if other is not record:
                other.data = _changed(other.data, record, change, is_copy=False)


class _Update:
    """Change of a copy to the data of its object."""

    def __init__(self, data: Node) -> None:
        self._data = data

    def __call__(self, copy: Node) -> Any:  # noqa: ANN401  # any JSON
        """Return the copy with the fields of the object."""
        return {name: self._data.get(name, value) for name, value in copy.items()}


def _removed(_: Node) -> Any:  # noqa: ANN401  # a marker
    return _REMOVED


def _changed(value: Any, record: Record, change: Change, *, is_copy: bool = True) -> Any:  # noqa: ANN401  # any JSON
    """Return a value with changed copies of a record. Unchanged parts stay the same objects."""
    if isinstance(value, list):
        items = cast("list[Any]", value)
        made = [_changed(item, record, change) for item in items]
        if all(new is old for new, old in zip(made, items, strict=True)):
            return cast("Any", value)
        return [item for item in made if item is not _REMOVED]
    if not isinstance(value, dict):
        return value
    members = cast("Node", value)
    if is_copy and members.get("id") == record.id:
        changed = change(members)
        return members if changed == members else changed
    found: Node = {}
    for name, item in members.items():
        new = _changed(item, record, change) if isinstance(item, dict | list) else item
        if new is not item and new is not _REMOVED:
            found[name] = new
        if name.endswith("_id") and item == record.id:
            named = f"{name.removesuffix('_id')}_name"
            if isinstance(members.get(named), str) and members[named] != record.data.get("name"):
                found[named] = record.data.get("name")
    return {**members, **found} if found else members

"""Variables and secrets: one state behind `/variable` and the older families."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Node, Record, Store
from ..timing.clock import Clock, moment
from .builtin import BuiltIn, built_in_value, built_ins
from .rules import (
    ALIAS,
    BUILT_IN,
    OVERRIDE,
    chain,
    check_edit,
    check_key,
    check_refers,
    is_built_in,
    notes,
    owner,
    sees,
    variable_type,
)

_PLACES = frozenset({"project", "environment", *SERVICE_TYPES})
_EMPTY: Node = {
    "value": None,
    "is_secret": False,
    "description": None,
    "enable_interpolation_in_file": None,
    "mount_path": None,
    "secret_manager_access_id": None,
    "target_id": None,
    "built_in": None,
    "local": False,
}


def _ignore(services: list[Record]) -> None:
    """Ignore changed services."""


class Variables:
    """Variables of projects, environments and services, as records of kind `variable`.

    The parent of a variable is its owner. As a listener of the store, this class also keeps the
    built-in variables of every record.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        seed: int,
        changed: Callable[[list[Record]], None] = _ignore,
    ) -> None:
        """Create variables in a store.

        Args:
            store: The records.
            clock: The time of the world.
            seed: Seed of ids.
            changed: Callback with the services that see a changed variable.
        """
        self._store = store
        self._clock = clock
        self._seed = seed
        self._changed = changed
        self._made = 0
        self._own: dict[str, dict[str, Record]] = {}
        self._shared: dict[str, dict[str, Record]] = {}
        self._referring: dict[str, dict[str, Record]] = {}

    def created(self, record: Record) -> None:
        """Index a variable, or create the built-in variables of a record."""
        if record.kind == "variable":
            self._index(record)
        else:
            self._keep_built_ins(record)

    def edited(self, record: Record) -> None:
        """Update the built-in variables of a record."""
        if record.kind != "variable":
            self._keep_built_ins(record)

    def removed(self, record: Record) -> None:
        """Remove the aliases and overrides of a removed variable."""
        if record.kind != "variable":
            self._own.pop(record.id, None)
            return
        home = owner(record)
        self._own.get(home.id, {}).pop(record.id, None)
        environment = home.ancestor("environment")
        if environment is not None:
            self._shared.get(environment.id, {}).pop(record.id, None)
        target = record.data["target_id"]
        if target is not None:
            self._referring.get(target, {}).pop(record.id, None)
        for referring in list(self._referring.pop(record.id, {}).values()):
            if not referring.deleted:
                self._store.remove(referring)
        if not is_built_in(record) and not home.deleted:
            self._report_changed(home)

    def dump(self) -> Node:
        """Return the state outside the store as JSON."""
        return {"made": self._made}

    def load(self, node: Node) -> None:
        """Restore the state of `dump`. The store must be restored first."""
        self._made = node["made"]
        for index in (self._own, self._shared, self._referring):
            index.clear()
        for record in self._store.of("variable"):
            self._index(record)

    def get(self, identifier: str) -> Record:
        """Return a variable by its id. Raises `Problem` 404 if unknown."""
        record = self._store.get("variable", identifier)
        if record is None:
            raise Problem(404, f"no variable with id {identifier}")
        return record

    def own(self, place: Record) -> list[Record]:
        """Return the user variables of a record, oldest first."""
        return [v for v in self._own.get(place.id, {}).values() if not is_built_in(v)]

    def find(self, place: Record, key: str) -> Record | None:
        """Return the user variable of a record and key, or None."""
        return next((v for v in self.own(place) if v.data["key"] == key), None)

    def visible(self, place: Record) -> Iterator[Record]:
        """Yield the visible variables: own ones, those of ancestors, then built-in ones."""
        above = list(chain(place))
        for home in above:
            yield from self.own(home)
        for home in above:
            yield from (v for v in self._own.get(home.id, {}).values() if is_built_in(v))
        environment = place.ancestor("environment")
        if environment is not None:
            neighbours = self._shared.get(environment.id, {}).values()
            yield from (v for v in neighbours if owner(v) is not place)

    def target(self, variable: Record) -> Record | None:
        """Return the target of an alias or override, or None."""
        identifier = variable.data["target_id"]
        return None if identifier is None else self._store.get("variable", identifier)

    def is_secret(self, variable: Record) -> bool:
        """Whether a value is hidden. An alias or override is as secret as its target."""
        target = self.target(variable)
        return bool(variable.data["is_secret"]) if target is None else self.is_secret(target)

    def value(self, variable: Record) -> str:
        """Return the value for a service, including secrets."""
        target = self.target(variable)
        if variable.data["variable_type"] == ALIAS and target is not None:
            return self.value(target)
        if is_built_in(variable):
            return built_in_value(owner(variable), variable.data["built_in"], self._store)
        return str(variable.data["value"])

    def mount_path(self, variable: Record) -> str | None:
        """Return the path of a file variable, or None."""
        target = self.target(variable)
        path = variable.data["mount_path"] if target is None else self.mount_path(target)
        return path or None

    def create(
        self,
        place: Record,
        key: str,
        value: str,
        details: Node | None = None,
        *,
        is_secret: bool = False,
        replace: bool = False,
    ) -> Record:
        """Create a variable, or with `replace` change one of the same key and secrecy."""
        check_key(key)
        details = details or {}
        given = {"value": value, "variable_type": variable_type(details), **details}
        existing = self.find(place, key) if replace else None
        if (
            existing is not None
            and existing.data["target_id"] is None
            and existing.data["is_secret"] == is_secret
        ):
            self._edit(existing, **given)
            return existing
        return self._add(place, {"key": key, "is_secret": is_secret, **given})

    def alias(self, place: Record, target: Record, key: str, details: Node) -> Record:
        """Create another key for a variable, with its value."""
        if target.data["variable_type"] == ALIAS:
            raise Problem(400, "an alias cannot be the target of another alias")
        check_refers(place, target, "alias")
        check_key(key)
        given = {"key": key, "variable_type": ALIAS, "target_id": target.id}
        return self._add(place, {**notes(details), **given})

    def override(self, place: Record, target: Record, value: str, details: Node) -> Record:
        """Create another value for a variable at a narrower scope."""
        check_refers(place, target, "override")
        given = {"key": target.data["key"], "value": value, "variable_type": OVERRIDE}
        return self._add(place, {**notes(details), **given, "target_id": target.id})

    def edit(self, variable: Record, key: str, value: str | None, details: Node) -> None:
        """Change a variable. Without a value, the current one stays."""
        current, kind = self.value(variable), variable.data["variable_type"]
        check_edit(variable, key, value, current, is_secret=self.is_secret(variable))
        path, access = details.get("mount_path"), details.get("secret_manager_access_id")
        if path and not kind.startswith("FILE") and path != self.mount_path(variable):
            raise Problem(400, "mount_path: only the variable of a file has one")
        if access is not None and not kind.endswith("EXTERNAL_SECRET"):
            raise Problem(400, "secret_manager_access_id: only an external secret has one")
        renamed = [variable, *self._overriding(variable)] if key != variable.data["key"] else []
        for record in renamed:
            self._check_free(owner(record), key)
        for record in renamed[1:]:
            self._edit(record, key=key)
        fields: Node = {**details, "key": key}
        for name, given in (("mount_path", path), ("secret_manager_access_id", access)):
            fields[name] = given or variable.data[name]
        if value is not None and kind != ALIAS:
            fields["value"] = value
        self._edit(variable, **fields)

    def overwrite(self, variable: Record, value: str, *, is_secret: bool) -> bool:
        """Replace a value by an imported one. Return False for aliases and secrets."""
        if variable.data["variable_type"] == ALIAS or self.is_secret(variable):
            return False
        if variable.data["target_id"] is None:
            self._edit(variable, value=value, is_secret=is_secret)
        else:
            self._edit(variable, value=value)
        return True

    def delete(self, variable: Record) -> None:
        """Remove a variable with its aliases and overrides."""
        if is_built_in(variable):
            raise Problem(400, "a built-in variable cannot be deleted")
        self._store.remove(variable)

    def copy(self, source: Record, clone: Record, ids: Mapping[str, str]) -> None:
        """Copy the own variables of `source` to a clone.

        `ids` maps the ids of originals to those of clones. All clones must exist, and broader
        scopes must be copied first, so that aliases and overrides find their targets. If a clone
        does not see the target, an override becomes a plain variable and an alias is omitted.
        """
        for variable in self.own(source):
            data = {**variable.data, "target_id": None}
            target = self.target(variable)
            if target is not None:
                there = self._counterpart(target, source, clone, ids)
                if there is not None:
                    data["target_id"] = there.id
                elif data["variable_type"] == ALIAS:
                    continue
                else:
                    path = self.mount_path(variable)
                    data |= {"is_secret": self.is_secret(variable), "mount_path": path}
                    data["variable_type"] = variable_type(data)
            self._put(clone, data)

    def _counterpart(
        self, target: Record, source: Record, clone: Record, ids: Mapping[str, str]
    ) -> Record | None:
        home = owner(target)
        there = clone if home is source else home
        if home.id in ids and home is not source:
            there = self._store.get(home.kind, ids[home.id]) or home
        found = next(
            (
                variable
                for variable in self._own.get(there.id, {}).values()
                if variable.data["built_in"] == target.data["built_in"]
                and (is_built_in(variable) or variable.data["key"] == target.data["key"])
            ),
            None,
        )
        return found if found is not None and sees(clone, found) else None

    def _add(self, place: Record, data: Node) -> Record:
        self._check_free(place, data["key"])
        record = self._put(place, data)
        self._report_changed(place)
        return record

    def _put(self, place: Record, data: Node) -> Record:
        self._made += 1
        digest = hashlib.sha256(f"{self._seed} variable {self._made}".encode()).digest()
        identifier = str(UUID(bytes=digest[:16], version=4))
        return self._record(place, identifier, moment(self._clock.now()), data)

    def _record(self, place: Record, identifier: str, made: str, data: Node) -> Record:
        fields = {**_EMPTY, **data, "created_at": made, "updated_at": made}
        return self._store.add(Record("variable", identifier, fields, place))

    def _edit(self, variable: Record, **fields: Any) -> None:  # noqa: ANN401  # any JSON
        self._store.edit(variable, **fields, updated_at=moment(self._clock.now()))
        self._report_changed(owner(variable))

    def _check_free(self, place: Record, key: str) -> None:
        if self.find(place, key) is None:
            return
        homes = {record.kind: record.id for record in chain(place)}
        service = place.id if place.kind in SERVICE_TYPES else None
        where = {f"{kind}_id": homes.get(kind) for kind in ("organization", "project")}
        where |= {"environment_id": homes.get("environment"), "service_id": service}
        raise Problem(409, f"a variable with the key {key} exists already", existing_variable=where)

    def _overriding(self, variable: Record) -> Iterator[Record]:
        for referring in self._referring.get(variable.id, {}).values():
            if referring.data["variable_type"] == OVERRIDE:
                yield referring
                yield from self._overriding(referring)

    def _report_changed(self, place: Record) -> None:
        kinds = [kind for kind in SERVICE_TYPES if kind != "database"]
        if place.kind in SERVICE_TYPES:
            self._changed([place])
        else:
            self._changed([service for kind in kinds for service in self._store.of(kind, place)])

    def _keep_built_ins(self, record: Record) -> None:
        if record.kind not in _PLACES:
            return
        wanted = {built_in.key: built_in for built_in in built_ins(record)}
        there = {
            variable.data["key"]: variable
            for variable in self._own.get(record.id, {}).values()
            if is_built_in(variable)
        }
        for key in there.keys() - wanted.keys():
            self._store.remove(there[key])
        for key, built_in in wanted.items():
            if key not in there:
                self._add_built_in(record, built_in)

    def _add_built_in(self, record: Record, built_in: BuiltIn) -> None:
        made = record.data.get("created_at") or moment(self._clock.now())
        identifier = str(uuid5(NAMESPACE_OID, f"{record.id} {built_in.key}"))
        data = {
            "key": built_in.key,
            "variable_type": BUILT_IN,
            "is_secret": built_in.is_secret,
            "built_in": built_in.name,
            "local": built_in.local,
        }
        self._record(record, identifier, made, data)

    def _index(self, variable: Record) -> None:
        home = owner(variable)
        self._own.setdefault(home.id, {})[variable.id] = variable
        environment = home.ancestor("environment")
        if is_built_in(variable) and not variable.data["local"] and home.kind in SERVICE_TYPES:
            if environment is not None:
                self._shared.setdefault(environment.id, {})[variable.id] = variable
        elif variable.data["target_id"] is not None:
            self._referring.setdefault(variable.data["target_id"], {})[variable.id] = variable

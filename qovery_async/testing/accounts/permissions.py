"""Permissions of callers in the simulated world."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from ..model.call import Call, Result
from ..model.caller import Caller
from ..model.document import Node
from ..model.problems import Problem
from ..model.store import Record, Store
from .roles import may, sees

_UUID_LENGTH = 36


class Access:
    """Access control by the organizations and the role of a caller."""

    def __init__(self, store: Store, foreign_status: int = 403) -> None:
        """Create the access control.

        Args:
            store: The records.
            foreign_status: Status for records of organizations that the caller does not see.
        """
        self._store = store
        self.foreign_status = foreign_status

    def check(self, call: Call) -> None:
        """Raise `Problem` if the caller may not execute the call."""
        caller = call.caller
        if caller.organizations is None and caller.role.name == "owner":
            return
        named = [*call.records, *self._mentioned(call)]
        for record in named:
            if not self._is_home(caller, record):
                raise self._foreign(record)
        if not may(caller.role, call.endpoint, call.body, named):
            detail = f"the role {caller.role.name} does not allow {call.endpoint.operation_id}"
            raise Problem(403, detail)

    def check_records(self, caller: Caller, records: Sequence[Record]) -> None:
        """Raise `Problem` for the first record that the caller may not see."""
        for record in records:
            if not self._is_home(caller, record):
                raise self._foreign(record)
            if not sees(caller.role, record):
                raise Problem(403, f"the role {caller.role.name} does not see this {record.kind}")

    def _foreign(self, record: Record) -> Problem:
        if self.foreign_status == 404:  # noqa: PLR2004  # as for what does not exist
            return Problem(404, f"no {record.kind} with id {record.id} exists")
        return Problem(self.foreign_status, "this belongs to another organization")

    def _mentioned(self, call: Call) -> Iterator[Record]:
        """Yield the records that the query and the fields of the body name."""
        values: list[Any] = list(call.query.values())
        body: Any = call.body
        if isinstance(body, dict):
            values += cast("Node", body).values()
        for value in values:
            if isinstance(value, str) and len(value) == _UUID_LENGTH:
                record = self._store.find(value)
                if record is not None:
                    yield record

    @staticmethod
    def _is_home(caller: Caller, record: Record) -> bool:
        organization = record.ancestor("organization")
        if organization is None or caller.organizations is None:
            return True
        return bool({organization.id, organization.data.get("name")} & set(caller.organizations))

    def visible(self, call: Call, result: Result) -> Result:
        """Return a result without the list items that the caller may not see."""
        caller = call.caller
        if caller.organizations is None and caller.role.projects is None:
            return result
        if call.endpoint.method != "GET":
            return result
        value = result.value
        if isinstance(value, list):
            return result._replace(value=self._seen(caller, cast("list[Any]", value)))
        fields = cast("Node", value) if isinstance(value, dict) else {}
        if isinstance(fields.get("results"), list):
            seen = self._seen(caller, fields["results"])
            return result._replace(value={**fields, "results": seen})
        return result

    def _seen(self, caller: Caller, items: list[Any]) -> list[Any]:
        return [item for item in items if self._sees(caller, item)]

    def _sees(self, caller: Caller, item: Any) -> bool:  # noqa: ANN401  # any JSON
        identifier = cast("Node", item).get("id") if isinstance(item, dict) else None
        record = self._store.find(identifier) if isinstance(identifier, str) else None
        return record is None or (self._is_home(caller, record) and sees(caller.role, record))

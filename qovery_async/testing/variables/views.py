"""Variables as responses show them, with the fields of both families of operations."""

from __future__ import annotations

from ..model.document import Document
from ..model.store import SERVICE_TYPES, Node, Record
from .rules import ALIAS, BUILT_IN, OVERRIDE, Scopes, is_built_in, owner
from .variables import Variables

_REFERENCES = {ALIAS: "aliased", OVERRIDE: "overridden"}


class VariableViews:
    """Response data of variables. The projection then keeps the declared fields."""

    def __init__(self, document: Document, variables: Variables) -> None:
        self._variables = variables
        self._scopes = Scopes(document)
        linked = document.schemas.get("LinkedServiceTypeEnum", {}).get("enum")
        self._linked = frozenset(linked or SERVICE_TYPES.values())

    def of(self, variable: Record) -> Node:
        """Return a variable with its target, without the value of a secret."""
        data = variable.data
        target = self._variables.target(variable)
        shown: Node = {
            **self._brief(variable),
            "is_secret": self._variables.is_secret(variable),
            "enable_interpolation_in_file": bool(data["enable_interpolation_in_file"]),
            "mount_path": self._variables.mount_path(variable),
            "owned_by": "QOVERY",
            "secret_manager_access_id": data["secret_manager_access_id"],
            "created_at": data["created_at"],
            "updated_at": data["updated_at"],
            **self._service(variable if target is None or not is_built_in(target) else target),
        }
        if target is not None:
            word = _REFERENCES[data["variable_type"]]
            shown[f"{word}_variable"] = shown[f"{word}_secret"] = self._brief(target)
        return shown

    def scope(self, variable: Record) -> str:
        """Return the scope of a variable in the API."""
        return BUILT_IN if is_built_in(variable) else self._scopes.names[owner(variable).kind]

    def associated(self, variable: Record, environment: Record) -> Node:
        """Return an external secret as an item of a secret manager's list."""
        home, project = owner(variable), environment.ancestor("project")
        service: Node = {}
        if home.kind in SERVICE_TYPES:
            service = {
                "service_id": home.id,
                "service_name": home.data.get("name", ""),
                "service_type": self.scope(variable),
            }
        return {
            "environment_id": environment.id,
            "environment_name": environment.data.get("name", ""),
            "external_secret_name": self._variables.value(variable),
            "project_id": "" if project is None else project.id,
            "project_name": "" if project is None else project.data.get("name", ""),
            "variable_name": variable.data["key"],
            **service,
        }

    def _brief(self, variable: Record) -> Node:
        shown: Node = {
            "id": variable.id,
            "key": variable.data["key"],
            "value": None,
            "mount_path": self._variables.mount_path(variable) or "",
            "scope": self.scope(variable),
            "variable_type": variable.data["variable_type"],
        }
        if not self._variables.is_secret(variable):
            shown["value"] = self._variables.value(variable)
        if variable.data["description"] is not None:
            shown["description"] = variable.data["description"]
        return shown

    def _service(self, variable: Record) -> Node:
        """Return the fields of a variable's service, or none at broader scopes."""
        home = owner(variable)
        if home.kind not in SERVICE_TYPES:
            return {}
        shown = {"service_id": home.id, "service_name": home.data.get("name", "")}
        if SERVICE_TYPES[home.kind] in self._linked:
            shown["service_type"] = SERVICE_TYPES[home.kind]
        return shown

"""Handlers of operations on variables and secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from ..model.call import Call, Result, fields_of
from ..model.document import Document, Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record, Store
from .builtin import credentials
from .rules import (
    BUILT_IN,
    Scopes,
    check_key,
    details,
    is_built_in,
    optional_text,
    owner,
    sees,
    text,
)
from .variables import Variables
from .views import VariableViews

# Literal before the id of a variable: True for secrets, False for variables, None for both.
_FAMILIES: Mapping[str, bool | None] = {
    "variable": None,
    "environmentVariable": False,
    "secret": True,
}
# Record kind of each family.
KEPT_AS = dict.fromkeys(_FAMILIES, "variable")
# Kinds of ids that these handlers look up: a variable may belong to a broader scope than the
# path, and secret manager accesses belong to clusters.
RESOLVED_HERE = frozenset({*_FAMILIES, "secretManagerAccess"})
_REPLACED_AT = frozenset({"project", "environment"})
_UPSTREAM_SECRETS = ("api-key", "database-password", "signing-key")


class VariableCalls:
    """Handlers of operations on variables."""

    def __init__(self, document: Document, store: Store, variables: Variables) -> None:
        self._store = store
        self._variables = variables
        self._views = VariableViews(document, variables)
        self._scopes = Scopes(document)

    @handles(
        "listApplicationEnvironmentVariable",
        "listApplicationSecrets",
        "listContainerEnvironmentVariable",
        "listContainerSecrets",
        "listEnvironmentEnvironmentVariable",
        "listEnvironmentSecrets",
        "listJobEnvironmentVariable",
        "listJobSecrets",
        "listProjectEnvironmentVariable",
        "listProjectSecrets",
        "listVariables",
    )
    def _list(self, call: Call) -> Result:
        query, place = call.query, _place_in_path(call)
        only: bool | None = _family(call)
        if place is None:
            place = self._listed_place(query)
            only = {"true": True, "false": False}.get(query.get("is_secret", "").lower())
        built_in = query.get("scope") == BUILT_IN
        return Result(
            {
                "results": [
                    self._views.of(variable)
                    for variable in self._variables.visible(place)
                    if only in (None, self._variables.is_secret(variable))
                    and (not built_in or is_built_in(variable))
                ]
            }
        )

    def _listed_place(self, query: Mapping[str, str]) -> Record:
        """Return the record of a list; at the built-in scope, any record with variables."""
        identifier = query.get("parent_id", "")
        if query.get("scope") == BUILT_IN:
            for kind in ("project", "environment", "service"):
                record = self._store.get(kind, identifier)
                if record is not None:
                    return record
            raise Problem(404, f"nothing with id {identifier} has variables")
        return self._place(query.get("scope"), identifier)

    def _place(self, scope: object, identifier: str) -> Record:
        kind = self._scopes.kind(scope)
        record = self._store.get(kind, identifier)
        if record is None:
            raise Problem(404, f"no {kind} with id {identifier}")
        return record

    def _new_place(self, call: Call, prefix: str) -> Record:
        """Return the record of a new variable: from the path, else from the body."""
        place = _place_in_path(call)
        if place is not None:
            return place
        fields = fields_of(call.body)
        return self._place(fields.get(f"{prefix}_scope"), text(fields, f"{prefix}_parent_id"))

    @handles(
        "createApplicationEnvironmentVariable",
        "createApplicationSecret",
        "createContainerEnvironmentVariable",
        "createContainerSecret",
        "createEnvironmentEnvironmentVariable",
        "createEnvironmentSecret",
        "createJobEnvironmentVariable",
        "createJobSecret",
        "createProjectEnvironmentVariable",
        "createProjectSecret",
        "createVariable",
    )
    def _create(self, call: Call) -> Result:
        fields, family = fields_of(call.body), _family(call)
        place = self._new_place(call, "variable")
        # The older families replace at projects and environments; the others clash.
        replace = family is not None and place.kind in _REPLACED_AT
        secret = bool(fields.get("is_secret")) if family is None else family
        value = text(fields, "value") if family is None else optional_text(fields, "value")
        return self._shown(
            self._variables.create(
                place,
                text(fields, "key"),
                value or "",
                details(fields),
                is_secret=secret,
                replace=replace,
            )
        )

    def _read(self, call: Call) -> Result:
        return self._shown(self._named(call, at_place=True))

    @handles(
        "editApplicationEnvironmentVariable",
        "editApplicationSecret",
        "editContainerEnvironmentVariable",
        "editContainerSecret",
        "editEnvironmentEnvironmentVariable",
        "editEnvironmentSecret",
        "editJobEnvironmentVariable",
        "editJobSecret",
        "editProjectEnvironmentVariable",
        "editProjectSecret",
        "editVariable",
    )
    def _edit(self, call: Call) -> Result:
        variable, fields = self._named(call, at_place=True), fields_of(call.body)
        key, value = text(fields, "key"), optional_text(fields, "value")
        self._variables.edit(variable, key, value, details(fields))
        return self._shown(variable)

    @handles(
        "deleteApplicationEnvironmentVariable",
        "deleteApplicationSecret",
        "deleteContainerEnvironmentVariable",
        "deleteContainerSecret",
        "deleteEnvironmentEnvironmentVariable",
        "deleteEnvironmentSecret",
        "deleteJobEnvironmentVariable",
        "deleteJobSecret",
        "deleteProjectEnvironmentVariable",
        "deleteProjectSecret",
        "deleteVariable",
    )
    def _delete(self, call: Call) -> Result:
        self._variables.delete(self._named(call, at_place=True))
        return Result()

    @handles(
        "createApplicationEnvironmentVariableAlias",
        "createApplicationSecretAlias",
        "createContainerEnvironmentVariableAlias",
        "createContainerSecretAlias",
        "createEnvironmentEnvironmentVariableAlias",
        "createEnvironmentSecretAlias",
        "createJobEnvironmentVariableAlias",
        "createJobSecretAlias",
        "createProjectEnvironmentVariableAlias",
        "createProjectSecretAlias",
        "createVariableAlias",
    )
    def _alias(self, call: Call) -> Result:
        target, fields = self._named(call), fields_of(call.body)
        place = self._new_place(call, "alias")
        return self._shown(
            self._variables.alias(place, target, text(fields, "key"), details(fields))
        )

    @handles(
        "createApplicationEnvironmentVariableOverride",
        "createApplicationSecretOverride",
        "createContainerEnvironmentVariableOverride",
        "createContainerSecretOverride",
        "createEnvironmentEnvironmentVariableOverride",
        "createEnvironmentSecretOverride",
        "createJobEnvironmentVariableOverride",
        "createJobSecretOverride",
        "createProjectEnvironmentVariableOverride",
        "createProjectSecretOverride",
        "createVariableOverride",
    )
    def _override(self, call: Call) -> Result:
        target, fields = self._named(call), fields_of(call.body)
        place = self._new_place(call, "override")
        family = _family(call)
        value = text(fields, "value") if family is None else optional_text(fields, "value")
        return self._shown(self._variables.override(place, target, value or "", details(fields)))

    @handles(
        "importContainerEnvironmentVariable",
        "importEnvironmentVariable",
        "importEnvironmentVariables",
        "importJobEnvironmentVariable",
    )
    def _import(self, call: Call) -> Result:
        query, fields = call.query, fields_of(call.body)
        service = call.target or self._place(query.get("service_type"), query.get("service_id", ""))
        given = fields.get("vars")
        listed = cast("list[Any]", given) if isinstance(given, list) else []
        items = [fields_of(item) for item in listed]
        places = [self._imported_place(service, item) for item in items]
        for item in items:
            check_key(text(item, "name"))
            text(item, "value")
        overwrite = bool(fields.get("overwrite"))
        done = [
            item
            for place, item in zip(places, items, strict=True)
            if self._take(place, item, overwrite=overwrite)
        ]
        return Result(
            {
                "total_variables_to_import": len(items),
                "successful_imported_variables": [_imported(item) for item in done],
            }
        )

    def _imported_place(self, service: Record, item: Node) -> Record:
        kind = self._scopes.kind(item.get("scope"))
        place = service.ancestor(kind)
        if place is None:
            raise Problem(400, f"scope: a {service.kind} has no variables at {item.get('scope')}")
        return place

    def _take(self, place: Record, item: Node, *, overwrite: bool) -> bool:
        key, value, secret = item["name"], item["value"], bool(item.get("is_secret"))
        existing = self._variables.find(place, key)
        if existing is not None:
            return overwrite and self._variables.overwrite(existing, value, is_secret=secret)
        self._variables.create(place, key, value, is_secret=secret)
        return True

    def _named(self, call: Call, *, at_place: bool = False) -> Record:
        """Return the variable of the path, if its family and record match."""
        step = next(s for s in call.endpoint.steps if s.is_parameter and s.kind in _FAMILIES)
        variable = self._variables.get(call.arguments[step.text])
        place, family = _place_in_path(call), _FAMILIES[step.kind]
        right = family in (None, self._variables.is_secret(variable))
        if place is not None and at_place:
            right = right and (
                sees(place, variable) if is_built_in(variable) else owner(variable) is place
            )
        if not right:
            raise Problem(404, f"no {step.kind} with id {variable.id} there")
        return variable

    def _shown(self, variable: Record) -> Result:
        return Result(self._views.of(variable))

    @handles("getDatabaseMasterCredentials")
    def _credentials(self, call: Call) -> Result:
        if call.target is None:
            raise Problem(404, "no such database")
        return Result(credentials(call.target, self._store))

    @handles("listSecretManagerAccessExternalSecrets")
    def _associated(self, call: Call) -> Result:
        return Result(
            {
                "results": [
                    self._views.associated(variable, environment)
                    for variable in self._external(call)
                    for environment in self._environments(owner(variable))
                ]
            }
        )

    @handles("listUpstreamSecretsFromSecretProvider")
    def _upstream(self, call: Call) -> Result:
        used = {self._variables.value(variable) for variable in self._external(call)}
        prefix = call.query.get("namePrefix", "")
        names = sorted(used.union(_UPSTREAM_SECRETS))
        return Result({"results": [name for name in names if name.startswith(prefix)]})

    def _external(self, call: Call) -> list[Record]:
        """Return the external secrets of an access. Raises `Problem` 404 if unknown."""
        access = call.arguments[call.endpoint.steps[1].text]
        using = [
            variable
            for variable in self._store.of("variable")
            if variable.data["secret_manager_access_id"] == access
        ]
        if not using and access not in self._accesses():
            raise Problem(404, f"no secretManagerAccess with id {access}")
        return using

    def _accesses(self) -> Iterator[Any]:
        for cluster in self._store.of("cluster"):
            for access in cluster.data.get("secret_manager_accesses") or ():
                yield access.get("id")

    def _environments(self, place: Record) -> list[Record]:
        environment = place.ancestor("environment")
        return list(self._store.of("environment", place)) if environment is None else [environment]


def _place_in_path(call: Call) -> Record | None:
    return next((record for record in call.records if record.kind != "variable"), None)


def _family(call: Call) -> bool | None:
    return next(_FAMILIES[s.text] for s in call.endpoint.steps if s.text in _FAMILIES)


def _imported(item: Node) -> Node:
    shown = {name: item.get(name) for name in ("name", "scope", "is_secret")}
    return shown if item.get("is_secret") else {**shown, "value": item["value"]}

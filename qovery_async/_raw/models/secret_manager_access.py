"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .api_variable_scope_enum import APIVariableScopeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_APIVariableScopeEnum_unset = members(APIVariableScopeEnum, unset=True, null=False)


class ExternalSecretAssociatedServiceResponse(Model):
    """An external secret associated service, as the API answers it."""

    __slots__ = (
        "_environment_id",
        "environment_name",
        "external_secret_name",
        "_project_id",
        "project_name",
        "_service_id",
        "service_name",
        "service_type",
        "variable_name",
    )
    if TYPE_CHECKING:
        environment_id: UUID
        environment_name: str
        external_secret_name: str
        project_id: UUID
        project_name: str
        service_id: UUID | Unset = UNSET
        service_name: str | Unset = UNSET
        service_type: APIVariableScopeEnum | Unset = UNSET
        variable_name: str
    else:
        schema_name = "ExternalSecretAssociatedServiceResponse"
        known_names = frozenset(
            (
                "environment_id",
                "environment_name",
                "external_secret_name",
                "project_id",
                "project_name",
                "service_id",
                "service_name",
                "service_type",
                "variable_name",
            )
        )
        model_fields = (
            ("environment_id", "environment_id", "uuid", 5),
            ("environment_name", "environment_name", "str", 1),
            ("external_secret_name", "external_secret_name", "str", 1),
            ("project_id", "project_id", "uuid", 5),
            ("project_name", "project_name", "str", 1),
            ("service_id", "service_id", "uuid", 4),
            ("service_name", "service_name", "str", 0),
            ("service_type", "service_type", "%APIVariableScopeEnum", 0),
            ("variable_name", "variable_name", "str", 1),
        )
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_ExternalSecretAssociatedServiceResponse(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        v1 = d["environment_name"]
        if type(v1) is not str:
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        v2 = d["external_secret_name"]
        if type(v2) is not str:
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        v3 = d["project_id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        v4 = d["project_name"]
        if type(v4) is not str:
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        v5 = d.get("service_id", UNSET)
        if v5 is UNSET:
            n -= 1
        elif len(v5) != 36 or v5[23] != "-":
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        v6 = d.get("service_name", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        v7 = _APIVariableScopeEnum_unset[d.get("service_type", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = d["variable_name"]
        if type(v8) is not str:
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ExternalSecretAssociatedServiceResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
    o: Any = new(ExternalSecretAssociatedServiceResponse)
    o._environment_id = v0
    o.environment_name = v1
    o.external_secret_name = v2
    o._project_id = v3
    o.project_name = v4
    o._service_id = v5
    o.service_name = v6
    o.service_type = v7
    o.variable_name = v8
    o._extra = extra
    return o


def write_ExternalSecretAssociatedServiceResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o.external_secret_name) is not UNSET:
        d["external_secret_name"] = v if type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.variable_name) is not UNSET:
        d["variable_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ExternalSecretAssociatedServiceResponse.read_json = staticmethod(
    read_ExternalSecretAssociatedServiceResponse
)
ExternalSecretAssociatedServiceResponse.write_json = staticmethod(
    write_ExternalSecretAssociatedServiceResponse
)


class ExternalSecretAssociatedServiceResponseList(Model):
    """External secret associated services, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ExternalSecretAssociatedServiceResponse]
        """All entries; the API does not split this list."""
    else:
        schema_name = "ExternalSecretAssociatedServiceResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ExternalSecretAssociatedServiceResponse]", 1),)


def read_ExternalSecretAssociatedServiceResponseList(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
            return r.tolerate(ExternalSecretAssociatedServiceResponseList, d)
        extra = (
            None
            if len(d) == 1
            else r.unknown_fields(d, ExternalSecretAssociatedServiceResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ExternalSecretAssociatedServiceResponseList, d)
    o: Any = new(ExternalSecretAssociatedServiceResponseList)
    o.results = [read_ExternalSecretAssociatedServiceResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ExternalSecretAssociatedServiceResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ExternalSecretAssociatedServiceResponse(e)
                if type(e) is ExternalSecretAssociatedServiceResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ExternalSecretAssociatedServiceResponseList.read_json = staticmethod(
    read_ExternalSecretAssociatedServiceResponseList
)
ExternalSecretAssociatedServiceResponseList.write_json = staticmethod(
    write_ExternalSecretAssociatedServiceResponseList
)


class ProviderSecrets(Model):
    """Provider secrets."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[str]
        """All entries; the API does not split this list."""
    else:
        schema_name = "ProviderSecrets"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[str]", 1),)


def read_ProviderSecrets(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(ProviderSecrets, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ProviderSecrets)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProviderSecrets, d)
    o: Any = new(ProviderSecrets)
    o.results = v0
    o._extra = extra
    return o


def write_ProviderSecrets(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ProviderSecrets.read_json = staticmethod(read_ProviderSecrets)
ProviderSecrets.write_json = staticmethod(write_ProviderSecrets)

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .common_2 import APIVariableScopeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import APIVariableScopeEnumText


_APIVariableScopeEnum_unset = members(APIVariableScopeEnum, unset=True, null=False)


class ExternalSecretAssociatedServiceResponse(Model):
    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        environment_name: str
        external_secret_name: str
        project_id: Accepting[UUID, str]
        project_name: str
        service_id: Accepting[UUID | Unset, str] = OMITTED
        service_name: str | Unset = UNSET
        service_type: Accepting[APIVariableScopeEnum | Unset, APIVariableScopeEnumText] = OMITTED
        variable_name: str
    else:
        field_lines = """
            environment_id! uuid
            environment_name! str
            external_secret_name! str
            project_id! uuid
            project_name! str
            service_id uuid
            service_name str
            service_type %APIVariableScopeEnum
            variable_name! str
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_ExternalSecretAssociatedServiceResponse(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if (v5 := d.get("service_id", UNSET)) is UNSET:
            n -= 1
        elif len(v5) != 36 or v5[23] != "-":
            return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
        if type(v6 := d.get("service_name", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(ExternalSecretAssociatedServiceResponse, d)
            n -= 1
        v7 = _APIVariableScopeEnum_unset[d.get("service_type", UNSET)]
        if v7 is UNSET:
            n -= 1
        if (
            len(v0 := d["environment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["environment_name"]) is not str
            or type(v2 := d["external_secret_name"]) is not str
            or len(v3 := d["project_id"]) != 36
            or v3[23] != "-"
            or type(v4 := d["project_name"]) is not str
            or type(v8 := d["variable_name"]) is not str
        ):
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


class ExternalSecretAssociatedServiceResponseList(Model):
    """External secret associated services, in `results`."""

    if TYPE_CHECKING:
        results: list[ExternalSecretAssociatedServiceResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#ExternalSecretAssociatedServiceResponse]
        """
        __slots__ = slots(field_lines)


def read_ExternalSecretAssociatedServiceResponseList(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
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


class ProviderSecrets(Model):
    if TYPE_CHECKING:
        results: list[str]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [str]
        """
        __slots__ = slots(field_lines)


def read_ProviderSecrets(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list or not STRINGS.issuperset(map(type, v0)):
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

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    LOOSE,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .billing import Cost, read_Cost, write_Cost
from .common import ServiceTypeEnum
from .keda_shared import (
    ServicePortRequestPortsItem,
    ServiceStorageRequestStorageItem,
    ServiceStorageStorageItem,
    read_ServicePortRequestPortsItem,
    read_ServiceStorageRequestStorageItem,
    read_ServiceStorageStorageItem,
    write_ServicePortRequestPortsItem,
    write_ServiceStorageRequestStorageItem,
    write_ServiceStorageStorageItem,
)
from .unused import (
    GenericObjectCurrentCost,
    read_GenericObjectCurrentCost,
    write_GenericObjectCurrentCost,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import ServiceTypeEnumText


_ServiceTypeEnum_unset = members(ServiceTypeEnum, unset=True, null=False)


class ProjectCurrentCost(Model):
    if TYPE_CHECKING:
        consumed_time_in_seconds: int
        cost: Cost
        environments: list[GenericObjectCurrentCost] | Unset = UNSET
        id: Accepting[UUID, str]
        name: str
    else:
        field_lines = """
            consumed_time_in_seconds! int
            cost! #Cost
            environments [#GenericObjectCurrentCost]
            id! uuid
            name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ProjectCurrentCost(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v2 := d.get("environments", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(ProjectCurrentCost, d)
            n -= 1
        if (
            type(v0 := d["consumed_time_in_seconds"]) is not int
            or type(v1 := d["cost"]) is not dict
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v4 := d["name"]) is not str
        ):
            return r.tolerate(ProjectCurrentCost, d)
        extra = None if len(d) == n else r.unknown_fields(d, ProjectCurrentCost)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectCurrentCost, d)
    o: Any = new(ProjectCurrentCost)
    o.consumed_time_in_seconds = v0
    o.cost = read_Cost(v1, r)
    o.environments = [read_GenericObjectCurrentCost(e, r) for e in v2] if v2 else v2
    o._id = v3
    o.name = v4
    o._extra = extra
    return o


def write_ProjectCurrentCost(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consumed_time_in_seconds) is not UNSET:
        d["consumed_time_in_seconds"] = v if type(v) is int else encode(v)
    if (v := o.cost) is not UNSET:
        d["cost"] = write_Cost(v) if type(v) is Cost else encode(v)
    if (v := o.environments) is not UNSET:
        d["environments"] = (
            [
                write_GenericObjectCurrentCost(e)
                if type(e) is GenericObjectCurrentCost
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProjectCurrentCostResponseList(Model):
    """Project current costs, in `results`."""

    if TYPE_CHECKING:
        projects: list[ProjectCurrentCost] | Unset = UNSET
    else:
        field_lines = """
            projects [#ProjectCurrentCost]
        """
        __slots__ = slots(field_lines)


def read_ProjectCurrentCostResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("projects", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ProjectCurrentCostResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ProjectCurrentCostResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectCurrentCostResponseList, d)
    o: Any = new(ProjectCurrentCostResponseList)
    o.projects = [read_ProjectCurrentCost(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ProjectCurrentCostResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.projects) is not UNSET:
        d["projects"] = (
            [write_ProjectCurrentCost(e) if type(e) is ProjectCurrentCost else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Service(Model):
    if TYPE_CHECKING:
        consumed_resources_in_percent: float | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        deployed_commit_id: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        last_updated_by: str | Unset = UNSET
        """Id of a user from the identity provider, e.g. `google-oauth2|1234`."""
        name: str | Unset = UNSET
        service_typology: str | Unset = UNSET
        service_version: str | Unset = UNSET
        to_update: bool | Unset = UNSET
        type_: Accepting[ServiceTypeEnum | Unset, ServiceTypeEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            consumed_resources_in_percent float
            created_at! datetime
            deployed_commit_id str
            id! uuid
            last_updated_by str
            name str
            service_typology str
            service_version str
            to_update bool
            type_ %ServiceTypeEnum "type"
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Service(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v0 := d.get("consumed_resources_in_percent", UNSET)) is not int and (
            type(v0) is not float or not -LARGE < v0 < LARGE
        ):
            if v0 is not UNSET:
                return r.tolerate(Service, d)
            n -= 1
        if type(v2 := d.get("deployed_commit_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(Service, d)
            n -= 1
        if type(v4 := d.get("last_updated_by", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(Service, d)
            n -= 1
        if type(v5 := d.get("name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(Service, d)
            n -= 1
        if type(v6 := d.get("service_typology", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(Service, d)
            n -= 1
        if type(v7 := d.get("service_version", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(Service, d)
            n -= 1
        if (v8 := d.get("to_update", UNSET)) is not True and v8 is not False:
            if v8 is not UNSET:
                return r.tolerate(Service, d)
            n -= 1
        v9 = _ServiceTypeEnum_unset[d.get("type", UNSET)]
        if v9 is UNSET:
            n -= 1
        if (v10 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(Service, d)
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
        ):
            return r.tolerate(Service, d)
        extra = None if len(d) == n else r.unknown_fields(d, Service)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Service, d)
    o: Any = new(Service)
    o.consumed_resources_in_percent = v0
    o._created_at = v1
    o.deployed_commit_id = v2
    o._id = v3
    o.last_updated_by = v4
    o.name = v5
    o.service_typology = v6
    o.service_version = v7
    o.to_update = v8
    o.type_ = v9
    o._updated_at = v10
    o._extra = extra
    return o


def write_Service(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consumed_resources_in_percent) is not UNSET:
        d["consumed_resources_in_percent"] = encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_id) is not UNSET:
        d["deployed_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.last_updated_by) is not UNSET:
        d["last_updated_by"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.service_typology) is not UNSET:
        d["service_typology"] = v if type(v) is str else encode(v)
    if (v := o.service_version) is not UNSET:
        d["service_version"] = v if type(v) is str else encode(v)
    if (v := o.to_update) is not UNSET:
        d["to_update"] = v if type(v) is bool else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ServicePortRequest(Model):
    if TYPE_CHECKING:
        ports: list[ServicePortRequestPortsItem] | Unset = UNSET
    else:
        field_lines = """
            ports [#ServicePortRequestPortsItem]
        """
        __slots__ = slots(field_lines)


def read_ServicePortRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("ports", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ServicePortRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ServicePortRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServicePortRequest, d)
    o: Any = new(ServicePortRequest)
    o.ports = [read_ServicePortRequestPortsItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ServicePortRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [
                write_ServicePortRequestPortsItem(e)
                if type(e) is ServicePortRequestPortsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ServiceStorage(Model):
    if TYPE_CHECKING:
        storage: list[ServiceStorageStorageItem] | Unset = UNSET
    else:
        field_lines = """
            storage [#ServiceStorageStorageItem]
        """
        __slots__ = slots(field_lines)


def read_ServiceStorage(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("storage", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ServiceStorage, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ServiceStorage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStorage, d)
    o: Any = new(ServiceStorage)
    o.storage = [read_ServiceStorageStorageItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ServiceStorage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageStorageItem(e)
                if type(e) is ServiceStorageStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ServiceStorageRequest(Model):
    if TYPE_CHECKING:
        storage: list[ServiceStorageRequestStorageItem] | Unset = UNSET
    else:
        field_lines = """
            storage [#ServiceStorageRequestStorageItem]
        """
        __slots__ = slots(field_lines)


def read_ServiceStorageRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("storage", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ServiceStorageRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ServiceStorageRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStorageRequest, d)
    o: Any = new(ServiceStorageRequest)
    o.storage = [read_ServiceStorageRequestStorageItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ServiceStorageRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageRequestStorageItem(e)
                if type(e) is ServiceStorageRequestStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ServiceTotalNumber(Model):
    if TYPE_CHECKING:
        number: Any = UNSET
        service_total_number: float | Unset = UNSET
    else:
        field_lines = """
            number any
            service_total_number float
        """
        __slots__ = slots(field_lines)


def read_ServiceTotalNumber(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("number", UNSET)
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("service_total_number", UNSET)) is not int and (
            type(v1) is not float or not -LARGE < v1 < LARGE
        ):
            if v1 is not UNSET:
                return r.tolerate(ServiceTotalNumber, d)
            n -= 1
        if type(v0) in LOOSE:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, ServiceTotalNumber)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceTotalNumber, d)
    o: Any = new(ServiceTotalNumber)
    o.number = v0
    o.service_total_number = v1
    o._extra = extra
    return o


def write_ServiceTotalNumber(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.number) is not UNSET:
        d["number"] = encode(v)
    if (v := o.service_total_number) is not UNSET:
        d["service_total_number"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformFilesSourceRequest(Model):
    if TYPE_CHECKING:
        id: str | Unset = UNSET
    else:
        field_lines = """
            id str
        """
        __slots__ = slots(field_lines)


def read_TerraformFilesSourceRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(TerraformFilesSourceRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, TerraformFilesSourceRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformFilesSourceRequest, d)
    o: Any = new(TerraformFilesSourceRequest)
    o.id = v0
    o._extra = extra
    return o


def write_TerraformFilesSourceRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformResourcesRequest(Model):
    if TYPE_CHECKING:
        execution_id: str
        resources_json: str
        terraform_id: Accepting[UUID, str]
    else:
        field_lines = """
            execution_id! str "executionId"
            resources_json! str "resourcesJson"
            terraform_id! uuid "terraformId"
        """
        __slots__ = slots(field_lines)
        terraform_id = UuidAttribute()


def read_TerraformResourcesRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["executionId"]) is not str
            or type(v1 := d["resourcesJson"]) is not str
            or len(v2 := d["terraformId"]) != 36
            or v2[23] != "-"
        ):
            return r.tolerate(TerraformResourcesRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, TerraformResourcesRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResourcesRequest, d)
    o: Any = new(TerraformResourcesRequest)
    o.execution_id = v0
    o.resources_json = v1
    o._terraform_id = v2
    o._extra = extra
    return o


def write_TerraformResourcesRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.execution_id) is not UNSET:
        d["executionId"] = v if type(v) is str else encode(v)
    if (v := o.resources_json) is not UNSET:
        d["resourcesJson"] = v if type(v) is str else encode(v)
    if (v := o._terraform_id) is not UNSET:
        d["terraformId"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

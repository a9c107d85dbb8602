"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common_2 import APIVariableScopeEnum, APIVariableTypeEnum, LinkedServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        APIVariableScopeEnumText,
        APIVariableTypeEnumText,
        LinkedServiceTypeEnumText,
    )


class EnvironmentModeEnum(OpenEnum):
    DEVELOPMENT = "DEVELOPMENT"
    PREVIEW = "PREVIEW"
    PRODUCTION = "PRODUCTION"
    STAGING = "STAGING"

    if TYPE_CHECKING:
        _unknown_value = ""


_APIVariableScopeEnum = members(APIVariableScopeEnum, unset=False, null=False)
_APIVariableTypeEnum = members(APIVariableTypeEnum, unset=False, null=False)
_APIVariableTypeEnum_unset = members(APIVariableTypeEnum, unset=True, null=False)
_LinkedServiceTypeEnum_unset = members(LinkedServiceTypeEnum, unset=True, null=False)


class EnvironmentVariable(Model):
    if TYPE_CHECKING:
        aliased_variable: EnvironmentVariableAlias | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file."""
        overridden_variable: EnvironmentVariableOverride | Unset = UNSET
        owned_by: str | Unset = UNSET
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        service_id: Accepting[UUID | Unset, str] = OMITTED
        service_name: str | Unset = UNSET
        service_type: Accepting[LinkedServiceTypeEnum | Unset, LinkedServiceTypeEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        value: str | Unset = UNSET
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]

        def to_request(self, **changes: Any) -> EnvironmentVariableEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            aliased_variable #EnvironmentVariableAlias
            created_at! datetime
            description str?
            enable_interpolation_in_file bool?
            id! uuid
            key! str
            mount_path str?
            overridden_variable #EnvironmentVariableOverride
            owned_by str
            scope! %APIVariableScopeEnum
            service_id uuid
            service_name str
            service_type %LinkedServiceTypeEnum
            updated_at datetime
            value* str
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_EnvironmentVariable(d: Any, r: Reading) -> Any:
    n = 16
    try:
        if type(v0 := d.get("aliased_variable", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        if (
            (v3 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v3 is not False
            and v3 is not None
        ):
            if v3 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        if type(v6 := d.get("mount_path", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        if type(v7 := d.get("overridden_variable", UNSET)) is not dict:
            if v7 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        if type(v8 := d.get("owned_by", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        v9 = _APIVariableScopeEnum[d["scope"]]
        if (v10 := d.get("service_id", UNSET)) is UNSET:
            n -= 1
        elif len(v10) != 36 or v10[23] != "-":
            return r.tolerate(EnvironmentVariable, d)
        if type(v11 := d.get("service_name", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        v12 = _LinkedServiceTypeEnum_unset[d.get("service_type", UNSET)]
        if v12 is UNSET:
            n -= 1
        if (v13 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v13).tzinfo is None:
            return r.tolerate(EnvironmentVariable, d)
        if type(v14 := d.get("value", UNSET)) is not str:
            if v14 is not UNSET:
                return r.tolerate(EnvironmentVariable, d)
            n -= 1
        v15 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["key"]) is not str
        ):
            return r.tolerate(EnvironmentVariable, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentVariable)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentVariable, d)
    o: Any = new(EnvironmentVariable)
    o.aliased_variable = read_EnvironmentVariableAlias(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o.description = v2
    o.enable_interpolation_in_file = v3
    o._id = v4
    o.key = v5
    o.mount_path = v6
    o.overridden_variable = read_EnvironmentVariableOverride(v7, r) if type(v7) is dict else v7
    o.owned_by = v8
    o.scope = v9
    o._service_id = v10
    o.service_name = v11
    o.service_type = v12
    o._updated_at = v13
    o.value = v14
    o.variable_type = v15
    o._extra = extra
    return o


def write_EnvironmentVariable(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aliased_variable) is not UNSET:
        d["aliased_variable"] = (
            write_EnvironmentVariableAlias(v) if type(v) is EnvironmentVariableAlias else encode(v)
        )
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.overridden_variable) is not UNSET:
        d["overridden_variable"] = (
            write_EnvironmentVariableOverride(v)
            if type(v) is EnvironmentVariableOverride
            else encode(v)
        )
    if (v := o.owned_by) is not UNSET:
        d["owned_by"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is LinkedServiceTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentVariableAlias(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        value: str
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]
    else:
        field_lines = """
            id! uuid
            key! str
            mount_path! str
            scope! %APIVariableScopeEnum
            value!* str
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_EnvironmentVariableAlias(d: Any, r: Reading) -> Any:
    try:
        v3 = _APIVariableScopeEnum[d["scope"]]
        v5 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["key"]) is not str
            or type(v2 := d["mount_path"]) is not str
            or type(v4 := d["value"]) is not str
        ):
            return r.tolerate(EnvironmentVariableAlias, d)
        extra = None if len(d) == 6 else r.unknown_fields(d, EnvironmentVariableAlias)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentVariableAlias, d)
    o: Any = new(EnvironmentVariableAlias)
    o._id = v0
    o.key = v1
    o.mount_path = v2
    o.scope = v3
    o.value = v4
    o.variable_type = v5
    o._extra = extra
    return o


def write_EnvironmentVariableAlias(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentVariableEditRequest(Model):
    """Body of a request that changes an environment variable."""

    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file. Null is allowed."""
        value: str | Unset = UNSET
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            key! str
            mount_path str?
            value* str
        """
        __slots__ = slots(field_lines)


def read_EnvironmentVariableEditRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentVariableEditRequest, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(EnvironmentVariableEditRequest, d)
            n -= 1
        if type(v3 := d.get("mount_path", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(EnvironmentVariableEditRequest, d)
            n -= 1
        if type(v4 := d.get("value", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(EnvironmentVariableEditRequest, d)
            n -= 1
        if type(v2 := d["key"]) is not str:
            return r.tolerate(EnvironmentVariableEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentVariableEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentVariableEditRequest, d)
    o: Any = new(EnvironmentVariableEditRequest)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.key = v2
    o.mount_path = v3
    o.value = v4
    o._extra = extra
    return o


def write_EnvironmentVariableEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentVariableOverride(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        value: str
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]
    else:
        field_lines = """
            id! uuid
            key! str
            mount_path! str
            scope! %APIVariableScopeEnum
            value!* str
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_EnvironmentVariableOverride(d: Any, r: Reading) -> Any:
    try:
        v3 = _APIVariableScopeEnum[d["scope"]]
        v5 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["key"]) is not str
            or type(v2 := d["mount_path"]) is not str
            or type(v4 := d["value"]) is not str
        ):
            return r.tolerate(EnvironmentVariableOverride, d)
        extra = None if len(d) == 6 else r.unknown_fields(d, EnvironmentVariableOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentVariableOverride, d)
    o: Any = new(EnvironmentVariableOverride)
    o._id = v0
    o.key = v1
    o.mount_path = v2
    o.scope = v3
    o.value = v4
    o.variable_type = v5
    o._extra = extra
    return o


def write_EnvironmentVariableOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentVariableRequest(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file. Null is allowed."""
        value: str | Unset = UNSET
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            key! str
            mount_path str?
            value* str
        """
        __slots__ = slots(field_lines)


def read_EnvironmentVariableRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentVariableRequest, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(EnvironmentVariableRequest, d)
            n -= 1
        if type(v3 := d.get("mount_path", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(EnvironmentVariableRequest, d)
            n -= 1
        if type(v4 := d.get("value", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(EnvironmentVariableRequest, d)
            n -= 1
        if type(v2 := d["key"]) is not str:
            return r.tolerate(EnvironmentVariableRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentVariableRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentVariableRequest, d)
    o: Any = new(EnvironmentVariableRequest)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.key = v2
    o.mount_path = v3
    o.value = v4
    o._extra = extra
    return o


def write_EnvironmentVariableRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentVariableResponseList(Model):
    """Environment variables, in `results`."""

    if TYPE_CHECKING:
        results: list[EnvironmentVariable] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#EnvironmentVariable]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentVariableResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentVariableResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentVariableResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentVariableResponseList, d)
    o: Any = new(EnvironmentVariableResponseList)
    o.results = [read_EnvironmentVariable(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_EnvironmentVariableResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_EnvironmentVariable(e) if type(e) is EnvironmentVariable else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Key(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        key: str
        """Name of the entry."""
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            key! str
        """
        __slots__ = slots(field_lines)


def read_Key(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(Key, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(Key, d)
            n -= 1
        if type(v2 := d["key"]) is not str:
            return r.tolerate(Key, d)
        extra = None if len(d) == n else r.unknown_fields(d, Key)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Key, d)
    o: Any = new(Key)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.key = v2
    o._extra = extra
    return o


def write_Key(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Secret(Model):
    if TYPE_CHECKING:
        aliased_secret: SecretAlias | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        key: str
        """Name of the entry."""
        overridden_secret: SecretOverride | Unset = UNSET
        owned_by: str | Unset = UNSET
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        service_id: Accepting[UUID | Unset, str] = OMITTED
        service_name: str | Unset = UNSET
        service_type: Accepting[LinkedServiceTypeEnum | Unset, LinkedServiceTypeEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        variable_type: Accepting[APIVariableTypeEnum | Unset, APIVariableTypeEnumText] = OMITTED

        def to_request(self, **changes: Any) -> SecretEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            aliased_secret #SecretAlias
            created_at! datetime
            description str?
            enable_interpolation_in_file bool?
            id! uuid
            key! str
            overridden_secret #SecretOverride
            owned_by str
            scope! %APIVariableScopeEnum
            service_id uuid
            service_name str
            service_type %LinkedServiceTypeEnum
            updated_at datetime
            variable_type %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Secret(d: Any, r: Reading) -> Any:
    n = 14
    try:
        if type(v0 := d.get("aliased_secret", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(Secret, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(Secret, d)
            n -= 1
        if (
            (v3 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v3 is not False
            and v3 is not None
        ):
            if v3 is not UNSET:
                return r.tolerate(Secret, d)
            n -= 1
        if type(v6 := d.get("overridden_secret", UNSET)) is not dict:
            if v6 is not UNSET:
                return r.tolerate(Secret, d)
            n -= 1
        if type(v7 := d.get("owned_by", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(Secret, d)
            n -= 1
        v8 = _APIVariableScopeEnum[d["scope"]]
        if (v9 := d.get("service_id", UNSET)) is UNSET:
            n -= 1
        elif len(v9) != 36 or v9[23] != "-":
            return r.tolerate(Secret, d)
        if type(v10 := d.get("service_name", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(Secret, d)
            n -= 1
        v11 = _LinkedServiceTypeEnum_unset[d.get("service_type", UNSET)]
        if v11 is UNSET:
            n -= 1
        if (v12 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(Secret, d)
        v13 = _APIVariableTypeEnum_unset[d.get("variable_type", UNSET)]
        if v13 is UNSET:
            n -= 1
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["key"]) is not str
        ):
            return r.tolerate(Secret, d)
        extra = None if len(d) == n else r.unknown_fields(d, Secret)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Secret, d)
    o: Any = new(Secret)
    o.aliased_secret = read_SecretAlias(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o.description = v2
    o.enable_interpolation_in_file = v3
    o._id = v4
    o.key = v5
    o.overridden_secret = read_SecretOverride(v6, r) if type(v6) is dict else v6
    o.owned_by = v7
    o.scope = v8
    o._service_id = v9
    o.service_name = v10
    o.service_type = v11
    o._updated_at = v12
    o.variable_type = v13
    o._extra = extra
    return o


def write_Secret(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aliased_secret) is not UNSET:
        d["aliased_secret"] = write_SecretAlias(v) if type(v) is SecretAlias else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.overridden_secret) is not UNSET:
        d["overridden_secret"] = write_SecretOverride(v) if type(v) is SecretOverride else encode(v)
    if (v := o.owned_by) is not UNSET:
        d["owned_by"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is LinkedServiceTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SecretAlias(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: Accepting[UUID, str]
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            id! uuid
            key! str
            mount_path! str
            scope! %APIVariableScopeEnum
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_SecretAlias(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(SecretAlias, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(SecretAlias, d)
            n -= 1
        v5 = _APIVariableScopeEnum[d["scope"]]
        v6 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["key"]) is not str
            or type(v4 := d["mount_path"]) is not str
        ):
            return r.tolerate(SecretAlias, d)
        extra = None if len(d) == n else r.unknown_fields(d, SecretAlias)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SecretAlias, d)
    o: Any = new(SecretAlias)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o._id = v2
    o.key = v3
    o.mount_path = v4
    o.scope = v5
    o.variable_type = v6
    o._extra = extra
    return o


def write_SecretAlias(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SecretEditRequest(Model):
    """Body of a request that changes a secret."""

    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
        value: str | Unset = UNSET
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            key! str
            value* str
        """
        __slots__ = slots(field_lines)


def read_SecretEditRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(SecretEditRequest, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(SecretEditRequest, d)
            n -= 1
        if type(v3 := d.get("value", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(SecretEditRequest, d)
            n -= 1
        if type(v2 := d["key"]) is not str:
            return r.tolerate(SecretEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, SecretEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SecretEditRequest, d)
    o: Any = new(SecretEditRequest)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.key = v2
    o.value = v3
    o._extra = extra
    return o


def write_SecretEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SecretOverride(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: Accepting[UUID, str]
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            id! uuid
            key! str
            mount_path! str
            scope! %APIVariableScopeEnum
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_SecretOverride(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(SecretOverride, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(SecretOverride, d)
            n -= 1
        v5 = _APIVariableScopeEnum[d["scope"]]
        v6 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["key"]) is not str
            or type(v4 := d["mount_path"]) is not str
        ):
            return r.tolerate(SecretOverride, d)
        extra = None if len(d) == n else r.unknown_fields(d, SecretOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SecretOverride, d)
    o: Any = new(SecretOverride)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o._id = v2
    o.key = v3
    o.mount_path = v4
    o.scope = v5
    o.variable_type = v6
    o._extra = extra
    return o


def write_SecretOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SecretRequest(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file. Null is allowed."""
        value: str | Unset = UNSET
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            key! str
            mount_path str?
            value* str
        """
        __slots__ = slots(field_lines)


def read_SecretRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(SecretRequest, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(SecretRequest, d)
            n -= 1
        if type(v3 := d.get("mount_path", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(SecretRequest, d)
            n -= 1
        if type(v4 := d.get("value", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(SecretRequest, d)
            n -= 1
        if type(v2 := d["key"]) is not str:
            return r.tolerate(SecretRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, SecretRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SecretRequest, d)
    o: Any = new(SecretRequest)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.key = v2
    o.mount_path = v3
    o.value = v4
    o._extra = extra
    return o


def write_SecretRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SecretResponseList(Model):
    """Secrets, in `results`."""

    if TYPE_CHECKING:
        results: list[Secret] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Secret]
        """
        __slots__ = slots(field_lines)


def read_SecretResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(SecretResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, SecretResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SecretResponseList, d)
    o: Any = new(SecretResponseList)
    o.results = [read_Secret(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_SecretResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Secret(e) if type(e) is Secret else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Value(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        value: str | Unset = UNSET
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            value* str
        """
        __slots__ = slots(field_lines)


def read_Value(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(Value, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(Value, d)
            n -= 1
        if type(v2 := d.get("value", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(Value, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, Value)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Value, d)
    o: Any = new(Value)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.value = v2
    o._extra = extra
    return o


def write_Value(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

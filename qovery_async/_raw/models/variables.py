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


class ServiceTypeForVariableEnum(OpenEnum):
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
    AGENTIC_WORKFLOW = "AGENTIC_WORKFLOW"

    if TYPE_CHECKING:
        _unknown_value = ""


_APIVariableScopeEnum = members(APIVariableScopeEnum, unset=False, null=False)
_APIVariableTypeEnum = members(APIVariableTypeEnum, unset=False, null=False)
_LinkedServiceTypeEnum_unset = members(LinkedServiceTypeEnum, unset=True, null=False)


class VariableAlias(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        value: str | None | Unset = UNSET
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]
    else:
        field_lines = """
            id! uuid
            key! str
            mount_path! str
            scope! %APIVariableScopeEnum
            value* str?
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_VariableAlias(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v3 = _APIVariableScopeEnum[d["scope"]]
        if type(v4 := d.get("value", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(VariableAlias, d)
            n -= 1
        v5 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["key"]) is not str
            or type(v2 := d["mount_path"]) is not str
        ):
            return r.tolerate(VariableAlias, d)
        extra = None if len(d) == n else r.unknown_fields(d, VariableAlias)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableAlias, d)
    o: Any = new(VariableAlias)
    o._id = v0
    o.key = v1
    o.mount_path = v2
    o.scope = v3
    o.value = v4
    o.variable_type = v5
    o._extra = extra
    return o


def write_VariableAlias(o: Any) -> dict[str, Any]:
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
        d["value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableAliasRequest(Model):
    if TYPE_CHECKING:
        alias_parent_id: Accepting[UUID, str]
        alias_scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
    else:
        field_lines = """
            alias_parent_id! uuid
            alias_scope! %APIVariableScopeEnum
            description str?
            enable_interpolation_in_file bool?
            key! str
        """
        __slots__ = slots(field_lines)
        alias_parent_id = UuidAttribute()


def read_VariableAliasRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v1 = _APIVariableScopeEnum[d["alias_scope"]]
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(VariableAliasRequest, d)
            n -= 1
        if (
            (v3 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v3 is not False
            and v3 is not None
        ):
            if v3 is not UNSET:
                return r.tolerate(VariableAliasRequest, d)
            n -= 1
        if (
            len(v0 := d["alias_parent_id"]) != 36
            or v0[23] != "-"
            or type(v4 := d["key"]) is not str
        ):
            return r.tolerate(VariableAliasRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, VariableAliasRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableAliasRequest, d)
    o: Any = new(VariableAliasRequest)
    o._alias_parent_id = v0
    o.alias_scope = v1
    o.description = v2
    o.enable_interpolation_in_file = v3
    o.key = v4
    o._extra = extra
    return o


def write_VariableAliasRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._alias_parent_id) is not UNSET:
        d["alias_parent_id"] = v if type(v) is str else encode(v)
    if (v := o.alias_scope) is not UNSET:
        d["alias_scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableEditRequest(Model):
    """Body of a request that changes a variable."""

    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
        secret_manager_access_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
        value: str | None | Unset = UNSET
        """Null keeps the current value, also of a secret."""
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            key! str
            secret_manager_access_id uuid?
            value* str?
        """
        __slots__ = slots(field_lines)
        secret_manager_access_id = UuidAttribute()


def read_VariableEditRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(VariableEditRequest, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(VariableEditRequest, d)
            n -= 1
        if (v3 := d.get("secret_manager_access_id", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and (len(v3) != 36 or v3[23] != "-"):
            return r.tolerate(VariableEditRequest, d)
        if type(v4 := d.get("value", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(VariableEditRequest, d)
            n -= 1
        if type(v2 := d["key"]) is not str:
            return r.tolerate(VariableEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, VariableEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableEditRequest, d)
    o: Any = new(VariableEditRequest)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.key = v2
    o._secret_manager_access_id = v3
    o.value = v4
    o._extra = extra
    return o


def write_VariableEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o._secret_manager_access_id) is not UNSET:
        d["secret_manager_access_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableOverride(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        value: str | None | Unset = UNSET
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]
    else:
        field_lines = """
            id! uuid
            key! str
            mount_path! str
            scope! %APIVariableScopeEnum
            value* str?
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_VariableOverride(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v3 = _APIVariableScopeEnum[d["scope"]]
        if type(v4 := d.get("value", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(VariableOverride, d)
            n -= 1
        v5 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["key"]) is not str
            or type(v2 := d["mount_path"]) is not str
        ):
            return r.tolerate(VariableOverride, d)
        extra = None if len(d) == n else r.unknown_fields(d, VariableOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableOverride, d)
    o: Any = new(VariableOverride)
    o._id = v0
    o.key = v1
    o.mount_path = v2
    o.scope = v3
    o.value = v4
    o.variable_type = v5
    o._extra = extra
    return o


def write_VariableOverride(o: Any) -> dict[str, Any]:
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
        d["value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableOverrideRequest(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        override_parent_id: Accepting[UUID, str]
        override_scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        value: str
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            override_parent_id! uuid
            override_scope! %APIVariableScopeEnum
            value!* str
        """
        __slots__ = slots(field_lines)
        override_parent_id = UuidAttribute()


def read_VariableOverrideRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(VariableOverrideRequest, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(VariableOverrideRequest, d)
            n -= 1
        v3 = _APIVariableScopeEnum[d["override_scope"]]
        if (
            len(v2 := d["override_parent_id"]) != 36
            or v2[23] != "-"
            or type(v4 := d["value"]) is not str
        ):
            return r.tolerate(VariableOverrideRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, VariableOverrideRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableOverrideRequest, d)
    o: Any = new(VariableOverrideRequest)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o._override_parent_id = v2
    o.override_scope = v3
    o.value = v4
    o._extra = extra
    return o


def write_VariableOverrideRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o._override_parent_id) is not UNSET:
        d["override_parent_id"] = v if type(v) is str else encode(v)
    if (v := o.override_scope) is not UNSET:
        d["override_scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableRequest(Model):
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file. Null is allowed."""
        secret_manager_access_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
        value: str
        variable_parent_id: Accepting[UUID, str]
        variable_scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
    else:
        field_lines = """
            description str?
            enable_interpolation_in_file bool?
            is_secret! bool
            key! str
            mount_path str?
            secret_manager_access_id uuid?
            value!* str
            variable_parent_id! uuid
            variable_scope! %APIVariableScopeEnum
        """
        __slots__ = slots(field_lines)
        secret_manager_access_id = UuidAttribute()
        variable_parent_id = UuidAttribute()


def read_VariableRequest(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("description", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(VariableRequest, d)
            n -= 1
        if (
            (v1 := d.get("enable_interpolation_in_file", UNSET)) is not True
            and v1 is not False
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(VariableRequest, d)
            n -= 1
        if type(v4 := d.get("mount_path", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(VariableRequest, d)
            n -= 1
        if (v5 := d.get("secret_manager_access_id", UNSET)) is UNSET:
            n -= 1
        elif v5 is not None and (len(v5) != 36 or v5[23] != "-"):
            return r.tolerate(VariableRequest, d)
        v8 = _APIVariableScopeEnum[d["variable_scope"]]
        if (
            (v2 := d["is_secret"]) is not True
            and v2 is not False
            or type(v3 := d["key"]) is not str
            or type(v6 := d["value"]) is not str
            or len(v7 := d["variable_parent_id"]) != 36
            or v7[23] != "-"
        ):
            return r.tolerate(VariableRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, VariableRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableRequest, d)
    o: Any = new(VariableRequest)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.is_secret = v2
    o.key = v3
    o.mount_path = v4
    o._secret_manager_access_id = v5
    o.value = v6
    o._variable_parent_id = v7
    o.variable_scope = v8
    o._extra = extra
    return o


def write_VariableRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o._secret_manager_access_id) is not UNSET:
        d["secret_manager_access_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if (v := o._variable_parent_id) is not UNSET:
        d["variable_parent_id"] = v if type(v) is str else encode(v)
    if (v := o.variable_scope) is not UNSET:
        d["variable_scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableResponse(Model):
    if TYPE_CHECKING:
        aliased_variable: VariableAlias | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        enable_interpolation_in_file: bool | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file."""
        overridden_variable: VariableOverride | Unset = UNSET
        owned_by: str | Unset = UNSET
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        secret_manager_access_id: Accepting[UUID | None | Unset, str] = OMITTED
        service_id: Accepting[UUID | Unset, str] = OMITTED
        service_name: str | Unset = UNSET
        service_type: Accepting[LinkedServiceTypeEnum | Unset, LinkedServiceTypeEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        value: str | None
        variable_type: Accepting[APIVariableTypeEnum, APIVariableTypeEnumText]

        def to_request(self, **changes: Any) -> VariableEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            aliased_variable #VariableAlias
            created_at! datetime
            description str
            enable_interpolation_in_file bool
            id! uuid
            is_secret! bool
            key! str
            mount_path str?
            overridden_variable #VariableOverride
            owned_by str
            scope! %APIVariableScopeEnum
            secret_manager_access_id uuid?
            service_id uuid
            service_name str
            service_type %LinkedServiceTypeEnum
            updated_at datetime
            value!* str?
            variable_type! %APIVariableTypeEnum
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        secret_manager_access_id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_VariableResponse(d: Any, r: Reading) -> Any:
    n = 18
    try:
        if type(v0 := d.get("aliased_variable", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(VariableResponse, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(VariableResponse, d)
            n -= 1
        if (v3 := d.get("enable_interpolation_in_file", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(VariableResponse, d)
            n -= 1
        if type(v7 := d.get("mount_path", UNSET)) is not str and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(VariableResponse, d)
            n -= 1
        if type(v8 := d.get("overridden_variable", UNSET)) is not dict:
            if v8 is not UNSET:
                return r.tolerate(VariableResponse, d)
            n -= 1
        if type(v9 := d.get("owned_by", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(VariableResponse, d)
            n -= 1
        v10 = _APIVariableScopeEnum[d["scope"]]
        if (v11 := d.get("secret_manager_access_id", UNSET)) is UNSET:
            n -= 1
        elif v11 is not None and (len(v11) != 36 or v11[23] != "-"):
            return r.tolerate(VariableResponse, d)
        if (v12 := d.get("service_id", UNSET)) is UNSET:
            n -= 1
        elif len(v12) != 36 or v12[23] != "-":
            return r.tolerate(VariableResponse, d)
        if type(v13 := d.get("service_name", UNSET)) is not str:
            if v13 is not UNSET:
                return r.tolerate(VariableResponse, d)
            n -= 1
        v14 = _LinkedServiceTypeEnum_unset[d.get("service_type", UNSET)]
        if v14 is UNSET:
            n -= 1
        if (v15 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v15).tzinfo is None:
            return r.tolerate(VariableResponse, d)
        v17 = _APIVariableTypeEnum[d["variable_type"]]
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or (v5 := d["is_secret"]) is not True
            and v5 is not False
            or type(v6 := d["key"]) is not str
            or type(v16 := d["value"]) is not str
            and v16 is not None
        ):
            return r.tolerate(VariableResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, VariableResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableResponse, d)
    o: Any = new(VariableResponse)
    o.aliased_variable = read_VariableAlias(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o.description = v2
    o.enable_interpolation_in_file = v3
    o._id = v4
    o.is_secret = v5
    o.key = v6
    o.mount_path = v7
    o.overridden_variable = read_VariableOverride(v8, r) if type(v8) is dict else v8
    o.owned_by = v9
    o.scope = v10
    o._secret_manager_access_id = v11
    o._service_id = v12
    o.service_name = v13
    o.service_type = v14
    o._updated_at = v15
    o.value = v16
    o.variable_type = v17
    o._extra = extra
    return o


def write_VariableResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aliased_variable) is not UNSET:
        d["aliased_variable"] = write_VariableAlias(v) if type(v) is VariableAlias else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.mount_path) is not UNSET:
        d["mount_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.overridden_variable) is not UNSET:
        d["overridden_variable"] = (
            write_VariableOverride(v) if type(v) is VariableOverride else encode(v)
        )
    if (v := o.owned_by) is not UNSET:
        d["owned_by"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o._secret_manager_access_id) is not UNSET:
        d["secret_manager_access_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is LinkedServiceTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if v is None or type(v) is str else encode(v)
    if (v := o.variable_type) is not UNSET:
        d["variable_type"] = v._value_ if type(v) is APIVariableTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableResponseList(Model):
    """Variables, in `results`."""

    if TYPE_CHECKING:
        results: list[VariableResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#VariableResponse]
        """
        __slots__ = slots(field_lines)


def read_VariableResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(VariableResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, VariableResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableResponseList, d)
    o: Any = new(VariableResponseList)
    o.results = [read_VariableResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_VariableResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_VariableResponse(e) if type(e) is VariableResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d

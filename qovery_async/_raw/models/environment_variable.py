"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .api_variable_scope_enum import APIVariableScopeEnum
from .api_variable_type_enum import APIVariableTypeEnum
from .linked_service_type_enum import LinkedServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_APIVariableScopeEnum = members(APIVariableScopeEnum, unset=False, null=False)
_APIVariableTypeEnum = members(APIVariableTypeEnum, unset=False, null=False)
_LinkedServiceTypeEnum_unset = members(LinkedServiceTypeEnum, unset=True, null=False)


class EnvironmentVariable(Model):
    """An environment variable."""

    __slots__ = (
        "aliased_variable",
        "_created_at",
        "description",
        "enable_interpolation_in_file",
        "_id",
        "key",
        "mount_path",
        "overridden_variable",
        "owned_by",
        "scope",
        "_service_id",
        "service_name",
        "service_type",
        "_updated_at",
        "value",
        "variable_type",
    )
    if TYPE_CHECKING:
        aliased_variable: EnvironmentVariableAlias | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: UUID
        """Set by the server."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file."""
        overridden_variable: EnvironmentVariableOverride | Unset = UNSET
        owned_by: str | Unset = UNSET
        scope: APIVariableScopeEnum
        service_id: UUID | Unset = UNSET
        service_name: str | Unset = UNSET
        service_type: LinkedServiceTypeEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        value: str | Unset = UNSET
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "EnvironmentVariable"
        known_names = frozenset(
            (
                "aliased_variable",
                "created_at",
                "description",
                "enable_interpolation_in_file",
                "id",
                "key",
                "mount_path",
                "overridden_variable",
                "owned_by",
                "scope",
                "service_id",
                "service_name",
                "service_type",
                "updated_at",
                "value",
                "variable_type",
            )
        )
        model_fields = (
            ("aliased_variable", "aliased_variable", "#EnvironmentVariableAlias", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("id", "id", "uuid", 5),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str?", 0),
            ("overridden_variable", "overridden_variable", "#EnvironmentVariableOverride", 0),
            ("owned_by", "owned_by", "str", 0),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("service_id", "service_id", "uuid", 4),
            ("service_name", "service_name", "str", 0),
            ("service_type", "service_type", "%LinkedServiceTypeEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("value", "value", "str", 2),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_EnvironmentVariable(d: Any, r: Reading) -> Any:
    n = 16
    try:
        v0 = d.get("aliased_variable", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentVariable, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(EnvironmentVariable, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(EnvironmentVariable, d)
        v3 = d.get("enable_interpolation_in_file", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(EnvironmentVariable, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(EnvironmentVariable, d)
        v5 = d["key"]
        if type(v5) is not str:
            return r.tolerate(EnvironmentVariable, d)
        v6 = d.get("mount_path", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(EnvironmentVariable, d)
        v7 = d.get("overridden_variable", UNSET)
        if type(v7) is not dict:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentVariable, d)
        v8 = d.get("owned_by", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentVariable, d)
        v9 = _APIVariableScopeEnum[d["scope"]]
        v10 = d.get("service_id", UNSET)
        if v10 is UNSET:
            n -= 1
        elif len(v10) != 36 or v10[23] != "-":
            return r.tolerate(EnvironmentVariable, d)
        v11 = d.get("service_name", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentVariable, d)
        v12 = _LinkedServiceTypeEnum_unset[d.get("service_type", UNSET)]
        if v12 is UNSET:
            n -= 1
        v13 = d.get("updated_at", UNSET)
        if v13 is UNSET:
            n -= 1
        elif moment(v13).tzinfo is None:
            return r.tolerate(EnvironmentVariable, d)
        v14 = d.get("value", UNSET)
        if type(v14) is not str:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentVariable, d)
        v15 = _APIVariableTypeEnum[d["variable_type"]]
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


EnvironmentVariable.read_json = staticmethod(read_EnvironmentVariable)
EnvironmentVariable.write_json = staticmethod(write_EnvironmentVariable)


class EnvironmentVariableAlias(Model):
    """An environment variable alias."""

    __slots__ = (
        "_id",
        "key",
        "mount_path",
        "scope",
        "value",
        "variable_type",
    )
    if TYPE_CHECKING:
        id: UUID
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: APIVariableScopeEnum
        value: str
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "EnvironmentVariableAlias"
        known_names = frozenset(
            (
                "id",
                "key",
                "mount_path",
                "scope",
                "value",
                "variable_type",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str", 1),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("value", "value", "str", 3),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        id = UuidAttribute()


def read_EnvironmentVariableAlias(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentVariableAlias, d)
        v1 = d["key"]
        if type(v1) is not str:
            return r.tolerate(EnvironmentVariableAlias, d)
        v2 = d["mount_path"]
        if type(v2) is not str:
            return r.tolerate(EnvironmentVariableAlias, d)
        v3 = _APIVariableScopeEnum[d["scope"]]
        v4 = d["value"]
        if type(v4) is not str:
            return r.tolerate(EnvironmentVariableAlias, d)
        v5 = _APIVariableTypeEnum[d["variable_type"]]
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


EnvironmentVariableAlias.read_json = staticmethod(read_EnvironmentVariableAlias)
EnvironmentVariableAlias.write_json = staticmethod(write_EnvironmentVariableAlias)


class EnvironmentVariableEditRequest(Model):
    """Body of a request that changes an environment variable."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "key",
        "mount_path",
        "value",
    )
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
        schema_name = "EnvironmentVariableEditRequest"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "key",
                "mount_path",
                "value",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str?", 0),
            ("value", "value", "str", 2),
        )


def read_EnvironmentVariableEditRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(EnvironmentVariableEditRequest, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(EnvironmentVariableEditRequest, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(EnvironmentVariableEditRequest, d)
        v3 = d.get("mount_path", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(EnvironmentVariableEditRequest, d)
        v4 = d.get("value", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
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


EnvironmentVariableEditRequest.read_json = staticmethod(read_EnvironmentVariableEditRequest)
EnvironmentVariableEditRequest.write_json = staticmethod(write_EnvironmentVariableEditRequest)


class EnvironmentVariableOverride(Model):
    """An environment variable override."""

    __slots__ = (
        "_id",
        "key",
        "mount_path",
        "scope",
        "value",
        "variable_type",
    )
    if TYPE_CHECKING:
        id: UUID
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: APIVariableScopeEnum
        value: str
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "EnvironmentVariableOverride"
        known_names = frozenset(
            (
                "id",
                "key",
                "mount_path",
                "scope",
                "value",
                "variable_type",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str", 1),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("value", "value", "str", 3),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        id = UuidAttribute()


def read_EnvironmentVariableOverride(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentVariableOverride, d)
        v1 = d["key"]
        if type(v1) is not str:
            return r.tolerate(EnvironmentVariableOverride, d)
        v2 = d["mount_path"]
        if type(v2) is not str:
            return r.tolerate(EnvironmentVariableOverride, d)
        v3 = _APIVariableScopeEnum[d["scope"]]
        v4 = d["value"]
        if type(v4) is not str:
            return r.tolerate(EnvironmentVariableOverride, d)
        v5 = _APIVariableTypeEnum[d["variable_type"]]
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


EnvironmentVariableOverride.read_json = staticmethod(read_EnvironmentVariableOverride)
EnvironmentVariableOverride.write_json = staticmethod(write_EnvironmentVariableOverride)


class EnvironmentVariableRequest(Model):
    """Body of a request with an environment variable."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "key",
        "mount_path",
        "value",
    )
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
        schema_name = "EnvironmentVariableRequest"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "key",
                "mount_path",
                "value",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str?", 0),
            ("value", "value", "str", 2),
        )


def read_EnvironmentVariableRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(EnvironmentVariableRequest, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(EnvironmentVariableRequest, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(EnvironmentVariableRequest, d)
        v3 = d.get("mount_path", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(EnvironmentVariableRequest, d)
        v4 = d.get("value", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
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


EnvironmentVariableRequest.read_json = staticmethod(read_EnvironmentVariableRequest)
EnvironmentVariableRequest.write_json = staticmethod(write_EnvironmentVariableRequest)


class EnvironmentVariableResponseList(Model):
    """Environment variables, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[EnvironmentVariable] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "EnvironmentVariableResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#EnvironmentVariable]", 0),)


def read_EnvironmentVariableResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentVariableResponseList, d)
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


EnvironmentVariableResponseList.read_json = staticmethod(read_EnvironmentVariableResponseList)
EnvironmentVariableResponseList.write_json = staticmethod(write_EnvironmentVariableResponseList)

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
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


class ServiceTypeForVariableEnum(OpenEnum):
    """Values of a service type for variable."""

    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
    AGENTIC_WORKFLOW = "AGENTIC_WORKFLOW"


_APIVariableScopeEnum = members(APIVariableScopeEnum, unset=False, null=False)
_APIVariableTypeEnum = members(APIVariableTypeEnum, unset=False, null=False)
_LinkedServiceTypeEnum_unset = members(LinkedServiceTypeEnum, unset=True, null=False)


class VariableAlias(Model):
    """A variable alias."""

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
        value: str | None | Unset = UNSET
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "VariableAlias"
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
            ("value", "value", "str?", 2),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        id = UuidAttribute()


def read_VariableAlias(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(VariableAlias, d)
        v1 = d["key"]
        if type(v1) is not str:
            return r.tolerate(VariableAlias, d)
        v2 = d["mount_path"]
        if type(v2) is not str:
            return r.tolerate(VariableAlias, d)
        v3 = _APIVariableScopeEnum[d["scope"]]
        v4 = d.get("value", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(VariableAlias, d)
        v5 = _APIVariableTypeEnum[d["variable_type"]]
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


VariableAlias.read_json = staticmethod(read_VariableAlias)
VariableAlias.write_json = staticmethod(write_VariableAlias)


class VariableAliasRequest(Model):
    """Body of a request with a variable alias."""

    __slots__ = (
        "_alias_parent_id",
        "alias_scope",
        "description",
        "enable_interpolation_in_file",
        "key",
    )
    if TYPE_CHECKING:
        alias_parent_id: UUID
        alias_scope: APIVariableScopeEnum
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
    else:
        schema_name = "VariableAliasRequest"
        known_names = frozenset(
            (
                "alias_parent_id",
                "alias_scope",
                "description",
                "enable_interpolation_in_file",
                "key",
            )
        )
        model_fields = (
            ("alias_parent_id", "alias_parent_id", "uuid", 5),
            ("alias_scope", "alias_scope", "%APIVariableScopeEnum", 1),
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("key", "key", "str", 1),
        )
        alias_parent_id = UuidAttribute()


def read_VariableAliasRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["alias_parent_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(VariableAliasRequest, d)
        v1 = _APIVariableScopeEnum[d["alias_scope"]]
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(VariableAliasRequest, d)
        v3 = d.get("enable_interpolation_in_file", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(VariableAliasRequest, d)
        v4 = d["key"]
        if type(v4) is not str:
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


VariableAliasRequest.read_json = staticmethod(read_VariableAliasRequest)
VariableAliasRequest.write_json = staticmethod(write_VariableAliasRequest)


class VariableEditRequest(Model):
    """Body of a request that changes a variable."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "key",
        "_secret_manager_access_id",
        "value",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
        secret_manager_access_id: UUID | None | Unset = UNSET
        """Null is allowed."""
        value: str | None | Unset = UNSET
        """Null keeps the present value, also of a secret."""
    else:
        schema_name = "VariableEditRequest"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "key",
                "secret_manager_access_id",
                "value",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("key", "key", "str", 1),
            ("secret_manager_access_id", "secret_manager_access_id", "uuid?", 4),
            ("value", "value", "str?", 2),
        )
        secret_manager_access_id = UuidAttribute()


def read_VariableEditRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(VariableEditRequest, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(VariableEditRequest, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(VariableEditRequest, d)
        v3 = d.get("secret_manager_access_id", UNSET)
        if v3 is UNSET:
            n -= 1
        elif v3 is not None and len(v3) != 36 or v3[23] != "-":
            return r.tolerate(VariableEditRequest, d)
        v4 = d.get("value", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
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


VariableEditRequest.read_json = staticmethod(read_VariableEditRequest)
VariableEditRequest.write_json = staticmethod(write_VariableEditRequest)


class VariableOverride(Model):
    """A variable override."""

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
        value: str | None | Unset = UNSET
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "VariableOverride"
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
            ("value", "value", "str?", 2),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        id = UuidAttribute()


def read_VariableOverride(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(VariableOverride, d)
        v1 = d["key"]
        if type(v1) is not str:
            return r.tolerate(VariableOverride, d)
        v2 = d["mount_path"]
        if type(v2) is not str:
            return r.tolerate(VariableOverride, d)
        v3 = _APIVariableScopeEnum[d["scope"]]
        v4 = d.get("value", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(VariableOverride, d)
        v5 = _APIVariableTypeEnum[d["variable_type"]]
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


VariableOverride.read_json = staticmethod(read_VariableOverride)
VariableOverride.write_json = staticmethod(write_VariableOverride)


class VariableOverrideRequest(Model):
    """Body of a request with a variable override."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "_override_parent_id",
        "override_scope",
        "value",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        override_parent_id: UUID
        override_scope: APIVariableScopeEnum
        value: str
    else:
        schema_name = "VariableOverrideRequest"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "override_parent_id",
                "override_scope",
                "value",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("override_parent_id", "override_parent_id", "uuid", 5),
            ("override_scope", "override_scope", "%APIVariableScopeEnum", 1),
            ("value", "value", "str", 3),
        )
        override_parent_id = UuidAttribute()


def read_VariableOverrideRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(VariableOverrideRequest, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(VariableOverrideRequest, d)
        v2 = d["override_parent_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(VariableOverrideRequest, d)
        v3 = _APIVariableScopeEnum[d["override_scope"]]
        v4 = d["value"]
        if type(v4) is not str:
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


VariableOverrideRequest.read_json = staticmethod(read_VariableOverrideRequest)
VariableOverrideRequest.write_json = staticmethod(write_VariableOverrideRequest)


class VariableRequest(Model):
    """Body of a request with a variable."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "is_secret",
        "key",
        "mount_path",
        "_secret_manager_access_id",
        "value",
        "_variable_parent_id",
        "variable_scope",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file. Null is allowed."""
        secret_manager_access_id: UUID | None | Unset = UNSET
        """Null is allowed."""
        value: str
        variable_parent_id: UUID
        variable_scope: APIVariableScopeEnum
    else:
        schema_name = "VariableRequest"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "is_secret",
                "key",
                "mount_path",
                "secret_manager_access_id",
                "value",
                "variable_parent_id",
                "variable_scope",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("is_secret", "is_secret", "bool", 1),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str?", 0),
            ("secret_manager_access_id", "secret_manager_access_id", "uuid?", 4),
            ("value", "value", "str", 3),
            ("variable_parent_id", "variable_parent_id", "uuid", 5),
            ("variable_scope", "variable_scope", "%APIVariableScopeEnum", 1),
        )
        secret_manager_access_id = UuidAttribute()
        variable_parent_id = UuidAttribute()


def read_VariableRequest(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(VariableRequest, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(VariableRequest, d)
        v2 = d["is_secret"]
        if v2 is not True and v2 is not False:
            return r.tolerate(VariableRequest, d)
        v3 = d["key"]
        if type(v3) is not str:
            return r.tolerate(VariableRequest, d)
        v4 = d.get("mount_path", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(VariableRequest, d)
        v5 = d.get("secret_manager_access_id", UNSET)
        if v5 is UNSET:
            n -= 1
        elif v5 is not None and len(v5) != 36 or v5[23] != "-":
            return r.tolerate(VariableRequest, d)
        v6 = d["value"]
        if type(v6) is not str:
            return r.tolerate(VariableRequest, d)
        v7 = d["variable_parent_id"]
        if len(v7) != 36 or v7[23] != "-":
            return r.tolerate(VariableRequest, d)
        v8 = _APIVariableScopeEnum[d["variable_scope"]]
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


VariableRequest.read_json = staticmethod(read_VariableRequest)
VariableRequest.write_json = staticmethod(write_VariableRequest)


class VariableResponse(Model):
    """A variable, as the API answers it."""

    __slots__ = (
        "aliased_variable",
        "_created_at",
        "description",
        "enable_interpolation_in_file",
        "_id",
        "is_secret",
        "key",
        "mount_path",
        "overridden_variable",
        "owned_by",
        "scope",
        "_secret_manager_access_id",
        "_service_id",
        "service_name",
        "service_type",
        "_updated_at",
        "value",
        "variable_type",
    )
    if TYPE_CHECKING:
        aliased_variable: VariableAlias | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        enable_interpolation_in_file: bool | Unset = UNSET
        id: UUID
        """Set by the server."""
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        key: str
        """Name of the entry."""
        mount_path: str | None | Unset = UNSET
        """Absolute path of the file in the container; makes the variable a file."""
        overridden_variable: VariableOverride | Unset = UNSET
        owned_by: str | Unset = UNSET
        scope: APIVariableScopeEnum
        secret_manager_access_id: UUID | None | Unset = UNSET
        service_id: UUID | Unset = UNSET
        service_name: str | Unset = UNSET
        service_type: LinkedServiceTypeEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        value: str | None
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "VariableResponse"
        known_names = frozenset(
            (
                "aliased_variable",
                "created_at",
                "description",
                "enable_interpolation_in_file",
                "id",
                "is_secret",
                "key",
                "mount_path",
                "overridden_variable",
                "owned_by",
                "scope",
                "secret_manager_access_id",
                "service_id",
                "service_name",
                "service_type",
                "updated_at",
                "value",
                "variable_type",
            )
        )
        model_fields = (
            ("aliased_variable", "aliased_variable", "#VariableAlias", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool", 0),
            ("id", "id", "uuid", 5),
            ("is_secret", "is_secret", "bool", 1),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str?", 0),
            ("overridden_variable", "overridden_variable", "#VariableOverride", 0),
            ("owned_by", "owned_by", "str", 0),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("secret_manager_access_id", "secret_manager_access_id", "uuid?", 4),
            ("service_id", "service_id", "uuid", 4),
            ("service_name", "service_name", "str", 0),
            ("service_type", "service_type", "%LinkedServiceTypeEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("value", "value", "str?", 3),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        secret_manager_access_id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_VariableResponse(d: Any, r: Reading) -> Any:
    n = 18
    try:
        v0 = d.get("aliased_variable", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(VariableResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(VariableResponse, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(VariableResponse, d)
        v3 = d.get("enable_interpolation_in_file", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(VariableResponse, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(VariableResponse, d)
        v5 = d["is_secret"]
        if v5 is not True and v5 is not False:
            return r.tolerate(VariableResponse, d)
        v6 = d["key"]
        if type(v6) is not str:
            return r.tolerate(VariableResponse, d)
        v7 = d.get("mount_path", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(VariableResponse, d)
        v8 = d.get("overridden_variable", UNSET)
        if type(v8) is not dict:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(VariableResponse, d)
        v9 = d.get("owned_by", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(VariableResponse, d)
        v10 = _APIVariableScopeEnum[d["scope"]]
        v11 = d.get("secret_manager_access_id", UNSET)
        if v11 is UNSET:
            n -= 1
        elif v11 is not None and len(v11) != 36 or v11[23] != "-":
            return r.tolerate(VariableResponse, d)
        v12 = d.get("service_id", UNSET)
        if v12 is UNSET:
            n -= 1
        elif len(v12) != 36 or v12[23] != "-":
            return r.tolerate(VariableResponse, d)
        v13 = d.get("service_name", UNSET)
        if type(v13) is not str:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(VariableResponse, d)
        v14 = _LinkedServiceTypeEnum_unset[d.get("service_type", UNSET)]
        if v14 is UNSET:
            n -= 1
        v15 = d.get("updated_at", UNSET)
        if v15 is UNSET:
            n -= 1
        elif moment(v15).tzinfo is None:
            return r.tolerate(VariableResponse, d)
        v16 = d["value"]
        if type(v16) is not str and v16 is not None:
            return r.tolerate(VariableResponse, d)
        v17 = _APIVariableTypeEnum[d["variable_type"]]
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


VariableResponse.read_json = staticmethod(read_VariableResponse)
VariableResponse.write_json = staticmethod(write_VariableResponse)


class VariableResponseList(Model):
    """Variables, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[VariableResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "VariableResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#VariableResponse]", 0),)


def read_VariableResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(VariableResponseList, d)
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


VariableResponseList.read_json = staticmethod(read_VariableResponseList)
VariableResponseList.write_json = staticmethod(write_VariableResponseList)

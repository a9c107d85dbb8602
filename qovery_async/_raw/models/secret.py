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
_APIVariableTypeEnum_unset = members(APIVariableTypeEnum, unset=True, null=False)
_LinkedServiceTypeEnum_unset = members(LinkedServiceTypeEnum, unset=True, null=False)


class Secret(Model):
    """A secret."""

    __slots__ = (
        "aliased_secret",
        "_created_at",
        "description",
        "enable_interpolation_in_file",
        "_id",
        "key",
        "overridden_secret",
        "owned_by",
        "scope",
        "_service_id",
        "service_name",
        "service_type",
        "_updated_at",
        "variable_type",
    )
    if TYPE_CHECKING:
        aliased_secret: SecretAlias | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: UUID
        """Set by the server."""
        key: str
        """Name of the entry."""
        overridden_secret: SecretOverride | Unset = UNSET
        owned_by: str | Unset = UNSET
        scope: APIVariableScopeEnum
        service_id: UUID | Unset = UNSET
        service_name: str | Unset = UNSET
        service_type: LinkedServiceTypeEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        variable_type: APIVariableTypeEnum | Unset = UNSET
    else:
        schema_name = "Secret"
        known_names = frozenset(
            (
                "aliased_secret",
                "created_at",
                "description",
                "enable_interpolation_in_file",
                "id",
                "key",
                "overridden_secret",
                "owned_by",
                "scope",
                "service_id",
                "service_name",
                "service_type",
                "updated_at",
                "variable_type",
            )
        )
        model_fields = (
            ("aliased_secret", "aliased_secret", "#SecretAlias", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("id", "id", "uuid", 5),
            ("key", "key", "str", 1),
            ("overridden_secret", "overridden_secret", "#SecretOverride", 0),
            ("owned_by", "owned_by", "str", 0),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("service_id", "service_id", "uuid", 4),
            ("service_name", "service_name", "str", 0),
            ("service_type", "service_type", "%LinkedServiceTypeEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Secret(d: Any, r: Reading) -> Any:
    n = 14
    try:
        v0 = d.get("aliased_secret", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(Secret, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(Secret, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(Secret, d)
        v3 = d.get("enable_interpolation_in_file", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(Secret, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(Secret, d)
        v5 = d["key"]
        if type(v5) is not str:
            return r.tolerate(Secret, d)
        v6 = d.get("overridden_secret", UNSET)
        if type(v6) is not dict:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(Secret, d)
        v7 = d.get("owned_by", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(Secret, d)
        v8 = _APIVariableScopeEnum[d["scope"]]
        v9 = d.get("service_id", UNSET)
        if v9 is UNSET:
            n -= 1
        elif len(v9) != 36 or v9[23] != "-":
            return r.tolerate(Secret, d)
        v10 = d.get("service_name", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(Secret, d)
        v11 = _LinkedServiceTypeEnum_unset[d.get("service_type", UNSET)]
        if v11 is UNSET:
            n -= 1
        v12 = d.get("updated_at", UNSET)
        if v12 is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(Secret, d)
        v13 = _APIVariableTypeEnum_unset[d.get("variable_type", UNSET)]
        if v13 is UNSET:
            n -= 1
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


Secret.read_json = staticmethod(read_Secret)
Secret.write_json = staticmethod(write_Secret)


class SecretAlias(Model):
    """A secret alias."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "_id",
        "key",
        "mount_path",
        "scope",
        "variable_type",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: UUID
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: APIVariableScopeEnum
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "SecretAlias"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "id",
                "key",
                "mount_path",
                "scope",
                "variable_type",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("id", "id", "uuid", 5),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str", 1),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        id = UuidAttribute()


def read_SecretAlias(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(SecretAlias, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(SecretAlias, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(SecretAlias, d)
        v3 = d["key"]
        if type(v3) is not str:
            return r.tolerate(SecretAlias, d)
        v4 = d["mount_path"]
        if type(v4) is not str:
            return r.tolerate(SecretAlias, d)
        v5 = _APIVariableScopeEnum[d["scope"]]
        v6 = _APIVariableTypeEnum[d["variable_type"]]
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


SecretAlias.read_json = staticmethod(read_SecretAlias)
SecretAlias.write_json = staticmethod(write_SecretAlias)


class SecretEditRequest(Model):
    """Body of a request that changes a secret."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "key",
        "value",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters. Null is allowed."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        """Null is allowed."""
        key: str
        """Name of the entry."""
        value: str | Unset = UNSET
    else:
        schema_name = "SecretEditRequest"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "key",
                "value",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("key", "key", "str", 1),
            ("value", "value", "str", 2),
        )


def read_SecretEditRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(SecretEditRequest, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(SecretEditRequest, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(SecretEditRequest, d)
        v3 = d.get("value", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
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


SecretEditRequest.read_json = staticmethod(read_SecretEditRequest)
SecretEditRequest.write_json = staticmethod(write_SecretEditRequest)


class SecretOverride(Model):
    """A secret override."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "_id",
        "key",
        "mount_path",
        "scope",
        "variable_type",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        id: UUID
        key: str
        """Name of the entry."""
        mount_path: str
        """Absolute path of the file in the container; makes the variable a file."""
        scope: APIVariableScopeEnum
        variable_type: APIVariableTypeEnum
    else:
        schema_name = "SecretOverride"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "id",
                "key",
                "mount_path",
                "scope",
                "variable_type",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("id", "id", "uuid", 5),
            ("key", "key", "str", 1),
            ("mount_path", "mount_path", "str", 1),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("variable_type", "variable_type", "%APIVariableTypeEnum", 1),
        )
        id = UuidAttribute()


def read_SecretOverride(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(SecretOverride, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(SecretOverride, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(SecretOverride, d)
        v3 = d["key"]
        if type(v3) is not str:
            return r.tolerate(SecretOverride, d)
        v4 = d["mount_path"]
        if type(v4) is not str:
            return r.tolerate(SecretOverride, d)
        v5 = _APIVariableScopeEnum[d["scope"]]
        v6 = _APIVariableTypeEnum[d["variable_type"]]
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


SecretOverride.read_json = staticmethod(read_SecretOverride)
SecretOverride.write_json = staticmethod(write_SecretOverride)


class SecretRequest(Model):
    """Body of a request with a secret."""

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
        schema_name = "SecretRequest"
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


def read_SecretRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(SecretRequest, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(SecretRequest, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(SecretRequest, d)
        v3 = d.get("mount_path", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(SecretRequest, d)
        v4 = d.get("value", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
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


SecretRequest.read_json = staticmethod(read_SecretRequest)
SecretRequest.write_json = staticmethod(write_SecretRequest)


class SecretResponseList(Model):
    """Secrets, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Secret] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "SecretResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Secret]", 0),)


def read_SecretResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(SecretResponseList, d)
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


SecretResponseList.read_json = staticmethod(read_SecretResponseList)
SecretResponseList.write_json = staticmethod(write_SecretResponseList)

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .environments_shared import EnvironmentModeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        EnvironmentModeEnumText,
        OrganizationCustomRoleClusterPermissionText,
        OrganizationCustomRoleProjectPermissionText,
    )


class OrganizationCustomRoleClusterPermission(OpenEnum):
    VIEWER = "VIEWER"
    ENV_CREATOR = "ENV_CREATOR"
    ADMIN = "ADMIN"

    if TYPE_CHECKING:
        _unknown_value = ""


class OrganizationCustomRoleProjectPermission(OpenEnum):
    NO_ACCESS = "NO_ACCESS"
    VIEWER = "VIEWER"
    DEPLOYER = "DEPLOYER"
    MANAGER = "MANAGER"

    if TYPE_CHECKING:
        _unknown_value = ""


_EnvironmentModeEnum_unset = members(EnvironmentModeEnum, unset=True, null=False)
_OrganizationCustomRoleClusterPermission_unset = members(
    OrganizationCustomRoleClusterPermission, unset=True, null=False
)
_OrganizationCustomRoleProjectPermission_unset = members(
    OrganizationCustomRoleProjectPermission, unset=True, null=False
)


class OrganizationCustomRole(Model):
    if TYPE_CHECKING:
        cluster_permissions: list[OrganizationCustomRoleClusterPermissionsItem] | Unset = UNSET
        description: str | Unset = UNSET
        id: str | Unset = UNSET
        name: str | Unset = UNSET
        project_permissions: list[OrganizationCustomRoleProjectPermissionsItem] | Unset = UNSET

        def to_request(self, **changes: Any) -> OrganizationCustomRoleUpdateRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            cluster_permissions [#OrganizationCustomRoleClusterPermissionsItem]
            description str
            id str
            name str
            project_permissions [#OrganizationCustomRoleProjectPermissionsItem]
        """
        __slots__ = slots(field_lines)


def read_OrganizationCustomRole(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("cluster_permissions", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCustomRole, d)
            n -= 1
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationCustomRole, d)
            n -= 1
        if type(v2 := d.get("id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(OrganizationCustomRole, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(OrganizationCustomRole, d)
            n -= 1
        if type(v4 := d.get("project_permissions", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(OrganizationCustomRole, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCustomRole)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRole, d)
    o: Any = new(OrganizationCustomRole)
    o.cluster_permissions = (
        [read_OrganizationCustomRoleClusterPermissionsItem(e, r) for e in v0] if v0 else v0
    )
    o.description = v1
    o.id = v2
    o.name = v3
    o.project_permissions = (
        [read_OrganizationCustomRoleProjectPermissionsItem(e, r) for e in v4] if v4 else v4
    )
    o._extra = extra
    return o


def write_OrganizationCustomRole(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_permissions) is not UNSET:
        d["cluster_permissions"] = (
            [
                write_OrganizationCustomRoleClusterPermissionsItem(e)
                if type(e) is OrganizationCustomRoleClusterPermissionsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.project_permissions) is not UNSET:
        d["project_permissions"] = (
            [
                write_OrganizationCustomRoleProjectPermissionsItem(e)
                if type(e) is OrganizationCustomRoleProjectPermissionsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleClusterPermissionsItem(Model):
    """One entry of organization custom role cluster permissions."""

    if TYPE_CHECKING:
        cluster_id: Accepting[UUID | Unset, str] = OMITTED
        cluster_name: str | Unset = UNSET
        permission: Accepting[
            OrganizationCustomRoleClusterPermission | Unset,
            OrganizationCustomRoleClusterPermissionText,
        ] = OMITTED
    else:
        field_lines = """
            cluster_id uuid
            cluster_name str
            permission %OrganizationCustomRoleClusterPermission
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()


def read_OrganizationCustomRoleClusterPermissionsItem(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("cluster_id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(OrganizationCustomRoleClusterPermissionsItem, d)
        if type(v1 := d.get("cluster_name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationCustomRoleClusterPermissionsItem, d)
            n -= 1
        v2 = _OrganizationCustomRoleClusterPermission_unset[d.get("permission", UNSET)]
        if v2 is UNSET:
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationCustomRoleClusterPermissionsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleClusterPermissionsItem, d)
    o: Any = new(OrganizationCustomRoleClusterPermissionsItem)
    o._cluster_id = v0
    o.cluster_name = v1
    o.permission = v2
    o._extra = extra
    return o


def write_OrganizationCustomRoleClusterPermissionsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.permission) is not UNSET:
        d["permission"] = (
            v._value_ if type(v) is OrganizationCustomRoleClusterPermission else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleCreateRequest(Model):
    """Body of a request that creates an organization custom role."""

    if TYPE_CHECKING:
        description: str | Unset = UNSET
        name: str
    else:
        field_lines = """
            description str
            name! str
        """
        __slots__ = slots(field_lines)


def read_OrganizationCustomRoleCreateRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("description", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCustomRoleCreateRequest, d)
            n -= 1
        if type(v1 := d["name"]) is not str:
            return r.tolerate(OrganizationCustomRoleCreateRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCustomRoleCreateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleCreateRequest, d)
    o: Any = new(OrganizationCustomRoleCreateRequest)
    o.description = v0
    o.name = v1
    o._extra = extra
    return o


def write_OrganizationCustomRoleCreateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleList(Model):
    if TYPE_CHECKING:
        results: list[OrganizationCustomRole] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationCustomRole]
        """
        __slots__ = slots(field_lines)


def read_OrganizationCustomRoleList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCustomRoleList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCustomRoleList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleList, d)
    o: Any = new(OrganizationCustomRoleList)
    o.results = [read_OrganizationCustomRole(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_OrganizationCustomRoleList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationCustomRole(e) if type(e) is OrganizationCustomRole else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleProjectPermissionsItem(Model):
    """One entry of organization custom role project permissions."""

    if TYPE_CHECKING:
        is_admin: bool | Unset = UNSET
        """Default: false."""
        permissions: list[OrganizationCustomRoleProjectPermissionsItemPermissionsItem] | Unset = (
            UNSET
        )
        project_id: Accepting[UUID | Unset, str] = OMITTED
        project_name: str | Unset = UNSET
    else:
        field_lines = """
            is_admin bool
            permissions [#OrganizationCustomRoleProjectPermissionsItemPermissionsItem]
            project_id uuid
            project_name str
        """
        __slots__ = slots(field_lines)
        project_id = UuidAttribute()


def read_OrganizationCustomRoleProjectPermissionsItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if (v0 := d.get("is_admin", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCustomRoleProjectPermissionsItem, d)
            n -= 1
        if type(v1 := d.get("permissions", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(OrganizationCustomRoleProjectPermissionsItem, d)
            n -= 1
        if (v2 := d.get("project_id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationCustomRoleProjectPermissionsItem, d)
        if type(v3 := d.get("project_name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(OrganizationCustomRoleProjectPermissionsItem, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationCustomRoleProjectPermissionsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleProjectPermissionsItem, d)
    o: Any = new(OrganizationCustomRoleProjectPermissionsItem)
    o.is_admin = v0
    o.permissions = (
        [read_OrganizationCustomRoleProjectPermissionsItemPermissionsItem(e, r) for e in v1]
        if v1
        else v1
    )
    o._project_id = v2
    o.project_name = v3
    o._extra = extra
    return o


def write_OrganizationCustomRoleProjectPermissionsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_admin) is not UNSET:
        d["is_admin"] = v if type(v) is bool else encode(v)
    if (v := o.permissions) is not UNSET:
        d["permissions"] = (
            [
                write_OrganizationCustomRoleProjectPermissionsItemPermissionsItem(e)
                if type(e) is OrganizationCustomRoleProjectPermissionsItemPermissionsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleProjectPermissionsItemPermissionsItem(Model):
    """One entry of organization custom role project permissions item permissions."""

    if TYPE_CHECKING:
        environment_type: Accepting[EnvironmentModeEnum | Unset, EnvironmentModeEnumText] = OMITTED
        permission: Accepting[
            OrganizationCustomRoleProjectPermission | Unset,
            OrganizationCustomRoleProjectPermissionText,
        ] = OMITTED
    else:
        field_lines = """
            environment_type %EnvironmentModeEnum
            permission %OrganizationCustomRoleProjectPermission
        """
        __slots__ = slots(field_lines)


def read_OrganizationCustomRoleProjectPermissionsItemPermissionsItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _EnvironmentModeEnum_unset[d.get("environment_type", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = _OrganizationCustomRoleProjectPermission_unset[d.get("permission", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationCustomRoleProjectPermissionsItemPermissionsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleProjectPermissionsItemPermissionsItem, d)
    o: Any = new(OrganizationCustomRoleProjectPermissionsItemPermissionsItem)
    o.environment_type = v0
    o.permission = v1
    o._extra = extra
    return o


def write_OrganizationCustomRoleProjectPermissionsItemPermissionsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.environment_type) is not UNSET:
        d["environment_type"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.permission) is not UNSET:
        d["permission"] = (
            v._value_ if type(v) is OrganizationCustomRoleProjectPermission else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleUpdateRequest(Model):
    if TYPE_CHECKING:
        cluster_permissions: list[OrganizationCustomRoleUpdateRequestClusterPermissionsItem]
        description: str | Unset = UNSET
        name: str
        project_permissions: list[OrganizationCustomRoleUpdateRequestProjectPermissionsItem]
    else:
        field_lines = """
            cluster_permissions! [#OrganizationCustomRoleUpdateRequestClusterPermissionsItem]
            description str
            name! str
            project_permissions! [#OrganizationCustomRoleUpdateRequestProjectPermissionsItem]
        """
        __slots__ = slots(field_lines)


def read_OrganizationCustomRoleUpdateRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationCustomRoleUpdateRequest, d)
            n -= 1
        if (
            type(v0 := d["cluster_permissions"]) is not list
            or type(v2 := d["name"]) is not str
            or type(v3 := d["project_permissions"]) is not list
        ):
            return r.tolerate(OrganizationCustomRoleUpdateRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCustomRoleUpdateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleUpdateRequest, d)
    o: Any = new(OrganizationCustomRoleUpdateRequest)
    o.cluster_permissions = (
        [read_OrganizationCustomRoleUpdateRequestClusterPermissionsItem(e, r) for e in v0]
        if v0
        else v0
    )
    o.description = v1
    o.name = v2
    o.project_permissions = (
        [read_OrganizationCustomRoleUpdateRequestProjectPermissionsItem(e, r) for e in v3]
        if v3
        else v3
    )
    o._extra = extra
    return o


def write_OrganizationCustomRoleUpdateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_permissions) is not UNSET:
        d["cluster_permissions"] = (
            [
                write_OrganizationCustomRoleUpdateRequestClusterPermissionsItem(e)
                if type(e) is OrganizationCustomRoleUpdateRequestClusterPermissionsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.project_permissions) is not UNSET:
        d["project_permissions"] = (
            [
                write_OrganizationCustomRoleUpdateRequestProjectPermissionsItem(e)
                if type(e) is OrganizationCustomRoleUpdateRequestProjectPermissionsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleUpdateRequestClusterPermissionsItem(Model):
    """One entry of organization custom role update request cluster permissions."""

    if TYPE_CHECKING:
        cluster_id: Accepting[UUID | Unset, str] = OMITTED
        permission: Accepting[
            OrganizationCustomRoleClusterPermission | Unset,
            OrganizationCustomRoleClusterPermissionText,
        ] = OMITTED
    else:
        field_lines = """
            cluster_id uuid
            permission %OrganizationCustomRoleClusterPermission
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()


def read_OrganizationCustomRoleUpdateRequestClusterPermissionsItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("cluster_id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(OrganizationCustomRoleUpdateRequestClusterPermissionsItem, d)
        v1 = _OrganizationCustomRoleClusterPermission_unset[d.get("permission", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationCustomRoleUpdateRequestClusterPermissionsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleUpdateRequestClusterPermissionsItem, d)
    o: Any = new(OrganizationCustomRoleUpdateRequestClusterPermissionsItem)
    o._cluster_id = v0
    o.permission = v1
    o._extra = extra
    return o


def write_OrganizationCustomRoleUpdateRequestClusterPermissionsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.permission) is not UNSET:
        d["permission"] = (
            v._value_ if type(v) is OrganizationCustomRoleClusterPermission else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleUpdateRequestProjectPermissionsItem(Model):
    """One entry of organization custom role update request project permissions."""

    if TYPE_CHECKING:
        is_admin: bool | Unset = UNSET
        """Default: false."""
        permissions: (
            list[OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem] | Unset
        ) = UNSET
        project_id: Accepting[UUID | Unset, str] = OMITTED
    else:
        field_lines = """
            is_admin bool
            permissions [#OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem]
            project_id uuid
        """
        __slots__ = slots(field_lines)
        project_id = UuidAttribute()


def read_OrganizationCustomRoleUpdateRequestProjectPermissionsItem(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("is_admin", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCustomRoleUpdateRequestProjectPermissionsItem, d)
            n -= 1
        if type(v1 := d.get("permissions", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(OrganizationCustomRoleUpdateRequestProjectPermissionsItem, d)
            n -= 1
        if (v2 := d.get("project_id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationCustomRoleUpdateRequestProjectPermissionsItem, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationCustomRoleUpdateRequestProjectPermissionsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCustomRoleUpdateRequestProjectPermissionsItem, d)
    o: Any = new(OrganizationCustomRoleUpdateRequestProjectPermissionsItem)
    o.is_admin = v0
    o.permissions = (
        [
            read_OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem(e, r)
            for e in v1
        ]
        if v1
        else v1
    )
    o._project_id = v2
    o._extra = extra
    return o


def write_OrganizationCustomRoleUpdateRequestProjectPermissionsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_admin) is not UNSET:
        d["is_admin"] = v if type(v) is bool else encode(v)
    if (v := o.permissions) is not UNSET:
        d["permissions"] = (
            [
                write_OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem(e)
                if type(e)
                is OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem(Model):
    """One entry of organization custom role update request project permissions item permissions."""

    if TYPE_CHECKING:
        environment_type: Accepting[EnvironmentModeEnum | Unset, EnvironmentModeEnumText] = OMITTED
        permission: Accepting[
            OrganizationCustomRoleProjectPermission | Unset,
            OrganizationCustomRoleProjectPermissionText,
        ] = OMITTED
    else:
        field_lines = """
            environment_type %EnvironmentModeEnum
            permission %OrganizationCustomRoleProjectPermission
        """
        __slots__ = slots(field_lines)


def read_OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem(
    d: Any, r: Reading
) -> Any:
    n = 2
    try:
        v0 = _EnvironmentModeEnum_unset[d.get("environment_type", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = _OrganizationCustomRoleProjectPermission_unset[d.get("permission", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(
                d, OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem
            )
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(
            OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem, d
        )
    o: Any = new(OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem)
    o.environment_type = v0
    o.permission = v1
    o._extra = extra
    return o


def write_OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem(
    o: Any,
) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.environment_type) is not UNSET:
        d["environment_type"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.permission) is not UNSET:
        d["permission"] = (
            v._value_ if type(v) is OrganizationCustomRoleProjectPermission else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d

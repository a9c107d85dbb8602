"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    EnvironmentModeEnum,
    OrganizationCustomRoleClusterPermission,
    OrganizationCustomRoleProjectPermission,
    OrganizationCustomRoleUpdateRequestClusterPermissionsItem,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItem,
    OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem,
)
from .environments_shared import EnvironmentModeEnumText

OrganizationCustomRoleClusterPermissionText: TypeAlias = Literal["VIEWER", "ENV_CREATOR", "ADMIN"]
OrganizationCustomRoleProjectPermissionText: TypeAlias = Literal[
    "NO_ACCESS", "VIEWER", "DEPLOYER", "MANAGER"
]

class OrganizationCustomRoleCreateRequestDict(TypedDict):
    description: NotRequired[str]
    name: str

class OrganizationCustomRoleUpdateRequestDict(TypedDict):
    cluster_permissions: Sequence[
        OrganizationCustomRoleUpdateRequestClusterPermissionsItem
        | OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict
    ]
    description: NotRequired[str]
    name: str
    project_permissions: Sequence[
        OrganizationCustomRoleUpdateRequestProjectPermissionsItem
        | OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict
    ]

class OrganizationCustomRoleUpdateRequestClusterPermissionsItemDict(TypedDict):
    cluster_id: NotRequired[str | UUID]
    permission: NotRequired[
        OrganizationCustomRoleClusterPermission | OrganizationCustomRoleClusterPermissionText
    ]

class OrganizationCustomRoleUpdateRequestProjectPermissionsItemDict(TypedDict):
    is_admin: NotRequired[bool]
    permissions: NotRequired[
        Sequence[
            OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItem
            | OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItemDict
        ]
    ]
    project_id: NotRequired[str | UUID]

class OrganizationCustomRoleUpdateRequestProjectPermissionsItemPermissionsItemDict(TypedDict):
    environment_type: NotRequired[EnvironmentModeEnum | EnvironmentModeEnumText]
    permission: NotRequired[
        OrganizationCustomRoleProjectPermission | OrganizationCustomRoleProjectPermissionText
    ]

"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import APIVariableScopeEnum, VariableImportRequestVarsItem
from .common import APIVariableScopeEnumText

ServiceTypeForVariableEnumText: TypeAlias = Literal[
    "APPLICATION", "CONTAINER", "JOB", "HELM", "TERRAFORM", "AGENTIC_WORKFLOW"
]

class VariableAliasRequestDict(TypedDict):
    alias_parent_id: str | UUID
    alias_scope: APIVariableScopeEnum | APIVariableScopeEnumText
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str

class VariableEditRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    secret_manager_access_id: NotRequired[str | UUID | None]
    value: NotRequired[str | None]

class VariableImportRequestDict(TypedDict):
    overwrite: bool
    vars: Sequence[VariableImportRequestVarsItem | VariableImportRequestVarsItemDict]

class VariableImportRequestVarsItemDict(TypedDict):
    is_secret: bool
    name: str
    scope: APIVariableScopeEnum | APIVariableScopeEnumText
    value: str

class VariableOverrideRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    override_parent_id: str | UUID
    override_scope: APIVariableScopeEnum | APIVariableScopeEnumText
    value: str

class VariableRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    is_secret: bool
    key: str
    mount_path: NotRequired[str | None]
    secret_manager_access_id: NotRequired[str | UUID | None]
    value: str
    variable_parent_id: str | UUID
    variable_scope: APIVariableScopeEnum | APIVariableScopeEnumText

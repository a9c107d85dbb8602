"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    DockerfileFragmentFileType,
    DockerfileFragmentInlineType,
    TerraformAutoDeployConfigTerraformAction,
    TerraformBackendBlueprint,
    TerraformDeployRequestAction,
)

DockerfileFragmentFileTypeText: TypeAlias = Literal["file"]
DockerfileFragmentInlineTypeText: TypeAlias = Literal["inline"]
TerraformAutoDeployConfigTerraformActionText: TypeAlias = Literal["DEFAULT", "PLAN", "NOOP"]
TerraformDeployRequestActionText: TypeAlias = Literal["PLAN", "FORCE_UNLOCK", "MIGRATE_STATE"]
TerraformEngineEnumText: TypeAlias = Literal["TERRAFORM", "OPEN_TOFU"]
TerraformBackendDict: TypeAlias = (
    TerraformBackendKubernetesVariantDict
    | TerraformBackendUserProvidedVariantDict
    | TerraformBackendBlueprintVariantDict
)

class DockerfileFragmentFileDict(TypedDict):
    path: str
    type: DockerfileFragmentFileType | DockerfileFragmentFileTypeText

class DockerfileFragmentInlineDict(TypedDict):
    content: str
    type: DockerfileFragmentInlineType | DockerfileFragmentInlineTypeText

TerraformAdvancedSettingsDict = TypedDict(
    "TerraformAdvancedSettingsDict",
    {
        "build.cpu_max_in_milli": NotRequired[int],
        "build.ephemeral_storage_in_gib": NotRequired[int],
        "build.ram_max_in_gib": NotRequired[int],
        "build.skip_git_submodules": NotRequired[bool],
        "build.timeout_max_sec": NotRequired[int],
        "deployment.affinity.node.required": NotRequired[Mapping[str, str]],
        "deployment.termination_grace_period_seconds": NotRequired[int],
        "security.read_only_root_filesystem": NotRequired[bool],
        "security.service_account_name": NotRequired[str],
    },
)

class TerraformAutoDeployConfigDict(TypedDict):
    auto_deploy: bool
    terraform_action: (
        TerraformAutoDeployConfigTerraformAction | TerraformAutoDeployConfigTerraformActionText
    )

class TerraformBackendBlueprintDict(TypedDict):
    config: NotRequired[Mapping[str, str]]
    type: str

class TerraformBackendBlueprintVariantDict(TypedDict):
    blueprint: TerraformBackendBlueprint | TerraformBackendBlueprintDict

class TerraformBackendKubernetesVariantDict(TypedDict):
    kubernetes: Mapping[str, object]

class TerraformBackendUserProvidedVariantDict(TypedDict):
    user_provided: Mapping[str, object]

class TerraformDeployRequestDict(TypedDict):
    action: NotRequired[TerraformDeployRequestAction | TerraformDeployRequestActionText | None]
    git_commit_id: NotRequired[str | UUID]
    id: NotRequired[str | UUID | None]

class TerraformProviderVersionDict(TypedDict):
    explicit_version: str
    read_from_terraform_block: NotRequired[bool]

class TerraformVarKeyValueDict(TypedDict):
    key: NotRequired[str]
    secret: NotRequired[bool]
    value: NotRequired[str]

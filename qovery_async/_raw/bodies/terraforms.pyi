"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    DockerfileFragmentFileType,
    DockerfileFragmentInlineType,
    TerraformAutoDeployConfig,
    TerraformAutoDeployConfigTerraformAction,
    TerraformBackend,
    TerraformBackendBlueprint,
    TerraformDeployRequestAction,
    TerraformEngineEnum,
    TerraformGitRepositoryRequest,
    TerraformProviderVersion,
    TerraformRequestDockerfileFragment,
    TerraformRequestJobResources,
    TerraformRequestTerraformFilesSource,
    TerraformVariablesSourceRequest,
    TerraformVarKeyValue,
)
from .common import DeploymentRestrictionModeEnumText, DeploymentRestrictionTypeEnumText

DeleteTerraformActionText: TypeAlias = Literal["SKIP_DESTROY"]
DockerfileFragmentFileTypeText: TypeAlias = Literal["file"]
DockerfileFragmentInlineTypeText: TypeAlias = Literal["inline"]
TerraformAutoDeployConfigTerraformActionText: TypeAlias = Literal["DEFAULT", "PLAN", "NOOP"]
TerraformDeployRequestActionText: TypeAlias = Literal["PLAN", "FORCE_UNLOCK", "MIGRATE_STATE"]
TerraformEngineEnumText: TypeAlias = Literal["TERRAFORM", "OPEN_TOFU"]
TerraformResourceResponseModeText: TypeAlias = Literal["managed", "data"]
TerraformBackendDict: TypeAlias = (
    TerraformBackendKubernetesVariantDict
    | TerraformBackendUserProvidedVariantDict
    | TerraformBackendBlueprintVariantDict
)
TerraformRequestDockerfileFragmentDict: TypeAlias = (
    DockerfileFragmentFileDict | DockerfileFragmentInlineDict
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

class TerraformDeploymentRestrictionRequestDict(TypedDict):
    mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText
    type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText
    value: str

class TerraformGitRepositoryRequestDict(TypedDict):
    branch: NotRequired[str]
    git_token_id: NotRequired[str | UUID]
    root_path: NotRequired[str]
    url: str

class TerraformProviderVersionDict(TypedDict):
    explicit_version: str
    read_from_terraform_block: NotRequired[bool]

class TerraformRequestDict(TypedDict):
    action_extra_arguments: NotRequired[Mapping[str, list[str] | tuple[str, ...]]]
    auto_deploy_config: TerraformAutoDeployConfig | TerraformAutoDeployConfigDict
    backend: TerraformBackend | TerraformBackendDict
    blueprint_id: NotRequired[str | UUID | None]
    description: str
    dockerfile_fragment: NotRequired[
        TerraformRequestDockerfileFragment | TerraformRequestDockerfileFragmentDict | None
    ]
    engine: TerraformEngineEnum | TerraformEngineEnumText
    icon_uri: NotRequired[str]
    job_resources: TerraformRequestJobResources | TerraformRequestJobResourcesDict
    name: str
    provider_version: TerraformProviderVersion | TerraformProviderVersionDict
    terraform_files_source: (
        TerraformRequestTerraformFilesSource | TerraformRequestTerraformFilesSourceDict
    )
    terraform_variables_source: (
        TerraformVariablesSourceRequest | TerraformVariablesSourceRequestDict
    )
    timeout_sec: NotRequired[int]
    use_cluster_credentials: NotRequired[bool]

class TerraformRequestJobResourcesDict(TypedDict):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int

class TerraformRequestTerraformFilesSourceDict(TypedDict):
    git_repository: NotRequired[TerraformGitRepositoryRequest | TerraformGitRepositoryRequestDict]

class TerraformVarKeyValueDict(TypedDict):
    key: NotRequired[str]
    secret: NotRequired[bool]
    value: NotRequired[str]

class TerraformVariablesSourceRequestDict(TypedDict):
    tf_var_file_paths: list[str] | tuple[str, ...]
    tf_vars: Sequence[TerraformVarKeyValue | TerraformVarKeyValueDict]

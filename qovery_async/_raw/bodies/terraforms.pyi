"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    TerraformAutoDeployConfig,
    TerraformBackend,
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
from .terraforms_shared import (
    DockerfileFragmentFileDict,
    DockerfileFragmentInlineDict,
    TerraformAutoDeployConfigDict,
    TerraformBackendDict,
    TerraformEngineEnumText,
    TerraformProviderVersionDict,
    TerraformVarKeyValueDict,
)

DeleteTerraformActionText: TypeAlias = Literal["SKIP_DESTROY"]
TerraformResourceResponseModeText: TypeAlias = Literal["managed", "data"]
TerraformRequestDockerfileFragmentDict: TypeAlias = (
    DockerfileFragmentFileDict | DockerfileFragmentInlineDict
)

class TerraformDeploymentRestrictionRequestDict(TypedDict):
    mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText
    type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText
    value: str

class TerraformGitRepositoryRequestDict(TypedDict):
    branch: NotRequired[str]
    git_token_id: NotRequired[str | UUID]
    root_path: NotRequired[str]
    url: str

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

class TerraformVariablesSourceRequestDict(TypedDict):
    tf_var_file_paths: list[str] | tuple[str, ...]
    tf_vars: Sequence[TerraformVarKeyValue | TerraformVarKeyValueDict]

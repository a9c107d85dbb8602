"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ApplicationGitRepositoryRequest,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    HelmGitRepositoryRequest,
    HelmPortProtocolEnum,
    HelmPortRequestPortsItem,
    HelmRequestSource,
    HelmRequestSourceHelmRepository,
    HelmRequestValuesOverride,
    HelmRequestValuesOverrideFile,
    HelmRequestValuesOverrideFileGit,
    HelmRequestValuesOverrideFileRaw,
    HelmRequestValuesOverrideFileRawValuesItem,
    KubernetesSelector,
)
from .common import (
    ApplicationGitRepositoryRequestDict,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
)
from .helms_shared import (
    HelmGitRepositoryRequestDict,
    HelmPortProtocolEnumText,
    KubernetesSelectorDict,
)

HelmForceEventText: TypeAlias = Literal["DIFF"]

class HelmDeployRequestDict(TypedDict):
    chart_version: NotRequired[str]
    git_commit_id: NotRequired[str | UUID]
    values_override_git_commit_id: NotRequired[str | UUID]

class HelmDeploymentRestrictionRequestDict(TypedDict):
    mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText
    type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText
    value: str

class HelmPortRequestPortsItemDict(TypedDict):
    external_port: NotRequired[int]
    internal_port: int
    is_default: NotRequired[bool]
    name: NotRequired[str]
    namespace: NotRequired[str]
    protocol: NotRequired[HelmPortProtocolEnum | HelmPortProtocolEnumText]
    service_name: NotRequired[str]
    service_selectors: NotRequired[Sequence[KubernetesSelector | KubernetesSelectorDict]]

class HelmRequestDict(TypedDict):
    allow_cluster_wide_resources: NotRequired[bool]
    arguments: list[str] | tuple[str, ...]
    auto_deploy: bool
    auto_preview: NotRequired[bool | None]
    blueprint_id: NotRequired[str | UUID | None]
    description: NotRequired[str]
    icon_uri: NotRequired[str]
    name: str
    ports: NotRequired[Sequence[HelmPortRequestPortsItem | HelmPortRequestPortsItemDict]]
    source: HelmRequestSource | HelmRequestSourceDict
    timeout_sec: NotRequired[int]
    values_override: HelmRequestValuesOverride | HelmRequestValuesOverrideDict

class HelmRequestSourceDict(TypedDict):
    git_repository: NotRequired[HelmGitRepositoryRequest | HelmGitRepositoryRequestDict]
    helm_repository: NotRequired[
        HelmRequestSourceHelmRepository | HelmRequestSourceHelmRepositoryDict
    ]

class HelmRequestSourceHelmRepositoryDict(TypedDict):
    chart_name: NotRequired[str]
    chart_version: NotRequired[str]
    repository: NotRequired[str | UUID | None]

class HelmRequestValuesOverrideDict(TypedDict):
    file: NotRequired[HelmRequestValuesOverrideFile | HelmRequestValuesOverrideFileDict | None]
    set: NotRequired[Sequence[list[str] | tuple[str, ...]]]
    set_json: NotRequired[Sequence[list[str] | tuple[str, ...]]]
    set_string: NotRequired[Sequence[list[str] | tuple[str, ...]]]

class HelmRequestValuesOverrideFileDict(TypedDict):
    git: NotRequired[HelmRequestValuesOverrideFileGit | HelmRequestValuesOverrideFileGitDict | None]
    raw: NotRequired[HelmRequestValuesOverrideFileRaw | HelmRequestValuesOverrideFileRawDict | None]

class HelmRequestValuesOverrideFileGitDict(TypedDict):
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict
    paths: list[str] | tuple[str, ...]

class HelmRequestValuesOverrideFileRawDict(TypedDict):
    values: NotRequired[
        Sequence[
            HelmRequestValuesOverrideFileRawValuesItem
            | HelmRequestValuesOverrideFileRawValuesItemDict
        ]
    ]

class HelmRequestValuesOverrideFileRawValuesItemDict(TypedDict):
    content: NotRequired[str]
    name: NotRequired[str]

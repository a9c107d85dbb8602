"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict
from uuid import UUID

from ..models import (
    HelmDefaultValuesRequestSource,
    HelmDefaultValuesRequestSourceHelmRepository,
    HelmGitRepositoryRequest,
)
from .helms_shared import HelmGitRepositoryRequestDict

class HelmDefaultValuesRequestDict(TypedDict):
    source: HelmDefaultValuesRequestSource | HelmDefaultValuesRequestSourceDict

class HelmDefaultValuesRequestSourceDict(TypedDict):
    git_repository: NotRequired[HelmGitRepositoryRequest | HelmGitRepositoryRequestDict]
    helm_repository: NotRequired[
        HelmDefaultValuesRequestSourceHelmRepository
        | HelmDefaultValuesRequestSourceHelmRepositoryDict
    ]

class HelmDefaultValuesRequestSourceHelmRepositoryDict(TypedDict):
    chart_name: NotRequired[str]
    chart_version: NotRequired[str]
    repository: NotRequired[str | UUID | None]

"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict
from uuid import UUID

from ..models import ApplicationGitRepositoryRequest, HelmGitRepositoryRequest
from .common import ApplicationGitRepositoryRequestDict
from .helms_shared import HelmGitRepositoryRequestDict

class ContainerImageCheckRequestDict(TypedDict):
    image_name: str
    registry_d: NotRequired[object]
    registry_id: NotRequired[str | UUID]
    tag: str

class DockerfileCheckRequestDict(TypedDict):
    dockerfile_path: str
    git_repository: ApplicationGitRepositoryRequest | ApplicationGitRepositoryRequestDict

class GitFileCheckRequestDict(TypedDict):
    files: list[str] | tuple[str, ...]
    git_repository: HelmGitRepositoryRequest | HelmGitRepositoryRequestDict

class HelmCheckRequestDict(TypedDict):
    git_repository: HelmGitRepositoryRequest | HelmGitRepositoryRequestDict

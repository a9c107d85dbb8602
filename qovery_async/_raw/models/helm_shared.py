"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codec.enums import OpenEnum

if TYPE_CHECKING:
    pass


class HelmRepositoryKindEnum(OpenEnum):
    HTTPS = "HTTPS"
    OCI_ECR = "OCI_ECR"
    OCI_SCALEWAY_CR = "OCI_SCALEWAY_CR"
    OCI_DOCKER_HUB = "OCI_DOCKER_HUB"
    OCI_PUBLIC_ECR = "OCI_PUBLIC_ECR"
    OCI_GENERIC_CR = "OCI_GENERIC_CR"
    OCI_GITHUB_CR = "OCI_GITHUB_CR"
    OCI_GITLAB_CR = "OCI_GITLAB_CR"

    if TYPE_CHECKING:
        _unknown_value = ""

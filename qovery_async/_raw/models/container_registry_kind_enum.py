"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codec.enums import OpenEnum

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ContainerRegistryKindEnum(OpenEnum):
    """Values of a container registry kind."""

    ECR = "ECR"
    SCALEWAY_CR = "SCALEWAY_CR"
    DOCKER_HUB = "DOCKER_HUB"
    GITHUB_CR = "GITHUB_CR"
    GITHUB_ENTERPRISE_CR = "GITHUB_ENTERPRISE_CR"
    GITLAB_CR = "GITLAB_CR"
    PUBLIC_ECR = "PUBLIC_ECR"
    DOCR = "DOCR"
    GENERIC_CR = "GENERIC_CR"
    GCP_ARTIFACT_REGISTRY = "GCP_ARTIFACT_REGISTRY"
    AZURE_CR = "AZURE_CR"

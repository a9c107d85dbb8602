"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

HelmRepositoryKindEnumText: TypeAlias = Literal[
    "HTTPS",
    "OCI_ECR",
    "OCI_SCALEWAY_CR",
    "OCI_DOCKER_HUB",
    "OCI_PUBLIC_ECR",
    "OCI_GENERIC_CR",
    "OCI_GITHUB_CR",
    "OCI_GITLAB_CR",
]

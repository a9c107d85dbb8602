"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias, TypedDict

OrganizationAnnotationsGroupScopeEnumText: TypeAlias = Literal[
    "DEPLOYMENTS",
    "STATEFUL_SETS",
    "SERVICES",
    "INGRESS",
    "GATEWAY_API_ROUTES",
    "HPA",
    "PODS",
    "SECRETS",
    "JOBS",
    "CRON_JOBS",
]

class AnnotationDict(TypedDict):
    key: str
    value: str

class LabelDict(TypedDict):
    key: str
    propagate_to_cloud_provider: bool
    value: str

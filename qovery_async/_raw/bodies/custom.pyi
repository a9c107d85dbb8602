"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

CheckedCustomDomainStatusText: TypeAlias = Literal[
    "RESOLVES_TO_IP",
    "MATCHES_LOAD_BALANCER_HOST",
    "DOMAIN_NOT_CONFIGURED",
    "DOMAIN_LINKED_TO_WRONG_HOST",
    "GENERIC_FAILURE",
]
CustomDomainStatusEnumText: TypeAlias = Literal["VALIDATION_PENDING"]

class CustomDomainRequestDict(TypedDict):
    domain: str
    generate_certificate: bool
    use_cdn: NotRequired[bool]

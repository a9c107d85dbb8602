"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from ..models import Annotation, OrganizationAnnotationsGroupScopeEnum
from .organizations_shared import AnnotationDict, OrganizationAnnotationsGroupScopeEnumText

AnnotationsGroupAssociatedItemTypeText: TypeAlias = Literal[
    "APPLICATION", "DATABASE", "CONTAINER", "LIFECYCLE", "ENVIRONMENT", "CLUSTER", "CRON"
]

class OrganizationAnnotationsGroupCreateRequestDict(TypedDict):
    annotations: Sequence[Annotation | AnnotationDict]
    name: str
    scopes: Sequence[
        OrganizationAnnotationsGroupScopeEnum | OrganizationAnnotationsGroupScopeEnumText
    ]

"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict

class ClusterOperatorUpdateRequestDict(TypedDict):
    chart_version: str
    image_version: NotRequired[str | None]

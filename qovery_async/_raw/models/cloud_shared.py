"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codec.enums import OpenEnum

if TYPE_CHECKING:
    pass


class CloudProviderEnum(OpenEnum):
    AWS = "AWS"
    SCW = "SCW"
    GCP = "GCP"
    ON_PREMISE = "ON_PREMISE"
    AZURE = "AZURE"

    if TYPE_CHECKING:
        _unknown_value = ""

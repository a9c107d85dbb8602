"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

CloudProviderEnumText: TypeAlias = Literal["AWS", "SCW", "GCP", "ON_PREMISE", "AZURE"]

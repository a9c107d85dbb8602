"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

ListAWSEKSInstanceTypeGpuText: TypeAlias = Literal["INCLUDE", "EXCLUDE", "ONLY"]

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codec.enums import OpenEnum

if TYPE_CHECKING:
    pass


class ListAzureAKSInstanceTypeGpu(OpenEnum):
    ONLY = "ONLY"
    INCLUDE = "INCLUDE"
    EXCLUDE = "EXCLUDE"

    if TYPE_CHECKING:
        _unknown_value = ""

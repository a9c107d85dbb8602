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


class CloudProviderEnum(OpenEnum):
    AWS = "AWS"
    SCW = "SCW"
    GCP = "GCP"
    ON_PREMISE = "ON_PREMISE"
    AZURE = "AZURE"

    if TYPE_CHECKING:
        _unknown_value = ""

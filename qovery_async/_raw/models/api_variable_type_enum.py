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


class APIVariableTypeEnum(OpenEnum):
    """Values of an API variable type."""

    VALUE = "VALUE"
    ALIAS = "ALIAS"
    OVERRIDE = "OVERRIDE"
    BUILT_IN = "BUILT_IN"
    FILE = "FILE"
    EXTERNAL_SECRET = "EXTERNAL_SECRET"
    FILE_EXTERNAL_SECRET = "FILE_EXTERNAL_SECRET"

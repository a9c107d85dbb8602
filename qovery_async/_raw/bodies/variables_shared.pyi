"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import TypedDict

from ..models import APIVariableScopeEnum, VariableImportRequestVarsItem
from .common_2 import APIVariableScopeEnumText

class VariableImportRequestDict(TypedDict):
    overwrite: bool
    vars: Sequence[VariableImportRequestVarsItem | VariableImportRequestVarsItemDict]

class VariableImportRequestVarsItemDict(TypedDict):
    is_secret: bool
    name: str
    scope: APIVariableScopeEnum | APIVariableScopeEnumText
    value: str

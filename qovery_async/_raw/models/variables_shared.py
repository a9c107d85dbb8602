"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .common_2 import APIVariableScopeEnum

if TYPE_CHECKING:
    from ..._codec.accepting import Accepting
    from ..bodies import APIVariableScopeEnumText


_APIVariableScopeEnum = members(APIVariableScopeEnum, unset=False, null=False)


class VariableImport(Model):
    if TYPE_CHECKING:
        successful_imported_variables: list[VariableImportSuccessfulImportedVariablesItem]
        total_variables_to_import: float
    else:
        field_lines = """
            successful_imported_variables! [#VariableImportSuccessfulImportedVariablesItem]
            total_variables_to_import! float
        """
        __slots__ = slots(field_lines)


def read_VariableImport(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["successful_imported_variables"]) is not list
            or type(v1 := d["total_variables_to_import"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(VariableImport, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, VariableImport)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableImport, d)
    o: Any = new(VariableImport)
    o.successful_imported_variables = (
        [read_VariableImportSuccessfulImportedVariablesItem(e, r) for e in v0] if v0 else v0
    )
    o.total_variables_to_import = v1
    o._extra = extra
    return o


def write_VariableImport(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.successful_imported_variables) is not UNSET:
        d["successful_imported_variables"] = (
            [
                write_VariableImportSuccessfulImportedVariablesItem(e)
                if type(e) is VariableImportSuccessfulImportedVariablesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.total_variables_to_import) is not UNSET:
        d["total_variables_to_import"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableImportRequest(Model):
    if TYPE_CHECKING:
        overwrite: bool
        """Default: false."""
        vars_: list[VariableImportRequestVarsItem]
    else:
        field_lines = """
            overwrite! bool
            vars_! [#VariableImportRequestVarsItem] "vars"
        """
        __slots__ = slots(field_lines)


def read_VariableImportRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            (v0 := d["overwrite"]) is not True
            and v0 is not False
            or type(v1 := d["vars"]) is not list
        ):
            return r.tolerate(VariableImportRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, VariableImportRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableImportRequest, d)
    o: Any = new(VariableImportRequest)
    o.overwrite = v0
    o.vars_ = [read_VariableImportRequestVarsItem(e, r) for e in v1] if v1 else v1
    o._extra = extra
    return o


def write_VariableImportRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.overwrite) is not UNSET:
        d["overwrite"] = v if type(v) is bool else encode(v)
    if (v := o.vars_) is not UNSET:
        d["vars"] = (
            [
                write_VariableImportRequestVarsItem(e)
                if type(e) is VariableImportRequestVarsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class VariableImportRequestVarsItem(Model):
    """One entry of variable import request vars."""

    if TYPE_CHECKING:
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        name: str
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        value: str
    else:
        field_lines = """
            is_secret! bool
            name! str
            scope! %APIVariableScopeEnum
            value!* str
        """
        __slots__ = slots(field_lines)


def read_VariableImportRequestVarsItem(d: Any, r: Reading) -> Any:
    try:
        v2 = _APIVariableScopeEnum[d["scope"]]
        if (
            (v0 := d["is_secret"]) is not True
            and v0 is not False
            or type(v1 := d["name"]) is not str
            or type(v3 := d["value"]) is not str
        ):
            return r.tolerate(VariableImportRequestVarsItem, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, VariableImportRequestVarsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableImportRequestVarsItem, d)
    o: Any = new(VariableImportRequestVarsItem)
    o.is_secret = v0
    o.name = v1
    o.scope = v2
    o.value = v3
    o._extra = extra
    return o


def write_VariableImportRequestVarsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class VariableImportSuccessfulImportedVariablesItem(Model):
    """One entry of variable import successful imported variables."""

    if TYPE_CHECKING:
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        name: str
        scope: Accepting[APIVariableScopeEnum, APIVariableScopeEnumText]
        value: str | Unset = UNSET
    else:
        field_lines = """
            is_secret! bool
            name! str
            scope! %APIVariableScopeEnum
            value* str
        """
        __slots__ = slots(field_lines)


def read_VariableImportSuccessfulImportedVariablesItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v2 = _APIVariableScopeEnum[d["scope"]]
        if type(v3 := d.get("value", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(VariableImportSuccessfulImportedVariablesItem, d)
            n -= 1
        if (
            (v0 := d["is_secret"]) is not True
            and v0 is not False
            or type(v1 := d["name"]) is not str
        ):
            return r.tolerate(VariableImportSuccessfulImportedVariablesItem, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, VariableImportSuccessfulImportedVariablesItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(VariableImportSuccessfulImportedVariablesItem, d)
    o: Any = new(VariableImportSuccessfulImportedVariablesItem)
    o.is_secret = v0
    o.name = v1
    o.scope = v2
    o.value = v3
    o._extra = extra
    return o


def write_VariableImportSuccessfulImportedVariablesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is APIVariableScopeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

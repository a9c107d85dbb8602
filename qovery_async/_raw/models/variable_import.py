"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .api_variable_scope_enum import APIVariableScopeEnum

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_APIVariableScopeEnum = members(APIVariableScopeEnum, unset=False, null=False)


class VariableImport(Model):
    """A variable import."""

    __slots__ = (
        "successful_imported_variables",
        "total_variables_to_import",
    )
    if TYPE_CHECKING:
        successful_imported_variables: list[VariableImportSuccessfulImportedVariablesItem]
        total_variables_to_import: float
    else:
        schema_name = "VariableImport"
        known_names = frozenset(
            (
                "successful_imported_variables",
                "total_variables_to_import",
            )
        )
        model_fields = (
            (
                "successful_imported_variables",
                "successful_imported_variables",
                "[#VariableImportSuccessfulImportedVariablesItem]",
                1,
            ),
            ("total_variables_to_import", "total_variables_to_import", "float", 1),
        )


def read_VariableImport(d: Any, r: Reading) -> Any:
    try:
        v0 = d["successful_imported_variables"]
        if type(v0) is not list:
            return r.tolerate(VariableImport, d)
        v1 = d["total_variables_to_import"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
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


VariableImport.read_json = staticmethod(read_VariableImport)
VariableImport.write_json = staticmethod(write_VariableImport)


class VariableImportRequest(Model):
    """Body of a request with a variable import."""

    __slots__ = (
        "overwrite",
        "vars_",
    )
    if TYPE_CHECKING:
        overwrite: bool
        """Left out, the API takes false."""
        vars_: list[VariableImportRequestVarsItem]
    else:
        schema_name = "VariableImportRequest"
        known_names = frozenset(
            (
                "overwrite",
                "vars",
            )
        )
        model_fields = (
            ("overwrite", "overwrite", "bool", 1),
            ("vars_", "vars", "[#VariableImportRequestVarsItem]", 1),
        )


def read_VariableImportRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["overwrite"]
        if v0 is not True and v0 is not False:
            return r.tolerate(VariableImportRequest, d)
        v1 = d["vars"]
        if type(v1) is not list:
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


VariableImportRequest.read_json = staticmethod(read_VariableImportRequest)
VariableImportRequest.write_json = staticmethod(write_VariableImportRequest)


class VariableImportRequestVarsItem(Model):
    """One entry of variable import request vars."""

    __slots__ = (
        "is_secret",
        "name",
        "scope",
        "value",
    )
    if TYPE_CHECKING:
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        name: str
        scope: APIVariableScopeEnum
        value: str
    else:
        schema_name = "VariableImportRequestVarsItem"
        known_names = frozenset(
            (
                "is_secret",
                "name",
                "scope",
                "value",
            )
        )
        model_fields = (
            ("is_secret", "is_secret", "bool", 1),
            ("name", "name", "str", 1),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("value", "value", "str", 3),
        )


def read_VariableImportRequestVarsItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["is_secret"]
        if v0 is not True and v0 is not False:
            return r.tolerate(VariableImportRequestVarsItem, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(VariableImportRequestVarsItem, d)
        v2 = _APIVariableScopeEnum[d["scope"]]
        v3 = d["value"]
        if type(v3) is not str:
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


VariableImportRequestVarsItem.read_json = staticmethod(read_VariableImportRequestVarsItem)
VariableImportRequestVarsItem.write_json = staticmethod(write_VariableImportRequestVarsItem)


class VariableImportSuccessfulImportedVariablesItem(Model):
    """One entry of variable import successful imported variables."""

    __slots__ = (
        "is_secret",
        "name",
        "scope",
        "value",
    )
    if TYPE_CHECKING:
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        name: str
        scope: APIVariableScopeEnum
        value: str | Unset = UNSET
    else:
        schema_name = "VariableImportSuccessfulImportedVariablesItem"
        known_names = frozenset(
            (
                "is_secret",
                "name",
                "scope",
                "value",
            )
        )
        model_fields = (
            ("is_secret", "is_secret", "bool", 1),
            ("name", "name", "str", 1),
            ("scope", "scope", "%APIVariableScopeEnum", 1),
            ("value", "value", "str", 2),
        )


def read_VariableImportSuccessfulImportedVariablesItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["is_secret"]
        if v0 is not True and v0 is not False:
            return r.tolerate(VariableImportSuccessfulImportedVariablesItem, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(VariableImportSuccessfulImportedVariablesItem, d)
        v2 = _APIVariableScopeEnum[d["scope"]]
        v3 = d.get("value", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
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


VariableImportSuccessfulImportedVariablesItem.read_json = staticmethod(
    read_VariableImportSuccessfulImportedVariablesItem
)
VariableImportSuccessfulImportedVariablesItem.write_json = staticmethod(
    write_VariableImportSuccessfulImportedVariablesItem
)

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class Key(Model):
    """A key."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "key",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        key: str
        """Name of the entry."""
    else:
        schema_name = "Key"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "key",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("key", "key", "str", 1),
        )


def read_Key(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(Key, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(Key, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(Key, d)
        extra = None if len(d) == n else r.unknown_fields(d, Key)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Key, d)
    o: Any = new(Key)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.key = v2
    o._extra = extra
    return o


def write_Key(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Key.read_json = staticmethod(read_Key)
Key.write_json = staticmethod(write_Key)


class Value(Model):
    """A value."""

    __slots__ = (
        "description",
        "enable_interpolation_in_file",
        "value",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """At most 255 characters."""
        enable_interpolation_in_file: bool | None | Unset = UNSET
        value: str | Unset = UNSET
    else:
        schema_name = "Value"
        known_names = frozenset(
            (
                "description",
                "enable_interpolation_in_file",
                "value",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("enable_interpolation_in_file", "enable_interpolation_in_file", "bool?", 0),
            ("value", "value", "str", 2),
        )


def read_Value(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(Value, d)
        v1 = d.get("enable_interpolation_in_file", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(Value, d)
        v2 = d.get("value", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Value, d)
        extra = None if len(d) == n else r.unknown_fields(d, Value)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Value, d)
    o: Any = new(Value)
    o.description = v0
    o.enable_interpolation_in_file = v1
    o.value = v2
    o._extra = extra
    return o


def write_Value(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.enable_interpolation_in_file) is not UNSET:
        d["enable_interpolation_in_file"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Value.read_json = staticmethod(read_Value)
Value.write_json = staticmethod(write_Value)

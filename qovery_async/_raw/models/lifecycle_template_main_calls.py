"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .cloud_provider_enum import CloudProviderEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_CloudProviderEnum = members(CloudProviderEnum, unset=False, null=False)


class LifecycleTemplateListResponse(Model):
    """A lifecycle template list, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[LifecycleTemplateListResponseResultsItem]
        """All entries; the API does not split this list."""
    else:
        schema_name = "LifecycleTemplateListResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#LifecycleTemplateListResponseResultsItem]", 1),)


def read_LifecycleTemplateListResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
            return r.tolerate(LifecycleTemplateListResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, LifecycleTemplateListResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleTemplateListResponse, d)
    o: Any = new(LifecycleTemplateListResponse)
    o.results = [read_LifecycleTemplateListResponseResultsItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_LifecycleTemplateListResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_LifecycleTemplateListResponseResultsItem(e)
                if type(e) is LifecycleTemplateListResponseResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


LifecycleTemplateListResponse.read_json = staticmethod(read_LifecycleTemplateListResponse)
LifecycleTemplateListResponse.write_json = staticmethod(write_LifecycleTemplateListResponse)


class LifecycleTemplateListResponseResultsItem(Model):
    """One entry of lifecycle template list response results."""

    __slots__ = (
        "description",
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        description: str
        id: UUID
        name: str
    else:
        schema_name = "LifecycleTemplateListResponseResultsItem"
        known_names = frozenset(
            (
                "description",
                "id",
                "name",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
        )
        id = UuidAttribute()


def read_LifecycleTemplateListResponseResultsItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(LifecycleTemplateListResponseResultsItem, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(LifecycleTemplateListResponseResultsItem, d)
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(LifecycleTemplateListResponseResultsItem, d)
        extra = (
            None if len(d) == 3 else r.unknown_fields(d, LifecycleTemplateListResponseResultsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleTemplateListResponseResultsItem, d)
    o: Any = new(LifecycleTemplateListResponseResultsItem)
    o.description = v0
    o._id = v1
    o.name = v2
    o._extra = extra
    return o


def write_LifecycleTemplateListResponseResultsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


LifecycleTemplateListResponseResultsItem.read_json = staticmethod(
    read_LifecycleTemplateListResponseResultsItem
)
LifecycleTemplateListResponseResultsItem.write_json = staticmethod(
    write_LifecycleTemplateListResponseResultsItem
)


class LifecycleTemplateResponse(Model):
    """A lifecycle template, as the API answers it."""

    __slots__ = (
        "cloud_provider",
        "description",
        "dockerfile",
        "events",
        "_id",
        "max_duration_in_sec",
        "name",
        "resources",
        "source_url",
        "variables",
    )
    if TYPE_CHECKING:
        cloud_provider: CloudProviderEnum
        description: str
        dockerfile: str
        events: list[LifecycleTemplateResponseEventsItem]
        id: UUID
        max_duration_in_sec: int
        """In seconds."""
        name: str
        resources: LifecycleTemplateResponseResources
        source_url: str
        """Absolute URI."""
        variables: list[LifecycleTemplateResponseVariablesItem]
    else:
        schema_name = "LifecycleTemplateResponse"
        known_names = frozenset(
            (
                "cloud_provider",
                "description",
                "dockerfile",
                "events",
                "id",
                "max_duration_in_sec",
                "name",
                "resources",
                "sourceUrl",
                "variables",
            )
        )
        model_fields = (
            ("cloud_provider", "cloud_provider", "%CloudProviderEnum", 1),
            ("description", "description", "str", 1),
            ("dockerfile", "dockerfile", "str", 1),
            ("events", "events", "[#LifecycleTemplateResponseEventsItem]", 1),
            ("id", "id", "uuid", 5),
            ("max_duration_in_sec", "max_duration_in_sec", "int", 1),
            ("name", "name", "str", 1),
            ("resources", "resources", "#LifecycleTemplateResponseResources", 1),
            ("source_url", "sourceUrl", "str", 1),
            ("variables", "variables", "[#LifecycleTemplateResponseVariablesItem]", 1),
        )
        id = UuidAttribute()


def read_LifecycleTemplateResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _CloudProviderEnum[d["cloud_provider"]]
        v1 = d["description"]
        if type(v1) is not str:
            return r.tolerate(LifecycleTemplateResponse, d)
        v2 = d["dockerfile"]
        if type(v2) is not str:
            return r.tolerate(LifecycleTemplateResponse, d)
        v3 = d["events"]
        if type(v3) is not list:
            return r.tolerate(LifecycleTemplateResponse, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(LifecycleTemplateResponse, d)
        v5 = d["max_duration_in_sec"]
        if type(v5) is not int:
            return r.tolerate(LifecycleTemplateResponse, d)
        v6 = d["name"]
        if type(v6) is not str:
            return r.tolerate(LifecycleTemplateResponse, d)
        v7 = d["resources"]
        if type(v7) is not dict:
            return r.tolerate(LifecycleTemplateResponse, d)
        v8 = d["sourceUrl"]
        if type(v8) is not str:
            return r.tolerate(LifecycleTemplateResponse, d)
        v9 = d["variables"]
        if type(v9) is not list:
            return r.tolerate(LifecycleTemplateResponse, d)
        extra = None if len(d) == 10 else r.unknown_fields(d, LifecycleTemplateResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleTemplateResponse, d)
    o: Any = new(LifecycleTemplateResponse)
    o.cloud_provider = v0
    o.description = v1
    o.dockerfile = v2
    o.events = [read_LifecycleTemplateResponseEventsItem(e, r) for e in v3] if v3 else v3
    o._id = v4
    o.max_duration_in_sec = v5
    o.name = v6
    o.resources = read_LifecycleTemplateResponseResources(v7, r)
    o.source_url = v8
    o.variables = [read_LifecycleTemplateResponseVariablesItem(e, r) for e in v9] if v9 else v9
    o._extra = extra
    return o


def write_LifecycleTemplateResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudProviderEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.dockerfile) is not UNSET:
        d["dockerfile"] = v if type(v) is str else encode(v)
    if (v := o.events) is not UNSET:
        d["events"] = (
            [
                write_LifecycleTemplateResponseEventsItem(e)
                if type(e) is LifecycleTemplateResponseEventsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.max_duration_in_sec) is not UNSET:
        d["max_duration_in_sec"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.resources) is not UNSET:
        d["resources"] = (
            write_LifecycleTemplateResponseResources(v)
            if type(v) is LifecycleTemplateResponseResources
            else encode(v)
        )
    if (v := o.source_url) is not UNSET:
        d["sourceUrl"] = v if type(v) is str else encode(v)
    if (v := o.variables) is not UNSET:
        d["variables"] = (
            [
                write_LifecycleTemplateResponseVariablesItem(e)
                if type(e) is LifecycleTemplateResponseVariablesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


LifecycleTemplateResponse.read_json = staticmethod(read_LifecycleTemplateResponse)
LifecycleTemplateResponse.write_json = staticmethod(write_LifecycleTemplateResponse)


class LifecycleTemplateResponseEventsItem(Model):
    """One entry of lifecycle template response events."""

    __slots__ = (
        "command",
        "entrypoint",
        "name",
    )
    if TYPE_CHECKING:
        command: list[str]
        entrypoint: str | Unset = UNSET
        name: str
    else:
        schema_name = "LifecycleTemplateResponseEventsItem"
        known_names = frozenset(
            (
                "command",
                "entrypoint",
                "name",
            )
        )
        model_fields = (
            ("command", "command", "[str]", 1),
            ("entrypoint", "entrypoint", "str", 0),
            ("name", "name", "str", 1),
        )


def read_LifecycleTemplateResponseEventsItem(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["command"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(LifecycleTemplateResponseEventsItem, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(LifecycleTemplateResponseEventsItem, d)
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(LifecycleTemplateResponseEventsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, LifecycleTemplateResponseEventsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleTemplateResponseEventsItem, d)
    o: Any = new(LifecycleTemplateResponseEventsItem)
    o.command = v0
    o.entrypoint = v1
    o.name = v2
    o._extra = extra
    return o


def write_LifecycleTemplateResponseEventsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.command) is not UNSET:
        d["command"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


LifecycleTemplateResponseEventsItem.read_json = staticmethod(
    read_LifecycleTemplateResponseEventsItem
)
LifecycleTemplateResponseEventsItem.write_json = staticmethod(
    write_LifecycleTemplateResponseEventsItem
)


class LifecycleTemplateResponseResources(Model):
    """Lifecycle template response resources."""

    __slots__ = (
        "cpu_milli",
        "ram_mib",
    )
    if TYPE_CHECKING:
        cpu_milli: int
        """In millicores: 1000 is one vCPU."""
        ram_mib: int
        """In MiB."""
    else:
        schema_name = "LifecycleTemplateResponseResources"
        known_names = frozenset(
            (
                "cpu_milli",
                "ram_mib",
            )
        )
        model_fields = (
            ("cpu_milli", "cpu_milli", "int", 1),
            ("ram_mib", "ram_mib", "int", 1),
        )


def read_LifecycleTemplateResponseResources(d: Any, r: Reading) -> Any:
    try:
        v0 = d["cpu_milli"]
        if type(v0) is not int:
            return r.tolerate(LifecycleTemplateResponseResources, d)
        v1 = d["ram_mib"]
        if type(v1) is not int:
            return r.tolerate(LifecycleTemplateResponseResources, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, LifecycleTemplateResponseResources)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleTemplateResponseResources, d)
    o: Any = new(LifecycleTemplateResponseResources)
    o.cpu_milli = v0
    o.ram_mib = v1
    o._extra = extra
    return o


def write_LifecycleTemplateResponseResources(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cpu_milli) is not UNSET:
        d["cpu_milli"] = v if type(v) is int else encode(v)
    if (v := o.ram_mib) is not UNSET:
        d["ram_mib"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


LifecycleTemplateResponseResources.read_json = staticmethod(read_LifecycleTemplateResponseResources)
LifecycleTemplateResponseResources.write_json = staticmethod(
    write_LifecycleTemplateResponseResources
)


class LifecycleTemplateResponseVariablesItem(Model):
    """One entry of lifecycle template response variables."""

    __slots__ = (
        "default",
        "description",
        "file",
        "is_secret",
        "name",
    )
    if TYPE_CHECKING:
        default: str
        description: str
        file: LifecycleTemplateResponseVariablesItemFile | Unset = UNSET
        is_secret: bool
        """Whether the value is kept secret: answers then leave it out."""
        name: str
    else:
        schema_name = "LifecycleTemplateResponseVariablesItem"
        known_names = frozenset(
            (
                "default",
                "description",
                "file",
                "is_secret",
                "name",
            )
        )
        model_fields = (
            ("default", "default", "str", 1),
            ("description", "description", "str", 1),
            ("file", "file", "#LifecycleTemplateResponseVariablesItemFile", 0),
            ("is_secret", "is_secret", "bool", 1),
            ("name", "name", "str", 1),
        )


def read_LifecycleTemplateResponseVariablesItem(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["default"]
        if type(v0) is not str:
            return r.tolerate(LifecycleTemplateResponseVariablesItem, d)
        v1 = d["description"]
        if type(v1) is not str:
            return r.tolerate(LifecycleTemplateResponseVariablesItem, d)
        v2 = d.get("file", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(LifecycleTemplateResponseVariablesItem, d)
        v3 = d["is_secret"]
        if v3 is not True and v3 is not False:
            return r.tolerate(LifecycleTemplateResponseVariablesItem, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(LifecycleTemplateResponseVariablesItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, LifecycleTemplateResponseVariablesItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleTemplateResponseVariablesItem, d)
    o: Any = new(LifecycleTemplateResponseVariablesItem)
    o.default = v0
    o.description = v1
    o.file = read_LifecycleTemplateResponseVariablesItemFile(v2, r) if type(v2) is dict else v2
    o.is_secret = v3
    o.name = v4
    o._extra = extra
    return o


def write_LifecycleTemplateResponseVariablesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.default) is not UNSET:
        d["default"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.file) is not UNSET:
        d["file"] = (
            write_LifecycleTemplateResponseVariablesItemFile(v)
            if type(v) is LifecycleTemplateResponseVariablesItemFile
            else encode(v)
        )
    if (v := o.is_secret) is not UNSET:
        d["is_secret"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


LifecycleTemplateResponseVariablesItem.read_json = staticmethod(
    read_LifecycleTemplateResponseVariablesItem
)
LifecycleTemplateResponseVariablesItem.write_json = staticmethod(
    write_LifecycleTemplateResponseVariablesItem
)


class LifecycleTemplateResponseVariablesItemFile(Model):
    """A lifecycle template response variables item file."""

    __slots__ = (
        "enable_interpolation",
        "path",
    )
    if TYPE_CHECKING:
        enable_interpolation: bool | Unset = UNSET
        """Left out, the API takes false."""
        path: str
    else:
        schema_name = "LifecycleTemplateResponseVariablesItemFile"
        known_names = frozenset(
            (
                "enable_interpolation",
                "path",
            )
        )
        model_fields = (
            ("enable_interpolation", "enable_interpolation", "bool", 0),
            ("path", "path", "str", 1),
        )


def read_LifecycleTemplateResponseVariablesItemFile(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("enable_interpolation", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(LifecycleTemplateResponseVariablesItemFile, d)
        v1 = d["path"]
        if type(v1) is not str:
            return r.tolerate(LifecycleTemplateResponseVariablesItemFile, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, LifecycleTemplateResponseVariablesItemFile)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleTemplateResponseVariablesItemFile, d)
    o: Any = new(LifecycleTemplateResponseVariablesItemFile)
    o.enable_interpolation = v0
    o.path = v1
    o._extra = extra
    return o


def write_LifecycleTemplateResponseVariablesItemFile(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.enable_interpolation) is not UNSET:
        d["enable_interpolation"] = v if type(v) is bool else encode(v)
    if (v := o.path) is not UNSET:
        d["path"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


LifecycleTemplateResponseVariablesItemFile.read_json = staticmethod(
    read_LifecycleTemplateResponseVariablesItemFile
)
LifecycleTemplateResponseVariablesItemFile.write_json = staticmethod(
    write_LifecycleTemplateResponseVariablesItemFile
)

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .cloud_shared import CloudProviderEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import Accepting
    from ..bodies import CloudProviderEnumText


_CloudProviderEnum = members(CloudProviderEnum, unset=False, null=False)


class LifecycleTemplateListResponse(Model):
    if TYPE_CHECKING:
        results: list[LifecycleTemplateListResponseResultsItem]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#LifecycleTemplateListResponseResultsItem]
        """
        __slots__ = slots(field_lines)


def read_LifecycleTemplateListResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
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


class LifecycleTemplateListResponseResultsItem(Model):
    """One entry of lifecycle template list response results."""

    if TYPE_CHECKING:
        description: str
        id: Accepting[UUID, str]
        name: str
    else:
        field_lines = """
            description! str
            id! uuid
            name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_LifecycleTemplateListResponseResultsItem(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["description"]) is not str
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["name"]) is not str
        ):
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


class LifecycleTemplateResponse(Model):
    if TYPE_CHECKING:
        cloud_provider: Accepting[CloudProviderEnum, CloudProviderEnumText]
        description: str
        dockerfile: str
        events: list[LifecycleTemplateResponseEventsItem]
        id: Accepting[UUID, str]
        max_duration_in_sec: int
        """In seconds."""
        name: str
        resources: LifecycleTemplateResponseResources
        source_url: str
        """Absolute URI."""
        variables: list[LifecycleTemplateResponseVariablesItem]
    else:
        field_lines = """
            cloud_provider! %CloudProviderEnum
            description! str
            dockerfile! str
            events! [#LifecycleTemplateResponseEventsItem]
            id! uuid
            max_duration_in_sec! int
            name! str
            resources! #LifecycleTemplateResponseResources
            source_url! str "sourceUrl"
            variables! [#LifecycleTemplateResponseVariablesItem]
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_LifecycleTemplateResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _CloudProviderEnum[d["cloud_provider"]]
        if (
            type(v1 := d["description"]) is not str
            or type(v2 := d["dockerfile"]) is not str
            or type(v3 := d["events"]) is not list
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["max_duration_in_sec"]) is not int
            or type(v6 := d["name"]) is not str
            or type(v7 := d["resources"]) is not dict
            or type(v8 := d["sourceUrl"]) is not str
            or type(v9 := d["variables"]) is not list
        ):
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


class LifecycleTemplateResponseEventsItem(Model):
    """One entry of lifecycle template response events."""

    if TYPE_CHECKING:
        command: list[str]
        entrypoint: str | Unset = UNSET
        name: str
    else:
        field_lines = """
            command! [str]
            entrypoint str
            name! str
        """
        __slots__ = slots(field_lines)


def read_LifecycleTemplateResponseEventsItem(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(LifecycleTemplateResponseEventsItem, d)
            n -= 1
        if (
            type(v0 := d["command"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v2 := d["name"]) is not str
        ):
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


class LifecycleTemplateResponseResources(Model):
    if TYPE_CHECKING:
        cpu_milli: int
        """In millicores: 1000 is one vCPU."""
        ram_mib: int
        """In MiB."""
    else:
        field_lines = """
            cpu_milli! int
            ram_mib! int
        """
        __slots__ = slots(field_lines)


def read_LifecycleTemplateResponseResources(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["cpu_milli"]) is not int or type(v1 := d["ram_mib"]) is not int:
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


class LifecycleTemplateResponseVariablesItem(Model):
    """One entry of lifecycle template response variables."""

    if TYPE_CHECKING:
        default: str
        description: str
        file: LifecycleTemplateResponseVariablesItemFile | Unset = UNSET
        is_secret: bool
        """Whether the value is secret; if so, responses omit it."""
        name: str
    else:
        field_lines = """
            default! str
            description! str
            file #LifecycleTemplateResponseVariablesItemFile
            is_secret! bool
            name! str
        """
        __slots__ = slots(field_lines)


def read_LifecycleTemplateResponseVariablesItem(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v2 := d.get("file", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(LifecycleTemplateResponseVariablesItem, d)
            n -= 1
        if (
            type(v0 := d["default"]) is not str
            or type(v1 := d["description"]) is not str
            or (v3 := d["is_secret"]) is not True
            and v3 is not False
            or type(v4 := d["name"]) is not str
        ):
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


class LifecycleTemplateResponseVariablesItemFile(Model):
    if TYPE_CHECKING:
        enable_interpolation: bool | Unset = UNSET
        """Default: false."""
        path: str
    else:
        field_lines = """
            enable_interpolation bool
            path! str
        """
        __slots__ = slots(field_lines)


def read_LifecycleTemplateResponseVariablesItemFile(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("enable_interpolation", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(LifecycleTemplateResponseVariablesItemFile, d)
            n -= 1
        if type(v1 := d["path"]) is not str:
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

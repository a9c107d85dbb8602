"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .environment_mode_enum import EnvironmentModeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class OrganizationWebhookEventEnum(OpenEnum):
    """Values of an organization webhook event."""

    DEPLOYMENT_STARTED = "DEPLOYMENT_STARTED"
    DEPLOYMENT_CANCELLED = "DEPLOYMENT_CANCELLED"
    DEPLOYMENT_FAILURE = "DEPLOYMENT_FAILURE"
    DEPLOYMENT_SUCCESSFUL = "DEPLOYMENT_SUCCESSFUL"


class OrganizationWebhookKindEnum(OpenEnum):
    """Values of an organization webhook kind."""

    STANDARD = "STANDARD"
    SLACK = "SLACK"


_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_OrganizationWebhookEventEnum = members(OrganizationWebhookEventEnum, unset=False, null=False)
_OrganizationWebhookKindEnum = members(OrganizationWebhookKindEnum, unset=False, null=False)
_OrganizationWebhookKindEnum_unset = members(OrganizationWebhookKindEnum, unset=True, null=False)


class OrganizationWebhookCreateRequest(Model):
    """Body of a request that creates an organization webhook."""

    __slots__ = (
        "description",
        "enabled",
        "environment_types_filter",
        "events",
        "kind",
        "project_names_filter",
        "target_secret",
        "target_url",
    )
    if TYPE_CHECKING:
        description: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        environment_types_filter: list[EnvironmentModeEnum] | Unset = UNSET
        events: list[OrganizationWebhookEventEnum]
        kind: OrganizationWebhookKindEnum
        project_names_filter: list[str] | Unset = UNSET
        target_secret: str | Unset = UNSET
        """Secret; answers do not show it."""
        target_url: str
    else:
        schema_name = "OrganizationWebhookCreateRequest"
        known_names = frozenset(
            (
                "description",
                "enabled",
                "environment_types_filter",
                "events",
                "kind",
                "project_names_filter",
                "target_secret",
                "target_url",
            )
        )
        model_fields = (
            ("description", "description", "str", 0),
            ("enabled", "enabled", "bool", 0),
            ("environment_types_filter", "environment_types_filter", "[%EnvironmentModeEnum]", 0),
            ("events", "events", "[%OrganizationWebhookEventEnum]", 1),
            ("kind", "kind", "%OrganizationWebhookKindEnum", 1),
            ("project_names_filter", "project_names_filter", "[str]", 0),
            ("target_secret", "target_secret", "str", 2),
            ("target_url", "target_url", "str", 1),
        )


def read_OrganizationWebhookCreateRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
        v1 = d.get("enabled", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
        v2 = d.get("environment_types_filter", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
        v3 = d["events"]
        if type(v3) is not list:
            return r.tolerate(OrganizationWebhookCreateRequest, d)
        v4 = _OrganizationWebhookKindEnum[d["kind"]]
        v5 = d.get("project_names_filter", UNSET)
        if type(v5) is not list or not STRINGS.issuperset(map(type, v5)):
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
        v6 = d.get("target_secret", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
        v7 = d["target_url"]
        if type(v7) is not str:
            return r.tolerate(OrganizationWebhookCreateRequest, d)
        v2 = [_EnvironmentModeEnum[e] for e in v2] if type(v2) is list else v2
        v3 = [_OrganizationWebhookEventEnum[e] for e in v3]
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationWebhookCreateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationWebhookCreateRequest, d)
    o: Any = new(OrganizationWebhookCreateRequest)
    o.description = v0
    o.enabled = v1
    o.environment_types_filter = v2
    o.events = v3
    o.kind = v4
    o.project_names_filter = v5
    o.target_secret = v6
    o.target_url = v7
    o._extra = extra
    return o


def write_OrganizationWebhookCreateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.environment_types_filter) is not UNSET:
        d["environment_types_filter"] = encode(v)
    if (v := o.events) is not UNSET:
        d["events"] = encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is OrganizationWebhookKindEnum else encode(v)
    if (v := o.project_names_filter) is not UNSET:
        d["project_names_filter"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.target_secret) is not UNSET:
        d["target_secret"] = v if type(v) is str else encode(v)
    if (v := o.target_url) is not UNSET:
        d["target_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationWebhookCreateRequest.read_json = staticmethod(read_OrganizationWebhookCreateRequest)
OrganizationWebhookCreateRequest.write_json = staticmethod(write_OrganizationWebhookCreateRequest)


class OrganizationWebhookCreateResponse(Model):
    """An organization webhook create, as the API answers it."""

    __slots__ = (
        "_created_at",
        "description",
        "enabled",
        "environment_types_filter",
        "events",
        "_id",
        "kind",
        "project_names_filter",
        "target_secret_set",
        "target_url",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        environment_types_filter: list[EnvironmentModeEnum] | Unset = UNSET
        events: list[OrganizationWebhookEventEnum] | Unset = UNSET
        id: UUID
        """Set by the server."""
        kind: OrganizationWebhookKindEnum | Unset = UNSET
        project_names_filter: list[str] | Unset = UNSET
        target_secret_set: bool | Unset = UNSET
        target_url: str | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationWebhookCreateResponse"
        known_names = frozenset(
            (
                "created_at",
                "description",
                "enabled",
                "environment_types_filter",
                "events",
                "id",
                "kind",
                "project_names_filter",
                "target_secret_set",
                "target_url",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("enabled", "enabled", "bool", 0),
            ("environment_types_filter", "environment_types_filter", "[%EnvironmentModeEnum]", 0),
            ("events", "events", "[%OrganizationWebhookEventEnum]", 0),
            ("id", "id", "uuid", 5),
            ("kind", "kind", "%OrganizationWebhookKindEnum", 0),
            ("project_names_filter", "project_names_filter", "[str]", 0),
            ("target_secret_set", "target_secret_set", "bool", 0),
            ("target_url", "target_url", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationWebhookCreateResponse(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(OrganizationWebhookCreateResponse, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
        v2 = d.get("enabled", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
        v3 = d.get("environment_types_filter", UNSET)
        if type(v3) is not list:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
        v4 = d.get("events", UNSET)
        if type(v4) is not list:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
        v5 = d["id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(OrganizationWebhookCreateResponse, d)
        v6 = _OrganizationWebhookKindEnum_unset[d.get("kind", UNSET)]
        if v6 is UNSET:
            n -= 1
        v7 = d.get("project_names_filter", UNSET)
        if type(v7) is not list or not STRINGS.issuperset(map(type, v7)):
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
        v8 = d.get("target_secret_set", UNSET)
        if v8 is not True and v8 is not False:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
        v9 = d.get("target_url", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
        v10 = d.get("updated_at", UNSET)
        if v10 is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(OrganizationWebhookCreateResponse, d)
        v3 = [_EnvironmentModeEnum[e] for e in v3] if type(v3) is list else v3
        v4 = [_OrganizationWebhookEventEnum[e] for e in v4] if type(v4) is list else v4
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationWebhookCreateResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationWebhookCreateResponse, d)
    o: Any = new(OrganizationWebhookCreateResponse)
    o._created_at = v0
    o.description = v1
    o.enabled = v2
    o.environment_types_filter = v3
    o.events = v4
    o._id = v5
    o.kind = v6
    o.project_names_filter = v7
    o.target_secret_set = v8
    o.target_url = v9
    o._updated_at = v10
    o._extra = extra
    return o


def write_OrganizationWebhookCreateResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.environment_types_filter) is not UNSET:
        d["environment_types_filter"] = encode(v)
    if (v := o.events) is not UNSET:
        d["events"] = encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is OrganizationWebhookKindEnum else encode(v)
    if (v := o.project_names_filter) is not UNSET:
        d["project_names_filter"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.target_secret_set) is not UNSET:
        d["target_secret_set"] = v if type(v) is bool else encode(v)
    if (v := o.target_url) is not UNSET:
        d["target_url"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationWebhookCreateResponse.read_json = staticmethod(read_OrganizationWebhookCreateResponse)
OrganizationWebhookCreateResponse.write_json = staticmethod(write_OrganizationWebhookCreateResponse)


class OrganizationWebhookResponse(Model):
    """An organization webhook, as the API answers it."""

    __slots__ = (
        "_created_at",
        "description",
        "enabled",
        "environment_types_filter",
        "events",
        "_id",
        "kind",
        "project_names_filter",
        "target_secret_set",
        "target_url",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        environment_types_filter: list[EnvironmentModeEnum] | Unset = UNSET
        events: list[OrganizationWebhookEventEnum] | Unset = UNSET
        id: UUID
        """Set by the server."""
        kind: OrganizationWebhookKindEnum | Unset = UNSET
        project_names_filter: list[str] | Unset = UNSET
        target_secret_set: bool | Unset = UNSET
        target_url: str | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationWebhookResponse"
        known_names = frozenset(
            (
                "created_at",
                "description",
                "enabled",
                "environment_types_filter",
                "events",
                "id",
                "kind",
                "project_names_filter",
                "target_secret_set",
                "target_url",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("enabled", "enabled", "bool", 0),
            ("environment_types_filter", "environment_types_filter", "[%EnvironmentModeEnum]", 0),
            ("events", "events", "[%OrganizationWebhookEventEnum]", 0),
            ("id", "id", "uuid", 5),
            ("kind", "kind", "%OrganizationWebhookKindEnum", 0),
            ("project_names_filter", "project_names_filter", "[str]", 0),
            ("target_secret_set", "target_secret_set", "bool", 0),
            ("target_url", "target_url", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationWebhookResponse(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(OrganizationWebhookResponse, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponse, d)
        v2 = d.get("enabled", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponse, d)
        v3 = d.get("environment_types_filter", UNSET)
        if type(v3) is not list:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponse, d)
        v4 = d.get("events", UNSET)
        if type(v4) is not list:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponse, d)
        v5 = d["id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(OrganizationWebhookResponse, d)
        v6 = _OrganizationWebhookKindEnum_unset[d.get("kind", UNSET)]
        if v6 is UNSET:
            n -= 1
        v7 = d.get("project_names_filter", UNSET)
        if type(v7) is not list or not STRINGS.issuperset(map(type, v7)):
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponse, d)
        v8 = d.get("target_secret_set", UNSET)
        if v8 is not True and v8 is not False:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponse, d)
        v9 = d.get("target_url", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponse, d)
        v10 = d.get("updated_at", UNSET)
        if v10 is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(OrganizationWebhookResponse, d)
        v3 = [_EnvironmentModeEnum[e] for e in v3] if type(v3) is list else v3
        v4 = [_OrganizationWebhookEventEnum[e] for e in v4] if type(v4) is list else v4
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationWebhookResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationWebhookResponse, d)
    o: Any = new(OrganizationWebhookResponse)
    o._created_at = v0
    o.description = v1
    o.enabled = v2
    o.environment_types_filter = v3
    o.events = v4
    o._id = v5
    o.kind = v6
    o.project_names_filter = v7
    o.target_secret_set = v8
    o.target_url = v9
    o._updated_at = v10
    o._extra = extra
    return o


def write_OrganizationWebhookResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.environment_types_filter) is not UNSET:
        d["environment_types_filter"] = encode(v)
    if (v := o.events) is not UNSET:
        d["events"] = encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is OrganizationWebhookKindEnum else encode(v)
    if (v := o.project_names_filter) is not UNSET:
        d["project_names_filter"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.target_secret_set) is not UNSET:
        d["target_secret_set"] = v if type(v) is bool else encode(v)
    if (v := o.target_url) is not UNSET:
        d["target_url"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationWebhookResponse.read_json = staticmethod(read_OrganizationWebhookResponse)
OrganizationWebhookResponse.write_json = staticmethod(write_OrganizationWebhookResponse)


class OrganizationWebhookResponseList(Model):
    """Organization webhooks, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[OrganizationWebhookResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "OrganizationWebhookResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#OrganizationWebhookResponse]", 0),)


def read_OrganizationWebhookResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationWebhookResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationWebhookResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationWebhookResponseList, d)
    o: Any = new(OrganizationWebhookResponseList)
    o.results = [read_OrganizationWebhookResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_OrganizationWebhookResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationWebhookResponse(e)
                if type(e) is OrganizationWebhookResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


OrganizationWebhookResponseList.read_json = staticmethod(read_OrganizationWebhookResponseList)
OrganizationWebhookResponseList.write_json = staticmethod(write_OrganizationWebhookResponseList)


class WebhookEventResponse(Model):
    """A webhook event, as the API answers it."""

    __slots__ = (
        "_created_at",
        "_id",
        "kind",
        "matched_event",
        "request",
        "target_response_body",
        "target_response_status_code",
        "target_url_used",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        id: UUID
        kind: OrganizationWebhookKindEnum
        matched_event: OrganizationWebhookEventEnum
        request: dict[str, Any]
        target_response_body: str | None | Unset = UNSET
        target_response_status_code: int
        target_url_used: str
        """Absolute URI."""
    else:
        schema_name = "WebhookEventResponse"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "kind",
                "matched_event",
                "request",
                "target_response_body",
                "target_response_status_code",
                "target_url_used",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("kind", "kind", "%OrganizationWebhookKindEnum", 1),
            ("matched_event", "matched_event", "%OrganizationWebhookEventEnum", 1),
            ("request", "request", "{any}", 1),
            ("target_response_body", "target_response_body", "str?", 0),
            ("target_response_status_code", "target_response_status_code", "int", 1),
            ("target_url_used", "target_url_used", "str", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_WebhookEventResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(WebhookEventResponse, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(WebhookEventResponse, d)
        v2 = _OrganizationWebhookKindEnum[d["kind"]]
        v3 = _OrganizationWebhookEventEnum[d["matched_event"]]
        v4 = d["request"]
        if type(v4) is not dict:
            return r.tolerate(WebhookEventResponse, d)
        if v4:
            r.loose = True
        v5 = d.get("target_response_body", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(WebhookEventResponse, d)
        v6 = d["target_response_status_code"]
        if type(v6) is not int:
            return r.tolerate(WebhookEventResponse, d)
        v7 = d["target_url_used"]
        if type(v7) is not str:
            return r.tolerate(WebhookEventResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, WebhookEventResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(WebhookEventResponse, d)
    o: Any = new(WebhookEventResponse)
    o._created_at = v0
    o._id = v1
    o.kind = v2
    o.matched_event = v3
    o.request = v4
    o.target_response_body = v5
    o.target_response_status_code = v6
    o.target_url_used = v7
    o._extra = extra
    return o


def write_WebhookEventResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is OrganizationWebhookKindEnum else encode(v)
    if (v := o.matched_event) is not UNSET:
        d["matched_event"] = v._value_ if type(v) is OrganizationWebhookEventEnum else encode(v)
    if (v := o.request) is not UNSET:
        d["request"] = encode(v)
    if (v := o.target_response_body) is not UNSET:
        d["target_response_body"] = v if v is None or type(v) is str else encode(v)
    if (v := o.target_response_status_code) is not UNSET:
        d["target_response_status_code"] = v if type(v) is int else encode(v)
    if (v := o.target_url_used) is not UNSET:
        d["target_url_used"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


WebhookEventResponse.read_json = staticmethod(read_WebhookEventResponse)
WebhookEventResponse.write_json = staticmethod(write_WebhookEventResponse)


class WebhookEventResponseList(Model):
    """Webhook events, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[WebhookEventResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "WebhookEventResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#WebhookEventResponse]", 0),)


def read_WebhookEventResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(WebhookEventResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, WebhookEventResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(WebhookEventResponseList, d)
    o: Any = new(WebhookEventResponseList)
    o.results = [read_WebhookEventResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_WebhookEventResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_WebhookEventResponse(e) if type(e) is WebhookEventResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


WebhookEventResponseList.read_json = staticmethod(read_WebhookEventResponseList)
WebhookEventResponseList.write_json = staticmethod(write_WebhookEventResponseList)

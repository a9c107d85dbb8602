"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .environments_shared import EnvironmentModeEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        EnvironmentModeEnumText,
        OrganizationWebhookEventEnumText,
        OrganizationWebhookKindEnumText,
    )


class OrganizationWebhookEventEnum(OpenEnum):
    DEPLOYMENT_STARTED = "DEPLOYMENT_STARTED"
    DEPLOYMENT_CANCELLED = "DEPLOYMENT_CANCELLED"
    DEPLOYMENT_FAILURE = "DEPLOYMENT_FAILURE"
    DEPLOYMENT_SUCCESSFUL = "DEPLOYMENT_SUCCESSFUL"

    if TYPE_CHECKING:
        _unknown_value = ""


class OrganizationWebhookKindEnum(OpenEnum):
    STANDARD = "STANDARD"
    SLACK = "SLACK"

    if TYPE_CHECKING:
        _unknown_value = ""


_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_OrganizationWebhookEventEnum = members(OrganizationWebhookEventEnum, unset=False, null=False)
_OrganizationWebhookKindEnum = members(OrganizationWebhookKindEnum, unset=False, null=False)
_OrganizationWebhookKindEnum_unset = members(OrganizationWebhookKindEnum, unset=True, null=False)


class OrganizationWebhookCreateRequest(Model):
    """Body of a request that creates an organization webhook."""

    if TYPE_CHECKING:
        description: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        environment_types_filter: Accepting[
            list[EnvironmentModeEnum] | Unset,
            Sequence[EnvironmentModeEnum | EnvironmentModeEnumText],
        ] = OMITTED
        events: Accepting[
            list[OrganizationWebhookEventEnum],
            Sequence[OrganizationWebhookEventEnum | OrganizationWebhookEventEnumText],
        ]
        kind: Accepting[OrganizationWebhookKindEnum, OrganizationWebhookKindEnumText]
        project_names_filter: list[str] | Unset = UNSET
        target_secret: str | Unset = UNSET
        """Secret; omitted from responses."""
        target_url: str
    else:
        field_lines = """
            description str
            enabled bool
            environment_types_filter [%EnvironmentModeEnum]
            events! [%OrganizationWebhookEventEnum]
            kind! %OrganizationWebhookKindEnum
            project_names_filter [str]
            target_secret* str
            target_url! str
        """
        __slots__ = slots(field_lines)


def read_OrganizationWebhookCreateRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v0 := d.get("description", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
            n -= 1
        if (v1 := d.get("enabled", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
            n -= 1
        if type(v2 := d.get("environment_types_filter", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
            n -= 1
        v4 = _OrganizationWebhookKindEnum[d["kind"]]
        if type(v5 := d.get("project_names_filter", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v5)
        ):
            if v5 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
            n -= 1
        if type(v6 := d.get("target_secret", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateRequest, d)
            n -= 1
        if type(v3 := d["events"]) is not list or type(v7 := d["target_url"]) is not str:
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


class OrganizationWebhookCreateResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        environment_types_filter: Accepting[
            list[EnvironmentModeEnum] | Unset,
            Sequence[EnvironmentModeEnum | EnvironmentModeEnumText],
        ] = OMITTED
        events: Accepting[
            list[OrganizationWebhookEventEnum] | Unset,
            Sequence[OrganizationWebhookEventEnum | OrganizationWebhookEventEnumText],
        ] = OMITTED
        id: Accepting[UUID, str]
        """Set by the server."""
        kind: Accepting[OrganizationWebhookKindEnum | Unset, OrganizationWebhookKindEnumText] = (
            OMITTED
        )
        project_names_filter: list[str] | Unset = UNSET
        target_secret_set: bool | Unset = UNSET
        target_url: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> OrganizationWebhookCreateRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            description str
            enabled bool
            environment_types_filter [%EnvironmentModeEnum]
            events [%OrganizationWebhookEventEnum]
            id! uuid
            kind %OrganizationWebhookKindEnum
            project_names_filter [str]
            target_secret_set bool
            target_url str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationWebhookCreateResponse(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
            n -= 1
        if (v2 := d.get("enabled", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
            n -= 1
        if type(v3 := d.get("environment_types_filter", UNSET)) is not list:
            if v3 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
            n -= 1
        if type(v4 := d.get("events", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
            n -= 1
        v6 = _OrganizationWebhookKindEnum_unset[d.get("kind", UNSET)]
        if v6 is UNSET:
            n -= 1
        if type(v7 := d.get("project_names_filter", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v7)
        ):
            if v7 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
            n -= 1
        if (v8 := d.get("target_secret_set", UNSET)) is not True and v8 is not False:
            if v8 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
            n -= 1
        if type(v9 := d.get("target_url", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(OrganizationWebhookCreateResponse, d)
            n -= 1
        if (v10 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(OrganizationWebhookCreateResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
        ):
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


class OrganizationWebhookResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        environment_types_filter: Accepting[
            list[EnvironmentModeEnum] | Unset,
            Sequence[EnvironmentModeEnum | EnvironmentModeEnumText],
        ] = OMITTED
        events: Accepting[
            list[OrganizationWebhookEventEnum] | Unset,
            Sequence[OrganizationWebhookEventEnum | OrganizationWebhookEventEnumText],
        ] = OMITTED
        id: Accepting[UUID, str]
        """Set by the server."""
        kind: Accepting[OrganizationWebhookKindEnum | Unset, OrganizationWebhookKindEnumText] = (
            OMITTED
        )
        project_names_filter: list[str] | Unset = UNSET
        target_secret_set: bool | Unset = UNSET
        target_url: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> OrganizationWebhookCreateRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            description str
            enabled bool
            environment_types_filter [%EnvironmentModeEnum]
            events [%OrganizationWebhookEventEnum]
            id! uuid
            kind %OrganizationWebhookKindEnum
            project_names_filter [str]
            target_secret_set bool
            target_url str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationWebhookResponse(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationWebhookResponse, d)
            n -= 1
        if (v2 := d.get("enabled", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(OrganizationWebhookResponse, d)
            n -= 1
        if type(v3 := d.get("environment_types_filter", UNSET)) is not list:
            if v3 is not UNSET:
                return r.tolerate(OrganizationWebhookResponse, d)
            n -= 1
        if type(v4 := d.get("events", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(OrganizationWebhookResponse, d)
            n -= 1
        v6 = _OrganizationWebhookKindEnum_unset[d.get("kind", UNSET)]
        if v6 is UNSET:
            n -= 1
        if type(v7 := d.get("project_names_filter", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v7)
        ):
            if v7 is not UNSET:
                return r.tolerate(OrganizationWebhookResponse, d)
            n -= 1
        if (v8 := d.get("target_secret_set", UNSET)) is not True and v8 is not False:
            if v8 is not UNSET:
                return r.tolerate(OrganizationWebhookResponse, d)
            n -= 1
        if type(v9 := d.get("target_url", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(OrganizationWebhookResponse, d)
            n -= 1
        if (v10 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(OrganizationWebhookResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
        ):
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


class OrganizationWebhookResponseList(Model):
    """Organization webhooks, in `results`."""

    if TYPE_CHECKING:
        results: list[OrganizationWebhookResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationWebhookResponse]
        """
        __slots__ = slots(field_lines)


def read_OrganizationWebhookResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationWebhookResponseList, d)
            n -= 1
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


class WebhookEventResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        id: Accepting[UUID, str]
        kind: Accepting[OrganizationWebhookKindEnum, OrganizationWebhookKindEnumText]
        matched_event: Accepting[OrganizationWebhookEventEnum, OrganizationWebhookEventEnumText]
        request: dict[str, Any]
        target_response_body: str | None | Unset = UNSET
        target_response_status_code: int
        target_url_used: str
        """Absolute URI."""
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            kind! %OrganizationWebhookKindEnum
            matched_event! %OrganizationWebhookEventEnum
            request! {any}
            target_response_body str?
            target_response_status_code! int
            target_url_used! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_WebhookEventResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v2 = _OrganizationWebhookKindEnum[d["kind"]]
        v3 = _OrganizationWebhookEventEnum[d["matched_event"]]
        if type(v5 := d.get("target_response_body", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(WebhookEventResponse, d)
            n -= 1
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v4 := d["request"]) is not dict
            or type(v6 := d["target_response_status_code"]) is not int
            or type(v7 := d["target_url_used"]) is not str
        ):
            return r.tolerate(WebhookEventResponse, d)
        if v4:
            r.loose = True
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


class WebhookEventResponseList(Model):
    """Webhook events, in `results`."""

    if TYPE_CHECKING:
        results: list[WebhookEventResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#WebhookEventResponse]
        """
        __slots__ = slots(field_lines)


def read_WebhookEventResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(WebhookEventResponseList, d)
            n -= 1
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

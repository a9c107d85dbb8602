"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import AlertReceiverTypeText


class AlertReceiverType(OpenEnum):
    SLACK = "SLACK"
    EMAIL = "EMAIL"

    if TYPE_CHECKING:
        _unknown_value = ""


_AlertReceiverType = members(AlertReceiverType, unset=False, null=False)
union_AlertReceiverCreationRequest = Union(
    "AlertReceiverCreationRequest",
    ["#SlackAlertReceiverCreationRequest", "#EmailAlertReceiverCreationRequest"],
    tag="type",
    tags={
        "EMAIL": "#EmailAlertReceiverCreationRequest",
        "SLACK": "#SlackAlertReceiverCreationRequest",
    },
)
if TYPE_CHECKING:
    AlertReceiverCreationRequest: TypeAlias = (
        "SlackAlertReceiverCreationRequest | EmailAlertReceiverCreationRequest | UnknownVariant"
    )
union_AlertReceiverEditRequest = Union(
    "AlertReceiverEditRequest",
    ["#SlackAlertReceiverEditRequest", "#EmailAlertReceiverEditRequest"],
    tag="type",
    tags={"EMAIL": "#EmailAlertReceiverEditRequest", "SLACK": "#SlackAlertReceiverEditRequest"},
)
if TYPE_CHECKING:
    AlertReceiverEditRequest: TypeAlias = (
        "SlackAlertReceiverEditRequest | EmailAlertReceiverEditRequest | UnknownVariant"
    )
union_AlertReceiverResponse = Union(
    "AlertReceiverResponse",
    ["#SlackAlertReceiverResponse", "#EmailAlertReceiverResponse"],
    tag="type",
    tags={"EMAIL": "#EmailAlertReceiverResponse", "SLACK": "#SlackAlertReceiverResponse"},
)
if TYPE_CHECKING:
    AlertReceiverResponse: TypeAlias = (
        "SlackAlertReceiverResponse | EmailAlertReceiverResponse | UnknownVariant"
    )


class AlertReceiverCreationValidationRequest(Model):
    if TYPE_CHECKING:
        alert_receiver: AlertReceiverCreationRequest
        message: str | Unset = UNSET
    else:
        field_lines = """
            alert_receiver! |AlertReceiverCreationRequest
            message str
        """
        __slots__ = slots(field_lines)


def read_AlertReceiverCreationValidationRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["alert_receiver"]
        if type(v1 := d.get("message", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(AlertReceiverCreationValidationRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, AlertReceiverCreationValidationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertReceiverCreationValidationRequest, d)
    o: Any = new(AlertReceiverCreationValidationRequest)
    o.alert_receiver = (
        union_AlertReceiverCreationRequest.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|AlertReceiverCreationRequest"),
            v0,
            Place(
                AlertReceiverCreationValidationRequest.schema_name,
                "alert_receiver",
                d,
                "alert_receiver",
            ),
        )
    )
    o.message = v1
    o._extra = extra
    return o


def write_AlertReceiverCreationValidationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.alert_receiver) is not UNSET:
        d["alert_receiver"] = encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AlertReceiverList(Model):
    if TYPE_CHECKING:
        results: list[AlertReceiverResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [|AlertReceiverResponse]
        """
        __slots__ = slots(field_lines)


def read_AlertReceiverList(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
            return r.tolerate(AlertReceiverList, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, AlertReceiverList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertReceiverList, d)
    o: Any = new(AlertReceiverList)
    o.results = union_AlertReceiverResponse.read_list(v0, r)
    o._extra = extra
    return o


def write_AlertReceiverList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AlertReceiverValidationRequest(Model):
    if TYPE_CHECKING:
        message: str | Unset = UNSET
    else:
        field_lines = """
            message str
        """
        __slots__ = slots(field_lines)


def read_AlertReceiverValidationRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("message", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(AlertReceiverValidationRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, AlertReceiverValidationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertReceiverValidationRequest, d)
    o: Any = new(AlertReceiverValidationRequest)
    o.message = v0
    o._extra = extra
    return o


def write_AlertReceiverValidationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EmailAlertReceiverCreationRequest(Model):
    """Body of a request that creates an email alert receiver."""

    if TYPE_CHECKING:
        auth_password: str
        """Secret; omitted from responses."""
        auth_username: str | None | Unset = UNSET
        """Null is allowed."""
        description: str
        from_: str
        """E-mail address."""
        name: str
        organization_id: Accepting[UUID, str]
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        require_tls: bool
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        smarthost: str
        to: str
        """E-mail address."""
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
    else:
        field_lines = """
            auth_password!* str
            auth_username str?
            description! str
            from_! str "from"
            name! str
            organization_id! uuid
            owner str?
            require_tls! bool
            send_resolved! bool
            severity str?
            smarthost! str
            to! str
            type_! %AlertReceiverType "type"
        """
        __slots__ = slots(field_lines)
        organization_id = UuidAttribute()


def read_EmailAlertReceiverCreationRequest(d: Any, r: Reading) -> Any:
    n = 13
    try:
        if type(v1 := d.get("auth_username", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(EmailAlertReceiverCreationRequest, d)
            n -= 1
        if type(v6 := d.get("owner", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(EmailAlertReceiverCreationRequest, d)
            n -= 1
        if type(v9 := d.get("severity", UNSET)) is not str and v9 is not None:
            if v9 is not UNSET:
                return r.tolerate(EmailAlertReceiverCreationRequest, d)
            n -= 1
        v12 = _AlertReceiverType[d["type"]]
        if (
            type(v0 := d["auth_password"]) is not str
            or type(v2 := d["description"]) is not str
            or type(v3 := d["from"]) is not str
            or type(v4 := d["name"]) is not str
            or len(v5 := d["organization_id"]) != 36
            or v5[23] != "-"
            or (v7 := d["require_tls"]) is not True
            and v7 is not False
            or (v8 := d["send_resolved"]) is not True
            and v8 is not False
            or type(v10 := d["smarthost"]) is not str
            or type(v11 := d["to"]) is not str
        ):
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, EmailAlertReceiverCreationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EmailAlertReceiverCreationRequest, d)
    o: Any = new(EmailAlertReceiverCreationRequest)
    o.auth_password = v0
    o.auth_username = v1
    o.description = v2
    o.from_ = v3
    o.name = v4
    o._organization_id = v5
    o.owner = v6
    o.require_tls = v7
    o.send_resolved = v8
    o.severity = v9
    o.smarthost = v10
    o.to = v11
    o.type_ = v12
    o._extra = extra
    return o


def write_EmailAlertReceiverCreationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auth_password) is not UNSET:
        d["auth_password"] = v if type(v) is str else encode(v)
    if (v := o.auth_username) is not UNSET:
        d["auth_username"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.from_) is not UNSET:
        d["from"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.require_tls) is not UNSET:
        d["require_tls"] = v if type(v) is bool else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.smarthost) is not UNSET:
        d["smarthost"] = v if type(v) is str else encode(v)
    if (v := o.to) is not UNSET:
        d["to"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EmailAlertReceiverEditRequest(Model):
    """Body of a request that changes an email alert receiver."""

    if TYPE_CHECKING:
        auth_password: str | None | Unset = UNSET
        """Secret; omitted from responses. Null is allowed."""
        auth_username: str | None | Unset = UNSET
        """Null is allowed."""
        description: str
        from_: str
        """E-mail address."""
        name: str
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        require_tls: bool
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        smarthost: str
        to: str
        """E-mail address."""
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
    else:
        field_lines = """
            auth_password* str?
            auth_username str?
            description! str
            from_! str "from"
            name! str
            owner str?
            require_tls! bool
            send_resolved! bool
            severity str?
            smarthost! str
            to! str
            type_! %AlertReceiverType "type"
        """
        __slots__ = slots(field_lines)


def read_EmailAlertReceiverEditRequest(d: Any, r: Reading) -> Any:
    n = 12
    try:
        if type(v0 := d.get("auth_password", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
            n -= 1
        if type(v1 := d.get("auth_username", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
            n -= 1
        if type(v5 := d.get("owner", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
            n -= 1
        if type(v8 := d.get("severity", UNSET)) is not str and v8 is not None:
            if v8 is not UNSET:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
            n -= 1
        v11 = _AlertReceiverType[d["type"]]
        if (
            type(v2 := d["description"]) is not str
            or type(v3 := d["from"]) is not str
            or type(v4 := d["name"]) is not str
            or (v6 := d["require_tls"]) is not True
            and v6 is not False
            or (v7 := d["send_resolved"]) is not True
            and v7 is not False
            or type(v9 := d["smarthost"]) is not str
            or type(v10 := d["to"]) is not str
        ):
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, EmailAlertReceiverEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EmailAlertReceiverEditRequest, d)
    o: Any = new(EmailAlertReceiverEditRequest)
    o.auth_password = v0
    o.auth_username = v1
    o.description = v2
    o.from_ = v3
    o.name = v4
    o.owner = v5
    o.require_tls = v6
    o.send_resolved = v7
    o.severity = v8
    o.smarthost = v9
    o.to = v10
    o.type_ = v11
    o._extra = extra
    return o


def write_EmailAlertReceiverEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auth_password) is not UNSET:
        d["auth_password"] = v if v is None or type(v) is str else encode(v)
    if (v := o.auth_username) is not UNSET:
        d["auth_username"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.from_) is not UNSET:
        d["from"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.require_tls) is not UNSET:
        d["require_tls"] = v if type(v) is bool else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.smarthost) is not UNSET:
        d["smarthost"] = v if type(v) is str else encode(v)
    if (v := o.to) is not UNSET:
        d["to"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EmailAlertReceiverResponse(Model):
    if TYPE_CHECKING:
        auth_username: str | None
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str
        from_: str
        """E-mail address."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        owner: str | None | Unset = UNSET
        require_tls: bool
        send_resolved: bool
        severity: str | None | Unset = UNSET
        smarthost: str
        to: str
        """E-mail address."""
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> AlertReceiverEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            auth_username! str?
            created_at! datetime
            description! str
            from_! str "from"
            id! uuid
            name! str
            owner str?
            require_tls! bool
            send_resolved! bool
            severity str?
            smarthost! str
            to! str
            type_! %AlertReceiverType "type"
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_EmailAlertReceiverResponse(d: Any, r: Reading) -> Any:
    n = 14
    try:
        if type(v6 := d.get("owner", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(EmailAlertReceiverResponse, d)
            n -= 1
        if type(v9 := d.get("severity", UNSET)) is not str and v9 is not None:
            if v9 is not UNSET:
                return r.tolerate(EmailAlertReceiverResponse, d)
            n -= 1
        v12 = _AlertReceiverType[d["type"]]
        if (v13 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v13).tzinfo is None:
            return r.tolerate(EmailAlertReceiverResponse, d)
        if (
            type(v0 := d["auth_username"]) is not str
            and v0 is not None
            or moment(v1 := d["created_at"]).tzinfo is None
            or type(v2 := d["description"]) is not str
            or type(v3 := d["from"]) is not str
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["name"]) is not str
            or (v7 := d["require_tls"]) is not True
            and v7 is not False
            or (v8 := d["send_resolved"]) is not True
            and v8 is not False
            or type(v10 := d["smarthost"]) is not str
            or type(v11 := d["to"]) is not str
        ):
            return r.tolerate(EmailAlertReceiverResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, EmailAlertReceiverResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EmailAlertReceiverResponse, d)
    o: Any = new(EmailAlertReceiverResponse)
    o.auth_username = v0
    o._created_at = v1
    o.description = v2
    o.from_ = v3
    o._id = v4
    o.name = v5
    o.owner = v6
    o.require_tls = v7
    o.send_resolved = v8
    o.severity = v9
    o.smarthost = v10
    o.to = v11
    o.type_ = v12
    o._updated_at = v13
    o._extra = extra
    return o


def write_EmailAlertReceiverResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auth_username) is not UNSET:
        d["auth_username"] = v if v is None or type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.from_) is not UNSET:
        d["from"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.require_tls) is not UNSET:
        d["require_tls"] = v if type(v) is bool else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.smarthost) is not UNSET:
        d["smarthost"] = v if type(v) is str else encode(v)
    if (v := o.to) is not UNSET:
        d["to"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SlackAlertReceiverCreationRequest(Model):
    """Body of a request that creates a Slack alert receiver."""

    if TYPE_CHECKING:
        description: str
        name: str
        organization_id: Accepting[UUID, str]
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
        webhook_url: str
        """Absolute URI. Secret; omitted from responses."""
    else:
        field_lines = """
            description! str
            name! str
            organization_id! uuid
            owner str?
            send_resolved! bool
            severity str?
            type_! %AlertReceiverType "type"
            webhook_url!* str
        """
        __slots__ = slots(field_lines)
        organization_id = UuidAttribute()


def read_SlackAlertReceiverCreationRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v3 := d.get("owner", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(SlackAlertReceiverCreationRequest, d)
            n -= 1
        if type(v5 := d.get("severity", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(SlackAlertReceiverCreationRequest, d)
            n -= 1
        v6 = _AlertReceiverType[d["type"]]
        if (
            type(v0 := d["description"]) is not str
            or type(v1 := d["name"]) is not str
            or len(v2 := d["organization_id"]) != 36
            or v2[23] != "-"
            or (v4 := d["send_resolved"]) is not True
            and v4 is not False
            or type(v7 := d["webhook_url"]) is not str
        ):
            return r.tolerate(SlackAlertReceiverCreationRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, SlackAlertReceiverCreationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SlackAlertReceiverCreationRequest, d)
    o: Any = new(SlackAlertReceiverCreationRequest)
    o.description = v0
    o.name = v1
    o._organization_id = v2
    o.owner = v3
    o.send_resolved = v4
    o.severity = v5
    o.type_ = v6
    o.webhook_url = v7
    o._extra = extra
    return o


def write_SlackAlertReceiverCreationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if (v := o.webhook_url) is not UNSET:
        d["webhook_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SlackAlertReceiverEditRequest(Model):
    """Body of a request that changes a Slack alert receiver."""

    if TYPE_CHECKING:
        description: str
        name: str
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
        webhook_url: str | None | Unset = UNSET
        """Absolute URI. Secret; omitted from responses. Null is allowed."""
    else:
        field_lines = """
            description! str
            name! str
            owner str?
            send_resolved! bool
            severity str?
            type_! %AlertReceiverType "type"
            webhook_url* str?
        """
        __slots__ = slots(field_lines)


def read_SlackAlertReceiverEditRequest(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v2 := d.get("owner", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(SlackAlertReceiverEditRequest, d)
            n -= 1
        if type(v4 := d.get("severity", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(SlackAlertReceiverEditRequest, d)
            n -= 1
        v5 = _AlertReceiverType[d["type"]]
        if type(v6 := d.get("webhook_url", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(SlackAlertReceiverEditRequest, d)
            n -= 1
        if (
            type(v0 := d["description"]) is not str
            or type(v1 := d["name"]) is not str
            or (v3 := d["send_resolved"]) is not True
            and v3 is not False
        ):
            return r.tolerate(SlackAlertReceiverEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, SlackAlertReceiverEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SlackAlertReceiverEditRequest, d)
    o: Any = new(SlackAlertReceiverEditRequest)
    o.description = v0
    o.name = v1
    o.owner = v2
    o.send_resolved = v3
    o.severity = v4
    o.type_ = v5
    o.webhook_url = v6
    o._extra = extra
    return o


def write_SlackAlertReceiverEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if (v := o.webhook_url) is not UNSET:
        d["webhook_url"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class SlackAlertReceiverResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        owner: str | None | Unset = UNSET
        send_resolved: bool
        severity: str | None | Unset = UNSET
        type_: Accepting[AlertReceiverType, AlertReceiverTypeText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> AlertReceiverEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            description! str
            id! uuid
            name! str
            owner str?
            send_resolved! bool
            severity str?
            type_! %AlertReceiverType "type"
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_SlackAlertReceiverResponse(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v4 := d.get("owner", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(SlackAlertReceiverResponse, d)
            n -= 1
        if type(v6 := d.get("severity", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(SlackAlertReceiverResponse, d)
            n -= 1
        v7 = _AlertReceiverType[d["type"]]
        if (v8 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(SlackAlertReceiverResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v1 := d["description"]) is not str
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["name"]) is not str
            or (v5 := d["send_resolved"]) is not True
            and v5 is not False
        ):
            return r.tolerate(SlackAlertReceiverResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, SlackAlertReceiverResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SlackAlertReceiverResponse, d)
    o: Any = new(SlackAlertReceiverResponse)
    o._created_at = v0
    o.description = v1
    o._id = v2
    o.name = v3
    o.owner = v4
    o.send_resolved = v5
    o.severity = v6
    o.type_ = v7
    o._updated_at = v8
    o._extra = extra
    return o


def write_SlackAlertReceiverResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if v is None or type(v) is str else encode(v)
    if (v := o.send_resolved) is not UNSET:
        d["send_resolved"] = v if type(v) is bool else encode(v)
    if (v := o.severity) is not UNSET:
        d["severity"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AlertReceiverType else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

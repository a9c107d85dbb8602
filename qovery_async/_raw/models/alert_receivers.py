"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AlertReceiverType(OpenEnum):
    """Values of an alert receiver type."""

    SLACK = "SLACK"
    EMAIL = "EMAIL"


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
    """Body of a request with an alert receiver creation validation."""

    __slots__ = (
        "alert_receiver",
        "message",
    )
    if TYPE_CHECKING:
        alert_receiver: AlertReceiverCreationRequest
        message: str | Unset = UNSET
    else:
        schema_name = "AlertReceiverCreationValidationRequest"
        known_names = frozenset(
            (
                "alert_receiver",
                "message",
            )
        )
        model_fields = (
            ("alert_receiver", "alert_receiver", "|AlertReceiverCreationRequest", 1),
            ("message", "message", "str", 0),
        )


def read_AlertReceiverCreationValidationRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["alert_receiver"]
        v1 = d.get("message", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(AlertReceiverCreationValidationRequest, d)
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


AlertReceiverCreationValidationRequest.read_json = staticmethod(
    read_AlertReceiverCreationValidationRequest
)
AlertReceiverCreationValidationRequest.write_json = staticmethod(
    write_AlertReceiverCreationValidationRequest
)


class AlertReceiverList(Model):
    """Alert receivers."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[AlertReceiverResponse]
        """All entries; the API does not split this list."""
    else:
        schema_name = "AlertReceiverList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[|AlertReceiverResponse]", 1),)


def read_AlertReceiverList(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
            return r.tolerate(AlertReceiverList, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, AlertReceiverList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertReceiverList, d)
    o: Any = new(AlertReceiverList)
    o.results = union_AlertReceiverResponse.read_list(v0, r) if v0 else v0
    o._extra = extra
    return o


def write_AlertReceiverList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertReceiverList.read_json = staticmethod(read_AlertReceiverList)
AlertReceiverList.write_json = staticmethod(write_AlertReceiverList)


class AlertReceiverValidationRequest(Model):
    """Body of a request with an alert receiver validation."""

    __slots__ = ("message",)
    if TYPE_CHECKING:
        message: str | Unset = UNSET
    else:
        schema_name = "AlertReceiverValidationRequest"
        known_names = frozenset(("message",))
        model_fields = (("message", "message", "str", 0),)


def read_AlertReceiverValidationRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("message", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AlertReceiverValidationRequest, d)
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


AlertReceiverValidationRequest.read_json = staticmethod(read_AlertReceiverValidationRequest)
AlertReceiverValidationRequest.write_json = staticmethod(write_AlertReceiverValidationRequest)


class EmailAlertReceiverCreationRequest(Model):
    """Body of a request that creates an email alert receiver."""

    __slots__ = (
        "auth_password",
        "auth_username",
        "description",
        "from_",
        "name",
        "_organization_id",
        "owner",
        "require_tls",
        "send_resolved",
        "severity",
        "smarthost",
        "to",
        "type_",
    )
    if TYPE_CHECKING:
        auth_password: str
        """Secret; answers do not show it."""
        auth_username: str | None | Unset = UNSET
        """Null is allowed."""
        description: str
        from_: str
        """E-mail address."""
        name: str
        organization_id: UUID
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        require_tls: bool
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        smarthost: str
        to: str
        """E-mail address."""
        type_: AlertReceiverType
    else:
        schema_name = "EmailAlertReceiverCreationRequest"
        known_names = frozenset(
            (
                "auth_password",
                "auth_username",
                "description",
                "from",
                "name",
                "organization_id",
                "owner",
                "require_tls",
                "send_resolved",
                "severity",
                "smarthost",
                "to",
                "type",
            )
        )
        model_fields = (
            ("auth_password", "auth_password", "str", 3),
            ("auth_username", "auth_username", "str?", 0),
            ("description", "description", "str", 1),
            ("from_", "from", "str", 1),
            ("name", "name", "str", 1),
            ("organization_id", "organization_id", "uuid", 5),
            ("owner", "owner", "str?", 0),
            ("require_tls", "require_tls", "bool", 1),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("smarthost", "smarthost", "str", 1),
            ("to", "to", "str", 1),
            ("type_", "type", "%AlertReceiverType", 1),
        )
        organization_id = UuidAttribute()


def read_EmailAlertReceiverCreationRequest(d: Any, r: Reading) -> Any:
    n = 13
    try:
        v0 = d["auth_password"]
        if type(v0) is not str:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v1 = d.get("auth_username", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v2 = d["description"]
        if type(v2) is not str:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v3 = d["from"]
        if type(v3) is not str:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v5 = d["organization_id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v6 = d.get("owner", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v7 = d["require_tls"]
        if v7 is not True and v7 is not False:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v8 = d["send_resolved"]
        if v8 is not True and v8 is not False:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v9 = d.get("severity", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            elif v9 is not None:
                return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v10 = d["smarthost"]
        if type(v10) is not str:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v11 = d["to"]
        if type(v11) is not str:
            return r.tolerate(EmailAlertReceiverCreationRequest, d)
        v12 = _AlertReceiverType[d["type"]]
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


EmailAlertReceiverCreationRequest.read_json = staticmethod(read_EmailAlertReceiverCreationRequest)
EmailAlertReceiverCreationRequest.write_json = staticmethod(write_EmailAlertReceiverCreationRequest)


class EmailAlertReceiverEditRequest(Model):
    """Body of a request that changes an email alert receiver."""

    __slots__ = (
        "auth_password",
        "auth_username",
        "description",
        "from_",
        "name",
        "owner",
        "require_tls",
        "send_resolved",
        "severity",
        "smarthost",
        "to",
        "type_",
    )
    if TYPE_CHECKING:
        auth_password: str | None | Unset = UNSET
        """Secret; answers do not show it. Null is allowed."""
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
        type_: AlertReceiverType
    else:
        schema_name = "EmailAlertReceiverEditRequest"
        known_names = frozenset(
            (
                "auth_password",
                "auth_username",
                "description",
                "from",
                "name",
                "owner",
                "require_tls",
                "send_resolved",
                "severity",
                "smarthost",
                "to",
                "type",
            )
        )
        model_fields = (
            ("auth_password", "auth_password", "str?", 2),
            ("auth_username", "auth_username", "str?", 0),
            ("description", "description", "str", 1),
            ("from_", "from", "str", 1),
            ("name", "name", "str", 1),
            ("owner", "owner", "str?", 0),
            ("require_tls", "require_tls", "bool", 1),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("smarthost", "smarthost", "str", 1),
            ("to", "to", "str", 1),
            ("type_", "type", "%AlertReceiverType", 1),
        )


def read_EmailAlertReceiverEditRequest(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v0 = d.get("auth_password", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
        v1 = d.get("auth_username", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
        v2 = d["description"]
        if type(v2) is not str:
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        v3 = d["from"]
        if type(v3) is not str:
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        v5 = d.get("owner", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
        v6 = d["require_tls"]
        if v6 is not True and v6 is not False:
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        v7 = d["send_resolved"]
        if v7 is not True and v7 is not False:
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        v8 = d.get("severity", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            elif v8 is not None:
                return r.tolerate(EmailAlertReceiverEditRequest, d)
        v9 = d["smarthost"]
        if type(v9) is not str:
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        v10 = d["to"]
        if type(v10) is not str:
            return r.tolerate(EmailAlertReceiverEditRequest, d)
        v11 = _AlertReceiverType[d["type"]]
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


EmailAlertReceiverEditRequest.read_json = staticmethod(read_EmailAlertReceiverEditRequest)
EmailAlertReceiverEditRequest.write_json = staticmethod(write_EmailAlertReceiverEditRequest)


class EmailAlertReceiverResponse(Model):
    """An email alert receiver, as the API answers it."""

    __slots__ = (
        "auth_username",
        "_created_at",
        "description",
        "from_",
        "_id",
        "name",
        "owner",
        "require_tls",
        "send_resolved",
        "severity",
        "smarthost",
        "to",
        "type_",
        "_updated_at",
    )
    if TYPE_CHECKING:
        auth_username: str | None
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str
        from_: str
        """E-mail address."""
        id: UUID
        """Set by the server."""
        name: str
        owner: str | None | Unset = UNSET
        require_tls: bool
        send_resolved: bool
        severity: str | None | Unset = UNSET
        smarthost: str
        to: str
        """E-mail address."""
        type_: AlertReceiverType
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "EmailAlertReceiverResponse"
        known_names = frozenset(
            (
                "auth_username",
                "created_at",
                "description",
                "from",
                "id",
                "name",
                "owner",
                "require_tls",
                "send_resolved",
                "severity",
                "smarthost",
                "to",
                "type",
                "updated_at",
            )
        )
        model_fields = (
            ("auth_username", "auth_username", "str?", 1),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 1),
            ("from_", "from", "str", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("owner", "owner", "str?", 0),
            ("require_tls", "require_tls", "bool", 1),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("smarthost", "smarthost", "str", 1),
            ("to", "to", "str", 1),
            ("type_", "type", "%AlertReceiverType", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_EmailAlertReceiverResponse(d: Any, r: Reading) -> Any:
    n = 14
    try:
        v0 = d["auth_username"]
        if type(v0) is not str and v0 is not None:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v2 = d["description"]
        if type(v2) is not str:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v3 = d["from"]
        if type(v3) is not str:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(EmailAlertReceiverResponse, d)
        v5 = d["name"]
        if type(v5) is not str:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v6 = d.get("owner", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(EmailAlertReceiverResponse, d)
        v7 = d["require_tls"]
        if v7 is not True and v7 is not False:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v8 = d["send_resolved"]
        if v8 is not True and v8 is not False:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v9 = d.get("severity", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            elif v9 is not None:
                return r.tolerate(EmailAlertReceiverResponse, d)
        v10 = d["smarthost"]
        if type(v10) is not str:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v11 = d["to"]
        if type(v11) is not str:
            return r.tolerate(EmailAlertReceiverResponse, d)
        v12 = _AlertReceiverType[d["type"]]
        v13 = d.get("updated_at", UNSET)
        if v13 is UNSET:
            n -= 1
        elif moment(v13).tzinfo is None:
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


EmailAlertReceiverResponse.read_json = staticmethod(read_EmailAlertReceiverResponse)
EmailAlertReceiverResponse.write_json = staticmethod(write_EmailAlertReceiverResponse)


class SlackAlertReceiverCreationRequest(Model):
    """Body of a request that creates a Slack alert receiver."""

    __slots__ = (
        "description",
        "name",
        "_organization_id",
        "owner",
        "send_resolved",
        "severity",
        "type_",
        "webhook_url",
    )
    if TYPE_CHECKING:
        description: str
        name: str
        organization_id: UUID
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: AlertReceiverType
        webhook_url: str
        """Absolute URI. Secret; answers do not show it."""
    else:
        schema_name = "SlackAlertReceiverCreationRequest"
        known_names = frozenset(
            (
                "description",
                "name",
                "organization_id",
                "owner",
                "send_resolved",
                "severity",
                "type",
                "webhook_url",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("name", "name", "str", 1),
            ("organization_id", "organization_id", "uuid", 5),
            ("owner", "owner", "str?", 0),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("type_", "type", "%AlertReceiverType", 1),
            ("webhook_url", "webhook_url", "str", 3),
        )
        organization_id = UuidAttribute()


def read_SlackAlertReceiverCreationRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(SlackAlertReceiverCreationRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(SlackAlertReceiverCreationRequest, d)
        v2 = d["organization_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(SlackAlertReceiverCreationRequest, d)
        v3 = d.get("owner", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(SlackAlertReceiverCreationRequest, d)
        v4 = d["send_resolved"]
        if v4 is not True and v4 is not False:
            return r.tolerate(SlackAlertReceiverCreationRequest, d)
        v5 = d.get("severity", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(SlackAlertReceiverCreationRequest, d)
        v6 = _AlertReceiverType[d["type"]]
        v7 = d["webhook_url"]
        if type(v7) is not str:
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


SlackAlertReceiverCreationRequest.read_json = staticmethod(read_SlackAlertReceiverCreationRequest)
SlackAlertReceiverCreationRequest.write_json = staticmethod(write_SlackAlertReceiverCreationRequest)


class SlackAlertReceiverEditRequest(Model):
    """Body of a request that changes a Slack alert receiver."""

    __slots__ = (
        "description",
        "name",
        "owner",
        "send_resolved",
        "severity",
        "type_",
        "webhook_url",
    )
    if TYPE_CHECKING:
        description: str
        name: str
        owner: str | None | Unset = UNSET
        """Null is allowed."""
        send_resolved: bool
        severity: str | None | Unset = UNSET
        """Null is allowed."""
        type_: AlertReceiverType
        webhook_url: str | None | Unset = UNSET
        """Absolute URI. Secret; answers do not show it. Null is allowed."""
    else:
        schema_name = "SlackAlertReceiverEditRequest"
        known_names = frozenset(
            (
                "description",
                "name",
                "owner",
                "send_resolved",
                "severity",
                "type",
                "webhook_url",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("name", "name", "str", 1),
            ("owner", "owner", "str?", 0),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("type_", "type", "%AlertReceiverType", 1),
            ("webhook_url", "webhook_url", "str?", 2),
        )


def read_SlackAlertReceiverEditRequest(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(SlackAlertReceiverEditRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(SlackAlertReceiverEditRequest, d)
        v2 = d.get("owner", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(SlackAlertReceiverEditRequest, d)
        v3 = d["send_resolved"]
        if v3 is not True and v3 is not False:
            return r.tolerate(SlackAlertReceiverEditRequest, d)
        v4 = d.get("severity", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(SlackAlertReceiverEditRequest, d)
        v5 = _AlertReceiverType[d["type"]]
        v6 = d.get("webhook_url", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
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


SlackAlertReceiverEditRequest.read_json = staticmethod(read_SlackAlertReceiverEditRequest)
SlackAlertReceiverEditRequest.write_json = staticmethod(write_SlackAlertReceiverEditRequest)


class SlackAlertReceiverResponse(Model):
    """A Slack alert receiver, as the API answers it."""

    __slots__ = (
        "_created_at",
        "description",
        "_id",
        "name",
        "owner",
        "send_resolved",
        "severity",
        "type_",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str
        id: UUID
        """Set by the server."""
        name: str
        owner: str | None | Unset = UNSET
        send_resolved: bool
        severity: str | None | Unset = UNSET
        type_: AlertReceiverType
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "SlackAlertReceiverResponse"
        known_names = frozenset(
            (
                "created_at",
                "description",
                "id",
                "name",
                "owner",
                "send_resolved",
                "severity",
                "type",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("owner", "owner", "str?", 0),
            ("send_resolved", "send_resolved", "bool", 1),
            ("severity", "severity", "str?", 0),
            ("type_", "type", "%AlertReceiverType", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_SlackAlertReceiverResponse(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(SlackAlertReceiverResponse, d)
        v1 = d["description"]
        if type(v1) is not str:
            return r.tolerate(SlackAlertReceiverResponse, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(SlackAlertReceiverResponse, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(SlackAlertReceiverResponse, d)
        v4 = d.get("owner", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(SlackAlertReceiverResponse, d)
        v5 = d["send_resolved"]
        if v5 is not True and v5 is not False:
            return r.tolerate(SlackAlertReceiverResponse, d)
        v6 = d.get("severity", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(SlackAlertReceiverResponse, d)
        v7 = _AlertReceiverType[d["type"]]
        v8 = d.get("updated_at", UNSET)
        if v8 is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
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


SlackAlertReceiverResponse.read_json = staticmethod(read_SlackAlertReceiverResponse)
SlackAlertReceiverResponse.write_json = staticmethod(write_SlackAlertReceiverResponse)

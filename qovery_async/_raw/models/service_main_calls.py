"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class GitWebhookStatusResponseProvider(OpenEnum):
    """Values of a Git webhook status response provider."""

    GITHUB = "GITHUB"
    GITLAB = "GITLAB"
    BITBUCKET = "BITBUCKET"


class GitWebhookStatusResponseStatus(OpenEnum):
    """Values of Git webhook status response status."""

    ACTIVE = "ACTIVE"
    NOT_CONFIGURED = "NOT_CONFIGURED"
    MISCONFIGURED = "MISCONFIGURED"
    UNABLE_TO_VERIFY = "UNABLE_TO_VERIFY"


_GitWebhookStatusResponseProvider = members(
    GitWebhookStatusResponseProvider, unset=False, null=False
)
_GitWebhookStatusResponseStatus = members(GitWebhookStatusResponseStatus, unset=False, null=False)


class GitWebhookStatusResponse(Model):
    """Git webhook status, as the API answers it."""

    __slots__ = (
        "missing_events",
        "provider",
        "status",
    )
    if TYPE_CHECKING:
        missing_events: list[str] | Unset = UNSET
        provider: GitWebhookStatusResponseProvider
        status: GitWebhookStatusResponseStatus
    else:
        schema_name = "GitWebhookStatusResponse"
        known_names = frozenset(
            (
                "missing_events",
                "provider",
                "status",
            )
        )
        model_fields = (
            ("missing_events", "missing_events", "[str]", 0),
            ("provider", "provider", "%GitWebhookStatusResponseProvider", 1),
            ("status", "status", "%GitWebhookStatusResponseStatus", 1),
        )


def read_GitWebhookStatusResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("missing_events", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitWebhookStatusResponse, d)
        v1 = _GitWebhookStatusResponseProvider[d["provider"]]
        v2 = _GitWebhookStatusResponseStatus[d["status"]]
        extra = None if len(d) == n else r.unknown_fields(d, GitWebhookStatusResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitWebhookStatusResponse, d)
    o: Any = new(GitWebhookStatusResponse)
    o.missing_events = v0
    o.provider = v1
    o.status = v2
    o._extra = extra
    return o


def write_GitWebhookStatusResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.missing_events) is not UNSET:
        d["missing_events"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is GitWebhookStatusResponseProvider else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is GitWebhookStatusResponseStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GitWebhookStatusResponse.read_json = staticmethod(read_GitWebhookStatusResponse)
GitWebhookStatusResponse.write_json = staticmethod(write_GitWebhookStatusResponse)

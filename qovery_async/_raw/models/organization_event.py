"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import OrganizationEventOrigin

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        OrganizationEventOriginText,
        OrganizationEventSubTargetTypeText,
        OrganizationEventTargetTypeText,
        OrganizationEventTypeText,
    )


class OrganizationEventSubTargetType(OpenEnum):
    ADVANCED_SETTINGS = "ADVANCED_SETTINGS"
    ALERT_RECEIVER = "ALERT_RECEIVER"
    ALERT_RULE = "ALERT_RULE"
    ANNOTATIONS_GROUP = "ANNOTATIONS_GROUP"
    API_TOKEN = "API_TOKEN"
    ARGOCD_CLUSTER_MAPPING = "ARGOCD_CLUSTER_MAPPING"
    ARGOCD_CONFIGURATION = "ARGOCD_CONFIGURATION"
    BILLING_INFO = "BILLING_INFO"
    BILLING_USAGE_REPORT = "BILLING_USAGE_REPORT"
    BLUEPRINT_MIGRATION = "BLUEPRINT_MIGRATION"
    CLOUD_PROVIDER_CREDENTIALS = "CLOUD_PROVIDER_CREDENTIALS"
    CLUSTER_CREDENTIALS = "CLUSTER_CREDENTIALS"
    CLUSTER_ROUTING_TABLE = "CLUSTER_ROUTING_TABLE"
    CONFIG = "CONFIG"
    CREDIT_CARD = "CREDIT_CARD"
    CREDIT_CODE = "CREDIT_CODE"
    CUSTOM_DOMAIN = "CUSTOM_DOMAIN"
    CUSTOM_ROLE = "CUSTOM_ROLE"
    DEPLOYMENT_RULE = "DEPLOYMENT_RULE"
    DEPLOYMENT_STAGE = "DEPLOYMENT_STAGE"
    DNS_PROVIDER = "DNS_PROVIDER"
    GITHUB_APP = "GITHUB_APP"
    GIT_REPOSITORY = "GIT_REPOSITORY"
    GIT_TOKEN = "GIT_TOKEN"
    INVITATION = "INVITATION"
    JWT_TOKEN_FORGED = "JWT_TOKEN_FORGED"
    KUBERNETES_CONFIGURATION = "KUBERNETES_CONFIGURATION"
    KUBERNETES_CREDENTIALS = "KUBERNETES_CREDENTIALS"
    LABELS_GROUP = "LABELS_GROUP"
    MCP_SERVER = "MCP_SERVER"
    MEMBER_ROLE = "MEMBER_ROLE"
    PLAN = "PLAN"
    POLICY_API_TOKEN = "POLICY_API_TOKEN"
    REMOTE_ACCESS = "REMOTE_ACCESS"
    SECRET = "SECRET"
    SSO = "SSO"
    TERRAFORM = "TERRAFORM"
    TOOL_CALL = "TOOL_CALL"
    TRANSFER_OWNERSHIP = "TRANSFER_OWNERSHIP"
    VARIABLE = "VARIABLE"

    if TYPE_CHECKING:
        _unknown_value = ""


class OrganizationEventTargetLevel(OpenEnum):
    PROJECT = "PROJECT"
    ENVIRONMENT = "ENVIRONMENT"

    if TYPE_CHECKING:
        _unknown_value = ""


class OrganizationEventTargetType(OpenEnum):
    AGENTIC_WORKFLOW = "AGENTIC_WORKFLOW"
    APPLICATION = "APPLICATION"
    CLUSTER = "CLUSTER"
    CONTAINER = "CONTAINER"
    CONTAINER_REGISTRY = "CONTAINER_REGISTRY"
    DATABASE = "DATABASE"
    ENTERPRISE_CONNECTION = "ENTERPRISE_CONNECTION"
    ENVIRONMENT = "ENVIRONMENT"
    JOB = "JOB"
    HELM = "HELM"
    HELM_REPOSITORY = "HELM_REPOSITORY"
    MEMBERS_AND_ROLES = "MEMBERS_AND_ROLES"
    ORGANIZATION = "ORGANIZATION"
    PROJECT = "PROJECT"
    WEBHOOK = "WEBHOOK"
    TERRAFORM = "TERRAFORM"

    if TYPE_CHECKING:
        _unknown_value = ""


class OrganizationEventType(OpenEnum):
    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    ACCEPT = "ACCEPT"
    EXPORT = "EXPORT"
    CLONE = "CLONE"
    DEPLOY_QUEUED = "DEPLOY_QUEUED"
    STOP_QUEUED = "STOP_QUEUED"
    RESTART_QUEUED = "RESTART_QUEUED"
    DELETE_QUEUED = "DELETE_QUEUED"
    UNINSTALL_QUEUED = "UNINSTALL_QUEUED"
    MAINTENANCE = "MAINTENANCE"
    DRY_RUN = "DRY_RUN"
    TRIGGER_REDEPLOY = "TRIGGER_REDEPLOY"
    TRIGGER_CANCEL = "TRIGGER_CANCEL"
    FORCE_RUN_QUEUED = "FORCE_RUN_QUEUED"
    FORCE_RUN_QUEUED_DEPLOY = "FORCE_RUN_QUEUED_DEPLOY"
    FORCE_RUN_QUEUED_STOP = "FORCE_RUN_QUEUED_STOP"
    FORCE_RUN_QUEUED_DELETE = "FORCE_RUN_QUEUED_DELETE"
    TRIGGER_DEPLOY = "TRIGGER_DEPLOY"
    TRIGGER_STOP = "TRIGGER_STOP"
    TRIGGER_RESTART = "TRIGGER_RESTART"
    TRIGGER_DELETE = "TRIGGER_DELETE"
    TRIGGER_UNINSTALL = "TRIGGER_UNINSTALL"
    TRIGGER_DEPLOY_DRY_RUN = "TRIGGER_DEPLOY_DRY_RUN"
    TRIGGER_TERRAFORM_FORCE_UNLOCK = "TRIGGER_TERRAFORM_FORCE_UNLOCK"
    TRIGGER_TERRAFORM_MIGRATE_STATE = "TRIGGER_TERRAFORM_MIGRATE_STATE"
    TRIGGER_FORCE_RUN = "TRIGGER_FORCE_RUN"
    TRIGGER_FORCE_RUN_DEPLOY = "TRIGGER_FORCE_RUN_DEPLOY"
    TRIGGER_FORCE_RUN_STOP = "TRIGGER_FORCE_RUN_STOP"
    TRIGGER_FORCE_RUN_DELETE = "TRIGGER_FORCE_RUN_DELETE"
    DEPLOYED = "DEPLOYED"
    STOPPED = "STOPPED"
    DELETED = "DELETED"
    UNINSTALLED = "UNINSTALLED"
    RESTARTED = "RESTARTED"
    DEPLOYED_DRY_RUN = "DEPLOYED_DRY_RUN"
    FORCE_RUN_SUCCEEDED = "FORCE_RUN_SUCCEEDED"
    TERRAFORM_FORCE_UNLOCK_SUCCEEDED = "TERRAFORM_FORCE_UNLOCK_SUCCEEDED"
    TERRAFORM_MIGRATE_STATE_SUCCEEDED = "TERRAFORM_MIGRATE_STATE_SUCCEEDED"
    DEPLOY_FAILED = "DEPLOY_FAILED"
    STOP_FAILED = "STOP_FAILED"
    DELETE_FAILED = "DELETE_FAILED"
    UNINSTALL_FAILED = "UNINSTALL_FAILED"
    RESTART_FAILED = "RESTART_FAILED"
    DEPLOYED_DRY_RUN_FAILED = "DEPLOYED_DRY_RUN_FAILED"
    FORCE_RUN_FAILED = "FORCE_RUN_FAILED"
    TERRAFORM_FORCE_UNLOCK_FAILED = "TERRAFORM_FORCE_UNLOCK_FAILED"
    TERRAFORM_MIGRATE_STATE_FAILED = "TERRAFORM_MIGRATE_STATE_FAILED"
    SHELL = "SHELL"
    PORT_FORWARD = "PORT_FORWARD"
    REMOTE_DEBUG = "REMOTE_DEBUG"
    MCP = "MCP"
    IMPORT = "IMPORT"
    LOCK = "LOCK"
    UNLOCK = "UNLOCK"
    POLICY_FAILED = "POLICY_FAILED"

    if TYPE_CHECKING:
        _unknown_value = ""


_OrganizationEventOrigin_unset = members(OrganizationEventOrigin, unset=True, null=False)
_OrganizationEventSubTargetType_unset_null = members(
    OrganizationEventSubTargetType, unset=True, null=True
)
_OrganizationEventTargetType_unset = members(OrganizationEventTargetType, unset=True, null=False)
_OrganizationEventType_unset = members(OrganizationEventType, unset=True, null=False)


class OrganizationEventResponse(Model):
    if TYPE_CHECKING:
        change: str | Unset = UNSET
        """JSON as text; can hold values of variables."""
        environment_id: Accepting[UUID | None | Unset, str] = OMITTED
        environment_name: str | Unset = UNSET
        event_type: Accepting[OrganizationEventType | Unset, OrganizationEventTypeText] = OMITTED
        id: Accepting[UUID | Unset, str] = OMITTED
        origin: Accepting[OrganizationEventOrigin | Unset, OrganizationEventOriginText] = OMITTED
        original_change: str | None | Unset = UNSET
        """JSON as text; can hold values of variables."""
        project_id: Accepting[UUID | None | Unset, str] = OMITTED
        project_name: str | Unset = UNSET
        sub_target_type: Accepting[
            OrganizationEventSubTargetType | None | Unset, OrganizationEventSubTargetTypeText
        ] = OMITTED
        target_id: Accepting[UUID | None | Unset, str] = OMITTED
        target_name: str | Unset = UNSET
        target_type: Accepting[
            OrganizationEventTargetType | Unset, OrganizationEventTargetTypeText
        ] = OMITTED
        timestamp: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        triggered_by: str | Unset = UNSET
        user_agent: str | None | Unset = UNSET
    else:
        field_lines = """
            change* str
            environment_id uuid?
            environment_name str
            event_type %OrganizationEventType
            id uuid
            origin %OrganizationEventOrigin
            original_change* str?
            project_id uuid?
            project_name str
            sub_target_type %OrganizationEventSubTargetType?
            target_id uuid?
            target_name str
            target_type %OrganizationEventTargetType
            timestamp datetime
            triggered_by str
            user_agent str?
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        id = UuidAttribute()
        project_id = UuidAttribute()
        target_id = UuidAttribute()
        timestamp = DateTimeAttribute()


def read_OrganizationEventResponse(d: Any, r: Reading) -> Any:
    n = 16
    try:
        if type(v0 := d.get("change", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationEventResponse, d)
            n -= 1
        if (v1 := d.get("environment_id", UNSET)) is UNSET:
            n -= 1
        elif v1 is not None and (len(v1) != 36 or v1[23] != "-"):
            return r.tolerate(OrganizationEventResponse, d)
        if type(v2 := d.get("environment_name", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(OrganizationEventResponse, d)
            n -= 1
        v3 = _OrganizationEventType_unset[d.get("event_type", UNSET)]
        if v3 is UNSET:
            n -= 1
        if (v4 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v4) != 36 or v4[23] != "-":
            return r.tolerate(OrganizationEventResponse, d)
        v5 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("original_change", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(OrganizationEventResponse, d)
            n -= 1
        if (v7 := d.get("project_id", UNSET)) is UNSET:
            n -= 1
        elif v7 is not None and (len(v7) != 36 or v7[23] != "-"):
            return r.tolerate(OrganizationEventResponse, d)
        if type(v8 := d.get("project_name", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(OrganizationEventResponse, d)
            n -= 1
        v9 = _OrganizationEventSubTargetType_unset_null[d.get("sub_target_type", UNSET)]
        if v9 is UNSET:
            n -= 1
        if (v10 := d.get("target_id", UNSET)) is UNSET:
            n -= 1
        elif v10 is not None and (len(v10) != 36 or v10[23] != "-"):
            return r.tolerate(OrganizationEventResponse, d)
        if type(v11 := d.get("target_name", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(OrganizationEventResponse, d)
            n -= 1
        v12 = _OrganizationEventTargetType_unset[d.get("target_type", UNSET)]
        if v12 is UNSET:
            n -= 1
        if (v13 := d.get("timestamp", UNSET)) is UNSET:
            n -= 1
        elif moment(v13).tzinfo is None:
            return r.tolerate(OrganizationEventResponse, d)
        if type(v14 := d.get("triggered_by", UNSET)) is not str:
            if v14 is not UNSET:
                return r.tolerate(OrganizationEventResponse, d)
            n -= 1
        if type(v15 := d.get("user_agent", UNSET)) is not str and v15 is not None:
            if v15 is not UNSET:
                return r.tolerate(OrganizationEventResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationEventResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationEventResponse, d)
    o: Any = new(OrganizationEventResponse)
    o.change = v0
    o._environment_id = v1
    o.environment_name = v2
    o.event_type = v3
    o._id = v4
    o.origin = v5
    o.original_change = v6
    o._project_id = v7
    o.project_name = v8
    o.sub_target_type = v9
    o._target_id = v10
    o.target_name = v11
    o.target_type = v12
    o._timestamp = v13
    o.triggered_by = v14
    o.user_agent = v15
    o._extra = extra
    return o


def write_OrganizationEventResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.change) is not UNSET:
        d["change"] = v if type(v) is str else encode(v)
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o.event_type) is not UNSET:
        d["event_type"] = v._value_ if type(v) is OrganizationEventType else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.origin) is not UNSET:
        d["origin"] = v._value_ if type(v) is OrganizationEventOrigin else encode(v)
    if (v := o.original_change) is not UNSET:
        d["original_change"] = v if v is None or type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if (v := o.sub_target_type) is not UNSET:
        d["sub_target_type"] = v._value_ if type(v) is OrganizationEventSubTargetType else encode(v)
    if (v := o._target_id) is not UNSET:
        d["target_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.target_name) is not UNSET:
        d["target_name"] = v if type(v) is str else encode(v)
    if (v := o.target_type) is not UNSET:
        d["target_type"] = v._value_ if type(v) is OrganizationEventTargetType else encode(v)
    if (v := o._timestamp) is not UNSET:
        d["timestamp"] = v if type(v) is str else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if type(v) is str else encode(v)
    if (v := o.user_agent) is not UNSET:
        d["user_agent"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationEventResponseList(Model):
    """Organization events, in `results`."""

    if TYPE_CHECKING:
        events: list[OrganizationEventResponse] | Unset = UNSET
        links: OrganizationEventResponseListLinks | Unset = UNSET
        organization_max_limit_reached: bool | Unset = UNSET
    else:
        field_lines = """
            events [#OrganizationEventResponse]
            links #OrganizationEventResponseListLinks
            organization_max_limit_reached bool
        """
        __slots__ = slots(field_lines)


def read_OrganizationEventResponseList(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("events", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationEventResponseList, d)
            n -= 1
        if type(v1 := d.get("links", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(OrganizationEventResponseList, d)
            n -= 1
        if (v2 := d.get("organization_max_limit_reached", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(OrganizationEventResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationEventResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationEventResponseList, d)
    o: Any = new(OrganizationEventResponseList)
    o.events = [read_OrganizationEventResponse(e, r) for e in v0] if v0 else v0
    o.links = read_OrganizationEventResponseListLinks(v1, r) if type(v1) is dict else v1
    o.organization_max_limit_reached = v2
    o._extra = extra
    return o


def write_OrganizationEventResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.events) is not UNSET:
        d["events"] = (
            [
                write_OrganizationEventResponse(e)
                if type(e) is OrganizationEventResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.links) is not UNSET:
        d["links"] = (
            write_OrganizationEventResponseListLinks(v)
            if type(v) is OrganizationEventResponseListLinks
            else encode(v)
        )
    if (v := o.organization_max_limit_reached) is not UNSET:
        d["organization_max_limit_reached"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationEventResponseListLinks(Model):
    if TYPE_CHECKING:
        next_: str | Unset = UNSET
        """Absolute URI."""
        previous: str | Unset = UNSET
        """Absolute URI."""
    else:
        field_lines = """
            next_ str "next"
            previous str
        """
        __slots__ = slots(field_lines)


def read_OrganizationEventResponseListLinks(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("next", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationEventResponseListLinks, d)
            n -= 1
        if type(v1 := d.get("previous", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationEventResponseListLinks, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationEventResponseListLinks)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationEventResponseListLinks, d)
    o: Any = new(OrganizationEventResponseListLinks)
    o.next_ = v0
    o.previous = v1
    o._extra = extra
    return o


def write_OrganizationEventResponseListLinks(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.next_) is not UNSET:
        d["next"] = v if type(v) is str else encode(v)
    if (v := o.previous) is not UNSET:
        d["previous"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationEventTargetResponseList(Model):
    """Organization event targets, in `results`."""

    if TYPE_CHECKING:
        targets: list[OrganizationEventTargetResponseListTargetsItem] | Unset = UNSET
    else:
        field_lines = """
            targets [#OrganizationEventTargetResponseListTargetsItem]
        """
        __slots__ = slots(field_lines)


def read_OrganizationEventTargetResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("targets", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationEventTargetResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationEventTargetResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationEventTargetResponseList, d)
    o: Any = new(OrganizationEventTargetResponseList)
    o.targets = (
        [read_OrganizationEventTargetResponseListTargetsItem(e, r) for e in v0] if v0 else v0
    )
    o._extra = extra
    return o


def write_OrganizationEventTargetResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.targets) is not UNSET:
        d["targets"] = (
            [
                write_OrganizationEventTargetResponseListTargetsItem(e)
                if type(e) is OrganizationEventTargetResponseListTargetsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationEventTargetResponseListTargetsItem(Model):
    """One entry of organization event target response list targets."""

    if TYPE_CHECKING:
        id: Accepting[UUID | Unset, str] = OMITTED
        name: str | Unset = UNSET
    else:
        field_lines = """
            id uuid
            name str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_OrganizationEventTargetResponseListTargetsItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(OrganizationEventTargetResponseListTargetsItem, d)
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationEventTargetResponseListTargetsItem, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationEventTargetResponseListTargetsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationEventTargetResponseListTargetsItem, d)
    o: Any = new(OrganizationEventTargetResponseListTargetsItem)
    o._id = v0
    o.name = v1
    o._extra = extra
    return o


def write_OrganizationEventTargetResponseListTargetsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

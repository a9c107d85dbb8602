"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AlertPresentation,
    AlertReceiverCreationRequest,
    AlertRuleCondition,
    AlertRuleConditionFunction,
    AlertRuleConditionKind,
    AlertRuleConditionOperator,
    AlertSeverity,
    AlertTarget,
    AlertTargetType,
    ServiceLightResponse,
)
from .services import ServiceLightResponseDict

AlertReceiverTypeText: TypeAlias = Literal["SLACK", "EMAIL"]
AlertRuleConditionFunctionText: TypeAlias = Literal["NONE", "AVG", "MAX", "MIN", "SUM", "COUNT"]
AlertRuleConditionKindText: TypeAlias = Literal["CUSTOM", "BUILT"]
AlertRuleConditionOperatorText: TypeAlias = Literal[
    "NONE", "ABOVE", "BELOW", "ABOVE_OR_EQUAL", "BELOW_OR_EQUAL", "EQUAL"
]
AlertRuleSourceText: TypeAlias = Literal["MANAGED", "GHOST"]
AlertRuleStateText: TypeAlias = Literal[
    "UNDEPLOYED", "OK", "TRIGGERED", "PENDING_NOTIFICATION", "NOTIFIED", "SUPPRESSED", "UNROUTED"
]
AlertSeverityText: TypeAlias = Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"]
AlertTargetTypeText: TypeAlias = Literal[
    " CLUSTER", "ENVIRONMENT", "APPLICATION", "CONTAINER", "JOB", "CRONJOB", "HELM", "TERRAFORM"
]
AlertReceiverCreationRequestDict: TypeAlias = (
    SlackAlertReceiverCreationRequestDict | EmailAlertReceiverCreationRequestDict
)
AlertReceiverEditRequestDict: TypeAlias = (
    SlackAlertReceiverEditRequestDict | EmailAlertReceiverEditRequestDict
)

class AlertPresentationDict(TypedDict):
    runbook_url: NotRequired[str | None]
    summary: NotRequired[str | None]

class AlertReceiverCreationValidationRequestDict(TypedDict):
    alert_receiver: AlertReceiverCreationRequest | AlertReceiverCreationRequestDict
    message: NotRequired[str]

class AlertReceiverValidationRequestDict(TypedDict):
    message: NotRequired[str]

class AlertRuleConditionDict(TypedDict):
    function: NotRequired[AlertRuleConditionFunction | AlertRuleConditionFunctionText]
    kind: AlertRuleConditionKind | AlertRuleConditionKindText
    operator: NotRequired[AlertRuleConditionOperator | AlertRuleConditionOperatorText]
    promql: str
    threshold: NotRequired[float]

class AlertRuleCreationRequestDict(TypedDict):
    alert_receiver_ids: list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]
    cluster_id: str | UUID
    condition: AlertRuleCondition | AlertRuleConditionDict
    description: str
    enabled: bool
    for_duration: str
    name: str
    organization_id: str | UUID
    presentation: AlertPresentation | AlertPresentationDict
    severity: AlertSeverity | AlertSeverityText
    tag: str
    target: AlertTarget | AlertTargetDict

class AlertRuleEditRequestDict(TypedDict):
    alert_receiver_ids: list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]
    condition: AlertRuleCondition | AlertRuleConditionDict
    description: str
    enabled: bool
    for_duration: str
    name: str
    presentation: AlertPresentation | AlertPresentationDict
    severity: AlertSeverity | AlertSeverityText
    tag: str

class AlertTargetDict(TypedDict):
    service: NotRequired[ServiceLightResponse | ServiceLightResponseDict]
    target_id: str | UUID
    target_type: AlertTargetType | AlertTargetTypeText

EmailAlertReceiverCreationRequestDict = TypedDict(
    "EmailAlertReceiverCreationRequestDict",
    {
        "auth_password": str,
        "auth_username": NotRequired[str | None],
        "description": str,
        "from": str,
        "name": str,
        "organization_id": str | UUID,
        "owner": NotRequired[str | None],
        "require_tls": bool,
        "send_resolved": bool,
        "severity": NotRequired[str | None],
        "smarthost": str,
        "to": str,
        "type": Literal["EMAIL"],
    },
)

EmailAlertReceiverEditRequestDict = TypedDict(
    "EmailAlertReceiverEditRequestDict",
    {
        "auth_password": NotRequired[str | None],
        "auth_username": NotRequired[str | None],
        "description": str,
        "from": str,
        "name": str,
        "owner": NotRequired[str | None],
        "require_tls": bool,
        "send_resolved": bool,
        "severity": NotRequired[str | None],
        "smarthost": str,
        "to": str,
        "type": Literal["EMAIL"],
    },
)

class SlackAlertReceiverCreationRequestDict(TypedDict):
    description: str
    name: str
    organization_id: str | UUID
    owner: NotRequired[str | None]
    send_resolved: bool
    severity: NotRequired[str | None]
    type: Literal["SLACK"]
    webhook_url: str

class SlackAlertReceiverEditRequestDict(TypedDict):
    description: str
    name: str
    owner: NotRequired[str | None]
    send_resolved: bool
    severity: NotRequired[str | None]
    type: Literal["SLACK"]
    webhook_url: NotRequired[str | None]

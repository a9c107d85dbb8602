"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import AlertReceiverCreationRequest

AlertReceiverTypeText: TypeAlias = Literal["SLACK", "EMAIL"]
AlertReceiverCreationRequestDict: TypeAlias = (
    SlackAlertReceiverCreationRequestDict | EmailAlertReceiverCreationRequestDict
)
AlertReceiverEditRequestDict: TypeAlias = (
    SlackAlertReceiverEditRequestDict | EmailAlertReceiverEditRequestDict
)

class AlertReceiverCreationValidationRequestDict(TypedDict):
    alert_receiver: AlertReceiverCreationRequest | AlertReceiverCreationRequestDict
    message: NotRequired[str]

class AlertReceiverValidationRequestDict(TypedDict):
    message: NotRequired[str]

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

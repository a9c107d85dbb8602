"""The Qovery REST API for asyncio and trio.

    from qovery_async import AsyncQovery

    async with AsyncQovery() as qovery:  # token from QOVERY_API_TOKEN
        async for organization in qovery.organizations.list():
            print(organization.name)

Names load when they are first used, so that importing the package takes a few milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy_imports import lazy_imports
from ._version import __version__

if TYPE_CHECKING:
    from ._codec import UNSET, Deviation, Drift, OpenEnum, Operation, UnknownVariant, Unset
    from .budget import Budget, BudgetSnapshot
    from .client import AsyncQovery
    from .credentials import NO_TOKEN, ApiToken, BearerToken, TokenProvider
    from .deployments import Deployment, DeploymentResult
    from .errors import (
        APIStatusError,
        AuthenticationError,
        BadRequestError,
        BudgetExhausted,
        ClientClosedError,
        ConcurrentChangeError,
        ConfigurationError,
        ConflictError,
        ConnectionFailedError,
        DeploymentCanceled,
        DeploymentError,
        DeploymentFailed,
        DeploymentSuperseded,
        DeploymentTimeout,
        InvalidRequestError,
        NameNotFoundError,
        NotFoundError,
        PagingError,
        PermissionDeniedError,
        PreconditionFailedError,
        QoveryError,
        RateLimitedError,
        RequestError,
        RequestTimeoutError,
        ResponseDecodeError,
        ResponseError,
        ServerError,
        TransportError,
        UnexpectedStatusError,
        UnprocessableEntityError,
        WebhookMalformed,
        WebhookRejected,
        WrongEventLoopError,
    )
    from .events import Event
    from .find import EnvironmentIds, OrganizationIds, ProjectIds, ServiceIds
    from .pages import Entries, Page, Pages, PageWalk
    from .response import Detailed, Response, ResponseInfo, StreamedResponse
    from .settings import Settings
    from .webhooks import WebhookEvent, webhook_app
else:
    __getattr__, __dir__ = lazy_imports(__name__)

__all__ = [
    "NO_TOKEN",
    "UNSET",
    "APIStatusError",
    "ApiToken",
    "AsyncQovery",
    "AuthenticationError",
    "BadRequestError",
    "BearerToken",
    "Budget",
    "BudgetExhausted",
    "BudgetSnapshot",
    "ClientClosedError",
    "ConcurrentChangeError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "Deployment",
    "DeploymentCanceled",
    "DeploymentError",
    "DeploymentFailed",
    "DeploymentResult",
    "DeploymentSuperseded",
    "DeploymentTimeout",
    "Detailed",
    "Deviation",
    "Drift",
    "Entries",
    "EnvironmentIds",
    "Event",
    "InvalidRequestError",
    "NameNotFoundError",
    "NotFoundError",
    "OpenEnum",
    "Operation",
    "OrganizationIds",
    "Page",
    "PageWalk",
    "Pages",
    "PagingError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "ProjectIds",
    "QoveryError",
    "RateLimitedError",
    "RequestError",
    "RequestTimeoutError",
    "Response",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseInfo",
    "ServerError",
    "ServiceIds",
    "Settings",
    "StreamedResponse",
    "TokenProvider",
    "TransportError",
    "UnexpectedStatusError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "Unset",
    "WebhookEvent",
    "WebhookMalformed",
    "WebhookRejected",
    "WrongEventLoopError",
    "__version__",
    "webhook_app",
]

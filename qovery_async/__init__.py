"""The Qovery REST API for asyncio and trio.

    from qovery_async import AsyncQovery
    from qovery_async.raw import OPERATIONS

    async with AsyncQovery() as qovery:  # token from QOVERY_API_TOKEN
        organizations = await qovery.execute(OPERATIONS["listOrganization"])

Names load when they are first used: importing the package alone costs a few milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy_imports import lazy_imports
from ._version import __version__

if TYPE_CHECKING:
    from ._codec import UNSET, Deviation, Drift, OpenEnum, UnknownVariant, Unset
    from .budget import Budget, BudgetSnapshot
    from .client import AsyncQovery
    from .credentials import ApiToken, BearerToken, TokenProvider
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
        InvalidRequestError,
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
        WrongEventLoopError,
    )
    from .response import Response
    from .settings import Settings
else:
    __getattr__, __dir__ = lazy_imports(__name__)

__all__ = [
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
    "Deviation",
    "Drift",
    "InvalidRequestError",
    "NotFoundError",
    "OpenEnum",
    "PagingError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "QoveryError",
    "RateLimitedError",
    "RequestError",
    "RequestTimeoutError",
    "Response",
    "ResponseDecodeError",
    "ResponseError",
    "ServerError",
    "Settings",
    "TokenProvider",
    "TransportError",
    "UnexpectedStatusError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "Unset",
    "WrongEventLoopError",
    "__version__",
]

"""The Qovery REST API for asyncio and trio.

    from qovery_async import AsyncQovery
    from qovery_async.raw import OPERATIONS

    async with AsyncQovery() as qovery:  # token from QOVERY_API_TOKEN
        organizations = await qovery.execute(OPERATIONS["listOrganization"])

Names load when they are first used: importing the package alone costs a few milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

# Modules of the public names; all others are in `errors`.
_MODULES = {
    "ApiToken": "credentials",
    "AsyncQovery": "client",
    "BearerToken": "credentials",
    "Budget": "budget",
    "BudgetSnapshot": "budget",
    "Deviation": "_codec",
    "Drift": "_codec",
    "OpenEnum": "_codec",
    "Response": "response",
    "Settings": "settings",
    "TokenProvider": "credentials",
    "UNSET": "_codec",
    "UnknownVariant": "_codec",
    "Unset": "_codec",
}

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


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:  # noqa: ANN401  # any public name
        if name not in __all__:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        from importlib import import_module

        value = getattr(import_module(f".{_MODULES.get(name, 'errors')}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""Base class of the generated resources."""

from __future__ import annotations

from collections.abc import Mapping, MutableSet
from contextlib import AbstractContextManager
from importlib import import_module
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, Protocol

from .._codec.unset import Unset
from .._lazy_annotations import evaluated_later
from .._rules.body_keywords import body_of
from .._rules.body_validation import checked_body
from .._rules.hidden import concealing
from .._rules.requests import prepare
from ..raw import OPERATIONS

if TYPE_CHECKING:
    from datetime import datetime

    from .._codec import Operation
    from .._rules.paging import Continuation
    from .._rules.prepared_request import PreparedRequest
    from .background_task import BackgroundTask


# Packages with the types that generated methods name.
_TYPES = tuple(
    f"{__name__.rpartition('._pipeline')[0]}._raw.{name}" for name in ("models", "bodies")
)
# Code flag of functions with `**keywords` (`inspect.CO_VARKEYWORDS`).
_VARIABLE_KEYWORDS = 0x08


class Caller(Protocol):
    """Methods of a client that resources and pages call."""

    async def _run(self, operation: Operation, request: PreparedRequest) -> Any:  # noqa: ANN401  # the operation's own type
        """Send a request of an operation, and decode its response."""
        ...

    async def _start(
        self, operation: Operation, path: Mapping[str, Any], request: PreparedRequest
    ) -> Any:  # noqa: ANN401  # a Deployment of the operation's own type
        """Send a request of an operation that starts something, and return the handle."""
        ...

    async def _execute_page(
        self,
        operation: Operation,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        continuation: Continuation | None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        """Call a list operation for its first page, or for the page of a continuation."""
        ...

    @property
    def _background_tasks(self) -> MutableSet[BackgroundTask[Any]]:
        """Tasks that closing the client cancels."""
        ...

    def deadline(self) -> AbstractContextManager[None]:
        """Give all calls inside the block one deadline."""
        ...


def _takes_secrets(code: CodeType) -> bool:
    declared = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return "body" in declared or bool(code.co_flags & _VARIABLE_KEYWORDS)


def find_type(name: str) -> Any:  # noqa: ANN401  # any type
    """Return a type that a generated method names, but its module does not import."""
    if name == "UUID":
        from uuid import UUID

        return UUID
    if name == "Unset":
        return Unset
    if name == "Deployment":
        from ..deployments import Deployment

        return Deployment
    for package in _TYPES:
        try:
            return getattr(import_module(package), name)
        except AttributeError:
            continue
    raise KeyError(name)


def _prepared(
    operation: Operation,
    path: Mapping[str, Any],
    query: Mapping[str, Any],
    body: Any,  # noqa: ANN401  # a model or any JSON
    fields: Mapping[str, Any] | None,
) -> PreparedRequest:
    body, fields = body_of(operation, body, fields), None
    if body is not None:
        body = checked_body(operation, body)
    return prepare(operation, path=path, query=query, body=body, by_method=True)


class Resource:
    """Typed methods of one resource of the API.

    Ids are `str` or `UUID`. A body is a model, a mapping, or its fields as keyword arguments.
    Mappings and keywords are checked before they are sent.
    """

    def __init_subclass__(cls) -> None:
        """Hide the bodies of methods before their coroutines exist; load their types when used."""
        for name, method in vars(cls).copy().items():
            if isinstance(method, FunctionType):
                method.__annotations__ = evaluated_later(method, find_type)
                if _takes_secrets(method.__code__):
                    setattr(cls, name, concealing(method))

    def __init__(self, client: Caller) -> None:
        self._client = client

    def _warn_deprecated(self, operation_id: str, instead: str) -> None:
        """Warn of a call of a method that the spec marks as deprecated."""
        from warnings import warn

        warn(f"{operation_id} is deprecated: {instead}", DeprecationWarning, stacklevel=3)

    async def _call(
        self,
        operation_id: str,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Any = None,  # noqa: ANN401  # a model or any JSON
        fields: Mapping[str, Any] | None = None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        operation = OPERATIONS[operation_id]
        request = _prepared(operation, path, query, body, fields)
        del body, fields
        return await self._client._run(operation, request)

    async def _start(
        self,
        operation_id: str,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Any = None,  # noqa: ANN401  # a model or any JSON
        fields: Mapping[str, Any] | None = None,
    ) -> Any:  # noqa: ANN401  # a Deployment of the operation's own type
        operation = OPERATIONS[operation_id]
        request = _prepared(operation, path, query, body, fields)
        del body, fields
        return await self._client._start(operation, path, request)

    async def _modify(
        self,
        operation_id: str,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        changes: Mapping[str, Any],
        unmodified_since: datetime | Unset | None = None,
    ) -> Any:  # noqa: ANN401  # the operation's own type
        from .._codec.edits import read_of
        from .modify import modify

        operation, reading = OPERATIONS[operation_id], OPERATIONS[read_of(operation_id)]
        return await modify(
            self._client,
            operation,
            reading,
            path=path,
            query=query,
            changes=changes,
            unmodified_since=unmodified_since,
        )

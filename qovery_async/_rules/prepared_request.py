"""A request that is ready to be sent, without credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Operation

METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})


class PreparedRequest:
    """Request without credentials. `target` is the encoded path with its query."""

    # No dataclass: building one takes longer than importing this module.
    __slots__ = ("content", "headers", "method", "target")

    def __init__(
        self, method: str, target: str, headers: Mapping[str, str], content: bytes | None = None
    ) -> None:
        self.method: str = method
        self.target: str = target
        self.headers: Mapping[str, str] = headers
        self.content: bytes | None = content

    def with_headers(self, added: Mapping[str, str]) -> PreparedRequest:
        """Return the same request with further headers."""
        headers = {**self.headers, **added}
        return PreparedRequest(self.method, self.target, headers, self.content)


def url_of(base_url: str, request: PreparedRequest) -> str:
    """Return the URL of a request.

    The host of `base_url` ends at the slash of the target, so no target can change scheme, host or
    port. Raises `InvalidRequestError` for a target without that slash.
    """
    target = request.target
    if target[:1] != "/":
        msg = f"{request.method}: the path must begin with '/', or it would change the host"
        raise InvalidRequestError(msg, method=request.method)
    return base_url + target


def with_propagation(headers: Mapping[str, str], propagation: Mapping[str, str]) -> dict[str, str]:
    """Return headers with lower-case ones of a trace, which replace the caller's."""
    kept = {name: value for name, value in headers.items() if name.lower() not in propagation}
    return {**kept, **propagation}


def invalid_request(operation: Operation, fault: str) -> InvalidRequestError:
    """Return the error about the arguments of an operation."""
    return InvalidRequestError(
        f"{operation.operation_id} ({operation.method} {operation.path}): {fault}",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )

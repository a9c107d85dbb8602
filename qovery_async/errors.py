"""Everything that the package raises.

QoveryError
├── ConfigurationError                   an option or a credential is wrong
├── ClientClosedError                    the client was closed
├── WrongEventLoopError                  the client belongs to another event loop
└── RequestError                         an error about one call
    ├── InvalidRequestError              refused before anything was sent
    ├── BudgetExhausted                  no permit within the rate limit in time; nothing was sent
    ├── TransportError                   no complete response
    │   ├── ConnectionFailedError        could not connect, or the connection broke
    │   └── RequestTimeoutError          the deadline passed
    ├── PagingError                      a list goes round in a circle, or on without entries
    └── ResponseError                    a response that is no result
        ├── ResponseDecodeError          2xx with a body that is not what the operation returns
        └── APIStatusError               a status other than 2xx
            ├── BadRequestError          400
            ├── AuthenticationError      401
            ├── PermissionDeniedError    403
            ├── NotFoundError            404
            ├── ConflictError            409
            ├── PreconditionFailedError  412
            ├── UnprocessableEntityError 422
            ├── RateLimitedError         429
            ├── ServerError              500 to 599
            └── UnexpectedStatusError    any other status
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class QoveryError(Exception):
    """The base of all errors of this package.

    `cursor` is where a list goes on that could not be read to its end; `Pages.resume()` takes it.
    """

    cursor: str | None = None


class ConfigurationError(QoveryError, ValueError):
    """An option or a credential that no request could be sent with."""


class ClientClosedError(QoveryError, RuntimeError):
    """The client was closed; build a new one."""


class WrongEventLoopError(QoveryError, RuntimeError):
    """The client's connections belong to another event loop; build a client in each."""


class RequestError(QoveryError):
    """An error about one call.

    `operation_id`, `method` and `path` (the template) name the call, `attempts` how often it was
    sent, `retryable` whether sending it again is safe and may help, `retry_after` how many seconds
    to wait first, None where nothing was said. `cursor` is where a list goes on that could not be
    read to its end; `Pages.resume()` takes it.
    """

    def __init__(
        self,
        message: str,
        *,
        operation_id: str | None = None,
        method: str = "",
        path: str = "",
        attempts: int = 0,
        retryable: bool = False,
        retry_after: float | None = None,
    ) -> None:
        """Describe the call; the message is complete."""
        super().__init__(message)
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.attempts = attempts
        self.retryable = retryable
        self.retry_after = retry_after
        self.cursor: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickles and copies keep every attribute."""
        return (_restored, (type(self), self.args, self.__dict__))


def _restored(
    cls: type[RequestError], args: tuple[Any, ...], state: dict[str, Any]
) -> RequestError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidRequestError(RequestError, ValueError):
    """The arguments cannot make a request of this operation; nothing was sent."""


class BudgetExhausted(RequestError):  # noqa: N818  # a state of the budget, named as such
    """The token's requests are used up, and the next one comes later than the call may wait.

    Nothing was sent. `retry_after` is how many seconds it takes until the call can be sent.
    """


class TransportError(RequestError):
    """No complete answer came.

    `maybe_processed` is true when the request had left, wholly or in part: the server may have
    acted on it.
    """

    def __init__(self, message: str, *, maybe_processed: bool = True, **about: Any) -> None:  # noqa: ANN401
        """Describe the call; the message is complete."""
        super().__init__(message, **about)
        self.maybe_processed = maybe_processed


class ConnectionFailedError(TransportError):
    """The server could not be reached, or the connection broke."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The deadline of the call passed; `phase` is what used the time up."""

    def __init__(self, message: str, *, phase: str = "", **about: Any) -> None:  # noqa: ANN401
        """Describe the call; the message is complete."""
        super().__init__(message, **about)
        self.phase = phase


class PagingError(RequestError):
    """A list of the API leads nowhere: back to where it came from, or on without new entries.

    `cursor` says where.
    """


class ResponseError(RequestError):
    """An error about an answer.

    `status`, `headers` (none that could hold a secret), `content` (the raw body), `body` (the
    decoded one: JSON, else text, None when empty), `request_id` and `elapsed` (seconds from request
    to answer) describe it. At most 64 kB of a body are kept; JSON ends before the first value that
    does not fit. Secrets in them are masked: the token, what was sent in secret fields,
    and members with a secret field's name.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int = 0,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        body: Any = None,  # noqa: ANN401  # any JSON
        request_id: str | None = None,
        elapsed: float = 0.0,
        **about: Any,  # noqa: ANN401  # RequestError's
    ) -> None:
        """Describe the answer; the message is complete."""
        super().__init__(message, **about)
        self.status = status
        self.headers: dict[str, str] = dict(headers or {})
        self.content = content
        self.body = body
        self.request_id = request_id
        self.elapsed = elapsed


class ResponseDecodeError(ResponseError, ValueError):
    """A 2xx answer whose body is not what it says, or that strict decoding refuses.

    Also one that is larger than `max_response_bytes`, or packed in a way that is not supported;
    none of it is kept then. The message quotes how the body begins; where it can hold secrets that
    no rule finds, it is withheld, and `content` is empty. `deviations` holds (deviation, JSON path)
    of what strict decoding refused, of the first hundred places.
    """

    def __init__(self, message: str, *, deviations: Any = (), **about: Any) -> None:  # noqa: ANN401
        """Describe the answer; the message is complete."""
        super().__init__(message, **about)
        self.deviations: list[Any] = list(deviations)


class APIStatusError(ResponseError):
    """An answer other than 2xx; `detail` is the server's own explanation."""

    def __init__(self, message: str, *, detail: str = "", **about: Any) -> None:  # noqa: ANN401
        """Describe the answer; the message is complete."""
        super().__init__(message, **about)
        self.detail = detail


class BadRequestError(APIStatusError):
    """400: the API refuses the arguments; sometimes also said of what does not exist."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, expired or wrong, or a policy token is not allowed this."""


class PermissionDeniedError(APIStatusError):
    """403: the credential's role does not allow it; also said of what is gone or not yours."""


class NotFoundError(APIStatusError):
    """404: there is nothing with this id."""


class ConflictError(APIStatusError):
    """409: a name is taken, or an operation is already running."""


class PreconditionFailedError(APIStatusError):
    """412: something has to be done first."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed and cannot be carried out as it is."""


class RateLimitedError(APIStatusError):
    """429: the token has used up its requests; `retry_after` says for how long."""


class ServerError(APIStatusError):
    """500 to 599: the API failed, or a proxy in front of it."""


class UnexpectedStatusError(APIStatusError):
    """Any other status, redirects included: they are not followed."""

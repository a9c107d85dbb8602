"""Exceptions of the package; it raises no others.

QoveryError
├── ConfigurationError                   an option or a credential is wrong
├── ClientClosedError                    the client was closed
├── WrongEventLoopError                  the client belongs to another event loop
├── NameNotFoundError                    find() found no object of this name, or several
├── WebhookRejected                      the secret of a webhook delivery is missing or wrong
├── WebhookMalformed                     a webhook delivery is not an event
├── DeploymentErrors                     errors of several deployments; an ExceptionGroup, too
├── DeploymentError                      a deployment did not end as its action intended
│   ├── DeploymentFailed                 it ended in an error
│   ├── DeploymentCanceled               somebody canceled it
│   ├── DeploymentSuperseded             its request, or its environment, is gone
│   └── DeploymentTimeout                it did not end in time
└── RequestError                         an error about one call
    ├── InvalidRequestError              invalid arguments; nothing was sent
    ├── ConcurrentChangeError            changed since the caller read it; nothing was written
    ├── BudgetExhausted                  no permit within the rate limit in time; nothing was sent
    ├── TransportError                   no complete response
    │   ├── ConnectionFailedError        could not connect, or the connection broke
    │   └── RequestTimeoutError          the deadline passed
    ├── PagingError                      a list repeats a page, or continues without entries
    └── ResponseError                    a response without a valid result
        ├── ResponseDecodeError          2xx with a body that the operation does not return
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

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._lazy_annotations import annotated_later

if TYPE_CHECKING:
    from ._rules.deployment_failures import ServiceFailure
    from .deployments.handle import DeploymentResult


class QoveryError(Exception):
    """Base class of all errors of this package.

    `retryable` is True if a retry is safe and may help; `retry_after` is the delay before it in
    seconds, None if unknown. `cursor` is the next page of a list that was read in part;
    `Pages.resume()` takes it.
    """

    retryable: bool = False
    retry_after: float | None = None
    cursor: str | None = None


class ConfigurationError(QoveryError, ValueError):
    """An option or a credential is invalid."""


class ClientClosedError(QoveryError, RuntimeError):
    """The client was closed; build a new one."""


class WrongEventLoopError(QoveryError, RuntimeError):
    """The client's connections belong to another event loop; build a client in each."""


class NameNotFoundError(QoveryError, LookupError):
    """No object has the name given to `find()`, or several have it; the message lists names."""


class WebhookRejected(QoveryError):  # noqa: N818  # named after the decision
    """The secret of a webhook delivery is missing or wrong; `status` is that of the response."""

    status = 401


class WebhookMalformed(QoveryError, ValueError):  # noqa: N818  # named after the decision
    """A webhook delivery is not an event; `status` is that of the response."""

    status = 400


class DeploymentError(QoveryError):
    """A deployment did not end in a state that its action is for.

    `action`, `environment_id`, `request_id` (None if unknown), `state` (the last one seen) and
    `exact` describe the deployment. `token` is that of its handle, for `deployments.resume()`.
    """

    def __init__(
        self,
        message: str,
        *,
        action: str = "",
        environment_id: UUID | None = None,
        request_id: UUID | None = None,
        state: str = "",
        exact: bool = True,
        token: str = "",
    ) -> None:
        super().__init__(message)
        self.token = token
        self.action = action
        self.environment_id = environment_id
        self.request_id = request_id
        self.state = state
        self.exact = exact


class DeploymentFailed(DeploymentError):  # noqa: N818  # the outcome's own name
    """The deployment ended in an error state.

    `failures` are its services that failed, as far as they could be read: stage, service, state,
    failed step, the engine's error with hint and link, and last lines of the log.
    """

    _failures: tuple[Any, ...] = ()

    @property
    @annotated_later(ServiceFailure="._rules.deployment_failures")
    def failures(self) -> tuple[ServiceFailure, ...]:
        """Services that failed."""
        return self._failures


class DeploymentCanceled(DeploymentError):  # noqa: N818  # the outcome's own name
    """The deployment was canceled."""


class DeploymentSuperseded(DeploymentError):  # noqa: N818  # the outcome's own name
    """The request left the queue, its environment was deleted, or another action ended it."""


class DeploymentTimeout(DeploymentError, TimeoutError):  # noqa: N818  # the outcome's own name
    """The deployment did not end within the timeout of `wait()`; it continues."""


class DeploymentErrors(ExceptionGroup[Exception], QoveryError):  # noqa: N818  # a group
    """Errors of the deployments that `deployments.gather()` waited for, in order.

    `outcomes` has the result or the error of each deployment.
    """

    _outcomes: Sequence[Any] = ()

    @property
    @annotated_later(DeploymentResult=".deployments.handle")
    def outcomes(self) -> Sequence[DeploymentResult | QoveryError]:
        """Result or error of each deployment, in order."""
        return self._outcomes

    def derive(self, excs: Sequence[Exception]) -> DeploymentErrors:  # type: ignore[override]  # narrower
        """Return a group of some of the errors, as `except*` needs it."""
        return DeploymentErrors(self.message, excs)


class RequestError(QoveryError):
    """An error about one call.

    `operation_id`, `method` and `path` (the template) name the call. `attempts` is the number of
    requests sent. `message` is complete.
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
        super().__init__(message)
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.attempts = attempts
        self.retryable = retryable
        self.retry_after = retry_after
        self.cursor: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep every attribute in pickles and copies."""
        return (_restored, (type(self), self.args, self.__dict__))


def _restored(
    cls: type[RequestError], args: tuple[Any, ...], state: dict[str, Any]
) -> RequestError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidRequestError(RequestError, ValueError):
    """The arguments are invalid for this operation; nothing was sent."""


class ConcurrentChangeError(RequestError):
    """The resource was changed after `unmodified_since`; nothing was written.

    `updated_at` is the time of its last change.
    """

    def __init__(
        self,
        message: str,
        *,
        updated_at: datetime | None = None,
        **about: Any,  # noqa: ANN401  # RequestError's
    ) -> None:
        super().__init__(message, **about)
        self.updated_at = updated_at


class BudgetExhausted(RequestError):  # noqa: N818  # a state of the budget, named as such
    """The rate limit is exhausted for longer than the call may wait.

    Nothing was sent. `retry_after` is the number of seconds until the call can be sent.
    """


class TransportError(RequestError):
    """No complete response arrived.

    `maybe_processed` is True if the request may have reached the API, wholly or in part.
    """

    def __init__(self, message: str, *, maybe_processed: bool = True, **about: Any) -> None:  # noqa: ANN401
        super().__init__(message, **about)
        self.maybe_processed = maybe_processed


class ConnectionFailedError(TransportError):
    """The server could not be reached, or the connection broke."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The deadline of the call passed during `phase`."""

    def __init__(self, message: str, *, phase: str = "", **about: Any) -> None:  # noqa: ANN401
        super().__init__(message, **about)
        self.phase = phase


class PagingError(RequestError):
    """A list of the API repeats a page, or continues without new entries; `cursor` is the page."""


class ResponseError(RequestError):
    """An error about a response.

    `status`, `headers` (none secret), `content` (the raw body), `body` (JSON, else text; None
    if empty), `request_id` and `elapsed` (seconds from request to response) describe the response.
    At most 64 kB of a body are kept; JSON ends before the first value that does not fit. Secrets
    are masked: the token, the values of secret fields of the request, and fields with the name of a
    secret field.
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
        super().__init__(message, **about)
        self.status = status
        self.headers: dict[str, str] = dict(headers or {})
        self.content = content
        self.body = body
        self.request_id = request_id
        self.elapsed = elapsed


class ResponseDecodeError(ResponseError, ValueError):
    """A 2xx response with an invalid body, or one that strict decoding rejects.

    Also for a body that is larger than `max_response_bytes` or in an unsupported content coding;
    none of it is kept then. The message quotes the beginning of the body. If the body can hold
    secrets that no rule finds, it is withheld, and `content` is empty. `deviations` holds the first
    hundred (deviation, JSON path) of strict decoding.
    """

    def __init__(self, message: str, *, deviations: Any = (), **about: Any) -> None:  # noqa: ANN401
        super().__init__(message, **about)
        self.deviations: list[Any] = list(deviations)


class APIStatusError(ResponseError):
    """A response other than 2xx; `detail` is the server's own explanation."""

    def __init__(self, message: str, *, detail: str = "", **about: Any) -> None:  # noqa: ANN401
        super().__init__(message, **about)
        self.detail = detail


class BadRequestError(APIStatusError):
    """400: the API rejects the arguments; sometimes also for a resource that does not exist."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, expired or wrong, or a policy rejects the request."""


class PermissionDeniedError(APIStatusError):
    """403: the credential's role does not allow it; also for a resource that is gone."""


class NotFoundError(APIStatusError):
    """404: no resource has this id."""


class ConflictError(APIStatusError):
    """409: a name is taken, or an operation is already running."""


class PreconditionFailedError(APIStatusError):
    """412: something has to be done first."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, but the API cannot carry it out."""


class RateLimitedError(APIStatusError):
    """429: the rate limit of the token is exhausted; `retry_after` is the delay in seconds."""


class ServerError(APIStatusError):
    """500 to 599: the API failed, or a proxy in front of it."""


class UnexpectedStatusError(APIStatusError):
    """Any other status, redirects included: they are not followed."""

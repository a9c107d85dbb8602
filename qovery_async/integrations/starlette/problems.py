"""Responses to errors of the package: problem details (RFC 9457)."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..._rules.json_parts import part
from ..._rules.problems import EXPOSABLE, MEDIA_TYPE, Problem, problem_of, title_of
from ...errors import ConfigurationError, QoveryError, RequestError

logger: logging.Logger = logging.getLogger("qovery_async.integrations.starlette")

_SCHEMA: Mapping[str, Any] = {
    "title": "Problem",
    "type": "object",
    "required": ["type", "title", "status", "detail", "instance"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string", "format": "uri-reference"},
        "request_id": {"type": "string", "description": "Id of the request at Qovery."},
        "operation": {"type": "string", "description": "Operation of Qovery's API."},
        "retry_after": {"type": "integer", "description": "Seconds until a retry can succeed."},
    },
}
_MOST_STATUS, _LEAST_STATUS, _SERVER_ERROR = 599, 400, 500


def qovery_problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI description of problems, for `responses=` of a route.

        @app.get("/projects/{project_id}", responses=qovery_problems(404, 503))

    A route that describes 400, 401, 403, 404, 409, 412 or 422 so exposes it: the API's status and
    its explanation pass to the user. Raises `ConfigurationError` for a status that is no error.
    """
    found: dict[int | str, dict[str, Any]] = {}
    for status in statuses:
        if not _LEAST_STATUS <= status <= _MOST_STATUS:
            msg = f"qovery_problems() takes statuses from 400 to 599 (got {status})"
            raise ConfigurationError(msg)
        found[status] = {
            "description": "Problem of a call to Qovery",
            "content": {MEDIA_TYPE: {"schema": dict(_SCHEMA)}},
        }
    return found


class ProblemHandler:
    """Exception handler of an application; see `add_problem_handlers`."""

    def __init__(
        self,
        expose: Iterable[int],
        operations: Mapping[str, Iterable[int]],
        statuses: Mapping[type[QoveryError], int],
    ) -> None:
        self._exposed = _exposable(expose)
        self._operations = {name: _exposable(found) for name, found in operations.items()}
        self._statuses = dict(statuses)
        for cls, status in self._statuses.items():
            if not _LEAST_STATUS <= status <= _MOST_STATUS:
                msg = f"statuses must be from 400 to 599 (got {status} for {cls.__name__})"
                raise ConfigurationError(msg)

    def problem(self, request: Request, error: QoveryError) -> Problem:
        """Return the problem that an error is to the sender of a request."""
        instance = request.url.path
        if isinstance(error, HTTPException):
            return http_problem(error, instance)
        exposed = self._exposed | _described(request.scope.get("route"))
        if isinstance(error, RequestError) and error.operation_id is not None:
            exposed |= self._operations.get(error.operation_id, frozenset())
        return problem_of(error, exposed=exposed, statuses=self._statuses, instance=instance)

    async def __call__(self, request: Request, error: Exception) -> Response:
        """Respond to an error, and log one line about it."""
        assert isinstance(error, QoveryError)  # noqa: S101  # registered for this class
        problem = self.problem(request, error)
        level = logging.WARNING if problem.status >= _SERVER_ERROR else logging.INFO
        logger.log(level, "%d: %s: %s", problem.status, type(error).__name__, error)
        own = error.headers if isinstance(error, HTTPException) else None
        headers = dict(own or {})
        if problem.retry_after is not None:
            headers["Retry-After"] = str(problem.retry_after)
        return JSONResponse(problem.body, problem.status, headers, media_type=MEDIA_TYPE)


def http_problem(error: HTTPException, instance: str) -> Problem:
    """Return the problem of an error that has the response's status."""
    body = {
        "type": "about:blank",
        "title": title_of(error.status_code),
        "status": error.status_code,
        "detail": error.detail,
        "instance": instance,
    }
    return Problem(error.status_code, body)


def add_problem_handlers(
    app: Starlette,
    *,
    expose: Iterable[int] = (),
    operations: Mapping[str, Iterable[int]] | None = None,
    statuses: Mapping[type[QoveryError], int] | None = None,
) -> None:
    """Respond to errors of this package with problem details, and to no other errors.

        add_problem_handlers(app, expose={404}, operations={"createProject": {409}})

    Handlers that the application has for `QoveryError` or for classes of it keep their errors.
    Every response is logged in one line by `qovery_async.integrations.starlette`.

    Args:
        app: Application of Starlette or FastAPI.
        expose: Statuses of the API that pass to the user, with the API's explanation: of 400, 401,
            403, 404, 409, 412 and 422. Routes of FastAPI can ask for more by `qovery_problems()`.
        operations: Statuses that pass for single operations of the API, by operation id.
        statuses: Statuses to respond with, by class of error: `{DeploymentFailed: 409}`.

    Raises:
        ConfigurationError: a status cannot be exposed, or is not that of an error.
    """
    handler = ProblemHandler(expose, operations or {}, statuses or {})
    if QoveryError not in app.exception_handlers:
        app.add_exception_handler(QoveryError, handler)


def _exposable(statuses: Iterable[int]) -> frozenset[int]:
    found = frozenset(statuses)
    if not found <= EXPOSABLE:
        wrong = ", ".join(map(str, sorted(found - EXPOSABLE)))
        msg = f"expose takes {', '.join(map(str, sorted(EXPOSABLE)))} (got {wrong})"
        raise ConfigurationError(msg)
    return found


def _described(route: object) -> frozenset[int]:
    """Return the statuses that a route of FastAPI describes as problems, and so exposes."""
    responses: Mapping[Any, Any] = getattr(route, "responses", None) or {}
    return frozenset(
        status
        for status, described in responses.items()
        if status in EXPOSABLE and MEDIA_TYPE in part(described, "content")
    )

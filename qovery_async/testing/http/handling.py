"""Request handling: authentication, rate limit, faults, the operation itself and the request log.

A request passes these steps: choose its faults, authenticate, count it, check the token's policy.
Then decode the body, execute the operation, encode and distort the response, log the request.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl, unquote

from ..accounts.rate_limit import RateLimits, RateWindow, rate_headers, retry_after
from ..accounts.tokens import Credentials, KnownToken
from ..model.caller import Caller
from ..model.document import Endpoint, Node
from ..model.problems import Problem
from ..world import World
from .bodies import HTML_ERROR, decode_body, encode_body, response_media
from .distortions import distort
from .faults import DISTORTIONS, REPLACEMENTS, Fault, Faults
from .messages import (
    NOTHING_SENT,
    Headers,
    PlannedResponse,
    ReceivedRequest,
    build_response,
    problem_response,
)
from .overrides import OverriddenResponse, Overrides
from .request_log import Request, RequestLog, secret_fields

_NOT_FOUND = 404
_LARGEST_POLICY_BODY = 1024 * 1024


class OverLimitError(Problem):
    """Raised if a rate limit is exhausted, or a fault simulates that."""

    def __init__(self, window: RateWindow | None, headers: Headers) -> None:
        super().__init__(429, "rate limit exhausted")
        self.form = "json" if window is None else window.limit.body
        self.headers = headers


@dataclass(slots=True)
class _RequestContext:
    """State of one request: its faults, its token and the headers of its response."""

    faults: Mapping[str, Fault]
    now: float
    headers: Headers
    applied: list[str] = field(default_factory=list[str])
    token: KnownToken | None = None

    def use_fault(self, name: str) -> Fault | None:
        """Return the fault with a name and count it."""
        fault = self.faults.get(name)
        if fault is not None:
            self.count(fault)
        return fault

    def count(self, fault: Fault) -> None:
        """Count a fault of this request once."""
        if fault.name not in self.applied:
            self.applied.append(fault.name)
            fault.used += 1

    @property
    def skew(self) -> float:
        """Seconds by which the API's clock is ahead."""
        fault = self.faults.get("clock_skew")
        return 0.0 if fault is None else float(fault.options["seconds"])


class RequestHandler:
    """Handler of the requests to a world."""

    def __init__(
        self,
        world: World,
        credentials: Credentials,
        rates: RateLimits,
        *,
        faults: Faults,
        requests: RequestLog,
        overrides: Overrides,
        missing_status: int = 404,
    ) -> None:
        """Serve a world. `missing_status` is the status for missing objects."""
        self.world = world
        self.credentials = credentials
        self.rates = rates
        self.faults = faults
        self.requests = requests
        self.overrides = overrides
        self.missing_status = missing_status
        self._ids = itertools.count(1)
        self._date = (0, "")
        self._secret_names: dict[str | None, frozenset[str]] = {}

    def handle(
        self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> PlannedResponse:
        """Process a request, twice if a fault duplicates it.

        HEAD is answered as GET, without the content (RFC 9110, section 9.3.2).
        """
        segments = [unquote(segment) for segment in path.strip("/").split("/")]
        matched = self.world.document.match("GET" if method == "HEAD" else method, segments)
        received = ReceivedRequest(method, path, segments, query, headers, body, matched)
        faults = self._choose_faults(received) if self.faults else {}
        twice = faults.get("duplicate_delivery")
        if twice is not None:
            first = self._new_context({})
            first.count(twice)
            self._log(received, first, self._execute(received, first))
        context = self._new_context(faults)
        if twice is not None:
            context.applied.append(twice.name)
        response = self._respond(received, context)
        if method == "HEAD" and response.cut_at != NOTHING_SENT:
            response = response._replace(content=b"", cut_at=None)
        return self._log(received, context, response)

    def _choose_faults(self, received: ReceivedRequest) -> dict[str, Fault]:
        ids = {value for _, value in parse_qsl(received.query)}
        if received.matched is not None:
            ids.update(received.matched[1].values())
        token = self.credentials.key_of(received.headers.get("authorization", ""))
        chosen = self.faults.choose(received.operation_id, ids, token)
        return {fault.name: fault for fault in chosen}

    def _new_context(self, faults: Mapping[str, Fault]) -> _RequestContext:
        now = self.world.clock.now()
        context = _RequestContext(faults, now, {})
        context.headers["date"] = self._http_date(int(now + context.skew))
        context.headers["x-qovery-request-id"] = f"simulated-{next(self._ids):06d}"
        context.use_fault("clock_skew")
        return context

    def _http_date(self, second: int) -> str:
        if self._date[0] != second:
            self._date = (second, formatdate(second, usegmt=True))
        return self._date[1]

    def _log(
        self, received: ReceivedRequest, context: _RequestContext, response: PlannedResponse
    ) -> PlannedResponse:
        status = None if response.cut_at == NOTHING_SENT else response.status
        request = self._request(received, context, status)
        request.duration = self.world.clock.now() - context.now
        self.requests.add(request)
        return response._replace(request=request)

    def _request(
        self, received: ReceivedRequest, context: _RequestContext, status: int | None
    ) -> Request:
        operation_id = received.operation_id
        endpoint, arguments = received.matched or (None, {})
        if operation_id not in self._secret_names:
            self._secret_names[operation_id] = secret_fields(self.world.document, endpoint)
        return Request(
            received.method,
            received.path,
            operation_id,
            status,
            path_arguments=arguments,
            raw_query=received.query,
            headers=received.headers,
            content=received.body,
            secret_names=self._secret_names[operation_id],
            token=context.token.token.name if context.token else None,
            faults=tuple(context.applied),
            at=context.now,
        )

    def _respond(self, received: ReceivedRequest, context: _RequestContext) -> PlannedResponse:
        slow = context.use_fault("slow")
        delay = 0.0 if slow is None else slow.delay()
        fault = next((f for f in context.faults.values() if f.name in REPLACEMENTS), None)
        if fault is None or fault.name == "rate_limited":
            response = self._execute(received, context)
            truncated = context.faults.get("truncated_body")
            if truncated is not None and response.content:
                context.count(truncated)
                response = response._replace(cut_at=len(response.content) // 2)
        else:
            response = self._replacement(received, context, fault)
        return response._replace(delay=delay)

    def _replacement(
        self, received: ReceivedRequest, context: _RequestContext, fault: Fault
    ) -> PlannedResponse:
        if fault.options["carried_out"]:
            lost = self._new_context({})
            self._execute(received, lost)
            context.token = lost.token
        context.count(fault)
        headers = context.headers
        if fault.name == "stale_connection":
            return PlannedResponse(0, {}, b"", cut_at=NOTHING_SENT)
        status: int = fault.options["status"]
        if fault.name == "html_error":
            # A proxy in front of the API does not send the API's headers.
            return build_response(status, {"date": headers["date"]}, "text/html", HTML_ERROR)
        return problem_response(Problem(status, "a simulated fault of the server"), headers)

    def _execute(self, received: ReceivedRequest, context: _RequestContext) -> PlannedResponse:
        headers = context.headers
        try:
            return self._call_world(received, context)
        except OverLimitError as rejected:
            headers.update(rejected.headers)
            if rejected.form == "html":
                return build_response(429, headers, "text/html", HTML_ERROR)
            if rejected.form == "empty":
                return build_response(429, headers, "", b"")
            return problem_response(rejected, headers)
        except Problem as problem:
            if problem.status == _NOT_FOUND and received.matched is not None:
                problem = Problem(self.missing_status, problem.detail)
            return problem_response(problem, headers)

    def _call_world(self, received: ReceivedRequest, context: _RequestContext) -> PlannedResponse:
        caller = Caller()
        if received.matched is None or received.matched[0].secured:
            caller = self._authenticate(received, context)
        elif context.use_fault("rate_limited"):
            raise OverLimitError(None, {})
        endpoint, arguments = self._route(received, context)
        if self.overrides:
            request = self._request(received, context, None)
            override = self.overrides.choose(request)
            if override is not None:
                return _overridden(endpoint, context, override.respond(request))
        query = dict(parse_qsl(received.query, keep_blank_values=True))
        body = decode_body(endpoint, received.headers, received.body)
        result = self.world.execute(endpoint, arguments, query, body, caller)
        status = result.status or endpoint.status
        media = response_media(endpoint, status, received.headers.get("accept", ""))
        value = result.value
        if context.faults and media == "application/json":
            value = self._with_distortions(context, endpoint.response_schema(status), value)
        return build_response(status, context.headers, media, encode_body(media, value))

    def _with_distortions(self, context: _RequestContext, schema: Node | None, value: Any) -> Any:  # noqa: ANN401  # any JSON
        for fault in context.faults.values():
            if fault.name in DISTORTIONS and schema is not None:
                changed = distort(self.world.document, fault, schema, value)
                if changed is not None:
                    context.count(fault)
                    value = changed
        return value

    def _route(
        self, received: ReceivedRequest, context: _RequestContext
    ) -> tuple[Endpoint, dict[str, str]]:
        if received.matched is not None:
            return received.matched
        allowed = ", ".join(self.world.document.methods(received.segments))
        if allowed:
            context.headers["allow"] = allowed
            raise Problem(405, f"method not allowed: use {allowed}")
        raise Problem(404, "no operation has this path")

    def _authenticate(self, received: ReceivedRequest, context: _RequestContext) -> Caller:
        """Return the caller. Raises `Problem` for an invalid token, its limit or its policy."""
        now = context.now
        known = self.credentials.admit(received.headers.get("authorization", ""), now)
        context.token = known
        window = self.rates.window(known.key, known.token.rate_limit)
        fault = context.use_fault("rate_limited")
        if fault is not None or not window.take(now):
            raise _limit_error(window, fault, now, context.skew)
        context.headers.update(rate_headers(window, now, context.skew))
        if known.token.has_policy:
            _check_policy(known, received)
        return self.credentials.caller(known, received.headers)


def _overridden(
    endpoint: Endpoint, context: _RequestContext, response: OverriddenResponse
) -> PlannedResponse:
    status = endpoint.status if response.status is None else response.status
    value = response.value
    declared = endpoint.responses.get(status, {})
    if isinstance(value, str) and declared and "application/json" not in declared:
        return build_response(status, context.headers, next(iter(declared)), value.encode())
    if value is None:
        return build_response(status, context.headers, "", b"")
    return build_response(status, context.headers, "application/json", json.dumps(value).encode())


def _check_policy(known: KnownToken, received: ReceivedRequest) -> None:
    """Raise the API's response to a denied request: a 401 without a reason."""
    body = received.body
    if known.token.denies(received.operation_id) or len(body) > _LARGEST_POLICY_BODY:
        raise Problem(401, "")
    if body:
        try:
            json.loads(body)
        except (ValueError, RecursionError) as error:
            raise Problem(401, "") from error


def _limit_error(
    window: RateWindow, fault: Fault | None, now: float, skew: float
) -> OverLimitError:
    headers = rate_headers(window, now, skew)
    if "x-ratelimit-remaining" in headers:
        headers["x-ratelimit-remaining"] = "0"
    headers |= retry_after(window.limit, window.resets(now), now, skew)
    if fault is not None and fault.options["retry_after"] is not None:
        headers["retry-after"] = str(fault.options["retry_after"])
    return OverLimitError(window, headers)

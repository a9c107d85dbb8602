"""Where requests arrive: who sends them, how many, which faults they meet, and the log of them."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl, unquote

from ..accounts.rate_limit import RateLimits, RateWindow, rate_headers, retry_after
from ..accounts.tokens import Credentials, Known
from ..model.call import Caller
from ..model.document import Endpoint, Node
from ..model.problems import Problem
from ..world import World
from .bodies import HTML_ERROR, decoded, encoded, media_of
from .distortions import distorted
from .faults import DISTORTIONS, INSTEAD, Fault, Faults
from .messages import NOTHING_SENT, Arrival, Delivery, Headers, delivered, refusal
from .request_log import Request, RequestLog, secret_names

_NOT_FOUND = 404
_LARGEST_FOR_POLICIES = 1024 * 1024


class RefusedByLimitError(Problem):
    """More requests than the token may send, or what a fault says are more."""

    def __init__(self, window: RateWindow | None, headers: Headers) -> None:
        """Say it in the form of the token's limit."""
        super().__init__(429, "the rate limit is used up")
        self.form = "json" if window is None else window.limit.body
        self.headers = headers


@dataclass(slots=True)
class _Exchange:
    """What is found out about a request while it is answered."""

    faults: Mapping[str, Fault]
    now: float
    headers: Headers
    met: list[str] = field(default_factory=list[str])
    token: Known | None = None

    def meets(self, name: str) -> Fault | None:
        """The fault with a name, which the request thereby meets."""
        fault = self.faults.get(name)
        if fault is not None:
            self.count(fault)
        return fault

    def count(self, fault: Fault) -> None:
        """Note that the request met a fault, once."""
        if fault.name not in self.met:
            self.met.append(fault.name)
            fault.used += 1

    @property
    def skew(self) -> float:
        """How far the API's clock is ahead."""
        fault = self.faults.get("clock_skew")
        return 0.0 if fault is None else float(fault.options["seconds"])


class Edge:
    """Answers requests from a world."""

    def __init__(
        self,
        world: World,
        credentials: Credentials,
        rates: RateLimits,
        faults: Faults,
        requests: RequestLog,
        *,
        missing_status: int = 404,
    ) -> None:
        """Stand in front of a world; what is not there is answered with `missing_status`."""
        self.world = world
        self.credentials = credentials
        self.rates = rates
        self.faults = faults
        self.requests = requests
        self.missing_status = missing_status
        self._ids = itertools.count(1)
        self._date = (0, "")
        self._secret_names: dict[str | None, frozenset[str]] = {}

    def deliver(
        self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes
    ) -> Delivery:
        """Carry out a request, twice where a fault delivers it twice."""
        segments = [unquote(segment) for segment in path.strip("/").split("/")]
        matched = self.world.document.match(method, segments)
        arrival = Arrival(method, path, segments, query, headers, body, matched)
        faults: Mapping[str, Fault] = {}
        if self.faults:
            faults = {f.name: f for f in self.faults.choose(arrival.operation_id)}
        twice = faults.get("duplicate_delivery")
        if twice is not None:
            first = self._exchange({})
            first.count(twice)
            self._noted(arrival, first, self._carried_out(arrival, first))
        exchange = self._exchange(faults)
        if twice is not None:
            exchange.met.append(twice.name)
        return self._noted(arrival, exchange, self._answered(arrival, exchange))

    def _exchange(self, faults: Mapping[str, Fault]) -> _Exchange:
        now = self.world.clock.now()
        exchange = _Exchange(faults, now, {})
        exchange.headers["date"] = self._http_date(int(now + exchange.skew))
        exchange.headers["x-qovery-request-id"] = f"simulated-{next(self._ids):06d}"
        exchange.meets("clock_skew")
        return exchange

    def _http_date(self, second: int) -> str:
        if self._date[0] != second:
            self._date = (second, formatdate(second, usegmt=True))
        return self._date[1]

    def _noted(self, arrival: Arrival, exchange: _Exchange, delivery: Delivery) -> Delivery:
        operation_id = arrival.operation_id
        if operation_id not in self._secret_names:
            endpoint = arrival.matched[0] if arrival.matched else None
            self._secret_names[operation_id] = secret_names(self.world.document, endpoint)
        request = Request(
            arrival.method,
            arrival.path,
            operation_id,
            None if delivery.cut_at == NOTHING_SENT else delivery.status,
            raw_query=arrival.query,
            headers=arrival.headers,
            content=arrival.body,
            secret_names=self._secret_names[operation_id],
            token=exchange.token.token.name if exchange.token else None,
            faults=tuple(exchange.met),
            at=exchange.now,
        )
        request.duration = self.world.clock.now() - exchange.now
        self.requests.note(request)
        return delivery._replace(request=request)

    def _answered(self, arrival: Arrival, exchange: _Exchange) -> Delivery:
        slow = exchange.meets("slow")
        delay = 0.0 if slow is None else float(slow.options["seconds"])
        instead = next((f for f in exchange.faults.values() if f.name in INSTEAD), None)
        if instead is None or instead.name == "rate_limited":
            delivery = self._carried_out(arrival, exchange)
            truncated = exchange.faults.get("truncated_body")
            if truncated is not None and delivery.content:
                exchange.count(truncated)
                delivery = delivery._replace(cut_at=len(delivery.content) // 2)
        else:
            delivery = self._instead(arrival, exchange, instead)
        return delivery._replace(delay=delay)

    def _instead(self, arrival: Arrival, exchange: _Exchange, fault: Fault) -> Delivery:
        if fault.options["carried_out"]:
            unanswered = self._exchange({})
            self._carried_out(arrival, unanswered)
            exchange.token = unanswered.token
        exchange.count(fault)
        headers = exchange.headers
        if fault.name == "stale_connection":
            return Delivery(0, {}, b"", cut_at=NOTHING_SENT)
        status: int = fault.options["status"]
        if fault.name == "html_error":
            # A proxy in front of the API knows nothing of its headers.
            return delivered(status, {"date": headers["date"]}, "text/html", HTML_ERROR)
        return refusal(Problem(status, "a simulated fault of the server"), headers)

    def _carried_out(self, arrival: Arrival, exchange: _Exchange) -> Delivery:
        headers = exchange.headers
        try:
            return self._success(arrival, exchange)
        except RefusedByLimitError as refused:
            headers.update(refused.headers)
            if refused.form == "html":
                return delivered(429, headers, "text/html", HTML_ERROR)
            if refused.form == "empty":
                return delivered(429, headers, "", b"")
            return refusal(refused, headers)
        except Problem as problem:
            if problem.status == _NOT_FOUND and arrival.matched is not None:
                problem = Problem(self.missing_status, problem.detail)
            return refusal(problem, headers)

    def _success(self, arrival: Arrival, exchange: _Exchange) -> Delivery:
        caller = Caller()
        if arrival.matched is None or arrival.matched[0].secured:
            caller = self._admitted(arrival, exchange)
        elif exchange.meets("rate_limited"):
            raise RefusedByLimitError(None, {})
        endpoint, arguments = self._route(arrival, exchange)
        query = dict(parse_qsl(arrival.query, keep_blank_values=True))
        body = decoded(endpoint, arrival.headers, arrival.body)
        answer = self.world.answer(endpoint, arguments, query, body, caller)
        status = answer.status or endpoint.status
        media = media_of(endpoint, status, arrival.headers.get("accept", ""))
        value = answer.value
        if exchange.faults and media == "application/json":
            value = self._distorted(exchange, endpoint.answer_schema(status), value)
        return delivered(status, exchange.headers, media, encoded(media, value))

    def _distorted(self, exchange: _Exchange, schema: Node | None, value: Any) -> Any:  # noqa: ANN401  # any JSON
        for fault in exchange.faults.values():
            if fault.name in DISTORTIONS and schema is not None:
                changed = distorted(self.world.document, fault, schema, value)
                if changed is not None:
                    exchange.count(fault)
                    value = changed
        return value

    def _route(self, arrival: Arrival, exchange: _Exchange) -> tuple[Endpoint, dict[str, str]]:
        if arrival.matched is not None:
            return arrival.matched
        allowed = ", ".join(self.world.document.methods(arrival.segments))
        if allowed:
            exchange.headers["allow"] = allowed
            raise Problem(405, f"this path allows {allowed}")
        raise Problem(404, "no operation has this path")

    def _admitted(self, arrival: Arrival, exchange: _Exchange) -> Caller:
        """Who calls, within the rate limit and the policy of the token."""
        now = exchange.now
        known = self.credentials.admit(arrival.headers.get("authorization", ""), now)
        exchange.token = known
        window = self.rates.window(known.key, known.token.rate_limit)
        fault = exchange.meets("rate_limited")
        if fault is not None or not window.take(now):
            raise _over_limit(window, fault, now, exchange.skew)
        exchange.headers.update(rate_headers(window, now, exchange.skew))
        if known.token.has_policy:
            _check_policy(known, arrival)
        return self.credentials.caller(known, arrival.headers)


def _check_policy(known: Known, arrival: Arrival) -> None:
    """Raise what the API answers for what a policy denies: 401, and not a word about why."""
    body = arrival.body
    if known.token.denies(arrival.operation_id) or len(body) > _LARGEST_FOR_POLICIES:
        raise Problem(401, "")
    if body:
        try:
            json.loads(body)
        except (ValueError, RecursionError) as error:
            raise Problem(401, "") from error


def _over_limit(
    window: RateWindow, fault: Fault | None, now: float, skew: float
) -> RefusedByLimitError:
    headers = rate_headers(window, now, skew)
    if "x-ratelimit-remaining" in headers:
        headers["x-ratelimit-remaining"] = "0"
    headers |= retry_after(window.limit, window.resets(now), now, skew)
    if fault is not None and fault.options["retry_after"] is not None:
        headers["retry-after"] = str(fault.options["retry_after"])
    return RefusedByLimitError(window, headers)

"""Deliveries of webhooks: planned by events of deployments, and listed with their responses."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeAlias, get_args
from uuid import UUID

from ..model.call import Call, Result, existing
from ..model.document import Node
from ..model.handlers import handles
from ..model.store import Record, Store
from ..model.suggestions import suggest_name
from ..timing.clock import Clock, moment
from ..timing.queues import DeploymentRequest
from .events import STARTED, body, ended_event, matches
from .targets import Targets

Disturbance: TypeAlias = Literal["twice", "late", "out_of_order", "lost", "failing"]
_LOWEST_ERROR, _HIGHEST_ERROR = 400, 599


@dataclass(slots=True, eq=False)
class Delivery:
    """Delivery of one event to one webhook.

    `due` is the time from which it is sent. `status` is that of the response, None until there is
    one. A delivery that is `out_of_order` waits for the next one of its webhook.
    """

    id: str
    webhook: str
    kind: str
    event: str
    url: str
    request: Node
    due: float
    fails_with: int | None = None
    out_of_order: bool = False
    status: int | None = None
    response: str | None = None

    def as_json(self) -> Node:
        """Return the delivery as the API lists it."""
        return {
            "id": self.id,
            "created_at": moment(self.due),
            "kind": self.kind,
            "matched_event": self.event,
            "target_url_used": self.url,
            "request": self.request,
            "target_response_status_code": self.status,
            "target_response_body": self.response,
        }


@dataclass(slots=True)
class _Planned:
    """Disturbance of the next deliveries."""

    name: str
    times: int
    options: Node = field(default_factory=dict[str, Any])


class Deliveries:
    """Deliveries of all webhooks, in the order of their events.

    Attributes:
        actions: Actions on environments that have events. The documentation speaks of deployments
            only.
        unsent_status: Status of deliveries to addresses outside of this machine.
        no_response_status: Status of deliveries without a response. The API's is unknown.
        targets: Functions and applications that receive deliveries.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self.actions: frozenset[str] = frozenset({"deploy", "redeploy", "restart"})
        self.unsent_status = 200
        self.no_response_status = 0
        self.targets: Targets = Targets()
        self._store = store
        self._clock = clock
        self._deliveries: list[Delivery] = []
        self._planned: list[_Planned] = []
        self._count = 0

    def disturb_next(
        self,
        name: Disturbance,
        *,
        times: int = 1,
        seconds: float = 60.0,
        status: int = 503,
    ) -> None:
        """Disturb the next deliveries.

        Args:
            name: `twice` sends a delivery twice, `late` after `seconds`, `out_of_order` after the
                next one of the webhook. `lost` neither sends nor lists it. `failing` does not send
                it and lists `status`.
            times: Number of deliveries.
            seconds: Delay of `late`.
            status: Status of `failing`.

        Raises:
            ValueError: If an argument is invalid.
        """
        if name not in get_args(Disturbance):
            msg = f"unknown disturbance {name!r}: {suggest_name(name, get_args(Disturbance))}"
            raise ValueError(msg)
        if times < 1 or not seconds >= 0 or not _LOWEST_ERROR <= status <= _HIGHEST_ERROR:
            msg = (
                "times must be 1 or more, seconds 0 or more, and status from "
                f"{_LOWEST_ERROR} to {_HIGHEST_ERROR} (got {times}, {seconds} and {status})"
            )
            raise ValueError(msg)
        self._planned.append(_Planned(name, times, {"seconds": seconds, "status": status}))

    def deployment_started(self, environment: Record, request: DeploymentRequest) -> None:
        """Plan the deliveries of a started deployment."""
        if request.plan is not None:
            self._plan(environment, request, STARTED, request.plan.began)

    def deployment_ended(self, environment: Record, request: DeploymentRequest) -> None:
        """Plan the deliveries of an ended deployment."""
        run = request.plan
        if run is not None:
            self._plan(environment, request, ended_event(run.state(run.ends)), run.ends)

    def _plan(self, environment: Record, request: DeploymentRequest, event: str, at: float) -> None:
        if request.action not in self.actions:
            return
        organization = environment.ancestor("organization")
        for webhook in self._store.children("webhook", organization):
            if not matches(webhook, environment, event, at):
                continue
            kind = str(webhook.data.get("kind"))
            url = str(webhook.data.get("target_url"))
            content = body(self._store, environment, request, kind=kind, event=event, at=at)
            self._add(Delivery(self._id(), webhook.id, kind, event, url, content, at))

    def _add(self, delivery: Delivery) -> None:
        planned = self._next_disturbance()
        name = None if planned is None else planned.name
        if planned is not None and name == "late":
            delivery.due += planned.options["seconds"]
        elif planned is not None and name == "failing":
            delivery.fails_with = planned.options["status"]
        delivery.out_of_order = name == "out_of_order"
        if name == "lost":
            return
        self._deliveries.append(delivery)
        if name == "twice":
            self._repeat(delivery, delivery.due)

    def _next_disturbance(self) -> _Planned | None:
        if not self._planned:
            return None
        planned = self._planned[0]
        planned.times -= 1
        if planned.times == 0:
            del self._planned[0]
        return planned

    def _repeat(self, delivery: Delivery, due: float) -> Delivery:
        repeated = Delivery(
            self._id(),
            delivery.webhook,
            delivery.kind,
            delivery.event,
            delivery.url,
            delivery.request,
            due,
        )
        self._deliveries.append(repeated)
        return repeated

    def redeliver(self, identifier: str) -> Delivery:
        """Plan a sent delivery once more, for now. Raises KeyError if there is none."""
        for delivery in self._deliveries:
            if delivery.id == identifier and delivery.status is not None:
                return self._repeat(delivery, self._clock.now())
        msg = f"no delivery with the id {identifier} was sent"
        raise KeyError(msg)

    def _id(self) -> str:
        self._count += 1
        digest = hashlib.blake2b(f"webhook delivery {self._count}".encode(), digest_size=16)
        return str(UUID(bytes=digest.digest(), version=4))

    def webhook(self, delivery: Delivery) -> Record | None:
        """Return the webhook of a delivery, or None if it was deleted."""
        return self._store.get("webhook", delivery.webhook)

    def due(self) -> list[Delivery]:
        """Return the deliveries that can be sent now, in the order of sending."""
        self.record_unsent()
        return self._waiting()

    def record_unsent(self) -> None:
        """Record the deliveries that are due and not sent, and forget those of deleted webhooks."""
        self._deliveries = [
            d for d in self._deliveries if d.status is not None or self.webhook(d) is not None
        ]
        recorded = True
        while recorded:
            recorded = False
            for delivery in self._waiting():
                if delivery.fails_with is not None:
                    self.record(delivery, delivery.fails_with, None)
                elif self.targets.find(delivery.url) is None:
                    self.record(delivery, self.unsent_status, None)
                recorded = recorded or delivery.status is not None

    def record(self, delivery: Delivery, status: int | None, text: str | None) -> None:
        """Record the response to a delivery. A status of None is no response."""
        delivery.status = self.no_response_status if status is None else status
        delivery.response = text

    def _waiting(self) -> list[Delivery]:
        now = self._clock.now()
        waiting = [d for d in self._deliveries if d.status is None and d.due <= now]
        waiting = [d for d in waiting if not d.out_of_order or self._was_overtaken(d, waiting)]
        return sorted(waiting, key=lambda delivery: (delivery.out_of_order, delivery.due))

    def _was_overtaken(self, delivery: Delivery, waiting: list[Delivery]) -> bool:
        index = self._deliveries.index(delivery)
        return any(
            other.webhook == delivery.webhook and (other in waiting or other.status is not None)
            for other in self._deliveries[index + 1 :]
        )

    def next_due(self) -> float:
        """Return the time of the next planned delivery; infinity without one."""
        return min(
            (d.due for d in self._deliveries if d.status is None and not d.out_of_order),
            default=math.inf,
        )

    def sent(self, webhook: str | None = None) -> list[Delivery]:
        """Return the deliveries with a response, of one webhook or of all, oldest first."""
        return [
            d
            for d in self._deliveries
            if d.status is not None and (webhook is None or d.webhook == webhook)
        ]

    @handles("listWebhookEvent")
    def _list_events(self, call: Call) -> Result:
        self.record_unsent()
        sent = self.sent(existing(call).id)
        return Result({"results": [delivery.as_json() for delivery in reversed(sent)]})

    def dump(self) -> Node:
        """Return the state as JSON."""
        return {
            "count": self._count,
            "deliveries": [asdict(delivery) for delivery in self._deliveries],
            "planned": [asdict(planned) for planned in self._planned],
        }

    def load(self, content: Node) -> None:
        """Restore the state of `dump`."""
        self._count = content["count"]
        self._deliveries = [Delivery(**node) for node in _nodes(content["deliveries"])]
        self._planned = [_Planned(**node) for node in _nodes(content["planned"])]


def _nodes(content: Iterable[Node]) -> list[Node]:
    return [dict(node) for node in content]

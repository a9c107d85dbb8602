"""Webhooks of a simulator: sends the deliveries that are due to their targets."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..timing.clock import Clock
from .deliveries import Deliveries, Delivery, Disturbance
from .targets import WebhookFunction, WebhookRequest

# The specification names the first header, the documentation the second one.
_SECRET_HEADERS = ("qovery-signature", "qovery-secret")


class Webhooks:
    """Webhooks of a simulator.

    A delivery goes to the function or the ASGI application of its URL, else to the server at a
    loopback URL. Other URLs receive nothing, and the API lists their deliveries with the status
    `deliveries.unsent_status`.

    A served simulator sends deliveries by itself. In process, tests call `deliver()`.

    Attributes:
        deliveries: Planned and sent deliveries.
        secret_headers: Headers with the secret of a webhook.
    """

    def __init__(
        self,
        deliveries: Deliveries,
        clock: Clock,
        settle: Callable[[], None],
        next_end: Callable[[], float],
    ) -> None:
        """Send the deliveries of a world.

        Args:
            deliveries: The deliveries.
            clock: Clock of the world.
            settle: Brings the world up to date.
            next_end: Returns the time at which the next deployment ends.
        """
        self.deliveries = deliveries
        self.secret_headers: tuple[str, ...] = _SECRET_HEADERS
        self._clock = clock
        self._settle = settle
        self._next_end = next_end
        self._in_flight: set[str] = set()

    def deliver_to(self, function: WebhookFunction, url: str = "") -> None:
        """Deliver to a function, for URLs that begin with `url`. The default is all URLs.

            simulator.webhooks.deliver_to(lambda request: received.append(request.json()))

        The function may be async. It returns a status, (status, text), or None for a 200.
        Its exceptions propagate from `deliver()`.
        """
        self.deliveries.targets.add_function(function, url)

    def deliver_to_app(self, app: Any, url: str = "") -> None:  # noqa: ANN401  # an ASGI application
        """Deliver to an ASGI application, for URLs that begin with `url`."""
        self.deliveries.targets.add_app(app, url)

    def disturb_next(
        self, name: Disturbance, *, times: int = 1, seconds: float = 60.0, status: int = 503
    ) -> None:
        """Disturb the next events. See `Deliveries.disturb_next`."""
        self._settle()
        self.deliveries.disturb_next(name, times=times, seconds=seconds, status=status)

    def redeliver(self, identifier: str) -> Delivery:
        """Plan a sent delivery once more. Raises KeyError if none has the id."""
        delivery = self.deliveries.redeliver(identifier)
        self._clock.wake()
        return delivery

    async def deliver(self) -> list[Delivery]:
        """Send all deliveries that are due, one after the other, and return them."""
        sent: list[Delivery] = []
        while True:
            self._settle()
            due = [one for one in self.deliveries.due() if one.id not in self._in_flight]
            if not due:
                return sent
            delivery = due[0]
            self._in_flight.add(delivery.id)
            try:
                await self._send(delivery)
            finally:
                self._in_flight.discard(delivery.id)
            sent.append(delivery)

    async def _send(self, delivery: Delivery) -> None:
        target = self.deliveries.targets.find(delivery.url)
        webhook = self.deliveries.webhook(delivery)
        if target is None or webhook is None:
            return
        headers = {"content-type": "application/json", "user-agent": "qovery-simulator"}
        secret = webhook.data.get("target_secret")
        if secret:
            headers |= dict.fromkeys(self.secret_headers, str(secret))
        content = json.dumps(delivery.request).encode()
        reply = await target(WebhookRequest(delivery.url, headers, content))
        self.deliveries.record(delivery, reply.status, reply.text)

    async def run(self, ended: Callable[[], bool] = lambda: False) -> None:
        """Send deliveries as they become due, until `ended` is true after a change."""
        while not ended():
            seen = self._clock.changes
            await self.deliver()
            await self._clock.wait(min(self.deliveries.next_due(), self._next_end()), seen)

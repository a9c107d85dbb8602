"""Mutated webhook deliveries for `parse` and for the receivers of other SDKs.

    python benchmarks/webhooks.py [--count 10000] [--seed 1]

Each delivery is made from its number and the seed. Every receiver gets the same bodies and the same
mutations of headers, signed as it demands in about half of the deliveries. Counted: exceptions that
are not those that the receiver documents. Ours must have none. Peers that are not installed are
left out; the extra `bench` has them.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import importlib
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from qovery_async.webhooks import WebhookMalformed, WebhookRejected, parse

SECRET = "c2VjcmV0LW9mLXRoZS1iZW5jaG1hcms="
EVENT = {
    "created_at": "2026-11-01T10:00:00Z",
    "event_type": "DEPLOYMENT_SUCCESSFUL",
    "payload_type": "DEPLOYMENT",
    "payload_id": "d-1",
    "payload": {"id": "d-1", "environment": {"id": "e-1"}, "logs": ["one", "two"]},
}
VALUES: tuple[Any, ...] = (None, True, 0, -1.5, "", "text", [], [1], {}, {"id": 5}, "\ud800", "é")
BODIES: tuple[Any, ...] = (
    b"",
    b"null",
    b"[]",
    b"\xff\xfe\x00",
    b"{",
    b'{"event_type": NaN}',
    b'{"event_type": "A", "event_type": "B"}',
    b'{"event_type": "A", "n": ' + b"9" * 5000 + b"}",
    b'{"event_type": "A", "n": 1e999}',
    b"[" * 200_000,
    b'{"a":' * 200_000,
    b'{"event_type": "A", "n": "' + b"x" * (1 << 20) + b'"}',
    "text \ud800",
    b'{"event_type": "\\ud800"}',
    None,
)
HEADER_VALUES: tuple[Any, ...] = ("", "é", "\ud800", "t=,v1=", "v1,", "\x00", b"\xff", None, 5, [])


class Delivery(NamedTuple):
    """One delivery; `mutate` changes the signed headers of a receiver."""

    body: Any
    is_signed: bool
    mutate: Callable[[dict[Any, Any]], dict[Any, Any]]


class Receiver(NamedTuple):
    """A receiver, its documented exceptions, and its signed headers for a body."""

    receive: Callable[[Any, Any], object]
    documented: tuple[type[BaseException], ...]
    sign: Callable[[bytes], dict[Any, Any]]


def delivery(seed: int, number: int) -> Delivery:
    draw = random.Random(f"{seed}/{number}")
    body = draw.choice(BODIES) if draw.random() < 0.3 else event_body(draw)
    value, kind = draw.choice(HEADER_VALUES), draw.random()

    def mutate(headers: dict[Any, Any]) -> dict[Any, Any]:
        names = list(headers)
        if kind < 0.5 or not names:
            return headers
        name = random.Random(number).choice(names)
        if kind < 0.7:
            return {**headers, name: value}
        if kind < 0.8:
            return {other: given for other, given in headers.items() if other != name}
        return {str(other).upper(): given for other, given in headers.items()}

    return Delivery(body, draw.random() < 0.7, mutate)


def event_body(draw: random.Random) -> bytes:
    node = json.loads(json.dumps(EVENT))
    for _ in range(draw.randrange(3)):
        place = draw.choice([node, node["payload"] if isinstance(node["payload"], dict) else node])
        name = draw.choice([*place, "added"])
        place[name] = draw.choice(VALUES)
        if "payload" not in node:
            break
    content = json.dumps(node).encode()
    if draw.random() < 0.3:
        at = draw.randrange(len(content))
        content = content[:at] + draw.randbytes(draw.randrange(4)) + content[at + 1 :]
    return content


def digest(secret: bytes, text: bytes) -> bytes:
    return hmac.new(secret, text, hashlib.sha256).digest()


def ours() -> Receiver:
    def receive(headers: Any, body: Any) -> object:
        return parse(headers, body, secrets=[SECRET])

    def sign(_: bytes) -> dict[Any, Any]:
        return {"Qovery-Secret": SECRET}

    return Receiver(receive, (WebhookRejected, WebhookMalformed), sign)


def standardwebhooks() -> Receiver:
    module: Any = importlib.import_module("standardwebhooks.webhooks")
    webhook = module.Webhook(SECRET)

    def sign(body: bytes) -> dict[Any, Any]:
        moment = str(int(time.time()))
        signed = digest(base64.b64decode(SECRET), b"m." + moment.encode() + b"." + body)
        signature = "v1," + base64.b64encode(signed).decode()
        return {
            "webhook-id": "m",
            "webhook-timestamp": moment,
            "webhook-signature": signature,
        }

    def receive(headers: Any, body: Any) -> object:
        return webhook.verify(body, headers)

    return Receiver(receive, (module.WebhookVerificationError,), sign)


def gidgethub() -> Receiver:
    root: Any = importlib.import_module("gidgethub")
    sansio: Any = importlib.import_module("gidgethub.sansio")

    def sign(body: bytes) -> dict[Any, Any]:
        signature = "sha256=" + digest(SECRET.encode(), body).hex()
        return {
            "content-type": "application/json",
            "x-github-event": "push",
            "x-github-delivery": "m",
            "x-hub-signature-256": signature,
        }

    def receive(headers: Any, body: Any) -> object:
        return sansio.Event.from_http(headers, body, secret=SECRET)

    return Receiver(receive, (root.BadRequest, root.ValidationFailure), sign)


def stripe() -> Receiver:
    module: Any = importlib.import_module("stripe")

    def receive(headers: Any, body: Any) -> object:
        return module.Webhook.construct_event(body, headers.get("stripe-signature"), SECRET)

    def sign(body: bytes) -> dict[Any, Any]:
        moment = str(int(time.time()))
        signature = digest(SECRET.encode(), moment.encode() + b"." + body).hex()
        return {"stripe-signature": f"t={moment},v1={signature}"}

    # Its guide has callers catch ValueError for an invalid payload.
    return Receiver(receive, (module.SignatureVerificationError, ValueError), sign)


def measure(receiver: Receiver, count: int, seed: int) -> tuple[Counter[str], float]:
    found: Counter[str] = Counter()
    slowest = 0.0
    for number in range(count):
        one = delivery(seed, number)
        signed = one.body if isinstance(one.body, bytes) else b""
        headers = one.mutate(receiver.sign(signed) if one.is_signed else {})
        began = time.perf_counter()
        try:
            receiver.receive(headers, one.body)
            found["accepted"] += 1
        except receiver.documented:
            found["refused"] += 1
        except Exception as error:  # noqa: BLE001  # those are counted
            found[f"undocumented {type(error).__name__}"] += 1
        slowest = max(slowest, time.perf_counter() - began)
    return found, slowest


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    receivers = {"qovery-async": ours}
    receivers |= {make.__name__: make for make in (standardwebhooks, gidgethub, stripe)}
    failed = False
    for name, make in receivers.items():
        try:
            receiver = make()
        except ImportError:
            print(f"{name}: not installed")
            continue
        found, slowest = measure(receiver, options.count, options.seed)
        undocumented = {key: found[key] for key in sorted(found) if key.startswith("undocumented")}
        failed |= name == "qovery-async" and bool(undocumented)
        print(
            f"{name}: {found['accepted']} accepted, {found['refused']} refused, "
            f"{sum(undocumented.values())} undocumented errors, slowest {1000 * slowest:.0f} ms"
        )
        for key, times in undocumented.items():
            print(f"    {key.removeprefix('undocumented ')}: {times}")
    sys.exit(failed)


if __name__ == "__main__":
    main()

"""Requests to a simulator without a client."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    content: bytes

    def json(self) -> Any:
        return json.loads(self.content)


def send(simulator, method, path, body=None, *, token="qov_simulator", scheme="Token", **headers):
    """Send one request and return its response."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    if token is not None:
        given["authorization"] = f"{scheme} {token}"
    content = b""
    if body is not None:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        given.setdefault("content-type", "application/json")
    path, _, query = path.partition("?")
    return Reply(*simulator.app.respond(method, path, query, given, content))


def organizations(simulator, token="qov_simulator"):
    """Return the ids of organizations by name."""
    results = send(simulator, "GET", "/organization", token=token).json()["results"]
    return {item["name"]: item["id"] for item in results}


def below(simulator, parent, kind, token="qov_simulator"):
    """Return the ids of the objects below a path, by name."""
    results = send(simulator, "GET", f"{parent}/{kind}", token=token).json()["results"]
    return {item["name"]: item["id"] for item in results}

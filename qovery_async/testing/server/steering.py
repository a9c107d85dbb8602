"""Actions of the control surface that steer a simulator: responses, failures, tokens, gateway."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, fields, replace
from typing import Any, NamedTuple, cast

from ..accounts.rate_limit import RateLimit
from ..accounts.tokens import Token
from ..gateway import Gateway
from ..model.caller import ProjectGrant, Role
from ..model.document import Node
from ..model.suggestions import suggest_name
from ..simulator import Simulator
from ..timing.durations import Durations


class ControlResponse(NamedTuple):
    """Response of the control surface. The value None is no content."""

    status: int
    value: Any = None


Query = Mapping[str, str]
Action = Callable[[Simulator, Node, Query], ControlResponse]
_GATEWAY_SETTINGS = ("silent", "refuses_by", "history_lines", "repeated_lines", "limit_end")
_GATEWAY_CALLS: Mapping[str, Callable[..., None]] = {
    "close_all": Gateway.close_all,
    "drop_all": Gateway.drop_all,
    "refuse_next": Gateway.refuse_next,
    "end_next": Gateway.end_next,
    "log": Gateway.log,
    "set_runtime_state": Gateway.set_runtime_state,
}


def list_responses(simulator: Simulator, _: Node, __: Query) -> ControlResponse:
    """List the responses that replace those of the API."""
    return ControlResponse(200, {"responses": [one.as_json() for one in simulator.overrides]})


def add_response(simulator: Simulator, body: Node, _: Query) -> ControlResponse:
    """Add a response."""
    _check_fields(body, ("operation_id", "value", "status", "times", "body", "arguments"))
    _check_object(body, "arguments")
    operation_id = body.pop("operation_id")
    return ControlResponse(201, simulator.overrides.add(operation_id, **body).as_json())


def remove_responses(simulator: Simulator, _: Node, query: Query) -> ControlResponse:
    """Remove the responses of an operation, or all."""
    if "operation_id" in query:
        simulator.overrides.remove(query["operation_id"])
    else:
        simulator.overrides.clear()
    return ControlResponse(204)


def call_as(simulator: Simulator, body: Node, _: Query) -> ControlResponse:
    """Execute an operation as another user."""
    _check_fields(body, ("user", "operation_id", "body", "origin", "arguments"))
    _check_object(body, "arguments")
    value = simulator.other_users.call(
        body["user"],
        body["operation_id"],
        body.get("body"),
        origin=body.get("origin", "CONSOLE"),
        **cast("Node", body.get("arguments") or {}),
    )
    return ControlResponse(201, {"response": value})


def push_commit(simulator: Simulator, body: Node, _: Query) -> ControlResponse:
    """Push a commit to the branch of a service."""
    _check_fields(body, ("service", "commit", "author"))
    requests = simulator.other_users.push_commit(body.pop("service"), **body)
    return ControlResponse(201, {"deployment_request_ids": requests})


def list_unmet(simulator: Simulator, _: Node, __: Query) -> ControlResponse:
    """List the faults, responses and failures that no call met."""
    return ControlResponse(200, {"unmet": simulator.unmet()})


def list_failures(simulator: Simulator, _: Node, __: Query) -> ControlResponse:
    """List the planned failures."""
    names = ("target", "state", "times")
    left = simulator.failures.left
    return ControlResponse(200, {"failures": [dict(zip(names, one, strict=True)) for one in left]})


def add_failure(simulator: Simulator, body: Node, _: Query) -> ControlResponse:
    """Plan a failure of the next runs, or with the `times` null, of every run."""
    _check_fields(body, ("target", "state", "times"))
    target, state, times = body["target"], body["state"], body.get("times", 1)
    if times is None:
        simulator.failures.fail_every(target, state)
    else:
        simulator.failures.fail_next(target, state, times=times)
    return ControlResponse(204)


def remove_failures(simulator: Simulator, _: Node, query: Query) -> ControlResponse:
    """Remove the planned failures of a target, or all."""
    simulator.failures.clear(query.get("target"))
    return ControlResponse(204)


def show_durations(simulator: Simulator, _: Node, __: Query) -> ControlResponse:
    """Return the durations of deployments."""
    return ControlResponse(200, asdict(simulator.durations))


def change_durations(simulator: Simulator, body: Node, query: Query) -> ControlResponse:
    """Change some durations of deployments."""
    _check_fields(body, [field.name for field in fields(Durations)])
    simulator.durations = replace(simulator.durations, **body)
    return show_durations(simulator, body, query)


def list_tokens(simulator: Simulator, _: Node, __: Query) -> ControlResponse:
    """List the tokens, without their values."""
    found: list[Node] = []
    for token in simulator.tokens:
        role = token.role if isinstance(token.role, str) else token.role.name
        seen = None if token.organizations is None else list(token.organizations)
        found.append({"name": token.name, "role": role, "organizations": seen})
    return ControlResponse(200, {"tokens": found})


def add_token(simulator: Simulator, body: Node, _: Query) -> ControlResponse:
    """Accept a token, or change the one of its value."""
    _check_fields(body, [field.name for field in fields(Token)])
    if isinstance(body.get("role"), dict):
        body["role"] = _role(body["role"])
    if body.get("rate_limit") is not None:
        body["rate_limit"] = RateLimit(**body["rate_limit"])
    for name in ("organizations", "policy_denies"):
        if body.get(name) is not None:
            body[name] = tuple(body[name])
    simulator.add_token(Token(body.pop("value"), **body))
    return ControlResponse(204)


def _role(body: Node) -> Role:
    _check_fields(body, ("name", "projects", "clusters"))
    _check_object(body, "projects")
    _check_object(body, "clusters")
    projects = cast("Mapping[str, Node] | None", body.pop("projects", None))
    grants = None
    if projects is not None:
        grants = {identifier: ProjectGrant(**grant) for identifier, grant in projects.items()}
    return Role(projects=grants, **body)


def remove_token(simulator: Simulator, _: Node, query: Query) -> ControlResponse:
    """Reject a token, by its value or name."""
    simulator.remove_token(query["token"])
    return ControlResponse(204)


def list_deliveries(simulator: Simulator, _: Node, __: Query) -> ControlResponse:
    """List the sent deliveries of webhooks."""
    simulator.world.engine.settle()
    simulator.world.deliveries.record_unsent()
    sent = simulator.world.deliveries.sent()
    return ControlResponse(200, {"deliveries": [one.as_json() for one in sent]})


def steer_webhooks(simulator: Simulator, body: Node, _: Query) -> ControlResponse:
    """Disturb the next deliveries, or send one again."""
    _check_fields(body, ("redeliver", "disturb_next", "times", "seconds", "status"))
    if "redeliver" in body:
        return ControlResponse(201, simulator.webhooks.redeliver(body["redeliver"]).as_json())
    simulator.webhooks.disturb_next(body.pop("disturb_next"), **body)
    return ControlResponse(204)


def show_gateway(simulator: Simulator, _: Node, __: Query) -> ControlResponse:
    """Return the settings of the gateway and its connections."""
    gateway = simulator.gateway
    connections = [
        {
            "path": one.handshake.path,
            "status": one.status,
            "sent": one.sent,
            "received": one.received,
            "closed": None if one.closed is None else one.closed._asdict(),
        }
        for one in gateway.connections
    ]
    settings = {name: getattr(gateway, name) for name in _GATEWAY_SETTINGS}
    return ControlResponse(200, {**settings, "connections": connections})


def steer_gateway(simulator: Simulator, body: Node, _: Query) -> ControlResponse:
    """Change settings of the gateway, and call its methods with keyword arguments."""
    _check_fields(body, (*_GATEWAY_SETTINGS, *_GATEWAY_CALLS))
    _check_settings(body)
    for name, value in body.items():
        if name in _GATEWAY_SETTINGS:
            setattr(simulator.gateway, name, value)
        else:
            _GATEWAY_CALLS[name](simulator.gateway, **value)
    return ControlResponse(204)


def _check_settings(body: Node) -> None:
    if not isinstance(body.get("silent", False), bool):
        msg = "silent must be true or false"
        raise ValueError(msg)  # noqa: TRY004  # the body is invalid
    if body.get("refuses_by", "code") not in ("code", "status"):
        msg = "refuses_by must be code or status"
        raise ValueError(msg)
    if body.get("limit_end", "newest") not in ("newest", "oldest"):
        msg = "limit_end must be newest or oldest"
        raise ValueError(msg)
    for name in ("history_lines", "repeated_lines"):
        lines = body.get(name, 0)
        if not isinstance(lines, int) or lines < 0:
            msg = f"{name} must be an integer of 0 or more"
            raise ValueError(msg)


def _check_fields(body: Node, known: Collection[str]) -> None:
    for name in body:
        if name not in known:
            msg = f"unknown field {name}: {suggest_name(name, known)}"
            raise ValueError(msg)


def _check_object(body: Node, name: str) -> None:
    if not isinstance(body.get(name, {}), dict | None):
        msg = f"{name} must be an object"
        raise ValueError(msg)  # noqa: TRY004  # the body is invalid


STEERING: Mapping[tuple[str, str], Action] = {
    ("GET", "responses"): list_responses,
    ("POST", "responses"): add_response,
    ("DELETE", "responses"): remove_responses,
    ("POST", "calls"): call_as,
    ("POST", "commits"): push_commit,
    ("GET", "unmet"): list_unmet,
    ("GET", "failures"): list_failures,
    ("POST", "failures"): add_failure,
    ("DELETE", "failures"): remove_failures,
    ("GET", "durations"): show_durations,
    ("POST", "durations"): change_durations,
    ("GET", "tokens"): list_tokens,
    ("POST", "tokens"): add_token,
    ("DELETE", "tokens"): remove_token,
    ("GET", "webhooks"): list_deliveries,
    ("POST", "webhooks"): steer_webhooks,
    ("GET", "gateway"): show_gateway,
    ("POST", "gateway"): steer_gateway,
}

"""Failed services of a deployment: from the statuses with stages and the engine's log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .json_parts import objects, part

_LOG_LINES = 10


@dataclass(frozen=True, slots=True)
class ServiceFailure:
    """Service that failed in a deployment.

    Attributes:
        service_id, kind, name: The service; `kind` is its type, `name` is empty if unknown.
        stage: Name of its stage.
        state: Its state, for instance `BUILD_ERROR`.
        step: Step that failed, for instance `BUILD`; empty if none is marked.
        message, hint, link: What Qovery's engine says of the error; empty if it says nothing.
        log: Last lines of the engine's log of the service.
    """

    service_id: str
    kind: str
    name: str
    stage: str
    state: str
    step: str
    message: str
    hint: str
    link: str
    log: tuple[str, ...]


def failed_services(
    statuses: Mapping[str, Any], log: Iterable[Mapping[str, Any]]
) -> tuple[ServiceFailure, ...]:
    """Return the services of the last deployment that are in an error state."""
    by_service: dict[str, list[Mapping[str, Any]]] = {}
    for entry in log:
        source = part(entry, "details", "transmitter")
        by_service.setdefault(str(source.get("id")), []).append(entry)
    return tuple(
        _failure(kind, service, stage, by_service.get(str(service.get("id")), []))
        for stage in objects(statuses.get("stages"))
        for kind, found in stage.items()
        for service in objects(found)
        if str(service.get("state")).endswith("ERROR")
        and service.get("is_part_last_deployment") is not False
    )


def execution_in(statuses: Mapping[str, Any]) -> str | None:
    """Return the id of the execution that the statuses are about, None if they do not say."""
    execution: object = part(statuses, "environment").get("last_deployment_id")
    for stage in objects(statuses.get("stages")):
        for found in stage.values():
            for service in objects(found):
                if service.get("is_part_last_deployment") and service.get("execution_id"):
                    execution = service["execution_id"]
    return None if execution is None else str(execution)


def described(failure: ServiceFailure) -> str:
    """Return a line about a failure, for the message of the error."""
    what = f"{failure.kind} {failure.name or failure.service_id} is in state {failure.state}"
    said = [text for text in (failure.message, failure.hint, failure.link) if text]
    return "\n" + ": ".join([what, *said])


def _failure(
    kind: str,
    service: Mapping[str, Any],
    stage: Mapping[str, Any],
    log: list[Mapping[str, Any]],
) -> ServiceFailure:
    steps = objects(part(service, "steps").get("details"))
    errors = [part(entry, "error") for entry in log if part(entry, "error")]
    error = errors[-1] if errors else part(None)
    lines = [str(part(entry, "message").get("safe_message") or "") for entry in log]
    return ServiceFailure(
        str(service.get("id")),
        kind.removesuffix("s"),
        str(part(log[-1], "details", "transmitter").get("name") or "") if log else "",
        str(part(stage, "stage").get("name") or ""),
        str(service.get("state")),
        next((str(s.get("step_name")) for s in steps if s.get("status") == "ERROR"), ""),
        str(error.get("user_log_message") or ""),
        str(error.get("hint_message") or ""),
        str(error.get("link") or ""),
        tuple(line for line in lines if line)[-_LOG_LINES:],
    )

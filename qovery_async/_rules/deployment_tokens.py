"""Tokens of deployments: what a handle knows, as JSON of at most 2 kB, without secrets.

`v` is the version of the form. A later version of the package reads the forms of earlier ones.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast
from uuid import UUID

from .deployment_matching import RequestsSeen
from .deployment_states import EXPECTED_STATES
from .deployment_targets import Target
from .json_parts import part

VERSION = 1
MOST_BYTES = 2048
# Longer texts are no token.
_MOST_READ = 4096
_MOST_ID = 64

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SavedDeployment:
    """All that a handle needs to follow its deployment.

    Attributes:
        target: The action and what it is applied to.
        sent_at: When the action was sent, in epoch seconds.
        environment_id: Environment of the deployment, if known.
        request_id: Request of the action, if known.
        execution: Execution on a cluster that the action started, if known.
        exact: Whether the request or execution is certainly that of the action.
        before: Requests of the environment before the action, if they were read.
        execution_before: Last execution on the cluster before the action, if there was one.
    """

    target: Target
    sent_at: float
    environment_id: UUID | None = None
    request_id: UUID | None = None
    execution: str | None = None
    exact: bool = False
    before: RequestsSeen | None = None
    execution_before: str | None = None


def token_of(saved: SavedDeployment) -> str:
    """Return the token of a deployment.

    What does not fit is left out: first the requests before the action, which serve to find its
    own, then the selected services, which tell that an action without a request is over.
    """
    text = _text(saved)
    if len(text) > MOST_BYTES and saved.before is not None:
        saved = replace(saved, before=None)
        text = _text(saved)
    if len(text) > MOST_BYTES:
        text = _text(replace(saved, target=replace(saved.target, service_ids=())))
    return text


def saved_of(token: str) -> SavedDeployment:
    """Return what a token holds; raise ValueError with the reason if it is not one of ours."""
    if len(token) > _MOST_READ:
        msg = "it is too long"
        raise ValueError(msg)
    try:
        fields = part(json.loads(token))
    except (ValueError, RecursionError):
        fields = part(None)
    if "v" not in fields:
        msg = "it is not a token of a deployment"
        raise ValueError(msg)
    if fields["v"] != VERSION:
        msg = f"version {fields['v']!r} of tokens is not known to this version of the package"
        raise ValueError(msg)
    try:
        return _saved(fields)
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError):
        msg = "it is damaged"
        raise ValueError(msg) from None


def _text(saved: SavedDeployment) -> str:
    target, before = saved.target, saved.before
    fields: dict[str, Any] = {
        "v": VERSION,
        "action": target.action,
        "kind": target.kind,
        "id": str(target.id),
        "services": [str(one) for one in target.service_ids],
        "organization": _shown(target.organization_id),
        "at": round(saved.sent_at),
        "environment": _shown(saved.environment_id),
        "request": _shown(saved.request_id),
        "execution": saved.execution,
        "exact": saved.exact or None,
        "last": saved.execution_before,
    }
    if before is not None and saved.request_id is None:
        queued = {str(request_id): action for request_id, action in before.queued.items()}
        fields["before"] = [_shown(before.current), before.state, queued]
    kept = {n: value for n, value in fields.items() if value is not None and value != []}
    return json.dumps(kept, separators=(",", ":"))


def _shown(value: object) -> str | None:
    return None if value is None else str(value)


def _saved(fields: Mapping[str, Any]) -> SavedDeployment:
    if fields["action"] not in EXPECTED_STATES or not fields["kind"].isalnum():
        raise ValueError
    target = Target(
        fields["action"],
        fields["kind"][:_MOST_ID],
        _read_id(fields["id"]),
        tuple(_read_id(one) for one in fields.get("services", ())),
        _optional(_read_id, fields.get("organization")),
    )
    before = None
    if "before" in fields:
        current, state, queued = fields["before"]
        ids = {_read_id(request_id): _word(action) for request_id, action in queued.items()}
        before = RequestsSeen(_optional(_read_id, current), _word(state), ids)
    return SavedDeployment(
        target,
        float(int(fields["at"])),
        _optional(_read_id, fields.get("environment")),
        _optional(_read_id, fields.get("request")),
        _optional(_word, fields.get("execution")),
        exact=fields.get("exact") is True,
        before=before,
        execution_before=_optional(_word, fields.get("last")),
    )


def id_of(value: object) -> UUID:
    """Return an id as models have it: text stays text if it is no UUID."""
    try:
        return UUID(str(value))
    except ValueError:
        return cast("UUID", str(value))


def _read_id(value: object) -> UUID:
    return id_of(_word(value))


def _word(value: object) -> str:
    if not isinstance(value, str) or len(value) > 2 * _MOST_ID:
        raise ValueError
    return value


def _optional(read: Callable[[object], T], value: object) -> T | None:
    return None if value is None else read(value)

"""What a call is about, and what its body asks for."""

from __future__ import annotations

from typing import cast

from .call import Call
from .problems import Problem
from .store import Node, Record


def existing(call: Call) -> Record:
    """What a call is about. Raises `Problem` 404 if it is not there."""
    if call.target is None:
        raise Problem(404, "there is nothing with this id")
    return call.target


def members(call: Call) -> Node:
    """The members of a call's body, none if it has no body."""
    body: object = call.body
    return cast("Node", body) if isinstance(body, dict) else {}

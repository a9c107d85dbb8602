"""Inputs of a call: the target record and the fields of the body."""

from __future__ import annotations

from .call import Call, members_of
from .problems import Problem
from .store import Node, Record


def existing(call: Call) -> Record:
    """Return the target of a call. Raises `Problem` 404 if there is none."""
    if call.target is None:
        raise Problem(404, "there is nothing with this id")
    return call.target


def members(call: Call) -> Node:
    """Return the fields of a call's body, or none if the body is not an object."""
    return members_of(call.body)

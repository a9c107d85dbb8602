"""Suggestions for misspelled names."""

from __future__ import annotations

from collections.abc import Collection

# Longer lists do not help in a message.
_MOST_NAMES = 20


def suggest_name(name: str, known: Collection[str]) -> str:
    """Return the closest known name as a question, or a list of the known names."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1)
    if close:
        return f"did you mean {close[0]}?"
    if not known:
        return "there are none"
    shown = sorted(known)[:_MOST_NAMES]
    further = len(known) - len(shown)
    return f"use one of {', '.join(shown)}" + (f" and {further} more" if further else "")


def check_operation(operation_id: str, known: Collection[str]) -> None:
    """Raise ValueError with a suggestion if no operation has this id."""
    if operation_id not in known:
        suggestion = suggest_name(operation_id, known)
        msg = f"no operation has the id {operation_id!r}: {suggestion}"
        raise ValueError(msg)

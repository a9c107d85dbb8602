"""Deployment rules of projects, matched by the name of an environment."""

from __future__ import annotations

import re

from ..model.store import Node, Record, Store

# Only the time of day of these timestamps counts.
WORKING_HOURS: Node = {
    "timezone": "UTC",
    "start_time": "1970-01-01T08:00:00.000Z",
    "stop_time": "1970-01-01T19:00:00.000Z",
    "weekdays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
}


def matching_rule(store: Store, project: Record | None, name: str) -> Record | None:
    """Return the first rule by priority whose wildcard matches a name, or None."""
    rules = store.children("deploymentRule", project) if project is not None else []
    for rule in sorted(rules, key=lambda rule: int(rule.data.get("priority_index") or 0)):
        if _pattern(str(rule.data.get("wildcard", ""))).fullmatch(name):
            return rule
    return None


def _pattern(wildcard: str) -> re.Pattern[str]:
    """Compile a wildcard of `*` and `?`. Brackets, as in `[PR]*`, are literal."""
    parts = {"*": ".*", "?": "."}
    return re.compile("".join(parts.get(c) or re.escape(c) for c in wildcard), re.DOTALL)

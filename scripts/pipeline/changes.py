"""Changes of the API between two documents in normal form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from .document import Node, operations
from .kinds import Kinds, is_enumeration, kind_text
from .operation_facts import operation_facts
from .references import reachable, schema_refs

_BREAKING = "BREAKING "


def changes(old: Node | None, new: Node) -> list[str]:
    """Return lines for the changelog: operations, then schemas; breaking changes are marked.

    A change is breaking if a working call fails, or a field that callers read disappears: a removed
    operation, field or enumeration value, a changed type, a new required field of a request.
    Additions to responses are not breaking: clients keep unknown fields.
    """
    if old is None:
        return [f"first document: {len(operations(new))} operations"]
    found = [*_operation_changes(old, new), *_schema_changes(old, new)]
    return found or ["no change of the API"]


def _operation_changes(old: Node, new: Node) -> Iterator[str]:
    before, after = _facts(old), _facts(new)
    for name in sorted(before.keys() - after.keys()):
        yield f"{_BREAKING}operation removed: {_title(before[name])}"
    for name in sorted(after.keys() - before.keys()):
        yield f"operation added: {_title(after[name])}"
    for name in sorted(before.keys() & after.keys()):
        for key in ("method", "path", "body", "body_required", "answers", "deprecated", "secured"):
            was, now = before[name].get(key), after[name].get(key)
            if was != now:
                mark = "" if key == "deprecated" else _BREAKING
                yield f"{mark}operation {name}: {key} was {was}, is {now}"
        for key in ("path_params", "query_params"):
            yield from _parameter_changes(name, before[name].get(key, ()), after[name].get(key, ()))


def _facts(document: Node) -> dict[str, dict[str, Any]]:
    kinds = Kinds(document["components"]["schemas"])
    facts = [operation_facts(document, p, m, o, kinds) for p, m, o in operations(document)]
    return {str(fact["operation_id"]): fact for fact in facts}


def _title(facts: Mapping[str, Any]) -> str:
    return f"{facts['operation_id']} ({facts['method']} {facts['path']})"


def _parameter_changes(
    name: str, before: tuple[tuple[Any, ...], ...], after: tuple[tuple[Any, ...], ...]
) -> Iterator[str]:
    was = {p[0]: p for p in before}
    now = {p[0]: p for p in after}
    for key in sorted(was.keys() - now.keys()):
        yield f"{_BREAKING}operation {name}: parameter {key} removed"
    for key in sorted(now.keys() - was.keys()):
        yield f"{_BREAKING if now[key][1] else ''}operation {name}: parameter {key} added"
    for key in sorted(was.keys() & now.keys()):
        if was[key][1:] != now[key][1:]:
            change = f"was {was[key][1:]}, is {now[key][1:]}"
            yield f"{_BREAKING}operation {name}: parameter {key} {change}"


def _schema_changes(old: Node, new: Node) -> Iterator[str]:
    before = cast("dict[str, Node]", old["components"]["schemas"])
    after = cast("dict[str, Node]", new["components"]["schemas"])
    sent = _sent(new)
    for name in sorted(before.keys() - after.keys()):
        yield f"{_BREAKING}schema removed: {name}"
    for name in sorted(after.keys() - before.keys()):
        yield f"schema added: {name}"
    for name in sorted(before.keys() & after.keys()):
        yield from _members(name, before, after, is_sent=name in sent)


def _sent(document: Node) -> set[str]:
    """Return the schemas that request bodies refer to."""
    bodies = [operation.get("requestBody") for _, _, operation in operations(document)]
    return reachable(schema_refs(bodies), document["components"]["schemas"])


def _members(
    name: str, before: Mapping[str, Node], after: Mapping[str, Node], *, is_sent: bool
) -> Iterator[str]:
    was, now = before[name], after[name]
    if is_enumeration(was) and is_enumeration(now):
        for value in [v for v in was["enum"] if v not in now["enum"]]:
            yield f"{_BREAKING}value removed: {name} {value!r}"
        for value in [v for v in now["enum"] if v not in was["enum"]]:
            yield f"value added: {name} {value!r}"
        return
    old_kinds, new_kinds = Kinds(before), Kinds(after)
    if not was.get("properties") or not now.get("properties"):
        is_same_kind = old_kinds.of_component(name) == new_kinds.of_component(name)
        if not is_same_kind or _branches(was) != _branches(now):
            yield f"{_BREAKING}schema changed: {name}"
        return
    yield from _fields(name, was, now, old_kinds, new_kinds, is_sent=is_sent)


def _fields(
    name: str, was: Node, now: Node, old_kinds: Kinds, new_kinds: Kinds, *, is_sent: bool
) -> Iterator[str]:
    required = set(now.get("required", ()))
    were_required = set(was.get("required", ()))
    for key in sorted(was["properties"].keys() - now["properties"].keys()):
        yield f"{_BREAKING}field removed: {name}.{key}"
    for key in sorted(now["properties"].keys() - was["properties"].keys()):
        mark = _BREAKING if is_sent and key in required else ""
        yield f"{mark}field added: {name}.{key}"
    for key in sorted(was["properties"].keys() & now["properties"].keys()):
        kind, new_kind = old_kinds.of(was["properties"][key]), new_kinds.of(now["properties"][key])
        if kind != new_kind:
            is_wider = new_kind == kind._replace(nullable=True)
            change = f"was {kind_text(kind)}, is {kind_text(new_kind)}"
            yield f"{'' if is_wider else _BREAKING}field changed: {name}.{key} {change}"
        if (key in required) != (key in were_required):
            mark = _BREAKING if is_sent and key in required else ""
            yield f"{mark}field {'required' if key in required else 'optional'} now: {name}.{key}"


def _branches(schema: Node) -> tuple[list[Any], Any]:
    return (schema.get("oneOf", []), schema.get("discriminator"))

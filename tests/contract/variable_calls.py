"""Arguments with which operations on variables succeed, which the document cannot tell."""

from __future__ import annotations

from typing import Any

from qovery_async.testing.model.store import Record
from qovery_async.testing.variables.rules import is_built_in, owner

FAMILIES = {"variable": False, "environmentVariable": False, "secret": True}


def with_sense(simulator: Any, endpoint: Any, path: Any, query: Any, body: Any) -> bool:
    """Change arguments so that they name what exists; False where nothing can be named."""
    store, variables = simulator.world.store, simulator.world.variables
    application = next(store.of("application"), None)
    if endpoint.steps[0].text == "secretManagerAccess" and application is not None:
        access = {"secret_manager_access_id": path[endpoint.steps[1].text]}
        variables.create(application, f"EXTERNAL_{len(list(store.of('variable')))}", "name", access)
    family = next((s.text for s in endpoint.steps if s.text in FAMILIES), None)
    if family is None:
        return True
    if family == "variable":
        place = application or next(store.of("project"))
    else:
        place = store.get(endpoint.steps[0].text, path[endpoint.steps[1].text])
    if place is None:
        return False
    scope = place.kind.upper()
    step = next((s for s in endpoint.steps if s.is_parameter and s.kind == family), None)
    if step is not None:
        found = [v for v in variables.visible(place) if fits(endpoint, place, v)]
        found = [v for v in found if variables.is_secret(v) == FAMILIES[family]]
        if not found:
            return False
        path[step.text] = found[0].id
    for name, value in (("parent", place.id), ("service", place.id)):
        if f"{name}_id" in query:
            query[f"{name}_id"] = value
            query["scope" if name == "parent" else "service_type"] = scope
    rewrite(body or {}, place)
    return True


def fits(endpoint: Any, place: Record, variable: Record) -> bool:
    """Whether an operation can be about a variable."""
    if endpoint.steps[-1].text in ("alias", "override"):
        return is_built_in(variable) or owner(variable) is not place
    return owner(variable) is place and not is_built_in(variable)


def rewrite(body: Any, place: Record) -> None:
    """Bring keys and places of a body into a form that is possible."""
    for name in list(body):
        if name == "key":
            body[name] = "SOME_KEY"
        elif name.endswith("parent_id"):
            body[name] = place.id
        elif name.endswith("_scope"):
            body[name] = place.kind.upper()
        elif name in ("mount_path", "secret_manager_access_id"):
            del body[name]
    for number, item in enumerate(body.get("vars", ())):
        item |= {"name": f"SOME_KEY_{number}", "scope": "PROJECT"}

"""`modify` methods: read, change and write back with an edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .edits import Edits
    from .name_conflicts import Place
    from .resources import Method

_EDIT = "edit"


@dataclass(slots=True)
class ModifyMethod:
    """The method that changes fields of what an edit replaces."""

    name: str
    has_time: bool
    signature: str
    docstring: str


def modify_method(method: Method, edits: Edits, places: Mapping[str, Place]) -> ModifyMethod | None:
    """Return the `modify` method of an edit, None for any other method."""
    if method.operation_id not in edits.reads or not method.name.startswith(_EDIT):
        return None
    has_time = method.operation_id in edits.timed
    name = f"modify{method.name.removeprefix(_EDIT)}"
    read = places[edits.reads[method.operation_id]].method
    signature = _signature(method, has_time=has_time)
    return ModifyMethod(name, has_time, signature, _docstring(method, read, has_time=has_time))


def _signature(method: Method, *, has_time: bool) -> str:
    """Return the parameters of the method."""
    positional = ["self", *(f"{a.python}: {a.annotation}" for a in method.path)]
    keyword = [f"{a.python}: {a.annotation}{'' if a.required else ' = None'}" for a in method.query]
    if has_time:
        keyword.append("unmodified_since: datetime.datetime | Unset | None = None")
    star = ["*"] if keyword else []
    return ", ".join([*positional, *star, *keyword, "**changes: Any"])


def _docstring(method: Method, read: str, *, has_time: bool) -> str:
    request = str(method.body).partition(" | Mapping")[0]
    secrets = "Secrets that the API does not return are omitted: give them again."
    lines = [
        f"Change fields and keep all others: `{read}`, then `{method.name}`.",
        "",
        "One deadline holds for both requests. A change that others make between them is lost.",
        f"`UNSET` omits a field. {secrets}",
        "",
        "Args:",
    ]
    lines += [f"    {a.python}: {a.description.rstrip('.') or a.python}." for a in method.path]
    lines += [f"    {a.python}: {a.description.rstrip('.') or a.python}." for a in method.query]
    raised = ["InvalidRequestError: a change does not fit, or a required value is not returned."]
    if has_time:
        lines.append("    unmodified_since: The `updated_at` that the changes are based on.")
        raised.append("ConcurrentChangeError: it was changed after `unmodified_since`.")
    lines.append(f"    changes: Fields of {request}.")
    return "\n".join([*lines, "", "Raises:", *(f"    {line}" for line in raised)])

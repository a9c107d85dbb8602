"""Choice of an entry of a list by its name or id, for `client.find()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar
from uuid import UUID

# Names in a message about a name that nothing has.
_MOST_NAMES = 10


class Named(Protocol):
    """Object of the API with an id and a name."""

    # Models declare the types of their fields with descriptors, which match no declared type here.
    @property
    def id(self) -> Any:  # noqa: ANN401
        """Id of the object."""
        ...

    @property
    def name(self) -> str:
        """Name of the object."""
        ...


N = TypeVar("N", bound=Named)


def named(wanted: str | UUID | None, entries: Sequence[N]) -> list[N]:
    """Return the entries with an id or a name; for None, all of them.

    The API compares names without regard to case. If several names differ only in case, the exact
    one counts.
    """
    if wanted is None:
        return [*entries]
    text = str(wanted)
    folded = text.casefold()
    found = [entry for entry in entries if str(entry.id) == folded]
    found = found or [entry for entry in entries if _name(entry).casefold() == folded]
    return [entry for entry in found if entry.name == text] or found


def _name(entry: Named) -> str:
    """Return the name of an entry; "" if the response has none."""
    return entry.name if isinstance(entry.name, str) else ""


def name_fault(kind: str, wanted: str | UUID | None, place: str, entries: Sequence[Named]) -> str:
    """Return why not exactly one of a list's entries has a name, with a suggestion.

    `kind` is the argument of `find()`, and `place` names the parent.
    """
    found = named(wanted, entries)
    if len(found) > 1:
        options = ", ".join(f"{_name(entry)} ({entry.id})" for entry in found[:_MOST_NAMES])
        title = f"{len(found)} {kind}s{place}" + ("" if wanted is None else f" named {wanted!s}")
        return f"{title}: give the name or id of one as {kind}= ({options})"
    if wanted is None:
        return f"no {kind}{place}"
    return f"no {kind} {str(wanted)!r}{place}; {_suggestion(str(wanted), entries)}"


def _suggestion(wanted: str, entries: Sequence[Named]) -> str:
    from difflib import get_close_matches

    names = {_name(entry).casefold(): _name(entry) for entry in entries}
    close = get_close_matches(wanted.casefold(), names, 1)
    if close:
        return f"did you mean {names[close[0]]}?"
    shown = sorted(names.values())[:_MOST_NAMES]
    if not shown:
        return "there are none"
    further = len(names) - len(shown)
    return "there is " + ", ".join(shown) + (f" and {further} more" if further else "")


def argument_fault(values: dict[str, object]) -> str:
    """Return why the arguments of `find()` are invalid; "" if they are valid.

    `values` are in the order of the API's hierarchy, from the second level on.
    """
    missing = ""
    for name, value in values.items():
        if value is None:
            missing = missing or name
        elif missing:
            return f"{name}= needs {missing}=, too: names are unique in their parent only"
    return ""


def type_fault(values: dict[str, object]) -> str:
    """Return the argument that is neither a name nor an id; "" if there is none."""
    for name, value in values.items():
        if value is not None and not isinstance(value, (str, UUID)):
            return f"{name} takes a name or an id, not {type(value).__name__}"
    return ""

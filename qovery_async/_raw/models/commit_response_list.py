"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .commit import Commit

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class CommitResponseList(Model):
    """Commits, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Commit | None] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "CommitResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Commit?]", 0),)


def read_CommitResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CommitResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, CommitResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CommitResponseList, d)
    o: Any = new(CommitResponseList)
    o.results = (
        r.read(
            parse_kind("[#Commit?]"),
            v0,
            Place(CommitResponseList.schema_name, "results", d, "results"),
        )
        if type(v0) is list
        else v0
    )
    o._extra = extra
    return o


def write_CommitResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CommitResponseList.read_json = staticmethod(read_CommitResponseList)
CommitResponseList.write_json = staticmethod(write_CommitResponseList)

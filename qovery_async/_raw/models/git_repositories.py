"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class ListDirectoriesFromGitRepositoryResponse(Model):
    if TYPE_CHECKING:
        results: list[str] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [str]
        """
        __slots__ = slots(field_lines)


def read_ListDirectoriesFromGitRepositoryResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is not UNSET:
                return r.tolerate(ListDirectoriesFromGitRepositoryResponse, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, ListDirectoriesFromGitRepositoryResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListDirectoriesFromGitRepositoryResponse, d)
    o: Any = new(ListDirectoriesFromGitRepositoryResponse)
    o.results = v0
    o._extra = extra
    return o


def write_ListDirectoriesFromGitRepositoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

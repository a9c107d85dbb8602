"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class Commit(Model):
    """A commit."""

    __slots__ = (
        "author_avatar_url",
        "author_name",
        "commit_page_url",
        "_created_at",
        "git_commit_id",
        "message",
        "tag",
    )
    if TYPE_CHECKING:
        author_avatar_url: str | Unset = UNSET
        author_name: str
        commit_page_url: str | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        git_commit_id: str
        """Full hash of the commit."""
        message: str
        tag: str
    else:
        schema_name = "Commit"
        known_names = frozenset(
            (
                "author_avatar_url",
                "author_name",
                "commit_page_url",
                "created_at",
                "git_commit_id",
                "message",
                "tag",
            )
        )
        model_fields = (
            ("author_avatar_url", "author_avatar_url", "str", 0),
            ("author_name", "author_name", "str", 1),
            ("commit_page_url", "commit_page_url", "str", 0),
            ("created_at", "created_at", "datetime", 5),
            ("git_commit_id", "git_commit_id", "str", 1),
            ("message", "message", "str", 1),
            ("tag", "tag", "str", 1),
        )
        created_at = DateTimeAttribute()


def read_Commit(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("author_avatar_url", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(Commit, d)
        v1 = d["author_name"]
        if type(v1) is not str:
            return r.tolerate(Commit, d)
        v2 = d.get("commit_page_url", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Commit, d)
        v3 = d["created_at"]
        if moment(v3).tzinfo is None:
            return r.tolerate(Commit, d)
        v4 = d["git_commit_id"]
        if type(v4) is not str:
            return r.tolerate(Commit, d)
        v5 = d["message"]
        if type(v5) is not str:
            return r.tolerate(Commit, d)
        v6 = d["tag"]
        if type(v6) is not str:
            return r.tolerate(Commit, d)
        extra = None if len(d) == n else r.unknown_fields(d, Commit)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Commit, d)
    o: Any = new(Commit)
    o.author_avatar_url = v0
    o.author_name = v1
    o.commit_page_url = v2
    o._created_at = v3
    o.git_commit_id = v4
    o.message = v5
    o.tag = v6
    o._extra = extra
    return o


def write_Commit(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.author_avatar_url) is not UNSET:
        d["author_avatar_url"] = v if type(v) is str else encode(v)
    if (v := o.author_name) is not UNSET:
        d["author_name"] = v if type(v) is str else encode(v)
    if (v := o.commit_page_url) is not UNSET:
        d["commit_page_url"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Commit.read_json = staticmethod(read_Commit)
Commit.write_json = staticmethod(write_Commit)

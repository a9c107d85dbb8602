"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, moment
from ..._codec.unset import UNSET, Unset
from .git_provider_enum import GitProviderEnum

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_GitProviderEnum = members(GitProviderEnum, unset=False, null=False)


class ApplicationGitRepository(Model):
    """An application Git repository."""

    __slots__ = (
        "branch",
        "deployed_commit_contributor",
        "_deployed_commit_date",
        "deployed_commit_id",
        "deployed_commit_tag",
        "git_token_id",
        "git_token_name",
        "has_access",
        "name",
        "owner",
        "provider",
        "root_path",
        "url",
    )
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        deployed_commit_contributor: str | Unset = UNSET
        deployed_commit_date: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        deployed_commit_id: str | Unset = UNSET
        deployed_commit_tag: str | Unset = UNSET
        git_token_id: str | None | Unset = UNSET
        """Id of the organization's Git token that reads the repository."""
        git_token_name: str | None | Unset = UNSET
        has_access: bool | Unset = UNSET
        name: str
        owner: str
        provider: GitProviderEnum
        root_path: str | Unset = UNSET
        """Folder in the repository, `/` for its top."""
        url: str
        """Absolute URI."""
    else:
        schema_name = "ApplicationGitRepository"
        known_names = frozenset(
            (
                "branch",
                "deployed_commit_contributor",
                "deployed_commit_date",
                "deployed_commit_id",
                "deployed_commit_tag",
                "git_token_id",
                "git_token_name",
                "has_access",
                "name",
                "owner",
                "provider",
                "root_path",
                "url",
            )
        )
        model_fields = (
            ("branch", "branch", "str", 0),
            ("deployed_commit_contributor", "deployed_commit_contributor", "str", 0),
            ("deployed_commit_date", "deployed_commit_date", "datetime", 4),
            ("deployed_commit_id", "deployed_commit_id", "str", 0),
            ("deployed_commit_tag", "deployed_commit_tag", "str", 0),
            ("git_token_id", "git_token_id", "str?", 0),
            ("git_token_name", "git_token_name", "str?", 0),
            ("has_access", "has_access", "bool", 0),
            ("name", "name", "str", 1),
            ("owner", "owner", "str", 1),
            ("provider", "provider", "%GitProviderEnum", 1),
            ("root_path", "root_path", "str", 0),
            ("url", "url", "str", 1),
        )
        deployed_commit_date = DateTimeAttribute()


def read_ApplicationGitRepository(d: Any, r: Reading) -> Any:
    n = 13
    try:
        v0 = d.get("branch", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationGitRepository, d)
        v1 = d.get("deployed_commit_contributor", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationGitRepository, d)
        v2 = d.get("deployed_commit_date", UNSET)
        if v2 is UNSET:
            n -= 1
        elif moment(v2).tzinfo is None:
            return r.tolerate(ApplicationGitRepository, d)
        v3 = d.get("deployed_commit_id", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationGitRepository, d)
        v4 = d.get("deployed_commit_tag", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationGitRepository, d)
        v5 = d.get("git_token_id", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(ApplicationGitRepository, d)
        v6 = d.get("git_token_name", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(ApplicationGitRepository, d)
        v7 = d.get("has_access", UNSET)
        if v7 is not True and v7 is not False:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationGitRepository, d)
        v8 = d["name"]
        if type(v8) is not str:
            return r.tolerate(ApplicationGitRepository, d)
        v9 = d["owner"]
        if type(v9) is not str:
            return r.tolerate(ApplicationGitRepository, d)
        v10 = _GitProviderEnum[d["provider"]]
        v11 = d.get("root_path", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationGitRepository, d)
        v12 = d["url"]
        if type(v12) is not str:
            return r.tolerate(ApplicationGitRepository, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationGitRepository)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationGitRepository, d)
    o: Any = new(ApplicationGitRepository)
    o.branch = v0
    o.deployed_commit_contributor = v1
    o._deployed_commit_date = v2
    o.deployed_commit_id = v3
    o.deployed_commit_tag = v4
    o.git_token_id = v5
    o.git_token_name = v6
    o.has_access = v7
    o.name = v8
    o.owner = v9
    o.provider = v10
    o.root_path = v11
    o.url = v12
    o._extra = extra
    return o


def write_ApplicationGitRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.branch) is not UNSET:
        d["branch"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_contributor) is not UNSET:
        d["deployed_commit_contributor"] = v if type(v) is str else encode(v)
    if (v := o._deployed_commit_date) is not UNSET:
        d["deployed_commit_date"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_id) is not UNSET:
        d["deployed_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_tag) is not UNSET:
        d["deployed_commit_tag"] = v if type(v) is str else encode(v)
    if (v := o.git_token_id) is not UNSET:
        d["git_token_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.git_token_name) is not UNSET:
        d["git_token_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.has_access) is not UNSET:
        d["has_access"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is GitProviderEnum else encode(v)
    if (v := o.root_path) is not UNSET:
        d["root_path"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ApplicationGitRepository.read_json = staticmethod(read_ApplicationGitRepository)
ApplicationGitRepository.write_json = staticmethod(write_ApplicationGitRepository)

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class GitAuthProvider(Model):
    if TYPE_CHECKING:
        id: str | Unset = UNSET
        name: str
        owner: str
        use_bot: bool | Unset = UNSET
    else:
        field_lines = """
            id str
            name! str
            owner! str
            use_bot bool
        """
        __slots__ = slots(field_lines)


def read_GitAuthProvider(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(GitAuthProvider, d)
            n -= 1
        if (v3 := d.get("use_bot", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(GitAuthProvider, d)
            n -= 1
        if type(v1 := d["name"]) is not str or type(v2 := d["owner"]) is not str:
            return r.tolerate(GitAuthProvider, d)
        extra = None if len(d) == n else r.unknown_fields(d, GitAuthProvider)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitAuthProvider, d)
    o: Any = new(GitAuthProvider)
    o.id = v0
    o.name = v1
    o.owner = v2
    o.use_bot = v3
    o._extra = extra
    return o


def write_GitAuthProvider(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if type(v) is str else encode(v)
    if (v := o.use_bot) is not UNSET:
        d["use_bot"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GitAuthProviderResponseList(Model):
    """Git auth providers, in `results`."""

    if TYPE_CHECKING:
        results: list[GitAuthProvider] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#GitAuthProvider]
        """
        __slots__ = slots(field_lines)


def read_GitAuthProviderResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(GitAuthProviderResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, GitAuthProviderResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitAuthProviderResponseList, d)
    o: Any = new(GitAuthProviderResponseList)
    o.results = [read_GitAuthProvider(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_GitAuthProviderResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_GitAuthProvider(e) if type(e) is GitAuthProvider else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class GitRepository(Model):
    if TYPE_CHECKING:
        default_branch: str | Unset = UNSET
        id: str
        is_private: bool | Unset = UNSET
        name: str
        url: str
    else:
        field_lines = """
            default_branch str
            id! str
            is_private bool
            name! str
            url! str
        """
        __slots__ = slots(field_lines)


def read_GitRepository(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("default_branch", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(GitRepository, d)
            n -= 1
        if (v2 := d.get("is_private", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(GitRepository, d)
            n -= 1
        if (
            type(v1 := d["id"]) is not str
            or type(v3 := d["name"]) is not str
            or type(v4 := d["url"]) is not str
        ):
            return r.tolerate(GitRepository, d)
        extra = None if len(d) == n else r.unknown_fields(d, GitRepository)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitRepository, d)
    o: Any = new(GitRepository)
    o.default_branch = v0
    o.id = v1
    o.is_private = v2
    o.name = v3
    o.url = v4
    o._extra = extra
    return o


def write_GitRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.default_branch) is not UNSET:
        d["default_branch"] = v if type(v) is str else encode(v)
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_private) is not UNSET:
        d["is_private"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GitRepositoryBranch(Model):
    if TYPE_CHECKING:
        name: str
    else:
        field_lines = """
            name! str
        """
        __slots__ = slots(field_lines)


def read_GitRepositoryBranch(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str:
            return r.tolerate(GitRepositoryBranch, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, GitRepositoryBranch)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitRepositoryBranch, d)
    o: Any = new(GitRepositoryBranch)
    o.name = v0
    o._extra = extra
    return o


def write_GitRepositoryBranch(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GitRepositoryBranchResponseList(Model):
    """Git repository branches, in `results`."""

    if TYPE_CHECKING:
        results: list[GitRepositoryBranch] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#GitRepositoryBranch]
        """
        __slots__ = slots(field_lines)


def read_GitRepositoryBranchResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(GitRepositoryBranchResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, GitRepositoryBranchResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitRepositoryBranchResponseList, d)
    o: Any = new(GitRepositoryBranchResponseList)
    o.results = [read_GitRepositoryBranch(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_GitRepositoryBranchResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_GitRepositoryBranch(e) if type(e) is GitRepositoryBranch else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class GitRepositoryResponseList(Model):
    """Git repositories, in `results`."""

    if TYPE_CHECKING:
        results: list[GitRepository] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#GitRepository]
        """
        __slots__ = slots(field_lines)


def read_GitRepositoryResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(GitRepositoryResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, GitRepositoryResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitRepositoryResponseList, d)
    o: Any = new(GitRepositoryResponseList)
    o.results = [read_GitRepository(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_GitRepositoryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_GitRepository(e) if type(e) is GitRepository else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d

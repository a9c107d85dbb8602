"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LOOSE, Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class HelmGitRepositoryRequest(Model):
    """Body of a request with a Helm Git repository."""

    __slots__ = (
        "branch",
        "_git_token_id",
        "name",
        "owner",
        "provider",
        "root_path",
        "url",
    )
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        git_token_id: UUID | None | Unset = UNSET
        """Id of the organization's Git token that reads the repository. Null is allowed."""
        name: Any = UNSET
        owner: Any = UNSET
        provider: Any = UNSET
        root_path: str | Unset = UNSET
        """Folder in the repository, `/` for its top. Left out, the API takes '/'."""
        url: str
    else:
        schema_name = "HelmGitRepositoryRequest"
        known_names = frozenset(
            (
                "branch",
                "git_token_id",
                "name",
                "owner",
                "provider",
                "root_path",
                "url",
            )
        )
        model_fields = (
            ("branch", "branch", "str", 0),
            ("git_token_id", "git_token_id", "uuid?", 4),
            ("name", "name", "any", 0),
            ("owner", "owner", "any", 0),
            ("provider", "provider", "any", 0),
            ("root_path", "root_path", "str", 0),
            ("url", "url", "str", 1),
        )
        git_token_id = UuidAttribute()


def read_HelmGitRepositoryRequest(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("branch", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmGitRepositoryRequest, d)
        v1 = d.get("git_token_id", UNSET)
        if v1 is UNSET:
            n -= 1
        elif v1 is not None and len(v1) != 36 or v1[23] != "-":
            return r.tolerate(HelmGitRepositoryRequest, d)
        v2 = d.get("name", UNSET)
        if v2 is UNSET:
            n -= 1
        if type(v2) in LOOSE:
            r.loose = True
        v3 = d.get("owner", UNSET)
        if v3 is UNSET:
            n -= 1
        if type(v3) in LOOSE:
            r.loose = True
        v4 = d.get("provider", UNSET)
        if v4 is UNSET:
            n -= 1
        if type(v4) in LOOSE:
            r.loose = True
        v5 = d.get("root_path", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmGitRepositoryRequest, d)
        v6 = d["url"]
        if type(v6) is not str:
            return r.tolerate(HelmGitRepositoryRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, HelmGitRepositoryRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmGitRepositoryRequest, d)
    o: Any = new(HelmGitRepositoryRequest)
    o.branch = v0
    o._git_token_id = v1
    o.name = v2
    o.owner = v3
    o.provider = v4
    o.root_path = v5
    o.url = v6
    o._extra = extra
    return o


def write_HelmGitRepositoryRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.branch) is not UNSET:
        d["branch"] = v if type(v) is str else encode(v)
    if (v := o._git_token_id) is not UNSET:
        d["git_token_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = encode(v)
    if (v := o.root_path) is not UNSET:
        d["root_path"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


HelmGitRepositoryRequest.read_json = staticmethod(read_HelmGitRepositoryRequest)
HelmGitRepositoryRequest.write_json = staticmethod(write_HelmGitRepositoryRequest)

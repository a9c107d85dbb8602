"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.reading import Reading
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
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        git_token_id: UUID | None | Unset = UNSET
        """Null is allowed."""
        name: Any = UNSET
        owner: Any = UNSET
        provider: Any = UNSET
        root_path: str | Unset = UNSET
        """Folder in the repository, `/` for its top. Left out, the API takes '/'."""
        url: str
    else:
        git_token_id = UuidAttribute()


_HelmGitRepositoryRequest_names = HelmGitRepositoryRequest.known_names


def read_HelmGitRepositoryRequest(d: Any, r: Reading) -> Any:
    try:
        v2 = d.get("name", UNSET)
        v3 = d.get("owner", UNSET)
        v4 = d.get("provider", UNSET)
        if (
            (type(v0 := d.get("branch", UNSET)) is not str and v0 is not UNSET)
            or (
                (type(v1 := d.get("git_token_id", UNSET)) is not str or len(v1) != 36)
                and v1 is not UNSET
                and v1 is not None
            )
            or (type(v5 := d.get("root_path", UNSET)) is not str and v5 is not UNSET)
            or type(v6 := d["url"]) is not str
        ):
            return r.tolerate(HelmGitRepositoryRequest, d)
        known = _HelmGitRepositoryRequest_names.issuperset(d)
        extra = None if known else r.unknown_members(d, HelmGitRepositoryRequest)
    except (KeyError, TypeError, AttributeError):
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
        d["git_token_id"] = v if type(v) is str else encode(v)
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

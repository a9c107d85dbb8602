"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LOOSE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .application_git_repository_request import (
    ApplicationGitRepositoryRequest,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .helm_git_repository_request import (
    HelmGitRepositoryRequest,
    read_HelmGitRepositoryRequest,
    write_HelmGitRepositoryRequest,
)
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_StateEnum_unset = members(StateEnum, unset=True, null=False)


class ContainerImageCheckRequest(Model):
    """Body of a request with a container image check."""

    __slots__ = (
        "image_name",
        "registry_d",
        "_registry_id",
        "tag",
    )
    if TYPE_CHECKING:
        image_name: str
        registry_d: Any = UNSET
        """Named by the document without a definition; `registry_id` is what counts."""
        registry_id: UUID | Unset = UNSET
        tag: str
    else:
        schema_name = "ContainerImageCheckRequest"
        known_names = frozenset(
            (
                "image_name",
                "registry_d",
                "registry_id",
                "tag",
            )
        )
        model_fields = (
            ("image_name", "image_name", "str", 1),
            ("registry_d", "registry_d", "any", 0),
            ("registry_id", "registry_id", "uuid", 4),
            ("tag", "tag", "str", 1),
        )
        registry_id = UuidAttribute()


def read_ContainerImageCheckRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["image_name"]
        if type(v0) is not str:
            return r.tolerate(ContainerImageCheckRequest, d)
        v1 = d.get("registry_d", UNSET)
        if v1 is UNSET:
            n -= 1
        if type(v1) in LOOSE:
            r.loose = True
        v2 = d.get("registry_id", UNSET)
        if v2 is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ContainerImageCheckRequest, d)
        v3 = d["tag"]
        if type(v3) is not str:
            return r.tolerate(ContainerImageCheckRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerImageCheckRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerImageCheckRequest, d)
    o: Any = new(ContainerImageCheckRequest)
    o.image_name = v0
    o.registry_d = v1
    o._registry_id = v2
    o.tag = v3
    o._extra = extra
    return o


def write_ContainerImageCheckRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.registry_d) is not UNSET:
        d["registry_d"] = encode(v)
    if (v := o._registry_id) is not UNSET:
        d["registry_id"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerImageCheckRequest.read_json = staticmethod(read_ContainerImageCheckRequest)
ContainerImageCheckRequest.write_json = staticmethod(write_ContainerImageCheckRequest)


class DockerfileCheckRequest(Model):
    """Body of a request with a dockerfile check."""

    __slots__ = (
        "dockerfile_path",
        "git_repository",
    )
    if TYPE_CHECKING:
        dockerfile_path: str
        git_repository: ApplicationGitRepositoryRequest
    else:
        schema_name = "DockerfileCheckRequest"
        known_names = frozenset(
            (
                "dockerfile_path",
                "git_repository",
            )
        )
        model_fields = (
            ("dockerfile_path", "dockerfile_path", "str", 1),
            ("git_repository", "git_repository", "#ApplicationGitRepositoryRequest", 1),
        )


def read_DockerfileCheckRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["dockerfile_path"]
        if type(v0) is not str:
            return r.tolerate(DockerfileCheckRequest, d)
        v1 = d["git_repository"]
        if type(v1) is not dict:
            return r.tolerate(DockerfileCheckRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, DockerfileCheckRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DockerfileCheckRequest, d)
    o: Any = new(DockerfileCheckRequest)
    o.dockerfile_path = v0
    o.git_repository = read_ApplicationGitRepositoryRequest(v1, r)
    o._extra = extra
    return o


def write_DockerfileCheckRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if type(v) is str else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DockerfileCheckRequest.read_json = staticmethod(read_DockerfileCheckRequest)
DockerfileCheckRequest.write_json = staticmethod(write_DockerfileCheckRequest)


class DockerfileCheckResponse(Model):
    """A dockerfile check, as the API answers it."""

    __slots__ = (
        "arg",
        "dockerfile_path",
        "git_repository",
        "repositories",
    )
    if TYPE_CHECKING:
        arg: list[str] | Unset = UNSET
        dockerfile_path: str
        git_repository: Any = UNSET
        repositories: list[str] | Unset = UNSET
    else:
        schema_name = "DockerfileCheckResponse"
        known_names = frozenset(
            (
                "arg",
                "dockerfile_path",
                "git_repository",
                "repositories",
            )
        )
        model_fields = (
            ("arg", "arg", "[str]", 0),
            ("dockerfile_path", "dockerfile_path", "str", 1),
            ("git_repository", "git_repository", "any", 0),
            ("repositories", "repositories", "[str]", 0),
        )


def read_DockerfileCheckResponse(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("arg", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DockerfileCheckResponse, d)
        v1 = d["dockerfile_path"]
        if type(v1) is not str:
            return r.tolerate(DockerfileCheckResponse, d)
        v2 = d.get("git_repository", UNSET)
        if v2 is UNSET:
            n -= 1
        if type(v2) in LOOSE:
            r.loose = True
        v3 = d.get("repositories", UNSET)
        if type(v3) is not list or not STRINGS.issuperset(map(type, v3)):
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DockerfileCheckResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, DockerfileCheckResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DockerfileCheckResponse, d)
    o: Any = new(DockerfileCheckResponse)
    o.arg = v0
    o.dockerfile_path = v1
    o.git_repository = v2
    o.repositories = v3
    o._extra = extra
    return o


def write_DockerfileCheckResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arg) is not UNSET:
        d["arg"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if type(v) is str else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = encode(v)
    if (v := o.repositories) is not UNSET:
        d["repositories"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DockerfileCheckResponse.read_json = staticmethod(read_DockerfileCheckResponse)
DockerfileCheckResponse.write_json = staticmethod(write_DockerfileCheckResponse)


class EnvDeploymentStatus(Model):
    """Env deployment status."""

    __slots__ = (
        "_deployment_request_id",
        "_environment_id",
        "status",
    )
    if TYPE_CHECKING:
        deployment_request_id: UUID | Unset = UNSET
        """Sorts by time; names one request to deploy."""
        environment_id: UUID | Unset = UNSET
        status: StateEnum | Unset = UNSET
    else:
        schema_name = "EnvDeploymentStatus"
        known_names = frozenset(
            (
                "deployment_request_id",
                "environment_id",
                "status",
            )
        )
        model_fields = (
            ("deployment_request_id", "deployment_request_id", "uuid", 4),
            ("environment_id", "environment_id", "uuid", 4),
            ("status", "status", "%StateEnum", 0),
        )
        deployment_request_id = UuidAttribute()
        environment_id = UuidAttribute()


def read_EnvDeploymentStatus(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("deployment_request_id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvDeploymentStatus, d)
        v1 = d.get("environment_id", UNSET)
        if v1 is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(EnvDeploymentStatus, d)
        v2 = _StateEnum_unset[d.get("status", UNSET)]
        if v2 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvDeploymentStatus)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvDeploymentStatus, d)
    o: Any = new(EnvDeploymentStatus)
    o._deployment_request_id = v0
    o._environment_id = v1
    o.status = v2
    o._extra = extra
    return o


def write_EnvDeploymentStatus(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_request_id) is not UNSET:
        d["deployment_request_id"] = v if type(v) is str else encode(v)
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EnvDeploymentStatus.read_json = staticmethod(read_EnvDeploymentStatus)
EnvDeploymentStatus.write_json = staticmethod(write_EnvDeploymentStatus)


class GitFileCheckRequest(Model):
    """Body of a request with a Git file check."""

    __slots__ = (
        "files",
        "git_repository",
    )
    if TYPE_CHECKING:
        files: list[str]
        git_repository: HelmGitRepositoryRequest
    else:
        schema_name = "GitFileCheckRequest"
        known_names = frozenset(
            (
                "files",
                "git_repository",
            )
        )
        model_fields = (
            ("files", "files", "[str]", 1),
            ("git_repository", "git_repository", "#HelmGitRepositoryRequest", 1),
        )


def read_GitFileCheckRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["files"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(GitFileCheckRequest, d)
        v1 = d["git_repository"]
        if type(v1) is not dict:
            return r.tolerate(GitFileCheckRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, GitFileCheckRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitFileCheckRequest, d)
    o: Any = new(GitFileCheckRequest)
    o.files = v0
    o.git_repository = read_HelmGitRepositoryRequest(v1, r)
    o._extra = extra
    return o


def write_GitFileCheckRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.files) is not UNSET:
        d["files"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_HelmGitRepositoryRequest(v) if type(v) is HelmGitRepositoryRequest else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


GitFileCheckRequest.read_json = staticmethod(read_GitFileCheckRequest)
GitFileCheckRequest.write_json = staticmethod(write_GitFileCheckRequest)


class HelmCheckRequest(Model):
    """Body of a request with a Helm check."""

    __slots__ = ("git_repository",)
    if TYPE_CHECKING:
        git_repository: HelmGitRepositoryRequest
    else:
        schema_name = "HelmCheckRequest"
        known_names = frozenset(("git_repository",))
        model_fields = (("git_repository", "git_repository", "#HelmGitRepositoryRequest", 1),)


def read_HelmCheckRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git_repository"]
        if type(v0) is not dict:
            return r.tolerate(HelmCheckRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, HelmCheckRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmCheckRequest, d)
    o: Any = new(HelmCheckRequest)
    o.git_repository = read_HelmGitRepositoryRequest(v0, r)
    o._extra = extra
    return o


def write_HelmCheckRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_HelmGitRepositoryRequest(v) if type(v) is HelmGitRepositoryRequest else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmCheckRequest.read_json = staticmethod(read_HelmCheckRequest)
HelmCheckRequest.write_json = staticmethod(write_HelmCheckRequest)

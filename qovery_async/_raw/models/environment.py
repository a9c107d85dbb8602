"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LOOSE,
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .common import (
    ApplicationGitRepositoryRequest,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .helms_shared import (
    HelmGitRepositoryRequest,
    read_HelmGitRepositoryRequest,
    write_HelmGitRepositoryRequest,
)
from .services_shared import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import StateEnumText


_StateEnum_unset = members(StateEnum, unset=True, null=False)


class ContainerImageCheckRequest(Model):
    if TYPE_CHECKING:
        image_name: str
        registry_d: Any = UNSET
        """Not defined by the document; the API reads `registry_id`."""
        registry_id: Accepting[UUID | Unset, str] = OMITTED
        tag: str
    else:
        field_lines = """
            image_name! str
            registry_d any
            registry_id uuid
            tag! str
        """
        __slots__ = slots(field_lines)
        registry_id = UuidAttribute()


def read_ContainerImageCheckRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v1 = d.get("registry_d", UNSET)
        if v1 is UNSET:
            n -= 1
        if (v2 := d.get("registry_id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ContainerImageCheckRequest, d)
        if type(v0 := d["image_name"]) is not str or type(v3 := d["tag"]) is not str:
            return r.tolerate(ContainerImageCheckRequest, d)
        if type(v1) in LOOSE:
            r.loose = True
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


class DockerfileCheckRequest(Model):
    if TYPE_CHECKING:
        dockerfile_path: str
        git_repository: ApplicationGitRepositoryRequest
    else:
        field_lines = """
            dockerfile_path! str
            git_repository! #ApplicationGitRepositoryRequest
        """
        __slots__ = slots(field_lines)


def read_DockerfileCheckRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["dockerfile_path"]) is not str
            or type(v1 := d["git_repository"]) is not dict
        ):
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


class DockerfileCheckResponse(Model):
    if TYPE_CHECKING:
        arg: list[str] | Unset = UNSET
        dockerfile_path: str
        git_repository: Any = UNSET
        repositories: list[str] | Unset = UNSET
    else:
        field_lines = """
            arg [str]
            dockerfile_path! str
            git_repository any
            repositories [str]
        """
        __slots__ = slots(field_lines)


def read_DockerfileCheckResponse(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("arg", UNSET)) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is not UNSET:
                return r.tolerate(DockerfileCheckResponse, d)
            n -= 1
        v2 = d.get("git_repository", UNSET)
        if v2 is UNSET:
            n -= 1
        if type(v3 := d.get("repositories", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v3)
        ):
            if v3 is not UNSET:
                return r.tolerate(DockerfileCheckResponse, d)
            n -= 1
        if type(v1 := d["dockerfile_path"]) is not str:
            return r.tolerate(DockerfileCheckResponse, d)
        if type(v2) in LOOSE:
            r.loose = True
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


class EnvDeploymentStatus(Model):
    if TYPE_CHECKING:
        deployment_request_id: Accepting[UUID | Unset, str] = OMITTED
        """Id of one deployment request; sorts by time."""
        environment_id: Accepting[UUID | Unset, str] = OMITTED
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
    else:
        field_lines = """
            deployment_request_id uuid
            environment_id uuid
            status %StateEnum
        """
        __slots__ = slots(field_lines)
        deployment_request_id = UuidAttribute()
        environment_id = UuidAttribute()


def read_EnvDeploymentStatus(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("deployment_request_id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvDeploymentStatus, d)
        if (v1 := d.get("environment_id", UNSET)) is UNSET:
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


class GitFileCheckRequest(Model):
    if TYPE_CHECKING:
        files: list[str]
        git_repository: HelmGitRepositoryRequest
    else:
        field_lines = """
            files! [str]
            git_repository! #HelmGitRepositoryRequest
        """
        __slots__ = slots(field_lines)


def read_GitFileCheckRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["files"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v1 := d["git_repository"]) is not dict
        ):
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


class HelmCheckRequest(Model):
    if TYPE_CHECKING:
        git_repository: HelmGitRepositoryRequest
    else:
        field_lines = """
            git_repository! #HelmGitRepositoryRequest
        """
        __slots__ = slots(field_lines)


def read_HelmCheckRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["git_repository"]) is not dict:
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

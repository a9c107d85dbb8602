"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .common import DeploymentRestrictionModeEnum, DeploymentRestrictionTypeEnum
from .terraforms_shared import (
    TerraformAutoDeployConfig,
    TerraformEngineEnum,
    TerraformProviderVersion,
    TerraformResponse,
    TerraformVarKeyValue,
    read_TerraformAutoDeployConfig,
    read_TerraformProviderVersion,
    read_TerraformResponse,
    read_TerraformVarKeyValue,
    union_TerraformBackend,
    write_TerraformAutoDeployConfig,
    write_TerraformProviderVersion,
    write_TerraformResponse,
    write_TerraformVarKeyValue,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        DeploymentRestrictionModeEnumText,
        DeploymentRestrictionTypeEnumText,
        TerraformEngineEnumText,
        TerraformResourceResponseModeText,
    )
    from .terraforms_shared import (
        DockerfileFragmentFile,
        DockerfileFragmentInline,
        TerraformBackend,
    )


class DeleteTerraformAction(OpenEnum):
    SKIP_DESTROY = "SKIP_DESTROY"

    if TYPE_CHECKING:
        _unknown_value = ""


class TerraformResourceResponseMode(OpenEnum):
    MANAGED = "managed"
    DATA = "data"

    if TYPE_CHECKING:
        _unknown_value = ""


_DeploymentRestrictionModeEnum = members(DeploymentRestrictionModeEnum, unset=False, null=False)
_DeploymentRestrictionTypeEnum = members(DeploymentRestrictionTypeEnum, unset=False, null=False)
_TerraformEngineEnum = members(TerraformEngineEnum, unset=False, null=False)
_TerraformResourceResponseMode = members(TerraformResourceResponseMode, unset=False, null=False)
union_TerraformRequestDockerfileFragment = Union(
    "TerraformRequestDockerfileFragment",
    ["#DockerfileFragmentFile", "#DockerfileFragmentInline"],
    tag="type",
    tags={"file": "#DockerfileFragmentFile", "inline": "#DockerfileFragmentInline"},
)
if TYPE_CHECKING:
    TerraformRequestDockerfileFragment: TypeAlias = (
        "DockerfileFragmentFile | DockerfileFragmentInline | UnknownVariant"
    )


class TerraformDeploymentRestrictionRequest(Model):
    if TYPE_CHECKING:
        mode: Accepting[DeploymentRestrictionModeEnum, DeploymentRestrictionModeEnumText]
        type_: Accepting[DeploymentRestrictionTypeEnum, DeploymentRestrictionTypeEnumText]
        value: str
    else:
        field_lines = """
            mode! %DeploymentRestrictionModeEnum
            type_! %DeploymentRestrictionTypeEnum "type"
            value! str
        """
        __slots__ = slots(field_lines)


def read_TerraformDeploymentRestrictionRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = _DeploymentRestrictionModeEnum[d["mode"]]
        v1 = _DeploymentRestrictionTypeEnum[d["type"]]
        if type(v2 := d["value"]) is not str:
            return r.tolerate(TerraformDeploymentRestrictionRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, TerraformDeploymentRestrictionRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformDeploymentRestrictionRequest, d)
    o: Any = new(TerraformDeploymentRestrictionRequest)
    o.mode = v0
    o.type_ = v1
    o.value = v2
    o._extra = extra
    return o


def write_TerraformDeploymentRestrictionRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformDeploymentRestrictionResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        mode: Accepting[DeploymentRestrictionModeEnum, DeploymentRestrictionModeEnumText]
        type_: Accepting[DeploymentRestrictionTypeEnum, DeploymentRestrictionTypeEnumText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        value: str

        def to_request(self, **changes: Any) -> TerraformDeploymentRestrictionRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            mode! %DeploymentRestrictionModeEnum
            type_! %DeploymentRestrictionTypeEnum "type"
            updated_at datetime
            value! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_TerraformDeploymentRestrictionResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v2 = _DeploymentRestrictionModeEnum[d["mode"]]
        v3 = _DeploymentRestrictionTypeEnum[d["type"]]
        if (v4 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(TerraformDeploymentRestrictionResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v5 := d["value"]) is not str
        ):
            return r.tolerate(TerraformDeploymentRestrictionResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformDeploymentRestrictionResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformDeploymentRestrictionResponse, d)
    o: Any = new(TerraformDeploymentRestrictionResponse)
    o._created_at = v0
    o._id = v1
    o.mode = v2
    o.type_ = v3
    o._updated_at = v4
    o.value = v5
    o._extra = extra
    return o


def write_TerraformDeploymentRestrictionResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformDeploymentRestrictionResponseList(Model):
    """Terraform deployment restrictions, in `results`."""

    if TYPE_CHECKING:
        results: list[TerraformDeploymentRestrictionResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#TerraformDeploymentRestrictionResponse]
        """
        __slots__ = slots(field_lines)


def read_TerraformDeploymentRestrictionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(TerraformDeploymentRestrictionResponseList, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, TerraformDeploymentRestrictionResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformDeploymentRestrictionResponseList, d)
    o: Any = new(TerraformDeploymentRestrictionResponseList)
    o.results = [read_TerraformDeploymentRestrictionResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_TerraformDeploymentRestrictionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_TerraformDeploymentRestrictionResponse(e)
                if type(e) is TerraformDeploymentRestrictionResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class TerraformGitRepositoryRequest(Model):
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        git_token_id: str | Unset = UNSET
        """Id of the organization's Git token that reads the repository."""
        root_path: str | Unset = UNSET
        """Folder in the repository; `/` is its root."""
        url: str
    else:
        field_lines = """
            branch str
            git_token_id str
            root_path str
            url! str
        """
        __slots__ = slots(field_lines)


def read_TerraformGitRepositoryRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("branch", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(TerraformGitRepositoryRequest, d)
            n -= 1
        if type(v1 := d.get("git_token_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(TerraformGitRepositoryRequest, d)
            n -= 1
        if type(v2 := d.get("root_path", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(TerraformGitRepositoryRequest, d)
            n -= 1
        if type(v3 := d["url"]) is not str:
            return r.tolerate(TerraformGitRepositoryRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformGitRepositoryRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformGitRepositoryRequest, d)
    o: Any = new(TerraformGitRepositoryRequest)
    o.branch = v0
    o.git_token_id = v1
    o.root_path = v2
    o.url = v3
    o._extra = extra
    return o


def write_TerraformGitRepositoryRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.branch) is not UNSET:
        d["branch"] = v if type(v) is str else encode(v)
    if (v := o.git_token_id) is not UNSET:
        d["git_token_id"] = v if type(v) is str else encode(v)
    if (v := o.root_path) is not UNSET:
        d["root_path"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformRequest(Model):
    if TYPE_CHECKING:
        action_extra_arguments: dict[str, list[str]] | Unset = UNSET
        auto_deploy_config: TerraformAutoDeployConfig
        backend: TerraformBackend
        blueprint_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
        description: str
        dockerfile_fragment: TerraformRequestDockerfileFragment | None | Unset = UNSET
        """Null is allowed."""
        engine: Accepting[TerraformEngineEnum, TerraformEngineEnumText]
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        job_resources: TerraformRequestJobResources
        name: str
        provider_version: TerraformProviderVersion
        terraform_files_source: TerraformRequestTerraformFilesSource
        terraform_variables_source: TerraformVariablesSourceRequest
        timeout_sec: int | Unset = UNSET
        """In seconds."""
        use_cluster_credentials: bool | Unset = UNSET
    else:
        field_lines = """
            action_extra_arguments {[str]}
            auto_deploy_config! #TerraformAutoDeployConfig
            backend! |TerraformBackend
            blueprint_id uuid?
            description! str
            dockerfile_fragment |TerraformRequestDockerfileFragment?
            engine! %TerraformEngineEnum
            icon_uri str
            job_resources! #TerraformRequestJobResources
            name! str
            provider_version! #TerraformProviderVersion
            terraform_files_source! #TerraformRequestTerraformFilesSource
            terraform_variables_source! #TerraformVariablesSourceRequest
            timeout_sec int
            use_cluster_credentials bool
        """
        __slots__ = slots(field_lines)
        blueprint_id = UuidAttribute()


def read_TerraformRequest(d: Any, r: Reading) -> Any:
    n = 15
    try:
        if type(v0 := d.get("action_extra_arguments", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(TerraformRequest, d)
            n -= 1
        v2 = d["backend"]
        if (v3 := d.get("blueprint_id", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and (len(v3) != 36 or v3[23] != "-"):
            return r.tolerate(TerraformRequest, d)
        v5 = d.get("dockerfile_fragment", UNSET)
        if v5 is UNSET:
            n -= 1
        v6 = _TerraformEngineEnum[d["engine"]]
        if type(v7 := d.get("icon_uri", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(TerraformRequest, d)
            n -= 1
        if type(v13 := d.get("timeout_sec", UNSET)) is not int:
            if v13 is not UNSET:
                return r.tolerate(TerraformRequest, d)
            n -= 1
        if (v14 := d.get("use_cluster_credentials", UNSET)) is not True and v14 is not False:
            if v14 is not UNSET:
                return r.tolerate(TerraformRequest, d)
            n -= 1
        if (
            type(v1 := d["auto_deploy_config"]) is not dict
            or type(v4 := d["description"]) is not str
            or type(v8 := d["job_resources"]) is not dict
            or type(v9 := d["name"]) is not str
            or type(v10 := d["provider_version"]) is not dict
            or type(v11 := d["terraform_files_source"]) is not dict
            or type(v12 := d["terraform_variables_source"]) is not dict
        ):
            return r.tolerate(TerraformRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformRequest, d)
    o: Any = new(TerraformRequest)
    o.action_extra_arguments = (
        r.read(
            parse_kind("{[str]}"),
            v0,
            Place(
                TerraformRequest.schema_name, "action_extra_arguments", d, "action_extra_arguments"
            ),
        )
        if type(v0) is dict
        else v0
    )
    o.auto_deploy_config = read_TerraformAutoDeployConfig(v1, r)
    o.backend = (
        union_TerraformBackend.read(v2, r)
        if type(v2) is dict
        else r.read(
            parse_kind("|TerraformBackend"),
            v2,
            Place(TerraformRequest.schema_name, "backend", d, "backend"),
        )
    )
    o._blueprint_id = v3
    o.description = v4
    o.dockerfile_fragment = (
        v5
        if v5 is UNSET
        else union_TerraformRequestDockerfileFragment.read(v5, r)
        if type(v5) is dict
        else r.read(
            parse_kind("|TerraformRequestDockerfileFragment?"),
            v5,
            Place(TerraformRequest.schema_name, "dockerfile_fragment", d, "dockerfile_fragment"),
        )
    )
    o.engine = v6
    o.icon_uri = v7
    o.job_resources = read_TerraformRequestJobResources(v8, r)
    o.name = v9
    o.provider_version = read_TerraformProviderVersion(v10, r)
    o.terraform_files_source = read_TerraformRequestTerraformFilesSource(v11, r)
    o.terraform_variables_source = read_TerraformVariablesSourceRequest(v12, r)
    o.timeout_sec = v13
    o.use_cluster_credentials = v14
    o._extra = extra
    return o


def write_TerraformRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.action_extra_arguments) is not UNSET:
        d["action_extra_arguments"] = encode(v)
    if (v := o.auto_deploy_config) is not UNSET:
        d["auto_deploy_config"] = (
            write_TerraformAutoDeployConfig(v)
            if type(v) is TerraformAutoDeployConfig
            else encode(v)
        )
    if (v := o.backend) is not UNSET:
        d["backend"] = encode(v)
    if (v := o._blueprint_id) is not UNSET:
        d["blueprint_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.dockerfile_fragment) is not UNSET:
        d["dockerfile_fragment"] = encode(v)
    if (v := o.engine) is not UNSET:
        d["engine"] = v._value_ if type(v) is TerraformEngineEnum else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.job_resources) is not UNSET:
        d["job_resources"] = (
            write_TerraformRequestJobResources(v)
            if type(v) is TerraformRequestJobResources
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.provider_version) is not UNSET:
        d["provider_version"] = (
            write_TerraformProviderVersion(v) if type(v) is TerraformProviderVersion else encode(v)
        )
    if (v := o.terraform_files_source) is not UNSET:
        d["terraform_files_source"] = (
            write_TerraformRequestTerraformFilesSource(v)
            if type(v) is TerraformRequestTerraformFilesSource
            else encode(v)
        )
    if (v := o.terraform_variables_source) is not UNSET:
        d["terraform_variables_source"] = (
            write_TerraformVariablesSourceRequest(v)
            if type(v) is TerraformVariablesSourceRequest
            else encode(v)
        )
    if (v := o.timeout_sec) is not UNSET:
        d["timeout_sec"] = v if type(v) is int else encode(v)
    if (v := o.use_cluster_credentials) is not UNSET:
        d["use_cluster_credentials"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformRequestJobResources(Model):
    if TYPE_CHECKING:
        cpu_milli: int
        """In millicores: 1000 is one vCPU."""
        gpu: int
        """Number of GPUs. At least 0. Default: 0."""
        ram_mib: int
        """In MiB."""
        storage_gib: int
        """In GB."""
    else:
        field_lines = """
            cpu_milli! int
            gpu! int
            ram_mib! int
            storage_gib! int
        """
        __slots__ = slots(field_lines)


def read_TerraformRequestJobResources(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["cpu_milli"]) is not int
            or type(v1 := d["gpu"]) is not int
            or type(v2 := d["ram_mib"]) is not int
            or type(v3 := d["storage_gib"]) is not int
        ):
            return r.tolerate(TerraformRequestJobResources, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, TerraformRequestJobResources)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformRequestJobResources, d)
    o: Any = new(TerraformRequestJobResources)
    o.cpu_milli = v0
    o.gpu = v1
    o.ram_mib = v2
    o.storage_gib = v3
    o._extra = extra
    return o


def write_TerraformRequestJobResources(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cpu_milli) is not UNSET:
        d["cpu_milli"] = v if type(v) is int else encode(v)
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.ram_mib) is not UNSET:
        d["ram_mib"] = v if type(v) is int else encode(v)
    if (v := o.storage_gib) is not UNSET:
        d["storage_gib"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformRequestTerraformFilesSource(Model):
    if TYPE_CHECKING:
        git_repository: TerraformGitRepositoryRequest | Unset = UNSET
    else:
        field_lines = """
            git_repository #TerraformGitRepositoryRequest
        """
        __slots__ = slots(field_lines)


def read_TerraformRequestTerraformFilesSource(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("git_repository", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(TerraformRequestTerraformFilesSource, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, TerraformRequestTerraformFilesSource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformRequestTerraformFilesSource, d)
    o: Any = new(TerraformRequestTerraformFilesSource)
    o.git_repository = read_TerraformGitRepositoryRequest(v0, r) if type(v0) is dict else v0
    o._extra = extra
    return o


def write_TerraformRequestTerraformFilesSource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_TerraformGitRepositoryRequest(v)
            if type(v) is TerraformGitRepositoryRequest
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class TerraformResourceResponse(Model):
    if TYPE_CHECKING:
        address: str
        attributes: dict[str, Any]
        extracted_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        id: Accepting[UUID, str]
        mode: Accepting[TerraformResourceResponseMode, TerraformResourceResponseModeText]
        name: str
        provider: str
        resource_type: str
    else:
        field_lines = """
            address! str
            attributes! {any}
            extracted_at! datetime
            id! uuid
            mode! %TerraformResourceResponseMode
            name! str
            provider! str
            resource_type! str
        """
        __slots__ = slots(field_lines)
        extracted_at = DateTimeAttribute()
        id = UuidAttribute()


def read_TerraformResourceResponse(d: Any, r: Reading) -> Any:
    try:
        v4 = _TerraformResourceResponseMode[d["mode"]]
        if (
            type(v0 := d["address"]) is not str
            or type(v1 := d["attributes"]) is not dict
            or moment(v2 := d["extracted_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v5 := d["name"]) is not str
            or type(v6 := d["provider"]) is not str
            or type(v7 := d["resource_type"]) is not str
        ):
            return r.tolerate(TerraformResourceResponse, d)
        if v1:
            r.loose = True
        extra = None if len(d) == 8 else r.unknown_fields(d, TerraformResourceResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResourceResponse, d)
    o: Any = new(TerraformResourceResponse)
    o.address = v0
    o.attributes = v1
    o._extracted_at = v2
    o._id = v3
    o.mode = v4
    o.name = v5
    o.provider = v6
    o.resource_type = v7
    o._extra = extra
    return o


def write_TerraformResourceResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.address) is not UNSET:
        d["address"] = v if type(v) is str else encode(v)
    if (v := o.attributes) is not UNSET:
        d["attributes"] = encode(v)
    if (v := o._extracted_at) is not UNSET:
        d["extracted_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is TerraformResourceResponseMode else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v if type(v) is str else encode(v)
    if (v := o.resource_type) is not UNSET:
        d["resource_type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformResourcesResponse(Model):
    if TYPE_CHECKING:
        results: list[TerraformResourceResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#TerraformResourceResponse]
        """
        __slots__ = slots(field_lines)


def read_TerraformResourcesResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
            return r.tolerate(TerraformResourcesResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, TerraformResourcesResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResourcesResponse, d)
    o: Any = new(TerraformResourcesResponse)
    o.results = [read_TerraformResourceResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_TerraformResourcesResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_TerraformResourceResponse(e)
                if type(e) is TerraformResourceResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class TerraformResponseList(Model):
    """Terraforms, in `results`."""

    if TYPE_CHECKING:
        results: list[TerraformResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#TerraformResponse]
        """
        __slots__ = slots(field_lines)


def read_TerraformResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(TerraformResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, TerraformResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResponseList, d)
    o: Any = new(TerraformResponseList)
    o.results = [read_TerraformResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_TerraformResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_TerraformResponse(e) if type(e) is TerraformResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class TerraformVariablesSourceRequest(Model):
    if TYPE_CHECKING:
        tf_var_file_paths: list[str]
        tf_vars: list[TerraformVarKeyValue]
    else:
        field_lines = """
            tf_var_file_paths! [str]
            tf_vars! [#TerraformVarKeyValue]
        """
        __slots__ = slots(field_lines)


def read_TerraformVariablesSourceRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["tf_var_file_paths"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v1 := d["tf_vars"]) is not list
        ):
            return r.tolerate(TerraformVariablesSourceRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, TerraformVariablesSourceRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVariablesSourceRequest, d)
    o: Any = new(TerraformVariablesSourceRequest)
    o.tf_var_file_paths = v0
    o.tf_vars = [read_TerraformVarKeyValue(e, r) for e in v1] if v1 else v1
    o._extra = extra
    return o


def write_TerraformVariablesSourceRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.tf_var_file_paths) is not UNSET:
        d["tf_var_file_paths"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.tf_vars) is not UNSET:
        d["tf_vars"] = (
            [
                write_TerraformVarKeyValue(e) if type(e) is TerraformVarKeyValue else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class TerraformVersionResponse(Model):
    if TYPE_CHECKING:
        engine: Accepting[TerraformEngineEnum, TerraformEngineEnumText]
        version: str
    else:
        field_lines = """
            engine! %TerraformEngineEnum
            version! str
        """
        __slots__ = slots(field_lines)


def read_TerraformVersionResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _TerraformEngineEnum[d["engine"]]
        if type(v1 := d["version"]) is not str:
            return r.tolerate(TerraformVersionResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, TerraformVersionResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVersionResponse, d)
    o: Any = new(TerraformVersionResponse)
    o.engine = v0
    o.version = v1
    o._extra = extra
    return o


def write_TerraformVersionResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.engine) is not UNSET:
        d["engine"] = v._value_ if type(v) is TerraformEngineEnum else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformVersionResponseList(Model):
    """Terraform versions, in `results`."""

    if TYPE_CHECKING:
        results: list[TerraformVersionResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#TerraformVersionResponse]
        """
        __slots__ = slots(field_lines)


def read_TerraformVersionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(TerraformVersionResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, TerraformVersionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVersionResponseList, d)
    o: Any = new(TerraformVersionResponseList)
    o.results = [read_TerraformVersionResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_TerraformVersionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_TerraformVersionResponse(e)
                if type(e) is TerraformVersionResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d

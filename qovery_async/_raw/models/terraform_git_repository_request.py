"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .dockerfile_fragment_file import (
    TerraformAutoDeployConfig,
    TerraformEngineEnum,
    TerraformProviderVersion,
    TerraformVarKeyValue,
    read_TerraformAutoDeployConfig,
    read_TerraformProviderVersion,
    read_TerraformVarKeyValue,
    union_TerraformBackend,
    write_TerraformAutoDeployConfig,
    write_TerraformProviderVersion,
    write_TerraformVarKeyValue,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .dockerfile_fragment_file import (
        DockerfileFragmentFile,
        DockerfileFragmentInline,
        TerraformBackend,
    )

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_TerraformEngineEnum = members(TerraformEngineEnum, unset=False, null=False)
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


class TerraformGitRepositoryRequest(Model):
    """Body of a request with a Terraform Git repository."""

    __slots__ = (
        "branch",
        "git_token_id",
        "root_path",
        "url",
    )
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        git_token_id: str | Unset = UNSET
        """Id of the organization's Git token that reads the repository."""
        root_path: str | Unset = UNSET
        """Folder in the repository, `/` for its top."""
        url: str
    else:
        schema_name = "TerraformGitRepositoryRequest"
        known_names = frozenset(
            (
                "branch",
                "git_token_id",
                "root_path",
                "url",
            )
        )
        model_fields = (
            ("branch", "branch", "str", 0),
            ("git_token_id", "git_token_id", "str", 0),
            ("root_path", "root_path", "str", 0),
            ("url", "url", "str", 1),
        )


def read_TerraformGitRepositoryRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("branch", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformGitRepositoryRequest, d)
        v1 = d.get("git_token_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformGitRepositoryRequest, d)
        v2 = d.get("root_path", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformGitRepositoryRequest, d)
        v3 = d["url"]
        if type(v3) is not str:
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


TerraformGitRepositoryRequest.read_json = staticmethod(read_TerraformGitRepositoryRequest)
TerraformGitRepositoryRequest.write_json = staticmethod(write_TerraformGitRepositoryRequest)


class TerraformRequest(Model):
    """Body of a request with a Terraform."""

    __slots__ = (
        "action_extra_arguments",
        "auto_deploy_config",
        "backend",
        "_blueprint_id",
        "description",
        "dockerfile_fragment",
        "engine",
        "icon_uri",
        "job_resources",
        "name",
        "provider_version",
        "terraform_files_source",
        "terraform_variables_source",
        "timeout_sec",
        "use_cluster_credentials",
    )
    if TYPE_CHECKING:
        action_extra_arguments: dict[str, list[str]] | Unset = UNSET
        auto_deploy_config: TerraformAutoDeployConfig
        backend: TerraformBackend
        blueprint_id: UUID | None | Unset = UNSET
        """Null is allowed."""
        description: str
        dockerfile_fragment: TerraformRequestDockerfileFragment | None | Unset = UNSET
        """Null is allowed."""
        engine: TerraformEngineEnum
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
        schema_name = "TerraformRequest"
        known_names = frozenset(
            (
                "action_extra_arguments",
                "auto_deploy_config",
                "backend",
                "blueprint_id",
                "description",
                "dockerfile_fragment",
                "engine",
                "icon_uri",
                "job_resources",
                "name",
                "provider_version",
                "terraform_files_source",
                "terraform_variables_source",
                "timeout_sec",
                "use_cluster_credentials",
            )
        )
        model_fields = (
            ("action_extra_arguments", "action_extra_arguments", "{[str]}", 0),
            ("auto_deploy_config", "auto_deploy_config", "#TerraformAutoDeployConfig", 1),
            ("backend", "backend", "|TerraformBackend", 1),
            ("blueprint_id", "blueprint_id", "uuid?", 4),
            ("description", "description", "str", 1),
            (
                "dockerfile_fragment",
                "dockerfile_fragment",
                "|TerraformRequestDockerfileFragment?",
                0,
            ),
            ("engine", "engine", "%TerraformEngineEnum", 1),
            ("icon_uri", "icon_uri", "str", 0),
            ("job_resources", "job_resources", "#TerraformRequestJobResources", 1),
            ("name", "name", "str", 1),
            ("provider_version", "provider_version", "#TerraformProviderVersion", 1),
            (
                "terraform_files_source",
                "terraform_files_source",
                "#TerraformRequestTerraformFilesSource",
                1,
            ),
            (
                "terraform_variables_source",
                "terraform_variables_source",
                "#TerraformVariablesSourceRequest",
                1,
            ),
            ("timeout_sec", "timeout_sec", "int", 0),
            ("use_cluster_credentials", "use_cluster_credentials", "bool", 0),
        )
        blueprint_id = UuidAttribute()


def read_TerraformRequest(d: Any, r: Reading) -> Any:
    n = 15
    try:
        v0 = d.get("action_extra_arguments", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformRequest, d)
        v1 = d["auto_deploy_config"]
        if type(v1) is not dict:
            return r.tolerate(TerraformRequest, d)
        v2 = d["backend"]
        v3 = d.get("blueprint_id", UNSET)
        if v3 is UNSET:
            n -= 1
        elif v3 is not None and len(v3) != 36 or v3[23] != "-":
            return r.tolerate(TerraformRequest, d)
        v4 = d["description"]
        if type(v4) is not str:
            return r.tolerate(TerraformRequest, d)
        v5 = d.get("dockerfile_fragment", UNSET)
        if v5 is UNSET:
            n -= 1
        v6 = _TerraformEngineEnum[d["engine"]]
        v7 = d.get("icon_uri", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformRequest, d)
        v8 = d["job_resources"]
        if type(v8) is not dict:
            return r.tolerate(TerraformRequest, d)
        v9 = d["name"]
        if type(v9) is not str:
            return r.tolerate(TerraformRequest, d)
        v10 = d["provider_version"]
        if type(v10) is not dict:
            return r.tolerate(TerraformRequest, d)
        v11 = d["terraform_files_source"]
        if type(v11) is not dict:
            return r.tolerate(TerraformRequest, d)
        v12 = d["terraform_variables_source"]
        if type(v12) is not dict:
            return r.tolerate(TerraformRequest, d)
        v13 = d.get("timeout_sec", UNSET)
        if type(v13) is not int:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformRequest, d)
        v14 = d.get("use_cluster_credentials", UNSET)
        if v14 is not True and v14 is not False:
            if v14 is UNSET:
                n -= 1
            else:
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


TerraformRequest.read_json = staticmethod(read_TerraformRequest)
TerraformRequest.write_json = staticmethod(write_TerraformRequest)


class TerraformRequestJobResources(Model):
    """Terraform request job resources."""

    __slots__ = (
        "cpu_milli",
        "gpu",
        "ram_mib",
        "storage_gib",
    )
    if TYPE_CHECKING:
        cpu_milli: int
        """In millicores: 1000 is one vCPU."""
        gpu: int
        """Number of GPUs. At least 0. Left out, the API takes 0."""
        ram_mib: int
        """In MiB."""
        storage_gib: int
        """In GB."""
    else:
        schema_name = "TerraformRequestJobResources"
        known_names = frozenset(
            (
                "cpu_milli",
                "gpu",
                "ram_mib",
                "storage_gib",
            )
        )
        model_fields = (
            ("cpu_milli", "cpu_milli", "int", 1),
            ("gpu", "gpu", "int", 1),
            ("ram_mib", "ram_mib", "int", 1),
            ("storage_gib", "storage_gib", "int", 1),
        )


def read_TerraformRequestJobResources(d: Any, r: Reading) -> Any:
    try:
        v0 = d["cpu_milli"]
        if type(v0) is not int:
            return r.tolerate(TerraformRequestJobResources, d)
        v1 = d["gpu"]
        if type(v1) is not int:
            return r.tolerate(TerraformRequestJobResources, d)
        v2 = d["ram_mib"]
        if type(v2) is not int:
            return r.tolerate(TerraformRequestJobResources, d)
        v3 = d["storage_gib"]
        if type(v3) is not int:
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


TerraformRequestJobResources.read_json = staticmethod(read_TerraformRequestJobResources)
TerraformRequestJobResources.write_json = staticmethod(write_TerraformRequestJobResources)


class TerraformRequestTerraformFilesSource(Model):
    """A Terraform request Terraform files source."""

    __slots__ = ("git_repository",)
    if TYPE_CHECKING:
        git_repository: TerraformGitRepositoryRequest | Unset = UNSET
    else:
        schema_name = "TerraformRequestTerraformFilesSource"
        known_names = frozenset(("git_repository",))
        model_fields = (("git_repository", "git_repository", "#TerraformGitRepositoryRequest", 0),)


def read_TerraformRequestTerraformFilesSource(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("git_repository", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformRequestTerraformFilesSource, d)
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


TerraformRequestTerraformFilesSource.read_json = staticmethod(
    read_TerraformRequestTerraformFilesSource
)
TerraformRequestTerraformFilesSource.write_json = staticmethod(
    write_TerraformRequestTerraformFilesSource
)


class TerraformVariablesSourceRequest(Model):
    """Body of a request with a Terraform variables source."""

    __slots__ = (
        "tf_var_file_paths",
        "tf_vars",
    )
    if TYPE_CHECKING:
        tf_var_file_paths: list[str]
        tf_vars: list[TerraformVarKeyValue]
    else:
        schema_name = "TerraformVariablesSourceRequest"
        known_names = frozenset(
            (
                "tf_var_file_paths",
                "tf_vars",
            )
        )
        model_fields = (
            ("tf_var_file_paths", "tf_var_file_paths", "[str]", 1),
            ("tf_vars", "tf_vars", "[#TerraformVarKeyValue]", 1),
        )


def read_TerraformVariablesSourceRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["tf_var_file_paths"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(TerraformVariablesSourceRequest, d)
        v1 = d["tf_vars"]
        if type(v1) is not list:
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


TerraformVariablesSourceRequest.read_json = staticmethod(read_TerraformVariablesSourceRequest)
TerraformVariablesSourceRequest.write_json = staticmethod(write_TerraformVariablesSourceRequest)

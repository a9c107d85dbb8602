"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .application_git_repository import (
    ApplicationGitRepository,
    read_ApplicationGitRepository,
    write_ApplicationGitRepository,
)
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class DockerfileFragmentFileType(OpenEnum):
    """Values of a dockerfile fragment file type."""

    FILE = "file"


class DockerfileFragmentInlineType(OpenEnum):
    """Values of a dockerfile fragment inline type."""

    INLINE = "inline"


class TerraformAutoDeployConfigTerraformAction(OpenEnum):
    """Values of a Terraform auto-deploy config Terraform action."""

    DEFAULT = "DEFAULT"
    PLAN = "PLAN"
    NOOP = "NOOP"


class TerraformEngineEnum(OpenEnum):
    """Values of a Terraform engine."""

    TERRAFORM = "TERRAFORM"
    OPEN_TOFU = "OPEN_TOFU"


_DockerfileFragmentFileType = members(DockerfileFragmentFileType, unset=False, null=False)
_DockerfileFragmentInlineType = members(DockerfileFragmentInlineType, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_TerraformAutoDeployConfigTerraformAction = members(
    TerraformAutoDeployConfigTerraformAction, unset=False, null=False
)
_TerraformEngineEnum = members(TerraformEngineEnum, unset=False, null=False)
union_TerraformBackend = Union(
    "TerraformBackend",
    [
        "#TerraformBackendKubernetesVariant",
        "#TerraformBackendUserProvidedVariant",
        "#TerraformBackendBlueprintVariant",
    ],
)
if TYPE_CHECKING:
    TerraformBackend: TypeAlias = "TerraformBackendKubernetesVariant | TerraformBackendUserProvidedVariant | TerraformBackendBlueprintVariant | UnknownVariant"
union_TerraformResponseDockerfileFragment = Union(
    "TerraformResponseDockerfileFragment",
    ["#DockerfileFragmentFile", "#DockerfileFragmentInline"],
    tag="type",
    tags={"file": "#DockerfileFragmentFile", "inline": "#DockerfileFragmentInline"},
)
if TYPE_CHECKING:
    TerraformResponseDockerfileFragment: TypeAlias = (
        "DockerfileFragmentFile | DockerfileFragmentInline | UnknownVariant"
    )


class DockerfileFragmentFile(Model):
    """A dockerfile fragment file."""

    __slots__ = (
        "path",
        "type_",
    )
    if TYPE_CHECKING:
        path: str
        type_: DockerfileFragmentFileType
    else:
        schema_name = "DockerfileFragmentFile"
        known_names = frozenset(
            (
                "path",
                "type",
            )
        )
        model_fields = (
            ("path", "path", "str", 1),
            ("type_", "type", "%DockerfileFragmentFileType", 1),
        )


def read_DockerfileFragmentFile(d: Any, r: Reading) -> Any:
    try:
        v0 = d["path"]
        if type(v0) is not str:
            return r.tolerate(DockerfileFragmentFile, d)
        v1 = _DockerfileFragmentFileType[d["type"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, DockerfileFragmentFile)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DockerfileFragmentFile, d)
    o: Any = new(DockerfileFragmentFile)
    o.path = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_DockerfileFragmentFile(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.path) is not UNSET:
        d["path"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DockerfileFragmentFileType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DockerfileFragmentFile.read_json = staticmethod(read_DockerfileFragmentFile)
DockerfileFragmentFile.write_json = staticmethod(write_DockerfileFragmentFile)


class DockerfileFragmentInline(Model):
    """A dockerfile fragment inline."""

    __slots__ = (
        "content",
        "type_",
    )
    if TYPE_CHECKING:
        content: str
        type_: DockerfileFragmentInlineType
    else:
        schema_name = "DockerfileFragmentInline"
        known_names = frozenset(
            (
                "content",
                "type",
            )
        )
        model_fields = (
            ("content", "content", "str", 1),
            ("type_", "type", "%DockerfileFragmentInlineType", 1),
        )


def read_DockerfileFragmentInline(d: Any, r: Reading) -> Any:
    try:
        v0 = d["content"]
        if type(v0) is not str:
            return r.tolerate(DockerfileFragmentInline, d)
        v1 = _DockerfileFragmentInlineType[d["type"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, DockerfileFragmentInline)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DockerfileFragmentInline, d)
    o: Any = new(DockerfileFragmentInline)
    o.content = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_DockerfileFragmentInline(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.content) is not UNSET:
        d["content"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DockerfileFragmentInlineType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DockerfileFragmentInline.read_json = staticmethod(read_DockerfileFragmentInline)
DockerfileFragmentInline.write_json = staticmethod(write_DockerfileFragmentInline)


class TerraformAutoDeployConfig(Model):
    """A Terraform auto-deploy config."""

    __slots__ = (
        "auto_deploy",
        "terraform_action",
    )
    if TYPE_CHECKING:
        auto_deploy: bool
        terraform_action: TerraformAutoDeployConfigTerraformAction
    else:
        schema_name = "TerraformAutoDeployConfig"
        known_names = frozenset(
            (
                "auto_deploy",
                "terraform_action",
            )
        )
        model_fields = (
            ("auto_deploy", "auto_deploy", "bool", 1),
            (
                "terraform_action",
                "terraform_action",
                "%TerraformAutoDeployConfigTerraformAction",
                1,
            ),
        )


def read_TerraformAutoDeployConfig(d: Any, r: Reading) -> Any:
    try:
        v0 = d["auto_deploy"]
        if v0 is not True and v0 is not False:
            return r.tolerate(TerraformAutoDeployConfig, d)
        v1 = _TerraformAutoDeployConfigTerraformAction[d["terraform_action"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, TerraformAutoDeployConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformAutoDeployConfig, d)
    o: Any = new(TerraformAutoDeployConfig)
    o.auto_deploy = v0
    o.terraform_action = v1
    o._extra = extra
    return o


def write_TerraformAutoDeployConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.terraform_action) is not UNSET:
        d["terraform_action"] = (
            v._value_ if type(v) is TerraformAutoDeployConfigTerraformAction else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformAutoDeployConfig.read_json = staticmethod(read_TerraformAutoDeployConfig)
TerraformAutoDeployConfig.write_json = staticmethod(write_TerraformAutoDeployConfig)


class TerraformBackendBlueprint(Model):
    """A Terraform backend blueprint."""

    __slots__ = (
        "config",
        "type_",
    )
    if TYPE_CHECKING:
        config: dict[str, str] | Unset = UNSET
        type_: str
    else:
        schema_name = "TerraformBackendBlueprint"
        known_names = frozenset(
            (
                "config",
                "type",
            )
        )
        model_fields = (
            ("config", "config", "{str}", 0),
            ("type_", "type", "str", 1),
        )


def read_TerraformBackendBlueprint(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("config", UNSET)
        if type(v0) is not dict or not STRINGS.issuperset(map(type, v0.values())):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformBackendBlueprint, d)
        v1 = d["type"]
        if type(v1) is not str:
            return r.tolerate(TerraformBackendBlueprint, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformBackendBlueprint)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformBackendBlueprint, d)
    o: Any = new(TerraformBackendBlueprint)
    o.config = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_TerraformBackendBlueprint(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config) is not UNSET:
        d["config"] = encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformBackendBlueprint.read_json = staticmethod(read_TerraformBackendBlueprint)
TerraformBackendBlueprint.write_json = staticmethod(write_TerraformBackendBlueprint)


class TerraformBackendBlueprintVariant(Model):
    """One form of a union: a Terraform backend blueprint."""

    __slots__ = ("blueprint",)
    if TYPE_CHECKING:
        blueprint: TerraformBackendBlueprint
    else:
        schema_name = "TerraformBackendBlueprintVariant"
        known_names = frozenset(("blueprint",))
        model_fields = (("blueprint", "blueprint", "#TerraformBackendBlueprint", 1),)


def read_TerraformBackendBlueprintVariant(d: Any, r: Reading) -> Any:
    try:
        v0 = d["blueprint"]
        if type(v0) is not dict:
            return r.tolerate(TerraformBackendBlueprintVariant, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, TerraformBackendBlueprintVariant)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformBackendBlueprintVariant, d)
    o: Any = new(TerraformBackendBlueprintVariant)
    o.blueprint = read_TerraformBackendBlueprint(v0, r)
    o._extra = extra
    return o


def write_TerraformBackendBlueprintVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.blueprint) is not UNSET:
        d["blueprint"] = (
            write_TerraformBackendBlueprint(v)
            if type(v) is TerraformBackendBlueprint
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformBackendBlueprintVariant.read_json = staticmethod(read_TerraformBackendBlueprintVariant)
TerraformBackendBlueprintVariant.write_json = staticmethod(write_TerraformBackendBlueprintVariant)


class TerraformBackendKubernetesVariant(Model):
    """One form of a union: Terraform backend Kubernetes."""

    __slots__ = ("kubernetes",)
    if TYPE_CHECKING:
        kubernetes: dict[str, Any]
    else:
        schema_name = "TerraformBackendKubernetesVariant"
        known_names = frozenset(("kubernetes",))
        model_fields = (("kubernetes", "kubernetes", "{any}", 1),)


def read_TerraformBackendKubernetesVariant(d: Any, r: Reading) -> Any:
    try:
        v0 = d["kubernetes"]
        if type(v0) is not dict:
            return r.tolerate(TerraformBackendKubernetesVariant, d)
        if v0:
            r.loose = True
        extra = None if len(d) == 1 else r.unknown_fields(d, TerraformBackendKubernetesVariant)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformBackendKubernetesVariant, d)
    o: Any = new(TerraformBackendKubernetesVariant)
    o.kubernetes = v0
    o._extra = extra
    return o


def write_TerraformBackendKubernetesVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.kubernetes) is not UNSET:
        d["kubernetes"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformBackendKubernetesVariant.read_json = staticmethod(read_TerraformBackendKubernetesVariant)
TerraformBackendKubernetesVariant.write_json = staticmethod(write_TerraformBackendKubernetesVariant)


class TerraformBackendUserProvidedVariant(Model):
    """One form of a union: a Terraform backend user provided."""

    __slots__ = ("user_provided",)
    if TYPE_CHECKING:
        user_provided: dict[str, Any]
    else:
        schema_name = "TerraformBackendUserProvidedVariant"
        known_names = frozenset(("user_provided",))
        model_fields = (("user_provided", "user_provided", "{any}", 1),)


def read_TerraformBackendUserProvidedVariant(d: Any, r: Reading) -> Any:
    try:
        v0 = d["user_provided"]
        if type(v0) is not dict:
            return r.tolerate(TerraformBackendUserProvidedVariant, d)
        if v0:
            r.loose = True
        extra = None if len(d) == 1 else r.unknown_fields(d, TerraformBackendUserProvidedVariant)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformBackendUserProvidedVariant, d)
    o: Any = new(TerraformBackendUserProvidedVariant)
    o.user_provided = v0
    o._extra = extra
    return o


def write_TerraformBackendUserProvidedVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.user_provided) is not UNSET:
        d["user_provided"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformBackendUserProvidedVariant.read_json = staticmethod(
    read_TerraformBackendUserProvidedVariant
)
TerraformBackendUserProvidedVariant.write_json = staticmethod(
    write_TerraformBackendUserProvidedVariant
)


class TerraformFilesSource(Model):
    """A Terraform files source."""

    __slots__ = ("git",)
    if TYPE_CHECKING:
        git: TerraformFilesSourceGit | Unset = UNSET
    else:
        schema_name = "TerraformFilesSource"
        known_names = frozenset(("git",))
        model_fields = (("git", "git", "#TerraformFilesSourceGit", 0),)


def read_TerraformFilesSource(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("git", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformFilesSource, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformFilesSource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformFilesSource, d)
    o: Any = new(TerraformFilesSource)
    o.git = read_TerraformFilesSourceGit(v0, r) if type(v0) is dict else v0
    o._extra = extra
    return o


def write_TerraformFilesSource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git) is not UNSET:
        d["git"] = (
            write_TerraformFilesSourceGit(v) if type(v) is TerraformFilesSourceGit else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformFilesSource.read_json = staticmethod(read_TerraformFilesSource)
TerraformFilesSource.write_json = staticmethod(write_TerraformFilesSource)


class TerraformFilesSourceGit(Model):
    """A Terraform files source Git."""

    __slots__ = ("git_repository",)
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepository | Unset = UNSET
    else:
        schema_name = "TerraformFilesSourceGit"
        known_names = frozenset(("git_repository",))
        model_fields = (("git_repository", "git_repository", "#ApplicationGitRepository", 0),)


def read_TerraformFilesSourceGit(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("git_repository", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformFilesSourceGit, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformFilesSourceGit)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformFilesSourceGit, d)
    o: Any = new(TerraformFilesSourceGit)
    o.git_repository = read_ApplicationGitRepository(v0, r) if type(v0) is dict else v0
    o._extra = extra
    return o


def write_TerraformFilesSourceGit(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepository(v) if type(v) is ApplicationGitRepository else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformFilesSourceGit.read_json = staticmethod(read_TerraformFilesSourceGit)
TerraformFilesSourceGit.write_json = staticmethod(write_TerraformFilesSourceGit)


class TerraformJobResourcesResponse(Model):
    """Terraform job resources, as the API answers it."""

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
        schema_name = "TerraformJobResourcesResponse"
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


def read_TerraformJobResourcesResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["cpu_milli"]
        if type(v0) is not int:
            return r.tolerate(TerraformJobResourcesResponse, d)
        v1 = d["gpu"]
        if type(v1) is not int:
            return r.tolerate(TerraformJobResourcesResponse, d)
        v2 = d["ram_mib"]
        if type(v2) is not int:
            return r.tolerate(TerraformJobResourcesResponse, d)
        v3 = d["storage_gib"]
        if type(v3) is not int:
            return r.tolerate(TerraformJobResourcesResponse, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, TerraformJobResourcesResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformJobResourcesResponse, d)
    o: Any = new(TerraformJobResourcesResponse)
    o.cpu_milli = v0
    o.gpu = v1
    o.ram_mib = v2
    o.storage_gib = v3
    o._extra = extra
    return o


def write_TerraformJobResourcesResponse(o: Any) -> dict[str, Any]:
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


TerraformJobResourcesResponse.read_json = staticmethod(read_TerraformJobResourcesResponse)
TerraformJobResourcesResponse.write_json = staticmethod(write_TerraformJobResourcesResponse)


class TerraformProviderVersion(Model):
    """A Terraform provider version."""

    __slots__ = (
        "explicit_version",
        "read_from_terraform_block",
    )
    if TYPE_CHECKING:
        explicit_version: str
        read_from_terraform_block: bool | Unset = UNSET
    else:
        schema_name = "TerraformProviderVersion"
        known_names = frozenset(
            (
                "explicit_version",
                "read_from_terraform_block",
            )
        )
        model_fields = (
            ("explicit_version", "explicit_version", "str", 1),
            ("read_from_terraform_block", "read_from_terraform_block", "bool", 0),
        )


def read_TerraformProviderVersion(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["explicit_version"]
        if type(v0) is not str:
            return r.tolerate(TerraformProviderVersion, d)
        v1 = d.get("read_from_terraform_block", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformProviderVersion, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformProviderVersion)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformProviderVersion, d)
    o: Any = new(TerraformProviderVersion)
    o.explicit_version = v0
    o.read_from_terraform_block = v1
    o._extra = extra
    return o


def write_TerraformProviderVersion(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.explicit_version) is not UNSET:
        d["explicit_version"] = v if type(v) is str else encode(v)
    if (v := o.read_from_terraform_block) is not UNSET:
        d["read_from_terraform_block"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformProviderVersion.read_json = staticmethod(read_TerraformProviderVersion)
TerraformProviderVersion.write_json = staticmethod(write_TerraformProviderVersion)


class TerraformResponse(Model):
    """A Terraform, as the API answers it."""

    __slots__ = (
        "action_extra_arguments",
        "auto_deploy",
        "auto_deploy_config",
        "backend",
        "_blueprint_id",
        "_created_at",
        "description",
        "dockerfile_fragment",
        "engine",
        "environment",
        "icon_uri",
        "_id",
        "job_resources",
        "name",
        "provider_version",
        "service_type",
        "terraform_files_source",
        "terraform_variables_source",
        "timeout_sec",
        "_updated_at",
        "use_cluster_credentials",
    )
    if TYPE_CHECKING:
        action_extra_arguments: dict[str, list[str]]
        auto_deploy: bool
        auto_deploy_config: TerraformAutoDeployConfig | Unset = UNSET
        backend: TerraformBackend
        blueprint_id: UUID | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        dockerfile_fragment: TerraformResponseDockerfileFragment | None | Unset = UNSET
        engine: TerraformEngineEnum
        environment: ReferenceObject
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: UUID
        """Set by the server."""
        job_resources: TerraformJobResourcesResponse
        name: str
        provider_version: TerraformProviderVersion
        service_type: ServiceTypeEnum
        terraform_files_source: TerraformFilesSource | Unset = UNSET
        terraform_variables_source: TerraformVariablesSourceResponse
        timeout_sec: int
        """In seconds."""
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        use_cluster_credentials: bool
    else:
        schema_name = "TerraformResponse"
        known_names = frozenset(
            (
                "action_extra_arguments",
                "auto_deploy",
                "auto_deploy_config",
                "backend",
                "blueprint_id",
                "created_at",
                "description",
                "dockerfile_fragment",
                "engine",
                "environment",
                "icon_uri",
                "id",
                "job_resources",
                "name",
                "provider_version",
                "service_type",
                "terraform_files_source",
                "terraform_variables_source",
                "timeout_sec",
                "updated_at",
                "use_cluster_credentials",
            )
        )
        model_fields = (
            ("action_extra_arguments", "action_extra_arguments", "{[str]}", 1),
            ("auto_deploy", "auto_deploy", "bool", 1),
            ("auto_deploy_config", "auto_deploy_config", "#TerraformAutoDeployConfig", 0),
            ("backend", "backend", "|TerraformBackend", 1),
            ("blueprint_id", "blueprint_id", "uuid?", 4),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            (
                "dockerfile_fragment",
                "dockerfile_fragment",
                "|TerraformResponseDockerfileFragment?",
                0,
            ),
            ("engine", "engine", "%TerraformEngineEnum", 1),
            ("environment", "environment", "#ReferenceObject", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("id", "id", "uuid", 5),
            ("job_resources", "job_resources", "#TerraformJobResourcesResponse", 1),
            ("name", "name", "str", 1),
            ("provider_version", "provider_version", "#TerraformProviderVersion", 1),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("terraform_files_source", "terraform_files_source", "#TerraformFilesSource", 0),
            (
                "terraform_variables_source",
                "terraform_variables_source",
                "#TerraformVariablesSourceResponse",
                1,
            ),
            ("timeout_sec", "timeout_sec", "int", 1),
            ("updated_at", "updated_at", "datetime", 4),
            ("use_cluster_credentials", "use_cluster_credentials", "bool", 1),
        )
        blueprint_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_TerraformResponse(d: Any, r: Reading) -> Any:
    n = 21
    try:
        v0 = d["action_extra_arguments"]
        if type(v0) is not dict:
            return r.tolerate(TerraformResponse, d)
        v1 = d["auto_deploy"]
        if v1 is not True and v1 is not False:
            return r.tolerate(TerraformResponse, d)
        v2 = d.get("auto_deploy_config", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformResponse, d)
        v3 = d["backend"]
        v4 = d.get("blueprint_id", UNSET)
        if v4 is UNSET:
            n -= 1
        elif v4 is not None and len(v4) != 36 or v4[23] != "-":
            return r.tolerate(TerraformResponse, d)
        v5 = d["created_at"]
        if moment(v5).tzinfo is None:
            return r.tolerate(TerraformResponse, d)
        v6 = d.get("description", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformResponse, d)
        v7 = d.get("dockerfile_fragment", UNSET)
        if v7 is UNSET:
            n -= 1
        v8 = _TerraformEngineEnum[d["engine"]]
        v9 = d["environment"]
        if type(v9) is not dict:
            return r.tolerate(TerraformResponse, d)
        v10 = d["icon_uri"]
        if type(v10) is not str:
            return r.tolerate(TerraformResponse, d)
        v11 = d["id"]
        if len(v11) != 36 or v11[23] != "-":
            return r.tolerate(TerraformResponse, d)
        v12 = d["job_resources"]
        if type(v12) is not dict:
            return r.tolerate(TerraformResponse, d)
        v13 = d["name"]
        if type(v13) is not str:
            return r.tolerate(TerraformResponse, d)
        v14 = d["provider_version"]
        if type(v14) is not dict:
            return r.tolerate(TerraformResponse, d)
        v15 = _ServiceTypeEnum[d["service_type"]]
        v16 = d.get("terraform_files_source", UNSET)
        if type(v16) is not dict:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformResponse, d)
        v17 = d["terraform_variables_source"]
        if type(v17) is not dict:
            return r.tolerate(TerraformResponse, d)
        v18 = d["timeout_sec"]
        if type(v18) is not int:
            return r.tolerate(TerraformResponse, d)
        v19 = d.get("updated_at", UNSET)
        if v19 is UNSET:
            n -= 1
        elif moment(v19).tzinfo is None:
            return r.tolerate(TerraformResponse, d)
        v20 = d["use_cluster_credentials"]
        if v20 is not True and v20 is not False:
            return r.tolerate(TerraformResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResponse, d)
    o: Any = new(TerraformResponse)
    o.action_extra_arguments = r.read(
        parse_kind("{[str]}"),
        v0,
        Place(TerraformResponse.schema_name, "action_extra_arguments", d, "action_extra_arguments"),
    )
    o.auto_deploy = v1
    o.auto_deploy_config = read_TerraformAutoDeployConfig(v2, r) if type(v2) is dict else v2
    o.backend = (
        union_TerraformBackend.read(v3, r)
        if type(v3) is dict
        else r.read(
            parse_kind("|TerraformBackend"),
            v3,
            Place(TerraformResponse.schema_name, "backend", d, "backend"),
        )
    )
    o._blueprint_id = v4
    o._created_at = v5
    o.description = v6
    o.dockerfile_fragment = (
        v7
        if v7 is UNSET
        else union_TerraformResponseDockerfileFragment.read(v7, r)
        if type(v7) is dict
        else r.read(
            parse_kind("|TerraformResponseDockerfileFragment?"),
            v7,
            Place(TerraformResponse.schema_name, "dockerfile_fragment", d, "dockerfile_fragment"),
        )
    )
    o.engine = v8
    o.environment = read_ReferenceObject(v9, r)
    o.icon_uri = v10
    o._id = v11
    o.job_resources = read_TerraformJobResourcesResponse(v12, r)
    o.name = v13
    o.provider_version = read_TerraformProviderVersion(v14, r)
    o.service_type = v15
    o.terraform_files_source = read_TerraformFilesSource(v16, r) if type(v16) is dict else v16
    o.terraform_variables_source = read_TerraformVariablesSourceResponse(v17, r)
    o.timeout_sec = v18
    o._updated_at = v19
    o.use_cluster_credentials = v20
    o._extra = extra
    return o


def write_TerraformResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.action_extra_arguments) is not UNSET:
        d["action_extra_arguments"] = encode(v)
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
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
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.dockerfile_fragment) is not UNSET:
        d["dockerfile_fragment"] = encode(v)
    if (v := o.engine) is not UNSET:
        d["engine"] = v._value_ if type(v) is TerraformEngineEnum else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.job_resources) is not UNSET:
        d["job_resources"] = (
            write_TerraformJobResourcesResponse(v)
            if type(v) is TerraformJobResourcesResponse
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.provider_version) is not UNSET:
        d["provider_version"] = (
            write_TerraformProviderVersion(v) if type(v) is TerraformProviderVersion else encode(v)
        )
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.terraform_files_source) is not UNSET:
        d["terraform_files_source"] = (
            write_TerraformFilesSource(v) if type(v) is TerraformFilesSource else encode(v)
        )
    if (v := o.terraform_variables_source) is not UNSET:
        d["terraform_variables_source"] = (
            write_TerraformVariablesSourceResponse(v)
            if type(v) is TerraformVariablesSourceResponse
            else encode(v)
        )
    if (v := o.timeout_sec) is not UNSET:
        d["timeout_sec"] = v if type(v) is int else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.use_cluster_credentials) is not UNSET:
        d["use_cluster_credentials"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformResponse.read_json = staticmethod(read_TerraformResponse)
TerraformResponse.write_json = staticmethod(write_TerraformResponse)


class TerraformVarKeyValue(Model):
    """A Terraform var key value."""

    __slots__ = (
        "key",
        "secret",
        "value",
    )
    if TYPE_CHECKING:
        key: str | Unset = UNSET
        """Name of the entry."""
        secret: bool | Unset = UNSET
        value: str | Unset = UNSET
    else:
        schema_name = "TerraformVarKeyValue"
        known_names = frozenset(
            (
                "key",
                "secret",
                "value",
            )
        )
        model_fields = (
            ("key", "key", "str", 0),
            ("secret", "secret", "bool", 0),
            ("value", "value", "str", 2),
        )


def read_TerraformVarKeyValue(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("key", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformVarKeyValue, d)
        v1 = d.get("secret", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformVarKeyValue, d)
        v2 = d.get("value", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformVarKeyValue, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformVarKeyValue)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVarKeyValue, d)
    o: Any = new(TerraformVarKeyValue)
    o.key = v0
    o.secret = v1
    o.value = v2
    o._extra = extra
    return o


def write_TerraformVarKeyValue(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.secret) is not UNSET:
        d["secret"] = v if type(v) is bool else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformVarKeyValue.read_json = staticmethod(read_TerraformVarKeyValue)
TerraformVarKeyValue.write_json = staticmethod(write_TerraformVarKeyValue)


class TerraformVariablesSourceResponse(Model):
    """A Terraform variables source, as the API answers it."""

    __slots__ = (
        "tf_var_file_paths",
        "tf_vars",
    )
    if TYPE_CHECKING:
        tf_var_file_paths: list[str]
        tf_vars: list[TerraformVarKeyValue]
    else:
        schema_name = "TerraformVariablesSourceResponse"
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


def read_TerraformVariablesSourceResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["tf_var_file_paths"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(TerraformVariablesSourceResponse, d)
        v1 = d["tf_vars"]
        if type(v1) is not list:
            return r.tolerate(TerraformVariablesSourceResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, TerraformVariablesSourceResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVariablesSourceResponse, d)
    o: Any = new(TerraformVariablesSourceResponse)
    o.tf_var_file_paths = v0
    o.tf_vars = [read_TerraformVarKeyValue(e, r) for e in v1] if v1 else v1
    o._extra = extra
    return o


def write_TerraformVariablesSourceResponse(o: Any) -> dict[str, Any]:
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


TerraformVariablesSourceResponse.read_json = staticmethod(read_TerraformVariablesSourceResponse)
TerraformVariablesSourceResponse.write_json = staticmethod(write_TerraformVariablesSourceResponse)

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
from .common import (
    ApplicationGitRepository,
    ReferenceObject,
    ServiceTypeEnum,
    read_ApplicationGitRepository,
    read_ReferenceObject,
    write_ApplicationGitRepository,
    write_ReferenceObject,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        DockerfileFragmentFileTypeText,
        DockerfileFragmentInlineTypeText,
        ServiceTypeEnumText,
        TerraformAutoDeployConfigTerraformActionText,
        TerraformDeployRequestActionText,
        TerraformEngineEnumText,
    )
    from .terraforms import TerraformRequest


class DockerfileFragmentFileType(OpenEnum):
    FILE = "file"

    if TYPE_CHECKING:
        _unknown_value = ""


class DockerfileFragmentInlineType(OpenEnum):
    INLINE = "inline"

    if TYPE_CHECKING:
        _unknown_value = ""


class TerraformAutoDeployConfigTerraformAction(OpenEnum):
    DEFAULT = "DEFAULT"
    PLAN = "PLAN"
    NOOP = "NOOP"

    if TYPE_CHECKING:
        _unknown_value = ""


class TerraformDeployRequestAction(OpenEnum):
    PLAN = "PLAN"
    FORCE_UNLOCK = "FORCE_UNLOCK"
    MIGRATE_STATE = "MIGRATE_STATE"

    if TYPE_CHECKING:
        _unknown_value = ""


class TerraformEngineEnum(OpenEnum):
    TERRAFORM = "TERRAFORM"
    OPEN_TOFU = "OPEN_TOFU"

    if TYPE_CHECKING:
        _unknown_value = ""


_DockerfileFragmentFileType = members(DockerfileFragmentFileType, unset=False, null=False)
_DockerfileFragmentInlineType = members(DockerfileFragmentInlineType, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_TerraformAutoDeployConfigTerraformAction = members(
    TerraformAutoDeployConfigTerraformAction, unset=False, null=False
)
_TerraformDeployRequestAction_unset_null = members(
    TerraformDeployRequestAction, unset=True, null=True
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
    if TYPE_CHECKING:
        path: str
        type_: Accepting[DockerfileFragmentFileType, DockerfileFragmentFileTypeText]
    else:
        field_lines = """
            path! str
            type_! %DockerfileFragmentFileType "type"
        """
        __slots__ = slots(field_lines)


def read_DockerfileFragmentFile(d: Any, r: Reading) -> Any:
    try:
        v1 = _DockerfileFragmentFileType[d["type"]]
        if type(v0 := d["path"]) is not str:
            return r.tolerate(DockerfileFragmentFile, d)
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


class DockerfileFragmentInline(Model):
    if TYPE_CHECKING:
        content: str
        type_: Accepting[DockerfileFragmentInlineType, DockerfileFragmentInlineTypeText]
    else:
        field_lines = """
            content! str
            type_! %DockerfileFragmentInlineType "type"
        """
        __slots__ = slots(field_lines)


def read_DockerfileFragmentInline(d: Any, r: Reading) -> Any:
    try:
        v1 = _DockerfileFragmentInlineType[d["type"]]
        if type(v0 := d["content"]) is not str:
            return r.tolerate(DockerfileFragmentInline, d)
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


class TerraformAdvancedSettings(Model):
    if TYPE_CHECKING:
        build_cpu_max_in_milli: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        build_ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB."""
        build_ram_max_in_gib: int | Unset = UNSET
        """In GiB."""
        build_skip_git_submodules: bool | Unset = UNSET
        build_timeout_max_sec: int | Unset = UNSET
        """In seconds."""
        deployment_affinity_node_required: dict[str, str] | Unset = UNSET
        deployment_termination_grace_period_seconds: int | Unset = UNSET
        security_read_only_root_filesystem: bool | Unset = UNSET
        security_service_account_name: str | Unset = UNSET

        def to_request(self, **changes: Any) -> TerraformAdvancedSettings:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            build_cpu_max_in_milli int "build.cpu_max_in_milli"
            build_ephemeral_storage_in_gib int "build.ephemeral_storage_in_gib"
            build_ram_max_in_gib int "build.ram_max_in_gib"
            build_skip_git_submodules bool "build.skip_git_submodules"
            build_timeout_max_sec int "build.timeout_max_sec"
            deployment_affinity_node_required {str} "deployment.affinity.node.required"
            deployment_termination_grace_period_seconds int "deployment.termination_grace_period_seconds"
            security_read_only_root_filesystem bool "security.read_only_root_filesystem"
            security_service_account_name str "security.service_account_name"
        """
        __slots__ = slots(field_lines)


def read_TerraformAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("build.cpu_max_in_milli", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if type(v1 := d.get("build.ephemeral_storage_in_gib", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if type(v2 := d.get("build.ram_max_in_gib", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if (v3 := d.get("build.skip_git_submodules", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if type(v4 := d.get("build.timeout_max_sec", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if type(
            v5 := d.get("deployment.affinity.node.required", UNSET)
        ) is not dict or not STRINGS.issuperset(map(type, v5.values())):
            if v5 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if type(v6 := d.get("deployment.termination_grace_period_seconds", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if (
            v7 := d.get("security.read_only_root_filesystem", UNSET)
        ) is not True and v7 is not False:
            if v7 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        if type(v8 := d.get("security.service_account_name", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(TerraformAdvancedSettings, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, TerraformAdvancedSettings)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformAdvancedSettings, d)
    o: Any = new(TerraformAdvancedSettings)
    o.build_cpu_max_in_milli = v0
    o.build_ephemeral_storage_in_gib = v1
    o.build_ram_max_in_gib = v2
    o.build_skip_git_submodules = v3
    o.build_timeout_max_sec = v4
    o.deployment_affinity_node_required = v5
    o.deployment_termination_grace_period_seconds = v6
    o.security_read_only_root_filesystem = v7
    o.security_service_account_name = v8
    o._extra = extra
    return o


def write_TerraformAdvancedSettings(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.build_cpu_max_in_milli) is not UNSET:
        d["build.cpu_max_in_milli"] = v if type(v) is int else encode(v)
    if (v := o.build_ephemeral_storage_in_gib) is not UNSET:
        d["build.ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.build_ram_max_in_gib) is not UNSET:
        d["build.ram_max_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.build_skip_git_submodules) is not UNSET:
        d["build.skip_git_submodules"] = v if type(v) is bool else encode(v)
    if (v := o.build_timeout_max_sec) is not UNSET:
        d["build.timeout_max_sec"] = v if type(v) is int else encode(v)
    if (v := o.deployment_affinity_node_required) is not UNSET:
        d["deployment.affinity.node.required"] = encode(v)
    if (v := o.deployment_termination_grace_period_seconds) is not UNSET:
        d["deployment.termination_grace_period_seconds"] = v if type(v) is int else encode(v)
    if (v := o.security_read_only_root_filesystem) is not UNSET:
        d["security.read_only_root_filesystem"] = v if type(v) is bool else encode(v)
    if (v := o.security_service_account_name) is not UNSET:
        d["security.service_account_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformAutoDeployConfig(Model):
    if TYPE_CHECKING:
        auto_deploy: bool
        terraform_action: Accepting[
            TerraformAutoDeployConfigTerraformAction, TerraformAutoDeployConfigTerraformActionText
        ]
    else:
        field_lines = """
            auto_deploy! bool
            terraform_action! %TerraformAutoDeployConfigTerraformAction
        """
        __slots__ = slots(field_lines)


def read_TerraformAutoDeployConfig(d: Any, r: Reading) -> Any:
    try:
        v1 = _TerraformAutoDeployConfigTerraformAction[d["terraform_action"]]
        if (v0 := d["auto_deploy"]) is not True and v0 is not False:
            return r.tolerate(TerraformAutoDeployConfig, d)
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


class TerraformBackendBlueprint(Model):
    if TYPE_CHECKING:
        config: dict[str, str] | Unset = UNSET
        type_: str
    else:
        field_lines = """
            config {str}
            type_! str "type"
        """
        __slots__ = slots(field_lines)


def read_TerraformBackendBlueprint(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("config", UNSET)) is not dict or not STRINGS.issuperset(
            map(type, v0.values())
        ):
            if v0 is not UNSET:
                return r.tolerate(TerraformBackendBlueprint, d)
            n -= 1
        if type(v1 := d["type"]) is not str:
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


class TerraformBackendBlueprintVariant(Model):
    """Variant of a union: a Terraform backend blueprint."""

    if TYPE_CHECKING:
        blueprint: TerraformBackendBlueprint
    else:
        field_lines = """
            blueprint! #TerraformBackendBlueprint
        """
        __slots__ = slots(field_lines)


def read_TerraformBackendBlueprintVariant(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["blueprint"]) is not dict:
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


class TerraformBackendKubernetesVariant(Model):
    """Variant of a union: Terraform backend Kubernetes."""

    if TYPE_CHECKING:
        kubernetes: dict[str, Any]
    else:
        field_lines = """
            kubernetes! {any}
        """
        __slots__ = slots(field_lines)


def read_TerraformBackendKubernetesVariant(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["kubernetes"]) is not dict:
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


class TerraformBackendUserProvidedVariant(Model):
    """Variant of a union: a Terraform backend user provided."""

    if TYPE_CHECKING:
        user_provided: dict[str, Any]
    else:
        field_lines = """
            user_provided! {any}
        """
        __slots__ = slots(field_lines)


def read_TerraformBackendUserProvidedVariant(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["user_provided"]) is not dict:
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


class TerraformDeployRequest(Model):
    if TYPE_CHECKING:
        action: Accepting[
            TerraformDeployRequestAction | None | Unset, TerraformDeployRequestActionText
        ] = OMITTED
        """Null is allowed."""
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        id: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
    else:
        field_lines = """
            action %TerraformDeployRequestAction?
            git_commit_id str
            id uuid?
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_TerraformDeployRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _TerraformDeployRequestAction_unset_null[d.get("action", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("git_commit_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(TerraformDeployRequest, d)
            n -= 1
        if (v2 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif v2 is not None and (len(v2) != 36 or v2[23] != "-"):
            return r.tolerate(TerraformDeployRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformDeployRequest, d)
    o: Any = new(TerraformDeployRequest)
    o.action = v0
    o.git_commit_id = v1
    o._id = v2
    o._extra = extra
    return o


def write_TerraformDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.action) is not UNSET:
        d["action"] = v._value_ if type(v) is TerraformDeployRequestAction else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TerraformFilesSource(Model):
    if TYPE_CHECKING:
        git: TerraformFilesSourceGit | Unset = UNSET
    else:
        field_lines = """
            git #TerraformFilesSourceGit
        """
        __slots__ = slots(field_lines)


def read_TerraformFilesSource(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("git", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(TerraformFilesSource, d)
            n -= 1
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


class TerraformFilesSourceGit(Model):
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepository | Unset = UNSET
    else:
        field_lines = """
            git_repository #ApplicationGitRepository
        """
        __slots__ = slots(field_lines)


def read_TerraformFilesSourceGit(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("git_repository", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(TerraformFilesSourceGit, d)
            n -= 1
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


class TerraformJobResourcesResponse(Model):
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


def read_TerraformJobResourcesResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["cpu_milli"]) is not int
            or type(v1 := d["gpu"]) is not int
            or type(v2 := d["ram_mib"]) is not int
            or type(v3 := d["storage_gib"]) is not int
        ):
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


class TerraformProviderVersion(Model):
    if TYPE_CHECKING:
        explicit_version: str
        read_from_terraform_block: bool | Unset = UNSET
    else:
        field_lines = """
            explicit_version! str
            read_from_terraform_block bool
        """
        __slots__ = slots(field_lines)


def read_TerraformProviderVersion(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v1 := d.get("read_from_terraform_block", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(TerraformProviderVersion, d)
            n -= 1
        if type(v0 := d["explicit_version"]) is not str:
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


class TerraformResponse(Model):
    if TYPE_CHECKING:
        action_extra_arguments: dict[str, list[str]]
        auto_deploy: bool
        auto_deploy_config: TerraformAutoDeployConfig | Unset = UNSET
        backend: TerraformBackend
        blueprint_id: Accepting[UUID | None | Unset, str] = OMITTED
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        dockerfile_fragment: TerraformResponseDockerfileFragment | None | Unset = UNSET
        engine: Accepting[TerraformEngineEnum, TerraformEngineEnumText]
        environment: ReferenceObject
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        job_resources: TerraformJobResourcesResponse
        name: str
        provider_version: TerraformProviderVersion
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        terraform_files_source: TerraformFilesSource | Unset = UNSET
        terraform_variables_source: TerraformVariablesSourceResponse
        timeout_sec: int
        """In seconds."""
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        use_cluster_credentials: bool

        def to_request(self, **changes: Any) -> TerraformRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            action_extra_arguments! {[str]}
            auto_deploy! bool
            auto_deploy_config #TerraformAutoDeployConfig
            backend! |TerraformBackend
            blueprint_id uuid?
            created_at! datetime
            description str
            dockerfile_fragment |TerraformResponseDockerfileFragment?
            engine! %TerraformEngineEnum
            environment! #ReferenceObject
            icon_uri! str
            id! uuid
            job_resources! #TerraformJobResourcesResponse
            name! str
            provider_version! #TerraformProviderVersion
            service_type! %ServiceTypeEnum
            terraform_files_source #TerraformFilesSource
            terraform_variables_source! #TerraformVariablesSourceResponse
            timeout_sec! int
            updated_at datetime
            use_cluster_credentials! bool
        """
        __slots__ = slots(field_lines)
        blueprint_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_TerraformResponse(d: Any, r: Reading) -> Any:
    n = 21
    try:
        if type(v2 := d.get("auto_deploy_config", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(TerraformResponse, d)
            n -= 1
        v3 = d["backend"]
        if (v4 := d.get("blueprint_id", UNSET)) is UNSET:
            n -= 1
        elif v4 is not None and (len(v4) != 36 or v4[23] != "-"):
            return r.tolerate(TerraformResponse, d)
        if type(v6 := d.get("description", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(TerraformResponse, d)
            n -= 1
        v7 = d.get("dockerfile_fragment", UNSET)
        if v7 is UNSET:
            n -= 1
        v8 = _TerraformEngineEnum[d["engine"]]
        v15 = _ServiceTypeEnum[d["service_type"]]
        if type(v16 := d.get("terraform_files_source", UNSET)) is not dict:
            if v16 is not UNSET:
                return r.tolerate(TerraformResponse, d)
            n -= 1
        if (v19 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v19).tzinfo is None:
            return r.tolerate(TerraformResponse, d)
        if (
            type(v0 := d["action_extra_arguments"]) is not dict
            or (v1 := d["auto_deploy"]) is not True
            and v1 is not False
            or moment(v5 := d["created_at"]).tzinfo is None
            or type(v9 := d["environment"]) is not dict
            or type(v10 := d["icon_uri"]) is not str
            or len(v11 := d["id"]) != 36
            or v11[23] != "-"
            or type(v12 := d["job_resources"]) is not dict
            or type(v13 := d["name"]) is not str
            or type(v14 := d["provider_version"]) is not dict
            or type(v17 := d["terraform_variables_source"]) is not dict
            or type(v18 := d["timeout_sec"]) is not int
            or (v20 := d["use_cluster_credentials"]) is not True
            and v20 is not False
        ):
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


class TerraformVarKeyValue(Model):
    if TYPE_CHECKING:
        key: str | Unset = UNSET
        """Name of the entry."""
        secret: bool | Unset = UNSET
        value: str | Unset = UNSET
    else:
        field_lines = """
            key str
            secret bool
            value* str
        """
        __slots__ = slots(field_lines)


def read_TerraformVarKeyValue(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("key", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(TerraformVarKeyValue, d)
            n -= 1
        if (v1 := d.get("secret", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(TerraformVarKeyValue, d)
            n -= 1
        if type(v2 := d.get("value", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(TerraformVarKeyValue, d)
            n -= 1
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


class TerraformVariablesSourceResponse(Model):
    if TYPE_CHECKING:
        tf_var_file_paths: list[str]
        tf_vars: list[TerraformVarKeyValue]
    else:
        field_lines = """
            tf_var_file_paths! [str]
            tf_vars! [#TerraformVarKeyValue]
        """
        __slots__ = slots(field_lines)


def read_TerraformVariablesSourceResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["tf_var_file_paths"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v1 := d["tf_vars"]) is not list
        ):
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

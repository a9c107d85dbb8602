"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .aws_shared import union_ClusterCredentials
from .common import (
    ApplicationGitRepositoryRequest,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .organization_main_calls import (
    ContainerRegistryAssociatedServicesResponse,
    CredentialCluster,
    GitTokenAssociatedServiceResponse,
    HelmRepositoryAssociatedServicesResponse,
    OrganizationAvailableRole,
    OrganizationOnboardingStatusEnum,
    TerraformVariableDefinition,
    TfVarsDiscoveryModeAutoDiscoverType,
    TfVarsDiscoveryModeSpecificPathsType,
    TfVarsFileResponse,
    read_ContainerRegistryAssociatedServicesResponse,
    read_CredentialCluster,
    read_GitTokenAssociatedServiceResponse,
    read_HelmRepositoryAssociatedServicesResponse,
    read_OrganizationAvailableRole,
    read_TerraformVariableDefinition,
    read_TfVarsFileResponse,
    write_ContainerRegistryAssociatedServicesResponse,
    write_CredentialCluster,
    write_GitTokenAssociatedServiceResponse,
    write_HelmRepositoryAssociatedServicesResponse,
    write_OrganizationAvailableRole,
    write_TerraformVariableDefinition,
    write_TfVarsFileResponse,
)

if TYPE_CHECKING:
    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        OrganizationOnboardingStatusEnumText,
        TfVarsDiscoveryModeAutoDiscoverTypeText,
        TfVarsDiscoveryModeSpecificPathsTypeText,
    )
    from .aws_shared import ClusterCredentials


_OrganizationOnboardingStatusEnum = members(
    OrganizationOnboardingStatusEnum, unset=False, null=False
)
_OrganizationOnboardingStatusEnum_unset = members(
    OrganizationOnboardingStatusEnum, unset=True, null=False
)
_TfVarsDiscoveryModeAutoDiscoverType = members(
    TfVarsDiscoveryModeAutoDiscoverType, unset=False, null=False
)
_TfVarsDiscoveryModeSpecificPathsType = members(
    TfVarsDiscoveryModeSpecificPathsType, unset=False, null=False
)
union_TfVarsDiscoveryMode = Union(
    "TfVarsDiscoveryMode",
    ["#TfVarsDiscoveryModeAutoDiscover", "#TfVarsDiscoveryModeSpecificPaths"],
    tag="type",
    tags={
        "AutoDiscover": "#TfVarsDiscoveryModeAutoDiscover",
        "SpecificPaths": "#TfVarsDiscoveryModeSpecificPaths",
    },
)
if TYPE_CHECKING:
    TfVarsDiscoveryMode: TypeAlias = (
        "TfVarsDiscoveryModeAutoDiscover | TfVarsDiscoveryModeSpecificPaths | UnknownVariant"
    )


class ContainerRegistryAssociatedServicesResponseList(Model):
    """Container registry associated services, in `results`."""

    if TYPE_CHECKING:
        results: list[ContainerRegistryAssociatedServicesResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ContainerRegistryAssociatedServicesResponse]
        """
        __slots__ = slots(field_lines)


def read_ContainerRegistryAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ContainerRegistryAssociatedServicesResponseList, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ContainerRegistryAssociatedServicesResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryAssociatedServicesResponseList, d)
    o: Any = new(ContainerRegistryAssociatedServicesResponseList)
    o.results = [read_ContainerRegistryAssociatedServicesResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ContainerRegistryAssociatedServicesResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ContainerRegistryAssociatedServicesResponse(e)
                if type(e) is ContainerRegistryAssociatedServicesResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class GitTokenAssociatedServicesResponseList(Model):
    """Git token associated services, in `results`."""

    if TYPE_CHECKING:
        results: list[GitTokenAssociatedServiceResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#GitTokenAssociatedServiceResponse]
        """
        __slots__ = slots(field_lines)


def read_GitTokenAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(GitTokenAssociatedServicesResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, GitTokenAssociatedServicesResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitTokenAssociatedServicesResponseList, d)
    o: Any = new(GitTokenAssociatedServicesResponseList)
    o.results = [read_GitTokenAssociatedServiceResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_GitTokenAssociatedServicesResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_GitTokenAssociatedServiceResponse(e)
                if type(e) is GitTokenAssociatedServiceResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class HelmRepositoryAssociatedServicesResponseList(Model):
    """Helm repository associated services, in `results`."""

    if TYPE_CHECKING:
        results: list[HelmRepositoryAssociatedServicesResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#HelmRepositoryAssociatedServicesResponse]
        """
        __slots__ = slots(field_lines)


def read_HelmRepositoryAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(HelmRepositoryAssociatedServicesResponseList, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, HelmRepositoryAssociatedServicesResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryAssociatedServicesResponseList, d)
    o: Any = new(HelmRepositoryAssociatedServicesResponseList)
    o.results = [read_HelmRepositoryAssociatedServicesResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmRepositoryAssociatedServicesResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_HelmRepositoryAssociatedServicesResponse(e)
                if type(e) is HelmRepositoryAssociatedServicesResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ListTfVarsFilesFromGitRepoResponse(Model):
    if TYPE_CHECKING:
        results: list[TfVarsFileResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#TfVarsFileResponse]
        """
        __slots__ = slots(field_lines)


def read_ListTfVarsFilesFromGitRepoResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListTfVarsFilesFromGitRepoResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ListTfVarsFilesFromGitRepoResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListTfVarsFilesFromGitRepoResponse, d)
    o: Any = new(ListTfVarsFilesFromGitRepoResponse)
    o.results = [read_TfVarsFileResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListTfVarsFilesFromGitRepoResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_TfVarsFileResponse(e) if type(e) is TfVarsFileResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationAvailableRoleList(Model):
    if TYPE_CHECKING:
        results: list[OrganizationAvailableRole] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationAvailableRole]
        """
        __slots__ = slots(field_lines)


def read_OrganizationAvailableRoleList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationAvailableRoleList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationAvailableRoleList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAvailableRoleList, d)
    o: Any = new(OrganizationAvailableRoleList)
    o.results = [read_OrganizationAvailableRole(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_OrganizationAvailableRoleList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationAvailableRole(e)
                if type(e) is OrganizationAvailableRole
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCrendentialsResponseList(Model):
    """Organization credentials, in `results`."""

    if TYPE_CHECKING:
        results: list[OrganizationCrendentialsResponseListResultsItem] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationCrendentialsResponseListResultsItem]
        """
        __slots__ = slots(field_lines)


def read_OrganizationCrendentialsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCrendentialsResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCrendentialsResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCrendentialsResponseList, d)
    o: Any = new(OrganizationCrendentialsResponseList)
    o.results = (
        [read_OrganizationCrendentialsResponseListResultsItem(e, r) for e in v0] if v0 else v0
    )
    o._extra = extra
    return o


def write_OrganizationCrendentialsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationCrendentialsResponseListResultsItem(e)
                if type(e) is OrganizationCrendentialsResponseListResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationCrendentialsResponseListResultsItem(Model):
    """One entry of organization credentials response list results."""

    if TYPE_CHECKING:
        clusters: list[CredentialCluster] | Unset = UNSET
        credential: ClusterCredentials | Unset = UNSET
    else:
        field_lines = """
            clusters [#CredentialCluster]
            credential |ClusterCredentials
        """
        __slots__ = slots(field_lines)


def read_OrganizationCrendentialsResponseListResultsItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("clusters", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationCrendentialsResponseListResultsItem, d)
            n -= 1
        v1 = d.get("credential", UNSET)
        if v1 is UNSET:
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationCrendentialsResponseListResultsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCrendentialsResponseListResultsItem, d)
    o: Any = new(OrganizationCrendentialsResponseListResultsItem)
    o.clusters = [read_CredentialCluster(e, r) for e in v0] if v0 else v0
    o.credential = (
        v1
        if v1 is UNSET
        else union_ClusterCredentials.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|ClusterCredentials"),
            v1,
            Place(
                OrganizationCrendentialsResponseListResultsItem.schema_name,
                "credential",
                d,
                "credential",
            ),
        )
    )
    o._extra = extra
    return o


def write_OrganizationCrendentialsResponseListResultsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.clusters) is not UNSET:
        d["clusters"] = (
            [write_CredentialCluster(e) if type(e) is CredentialCluster else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.credential) is not UNSET:
        d["credential"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationOnboardingPatchRequest(Model):
    if TYPE_CHECKING:
        status: Accepting[OrganizationOnboardingStatusEnum, OrganizationOnboardingStatusEnumText]
    else:
        field_lines = """
            status! %OrganizationOnboardingStatusEnum
        """
        __slots__ = slots(field_lines)


def read_OrganizationOnboardingPatchRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = _OrganizationOnboardingStatusEnum[d["status"]]
        extra = None if len(d) == 1 else r.unknown_fields(d, OrganizationOnboardingPatchRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationOnboardingPatchRequest, d)
    o: Any = new(OrganizationOnboardingPatchRequest)
    o.status = v0
    o._extra = extra
    return o


def write_OrganizationOnboardingPatchRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is OrganizationOnboardingStatusEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationOnboardingResponse(Model):
    if TYPE_CHECKING:
        status: Accepting[
            OrganizationOnboardingStatusEnum | Unset, OrganizationOnboardingStatusEnumText
        ] = OMITTED
        use_cases: str | None | Unset = UNSET
    else:
        field_lines = """
            status %OrganizationOnboardingStatusEnum
            use_cases str?
        """
        __slots__ = slots(field_lines)


def read_OrganizationOnboardingResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _OrganizationOnboardingStatusEnum_unset[d.get("status", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("use_cases", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(OrganizationOnboardingResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationOnboardingResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationOnboardingResponse, d)
    o: Any = new(OrganizationOnboardingResponse)
    o.status = v0
    o.use_cases = v1
    o._extra = extra
    return o


def write_OrganizationOnboardingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is OrganizationOnboardingStatusEnum else encode(v)
    if (v := o.use_cases) is not UNSET:
        d["use_cases"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ParseTerraformVariablesFromGitRepoResponse(Model):
    if TYPE_CHECKING:
        results: list[TerraformVariableDefinition] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#TerraformVariableDefinition]
        """
        __slots__ = slots(field_lines)


def read_ParseTerraformVariablesFromGitRepoResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ParseTerraformVariablesFromGitRepoResponse, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, ParseTerraformVariablesFromGitRepoResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ParseTerraformVariablesFromGitRepoResponse, d)
    o: Any = new(ParseTerraformVariablesFromGitRepoResponse)
    o.results = [read_TerraformVariableDefinition(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ParseTerraformVariablesFromGitRepoResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_TerraformVariableDefinition(e)
                if type(e) is TerraformVariableDefinition
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class TfVarsDiscoveryModeAutoDiscover(Model):
    if TYPE_CHECKING:
        type_: Accepting[
            TfVarsDiscoveryModeAutoDiscoverType, TfVarsDiscoveryModeAutoDiscoverTypeText
        ]
    else:
        field_lines = """
            type_! %TfVarsDiscoveryModeAutoDiscoverType "type"
        """
        __slots__ = slots(field_lines)


def read_TfVarsDiscoveryModeAutoDiscover(d: Any, r: Reading) -> Any:
    try:
        v0 = _TfVarsDiscoveryModeAutoDiscoverType[d["type"]]
        extra = None if len(d) == 1 else r.unknown_fields(d, TfVarsDiscoveryModeAutoDiscover)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TfVarsDiscoveryModeAutoDiscover, d)
    o: Any = new(TfVarsDiscoveryModeAutoDiscover)
    o.type_ = v0
    o._extra = extra
    return o


def write_TfVarsDiscoveryModeAutoDiscover(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is TfVarsDiscoveryModeAutoDiscoverType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TfVarsDiscoveryModeSpecificPaths(Model):
    if TYPE_CHECKING:
        paths: list[str]
        type_: Accepting[
            TfVarsDiscoveryModeSpecificPathsType, TfVarsDiscoveryModeSpecificPathsTypeText
        ]
    else:
        field_lines = """
            paths! [str]
            type_! %TfVarsDiscoveryModeSpecificPathsType "type"
        """
        __slots__ = slots(field_lines)


def read_TfVarsDiscoveryModeSpecificPaths(d: Any, r: Reading) -> Any:
    try:
        v1 = _TfVarsDiscoveryModeSpecificPathsType[d["type"]]
        if type(v0 := d["paths"]) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(TfVarsDiscoveryModeSpecificPaths, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, TfVarsDiscoveryModeSpecificPaths)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TfVarsDiscoveryModeSpecificPaths, d)
    o: Any = new(TfVarsDiscoveryModeSpecificPaths)
    o.paths = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_TfVarsDiscoveryModeSpecificPaths(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.paths) is not UNSET:
        d["paths"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is TfVarsDiscoveryModeSpecificPathsType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TfVarsListRequest(Model):
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepositoryRequest
        mode: TfVarsDiscoveryMode
    else:
        field_lines = """
            git_repository! #ApplicationGitRepositoryRequest
            mode! |TfVarsDiscoveryMode
        """
        __slots__ = slots(field_lines)


def read_TfVarsListRequest(d: Any, r: Reading) -> Any:
    try:
        v1 = d["mode"]
        if type(v0 := d["git_repository"]) is not dict:
            return r.tolerate(TfVarsListRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, TfVarsListRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TfVarsListRequest, d)
    o: Any = new(TfVarsListRequest)
    o.git_repository = read_ApplicationGitRepositoryRequest(v0, r)
    o.mode = (
        union_TfVarsDiscoveryMode.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|TfVarsDiscoveryMode"),
            v1,
            Place(TfVarsListRequest.schema_name, "mode", d, "mode"),
        )
    )
    o._extra = extra
    return o


def write_TfVarsListRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if (v := o.mode) is not UNSET:
        d["mode"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LOOSE,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import GitProviderEnumText


class ContainerRegistryKindEnum(OpenEnum):
    ECR = "ECR"
    SCALEWAY_CR = "SCALEWAY_CR"
    DOCKER_HUB = "DOCKER_HUB"
    GITHUB_CR = "GITHUB_CR"
    GITHUB_ENTERPRISE_CR = "GITHUB_ENTERPRISE_CR"
    GITLAB_CR = "GITLAB_CR"
    PUBLIC_ECR = "PUBLIC_ECR"
    DOCR = "DOCR"
    GENERIC_CR = "GENERIC_CR"
    GCP_ARTIFACT_REGISTRY = "GCP_ARTIFACT_REGISTRY"
    AZURE_CR = "AZURE_CR"

    if TYPE_CHECKING:
        _unknown_value = ""


class CpuArchitectureEnum(OpenEnum):
    AMD64 = "AMD64"
    ARM64 = "ARM64"

    if TYPE_CHECKING:
        _unknown_value = ""


class DeploymentRestrictionModeEnum(OpenEnum):
    EXCLUDE = "EXCLUDE"
    MATCH = "MATCH"

    if TYPE_CHECKING:
        _unknown_value = ""


class DeploymentRestrictionTypeEnum(OpenEnum):
    PATH = "PATH"

    if TYPE_CHECKING:
        _unknown_value = ""


class GitProviderEnum(OpenEnum):
    BITBUCKET = "BITBUCKET"
    GITHUB = "GITHUB"
    GITLAB = "GITLAB"

    if TYPE_CHECKING:
        _unknown_value = ""


class OrganizationEventOrigin(OpenEnum):
    API = "API"
    CLI = "CLI"
    CONSOLE = "CONSOLE"
    GIT = "GIT"
    QOVERY_INTERNAL = "QOVERY_INTERNAL"
    SKILL = "SKILL"
    TERRAFORM_PROVIDER = "TERRAFORM_PROVIDER"

    if TYPE_CHECKING:
        _unknown_value = ""


class ServiceTypeEnum(OpenEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
    ARGOCD_APP = "ARGOCD_APP"
    AGENTIC_WORKFLOW = "AGENTIC_WORKFLOW"

    if TYPE_CHECKING:
        _unknown_value = ""


_GitProviderEnum = members(GitProviderEnum, unset=False, null=False)


class ApplicationGitRepository(Model):
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        deployed_commit_contributor: str | Unset = UNSET
        deployed_commit_date: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        deployed_commit_id: str | Unset = UNSET
        deployed_commit_tag: str | Unset = UNSET
        git_token_id: str | None | Unset = UNSET
        """Id of the organization's Git token that reads the repository."""
        git_token_name: str | None | Unset = UNSET
        has_access: bool | Unset = UNSET
        name: str
        owner: str
        provider: Accepting[GitProviderEnum, GitProviderEnumText]
        root_path: str | Unset = UNSET
        """Folder in the repository; `/` is its root."""
        url: str
        """Absolute URI."""
    else:
        field_lines = """
            branch str
            deployed_commit_contributor str
            deployed_commit_date datetime
            deployed_commit_id str
            deployed_commit_tag str
            git_token_id str?
            git_token_name str?
            has_access bool
            name! str
            owner! str
            provider! %GitProviderEnum
            root_path str
            url! str
        """
        __slots__ = slots(field_lines)
        deployed_commit_date = DateTimeAttribute()


def read_ApplicationGitRepository(d: Any, r: Reading) -> Any:
    n = 13
    try:
        if type(v0 := d.get("branch", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        if type(v1 := d.get("deployed_commit_contributor", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        if (v2 := d.get("deployed_commit_date", UNSET)) is UNSET:
            n -= 1
        elif moment(v2).tzinfo is None:
            return r.tolerate(ApplicationGitRepository, d)
        if type(v3 := d.get("deployed_commit_id", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        if type(v4 := d.get("deployed_commit_tag", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        if type(v5 := d.get("git_token_id", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        if type(v6 := d.get("git_token_name", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        if (v7 := d.get("has_access", UNSET)) is not True and v7 is not False:
            if v7 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        v10 = _GitProviderEnum[d["provider"]]
        if type(v11 := d.get("root_path", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(ApplicationGitRepository, d)
            n -= 1
        if (
            type(v8 := d["name"]) is not str
            or type(v9 := d["owner"]) is not str
            or type(v12 := d["url"]) is not str
        ):
            return r.tolerate(ApplicationGitRepository, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationGitRepository)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationGitRepository, d)
    o: Any = new(ApplicationGitRepository)
    o.branch = v0
    o.deployed_commit_contributor = v1
    o._deployed_commit_date = v2
    o.deployed_commit_id = v3
    o.deployed_commit_tag = v4
    o.git_token_id = v5
    o.git_token_name = v6
    o.has_access = v7
    o.name = v8
    o.owner = v9
    o.provider = v10
    o.root_path = v11
    o.url = v12
    o._extra = extra
    return o


def write_ApplicationGitRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.branch) is not UNSET:
        d["branch"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_contributor) is not UNSET:
        d["deployed_commit_contributor"] = v if type(v) is str else encode(v)
    if (v := o._deployed_commit_date) is not UNSET:
        d["deployed_commit_date"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_id) is not UNSET:
        d["deployed_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.deployed_commit_tag) is not UNSET:
        d["deployed_commit_tag"] = v if type(v) is str else encode(v)
    if (v := o.git_token_id) is not UNSET:
        d["git_token_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.git_token_name) is not UNSET:
        d["git_token_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.has_access) is not UNSET:
        d["has_access"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.owner) is not UNSET:
        d["owner"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is GitProviderEnum else encode(v)
    if (v := o.root_path) is not UNSET:
        d["root_path"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationGitRepositoryRequest(Model):
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        git_token_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Id of the organization's Git token that reads the repository. Null is allowed."""
        name: Any = UNSET
        owner: Any = UNSET
        provider: Accepting[GitProviderEnum, GitProviderEnumText]
        root_path: str | Unset = UNSET
        """Folder in the repository; `/` is its root. Default: '/'."""
        url: str
    else:
        field_lines = """
            branch str
            git_token_id uuid?
            name any
            owner any
            provider! %GitProviderEnum
            root_path str
            url! str
        """
        __slots__ = slots(field_lines)
        git_token_id = UuidAttribute()


def read_ApplicationGitRepositoryRequest(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("branch", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ApplicationGitRepositoryRequest, d)
            n -= 1
        if (v1 := d.get("git_token_id", UNSET)) is UNSET:
            n -= 1
        elif v1 is not None and (len(v1) != 36 or v1[23] != "-"):
            return r.tolerate(ApplicationGitRepositoryRequest, d)
        v2 = d.get("name", UNSET)
        if v2 is UNSET:
            n -= 1
        v3 = d.get("owner", UNSET)
        if v3 is UNSET:
            n -= 1
        v4 = _GitProviderEnum[d["provider"]]
        if type(v5 := d.get("root_path", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(ApplicationGitRepositoryRequest, d)
            n -= 1
        if type(v6 := d["url"]) is not str:
            return r.tolerate(ApplicationGitRepositoryRequest, d)
        if type(v2) in LOOSE or type(v3) in LOOSE:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationGitRepositoryRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationGitRepositoryRequest, d)
    o: Any = new(ApplicationGitRepositoryRequest)
    o.branch = v0
    o._git_token_id = v1
    o.name = v2
    o.owner = v3
    o.provider = v4
    o.root_path = v5
    o.url = v6
    o._extra = extra
    return o


def write_ApplicationGitRepositoryRequest(o: Any) -> dict[str, Any]:
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
        d["provider"] = v._value_ if type(v) is GitProviderEnum else encode(v)
    if (v := o.root_path) is not UNSET:
        d["root_path"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Commit(Model):
    if TYPE_CHECKING:
        author_avatar_url: str | Unset = UNSET
        author_name: str
        commit_page_url: str | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        git_commit_id: str
        """Full hash of the commit."""
        message: str
        tag: str
    else:
        field_lines = """
            author_avatar_url str
            author_name! str
            commit_page_url str
            created_at! datetime
            git_commit_id! str
            message! str
            tag! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()


def read_Commit(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("author_avatar_url", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(Commit, d)
            n -= 1
        if type(v2 := d.get("commit_page_url", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(Commit, d)
            n -= 1
        if (
            type(v1 := d["author_name"]) is not str
            or moment(v3 := d["created_at"]).tzinfo is None
            or type(v4 := d["git_commit_id"]) is not str
            or type(v5 := d["message"]) is not str
            or type(v6 := d["tag"]) is not str
        ):
            return r.tolerate(Commit, d)
        extra = None if len(d) == n else r.unknown_fields(d, Commit)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Commit, d)
    o: Any = new(Commit)
    o.author_avatar_url = v0
    o.author_name = v1
    o.commit_page_url = v2
    o._created_at = v3
    o.git_commit_id = v4
    o.message = v5
    o.tag = v6
    o._extra = extra
    return o


def write_Commit(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.author_avatar_url) is not UNSET:
        d["author_avatar_url"] = v if type(v) is str else encode(v)
    if (v := o.author_name) is not UNSET:
        d["author_name"] = v if type(v) is str else encode(v)
    if (v := o.commit_page_url) is not UNSET:
        d["commit_page_url"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ReferenceObject(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        """Set by the server."""
    else:
        field_lines = """
            id! uuid
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ReferenceObject(d: Any, r: Reading) -> Any:
    try:
        if len(v0 := d["id"]) != 36 or v0[23] != "-":
            return r.tolerate(ReferenceObject, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ReferenceObject)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ReferenceObject, d)
    o: Any = new(ReferenceObject)
    o._id = v0
    o._extra = extra
    return o


def write_ReferenceObject(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ServiceAnnotationRequest(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
    else:
        field_lines = """
            id! uuid
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ServiceAnnotationRequest(d: Any, r: Reading) -> Any:
    try:
        if len(v0 := d["id"]) != 36 or v0[23] != "-":
            return r.tolerate(ServiceAnnotationRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ServiceAnnotationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceAnnotationRequest, d)
    o: Any = new(ServiceAnnotationRequest)
    o._id = v0
    o._extra = extra
    return o


def write_ServiceAnnotationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ServiceLabelRequest(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
    else:
        field_lines = """
            id! uuid
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ServiceLabelRequest(d: Any, r: Reading) -> Any:
    try:
        if len(v0 := d["id"]) != 36 or v0[23] != "-":
            return r.tolerate(ServiceLabelRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ServiceLabelRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceLabelRequest, d)
    o: Any = new(ServiceLabelRequest)
    o._id = v0
    o._extra = extra
    return o


def write_ServiceLabelRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
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
from ..._codec.unset import UNSET, Unset
from .common import (
    CpuArchitectureEnum,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    read_ServiceAnnotationRequest,
    read_ServiceLabelRequest,
    write_ServiceAnnotationRequest,
    write_ServiceLabelRequest,
)
from .containers_shared import (
    ContainerResponse,
    DeploymentHistoryContainer,
    read_ContainerResponse,
    read_DeploymentHistoryContainer,
    write_ContainerResponse,
    write_DeploymentHistoryContainer,
)
from .keda_shared import (
    ServicePortRequestPortsItem,
    ServiceStorageRequestStorageItem,
    read_ServicePortRequestPortsItem,
    read_ServiceStorageRequestStorageItem,
    union_AutoscalingPolicyRequest,
    write_ServicePortRequestPortsItem,
    write_ServiceStorageRequestStorageItem,
)
from .probe_shared import Healthcheck, read_Healthcheck, write_Healthcheck

if TYPE_CHECKING:
    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import CpuArchitectureEnumText
    from .keda_shared import AutoscalingPolicyRequest


_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)


class ContainerDeployRequest(Model):
    if TYPE_CHECKING:
        image_tag: str
    else:
        field_lines = """
            image_tag! str
        """
        __slots__ = slots(field_lines)


def read_ContainerDeployRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["image_tag"]) is not str:
            return r.tolerate(ContainerDeployRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ContainerDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerDeployRequest, d)
    o: Any = new(ContainerDeployRequest)
    o.image_tag = v0
    o._extra = extra
    return o


def write_ContainerDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ContainerNetwork(Model):
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Default: false."""

        def to_request(self, **changes: Any) -> ContainerNetworkRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            sticky_session bool
        """
        __slots__ = slots(field_lines)


def read_ContainerNetwork(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("sticky_session", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ContainerNetwork, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ContainerNetwork)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerNetwork, d)
    o: Any = new(ContainerNetwork)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ContainerNetwork(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ContainerNetworkRequest(Model):
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Default: false."""
    else:
        field_lines = """
            sticky_session bool
        """
        __slots__ = slots(field_lines)


def read_ContainerNetworkRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("sticky_session", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ContainerNetworkRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ContainerNetworkRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerNetworkRequest, d)
    o: Any = new(ContainerNetworkRequest)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ContainerNetworkRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ContainerRequest(Model):
    if TYPE_CHECKING:
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | None | Unset = UNSET
        """Null is allowed."""
        auto_preview: bool | Unset = UNSET
        autoscaling: AutoscalingPolicyRequest | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Default: 500."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        """Null is allowed."""
        description: str | Unset = UNSET
        entrypoint: str | Unset = UNSET
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        image_name: str
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        max_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        memory: int | Unset = UNSET
        """In MB. Default: 512."""
        min_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. At least 0. Default: 1."""
        name: str
        ports: list[ServicePortRequestPortsItem] | Unset = UNSET
        registry_id: str
        storage: list[ServiceStorageRequestStorageItem] | Unset = UNSET
        tag: str
    else:
        field_lines = """
            annotations_groups [#ServiceAnnotationRequest]
            arguments [str]
            auto_deploy bool?
            auto_preview bool
            autoscaling |AutoscalingPolicyRequest
            cpu int
            cpu_architecture %CpuArchitectureEnum?
            description str
            entrypoint str
            ephemeral_storage_in_gib int
            gpu int
            healthchecks! #Healthcheck
            icon_uri str
            image_name! str
            labels_groups [#ServiceLabelRequest]
            max_running_instances int
            memory int
            min_running_instances int
            name! str
            ports [#ServicePortRequestPortsItem]
            registry_id! str
            storage [#ServiceStorageRequestStorageItem]
            tag! str
        """
        __slots__ = slots(field_lines)


def read_ContainerRequest(d: Any, r: Reading) -> Any:
    n = 23
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v1 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if (v2 := d.get("auto_deploy", UNSET)) is not True and v2 is not False and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if (v3 := d.get("auto_preview", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        if type(v5 := d.get("cpu", UNSET)) is not int:
            if v5 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        v6 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v6 is UNSET:
            n -= 1
        if type(v7 := d.get("description", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v8 := d.get("entrypoint", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v9 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v9 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v10 := d.get("gpu", UNSET)) is not int:
            if v10 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v12 := d.get("icon_uri", UNSET)) is not str:
            if v12 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v14 := d.get("labels_groups", UNSET)) is not list:
            if v14 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v15 := d.get("max_running_instances", UNSET)) is not int:
            if v15 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v16 := d.get("memory", UNSET)) is not int:
            if v16 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v17 := d.get("min_running_instances", UNSET)) is not int:
            if v17 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v19 := d.get("ports", UNSET)) is not list:
            if v19 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if type(v21 := d.get("storage", UNSET)) is not list:
            if v21 is not UNSET:
                return r.tolerate(ContainerRequest, d)
            n -= 1
        if (
            type(v11 := d["healthchecks"]) is not dict
            or type(v13 := d["image_name"]) is not str
            or type(v18 := d["name"]) is not str
            or type(v20 := d["registry_id"]) is not str
            or type(v22 := d["tag"]) is not str
        ):
            return r.tolerate(ContainerRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRequest, d)
    o: Any = new(ContainerRequest)
    o.annotations_groups = [read_ServiceAnnotationRequest(e, r) for e in v0] if v0 else v0
    o.arguments = v1
    o.auto_deploy = v2
    o.auto_preview = v3
    o.autoscaling = (
        v4
        if v4 is UNSET
        else union_AutoscalingPolicyRequest.read(v4, r)
        if type(v4) is dict
        else r.read(
            parse_kind("|AutoscalingPolicyRequest"),
            v4,
            Place(ContainerRequest.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.cpu = v5
    o.cpu_architecture = v6
    o.description = v7
    o.entrypoint = v8
    o.ephemeral_storage_in_gib = v9
    o.gpu = v10
    o.healthchecks = read_Healthcheck(v11, r)
    o.icon_uri = v12
    o.image_name = v13
    o.labels_groups = [read_ServiceLabelRequest(e, r) for e in v14] if v14 else v14
    o.max_running_instances = v15
    o.memory = v16
    o.min_running_instances = v17
    o.name = v18
    o.ports = [read_ServicePortRequestPortsItem(e, r) for e in v19] if v19 else v19
    o.registry_id = v20
    o.storage = [read_ServiceStorageRequestStorageItem(e, r) for e in v21] if v21 else v21
    o.tag = v22
    o._extra = extra
    return o


def write_ContainerRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotations_groups) is not UNSET:
        d["annotations_groups"] = (
            [
                write_ServiceAnnotationRequest(e)
                if type(e) is ServiceAnnotationRequest
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.autoscaling) is not UNSET:
        d["autoscaling"] = encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [
                write_ServiceLabelRequest(e) if type(e) is ServiceLabelRequest else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.max_running_instances) is not UNSET:
        d["max_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.min_running_instances) is not UNSET:
        d["min_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [
                write_ServicePortRequestPortsItem(e)
                if type(e) is ServicePortRequestPortsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.registry_id) is not UNSET:
        d["registry_id"] = v if type(v) is str else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageRequestStorageItem(e)
                if type(e) is ServiceStorageRequestStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ContainerResponseList(Model):
    """Containers, in `results`."""

    if TYPE_CHECKING:
        results: list[ContainerResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ContainerResponse]
        """
        __slots__ = slots(field_lines)


def read_ContainerResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ContainerResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ContainerResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerResponseList, d)
    o: Any = new(ContainerResponseList)
    o.results = [read_ContainerResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ContainerResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_ContainerResponse(e) if type(e) is ContainerResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ListContainerDeploymentHistoryResponse(Model):
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistoryContainer] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistoryContainer]
        """
        __slots__ = slots(field_lines)


def read_ListContainerDeploymentHistoryResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(ListContainerDeploymentHistoryResponse, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(ListContainerDeploymentHistoryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListContainerDeploymentHistoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListContainerDeploymentHistoryResponse, d)
    o: Any = new(ListContainerDeploymentHistoryResponse)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryContainer(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_ListContainerDeploymentHistoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryContainer(e)
                if type(e) is DeploymentHistoryContainer
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationContainerAutoDeployRequest(Model):
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        field_lines = """
            image_name str
            tag str
        """
        __slots__ = slots(field_lines)


def read_OrganizationContainerAutoDeployRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("image_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationContainerAutoDeployRequest, d)
            n -= 1
        if type(v1 := d.get("tag", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationContainerAutoDeployRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationContainerAutoDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationContainerAutoDeployRequest, d)
    o: Any = new(OrganizationContainerAutoDeployRequest)
    o.image_name = v0
    o.tag = v1
    o._extra = extra
    return o


def write_OrganizationContainerAutoDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationContainerPreviewRequest(Model):
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        field_lines = """
            image_name str
            tag str
        """
        __slots__ = slots(field_lines)


def read_OrganizationContainerPreviewRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("image_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationContainerPreviewRequest, d)
            n -= 1
        if type(v1 := d.get("tag", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationContainerPreviewRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationContainerPreviewRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationContainerPreviewRequest, d)
    o: Any = new(OrganizationContainerPreviewRequest)
    o.image_name = v0
    o.tag = v1
    o._extra = extra
    return o


def write_OrganizationContainerPreviewRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

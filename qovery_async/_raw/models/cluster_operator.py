"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ClusterOperatorFleetStatus(OpenEnum):
    """Values of cluster operator fleet status."""

    NOT_ATTACHED = "NOT_ATTACHED"
    DISCONNECTED = "DISCONNECTED"
    TARGET_UNKNOWN = "TARGET_UNKNOWN"
    REPORTED_VERSION_UNKNOWN = "REPORTED_VERSION_UNKNOWN"
    CURRENT = "CURRENT"
    OUTDATED_IMAGE = "OUTDATED_IMAGE"
    OUTDATED_CHART = "OUTDATED_CHART"
    OUTDATED_IMAGE_AND_CHART = "OUTDATED_IMAGE_AND_CHART"


class SelfManagedClusterKind(OpenEnum):
    """Values of a self managed cluster kind."""

    EKS_SELF_MANAGED = "EKS_SELF_MANAGED"
    SCW_SELF_MANAGED = "SCW_SELF_MANAGED"
    GKE_SELF_MANAGED = "GKE_SELF_MANAGED"
    AKS_SELF_MANAGED = "AKS_SELF_MANAGED"
    SELF_MANAGED = "SELF_MANAGED"


_ClusterOperatorFleetStatus = members(ClusterOperatorFleetStatus, unset=False, null=False)
_SelfManagedClusterKind = members(SelfManagedClusterKind, unset=False, null=False)


class ClusterOperatorBootstrapResponse(Model):
    """A cluster operator bootstrap, as the API answers it."""

    __slots__ = (
        "chart_name",
        "chart_reference",
        "chart_repository",
        "chart_version",
        "helm_command",
        "namespace",
        "release_name",
        "values",
        "values_yaml",
    )
    if TYPE_CHECKING:
        chart_name: str
        chart_reference: str
        chart_repository: str
        chart_version: str
        helm_command: str
        namespace: str
        release_name: str
        values: dict[str, Any]
        values_yaml: str
    else:
        schema_name = "ClusterOperatorBootstrapResponse"
        known_names = frozenset(
            (
                "chart_name",
                "chart_reference",
                "chart_repository",
                "chart_version",
                "helm_command",
                "namespace",
                "release_name",
                "values",
                "values_yaml",
            )
        )
        model_fields = (
            ("chart_name", "chart_name", "str", 1),
            ("chart_reference", "chart_reference", "str", 1),
            ("chart_repository", "chart_repository", "str", 1),
            ("chart_version", "chart_version", "str", 1),
            ("helm_command", "helm_command", "str", 3),
            ("namespace", "namespace", "str", 1),
            ("release_name", "release_name", "str", 1),
            ("values", "values", "{any}", 3),
            ("values_yaml", "values_yaml", "str", 3),
        )


def read_ClusterOperatorBootstrapResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["chart_name"]
        if type(v0) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        v1 = d["chart_reference"]
        if type(v1) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        v2 = d["chart_repository"]
        if type(v2) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        v3 = d["chart_version"]
        if type(v3) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        v4 = d["helm_command"]
        if type(v4) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        v5 = d["namespace"]
        if type(v5) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        v6 = d["release_name"]
        if type(v6) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        v7 = d["values"]
        if type(v7) is not dict:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        if v7:
            r.loose = True
        v8 = d["values_yaml"]
        if type(v8) is not str:
            return r.tolerate(ClusterOperatorBootstrapResponse, d)
        extra = None if len(d) == 9 else r.unknown_fields(d, ClusterOperatorBootstrapResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorBootstrapResponse, d)
    o: Any = new(ClusterOperatorBootstrapResponse)
    o.chart_name = v0
    o.chart_reference = v1
    o.chart_repository = v2
    o.chart_version = v3
    o.helm_command = v4
    o.namespace = v5
    o.release_name = v6
    o.values = v7
    o.values_yaml = v8
    o._extra = extra
    return o


def write_ClusterOperatorBootstrapResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_reference) is not UNSET:
        d["chart_reference"] = v if type(v) is str else encode(v)
    if (v := o.chart_repository) is not UNSET:
        d["chart_repository"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.helm_command) is not UNSET:
        d["helm_command"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.release_name) is not UNSET:
        d["release_name"] = v if type(v) is str else encode(v)
    if (v := o.values) is not UNSET:
        d["values"] = encode(v)
    if (v := o.values_yaml) is not UNSET:
        d["values_yaml"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterOperatorBootstrapResponse.read_json = staticmethod(read_ClusterOperatorBootstrapResponse)
ClusterOperatorBootstrapResponse.write_json = staticmethod(write_ClusterOperatorBootstrapResponse)


class ClusterOperatorFleetInventoryResponse(Model):
    """A cluster operator fleet inventory, as the API answers it."""

    __slots__ = (
        "attached",
        "_cluster_id",
        "cluster_kind",
        "cluster_name",
        "connected",
        "desired_chart_version",
        "desired_image_version",
        "_last_heartbeat",
        "_organization_id",
        "reported_chart_version",
        "reported_image_version",
        "status",
    )
    if TYPE_CHECKING:
        attached: bool
        cluster_id: UUID
        cluster_kind: SelfManagedClusterKind
        cluster_name: str
        connected: bool
        desired_chart_version: str | None | Unset = UNSET
        desired_image_version: str | None | Unset = UNSET
        last_heartbeat: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        organization_id: UUID
        reported_chart_version: str | None | Unset = UNSET
        reported_image_version: str | None | Unset = UNSET
        status: ClusterOperatorFleetStatus
    else:
        schema_name = "ClusterOperatorFleetInventoryResponse"
        known_names = frozenset(
            (
                "attached",
                "cluster_id",
                "cluster_kind",
                "cluster_name",
                "connected",
                "desired_chart_version",
                "desired_image_version",
                "last_heartbeat",
                "organization_id",
                "reported_chart_version",
                "reported_image_version",
                "status",
            )
        )
        model_fields = (
            ("attached", "attached", "bool", 1),
            ("cluster_id", "cluster_id", "uuid", 5),
            ("cluster_kind", "cluster_kind", "%SelfManagedClusterKind", 1),
            ("cluster_name", "cluster_name", "str", 1),
            ("connected", "connected", "bool", 1),
            ("desired_chart_version", "desired_chart_version", "str?", 0),
            ("desired_image_version", "desired_image_version", "str?", 0),
            ("last_heartbeat", "last_heartbeat", "datetime?", 4),
            ("organization_id", "organization_id", "uuid", 5),
            ("reported_chart_version", "reported_chart_version", "str?", 0),
            ("reported_image_version", "reported_image_version", "str?", 0),
            ("status", "status", "%ClusterOperatorFleetStatus", 1),
        )
        cluster_id = UuidAttribute()
        last_heartbeat = DateTimeAttribute()
        organization_id = UuidAttribute()


def read_ClusterOperatorFleetInventoryResponse(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v0 = d["attached"]
        if v0 is not True and v0 is not False:
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v1 = d["cluster_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v2 = _SelfManagedClusterKind[d["cluster_kind"]]
        v3 = d["cluster_name"]
        if type(v3) is not str:
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v4 = d["connected"]
        if v4 is not True and v4 is not False:
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v5 = d.get("desired_chart_version", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v6 = d.get("desired_image_version", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v7 = d.get("last_heartbeat", UNSET)
        if v7 is UNSET:
            n -= 1
        elif v7 is not None and moment(v7).tzinfo is None:
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v8 = d["organization_id"]
        if len(v8) != 36 or v8[23] != "-":
            return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v9 = d.get("reported_chart_version", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            elif v9 is not None:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v10 = d.get("reported_image_version", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            elif v10 is not None:
                return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
        v11 = _ClusterOperatorFleetStatus[d["status"]]
        extra = None if len(d) == n else r.unknown_fields(d, ClusterOperatorFleetInventoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorFleetInventoryResponse, d)
    o: Any = new(ClusterOperatorFleetInventoryResponse)
    o.attached = v0
    o._cluster_id = v1
    o.cluster_kind = v2
    o.cluster_name = v3
    o.connected = v4
    o.desired_chart_version = v5
    o.desired_image_version = v6
    o._last_heartbeat = v7
    o._organization_id = v8
    o.reported_chart_version = v9
    o.reported_image_version = v10
    o.status = v11
    o._extra = extra
    return o


def write_ClusterOperatorFleetInventoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.attached) is not UNSET:
        d["attached"] = v if type(v) is bool else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.cluster_kind) is not UNSET:
        d["cluster_kind"] = v._value_ if type(v) is SelfManagedClusterKind else encode(v)
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.connected) is not UNSET:
        d["connected"] = v if type(v) is bool else encode(v)
    if (v := o.desired_chart_version) is not UNSET:
        d["desired_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.desired_image_version) is not UNSET:
        d["desired_image_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o._last_heartbeat) is not UNSET:
        d["last_heartbeat"] = v if v is None or type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.reported_chart_version) is not UNSET:
        d["reported_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.reported_image_version) is not UNSET:
        d["reported_image_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterOperatorFleetStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterOperatorFleetInventoryResponse.read_json = staticmethod(
    read_ClusterOperatorFleetInventoryResponse
)
ClusterOperatorFleetInventoryResponse.write_json = staticmethod(
    write_ClusterOperatorFleetInventoryResponse
)


class ClusterOperatorFleetInventoryResponseList(Model):
    """Cluster operator fleet inventories, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterOperatorFleetInventoryResponse]
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterOperatorFleetInventoryResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterOperatorFleetInventoryResponse]", 1),)


def read_ClusterOperatorFleetInventoryResponseList(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
            return r.tolerate(ClusterOperatorFleetInventoryResponseList, d)
        extra = (
            None if len(d) == 1 else r.unknown_fields(d, ClusterOperatorFleetInventoryResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorFleetInventoryResponseList, d)
    o: Any = new(ClusterOperatorFleetInventoryResponseList)
    o.results = [read_ClusterOperatorFleetInventoryResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterOperatorFleetInventoryResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterOperatorFleetInventoryResponse(e)
                if type(e) is ClusterOperatorFleetInventoryResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterOperatorFleetInventoryResponseList.read_json = staticmethod(
    read_ClusterOperatorFleetInventoryResponseList
)
ClusterOperatorFleetInventoryResponseList.write_json = staticmethod(
    write_ClusterOperatorFleetInventoryResponseList
)


class ClusterOperatorStatusResponse(Model):
    """Cluster operator status, as the API answers it."""

    __slots__ = (
        "_cluster_id",
        "controller_version",
        "desired_chart_version",
        "desired_image_version",
        "_last_heartbeat",
        "operator_connected",
        "operator_version",
        "_organization_id",
        "reported_chart_version",
        "reported_identity",
        "request_schema_version",
        "status",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        controller_version: str | None | Unset = UNSET
        desired_chart_version: str | None | Unset = UNSET
        desired_image_version: str | None | Unset = UNSET
        last_heartbeat: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        operator_connected: bool
        operator_version: str | None | Unset = UNSET
        organization_id: UUID
        reported_chart_version: str | None | Unset = UNSET
        reported_identity: ReportedClusterOperatorIdentity | None | Unset = UNSET
        request_schema_version: str | None | Unset = UNSET
        status: ClusterOperatorFleetStatus
    else:
        schema_name = "ClusterOperatorStatusResponse"
        known_names = frozenset(
            (
                "cluster_id",
                "controller_version",
                "desired_chart_version",
                "desired_image_version",
                "last_heartbeat",
                "operator_connected",
                "operator_version",
                "organization_id",
                "reported_chart_version",
                "reported_identity",
                "request_schema_version",
                "status",
            )
        )
        model_fields = (
            ("cluster_id", "cluster_id", "uuid", 5),
            ("controller_version", "controller_version", "str?", 0),
            ("desired_chart_version", "desired_chart_version", "str?", 0),
            ("desired_image_version", "desired_image_version", "str?", 0),
            ("last_heartbeat", "last_heartbeat", "datetime?", 4),
            ("operator_connected", "operator_connected", "bool", 1),
            ("operator_version", "operator_version", "str?", 0),
            ("organization_id", "organization_id", "uuid", 5),
            ("reported_chart_version", "reported_chart_version", "str?", 0),
            ("reported_identity", "reported_identity", "#ReportedClusterOperatorIdentity?", 0),
            ("request_schema_version", "request_schema_version", "str?", 0),
            ("status", "status", "%ClusterOperatorFleetStatus", 1),
        )
        cluster_id = UuidAttribute()
        last_heartbeat = DateTimeAttribute()
        organization_id = UuidAttribute()


def read_ClusterOperatorStatusResponse(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v0 = d["cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterOperatorStatusResponse, d)
        v1 = d.get("controller_version", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ClusterOperatorStatusResponse, d)
        v2 = d.get("desired_chart_version", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ClusterOperatorStatusResponse, d)
        v3 = d.get("desired_image_version", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(ClusterOperatorStatusResponse, d)
        v4 = d.get("last_heartbeat", UNSET)
        if v4 is UNSET:
            n -= 1
        elif v4 is not None and moment(v4).tzinfo is None:
            return r.tolerate(ClusterOperatorStatusResponse, d)
        v5 = d["operator_connected"]
        if v5 is not True and v5 is not False:
            return r.tolerate(ClusterOperatorStatusResponse, d)
        v6 = d.get("operator_version", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(ClusterOperatorStatusResponse, d)
        v7 = d["organization_id"]
        if len(v7) != 36 or v7[23] != "-":
            return r.tolerate(ClusterOperatorStatusResponse, d)
        v8 = d.get("reported_chart_version", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            elif v8 is not None:
                return r.tolerate(ClusterOperatorStatusResponse, d)
        v9 = d.get("reported_identity", UNSET)
        if type(v9) is not dict:
            if v9 is UNSET:
                n -= 1
            elif v9 is not None:
                return r.tolerate(ClusterOperatorStatusResponse, d)
        v10 = d.get("request_schema_version", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            elif v10 is not None:
                return r.tolerate(ClusterOperatorStatusResponse, d)
        v11 = _ClusterOperatorFleetStatus[d["status"]]
        extra = None if len(d) == n else r.unknown_fields(d, ClusterOperatorStatusResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorStatusResponse, d)
    o: Any = new(ClusterOperatorStatusResponse)
    o._cluster_id = v0
    o.controller_version = v1
    o.desired_chart_version = v2
    o.desired_image_version = v3
    o._last_heartbeat = v4
    o.operator_connected = v5
    o.operator_version = v6
    o._organization_id = v7
    o.reported_chart_version = v8
    o.reported_identity = read_ReportedClusterOperatorIdentity(v9, r) if type(v9) is dict else v9
    o.request_schema_version = v10
    o.status = v11
    o._extra = extra
    return o


def write_ClusterOperatorStatusResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.controller_version) is not UNSET:
        d["controller_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.desired_chart_version) is not UNSET:
        d["desired_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.desired_image_version) is not UNSET:
        d["desired_image_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o._last_heartbeat) is not UNSET:
        d["last_heartbeat"] = v if v is None or type(v) is str else encode(v)
    if (v := o.operator_connected) is not UNSET:
        d["operator_connected"] = v if type(v) is bool else encode(v)
    if (v := o.operator_version) is not UNSET:
        d["operator_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.reported_chart_version) is not UNSET:
        d["reported_chart_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.reported_identity) is not UNSET:
        d["reported_identity"] = (
            write_ReportedClusterOperatorIdentity(v)
            if type(v) is ReportedClusterOperatorIdentity
            else encode(v)
        )
    if (v := o.request_schema_version) is not UNSET:
        d["request_schema_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterOperatorFleetStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterOperatorStatusResponse.read_json = staticmethod(read_ClusterOperatorStatusResponse)
ClusterOperatorStatusResponse.write_json = staticmethod(write_ClusterOperatorStatusResponse)


class ClusterOperatorUpdateRequest(Model):
    """Body of a request with a cluster operator update."""

    __slots__ = (
        "chart_version",
        "image_version",
    )
    if TYPE_CHECKING:
        chart_version: str
        """From 1 to 128 characters."""
        image_version: str | None | Unset = UNSET
        """From 1 to 128 characters. Null is allowed."""
    else:
        schema_name = "ClusterOperatorUpdateRequest"
        known_names = frozenset(
            (
                "chart_version",
                "image_version",
            )
        )
        model_fields = (
            ("chart_version", "chart_version", "str", 1),
            ("image_version", "image_version", "str?", 0),
        )


def read_ClusterOperatorUpdateRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["chart_version"]
        if type(v0) is not str:
            return r.tolerate(ClusterOperatorUpdateRequest, d)
        v1 = d.get("image_version", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ClusterOperatorUpdateRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterOperatorUpdateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorUpdateRequest, d)
    o: Any = new(ClusterOperatorUpdateRequest)
    o.chart_version = v0
    o.image_version = v1
    o._extra = extra
    return o


def write_ClusterOperatorUpdateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.image_version) is not UNSET:
        d["image_version"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterOperatorUpdateRequest.read_json = staticmethod(read_ClusterOperatorUpdateRequest)
ClusterOperatorUpdateRequest.write_json = staticmethod(write_ClusterOperatorUpdateRequest)


class ClusterOperatorUpdateResponse(Model):
    """A cluster operator update, as the API answers it."""

    __slots__ = (
        "chart_version",
        "execution_id",
        "image_version",
    )
    if TYPE_CHECKING:
        chart_version: str
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
        image_version: str
    else:
        schema_name = "ClusterOperatorUpdateResponse"
        known_names = frozenset(
            (
                "chart_version",
                "execution_id",
                "image_version",
            )
        )
        model_fields = (
            ("chart_version", "chart_version", "str", 1),
            ("execution_id", "execution_id", "str", 1),
            ("image_version", "image_version", "str", 1),
        )


def read_ClusterOperatorUpdateResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["chart_version"]
        if type(v0) is not str:
            return r.tolerate(ClusterOperatorUpdateResponse, d)
        v1 = d["execution_id"]
        if type(v1) is not str:
            return r.tolerate(ClusterOperatorUpdateResponse, d)
        v2 = d["image_version"]
        if type(v2) is not str:
            return r.tolerate(ClusterOperatorUpdateResponse, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ClusterOperatorUpdateResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOperatorUpdateResponse, d)
    o: Any = new(ClusterOperatorUpdateResponse)
    o.chart_version = v0
    o.execution_id = v1
    o.image_version = v2
    o._extra = extra
    return o


def write_ClusterOperatorUpdateResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o.image_version) is not UNSET:
        d["image_version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterOperatorUpdateResponse.read_json = staticmethod(read_ClusterOperatorUpdateResponse)
ClusterOperatorUpdateResponse.write_json = staticmethod(write_ClusterOperatorUpdateResponse)


class ReportedClusterOperatorIdentity(Model):
    """A reported cluster operator identity."""

    __slots__ = (
        "chart_version",
        "_observed_at",
        "release_digest",
        "runtime_image_id",
    )
    if TYPE_CHECKING:
        chart_version: str
        observed_at: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        release_digest: str
        """Must match `^sha256:[0-9a-f]{64}$`."""
        runtime_image_id: str
    else:
        schema_name = "ReportedClusterOperatorIdentity"
        known_names = frozenset(
            (
                "chart_version",
                "observed_at",
                "release_digest",
                "runtime_image_id",
            )
        )
        model_fields = (
            ("chart_version", "chart_version", "str", 1),
            ("observed_at", "observed_at", "datetime?", 4),
            ("release_digest", "release_digest", "str", 1),
            ("runtime_image_id", "runtime_image_id", "str", 1),
        )
        observed_at = DateTimeAttribute()


def read_ReportedClusterOperatorIdentity(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["chart_version"]
        if type(v0) is not str:
            return r.tolerate(ReportedClusterOperatorIdentity, d)
        v1 = d.get("observed_at", UNSET)
        if v1 is UNSET:
            n -= 1
        elif v1 is not None and moment(v1).tzinfo is None:
            return r.tolerate(ReportedClusterOperatorIdentity, d)
        v2 = d["release_digest"]
        if type(v2) is not str:
            return r.tolerate(ReportedClusterOperatorIdentity, d)
        v3 = d["runtime_image_id"]
        if type(v3) is not str:
            return r.tolerate(ReportedClusterOperatorIdentity, d)
        extra = None if len(d) == n else r.unknown_fields(d, ReportedClusterOperatorIdentity)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ReportedClusterOperatorIdentity, d)
    o: Any = new(ReportedClusterOperatorIdentity)
    o.chart_version = v0
    o._observed_at = v1
    o.release_digest = v2
    o.runtime_image_id = v3
    o._extra = extra
    return o


def write_ReportedClusterOperatorIdentity(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o._observed_at) is not UNSET:
        d["observed_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o.release_digest) is not UNSET:
        d["release_digest"] = v if type(v) is str else encode(v)
    if (v := o.runtime_image_id) is not UNSET:
        d["runtime_image_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ReportedClusterOperatorIdentity.read_json = staticmethod(read_ReportedClusterOperatorIdentity)
ReportedClusterOperatorIdentity.write_json = staticmethod(write_ReportedClusterOperatorIdentity)

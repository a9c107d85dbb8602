"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .create_environment_mode_enum import CreateEnvironmentModeEnum
from .deployment_history_trigger_action import DeploymentHistoryTriggerAction, StageStatusEnum
from .environment_shared import (
    EnvironmentStatus,
    StageStepMetrics,
    read_EnvironmentStatus,
    read_StageStepMetrics,
    write_EnvironmentStatus,
    write_StageStepMetrics,
)
from .organization_event_origin import OrganizationEventOrigin
from .service_action_enum import StatusDetails, read_StatusDetails, write_StatusDetails
from .service_type_enum import ServiceTypeEnum
from .status import Status, read_Status, write_Status
from .step_metric_status_enum import StepMetricStatusEnum

if TYPE_CHECKING:
    from uuid import UUID

    from .agentic_workflow_governance import AgenticWorkflowResponse
    from .application import Application
    from .argocd_app_response import ArgocdAppResponse
    from .base_job_response_source import JobResponse
    from .container_response import ContainerResponse
    from .database import Database
    from .dockerfile_fragment_file import TerraformResponse
    from .helm_key_values import HelmResponse

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType(OpenEnum):
    """Values of a queued deployment request with stages item services item details job type."""

    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"


_CreateEnvironmentModeEnum_unset = members(CreateEnvironmentModeEnum, unset=True, null=False)
_DeploymentHistoryTriggerAction = members(DeploymentHistoryTriggerAction, unset=False, null=False)
_OrganizationEventOrigin_unset = members(OrganizationEventOrigin, unset=True, null=False)
_QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType = members(
    QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType, unset=False, null=False
)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_StageStatusEnum = members(StageStatusEnum, unset=False, null=False)
_StageStatusEnum_unset = members(StageStatusEnum, unset=True, null=False)
_StepMetricStatusEnum_unset = members(StepMetricStatusEnum, unset=True, null=False)
union_ListServicesByEnvironmentIdResponseResultsItem = Union(
    "ListServicesByEnvironmentIdResponseResultsItem",
    [
        "#Application",
        "#ContainerResponse",
        "#Database",
        "#HelmResponse",
        "|JobResponse",
        "#TerraformResponse",
        "#ArgocdAppResponse",
        "#AgenticWorkflowResponse",
    ],
    tag="service_type",
    tags={
        "AGENTIC_WORKFLOW": "#AgenticWorkflowResponse",
        "APPLICATION": "#Application",
        "ARGOCD_APP": "#ArgocdAppResponse",
        "CONTAINER": "#ContainerResponse",
        "DATABASE": "#Database",
        "HELM": "#HelmResponse",
        "JOB": "|JobResponse",
        "TERRAFORM": "#TerraformResponse",
    },
)
if TYPE_CHECKING:
    ListServicesByEnvironmentIdResponseResultsItem: TypeAlias = "Application | ContainerResponse | Database | HelmResponse | JobResponse | TerraformResponse | ArgocdAppResponse | AgenticWorkflowResponse | UnknownVariant"


class DeploymentStageWithServicesStatuses(Model):
    """Deployment stage with services statuses."""

    __slots__ = (
        "agentic_workflows",
        "applications",
        "containers",
        "databases",
        "helms",
        "jobs",
        "stage",
        "terraforms",
    )
    if TYPE_CHECKING:
        agentic_workflows: list[Status] | Unset = UNSET
        applications: list[Status] | Unset = UNSET
        containers: list[Status] | Unset = UNSET
        databases: list[Status] | Unset = UNSET
        helms: list[Status] | Unset = UNSET
        jobs: list[Status] | Unset = UNSET
        stage: Stage | Unset = UNSET
        terraforms: list[Status] | Unset = UNSET
    else:
        schema_name = "DeploymentStageWithServicesStatuses"
        known_names = frozenset(
            (
                "agentic_workflows",
                "applications",
                "containers",
                "databases",
                "helms",
                "jobs",
                "stage",
                "terraforms",
            )
        )
        model_fields = (
            ("agentic_workflows", "agentic_workflows", "[#Status]", 0),
            ("applications", "applications", "[#Status]", 0),
            ("containers", "containers", "[#Status]", 0),
            ("databases", "databases", "[#Status]", 0),
            ("helms", "helms", "[#Status]", 0),
            ("jobs", "jobs", "[#Status]", 0),
            ("stage", "stage", "#Stage", 0),
            ("terraforms", "terraforms", "[#Status]", 0),
        )


def read_DeploymentStageWithServicesStatuses(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("agentic_workflows", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        v1 = d.get("applications", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        v2 = d.get("containers", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        v3 = d.get("databases", UNSET)
        if type(v3) is not list:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        v4 = d.get("helms", UNSET)
        if type(v4) is not list:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        v5 = d.get("jobs", UNSET)
        if type(v5) is not list:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        v6 = d.get("stage", UNSET)
        if type(v6) is not dict:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        v7 = d.get("terraforms", UNSET)
        if type(v7) is not list:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentStageWithServicesStatuses)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentStageWithServicesStatuses, d)
    o: Any = new(DeploymentStageWithServicesStatuses)
    o.agentic_workflows = [read_Status(e, r) for e in v0] if v0 else v0
    o.applications = [read_Status(e, r) for e in v1] if v1 else v1
    o.containers = [read_Status(e, r) for e in v2] if v2 else v2
    o.databases = [read_Status(e, r) for e in v3] if v3 else v3
    o.helms = [read_Status(e, r) for e in v4] if v4 else v4
    o.jobs = [read_Status(e, r) for e in v5] if v5 else v5
    o.stage = read_Stage(v6, r) if type(v6) is dict else v6
    o.terraforms = [read_Status(e, r) for e in v7] if v7 else v7
    o._extra = extra
    return o


def write_DeploymentStageWithServicesStatuses(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.agentic_workflows) is not UNSET:
        d["agentic_workflows"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.applications) is not UNSET:
        d["applications"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.containers) is not UNSET:
        d["containers"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.databases) is not UNSET:
        d["databases"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.helms) is not UNSET:
        d["helms"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.jobs) is not UNSET:
        d["jobs"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.stage) is not UNSET:
        d["stage"] = write_Stage(v) if type(v) is Stage else encode(v)
    if (v := o.terraforms) is not UNSET:
        d["terraforms"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DeploymentStageWithServicesStatuses.read_json = staticmethod(
    read_DeploymentStageWithServicesStatuses
)
DeploymentStageWithServicesStatuses.write_json = staticmethod(
    write_DeploymentStageWithServicesStatuses
)


class EnvironmentEditRequest(Model):
    """Body of a request that changes an environment."""

    __slots__ = (
        "mode",
        "name",
    )
    if TYPE_CHECKING:
        mode: CreateEnvironmentModeEnum | Unset = UNSET
        name: str | Unset = UNSET
    else:
        schema_name = "EnvironmentEditRequest"
        known_names = frozenset(
            (
                "mode",
                "name",
            )
        )
        model_fields = (
            ("mode", "mode", "%CreateEnvironmentModeEnum", 0),
            ("name", "name", "str", 0),
        )


def read_EnvironmentEditRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _CreateEnvironmentModeEnum_unset[d.get("mode", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentEditRequest, d)
    o: Any = new(EnvironmentEditRequest)
    o.mode = v0
    o.name = v1
    o._extra = extra
    return o


def write_EnvironmentEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is CreateEnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentEditRequest.read_json = staticmethod(read_EnvironmentEditRequest)
EnvironmentEditRequest.write_json = staticmethod(write_EnvironmentEditRequest)


class EnvironmentStatuses(Model):
    """Environment statuses."""

    __slots__ = (
        "agentic_workflows",
        "applications",
        "containers",
        "databases",
        "environment",
        "helms",
        "jobs",
        "terraforms",
    )
    if TYPE_CHECKING:
        agentic_workflows: list[Status] | Unset = UNSET
        applications: list[Status]
        containers: list[Status]
        databases: list[Status]
        environment: EnvironmentStatus
        helms: list[Status]
        jobs: list[Status]
        terraforms: list[Status]
    else:
        schema_name = "EnvironmentStatuses"
        known_names = frozenset(
            (
                "agentic_workflows",
                "applications",
                "containers",
                "databases",
                "environment",
                "helms",
                "jobs",
                "terraforms",
            )
        )
        model_fields = (
            ("agentic_workflows", "agentic_workflows", "[#Status]", 0),
            ("applications", "applications", "[#Status]", 1),
            ("containers", "containers", "[#Status]", 1),
            ("databases", "databases", "[#Status]", 1),
            ("environment", "environment", "#EnvironmentStatus", 1),
            ("helms", "helms", "[#Status]", 1),
            ("jobs", "jobs", "[#Status]", 1),
            ("terraforms", "terraforms", "[#Status]", 1),
        )


def read_EnvironmentStatuses(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("agentic_workflows", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStatuses, d)
        v1 = d["applications"]
        if type(v1) is not list:
            return r.tolerate(EnvironmentStatuses, d)
        v2 = d["containers"]
        if type(v2) is not list:
            return r.tolerate(EnvironmentStatuses, d)
        v3 = d["databases"]
        if type(v3) is not list:
            return r.tolerate(EnvironmentStatuses, d)
        v4 = d["environment"]
        if type(v4) is not dict:
            return r.tolerate(EnvironmentStatuses, d)
        v5 = d["helms"]
        if type(v5) is not list:
            return r.tolerate(EnvironmentStatuses, d)
        v6 = d["jobs"]
        if type(v6) is not list:
            return r.tolerate(EnvironmentStatuses, d)
        v7 = d["terraforms"]
        if type(v7) is not list:
            return r.tolerate(EnvironmentStatuses, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentStatuses)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentStatuses, d)
    o: Any = new(EnvironmentStatuses)
    o.agentic_workflows = [read_Status(e, r) for e in v0] if v0 else v0
    o.applications = [read_Status(e, r) for e in v1] if v1 else v1
    o.containers = [read_Status(e, r) for e in v2] if v2 else v2
    o.databases = [read_Status(e, r) for e in v3] if v3 else v3
    o.environment = read_EnvironmentStatus(v4, r)
    o.helms = [read_Status(e, r) for e in v5] if v5 else v5
    o.jobs = [read_Status(e, r) for e in v6] if v6 else v6
    o.terraforms = [read_Status(e, r) for e in v7] if v7 else v7
    o._extra = extra
    return o


def write_EnvironmentStatuses(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.agentic_workflows) is not UNSET:
        d["agentic_workflows"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.applications) is not UNSET:
        d["applications"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.containers) is not UNSET:
        d["containers"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.databases) is not UNSET:
        d["databases"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.environment) is not UNSET:
        d["environment"] = write_EnvironmentStatus(v) if type(v) is EnvironmentStatus else encode(v)
    if (v := o.helms) is not UNSET:
        d["helms"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.jobs) is not UNSET:
        d["jobs"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.terraforms) is not UNSET:
        d["terraforms"] = (
            [write_Status(e) if type(e) is Status else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentStatuses.read_json = staticmethod(read_EnvironmentStatuses)
EnvironmentStatuses.write_json = staticmethod(write_EnvironmentStatuses)


class EnvironmentStatusesWithStages(Model):
    """Environment statuses with stages."""

    __slots__ = (
        "environment",
        "pre_check_stage",
        "stages",
    )
    if TYPE_CHECKING:
        environment: EnvironmentStatus | Unset = UNSET
        pre_check_stage: EnvironmentStatusesWithStagesPreCheckStage | Unset = UNSET
        stages: list[DeploymentStageWithServicesStatuses] | Unset = UNSET
    else:
        schema_name = "EnvironmentStatusesWithStages"
        known_names = frozenset(
            (
                "environment",
                "pre_check_stage",
                "stages",
            )
        )
        model_fields = (
            ("environment", "environment", "#EnvironmentStatus", 0),
            (
                "pre_check_stage",
                "pre_check_stage",
                "#EnvironmentStatusesWithStagesPreCheckStage",
                0,
            ),
            ("stages", "stages", "[#DeploymentStageWithServicesStatuses]", 0),
        )


def read_EnvironmentStatusesWithStages(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("environment", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStatusesWithStages, d)
        v1 = d.get("pre_check_stage", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStatusesWithStages, d)
        v2 = d.get("stages", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStatusesWithStages, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentStatusesWithStages)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentStatusesWithStages, d)
    o: Any = new(EnvironmentStatusesWithStages)
    o.environment = read_EnvironmentStatus(v0, r) if type(v0) is dict else v0
    o.pre_check_stage = (
        read_EnvironmentStatusesWithStagesPreCheckStage(v1, r) if type(v1) is dict else v1
    )
    o.stages = [read_DeploymentStageWithServicesStatuses(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_EnvironmentStatusesWithStages(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.environment) is not UNSET:
        d["environment"] = write_EnvironmentStatus(v) if type(v) is EnvironmentStatus else encode(v)
    if (v := o.pre_check_stage) is not UNSET:
        d["pre_check_stage"] = (
            write_EnvironmentStatusesWithStagesPreCheckStage(v)
            if type(v) is EnvironmentStatusesWithStagesPreCheckStage
            else encode(v)
        )
    if (v := o.stages) is not UNSET:
        d["stages"] = (
            [
                write_DeploymentStageWithServicesStatuses(e)
                if type(e) is DeploymentStageWithServicesStatuses
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentStatusesWithStages.read_json = staticmethod(read_EnvironmentStatusesWithStages)
EnvironmentStatusesWithStages.write_json = staticmethod(write_EnvironmentStatusesWithStages)


class EnvironmentStatusesWithStagesPreCheckStage(Model):
    """An environment statuses with stages pre check stage."""

    __slots__ = (
        "status",
        "total_duration_sec",
    )
    if TYPE_CHECKING:
        status: StepMetricStatusEnum | Unset = UNSET
        total_duration_sec: int | Unset = UNSET
        """In seconds."""
    else:
        schema_name = "EnvironmentStatusesWithStagesPreCheckStage"
        known_names = frozenset(
            (
                "status",
                "total_duration_sec",
            )
        )
        model_fields = (
            ("status", "status", "%StepMetricStatusEnum", 0),
            ("total_duration_sec", "total_duration_sec", "int", 0),
        )


def read_EnvironmentStatusesWithStagesPreCheckStage(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _StepMetricStatusEnum_unset[d.get("status", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("total_duration_sec", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStatusesWithStagesPreCheckStage, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, EnvironmentStatusesWithStagesPreCheckStage)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentStatusesWithStagesPreCheckStage, d)
    o: Any = new(EnvironmentStatusesWithStagesPreCheckStage)
    o.status = v0
    o.total_duration_sec = v1
    o._extra = extra
    return o


def write_EnvironmentStatusesWithStagesPreCheckStage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StepMetricStatusEnum else encode(v)
    if (v := o.total_duration_sec) is not UNSET:
        d["total_duration_sec"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentStatusesWithStagesPreCheckStage.read_json = staticmethod(
    read_EnvironmentStatusesWithStagesPreCheckStage
)
EnvironmentStatusesWithStagesPreCheckStage.write_json = staticmethod(
    write_EnvironmentStatusesWithStagesPreCheckStage
)


class ListDeploymentRequestByEnvironmentIdResponse(Model):
    """A list deployment request by environment id, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[QueuedDeploymentRequestWithStages] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ListDeploymentRequestByEnvironmentIdResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#QueuedDeploymentRequestWithStages]", 0),)


def read_ListDeploymentRequestByEnvironmentIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ListDeploymentRequestByEnvironmentIdResponse, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ListDeploymentRequestByEnvironmentIdResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListDeploymentRequestByEnvironmentIdResponse, d)
    o: Any = new(ListDeploymentRequestByEnvironmentIdResponse)
    o.results = [read_QueuedDeploymentRequestWithStages(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListDeploymentRequestByEnvironmentIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_QueuedDeploymentRequestWithStages(e)
                if type(e) is QueuedDeploymentRequestWithStages
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ListDeploymentRequestByEnvironmentIdResponse.read_json = staticmethod(
    read_ListDeploymentRequestByEnvironmentIdResponse
)
ListDeploymentRequestByEnvironmentIdResponse.write_json = staticmethod(
    write_ListDeploymentRequestByEnvironmentIdResponse
)


class ListDeploymentRequestByServiceIdResponse(Model):
    """A list deployment request by service id, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[QueuedDeploymentRequestForService] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ListDeploymentRequestByServiceIdResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#QueuedDeploymentRequestForService]", 0),)


def read_ListDeploymentRequestByServiceIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ListDeploymentRequestByServiceIdResponse, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ListDeploymentRequestByServiceIdResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListDeploymentRequestByServiceIdResponse, d)
    o: Any = new(ListDeploymentRequestByServiceIdResponse)
    o.results = [read_QueuedDeploymentRequestForService(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListDeploymentRequestByServiceIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_QueuedDeploymentRequestForService(e)
                if type(e) is QueuedDeploymentRequestForService
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ListDeploymentRequestByServiceIdResponse.read_json = staticmethod(
    read_ListDeploymentRequestByServiceIdResponse
)
ListDeploymentRequestByServiceIdResponse.write_json = staticmethod(
    write_ListDeploymentRequestByServiceIdResponse
)


class ListServicesByEnvironmentIdResponse(Model):
    """A list services by environment id, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ListServicesByEnvironmentIdResponseResultsItem] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ListServicesByEnvironmentIdResponse"
        known_names = frozenset(("results",))
        model_fields = (
            ("results", "results", "[|ListServicesByEnvironmentIdResponseResultsItem]", 0),
        )


def read_ListServicesByEnvironmentIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ListServicesByEnvironmentIdResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListServicesByEnvironmentIdResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListServicesByEnvironmentIdResponse, d)
    o: Any = new(ListServicesByEnvironmentIdResponse)
    o.results = union_ListServicesByEnvironmentIdResponseResultsItem.read_list(v0, r) if v0 else v0
    o._extra = extra
    return o


def write_ListServicesByEnvironmentIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ListServicesByEnvironmentIdResponse.read_json = staticmethod(
    read_ListServicesByEnvironmentIdResponse
)
ListServicesByEnvironmentIdResponse.write_json = staticmethod(
    write_ListServicesByEnvironmentIdResponse
)


class QueuedDeploymentRequestForService(Model):
    """A queued deployment request for service."""

    __slots__ = (
        "auditing_data",
        "icon_uri",
        "identifier",
        "status_details",
    )
    if TYPE_CHECKING:
        auditing_data: QueuedDeploymentRequestForServiceAuditingData
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        identifier: QueuedDeploymentRequestForServiceIdentifier
        status_details: StatusDetails
    else:
        schema_name = "QueuedDeploymentRequestForService"
        known_names = frozenset(
            (
                "auditing_data",
                "icon_uri",
                "identifier",
                "status_details",
            )
        )
        model_fields = (
            ("auditing_data", "auditing_data", "#QueuedDeploymentRequestForServiceAuditingData", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("identifier", "identifier", "#QueuedDeploymentRequestForServiceIdentifier", 1),
            ("status_details", "status_details", "#StatusDetails", 1),
        )


def read_QueuedDeploymentRequestForService(d: Any, r: Reading) -> Any:
    try:
        v0 = d["auditing_data"]
        if type(v0) is not dict:
            return r.tolerate(QueuedDeploymentRequestForService, d)
        v1 = d["icon_uri"]
        if type(v1) is not str:
            return r.tolerate(QueuedDeploymentRequestForService, d)
        v2 = d["identifier"]
        if type(v2) is not dict:
            return r.tolerate(QueuedDeploymentRequestForService, d)
        v3 = d["status_details"]
        if type(v3) is not dict:
            return r.tolerate(QueuedDeploymentRequestForService, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, QueuedDeploymentRequestForService)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestForService, d)
    o: Any = new(QueuedDeploymentRequestForService)
    o.auditing_data = read_QueuedDeploymentRequestForServiceAuditingData(v0, r)
    o.icon_uri = v1
    o.identifier = read_QueuedDeploymentRequestForServiceIdentifier(v2, r)
    o.status_details = read_StatusDetails(v3, r)
    o._extra = extra
    return o


def write_QueuedDeploymentRequestForService(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auditing_data) is not UNSET:
        d["auditing_data"] = (
            write_QueuedDeploymentRequestForServiceAuditingData(v)
            if type(v) is QueuedDeploymentRequestForServiceAuditingData
            else encode(v)
        )
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.identifier) is not UNSET:
        d["identifier"] = (
            write_QueuedDeploymentRequestForServiceIdentifier(v)
            if type(v) is QueuedDeploymentRequestForServiceIdentifier
            else encode(v)
        )
    if (v := o.status_details) is not UNSET:
        d["status_details"] = write_StatusDetails(v) if type(v) is StatusDetails else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestForService.read_json = staticmethod(read_QueuedDeploymentRequestForService)
QueuedDeploymentRequestForService.write_json = staticmethod(write_QueuedDeploymentRequestForService)


class QueuedDeploymentRequestForServiceAuditingData(Model):
    """A queued deployment request for service auditing data."""

    __slots__ = (
        "origin",
        "triggered_by",
    )
    if TYPE_CHECKING:
        origin: OrganizationEventOrigin | Unset = UNSET
        triggered_by: str
    else:
        schema_name = "QueuedDeploymentRequestForServiceAuditingData"
        known_names = frozenset(
            (
                "origin",
                "triggered_by",
            )
        )
        model_fields = (
            ("origin", "origin", "%OrganizationEventOrigin", 0),
            ("triggered_by", "triggered_by", "str", 1),
        )


def read_QueuedDeploymentRequestForServiceAuditingData(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d["triggered_by"]
        if type(v1) is not str:
            return r.tolerate(QueuedDeploymentRequestForServiceAuditingData, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, QueuedDeploymentRequestForServiceAuditingData)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestForServiceAuditingData, d)
    o: Any = new(QueuedDeploymentRequestForServiceAuditingData)
    o.origin = v0
    o.triggered_by = v1
    o._extra = extra
    return o


def write_QueuedDeploymentRequestForServiceAuditingData(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.origin) is not UNSET:
        d["origin"] = v._value_ if type(v) is OrganizationEventOrigin else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestForServiceAuditingData.read_json = staticmethod(
    read_QueuedDeploymentRequestForServiceAuditingData
)
QueuedDeploymentRequestForServiceAuditingData.write_json = staticmethod(
    write_QueuedDeploymentRequestForServiceAuditingData
)


class QueuedDeploymentRequestForServiceIdentifier(Model):
    """A queued deployment request for service identifier."""

    __slots__ = (
        "_deployment_request_id",
        "name",
        "_service_id",
        "service_type",
    )
    if TYPE_CHECKING:
        deployment_request_id: UUID
        """Sorts by time; names one request to deploy."""
        name: str
        service_id: UUID
        service_type: ServiceTypeEnum
    else:
        schema_name = "QueuedDeploymentRequestForServiceIdentifier"
        known_names = frozenset(
            (
                "deployment_request_id",
                "name",
                "service_id",
                "service_type",
            )
        )
        model_fields = (
            ("deployment_request_id", "deployment_request_id", "uuid", 5),
            ("name", "name", "str", 1),
            ("service_id", "service_id", "uuid", 5),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
        )
        deployment_request_id = UuidAttribute()
        service_id = UuidAttribute()


def read_QueuedDeploymentRequestForServiceIdentifier(d: Any, r: Reading) -> Any:
    try:
        v0 = d["deployment_request_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(QueuedDeploymentRequestForServiceIdentifier, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(QueuedDeploymentRequestForServiceIdentifier, d)
        v2 = d["service_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(QueuedDeploymentRequestForServiceIdentifier, d)
        v3 = _ServiceTypeEnum[d["service_type"]]
        extra = (
            None
            if len(d) == 4
            else r.unknown_fields(d, QueuedDeploymentRequestForServiceIdentifier)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestForServiceIdentifier, d)
    o: Any = new(QueuedDeploymentRequestForServiceIdentifier)
    o._deployment_request_id = v0
    o.name = v1
    o._service_id = v2
    o.service_type = v3
    o._extra = extra
    return o


def write_QueuedDeploymentRequestForServiceIdentifier(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_request_id) is not UNSET:
        d["deployment_request_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestForServiceIdentifier.read_json = staticmethod(
    read_QueuedDeploymentRequestForServiceIdentifier
)
QueuedDeploymentRequestForServiceIdentifier.write_json = staticmethod(
    write_QueuedDeploymentRequestForServiceIdentifier
)


class QueuedDeploymentRequestWithStages(Model):
    """Queued deployment request with stages."""

    __slots__ = (
        "auditing_data",
        "identifier",
        "stages",
        "trigger_action",
    )
    if TYPE_CHECKING:
        auditing_data: QueuedDeploymentRequestWithStagesAuditingData
        identifier: QueuedDeploymentRequestWithStagesIdentifier
        stages: list[QueuedDeploymentRequestWithStagesStagesItem]
        trigger_action: DeploymentHistoryTriggerAction
    else:
        schema_name = "QueuedDeploymentRequestWithStages"
        known_names = frozenset(
            (
                "auditing_data",
                "identifier",
                "stages",
                "trigger_action",
            )
        )
        model_fields = (
            ("auditing_data", "auditing_data", "#QueuedDeploymentRequestWithStagesAuditingData", 1),
            ("identifier", "identifier", "#QueuedDeploymentRequestWithStagesIdentifier", 1),
            ("stages", "stages", "[#QueuedDeploymentRequestWithStagesStagesItem]", 1),
            ("trigger_action", "trigger_action", "%DeploymentHistoryTriggerAction", 1),
        )


def read_QueuedDeploymentRequestWithStages(d: Any, r: Reading) -> Any:
    try:
        v0 = d["auditing_data"]
        if type(v0) is not dict:
            return r.tolerate(QueuedDeploymentRequestWithStages, d)
        v1 = d["identifier"]
        if type(v1) is not dict:
            return r.tolerate(QueuedDeploymentRequestWithStages, d)
        v2 = d["stages"]
        if type(v2) is not list:
            return r.tolerate(QueuedDeploymentRequestWithStages, d)
        v3 = _DeploymentHistoryTriggerAction[d["trigger_action"]]
        extra = None if len(d) == 4 else r.unknown_fields(d, QueuedDeploymentRequestWithStages)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestWithStages, d)
    o: Any = new(QueuedDeploymentRequestWithStages)
    o.auditing_data = read_QueuedDeploymentRequestWithStagesAuditingData(v0, r)
    o.identifier = read_QueuedDeploymentRequestWithStagesIdentifier(v1, r)
    o.stages = [read_QueuedDeploymentRequestWithStagesStagesItem(e, r) for e in v2] if v2 else v2
    o.trigger_action = v3
    o._extra = extra
    return o


def write_QueuedDeploymentRequestWithStages(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auditing_data) is not UNSET:
        d["auditing_data"] = (
            write_QueuedDeploymentRequestWithStagesAuditingData(v)
            if type(v) is QueuedDeploymentRequestWithStagesAuditingData
            else encode(v)
        )
    if (v := o.identifier) is not UNSET:
        d["identifier"] = (
            write_QueuedDeploymentRequestWithStagesIdentifier(v)
            if type(v) is QueuedDeploymentRequestWithStagesIdentifier
            else encode(v)
        )
    if (v := o.stages) is not UNSET:
        d["stages"] = (
            [
                write_QueuedDeploymentRequestWithStagesStagesItem(e)
                if type(e) is QueuedDeploymentRequestWithStagesStagesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.trigger_action) is not UNSET:
        d["trigger_action"] = v._value_ if type(v) is DeploymentHistoryTriggerAction else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestWithStages.read_json = staticmethod(read_QueuedDeploymentRequestWithStages)
QueuedDeploymentRequestWithStages.write_json = staticmethod(write_QueuedDeploymentRequestWithStages)


class QueuedDeploymentRequestWithStagesAuditingData(Model):
    """A queued deployment request with stages auditing data."""

    __slots__ = (
        "origin",
        "triggered_by",
    )
    if TYPE_CHECKING:
        origin: OrganizationEventOrigin | Unset = UNSET
        triggered_by: str
    else:
        schema_name = "QueuedDeploymentRequestWithStagesAuditingData"
        known_names = frozenset(
            (
                "origin",
                "triggered_by",
            )
        )
        model_fields = (
            ("origin", "origin", "%OrganizationEventOrigin", 0),
            ("triggered_by", "triggered_by", "str", 1),
        )


def read_QueuedDeploymentRequestWithStagesAuditingData(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d["triggered_by"]
        if type(v1) is not str:
            return r.tolerate(QueuedDeploymentRequestWithStagesAuditingData, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, QueuedDeploymentRequestWithStagesAuditingData)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestWithStagesAuditingData, d)
    o: Any = new(QueuedDeploymentRequestWithStagesAuditingData)
    o.origin = v0
    o.triggered_by = v1
    o._extra = extra
    return o


def write_QueuedDeploymentRequestWithStagesAuditingData(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.origin) is not UNSET:
        d["origin"] = v._value_ if type(v) is OrganizationEventOrigin else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestWithStagesAuditingData.read_json = staticmethod(
    read_QueuedDeploymentRequestWithStagesAuditingData
)
QueuedDeploymentRequestWithStagesAuditingData.write_json = staticmethod(
    write_QueuedDeploymentRequestWithStagesAuditingData
)


class QueuedDeploymentRequestWithStagesIdentifier(Model):
    """A queued deployment request with stages identifier."""

    __slots__ = (
        "_deployment_request_id",
        "_environment_id",
    )
    if TYPE_CHECKING:
        deployment_request_id: UUID
        """Sorts by time; names one request to deploy."""
        environment_id: UUID
    else:
        schema_name = "QueuedDeploymentRequestWithStagesIdentifier"
        known_names = frozenset(
            (
                "deployment_request_id",
                "environment_id",
            )
        )
        model_fields = (
            ("deployment_request_id", "deployment_request_id", "uuid", 5),
            ("environment_id", "environment_id", "uuid", 5),
        )
        deployment_request_id = UuidAttribute()
        environment_id = UuidAttribute()


def read_QueuedDeploymentRequestWithStagesIdentifier(d: Any, r: Reading) -> Any:
    try:
        v0 = d["deployment_request_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(QueuedDeploymentRequestWithStagesIdentifier, d)
        v1 = d["environment_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(QueuedDeploymentRequestWithStagesIdentifier, d)
        extra = (
            None
            if len(d) == 2
            else r.unknown_fields(d, QueuedDeploymentRequestWithStagesIdentifier)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestWithStagesIdentifier, d)
    o: Any = new(QueuedDeploymentRequestWithStagesIdentifier)
    o._deployment_request_id = v0
    o._environment_id = v1
    o._extra = extra
    return o


def write_QueuedDeploymentRequestWithStagesIdentifier(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_request_id) is not UNSET:
        d["deployment_request_id"] = v if type(v) is str else encode(v)
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestWithStagesIdentifier.read_json = staticmethod(
    read_QueuedDeploymentRequestWithStagesIdentifier
)
QueuedDeploymentRequestWithStagesIdentifier.write_json = staticmethod(
    write_QueuedDeploymentRequestWithStagesIdentifier
)


class QueuedDeploymentRequestWithStagesStagesItem(Model):
    """One entry of queued deployment request with stages."""

    __slots__ = (
        "name",
        "services",
        "status",
    )
    if TYPE_CHECKING:
        name: str
        services: list[QueuedDeploymentRequestWithStagesStagesItemServicesItem]
        status: StageStatusEnum
    else:
        schema_name = "QueuedDeploymentRequestWithStagesStagesItem"
        known_names = frozenset(
            (
                "name",
                "services",
                "status",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            (
                "services",
                "services",
                "[#QueuedDeploymentRequestWithStagesStagesItemServicesItem]",
                1,
            ),
            ("status", "status", "%StageStatusEnum", 1),
        )


def read_QueuedDeploymentRequestWithStagesStagesItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItem, d)
        v1 = d["services"]
        if type(v1) is not list:
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItem, d)
        v2 = _StageStatusEnum[d["status"]]
        extra = (
            None
            if len(d) == 3
            else r.unknown_fields(d, QueuedDeploymentRequestWithStagesStagesItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestWithStagesStagesItem, d)
    o: Any = new(QueuedDeploymentRequestWithStagesStagesItem)
    o.name = v0
    o.services = (
        [read_QueuedDeploymentRequestWithStagesStagesItemServicesItem(e, r) for e in v1]
        if v1
        else v1
    )
    o.status = v2
    o._extra = extra
    return o


def write_QueuedDeploymentRequestWithStagesStagesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.services) is not UNSET:
        d["services"] = (
            [
                write_QueuedDeploymentRequestWithStagesStagesItemServicesItem(e)
                if type(e) is QueuedDeploymentRequestWithStagesStagesItemServicesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StageStatusEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestWithStagesStagesItem.read_json = staticmethod(
    read_QueuedDeploymentRequestWithStagesStagesItem
)
QueuedDeploymentRequestWithStagesStagesItem.write_json = staticmethod(
    write_QueuedDeploymentRequestWithStagesStagesItem
)


class QueuedDeploymentRequestWithStagesStagesItemServicesItem(Model):
    """One entry of queued deployment request with stages item services."""

    __slots__ = (
        "details",
        "icon_uri",
        "identifier",
        "status",
    )
    if TYPE_CHECKING:
        details: QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails | Unset = UNSET
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        identifier: QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier
        status: StageStatusEnum
    else:
        schema_name = "QueuedDeploymentRequestWithStagesStagesItemServicesItem"
        known_names = frozenset(
            (
                "details",
                "icon_uri",
                "identifier",
                "status",
            )
        )
        model_fields = (
            (
                "details",
                "details",
                "#QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails",
                0,
            ),
            ("icon_uri", "icon_uri", "str", 0),
            (
                "identifier",
                "identifier",
                "#QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier",
                1,
            ),
            ("status", "status", "%StageStatusEnum", 1),
        )


def read_QueuedDeploymentRequestWithStagesStagesItemServicesItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("details", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItem, d)
        v1 = d.get("icon_uri", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItem, d)
        v2 = d["identifier"]
        if type(v2) is not dict:
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItem, d)
        v3 = _StageStatusEnum[d["status"]]
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, QueuedDeploymentRequestWithStagesStagesItemServicesItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItem, d)
    o: Any = new(QueuedDeploymentRequestWithStagesStagesItemServicesItem)
    o.details = (
        read_QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails(v0, r)
        if type(v0) is dict
        else v0
    )
    o.icon_uri = v1
    o.identifier = read_QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier(v2, r)
    o.status = v3
    o._extra = extra
    return o


def write_QueuedDeploymentRequestWithStagesStagesItemServicesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.details) is not UNSET:
        d["details"] = (
            write_QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails(v)
            if type(v) is QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails
            else encode(v)
        )
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.identifier) is not UNSET:
        d["identifier"] = (
            write_QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier(v)
            if type(v) is QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StageStatusEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestWithStagesStagesItemServicesItem.read_json = staticmethod(
    read_QueuedDeploymentRequestWithStagesStagesItemServicesItem
)
QueuedDeploymentRequestWithStagesStagesItemServicesItem.write_json = staticmethod(
    write_QueuedDeploymentRequestWithStagesStagesItemServicesItem
)


class QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails(Model):
    """Queued deployment request with stages item services item details."""

    __slots__ = ("job_type",)
    if TYPE_CHECKING:
        job_type: QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType
    else:
        schema_name = "QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails"
        known_names = frozenset(("job_type",))
        model_fields = (
            (
                "job_type",
                "job_type",
                "%QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType",
                1,
            ),
        )


def read_QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails(d: Any, r: Reading) -> Any:
    try:
        v0 = _QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType[d["job_type"]]
        extra = (
            None
            if len(d) == 1
            else r.unknown_fields(d, QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails, d)
    o: Any = new(QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails)
    o.job_type = v0
    o._extra = extra
    return o


def write_QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.job_type) is not UNSET:
        d["job_type"] = (
            v._value_
            if type(v) is QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails.read_json = staticmethod(
    read_QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails
)
QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails.write_json = staticmethod(
    write_QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails
)


class QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier(Model):
    """A queued deployment request with stages item services item identifier."""

    __slots__ = (
        "name",
        "_service_id",
        "service_type",
    )
    if TYPE_CHECKING:
        name: str
        service_id: UUID
        service_type: ServiceTypeEnum
    else:
        schema_name = "QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier"
        known_names = frozenset(
            (
                "name",
                "service_id",
                "service_type",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("service_id", "service_id", "uuid", 5),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
        )
        service_id = UuidAttribute()


def read_QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier(
    d: Any, r: Reading
) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier, d)
        v1 = d["service_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier, d)
        v2 = _ServiceTypeEnum[d["service_type"]]
        extra = (
            None
            if len(d) == 3
            else r.unknown_fields(
                d, QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier
            )
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier, d)
    o: Any = new(QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier)
    o.name = v0
    o._service_id = v1
    o.service_type = v2
    o._extra = extra
    return o


def write_QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier(
    o: Any,
) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier.read_json = staticmethod(
    read_QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier
)
QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier.write_json = staticmethod(
    write_QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier
)


class Stage(Model):
    """A stage."""

    __slots__ = (
        "description",
        "_id",
        "name",
        "status",
        "steps",
    )
    if TYPE_CHECKING:
        description: str
        id: UUID
        name: str
        status: StageStatusEnum | Unset = UNSET
        steps: StageStepMetrics | Unset = UNSET
    else:
        schema_name = "Stage"
        known_names = frozenset(
            (
                "description",
                "id",
                "name",
                "status",
                "steps",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("status", "status", "%StageStatusEnum", 0),
            ("steps", "steps", "#StageStepMetrics", 0),
        )
        id = UuidAttribute()


def read_Stage(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(Stage, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(Stage, d)
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(Stage, d)
        v3 = _StageStatusEnum_unset[d.get("status", UNSET)]
        if v3 is UNSET:
            n -= 1
        v4 = d.get("steps", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(Stage, d)
        extra = None if len(d) == n else r.unknown_fields(d, Stage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Stage, d)
    o: Any = new(Stage)
    o.description = v0
    o._id = v1
    o.name = v2
    o.status = v3
    o.steps = read_StageStepMetrics(v4, r) if type(v4) is dict else v4
    o._extra = extra
    return o


def write_Stage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StageStatusEnum else encode(v)
    if (v := o.steps) is not UNSET:
        d["steps"] = write_StageStepMetrics(v) if type(v) is StageStepMetrics else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Stage.read_json = staticmethod(read_Stage)
Stage.write_json = staticmethod(write_Stage)

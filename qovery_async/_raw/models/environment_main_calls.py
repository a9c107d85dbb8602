"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .common import OrganizationEventOrigin, ServiceTypeEnum
from .deployment_shared import DeploymentHistoryTriggerAction, StageStatusEnum
from .environments_shared_2 import (
    CreateEnvironmentModeEnum,
    EnvironmentStatus,
    StageStepMetrics,
    read_EnvironmentStatus,
    read_StageStepMetrics,
    write_EnvironmentStatus,
    write_StageStepMetrics,
)
from .services_shared import Status, StepMetricStatusEnum, read_Status, write_Status

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        CreateEnvironmentModeEnumText,
        DeploymentHistoryTriggerActionText,
        OrganizationEventOriginText,
        QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobTypeText,
        ServiceTypeEnumText,
        StageStatusEnumText,
        StepMetricStatusEnumText,
    )
    from .agentic_workflows_shared import AgenticWorkflowResponse
    from .applications_shared import Application
    from .argocd_apps_shared import ArgocdAppResponse
    from .containers_shared import ContainerResponse
    from .databases_shared import Database
    from .helms_shared import HelmResponse
    from .jobs_shared_2 import JobResponse
    from .terraforms_shared import TerraformResponse


class QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType(OpenEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"

    if TYPE_CHECKING:
        _unknown_value = ""


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
        field_lines = """
            agentic_workflows [#Status]
            applications [#Status]
            containers [#Status]
            databases [#Status]
            helms [#Status]
            jobs [#Status]
            stage #Stage
            terraforms [#Status]
        """
        __slots__ = slots(field_lines)


def read_DeploymentStageWithServicesStatuses(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v0 := d.get("agentic_workflows", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
        if type(v1 := d.get("applications", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
        if type(v2 := d.get("containers", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
        if type(v3 := d.get("databases", UNSET)) is not list:
            if v3 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
        if type(v4 := d.get("helms", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
        if type(v5 := d.get("jobs", UNSET)) is not list:
            if v5 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
        if type(v6 := d.get("stage", UNSET)) is not dict:
            if v6 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
        if type(v7 := d.get("terraforms", UNSET)) is not list:
            if v7 is not UNSET:
                return r.tolerate(DeploymentStageWithServicesStatuses, d)
            n -= 1
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


class EnvironmentEditRequest(Model):
    """Body of a request that changes an environment."""

    if TYPE_CHECKING:
        mode: Accepting[CreateEnvironmentModeEnum | Unset, CreateEnvironmentModeEnumText] = OMITTED
        name: str | Unset = UNSET
    else:
        field_lines = """
            mode %CreateEnvironmentModeEnum
            name str
        """
        __slots__ = slots(field_lines)


def read_EnvironmentEditRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _CreateEnvironmentModeEnum_unset[d.get("mode", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentEditRequest, d)
            n -= 1
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


class EnvironmentStatuses(Model):
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
        field_lines = """
            agentic_workflows [#Status]
            applications! [#Status]
            containers! [#Status]
            databases! [#Status]
            environment! #EnvironmentStatus
            helms! [#Status]
            jobs! [#Status]
            terraforms! [#Status]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentStatuses(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v0 := d.get("agentic_workflows", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentStatuses, d)
            n -= 1
        if (
            type(v1 := d["applications"]) is not list
            or type(v2 := d["containers"]) is not list
            or type(v3 := d["databases"]) is not list
            or type(v4 := d["environment"]) is not dict
            or type(v5 := d["helms"]) is not list
            or type(v6 := d["jobs"]) is not list
            or type(v7 := d["terraforms"]) is not list
        ):
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


class EnvironmentStatusesWithStages(Model):
    if TYPE_CHECKING:
        environment: EnvironmentStatus | Unset = UNSET
        pre_check_stage: EnvironmentStatusesWithStagesPreCheckStage | Unset = UNSET
        stages: list[DeploymentStageWithServicesStatuses] | Unset = UNSET
    else:
        field_lines = """
            environment #EnvironmentStatus
            pre_check_stage #EnvironmentStatusesWithStagesPreCheckStage
            stages [#DeploymentStageWithServicesStatuses]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentStatusesWithStages(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("environment", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentStatusesWithStages, d)
            n -= 1
        if type(v1 := d.get("pre_check_stage", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentStatusesWithStages, d)
            n -= 1
        if type(v2 := d.get("stages", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentStatusesWithStages, d)
            n -= 1
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


class EnvironmentStatusesWithStagesPreCheckStage(Model):
    if TYPE_CHECKING:
        status: Accepting[StepMetricStatusEnum | Unset, StepMetricStatusEnumText] = OMITTED
        total_duration_sec: int | Unset = UNSET
        """In seconds."""
    else:
        field_lines = """
            status %StepMetricStatusEnum
            total_duration_sec int
        """
        __slots__ = slots(field_lines)


def read_EnvironmentStatusesWithStagesPreCheckStage(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _StepMetricStatusEnum_unset[d.get("status", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("total_duration_sec", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentStatusesWithStagesPreCheckStage, d)
            n -= 1
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


class ListDeploymentRequestByEnvironmentIdResponse(Model):
    if TYPE_CHECKING:
        results: list[QueuedDeploymentRequestWithStages] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#QueuedDeploymentRequestWithStages]
        """
        __slots__ = slots(field_lines)


def read_ListDeploymentRequestByEnvironmentIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListDeploymentRequestByEnvironmentIdResponse, d)
            n -= 1
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


class ListServicesByEnvironmentIdResponse(Model):
    if TYPE_CHECKING:
        results: list[ListServicesByEnvironmentIdResponseResultsItem] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [|ListServicesByEnvironmentIdResponseResultsItem]
        """
        __slots__ = slots(field_lines)


def read_ListServicesByEnvironmentIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListServicesByEnvironmentIdResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ListServicesByEnvironmentIdResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListServicesByEnvironmentIdResponse, d)
    o: Any = new(ListServicesByEnvironmentIdResponse)
    o.results = (
        union_ListServicesByEnvironmentIdResponseResultsItem.read_list(v0, r)
        if type(v0) is list
        else v0
    )
    o._extra = extra
    return o


def write_ListServicesByEnvironmentIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class QueuedDeploymentRequestWithStages(Model):
    if TYPE_CHECKING:
        auditing_data: QueuedDeploymentRequestWithStagesAuditingData
        identifier: QueuedDeploymentRequestWithStagesIdentifier
        stages: list[QueuedDeploymentRequestWithStagesStagesItem]
        trigger_action: Accepting[
            DeploymentHistoryTriggerAction, DeploymentHistoryTriggerActionText
        ]
    else:
        field_lines = """
            auditing_data! #QueuedDeploymentRequestWithStagesAuditingData
            identifier! #QueuedDeploymentRequestWithStagesIdentifier
            stages! [#QueuedDeploymentRequestWithStagesStagesItem]
            trigger_action! %DeploymentHistoryTriggerAction
        """
        __slots__ = slots(field_lines)


def read_QueuedDeploymentRequestWithStages(d: Any, r: Reading) -> Any:
    try:
        v3 = _DeploymentHistoryTriggerAction[d["trigger_action"]]
        if (
            type(v0 := d["auditing_data"]) is not dict
            or type(v1 := d["identifier"]) is not dict
            or type(v2 := d["stages"]) is not list
        ):
            return r.tolerate(QueuedDeploymentRequestWithStages, d)
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


class QueuedDeploymentRequestWithStagesAuditingData(Model):
    if TYPE_CHECKING:
        origin: Accepting[OrganizationEventOrigin | Unset, OrganizationEventOriginText] = OMITTED
        triggered_by: str
    else:
        field_lines = """
            origin %OrganizationEventOrigin
            triggered_by! str
        """
        __slots__ = slots(field_lines)


def read_QueuedDeploymentRequestWithStagesAuditingData(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d["triggered_by"]) is not str:
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


class QueuedDeploymentRequestWithStagesIdentifier(Model):
    if TYPE_CHECKING:
        deployment_request_id: Accepting[UUID, str]
        """Id of one deployment request; sorts by time."""
        environment_id: Accepting[UUID, str]
    else:
        field_lines = """
            deployment_request_id! uuid
            environment_id! uuid
        """
        __slots__ = slots(field_lines)
        deployment_request_id = UuidAttribute()
        environment_id = UuidAttribute()


def read_QueuedDeploymentRequestWithStagesIdentifier(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["deployment_request_id"]) != 36
            or v0[23] != "-"
            or len(v1 := d["environment_id"]) != 36
            or v1[23] != "-"
        ):
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


class QueuedDeploymentRequestWithStagesStagesItem(Model):
    """One entry of queued deployment request with stages."""

    if TYPE_CHECKING:
        name: str
        services: list[QueuedDeploymentRequestWithStagesStagesItemServicesItem]
        status: Accepting[StageStatusEnum, StageStatusEnumText]
    else:
        field_lines = """
            name! str
            services! [#QueuedDeploymentRequestWithStagesStagesItemServicesItem]
            status! %StageStatusEnum
        """
        __slots__ = slots(field_lines)


def read_QueuedDeploymentRequestWithStagesStagesItem(d: Any, r: Reading) -> Any:
    try:
        v2 = _StageStatusEnum[d["status"]]
        if type(v0 := d["name"]) is not str or type(v1 := d["services"]) is not list:
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItem, d)
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


class QueuedDeploymentRequestWithStagesStagesItemServicesItem(Model):
    """One entry of queued deployment request with stages item services."""

    if TYPE_CHECKING:
        details: QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails | Unset = UNSET
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        identifier: QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier
        status: Accepting[StageStatusEnum, StageStatusEnumText]
    else:
        field_lines = """
            details #QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails
            icon_uri str
            identifier! #QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier
            status! %StageStatusEnum
        """
        __slots__ = slots(field_lines)


def read_QueuedDeploymentRequestWithStagesStagesItemServicesItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("details", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItem, d)
            n -= 1
        if type(v1 := d.get("icon_uri", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItem, d)
            n -= 1
        v3 = _StageStatusEnum[d["status"]]
        if type(v2 := d["identifier"]) is not dict:
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItem, d)
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


class QueuedDeploymentRequestWithStagesStagesItemServicesItemDetails(Model):
    if TYPE_CHECKING:
        job_type: Accepting[
            QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType,
            QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobTypeText,
        ]
    else:
        field_lines = """
            job_type! %QueuedDeploymentRequestWithStagesStagesItemServicesItemDetailsJobType
        """
        __slots__ = slots(field_lines)


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


class QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier(Model):
    if TYPE_CHECKING:
        name: str
        service_id: Accepting[UUID, str]
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
    else:
        field_lines = """
            name! str
            service_id! uuid
            service_type! %ServiceTypeEnum
        """
        __slots__ = slots(field_lines)
        service_id = UuidAttribute()


def read_QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier(
    d: Any, r: Reading
) -> Any:
    try:
        v2 = _ServiceTypeEnum[d["service_type"]]
        if type(v0 := d["name"]) is not str or len(v1 := d["service_id"]) != 36 or v1[23] != "-":
            return r.tolerate(QueuedDeploymentRequestWithStagesStagesItemServicesItemIdentifier, d)
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


class Stage(Model):
    if TYPE_CHECKING:
        description: str
        id: Accepting[UUID, str]
        name: str
        status: Accepting[StageStatusEnum | Unset, StageStatusEnumText] = OMITTED
        steps: StageStepMetrics | Unset = UNSET
    else:
        field_lines = """
            description! str
            id! uuid
            name! str
            status %StageStatusEnum
            steps #StageStepMetrics
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_Stage(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v3 = _StageStatusEnum_unset[d.get("status", UNSET)]
        if v3 is UNSET:
            n -= 1
        if type(v4 := d.get("steps", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(Stage, d)
            n -= 1
        if (
            type(v0 := d["description"]) is not str
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["name"]) is not str
        ):
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

"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

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
from ..._codec.unset import UNSET, Unset
from .common import (
    ApplicationGitRepository,
    CpuArchitectureEnum,
    ReferenceObject,
    ServiceTypeEnum,
    read_ApplicationGitRepository,
    read_ReferenceObject,
    write_ApplicationGitRepository,
    write_ReferenceObject,
)
from .keda_shared import (
    ServicePort,
    ServiceStorageStorageItem,
    read_ServicePort,
    read_ServiceStorageStorageItem,
    union_AutoscalingPolicyResponse,
    write_ServicePort,
    write_ServiceStorageStorageItem,
)
from .organizations_shared import (
    OrganizationAnnotationsGroupResponse,
    OrganizationLabelsGroupResponse,
    read_OrganizationAnnotationsGroupResponse,
    read_OrganizationLabelsGroupResponse,
    write_OrganizationAnnotationsGroupResponse,
    write_OrganizationLabelsGroupResponse,
)
from .probe_shared import Healthcheck, read_Healthcheck, write_Healthcheck

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ApplicationAdvancedSettingsDeploymentAntiaffinityPodText,
        ApplicationAdvancedSettingsDeploymentTopologySpreadZoneText,
        ApplicationAdvancedSettingsDeploymentUpdateStrategyTypeText,
        BuildModeEnumText,
        CpuArchitectureEnumText,
        ServiceTypeEnumText,
    )
    from .applications import ApplicationEditRequest
    from .keda_shared import AutoscalingPolicyResponse


class ApplicationAdvancedSettingsDeploymentAntiaffinityPod(OpenEnum):
    PREFERRED = "Preferred"
    REQUIRRED = "Requirred"

    if TYPE_CHECKING:
        _unknown_value = ""


class ApplicationAdvancedSettingsDeploymentTopologySpreadZone(OpenEnum):
    DISABLED = "Disabled"
    SCHEDULEANYWAY = "ScheduleAnyway"
    DONOTSCHEDULE = "DoNotSchedule"

    if TYPE_CHECKING:
        _unknown_value = ""


class ApplicationAdvancedSettingsDeploymentUpdateStrategyType(OpenEnum):
    ROLLINGUPDATE = "RollingUpdate"
    RECREATE = "Recreate"

    if TYPE_CHECKING:
        _unknown_value = ""


class BuildModeEnum(OpenEnum):
    DOCKER = "DOCKER"

    if TYPE_CHECKING:
        _unknown_value = ""


_ApplicationAdvancedSettingsDeploymentAntiaffinityPod_unset = members(
    ApplicationAdvancedSettingsDeploymentAntiaffinityPod, unset=True, null=False
)
_ApplicationAdvancedSettingsDeploymentTopologySpreadZone_unset = members(
    ApplicationAdvancedSettingsDeploymentTopologySpreadZone, unset=True, null=False
)
_ApplicationAdvancedSettingsDeploymentUpdateStrategyType_unset = members(
    ApplicationAdvancedSettingsDeploymentUpdateStrategyType, unset=True, null=False
)
_BuildModeEnum_unset = members(BuildModeEnum, unset=True, null=False)
_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class Application(Model):
    if TYPE_CHECKING:
        annotations_groups: list[OrganizationAnnotationsGroupResponse] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool | Unset = UNSET
        """Default: true."""
        autoscaling: AutoscalingPolicyResponse | Unset = UNSET
        build_mode: Accepting[BuildModeEnum | Unset, BuildModeEnumText] = OMITTED
        """Default: 'DOCKER'."""
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        docker_target_build_stage: str | None | Unset = UNSET
        dockerfile_path: str | None | Unset = UNSET
        entrypoint: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        git_repository: ApplicationGitRepository | Unset = UNSET
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        labels_groups: list[OrganizationLabelsGroupResponse] | Unset = UNSET
        max_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        maximum_cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        maximum_memory: int | Unset = UNSET
        """In MB."""
        maximun_gpu: int | Unset = UNSET
        """Maximum number of GPUs that the cluster allows. The API spells it so."""
        memory: int | Unset = UNSET
        """In MB."""
        min_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. At least 0. Default: 1."""
        name: str
        ports: list[ServicePort] | Unset = UNSET
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        storage: list[ServiceStorageStorageItem] | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> ApplicationEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            annotations_groups [#OrganizationAnnotationsGroupResponse]
            arguments [str]
            auto_deploy bool
            auto_preview bool
            autoscaling |AutoscalingPolicyResponse
            build_mode %BuildModeEnum
            cpu int
            cpu_architecture %CpuArchitectureEnum?
            created_at! datetime
            description str
            docker_target_build_stage str?
            dockerfile_path str?
            entrypoint str
            environment! #ReferenceObject
            ephemeral_storage_in_gib int
            git_repository #ApplicationGitRepository
            gpu int
            healthchecks! #Healthcheck
            icon_uri! str
            id! uuid
            labels_groups [#OrganizationLabelsGroupResponse]
            max_running_instances int
            maximum_cpu int
            maximum_memory int
            maximun_gpu int
            memory int
            min_running_instances int
            name! str
            ports [#ServicePort]
            service_type! %ServiceTypeEnum
            storage [#ServiceStorageStorageItem]
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Application(d: Any, r: Reading) -> Any:
    n = 32
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v1 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if (v2 := d.get("auto_deploy", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if (v3 := d.get("auto_preview", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        v5 = _BuildModeEnum_unset[d.get("build_mode", UNSET)]
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("cpu", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        v7 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v7 is UNSET:
            n -= 1
        if type(v9 := d.get("description", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v10 := d.get("docker_target_build_stage", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v11 := d.get("dockerfile_path", UNSET)) is not str and v11 is not None:
            if v11 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v12 := d.get("entrypoint", UNSET)) is not str:
            if v12 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v14 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v14 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v15 := d.get("git_repository", UNSET)) is not dict:
            if v15 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v16 := d.get("gpu", UNSET)) is not int:
            if v16 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v20 := d.get("labels_groups", UNSET)) is not list:
            if v20 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v21 := d.get("max_running_instances", UNSET)) is not int:
            if v21 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v22 := d.get("maximum_cpu", UNSET)) is not int:
            if v22 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v23 := d.get("maximum_memory", UNSET)) is not int:
            if v23 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v24 := d.get("maximun_gpu", UNSET)) is not int:
            if v24 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v25 := d.get("memory", UNSET)) is not int:
            if v25 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v26 := d.get("min_running_instances", UNSET)) is not int:
            if v26 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if type(v28 := d.get("ports", UNSET)) is not list:
            if v28 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        v29 = _ServiceTypeEnum[d["service_type"]]
        if type(v30 := d.get("storage", UNSET)) is not list:
            if v30 is not UNSET:
                return r.tolerate(Application, d)
            n -= 1
        if (v31 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v31).tzinfo is None:
            return r.tolerate(Application, d)
        if (
            moment(v8 := d["created_at"]).tzinfo is None
            or type(v13 := d["environment"]) is not dict
            or type(v17 := d["healthchecks"]) is not dict
            or type(v18 := d["icon_uri"]) is not str
            or len(v19 := d["id"]) != 36
            or v19[23] != "-"
            or type(v27 := d["name"]) is not str
        ):
            return r.tolerate(Application, d)
        extra = None if len(d) == n else r.unknown_fields(d, Application)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Application, d)
    o: Any = new(Application)
    o.annotations_groups = (
        [read_OrganizationAnnotationsGroupResponse(e, r) for e in v0] if v0 else v0
    )
    o.arguments = v1
    o.auto_deploy = v2
    o.auto_preview = v3
    o.autoscaling = (
        v4
        if v4 is UNSET
        else union_AutoscalingPolicyResponse.read(v4, r)
        if type(v4) is dict
        else r.read(
            parse_kind("|AutoscalingPolicyResponse"),
            v4,
            Place(Application.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.build_mode = v5
    o.cpu = v6
    o.cpu_architecture = v7
    o._created_at = v8
    o.description = v9
    o.docker_target_build_stage = v10
    o.dockerfile_path = v11
    o.entrypoint = v12
    o.environment = read_ReferenceObject(v13, r)
    o.ephemeral_storage_in_gib = v14
    o.git_repository = read_ApplicationGitRepository(v15, r) if type(v15) is dict else v15
    o.gpu = v16
    o.healthchecks = read_Healthcheck(v17, r)
    o.icon_uri = v18
    o._id = v19
    o.labels_groups = [read_OrganizationLabelsGroupResponse(e, r) for e in v20] if v20 else v20
    o.max_running_instances = v21
    o.maximum_cpu = v22
    o.maximum_memory = v23
    o.maximun_gpu = v24
    o.memory = v25
    o.min_running_instances = v26
    o.name = v27
    o.ports = [read_ServicePort(e, r) for e in v28] if v28 else v28
    o.service_type = v29
    o.storage = [read_ServiceStorageStorageItem(e, r) for e in v30] if v30 else v30
    o._updated_at = v31
    o._extra = extra
    return o


def write_Application(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotations_groups) is not UNSET:
        d["annotations_groups"] = (
            [
                write_OrganizationAnnotationsGroupResponse(e)
                if type(e) is OrganizationAnnotationsGroupResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.autoscaling) is not UNSET:
        d["autoscaling"] = encode(v)
    if (v := o.build_mode) is not UNSET:
        d["build_mode"] = v._value_ if type(v) is BuildModeEnum else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.docker_target_build_stage) is not UNSET:
        d["docker_target_build_stage"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepository(v) if type(v) is ApplicationGitRepository else encode(v)
        )
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [
                write_OrganizationLabelsGroupResponse(e)
                if type(e) is OrganizationLabelsGroupResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.max_running_instances) is not UNSET:
        d["max_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.maximum_cpu) is not UNSET:
        d["maximum_cpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
    if (v := o.maximun_gpu) is not UNSET:
        d["maximun_gpu"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.min_running_instances) is not UNSET:
        d["min_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [write_ServicePort(e) if type(e) is ServicePort else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageStorageItem(e)
                if type(e) is ServiceStorageStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationAdvancedSettings(Model):
    if TYPE_CHECKING:
        build_cpu_max_in_milli: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        build_disable_buildkit_cache: bool | Unset = UNSET
        build_ram_max_in_gib: int | Unset = UNSET
        """In GiB."""
        build_skip_git_submodules: bool | Unset = UNSET
        build_timeout_max_sec: int | Unset = UNSET
        """In seconds."""
        deployment_affinity_node_required: dict[str, str] | Unset = UNSET
        deployment_antiaffinity_pod: Accepting[
            ApplicationAdvancedSettingsDeploymentAntiaffinityPod | Unset,
            ApplicationAdvancedSettingsDeploymentAntiaffinityPodText,
        ] = OMITTED
        deployment_custom_domain_check_enabled: bool | Unset = UNSET
        deployment_lifecycle_post_start_exec_command: list[str] | Unset = UNSET
        deployment_lifecycle_pre_stop_exec_command: list[str] | Unset = UNSET
        deployment_termination_grace_period_seconds: int | Unset = UNSET
        deployment_topology_spread_zone: Accepting[
            ApplicationAdvancedSettingsDeploymentTopologySpreadZone | Unset,
            ApplicationAdvancedSettingsDeploymentTopologySpreadZoneText,
        ] = OMITTED
        deployment_update_strategy_rolling_update_max_surge_percent: int | Unset = UNSET
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Unset = UNSET
        deployment_update_strategy_type: Accepting[
            ApplicationAdvancedSettingsDeploymentUpdateStrategyType | Unset,
            ApplicationAdvancedSettingsDeploymentUpdateStrategyTypeText,
        ] = OMITTED
        hpa_cpu_average_utilization_percent: int | Unset = UNSET
        hpa_memory_average_utilization_percent: int | None | Unset = UNSET
        network_gateway_api_http_connection_idle_timeout_seconds: int | None | Unset = UNSET
        """In seconds. At least 0."""
        network_gateway_api_http_request_timeout_seconds: int | None | Unset = UNSET
        """In seconds. At least 0."""
        network_gateway_api_retry_http_status_codes: str | None | Unset = UNSET
        network_gateway_api_retry_num_retries: int | None | Unset = UNSET
        """At least 0."""
        network_gateway_api_retry_per_try_timeout_seconds: int | None | Unset = UNSET
        """In seconds. At least 1."""
        network_gateway_api_retry_retry_on: str | None | Unset = UNSET
        network_ingress_basic_auth_env_var: str | Unset = UNSET
        network_ingress_cors_allow_headers: str | Unset = UNSET
        network_ingress_cors_allow_methods: str | Unset = UNSET
        network_ingress_cors_allow_origin: str | Unset = UNSET
        network_ingress_denylist_source_range: str | Unset = UNSET
        network_ingress_enable_cors: bool | Unset = UNSET
        network_ingress_enable_sticky_session: bool | Unset = UNSET
        network_ingress_extra_headers: str | Unset = UNSET
        network_ingress_force_ssl_redirect: bool | Unset = UNSET
        network_ingress_grpc_read_timeout_seconds: int | Unset = UNSET
        network_ingress_grpc_send_timeout_seconds: int | Unset = UNSET
        network_ingress_keepalive_time_seconds: int | Unset = UNSET
        network_ingress_keepalive_timeout_seconds: int | Unset = UNSET
        network_ingress_proxy_body_size_mb: int | Unset = UNSET
        network_ingress_proxy_buffer_size_kb: int | Unset = UNSET
        """In kB."""
        network_ingress_proxy_buffering: str | Unset = UNSET
        network_ingress_proxy_connect_timeout_seconds: int | Unset = UNSET
        network_ingress_proxy_read_timeout_seconds: int | Unset = UNSET
        network_ingress_proxy_send_timeout_seconds: int | Unset = UNSET
        network_ingress_send_timeout_seconds: int | Unset = UNSET
        network_ingress_whitelist_source_range: str | Unset = UNSET
        security_automount_service_account_token: bool | Unset = UNSET
        security_read_only_root_filesystem: bool | Unset = UNSET
        security_service_account_name: str | Unset = UNSET

        def to_request(self, **changes: Any) -> ApplicationAdvancedSettings:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            build_cpu_max_in_milli int "build.cpu_max_in_milli"
            build_disable_buildkit_cache bool "build.disable_buildkit_cache"
            build_ram_max_in_gib int "build.ram_max_in_gib"
            build_skip_git_submodules bool "build.skip_git_submodules"
            build_timeout_max_sec int "build.timeout_max_sec"
            deployment_affinity_node_required {str} "deployment.affinity.node.required"
            deployment_antiaffinity_pod %ApplicationAdvancedSettingsDeploymentAntiaffinityPod "deployment.antiaffinity.pod"
            deployment_custom_domain_check_enabled bool "deployment.custom_domain_check_enabled"
            deployment_lifecycle_post_start_exec_command [str] "deployment.lifecycle.post_start_exec_command"
            deployment_lifecycle_pre_stop_exec_command [str] "deployment.lifecycle.pre_stop_exec_command"
            deployment_termination_grace_period_seconds int "deployment.termination_grace_period_seconds"
            deployment_topology_spread_zone %ApplicationAdvancedSettingsDeploymentTopologySpreadZone "deployment.topology_spread.zone"
            deployment_update_strategy_rolling_update_max_surge_percent int "deployment.update_strategy.rolling_update.max_surge_percent"
            deployment_update_strategy_rolling_update_max_unavailable_percent int "deployment.update_strategy.rolling_update.max_unavailable_percent"
            deployment_update_strategy_type %ApplicationAdvancedSettingsDeploymentUpdateStrategyType "deployment.update_strategy.type"
            hpa_cpu_average_utilization_percent int "hpa.cpu.average_utilization_percent"
            hpa_memory_average_utilization_percent int? "hpa.memory.average_utilization_percent"
            network_gateway_api_http_connection_idle_timeout_seconds int? "network.gateway_api.http_connection_idle_timeout_seconds"
            network_gateway_api_http_request_timeout_seconds int? "network.gateway_api.http_request_timeout_seconds"
            network_gateway_api_retry_http_status_codes str? "network.gateway_api.retry.http_status_codes"
            network_gateway_api_retry_num_retries int? "network.gateway_api.retry.num_retries"
            network_gateway_api_retry_per_try_timeout_seconds int? "network.gateway_api.retry.per_try_timeout_seconds"
            network_gateway_api_retry_retry_on str? "network.gateway_api.retry.retry_on"
            network_ingress_basic_auth_env_var str "network.ingress.basic_auth_env_var"
            network_ingress_cors_allow_headers str "network.ingress.cors_allow_headers"
            network_ingress_cors_allow_methods str "network.ingress.cors_allow_methods"
            network_ingress_cors_allow_origin str "network.ingress.cors_allow_origin"
            network_ingress_denylist_source_range str "network.ingress.denylist_source_range"
            network_ingress_enable_cors bool "network.ingress.enable_cors"
            network_ingress_enable_sticky_session bool "network.ingress.enable_sticky_session"
            network_ingress_extra_headers str "network.ingress.extra_headers"
            network_ingress_force_ssl_redirect bool "network.ingress.force_ssl_redirect"
            network_ingress_grpc_read_timeout_seconds int "network.ingress.grpc_read_timeout_seconds"
            network_ingress_grpc_send_timeout_seconds int "network.ingress.grpc_send_timeout_seconds"
            network_ingress_keepalive_time_seconds int "network.ingress.keepalive_time_seconds"
            network_ingress_keepalive_timeout_seconds int "network.ingress.keepalive_timeout_seconds"
            network_ingress_proxy_body_size_mb int "network.ingress.proxy_body_size_mb"
            network_ingress_proxy_buffer_size_kb int "network.ingress.proxy_buffer_size_kb"
            network_ingress_proxy_buffering str "network.ingress.proxy_buffering"
            network_ingress_proxy_connect_timeout_seconds int "network.ingress.proxy_connect_timeout_seconds"
            network_ingress_proxy_read_timeout_seconds int "network.ingress.proxy_read_timeout_seconds"
            network_ingress_proxy_send_timeout_seconds int "network.ingress.proxy_send_timeout_seconds"
            network_ingress_send_timeout_seconds int "network.ingress.send_timeout_seconds"
            network_ingress_whitelist_source_range str "network.ingress.whitelist_source_range"
            security_automount_service_account_token bool "security.automount_service_account_token"
            security_read_only_root_filesystem bool "security.read_only_root_filesystem"
            security_service_account_name str "security.service_account_name"
        """
        __slots__ = slots(field_lines)


def read_ApplicationAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 47
    try:
        if type(v0 := d.get("build.cpu_max_in_milli", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (v1 := d.get("build.disable_buildkit_cache", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v2 := d.get("build.ram_max_in_gib", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (v3 := d.get("build.skip_git_submodules", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v4 := d.get("build.timeout_max_sec", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(
            v5 := d.get("deployment.affinity.node.required", UNSET)
        ) is not dict or not STRINGS.issuperset(map(type, v5.values())):
            if v5 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        v6 = _ApplicationAdvancedSettingsDeploymentAntiaffinityPod_unset[
            d.get("deployment.antiaffinity.pod", UNSET)
        ]
        if v6 is UNSET:
            n -= 1
        if (
            v7 := d.get("deployment.custom_domain_check_enabled", UNSET)
        ) is not True and v7 is not False:
            if v7 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(
            v8 := d.get("deployment.lifecycle.post_start_exec_command", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v8)):
            if v8 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(
            v9 := d.get("deployment.lifecycle.pre_stop_exec_command", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v9)):
            if v9 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v10 := d.get("deployment.termination_grace_period_seconds", UNSET)) is not int:
            if v10 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        v11 = _ApplicationAdvancedSettingsDeploymentTopologySpreadZone_unset[
            d.get("deployment.topology_spread.zone", UNSET)
        ]
        if v11 is UNSET:
            n -= 1
        if (
            type(v12 := d.get("deployment.update_strategy.rolling_update.max_surge_percent", UNSET))
            is not int
        ):
            if v12 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(
                v13 := d.get(
                    "deployment.update_strategy.rolling_update.max_unavailable_percent", UNSET
                )
            )
            is not int
        ):
            if v13 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        v14 = _ApplicationAdvancedSettingsDeploymentUpdateStrategyType_unset[
            d.get("deployment.update_strategy.type", UNSET)
        ]
        if v14 is UNSET:
            n -= 1
        if type(v15 := d.get("hpa.cpu.average_utilization_percent", UNSET)) is not int:
            if v15 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(v16 := d.get("hpa.memory.average_utilization_percent", UNSET)) is not int
            and v16 is not None
        ):
            if v16 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(v17 := d.get("network.gateway_api.http_connection_idle_timeout_seconds", UNSET))
            is not int
            and v17 is not None
        ):
            if v17 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(v18 := d.get("network.gateway_api.http_request_timeout_seconds", UNSET)) is not int
            and v18 is not None
        ):
            if v18 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(v19 := d.get("network.gateway_api.retry.http_status_codes", UNSET)) is not str
            and v19 is not None
        ):
            if v19 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(v20 := d.get("network.gateway_api.retry.num_retries", UNSET)) is not int
            and v20 is not None
        ):
            if v20 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(v21 := d.get("network.gateway_api.retry.per_try_timeout_seconds", UNSET))
            is not int
            and v21 is not None
        ):
            if v21 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            type(v22 := d.get("network.gateway_api.retry.retry_on", UNSET)) is not str
            and v22 is not None
        ):
            if v22 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v23 := d.get("network.ingress.basic_auth_env_var", UNSET)) is not str:
            if v23 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v24 := d.get("network.ingress.cors_allow_headers", UNSET)) is not str:
            if v24 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v25 := d.get("network.ingress.cors_allow_methods", UNSET)) is not str:
            if v25 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v26 := d.get("network.ingress.cors_allow_origin", UNSET)) is not str:
            if v26 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v27 := d.get("network.ingress.denylist_source_range", UNSET)) is not str:
            if v27 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (v28 := d.get("network.ingress.enable_cors", UNSET)) is not True and v28 is not False:
            if v28 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            v29 := d.get("network.ingress.enable_sticky_session", UNSET)
        ) is not True and v29 is not False:
            if v29 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v30 := d.get("network.ingress.extra_headers", UNSET)) is not str:
            if v30 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            v31 := d.get("network.ingress.force_ssl_redirect", UNSET)
        ) is not True and v31 is not False:
            if v31 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v32 := d.get("network.ingress.grpc_read_timeout_seconds", UNSET)) is not int:
            if v32 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v33 := d.get("network.ingress.grpc_send_timeout_seconds", UNSET)) is not int:
            if v33 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v34 := d.get("network.ingress.keepalive_time_seconds", UNSET)) is not int:
            if v34 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v35 := d.get("network.ingress.keepalive_timeout_seconds", UNSET)) is not int:
            if v35 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v36 := d.get("network.ingress.proxy_body_size_mb", UNSET)) is not int:
            if v36 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v37 := d.get("network.ingress.proxy_buffer_size_kb", UNSET)) is not int:
            if v37 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v38 := d.get("network.ingress.proxy_buffering", UNSET)) is not str:
            if v38 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v39 := d.get("network.ingress.proxy_connect_timeout_seconds", UNSET)) is not int:
            if v39 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v40 := d.get("network.ingress.proxy_read_timeout_seconds", UNSET)) is not int:
            if v40 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v41 := d.get("network.ingress.proxy_send_timeout_seconds", UNSET)) is not int:
            if v41 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v42 := d.get("network.ingress.send_timeout_seconds", UNSET)) is not int:
            if v42 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v43 := d.get("network.ingress.whitelist_source_range", UNSET)) is not str:
            if v43 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            v44 := d.get("security.automount_service_account_token", UNSET)
        ) is not True and v44 is not False:
            if v44 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if (
            v45 := d.get("security.read_only_root_filesystem", UNSET)
        ) is not True and v45 is not False:
            if v45 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        if type(v46 := d.get("security.service_account_name", UNSET)) is not str:
            if v46 is not UNSET:
                return r.tolerate(ApplicationAdvancedSettings, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationAdvancedSettings)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationAdvancedSettings, d)
    o: Any = new(ApplicationAdvancedSettings)
    o.build_cpu_max_in_milli = v0
    o.build_disable_buildkit_cache = v1
    o.build_ram_max_in_gib = v2
    o.build_skip_git_submodules = v3
    o.build_timeout_max_sec = v4
    o.deployment_affinity_node_required = v5
    o.deployment_antiaffinity_pod = v6
    o.deployment_custom_domain_check_enabled = v7
    o.deployment_lifecycle_post_start_exec_command = v8
    o.deployment_lifecycle_pre_stop_exec_command = v9
    o.deployment_termination_grace_period_seconds = v10
    o.deployment_topology_spread_zone = v11
    o.deployment_update_strategy_rolling_update_max_surge_percent = v12
    o.deployment_update_strategy_rolling_update_max_unavailable_percent = v13
    o.deployment_update_strategy_type = v14
    o.hpa_cpu_average_utilization_percent = v15
    o.hpa_memory_average_utilization_percent = v16
    o.network_gateway_api_http_connection_idle_timeout_seconds = v17
    o.network_gateway_api_http_request_timeout_seconds = v18
    o.network_gateway_api_retry_http_status_codes = v19
    o.network_gateway_api_retry_num_retries = v20
    o.network_gateway_api_retry_per_try_timeout_seconds = v21
    o.network_gateway_api_retry_retry_on = v22
    o.network_ingress_basic_auth_env_var = v23
    o.network_ingress_cors_allow_headers = v24
    o.network_ingress_cors_allow_methods = v25
    o.network_ingress_cors_allow_origin = v26
    o.network_ingress_denylist_source_range = v27
    o.network_ingress_enable_cors = v28
    o.network_ingress_enable_sticky_session = v29
    o.network_ingress_extra_headers = v30
    o.network_ingress_force_ssl_redirect = v31
    o.network_ingress_grpc_read_timeout_seconds = v32
    o.network_ingress_grpc_send_timeout_seconds = v33
    o.network_ingress_keepalive_time_seconds = v34
    o.network_ingress_keepalive_timeout_seconds = v35
    o.network_ingress_proxy_body_size_mb = v36
    o.network_ingress_proxy_buffer_size_kb = v37
    o.network_ingress_proxy_buffering = v38
    o.network_ingress_proxy_connect_timeout_seconds = v39
    o.network_ingress_proxy_read_timeout_seconds = v40
    o.network_ingress_proxy_send_timeout_seconds = v41
    o.network_ingress_send_timeout_seconds = v42
    o.network_ingress_whitelist_source_range = v43
    o.security_automount_service_account_token = v44
    o.security_read_only_root_filesystem = v45
    o.security_service_account_name = v46
    o._extra = extra
    return o


def write_ApplicationAdvancedSettings(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.build_cpu_max_in_milli) is not UNSET:
        d["build.cpu_max_in_milli"] = v if type(v) is int else encode(v)
    if (v := o.build_disable_buildkit_cache) is not UNSET:
        d["build.disable_buildkit_cache"] = v if type(v) is bool else encode(v)
    if (v := o.build_ram_max_in_gib) is not UNSET:
        d["build.ram_max_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.build_skip_git_submodules) is not UNSET:
        d["build.skip_git_submodules"] = v if type(v) is bool else encode(v)
    if (v := o.build_timeout_max_sec) is not UNSET:
        d["build.timeout_max_sec"] = v if type(v) is int else encode(v)
    if (v := o.deployment_affinity_node_required) is not UNSET:
        d["deployment.affinity.node.required"] = encode(v)
    if (v := o.deployment_antiaffinity_pod) is not UNSET:
        d["deployment.antiaffinity.pod"] = (
            v._value_
            if type(v) is ApplicationAdvancedSettingsDeploymentAntiaffinityPod
            else encode(v)
        )
    if (v := o.deployment_custom_domain_check_enabled) is not UNSET:
        d["deployment.custom_domain_check_enabled"] = v if type(v) is bool else encode(v)
    if (v := o.deployment_lifecycle_post_start_exec_command) is not UNSET:
        d["deployment.lifecycle.post_start_exec_command"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.deployment_lifecycle_pre_stop_exec_command) is not UNSET:
        d["deployment.lifecycle.pre_stop_exec_command"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.deployment_termination_grace_period_seconds) is not UNSET:
        d["deployment.termination_grace_period_seconds"] = v if type(v) is int else encode(v)
    if (v := o.deployment_topology_spread_zone) is not UNSET:
        d["deployment.topology_spread.zone"] = (
            v._value_
            if type(v) is ApplicationAdvancedSettingsDeploymentTopologySpreadZone
            else encode(v)
        )
    if (v := o.deployment_update_strategy_rolling_update_max_surge_percent) is not UNSET:
        d["deployment.update_strategy.rolling_update.max_surge_percent"] = (
            v if type(v) is int else encode(v)
        )
    if (v := o.deployment_update_strategy_rolling_update_max_unavailable_percent) is not UNSET:
        d["deployment.update_strategy.rolling_update.max_unavailable_percent"] = (
            v if type(v) is int else encode(v)
        )
    if (v := o.deployment_update_strategy_type) is not UNSET:
        d["deployment.update_strategy.type"] = (
            v._value_
            if type(v) is ApplicationAdvancedSettingsDeploymentUpdateStrategyType
            else encode(v)
        )
    if (v := o.hpa_cpu_average_utilization_percent) is not UNSET:
        d["hpa.cpu.average_utilization_percent"] = v if type(v) is int else encode(v)
    if (v := o.hpa_memory_average_utilization_percent) is not UNSET:
        d["hpa.memory.average_utilization_percent"] = (
            v if v is None or type(v) is int else encode(v)
        )
    if (v := o.network_gateway_api_http_connection_idle_timeout_seconds) is not UNSET:
        d["network.gateway_api.http_connection_idle_timeout_seconds"] = (
            v if v is None or type(v) is int else encode(v)
        )
    if (v := o.network_gateway_api_http_request_timeout_seconds) is not UNSET:
        d["network.gateway_api.http_request_timeout_seconds"] = (
            v if v is None or type(v) is int else encode(v)
        )
    if (v := o.network_gateway_api_retry_http_status_codes) is not UNSET:
        d["network.gateway_api.retry.http_status_codes"] = (
            v if v is None or type(v) is str else encode(v)
        )
    if (v := o.network_gateway_api_retry_num_retries) is not UNSET:
        d["network.gateway_api.retry.num_retries"] = v if v is None or type(v) is int else encode(v)
    if (v := o.network_gateway_api_retry_per_try_timeout_seconds) is not UNSET:
        d["network.gateway_api.retry.per_try_timeout_seconds"] = (
            v if v is None or type(v) is int else encode(v)
        )
    if (v := o.network_gateway_api_retry_retry_on) is not UNSET:
        d["network.gateway_api.retry.retry_on"] = v if v is None or type(v) is str else encode(v)
    if (v := o.network_ingress_basic_auth_env_var) is not UNSET:
        d["network.ingress.basic_auth_env_var"] = v if type(v) is str else encode(v)
    if (v := o.network_ingress_cors_allow_headers) is not UNSET:
        d["network.ingress.cors_allow_headers"] = v if type(v) is str else encode(v)
    if (v := o.network_ingress_cors_allow_methods) is not UNSET:
        d["network.ingress.cors_allow_methods"] = v if type(v) is str else encode(v)
    if (v := o.network_ingress_cors_allow_origin) is not UNSET:
        d["network.ingress.cors_allow_origin"] = v if type(v) is str else encode(v)
    if (v := o.network_ingress_denylist_source_range) is not UNSET:
        d["network.ingress.denylist_source_range"] = v if type(v) is str else encode(v)
    if (v := o.network_ingress_enable_cors) is not UNSET:
        d["network.ingress.enable_cors"] = v if type(v) is bool else encode(v)
    if (v := o.network_ingress_enable_sticky_session) is not UNSET:
        d["network.ingress.enable_sticky_session"] = v if type(v) is bool else encode(v)
    if (v := o.network_ingress_extra_headers) is not UNSET:
        d["network.ingress.extra_headers"] = v if type(v) is str else encode(v)
    if (v := o.network_ingress_force_ssl_redirect) is not UNSET:
        d["network.ingress.force_ssl_redirect"] = v if type(v) is bool else encode(v)
    if (v := o.network_ingress_grpc_read_timeout_seconds) is not UNSET:
        d["network.ingress.grpc_read_timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_grpc_send_timeout_seconds) is not UNSET:
        d["network.ingress.grpc_send_timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_keepalive_time_seconds) is not UNSET:
        d["network.ingress.keepalive_time_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_keepalive_timeout_seconds) is not UNSET:
        d["network.ingress.keepalive_timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_proxy_body_size_mb) is not UNSET:
        d["network.ingress.proxy_body_size_mb"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_proxy_buffer_size_kb) is not UNSET:
        d["network.ingress.proxy_buffer_size_kb"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_proxy_buffering) is not UNSET:
        d["network.ingress.proxy_buffering"] = v if type(v) is str else encode(v)
    if (v := o.network_ingress_proxy_connect_timeout_seconds) is not UNSET:
        d["network.ingress.proxy_connect_timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_proxy_read_timeout_seconds) is not UNSET:
        d["network.ingress.proxy_read_timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_proxy_send_timeout_seconds) is not UNSET:
        d["network.ingress.proxy_send_timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_send_timeout_seconds) is not UNSET:
        d["network.ingress.send_timeout_seconds"] = v if type(v) is int else encode(v)
    if (v := o.network_ingress_whitelist_source_range) is not UNSET:
        d["network.ingress.whitelist_source_range"] = v if type(v) is str else encode(v)
    if (v := o.security_automount_service_account_token) is not UNSET:
        d["security.automount_service_account_token"] = v if type(v) is bool else encode(v)
    if (v := o.security_read_only_root_filesystem) is not UNSET:
        d["security.read_only_root_filesystem"] = v if type(v) is bool else encode(v)
    if (v := o.security_service_account_name) is not UNSET:
        d["security.service_account_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

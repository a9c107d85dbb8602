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
    ContainerRegistryKindEnum,
    CpuArchitectureEnum,
    ReferenceObject,
    ServiceTypeEnum,
    read_ReferenceObject,
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
from .services_shared import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ContainerAdvancedSettingsDeploymentAntiaffinityPodText,
        ContainerAdvancedSettingsDeploymentTopologySpreadZoneText,
        ContainerAdvancedSettingsDeploymentUpdateStrategyTypeText,
        ContainerRegistryKindEnumText,
        CpuArchitectureEnumText,
        ServiceTypeEnumText,
        StateEnumText,
    )
    from .containers import ContainerRequest
    from .keda_shared import AutoscalingPolicyResponse


class ContainerAdvancedSettingsDeploymentAntiaffinityPod(OpenEnum):
    PREFERRED = "Preferred"
    REQUIRRED = "Requirred"

    if TYPE_CHECKING:
        _unknown_value = ""


class ContainerAdvancedSettingsDeploymentTopologySpreadZone(OpenEnum):
    DISABLED = "Disabled"
    SCHEDULEANYWAY = "ScheduleAnyway"
    DONOTSCHEDULE = "DoNotSchedule"

    if TYPE_CHECKING:
        _unknown_value = ""


class ContainerAdvancedSettingsDeploymentUpdateStrategyType(OpenEnum):
    ROLLINGUPDATE = "RollingUpdate"
    RECREATE = "Recreate"

    if TYPE_CHECKING:
        _unknown_value = ""


_ContainerAdvancedSettingsDeploymentAntiaffinityPod_unset = members(
    ContainerAdvancedSettingsDeploymentAntiaffinityPod, unset=True, null=False
)
_ContainerAdvancedSettingsDeploymentTopologySpreadZone_unset = members(
    ContainerAdvancedSettingsDeploymentTopologySpreadZone, unset=True, null=False
)
_ContainerAdvancedSettingsDeploymentUpdateStrategyType_unset = members(
    ContainerAdvancedSettingsDeploymentUpdateStrategyType, unset=True, null=False
)
_ContainerRegistryKindEnum = members(ContainerRegistryKindEnum, unset=False, null=False)
_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_StateEnum_unset = members(StateEnum, unset=True, null=False)


class ContainerAdvancedSettings(Model):
    if TYPE_CHECKING:
        deployment_affinity_node_required: dict[str, str] | Unset = UNSET
        deployment_antiaffinity_pod: Accepting[
            ContainerAdvancedSettingsDeploymentAntiaffinityPod | Unset,
            ContainerAdvancedSettingsDeploymentAntiaffinityPodText,
        ] = OMITTED
        deployment_custom_domain_check_enabled: bool | Unset = UNSET
        deployment_termination_grace_period_seconds: int | Unset = UNSET
        deployment_topology_spread_zone: Accepting[
            ContainerAdvancedSettingsDeploymentTopologySpreadZone | Unset,
            ContainerAdvancedSettingsDeploymentTopologySpreadZoneText,
        ] = OMITTED
        deployment_update_strategy_rolling_update_max_surge_percent: int | Unset = UNSET
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Unset = UNSET
        deployment_update_strategy_type: Accepting[
            ContainerAdvancedSettingsDeploymentUpdateStrategyType | Unset,
            ContainerAdvancedSettingsDeploymentUpdateStrategyTypeText,
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
        network_ingress_proxy_request_buffering: str | Unset = UNSET
        network_ingress_proxy_send_timeout_seconds: int | Unset = UNSET
        network_ingress_send_timeout_seconds: int | Unset = UNSET
        network_ingress_whitelist_source_range: str | Unset = UNSET
        security_automount_service_account_token: bool | Unset = UNSET
        security_read_only_root_filesystem: bool | Unset = UNSET
        security_service_account_name: str | Unset = UNSET

        def to_request(self, **changes: Any) -> ContainerAdvancedSettings:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            deployment_affinity_node_required {str} "deployment.affinity.node.required"
            deployment_antiaffinity_pod %ContainerAdvancedSettingsDeploymentAntiaffinityPod "deployment.antiaffinity.pod"
            deployment_custom_domain_check_enabled bool "deployment.custom_domain_check_enabled"
            deployment_termination_grace_period_seconds int "deployment.termination_grace_period_seconds"
            deployment_topology_spread_zone %ContainerAdvancedSettingsDeploymentTopologySpreadZone "deployment.topology_spread.zone"
            deployment_update_strategy_rolling_update_max_surge_percent int "deployment.update_strategy.rolling_update.max_surge_percent"
            deployment_update_strategy_rolling_update_max_unavailable_percent int "deployment.update_strategy.rolling_update.max_unavailable_percent"
            deployment_update_strategy_type %ContainerAdvancedSettingsDeploymentUpdateStrategyType "deployment.update_strategy.type"
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
            network_ingress_proxy_request_buffering str "network.ingress.proxy_request_buffering"
            network_ingress_proxy_send_timeout_seconds int "network.ingress.proxy_send_timeout_seconds"
            network_ingress_send_timeout_seconds int "network.ingress.send_timeout_seconds"
            network_ingress_whitelist_source_range str "network.ingress.whitelist_source_range"
            security_automount_service_account_token bool "security.automount_service_account_token"
            security_read_only_root_filesystem bool "security.read_only_root_filesystem"
            security_service_account_name str "security.service_account_name"
        """
        __slots__ = slots(field_lines)


def read_ContainerAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 41
    try:
        if type(
            v0 := d.get("deployment.affinity.node.required", UNSET)
        ) is not dict or not STRINGS.issuperset(map(type, v0.values())):
            if v0 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        v1 = _ContainerAdvancedSettingsDeploymentAntiaffinityPod_unset[
            d.get("deployment.antiaffinity.pod", UNSET)
        ]
        if v1 is UNSET:
            n -= 1
        if (
            v2 := d.get("deployment.custom_domain_check_enabled", UNSET)
        ) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v3 := d.get("deployment.termination_grace_period_seconds", UNSET)) is not int:
            if v3 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        v4 = _ContainerAdvancedSettingsDeploymentTopologySpreadZone_unset[
            d.get("deployment.topology_spread.zone", UNSET)
        ]
        if v4 is UNSET:
            n -= 1
        if (
            type(v5 := d.get("deployment.update_strategy.rolling_update.max_surge_percent", UNSET))
            is not int
        ):
            if v5 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(
                v6 := d.get(
                    "deployment.update_strategy.rolling_update.max_unavailable_percent", UNSET
                )
            )
            is not int
        ):
            if v6 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        v7 = _ContainerAdvancedSettingsDeploymentUpdateStrategyType_unset[
            d.get("deployment.update_strategy.type", UNSET)
        ]
        if v7 is UNSET:
            n -= 1
        if type(v8 := d.get("hpa.cpu.average_utilization_percent", UNSET)) is not int:
            if v8 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(v9 := d.get("hpa.memory.average_utilization_percent", UNSET)) is not int
            and v9 is not None
        ):
            if v9 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(v10 := d.get("network.gateway_api.http_connection_idle_timeout_seconds", UNSET))
            is not int
            and v10 is not None
        ):
            if v10 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(v11 := d.get("network.gateway_api.http_request_timeout_seconds", UNSET)) is not int
            and v11 is not None
        ):
            if v11 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(v12 := d.get("network.gateway_api.retry.http_status_codes", UNSET)) is not str
            and v12 is not None
        ):
            if v12 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(v13 := d.get("network.gateway_api.retry.num_retries", UNSET)) is not int
            and v13 is not None
        ):
            if v13 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(v14 := d.get("network.gateway_api.retry.per_try_timeout_seconds", UNSET))
            is not int
            and v14 is not None
        ):
            if v14 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            type(v15 := d.get("network.gateway_api.retry.retry_on", UNSET)) is not str
            and v15 is not None
        ):
            if v15 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v16 := d.get("network.ingress.basic_auth_env_var", UNSET)) is not str:
            if v16 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v17 := d.get("network.ingress.cors_allow_headers", UNSET)) is not str:
            if v17 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v18 := d.get("network.ingress.cors_allow_methods", UNSET)) is not str:
            if v18 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v19 := d.get("network.ingress.cors_allow_origin", UNSET)) is not str:
            if v19 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v20 := d.get("network.ingress.denylist_source_range", UNSET)) is not str:
            if v20 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (v21 := d.get("network.ingress.enable_cors", UNSET)) is not True and v21 is not False:
            if v21 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            v22 := d.get("network.ingress.enable_sticky_session", UNSET)
        ) is not True and v22 is not False:
            if v22 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v23 := d.get("network.ingress.extra_headers", UNSET)) is not str:
            if v23 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            v24 := d.get("network.ingress.force_ssl_redirect", UNSET)
        ) is not True and v24 is not False:
            if v24 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v25 := d.get("network.ingress.grpc_read_timeout_seconds", UNSET)) is not int:
            if v25 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v26 := d.get("network.ingress.grpc_send_timeout_seconds", UNSET)) is not int:
            if v26 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v27 := d.get("network.ingress.keepalive_time_seconds", UNSET)) is not int:
            if v27 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v28 := d.get("network.ingress.keepalive_timeout_seconds", UNSET)) is not int:
            if v28 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v29 := d.get("network.ingress.proxy_body_size_mb", UNSET)) is not int:
            if v29 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v30 := d.get("network.ingress.proxy_buffer_size_kb", UNSET)) is not int:
            if v30 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v31 := d.get("network.ingress.proxy_buffering", UNSET)) is not str:
            if v31 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v32 := d.get("network.ingress.proxy_connect_timeout_seconds", UNSET)) is not int:
            if v32 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v33 := d.get("network.ingress.proxy_read_timeout_seconds", UNSET)) is not int:
            if v33 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v34 := d.get("network.ingress.proxy_request_buffering", UNSET)) is not str:
            if v34 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v35 := d.get("network.ingress.proxy_send_timeout_seconds", UNSET)) is not int:
            if v35 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v36 := d.get("network.ingress.send_timeout_seconds", UNSET)) is not int:
            if v36 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v37 := d.get("network.ingress.whitelist_source_range", UNSET)) is not str:
            if v37 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            v38 := d.get("security.automount_service_account_token", UNSET)
        ) is not True and v38 is not False:
            if v38 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if (
            v39 := d.get("security.read_only_root_filesystem", UNSET)
        ) is not True and v39 is not False:
            if v39 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        if type(v40 := d.get("security.service_account_name", UNSET)) is not str:
            if v40 is not UNSET:
                return r.tolerate(ContainerAdvancedSettings, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ContainerAdvancedSettings)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerAdvancedSettings, d)
    o: Any = new(ContainerAdvancedSettings)
    o.deployment_affinity_node_required = v0
    o.deployment_antiaffinity_pod = v1
    o.deployment_custom_domain_check_enabled = v2
    o.deployment_termination_grace_period_seconds = v3
    o.deployment_topology_spread_zone = v4
    o.deployment_update_strategy_rolling_update_max_surge_percent = v5
    o.deployment_update_strategy_rolling_update_max_unavailable_percent = v6
    o.deployment_update_strategy_type = v7
    o.hpa_cpu_average_utilization_percent = v8
    o.hpa_memory_average_utilization_percent = v9
    o.network_gateway_api_http_connection_idle_timeout_seconds = v10
    o.network_gateway_api_http_request_timeout_seconds = v11
    o.network_gateway_api_retry_http_status_codes = v12
    o.network_gateway_api_retry_num_retries = v13
    o.network_gateway_api_retry_per_try_timeout_seconds = v14
    o.network_gateway_api_retry_retry_on = v15
    o.network_ingress_basic_auth_env_var = v16
    o.network_ingress_cors_allow_headers = v17
    o.network_ingress_cors_allow_methods = v18
    o.network_ingress_cors_allow_origin = v19
    o.network_ingress_denylist_source_range = v20
    o.network_ingress_enable_cors = v21
    o.network_ingress_enable_sticky_session = v22
    o.network_ingress_extra_headers = v23
    o.network_ingress_force_ssl_redirect = v24
    o.network_ingress_grpc_read_timeout_seconds = v25
    o.network_ingress_grpc_send_timeout_seconds = v26
    o.network_ingress_keepalive_time_seconds = v27
    o.network_ingress_keepalive_timeout_seconds = v28
    o.network_ingress_proxy_body_size_mb = v29
    o.network_ingress_proxy_buffer_size_kb = v30
    o.network_ingress_proxy_buffering = v31
    o.network_ingress_proxy_connect_timeout_seconds = v32
    o.network_ingress_proxy_read_timeout_seconds = v33
    o.network_ingress_proxy_request_buffering = v34
    o.network_ingress_proxy_send_timeout_seconds = v35
    o.network_ingress_send_timeout_seconds = v36
    o.network_ingress_whitelist_source_range = v37
    o.security_automount_service_account_token = v38
    o.security_read_only_root_filesystem = v39
    o.security_service_account_name = v40
    o._extra = extra
    return o


def write_ContainerAdvancedSettings(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.deployment_affinity_node_required) is not UNSET:
        d["deployment.affinity.node.required"] = encode(v)
    if (v := o.deployment_antiaffinity_pod) is not UNSET:
        d["deployment.antiaffinity.pod"] = (
            v._value_
            if type(v) is ContainerAdvancedSettingsDeploymentAntiaffinityPod
            else encode(v)
        )
    if (v := o.deployment_custom_domain_check_enabled) is not UNSET:
        d["deployment.custom_domain_check_enabled"] = v if type(v) is bool else encode(v)
    if (v := o.deployment_termination_grace_period_seconds) is not UNSET:
        d["deployment.termination_grace_period_seconds"] = v if type(v) is int else encode(v)
    if (v := o.deployment_topology_spread_zone) is not UNSET:
        d["deployment.topology_spread.zone"] = (
            v._value_
            if type(v) is ContainerAdvancedSettingsDeploymentTopologySpreadZone
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
            if type(v) is ContainerAdvancedSettingsDeploymentUpdateStrategyType
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
    if (v := o.network_ingress_proxy_request_buffering) is not UNSET:
        d["network.ingress.proxy_request_buffering"] = v if type(v) is str else encode(v)
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


class ContainerRegistryProviderDetailsResponse(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        kind: Accepting[ContainerRegistryKindEnum, ContainerRegistryKindEnumText]
        name: str
        url: str
    else:
        field_lines = """
            id! uuid
            kind! %ContainerRegistryKindEnum
            name! str
            url! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ContainerRegistryProviderDetailsResponse(d: Any, r: Reading) -> Any:
    try:
        v1 = _ContainerRegistryKindEnum[d["kind"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v2 := d["name"]) is not str
            or type(v3 := d["url"]) is not str
        ):
            return r.tolerate(ContainerRegistryProviderDetailsResponse, d)
        extra = (
            None if len(d) == 4 else r.unknown_fields(d, ContainerRegistryProviderDetailsResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryProviderDetailsResponse, d)
    o: Any = new(ContainerRegistryProviderDetailsResponse)
    o._id = v0
    o.kind = v1
    o.name = v2
    o.url = v3
    o._extra = extra
    return o


def write_ContainerRegistryProviderDetailsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is ContainerRegistryKindEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ContainerResponse(Model):
    if TYPE_CHECKING:
        annotations_groups: list[OrganizationAnnotationsGroupResponse] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool
        autoscaling: AutoscalingPolicyResponse | Unset = UNSET
        cpu: int
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        entrypoint: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        image_name: str
        labels_groups: list[OrganizationLabelsGroupResponse] | Unset = UNSET
        max_running_instances: int
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        maximum_cpu: int
        """In millicores: 1000 is one vCPU."""
        maximum_gpu: int
        """At least 0. Default: 0."""
        maximum_memory: int
        """In MB."""
        memory: int
        """In MB."""
        min_running_instances: int
        """Number of instances; the minimum may not exceed the maximum. At least 0. Default: 1."""
        name: str
        ports: list[ServicePort] | Unset = UNSET
        registry: ContainerRegistryProviderDetailsResponse
        registry_id: str | Unset = UNSET
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        storage: list[ServiceStorageStorageItem] | Unset = UNSET
        tag: str
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> ContainerRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            annotations_groups [#OrganizationAnnotationsGroupResponse]
            arguments [str]
            auto_deploy bool
            auto_preview! bool
            autoscaling |AutoscalingPolicyResponse
            cpu! int
            cpu_architecture %CpuArchitectureEnum?
            created_at! datetime
            description str
            entrypoint str
            environment! #ReferenceObject
            ephemeral_storage_in_gib int
            gpu! int
            healthchecks! #Healthcheck
            icon_uri! str
            id! uuid
            image_name! str
            labels_groups [#OrganizationLabelsGroupResponse]
            max_running_instances! int
            maximum_cpu! int
            maximum_gpu! int
            maximum_memory! int
            memory! int
            min_running_instances! int
            name! str
            ports [#ServicePort]
            registry! #ContainerRegistryProviderDetailsResponse
            registry_id str
            service_type! %ServiceTypeEnum
            storage [#ServiceStorageStorageItem]
            tag! str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ContainerResponse(d: Any, r: Reading) -> Any:
    n = 32
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if type(v1 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if (v2 := d.get("auto_deploy", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        v6 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v6 is UNSET:
            n -= 1
        if type(v8 := d.get("description", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if type(v9 := d.get("entrypoint", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if type(v11 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v11 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if type(v17 := d.get("labels_groups", UNSET)) is not list:
            if v17 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if type(v25 := d.get("ports", UNSET)) is not list:
            if v25 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if type(v27 := d.get("registry_id", UNSET)) is not str:
            if v27 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        v28 = _ServiceTypeEnum[d["service_type"]]
        if type(v29 := d.get("storage", UNSET)) is not list:
            if v29 is not UNSET:
                return r.tolerate(ContainerResponse, d)
            n -= 1
        if (v31 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v31).tzinfo is None:
            return r.tolerate(ContainerResponse, d)
        if (
            (v3 := d["auto_preview"]) is not True
            and v3 is not False
            or type(v5 := d["cpu"]) is not int
            or moment(v7 := d["created_at"]).tzinfo is None
            or type(v10 := d["environment"]) is not dict
            or type(v12 := d["gpu"]) is not int
            or type(v13 := d["healthchecks"]) is not dict
            or type(v14 := d["icon_uri"]) is not str
            or len(v15 := d["id"]) != 36
            or v15[23] != "-"
            or type(v16 := d["image_name"]) is not str
            or type(v18 := d["max_running_instances"]) is not int
            or type(v19 := d["maximum_cpu"]) is not int
            or type(v20 := d["maximum_gpu"]) is not int
            or type(v21 := d["maximum_memory"]) is not int
            or type(v22 := d["memory"]) is not int
            or type(v23 := d["min_running_instances"]) is not int
            or type(v24 := d["name"]) is not str
            or type(v26 := d["registry"]) is not dict
            or type(v30 := d["tag"]) is not str
        ):
            return r.tolerate(ContainerResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerResponse, d)
    o: Any = new(ContainerResponse)
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
            Place(ContainerResponse.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.cpu = v5
    o.cpu_architecture = v6
    o._created_at = v7
    o.description = v8
    o.entrypoint = v9
    o.environment = read_ReferenceObject(v10, r)
    o.ephemeral_storage_in_gib = v11
    o.gpu = v12
    o.healthchecks = read_Healthcheck(v13, r)
    o.icon_uri = v14
    o._id = v15
    o.image_name = v16
    o.labels_groups = [read_OrganizationLabelsGroupResponse(e, r) for e in v17] if v17 else v17
    o.max_running_instances = v18
    o.maximum_cpu = v19
    o.maximum_gpu = v20
    o.maximum_memory = v21
    o.memory = v22
    o.min_running_instances = v23
    o.name = v24
    o.ports = [read_ServicePort(e, r) for e in v25] if v25 else v25
    o.registry = read_ContainerRegistryProviderDetailsResponse(v26, r)
    o.registry_id = v27
    o.service_type = v28
    o.storage = [read_ServiceStorageStorageItem(e, r) for e in v29] if v29 else v29
    o.tag = v30
    o._updated_at = v31
    o._extra = extra
    return o


def write_ContainerResponse(o: Any) -> dict[str, Any]:
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
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
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
    if (v := o.maximum_gpu) is not UNSET:
        d["maximum_gpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
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
    if (v := o.registry) is not UNSET:
        d["registry"] = (
            write_ContainerRegistryProviderDetailsResponse(v)
            if type(v) is ContainerRegistryProviderDetailsResponse
            else encode(v)
        )
    if (v := o.registry_id) is not UNSET:
        d["registry_id"] = v if type(v) is str else encode(v)
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
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryContainer(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        entrypoint: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        image_name: str | Unset = UNSET
        name: str | Unset = UNSET
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
        tag: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            arguments [str]
            created_at! datetime
            entrypoint str
            id! uuid
            image_name str
            name str
            status %StateEnum
            tag str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryContainer(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryContainer, d)
            n -= 1
        if type(v2 := d.get("entrypoint", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(DeploymentHistoryContainer, d)
            n -= 1
        if type(v4 := d.get("image_name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(DeploymentHistoryContainer, d)
            n -= 1
        if type(v5 := d.get("name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(DeploymentHistoryContainer, d)
            n -= 1
        v6 = _StateEnum_unset[d.get("status", UNSET)]
        if v6 is UNSET:
            n -= 1
        if type(v7 := d.get("tag", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(DeploymentHistoryContainer, d)
            n -= 1
        if (v8 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(DeploymentHistoryContainer, d)
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
        ):
            return r.tolerate(DeploymentHistoryContainer, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryContainer)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryContainer, d)
    o: Any = new(DeploymentHistoryContainer)
    o.arguments = v0
    o._created_at = v1
    o.entrypoint = v2
    o._id = v3
    o.image_name = v4
    o.name = v5
    o.status = v6
    o.tag = v7
    o._updated_at = v8
    o._extra = extra
    return o


def write_DeploymentHistoryContainer(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

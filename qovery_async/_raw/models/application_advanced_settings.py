"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ApplicationAdvancedSettingsDeploymentAntiaffinityPod(OpenEnum):
    """Values of an application advanced settings deployment antiaffinity pod."""

    PREFERRED = "Preferred"
    REQUIRRED = "Requirred"


class ApplicationAdvancedSettingsDeploymentTopologySpreadZone(OpenEnum):
    """Values of an application advanced settings deployment topology spread zone."""

    DISABLED = "Disabled"
    SCHEDULEANYWAY = "ScheduleAnyway"
    DONOTSCHEDULE = "DoNotSchedule"


class ApplicationAdvancedSettingsDeploymentUpdateStrategyType(OpenEnum):
    """Values of an application advanced settings deployment update strategy type."""

    ROLLINGUPDATE = "RollingUpdate"
    RECREATE = "Recreate"


_ApplicationAdvancedSettingsDeploymentAntiaffinityPod_unset = members(
    ApplicationAdvancedSettingsDeploymentAntiaffinityPod, unset=True, null=False
)
_ApplicationAdvancedSettingsDeploymentTopologySpreadZone_unset = members(
    ApplicationAdvancedSettingsDeploymentTopologySpreadZone, unset=True, null=False
)
_ApplicationAdvancedSettingsDeploymentUpdateStrategyType_unset = members(
    ApplicationAdvancedSettingsDeploymentUpdateStrategyType, unset=True, null=False
)


class ApplicationAdvancedSettings(Model):
    """Application advanced settings."""

    __slots__ = (
        "build_cpu_max_in_milli",
        "build_disable_buildkit_cache",
        "build_ram_max_in_gib",
        "build_skip_git_submodules",
        "build_timeout_max_sec",
        "deployment_affinity_node_required",
        "deployment_antiaffinity_pod",
        "deployment_custom_domain_check_enabled",
        "deployment_lifecycle_post_start_exec_command",
        "deployment_lifecycle_pre_stop_exec_command",
        "deployment_termination_grace_period_seconds",
        "deployment_topology_spread_zone",
        "deployment_update_strategy_rolling_update_max_surge_percent",
        "deployment_update_strategy_rolling_update_max_unavailable_percent",
        "deployment_update_strategy_type",
        "hpa_cpu_average_utilization_percent",
        "hpa_memory_average_utilization_percent",
        "network_gateway_api_http_connection_idle_timeout_seconds",
        "network_gateway_api_http_request_timeout_seconds",
        "network_gateway_api_retry_http_status_codes",
        "network_gateway_api_retry_num_retries",
        "network_gateway_api_retry_per_try_timeout_seconds",
        "network_gateway_api_retry_retry_on",
        "network_ingress_basic_auth_env_var",
        "network_ingress_cors_allow_headers",
        "network_ingress_cors_allow_methods",
        "network_ingress_cors_allow_origin",
        "network_ingress_denylist_source_range",
        "network_ingress_enable_cors",
        "network_ingress_enable_sticky_session",
        "network_ingress_extra_headers",
        "network_ingress_force_ssl_redirect",
        "network_ingress_grpc_read_timeout_seconds",
        "network_ingress_grpc_send_timeout_seconds",
        "network_ingress_keepalive_time_seconds",
        "network_ingress_keepalive_timeout_seconds",
        "network_ingress_proxy_body_size_mb",
        "network_ingress_proxy_buffer_size_kb",
        "network_ingress_proxy_buffering",
        "network_ingress_proxy_connect_timeout_seconds",
        "network_ingress_proxy_read_timeout_seconds",
        "network_ingress_proxy_send_timeout_seconds",
        "network_ingress_send_timeout_seconds",
        "network_ingress_whitelist_source_range",
        "security_automount_service_account_token",
        "security_read_only_root_filesystem",
        "security_service_account_name",
    )
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
        deployment_antiaffinity_pod: (
            ApplicationAdvancedSettingsDeploymentAntiaffinityPod | Unset
        ) = UNSET
        deployment_custom_domain_check_enabled: bool | Unset = UNSET
        deployment_lifecycle_post_start_exec_command: list[str] | Unset = UNSET
        deployment_lifecycle_pre_stop_exec_command: list[str] | Unset = UNSET
        deployment_termination_grace_period_seconds: int | Unset = UNSET
        """In seconds."""
        deployment_topology_spread_zone: (
            ApplicationAdvancedSettingsDeploymentTopologySpreadZone | Unset
        ) = UNSET
        deployment_update_strategy_rolling_update_max_surge_percent: int | Unset = UNSET
        """In percent."""
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Unset = UNSET
        """In percent."""
        deployment_update_strategy_type: (
            ApplicationAdvancedSettingsDeploymentUpdateStrategyType | Unset
        ) = UNSET
        hpa_cpu_average_utilization_percent: int | Unset = UNSET
        """In percent."""
        hpa_memory_average_utilization_percent: int | None | Unset = UNSET
        """In percent."""
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
        """In seconds."""
        network_ingress_grpc_send_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_keepalive_time_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_keepalive_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_proxy_body_size_mb: int | Unset = UNSET
        """In MB."""
        network_ingress_proxy_buffer_size_kb: int | Unset = UNSET
        """In kB."""
        network_ingress_proxy_buffering: str | Unset = UNSET
        network_ingress_proxy_connect_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_proxy_read_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_proxy_send_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_send_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_whitelist_source_range: str | Unset = UNSET
        security_automount_service_account_token: bool | Unset = UNSET
        security_read_only_root_filesystem: bool | Unset = UNSET
        security_service_account_name: str | Unset = UNSET
    else:
        schema_name = "ApplicationAdvancedSettings"
        known_names = frozenset(
            (
                "build.cpu_max_in_milli",
                "build.disable_buildkit_cache",
                "build.ram_max_in_gib",
                "build.skip_git_submodules",
                "build.timeout_max_sec",
                "deployment.affinity.node.required",
                "deployment.antiaffinity.pod",
                "deployment.custom_domain_check_enabled",
                "deployment.lifecycle.post_start_exec_command",
                "deployment.lifecycle.pre_stop_exec_command",
                "deployment.termination_grace_period_seconds",
                "deployment.topology_spread.zone",
                "deployment.update_strategy.rolling_update.max_surge_percent",
                "deployment.update_strategy.rolling_update.max_unavailable_percent",
                "deployment.update_strategy.type",
                "hpa.cpu.average_utilization_percent",
                "hpa.memory.average_utilization_percent",
                "network.gateway_api.http_connection_idle_timeout_seconds",
                "network.gateway_api.http_request_timeout_seconds",
                "network.gateway_api.retry.http_status_codes",
                "network.gateway_api.retry.num_retries",
                "network.gateway_api.retry.per_try_timeout_seconds",
                "network.gateway_api.retry.retry_on",
                "network.ingress.basic_auth_env_var",
                "network.ingress.cors_allow_headers",
                "network.ingress.cors_allow_methods",
                "network.ingress.cors_allow_origin",
                "network.ingress.denylist_source_range",
                "network.ingress.enable_cors",
                "network.ingress.enable_sticky_session",
                "network.ingress.extra_headers",
                "network.ingress.force_ssl_redirect",
                "network.ingress.grpc_read_timeout_seconds",
                "network.ingress.grpc_send_timeout_seconds",
                "network.ingress.keepalive_time_seconds",
                "network.ingress.keepalive_timeout_seconds",
                "network.ingress.proxy_body_size_mb",
                "network.ingress.proxy_buffer_size_kb",
                "network.ingress.proxy_buffering",
                "network.ingress.proxy_connect_timeout_seconds",
                "network.ingress.proxy_read_timeout_seconds",
                "network.ingress.proxy_send_timeout_seconds",
                "network.ingress.send_timeout_seconds",
                "network.ingress.whitelist_source_range",
                "security.automount_service_account_token",
                "security.read_only_root_filesystem",
                "security.service_account_name",
            )
        )
        model_fields = (
            ("build_cpu_max_in_milli", "build.cpu_max_in_milli", "int", 0),
            ("build_disable_buildkit_cache", "build.disable_buildkit_cache", "bool", 0),
            ("build_ram_max_in_gib", "build.ram_max_in_gib", "int", 0),
            ("build_skip_git_submodules", "build.skip_git_submodules", "bool", 0),
            ("build_timeout_max_sec", "build.timeout_max_sec", "int", 0),
            ("deployment_affinity_node_required", "deployment.affinity.node.required", "{str}", 0),
            (
                "deployment_antiaffinity_pod",
                "deployment.antiaffinity.pod",
                "%ApplicationAdvancedSettingsDeploymentAntiaffinityPod",
                0,
            ),
            (
                "deployment_custom_domain_check_enabled",
                "deployment.custom_domain_check_enabled",
                "bool",
                0,
            ),
            (
                "deployment_lifecycle_post_start_exec_command",
                "deployment.lifecycle.post_start_exec_command",
                "[str]",
                0,
            ),
            (
                "deployment_lifecycle_pre_stop_exec_command",
                "deployment.lifecycle.pre_stop_exec_command",
                "[str]",
                0,
            ),
            (
                "deployment_termination_grace_period_seconds",
                "deployment.termination_grace_period_seconds",
                "int",
                0,
            ),
            (
                "deployment_topology_spread_zone",
                "deployment.topology_spread.zone",
                "%ApplicationAdvancedSettingsDeploymentTopologySpreadZone",
                0,
            ),
            (
                "deployment_update_strategy_rolling_update_max_surge_percent",
                "deployment.update_strategy.rolling_update.max_surge_percent",
                "int",
                0,
            ),
            (
                "deployment_update_strategy_rolling_update_max_unavailable_percent",
                "deployment.update_strategy.rolling_update.max_unavailable_percent",
                "int",
                0,
            ),
            (
                "deployment_update_strategy_type",
                "deployment.update_strategy.type",
                "%ApplicationAdvancedSettingsDeploymentUpdateStrategyType",
                0,
            ),
            (
                "hpa_cpu_average_utilization_percent",
                "hpa.cpu.average_utilization_percent",
                "int",
                0,
            ),
            (
                "hpa_memory_average_utilization_percent",
                "hpa.memory.average_utilization_percent",
                "int?",
                0,
            ),
            (
                "network_gateway_api_http_connection_idle_timeout_seconds",
                "network.gateway_api.http_connection_idle_timeout_seconds",
                "int?",
                0,
            ),
            (
                "network_gateway_api_http_request_timeout_seconds",
                "network.gateway_api.http_request_timeout_seconds",
                "int?",
                0,
            ),
            (
                "network_gateway_api_retry_http_status_codes",
                "network.gateway_api.retry.http_status_codes",
                "str?",
                0,
            ),
            (
                "network_gateway_api_retry_num_retries",
                "network.gateway_api.retry.num_retries",
                "int?",
                0,
            ),
            (
                "network_gateway_api_retry_per_try_timeout_seconds",
                "network.gateway_api.retry.per_try_timeout_seconds",
                "int?",
                0,
            ),
            ("network_gateway_api_retry_retry_on", "network.gateway_api.retry.retry_on", "str?", 0),
            ("network_ingress_basic_auth_env_var", "network.ingress.basic_auth_env_var", "str", 0),
            ("network_ingress_cors_allow_headers", "network.ingress.cors_allow_headers", "str", 0),
            ("network_ingress_cors_allow_methods", "network.ingress.cors_allow_methods", "str", 0),
            ("network_ingress_cors_allow_origin", "network.ingress.cors_allow_origin", "str", 0),
            (
                "network_ingress_denylist_source_range",
                "network.ingress.denylist_source_range",
                "str",
                0,
            ),
            ("network_ingress_enable_cors", "network.ingress.enable_cors", "bool", 0),
            (
                "network_ingress_enable_sticky_session",
                "network.ingress.enable_sticky_session",
                "bool",
                0,
            ),
            ("network_ingress_extra_headers", "network.ingress.extra_headers", "str", 0),
            ("network_ingress_force_ssl_redirect", "network.ingress.force_ssl_redirect", "bool", 0),
            (
                "network_ingress_grpc_read_timeout_seconds",
                "network.ingress.grpc_read_timeout_seconds",
                "int",
                0,
            ),
            (
                "network_ingress_grpc_send_timeout_seconds",
                "network.ingress.grpc_send_timeout_seconds",
                "int",
                0,
            ),
            (
                "network_ingress_keepalive_time_seconds",
                "network.ingress.keepalive_time_seconds",
                "int",
                0,
            ),
            (
                "network_ingress_keepalive_timeout_seconds",
                "network.ingress.keepalive_timeout_seconds",
                "int",
                0,
            ),
            ("network_ingress_proxy_body_size_mb", "network.ingress.proxy_body_size_mb", "int", 0),
            (
                "network_ingress_proxy_buffer_size_kb",
                "network.ingress.proxy_buffer_size_kb",
                "int",
                0,
            ),
            ("network_ingress_proxy_buffering", "network.ingress.proxy_buffering", "str", 0),
            (
                "network_ingress_proxy_connect_timeout_seconds",
                "network.ingress.proxy_connect_timeout_seconds",
                "int",
                0,
            ),
            (
                "network_ingress_proxy_read_timeout_seconds",
                "network.ingress.proxy_read_timeout_seconds",
                "int",
                0,
            ),
            (
                "network_ingress_proxy_send_timeout_seconds",
                "network.ingress.proxy_send_timeout_seconds",
                "int",
                0,
            ),
            (
                "network_ingress_send_timeout_seconds",
                "network.ingress.send_timeout_seconds",
                "int",
                0,
            ),
            (
                "network_ingress_whitelist_source_range",
                "network.ingress.whitelist_source_range",
                "str",
                0,
            ),
            (
                "security_automount_service_account_token",
                "security.automount_service_account_token",
                "bool",
                0,
            ),
            ("security_read_only_root_filesystem", "security.read_only_root_filesystem", "bool", 0),
            ("security_service_account_name", "security.service_account_name", "str", 0),
        )


def read_ApplicationAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 47
    try:
        v0 = d.get("build.cpu_max_in_milli", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v1 = d.get("build.disable_buildkit_cache", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v2 = d.get("build.ram_max_in_gib", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v3 = d.get("build.skip_git_submodules", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v4 = d.get("build.timeout_max_sec", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v5 = d.get("deployment.affinity.node.required", UNSET)
        if type(v5) is not dict or not STRINGS.issuperset(map(type, v5.values())):
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v6 = _ApplicationAdvancedSettingsDeploymentAntiaffinityPod_unset[
            d.get("deployment.antiaffinity.pod", UNSET)
        ]
        if v6 is UNSET:
            n -= 1
        v7 = d.get("deployment.custom_domain_check_enabled", UNSET)
        if v7 is not True and v7 is not False:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v8 = d.get("deployment.lifecycle.post_start_exec_command", UNSET)
        if type(v8) is not list or not STRINGS.issuperset(map(type, v8)):
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v9 = d.get("deployment.lifecycle.pre_stop_exec_command", UNSET)
        if type(v9) is not list or not STRINGS.issuperset(map(type, v9)):
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v10 = d.get("deployment.termination_grace_period_seconds", UNSET)
        if type(v10) is not int:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v11 = _ApplicationAdvancedSettingsDeploymentTopologySpreadZone_unset[
            d.get("deployment.topology_spread.zone", UNSET)
        ]
        if v11 is UNSET:
            n -= 1
        v12 = d.get("deployment.update_strategy.rolling_update.max_surge_percent", UNSET)
        if type(v12) is not int:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v13 = d.get("deployment.update_strategy.rolling_update.max_unavailable_percent", UNSET)
        if type(v13) is not int:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v14 = _ApplicationAdvancedSettingsDeploymentUpdateStrategyType_unset[
            d.get("deployment.update_strategy.type", UNSET)
        ]
        if v14 is UNSET:
            n -= 1
        v15 = d.get("hpa.cpu.average_utilization_percent", UNSET)
        if type(v15) is not int:
            if v15 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v16 = d.get("hpa.memory.average_utilization_percent", UNSET)
        if type(v16) is not int:
            if v16 is UNSET:
                n -= 1
            elif v16 is not None:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v17 = d.get("network.gateway_api.http_connection_idle_timeout_seconds", UNSET)
        if type(v17) is not int:
            if v17 is UNSET:
                n -= 1
            elif v17 is not None:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v18 = d.get("network.gateway_api.http_request_timeout_seconds", UNSET)
        if type(v18) is not int:
            if v18 is UNSET:
                n -= 1
            elif v18 is not None:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v19 = d.get("network.gateway_api.retry.http_status_codes", UNSET)
        if type(v19) is not str:
            if v19 is UNSET:
                n -= 1
            elif v19 is not None:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v20 = d.get("network.gateway_api.retry.num_retries", UNSET)
        if type(v20) is not int:
            if v20 is UNSET:
                n -= 1
            elif v20 is not None:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v21 = d.get("network.gateway_api.retry.per_try_timeout_seconds", UNSET)
        if type(v21) is not int:
            if v21 is UNSET:
                n -= 1
            elif v21 is not None:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v22 = d.get("network.gateway_api.retry.retry_on", UNSET)
        if type(v22) is not str:
            if v22 is UNSET:
                n -= 1
            elif v22 is not None:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v23 = d.get("network.ingress.basic_auth_env_var", UNSET)
        if type(v23) is not str:
            if v23 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v24 = d.get("network.ingress.cors_allow_headers", UNSET)
        if type(v24) is not str:
            if v24 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v25 = d.get("network.ingress.cors_allow_methods", UNSET)
        if type(v25) is not str:
            if v25 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v26 = d.get("network.ingress.cors_allow_origin", UNSET)
        if type(v26) is not str:
            if v26 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v27 = d.get("network.ingress.denylist_source_range", UNSET)
        if type(v27) is not str:
            if v27 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v28 = d.get("network.ingress.enable_cors", UNSET)
        if v28 is not True and v28 is not False:
            if v28 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v29 = d.get("network.ingress.enable_sticky_session", UNSET)
        if v29 is not True and v29 is not False:
            if v29 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v30 = d.get("network.ingress.extra_headers", UNSET)
        if type(v30) is not str:
            if v30 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v31 = d.get("network.ingress.force_ssl_redirect", UNSET)
        if v31 is not True and v31 is not False:
            if v31 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v32 = d.get("network.ingress.grpc_read_timeout_seconds", UNSET)
        if type(v32) is not int:
            if v32 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v33 = d.get("network.ingress.grpc_send_timeout_seconds", UNSET)
        if type(v33) is not int:
            if v33 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v34 = d.get("network.ingress.keepalive_time_seconds", UNSET)
        if type(v34) is not int:
            if v34 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v35 = d.get("network.ingress.keepalive_timeout_seconds", UNSET)
        if type(v35) is not int:
            if v35 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v36 = d.get("network.ingress.proxy_body_size_mb", UNSET)
        if type(v36) is not int:
            if v36 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v37 = d.get("network.ingress.proxy_buffer_size_kb", UNSET)
        if type(v37) is not int:
            if v37 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v38 = d.get("network.ingress.proxy_buffering", UNSET)
        if type(v38) is not str:
            if v38 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v39 = d.get("network.ingress.proxy_connect_timeout_seconds", UNSET)
        if type(v39) is not int:
            if v39 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v40 = d.get("network.ingress.proxy_read_timeout_seconds", UNSET)
        if type(v40) is not int:
            if v40 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v41 = d.get("network.ingress.proxy_send_timeout_seconds", UNSET)
        if type(v41) is not int:
            if v41 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v42 = d.get("network.ingress.send_timeout_seconds", UNSET)
        if type(v42) is not int:
            if v42 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v43 = d.get("network.ingress.whitelist_source_range", UNSET)
        if type(v43) is not str:
            if v43 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v44 = d.get("security.automount_service_account_token", UNSET)
        if v44 is not True and v44 is not False:
            if v44 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v45 = d.get("security.read_only_root_filesystem", UNSET)
        if v45 is not True and v45 is not False:
            if v45 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
        v46 = d.get("security.service_account_name", UNSET)
        if type(v46) is not str:
            if v46 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationAdvancedSettings, d)
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


ApplicationAdvancedSettings.read_json = staticmethod(read_ApplicationAdvancedSettings)
ApplicationAdvancedSettings.write_json = staticmethod(write_ApplicationAdvancedSettings)

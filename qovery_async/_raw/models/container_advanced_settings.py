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


class ContainerAdvancedSettingsDeploymentAntiaffinityPod(OpenEnum):
    """Values of a container advanced settings deployment antiaffinity pod."""

    PREFERRED = "Preferred"
    REQUIRRED = "Requirred"


class ContainerAdvancedSettingsDeploymentTopologySpreadZone(OpenEnum):
    """Values of a container advanced settings deployment topology spread zone."""

    DISABLED = "Disabled"
    SCHEDULEANYWAY = "ScheduleAnyway"
    DONOTSCHEDULE = "DoNotSchedule"


class ContainerAdvancedSettingsDeploymentUpdateStrategyType(OpenEnum):
    """Values of a container advanced settings deployment update strategy type."""

    ROLLINGUPDATE = "RollingUpdate"
    RECREATE = "Recreate"


_ContainerAdvancedSettingsDeploymentAntiaffinityPod_unset = members(
    ContainerAdvancedSettingsDeploymentAntiaffinityPod, unset=True, null=False
)
_ContainerAdvancedSettingsDeploymentTopologySpreadZone_unset = members(
    ContainerAdvancedSettingsDeploymentTopologySpreadZone, unset=True, null=False
)
_ContainerAdvancedSettingsDeploymentUpdateStrategyType_unset = members(
    ContainerAdvancedSettingsDeploymentUpdateStrategyType, unset=True, null=False
)


class ContainerAdvancedSettings(Model):
    """Container advanced settings."""

    __slots__ = (
        "deployment_affinity_node_required",
        "deployment_antiaffinity_pod",
        "deployment_custom_domain_check_enabled",
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
        "network_ingress_proxy_request_buffering",
        "network_ingress_proxy_send_timeout_seconds",
        "network_ingress_send_timeout_seconds",
        "network_ingress_whitelist_source_range",
        "security_automount_service_account_token",
        "security_read_only_root_filesystem",
        "security_service_account_name",
    )
    if TYPE_CHECKING:
        deployment_affinity_node_required: dict[str, str] | Unset = UNSET
        deployment_antiaffinity_pod: ContainerAdvancedSettingsDeploymentAntiaffinityPod | Unset = (
            UNSET
        )
        deployment_custom_domain_check_enabled: bool | Unset = UNSET
        deployment_termination_grace_period_seconds: int | Unset = UNSET
        """In seconds."""
        deployment_topology_spread_zone: (
            ContainerAdvancedSettingsDeploymentTopologySpreadZone | Unset
        ) = UNSET
        deployment_update_strategy_rolling_update_max_surge_percent: int | Unset = UNSET
        """In percent."""
        deployment_update_strategy_rolling_update_max_unavailable_percent: int | Unset = UNSET
        """In percent."""
        deployment_update_strategy_type: (
            ContainerAdvancedSettingsDeploymentUpdateStrategyType | Unset
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
        network_ingress_proxy_request_buffering: str | Unset = UNSET
        network_ingress_proxy_send_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_send_timeout_seconds: int | Unset = UNSET
        """In seconds."""
        network_ingress_whitelist_source_range: str | Unset = UNSET
        security_automount_service_account_token: bool | Unset = UNSET
        security_read_only_root_filesystem: bool | Unset = UNSET
        security_service_account_name: str | Unset = UNSET
    else:
        schema_name = "ContainerAdvancedSettings"
        known_names = frozenset(
            (
                "deployment.affinity.node.required",
                "deployment.antiaffinity.pod",
                "deployment.custom_domain_check_enabled",
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
                "network.ingress.proxy_request_buffering",
                "network.ingress.proxy_send_timeout_seconds",
                "network.ingress.send_timeout_seconds",
                "network.ingress.whitelist_source_range",
                "security.automount_service_account_token",
                "security.read_only_root_filesystem",
                "security.service_account_name",
            )
        )
        model_fields = (
            ("deployment_affinity_node_required", "deployment.affinity.node.required", "{str}", 0),
            (
                "deployment_antiaffinity_pod",
                "deployment.antiaffinity.pod",
                "%ContainerAdvancedSettingsDeploymentAntiaffinityPod",
                0,
            ),
            (
                "deployment_custom_domain_check_enabled",
                "deployment.custom_domain_check_enabled",
                "bool",
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
                "%ContainerAdvancedSettingsDeploymentTopologySpreadZone",
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
                "%ContainerAdvancedSettingsDeploymentUpdateStrategyType",
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
                "network_ingress_proxy_request_buffering",
                "network.ingress.proxy_request_buffering",
                "str",
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


def read_ContainerAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 41
    try:
        v0 = d.get("deployment.affinity.node.required", UNSET)
        if type(v0) is not dict or not STRINGS.issuperset(map(type, v0.values())):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v1 = _ContainerAdvancedSettingsDeploymentAntiaffinityPod_unset[
            d.get("deployment.antiaffinity.pod", UNSET)
        ]
        if v1 is UNSET:
            n -= 1
        v2 = d.get("deployment.custom_domain_check_enabled", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v3 = d.get("deployment.termination_grace_period_seconds", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v4 = _ContainerAdvancedSettingsDeploymentTopologySpreadZone_unset[
            d.get("deployment.topology_spread.zone", UNSET)
        ]
        if v4 is UNSET:
            n -= 1
        v5 = d.get("deployment.update_strategy.rolling_update.max_surge_percent", UNSET)
        if type(v5) is not int:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v6 = d.get("deployment.update_strategy.rolling_update.max_unavailable_percent", UNSET)
        if type(v6) is not int:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v7 = _ContainerAdvancedSettingsDeploymentUpdateStrategyType_unset[
            d.get("deployment.update_strategy.type", UNSET)
        ]
        if v7 is UNSET:
            n -= 1
        v8 = d.get("hpa.cpu.average_utilization_percent", UNSET)
        if type(v8) is not int:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v9 = d.get("hpa.memory.average_utilization_percent", UNSET)
        if type(v9) is not int:
            if v9 is UNSET:
                n -= 1
            elif v9 is not None:
                return r.tolerate(ContainerAdvancedSettings, d)
        v10 = d.get("network.gateway_api.http_connection_idle_timeout_seconds", UNSET)
        if type(v10) is not int:
            if v10 is UNSET:
                n -= 1
            elif v10 is not None:
                return r.tolerate(ContainerAdvancedSettings, d)
        v11 = d.get("network.gateway_api.http_request_timeout_seconds", UNSET)
        if type(v11) is not int:
            if v11 is UNSET:
                n -= 1
            elif v11 is not None:
                return r.tolerate(ContainerAdvancedSettings, d)
        v12 = d.get("network.gateway_api.retry.http_status_codes", UNSET)
        if type(v12) is not str:
            if v12 is UNSET:
                n -= 1
            elif v12 is not None:
                return r.tolerate(ContainerAdvancedSettings, d)
        v13 = d.get("network.gateway_api.retry.num_retries", UNSET)
        if type(v13) is not int:
            if v13 is UNSET:
                n -= 1
            elif v13 is not None:
                return r.tolerate(ContainerAdvancedSettings, d)
        v14 = d.get("network.gateway_api.retry.per_try_timeout_seconds", UNSET)
        if type(v14) is not int:
            if v14 is UNSET:
                n -= 1
            elif v14 is not None:
                return r.tolerate(ContainerAdvancedSettings, d)
        v15 = d.get("network.gateway_api.retry.retry_on", UNSET)
        if type(v15) is not str:
            if v15 is UNSET:
                n -= 1
            elif v15 is not None:
                return r.tolerate(ContainerAdvancedSettings, d)
        v16 = d.get("network.ingress.basic_auth_env_var", UNSET)
        if type(v16) is not str:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v17 = d.get("network.ingress.cors_allow_headers", UNSET)
        if type(v17) is not str:
            if v17 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v18 = d.get("network.ingress.cors_allow_methods", UNSET)
        if type(v18) is not str:
            if v18 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v19 = d.get("network.ingress.cors_allow_origin", UNSET)
        if type(v19) is not str:
            if v19 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v20 = d.get("network.ingress.denylist_source_range", UNSET)
        if type(v20) is not str:
            if v20 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v21 = d.get("network.ingress.enable_cors", UNSET)
        if v21 is not True and v21 is not False:
            if v21 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v22 = d.get("network.ingress.enable_sticky_session", UNSET)
        if v22 is not True and v22 is not False:
            if v22 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v23 = d.get("network.ingress.extra_headers", UNSET)
        if type(v23) is not str:
            if v23 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v24 = d.get("network.ingress.force_ssl_redirect", UNSET)
        if v24 is not True and v24 is not False:
            if v24 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v25 = d.get("network.ingress.grpc_read_timeout_seconds", UNSET)
        if type(v25) is not int:
            if v25 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v26 = d.get("network.ingress.grpc_send_timeout_seconds", UNSET)
        if type(v26) is not int:
            if v26 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v27 = d.get("network.ingress.keepalive_time_seconds", UNSET)
        if type(v27) is not int:
            if v27 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v28 = d.get("network.ingress.keepalive_timeout_seconds", UNSET)
        if type(v28) is not int:
            if v28 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v29 = d.get("network.ingress.proxy_body_size_mb", UNSET)
        if type(v29) is not int:
            if v29 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v30 = d.get("network.ingress.proxy_buffer_size_kb", UNSET)
        if type(v30) is not int:
            if v30 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v31 = d.get("network.ingress.proxy_buffering", UNSET)
        if type(v31) is not str:
            if v31 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v32 = d.get("network.ingress.proxy_connect_timeout_seconds", UNSET)
        if type(v32) is not int:
            if v32 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v33 = d.get("network.ingress.proxy_read_timeout_seconds", UNSET)
        if type(v33) is not int:
            if v33 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v34 = d.get("network.ingress.proxy_request_buffering", UNSET)
        if type(v34) is not str:
            if v34 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v35 = d.get("network.ingress.proxy_send_timeout_seconds", UNSET)
        if type(v35) is not int:
            if v35 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v36 = d.get("network.ingress.send_timeout_seconds", UNSET)
        if type(v36) is not int:
            if v36 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v37 = d.get("network.ingress.whitelist_source_range", UNSET)
        if type(v37) is not str:
            if v37 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v38 = d.get("security.automount_service_account_token", UNSET)
        if v38 is not True and v38 is not False:
            if v38 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v39 = d.get("security.read_only_root_filesystem", UNSET)
        if v39 is not True and v39 is not False:
            if v39 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
        v40 = d.get("security.service_account_name", UNSET)
        if type(v40) is not str:
            if v40 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerAdvancedSettings, d)
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


ContainerAdvancedSettings.read_json = staticmethod(read_ContainerAdvancedSettings)
ContainerAdvancedSettings.write_json = staticmethod(write_ContainerAdvancedSettings)

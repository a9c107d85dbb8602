"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import NotRequired, TypedDict

HelmAdvancedSettingsDict = TypedDict(
    "HelmAdvancedSettingsDict",
    {
        "deployment.custom_domain_check_enabled": NotRequired[bool],
        "network.gateway_api.http_connection_idle_timeout_seconds": NotRequired[int | None],
        "network.gateway_api.http_request_timeout_seconds": NotRequired[int | None],
        "network.gateway_api.retry.http_status_codes": NotRequired[str | None],
        "network.gateway_api.retry.num_retries": NotRequired[int | None],
        "network.gateway_api.retry.per_try_timeout_seconds": NotRequired[int | None],
        "network.gateway_api.retry.retry_on": NotRequired[str | None],
        "network.ingress.basic_auth_env_var": NotRequired[str],
        "network.ingress.cors_allow_headers": NotRequired[str],
        "network.ingress.cors_allow_methods": NotRequired[str],
        "network.ingress.cors_allow_origin": NotRequired[str],
        "network.ingress.denylist_source_range": NotRequired[str],
        "network.ingress.enable_cors": NotRequired[bool],
        "network.ingress.enable_sticky_session": NotRequired[bool],
        "network.ingress.extra_headers": NotRequired[str],
        "network.ingress.force_ssl_redirect": NotRequired[bool],
        "network.ingress.grpc_read_timeout_seconds": NotRequired[int],
        "network.ingress.grpc_send_timeout_seconds": NotRequired[int],
        "network.ingress.keepalive_time_seconds": NotRequired[int],
        "network.ingress.keepalive_timeout_seconds": NotRequired[int],
        "network.ingress.proxy_body_size_mb": NotRequired[int],
        "network.ingress.proxy_buffer_size_kb": NotRequired[int],
        "network.ingress.proxy_buffering": NotRequired[str],
        "network.ingress.proxy_connect_timeout_seconds": NotRequired[int],
        "network.ingress.proxy_read_timeout_seconds": NotRequired[int],
        "network.ingress.proxy_request_buffering": NotRequired[str],
        "network.ingress.proxy_send_timeout_seconds": NotRequired[int],
        "network.ingress.send_timeout_seconds": NotRequired[int],
        "network.ingress.whitelist_source_range": NotRequired[str],
    },
)

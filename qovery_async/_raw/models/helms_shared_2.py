"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class HelmAdvancedSettings(Model):
    if TYPE_CHECKING:
        deployment_custom_domain_check_enabled: bool | Unset = UNSET
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

        def to_request(self, **changes: Any) -> HelmAdvancedSettings:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            deployment_custom_domain_check_enabled bool "deployment.custom_domain_check_enabled"
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
        """
        __slots__ = slots(field_lines)


def read_HelmAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 29
    try:
        if (
            v0 := d.get("deployment.custom_domain_check_enabled", UNSET)
        ) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            type(v1 := d.get("network.gateway_api.http_connection_idle_timeout_seconds", UNSET))
            is not int
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            type(v2 := d.get("network.gateway_api.http_request_timeout_seconds", UNSET)) is not int
            and v2 is not None
        ):
            if v2 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            type(v3 := d.get("network.gateway_api.retry.http_status_codes", UNSET)) is not str
            and v3 is not None
        ):
            if v3 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            type(v4 := d.get("network.gateway_api.retry.num_retries", UNSET)) is not int
            and v4 is not None
        ):
            if v4 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            type(v5 := d.get("network.gateway_api.retry.per_try_timeout_seconds", UNSET)) is not int
            and v5 is not None
        ):
            if v5 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            type(v6 := d.get("network.gateway_api.retry.retry_on", UNSET)) is not str
            and v6 is not None
        ):
            if v6 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v7 := d.get("network.ingress.basic_auth_env_var", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v8 := d.get("network.ingress.cors_allow_headers", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v9 := d.get("network.ingress.cors_allow_methods", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v10 := d.get("network.ingress.cors_allow_origin", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v11 := d.get("network.ingress.denylist_source_range", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (v12 := d.get("network.ingress.enable_cors", UNSET)) is not True and v12 is not False:
            if v12 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            v13 := d.get("network.ingress.enable_sticky_session", UNSET)
        ) is not True and v13 is not False:
            if v13 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v14 := d.get("network.ingress.extra_headers", UNSET)) is not str:
            if v14 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if (
            v15 := d.get("network.ingress.force_ssl_redirect", UNSET)
        ) is not True and v15 is not False:
            if v15 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v16 := d.get("network.ingress.grpc_read_timeout_seconds", UNSET)) is not int:
            if v16 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v17 := d.get("network.ingress.grpc_send_timeout_seconds", UNSET)) is not int:
            if v17 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v18 := d.get("network.ingress.keepalive_time_seconds", UNSET)) is not int:
            if v18 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v19 := d.get("network.ingress.keepalive_timeout_seconds", UNSET)) is not int:
            if v19 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v20 := d.get("network.ingress.proxy_body_size_mb", UNSET)) is not int:
            if v20 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v21 := d.get("network.ingress.proxy_buffer_size_kb", UNSET)) is not int:
            if v21 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v22 := d.get("network.ingress.proxy_buffering", UNSET)) is not str:
            if v22 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v23 := d.get("network.ingress.proxy_connect_timeout_seconds", UNSET)) is not int:
            if v23 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v24 := d.get("network.ingress.proxy_read_timeout_seconds", UNSET)) is not int:
            if v24 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v25 := d.get("network.ingress.proxy_request_buffering", UNSET)) is not str:
            if v25 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v26 := d.get("network.ingress.proxy_send_timeout_seconds", UNSET)) is not int:
            if v26 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v27 := d.get("network.ingress.send_timeout_seconds", UNSET)) is not int:
            if v27 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        if type(v28 := d.get("network.ingress.whitelist_source_range", UNSET)) is not str:
            if v28 is not UNSET:
                return r.tolerate(HelmAdvancedSettings, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, HelmAdvancedSettings)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmAdvancedSettings, d)
    o: Any = new(HelmAdvancedSettings)
    o.deployment_custom_domain_check_enabled = v0
    o.network_gateway_api_http_connection_idle_timeout_seconds = v1
    o.network_gateway_api_http_request_timeout_seconds = v2
    o.network_gateway_api_retry_http_status_codes = v3
    o.network_gateway_api_retry_num_retries = v4
    o.network_gateway_api_retry_per_try_timeout_seconds = v5
    o.network_gateway_api_retry_retry_on = v6
    o.network_ingress_basic_auth_env_var = v7
    o.network_ingress_cors_allow_headers = v8
    o.network_ingress_cors_allow_methods = v9
    o.network_ingress_cors_allow_origin = v10
    o.network_ingress_denylist_source_range = v11
    o.network_ingress_enable_cors = v12
    o.network_ingress_enable_sticky_session = v13
    o.network_ingress_extra_headers = v14
    o.network_ingress_force_ssl_redirect = v15
    o.network_ingress_grpc_read_timeout_seconds = v16
    o.network_ingress_grpc_send_timeout_seconds = v17
    o.network_ingress_keepalive_time_seconds = v18
    o.network_ingress_keepalive_timeout_seconds = v19
    o.network_ingress_proxy_body_size_mb = v20
    o.network_ingress_proxy_buffer_size_kb = v21
    o.network_ingress_proxy_buffering = v22
    o.network_ingress_proxy_connect_timeout_seconds = v23
    o.network_ingress_proxy_read_timeout_seconds = v24
    o.network_ingress_proxy_request_buffering = v25
    o.network_ingress_proxy_send_timeout_seconds = v26
    o.network_ingress_send_timeout_seconds = v27
    o.network_ingress_whitelist_source_range = v28
    o._extra = extra
    return o


def write_HelmAdvancedSettings(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.deployment_custom_domain_check_enabled) is not UNSET:
        d["deployment.custom_domain_check_enabled"] = v if type(v) is bool else encode(v)
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
    if o._extra:
        d.update(o._extra)
    return d

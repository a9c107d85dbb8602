"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class JobAdvancedSettings(Model):
    if TYPE_CHECKING:
        build_cpu_max_in_milli: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        build_disable_buildkit_cache: bool | Unset = UNSET
        build_ram_max_in_gib: int | Unset = UNSET
        """In GiB."""
        build_skip_git_submodules: bool | Unset = UNSET
        build_timeout_max_sec: int | Unset = UNSET
        """In seconds."""
        cronjob_concurrency_policy: str | Unset = UNSET
        cronjob_failed_jobs_history_limit: int | Unset = UNSET
        cronjob_success_jobs_history_limit: int | Unset = UNSET
        deployment_affinity_node_required: dict[str, str] | Unset = UNSET
        deployment_termination_grace_period_seconds: int | Unset = UNSET
        job_delete_ttl_seconds_after_finished: int | None | Unset = UNSET
        security_automount_service_account_token: bool | Unset = UNSET
        security_read_only_root_filesystem: bool | Unset = UNSET
        security_service_account_name: str | Unset = UNSET

        def to_request(self, **changes: Any) -> JobAdvancedSettings:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            build_cpu_max_in_milli int "build.cpu_max_in_milli"
            build_disable_buildkit_cache bool "build.disable_buildkit_cache"
            build_ram_max_in_gib int "build.ram_max_in_gib"
            build_skip_git_submodules bool "build.skip_git_submodules"
            build_timeout_max_sec int "build.timeout_max_sec"
            cronjob_concurrency_policy str "cronjob.concurrency_policy"
            cronjob_failed_jobs_history_limit int "cronjob.failed_jobs_history_limit"
            cronjob_success_jobs_history_limit int "cronjob.success_jobs_history_limit"
            deployment_affinity_node_required {str} "deployment.affinity.node.required"
            deployment_termination_grace_period_seconds int "deployment.termination_grace_period_seconds"
            job_delete_ttl_seconds_after_finished int? "job.delete_ttl_seconds_after_finished"
            security_automount_service_account_token bool "security.automount_service_account_token"
            security_read_only_root_filesystem bool "security.read_only_root_filesystem"
            security_service_account_name str "security.service_account_name"
        """
        __slots__ = slots(field_lines)


def read_JobAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 14
    try:
        if type(v0 := d.get("build.cpu_max_in_milli", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if (v1 := d.get("build.disable_buildkit_cache", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(v2 := d.get("build.ram_max_in_gib", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if (v3 := d.get("build.skip_git_submodules", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(v4 := d.get("build.timeout_max_sec", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(v5 := d.get("cronjob.concurrency_policy", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(v6 := d.get("cronjob.failed_jobs_history_limit", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(v7 := d.get("cronjob.success_jobs_history_limit", UNSET)) is not int:
            if v7 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(
            v8 := d.get("deployment.affinity.node.required", UNSET)
        ) is not dict or not STRINGS.issuperset(map(type, v8.values())):
            if v8 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(v9 := d.get("deployment.termination_grace_period_seconds", UNSET)) is not int:
            if v9 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if (
            type(v10 := d.get("job.delete_ttl_seconds_after_finished", UNSET)) is not int
            and v10 is not None
        ):
            if v10 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if (
            v11 := d.get("security.automount_service_account_token", UNSET)
        ) is not True and v11 is not False:
            if v11 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if (
            v12 := d.get("security.read_only_root_filesystem", UNSET)
        ) is not True and v12 is not False:
            if v12 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        if type(v13 := d.get("security.service_account_name", UNSET)) is not str:
            if v13 is not UNSET:
                return r.tolerate(JobAdvancedSettings, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobAdvancedSettings)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobAdvancedSettings, d)
    o: Any = new(JobAdvancedSettings)
    o.build_cpu_max_in_milli = v0
    o.build_disable_buildkit_cache = v1
    o.build_ram_max_in_gib = v2
    o.build_skip_git_submodules = v3
    o.build_timeout_max_sec = v4
    o.cronjob_concurrency_policy = v5
    o.cronjob_failed_jobs_history_limit = v6
    o.cronjob_success_jobs_history_limit = v7
    o.deployment_affinity_node_required = v8
    o.deployment_termination_grace_period_seconds = v9
    o.job_delete_ttl_seconds_after_finished = v10
    o.security_automount_service_account_token = v11
    o.security_read_only_root_filesystem = v12
    o.security_service_account_name = v13
    o._extra = extra
    return o


def write_JobAdvancedSettings(o: Any) -> dict[str, Any]:
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
    if (v := o.cronjob_concurrency_policy) is not UNSET:
        d["cronjob.concurrency_policy"] = v if type(v) is str else encode(v)
    if (v := o.cronjob_failed_jobs_history_limit) is not UNSET:
        d["cronjob.failed_jobs_history_limit"] = v if type(v) is int else encode(v)
    if (v := o.cronjob_success_jobs_history_limit) is not UNSET:
        d["cronjob.success_jobs_history_limit"] = v if type(v) is int else encode(v)
    if (v := o.deployment_affinity_node_required) is not UNSET:
        d["deployment.affinity.node.required"] = encode(v)
    if (v := o.deployment_termination_grace_period_seconds) is not UNSET:
        d["deployment.termination_grace_period_seconds"] = v if type(v) is int else encode(v)
    if (v := o.job_delete_ttl_seconds_after_finished) is not UNSET:
        d["job.delete_ttl_seconds_after_finished"] = v if v is None or type(v) is int else encode(v)
    if (v := o.security_automount_service_account_token) is not UNSET:
        d["security.automount_service_account_token"] = v if type(v) is bool else encode(v)
    if (v := o.security_read_only_root_filesystem) is not UNSET:
        d["security.read_only_root_filesystem"] = v if type(v) is bool else encode(v)
    if (v := o.security_service_account_name) is not UNSET:
        d["security.service_account_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d

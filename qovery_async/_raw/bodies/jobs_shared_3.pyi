"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict

JobAdvancedSettingsDict = TypedDict(
    "JobAdvancedSettingsDict",
    {
        "build.cpu_max_in_milli": NotRequired[int],
        "build.disable_buildkit_cache": NotRequired[bool],
        "build.ram_max_in_gib": NotRequired[int],
        "build.skip_git_submodules": NotRequired[bool],
        "build.timeout_max_sec": NotRequired[int],
        "cronjob.concurrency_policy": NotRequired[str],
        "cronjob.failed_jobs_history_limit": NotRequired[int],
        "cronjob.success_jobs_history_limit": NotRequired[int],
        "deployment.affinity.node.required": NotRequired[Mapping[str, str]],
        "deployment.termination_grace_period_seconds": NotRequired[int],
        "job.delete_ttl_seconds_after_finished": NotRequired[int | None],
        "security.automount_service_account_token": NotRequired[bool],
        "security.read_only_root_filesystem": NotRequired[bool],
        "security.service_account_name": NotRequired[str],
    },
)

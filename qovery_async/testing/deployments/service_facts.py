"""Facts about a service in a request: its timeline, version and details for histories."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import cast

from ..model.store import Node, Record
from ..timing.clock import moment
from ..timing.durations import Durations
from ..timing.timelines import Timeline, timeline

_TERRAFORM = {
    "PLAN": "TERRAFORM_PLAN_ONLY",
    "FORCE_UNLOCK": "TERRAFORM_FORCE_UNLOCK_STATE",
    "MIGRATE_STATE": "TERRAFORM_MIGRATE_STATE",
}
_TRIGGERS = {
    "PLAN": "DEPLOY_DRY_RUN",
    "DIFF": "DEPLOY_DRY_RUN",
    "FORCE_UNLOCK": "TERRAFORM_FORCE_UNLOCK",
    "MIGRATE_STATE": "TERRAFORM_MIGRATE_STATE",
}


def trigger_of(action: str, options: Node) -> str:
    """Return the trigger of a request as a `DeploymentHistoryTriggerAction`."""
    if action == "uninstall":
        return "DELETE_RESOURCES_ONLY" if options.get("resources_only") else "UNINSTALL"
    requested = str(options.get("action") or options.get("forceEvent"))
    return _TRIGGERS.get(requested, "DEPLOY" if action == "redeploy" else action.upper())


def is_dry_run(options: Node) -> bool:
    """Return True for a Terraform plan, a diff, or an operation on the Terraform state."""
    return str(options.get("action") or options.get("forceEvent")) in _TRIGGERS


def sub_action(record: Record, action: str, options: Node) -> str:
    """Return the sub-action of a request as a `ServiceSubActionEnum`."""
    if record.kind != "terraform":
        return "NONE"
    if action in ("delete", "uninstall"):
        return "TERRAFORM_DESTROY"
    if action in ("deploy", "redeploy"):
        return _TERRAFORM.get(str(options.get("action")), "TERRAFORM_PLAN_AND_APPLY")
    return "NONE"


def service_timeline(
    record: Record, action: str, options: Node, durations: Durations, uninstalled: str
) -> Timeline:
    """Return the timeline of a service; `uninstalled` is its state after an uninstall."""
    return timeline(
        action,
        durations,
        builds=record.kind in ("application", "job") and repository(record) is not None,
        executes=_has_execution(record, options),
        final=uninstalled if action == "uninstall" else None,
    )


def _has_execution(record: Record, options: Node) -> bool:
    if record.kind == "terraform":
        return True
    if record.kind != "job":
        return False
    schedule = cast("Node", record.data.get("schedule") or {})
    return bool(options.get("forceEvent") or schedule.get("on_start"))


def repository(record: Record) -> Node | None:
    """Return the Git repository of a service, or None."""
    for holder in _git_holders(record):
        found = holder.get("git_repository")
        if isinstance(found, dict):
            return cast("Node", found)
    return {} if record.kind == "application" else None


def _git_holders(record: Record) -> Iterator[Node]:
    yield record.data
    for outer in ("source", "terraform_files_source"):
        source = record.data.get(outer)
        if isinstance(source, dict):
            for name in ("docker", "git"):
                inner = cast("Node", source).get(name)
                if isinstance(inner, dict):
                    yield cast("Node", inner)


def image(record: Record) -> Node:
    """Return the object with the image name and tag of a container or job."""
    source = record.data.get("source")
    inner = cast("Node", source).get("image") if isinstance(source, dict) else None
    return cast("Node", inner) if isinstance(inner, dict) else record.data


def chart(record: Record) -> Node:
    """Return the object with the chart name and version of a Helm service."""
    source = record.data.get("source")
    inner = cast("Node", source).get("repository") if isinstance(source, dict) else None
    return cast("Node", inner) if isinstance(inner, dict) else {}


def newest_commit(record: Record) -> str:
    """Return the id of the newest commit of a service's branch."""
    pushed = cast("list[str]", record.data.get("pushed_commits") or [])
    return pushed[0] if pushed else first_commit(record)


def first_commit(record: Record) -> str:
    """Return the id of the newest commit of a service's branch before any push."""
    branch = str((repository(record) or {}).get("branch") or "main")
    return hashlib.sha1(f"{record.id}/{branch}".encode(), usedforsecurity=False).hexdigest()


def commit_of(record: Record, options: Node, now: float) -> Node | None:
    """Return the commit of a run: the requested, the deployed or the newest one."""
    git = repository(record)
    if git is None:
        return None
    chosen = str(
        options.get("git_commit_id") or git.get("deployed_commit_id") or newest_commit(record)
    )
    return {
        "git_commit_id": chosen,
        "author_name": "Simulated Author",
        "created_at": str(git.get("deployed_commit_date") or moment(now)),
        "message": f"Change of {record.data.get('name', record.kind)}",
        "tag": chosen[:7],
    }


def history_details(record: Record, options: Node, now: float) -> Node:
    """Return the version of a service for histories."""
    commit = commit_of(record, options, now)
    details: Node = {} if commit is None else {"commit": commit}
    if record.kind == "application":
        details["build_pod_name"] = f"builder-{record.id[:8]}"
    elif record.kind == "container":
        details |= _image_version(record) | {"arguments": record.data.get("arguments") or []}
        if record.data.get("entrypoint"):
            details["entrypoint"] = record.data["entrypoint"]
    elif record.kind == "job":
        details |= {**_image_version(record), "job_type": job_type(record)}
        details["schedule"] = _schedule(record)
    elif record.kind == "helm" and chart(record):
        fields = ("chart_name", "chart_version")
        details["repository"] = {name: str(chart(record).get(name, "")) for name in fields}
    return details


def _image_version(record: Record) -> Node:
    holder = image(record)
    return {"image_name": str(holder.get("image_name") or ""), "tag": str(holder.get("tag") or "")}


def _schedule(record: Record) -> Node:
    schedule = cast("Node", record.data.get("schedule") or {})
    given = {key: value for key, value in schedule.items() if value is not None}
    if "cronjob" in given:
        given["cron_job"] = {"arguments": [], "timezone": "Etc/UTC", **given.pop("cronjob")}
    return given


def job_type(record: Record) -> str:
    """Return the type of a job: `CRON` or `LIFECYCLE`."""
    return str(record.data.get("job_type") or "CRON")

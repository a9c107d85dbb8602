"""What a request means for a service: the way it takes, and what its history will tell."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import cast

from ..model.store import SERVICE_TYPES, Node, Record
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
    """A request in the words of `DeploymentHistoryTriggerAction`."""
    if action == "uninstall":
        return "DELETE_RESOURCES_ONLY" if options.get("resources_only") else "UNINSTALL"
    asked = str(options.get("action") or options.get("forceEvent"))
    return _TRIGGERS.get(asked, "DEPLOY" if action == "redeploy" else action.upper())


def changes_nothing(options: Node) -> bool:
    """Whether what is asked only looks: a plan, a difference, a state's lock."""
    return str(options.get("action") or options.get("forceEvent")) in _TRIGGERS


def sub_action(record: Record, action: str, options: Node) -> str:
    """A request in the words of `ServiceSubActionEnum`."""
    if record.kind != "terraform":
        return "NONE"
    if action in ("delete", "uninstall"):
        return "TERRAFORM_DESTROY"
    if action in ("deploy", "redeploy"):
        return _TERRAFORM.get(str(options.get("action")), "TERRAFORM_PLAN_AND_APPLY")
    return "NONE"


def way_of(
    record: Record, action: str, options: Node, durations: Durations, uninstalled: str
) -> Timeline:
    """The states that a service passes; `uninstalled` is the one after an uninstall."""
    return timeline(
        action,
        durations,
        builds=record.kind in ("application", "job") and repository(record) is not None,
        executes=_executes(record, options),
        final=uninstalled if action == "uninstall" else None,
    )


def _executes(record: Record, options: Node) -> bool:
    if record.kind == "terraform":
        return True
    if record.kind != "job":
        return False
    schedule = cast("Node", record.data.get("schedule") or {})
    return bool(options.get("forceEvent") or schedule.get("on_start"))


def repository(record: Record) -> Node | None:
    """The Git repository that a service comes from, None if it comes from none."""
    for holder in _holders(record):
        found = holder.get("git_repository")
        if isinstance(found, dict):
            return cast("Node", found)
    return {} if record.kind == "application" else None


def _holders(record: Record) -> Iterator[Node]:
    yield record.data
    for outer in ("source", "terraform_files_source"):
        source = record.data.get(outer)
        if isinstance(source, dict):
            for name in ("docker", "git"):
                inner = cast("Node", source).get(name)
                if isinstance(inner, dict):
                    yield cast("Node", inner)


def image(record: Record) -> Node:
    """What holds the image's name and tag of a container or job."""
    source = record.data.get("source")
    inner = cast("Node", source).get("image") if isinstance(source, dict) else None
    return cast("Node", inner) if isinstance(inner, dict) else record.data


def chart(record: Record) -> Node:
    """What holds the chart's name and version of a Helm service."""
    source = record.data.get("source")
    inner = cast("Node", source).get("repository") if isinstance(source, dict) else None
    return cast("Node", inner) if isinstance(inner, dict) else {}


def commit_of(record: Record, options: Node, now: float) -> Node | None:
    """The commit that a run is of: the one asked for, the deployed one, or the newest."""
    git = repository(record)
    if git is None:
        return None
    branch = str(git.get("branch") or "main")
    newest = hashlib.sha1(f"{record.id}/{branch}".encode(), usedforsecurity=False).hexdigest()
    chosen = str(options.get("git_commit_id") or git.get("deployed_commit_id") or newest)
    return {
        "git_commit_id": chosen,
        "author_name": "Simulated Author",
        "created_at": str(git.get("deployed_commit_date") or moment(now)),
        "message": f"Change of {record.data.get('name', record.kind)}",
        "tag": chosen[:7],
    }


def history_details(record: Record, options: Node, now: float) -> Node:
    """What histories tell of a service's version."""
    commit = commit_of(record, options, now)
    details: Node = {} if commit is None else {"commit": commit}
    if record.kind == "application":
        details["build_pod_name"] = f"builder-{record.id[:8]}"
    elif record.kind == "container":
        details |= _of_image(record) | {"arguments": record.data.get("arguments") or []}
        if record.data.get("entrypoint"):
            details["entrypoint"] = record.data["entrypoint"]
    elif record.kind == "job":
        details |= {**_of_image(record), "job_type": job_type(record)}
        details["schedule"] = _schedule(record)
    elif record.kind == "helm" and chart(record):
        members = ("chart_name", "chart_version")
        details["repository"] = {name: str(chart(record).get(name, "")) for name in members}
    return details


def _of_image(record: Record) -> Node:
    holder = image(record)
    return {"image_name": str(holder.get("image_name") or ""), "tag": str(holder.get("tag") or "")}


def _schedule(record: Record) -> Node:
    schedule = cast("Node", record.data.get("schedule") or {})
    given = {key: value for key, value in schedule.items() if value is not None}
    if "cronjob" in given:
        given["cron_job"] = {"arguments": [], "timezone": "Etc/UTC", **given.pop("cronjob")}
    return given


def job_type(record: Record) -> str:
    """Whether a job is `CRON` or `LIFECYCLE`."""
    return str(record.data.get("job_type") or "CRON")


def service_type(record: Record) -> str:
    """A service's kind in the words of `ServiceTypeEnum`."""
    return SERVICE_TYPES[record.kind]

"""The frames of the gateway, told again in short.

A mapping has these members and no others; one whose name ends with `?` may be missing. A list is of
any number of what it holds. A set holds the texts that there are. `Perhaps` allows null.
"""

from __future__ import annotations


class Perhaps:
    def __init__(self, shape):
        self.shape = shape


class Keyed:
    """Members under any names."""

    def __init__(self, shape):
        self.shape = shape


def faults(value, shape, at="$"):
    """What does not fit, by path."""
    if isinstance(shape, Perhaps):
        return [] if value is None else faults(value, shape.shape, at)
    if isinstance(shape, set):
        return [] if value in shape else [f"{at}: {value!r}"]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{at}: no list"]
        return [f for i, item in enumerate(value) for f in faults(item, shape[0], f"{at}[{i}]")]
    if isinstance(shape, Keyed):
        if not isinstance(value, dict):
            return [f"{at}: no object"]
        return [f for k, v in value.items() for f in faults(v, shape.shape, f"{at}.{k}")]
    if isinstance(shape, dict):
        return _members(value, shape, at)
    fits = isinstance(value, shape) and (shape is bool or not isinstance(value, bool))
    return [] if fits and not (shape is int and value < 0) else [f"{at}: {value!r}"]


def _members(value, shape, at):
    if not isinstance(value, dict):
        return [f"{at}: no object"]
    named = {name.rstrip("?"): inner for name, inner in shape.items()}
    missing = [n for n in shape if not n.endswith("?") and n not in value]
    found = [f"{at}.{name}: missing" for name in missing]
    found += [f"{at}.{name}: unknown" for name in value if name not in named]
    return found + [
        f for n, v in value.items() if n in named for f in faults(v, named[n], f"{at}.{n}")
    ]


STATE = {"STARTING", "RUNNING", "ERROR", "STOPPING", "STOPPED", "COMPLETED", "WARNING"}
CONTAINER = {
    "name": str,
    "image": str,
    "restart_count": int,
    "current_state?": Perhaps(
        {
            "state": STATE,
            "started_at": int,
            "state_reason?": Perhaps(str),
            "state_message?": Perhaps(str),
        }
    ),
    "last_terminated_state?": Perhaps(
        {
            "started_at": int,
            "finished_at": int,
            "exit_code": int,
            "exit_code_message": str,
            "message": str,
            "reason": str,
            "signal": int,
        }
    ),
}
POD_STATUS = {
    "name": str,
    "state": STATE,
    "state_reason": str,
    "state_message": str,
    "restart_count": int,
    "containers": [CONTAINER],
    "started_at": int,
    "service_version": str,
    "last_events": [{"created_at": int, "type": str, "reason": str, "message": str}],
}
DATABASE = {"id": str, "state": STATE, "pods": [POD_STATUS]}
APPLICATION = {**DATABASE, "certificates": [dict], "scaled_object?": Perhaps(dict)}
TERRAFORM = {**DATABASE, "triggered_action": {"action": str, "sub_action": str}}
SERVICE_STATUS = {
    "environments": [
        {
            "id": str,
            "project_id": str,
            "state": STATE,
            "applications": [APPLICATION],
            "containers": [APPLICATION],
            "databases": [DATABASE],
            "jobs": [APPLICATION],
            "helms": [APPLICATION],
            "terraform": [TERRAFORM],
            "argocd_apps": [DATABASE],
            "agentic_workflows": [APPLICATION],
        }
    ]
}
METRIC = {
    "name?": Perhaps(str),
    "current": int,
    "limit": int,
    "current_percent": int,
    "status": {"OK", "WARNING", "ALERT"},
    "unit": {"mCPU", "MiB", "GiB"},
}
USAGE = {
    f"{name}?": Perhaps(int)
    for name in (
        "cpu_milli_usage",
        "cpu_percent_usage",
        "memory_mib_rss_usage",
        "memory_percent_rss_usage",
        "memory_mib_working_set_usage",
        "memory_percent_working_set_usage",
        "ephemeral_storage_usage",
        "ephemeral_storage_percent_usage",
    )
}
RESOURCES = {"cpu_milli": int, "memory_mib": int, "ephemeral_storage_mib": int, "pods": int}
NODE = {
    "created_at": int,
    "name": str,
    "architecture": str,
    "instance_type?": Perhaps(str),
    "kernel_version": str,
    "kubelet_version": str,
    "operating_system": str,
    "os_image": str,
    "unschedulable": bool,
    "resources_allocatable": RESOURCES,
    "resources_capacity": RESOURCES,
    "resources_allocated": {
        "request_cpu_milli": int,
        "limit_cpu_milli": int,
        "request_memory_mib": int,
        "limit_memory_mib": int,
    },
    "taints": [{"key": str, "value": str, "effect": str}],
    "conditions": [
        {
            "type": str,
            "status": str,
            "last_heartbeat_time": int,
            "last_transition_time": int,
            "reason": str,
            "message": str,
        }
    ],
    "labels": Keyed(str),
    "annotations": Keyed(str),
    "addresses": [{"type": str, "address": str}],
    "pods": [
        {
            "created_at": int,
            "name": str,
            "namespace": str,
            "error_container_statuses": [dict],
            "metrics_usage": USAGE,
            "images_version": Keyed(str),
            "restart_count": int,
            "status_phase": {"PENDING", "RUNNING", "SUCCEEDED", "FAILED", "UNKNOWN"},
            "qovery_service_info?": Perhaps(Keyed(str)),
        }
    ],
    "metrics_usage": USAGE,
}
FRAMES = {
    "/service/logs": {
        "created_at": int,
        "message": str,
        "pod_name": str,
        "container_name": str,
        "version": str,
        "severity_text": str,
        "labels": Keyed(str),
        "from_kube": bool,
    },
    "/infra/logs": {"created_at": int, "message": str},
    "/service/status": SERVICE_STATUS,
    "/service/metrics": [
        {"pod_name": str, "cpu": METRIC, "memory": METRIC, "storages": [METRIC]},
    ],
    "/service/pods": {"pods": [{"name": str, "ports": [int]}]},
    "/cluster/status": {
        "computed_status": {
            "global_status": {"RUNNING", "WARNING", "ERROR"},
            "qovery_components_in_failure": [dict],
            "qovery_components": [
                {
                    "name": str,
                    "namespace": str,
                    "status": {"RUNNING", "ERROR"},
                    "error_detail": [dict],
                    "images_version": [str],
                }
            ],
            "node_warnings": Keyed([dict]),
            "is_max_nodes_size_reached": bool,
            "kube_version_status": {
                "type": {"OK", "DRIFT", "UNKNOWN"},
                "kube_version?": str,
                "expected_kube_version?": str,
            },
        },
        "tls_certificate?": Perhaps(dict),
    },
    "/cluster/metrics": {
        "nodes": [NODE],
        "pvcs": [dict],
        "node_pools": [
            {
                "name": str,
                "nodes_count": int,
                "cpu_milli": int,
                "cpu_milli_limit?": Perhaps(int),
                "memory_mib": int,
                "memory_mib_limit?": Perhaps(int),
            }
        ],
    },
    "/cluster/node": {"nodes": [{"name": str}]},
}

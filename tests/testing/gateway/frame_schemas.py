"""Schemas of the gateway's frames, in a short notation.

A mapping is an object with exactly these fields; a `?` at the end of a name marks an optional
field. A list has any number of items of one schema. A set is an enum. `Nullable` allows null.
"""

from __future__ import annotations


class Nullable:
    def __init__(self, schema):
        self.schema = schema


class MapOf:
    """Object with any field names."""

    def __init__(self, schema):
        self.schema = schema


def mismatches(value, schema, at="$"):
    """Return the deviations of a value from a schema, with their paths."""
    if isinstance(schema, Nullable):
        return [] if value is None else mismatches(value, schema.schema, at)
    if isinstance(schema, set):
        return [] if value in schema else [f"{at}: {value!r}"]
    if isinstance(schema, list):
        if not isinstance(value, list):
            return [f"{at}: no list"]
        return [
            f for i, item in enumerate(value) for f in mismatches(item, schema[0], f"{at}[{i}]")
        ]
    if isinstance(schema, MapOf):
        if not isinstance(value, dict):
            return [f"{at}: no object"]
        return [f for k, v in value.items() for f in mismatches(v, schema.schema, f"{at}.{k}")]
    if isinstance(schema, dict):
        return _members(value, schema, at)
    fits = isinstance(value, schema) and (schema is bool or not isinstance(value, bool))
    return [] if fits and not (schema is int and value < 0) else [f"{at}: {value!r}"]


def _members(value, schema, at):
    if not isinstance(value, dict):
        return [f"{at}: no object"]
    named = {name.rstrip("?"): inner for name, inner in schema.items()}
    missing = [n for n in schema if not n.endswith("?") and n not in value]
    found = [f"{at}.{name}: missing" for name in missing]
    found += [f"{at}.{name}: unknown" for name in value if name not in named]
    return found + [
        f for n, v in value.items() if n in named for f in mismatches(v, named[n], f"{at}.{n}")
    ]


STATE = {"STARTING", "RUNNING", "ERROR", "STOPPING", "STOPPED", "COMPLETED", "WARNING"}
CONTAINER = {
    "name": str,
    "image": str,
    "restart_count": int,
    "current_state?": Nullable(
        {
            "state": STATE,
            "started_at": int,
            "state_reason?": Nullable(str),
            "state_message?": Nullable(str),
        }
    ),
    "last_terminated_state?": Nullable(
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
APPLICATION = {**DATABASE, "certificates": [dict], "scaled_object?": Nullable(dict)}
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
    "name?": Nullable(str),
    "current": int,
    "limit": int,
    "current_percent": int,
    "status": {"OK", "WARNING", "ALERT"},
    "unit": {"mCPU", "MiB", "GiB"},
}
USAGE = {
    f"{name}?": Nullable(int)
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
    "instance_type?": Nullable(str),
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
    "labels": MapOf(str),
    "annotations": MapOf(str),
    "addresses": [{"type": str, "address": str}],
    "pods": [
        {
            "created_at": int,
            "name": str,
            "namespace": str,
            "error_container_statuses": [dict],
            "metrics_usage": USAGE,
            "images_version": MapOf(str),
            "restart_count": int,
            "status_phase": {"PENDING", "RUNNING", "SUCCEEDED", "FAILED", "UNKNOWN"},
            "qovery_service_info?": Nullable(MapOf(str)),
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
        "labels": MapOf(str),
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
            "node_warnings": MapOf([dict]),
            "is_max_nodes_size_reached": bool,
            "kube_version_status": {
                "type": {"OK", "DRIFT", "UNKNOWN"},
                "kube_version?": str,
                "expected_kube_version?": str,
            },
        },
        "tls_certificate?": Nullable(dict),
    },
    "/cluster/metrics": {
        "nodes": [NODE],
        "pvcs": [dict],
        "node_pools": [
            {
                "name": str,
                "nodes_count": int,
                "cpu_milli": int,
                "cpu_milli_limit?": Nullable(int),
                "memory_mib": int,
                "memory_mib_limit?": Nullable(int),
            }
        ],
    },
    "/cluster/node": {"nodes": [{"name": str}]},
}

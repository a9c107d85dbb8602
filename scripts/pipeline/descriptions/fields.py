"""Descriptions of fields, by rule: units, formats, limits, null, secrets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_BY_NAME: tuple[tuple[str, str], ...] = (
    (
        r"^(maximum_|max_|min_|required_)?cpu(_in_milli|_milli)?$|cpu_(max_)?in_milli|cpu_milli$",
        "In millicores: 1000 is one vCPU.",
    ),
    (r"ram_(max_)?in_gib|_in_gib$", "In GiB."),
    (r"(memory|ram)_mib$|_in_mib$", "In MiB."),
    (r"^(maximum_|max_|min_)?memory$|memory_in_mb|memory_mb$", "In MB."),
    (
        r"^(disk_size|storage|storage_gib|storage_in_gib)$|_gib$|_in_gb$|_size_gb$|disk_in_gb$",
        "In GB.",
    ),
    (r"_in_bytes$|_bytes$", "In bytes."),
    (r"_size_mb$|_mb$|_in_mb$", "In MB."),
    (r"_kb$|_in_kb$", "In kB."),
    (r"_in_days$|_days$|retention_days", "In days."),
    (r"_in_weeks?$", "In weeks."),
    (r"_minutes$|_in_minutes?$", "In minutes."),
    (r"_milliseconds$|_ms$", "In milliseconds."),
    (r"_seconds$|_sec$|_in_seconds?$|_secs$", "In seconds."),
    (r"_in_cents$", "In hundredths of the currency's unit."),
    (r"_percent(age)?$", "In percent."),
    (r"^(total_)?duration$", "ISO 8601 duration, e.g. `PT16.503S`."),
    (r"^gpu$", "Number of GPUs."),
    (r"^disk_iops$", "In I/O operations per second."),
    (r"^disk_throughput$", "In MiB per second."),
    (
        r"^(min|max)_running_(instances|nodes)$",
        "Number of instances; the minimum may not exceed the maximum.",
    ),
    (r"^results$", "All entries; the API does not page this list."),
    (r"^execution_id$", "Not a UUID: an id, a dash and epoch seconds."),
    (r"^(scheduled_at)$", "Cron expression of five fields, read in `timezone`."),
    (r"^timezone$", "Name from the IANA time zone database, e.g. `Europe/Paris`."),
    (
        r"^(start_time|stop_time)$",
        "Only the time of day counts, read in `timezone`; the date is 1970-01-01.",
    ),
    (r"^weekdays$", "Days on which the schedule applies."),
    (r"^git_commit_id$", "Full hash of the commit."),
    (r"^root_path$", "Folder in the repository; `/` is its root."),
    (r"^mount_path$", "Absolute path of the file in the container; makes the variable a file."),
    (r"^(change|original_change)$", "JSON as text; can hold values of variables."),
    (r"^deployment_request_id$", "Id of one deployment request; sorts by time."),
    (r"^(max_nb_restart)$", "Maximum number of restarts of a failed run."),
    (r"^is_default$", "At most one port of a service is the default."),
    (r"^internal_port$", "Port that the service listens on."),
    (r"^external_port$", "Port that callers connect to."),
    (r"^page_size$", "Number of entries per page."),
    (r"^(key)$", "Name of the entry."),
    (r"^is_secret$", "Whether the value is secret; if so, responses omit it."),
    (r"^credentials_id$", "Id of the cloud credentials that are used."),
    (r"^git_token_id$", "Id of the organization's Git token that reads the repository."),
    (r"^((scaleway|aws)_)?access_key(_id)?$", "Public half of a key pair."),
    (r"^icon_uri$", "`app://` or `https://` address of the icon."),
)
_SECRET = re.compile(
    r"(^|[_.])(password|passphrase|token|secret_access_key|secret_key|private_key|api_key|"
    r"client_secret|target_secret|webhook_url|kubeconfig|invitation_link|service_account_key|"
    r"jwt|connection_(string|uri|url)|signing_(key|secret)|encryption_key|ssh_key|passwd)$"
    r"|(?<=[a-z])(Password|Token|SecretKey|PrivateKey|ApiKey|ClientSecret|Jwt|ConnectionString)$"
)
_FORMATS = {
    "date-time": "RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits.",
    "date": "Date, `YYYY-MM-DD`.",
    "email": "E-mail address.",
    "cron": "Cron expression of five fields.",
    "duration": "ISO 8601 duration.",
    "uri": "Absolute URI.",
    "binary": "Raw bytes.",
}


def is_secret(field: str, node: Mapping[str, Any]) -> bool:
    """Return True if the name or format of a field marks its value as a credential."""
    if node.get("type", "string") != "string" or "enum" in node:
        return False
    return bool(_SECRET.search(field)) or node.get("format") == "password"


def field_description(schema: str, field: str, node: Mapping[str, Any]) -> str | None:
    """Return the facts of a field beyond its name and type; None if there are none."""
    parts: list[str] = []
    for pattern, text in _BY_NAME:
        if re.search(pattern, field) and _fits(text, node):
            parts.append(text)
            break
    form = _FORMATS.get(str(node.get("format")))
    if form and not parts:
        parts.append(form)
    if is_secret(field, node):
        parts.append("Secret; omitted from responses." if "Response" not in schema else "Secret.")
    parts += _limits(node)
    if node.get("nullable") and "Request" in schema:
        parts.append("Null is allowed.")
    if node.get("readOnly"):
        parts.append("Set by the server.")
    if node.get("deprecated"):
        parts.append("Deprecated.")
    return " ".join(parts) or None


def _fits(text: str, node: Mapping[str, Any]) -> bool:
    is_number = node.get("type") in ("integer", "number")
    return is_number or not text.startswith(("In ", "Number ", "Maximum ")) or "type" not in node


def _limits(node: Mapping[str, Any]) -> list[str]:
    parts = [
        *_range(node.get("minimum"), node.get("maximum")),
        *_range(node.get("minLength"), node.get("maxLength"), " characters"),
    ]
    if node.get("minItems") is not None:
        parts.append(f"At least {node['minItems']} entries.")
    if node.get("uniqueItems"):
        parts.append("Entries are unique.")
    if node.get("pattern"):
        parts.append(f"Must match `{node['pattern']}`.")
    parts += _default(node)
    return parts


def _range(low: object, high: object, unit: str = "") -> list[str]:
    if low is not None and high is not None:
        return [f"From {low} to {high}{unit}."]
    if low is not None:
        return [f"At least {low}{unit}."]
    return [] if high is None else [f"At most {high}{unit}."]


def _default(node: Mapping[str, Any]) -> list[str]:
    if node.get("default") not in (None, "") and not isinstance(node["default"], (dict, list)):
        default = node["default"]
        shown = str(default).lower() if isinstance(default, bool) else default
        quoted = isinstance(shown, str) and not isinstance(default, bool)
        return [f"Default: {repr(shown) if quoted else shown}."]
    return []

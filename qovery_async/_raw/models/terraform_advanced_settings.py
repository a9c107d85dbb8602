"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class TerraformAdvancedSettings(Model):
    """Terraform advanced settings."""

    __slots__ = (
        "build_cpu_max_in_milli",
        "build_ephemeral_storage_in_gib",
        "build_ram_max_in_gib",
        "build_skip_git_submodules",
        "build_timeout_max_sec",
        "deployment_affinity_node_required",
        "deployment_termination_grace_period_seconds",
        "security_read_only_root_filesystem",
        "security_service_account_name",
    )
    if TYPE_CHECKING:
        build_cpu_max_in_milli: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        build_ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB."""
        build_ram_max_in_gib: int | Unset = UNSET
        """In GiB."""
        build_skip_git_submodules: bool | Unset = UNSET
        build_timeout_max_sec: int | Unset = UNSET
        """In seconds."""
        deployment_affinity_node_required: dict[str, str] | Unset = UNSET
        deployment_termination_grace_period_seconds: int | Unset = UNSET
        """In seconds."""
        security_read_only_root_filesystem: bool | Unset = UNSET
        security_service_account_name: str | Unset = UNSET
    else:
        schema_name = "TerraformAdvancedSettings"
        known_names = frozenset(
            (
                "build.cpu_max_in_milli",
                "build.ephemeral_storage_in_gib",
                "build.ram_max_in_gib",
                "build.skip_git_submodules",
                "build.timeout_max_sec",
                "deployment.affinity.node.required",
                "deployment.termination_grace_period_seconds",
                "security.read_only_root_filesystem",
                "security.service_account_name",
            )
        )
        model_fields = (
            ("build_cpu_max_in_milli", "build.cpu_max_in_milli", "int", 0),
            ("build_ephemeral_storage_in_gib", "build.ephemeral_storage_in_gib", "int", 0),
            ("build_ram_max_in_gib", "build.ram_max_in_gib", "int", 0),
            ("build_skip_git_submodules", "build.skip_git_submodules", "bool", 0),
            ("build_timeout_max_sec", "build.timeout_max_sec", "int", 0),
            ("deployment_affinity_node_required", "deployment.affinity.node.required", "{str}", 0),
            (
                "deployment_termination_grace_period_seconds",
                "deployment.termination_grace_period_seconds",
                "int",
                0,
            ),
            ("security_read_only_root_filesystem", "security.read_only_root_filesystem", "bool", 0),
            ("security_service_account_name", "security.service_account_name", "str", 0),
        )


def read_TerraformAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("build.cpu_max_in_milli", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v1 = d.get("build.ephemeral_storage_in_gib", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v2 = d.get("build.ram_max_in_gib", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v3 = d.get("build.skip_git_submodules", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v4 = d.get("build.timeout_max_sec", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v5 = d.get("deployment.affinity.node.required", UNSET)
        if type(v5) is not dict or not STRINGS.issuperset(map(type, v5.values())):
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v6 = d.get("deployment.termination_grace_period_seconds", UNSET)
        if type(v6) is not int:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v7 = d.get("security.read_only_root_filesystem", UNSET)
        if v7 is not True and v7 is not False:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        v8 = d.get("security.service_account_name", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformAdvancedSettings, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformAdvancedSettings)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformAdvancedSettings, d)
    o: Any = new(TerraformAdvancedSettings)
    o.build_cpu_max_in_milli = v0
    o.build_ephemeral_storage_in_gib = v1
    o.build_ram_max_in_gib = v2
    o.build_skip_git_submodules = v3
    o.build_timeout_max_sec = v4
    o.deployment_affinity_node_required = v5
    o.deployment_termination_grace_period_seconds = v6
    o.security_read_only_root_filesystem = v7
    o.security_service_account_name = v8
    o._extra = extra
    return o


def write_TerraformAdvancedSettings(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.build_cpu_max_in_milli) is not UNSET:
        d["build.cpu_max_in_milli"] = v if type(v) is int else encode(v)
    if (v := o.build_ephemeral_storage_in_gib) is not UNSET:
        d["build.ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.build_ram_max_in_gib) is not UNSET:
        d["build.ram_max_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.build_skip_git_submodules) is not UNSET:
        d["build.skip_git_submodules"] = v if type(v) is bool else encode(v)
    if (v := o.build_timeout_max_sec) is not UNSET:
        d["build.timeout_max_sec"] = v if type(v) is int else encode(v)
    if (v := o.deployment_affinity_node_required) is not UNSET:
        d["deployment.affinity.node.required"] = encode(v)
    if (v := o.deployment_termination_grace_period_seconds) is not UNSET:
        d["deployment.termination_grace_period_seconds"] = v if type(v) is int else encode(v)
    if (v := o.security_read_only_root_filesystem) is not UNSET:
        d["security.read_only_root_filesystem"] = v if type(v) is bool else encode(v)
    if (v := o.security_service_account_name) is not UNSET:
        d["security.service_account_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformAdvancedSettings.read_json = staticmethod(read_TerraformAdvancedSettings)
TerraformAdvancedSettings.write_json = staticmethod(write_TerraformAdvancedSettings)

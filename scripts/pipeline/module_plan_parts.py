"""What one generated module of models holds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from .reader_code import Member

RESERVED = frozenset(
    {
        "additional_properties",
        "from_dict",
        "is_open",
        "known_names",
        "model_fields",
        "read_json",
        "required_names",
        "schema_name",
        "set_extra",
        "slot_plan",
        "to_dict",
        "wraps_results",
        "write_json",
    }
)


@dataclass(slots=True)
class ModelPlan:
    """One model class."""

    class_name: str
    schema: str
    description: str
    members: list[Member]
    is_open: bool
    reader: str
    writer: str


@dataclass(slots=True)
class EnumPlan:
    """One enumeration class; `values` maps member names to texts."""

    class_name: str
    description: str
    values: dict[str, str]


@dataclass(slots=True)
class UnionPlan:
    """One union's table."""

    name: str
    schema: str
    branches: list[str]
    tag: str | None
    tags: dict[str, str]
    nullable: bool
    annotation: str


@dataclass(slots=True)
class ModulePlan:
    """One generated module of models."""

    enums: list[EnumPlan] = field(default_factory=list[EnumPlan])
    unions: list[UnionPlan] = field(default_factory=list[UnionPlan])
    models: list[ModelPlan] = field(default_factory=list[ModelPlan])
    tables: dict[str, tuple[str, bool, bool]] = field(
        default_factory=dict[str, tuple[str, bool, bool]]
    )
    imports: dict[str, list[str]] = field(default_factory=lambda: defaultdict[str, list[str]](list))
    type_imports: dict[str, list[str]] = field(
        default_factory=lambda: defaultdict[str, list[str]](list)
    )

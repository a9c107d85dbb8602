"""Absent fields and open enumerations, for type checkers: the tests do not run this file."""

from __future__ import annotations

from typing import Literal, assert_type

from qovery_async import UNSET, Unset
from qovery_async.models import CpuArchitectureEnum, Environment, Project


def by_truth(project: Project) -> str:
    """Present text is the only true value."""
    if project.description:
        assert_type(project.description, str)
    assert_type(project.description or "none", str)
    return project.description.upper() if project.description else ""


def by_identity(environment: Environment) -> str:
    """`UNSET` and None are told apart by `is`."""
    if environment.cluster_name is UNSET:
        assert_type(environment.cluster_name, Literal[Unset.UNSET])
        return "absent"
    assert_type(environment.cluster_name, str)
    return environment.cluster_name.upper()


def by_match(project: Project) -> str:
    """A class pattern and a value pattern both narrow."""
    match project.description:
        case Unset():
            return "absent"
        case text:
            assert_type(text, str)
    match project.description:
        case Unset.UNSET:
            return "absent"
        case text:
            return text.upper()


def with_default(architecture: CpuArchitectureEnum) -> str:
    """All known values do not exhaust an enumeration; a default does."""
    match architecture:
        case CpuArchitectureEnum.AMD64:
            return "x86"
        case CpuArchitectureEnum.ARM64:
            return "arm"
        case newer:
            return newer.value.lower()

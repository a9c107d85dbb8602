"""Registry of the generated code by schema names."""

from __future__ import annotations

import subprocess
import sys

import pytest

from qovery_async import models
from qovery_async._codec import registry
from qovery_async._codec.decoding import Reading
from qovery_async._codec.kinds import parse_kind
from qovery_async._codec.unions import Union


def test_schema_names_lead_to_models_enumerations_and_unions():
    assert registry.model("Project") is models.Project
    assert registry.enumeration("StateEnum") is models.StateEnum
    union = registry.union("AlertReceiverResponse")
    assert (type(union), union.name) == (Union, "AlertReceiverResponse")
    assert registry.definition("Project") is models.Project


@pytest.mark.parametrize("name", ["Missing", "GitFileCheckResponse", ""])
def test_schema_without_code_is_a_key_error(name):
    with pytest.raises(KeyError):
        registry.definition(name)


def test_reader_of_a_model_reads_its_objects():
    project = registry.model_reader("ProjectRequest")({"name": "p"}, Reading())

    assert project == models.ProjectRequest(name="p")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("int", False),
        ("int?", True),
        ("#Project", False),
        ("|AlertReceiverResponse", False),
        ("|AlertReceiverResponse?", True),
    ],
)
def test_null_is_allowed_by_the_kind_or_its_union(kind, expected):
    assert registry.is_nullable(parse_kind(kind)) is expected


def test_lookup_loads_only_the_module_of_the_schema():
    code = (
        "import sys; from qovery_async._codec import registry; registry.model('Project');"
        "print([n for n in sys.modules if n.startswith('qovery_async._raw.models.')])"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert "models.projects" in found.stdout
    assert "models.clusters" not in found.stdout

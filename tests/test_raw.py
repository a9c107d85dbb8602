"""Operations, schemas and methods of the API as data."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

import pytest

from qovery_async import AsyncQovery
from qovery_async.raw import METHODS, OPERATIONS, SCHEMAS, Codec, Operation, encode, operation_of


@pytest.fixture
def qovery():
    return AsyncQovery(token="qov_x")


@pytest.mark.parametrize("mapping", [OPERATIONS, SCHEMAS, METHODS])
def test_lookup_of_an_unknown_name_is_a_key_error(mapping):
    assert isinstance(mapping, Mapping)
    assert "noSuchName" not in mapping
    with pytest.raises(KeyError, match="noSuchName"):
        mapping["noSuchName"]


def test_entries_are_loaded_once():
    assert OPERATIONS["getProject"] is OPERATIONS["getProject"]
    assert SCHEMAS["Project"] is SCHEMAS["Project"]
    assert (type(OPERATIONS["getProject"]), type(SCHEMAS["Project"])) == (Operation, Codec)


def test_schemas_without_a_class_have_a_codec():
    kinds = {codec.kind[0] for codec in SCHEMAS.values()}

    assert kinds >= {"#", "%", "|", "["}


def test_method_and_its_dotted_name_lead_to_the_operation(qovery):
    name = METHODS["createOrganizationWebhook"]

    assert name == "organizations.webhooks.create"
    operation = OPERATIONS["createOrganizationWebhook"]
    assert operation_of(name) is operation
    assert operation_of(qovery.organizations.webhooks.create) is operation
    assert operation_of(qovery.projects.list) is OPERATIONS["listProject"]


def test_other_objects_than_methods_have_no_operation(qovery):
    for thing in ("projects", "projects.nothing", qovery.execute, print):
        with pytest.raises(KeyError):
            operation_of(thing)


def test_encode_shows_the_value_in_no_frame():
    canary = {"a": [object()]}

    with pytest.raises(TypeError, match="object has no JSON form") as caught:
        encode(canary)

    tail = caught.value.__traceback__.tb_next
    while tail is not None:
        assert canary["a"] not in tail.tb_frame.f_locals.values()
        tail = tail.tb_next


def test_names_are_known_without_loading_a_model_or_an_operation():
    code = (
        "import sys; from qovery_async.raw import METHODS, OPERATIONS, SCHEMAS;"
        "len(OPERATIONS), len(SCHEMAS), list(METHODS), 'Project' in SCHEMAS;"
        "print([n for n in sys.modules if n.startswith(('qovery_async._raw.models.',"
        " 'qovery_async._raw.operations.'))])"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert found.stdout == "[]\n"

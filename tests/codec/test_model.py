from __future__ import annotations

import copy
import inspect
import pickle
from uuid import UUID

import attrs
import pytest

from qovery_async import UNSET, Unset
from qovery_async.models import (
    EnvironmentVariableRequest,
    OrganizationApiTokenCreate,
    Project,
    ProjectRequest,
    StateEnum,
)
from qovery_async.raw import SCHEMAS, Drift, StrictDecodingError, encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = {
    "id": ID,
    "created_at": "2026-01-01T00:00:00Z",
    "name": "a",
    "organization": {"id": ID},
    "associated_environments_count": 0,
}


def test_absent_and_null_differ_in_both_directions():
    assert ProjectRequest(name="p").to_dict() == {"name": "p"}
    assert ProjectRequest(name="p", description=None).to_dict() == {
        "name": "p",
        "description": None,
    }
    assert ProjectRequest.from_dict({"name": "p"}).description is UNSET
    assert ProjectRequest.from_dict({"name": "p", "description": None}).description is None


def test_unset_is_one_falsy_value_that_can_be_walked():
    assert not UNSET
    assert list(UNSET) == []
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert isinstance(UNSET, Unset)


def test_construction_names_missing_and_unknown_fields():
    with pytest.raises(TypeError, match=r"ProjectRequest\(\): missing name; no such field: nmae"):
        ProjectRequest(nmae="p")


def test_unknown_members_are_kept_and_sent_back():
    raw = {"name": "p", "of_the_future": {"deep": [1, None]}}
    drift = Drift()

    request = SCHEMAS["ProjectRequest"].decode(raw, drift=drift)

    assert request.additional_properties == {"of_the_future": {"deep": [1, None]}}
    assert encode(request) == raw
    assert drift.of_kind("unknown_field") == 1


def test_models_have_the_interface_of_attrs_classes():
    request = ProjectRequest(name="p")

    assert attrs.has(ProjectRequest)
    assert {field.name for field in attrs.fields(ProjectRequest)} >= {"name", "description"}
    assert attrs.asdict(request)["name"] == "p"
    assert attrs.evolve(request, name="q") == ProjectRequest(name="q")
    parameters = inspect.signature(ProjectRequest).parameters
    assert parameters["name"].default is inspect.Parameter.empty
    assert parameters["description"].default is UNSET


def test_models_compare_by_value_and_are_not_hashable():
    assert ProjectRequest(name="p") == ProjectRequest(name="p")
    assert ProjectRequest(name="p") != ProjectRequest(name="q")
    assert ProjectRequest(name="p") != {"name": "p"}
    with pytest.raises(TypeError, match="unhashable"):
        hash(ProjectRequest(name="p"))


def test_models_have_no_dict():
    with pytest.raises(AttributeError):
        ProjectRequest(name="p").nmae = "q"


def test_repr_shows_what_is_there_and_masks_secrets():
    token = OrganizationApiTokenCreate.from_dict({"name": "ci", "token": "canary-token"})

    assert "canary-token" not in repr(token)
    assert "name='ci'" in repr(token)
    variable = EnvironmentVariableRequest.from_dict({"key": "K", "value": "v"})
    assert "key='K'" in repr(variable)
    assert "UNSET" not in repr(ProjectRequest(name="p"))


def test_python_values_are_written_as_json():
    assert encode({"id": UUID(ID), "language": StateEnum("DEPLOYED"), "n": (1, 2)}) == {
        "id": ID,
        "language": "DEPLOYED",
        "n": [1, 2],
    }
    assert encode({"a": UNSET, "b": None}) == {"b": None}
    with pytest.raises(TypeError, match="object has no JSON form"):
        encode({"a": object()})


def test_strict_decoding_names_every_path():
    raw = {
        "results": [
            PROJECT | {"organization": {}},
            PROJECT | {"created_at": None, "name": 3, "odd": 1},
        ]
    }

    with pytest.raises(StrictDecodingError) as caught:
        SCHEMAS["ProjectResponseList"].decode(raw, strict=True)

    assert sorted((path, deviation.kind) for deviation, path in caught.value.deviations) == [
        ("$.results[0].organization.id", "missing_field"),
        ("$.results[1].created_at", "unexpected_null"),
        ("$.results[1].name", "wrong_type"),
        ("$.results[1].odd", "unknown_field"),
    ]
    assert pickle.loads(pickle.dumps(caught.value)).deviations == caught.value.deviations


@pytest.mark.parametrize("value", [None, 3, "text", [], True])
def test_anything_can_stand_where_an_object_is_declared(value):
    drift = Drift()
    raw = PROJECT | {"organization": value}

    project = Project.from_dict(raw)

    assert encode(project) == raw
    SCHEMAS["Project"].decode(raw, drift=drift)
    assert drift.total() == 1
    assert encode(SCHEMAS["Project"].decode(value)) == value


def test_drift_counts_by_the_documents_names_only():
    drift = Drift()
    for number in range(50):
        SCHEMAS["ProjectRequest"].decode({"name": "p", f"odd_{number}": 1}, drift=drift)

    assert len(drift) == 1
    assert drift.total() == 50

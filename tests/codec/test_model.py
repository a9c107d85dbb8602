from __future__ import annotations

import inspect
import pickle
import weakref

import pytest

from qovery_async import UNSET
from qovery_async.models import (
    EnvironmentVariableRequest,
    OrganizationApiTokenCreate,
    Project,
    ProjectRequest,
)

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


def test_construction_names_missing_and_unknown_fields():
    with pytest.raises(TypeError, match=r"ProjectRequest\(\): missing name; no such field: nmae"):
        ProjectRequest(nmae="p")


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


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_models_survive_every_pickle_protocol(protocol):
    project = Project.from_dict(PROJECT | {"of_the_future": 1})

    restored = pickle.loads(pickle.dumps(project, protocol))

    assert restored == project
    assert restored.to_dict() == project.to_dict()


def test_models_have_weak_references():
    request = ProjectRequest(name="p")

    assert weakref.ref(request)() is request


def test_replaced_copy_shares_nothing_with_the_original():
    project = Project.from_dict(PROJECT | {"name": None, "of_the_future": 1})

    replaced = project.__replace__(description="d")
    replaced.additional_properties["more"] = 2

    assert replaced.to_dict() == project.to_dict() | {"description": "d", "more": 2}
    assert project.additional_properties == {"of_the_future": 1}
    with pytest.raises(TypeError, match="no such field: nmae"):
        project.__replace__(nmae="q")


def test_model_iterates_over_its_json_with_secrets_masked():
    token = OrganizationApiTokenCreate.from_dict({"name": "ci", "token": "canary", "more": 1})

    assert dict(token) == {"name": "ci", "token": "**********", "more": 1}


def test_inspection_of_the_base_class_changes_no_model():
    assert inspect.signature(Project.__base__).parameters.keys() == {"additional_properties"}

    assert ProjectRequest(name="shop").to_dict() == {"name": "shop"}

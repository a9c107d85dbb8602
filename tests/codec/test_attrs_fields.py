"""Interface of models for attrs and `inspect`."""

from __future__ import annotations

import inspect
from uuid import UUID

import attrs
import pytest

from qovery_async import UNSET, Unset
from qovery_async.models import GitTokenRequest, Project, ProjectRequest, ReferenceObject


def test_models_have_the_interface_of_attrs_classes():
    request = ProjectRequest(name="p")

    assert attrs.has(ProjectRequest)
    assert {field.name for field in attrs.fields(ProjectRequest)} >= {"name", "description"}
    assert attrs.asdict(request)["name"] == "p"
    assert attrs.evolve(request, name="q") == ProjectRequest(name="q")
    parameters = inspect.signature(ProjectRequest).parameters
    assert parameters["name"].default is inspect.Parameter.empty
    assert parameters["description"].default is UNSET


def test_attrs_field_has_json_name_kind_and_default():
    fields = attrs.fields_dict(GitTokenRequest)

    assert fields["type_"].metadata == {"json_name": "type", "kind": "%GitProviderEnum"}
    assert fields["workspace"].default is UNSET
    assert fields["name"].default is attrs.NOTHING
    assert all(field.kw_only for field in fields.values())


def test_attrs_repr_of_secret_field_is_masked():
    shown = attrs.fields(GitTokenRequest).token.repr

    assert shown("canary") == "**********"
    assert (shown(None), shown(UNSET)) == ("None", "UNSET")
    assert attrs.fields(GitTokenRequest).name.repr is True


def test_attrs_repr_of_undeclared_fields_shows_names_only():
    shown = attrs.fields(ProjectRequest).additional_properties.repr

    assert shown({"b": "canary", "a": 1}) == "['a', 'b']"


def test_attrs_fields_are_created_once():
    assert attrs.fields(Project) is attrs.fields(Project)
    assert inspect.signature(Project) is inspect.signature(Project)


def test_signature_takes_keywords_only():
    signature = inspect.signature(ProjectRequest)

    with pytest.raises(TypeError, match="too many positional arguments"):
        signature.bind("p")
    assert signature.bind(name="p", additional_properties={}).kwargs["name"] == "p"


def test_attrs_fields_and_parameters_have_types():
    fields = attrs.fields_dict(Project)

    assert fields["id"].type is UUID
    assert fields["organization"].type is ReferenceObject
    assert fields["description"].type == str | Unset
    assert inspect.signature(Project).parameters["id"].annotation is UUID

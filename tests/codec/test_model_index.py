"""Index of models: from the name of a schema to its module."""

from __future__ import annotations

import pytest

from qovery_async import models
from qovery_async._codec.model_index import ModelIndex
from qovery_async.raw import SCHEMAS

INDEX = ModelIndex(
    models.__name__,
    {
        "Thing": "#things",
        "Level": "%things?",
        "class": "#things Class",
        "Names": "=[str]",
    },
)


@pytest.mark.parametrize(
    ("schema", "kind"),
    [("Thing", "#Thing"), ("Level", "%Level?"), ("class", "#class"), ("Names", "[str]")],
)
def test_kind_of_schema_is_read_from_its_entry(schema, kind):
    assert INDEX.kind(schema) == kind


def test_classes_are_listed_by_their_names_in_python():
    assert INDEX.schemas == {"Thing": "Thing", "Level": "Level", "Class": "class"}


@pytest.mark.parametrize("schema", ["Names", "Missing"])
def test_schema_without_code_has_no_definition(schema):
    with pytest.raises(KeyError, match=schema):
        INDEX.definition(schema)


def test_every_class_of_the_api_loads():
    for name in set(dir(models)) & set(SCHEMAS):
        assert getattr(models, name) is not None, name


def test_subclass_of_a_model_keeps_its_generated_attributes():
    class Mine(models.ProjectRequest):
        pass

    assert Mine.schema_name == "ProjectRequest"
    assert Mine.model_fields == models.ProjectRequest.model_fields
    assert Mine(name="a").to_dict() == {"name": "a"}

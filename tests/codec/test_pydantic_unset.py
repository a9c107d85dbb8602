"""`UNSET` as a value of pydantic fields."""

from __future__ import annotations

import pydantic
import pytest

from qovery_async import UNSET, Unset


class Changes(pydantic.BaseModel):
    description: str | Unset = UNSET


def test_absent_field_is_no_text():
    assert Changes().description is UNSET
    assert Changes(description="UNSET").description == "UNSET"
    assert Changes(description=UNSET).description is UNSET


def test_absent_field_is_null_in_json_only():
    assert Changes().model_dump() == {"description": UNSET}
    assert Changes().model_dump_json() == '{"description":null}'
    assert Changes().model_dump(mode="json") == {"description": None}
    assert Changes().model_dump_json(exclude_unset=True) == "{}"


def test_json_schema_has_no_entry_for_unset():
    assert Changes.model_json_schema()["properties"]["description"] == {
        "title": "Description",
        "type": "string",
        "default": None,
    }


@pytest.mark.parametrize("value", ["UNSET", None, False])
def test_unset_type_accepts_only_its_value(value):
    adapter = pydantic.TypeAdapter(Unset)

    assert adapter.validate_python(UNSET) is UNSET
    with pytest.raises(pydantic.ValidationError, match="instance of Unset"):
        adapter.validate_python(value)


def test_json_contains_no_unset():
    with pytest.raises(pydantic.ValidationError):
        Changes.model_validate_json('{"description":null}')


def test_unset_is_no_text_for_other_fields():
    with pytest.raises(pydantic.ValidationError, match="valid string"):
        pydantic.TypeAdapter(str).validate_python(UNSET)

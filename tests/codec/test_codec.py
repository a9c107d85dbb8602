"""Decoder and encoder of one schema, from its name in the spec."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from qovery_async.models import Project, StateEnum
from qovery_async.raw import SCHEMAS, Codec, Drift, StrictDecodingError, encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


def test_undeclared_fields_are_kept_and_sent_back():
    raw = {"name": "p", "of_the_future": {"deep": [1, None]}}
    drift = Drift()

    request = SCHEMAS["ProjectRequest"].decode(raw, drift=drift)

    assert request.additional_properties == {"of_the_future": {"deep": [1, None]}}
    assert encode(request) == raw
    assert drift.of_kind("unknown_field") == 1


@pytest.mark.parametrize(
    ("kind", "value", "decoded"),
    [
        ("#ProjectRequest", {"name": "p"}, {"name": "p"}),
        ("#ProjectRequest?", None, None),
        ("%StateEnum", "DEPLOYED", StateEnum.DEPLOYED),
        ("[datetime]", ["2026-01-02T00:00:00Z"], [datetime(2026, 1, 2, tzinfo=UTC)]),
        ("{int}", {"a": 1}, {"a": 1}),
        ("any", [None, {"a": 0.5}], [None, {"a": 0.5}]),
    ],
)
def test_value_of_each_kind_is_decoded_without_drift(kind, value, decoded):
    codec, drift = Codec("Place", kind), Drift()

    result = codec.decode(value, drift=drift, strict=True)

    assert (result.to_dict() if kind == "#ProjectRequest" else result) == decoded
    assert not drift
    assert codec.encode(result) == value


def test_deviation_is_counted_under_the_name_of_the_codec():
    drift = Drift()

    assert Codec("getThing 200", "[int]").decode(["x", 1], drift=drift) == ["x", 1]

    ((deviation, count),) = drift.items()
    assert (deviation.schema, deviation.kind, count) == ("getThing 200", "wrong_type", 1)


def test_strict_decoding_raises_and_still_counts_the_drift():
    drift = Drift()

    with pytest.raises(StrictDecodingError, match=r"\$\.odd: unknown_field"):
        SCHEMAS["ProjectRequest"].decode({"name": "p", "odd": 1}, drift=drift, strict=True)

    assert drift.noted == 1


def test_codec_encodes_a_model_with_its_undeclared_fields():
    project = Project.from_dict({"id": ID, "odd": [1]})

    assert SCHEMAS["Project"].encode(project) == {"id": ID, "odd": [1]}


def test_repr_of_codec_names_schema_and_kind():
    assert repr(SCHEMAS["Project"]) == "Codec('Project', '#Project')"

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import UnknownVariant
from qovery_async.models import AwsStaticClusterCredentials, ProjectResponseList
from qovery_async.raw import OPERATIONS, Drift, StrictDecodingError, encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
JSON = "application/json"
FOREIGN = [
    42,
    True,
    "maintenance",
    [],
    [{"id": ID}],
    {"error": "backend down"},
    {"message": "no healthy upstream"},
    {"status": 500, "error": "Internal Server Error", "path": "/x", "timestamp": 1},
    {"type": "about:blank", "title": "Bad Gateway", "detail": "x"},
]
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | st.text()


def decode(operation_id, value, **options):
    operation = OPERATIONS[operation_id]
    return operation.decode(200, JSON, json.dumps(value).encode(), **options)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("value", [*FOREIGN, None])
@pytest.mark.parametrize("operation_id", ["getProject", "getAWSCredentials", "getAccountReferral"])
def test_object_of_another_document_raises(operation_id, value, strict):
    drift = Drift()
    with pytest.raises(ValueError, match=r"another document|deviates from the spec"):
        decode(operation_id, value, drift=drift, strict=strict)
    assert strict or not drift


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "value",
    [
        None,
        42,
        "maintenance",
        {"error": "backend down"},
        {"results": None},
        {"results": "x"},
        {"results": {"a": 1}},
        {"results": [1]},
        {"results": [None]},
        {"results": ["x"]},
        {"results": [[{"id": ID}]]},
        [42],
    ],
)
@pytest.mark.parametrize(
    "operation_id",
    ["listProject", "listServicesByEnvironmentId", "listEnvironmentLogs", "getOrganizationEvents"],
)
def test_response_that_is_not_a_list_of_objects_raises(operation_id, value, strict):
    with pytest.raises(ValueError, match=r"another document|deviates from the spec"):
        decode(operation_id, value, strict=strict)


def test_error_names_the_place_and_shows_no_value():
    with pytest.raises(ValueError, match="another document") as caught:
        decode("listProject", {"results": [{"id": ID}, "canary"]})
    assert str(caught.value) == (
        "the response is another document: $.results[1] is a text, expected an object (Project)"
    )


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"id": ID},
        {"name": "p", "of_the_future": 1},
        {"id": None, "of_the_future": 1},
        {"organization": 3, "id": ID},
        {"name": 3},
    ],
)
def test_older_or_newer_version_of_a_thing_is_tolerated(value):
    drift = Drift()
    assert encode(decode("getProject", value, drift=drift)) == value
    assert drift
    with pytest.raises(StrictDecodingError):
        decode("getProject", value, strict=True)


def test_schema_without_required_fields_rejects_only_errors():
    """A newer version can leave out all that is optional, and have new fields."""
    value = {"of_the_future": {"a": 1}}
    assert encode(decode("getAccountInformation", value)) == value
    with pytest.raises(ValueError, match="no field of AccountInfo"):
        decode("getAccountInformation", {"error": "backend down"})


def test_list_with_newer_or_poorer_entries_is_tolerated():
    value = {"results": [{}, {"of_the_future": 1}, {"id": 3}], "more": True}
    found = decode("listProject", value)
    assert isinstance(found, ProjectResponseList)
    assert encode(found) == value


def test_results_are_found_bare_and_wrapped_with_one_deviation():
    drift = Drift()
    assert decode("listProject", [], drift=drift).results == []
    assert decode("listEnvironmentLogs", {"results": []}, drift=drift) == []
    assert drift.of_kind("list_form") == drift.total() == 2


def test_variant_that_is_newer_or_without_tag_is_decoded():
    newer = {"object_type": "OF_THE_FUTURE", "id": ID}
    assert decode("getAWSCredentials", newer) == UnknownVariant("OF_THE_FUTURE", newer)
    older = {"id": ID, "name": "n", "access_key_id": "a"}
    assert isinstance(decode("getAWSCredentials", older), AwsStaticClusterCredentials)


@given(SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.text(), SCALARS, max_size=3))
def test_any_json_is_decoded_or_refused_with_a_value_error(value):
    for operation_id in ("getProject", "listProject", "getJob", "checkHelmRepository"):
        try:
            found = decode(operation_id, value)
        except ValueError:
            continue
        assert isinstance(encode(found), dict)


@pytest.mark.parametrize(
    ("media", "raw"),
    [
        ("text/html; charset=utf-8", b"<html>sign in</html>"),
        (JSON, b'{"error":"backend down"}'),
        (JSON, b"null"),
    ],
)
def test_html_or_json_error_instead_of_a_file_raises(media, raw):
    for operation_id in ("getClusterKubeconfig", "exportEnvironmentConfigurationIntoTerraform"):
        with pytest.raises(ValueError, match="expected application/"):
            OPERATIONS[operation_id].decode(200, media, raw)


def test_page_with_the_media_type_of_json_is_refused():
    for media in (JSON, "text/html", None):
        with pytest.raises(ValueError):  # noqa: PT011  # the text is the library's
            OPERATIONS["getProject"].decode(200, media, b"<html>down for maintenance</html>")

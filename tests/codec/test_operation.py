"""Operations as data, and the results that they read from responses."""

from __future__ import annotations

import json

import pytest

from qovery_async._codec import json_text
from qovery_async._codec.operation import load_operation
from qovery_async.models import Project, ProjectResponseList
from qovery_async.raw import OPERATIONS, Deviation, Drift, Operation, StrictDecodingError, encode

JSON_MEDIA = "application/json"
GET = OPERATIONS["getProject"]
LIST = OPERATIONS["listProject"]
DELETE = OPERATIONS["deleteProject"]


def operation(**facts):
    """Create an operation that answers 200 with some media type."""
    method = facts.pop("method", "GET")
    answers = {200: facts.pop("media", {JSON_MEDIA: "{any}"})}
    return Operation("getThing", method, "/thing/{thingId}", answers=answers, **facts)


# Beyond 64 bits, beyond what floats hold exactly, and the greatest that orjson holds.
BIG = [2**64, -(2**63) - 1, 10**30, 2**53 + 1, 2**64 - 1]


@pytest.fixture(params=["json", "orjson"])
def without_the_extra(request, monkeypatch):
    if request.param == "json":
        monkeypatch.setattr(json_text, "orjson", None)


def is_exact(operation_id, raw):
    """Check that an operation's result is sent back with the same numbers."""
    found = OPERATIONS[operation_id].decode(200, "application/json", raw.encode())
    sent = json.loads(raw)
    return json.dumps(encode(found), sort_keys=True) == json.dumps(sent, sort_keys=True)


@pytest.mark.usefixtures("without_the_extra")
@pytest.mark.parametrize("number", BIG)
@pytest.mark.parametrize(
    ("operation_id", "raw"),
    [
        ("getProject", '{"name":"p","id":N}'),
        ("getProject", '{"name":"p","of_the_future":N}'),
        ("getProject", '{"name":"p","of_the_future":{"deep":[N]}}'),
        ("getProject", '{"associated_environments_count":N}'),
        ("getProject", '{"associated_environments_count":0.5,"name":[N]}'),
        ("getProject", '{"name":"p","organization":N}'),
        ("listOrganizationInvoice", '{"results":[{"total":N}]}'),
        ("listAWSFeatures", '{"results":[{"cost_per_month":N,"accepted_values":[N]}]}'),
        ("getOrganizationCurrentCost", '{"cost":{"total":N}}'),
        ("getProjectEnvironmentServiceNumber", '{"results":[{"number":N}]}'),
        ("checkHelmRepository", '{"valid":{"deep":[N]}}'),
        ("getAWSCredentials", '{"object_type":"OF_THE_FUTURE","n":N}'),
        ("deleteProject", '{"n":[N]}'),
    ],
)
def test_integers_of_any_size_are_exact_in_results(operation_id, raw, number):
    assert is_exact(operation_id, raw.replace("N", str(number)))


def test_operation_is_loaded_once_with_its_place_in_the_client():
    loaded = load_operation("listProject")

    assert loaded is load_operation("listProject")
    assert repr(loaded) == "<Operation listProject: GET /organization/{organizationId}/project>"
    assert (loaded.resource, loaded.method_name) == ("projects", "list")
    assert [*loaded.path_params] == ["organizationId"]
    with pytest.raises(KeyError, match="noSuchOperation"):
        load_operation("noSuchOperation")


@pytest.mark.parametrize(
    ("method", "declared", "expected"),
    [
        ("GET", None, True),
        ("PUT", None, True),
        ("DELETE", None, True),
        ("POST", None, False),
        ("PATCH", None, False),
        ("POST", True, True),
        ("PUT", False, False),
    ],
)
def test_methods_are_idempotent_unless_declared_otherwise(method, declared, expected):
    assert operation(method=method, idempotent=declared).idempotent is expected


def test_body_has_the_first_of_its_content_types():
    given = operation(body=((JSON_MEDIA, "#ProjectRequest"), ("text/plain", "str")))

    assert (given.content_type, given.content_types) == (JSON_MEDIA, (JSON_MEDIA, "text/plain"))
    assert given.body.kind == "#ProjectRequest"
    assert operation().content_type is operation().body is None


def test_json_is_the_first_accepted_media_type():
    assert operation(media={"application/gzip": "bytes"}).accept == (
        "application/json, application/gzip"
    )
    assert GET.accept == JSON_MEDIA


def test_json_body_is_decoded_to_the_declared_model():
    result = GET.decode(200, "application/json; charset=utf-8", b'{"name":"p"}')

    assert result == Project.from_dict({"name": "p"})


@pytest.mark.parametrize("status", [200, 202, 299])
@pytest.mark.parametrize("media", [JSON_MEDIA, "application/problem+json", None, "text/plain", ""])
def test_undeclared_status_or_media_is_read_as_declared(status, media):
    assert type(GET.decode(status, media, b'{"name":"p"}')) is Project


@pytest.mark.parametrize("media", ["text/html", "application/xhtml+xml"])
def test_page_instead_of_json_raises(media):
    with pytest.raises(ValueError, match=r"Expecting value|unexpected character|JSON"):
        GET.decode(200, media, b"<html>")


@pytest.mark.parametrize(
    ("media", "content_type", "raw", "expected"),
    [
        ({"text/plain": "str"}, "text/plain", "\xe4".encode(), "\xe4"),
        ({"text/plain": "str"}, 'text/plain; charset="latin-1"', b"\xe4", "\xe4"),
        ({"application/x-yaml": "str"}, "application/x-yaml", b"a: 1", "a: 1"),
        ({"application/gzip": "bytes"}, "application/gzip", b"\x1f", b"\x1f"),
        ({"application/gzip": "bytes"}, "application/zip", b"\x1f", b"\x1f"),
        ({JSON_MEDIA: None}, JSON_MEDIA, b"[1]", [1]),
        ({}, "image/png", b"\x89", b"\x89"),
        ({}, "text/plain", b"ok", "ok"),
    ],
)
def test_text_is_str_and_binary_content_is_bytes(media, content_type, raw, expected):
    assert operation(media=media).decode(200, content_type, raw) == expected


@pytest.mark.parametrize(
    ("content_type", "message"),
    [
        ("text/html", "the body is text/html, expected application/gzip"),
        ("application/json", "the body is application/json, expected application/gzip"),
    ],
)
def test_page_or_error_instead_of_a_file_raises(content_type, message):
    with pytest.raises(ValueError, match=message):
        operation(media={"application/gzip": "bytes"}).decode(200, content_type, b"{}")


def test_unknown_charset_is_named_in_the_error():
    given = operation(media={"text/plain": "str"})

    with pytest.raises(ValueError, match="unknown charset: 'klingon'"):
        given.decode(200, "text/plain; charset=klingon", b"x")


def test_long_text_is_decoded_whole_across_its_pieces():
    text = "\xe4" * 1_000_001

    assert operation(media={"text/plain": "str"}).decode(200, None, text.encode()) == text


@pytest.mark.parametrize(
    ("given", "status", "expected"),
    [
        (DELETE, 204, None),
        (GET, 204, None),
        (GET, 205, None),
        (operation(method="POST"), 200, None),
        (operation(media={"text/plain": "str"}), 200, ""),
        (operation(media={"application/gzip": "bytes"}), 200, b""),
        (operation(media={}), 200, None),
    ],
)
def test_empty_body_is_an_empty_result(given, status, expected):
    assert given.decode(status, None, b"") == expected


def test_empty_body_of_get_raises():
    with pytest.raises(ValueError, match="the body is empty, expected application/json"):
        GET.decode(200, None, b"")


def test_bare_list_is_put_under_its_declared_field():
    drift = Drift()

    listing = LIST.decode(200, JSON_MEDIA, b"[]", drift=drift)

    assert listing == ProjectResponseList(results=[])
    assert drift == {Deviation("list_form", "listProject", "results"): 1}


def test_list_in_results_is_taken_out_if_declared_bare():
    bare = operation(media={JSON_MEDIA: "[int]"}, items="")
    named = operation(media={JSON_MEDIA: "{any}"}, items="entries")

    assert bare.decode(200, JSON_MEDIA, b'{"results":[1]}') == [1]
    assert named.decode(200, JSON_MEDIA, b'{"results":[1],"page":2}') == {"entries": [1], "page": 2}


def test_strict_decoding_raises_for_another_list_form():
    with pytest.raises(StrictDecodingError, match="wrong_type"):
        LIST.decode(200, JSON_MEDIA, b"[]", strict=True)


def test_another_document_raises_unless_strict():
    with pytest.raises(ValueError, match="the response is another document"):
        GET.decode(200, JSON_MEDIA, b'{"error":"maintenance"}')
    with pytest.raises(StrictDecodingError, match=r"\$\.name: missing_field"):
        GET.decode(200, JSON_MEDIA, b'{"error":"maintenance"}', strict=True)


def test_given_parser_reads_the_body_once():
    seen = []

    def parse(raw):
        seen.append(raw)
        return {"name": "parsed"}

    assert GET.decode(200, JSON_MEDIA, b"{}", loads=parse).name == "parsed"
    assert seen == [b"{}"]

from __future__ import annotations

import io
import zipfile

import pytest

from qovery_async.testing.http.bodies import decode_body, encode_body, response_media
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem

CREATE = packaged_document().by_id["createProject"]
JSON = {"content-type": "application/json; charset=utf-8"}


def test_decode_body_returns_the_json_value():
    assert decode_body(CREATE, JSON, b'{"name": "a", "x": [1.5]}') == {"name": "a", "x": [1.5]}
    assert decode_body(CREATE, JSON, b"") is None


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, b"{}", 415),
        ({"content-type": "text/plain"}, b"{}", 415),
        (JSON, b"{", 400),
        (JSON, b"NaN", 400),
        (JSON, b"1e999", 400),
        (JSON, b'"\\ud800"', 400),
        (JSON, b"[" * 100_000, 400),
    ],
)
def test_decode_invalid_body_raises_problem(headers, body, status):
    with pytest.raises(Problem) as raised:
        decode_body(CREATE, headers, body)

    assert raised.value.status == status


@pytest.mark.parametrize("accept", ["", "*/*", "application/json, text/html"])
def test_response_media_is_the_first_declared_one(accept):
    assert response_media(CREATE, 200, accept) == "application/json"


def test_response_media_without_content_is_empty():
    assert response_media(packaged_document().by_id["deleteProject"], 204, "*/*") == ""


def test_encode_body_follows_the_content_type():
    lines = {"results": ["a", "b"], "total": 2}
    with zipfile.ZipFile(io.BytesIO(encode_body("application/octet-stream", None))) as archive:
        names = archive.namelist()

    assert encode_body("", lines) == b""
    assert encode_body("application/json", {"a": 1}).replace(b" ", b"") == b'{"a":1}'
    assert encode_body("text/plain", lines) == b"a\nb"
    assert names == ["main.tf"]

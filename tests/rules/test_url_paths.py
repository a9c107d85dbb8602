from __future__ import annotations

from contextlib import suppress
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import InvalidRequestError
from qovery_async._rules.prepared_request import url_of
from qovery_async._rules.requests import prepare
from qovery_async.raw import OPERATIONS, Operation
from tests.http_library import http

FOREIGN_TEMPLATES = [
    "@evil.example/steal",
    ".evil.example/steal",
    ":8443/steal",
    "evil.example",
    "",
    "//evil.example/steal",
    "\\\\evil.example",
    "/\\evil.example",
    "https://evil.example/",
    "/../../steal",
    "/a/%2e%2E/b",
    "/a/.",
    "/a?x=1",
    "/a#x",
    "/a b",
    "/a\r\nX-Y: z",
    "/a\x00",
    "/a\u2028b",
    "/{id",
    "/id}",
    "/{}",
]


@given(st.text(min_size=1))
def test_path_text_survives_and_stays_in_its_segment(text):
    target = prepare(OPERATIONS["getProject"], path={"projectId": text}).target

    parts = urlsplit(f"https://api.qovery.com{target}")
    assert parts.path.count("/") == 2
    assert not parts.query
    assert not parts.fragment
    assert unquote(parts.path.rpartition("/")[2]) == text
    assert parts.path.rpartition("/")[2] not in {".", ".."}


@pytest.mark.parametrize("path", FOREIGN_TEMPLATES)
def test_template_that_could_leave_base_url_is_refused(path):
    operation = Operation("steal", "GET", path, answers={})

    with pytest.raises(InvalidRequestError, match=r"(?s)steal .*path template is refused"):
        prepare(operation)


@given(
    st.text(st.sampled_from("/\\@:.?#%{}a b\n\u00fc[]"), max_size=12),
    st.text(max_size=12),
)
def test_no_template_changes_the_authority_of_base_url(template, value):
    operation = Operation(
        "any", "GET", template, path_params=(("a", True, "str"),), answers={}, query_params=()
    )
    with suppress(InvalidRequestError):
        url = url_of("https://api.test:8443/v1", prepare(operation, path={"a": value}))
        sent = http.Request("GET", url).url

        assert (sent.scheme, sent.host, sent.port) == ("https", "api.test", 8443)
        assert sent.raw_path.startswith(b"/v1/")
        assert sent.userinfo == b""


def test_template_with_undeclared_parameter_is_refused():
    operation = Operation("getThing", "GET", "/thing/{thingId}", answers={})

    with pytest.raises(InvalidRequestError, match="declares no path parameter 'thingId'"):
        prepare(operation)


def test_template_with_other_letters_is_percent_encoded():
    operation = Operation("get", "GET", "/größe/{ü}", path_params=(("ü", True, "str"),), answers={})

    target = prepare(operation, path={"ü": "{ü}"}).target

    assert target == "/gr%C3%B6%C3%9Fe/%7B%C3%BC%7D"

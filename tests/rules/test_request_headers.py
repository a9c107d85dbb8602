from __future__ import annotations

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import InvalidRequestError
from qovery_async._rules.raw_requests import prepare_raw

NAMES_WITHOUT_MEANING = st.text().filter(lambda text: text.title() != "Authorization")


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"X-Team": "équipe-s3cret"}, "the header X-Team holds a character"),
        ({"X-Team": "s3cret\r\nX-Evil: 1"}, "the header X-Team holds a character"),
        ({"X-Team": "s3cret\x00"}, "the header X-Team holds a character"),
        ({"X-Team": "s3cret\u2603"}, "the header X-Team holds a character"),
        ({"X-Team": None}, "the header X-Team must be text, not NoneType"),
        ({"X-Team": b"s3cret"}, "the header X-Team must be text, not bytes"),
        ({"X Team": "s3cret"}, "'X Team' is not a header name"),
        ({"X-Team:": "s3cret"}, "'X-Team:' is not a header name"),
        ({"": "s3cret"}, "'' is not a header name"),
        ({"Ünïcode": "s3cret"}, "is not a header name"),
        ({b"X-Team": "s3cret"}, "is not a header name"),
        ([("X-Team", "s3cret")], "headers must be a mapping, not list"),
    ],
)
def test_invalid_header_is_rejected_by_name(headers, said):
    with pytest.raises(InvalidRequestError) as caught:
        prepare_raw("GET", "/x", headers=headers)
    assert said in str(caught.value)
    assert str(caught.value).startswith("request (GET /x): ")
    assert "s3cret" not in str(caught.value)


def test_headers_that_can_be_sent_are_sent_without_outer_space():
    request = prepare_raw("GET", "/x", headers={"x-team": " a\tb ", "X-Count": 3, "X-Empty": ""})
    sent = {name: value for name, value in request.headers.items() if name.startswith("X-")}
    assert sent == {"X-Team": "a\tb", "X-Count": "3", "X-Empty": ""}


@given(headers=st.dictionaries(NAMES_WITHOUT_MEANING, st.text()))
def test_any_header_is_refused_or_valid_in_http(headers):
    try:
        request = prepare_raw("GET", "/x", headers=headers)
    except InvalidRequestError:
        return
    h11.Request(method="GET", target="/x", headers=[("Host", "h"), *request.headers.items()])

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import InvalidRequestError
from qovery_async._rules.prepared_request import url_of
from qovery_async._rules.raw_requests import prepare_raw
from tests.http_library import http


def test_raw_requests_stay_on_the_clients_address():
    request = prepare_raw("get", "/a b", query={"x": [1, 2]}, body=None)

    assert (request.method, request.target) == ("GET", "/a%20b?x=1&x=2")
    for path in ("https://evil.example.com", "//evil.example.com", "no-slash"):
        with pytest.raises(InvalidRequestError):
            prepare_raw("GET", path)
    with pytest.raises(InvalidRequestError, match="not a method"):
        prepare_raw("FETCH", "/")
    for path, query in (("/a", {"x": object()}), ("/a", {"x": "\ud800"}), ("/\ud800", {})):
        with pytest.raises(InvalidRequestError, match=r"has no text form|must be text"):
            prepare_raw("GET", path, query=query)
    with pytest.raises(InvalidRequestError, match="with_token"):
        prepare_raw("GET", "/", headers={"authorization": "x"})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((None, "/x"), "method must be text, not NoneType"),
        (("GET", 5), "path must be text, not int"),
        ((b"GET", "/x"), "method must be text, not bytes"),
    ],
)
def test_raw_request_of_wrong_types_raises(arguments, said):
    with pytest.raises(InvalidRequestError, match=said):
        prepare_raw(*arguments)
    with pytest.raises(InvalidRequestError, match="query must be a mapping, not list"):
        prepare_raw("GET", "/x", query=[("a", "b")])


@given(st.text(st.sampled_from("/\\@:.?#%{}a b\n\u00fc[]"), max_size=12))
def test_no_raw_path_changes_the_authority_of_base_url(path):
    with suppress(InvalidRequestError):
        url = url_of("https://api.test:8443/v1", prepare_raw("GET", path))
        sent = http.Request("GET", url).url

        assert (sent.scheme, sent.host, sent.port) == ("https", "api.test", 8443)
        assert sent.raw_path.startswith(b"/v1/")


@pytest.mark.parametrize("path", ["/../x", "/a/..", "/./x", "/a/../../b?c=1"])
def test_raw_path_with_dot_segments_is_refused(path):
    with pytest.raises(InvalidRequestError, match="without the segments"):
        prepare_raw("GET", path)


@pytest.mark.parametrize(("method", "path"), [(b"GET", "/x"), ("GET", b"/x"), (None, None)])
def test_raw_request_of_other_types_is_refused(method, path):
    with pytest.raises(InvalidRequestError, match="must be text"):
        prepare_raw(method, path)

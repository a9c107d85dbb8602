from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import UNSET, InvalidRequestError
from qovery_async._rules.requests import PreparedRequest, prepare, prepare_raw, url_of
from qovery_async.models import ProjectRequest
from qovery_async.raw import OPERATIONS, Operation
from tests.http_library import http

ID = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")


def build(name, **given_):
    arguments = {"path": None, "query": None, "body": None, "content_type": None} | given_
    return prepare(OPERATIONS[name], **arguments)


def test_request_has_no_defaults_of_the_spec():
    request = build("createProject", path={"organizationId": ID}, body=ProjectRequest(name="p"))

    assert request.method == "POST"
    assert request.target == f"/organization/{ID}/project"
    assert request.content == b'{"name":"p"}'
    assert request.headers == {
        "Accept": "application/json",
        "Content-Type": "application/json",
    }


def test_null_and_absent_query_values_are_not_sent():
    request = build("listVariables", query={"parent_id": ID, "scope": "PROJECT", "is_secret": None})

    assert request.target == f"/variable?parent_id={ID}&scope=PROJECT"


def test_fraction_of_a_whole_number_parameter_is_rejected():
    path = {"applicationId": ID}

    with pytest.raises(InvalidRequestError, match=r"'pageSize' must be a whole number \(got 2\.5"):
        build("listApplicationDeploymentHistoryV2", path=path, query={"pageSize": 2.5})


@given(st.text(min_size=1))
def test_path_text_survives_and_stays_in_its_segment(text):
    target = build("getProject", path={"projectId": text}).target

    parts = urlsplit(f"https://api.qovery.com{target}")
    assert parts.path.count("/") == 2
    assert not parts.query
    assert not parts.fragment
    assert unquote(parts.path.rpartition("/")[2]) == text
    assert parts.path.rpartition("/")[2] not in {".", ".."}


@given(st.text())
def test_any_text_survives_in_a_query(text):
    target = build("listVariables", query={"parent_id": text, "scope": "PROJECT"}).target

    assert parse_qsl(urlsplit(target).query, keep_blank_values=True) == [
        ("parent_id", text),
        ("scope", "PROJECT"),
    ]


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("getProject", {}, r"getProject \(GET /project/\{projectId\}\): .*'projectId' is missing"),
        ("getProject", {"path": {"projectId": ""}}, "missing or empty"),
        ("getProject", {"path": {"projectId": None}}, "missing or empty"),
        ("getProject", {"path": {"projectld": "x"}}, "did you mean projectId"),
        ("getProject", {"path": {"projectId": b"x"}}, "'projectId' has no text form"),
        ("getProject", {"path": {"projectId": "\ud800"}}, "'projectId' .* lone surrogate"),
        ("getProject", {"path": {"projectId": datetime(2026, 1, 1)}}, "'projectId' .* time zone"),
        (
            "listVariables",
            {"query": {"parent_id": ID, "scope": object()}},
            "'scope' has no text form",
        ),
        (
            "listVariables",
            {"query": {"parent_id": ID, "scope": ["a", "\ud800"]}},
            "'scope' .* lone surrogate",
        ),
        (
            "listVariables",
            {"query": {"parent_id": ID, "scope": float("nan")}},
            "'scope' has no text form",
        ),
        ("getProject", {"path": {"projectId": "x"}, "query": {"page": 1}}, "no query parameter"),
        ("getProject", {"path": {"projectId": "x"}, "body": {}}, "takes no body"),
        ("listVariables", {"query": {"scope": "PROJECT"}}, "'parent_id' is required"),
        ("createProject", {"path": {"organizationId": ID}, "body": {"a": object()}}, "JSON form"),
        (
            "createProject",
            {"path": {"organizationId": ID}, "body": {}, "content_type": "text/csv"},
            "application/json, not text/csv",
        ),
    ],
)
def test_invalid_argument_is_rejected_with_operation_and_reason(name, arguments, message):
    with pytest.raises(InvalidRequestError, match=message) as caught:
        build(name, **arguments)
    assert caught.value.operation_id == name


@pytest.mark.parametrize(
    ("moment", "sent"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, 999_999, tzinfo=UTC), "1767323045"),
        (datetime(2026, 1, 2, 5, 4, 5, tzinfo=timezone(timedelta(hours=2))), "1767323045"),
        (datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), "-1"),
        (1767323045, "1767323045"),
        ("1767323045123456789", "1767323045123456789"),
    ],
)
def test_datetime_parameter_is_sent_as_whole_epoch_seconds(moment, sent):
    request = build(
        "getOrganizationEvents", path={"organizationId": ID}, query={"fromTimestamp": moment}
    )
    assert request.target.partition("?")[2] == f"fromTimestamp={sent}"


@pytest.mark.parametrize("moment", [datetime(2026, 1, 2), date(2026, 1, 2)])
def test_moments_without_a_time_zone_are_refused(moment):
    with pytest.raises(InvalidRequestError, match=r"'fromTimestamp' needs .* time zone"):
        build("getOrganizationEvents", path={"organizationId": ID}, query={"fromTimestamp": moment})


def test_omitted_body_is_not_sent():
    request = build("createProject", path={"organizationId": ID}, body=UNSET)

    assert request.content is None
    assert "Content-Type" not in request.headers


def test_raw_requests_stay_on_the_clients_address():
    request = prepare_raw("get", "/a b", query={"x": [1, 2]}, body=None)

    assert (request.method, request.target) == ("GET", "/a%20b?x=1&x=2")
    for path in ("https://evil.example.com", "//evil.example.com", "no-slash"):
        with pytest.raises(InvalidRequestError):
            prepare_raw("GET", path)
    with pytest.raises(InvalidRequestError, match="not a method"):
        prepare_raw("FETCH", "/")
    for path, query in (("/a", {"x": object()}), ("/a", {"x": "\ud800"}), ("/\ud800", {})):
        with pytest.raises(InvalidRequestError, match="has no text form"):
            prepare_raw("GET", path, query=query)
    with pytest.raises(InvalidRequestError, match="with_token"):
        prepare_raw("GET", "/", headers={"authorization": "x"})


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


@pytest.mark.parametrize("media", ["application/json; x=é", "application/json\r\nX: 1", 5])
def test_invalid_content_type_raises(media):
    with pytest.raises(InvalidRequestError):
        build("createProject", path={"organizationId": ID}, body={"name": "p"}, content_type=media)


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


@given(st.text(st.sampled_from("/\\@:.?#%{}a b\n\u00fc[]"), max_size=12))
def test_no_raw_path_changes_the_authority_of_base_url(path):
    with suppress(InvalidRequestError):
        url = url_of("https://api.test:8443/v1", prepare_raw("GET", path))
        sent = http.Request("GET", url).url

        assert (sent.scheme, sent.host, sent.port) == ("https", "api.test", 8443)
        assert sent.raw_path.startswith(b"/v1/")


def test_url_of_a_target_without_slash_is_refused():
    with pytest.raises(InvalidRequestError, match="begin with '/'"):
        url_of("https://api.test", PreparedRequest("GET", "@evil.example/x", {}))


def test_template_with_undeclared_parameter_is_refused():
    operation = Operation("getThing", "GET", "/thing/{thingId}", answers={})

    with pytest.raises(InvalidRequestError, match="declares no path parameter 'thingId'"):
        prepare(operation)


def test_template_with_other_letters_is_percent_encoded():
    operation = Operation("get", "GET", "/größe/{ü}", path_params=(("ü", True, "str"),), answers={})

    target = prepare(operation, path={"ü": "{ü}"}).target

    assert target == "/gr%C3%B6%C3%9Fe/%7B%C3%BC%7D"


@pytest.mark.parametrize("method", ["get", "GET /x HTTP/1.1\r\nX:", "", "BREW"])
def test_operation_of_unknown_method_is_refused(method):
    with pytest.raises(InvalidRequestError, match="is not an HTTP method"):
        prepare(Operation("odd", method, "/x", answers={}))


@pytest.mark.parametrize("path", ["/../x", "/a/..", "/./x", "/a/../../b?c=1"])
def test_raw_path_with_dot_segments_is_refused(path):
    with pytest.raises(InvalidRequestError, match="without the segments"):
        prepare_raw("GET", path)


@pytest.mark.parametrize(("method", "path"), [(b"GET", "/x"), ("GET", b"/x"), (None, None)])
def test_raw_request_of_other_types_is_refused(method, path):
    with pytest.raises(InvalidRequestError, match="must be text"):
        prepare_raw(method, path)

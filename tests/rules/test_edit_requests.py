from __future__ import annotations

from datetime import datetime

import pytest

from qovery_async import UNSET, InvalidRequestError
from qovery_async._rules.edit_requests import (
    edit_request,
    is_typo,
    model_fault,
    request_of,
    unknown_field,
)
from qovery_async.models import (
    ApplicationEditRequest,
    ApplicationGitRepositoryRequest,
    EmailAlertReceiverEditRequest,
    EnvironmentEditRequest,
    HelmRequest,
    JobRequest,
    Project,
)
from qovery_async.raw import SCHEMAS

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
SECRET = "hunter2-secret"
GIT = {"url": "u", "branch": "b", "name": "n", "owner": "o", "provider": "GITHUB"}
APPLICATION = SCHEMAS["Application"].decode(
    {"id": ID, "name": "api", "cpu": 500, "git_repository": GIT, "healthchecks": {}, "newer": 1}
)
SETTINGS = SCHEMAS["ApplicationAdvancedSettings"].decode(
    {"build.timeout_max_sec": 1800, "network.dns.ndots": 1}
)
OTHER = "the body is a {}, expected {} or a mapping"
RECEIVERS = "SlackAlertReceiverEditRequest or EmailAlertReceiverEditRequest"
KEPT = {
    "name": "api",
    "cpu": 500,
    "git_repository": GIT,
    "healthchecks": {},
    "newer": 1,
}


def changed(read, schema, **changes):
    request, fault = edit_request(read, schema, changes)
    return fault or request.to_dict()


def test_unchanged_request_repeats_what_was_read():
    request = APPLICATION.to_request()
    assert type(request) is ApplicationEditRequest
    assert request.to_dict() == KEPT


def test_changes_replace_whole_fields():
    git = ApplicationGitRepositoryRequest(url="v", provider="GITHUB")
    assert APPLICATION.to_request(cpu=750, git_repository=git, auto_deploy=None).to_dict() == {
        **KEPT,
        "cpu": 750,
        "git_repository": {"url": "v", "provider": "GITHUB"},
        "auto_deploy": None,
    }


def test_unset_change_omits_the_field():
    request = APPLICATION.to_request(cpu=UNSET)
    assert request.cpu is UNSET
    assert request.to_dict() == {k: v for k, v in KEPT.items() if k != "cpu"}


def test_changed_object_of_a_response_is_converted():
    other = SCHEMAS["HelmResponse"].decode(
        {"name": "h", "source": {"git": {"git_repository": GIT}}}
    )
    helm = SCHEMAS["HelmResponse"].decode({"name": "i", "source": {}})
    request = helm.to_request(source=other.source)
    assert type(request) is HelmRequest
    assert request.to_dict()["source"] == {"git_repository": GIT}


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"cpuu": 1}, "ApplicationEditRequest has no field cpuu; did you mean cpu?"),
        ({"cpu": "x"}, "$.cpu: expected an integer"),
        ({"name": None}, "$.name: null is not allowed, expected text"),
        ({"git_repository": {"brnach": "b"}}, "did you mean branch?"),
        ({"git_repository": {"branch": "b"}}, "$.git_repository.url: is required"),
        ({"name": object()}, "a change has no JSON form: $.name: a object has no JSON form"),
        ({"icon_uri": datetime(2026, 1, 1)}, "$.icon_uri: a date-time needs a time zone"),
    ],
)
def test_change_that_does_not_fit_is_refused(changes, fault):
    with pytest.raises(InvalidRequestError) as caught:
        APPLICATION.to_request(**changes)
    assert str(caught.value).startswith("Application.to_request(): ")
    assert fault in str(caught.value)


def test_cyclic_and_deep_changes_are_refused():
    around = {}
    around["name"] = around
    deep = "x"
    for _ in range(100_000):
        deep = [deep]
    for change in (around, {"a": deep}):
        assert "nested too deeply" in changed(
            APPLICATION, "ApplicationEditRequest", git_repository=change
        )


def test_fault_contains_no_value():
    with pytest.raises(InvalidRequestError) as caught:
        APPLICATION.to_request(git_repository={"url": [SECRET], "x": SECRET}, cpu=SECRET)
    assert SECRET not in str(caught.value)
    frame = caught.value.__traceback__.tb_next
    while frame is not None:
        assert SECRET not in repr(frame.tb_frame.f_locals)
        frame = frame.tb_next


def test_what_the_api_returned_is_not_judged():
    read = SCHEMAS["Application"].decode({"name": "api", "cpu": "much", "ports": [{"x": 1}]})
    assert changed(read, "ApplicationEditRequest", memory=1)["cpu"] == "much"


def test_required_secret_must_be_given():
    token = SCHEMAS["GitTokenResponse"].decode({"name": "t", "type": "GITHUB"})
    with pytest.raises(InvalidRequestError, match=r"does not return token, .* give it as a change"):
        token.to_request()
    assert token.to_request(token=SECRET).to_dict() == {
        "name": "t",
        "type": "GITHUB",
        "token": SECRET,
    }


def test_variant_of_the_request_is_that_of_the_response():
    read = SCHEMAS["AlertReceiverResponse"].decode(
        {"type": "EMAIL", "name": "n", "to": "t", "smarthost": "s", "from": "f"}
    )
    request = read.to_request(from_="g")
    assert type(request) is EmailAlertReceiverEditRequest
    assert request.to_dict()["from"] == "g"


def test_response_of_no_variant_has_no_request():
    read = SCHEMAS["EmailAlertReceiverResponse"].decode({"type": "PIGEON"})
    assert request_of(read, {}) == (
        None,
        "no variant of AlertReceiverEditRequest fits a EmailAlertReceiverResponse",
    )


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("build_timeout_max_sec", 1700, ""),
        ("build.timeout_max_sec", 1700, ""),
        ("network.dns.ndots", 2, ""),
        ("newer.setting", 2, ""),
        ("build.timeout_max_se", 1, "did you mean build.timeout_max_sec?"),
        ("timeout", 1, "has no field timeout"),
    ],
)
def test_settings_take_names_that_only_the_server_knows(name, value, fault):
    request, found = request_of(SETTINGS, {name: value})
    assert (fault in found) if fault else not found
    if not fault:
        key = "build.timeout_max_sec" if name == "build_timeout_max_sec" else name
        assert request.to_dict() == {**SETTINGS.to_dict(), key: value}


def test_unknown_change_is_known_before_reading():
    assert not unknown_field("ApplicationEditRequest", ["cpu", "name"])
    assert not unknown_field("AlertReceiverEditRequest", ["smarthost", "webhook_url"])
    assert unknown_field("AlertReceiverEditRequest", ["x"]).startswith(
        "AlertReceiverEditRequest has no field x; it has "
    )
    assert not unknown_field("ApplicationAdvancedSettings", ["newer.setting"])


@pytest.mark.parametrize(
    ("body", "kind", "fault"),
    [
        (EnvironmentEditRequest(name="n"), "#EnvironmentEditRequest", ""),
        (
            Project.from_dict({"name": "n"}),
            "#EnvironmentEditRequest",
            OTHER.format("Project", "EnvironmentEditRequest"),
        ),
        (
            Project.from_dict({"name": "n"}),
            "#ProjectRequest?",
            OTHER.format("Project", "ProjectRequest")
            + "; its to_request() gives the ProjectRequest",
        ),
        (
            JobRequest(name="n", healthchecks={}),
            "|AlertReceiverEditRequest",
            OTHER.format("JobRequest", RECEIVERS),
        ),
        (EmailAlertReceiverEditRequest.from_dict({}), "|AlertReceiverEditRequest", ""),
        (Project.from_dict({"name": "n"}), "{any}", ""),
    ],
)
def test_model_of_another_schema_is_no_body(body, kind, fault):
    assert model_fault(body, kind) == fault


def test_model_of_a_subclass_is_a_body():
    class Mine(EnvironmentEditRequest):
        __slots__ = ()

    assert not model_fault(Mine(name="n"), "#EnvironmentEditRequest")


@pytest.mark.parametrize(
    ("name", "typo"),
    [
        ("nmae", True),
        ("nam", True),
        ("namee", True),
        ("name", False),
        ("nane", False),
        ("naem", True),
        ("eman", False),
        ("", False),
    ],
)
def test_typo_is_one_letter_or_two_neighbours(name, typo):
    assert is_typo(name, {"name", "xyz"}) is typo

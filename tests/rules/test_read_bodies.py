from __future__ import annotations

import pytest

from qovery_async import InvalidRequestError
from qovery_async._rules.body_validation import checked_body
from qovery_async._rules.hidden import shown
from qovery_async.models import ApplicationEditRequest
from qovery_async.raw import OPERATIONS, SCHEMAS, encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
GIT = {"url": "u", "branch": "b", "name": "n", "owner": "o", "provider": "GITHUB"}
READ = {
    "id": ID,
    "created_at": "2026-01-01T00:00:00Z",
    "name": "api",
    "cpu": 500,
    "git_repository": {**GIT, "has_access": True},
    "healthchecks": {},
    "newer": 1,
}
SETTINGS = {
    "build.timeout_max_sec": 1800,
    "network.dns.ndots": 1,
    "security.automount_service_account_token": "true",
    "deployment.termination_grace_period_seconds": "60",
}


def sent(operation_id, body):
    """Return the JSON that is sent, or the message of the refusal."""
    try:
        return encode(shown(checked_body(OPERATIONS[operation_id], body)))
    except InvalidRequestError as error:
        return str(error).partition("does not fit: ")[2]


def test_mapping_that_was_read_becomes_the_edit_request():
    body = checked_body(OPERATIONS["editApplication"], {**READ, "cpu": 750})
    assert type(shown(body)) is ApplicationEditRequest
    assert encode(shown(body)) == {
        "name": "api",
        "cpu": 750,
        "git_repository": GIT,
        "healthchecks": {},
        "newer": 1,
    }


def test_mapping_that_was_read_changes_its_source_form():
    read = {"id": ID, "name": "h", "auto_deploy": False, "arguments": [], "values_override": {}}
    read["source"] = {"git": {"git_repository": GIT}}
    assert sent("editHelm", read)["source"] == {"git_repository": GIT}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"cpu": "x"}, "$.cpu: expected an integer"),
        ({"nmae": "x", "name": None}, "$.nmae: ApplicationEditRequest has no such field; did you"),
        ({"healthchecks": None}, "$.healthchecks: is required"),
        ({"healthchecks": {"liveness_probe": {"type": 3}}}, "$.healthchecks.liveness_probe.type: "),
    ],
)
def test_faults_of_a_mapping_that_was_read_are_named(change, fault):
    assert fault in sent("editApplication", {**READ, **change})


def test_misspelt_name_of_an_absent_field_is_refused():
    assert "did you mean auto_preview?" in sent("editApplication", {**READ, "auto_previw": True})


def test_mapping_without_fields_of_the_response_is_checked():
    body = {"name": "api", "newer": 1}
    assert "$.newer: ApplicationEditRequest has no such field" in sent("editApplication", body)


def test_list_is_no_mapping_that_was_read():
    assert "$: expected an object (ApplicationEditRequest)" in sent("editApplication", [READ])


def test_only_an_edit_takes_a_mapping_that_was_read():
    assert "has no such field" in sent("createProject", {"name": "p", "id": ID})


def test_settings_are_sent_back_as_the_api_gave_them():
    assert sent("editAdvancedSettings", SETTINGS) == SETTINGS
    read = SCHEMAS["ApplicationAdvancedSettings"].decode(SETTINGS)
    assert sent("editAdvancedSettings", read) == SETTINGS


@pytest.mark.parametrize(
    ("setting", "fault"),
    [
        ({"build.timeout_max_se": 1}, "did you mean build.timeout_max_sec?"),
        ({"build.timeout_max_sec": "long"}, "expected an integer"),
        ({"build.timeout_max_sec": [1]}, "expected an integer"),
        ({"security.read_only_root_filesystem": "yes"}, "expected true or false"),
        ({"deployment.antiaffinity.pod": 3}, "expected text"),
    ],
)
def test_wrong_settings_are_refused(setting, fault):
    assert fault in sent("editAdvancedSettings", setting)

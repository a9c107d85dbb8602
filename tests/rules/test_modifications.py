from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from qovery_async import (
    UNSET,
    ConcurrentChangeError,
    InvalidRequestError,
    NotFoundError,
    UnknownVariant,
)
from qovery_async._rules.hidden import shown, unshown
from qovery_async._rules.modifications import entry, modified_body, unknown_change
from qovery_async.models import EnvironmentEditRequest
from qovery_async.raw import OPERATIONS, SCHEMAS

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
OTHER = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
EDIT = OPERATIONS["editEnvironment"]
MOMENT = datetime(2026, 1, 5, 9, tzinfo=UTC)
ENVIRONMENT = {"id": ID, "name": "staging", "created_at": "2026-01-05T09:00:00Z"}


def environment(**fields):
    return SCHEMAS["Environment"].decode({**ENVIRONMENT, **fields})


def modified(read, since=None, **changes):
    wrapped = {name: unshown(value) for name, value in changes.items()}
    return modified_body(EDIT, read, wrapped, since)


def test_body_is_the_edit_request_and_is_wrapped():
    body = modified(environment(), name="prod")
    assert repr(body) == "<not shown>"
    assert shown(body) == EnvironmentEditRequest(name="prod")


def test_change_that_does_not_fit_names_the_operation():
    with pytest.raises(InvalidRequestError, match=r"^editEnvironment \(PUT .*\$.name: expected"):
        modified(environment(), name=3)
    with pytest.raises(InvalidRequestError, match="has no field nmae; did you mean name") as caught:
        unknown_change(EDIT, ["nmae"])
    assert caught.value.operation_id == "editEnvironment"
    unknown_change(EDIT, ["name"])


def test_object_of_an_unknown_variant_is_refused():
    with pytest.raises(InvalidRequestError, match="unknown variant"):
        modified(UnknownVariant("NEW", {"id": ID}), name="x")


@pytest.mark.parametrize(
    ("fields", "since"),
    [
        ({"updated_at": "2026-01-05T09:00:00Z"}, MOMENT),
        ({"updated_at": "2026-01-05T09:00:00Z"}, MOMENT.astimezone(timezone(timedelta(hours=2)))),
        ({"updated_at": "2026-01-05T09:00:00Z"}, MOMENT + timedelta(seconds=1)),
        ({}, MOMENT),
    ],
)
def test_object_unchanged_since_is_modified(fields, since):
    assert shown(modified(environment(**fields), since, name="x")).name == "x"


def test_object_changed_since_is_not_modified():
    read = environment(updated_at="2026-01-05T09:00:00.001Z")
    with pytest.raises(ConcurrentChangeError, match="changed at 2026-01-05T09:00:00") as caught:
        modified(read, MOMENT, name="x")
    assert caught.value.updated_at == read.updated_at
    assert caught.value.operation_id == "editEnvironment"
    assert not caught.value.retryable


def test_absent_time_cannot_be_compared():
    with pytest.raises(InvalidRequestError, match="unmodified_since is UNSET"):
        modified(environment(), UNSET, name="x")


@pytest.mark.parametrize("since", [MOMENT.replace(tzinfo=None), "2026-01-05T09:00:00Z", 3])
def test_time_without_a_zone_is_refused(since):
    with pytest.raises(InvalidRequestError, match="datetime with a time zone"):
        modified(environment(), since, name="x")


def test_object_without_times_cannot_be_compared():
    read = SCHEMAS["Environment"].decode({"id": ID, "name": "n"})
    with pytest.raises(InvalidRequestError, match="no updated_at to compare"):
        modified(read, MOMENT, name="x")


def test_entry_of_an_item_is_the_answer():
    answer = environment()
    assert entry(OPERATIONS["getEnvironment"], answer, {"environmentId": "anything"}) is answer
    assert entry(OPERATIONS["getAccountInformation"], answer, {}) is answer


@pytest.mark.parametrize("wanted", [ID, ID.upper()])
def test_entry_of_a_list_has_the_last_id(wanted):
    reading = OPERATIONS["listApplicationCustomDomain"]
    answer = SCHEMAS["CustomDomainResponseList"].decode(
        {"results": [{"id": OTHER, "domain": "a"}, {"id": ID, "domain": "b"}]}
    )
    path = {"applicationId": OTHER, "customDomainId": wanted}
    assert entry(reading, answer, path).domain == "b"


def test_entry_of_a_single_answer_must_have_the_id():
    reading = OPERATIONS["getEnvironmentDeploymentRule"]
    rule = SCHEMAS["EnvironmentDeploymentRule"].decode({"id": ID})
    assert entry(reading, rule, {"environmentId": OTHER, "deploymentRuleId": ID}) is rule
    with pytest.raises(NotFoundError, match="no entry has the id") as caught:
        entry(reading, rule, {"environmentId": ID, "deploymentRuleId": OTHER})
    assert (caught.value.status, caught.value.operation_id) == (404, reading.operation_id)


def webhook(**fields):
    required = {"id": ID, "created_at": "2026-01-05T09:00:00Z", "kind": "STANDARD"}
    fields = {**required, "target_url": "https://acme.test", "events": [], **fields}
    return SCHEMAS["OrganizationWebhookResponse"].decode(fields)


@pytest.mark.parametrize("secret", ["hush", UNSET])
def test_webhook_with_a_secret_demands_it(secret):
    operation, read = OPERATIONS["editOrganizationWebhook"], webhook(target_secret_set=True)
    with pytest.raises(InvalidRequestError, match="does not return target_secret"):
        modified_body(operation, read, {"description": unshown("x")}, None)
    body = shown(modified_body(operation, read, {"target_secret": unshown(secret)}, None))
    assert body.target_secret == secret


def test_webhook_without_a_secret_is_modified():
    read = webhook(target_secret_set=False)
    changes = {"description": unshown("x")}
    body = shown(modified_body(OPERATIONS["editOrganizationWebhook"], read, changes, None))
    assert (body.description, body.target_secret) == ("x", UNSET)

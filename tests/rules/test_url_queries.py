from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import InvalidRequestError
from qovery_async._rules.requests import prepare
from qovery_async.raw import OPERATIONS

ID = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")


def build(name, **given_):
    arguments = {"path": None, "query": None, "body": None, "content_type": None} | given_
    return prepare(OPERATIONS[name], **arguments)


def test_null_and_absent_query_values_are_not_sent():
    request = build("listVariables", query={"parent_id": ID, "scope": "PROJECT", "is_secret": None})

    assert request.target == f"/variable?parent_id={ID}&scope=PROJECT"


@given(st.text())
def test_any_text_survives_in_a_query(text):
    target = build("listVariables", query={"parent_id": text, "scope": "PROJECT"}).target

    assert parse_qsl(urlsplit(target).query, keep_blank_values=True) == [
        ("parent_id", text),
        ("scope", "PROJECT"),
    ]


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


def test_fraction_of_a_whole_number_parameter_is_rejected():
    path = {"applicationId": ID}

    with pytest.raises(InvalidRequestError, match=r"'pageSize' must be a whole number \(got 2\.5"):
        build("listApplicationDeploymentHistoryV2", path=path, query={"pageSize": 2.5})

from __future__ import annotations

import copy
import pickle
import re
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID, SafeUUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec.timestamps import (
    PreciseDateTime,
    read_canonical_uuid,
    read_date,
    read_datetime,
    read_uuid,
    write_datetime,
)
from qovery_async.models import Project
from qovery_async.raw import SCHEMAS, Deviation, Drift, StrictDecodingError, encode

DIGITS = st.text("0123456789", max_size=12)
ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = {
    "id": ID,
    "created_at": "2026-01-01T00:00:00Z",
    "name": "a",
    "organization": {"id": ID},
    "associated_environments_count": 0,
}


def created(text):
    """Return the drift of a project that was created at a time."""
    drift = Drift()
    SCHEMAS["Project"].decode(PROJECT | {"created_at": text}, drift=drift)
    return drift.total()


@given(st.datetimes(timezones=st.just(UTC)).map(lambda d: d.replace(microsecond=0)), DIGITS)
def test_every_fraction_digit_survives(moment, digits):
    text = moment.replace(tzinfo=None).isoformat() + (f".{digits}" if digits else "") + "Z"

    read = read_datetime(text)

    assert read.replace(microsecond=0) == moment
    written = write_datetime(read)
    fraction = written.rstrip("Z").partition(".")[2]
    assert fraction.rstrip("0") == digits.rstrip("0")
    assert written.partition(".")[0].rstrip("Z") == text.partition(".")[0].rstrip("Z")


@given(st.datetimes(datetime(2, 1, 1), timezones=st.timezones()))
def test_written_datetime_names_the_same_moment(moment):
    written = write_datetime(moment)

    assert read_datetime(written).timestamp() == moment.timestamp()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", written)


def test_nanoseconds_are_kept_through_pickling():
    moment = read_datetime("2026-02-03T04:05:06.123456789Z")

    assert isinstance(moment, PreciseDateTime)
    assert moment.microsecond == 123456
    assert moment.sub_microsecond == "789"
    assert pickle.loads(pickle.dumps(moment)).isoformat() == moment.isoformat()
    assert write_datetime(moment) == "2026-02-03T04:05:06.123456789Z"


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-03T04:05:06Z",
        "2026-02-03t04:05:06z",
        "2026-02-03 04:05:06Z",
        "2026-02-03T04:05:06.000Z",
        "2026-02-03T04:05:06,000000000Z",
        "2026-02-03T06:05:06+0200",
        "2026-02-03T06:05:06+02",
        "2026-02-03T06:05:06+02:00",
        "2026-02-03T04:05:06-00:00",
        "20260203T040506Z",
        "2026-034T04:05:06Z",
        "2026-W06-2T04:05:06Z",
    ],
)
def test_forms_of_iso_8601_are_read_without_drift(text):
    assert read_datetime(text) == datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert created(text) == 0


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-08-10T24:00:00Z", datetime(2022, 8, 11, tzinfo=UTC)),
        ("2022-06-30T23:59:60Z", datetime(2022, 7, 1, tzinfo=UTC)),
    ],
)
def test_hour_24_and_leap_seconds_are_the_next_moment(text, moment):
    assert read_datetime(text) == moment
    assert created(text) == 0


def test_digits_behind_a_comma_or_in_the_basic_form_survive():
    assert read_datetime("2026-02-03T04:05:06,123456789Z").sub_microsecond == "789"
    assert read_datetime("20260203T040506.123456789Z").sub_microsecond == "789"
    assert read_datetime("2016-12-31T23:59:60.123456789Z").sub_microsecond == "789"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10",
        "May",
        "2023",
        "2023-05",
        "2023-05-01",
        "20230501",
        "2023-W10",
        "12:30",
        "12:30:00Z",
        "3/4/2023",
        "1675397106",
        "now",
        "2024-01-01 10:00 EST",
        "2024-01-01T10:00:00 CET",
        "2024-01-01T10:00:00 UTC",
        "2024-01-01T10:00:00[Europe/Paris]",
        "Tue, 03 Feb 2026 04:05:06 GMT",
        "2023-02-30T00:00:00Z",
        "2023-13-01T00:00:00Z",
        "2022-08-10T24:00:01Z",
        "2022-08-10T25:00:00Z",
        "2022-06-30T12:30:60Z",
        "2022-06-30T23:59:61Z",
        "9999-12-31T24:00:00Z",
        "0000-01-01T00:00:00Z",
        "2022-06-30T23:59:59+99:00",
        "\uff12022-06-30T23:59:59Z",
    ],
)
def test_incomplete_datetime_stays_text_and_counts(text):
    assert read_datetime(text) == text
    assert created(text) == 1
    raw = PROJECT | {"created_at": text}
    assert Project.from_dict(raw).to_dict() == raw
    with pytest.raises(StrictDecodingError, match=r"\$\.created_at: bad_format"):
        SCHEMAS["Project"].decode(raw, strict=True)


def test_date_time_without_offset_is_naive_and_counts():
    """RFC 3339 requires an offset; to assume one would be a guess."""
    assert read_datetime("2026-02-03T04:05:06") == datetime(2026, 2, 3, 4, 5, 6)
    assert created("2026-02-03T04:05:06") == 1


@given(st.text(max_size=30) | st.from_regex(r"[0-9TtZz:+., W-]{1,40}", fullmatch=True))
def test_text_counts_as_drift_unless_it_is_an_aware_moment(text):
    read = read_datetime(text)
    is_aware = isinstance(read, datetime) and read.tzinfo is not None
    assert created(text) == (not is_aware)


@given(st.text(max_size=12))
def test_day_that_stays_text_counts_as_drift(text):
    raw = {"expired_at": text}
    drift = Drift()
    SCHEMAS["GitTokenResponse"].decode(raw, drift=drift)
    is_text = isinstance(read_date(text), str)
    assert drift[Deviation("bad_format", "GitTokenResponse", "expired_at")] == is_text


@pytest.mark.parametrize(
    "text", ["STATIC_IP", "", "google-oauth2|1", "x" * 36, f"{ID}0", ID.replace("-", "_")]
)
def test_invalid_uuid_stays_text_and_counts(text):
    drift = Drift()
    project = SCHEMAS["Project"].decode(PROJECT | {"id": text}, drift=drift)
    assert project.id == text
    assert drift == {Deviation("bad_format", "Project", "id"): 1}


@pytest.mark.parametrize(
    "text", [ID, ID.upper(), ID.replace("-", ""), f"urn:uuid:{ID}", f"{{{ID}}}"]
)
def test_every_way_to_write_a_uuid_is_read(text):
    assert read_uuid(text) == UUID(ID)


@pytest.mark.parametrize(
    "text", ["3fa85f64_57174562b3fc2c963f66afa6", f" {ID[1:]}", "0x" + "1" * 30]
)
def test_uuid_with_digits_that_only_int_reads_stays_text(text):
    assert read_uuid(text) == text


@given(st.uuids())
def test_canonical_uuid_equals_one_of_the_constructor(expected):
    value = read_canonical_uuid(str(expected))

    assert type(value) is UUID
    assert value == expected
    assert hash(value) == hash(expected)
    assert value.is_safe is SafeUUID.unknown
    assert (repr(value), value.fields, value.version) == (
        repr(expected),
        expected.fields,
        expected.version,
    )
    assert pickle.dumps(value) == pickle.dumps(expected)
    assert copy.deepcopy(value) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        ID.upper(),
        ID.replace("-", ""),
        f"{{{ID}}}",
        f"{ID}0",
        f"{ID}-",
        ID.replace("3fa8", "3f-8"),
        ID.replace("5f64-", "5f64_"),
        ID.replace("f", "\uff46"),
        "x" * 36,
    ],
)
def test_uuid_in_another_form_is_not_canonical(text):
    assert read_canonical_uuid(text) is None


def test_invalid_datetime_stays_text():
    assert read_datetime("soon") == "soon"
    assert read_date("2026-13-01") == "2026-13-01"
    assert read_uuid("no-such-id") == "no-such-id"


def test_offsets_are_kept():
    zone = timezone(timedelta(hours=2, minutes=30))

    assert write_datetime(datetime(2026, 1, 1, tzinfo=zone)) == "2026-01-01T00:00:00+02:30"


def test_field_text_is_parsed_on_access_and_encoded_unchanged():
    raw = {
        "id": "3FA85F64-5717-4562-B3FC-2C963F66AFA6",
        "created_at": "2026-02-03T04:05:06.100000000Z",
        "name": "p",
        "organization": {"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6"},
    }

    project = Project.from_dict(raw)

    assert str(project.id) == "3fa85f64-5717-4562-b3fc-2c963f66afa6"
    assert project.created_at == datetime(2026, 2, 3, 4, 5, 6, 100000, tzinfo=UTC)
    assert project.to_dict() == raw

    project.created_at = datetime(2026, 2, 3, tzinfo=UTC)
    assert project.to_dict()["created_at"] == "2026-02-03T00:00:00Z"


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-03T04:05:06Z",
        "2026-02-03T04:05:06.000001Z",
        "2026-02-03T04:05:06.123456789Z",
        "2026-02-03T04:05:06.000000001Z",
    ],
)
def test_text_that_is_written_back_is_parsed_once(text):
    project = Project.from_dict(PROJECT | {"created_at": text})

    assert project.created_at is project.created_at
    assert project.id is project.id
    assert project.to_dict()["created_at"] == text
    assert encode(project.created_at) == text


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-03T04:05:06.000Z",
        "2026-02-03T04:05:06.000000Z",
        "2026-02-03T04:05:06.100000000Z",
        "2026-02-03T04:05:06.123456780Z",
        "2026-02-03T04:05:06+00:00",
        "2026-02-03 04:05:06Z",
        "2026-W06-2T04:05:06Z",
        "2026-02-03T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2016-12-31T23:59:60.123456Z",
        "20260203T040506.1234Z",
        "2026-02-03T04:05:06z",
        "2026-02-03T04:05:06,123456Z",
    ],
)
def test_text_in_another_form_is_kept_when_read(text):
    project = Project.from_dict(PROJECT | {"created_at": text, "id": ID.upper()})

    assert isinstance(project.created_at, datetime)
    assert project.created_at == project.created_at
    assert project.id == UUID(ID)
    assert (project.to_dict()["created_at"], project.to_dict()["id"]) == (text, ID.upper())

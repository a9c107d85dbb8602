from __future__ import annotations

import pickle
import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec.timestamps import (
    PreciseDateTime,
    read_date,
    read_datetime,
    read_uuid,
    write_datetime,
)
from qovery_async.models import Project
from qovery_async.raw import encode

DIGITS = st.text("0123456789", max_size=12)


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
def test_what_is_written_names_the_same_moment(moment):
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
    ["2026-02-03 04:05:06 UTC", "Tue, 03 Feb 2026 04:05:06 GMT", "20260203T040506Z"],
)
def test_other_forms_are_read_too(text):
    assert read_datetime(text) == datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def test_what_names_no_moment_stays_text():
    assert read_datetime("soon") == "soon"
    assert read_date("2026-13-01") == "2026-13-01"
    assert read_uuid("no-such-id") == "no-such-id"


def test_offsets_are_kept():
    zone = timezone(timedelta(hours=2, minutes=30))

    assert write_datetime(datetime(2026, 1, 1, tzinfo=zone)) == "2026-01-01T00:00:00+02:30"


def test_a_date_time_without_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        encode({"at": datetime(2026, 1, 1)})


def test_dates_are_written_as_days():
    assert encode({"day": date(2026, 1, 2)}) == {"day": "2026-01-02"}


def test_a_members_text_is_read_on_access_and_sent_back_unchanged():
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

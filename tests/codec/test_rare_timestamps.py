"""Date-times of ISO 8601 that the standard library refuses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec.rare_timestamps import read_rare

ZONE = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-08-10T24:00:00Z", datetime(2022, 8, 11, tzinfo=UTC)),
        ("20221231T240000Z", datetime(2023, 1, 1, tzinfo=UTC)),
        ("2022-06-30t23:59:60z", datetime(2022, 7, 1, tzinfo=UTC)),
        ("20161231T235960Z", datetime(2017, 1, 1, tzinfo=UTC)),
        ("2022-07-01T01:59:60.5+02:00", datetime(2022, 7, 1, 2, 0, 0, 500000, ZONE)),
        ("2026-034T04:05:06Z", datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)),
        ("2026-W06-2 04:05:06", datetime(2026, 2, 3, 4, 5, 6)),
    ],
)
def test_hour_24_leap_seconds_and_ordinal_dates_are_read(text, moment):
    parsed = read_rare(text)

    assert parsed == moment
    assert parsed.utcoffset() == moment.utcoffset()


@given(st.dates(), st.sampled_from(["+00:00", "+05:30", "-11:00"]))
def test_offset_is_a_fixed_zone_of_the_standard_library(day, offset):
    parsed = read_rare(f"{day.year:04}-{day.timetuple().tm_yday:03}T10:00:00{offset}")

    assert type(parsed.tzinfo) is timezone
    assert parsed.isoformat() == f"{day.isoformat()}T10:00:00{offset}"


@pytest.mark.parametrize(
    "text",
    [
        "2022-06-30T12:30:60Z",
        "2022-06-30T23:59:60+02:00",
        "2022-06-30T23:59:61Z",
        "2022-08-10T24:00:01Z",
        "2022-366T04:05:06Z",
        "9999-12-31T24:00:00Z",
        "9999-12-31T23:59:60Z",
        "2022-06-30T23:59:59+99:00",
        "2022-06",
        "2022-06-30",
        "T10:00:00",
        "\uff12022-06-30T23:59:60Z",
        "soon",
        "",
    ],
)
def test_other_text_is_none(text):
    assert read_rare(text) is None


@given(st.text(max_size=30) | st.from_regex(r"[0-9TtZz:+., W-]{1,40}", fullmatch=True))
def test_any_text_is_a_datetime_or_none(text):
    assert isinstance(read_rare(text), datetime | None)

"""Date-times of ISO 8601 that the standard library refuses, such as hour 24 and leap seconds.

A module of its own, as hardly any response needs it: importing it takes some milliseconds.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta, timezone

from dateutil.parser import isoparse

# A whole day (of a month, week or year), a separator and an hour; isoparse completes less.
_DAY_AND_HOUR = re.compile(r"\d{4}(?:-?\d\d-?\d\d|-?W\d\d-?\d|-?\d{3})[Tt ]\d\d", re.ASCII)
_LEAP_SECOND = re.compile(r"([Tt ]\d\d:?\d\d:?)60", re.ASCII)


def read_rare(text: str) -> datetime | None:
    """Read a form of ISO 8601 that the standard library refuses.

    A leap second is the last second of a day in UTC; a second of 60 anywhere else is an error.
    """
    if _DAY_AND_HOUR.match(text) is None:
        return None
    text, leaps = _LEAP_SECOND.subn(r"\g<1>59", text)
    try:
        parsed = isoparse(text)
        offset = parsed.utcoffset()
        if offset is not None:
            parsed = parsed.replace(tzinfo=timezone(offset))
        if leaps:
            parsed += timedelta(seconds=1)
            if (parsed - (offset or timedelta())).time().replace(microsecond=0) != time():
                return None
    except (ValueError, OverflowError):
        return None
    return parsed

"""Formats of texts in requests, as functions from a text to whether it is valid."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Callable, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
# Letters of any alphabet, for internationalized names; `*.` for wildcard certificates.
_LABEL = r"[^\W_]([\w-]{0,61}[^\W_])?"
_HOST = re.compile(rf"(\*\.)?{_LABEL}(\.{_LABEL})+")
_LONGEST_HOST = 253
_SHORTCUTS = frozenset({"@yearly", "@annually", "@monthly", "@weekly", "@daily", "@hourly"})
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
# (lowest, highest, names from the lowest on) of the five fields of a cron expression.
_CRON: tuple[tuple[int, int, tuple[str, ...]], ...] = (
    (0, 59, ()),
    (0, 23, ()),
    (1, 31, ()),
    (1, 12, _MONTHS),
    (0, 7, _DAYS),
)
_CRON_PART = re.compile(r"(?:\*|(?P<low>\w+)(?:-(?P<high>\w+))?)(?:/(?P<step>\d+))?")


def is_uuid(text: str) -> bool:
    """Return True if a text is a UUID, in lower or upper case."""
    return _UUID.fullmatch(text) is not None


def is_uri(text: str) -> bool:
    """Return True if a text is an absolute URI: it has a scheme, and no white space."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    blank = any(character.isspace() for character in text)
    return bool(parts.scheme) and bool(parts.netloc or parts.path) and not blank


def is_email(text: str) -> bool:
    """Return True if a text has the form of an email address."""
    return _EMAIL.fullmatch(text) is not None


def is_domain(text: str) -> bool:
    """Return True if a text is a domain name of two labels or more, or a wildcard of one."""
    return len(text) <= _LONGEST_HOST and _HOST.fullmatch(text) is not None


@lru_cache(maxsize=1)
def _timezones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def is_timezone(text: str) -> bool:
    """Return True if a text is the name of a zone of the IANA time zone database."""
    known = _timezones()
    # Some systems have no database; there, any name of the right form is valid.
    return text in known if known else re.fullmatch(r"[A-Za-z_]+(/[\w+-]+)*", text) is not None


def is_cron(text: str) -> bool:
    """Return True if a text is a cron expression of five fields, or one of its shortcuts."""
    if text.strip().lower() in _SHORTCUTS:
        return True
    fields = text.split()
    return len(fields) == len(_CRON) and all(
        _is_cron_part(part, *limits)
        for field, limits in zip(fields, _CRON, strict=True)
        for part in field.split(",")
    )


def _is_cron_part(text: str, lowest: int, highest: int, names: tuple[str, ...]) -> bool:
    if text == "?":
        return True
    part = _CRON_PART.fullmatch(text)
    if part is None or (part["step"] is not None and int(part["step"]) == 0):
        return False
    ends = [_cron_number(part[name], lowest, names) for name in ("low", "high") if part[name]]
    return all(lowest <= end <= highest for end in ends) and ends == sorted(ends)


def _cron_number(text: str, lowest: int, names: tuple[str, ...]) -> int:
    """Return the number of a field's text, or -1 if it has none."""
    if text.upper() in names:
        return lowest + names.index(text.upper())
    return int(text) if text.isdecimal() else -1


# Formats that a server must parse.
PARSED: Mapping[str, Callable[[str], bool]] = {"uuid": is_uuid}
# Formats that a lenient simulator does not check.
CHECKED: Mapping[str, Callable[[str], bool]] = {
    "uri": is_uri,
    "email": is_email,
    "cron": is_cron,
    "domain": is_domain,
    "timezone": is_timezone,
}

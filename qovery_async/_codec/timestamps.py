"""Dates, date-times and UUIDs, parsed from text on access.

Date-times follow RFC 3339 (https://www.rfc-editor.org/rfc/rfc3339) and ISO 8601, dates ISO 8601,
ids RFC 9562. Incomplete dates are not completed, and no time zone is dropped. Any other text stays
text, and counts as drift when its object is decoded. A date-time without an offset reads as a naive
`datetime`; RFC 3339 requires an offset, so it counts as drift, too.
"""

from __future__ import annotations

import re
from binascii import unhexlify
from datetime import UTC, date, datetime
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID, SafeUUID

if TYPE_CHECKING:
    from collections.abc import Callable

# Parsers of the standard library in C: as fast as a check of a single character.
moment = datetime.fromisoformat
day = date.fromisoformat

_FRACTION = re.compile(r"[.,](\d{7,})")
# "YYYY-MM-DD" and every other date without a time has at most this many characters.
_DATE_LENGTH = 10
# "YYYY-MM-DDTHH:MM:SSZ", and with six digits of a fraction.
_SECONDS_LENGTH = 20
_MICROSECONDS_LENGTH = 27
_UUID_LENGTH = 36
# A UUID refuses assignments; its own constructor sets these slots, too.
_new = object.__new__
_from_bytes = int.from_bytes
_set_int = vars(UUID)["int"].__set__
_set_safety = vars(UUID)["is_safe"].__set__
_UNKNOWN_SAFETY = SafeUUID.unknown


class PreciseDateTime(datetime):
    """A `datetime` with every digit of its fraction.

    `sub_microsecond` are the digits after the sixth, as text. Arithmetic drops them; comparing and
    hashing ignore them.
    """

    sub_microsecond: str

    def __new__(cls, *args: Any, sub_microsecond: str = "", **kwargs: Any) -> Self:  # noqa: ANN401  # datetime's own
        """Create a value from the arguments of `datetime` and the digits after the sixth."""
        self = super().__new__(cls, *args, **kwargs)
        self.sub_microsecond = sub_microsecond
        return self

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        """Return ISO 8601 text with every digit, unless `timespec` requests fewer."""
        text = super().isoformat(sep, "microseconds" if timespec == "auto" else timespec)
        if not self.sub_microsecond or timespec != "auto":
            return super().isoformat(sep, timespec)
        return f"{text[:26]}{self.sub_microsecond}{text[26:]}"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:  # noqa: ANN401  # object's own
        """Keep the digits in pickles."""
        return (_precise, (self.isoformat(),))


def _precise(text: str) -> datetime:
    parsed = read_datetime(text)
    if isinstance(parsed, str):
        msg = f"not a date-time: {text}"
        raise ValueError(msg)  # noqa: TRY004  # the value is wrong, not its type
    return parsed


def read_datetime(text: str) -> datetime | str:
    """Parse a date-time with every digit of its fraction; return invalid text unchanged.

    The standard library reads most of ISO 8601; python-dateutil reads the rest: hour 24 (the next
    midnight), a lower-case `z`, ordinal dates. A leap second reads as the second after it. A date
    without a time is not a date-time.
    """
    if len(text) <= _DATE_LENGTH:
        return text
    try:
        parsed = moment(text)
    except ValueError:
        from .rare_timestamps import read_rare

        rare = read_rare(text)
        if rare is None:
            return text
        parsed = rare
    if len(text) > 26 or text[13:14] != ":":  # noqa: PLR2004  # "YYYY-MM-DDTHH:MM:SS.ffffff"
        fraction = _FRACTION.search(text)
        if fraction is not None and (rest := fraction[1][6:].rstrip("0")):
            return _with_fraction(parsed, int(fraction[1][:6]), rest)
    return parsed


def _with_fraction(parsed: datetime, microsecond: int, rest: str) -> PreciseDateTime:
    return PreciseDateTime(
        parsed.year,
        parsed.month,
        parsed.day,
        parsed.hour,
        parsed.minute,
        parsed.second,
        microsecond,
        parsed.tzinfo,
        sub_microsecond=rest,
    )


def is_moment(text: str) -> bool:
    """Return True if `text` reads as a date-time with an offset, as RFC 3339 requires."""
    parsed = read_datetime(text)
    return not isinstance(parsed, str) and parsed.tzinfo is not None


def write_datetime(value: datetime) -> str:
    """Return RFC 3339 text; UTC is written as `Z`.

    Raises ValueError for a value without a time zone: the API would have to guess.
    """
    if value.tzinfo is UTC:
        return f"{value.isoformat()[:-6]}Z"
    offset = value.utcoffset()
    if offset is None:
        msg = "a date-time needs a time zone, e.g. datetime.now(timezone.utc)"
        raise ValueError(msg)
    if offset.total_seconds() % 60:  # local mean times; RFC 3339 has no room for seconds
        value = value.astimezone(UTC)
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def read_date(text: str) -> date | str:
    """Parse a date; return invalid text unchanged."""
    try:
        return day(text)
    except ValueError:
        return text


def read_uuid(text: str) -> UUID | str:
    """Parse a UUID, also in braces or as a URN; return invalid text unchanged."""
    try:
        packed = unhexlify(text.removeprefix("urn:uuid:").strip("{}").replace("-", ""))
        return UUID(bytes=packed)
    except ValueError:
        return text


def read_canonical_uuid(text: str) -> UUID | None:
    """Parse a UUID in the form of RFC 9562, in lower case; return None for any other text.

    Four times as fast as `UUID()`, which looks at six ways to give a value.
    """
    if text[8:24:5] != "----" or len(text) != _UUID_LENGTH:
        return None
    digits = text.replace("-", "", 4)
    try:
        packed = unhexlify(digits)
    except ValueError:
        return None
    if packed.hex() != digits:
        return None
    value = _new(UUID)
    _set_int(value, _from_bytes(packed))
    _set_safety(value, _UNKNOWN_SAFETY)
    return value


def _is_written_as(parsed: datetime | str, text: str) -> bool:
    """Return True if a parsed date-time is certainly written as this text.

    Hour 24 and second 60 are other moments, with other texts.
    """
    if isinstance(parsed, str) or text[11:13] == "24" or text[17:19] == "60":
        return False
    length = len(text)
    punctuation = text[4:20:3]
    if length == _SECONDS_LENGTH:
        return punctuation == "--T::Z"
    if punctuation != "--T::." or text[-1] != "Z":
        return False
    if type(parsed) is PreciseDateTime:
        return parsed.sub_microsecond == text[26:-1]
    return length == _MICROSECONDS_LENGTH and parsed.microsecond > 0


class _TextAttribute:
    """An attribute with the server's text in its slot; reading it parses the text.

    Keeping the text makes decoding fast and encoding exact. The parsed value takes the place of the
    text if it is written back as the same text. On the first read of a class's attribute, a
    property takes the place of this object: code with the slot's own name is twice as fast.
    """

    __slots__ = ("_name", "_owner")
    read: ClassVar[Callable[[Any], Any]]

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:  # noqa: ANN401  # typed by the model
        if instance is None:
            return self
        found = property(
            _with_slot(type(self).read, f"_{self._name}"), _with_slot(_write, f"_{self._name}")
        )
        setattr(self._owner, self._name, found)
        return found.__get__(instance)

    def __set__(self, instance: object, value: object) -> None:
        setattr(instance, f"_{self._name}", value)


def _with_slot(function: Callable[..., Any], slot: str) -> FunctionType:
    """Return a function that uses another attribute instead of `text_slot`."""
    code = function.__code__
    names = tuple(slot if name == "text_slot" else name for name in code.co_names)
    return FunctionType(code.replace(co_names=names), function.__globals__)


def _write(instance: Any, value: object) -> None:  # noqa: ANN401  # a model
    instance.text_slot = value


def _read_uuid(instance: Any) -> Any:  # noqa: ANN401  # a model
    value = instance.text_slot
    if type(value) is not str:
        return value
    parsed = read_canonical_uuid(value)
    if parsed is None:
        return read_uuid(value)
    instance.text_slot = parsed
    return parsed


def _read_datetime(instance: Any) -> Any:  # noqa: ANN401  # a model
    value = instance.text_slot
    if type(value) is not str:
        return value
    if _SECONDS_LENGTH < len(value) < _MICROSECONDS_LENGTH and value[13] == ":":
        # Another text would be written back.
        try:
            return moment(value)
        except ValueError:
            return read_datetime(value)
    parsed = read_datetime(value)
    if _is_written_as(parsed, value):
        instance.text_slot = parsed
    return parsed


def _read_date(instance: Any) -> Any:  # noqa: ANN401  # a model
    value = instance.text_slot
    if type(value) is not str:
        return value
    parsed = read_date(value)
    if isinstance(parsed, date) and parsed.isoformat() == value:
        instance.text_slot = parsed
    return parsed


class UuidAttribute(_TextAttribute):
    """Attribute that reads as `uuid.UUID`, or as text if invalid."""

    __slots__ = ()
    read = _read_uuid


class DateTimeAttribute(_TextAttribute):
    """Attribute that reads as `datetime`, or as text if invalid."""

    __slots__ = ()
    read = _read_datetime


class DateAttribute(_TextAttribute):
    """Attribute that reads as `date`, or as text if invalid."""

    __slots__ = ()
    read = _read_date

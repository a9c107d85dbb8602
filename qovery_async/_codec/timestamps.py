"""Texts of dates, times and ids, read when a caller asks for them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from uuid import UUID

_FRACTION = re.compile(r"\.(\d{7,})")


class PreciseDateTime(datetime):
    """A `datetime` that keeps the fraction digits a `datetime` has no room for.

    `sub_microsecond` are the digits behind the sixth, as text. Arithmetic gives a value without
    them; comparing and hashing ignore them.
    """

    sub_microsecond: str

    def __new__(cls, *args: Any, sub_microsecond: str = "", **kwargs: Any) -> Self:  # noqa: ANN401  # datetime's own
        """Take what `datetime` takes, and the digits behind the sixth."""
        self = super().__new__(cls, *args, **kwargs)
        self.sub_microsecond = sub_microsecond
        return self

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        """ISO 8601 with every digit, unless a time span asks for fewer."""
        text = super().isoformat(sep, "microseconds" if timespec == "auto" else timespec)
        if not self.sub_microsecond or timespec != "auto":
            return super().isoformat(sep, timespec)
        return f"{text[:26]}{self.sub_microsecond}{text[26:]}"

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:  # noqa: ANN401  # object's own
        """Pickles keep the digits."""
        return (_precise, (self.isoformat(),))


def _precise(text: str) -> datetime:
    parsed = read_datetime(text)
    if isinstance(parsed, str):
        msg = f"not a date-time: {text}"
        raise ValueError(msg)  # noqa: TRY004  # the value is wrong, not its type
    return parsed


def read_datetime(text: str) -> datetime | str:
    """The moment that `text` names, with every fraction digit; `text` itself when it names none.

    The standard library reads RFC 3339; python-dateutil reads what that refuses.
    """
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        from dateutil.parser import ParserError, parse

        try:
            parsed = parse(text)
        except (ParserError, OverflowError):
            return text
    if len(text) > 26:  # noqa: PLR2004  # "YYYY-MM-DDTHH:MM:SS.ffffff" has room for six digits
        fraction = _FRACTION.search(text)
        if fraction is not None and (rest := fraction[1][6:].rstrip("0")):
            return PreciseDateTime(
                parsed.year,
                parsed.month,
                parsed.day,
                parsed.hour,
                parsed.minute,
                parsed.second,
                int(fraction[1][:6]),
                parsed.tzinfo,
                sub_microsecond=rest,
            )
    return parsed


def write_datetime(value: datetime) -> str:
    """RFC 3339 text; UTC is written as `Z`.

    Raises ValueError for a value without a time zone: the API would have to guess.
    """
    offset = value.utcoffset()
    if offset is None:
        msg = "a date-time needs a time zone, e.g. datetime.now(timezone.utc)"
        raise ValueError(msg)
    if offset.total_seconds() % 60:  # local mean times; RFC 3339 has no room for seconds
        value = value.astimezone(UTC)
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def read_date(text: str) -> date | str:
    """The day that `text` names; `text` itself when it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def read_uuid(text: str) -> UUID | str:
    """The UUID that `text` writes; `text` itself when it is none."""
    from uuid import UUID

    try:
        return UUID(text)
    except ValueError:
        return text


class _TextAttribute:
    """A model's attribute whose slot holds the server's text; reading it gives the value.

    Keeping the text makes reading answers fast and writing them back exact.
    """

    __slots__ = ("_slot",)

    def __set_name__(self, owner: type, name: str) -> None:
        self._slot = f"_{name}"

    def __set__(self, instance: object, value: object) -> None:
        setattr(instance, self._slot, value)


class UuidAttribute(_TextAttribute):
    """Reads as `uuid.UUID`; text that is no UUID reads as it is."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type | None = None) -> Any:  # noqa: ANN401  # typed by the model
        if instance is None:
            return self
        value = getattr(instance, self._slot)
        return read_uuid(value) if type(value) is str else value


class DateTimeAttribute(_TextAttribute):
    """Reads as `datetime`; text that is no date-time reads as it is."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type | None = None) -> Any:  # noqa: ANN401  # typed by the model
        if instance is None:
            return self
        value = getattr(instance, self._slot)
        return read_datetime(value) if type(value) is str else value


class DateAttribute(_TextAttribute):
    """Reads as `date`; text that is no date reads as it is."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type | None = None) -> Any:  # noqa: ANN401  # typed by the model
        if instance is None:
            return self
        value = getattr(instance, self._slot)
        return read_date(value) if type(value) is str else value

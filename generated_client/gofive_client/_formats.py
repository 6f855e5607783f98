# Made from the spec by `make generate`; changes here are lost.
"""Dates and times in the forms that the API uses; the form belongs to the field.

Reading takes any of the forms and never raises: text that is no date stays text. Times without an offset are Bangkok time.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Final

BANGKOK: Final = timezone(timedelta(hours=7), "Asia/Bangkok")
"""Thailand's offset; the country has no daylight saving time."""

# Python 3.11+ reads everything the API was seen to write except fractions of other than 3 or 6 digits.
_FRACTION = re.compile(r"\.(\d+)")
_LONGEST_DATE = len("2026-03-31")


def parse_datetime(value: Any) -> Any:
    """An aware ``datetime``, or the value itself when it is no readable text."""
    if value.__class__ is not str:
        return value
    moment = _moment(value)
    if moment is None:
        return value
    # `replace` says it more plainly, and takes nine times as long before Python 3.13.
    return moment if moment.tzinfo is not None else datetime.combine(moment, moment.time(), BANGKOK)


def parse_date(value: Any) -> Any:
    """A ``date``; of a date-time its day in Bangkok; the value itself when it is no readable text."""
    if value.__class__ is not str:
        return value
    if len(value) <= _LONGEST_DATE:
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    moment = _moment(value)
    return value if moment is None else _day_in_bangkok(moment)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        try:
            return datetime.fromisoformat(_FRACTION.sub(lambda m: "." + m[1][:6].ljust(6, "0"), text.strip(), count=1))
        except ValueError:
            return None


def _day_in_bangkok(moment: datetime) -> date:
    """The day on Bangkok's clock. A moment without an offset is on that already."""
    if moment.tzinfo is None:
        return moment.date()
    try:
        return moment.astimezone(BANGKOK).date()
    except OverflowError:  # the last hours of the year 9999, which .NET sends for "never"
        return moment.date()


def _in_bangkok(moment: datetime) -> datetime:
    """The moment on Bangkok's clock, without its offset. One without an offset is on it already."""
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(BANGKOK).replace(tzinfo=None)
    except OverflowError:  # the last hours of the year 9999, which .NET sends for "never"
        return moment.replace(tzinfo=None)


def _checked(moment: object) -> datetime:
    if isinstance(moment, datetime):
        return moment
    raise TypeError(f"expected a datetime.datetime, got {type(moment).__name__}")


def format_date(value: date | str) -> str:
    """``2026-03-31``"""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        value = _day_in_bangkok(value)
    if not isinstance(value, date):
        raise TypeError(f"expected a datetime.date, got {type(value).__name__}")
    return value.isoformat()


def format_date_time_local(value: datetime | str) -> str:
    """``2026-03-31T09:30:00``, Bangkok time without an offset."""
    if isinstance(value, str):
        return value
    return _in_bangkok(_checked(value)).isoformat(timespec="seconds")


def format_date_time_offset(value: datetime | str) -> str:
    """``2026-03-31T09:30:00+0700``"""
    if isinstance(value, str):
        return value
    return _in_bangkok(_checked(value)).isoformat(timespec="seconds") + "+0700"


def format_date_time_offset_millis(value: datetime | str) -> str:
    """``2026-03-31T09:30:00.000+0700``"""
    if isinstance(value, str):
        return value
    return _in_bangkok(_checked(value)).isoformat(timespec="milliseconds") + "+0700"


def format_date_time_utc_millis(value: datetime | str) -> str:
    """``2026-03-31T02:30:00.000Z``"""
    if isinstance(value, str):
        return value
    moment = _checked(value)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=BANGKOK)
    moment = moment.astimezone(UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def format_date_time_space(value: datetime | str) -> str:
    """``2026-03-31 09:30:00``, Bangkok time without an offset."""
    if isinstance(value, str):
        return value
    return _in_bangkok(_checked(value)).isoformat(sep=" ", timespec="seconds")

"""The words that a report is written in. Whatever comes from an answer passes one of these functions, and no value gets through."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

NULL, BOOLEAN, INTEGER, NUMBER, STRING, ARRAY, OBJECT = TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
OTHER_MEMBERS = "other members"
OTHER_VALUES = "other values"
OTHER_FORM = "no date of a known form"
EMPTY, NO_JSON, JSON = BODIES = ("empty", "no JSON", "JSON")

DATE_FORMATS = (
    "date",
    "date-time-local",
    "date-time-offset",
    "date-time-offset-millis",
    "date-time-utc-millis",
    "date-time-space",
)
"""The forms that the spec has a ``format`` for."""

_NAME = re.compile(r"(?!.*\d{3})(?!(?:.*\d){5})[A-Za-z_][A-Za-z0-9_]{0,63}")
_VALUE = re.compile(r"(?!.*\d{3})[A-Za-z][A-Za-z0-9_]{0,31}")
_NUMBER = re.compile(r"-?\d{1,9}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:([T ])\d\d:\d\d:\d\d(?:\.(\d{1,9}))?(Z|[+-]\d\d(:?)\d\d)?)?", re.ASCII)
_TYPE_OF: dict[type, str] = {dict: OBJECT, list: ARRAY, str: STRING, int: INTEGER, bool: BOOLEAN, type(None): NULL}


def type_of(value: Any) -> str:
    """The JSON type of a value. A number without a fraction is an integer, as JSON Schema has it."""
    if value.__class__ is float:
        return INTEGER if value.is_integer() else NUMBER
    return _TYPE_OF[value.__class__]


def date_form(text: str) -> str | None:
    """The form of a date, in the spec's words where it has one; None when it is none of a known form."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    separator, fraction, offset, colon = match.groups()
    if separator is None:
        return "date"
    words = ["date-time"]
    if separator == " ":
        words.append("space")
    if offset:
        words.append("utc" if offset == "Z" else "offset-colon" if colon else "offset")
    elif separator == "T":
        words.append("local")
    if fraction:
        words.append("millis" if len(fraction) == 3 else f"fraction{len(fraction)}")
    return "-".join(words)


def kind_of(value: Any) -> str:
    """What a value of an unknown member is: its form if it is a date, else its JSON type."""
    return (date_form(value) if value.__class__ is str else None) or type_of(value)


def member_name(name: str) -> str | None:
    """A member's name, if it looks like one and not like a code, a person or a number; else None."""
    return name if _NAME.fullmatch(name) else None


def text_of(value: Any) -> str:
    """A single value as the spec writes it in a list of values."""
    if value.__class__ is float and value.is_integer():
        return str(int(value))
    return ("true" if value else "false") if value.__class__ is bool else str(value)


def listed_value(text: str, kind: str, documented: Collection[str]) -> str:
    """A value of a field that lists its values, if it has the form of those; else a word for "another one"."""
    if all(map(_NUMBER.fullmatch, documented)):
        return text if _NUMBER.fullmatch(text) and len(text) <= max(map(len, documented)) + 1 else OTHER_VALUES
    return text if kind == STRING and _VALUE.fullmatch(text) else OTHER_VALUES

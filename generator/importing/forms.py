"""The form of a value: which of the house's formats a field has, by its name and by the look of the page's example."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .page import Row
from .words import words

DATES = {
    "date": r"\d{4}-\d\d-\d\d",
    "date-time-local": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d",
    "date-time-offset": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}",
    "date-time-offset-millis": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}",
    "date-time-utc-millis": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",
    "date-time-space": r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d",
}
UNKNOWN_DATE = "date-time-unknown"

# A year first, or last with separators: a date, though none of the house's forms.
_ANY_DATE = re.compile(r"(19|20|25)\d\d[-/.]\d\d?[-/.]\d\d?([T ].*)?|\d\d?[-/.]\d\d?[-/.](19|20|25)\d\d([T ].*)?")
_GUID = re.compile(r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")

_DATE_WORDS = {"date", "dates", "datetime", "birthday", "birthdate", "dob", "timestamp"}
_TIME_WORDS = {"time", "times", "until"}
# A name that ends in one of these, or starts in one of the others, labels something: `dateFormat`, `emailStatus`, `isUpdateTime`.
_LABELS = {
    *("by", "category", "code", "codes", "description", "field", "file", "flag", "form", "format", "group", "id", "ids", "index", "kind"),
    *(
        "label",
        "method",
        "mode",
        "name",
        "names",
        "no",
        "nos",
        "note",
        "notes",
        "number",
        "numbers",
        "reason",
        "ref",
        "reference",
        "remark",
    ),
    *("scheme", "source", "state", "status", "text", "template", "title", "type", "types", "unit", "units", "user", "zone"),
}
_FLAGS = {"can", "has", "is", "use"}


def is_label(parts: Sequence[str]) -> bool:
    """Whether a name, given as words, is of something that only labels: an id, a code, a name, a flag."""
    return bool(parts) and (parts[-1] in _LABELS or parts[0] in _FLAGS)


def is_clock(value: object) -> bool:
    """Whether a value is a time of day, for which the house has no format."""
    return isinstance(value, str) and bool(_CLOCK.fullmatch(value))


def is_placeholder(value: object) -> bool:
    """Whether an example only stands in for a value: ``<Your-Key>``, ``string``, ``{{token}}``, or nothing at all."""
    if not isinstance(value, str):
        return value is None
    return not value.strip() or bool(
        re.fullmatch(r"<.*>|\{\{?.*\}?\}|(?i:string|text|integer|number|object|null|date-?time|xxx+|\.\.\.)", value.strip())
    )


def form_of_value(value: object) -> str | None:
    """The house's format of an example value; None for a value without a form of its own."""
    if not isinstance(value, str) or is_placeholder(value):
        return None
    for form, pattern in DATES.items():
        if re.fullmatch(pattern, value):
            return form
    if _ANY_DATE.fullmatch(value):
        return UNKNOWN_DATE
    if _GUID.fullmatch(value):
        return "guid"
    if _EMAIL.fullmatch(value):
        return "email"
    return "uri" if re.match(r"https?://\S+$", value) else None


def form_of(row: Row) -> str | None:
    """The house's format of a field: by its example, else by the format that the page gives, else, for a date, by its name.

    None for everything that is not text.
    """
    if row.types and "string" not in row.types:
        return None
    seen = form_of_value(row.example)
    if seen:
        return seen
    given = (row.form or "").lower()
    named = {"date-time": UNKNOWN_DATE, "date": UNKNOWN_DATE, "datetime": UNKNOWN_DATE, "uuid": "guid", "guid": "guid", "email": "email"}
    named |= {"uri": "uri", "url": "uri", "byte": "byte", "base64": "byte"}
    if given in named:
        return named[given]
    if re.fullmatch(r"(yyyy|dd?|mm?)[-/. ].*", given):  # a pattern such as yyyy-MM-dd, which examples contradict at times
        return UNKNOWN_DATE
    if given or not row.types:
        return None
    return _form_of_name(row)


def _form_of_name(row: Row) -> str | None:
    parts = words(row.name)
    if not parts or is_label(parts):
        return None
    if _DATE_WORDS & set(parts):
        return UNKNOWN_DATE
    if (parts[-1] in _TIME_WORDS or (len(parts) > 1 and parts[-1] in ("at", "on"))) and not is_clock(row.example):
        return UNKNOWN_DATE
    return None  # not email nor uri: a name says what a text is about, not that it may not be empty

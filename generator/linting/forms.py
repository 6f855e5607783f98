"""What a text of each format looks like."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Final
from urllib.parse import urlsplit


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None


def _is_moment(pattern: str, text: str) -> bool:
    """Whether a text has this form and names a moment that there is."""
    if not re.fullmatch(pattern, text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_uri(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", text)


_DAY, _TIME = r"\d{4}-\d\d-\d\d", r"\d\d:\d\d:\d\d"


def _is_base64(text: str) -> bool:
    try:
        b64decode(text, validate=True)
    except ValueError:
        return False
    return True


FORMS: Final[dict[str, Callable[[str], bool]]] = {
    "byte": _is_base64,
    "date": _is_date,
    "date-time-local": partial(_is_moment, rf"{_DAY}T{_TIME}"),
    "date-time-offset": partial(_is_moment, rf"{_DAY}T{_TIME}[+-]\d{{4}}"),
    "date-time-offset-millis": partial(_is_moment, rf"{_DAY}T{_TIME}\.\d{{3}}[+-]\d{{4}}"),
    "date-time-utc-millis": partial(_is_moment, rf"{_DAY}T{_TIME}\.\d{{3}}Z"),
    "date-time-space": partial(_is_moment, rf"{_DAY} {_TIME}"),
    "email": lambda text: re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text) is not None,
    "guid": lambda text: re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None,
    "uri": _is_uri,
}
"""A test for each format whose form is known."""

"""Example values of our own: the form is the page's, the content is made up, and the same field always gets the same value."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from itertools import cycle
from typing import Any

from .forms import DATES, UNKNOWN_DATE, form_of, is_clock, is_placeholder
from .page import Row
from .words import words

_TRIES = 99
# Words of a protocol say nothing about anybody.
_PROTOCOL = {"client_credentials", "authorization_code", "refresh_token", "password", "Bearer", "bearer"}
_SECRET_WORDS = {"secret", "token", "password", "key"}
_MEDIA_TYPE = re.compile(r"(application|text|image|multipart)/[\w.+-]+")
# What the success of a call looks like; made-up codes would turn each example into a failure.
_SUCCESS = {"code", "statusCode", "status_code", "StatusCode", "Code"}
_SUCCESS_CODES = {"1000", "200", "201"}

_DATE_TEXTS = {
    "date": "2026-03-31",
    "date-time-local": "2026-03-31T09:30:00",
    "date-time-offset": "2026-03-31T09:30:00+0700",
    "date-time-offset-millis": "2026-03-31T09:30:00.000+0700",
    "date-time-utc-millis": "2026-03-31T02:30:00.000Z",
    "date-time-space": "2026-03-31 09:30:00",
}
_GUIDS = ("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002")
_PHONE_WORDS = {"phone", "tel", "telephone", "mobile", "fax"}
_PHONE = re.compile(r"(\+66|0)[\d -]{7,12}")
_CODE = re.compile(r"[A-Z0-9]+([-_/.#][A-Z0-9]+)*|[a-z0-9]+([-_/.#][a-z0-9]+)*")
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_THAI_BY_WORD = {"name": "ชื่อตัวอย่าง", "address": "ที่อยู่ตัวอย่าง", "note": "หมายเหตุตัวอย่าง", "remark": "หมายเหตุตัวอย่าง"}
_BY_WORD = {"currency": "THB", "province": "Example Province", "district": "Example District", "country": "Thailand", "language": "en"}


def made_up(row: Row, owner: Sequence[str] = ()) -> Any:
    """An example for a scalar field.

    Args:
        row: The field, with the page's own example.
        owner: Words for what it belongs to.

    Returns:
        The value, or None when there is none to be had: no type, no form, or a value that is no scalar.
    """
    if row.enum or not row.types:
        return None
    example = row.example
    if row.name in _SUCCESS and str(example) in _SUCCESS_CODES:
        return _typed(example, row.types)
    for kind in row.types:
        if kind == "boolean":
            return example if isinstance(example, bool) else True
        if kind in ("integer", "number"):
            return _number(example, _taken(row), integral=kind == "integer")
        if kind == "string":
            return _text(row, owner)
    return None


def _typed(example: Any, types: tuple[str, ...]) -> Any:
    return str(example) if "string" in types else int(str(example))


def _number(example: Any, taken: Collection[str], integral: bool) -> int | float:
    if isinstance(example, str) and re.fullmatch(r"-?\d+(\.\d+)?", example):
        example = float(example) if "." in example else int(example)
    if isinstance(example, bool) or not isinstance(example, int | float):
        return 1 if integral else 1.5
    text = format(abs(example), "f").rstrip("0").rstrip(".") if isinstance(example, float) else str(abs(example))
    whole, _, rest = text.partition(".")
    if integral:
        rest = ""
    if len(whole) <= 1 and not rest:  # a digit is nobody's
        return int(example) if integral or isinstance(example, int) else float(int(example))

    def digits(start: int) -> str:
        ring = cycle("123456789")
        for _ in range(start):
            next(ring)
        left = "".join(next(ring) for _ in whole)
        return left + ("." + "".join(next(ring) for _ in rest) if rest else "")

    chosen = _another({text, *taken}, digits)
    return int(chosen) if "." not in chosen else float(chosen)


def _another(taken: Collection[str], candidate: Callable[[int], str]) -> str:
    """The first candidate that is none of the page's own values."""
    return next((text for i in range(_TRIES) if (text := candidate(i)) not in taken), candidate(0))


def _taken(row: Row) -> set[str]:
    """What the page has for a field, as text."""
    values = (row.example, *row.others)
    return {(format(value, "f").rstrip("0").rstrip(".") if isinstance(value, float) else str(value)).lstrip("-") for value in values}


def _text(row: Row, owner: Sequence[str]) -> str | None:
    form = form_of(row)
    if form == UNKNOWN_DATE:
        return None
    parts = words(row.name) or ["text"]
    original = row.example if isinstance(row.example, str) else ""
    if form in DATES:
        return _DATE_TEXTS[form] if _DATE_TEXTS[form] != original else _DATE_TEXTS[form].replace("-03-31", "-04-30")
    if form == "guid":
        return _GUIDS[original == _GUIDS[0]]
    if form == "byte":
        return "RXhhbXBsZQ==" if original != "RXhhbXBsZQ==" else "TWFkZSB1cA=="
    if form == "email":
        return "jane@example.com" if original != "jane@example.com" else "john@example.com"
    if form == "uri":
        address = "https://example.com/" + "-".join(parts)
        return address if address != original else "https://example.com/other"
    if is_placeholder(row.example) or not original:
        return _phone("02-000-0000", original) if _PHONE_WORDS & set(parts) and parts[-1] != "type" else _by_name(parts, owner, original)
    if original in _PROTOCOL or _MEDIA_TYPE.fullmatch(original):
        return original
    if is_clock(original):
        return _another(_taken(row), lambda i: ("09:30:00", "10:45:00", "11:15:00")[i % 3][: 8 if original.count(":") == 2 else 5])
    if _THAI.search(original):
        text = next((_THAI_BY_WORD[word] for word in reversed(parts) if word in _THAI_BY_WORD), "ข้อความตัวอย่าง")
        return text if text != original else "ข้อความสมมติ"
    if re.fullmatch(r"#[0-9A-Fa-f]{6}", original):
        return "#112233" if original != "#112233" else "#445566"
    if _PHONE.fullmatch(original) and sum(c.isdigit() for c in original) in (9, 10, 11):
        return _phone(original, original)
    if re.fullmatch(r"-?\d+(\.\d+)?", original) and "." in original:
        return _another(_taken(row), lambda i: re.sub(r"\d", lambda m: str((int(m[0]) + i + 1) % 10), original))
    if len(original) <= 24 and _CODE.fullmatch(original) and re.search(r"\d", original):
        return _code(original, _taken(row))
    return _by_name(parts, owner, original)


def _phone(shape: str, original: str) -> str:
    """A number of the same layout that nobody has: zeros after the prefix."""
    start = "+668" if shape.startswith("+66") else "02" if sum(c.isdigit() for c in shape) == 9 else "080"
    made, used = "", 0
    for character in shape:
        if not (character.isdigit() or character == "+"):
            made += character
            continue
        made += start[used] if used < len(start) else "0"
        used += 1
    return made if made != original else made[:-1] + "1"


def _code(original: str, taken: Collection[str]) -> str:
    """Digits become zeros with a one at the end, letters the start of the alphabet; a short prefix in capitals stays."""

    def candidate(i: int) -> str:
        made = re.sub(r"\d+", lambda m: str(1 + i).zfill(len(m[0]))[-len(m[0]) :], original)
        prefix = re.match(r"[A-Z]{1,3}(?![A-Za-z])", original)
        kept = len(prefix[0]) if prefix else 0
        letters = cycle("ABCDEFGHJKLMNPQRSTUVWXYZ")
        tail = "".join((next(letters) if c.isupper() else next(letters).lower()) if c.isalpha() else c for c in made[kept:])
        return made[:kept] + tail

    return _another(taken, candidate)


def _by_name(parts: Sequence[str], owner: Sequence[str], original: str) -> str:
    for word in reversed(parts):
        if word in _BY_WORD:
            text = _BY_WORD[word]
            return text if text != original else "Example"
    if _SECRET_WORDS & set(parts):
        text = "-".join(["example", *parts])
        return text if text != original else text.replace("example", "made-up")
    about = [word for word in parts if word not in ("id", "no", "code", "text")] or list(owner) or ["value"]
    if parts[-1] in ("id", "no", "code", "number", "key"):
        text = f"{''.join(word[0] for word in about[:2]).upper()}-001"
    else:
        text = "Example " + " ".join(word for word in about if word != "example")
    return text if text != original else text.replace("Example", "Made-up").replace("-001", "-002")

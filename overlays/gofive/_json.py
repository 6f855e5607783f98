"""Bodies as JSON: strict in what is sent.

orjson is loaded with the first body: it brings modules along that take longer to load than all of this package.
"""

from __future__ import annotations

import math
from typing import Any

from gofive_client import UNSET

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Some servers on Windows start UTF-8 with it. RFC 8259 (section 8.1) lets a reader pass over it."""


def from_json(body: bytes) -> Any:
    """What a body holds.

    Raises:
        ValueError: It is no JSON.
    """
    import orjson

    return orjson.loads(body.removeprefix(BYTE_ORDER_MARK))


def to_json(body: Any) -> bytes:
    """A body as JSON. Decimals are sent as numbers, models as objects.

    Raises:
        TypeError: It holds something that JSON has no form for.
        ValueError: It holds a number that is infinite or not a number; orjson would send null, which many fields take for "keep it".
    """
    import orjson

    try:
        text = orjson.dumps(body, default=_plain)
    except orjson.JSONEncodeError as error:
        if isinstance(error.__cause__, TypeError | ValueError):
            raise error.__cause__ from None
        raise
    if b"null" in text:  # else nothing became one, and nobody needs to look
        _refuse_what_is_no_number(body)
    return text


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if value is UNSET.value:
        raise TypeError("UNSET leaves an argument out; it can't be sent where a value is required")
    from decimal import Decimal  # whoever has one has loaded it

    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} can't be sent: JSON has no form for it")
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"a value of the type {type(value).__name__} can't be sent as JSON")


def _refuse_what_is_no_number(node: Any) -> None:
    kind = node.__class__
    if kind is float:
        if not math.isfinite(node):
            raise ValueError(f"{node} can't be sent: JSON has no form for it")
    elif kind is dict:
        for value in node.values():
            _refuse_what_is_no_number(value)
    elif kind is list or kind is tuple:
        for value in node:
            _refuse_what_is_no_number(value)
    elif hasattr(node, "to_dict"):
        _refuse_what_is_no_number(node.to_dict())

"""Bodies as JSON: strict in what is sent."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import orjson

from gofive_client import UNSET

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Some servers on Windows start UTF-8 with it. RFC 8259 (section 8.1) lets a reader pass over it."""


def to_json(body: Any) -> bytes:
    """A body as JSON. Decimals are sent as numbers, models as objects.

    Raises:
        TypeError: It holds something that JSON has no form for.
        ValueError: It holds a number that is infinite or not a number; orjson would send null, which many fields take for "keep it".
    """
    try:
        content = orjson.dumps(body, default=_plain)
    except orjson.JSONEncodeError as error:
        if isinstance(error.__cause__, TypeError | ValueError):
            raise error.__cause__ from None
        raise
    # What orjson makes of a number that is not finite, and of `UNSET`; most often it stands for nothing of that kind.
    if b"null" in content or b'"UNSET"' in content:
        _refuse_the_unsendable(body)
    return content


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} can't be sent: JSON has no form for it")
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"a value of the type {type(value).__name__} can't be sent as JSON")


def _refuse_the_unsendable(node: Any) -> None:
    kind = node.__class__
    if kind is str or kind is int or node is None:
        return
    if kind is float:
        if not math.isfinite(node):
            raise ValueError(f"{node} can't be sent: JSON has no form for it")
    elif node is UNSET:
        raise TypeError("UNSET leaves an argument out; it can't be sent where a value is required")
    elif isinstance(node, dict):
        for value in node.values():
            _refuse_the_unsendable(value)
    elif isinstance(node, list | tuple):
        for value in node:
            _refuse_the_unsendable(value)
    elif hasattr(node, "to_dict"):
        _refuse_the_unsendable(node.to_dict())

"""What an input is called in a journal."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import orjson

from .errors import JournalError

_SORTED = orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS


def given_key(make: Callable[[Any], object], value: Any) -> str:
    """The key that the caller's function makes of an input.

    Raises:
        TypeError: It is neither text nor a number.
        ValueError: It is empty, or no text that can be written.
    """
    key = make(value)
    if isinstance(key, bool) or not isinstance(key, str | int):
        raise TypeError(f"key= must make text or a number of an input, not {type(key).__name__}")
    if key == "":
        raise ValueError("key= made an empty text of an input, by which nothing can be told apart")
    text = str(key)
    if not text.isascii():
        text.encode()  # raises for half of a character, as badly decoded files have them: no journal takes it
    return text


def digest(salt: str, arguments: object) -> str:
    """A key that tells arguments apart and shows nothing of them.

    Raises:
        JournalError: They hold what has no fixed form.
    """
    try:
        content = orjson.dumps(arguments, default=_plain, option=_SORTED)
    except TypeError as error:  # JSONEncodeError is one
        raise JournalError(f"no key can be made of an input ({error}): say with key= what it is called") from None
    return hashlib.blake2b(content, key=salt.encode(), digest_size=16).hexdigest()


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | frozenset | set):
        return sorted(value) if not isinstance(value, tuple) else list(value)
    raise TypeError(f"a {type(value).__name__} has no fixed form")

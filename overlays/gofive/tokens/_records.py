"""What a store holds, and what it must be able to do."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from attrs import field, frozen

_VERSION = 1


@frozen(kw_only=True)
class StoredToken:
    """An access token as it is shared. Times are Unix time in seconds: no two processes have the same monotonic clock.

    Attributes:
        access_token: The token itself; hidden from repr.
        issued_at: When it was fetched.
        expires_at: When it ends.
        after_refusal: Whether it was fetched because the API refused the one before.
    """

    access_token: str = field(repr=False)
    issued_at: float
    expires_at: float
    after_refusal: bool = False


@runtime_checkable
class TokenStore(Protocol):
    """Keeps tokens by key. A key is 64 hexadecimal digits and says nothing about the credentials that it stands for.

    The methods may be called by several threads at once, never by the thread of an event loop. Whatever they raise, and whenever they
    take longer than a second, the client logs a warning, keeps its token in memory and tries the store again later; no call fails.
    """

    def load(self, key: str, /) -> StoredToken | None:
        """The token of a key; None when there is none or what is there is none."""

    def save(self, key: str, token: StoredToken, /) -> None:
        """Keep a token, in the place of the one before."""

    def discard(self, key: str, access_token: str, /) -> None:
        """Forget the token of a key, but only if it is still this one."""

    def try_lock(self, key: str, /) -> Callable[[], None] | None:
        """Lock a key, without waiting, for the time of a token request.

        Returns:
            What unlocks it, from whatever thread; None when somebody else holds the lock. When a holder dies, the lock must be free again
            within seconds.
        """


class UnusableStoreError(Exception):
    """Why a store can't be used, in words that a log may hold."""


def is_token(value: object) -> bool:
    """Whether a value can be sent as a bearer token."""
    return isinstance(value, str) and bool(value) and value.isascii() and value.isprintable()


def to_record(token: StoredToken) -> dict[str, Any]:
    """A token as a JSON object."""
    return {
        "version": _VERSION,
        "access_token": token.access_token,
        "issued_at": token.issued_at,
        "expires_at": token.expires_at,
        "after_refusal": token.after_refusal,
    }


def from_record(record: object) -> StoredToken | None:
    """The token of a JSON object, which anybody may have written; None when it is none."""
    if not isinstance(record, dict) or record.get("version") != _VERSION:
        return None
    value, issued_at, expires_at = record.get("access_token"), _time(record.get("issued_at")), _time(record.get("expires_at"))
    if not isinstance(value, str) or not is_token(value) or not issued_at < expires_at:
        return None
    return StoredToken(access_token=value, issued_at=issued_at, expires_at=expires_at, after_refusal=record.get("after_refusal") is True)


def _time(value: object) -> float:
    """Unix time as it was written; not a number, which no comparison is true of, for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e12:
        return math.nan
    return float(value)

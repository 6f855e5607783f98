"""What a store holds, and what it must be able to do."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from gofive_client import Record

_VERSION = 1


class StoredToken(Record, hidden=("access_token",)):
    """An access token as it is shared. Times are Unix time in seconds: no two processes have the same monotonic clock.

    Attributes:
        access_token: The token itself; hidden from repr.
        issued_at: When it was fetched.
        expires_at: When it ends.
        after_refusal: Whether it was fetched because the API refused the one before.
    """

    __slots__ = ("access_token", "after_refusal", "expires_at", "issued_at")
    access_token: str
    issued_at: float
    expires_at: float
    after_refusal: bool

    def __init__(self, *, access_token: str, issued_at: float, expires_at: float, after_refusal: bool = False) -> None:
        self._fill(access_token, issued_at, expires_at, after_refusal)


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


@runtime_checkable
class BudgetStore(Protocol):
    """A token store that shares rate limits as well: its clients together keep to the limit of each.

    As with tokens, whatever it raises and however long it takes, no call fails: the client then keeps to its limit by itself.
    """

    def take_turn(self, key: str, calls: int, seconds: float, patience: float, /) -> float | None:
        """Take a place in the budget of a key.

        Args:
            key: 64 hexadecimal digits.
            calls: Calls that may leave
            seconds: in this time.
            patience: Seconds that the caller can wait.

        Returns:
            Seconds to wait before the call; None when that is too long, and then no place was taken.
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

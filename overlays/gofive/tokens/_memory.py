"""Tokens in the memory of one process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from ._records import StoredToken


class MemoryTokenStore:
    """Keeps tokens for as long as the process lives; pass one to several clients, and they share their tokens."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._tokens: dict[str, StoredToken] = {}
        self._locked: set[str] = set()

    def __repr__(self) -> str:
        return "MemoryTokenStore()"

    def load(self, key: str, /) -> StoredToken | None:
        """The token of a key, if any."""
        return self._tokens.get(key)

    def save(self, key: str, token: StoredToken, /) -> None:
        """Keep a token, in the place of the one before."""
        with self._guard:
            self._tokens[key] = token

    def discard(self, key: str, access_token: str, /) -> None:
        """Forget the token of a key, if it is still this one."""
        with self._guard:
            token = self._tokens.get(key)
            if token is not None and token.access_token == access_token:
                del self._tokens[key]

    def try_lock(self, key: str, /) -> Callable[[], None] | None:
        """Lock a key, unless somebody holds its lock."""
        with self._guard:
            if key in self._locked:
                return None
            self._locked.add(key)
            return partial(self._locked.discard, key)

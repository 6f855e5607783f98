"""The access token of one client: kept while it is fresh, fetched by one caller while the others wait."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Any

from attrs import field, frozen

EARLY_SHARE = 0.1
"""A token is replaced when this share of its lifetime is left,"""

EARLY_SECONDS = 60.0
"""but not more than these seconds before its end."""

UNKNOWN_LIFETIME = 300.0
"""Seconds that a token counts as fresh when the answer does not say how long it lives."""


@frozen
class Token:
    """An access token.

    Attributes:
        value: The token itself; hidden from repr.
        fresh_until: Reading of the clock after which it is replaced.
    """

    value: str = field(repr=False)
    fresh_until: float


def lifetime(expires_in: Any) -> float:
    """Seconds a token lives, from whatever the answer holds."""
    try:
        seconds = float(expires_in)
    except (TypeError, ValueError):
        return UNKNOWN_LIFETIME
    return seconds if 0 < seconds < float("inf") else UNKNOWN_LIFETIME


class Flight:
    """One token request under way, and those who wait for it.

    Attributes:
        patience: Seconds that its maker waits for an answer.
        token: The token, once it is there.
        failure: Makes the error to raise when it failed; a new one for each that waits. None with no token either: the request
            was given up, and somebody else has to make it.
        unanswered: Whether it failed without an answer, so that somebody with more patience may have better luck.
    """

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self.unanswered = False
        self.token: Token | None = None
        self.failure: Callable[[], Exception] | None = None
        self._landed = threading.Event()
        self._events: list[Any] = []

    @property
    def landed(self) -> bool:
        """Whether it ended."""
        return self._landed.is_set()

    def land(self, token: Token | None, failure: Callable[[], Exception] | None, unanswered: bool) -> None:
        """Say how it ended, and wake everybody."""
        self.token, self.failure, self.unanswered = token, failure, unanswered
        self._landed.set()
        for event in self._events:
            event.set()

    def wait(self, patience: float) -> None:
        """Block until it ended, but not for more seconds than `patience`."""
        self._landed.wait(min(patience, threading.TIMEOUT_MAX))

    async def wait_async(self, patience: float) -> None:
        """Let other tasks run until it ended, but not for more seconds than `patience`."""
        if not self._landed.is_set():
            import anyio  # httpx's async half brings it; the blocking half needs none

            event = anyio.Event()
            self._events.append(event)
            with anyio.move_on_after(patience):
                await event.wait()


class TokenCache:
    """The token of one client.

    The lock guards who fetches, never the fetch itself, and a fresh token is read without it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._flight: Flight | None = None

    def fresh(self) -> Token | None:
        """The token, when it need not be replaced yet."""
        token = self._token
        return token if token is not None and self._clock() < token.fresh_until else None

    def join(self, refused: Token | None, patience: float = math.inf) -> tuple[Token | None, Flight | None, bool]:
        """What to do for a token: use one that is there, or join a flight, perhaps as the one who flies it.

        Args:
            refused: A token that the API did not accept; forgotten unless a newer one took its place.
            patience: Seconds that the caller would wait for an answer.

        Returns:
            The token; or the flight, and whether the caller is the one to make the request.
        """
        with self._lock:
            if refused is not None and self._token is refused:
                self._token = None
            if token := self.fresh():
                return token, None, False
            if self._flight is not None:
                return None, self._flight, False
            self._flight = Flight(patience)
            return None, self._flight, True

    def land(
        self,
        flight: Flight,
        token: Token | None = None,
        failure: Callable[[], Exception] | None = None,
        *,
        unanswered: bool = False,
    ) -> None:
        """End a flight with its token, its failure or neither."""
        with self._lock:
            self._token = token or self._token
            self._flight = None
        flight.land(token, failure, unanswered)

    def new(self, value: str, expires_in: Any) -> Token:
        """A token that was just fetched."""
        seconds = lifetime(expires_in)
        return Token(value, self._clock() + seconds - min(EARLY_SECONDS, seconds * EARLY_SHARE))

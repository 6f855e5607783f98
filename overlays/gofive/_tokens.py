"""The access token of one client: kept while it is fresh, fetched by one caller while the others wait."""

from __future__ import annotations

import math
import random
import threading
import time
from collections.abc import Callable
from typing import Any

from gofive_client import Record

from .tokens import StoredToken

EARLY_SHARE = 0.1
"""A token is replaced when this share of its lifetime is left,"""

EARLY_SECONDS = 60.0
"""but not more than these seconds before its end,"""

LEAST_EARLY = 0.5
"""and each client takes between this part of that time and all of it, so that a fleet does not refresh as one."""

UNKNOWN_LIFETIME = 300.0
"""Seconds that a token counts as fresh when the answer does not say how long it lives."""

SHORTEST_LIFETIME = 1.0
LONGEST_LIFETIME = 86_400.0
"""Lifetimes outside of these are not believed: a token per call helps nobody, and neither does one that never ends."""

FAILED_REFRESH_PAUSE = 5.0
"""Seconds for which a token that could not be replaced early is used on, as long as it has not ended."""

REFUSAL_PAUSE = 10.0
"""Seconds for which a token that was fetched after a refusal is not replaced when it is refused as well."""


class Token(Record, hidden=("value",)):
    """An access token.

    Attributes:
        value: The token itself; hidden from repr.
        fresh_until: Reading of the clock after which it is replaced.
        ends: Reading of the clock after which it is worth nothing.
        issued: Reading of the clock when it was fetched, by this process or another.
        after_refusal: Whether it was fetched because the API refused the one before.
    """

    __slots__ = ("after_refusal", "ends", "fresh_until", "issued", "value")
    value: str
    fresh_until: float
    ends: float
    issued: float
    after_refusal: bool

    def __init__(self, value: str, fresh_until: float, ends: float, issued: float, after_refusal: bool = False) -> None:
        self._fill(value, fresh_until, ends, issued, after_refusal)


def lifetime(expires_in: Any) -> float:
    """Seconds a token lives, from whatever the answer holds."""
    try:
        seconds = float(expires_in)
    except (TypeError, ValueError, OverflowError):
        return UNKNOWN_LIFETIME
    if not 0 < seconds < math.inf:
        return UNKNOWN_LIFETIME
    return min(max(seconds, SHORTEST_LIFETIME), LONGEST_LIFETIME)


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

    Args:
        clock: Reading in seconds that never goes back.
        wall_clock: Unix time in seconds, which other processes have as well, and which may jump.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, wall_clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._wall_clock = wall_clock
        self._early = random.uniform(LEAST_EARLY, 1)
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._flight: Flight | None = None

    def fresh(self) -> Token | None:
        """The token, when it need not be replaced yet."""
        token = self._token
        return token if token is not None and self._is_fresh(token) else None

    def join(self, refused: Token | None, patience: float = math.inf) -> tuple[Token | None, Flight | None, bool]:
        """What to do for a token: use one that is there, or join a flight, perhaps as the one who flies it.

        Args:
            refused: A token that the API did not accept; forgotten unless a newer one took its place.
            patience: Seconds that the caller would wait for an answer.

        Returns:
            The token; or the flight, and whether the caller is the one to make the request.
        """
        with self._lock:
            if refused is not None and self._token is refused and not self.is_too_new(refused):
                self._token = None
            if (token := self.fresh()) and token is not refused:
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
            old = self._token
            if token is not None:
                self._token = token
            elif failure is not None and old is not None and self._clock() < old.ends:
                # It was to be replaced early, and is good for a while yet. Somebody asks anew in a moment.
                self._token = old.replace(fresh_until=min(old.ends, self._clock() + FAILED_REFRESH_PAUSE))
            self._flight = None
        flight.land(token, failure, unanswered)

    def is_too_new(self, refused: Token) -> bool:
        """Whether a token that was refused replaced another refused one a moment ago: a third would hardly fare better."""
        return refused.after_refusal and self._clock() - refused.issued < REFUSAL_PAUSE

    def is_wanted(self, stored: StoredToken, refused: Token | None) -> bool:
        """Whether a token that somebody fetched is one to use: it is fresh, and not the one that was refused."""
        known = self._token
        if known is not None and known.value == stored.access_token:
            # The clock by which this process has watched it is better than the store's, which may have jumped.
            return known is not refused and self._is_fresh(known)
        return (refused is None or stored.access_token != refused.value) and self._is_fresh(self.adopted(stored))

    def new(self, value: str, expires_in: Any, *, after_refusal: bool = False) -> StoredToken:
        """A token that was just fetched, as it is shared."""
        now = self._wall_clock()
        return StoredToken(access_token=value, issued_at=now, expires_at=now + lifetime(expires_in), after_refusal=after_refusal)

    def adopted(self, stored: StoredToken) -> Token:
        """A token that this process or another one fetched, by this process's clock.

        The wall clocks may differ, or have jumped since. Nothing that they say makes a token live longer than it was issued for, or older
        than it may be.
        """
        now = self._wall_clock()
        seconds = lifetime(stored.expires_at - stored.issued_at)
        left = min(stored.expires_at - now, seconds)
        early = min(EARLY_SECONDS, seconds * EARLY_SHARE) * self._early
        age = min(max(now - stored.issued_at, 0.0), seconds)
        reading = self._clock()
        ends = reading + left
        return Token(stored.access_token, ends - early, ends, reading - age, stored.after_refusal)

    def _is_fresh(self, token: Token) -> bool:
        return self._clock() < token.fresh_until

"""When a call is sent again, and when it must not be."""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from gofive_client import Call, Record

from . import _settings
from ._context import ErrorContext, SentRequest
from ._failures import TOKEN
from ._http import Request
from .errors import (
    AmbiguousWriteError,
    APIError,
    ConfigurationError,
    ConnectionFailedError,
    DecodeError,
    GofiveError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    TLSFailedError,
    TransportError,
    _CallError,
)

_EVER = 4e6
"""Seconds (46 days) that no clock, semaphore or store of any platform takes for too many."""


def _positive(name: str, value: float) -> None:
    _settings.positive_seconds(value, name)
    if value is None:
        raise ConfigurationError(f"{name} is a number of seconds")


class Retries(Record):
    """How often a failed call is sent again, and how long to wait before.

    Which calls may be sent again at all is not a matter of settings: the spec says of each operation what it does to the server.

    Attributes:
        limit: Retries of one call; 0 for none.
        first_wait: Longest wait before the first retry, in seconds; it doubles with each. The wait itself is a random share of it, so that
            clients which failed together don't come back together.
        longest_wait: Upper bound of such a wait, in seconds.
        longest_retry_after: A ``Retry-After`` of more seconds is not waited for: the call fails at once, and the error names the seconds.
    """

    __slots__ = ("first_wait", "limit", "longest_retry_after", "longest_wait")
    limit: int
    first_wait: float
    longest_wait: float
    longest_retry_after: float

    def __init__(self, *, limit: int = 2, first_wait: float = 0.5, longest_wait: float = 8.0, longest_retry_after: float = 60.0) -> None:
        _settings.retry_limit(limit)
        for name, seconds in ("first_wait", first_wait), ("longest_wait", longest_wait), ("longest_retry_after", longest_retry_after):
            _positive(name, seconds)
        self._fill(limit, first_wait, longest_wait, longest_retry_after)

    def wait(self, retry: int, asked: float | None, chance: Callable[[], float]) -> float | None:
        """Seconds before a retry; None when the server asks for more patience than allowed.

        Args:
            retry: Number of the retry, from 0.
            asked: Seconds of ``Retry-After``, None without one.
            chance: Random number from 0 to 1.
        """
        own = min(self.longest_wait, self.first_wait * 2.0 ** min(retry, 60)) * chance()
        if asked is None:
            return own
        # A little more than asked for, or all who were refused together come back together.
        return asked + own * 0.1 if asked <= self.longest_retry_after else None


class Attempts:
    """The attempts of one call: counts them, and decides after each failure.

    Args:
        call: The call.
        retries: The policy.
        deadline: Seconds for the whole call; None for no limit.
        clock: Reading in seconds that never goes back.
        chance: Random number from 0 to 1.
    """

    __slots__ = ("_chance", "_clock", "_open", "_retries", "_sent_at", "_started", "call", "count", "until")

    def __init__(
        self,
        call: Call[Any],
        retries: Retries,
        deadline: float | None,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.call = call
        self._retries = retries
        self._clock = clock
        self._chance = chance
        self._started = clock()
        self.until = None if deadline is None else self._started + deadline
        self.count = 0
        self._sent_at = 0.0
        self._open: GofiveError | None = None  # how an attempt failed that may have been applied all the same

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._clock() - self._started

    @property
    def remaining(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return None if self.until is None else self.until - self._clock()

    @property
    def patience(self) -> float:
        """Seconds that the call may wait because the server asks for it."""
        remaining = self.remaining
        longest = self._retries.longest_retry_after
        return longest if remaining is None else min(longest, remaining)

    @property
    def turn_patience(self) -> float:
        """Seconds that the call may wait for its turn among the client's own calls: without a deadline, for as long as that takes."""
        remaining = self.remaining
        return _EVER if remaining is None else remaining

    @property
    def throttle(self) -> float:
        """Seconds for which a client is held back whose server says that calls come too fast, but not for how long."""
        return self._retries.first_wait

    def start(self, request: Request) -> None:
        """Count an attempt, and bound its phases by what is left of the deadline."""
        self.count += 1
        self._sent_at = time.time()
        remaining = self.remaining
        if remaining is not None:
            left = max(remaining, 0.001)
            timeout = request.extensions["timeout"]
            bounded = {phase: left if seconds is None else min(seconds, left) for phase, seconds in timeout.items()}
            request.extensions = {**request.extensions, "timeout": bounded, "gofive.until": self.until}

    def after(self, error: GofiveError, request: Request) -> float:
        """Seconds to wait before the next attempt.

        Args:
            error: How the attempt failed.
            request: What was sent.

        Raises:
            GofiveError: There is no next attempt: the failure itself, or `AmbiguousWriteError`.
        """
        wait = self._wait(error)
        if wait is None:
            raise self._final(error, request)
        if _leaves_open(error):
            self._open = error
        return wait

    def _wait(self, error: GofiveError) -> float | None:
        own_limit = isinstance(error, RateLimitError) and error.http_status is None  # it was never sent, and waiting did not help
        if own_limit or self.count > self._retries.limit or not self._may_be_repeated(error):
            return None
        wait = self._retries.wait(self.count - 1, getattr(error, "retry_after", None), self._chance)
        remaining = self.remaining
        return None if wait is None or (remaining is not None and wait >= remaining) else wait

    def _may_be_repeated(self, error: GofiveError) -> bool:
        if isinstance(error, TLSFailedError):
            return False  # the next attempt meets the same certificate
        if isinstance(error, ConnectionFailedError | RateLimitError):
            return True  # nothing was done
        if not isinstance(error, TransportError | ServiceUnavailableError):
            return False
        return self.call.effect != "once" or _is_of_token(error)

    def _final(self, error: GofiveError, request: Request) -> GofiveError:
        if not isinstance(error, _CallError):
            return error
        context = error.context = error.context.replace(attempts=self.count, elapsed=round(self.elapsed, 3))
        if self.call.effect == "read" or not (_leaves_open(error) or self._open):
            return error
        return self._ambiguous(error, request, context)

    def _ambiguous(self, error: GofiveError, request: Request, context: ErrorContext) -> AmbiguousWriteError:
        operation = self.call.operation
        body = request.content
        sent = SentRequest(
            operation=operation.name,
            method=operation.method,
            path=self.call.path,
            body_sha256=hashlib.sha256(body).hexdigest() if body else None,
            at=datetime.fromtimestamp(self._sent_at, UTC),
        )
        where = f"; {' or '.join(operation.check)} shows it" if operation.check else ""
        how = type(error).__name__
        if self._open is not None and not _leaves_open(error):
            # The last answer may be clear, but it is not the answer to the attempt before.
            how = f"{type(self._open).__name__}, then {how}"
        text = f"it may or may not have been applied ({how}); look before you send it again{where}"
        return AmbiguousWriteError(text, cause=error, sent=sent, check=operation.check, context=context)


def _is_of_token(error: GofiveError) -> bool:
    """Whether the token request failed: then the call itself did nothing, if it was sent at all."""
    return isinstance(error, _CallError) and error.context.operation == TOKEN


def _leaves_open(error: GofiveError) -> bool:
    """Whether a write may have been applied although it failed so."""
    if isinstance(error, ConnectionFailedError) or _is_of_token(error):
        return False
    if type(error) is APIError and error.http_status in (301, 302, 303):
        return True  # they may lead to the result of what was done; 307 and 308 ask for the same again, elsewhere (RFC 9110, 15.4)
    return isinstance(error, TransportError | DecodeError | ServerError)

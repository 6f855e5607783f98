"""The gateway's limits on calls: a rate within a sliding window, and a quota within fixed ones, as Azure API Management has them."""

from __future__ import annotations

import math
import re
import threading
from collections import deque

from attrs import frozen

from .clock import Clock
from .messages import Answer, refusal

_LONGEST = 366 * 24 * 3600
_MOST = 1_000_000_000


@frozen
class Limit:
    """So many calls in so many seconds.

    Attributes:
        calls: Most calls, from 1.
        seconds: Length of the window in whole seconds, from 1.
    """

    calls: int
    seconds: int

    @classmethod
    def parse(cls, text: object) -> Limit:
        """The limit that a text such as ``100/60`` names: 100 calls in 60 seconds.

        Raises:
            ValueError: It names none; the message says how one looks.
        """
        match = re.fullmatch(r"(\d{1,10})/(\d{1,9})", text.strip(), re.ASCII) if isinstance(text, str) else None
        limit = cls(int(match[1]), int(match[2])) if match else None
        if limit is None or not 1 <= limit.calls <= _MOST or not 1 <= limit.seconds <= _LONGEST:
            given = text[:40] if isinstance(text, str) else text
            raise ValueError(f"a limit is CALLS/SECONDS, such as 100/60, of at least 1 call and 1 second, not {given!r}")
        return limit

    def __str__(self) -> str:
        return f"{self.calls}/{self.seconds}"


class Limits:
    """Counts the calls of the subscription and says which are too many. A call that is refused is not counted.

    Args:
        clock: The time, which a test may move.

    Attributes:
        throttled: Calls that were refused because of the rate.
        out_of_quota: Calls that were refused because of the quota.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._guard = threading.Lock()
        self.rate: Limit | None = None
        self.quota: Limit | None = None
        self._recent: deque[float] = deque()
        self._used = 0
        self._opened = 0.0
        self.throttled = 0
        self.out_of_quota = 0

    def set(self, rate: Limit | None = None, quota: Limit | None = None) -> None:
        """Put these limits in force; counting starts anew.

        Args:
            rate: Most calls in any window of that length; None for no limit.
            quota: Most calls in a window that opens with its first call; None for no limit.
        """
        with self._guard:
            self.rate, self.quota = rate, quota
            self._recent.clear()
            self._used, self._opened = 0, self._clock.seconds()
            self.throttled = self.out_of_quota = 0

    def check(self) -> Answer | None:
        """Count a call; the refusal of one that is too many."""
        if self.rate is None and self.quota is None:
            return None
        with self._guard:
            now = self._clock.seconds()
            rate, quota, recent = self.rate, self.quota, self._recent
            if rate is not None:
                while recent and not 0 <= now - recent[0] < rate.seconds:
                    recent.popleft()
                if len(recent) >= rate.calls:
                    self.throttled += 1
                    return rate_exceeded(math.ceil(recent[0] + rate.seconds - now))
            if quota is not None:
                if not 0 <= now - self._opened < quota.seconds or self._used == 0:
                    self._used, self._opened = 0, now
                if self._used >= quota.calls:
                    self.out_of_quota += 1
                    return quota_exceeded(math.ceil(self._opened + quota.seconds - now))
                self._used += 1
            if rate is not None:
                recent.append(now)
        return None

    def used(self) -> dict[str, int]:
        """Calls that count at the moment, by limit."""
        with self._guard:
            now = self._clock.seconds()
            within = self.quota is not None and 0 <= now - self._opened < self.quota.seconds
            recent = 0 if self.rate is None else sum(0 <= now - moment < self.rate.seconds for moment in self._recent)
            return {"rate_limit": recent, "quota": self._used if within else 0}


def rate_exceeded(seconds: int) -> Answer:
    """The gateway's answer to a call above the rate."""
    wait = max(1, seconds)
    return refusal(429, f"Rate limit is exceeded. Try again in {wait} seconds.", {"Retry-After": str(wait)})


def quota_exceeded(seconds: int) -> Answer:
    """The gateway's answer to a call above the quota."""
    wait = max(1, seconds)
    hours, rest = divmod(wait, 3600)
    minutes, second = divmod(rest, 60)
    days, hours = divmod(hours, 24)
    left = f"{days}." * bool(days) + f"{hours:02}:{minutes:02}:{second:02}"
    return refusal(403, f"Out of call volume quota. Quota will be replenished in {left}.", {"Retry-After": str(wait)})

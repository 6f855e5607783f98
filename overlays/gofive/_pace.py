"""How fast a client may call: a rate budget, a bound on calls in flight, and the pause that a server asked for."""

from __future__ import annotations

import math
import re
import threading
import time
from collections.abc import Callable

from gofive_client import Record

from ._sharing import Errand, health_of
from .errors import ConfigurationError
from .tokens import BudgetStore

LONGEST_HOLD = 3600.0
"""Seconds after which a server is asked again, whatever it said: a date in a far year must not silence a client for good."""

_UNITS = {"s": 1.0, "sec": 1.0, "second": 1.0, "m": 60.0, "min": 60.0, "minute": 60.0, "h": 3600.0, "hour": 3600.0}


class Rate(Record):
    """A number of calls in a time.

    Attributes:
        calls: Calls, of which all may come at once after a pause.
        seconds: The time.
    """

    __slots__ = ("calls", "seconds")
    calls: int
    seconds: float

    def __init__(self, calls: int, seconds: float) -> None:
        self._fill(calls, seconds)

    @classmethod
    def parse(cls, text: str) -> Rate:
        """A rate such as ``10/s``, ``600/min`` or ``50/10s``.

        Raises:
            ConfigurationError: It can't be read.
        """
        found = re.fullmatch(r"([1-9]\d{0,8})\s*/\s*(\d{0,6})\s*([a-z]+)", text) if isinstance(text, str) else None
        if found is None or found[3] not in _UNITS or found[2] == "0":
            raise ConfigurationError(f"a rate limit is written like 10/s, 600/min or 50/10s, not {text!r}")
        return cls(int(found[1]), int(found[2] or 1) * _UNITS[found[3]])


class SharedBudget:
    """A budget that the clients of a store share. When the store is gone, each keeps to the limit by itself.

    Args:
        store: The store.
        key: Key of the budget in the store.
        rate: The budget.
    """

    def __init__(self, store: BudgetStore, key: str, rate: Rate) -> None:
        self._store = store
        self._key = key
        self._rate = rate
        self._health = health_of(store)

    @property
    def usable(self) -> bool:
        """Whether the store is worth a try at the moment."""
        return self._health.usable

    def turn(self, patience: float) -> Errand[float]:
        """A visit to the store that brings the seconds to wait; `math.inf` when that is too long, and nothing when the store failed.

        Args:
            patience: Seconds that the caller can wait.
        """

        def work() -> float:
            wait = self._store.take_turn(self._key, self._rate.calls, self._rate.seconds, patience)
            return math.inf if wait is None else wait

        def report(failure: Exception | None, _: float | None) -> None:
            if failure is not None:
                self._health.failed(failure)

        return Errand(work, None, report, inline=False)


class Pace:
    """When the next call to one server may leave.

    The budget is the generic cell rate algorithm: one number, the time at which the budget would be full again. Nothing is counted and
    nothing runs in the background.

    Args:
        rate: The budget; None for none.
        clock: Reading in seconds that never goes back.
        shared: The same budget where others take their turns from it, too.
    """

    def __init__(self, rate: Rate | None = None, clock: Callable[[], float] = time.monotonic, shared: SharedBudget | None = None) -> None:
        self.shared = shared
        self._rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._full_again = 0.0
        self._held_until = 0.0

    @property
    def free(self) -> bool:
        """Whether a call may leave without asking for more."""
        return self._rate is None and not self._held_until

    def hold(self, seconds: float) -> None:
        """Let nobody call for these seconds, an hour at most: the server has said that calls come too fast."""
        until = self._clock() + min(seconds, LONGEST_HOLD)
        with self._lock:
            self._held_until = max(self._held_until, until)

    def pause(self) -> float:
        """Seconds until the server's wish for silence is fulfilled; 0 when there is none."""
        until = self._held_until
        return max(0.0, until - self._clock()) if until else 0.0

    def reserve(self, patience: float | None) -> float | None:
        """Take a place in the budget.

        Args:
            patience: Seconds that the caller can wait; None for any number.

        Returns:
            Seconds to wait before the call; None when that is too long, and then no place was taken.
        """
        rate = self._rate
        if rate is None:
            wait = self.pause()
            return wait if patience is None or wait <= patience else None
        with self._lock:
            now = self._clock()
            held = max(0.0, self._held_until - now)
            step = rate.seconds / rate.calls
            full_again = max(self._full_again, now)
            wait = max(held, full_again + step - rate.seconds - now, 0.0)
            if patience is not None and wait > patience:
                return None
            self._full_again = full_again + step
            return wait

"""Which deliveries were handled already."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from enum import Enum
from typing import Protocol

from attrs import define

from ..errors import ConfigurationError

WINDOW = 60.0
"""Seconds for which a delivery is remembered by default."""


class Claim(Enum):
    """What is known of a delivery that arrives.

    Attributes:
        NEW: Nothing; who asked has claimed it now and has to confirm or release it.
        BUSY: Somebody has claimed it and is not done yet.
        DONE: It was handled.
    """

    NEW = "new"
    BUSY = "busy"
    DONE = "done"


class Seen(Protocol):
    """Memory of deliveries. Give one of your own, on a database for instance, to several processes that share the work.

    Its methods are called from several threads at once, and may block.
    """

    def claim(self, key: str) -> Claim:
        """Ask for a delivery and claim it if it is new, in one step: of several that ask at once, one gets `Claim.NEW`.

        Args:
            key: 64 hexadecimal digits; a hash, so nothing of the delivery can be read from it.
        """

    def confirm(self, key: str) -> None:
        """The delivery was handled."""

    def release(self, key: str) -> None:
        """Its handler failed: the delivery counts as new again."""


@define
class _Entry:
    claim: Claim
    until: float


class MemorySeen:
    """Memory of one process, for a time and up to a number of deliveries. It is thread-safe.

    Args:
        window: Seconds for which a delivery is remembered, from when it was handled.
        max_entries: Deliveries that are remembered at most; the oldest is forgotten first.
        clock: Seconds of a clock that never goes back.

    Raises:
        ConfigurationError: `window` or `max_entries` is not positive.
    """

    def __init__(self, *, window: float = WINDOW, max_entries: int = 10_000, clock: Callable[[], float] = time.monotonic) -> None:
        if not window > 0 or max_entries < 1:
            raise ConfigurationError("window and max_entries must be positive; seen=None looks for no duplicates")
        self._window = window
        self._max_entries = max_entries
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: OrderedDict[str, _Entry] = OrderedDict()  # in the order in which they expire

    def __len__(self) -> int:
        return len(self._entries)

    def claim(self, key: str) -> Claim:
        """See `Seen.claim`."""
        with self._lock:
            now = self._clock()
            while self._entries and next(iter(self._entries.values())).until <= now:
                self._entries.popitem(last=False)
            if (entry := self._entries.get(key)) is not None:
                return entry.claim
            if len(self._entries) >= self._max_entries:
                # Rather one that is done: who forgets what is under way handles it twice at once.
                del self._entries[next((k for k, e in self._entries.items() if e.claim is Claim.DONE), next(iter(self._entries)))]
            self._entries[key] = _Entry(Claim.BUSY, now + self._window)
            return Claim.NEW

    def confirm(self, key: str) -> None:
        """See `Seen.confirm`."""
        with self._lock:
            self._entries[key] = _Entry(Claim.DONE, self._clock() + self._window)
            self._entries.move_to_end(key)
            if len(self._entries) > self._max_entries:  # it was forgotten in the meantime, and its place taken
                self._entries.popitem(last=False)

    def release(self, key: str) -> None:
        """See `Seen.release`."""
        with self._lock:
            self._entries.pop(key, None)

"""The sandbox's time, which a test may move."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

BANGKOK = timezone(timedelta(hours=7))


class Clock:
    """The machine's time, moved by as many seconds as it was told.

    Everything that happens in the sandbox by and by reads this clock: numbers with a date in them, the end of a token, the status of a
    document that is being worked on, the next attempt to deliver a webhook.

    Attributes:
        shift: By how many seconds it was moved.
        on_move: Called after it was moved, for whoever waits for a time.
    """

    def __init__(self) -> None:
        self.shift = 0.0
        self.on_move: Callable[[], None] | None = None

    def now(self) -> datetime:
        """The time in Bangkok."""
        return datetime.now(BANGKOK) + timedelta(seconds=self.shift)

    def seconds(self) -> float:
        """Seconds that only go forward unless the clock is moved back."""
        return time.monotonic() + self.shift

    def advance(self, seconds: float) -> None:
        """Move the clock on, or back with less than 0."""
        self.shift += seconds
        self._moved()

    def set(self, moment: datetime) -> None:
        """Make it this time now; a time without an offset is Bangkok's."""
        local = moment if moment.tzinfo else moment.replace(tzinfo=BANGKOK)
        self.shift = (local - datetime.now(BANGKOK)).total_seconds()
        self._moved()

    def reset(self) -> None:
        """Follow the machine's time again."""
        self.shift = 0.0
        self._moved()

    def _moved(self) -> None:
        if self.on_move is not None:
            self.on_move()

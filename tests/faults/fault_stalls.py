"""Whether the machine stood still: then a fault was played that the table does not have."""

from __future__ import annotations

import threading
import time
from types import TracebackType

STALL = 0.15
"""Seconds by which a thread may be late. The calls of the matrix wait for 0.4 s in each phase."""


class StallMeter:
    """Measures by how many seconds a thread that only sleeps is late at most.

    Attributes:
        worst: The worst so far.
    """

    def __init__(self) -> None:
        self.worst = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._measure, daemon=True)

    def _measure(self) -> None:
        while not self._ended.is_set():
            began = time.monotonic()
            self._ended.wait(0.01)
            self.worst = max(self.worst, time.monotonic() - began - 0.01)

    @property
    def stalled(self) -> bool:
        """Whether the machine stood still for long enough to matter."""
        return self.worst > STALL

    def __enter__(self) -> StallMeter:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ended.set()
        self._thread.join()

"""Progress without any library: one line that is written over on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from typing import TextIO

from .progress import Progress, clock

_TERMINAL_SECONDS = 0.1
_LOG_SECONDS = 10.0


class OneLine:
    """A line of a terminal.

    Args:
        stream: The terminal.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._next = 0.0
        self._width = 0

    def start(self, progress: Progress) -> None:
        """Show that it begins."""
        self._write(progress)

    def update(self, progress: Progress) -> None:
        """Show it, ten times a second at most."""
        if time.monotonic() >= self._next:
            self._write(progress)

    def stop(self, progress: Progress) -> None:
        """Show the end, and leave the line."""
        self._write(progress)
        self._stream.write("\n")
        self._stream.flush()

    def _write(self, progress: Progress) -> None:
        text = str(progress)
        self._stream.write("\r" + text.ljust(self._width))
        self._stream.flush()
        self._width = len(text)
        self._next = time.monotonic() + _TERMINAL_SECONDS


class Lines:
    """A line every ten seconds, and one at the end, for a log.

    Args:
        stream: Where it goes.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._next = 0.0

    def start(self, progress: Progress) -> None:
        """Count the seconds from here."""
        self._next = time.monotonic() + _LOG_SECONDS

    def update(self, progress: Progress) -> None:
        """Write a line if it is time for one."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _LOG_SECONDS
            self._write(str(progress))

    def stop(self, progress: Progress) -> None:
        """Write the last line."""
        self._write(f"{progress}, {clock(progress.elapsed)} in all")

    def _write(self, text: str) -> None:
        self._stream.write(f"{text}\n")
        self._stream.flush()

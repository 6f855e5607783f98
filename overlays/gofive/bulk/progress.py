"""How far a run is, for those who watch it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from operator import length_hint
from types import TracebackType
from typing import Any, Literal, Protocol, TypeAlias

from attrs import frozen

from .results import Outcome

Wanted: TypeAlias = "bool | Literal['always'] | Callable[[Progress], object]"


@frozen(kw_only=True)
class Progress:
    """How far a run is.

    Attributes:
        done: Results that were handed out.
        total: Number of inputs; None when that is not known.
        failed: Failures among the results.
        unknown: Writes of unknown outcome among the results.
        skipped: Inputs that an earlier run was done with.
        elapsed: Seconds since the start.
    """

    done: int
    total: int | None
    failed: int
    unknown: int
    skipped: int
    elapsed: float

    @property
    def rate(self) -> float:
        """Results in a second; what was skipped took no time and does not count."""
        return (self.done - self.skipped) / self.elapsed if self.elapsed else 0.0

    @property
    def remaining(self) -> float | None:
        """Seconds to the end at this rate; None when that can't be told."""
        if self.total is None or not self.rate:
            return None
        return max(0, self.total - self.done) / self.rate

    def __str__(self) -> str:
        parts = [f"{self.done}/{self.total}" if self.total is not None else str(self.done), f"{self.rate:.1f}/s"]
        if self.failed:
            parts.append(f"{self.failed} failed")
        if self.unknown:
            parts.append(f"{self.unknown} unknown")
        if self.skipped:
            parts.append(f"{self.skipped} skipped")
        if self.remaining:
            parts.append(f"{clock(self.remaining)} left")
        return ", ".join(parts)


def clock(seconds: float) -> str:
    """Seconds as people read them: 0:07, 12:30, 3:00:00."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


class Display(Protocol):
    """Shows progress to somebody."""

    def start(self, progress: Progress) -> None:
        """The run begins."""

    def update(self, progress: Progress) -> None:
        """There is another result."""

    def stop(self, progress: Progress) -> None:
        """The run has ended, or was left."""


class Show:
    """Counts results and tells a display of them.

    Args:
        display: What shows them; None for nobody.
        total: Number of inputs; None when that is not known.
    """

    def __init__(self, display: Display | None, total: int | None) -> None:
        self._display = display
        self._total = total
        self._started = time.monotonic()
        self._done = 0
        self._counts: dict[Outcome, int] = {"succeeded": 0, "failed": 0, "unknown": 0, "skipped": 0, "unsent": 0}

    def add(self, outcome: Outcome) -> None:
        """Count a result."""
        self._done += 1
        self._counts[outcome] += 1
        if self._display is not None:
            self._display.update(self._now())

    def _now(self) -> Progress:
        counts = self._counts
        return Progress(
            done=self._done,
            total=self._total,
            failed=counts["failed"],
            unknown=counts["unknown"],
            skipped=counts["skipped"],
            elapsed=time.monotonic() - self._started,
        )

    def __enter__(self) -> Show:
        self._started = time.monotonic()
        if self._display is not None:
            self._display.start(self._now())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._display is not None:
            self._display.stop(self._now())


class _Told:
    """A caller's own function."""

    def __init__(self, tell: Callable[[Progress], object]) -> None:
        self._tell = tell

    def start(self, progress: Progress) -> None:
        """Nothing yet."""

    def update(self, progress: Progress) -> None:
        """Tell it."""
        self._tell(progress)

    def stop(self, progress: Progress) -> None:
        """It was told all."""


def shown(wanted: Wanted, total: int | None, inputs: object) -> Show:
    """What shows the progress of a run, as it is wanted.

    Raises:
        TypeError: It is wanted in no known way.
    """
    display: Display | None = None
    if callable(wanted):
        display = _Told(wanted)
    elif wanted is True or wanted == "always":
        display = _display(forced=wanted == "always")
    elif wanted is not False:
        raise TypeError(f"progress is True, False, 'always' or a function, not {wanted!r}")
    if total is None:
        total = length_hint(inputs, -1)
    return Show(display, total if total >= 0 else None)


def _display(*, forced: bool) -> Display | None:
    stream: Any = sys.stderr
    if stream is None or not (stream.isatty() or forced):
        return None
    if not stream.isatty():
        from .progress_plain import Lines

        return Lines(stream)
    try:
        from .progress_rich import Bar
    except ImportError:
        from .progress_plain import OneLine

        return OneLine(stream)
    return Bar(stream)

"""Progress as a bar of rich; imported only where rich is installed and a terminal is there."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress

from .progress import Progress


class Bar:
    """A bar on a terminal.

    Args:
        stream: The terminal.
    """

    def __init__(self, stream: TextIO) -> None:
        self._bar = RichProgress(
            SpinnerColumn(),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[notes]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=Console(file=stream),
        )
        self._task = self._bar.add_task("", total=None, notes="")

    def start(self, progress: Progress) -> None:
        """Draw it."""
        self._bar.update(self._task, total=progress.total)
        self._bar.start()

    def update(self, progress: Progress) -> None:
        """Move it; rich draws it ten times a second."""
        troubles = [f"{progress.failed} failed"] * bool(progress.failed) + [f"{progress.unknown} unknown"] * bool(progress.unknown)
        notes = ", ".join([f"{progress.rate:.1f}/s", *troubles])
        self._bar.update(self._task, completed=progress.done, notes=notes)

    def stop(self, progress: Progress) -> None:
        """Leave it as it is."""
        self.update(progress)
        self._bar.stop()

"""One call for each of many inputs, over one client: bounded in memory, with what failed kept apart, and resumable.

    from gofive import Gofive, bulk

    with Gofive(rate_limit="20/s") as gofive:
        report = bulk.run(gofive.venio.customers.create_or_update, rows, workers=10, journal="customers.jsonl", progress=True)
        report.raise_for_failures()

`run` gives a report, `map` each result; `arun` and `amap` do so for `AsyncGofive`. What happens to failures, to writes whose outcome is
unknown, and to a run that breaks off stands in ``docs/bulk.md``.
"""

from __future__ import annotations

from .errors import BulkStoppedError, DuplicateKeyError, JournalError, UnsettledCallError
from .journal import Entry, Journal
from .mapping import map, run
from .mapping_async import amap, arun
from .progress import Progress
from .results import Outcome, Report, Result

__all__ = [
    "BulkStoppedError",
    "DuplicateKeyError",
    "Entry",
    "Journal",
    "JournalError",
    "Outcome",
    "Progress",
    "Report",
    "Result",
    "UnsettledCallError",
    "amap",
    "arun",
    "map",
    "run",
]

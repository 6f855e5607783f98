"""Memory of the process that asks."""

from __future__ import annotations

import re
import sys
from pathlib import Path


def peak() -> float:
    """Most memory that this process has had so far, in megabytes.

    Linux tells it of the program that runs now; getrusage, which is all there is elsewhere, also of the one that started it.
    """
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("utf-8"))
    except OSError:
        found = None
    if found:
        return int(found[1]) * 1024 / 1e6
    import resource  # Windows has none

    kept = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kept / 1e6 if sys.platform == "darwin" else kept * 1024 / 1e6

"""Where live answers differ from the spec, without a value of them.

    with Gofive(drift=True) as gofive:
        ...
        print(gofive.drift.report())
        Path("observed.overlay.yaml").write_text(gofive.drift.overlay("venio"))

What is compared, what is kept and what never is: ``docs/drift.md``.
"""

from __future__ import annotations

from .recorder import Drift
from .report import Finding, Kind, OperationDrift, Report

__all__ = ["Drift", "Finding", "Kind", "OperationDrift", "Report"]

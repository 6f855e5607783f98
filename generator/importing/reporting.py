"""What an import did or would do, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import asdict

from ..problems import shown
from .merging import Merged

_OUTCOMES = {"new": "new", "same": "as in the spec", "different": "differs from the spec", "changed": "changed in the spec"}


def as_text(merged: Sequence[Merged], files: Iterable[Path], dry_run: bool) -> str:
    """The report for people."""
    lines: list[str] = []
    for one in merged:
        lines.append(f"{one.product}: {one.operation} ({one.page.title}): {_OUTCOMES[one.outcome]}")
        if one.outcome == "new":
            lines.append(f"  {one.python}, coverage {one.coverage}")
            lines += [f"  gap: {gap}" for gap in one.gaps]
        for difference in one.differences:
            lines.append(f"  {difference}{'' if difference in one.applied or one.outcome == 'different' else ' [not applied]'}")
        lines += [f"  note: {remark}" for remark in one.remarks]
    written = [shown(path) for path in files]
    lines += [f"{'would write' if dry_run else 'wrote'} {name}" for name in written]
    if not written:
        lines.append("nothing to write")
    if any(one.outcome == "different" for one in merged):
        lines.append("give --apply to take over what the pages say; --remove with it also removes what they don't have")
    elif any(one.outcome == "changed" and len(one.applied) < len(one.differences) for one in merged):
        lines.append("what a page does not have stays; give --remove with --apply to remove it")
    return "\n".join(lines)


def as_data(merged: Sequence[Merged], files: Iterable[Path], dry_run: bool) -> dict[str, Any]:
    """The report for programs."""
    return {
        "dry_run": dry_run,
        "files": [shown(path) for path in files],
        "pages": [
            {
                "origin": one.page.origin,
                "title": one.page.title,
                "product": one.product,
                "operation": one.operation,
                "outcome": one.outcome,
                "python": one.python,
                "coverage": one.coverage,
                "gaps": list(one.gaps),
                "differences": [asdict(d) | {"touches": list(d.touches), "applied": d in one.applied} for d in one.differences],
                "remarks": list(one.remarks),
            }
            for one in merged
        ],
    }

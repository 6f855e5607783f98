"""An import from beginning to end: merged in memory, judged in a copy, put in place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..assemble import products
from .merging import Choices, Merged, merge
from .page import Page
from .placing import alone, judge, put_in_place, tidy
from .workspace import Workspace


def import_pages(
    pages: Sequence[Page], spec: Path, overlays: Path, choices: Choices, dry_run: bool = False
) -> tuple[list[Merged], dict[Path, str]]:
    """Put pages into a spec.

    All pages or none: when one of them is wrong, or the spec with all of them is, nothing is written.

    Args:
        pages: The pages, in order.
        spec: Folder of the spec; it need not exist.
        overlays: Folder of the overlays; it need not exist.
        choices: What the caller decides.
        dry_run: Do everything but write.

    Returns:
        What became of each page, and the texts of the files that were written, or would be.

    Raises:
        GenerationError: A page or the result is wrong, or a file can't be written.
    """
    with alone(spec):
        work = Workspace(spec, overlays)
        merged = merge(pages, work, choices)
        changes = work.changes()
        if changes:
            judge(spec, overlays, changes, _concerned(work, changes))
            if not dry_run:
                tidy([spec, overlays])
                put_in_place(changes, {path: file.original for path, file in work.files.items()})
    return merged, changes


def _concerned(work: Workspace, changes: dict[Path, str]) -> set[str]:
    """Products whose documents a change reaches: its own, or all when the shared section changes."""
    shared = work.spec / "common.yaml" in changes
    return set(work.products) | (set(products(work.spec)) if shared else set())

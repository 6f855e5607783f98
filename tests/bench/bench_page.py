"""Put a run into ``docs/performance.md``, between its markers, and draw the plot beside it."""

from __future__ import annotations

from pathlib import Path

import bench_plot
from bench_aims import Verdict
from bench_report import aims_table, figures
from bench_results import Results

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"
PLOT = ROOT / "docs" / "performance.svg"
MARK = "<!-- {part}: {edge}, written by `make bench` -->"


def filled(text: str, parts: dict[str, str]) -> str:
    """A page with its parts replaced.

    Raises:
        ValueError: The markers of a part are not there, once each and in order.
    """
    for part, content in parts.items():
        begin, end = MARK.format(part=part, edge="begin"), MARK.format(part=part, edge="end")
        if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
            raise ValueError(f"the page needs the line {begin!r}, and below it {end!r}, once each")
        before, _, rest = text.partition(begin)
        text = f"{before}{begin}\n\n{content}\n\n{end}{rest.partition(end)[2]}"
    return text


def write(results: Results, found: list[Verdict]) -> None:
    """Write the page and the plot.

    Raises:
        ValueError: The page has lost its markers.
    """
    machine = "\n".join(f"- {head}: {words}" for head, words in results.machine.items())
    text = filled(PAGE.read_text("utf-8"), {"aims": aims_table(found), "machine": machine, "figures": figures(results)})
    PLOT.write_text(bench_plot.drawn(results), encoding="utf-8")
    PAGE.write_text(text, encoding="utf-8")

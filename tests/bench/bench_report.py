"""Tables of what was measured, in Markdown."""

from __future__ import annotations

from bench_aims import Verdict
from bench_results import HEADLINE, Results
from bench_rounds import Spread


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def _microseconds(spread: Spread | None) -> str:
    return "" if spread is None else f"{spread.median * 1e6:.0f} µs"


def _times(spread: Spread | None) -> str:
    return "" if spread is None else f"{spread.median:.2f}x ({spread.low:.2f} to {spread.high:.2f})"


def aims(found: list[Verdict]) -> str:
    """Each aim, what was measured, and whether it is met."""
    words = {True: "yes", False: "**no**", None: ""}
    return _table(["what", "aim", "measured", "met"], [[v.aim.what, v.aim.wanted(), v.shown(), words[v.met]] for v in found])


def times(results: Results, case: str, clock: str = "cpu") -> str:
    """Time of a call of each contender, and how many times that of ours."""
    rows = [
        [
            name,
            _microseconds(results.time(f"{case}/{name}", "cpu")),
            _microseconds(results.time(f"{case}/{name}", "wall")),
            _times(results.ratio(f"{case}/{HEADLINE}", f"{case}/{name}", clock)) if name != HEADLINE else "",
        ]
        for name in results.contenders(case)
    ]
    return _table(["client", "CPU", "by the clock", f"{HEADLINE} takes"], rows)


def figures(results: Results) -> str:
    """All tables."""
    cases = list(dict.fromkeys(name.rpartition("/")[0] for name in results.series))
    return "\n\n".join(f"### {case}\n\n{times(results, case)}" for case in cases)

"""What was measured, as tables in Markdown."""

from __future__ import annotations

from bench_aims import Verdict
from bench_results import HEADLINE, Results
from bench_rounds import Spread


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def shown_seconds(spread: Spread | None) -> str:
    """A time in the unit that suits it."""
    if spread is None:
        return ""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if spread.median >= size:
            return f"{spread.median / size:.{1 if spread.median < 100 * size else 0}f} {unit}"
    return f"{spread.median * 1e6:.0f} µs"


def shown_ratio(spread: Spread | None) -> str:
    """A ratio with its quartiles."""
    return "" if spread is None else f"{spread.median:.2f}x ({spread.low:.2f} to {spread.high:.2f})"


def aims_table(found: list[Verdict]) -> str:
    """Each aim, what was measured, and whether it is met."""
    words = {True: "yes", False: "**no**", None: "not measured"}
    return _table(["what", "aim", "measured", "met"], [[v.aim.what, v.aim.wanted(), v.shown(), words[v.met]] for v in found])


def missed(found: list[Verdict]) -> list[str]:
    """A line for each aim that is not met, with what stops it."""
    return [f"missed: {v.aim.what}: {v.shown()}, aim {v.aim.wanted()}; {v.aim.hindrance}" for v in found if not v.met]


def calls(results: Results, case: str) -> str:
    """Time of a call of each contender, and how many times as long ours takes."""
    ours = f"{case}/{HEADLINE}"
    rows = [
        [
            name,
            shown_seconds(results.time(f"{case}/{name}", "cpu")),
            shown_seconds(results.time(f"{case}/{name}", "wall")),
            shown_ratio(results.ratio(ours, f"{case}/{name}", "cpu")) if name != HEADLINE and ours in results.series else "",
        ]
        for name in results.contenders(case)
    ]
    return _table(["", "CPU", "by the clock", f"CPU of {HEADLINE} is"], rows)


def throughput(results: Results) -> str:
    """Async calls per second, by how many are under way."""
    cases = [case for case in _cases(results) if case.startswith("async/")]
    rows = []
    for name in dict.fromkeys(name for case in cases for name in results.contenders(case)):
        row = [name]
        for case in cases:
            spread = results.time(f"{case}/{name}", "wall")
            cpu = results.time(f"{case}/{name}", "cpu")
            row.append("" if spread is None else f"{1 / spread.median:,.0f}/s, {shown_seconds(cpu)}")
        rows.append(row)
    return _table(["in flight", *(case.partition("/")[2] for case in cases)], rows)


def memory(results: Results) -> str:
    """Import, client and first call: time, memory, modules."""
    rows = [
        [
            name,
            shown_seconds(results.time(f"start/client/{name}", "cpu")),
            shown_ratio(results.ratio(f"start/client/{HEADLINE}", f"start/client/{name}", "cpu")) if name != HEADLINE else "",
            shown_seconds(results.time(f"start/first call/{name}", "cpu")),
            f"{results.numbers[f'start/first call/{name}/peak']:.0f} MB",
            f"{results.numbers[f'start/first call/{name}/modules']:.0f}",
        ]
        for name in results.contenders("start/client")
    ]
    return _table(["", "import and client", f"{HEADLINE} takes", "with the first call", "memory after it", "modules"], rows)


def walk(results: Results) -> str:
    """A long list: memory and rows per second."""
    names = [name.split("/")[1] for name in results.numbers if name.startswith("walk/") and name.endswith("/peak")]
    rows = [
        [
            name,
            f"{results.numbers[f'walk/{name}/early peak']:.1f} MB",
            f"{results.numbers[f'walk/{name}/peak']:.1f} MB",
            f"{results.numbers[f'walk/{name}/cpu']:,.0f}",
            f"{results.numbers[f'walk/{name}/wall']:,.0f}",
        ]
        for name in names
    ]
    return _table(["", "peak after a quarter", "peak at the end", "rows per CPU second", "rows per second"], rows)


def generation(results: Results) -> str:
    """The generator, by size of the spec."""
    rows = []
    for case in [case for case in _cases(results) if case.startswith("generate/") and f"{case}/operations" in results.numbers]:
        count = results.numbers[f"{case}/operations"]
        each = {clock: results.time(f"{case}/whole", clock) for clock in ("cpu", "wall")}
        whole = [shown_seconds(Spread.over([found.median * count])) if found else "" for found in each.values()]
        rows.append([case.partition("/")[2], f"{count:.0f}", *whole, shown_seconds(each["cpu"])])
    return _table(["size", "operations", "CPU", "by the clock", "CPU for each operation"], rows)


def tokens(results: Results) -> str:
    """Token requests."""
    rows = [[name.partition("/")[2], f"{number:.0f}"] for name, number in results.numbers.items() if name.startswith("tokens/")]
    return _table(["a new client, used for", "token requests"], rows)


def _cases(results: Results) -> list[str]:
    return list(dict.fromkeys(name.rpartition("/")[0] for name in results.series))


_CALLS = {
    "sync/small": "A blocking call: POST with a small body, one row in the answer",
    "sync/order": "A blocking call: GET of a sales order with 10 lines",
    "sync/page": "A blocking call: POST for a page of 100 rows",
    "models/order": "Bytes to models: the sales order with 10 lines",
    "models/page": "Bytes to models: the page of 100 rows",
    "models/encode": "Models to bytes: a sales order with 10 lines",
}


def figures(results: Results) -> str:
    """All tables of what was measured, each with its heading."""
    cases = _cases(results)
    parts = [f"### {title}\n\n{calls(results, case)}" for case, title in _CALLS.items() if case in cases]
    others = {
        "async/": ("Async calls for one row: calls per second, and CPU of a call", throughput),
        "start/": ("Import, client, first call: CPU and memory of a new process", memory),
        "walk/": ("A long list read by pages of 1,000 rows", walk),
        "generate/": ("Generating the client, by size of the spec", generation),
        "tokens/": ("Token requests", tokens),
    }
    for prefix, (title, table) in others.items():
        if any(name.startswith(prefix) for name in (*results.series, *results.numbers)):
            parts.append(f"### {title}\n\n{table(results)}")
    parts += [f"Not measured: {name}: {reason}" for name, reason in results.missing.items()]
    return "\n\n".join(parts)

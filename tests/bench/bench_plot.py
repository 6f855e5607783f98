"""Draw a run as SVG: what a blocking call costs, and how many async calls fit into a second."""

from __future__ import annotations

from html import escape

from bench_results import HEADLINE, Results

_STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600; font-size: 15px }
  .value { font-size: 12px }
  .bar { fill: #8c959f }
  .ours { fill: #0969da }
  .back { fill: #ffffff }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .bar { fill: #6e7681 }
    .ours { fill: #4493f8 }
    .back { fill: #0d1117 }
  }
"""
_WIDTH, _LEFT, _BAR, _GAP = 760, 190, 18, 6
_LENGTH = _WIDTH - _LEFT - 130


def _panel(title: str, rows: list[tuple[str, float, str]], top: int) -> tuple[list[str], int]:
    """Bars, one below the other, and where they end."""
    lines = [f'<text class="title" x="16" y="{top + 14}">{escape(title)}</text>']
    y = top + 28
    longest = max(value for _, value, _ in rows)
    for name, value, shown in rows:
        length = max(1.0, _LENGTH * value / longest)
        kind = "ours" if name == HEADLINE else "bar"
        lines += [
            f'<text x="{_LEFT - 10}" y="{y + 13}" text-anchor="end">{escape(name)}</text>',
            f'<rect class="{kind}" x="{_LEFT}" y="{y}" width="{length:.1f}" height="{_BAR}" rx="3"/>',
            f'<text class="value" x="{_LEFT + length + 8:.1f}" y="{y + 13}">{escape(shown)}</text>',
        ]
        y += _BAR + _GAP
    return lines, y + 18


def drawn(results: Results) -> str:
    """The plot; empty panels are left out."""
    lines: list[str] = []
    end = 16
    for case, title in (
        ("sync/small", "CPU of a blocking call (µs, less is better)"),
        ("models/order", "Bytes to models, sales order with 10 lines: CPU (µs, less is better)"),
    ):
        spreads = [(name, results.time(f"{case}/{name}")) for name in results.contenders(case)]
        rows = [(name, found.median * 1e6, f"{found.median * 1e6:.0f}") for name, found in spreads if found]
        if rows:
            more, end = _panel(title, rows, end)
            lines += more
    spreads = [(name, results.time(f"async/50/{name}", "wall")) for name in results.contenders("async/50")]
    rows = [(name, 1 / found.median, f"{1 / found.median:,.0f}") for name, found in spreads if found]
    if rows:
        more, end = _panel("Async calls per second, 50 in flight (more is better)", rows, end)
        lines += more
    body = "\n".join(lines)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{end}" viewBox="0 0 {_WIDTH} {end}" role="img" '
        f'aria-label="Cost of calls, by client">\n<style>{_STYLE}</style>\n'
        f'<rect class="back" width="{_WIDTH}" height="{end}" rx="8"/>\n{body}\n</svg>\n'
    )

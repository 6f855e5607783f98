"""The coverage table as text, as Markdown and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import asdict

from .coverage import COLUMNS, Counts, by_section, total
from .proof import ProvenProduct

JSON_FORMAT = 1
"""Number of the JSON's structure; it grows when something in it is renamed, removed or changes its meaning."""


def as_text(products: Sequence[ProvenProduct]) -> str:
    """The table with aligned columns, and its legend."""
    width = max(len(section) for product in products for section in (*product.sections, product.name)) + 2
    lines = [" " * width + "".join(f"{column:>12}" for column in COLUMNS)]

    def row(name: str, counts: Counts) -> str:
        return f"{name:<{width}}" + "".join(f"{number:>12}" for number in counts.columns().values())

    for product in products:
        sections = by_section(product)
        lines += [row(product.name, total(sections.values())), *(row(f"  {name}", counts) for name, counts in sections.items())]
    lines += [row("all", _overall(products)), "", *_legend(products)]
    return "\n".join(lines) + "\n"


def as_markdown(products: Sequence[ProvenProduct]) -> str:
    """The table as GitHub shows it, and its legend as a paragraph."""
    lines = ["| | " + " | ".join(COLUMNS) + " |", "| --- |" + " ---: |" * len(COLUMNS)]

    def row(name: str, counts: Counts, mark: str) -> str:
        cells = [name.replace("|", r"\|"), *map(str, counts.columns().values())]
        return "| " + " | ".join(f"{mark}{cell}{mark}" for cell in cells) + " |"

    for product in products:
        sections = by_section(product)
        lines += [row(product.name, total(sections.values()), "**"), *(row(name, counts, "") for name, counts in sections.items())]
    lines += [row("all", _overall(products), "**"), "", *_legend(products)]
    return "\n".join(lines) + "\n"


def as_json(products: Sequence[ProvenProduct]) -> str:
    """The table with a row for each operation and each title; ``docs/coverage.md`` describes it."""
    data = {
        "format": JSON_FORMAT,
        "totals": _numbers(_overall(products)),
        "products": [_product(product) for product in products],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _product(product: ProvenProduct) -> dict[str, Any]:
    sections = by_section(product)
    return {
        "product": product.product,
        "name": product.name,
        "totals": _numbers(total(sections.values())),
        "sections": [{"section": name, **_numbers(counts)} for name, counts in sections.items()],
        "operations": [
            {
                "section": operation.section,
                "title": operation.title,
                "method": operation.key.method,
                "path": operation.key.path,
                "coverage": operation.coverage,
                "documented": operation.key not in product.undocumented,
                "source": operation.source,
            }
            for operation in product.operations
        ],
        "listed": [
            {"section": title.section, "title": title.title, "method": title.method, "source": title.source, "note": title.note}
            for title in product.listed
        ],
        "untitled": [asdict(page) for page in product.untitled],
    }


def _numbers(counts: Counts) -> dict[str, int]:
    return {**counts.columns(), "undocumented": counts.undocumented}


def _overall(products: Sequence[ProvenProduct]) -> Counts:
    return total(counts for product in products for counts in by_section(product).values())


def _legend(products: Sequence[ProvenProduct]) -> Iterator[str]:
    yield "Documented: titles in the docs' navigation. Callable: operations in the spec, by how far they are known:"
    yield "full (the page was seen whole), partial (in part), legacy (only the 2021 portal has it), observed (only public code shows it)."
    yield "Listed: titles whose path nobody has seen; they can't be called."
    if undocumented := _overall(products).undocumented:
        theirs = "operation has" if undocumented == 1 else "operations have"
        yield f"{undocumented} {theirs} no title in today's docs: counted as callable, not as documented."
    if untitled := sum(len(product.untitled) for product in products):
        pages, are = ("page", "is") if untitled == 1 else ("pages", "are")
        yield f"{untitled} more {pages} of the docs, whose title was not seen, {are} counted nowhere."

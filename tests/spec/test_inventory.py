"""What is documented and what is callable: no title is lost, none is claimed twice, and the README counts right."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip("yaml")

from generator.assemble import assemble, products  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"
INVENTORY: dict[str, list[dict[str, Any]]] = yaml.safe_load((SPEC / "inventory.yaml").read_text("utf-8"))


def callable_titles(product: str) -> Counter[tuple[str, str]]:
    return Counter((operation["tags"][0], operation["summary"]) for _, _, operation in assemble(SPEC, product).operations())


@pytest.mark.parametrize("product", products(SPEC))
def test_a_title_is_callable_or_listed_but_not_both(product: str) -> None:
    listed = Counter((entry["section"], entry["title"]) for entry in INVENTORY[product])
    both = callable_titles(product) & listed
    assert not both
    assert max((callable_titles(product) + listed).values()) == 1


@pytest.mark.parametrize("product", products(SPEC))
def test_a_listed_title_has_no_path(product: str) -> None:
    for entry in INVENTORY[product]:
        assert set(entry) <= {"section", "title", "method", "source", "note"}
        assert entry["section"]
        assert entry["note"]


def test_all_of_venio_is_there() -> None:
    """42 operations with a known path and 37 titles without; one more page of the docs was seen without its title."""
    assert sum(callable_titles("venio").values()) == 42
    assert sum(1 for entry in INVENTORY["venio"] if entry["title"]) == 37


def test_the_readme_counts_right() -> None:
    document = assemble(SPEC, "venio")
    documented: Counter[str] = Counter(entry["section"] for entry in INVENTORY["venio"] if entry["title"])
    callable_: Counter[str] = Counter()
    full: Counter[str] = Counter()
    for _, _, operation in document.operations():
        section = operation["tags"][0]
        documented[section] += 1
        callable_[section] += 1
        full[section] += operation["x-coverage"] == "full"
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = {
        name: tuple(map(int, counts)) for name, *counts in re.findall(r"^\| ([A-Z][A-Za-z ]+) \| (\d+) \| (\d+) \| (\d+) \|$", readme, re.M)
    }
    assert rows == {section: (documented[section], callable_[section], full[section]) for section in documented}
    totals = (documented.total(), callable_.total(), full.total())
    assert "| **all** | **{}** | **{}** | **{}** |".format(*totals) in readme

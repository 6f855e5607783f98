"""The inventory names every title of the docs, agrees with the spec, and the README's table is made of it."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def products() -> dict[str, dict[str, Any]]:
    """What the command prints for programs; it would fail if inventory and spec did not agree."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(["coverage", "--format", "json"]) == 0
    return {product["product"]: product for product in json.loads(out.getvalue())["products"]}


def test_every_title_of_the_docs_is_there(products: dict[str, dict[str, Any]]) -> None:
    documented = {name: product["totals"]["documented"] for name, product in products.items()}
    assert documented == {"venio": 79, "etaxgo": 32, "empeo": 51}
    assert sum(documented.values()) == 162


def test_every_section_of_the_docs_is_there(products: dict[str, dict[str, Any]]) -> None:
    assert {name: len(product["sections"]) for name, product in products.items()} == {"venio": 16, "etaxgo": 3, "empeo": 12}


def test_what_has_no_title_is_told(products: dict[str, dict[str, Any]]) -> None:
    untitled = [(name, row["source"]) for name, product in products.items() for row in product["untitled"]]
    assert untitled == [("venio", "https://developer.gofive.co.th/api-37742428")]
    undocumented = [(row["method"], row["path"]) for product in products.values() for row in product["operations"] if not row["documented"]]
    assert undocumented == [("PUT", "/v1/Employees"), ("GET", "/empeo/api/v2/employees/lists")]


def test_pages_of_one_title_are_told_apart_by_method(products: dict[str, dict[str, Any]]) -> None:
    methods = [row["method"] for row in products["empeo"]["listed"] if row["title"] == "Update Employee"]
    assert methods == ["PUT", "POST"]


def test_the_readme_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", "--check", str(ROOT / "README.md")]) == 0, capsys.readouterr().err

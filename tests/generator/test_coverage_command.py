"""`coverage` counts what is documented and callable, and names each contradiction between the inventory and the spec at its line."""

from __future__ import annotations

import contextlib
import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from workbench import CASES, ROOT, Bench, Place, Run, command, tree

from generator.__main__ import main

INVENTORY = "spec/inventory.yaml"
ORDER_FILE = "spec/shop/order.yaml"
STOCK_FILE = "spec/shop/stock.yaml"
PAGE = "README.md"
BEGIN, END = "<!-- coverage: begin -->", "<!-- coverage: end -->"

MARKDOWN = """\
| | documented | callable | full | partial | legacy | observed | listed |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| **The Shop** | **6** | **5** | **1** | **1** | **1** | **2** | **2** |
| Order | 4 | 3 | 1 | 1 | 1 | 0 | 1 |
| Stock | 1 | 1 | 0 | 0 | 0 | 1 | 0 |
| Returns \\| Refunds | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| Shelf | 0 | 1 | 0 | 0 | 0 | 1 | 0 |
| **staff** | **3** | **1** | **0** | **1** | **0** | **0** | **2** |
| Person | 3 | 1 | 0 | 1 | 0 | 0 | 2 |
| **all** | **9** | **6** | **1** | **2** | **1** | **2** | **4** |

"""


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A copy of the small inventory with two products, and a page with markers."""
    bench = Bench(tmp_path, CASES / "inventory")
    bench.write(PAGE, f"# Shop\n\n{BEGIN}\n{END}\n\nThe end.\n")
    return bench


def coverage(bench: Bench, *words: str) -> Run:
    """Run the command in the bench's folder."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.chdir(bench.root), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["coverage", "--spec", "spec", *words])
    return Run(code, out.getvalue(), err.getvalue())


# What it counts ---------------------------------------------------------------------------------------------------------------------


def test_the_text_table_counts(bench: Bench) -> None:
    run = coverage(bench)
    assert (run.code, run.err) == (0, "")
    table, legend = run.out.split("\n\n")
    lines = table.splitlines()
    assert lines[0].split() == ["documented", "callable", "full", "partial", "legacy", "observed", "listed"]
    assert [line[: -12 * 7].rstrip() for line in lines[1:]] == [
        *("The Shop", "  Order", "  Stock", "  Returns | Refunds", "  Shelf", "staff", "  Person", "all")
    ]
    assert [[int(cell) for cell in line[-12 * 7 :].split()] for line in lines[1:]] == [
        [6, 5, 1, 1, 1, 2, 2],
        [4, 3, 1, 1, 1, 0, 1],
        [1, 1, 0, 0, 0, 1, 0],
        [1, 0, 0, 0, 0, 0, 1],
        [0, 1, 0, 0, 0, 1, 0],
        [3, 1, 0, 1, 0, 0, 2],
        [3, 1, 0, 1, 0, 0, 2],
        [9, 6, 1, 2, 1, 2, 4],
    ]
    assert "1 operation has no title in today's docs: counted as callable, not as documented." in legend
    assert "1 more page of the docs, whose title was not seen, is counted nowhere." in legend


def test_the_legend_speaks_only_of_what_there_is(bench: Bench) -> None:
    inventory = bench.read(INVENTORY)
    bench.write(INVENTORY, inventory[: inventory.index("untitled:")])
    bench.edit(STOCK_FILE, bench.read(STOCK_FILE)[bench.read(STOCK_FILE).index("  /shelves:") :], "")
    legend = coverage(bench).out.split("\n\n")[1]
    assert legend
    assert "no title" not in legend
    assert "was not seen" not in legend


def test_markdown_is_the_same_table(bench: Bench) -> None:
    assert coverage(bench, "--format", "markdown").out.startswith(MARKDOWN)


def test_json_has_a_row_for_every_operation_and_title(bench: Bench) -> None:
    data = json.loads(coverage(bench, "--format", "json").out)
    assert set(data) == {"format", "totals", "products"}
    assert data["format"] == 1
    assert data["totals"] == {
        "documented": 9,
        "callable": 6,
        "full": 1,
        "partial": 2,
        "legacy": 1,
        "observed": 2,
        "listed": 4,
        "undocumented": 1,
    }
    shop, staff = data["products"]
    assert (shop["product"], shop["name"], staff["product"]) == ("shop", "The Shop", "staff")
    assert [section["section"] for section in shop["sections"]] == ["Order", "Stock", "Returns | Refunds", "Shelf"]
    assert shop["operations"][1] == {
        "section": "Order",
        "title": "Get Order",
        "method": "GET",
        "path": "/orders/{id}",
        "coverage": "partial",
        "documented": True,
        "source": "https://docs.example/api-4",
    }
    assert [(row["path"], row["documented"]) for row in shop["operations"]] == [
        *(("/orders", True), ("/orders/{id}", True), ("/orders/{id}", True), ("/stock", True), ("/shelves", False))
    ]
    assert shop["listed"][0] == {
        "section": "Order",
        "title": "Cancel Order",
        "method": None,
        "source": "navigation of https://docs.example/api-1",
        "note": "Only the title is known.",
    }
    assert [row["method"] for row in staff["listed"]] == ["PUT", "POST"]
    assert shop["untitled"] == [
        {"section": "Stock", "method": None, "source": "https://docs.example/api-7", "note": "Its example is a list of shelves."}
    ]
    assert staff["untitled"] == []


def test_sums_agree_in_json(bench: Bench) -> None:
    data = json.loads(coverage(bench, "--format", "json").out)
    names = set(data["totals"])

    def added(parts: list[dict[str, Any]]) -> dict[str, int]:
        return {name: sum(part[name] for part in parts) for name in names}

    assert data["totals"] == added([product["totals"] for product in data["products"]])
    for product in data["products"]:
        assert product["totals"] == added(product["sections"])
        for row in product["sections"]:
            assert row["callable"] == row["full"] + row["partial"] + row["legacy"] + row["observed"]
            assert row["documented"] == row["callable"] - row["undocumented"] + row["listed"]


# What it finds ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        pytest.param(INVENTORY, "titles:\n", "titels: {}  # here\ntitles:\n", "unknown key 'titels'", id="unknown part"),
        pytest.param(INVENTORY, "      note: Only the title is known.\n", "      note: ''  # here\n", "`note` needs text", id="empty note"),
        pytest.param(
            INVENTORY,
            "- section: Order\n      title: Cancel Order\n      method: null\n",
            "- section: Order  # here\n      title: Cancel Order\n",
            "`method` is missing; null when",
            id="no method",
        ),
        pytest.param(
            INVENTORY,
            "- section: Returns | Refunds\n      title: Create Return\n      method: POST\n      path: null\n"
            "      source: https://docs.example/api-2\n",
            "- section: Returns | Refunds  # here\n      title: Create Return\n      method: POST\n      path: null\n",
            "`source` is missing",
            id="no source",
        ),
        pytest.param(
            INVENTORY,
            "- section: Stock\n      method: null\n      source: https://docs.example/api-7\n      note: Its example is a list of shelves.",
            "- section: Stock  # here\n      method: null\n      source: https://docs.example/api-7",
            "`note` is missing",
            id="untitled page without a note",
        ),
        pytest.param(
            INVENTORY,
            "- operation: GET /shelves\n      note: A public program calls it.",
            "- operation: GET /shelves  # here",
            "`note` is missing",
            id="undocumented operation without a note",
        ),
        pytest.param(
            INVENTORY,
            "operation: POST /orders\n",
            "operation: POST /orders\n      method: POST  # here\n",
            "unknown key 'method'; known here are `section`, `title`, `operation`, `note`",
            id="unknown key of a title",
        ),
        pytest.param(INVENTORY, "method: null\n      path: null\n", "method: post  # here\n      path: null\n", "'post' is", id="method"),
        pytest.param(INVENTORY, "title: Get Stock\n", "title: [Get Stock]  # here\n", "`title` needs text", id="title is a list"),
        pytest.param(
            INVENTORY, "operation: GET /stock\n", "operation: Get /stock  # here\n", "'Get /stock' is no operation", id="odd operation"
        ),
        pytest.param(
            INVENTORY,
            "operation: GET /stock\n",
            "operation: GET /stock\n      path: null  # here\n",
            "either `operation` or `path: null`",
            id="both",
        ),
        pytest.param(
            INVENTORY,
            "- section: Order\n      title: Cancel Order\n      method: null\n      path: null\n",
            "- section: Order  # here\n      title: Cancel Order\n      method: null\n",
            "needs `operation: METHOD /path`",
            id="neither",
        ),
        pytest.param(
            INVENTORY,
            "method: POST\n      path: null\n      source: https://docs.example/api-2\n",
            "method: POST\n      path: /returns  # here\n      source: https://docs.example/api-2\n",
            "belongs into the spec",
            id="path without an operation",
        ),
        pytest.param(INVENTORY, "untitled:\n  shop:", "untitled:\n  shops:  # here", "shops has no titles", id="product of another part"),
        pytest.param(INVENTORY, "  staff:\n", "  crew:  # here\n    []\n  staff:\n", "the spec has no product crew", id="unknown product"),
        pytest.param(INVENTORY, "untitled:\n", "titles:  # here\n", "key 'titles' stands twice", id="key twice"),
        pytest.param(
            INVENTORY,
            "- section: Stock\n      title: Get Stock\n      operation: GET /stock\n",
            "- section: Stock\n      title: Get Stock\n      operation: GET /stock\n"
            "    - section: Stock  # here\n      title: Get Stocks\n      operation: GET /stocks\n",
            "has no operation GET /stocks; does it mean GET /stock?",
            id="operation that is not in the spec",
        ),
        pytest.param(
            INVENTORY,
            "- section: Stock\n      title: Get Stock\n",
            "- section: Store  # here\n      title: Get Stock\n",
            "the section is 'Store', but GET /stock has the tag 'Stock' (spec/shop/stock.yaml:3)",
            id="other section",
        ),
        pytest.param(
            INVENTORY,
            "- section: Stock\n      title: Get Stock\n",
            "- section: Stock  # here\n      title: Get the Stock\n",
            "the title is 'Get the Stock', but GET /stock has the summary 'Get Stock'",
            id="other title",
        ),
        pytest.param(
            INVENTORY,
            "    - operation: GET /shelves\n",
            "    - operation: GET /stock  # here\n      note: Again.\n    - operation: GET /shelves\n",
            "GET /stock is named in line",
            id="titled and undocumented",
        ),
        pytest.param(
            INVENTORY,
            "    - operation: GET /shelves\n",
            "    - operation: GET /racks  # here\n      note: None.\n    - operation: GET /shelves\n",
            "the spec of shop has no operation GET /racks",
            id="undocumented and not in the spec",
        ),
        pytest.param(
            INVENTORY,
            "    - section: Order\n      title: Update Order\n",
            "    - section: Order  # here\n      title: Create Order\n      operation: POST /orders\n"
            "    - section: Order\n      title: Update Order\n",
            "POST /orders is named in line 3 already",
            id="operation twice",
        ),
        pytest.param(
            INVENTORY,
            "- section: Person\n      title: Update Person\n      method: POST\n",
            "- section: Person  # here\n      title: Update Person\n      method: PUT\n",
            "'Update Person' stands in line",
            id="title twice",
        ),
        pytest.param(
            INVENTORY,
            "- section: Person\n      title: Update Person\n      method: POST\n",
            "- section: Person  # here\n      title: Update Person\n      method: null\n",
            "'Update Person' stands in line",
            id="title twice, the method of one not known",
        ),
        pytest.param(
            ORDER_FILE,
            "    put:\n      tags: [Order]\n",
            "    delete:  # here\n      tags: [Order]\n      summary: Delete Order\n      x-source: a page\n      x-coverage: partial\n"
            "    put:\n      tags: [Order]\n",
            "DELETE /orders/{id} is missing in spec/inventory.yaml; add its title",
            id="operation that no entry names",
        ),
        pytest.param(
            STOCK_FILE,
            "  /shelves:\n    get:\n      tags: [Shelf]\n",
            "  /shelves:\n    get:  # here\n      tags: [Shelf, Stock]\n",
            "GET /shelves needs exactly one tag",
            id="operation with two tags",
        ),
        pytest.param(
            STOCK_FILE,
            "  /shelves:\n    get:\n      tags: [Shelf]\n      summary: List Shelves\n",
            "  /shelves:\n    get:  # here\n      tags: [Shelf]\n",
            "GET /shelves has no `summary`",
            id="operation without a summary",
        ),
        pytest.param(
            ORDER_FILE,
            "    put:\n      tags: [Order]\n      summary: Update Order\n      x-source: the old portal\n      x-coverage: legacy\n",
            "    put:  # here\n      tags: [Order]\n      summary: Update Order\n      x-source: the old portal\n      x-coverage: whole\n",
            "has x-coverage 'whole', which is none of full, partial, legacy, observed",
            id="operation with odd coverage",
        ),
        pytest.param(STOCK_FILE, "paths:\n", "servers: []  # here\npaths:\n", "unknown key 'servers'", id="malformed section"),
    ],
)
def test_a_mistake_is_named_with_its_line(bench: Bench, file: str, old: str, new: str, says: str) -> None:
    bench.edit(file, old, new)
    before = tree(bench.root)
    for words in ([], ["--write", PAGE], ["--check", PAGE], ["--format", "json"]):
        run = coverage(bench, *words)
        assert run.problem == bench.here
        assert says in run.problem.message
        assert run.out == ""
    assert tree(bench.root) == before


def test_a_listed_title_may_not_be_callable(bench: Bench) -> None:
    """Whether its method is known or not: the entry is wrong, and the operation is named by nobody else."""
    for method in ("GET", "null"):
        text = bench.read(INVENTORY)
        bench.edit(INVENTORY, "operation: GET /people", f"method: {method}\n      path: null\n      source: x\n      note: y")
        run = coverage(bench)
        assert run.code == 1
        assert run.problems == [Place(INVENTORY, bench.line(INVENTORY, "List People") - 1, ""), Place("spec/staff/person.yaml", 3, "")]
        assert "has a path in the spec (spec/staff/person.yaml:3); write `operation: GET /people` instead" in run.problems[0].message
        bench.write(INVENTORY, text)


def test_another_method_is_another_page(bench: Bench) -> None:
    bench.insert(
        INVENTORY,
        "    - section: Person\n      title: List People\n",
        "    - section: Person\n      title: List People\n      method: POST\n      path: null\n      source: x\n      note: y\n",
    )
    assert coverage(bench).code == 0


def test_all_mistakes_are_named_at_once(bench: Bench) -> None:
    bench.edit(INVENTORY, "operation: GET /stock\n", "operation: GET /stocks\n")
    bench.edit(INVENTORY, "title: List People", "title: All People")
    run = coverage(bench)
    assert run.problems == [
        Place(INVENTORY, bench.line(INVENTORY, "title: Get Stock") - 1, ""),
        Place(INVENTORY, bench.line(INVENTORY, "title: All People") - 1, ""),
        Place(STOCK_FILE, 3, ""),
    ]


def test_a_product_without_titles_is_named(bench: Bench) -> None:
    text = bench.read(INVENTORY)
    start, end = text.index("  staff:\n"), text.index("untitled:")
    bench.write(INVENTORY, text[:start] + text[end:])
    problem = coverage(bench).problem
    assert problem == Place(INVENTORY, 1, "")
    assert "the titles of staff are missing" in problem.message


def test_a_missing_inventory_is_named(bench: Bench) -> None:
    (bench.root / INVENTORY).unlink()
    problem = coverage(bench).problem
    assert (problem, problem.message) == (Place(INVENTORY, 0, ""), "no such file")


@pytest.mark.parametrize("text", ["", "- titles\n", "titles\n"])
def test_an_inventory_of_another_shape_is_named(bench: Bench, text: str) -> None:
    bench.write(INVENTORY, text)
    assert coverage(bench).problem == Place(INVENTORY, 1, "")


# What it writes ---------------------------------------------------------------------------------------------------------------------


def test_write_fills_the_part_between_the_markers(bench: Bench) -> None:
    run = coverage(bench, "--write", PAGE)
    assert (run.code, run.out, run.err) == (0, "README.md has the coverage of the spec\n", "")
    table = coverage(bench, "--format", "markdown").out
    assert bench.read(PAGE) == f"# Shop\n\n{BEGIN}\n\n{table}\n{END}\n\nThe end.\n"


def test_writing_twice_changes_nothing(bench: Bench) -> None:
    coverage(bench, "--write", PAGE)
    before, stamp = tree(bench.root), (bench.root / PAGE).stat()
    assert coverage(bench, "--write", PAGE).code == 0
    assert tree(bench.root) == before
    assert (bench.root / PAGE).stat().st_ino == stamp.st_ino


def test_an_old_table_is_replaced_whole(bench: Bench) -> None:
    bench.edit(PAGE, END, f"| old |\n\n    {BEGIN} in a line of code\n{END}")
    coverage(bench, "--write", PAGE)
    assert "old" not in bench.read(PAGE)
    assert coverage(bench, "--check", PAGE).code == 0


def test_mode_line_ends_and_links_stay(bench: Bench) -> None:
    page = bench.root / PAGE
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    page.chmod(0o640)
    (bench.root / "docs.md").symlink_to(PAGE)
    assert coverage(bench, "--write", "docs.md").code == 0
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    assert (bench.root / "docs.md").is_symlink()
    content = page.read_bytes()
    assert b"| Order | 4 |" in content
    assert content.count(b"\n") == content.count(b"\r\n")
    assert coverage(bench, "--check", PAGE).code == 0


def test_check_passes_what_write_wrote_and_fails_when_the_spec_moves_on(bench: Bench) -> None:
    coverage(bench, "--write", PAGE)
    assert coverage(bench, "--check", PAGE).code == 0
    bench.edit(ORDER_FILE, "x-coverage: legacy", "x-coverage: partial")
    before = tree(bench.root)
    run = coverage(bench, "--check", PAGE)
    assert run.problem == Place(PAGE, 3, "")
    assert "run `make generate`" in run.problem.message
    assert tree(bench.root) == before


@pytest.mark.parametrize("option", ["--write", "--check"])
@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("No table.\n", 0, f"the marker {BEGIN} is missing"),
        (f"{BEGIN}\n", 0, f"the marker {END} is missing"),
        (f"Table: {BEGIN}\n{END}\n", 0, f"the marker {BEGIN} is missing; it stands alone in a line"),
        (f"{BEGIN}\n{BEGIN}\n{END}\n", 2, "stands twice, first in line 1"),
        (f"{BEGIN}\n{END}\n\n{END}\n", 4, "stands twice, first in line 2"),
        (f"{END}\n{BEGIN}\n", 1, "stands before"),
    ],
)
def test_wrong_markers_are_named_and_nothing_is_written(bench: Bench, option: str, text: str, line: int, says: str) -> None:
    bench.write(PAGE, text)
    before = tree(bench.root)
    run = coverage(bench, option, PAGE)
    first, *_ = run.problems
    assert run.code == 1
    assert first == Place(PAGE, line, "")
    assert says in first.message
    assert tree(bench.root) == before


def test_files_that_cannot_be_read_are_named(bench: Bench) -> None:
    assert coverage(bench, "--write", "gone.md").problem == Place("gone.md", 0, "")
    (bench.root / "latin.md").write_bytes(b"caf\xe9")
    assert coverage(bench, "--check", "latin.md").problem == Place("latin.md", 0, "")
    assert coverage(bench, "--check", "spec").problem == Place("spec", 0, "")
    assert not (bench.root / "gone.md").exists()


def test_a_write_that_fails_leaves_no_trace(bench: Bench) -> None:
    before = tree(bench.root)
    # No file may grow, not even for root.
    words = [
        "bash",
        "-c",
        'ulimit -f 0; exec "$@"',
        "bash",
        sys.executable,
        "-m",
        "generator",
        "coverage",
        "--spec",
        "spec",
        "--write",
        PAGE,
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(words, cwd=bench.root, env=environment, capture_output=True, text=True, check=False)
    run = Run(done.returncode, done.stdout, done.stderr)
    assert run.problem == Place(PAGE, 0, "")
    assert "can't be written" in run.problem.message
    assert tree(bench.root) == before


def test_only_one_thing_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["coverage", "--format", "json", "--write", PAGE])
    assert "not allowed with" in capsys.readouterr().err


def test_the_shell_sees_the_exit_code(bench: Bench) -> None:
    bench.edit(INVENTORY, "operation: GET /people", "operation: GET /persons")
    process = command(["coverage", "--spec", "spec"], bench.root)
    out, errors = process.communicate()
    assert (process.returncode, out) == (1, "")
    assert errors.endswith("2 problem(s); nothing was written\n")

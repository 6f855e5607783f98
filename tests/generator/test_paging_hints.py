"""What an overlay says of a list that comes page by page: refused where no pager could follow it, else what comes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from workbench import HERE, NAMES, STOCK, Bench

OFFSET = "x-paging: {offset: skip, size: take}"
INDEX = "x-paging: {index: pageIndex, size: pageSize, first: 1}"
ENQUIRY = "  /v1/stock/enquiry:\n    post:\n"
WAREHOUSES = "  /v1/stock/warehouses:\n    get:\n"

# The hint ---------------------------------------------------------------------------------------------------------------------------

FORMS = {
    "text": (OFFSET, "x-paging: skip"),
    "nothing": (OFFSET, "x-paging: null"),
    "no size": (OFFSET, "x-paging: {offset: skip}"),
    "offset and index": (OFFSET, "x-paging: {offset: skip, index: take, size: take}"),
    "a first row": (OFFSET, "x-paging: {offset: skip, size: take, first: 0}"),
    "no first page": (INDEX, "x-paging: {index: pageIndex, size: pageSize}"),
    "a mistyped key": (INDEX, "x-paging: {index: pageIndex, size: pageSize, start: 1}"),
}
FAULTS = {
    "a first page below 0": (INDEX, INDEX.replace("first: 1", "first: -1"), "first is the number of the first page"),
    "a first page that is a word": (INDEX, INDEX.replace("first: 1", "first: one"), "first is the number of the first page"),
    "a field that is nowhere": (OFFSET, OFFSET.replace("skip", "offset"), "neither the query nor a JSON body has the field 'offset'"),
    "a size that is nowhere": (INDEX, INDEX.replace("pageSize", "take"), "neither the query nor a JSON body has the field 'take'"),
    "a field that is no text": (OFFSET, OFFSET.replace("skip", "[skip]"), "has the field ['skip']"),
}


def refused(bench: Bench, label: str, says: str) -> None:
    """The run names the only problem, at the operation."""
    problem = bench.run().problem
    assert problem == bench.here
    assert label in problem.message
    assert says in problem.message


@pytest.mark.parametrize(("old", "new"), FORMS.values(), ids=FORMS)
def test_a_hint_of_another_form_is_refused(tmp_path: Path, old: str, new: str) -> None:
    bench = Bench(tmp_path)
    mark(bench, ENQUIRY if old is OFFSET else WAREHOUSES)
    bench.edit(NAMES, old, new)
    refused(bench, "/v1/stock/", "x-paging is {offset: skip, size: take} or {index: pageIndex, size: pageSize, first: 0}")


@pytest.mark.parametrize(("old", "new", "says"), FAULTS.values(), ids=FAULTS)
def test_a_hint_that_nobody_could_follow_is_refused(tmp_path: Path, old: str, new: str, says: str) -> None:
    bench = Bench(tmp_path)
    mark(bench, ENQUIRY if old is OFFSET else WAREHOUSES)
    bench.edit(NAMES, old, new)
    refused(bench, "/v1/stock/", says)


@pytest.mark.parametrize("kind", ["string", "[integer, string]", "number"])
def test_a_field_that_is_no_integer_is_refused(tmp_path: Path, kind: str) -> None:
    bench = Bench(tmp_path)
    mark(bench, ENQUIRY)
    bench.edit(STOCK, 'skip: {type: [integer, "null"]', f"skip: {{type: {kind}")
    refused(bench, "POST /v1/stock/enquiry", "the field 'skip' is no integer")


def test_a_field_that_stands_twice_is_refused(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    mark(bench, ENQUIRY)
    parameter = "{name: skip, in: query, description: Rows again., schema: {type: integer}}"
    bench.edit(STOCK, "      x-source: https://docs.example/api-8\n", f"      x-source: somewhere\n      parameters: [{parameter}]\n")
    refused(bench, "POST /v1/stock/enquiry", "both query and body have the field 'skip'")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "items: {$ref: '#/components/schemas/StockItem'}",
            "items: {$ref: '#/components/schemas/StockItem'}\n                    type: object",
        ),
        (
            "                  data:\n                    type: array\n                    description: What is in store.",
            "                  rows:",
        ),
    ],
    ids=["an object", "unknown"],
)
def test_an_answer_that_is_no_list_is_refused(tmp_path: Path, old: str, new: str) -> None:
    bench = Bench(tmp_path)
    mark(bench, ENQUIRY)
    text = bench.read(STOCK)
    if "type: object" in new:
        text = text.replace("                    type: array\n                    description: What is in store.\n", "")
    bench.write(STOCK, text.replace(old, new))
    refused(bench, "POST /v1/stock/enquiry", "not known to be a list")


def mark(bench: Bench, operation: str) -> None:
    """Mark the line of an operation."""
    bench.edit(STOCK, operation, operation.removesuffix("\n") + f"  {HERE}\n")


# The pagers -------------------------------------------------------------------------------------------------------------------------

SERVER = """
from gofive_client import *
from gofive_client.demo import AsyncDemo, Demo

class Server:
    '''A transport that has seven rows and gives three at most.'''

    def __init__(self):
        self.asked = []

    def send(self, call, options):
        place = call.body if call.body is not UNSET else call.query
        self.asked.append(dict(place))
        start = place.get("skip") or 0
        if "warehouses" in call.path:
            start = (int(place.get("pageIndex", 1)) - 1) * 3
        rows = {"enquiry": lambda i: {"productCode": f"P{i}"}, "movements": str, "warehouses": lambda i: {"code": i}}
        row = rows[call.path.split("/")[-1]]
        return call.operation.decode([row(i) for i in range(start, min(start + 3, 7))])

class AsyncServer(Server):
    async def send(self, call, options):
        return Server.send(self, call, options)
"""

WALKS: dict[str, tuple[str, str, list[Any], list[Any]]] = {
    "rows": (
        "stock.enquiry(take=5)",
        "row.product_code",
        [f"P{i}" for i in range(7)],
        [{"take": 5}, {"take": 5, "skip": 3}, {"take": 5, "skip": 6}, {"take": 5, "skip": 7}],
    ),
    "rows from the third": (
        "stock.enquiry(take=5, skip=2, product_codes=iter(['P2']))",
        "row.product_code",
        [f"P{i}" for i in range(2, 7)],
        [{"productCodes": ["P2"], "take": 5, "skip": skip} for skip in (2, 5, 7)],
    ),
    "rows from null": (
        "stock.enquiry(take=5, skip=None)",
        "row.product_code",
        [f"P{i}" for i in range(7)],
        [{"take": 5, "skip": skip} for skip in (None, 3, 6, 7)],
    ),
    "rows without a size": (
        "stock.list_movements('W')",
        "row",
        [str(i) for i in range(7)],
        [{}, {"skip": 3}, {"skip": 6}, {"skip": 7}],
    ),
    "pages": (
        "stock.list_warehouses(page_size=9)",
        "row['code']",
        list(range(7)),
        [{"pageSize": "9"}, *({"pageSize": "9", "pageIndex": str(i)} for i in (2, 3, 4))],
    ),
    "pages from the second": (
        "stock.list_warehouses(page_index=2)",
        "row['code']",
        list(range(3, 7)),
        [{"pageIndex": str(i)} for i in (2, 3, 4)],
    ),
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """The small case, generated; the tests below only read it."""
    bench = Bench(tmp_path_factory.mktemp("small"))
    bench.generate()
    return bench


def test_every_way_of_paging_is_walked(small: Bench) -> None:
    code = "import asyncio\nresult = []\n"
    for call, row, _, _ in WALKS.values():
        code += f"""
server = Server()
stock = Demo(server).stock
pager = {call}
before = len(server.asked)
once = [{row} for row in pager]
result.append([before, once, server.asked, [{row} for row in pager] == once, [len(page) for page in pager.pages()]])

async def walk():
    server = AsyncServer()
    stock = AsyncDemo(server).stock
    pager = {call}
    return [0, [{row} async for row in pager], server.asked, True, [len(page) async for page in pager.pages()]]

result.append(asyncio.run(walk()))
"""
    found = small.python(SERVER + code)
    expected = []
    for _, _, rows, asked in WALKS.values():
        pages = [3] * (len(rows) // 3) + ([len(rows) % 3] if len(rows) % 3 else [])
        # Each reading asks for the same again.
        expected += [[0, rows, asked * 3, True, pages], [0, rows, asked * 2, True, pages]]
    assert found == expected


def test_a_start_that_is_none_is_told_at_once(small: Bench) -> None:
    found = small.python(
        SERVER
        + """
server = Server()
stock = Demo(server).stock
asyncly = AsyncDemo(AsyncServer()).stock
result = [
    attempt(lambda: stock.enquiry(take=1, skip=-1)),
    attempt(lambda: asyncly.enquiry(take=1, skip=2.5)),
    attempt(lambda: stock.enquiry(take=1, skip=True)),
    attempt(lambda: stock.list_warehouses(page_index="two")),
    attempt(lambda: stock.enquiry(take=1, options=CallOptions(body={"skip": 5}))),
    attempt(lambda: stock.list_warehouses(options=CallOptions(query={"pageIndex": 5}))),
    repr(stock.list_warehouses(options=CallOptions(body={"pageIndex": 5}))),
    server.asked,
]
"""
    )
    must = "must be a whole number of 0 or more, not"
    given = "says which page is wanted: give it as an argument, not in the options"
    assert found == [
        f"ValueError: skip {must} -1",
        f"ValueError: skip {must} 2.5",
        f"ValueError: skip {must} True",
        f"ValueError: pageIndex {must} 'two'",
        f"ValueError: skip {given}",
        f"ValueError: pageIndex {given}",
        "<Pager of demo.stock.list_warehouses>",
        [],
    ]


def test_a_repeated_page_is_told_without_gofive(small: Bench) -> None:
    assert small.python(
        SERVER
        + """
class Deaf(Server):
    def send(self, call, options):
        return call.operation.decode([{"productCode": "P1"}])

result = attempt(lambda: list(Demo(Deaf()).stock.enquiry(take=1)))
"""
    ) == ("RepeatedPageError: the server gave a page that it had given before, so it does not page as documented")


def test_without_asyncio_a_pager_that_prefetches_reads_one_page_after_the_other(small: Bench) -> None:
    assert small.python(
        SERVER
        + """
server = AsyncServer()

async def walk():
    return [row.product_code async for row in AsyncDemo(server).stock.enquiry(take=5).prefetch()]

try:
    walk().send(None)
except StopIteration as done:
    result = [done.value, len(server.asked)]
"""
    ) == [[f"P{i}" for i in range(7)], 4]

"""A docs page saved as text from the browser: what is read of it, in each layout that browsers make of such pages."""

from __future__ import annotations

import contextlib
import random
import time
from pathlib import Path

import pytest
from workbench import ROOT

from generator.importing.browser_text import read_browser_text
from generator.importing.page import Content, Page, Row
from generator.problems import GenerationError

PAGES = Path(__file__).with_name("import_pages")
assert ROOT.is_dir()


def text_of(name: str) -> str:
    return (PAGES / name).read_text(encoding="utf-8")


def page_of(name: str) -> Page:
    return read_browser_text(text_of(name), name)


def small(table: str = "", url: str = "https://api.parcel.example/v9/things", **more: str) -> str:
    """A page with one table in its body."""
    parts = {"method": "POST", "title": "Small Thing", "answers": "Responses\n🟢200OK\nBuilt with", **more}
    body = f"Body Params application/json\n{table}\n" if table else ""
    return f"{parts['title']}\n{parts['method']}\n{url}\nRequest\n{body}{parts['answers']}\n"


def body_of(table: str) -> Page:
    return read_browser_text(small(table), "small.txt")


def outline(row: Row) -> dict[str, object]:
    """Names of all members, in a tree."""
    return {member.name: outline(member) for member in row.rows}


def root(content: Content | None) -> Row:
    assert content is not None
    return content.root


def member(row: Row, *names: str) -> Row:
    for name in names:
        (row,) = [one for one in row.rows if one.name == name]
    return row


def test_the_page_of_a_token_operation_is_read_whole() -> None:
    page = page_of("token.txt")

    assert (page.title, page.section, page.method) == ("Get Access", "Sign In", "post")
    assert (page.server, page.path) == ("https://api.parcel.example", "/sign-in/connect/token")
    assert [(one.place, one.row.name, one.row.types, one.row.required) for one in page.parameters] == [
        ("header", "Content-Type", ("string",), True),
        ("header", "Ocp-Apim-Subscription-Key", ("string",), True),
    ]
    assert page.body is not None
    assert page.body.media_type == "application/x-www-form-urlencoded"
    assert [(one.name, one.types, one.required) for one in page.body.root.rows] == [
        (name, ("string",), True) for name in ("grant_type", "client_id", "client_secret")
    ]
    assert [answer.status for answer in page.answers] == [200, 401, 400]
    assert [(one.name, one.types, one.required, one.from_example) for one in root(page.answers[0].content).rows] == [
        ("access_token", ("string",), True, False),
        ("token_type", ("string",), True, False),
        ("expires_in", ("integer",), True, False),
        ("scope", ("string",), True, False),
    ]
    assert page.answers[1].content is None
    assert page.answers[2].content is None
    assert page.gaps == ()


def test_indentation_and_blank_lines_are_not_needed() -> None:
    text = text_of("token.txt")
    flat = "\n".join(line.strip() for line in text.splitlines() if line.strip())

    assert read_browser_text(flat, "token.txt") == page_of("token.txt")
    assert read_browser_text(text.replace("\n", "\r\n"), "token.txt") == page_of("token.txt")
    assert read_browser_text("\ufeff" + text, "token.txt") == page_of("token.txt")
    assert read_browser_text(text.replace("\nPOST\nhttps", "\nPOST https"), "token.txt") == page_of("token.txt")
    assert read_browser_text(text.replace("\nPOST\nhttps", "\nPOSThttps"), "token.txt") == page_of("token.txt")


def test_members_are_put_where_the_example_has_them() -> None:
    page = page_of("add_parcel.txt")
    body = root(page.body)

    assert outline(body) == {
        "parcelKind": {},
        "labels": {},
        "dueDate": {},
        "collectAt": {},
        "weight": {},
        "sender": {"name": {}, "address": {"street": {}, "zip": {}}},
        "stops": {"order": {}, "place": {}, "floor": {}},
        "photo": {},
        "name": {},
        "insured": {},
    }
    assert outline(root(page.answers[0].content)) == {
        "status": {"code": {}, "description": {}},
        "data": {"parcelNo": {}, "error": {"reason": {}}},
    }


def test_types_flags_and_examples_of_rows() -> None:
    body = root(page_of("add_parcel.txt").body)

    labels = member(body, "labels")
    assert labels.types == ("array",)
    assert labels.item is not None
    assert labels.item.types == ("string",)
    assert member(body, "weight").nullable
    assert member(body, "weight").types == ("number",)
    assert member(body, "photo").form == "byte"
    assert member(body, "photo").nullable
    assert member(body, "collectAt").form == "yyyy-MM-ddTHH:mm:ss"
    assert member(body, "dueDate").required is None  # the page does not say
    assert member(body, "dueDate").example == "2031-02-05T17:35:53.693+0700"
    stops = member(body, "stops")
    assert stops.item is not None
    assert stops.item.types == ("object",)


def test_members_that_only_the_example_has_say_so() -> None:
    page = page_of("add_parcel.txt")
    body = root(page.body)

    assert [(one.name, one.types, one.required) for one in body.rows if one.from_example] == [("insured", ("boolean",), None)]
    floor = member(body, "stops", "floor")
    assert (floor.types, floor.nullable, floor.from_example) == ((), True, True)

    folded = root(page_of("documents.txt").body)
    papers = member(folded, "rawData", "Papers")
    assert not papers.from_example
    assert outline(papers) == {"head": {"id": {}, "issued": {}}, "lines": {"no": {}, "price": {}}, "notes": {}}
    assert all(one.from_example for one in papers.rows)
    assert member(papers, "lines", "price").types == ("number",)  # 2.5 and 3
    assert [one.name for one in folded.rows] == ["rawData", "pdfFile", "xmlFile"]


def test_a_list_as_body_the_server_twice_and_levels_of_sections() -> None:
    page = page_of("stock.txt")

    assert (page.title, page.section) == ("Update Sizes", "Parcel")
    assert (page.server, page.path) == ("https://api.parcel.example", "/v9/parcels/{parcelNo}/sizes/{sizeId}")
    body = root(page.body)
    assert body.types == ("array",)
    assert body.item is not None
    assert body.item.types == ("object",)
    assert [(one.name, one.from_example) for one in body.rows] == [("shelf", False), ("qty", False), ("note", True)]


def test_parameters() -> None:
    page = page_of("stock.txt")
    found = {one.row.name: one for one in page.parameters}

    assert found["parcelNo"].place == "path"  # no row of its own in the table
    assert found["parcelNo"].row.required is True
    assert found["sizeId"].row.types == ("integer",)
    assert found["unit"].row.enum == ("cm", "inch")
    assert found["unit"].row.example == "inch"
    assert found["mode"].row.enum == ()  # 1 and 2, or 12: the text does not tell
    assert "The allowed values of mode run together on the page, or are only one; they were left out." in page.gaps
    assert found["since"].row.form == "date-time"
    assert found["number"].row.example == "string"
    assert [one.row.name for one in page.parameters] == [
        "parcelNo",
        "sizeId",
        "unit",
        "mode",
        "since",
        "number",
        "Ocp-Apim-Subscription-Key",
    ]


def test_several_examples_and_an_answer_whose_name_is_on_the_next_line() -> None:
    page = page_of("stock.txt")

    assert [answer.status for answer in page.answers] == [201, 404]
    assert outline(root(page.answers[0].content)) == {
        "data": {"shelf": {}, "qty": {}, "isDone": {}, "error": {"statusCode": {}, "httpStatusCode": {}}}
    }
    message = member(root(page.answers[1].content), "message")
    assert (message.types, message.required) == ((), True)
    assert "The alternatives that message can be were not read." in page.gaps


def test_a_contradiction_of_table_and_example_is_a_gap() -> None:
    page = page_of("documents.txt")

    data = member(root(page.answers[0].content), "data")
    assert data.types == ("object",)
    assert outline(data) == {"kindId": {}, "kindName": {}}
    assert page.gaps == ("In the answer 200: data is one object in the table and a list in the example.",)


def test_without_an_example_rows_stay_side_by_side() -> None:
    page = page_of("folded.txt")

    assert list(outline(root(page.answers[0].content))) == ["status", "code", "data", "a", "b"]
    assert "The page does not tell which rows of the answer 200 are members of which." in page.gaps
    assert "The table of query parameters is empty." in page.gaps
    assert any("may be cut off" in gap for gap in page.gaps)


def test_a_folded_object_does_not_take_the_member_of_the_same_name_beside_it() -> None:
    page = body_of('owner\nobject\nrequired\nname\nstring\nrequired\nExample\n{"owner": {"id": 1, "name": "x"}, "name": "y"}')

    owner, name = root(page.body).rows
    assert [one.from_example for one in owner.rows] == [True, True]
    assert (name.name, name.required, name.from_example) == ("name", True, False)


def test_a_row_that_the_example_lacks_and_that_could_stand_in_two_places_is_a_gap() -> None:
    table = "status\nobject\nrequired\ncode\nstring\nrequired\nmore\nstring\nrequired\ndata\nstring\nrequired\n"
    page = body_of(table + 'Example\n{"status": {"code": "1"}, "data": "x"}')

    assert outline(root(page.body)) == {"status": {"code": {}}, "more": {}, "data": {}}
    assert "The page does not tell which rows of the request body are members of which." in page.gaps


@pytest.mark.parametrize("name", ["number", "object", "Example", "Next", "Body", "Request samples", "Responses"])
def test_a_member_may_be_named_like_a_type_or_a_heading(name: str) -> None:
    page = body_of(f"first\nstring\nrequired\nsome prose\n{name}\nstring\nrequired\nlast\ninteger\noptional")

    assert [(one.name, one.types) for one in root(page.body).rows] == [
        ("first", ("string",)),
        (name, ("string",)),
        ("last", ("integer",)),
    ]


@pytest.mark.parametrize(
    ("printed", "types", "nullable", "form", "element"),
    [
        ("integer | null", ("integer",), True, None, None),
        ("string <byte> | null", ("string",), True, "byte", None),
        ("string<date-time>", ("string",), False, "date-time", None),
        ("string | integer", ("string", "integer"), False, None, None),
        ("object (Address) {5}", ("object",), False, None, None),
        ("array [object (Line) {3}]", ("array",), False, None, ("object",)),
        ("array[string | null] | null", ("array",), True, None, ("string",)),
        ("array[array[number]]", ("array",), False, None, ("array",)),
        ("array", ("array",), False, None, None),
        ("null", (), True, None, None),
        ("any", (), False, None, None),
        ("file", ("string",), False, "binary", None),
        ("enum<integer>", ("integer",), False, None, None),
        ("boolean required", ("boolean",), False, None, None),
    ],
)
def test_type_texts(printed: str, types: tuple[str, ...], nullable: bool, form: str | None, element: tuple[str, ...] | None) -> None:
    (row,) = root(body_of(f"thing\n{printed}\nrequired").body).rows

    assert (row.types, row.nullable, row.form) == (types, nullable, form)
    assert (row.item.types if row.item else None) == element


def test_an_example_that_is_no_json_is_a_gap() -> None:
    page = body_of('a\nstring\nrequired\nExample\n{\n"a": oops\n}')

    assert "The example of the request body is not JSON that could be read." in page.gaps
    assert outline(root(page.body)) == {"a": {}}


def test_two_servers_two_bodies_and_two_answers_of_a_status_are_gaps() -> None:
    text = small(
        "a\nstring\nrequired\nBody Params text/plain\nb\nstring\nrequired",
        url="https://one.parcel.examplehttps://two.parcel.example/v9/things",
        answers="Responses\n🟢200OK\n🟢200Again\n🟠Default\nBuilt with",
    )
    page = read_browser_text(text, "small.txt")

    assert page.server == "https://two.parcel.example"
    assert page.gaps == (
        "The page names more than one server in its address.",
        "The page has more than one request body; only the first was read.",
        "The page has an answer without a status; it was left out.",
        "The page has a second answer 200; only the first was read.",
    )


def test_the_address_of_the_page_is_kept_when_the_text_has_it() -> None:
    page = read_browser_text("https://docs.parcel.example/api-4711\n" + small(), "small.txt")

    assert page.source == "https://docs.parcel.example/api-4711"
    assert page.title == "Small Thing"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 0, "no docs page"),
        ("Hello\nthere\n", 0, "no docs page"),
        (small() + small(), 3, "more than one operation"),
        (small(method="FETCH"), 3, "unknown method FETCH"),
        ("- Navigation\n" + small(title="- More"), 2, "no title"),
        ("POST\nhttps://api.parcel.example/v9/things\n", 1, "no title"),
        ("Developing\nPOST\nhttps://api.parcel.example/v9/things\n" * 2, 3, "more than one operation"),
    ],
)
def test_what_is_no_page_of_one_operation_is_refused(text: str, line: int, says: str) -> None:
    with pytest.raises(GenerationError) as caught:
        read_browser_text(text, "odd.txt")
    problem = caught.value.problems[0]
    assert (problem.file, problem.line) == ("odd.txt", line)
    assert says in problem.message


@pytest.mark.parametrize(
    "path",
    [
        "/v9/../things",
        "/v9/./things",
        "/..",
        "/v9//things",
        "/v9\\things",
        "/v9/things?x=1",
        "/v9/things#x",
        "/v9/%2e%2E/things",
        "/v9/%2Fthings",
        "/v9/%00things",
        "/v9/\x07things",
        "/v9/things and more",
        "/v9/{thing",
        "/v9/{a}/{a}",
        "/v9/{../a}",
        "/v9/" + "x" * 600,
        "",
        "/v9/{{base}}/things",
    ],
)
def test_a_path_that_is_not_plain_is_refused(path: str) -> None:
    with pytest.raises(GenerationError) as caught:
        read_browser_text(small(url="https://api.parcel.example" + path), "odd.txt")
    (problem,) = caught.value.problems
    assert (problem.file, problem.line) == ("odd.txt", 3)
    assert "the path" in problem.message


def test_no_prose_of_the_page_is_read() -> None:
    text = text_of("add_parcel.txt")
    marked = text.replace("**adds one parcel, and a second one when asked", "MARKERWORD").replace("(1 = letter", "MARKERWORD (1 =")

    assert "MARKERWORD" in marked
    assert "MARKERWORD" not in repr(read_browser_text(marked, "add_parcel.txt"))


@pytest.mark.parametrize("name", sorted(file.name for file in PAGES.glob("*.txt")))
def test_broken_copies_are_read_or_refused_but_never_break_the_reader(name: str) -> None:
    text = text_of(name)
    lines = text.splitlines(keepends=True)
    dice = random.Random(name)
    started = time.monotonic()
    for _ in range(150):
        cut = text[: dice.randrange(len(text))]
        fewer = "".join(line for line in lines if dice.random() > 0.1)
        mixed = "".join(dice.sample(lines, len(lines)))
        for broken in (cut, fewer, mixed):
            with contextlib.suppress(GenerationError):
                assert read_browser_text(broken, name).path.startswith("/")
    assert time.monotonic() - started < 60


@pytest.mark.parametrize(
    "table",
    [
        "".join(f"m{number}\nobject\nrequired\n" for number in range(3000)),
        "".join(f"m{number}\narray [object {{2}}]\nrequired\n" for number in range(300)) + 'Example\n{"m0": [{"m1": {}}]}',
        "Example\n" + "[" * 100_000,
        "Example\n" + '{"a":' * 100_000,
        'Example\n{"a": "' + '\\"' * 300_000,
        'Example\n{"a": ' + "9" * 10_000 + "}",
        "string\n" * 50_000,
        "Example:\n" * 50_000,
        "a\narray[" * 50_000,
        "Allowed values:\n" + "x\n" * 50_000,
        "🟢200\n" * 50_000,
        "Example\n{}\n" * 50_000,
    ],
    ids=["objects", "counted", "lists", "deep", "quotes", "number", "types", "labels", "brackets", "values", "answers", "examples"],
)
def test_no_page_can_keep_the_reader_busy(table: str) -> None:
    started = time.monotonic()
    page = body_of("a\nstring\nrequired\n" + table)
    assert time.monotonic() - started < 15
    assert page.path == "/v9/things"

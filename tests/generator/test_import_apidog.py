"""A docs page as Markdown around one OpenAPI document: what is read of it, and what is refused."""

from __future__ import annotations

import contextlib
import json
import random
import textwrap
import time
from pathlib import Path
from typing import Any

import pytest
from workbench import ROOT

from generator.importing.apidog_markdown import read_apidog_markdown
from generator.importing.page import Page, Row
from generator.problems import GenerationError

PAGES = Path(__file__).with_name("import_pages")
assert ROOT.is_dir()


def text_of(name: str) -> str:
    return (PAGES / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def order() -> Page:
    return read_apidog_markdown(text_of("order.md"), "order.md")


def markdown(block: str) -> str:
    """A page around a block, whose first line is line 4."""
    return f"# Odd Thing\n\n```yaml\n{textwrap.dedent(block)}\n```\n"


def page_with(operation: dict[str, Any], **document: Any) -> Page:
    """What is read of a page with an operation; JSON is YAML as well."""
    path = document.pop("path", "/things")
    whole = {"openapi": "3.0.1", "paths": {path: {"post": {"summary": "Odd Thing", **operation}}}, **document}
    return read_apidog_markdown(markdown(json.dumps(whole, indent=1)), "odd.md")


def body_with(schema: dict[str, Any], example: Any = None, **schemas: Any) -> tuple[Row, tuple[str, ...]]:
    """Root of a body with a schema, and the gaps of its page."""
    content = {"schema": schema, **({} if example is None else {"example": example})}
    operation = {"requestBody": {"content": {"application/json": content}}, "responses": {"200": {}}}
    page = page_with(operation, components={"schemas": schemas})
    assert page.body is not None
    return page.body.root, page.gaps


def outline(row: Row) -> dict[str, object]:
    return {member.name: outline(member) for member in row.rows}


def member(row: Row, *names: str) -> Row:
    for name in names:
        (row,) = [one for one in row.rows if one.name == name]
    return row


def answer(page: Page, status: int) -> Row:
    (found,) = [one for one in page.answers if one.status == status]
    assert found.content is not None
    return found.content.root


def test_the_head_of_a_page(order: Page) -> None:
    assert (order.title, order.section, order.method) == ("Read One Order", "Sales", "post")
    assert (order.server, order.path) == ("https://api.parcel.example", "/shop/orders/{orderNo}/search")
    assert order.source is None
    assert [(one.place, one.row.name, one.row.types, one.row.nullable, one.row.required, one.row.form) for one in order.parameters] == [
        ("path", "orderNo", ("string",), False, True, None),
        ("query", "take", ("integer",), True, False, "int32"),
        ("header", "Content-Type", ("string",), False, True, None),
    ]
    assert order.parameters[0].row.example == "O310200001"


def test_the_body_of_a_page(order: Page) -> None:
    assert order.body is not None
    assert order.body.media_type == "application/json"
    body = order.body.root
    assert [one.name for one in body.rows] == ["state", "parent", "last", "level", "extra"]  # in the order of x-apidog-orders
    assert member(body, "state").required is True
    assert member(body, "state").enum == ("open", "closed")
    assert member(body, "level").enum == (1, 2)
    assert member(body, "last").required is False
    assert member(body, "last").example == "2031-02-05"
    extra = member(body, "extra")
    assert extra.from_example
    assert extra.required is None
    assert extra.item is not None
    assert extra.item.types == ("number",)


def test_the_answers_of_a_page(order: Page) -> None:
    assert [one.status for one in order.answers] == [200, 400, 401]
    found = answer(order, 200)
    line: dict[str, object] = {"no": {}, "price": {}, "party": {}, "buyer": {"name": {}}, "tags": {}}
    assert outline(found) == {"status": {"code": {}}, "message": {}, "data": line, "again": line}
    assert member(found, "status").required is True  # said by the other part of allOf
    assert member(found, "data").item is not None
    assert (member(found, "message").types, member(found, "message").nullable) == (("string",), True)
    assert member(found, "data", "price").types == ("number", "string")
    assert member(found, "data", "buyer").nullable
    assert outline(answer(order, 400)) == {"error": {"code": {}}}
    assert member(answer(order, 400), "error").from_example
    assert order.answers[2].content is None


def test_what_rows_can_not_say_is_a_gap(order: Page) -> None:
    assert order.gaps == (
        "Children repeats an object that it stands in; its members stop there.",
        "Party is one of 2 alternatives; which members belong to which is not kept.",
        "Members of buyer have names of their own choice; they were left out.",
        "The page has a second answer 200; only the first was read.",
    )
    assert order.body is not None
    assert outline(member(order.body.root, "parent")) == {"id": {}, "children": {}}


def test_the_address_of_the_page_is_that_of_its_number_on_the_site() -> None:
    text = text_of("order.md")

    fetched = read_apidog_markdown(text, "https://docs.parcel.example/read-one-order-7654321e0.md")
    assert fetched.source == "https://docs.parcel.example/api-7654321"
    assert read_apidog_markdown(text, "order.md", site="https://docs.parcel.example/").source == fetched.source
    unnumbered = text.replace("x-run-in-apidog", "x-else")
    assert read_apidog_markdown(unnumbered, "https://docs.parcel.example/order.md").source == "https://docs.parcel.example/order"
    assert read_apidog_markdown(unnumbered, "order.md", site="https://docs.parcel.example").source is None


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("#/components/schemas/Tree%20Node", "Tree Node"),
        ("#/components/schemas/Tree Node", "Tree Node"),
        ("#/components/schemas/a~1b", "a/b"),
        ("#/components/schemas/%E0%B8%81", "ก"),
        ("#/components/schemas/50%25", "50%25"),
    ],
)
def test_references_find_components_however_they_are_written(ref: str, name: str) -> None:
    root, gaps = body_with({"$ref": ref}, **{name: {"properties": {"here": {"type": "string"}}}})

    assert root.types == ("object",)
    assert outline(root) == {"here": {}}
    assert gaps == ()


@pytest.mark.parametrize("ref", ["#/components/schemas/Nowhere", "other.yaml#/Thing", "#/components/schemas/Loop"])
def test_references_to_nothing_are_gaps(ref: str) -> None:
    root, gaps = body_with({"type": "object", "properties": {"a": {"$ref": ref}}}, Loop={"$ref": "#/components/schemas/Loop"})

    assert outline(root) == {"a": {}}
    assert len(gaps) == 1


@pytest.mark.parametrize(
    ("schema", "types", "nullable"),
    [
        ({"type": "string", "nullable": True}, ("string",), True),
        ({"type": ["string", "null"]}, ("string",), True),
        ({"type": "null"}, (), True),
        ({}, (), False),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, ("string",), True),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}], "type": "null"}, ("string", "integer"), True),
        ({"anyOf": [{"type": "string"}, {}]}, (), False),
        ({"allOf": [{"type": "string"}, {"nullable": True}]}, ("string",), True),
        ({"enum": ["a", None]}, (), True),
        ({"items": {"type": "string"}}, ("array",), False),
    ],
)
def test_types(schema: dict[str, Any], types: tuple[str, ...], nullable: bool) -> None:
    root, _ = body_with({"type": "object", "properties": {"a": schema}})

    assert (member(root, "a").types, member(root, "a").nullable) == (types, nullable)


def test_an_object_or_null_keeps_its_members() -> None:
    root, gaps = body_with(
        {"type": "object", "properties": {"a": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}}},
        A={"type": "object", "properties": {"b": {"type": "string"}}},
    )

    assert outline(root) == {"a": {"b": {}}}
    assert member(root, "a").nullable
    assert gaps == ()


def test_members_that_only_apidogs_references_name() -> None:
    root, _ = body_with(
        {"type": "object", "x-apidog-refs": {"01X": {"$ref": "#/components/schemas/A"}}, "x-apidog-orders": ["01X"]},
        A={"type": "object", "properties": {"b": {"type": "string"}}},
    )

    assert outline(root) == {"b": {}}


@pytest.mark.parametrize(
    ("servers", "path", "server", "whole"),
    [
        ([], "/a", None, "/a"),
        ([{"url": "https://api.parcel.example"}], "/a", "https://api.parcel.example", "/a"),
        ([{"url": "https://api.parcel.example/"}], "/a", "https://api.parcel.example", "/a"),
        ([{"url": "https://API.parcel.example:8443/shop/"}], "/a", "https://api.parcel.example:8443", "/shop/a"),
        ([{"url": "https://other.example/shop"}], "https://api.parcel.example/a", "https://api.parcel.example", "/a"),
        ([{"url": "{{base}}"}], "/a", None, "/a"),
    ],
)
def test_servers(servers: list[dict[str, str]], path: str, server: str | None, whole: str) -> None:
    page = page_with({"responses": {"200": {}}}, servers=servers, path=path)

    assert (page.server, page.path) == (server, whole)


@pytest.mark.parametrize(
    ("folder", "tags", "section"),
    [
        ("Sales/Orders/Old", [], "Sales"),
        ("Sales\\/Orders/Old", [], "Sales/Orders"),
        ("", ["Tagged/More"], "Tagged"),
        (None, [], None),
    ],
)
def test_sections(folder: str | None, tags: list[str], section: str | None) -> None:
    assert page_with({"x-apidog-folder": folder, "tags": tags, "responses": {"200": {}}}).section == section


def test_a_page_without_answers_and_with_an_odd_parameter_says_so() -> None:
    page = page_with({"parameters": [{"name": "a", "in": "cookie"}, {"in": "query"}, {"name": "b", "in": "path"}]})

    assert page.parameters == ()
    assert page.gaps == (
        "Cookie parameters were left out.",
        "A parameter without name or place was left out.",
        "No answer was seen.",
        "The page lists a path parameter b that the path does not have.",
    )


OPENAPI = "openapi: 3.0.1\npaths:\n"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("# Only prose\n", 0, "no docs page"),
        ("```json\n{}\n```\n", 0, "no docs page"),
        ("```yaml\nopenapi: 3.0.1\n", 1, "cut off"),
        ("prose\n\n```yaml\na: 1\n```\n\n```yml\nb: 1\n```\n", 3, "more than one YAML block"),
        (markdown("a: 1"), 4, "no OpenAPI document"),
        (markdown("- a"), 4, "no OpenAPI document"),
        (markdown("openapi: 3.0.1\ninfo: [a"), 6, "malformed YAML"),
        (markdown("openapi: 3.0.1\nopenapi: 3.0.1"), 5, "twice"),
        (markdown("openapi: 3.0.1"), 4, "no path"),
        (markdown(OPENAPI + "  /a:\n    summary: x"), 5, "no method"),
        (markdown(OPENAPI + "  /a:\n    get: {}\n    post: {}"), 7, "more than one operation"),
        (markdown(OPENAPI + "  /a:\n    get: {}\n  /b:\n    get: {}"), 7, "more than one operation"),
        (markdown(OPENAPI + "  /a:\n    fetch: {}"), 7, "unknown method 'fetch'"),
        (markdown(OPENAPI + "  /a:\n    get:"), 7, "empty"),
        (markdown(OPENAPI + "  /../a:\n    get: {}"), 6, "segment of dots"),
        (markdown(OPENAPI + "  a:\n    get: {}"), 6, "slash"),
        (markdown(OPENAPI + "  /a:\n    get: {}").replace("# Odd Thing", "prose"), 5, "no title"),
        (markdown("openapi: 3.0.1\nx: " + "9" * 5000), 3, "can't be read"),
        (markdown("openapi: 3.0.1\nx: &a\n  b: *a"), 5, "alias"),
    ],
)
def test_what_is_no_page_of_one_operation_is_refused(text: str, line: int, says: str) -> None:
    with pytest.raises(GenerationError) as caught:
        read_apidog_markdown(text, "odd.md")
    problem = caught.value.problems[0]
    assert (problem.file, problem.line) == ("odd.md", line)
    assert says in problem.message


def exploding_aliases() -> str:
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    levels += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    return markdown("openapi: 3.0.1\n" + "\n".join(levels))


def exploding_references(key: str) -> str:
    schemas = {
        f"A{n}": {key: [{"$ref": f"#/components/schemas/A{n + 1}"}] * 3}
        if key != "properties"
        else {key: {name: {"$ref": f"#/components/schemas/A{n + 1}"} for name in "abc"}}
        for n in range(30)
    }
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A0"}}}}
    paths = {"/a": {"post": {"summary": "Odd", "requestBody": body}}}
    return markdown(json.dumps({"openapi": "3.0.1", "paths": paths, "components": {"schemas": schemas}}))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (exploding_aliases(), "unfolds to more than"),
        (markdown("openapi: 3.0.1\nx: " + "[" * 200_000), "levels deep"),
        (markdown("openapi: 3.0.1\nx: " + "{a: " * 200_000), "levels deep"),
        (exploding_references("allOf"), "unfold to more than"),
        (exploding_references("oneOf"), "unfold to more than"),
        (exploding_references("properties"), "unfold to more than"),
    ],
    ids=["aliases", "lists", "mappings", "allOf", "oneOf", "properties"],
)
def test_pages_made_to_fill_the_memory_are_refused(text: str, says: str) -> None:
    started = time.monotonic()
    with pytest.raises(GenerationError, match=says):
        read_apidog_markdown(text, "odd.md")
    assert time.monotonic() - started < 10


def test_broken_copies_are_read_or_refused_but_never_break_the_reader() -> None:
    text = text_of("order.md")
    lines = text.splitlines(keepends=True)
    dice = random.Random("order")
    for _ in range(150):
        cut = text[: dice.randrange(len(text))]
        closed = cut + "\n```\n"
        fewer = "".join(line for line in lines if dice.random() > 0.01)
        swapped = text.replace(dice.choice(["object", "array", "string", "type:", "properties:"]), dice.choice(["null", "x:", "[]", "1"]))
        for broken in (cut, closed, fewer, swapped):
            with contextlib.suppress(GenerationError):
                assert read_apidog_markdown(broken, "order.md").path.startswith("/")

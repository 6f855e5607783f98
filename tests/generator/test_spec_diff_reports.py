"""The reports of ``diff``: text, Markdown and JSON."""

from __future__ import annotations

import json

import pytest
from diff_bench import CREATE, GET, Data, changes, document, member, operation, replace, schemas
from markdown_it import MarkdownIt

from generator.comparing.changes import Change, Difference
from generator.comparing.reports import FORMATS, Comparison, as_json, markdown, text


def edit(data: Data) -> None:
    """A few changes of each kind."""
    schemas(data)["Order"]["properties"].pop("total")
    member(data, "OrderCreateRequest.customerCode").update(type="integer")
    replace(data, "OrderCreateRequest.branch", type="string", description="Where.")
    operation(data, GET)["x-gaps"] = ["Whether `total` *ever* stands in it was not seen. " + "So it is. " * 30]
    operation(data, CREATE)["x-coverage"] = "partial"


@pytest.fixture
def comparison() -> Comparison:
    """The small case before and after."""
    return Comparison("v1", "WORKTREE", changes(document(), document(edit)))


def test_text(comparison: Comparison) -> None:
    assert text(comparison).splitlines() == [
        "Breaking:",
        "",
        "  demo orders.cancel, orders.convert, orders.enquiry and 1 more",
        "    Order.total: member of the result removed, float",
        "",
        "  demo orders.create (POST /v1/orders)",
        "    customer_code (body.customerCode): argument of another type, str -> int",
        "",
        "Added:",
        "",
        "  demo orders.create (POST /v1/orders)",
        "    branch (body.branch): optional argument added, str",
        "",
        "Changed:",
        "",
        "  demo orders.create (POST /v1/orders)",
        "    coverage changed: full -> partial",
        "",
        "  demo orders.get (GET /v1/orders/{orderNo})",
        "    new gap: Whether `total` *ever* stands in it was not seen. " + ("So it is. " * 30)[:105].rstrip() + " ...",
        "    gap closed: Members of the customer were not seen.",
        "",
        "v1 -> WORKTREE: 5 breaking, 1 added, 3 changed",
    ]


def test_markdown_for_the_changelog(comparison: Comparison) -> None:
    report = markdown(comparison)
    assert report.startswith("### Breaking\n\n- demo `orders.cancel`, `orders.convert`, `orders.enquiry` and 1 more\n  - `Order.total`: ")
    tokens = MarkdownIt().parse(report)
    assert [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open"] == ["Breaking", "Added", "Changed"]
    assert sum(token.type == "list_item_open" for token in tokens) == 5 + 6


def test_json_has_each_change_in_full(comparison: Comparison) -> None:
    report = json.loads(as_json(comparison))
    assert list(report) == ["old", "new", "breaking", "counts", "changes"]
    assert (report["old"], report["new"], report["breaking"]) == ("v1", "WORKTREE", True)
    assert report["counts"] == {"breaking": 5, "added": 1, "changed": 3}
    assert len(report["changes"]) == 9
    (gap,) = [change for change in report["changes"] if change["rule"] == "gap-added"]
    assert gap["after"].endswith("So it is.")
    (retyped,) = [change for change in report["changes"] if change["rule"] == "argument-retyped"]
    assert retyped.pop("reason")
    assert retyped == {
        "rule": "argument-retyped",
        "impact": "breaking",
        "product": "demo",
        "operation": "orders.create",
        "method": "POST",
        "path": "/v1/orders",
        "place": "body.customerCode",
        "name": "customer_code",
        "before": "str",
        "after": "int",
        "says": "argument of another type",
    }


@pytest.mark.parametrize("form", FORMATS)
def test_no_difference_is_said(form: str) -> None:
    report = FORMATS[form](Comparison("v1", "v2", []))
    if form == "json":
        assert json.loads(report)["changes"] == []
    else:
        assert report.lower().replace("`", "").rstrip(".\n") == "no difference between v1 and v2"


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_is_the_same_every_time(form: str, comparison: Comparison) -> None:
    again = Comparison("v1", "WORKTREE", changes(document(), document(edit)))
    assert FORMATS[form](comparison) == FORMATS[form](again)


def test_nothing_in_a_document_commands_the_terminal() -> None:
    odd = Change(difference=Difference.GAP_ADDED, product="demo", operation="a.b", method="GET", path="/\x1b[2J", after="one\ntwo\x07 `x`")
    assert "\x1b" not in text(Comparison("v1", "v2", [odd]))
    assert "    new gap: one two  `x`\n" in text(Comparison("v1", "v2", [odd]))
    assert markdown(Comparison("v1", "v2", [odd])).count("\n") == 4


def test_two_operations_are_joined_by_and() -> None:
    def change(name: str) -> Change:
        title = {"operation": name, "method": "GET", "path": f"/{name}", "place": f"result.{name}", "name": "Order.total"}
        return Change(difference=Difference.MEMBER_REMOVED, product="demo", **title)

    assert "  demo a.get and b.get\n" in text(Comparison("v1", "v2", [change("b.get"), change("a.get")]))

"""Pages go into the files of the spec: what is new is added, what exists is compared, and what a person wrote stays byte for byte."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from import_bench import (
    ImportBench,
    answer,
    body,
    in_path,
    parcel_page,
    parcels_page,
    query,
    row,
    status_row,
    token_page,
)
from workbench import ROOT, tree

from generator.assemble import assemble
from generator.comparing.fields import Fields, fields
from generator.importing.editing import EditedFile, spliced
from generator.importing.page import Answer, Page, Row
from generator.importing.placing import put_in_place
from generator.importing.roundtrip import dumped, yaml
from generator.pipeline import build_document
from generator.problems import GenerationError

ORDER = "spec/demo/order.yaml"
HEAD = "spec/demo/openapi.yaml"
PARCEL = "spec/demo/parcel.yaml"
NAMES = "overlays/demo/names.overlay.yaml"
INVENTORY = "spec/inventory.yaml"


@pytest.fixture
def empty(tmp_path: Path) -> ImportBench:
    """A folder without a spec."""
    return ImportBench(tmp_path)


@pytest.fixture
def small(tmp_path: Path) -> ImportBench:
    """The small case."""
    return ImportBench(tmp_path, small=True)


def order_page(**changes: Any) -> Page:
    """The page of an operation that the small case has: GET /v1/orders/{orderNo}, as its spec says it, but for what is changed."""
    line = (row("lineId", "integer", required=False), row("deliveredAt", required=False, example="2024-01-31T09:30:00+0700"))
    page = Page(
        origin="pages/order.txt",
        source="https://docs.example/api-5",
        section="Order",
        title="Get an Order",
        method="get",
        path="/v1/orders/{orderNo}",
        parameters=(in_path("orderNo"),),
        answers=(
            answer(
                row(
                    "data",
                    "object",
                    row(
                        "value",
                        "object",
                        row("orderNo"),
                        row("orderStatus", "integer"),
                        row("lines", "array", *line, required=False),
                        row("total", "number", required=False),
                        required=False,
                    ),
                    required=False,
                )
            ),
        ),
    )
    return evolve(page, **changes)


def with_order(*rows: Row) -> Page:
    """That page with other members of the order."""
    value = row("value", "object", *rows, required=False)
    return order_page(answers=(answer(row("data", "object", value, required=False)),))


def spec_fields(bench: ImportBench, path: str, method: str) -> Fields:
    """The fields of an operation of the spec."""
    document = assemble(bench.spec, "demo")
    return fields(document.data["paths"][path][method], document.schemas)


def shown(merged: Any) -> list[str]:
    """The differences as the report has them."""
    return [str(difference) for difference in merged.differences]


def gone(before: str, after: str) -> list[str]:
    """Lines of a text that are missing in another one, in their order."""
    old, new = before.splitlines(), after.splitlines()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [line for tag, start, end, _, _ in matcher.get_opcodes() if tag in ("delete", "replace") for line in old[start:end]]


# New operations -------------------------------------------------------------------------------------------------------------------


def test_the_token_page_makes_a_spec_of_nothing(empty: ImportBench) -> None:
    merged = empty.one(token_page())
    assert (merged.outcome, merged.python, merged.coverage) == ("new", "authentication.create_token", "full")
    operation = build_document(empty.spec, empty.overlays, "demo").data["paths"]["/authorization/connect/token"]["post"]
    assert operation["x-envelope"] == "none"
    assert "security" not in operation
    assert empty.read(HEAD).endswith(
        "servers:\n  - url: https://api.example\n    description: The host that the docs name.\nx-sections: [authentication_api]\n"
    )
    assert "operation: POST /authorization/connect/token" in empty.read(INVENTORY)
    empty.generates()
    model = (empty.root / "client/gofive_client/demo/models/token_request.py").read_text("utf-8")
    assert "client_secret: str = _field(repr=False)" in model
    endpoint = next((empty.root / "client").rglob("authentication_create_token.py")).read_text("utf-8")
    assert "token_path=None" in endpoint
    assert "key_header=None" in endpoint


def test_several_pages_make_one_section(empty: ImportBench) -> None:
    empty.take(token_page(), parcel_page(), parcels_page())
    document = build_document(empty.spec, empty.overlays, "demo")
    assert [(path, method) for path, method, _ in document.operations()] == [
        ("/authorization/connect/token", "post"),
        ("/v1/parcels", "get"),
        ("/v1/parcels", "post"),
    ]
    assert [tag["name"] for tag in document.data["tags"]] == ["Authentication API", "Parcel"]
    assert {op["x-envelope"] for _, _, op in document.operations()} == {"none", "status", "value"}
    empty.generates()


def test_the_same_import_twice_changes_nothing(empty: ImportBench) -> None:
    pages = (token_page(), parcel_page(), parcels_page())
    empty.take(*pages)
    before = tree(empty.root)
    assert [merged.outcome for merged in empty.take(*pages)] == ["same"] * 3
    assert [merged.outcome for merged in empty.take(*pages, apply=True, remove=True)] == ["same"] * 3
    assert tree(empty.root) == before


def test_what_is_made_is_laid_out_as_the_writer_would(empty: ImportBench) -> None:
    empty.take(token_page(), parcel_page(), parcels_page())
    for path in [*empty.spec.rglob("*.yaml"), *empty.overlays.rglob("*.yaml")]:
        text = path.read_text("utf-8")
        assert dumped(yaml().load(text)) == text, path


def test_a_new_section_joins_an_existing_product(small: ImportBench) -> None:
    before = tree(small.root)
    merged = small.one(parcel_page())
    after = tree(small.root)
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {PARCEL, HEAD, NAMES}
    assert small.read(HEAD).endswith("x-sections: [common, stock, order, setting, parcel]\n")
    assert merged.remarks == ("inventory.yaml does not exist, so the title is not listed",)
    assert gone(before[NAMES].decode(), small.read(NAMES)) == []
    small.generates()


def test_a_new_operation_goes_to_the_end_of_its_section(small: ImportBench) -> None:
    before = small.read(ORDER)
    page = parcel_page(section="order", path="/v1/orders/parcels", title="Create Order Parcel")
    merged = small.one(page)
    after = small.read(ORDER)
    assert merged.python == "orders.create_parcel"
    assert after.startswith(before[: before.index("components:\n")])
    assert gone(before, after) == []
    document = assemble(small.spec, "demo")
    assert list(document.data["paths"])[-2:] == ["/v1/orders/parcels", "/v1/settings"]
    assert document.data["paths"]["/v1/orders/parcels"]["post"]["tags"] == ["Order"]
    assert list(assemble(small.spec, "demo").schemas)[-1] == "SettingUpdateRequest"


def test_comments_quotes_and_flow_style_stay_byte_for_byte(small: ImportBench) -> None:
    small.edit(ORDER, "tags:\n", "# A word of mine.\n\n\ntags:   # odd spaces\n")
    small.edit(ORDER, "components:\n", "\n  # The end of the paths.\n\n# What they are made of.\ncomponents:\n")
    small.edit(ORDER, "summary: Order Enquiry", "summary:     'Order Enquiry'   # quoted")
    small.edit(ORDER, "description: Lists orders.", "description: >-\n        Lists\n        orders.")
    small.edit(ORDER, 'x-known-values: {"1": DRAFT, "2": APPROVED}', "x-known-values: { \"1\" : DRAFT,\n        '2': APPROVED }")
    before = small.read(ORDER)
    small.one(parcel_page(section="Order", path="/v1/orders/parcels"))
    after = small.read(ORDER)
    added = "  /v1/orders/parcels:\n"
    cut = before.index("\n  # The end of the paths.")
    assert after.startswith(before[:cut])
    rest = after[after.index(added) :]
    assert "# What they are made of.\ncomponents:\n" in rest
    assert gone(before, after) == []


def test_line_endings_of_windows_stay(small: ImportBench) -> None:
    small.write(ORDER, small.read(ORDER).replace("\n", "\r\n"))
    before = small.read(ORDER)
    small.one(parcel_page(section="Order", path="/v1/orders/parcels"))
    after = small.read(ORDER)
    assert gone(before, after) == []
    assert "\n" not in after.replace("\r\n", "")


def test_another_method_joins_its_path(small: ImportBench) -> None:
    page = parcels_page(section="Setting", title="Delete Order", method="delete", path="/v1/orders/{no}", parameters=(in_path("no"),))
    merged = small.one(page)
    assert merged.remarks[:2] == (
        "the page has the path /v1/orders/{no}, the spec /v1/orders/{orderNo}; they are taken for the same",
        "goes into order.yaml, which has its path already",
    )
    operation = assemble(small.spec, "demo").data["paths"]["/v1/orders/{orderNo}"]["delete"]
    assert [p["name"] for p in operation["parameters"]] == ["orderNo"]


def test_a_given_section_is_used(small: ImportBench) -> None:
    small.one(parcel_page(), section="shipping")
    assert "name: Parcel" in small.read("spec/demo/shipping.yaml")
    assert "setting, shipping]" in small.read(HEAD)
    small.one(parcels_page(section=None), section="shipping")
    assert small.read("spec/demo/shipping.yaml").count("tags: [Parcel]") == 2


def test_a_new_product_gets_the_shared_section(small: ImportBench) -> None:
    small.one(parcel_page(), product="other")
    document = build_document(small.spec, small.overlays, "other")
    assert (
        document.data["paths"]["/token"]["post"]["x-python"] == {"resource": "authentications", "method": "create_token"}
        or document.data["paths"]["/token"]["post"]["x-python"]["method"] == "create_token"
    )
    assert "BusinessStatus" not in small.read("spec/other/parcel.yaml").partition("components:")[2]
    small.generates()


@pytest.mark.parametrize(
    ("path", "product"),
    [("/v3/customers", "venio"), ("/V1/Deals", "venio"), ("/etaxgo/api/v2/documents", "etaxgo"), ("/empeo/api/v2/employees", "empeo")],
)
def test_the_path_tells_the_product(empty: ImportBench, path: str, product: str) -> None:
    assert empty.one(parcel_page(path=path), product=None).product == product
    assert (empty.spec / product / "openapi.yaml").exists()


# Refusals -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "choices", "says"),
    [
        (
            token_page(),
            {"product": None},
            "pages/token.txt: the path /authorization/connect/token does not tell the product; give --product",
        ),
        (parcel_page(), {"product": "../x"}, "no name of a product"),
        (parcel_page(), {"section": "../../x"}, "can't be the name of a section file"),
        (parcel_page(), {"section": "/etc/x"}, "can't be the name of a section file"),
        (parcel_page(), {"section": "openapi"}, "can't be the name of a section file"),
        (parcel_page(), {"section": "common"}, "can't be the name of a section file"),
        (parcel_page(path="/../x"), {}, "pages/parcel.txt: the path '/../x'"),
        (parcel_page(path="/v1/%2e%2e/x"), {}, "the path"),
        (parcel_page(path="v1/x"), {}, "the path"),
        (parcel_page(section=None), {}, "give --section"),
        (parcel_page(section="พัสดุ"), {}, "give --section"),
        (parcel_page(method="fetch"), {}, "no HTTP method"),
        (parcel_page(title=" "), {}, "no title"),
        (parcel_page(body=body(row("x"), media_type="multipart/form-data")), {}, "not multipart/form-data"),
        (parcels_page(parameters=(query("ids", "array"),)), {}, "only single values can be sent"),
    ],
)
def test_what_can_not_be_imported_is_refused_and_nothing_is_written(
    small: ImportBench, page: Page, choices: dict[str, Any], says: str
) -> None:
    before = tree(small.root)
    with pytest.raises(GenerationError, match=re.escape(says)):
        small.one(page, **choices)
    assert tree(small.root) == before


def test_problems_name_the_real_files(small: ImportBench) -> None:
    with pytest.raises(GenerationError) as caught:
        small.one(parcel_page(body=body(row("x"), media_type="multipart/form-data")))
    (problem,) = caught.value.problems
    assert problem.file == PARCEL


def test_one_wrong_page_stops_all(empty: ImportBench) -> None:
    pages = (token_page(), parcel_page(section=None), parcels_page(path="/../y"))
    with pytest.raises(GenerationError) as caught:
        empty.take(*pages)
    assert [problem.file for problem in caught.value.problems] == ["pages/parcel.txt", "pages/parcels.txt"]
    assert tree(empty.root) == {}


def test_a_spec_that_is_wrong_already_is_named(small: ImportBench) -> None:
    small.edit(ORDER, "      summary: Order Enquiry\n", "      summary: Order: Enquiry\n")
    with pytest.raises(GenerationError, match=r"spec/demo/order.yaml:9: malformed YAML"):
        small.one(parcel_page())


def test_a_dry_run_writes_nothing(small: ImportBench) -> None:
    before = tree(small.root)
    (merged,) = small.take(parcel_page(), dry_run=True)
    assert merged.outcome == "new"
    assert tree(small.root) == before


# What exists ----------------------------------------------------------------------------------------------------------------------


def test_a_page_that_says_the_same_changes_nothing(small: ImportBench) -> None:
    before = tree(small.root)
    merged = small.one(order_page())
    # The table of the page is shorter than the spec; that alone is reported.
    assert {difference.kind for difference in merged.differences} == {"removed"}
    assert small.one(order_page(), apply=True).applied == ()
    assert tree(small.root) == before


def test_differences_are_shown_field_by_field(small: ImportBench) -> None:
    page = with_order(
        row("orderNo", "integer"),
        row("orderStatus", "integer", nullable=True),
        row("total", "number", required=True),
        row("currency", enum=("THB", "EUR"), required=False),
        row("paidAt", required=False, example="2024-02-05 17:35:53"),
        row("lines", "array", row("lineId", "integer", required=False), row("weight", "number"), required=False),
        row("courier", "object", row("name"), row("phone")),
    )
    before = tree(small.root)
    merged = small.one(page)
    assert tree(small.root) == before
    assert merged.outcome == "different"
    texts = shown(merged)
    others = "GET /v1/orders, DELETE /v1/orders, POST /v1/orders/{orderNo}/convert"
    assert f"~ 200.data.value.orderNo: retyped string -> integer (shared with {others})" in texts
    for start in (
        "~ 200.data.value.orderStatus: nullable not nullable -> nullable",
        "~ 200.data.value.total: required optional -> required",
        "~ 200.data.value.currency: enum THB, USD -> THB, EUR",
        "~ 200.data.value.paidAt: format date-time-unknown -> date-time-space",
        "+ 200.data.value.lines[].weight: number, required",
        "+ 200.data.value.courier: object, required",
        "- 200.data.value.urgent: boolean, optional; not on the page",
        "- 200.data.value.cancleReason: string, optional; not on the page (shared with",
    ):
        assert any(text.startswith(start) for text in texts), (start, texts)
    assert not any("courier.name" in text for text in texts), "the object says it all"


BY_HAND = """\
orderNo:  # mine
          type: {type} # as the page has it
          description: 'Number, by hand.'
          examples: [{example}]
"""


def test_differences_are_applied_and_words_stay(small: ImportBench) -> None:
    small.edit(
        ORDER,
        "orderNo: {type: string, description: Number of the order.}\n        orderStatus",
        BY_HAND.format(type="string ", example="A1") + "        orderStatus",
    )
    page = with_order(
        row("orderNo", "integer", example=48213),
        row("orderStatus", "integer"),
        row("total", "number", required=True),
        row("paidAt", required=False, example="2024-02-05 17:35:53"),
        row("lines", "array", row("lineId", "integer", required=False), row("weight", "number", example=12.5), required=False),
        row("courier", "object", row("name"), row("phone")),
    )
    before = small.read(ORDER)
    merged = small.one(page, apply=True)
    assert merged.outcome == "changed"
    assert {difference.kind for difference in merged.differences if difference not in merged.applied} == {"removed"}
    have = spec_fields(small, "/v1/orders/{orderNo}", "get")
    assert have["200.data.value.orderNo"].types == ("integer",)
    assert have["200.data.value.total"].required
    assert have["200.data.value.paidAt"].form == "date-time-space"
    assert have["200.data.value.lines[].weight"].types == ("number",)
    assert have["200.data.value.courier.phone"].required
    assert have["200.data.value.urgent"].types == ("boolean",)
    after = small.read(ORDER)
    assert BY_HAND.format(type="integer", example="12345") in after
    assert "description: Payment; the form was not seen." in after
    assert "x-known-values: {late: TOO_LATE}" in after
    lost = gone(before, after)
    assert lost == [
        "      required: [orderNo, orderStatus]",
        "          type: string  # as the page has it",
        "          examples: [A1]",
        "        paidAt: {type: string, format: date-time-unknown, description: Payment; the form was not seen.}",
    ]
    small.generates()
    again = small.one(page, apply=True)
    assert again.applied == ()
    assert small.read(ORDER) == after


def test_removal_has_to_be_asked_for(small: ImportBench) -> None:
    small.edit(ORDER, "urgent: {type: boolean,", "urgent: {type: boolean, x-from: vendor-sample,")
    small.edit(ORDER, "        total: {", "        # What it costs.\n        total: {")
    merged = small.one(order_page(), apply=True, remove=True)
    have = spec_fields(small, "/v1/orders/{orderNo}", "get")
    assert "200.data.value.remark" not in have
    assert "200.data.value.cancleReason" not in have, "what came from an example is the page's own"
    assert have["200.data.value.urgent"].origin == "vendor-sample"
    assert [str(d) for d in merged.differences if d not in merged.applied] == [str(d) for d in merged.differences if d.kept]
    assert "        # What it costs.\n        total: {" in small.read(ORDER)
    small.generates()


def test_what_a_page_does_not_show_is_not_removed(small: ImportBench) -> None:
    for page in (order_page(answers=()), order_page(answers=(Answer(status=200),)), with_order()):
        assert [d for d in small.one(page).differences if d.kind in ("removed", "status")] == []


def test_an_answer_that_nobody_had_seen_is_filled_in(empty: ImportBench) -> None:
    empty.one(parcel_page(answers=()))
    merged = empty.one(parcel_page(), apply=True)
    assert [difference.kind for difference in merged.applied] == ["status", "retyped"]
    have = spec_fields(empty, "/v1/parcels", "post")
    assert have["200.data.email"].form == "email"
    assert '"200":\n          description: The call succeeded.\n' in empty.read(PARCEL)
    assert build_document(empty.spec, empty.overlays, "demo").data["paths"]["/v1/parcels"]["post"]["x-envelope"] == "status"
    assert empty.one(parcel_page(), apply=True).outcome == "same"
    assert "the page leaves no gap; when the spec has all of it, set x-coverage: full and remove x-gaps" in merged.remarks
    assert "x-gaps:\n        - The answer was not seen.\n" in empty.read(PARCEL)


def test_an_envelope_that_no_overlay_tells_is_said(small: ImportBench) -> None:
    page = parcels_page(
        section="Setting", title="Update Settings", method="put", path="/v1/settings", answers=(answer(row("id"), row("no")),)
    )
    assert build_document(small.spec, small.overlays, "demo").data["paths"]["/v1/settings"]["put"]["x-envelope"] == "auto"
    small.one(page, apply=True)
    assert build_document(small.spec, small.overlays, "demo").data["paths"]["/v1/settings"]["put"]["x-envelope"] == "none"
    assert "    description: The page shows no envelope.\n    update: {x-envelope: none}\n" in small.read(NAMES)


def test_members_that_nobody_had_seen_are_filled_in(empty: ImportBench) -> None:
    bare = parcel_page(answers=(answer(status_row(), row("data", "object")),), body=body(row("sender", "object"), row("contacts", "array")))
    empty.one(bare)
    assert "type: object" in empty.read(PARCEL)
    empty.one(parcel_page(), apply=True)
    wanted = fields_of_fresh(parcel_page(), empty)
    assert spec_fields(empty, "/v1/parcels", "post") == wanted
    empty.generates()


def fields_of_fresh(page: Page, beside: ImportBench) -> Fields:
    """The fields that a page has when it is imported into nothing."""
    bench = ImportBench(beside.root.parent / "fresh")
    bench.one(page)
    return spec_fields(bench, page.path, page.method)


CHANGES: dict[str, Callable[[Page], Page]] = {
    "a parameter more": lambda p: evolve(p, parameters=(*p.parameters, query("lang", required=False))),
    "a parameter required": lambda p: evolve(p, parameters=tuple(evolve(x, row=evolve(x.row, required=True)) for x in p.parameters)),
    "a parameter retyped": lambda p: evolve(p, parameters=tuple(evolve(x, row=evolve(x.row, types=("number",))) for x in p.parameters)),
    "a status more": lambda p: evolve(
        p, answers=(*p.answers, Answer(status=404), answer(row("message"), row("code"), row("id"), status=409))
    ),
    "a body more": lambda p: evolve(p, body=body(row("x", "object", row("y", "array", row("z"))))),
    "a nullable member": lambda p: evolve(p, answers=(answer(row("data", "object", row("value", "array", row("id"), nullable=True))),)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_kind_of_change_can_be_applied(empty: ImportBench, change: str) -> None:
    first = parcels_page()
    changed = CHANGES[change](first)
    empty.one(first)
    merged = empty.one(changed, apply=True, remove=True)
    assert merged.outcome == "changed"
    assert merged.applied == merged.differences
    assert spec_fields(empty, "/v1/parcels", "get") == fields_of_fresh(changed, empty)
    assert empty.one(changed, apply=True, remove=True).outcome == "same"
    back = empty.one(first, apply=True, remove=True)
    if change not in ("a body more", "a status more"):
        assert back.outcome == "changed"


BODIES: dict[str, tuple[Row, Row]] = {
    "an object becomes nullable": (row("a", "object", row("x"), row("y")), row("a", "object", row("x"), row("y"), nullable=True)),
    "an object is null no more": (row("a", "object", row("x"), row("y"), nullable=True), row("a", "object", row("x"), row("y"))),
    "a text becomes nullable": (row("a"), row("a", nullable=True)),
    "a text is null no more": (row("a", nullable=True), row("a")),
    "a text becomes an object": (row("a", example="C000154"), row("a", "object", row("x"), row("y"))),
    "an object becomes a list": (row("a", "object", row("x")), row("a", "array", row("x"))),
    "an object becomes a text": (row("a", "object", row("x"), row("y", "object", row("z"))), row("a")),
    "a list becomes an object": (row("a", "array", row("x"), row("y")), row("a", "object", row("x"), row("z"))),
    "a list of texts becomes a text": (row("a", "array", item=Row(name="", types=("string",))), row("a")),
    "a list becomes one of other elements": (row("a", "array", row("x")), row("a", "array", item=Row(name="", types=("integer",)))),
    "a list becomes nullable": (row("a", "array", row("x")), row("a", "array", row("x"), nullable=True)),
    "a text becomes a list of numbers": (row("a"), row("a", "array", item=Row(name="", types=("number",)))),
    "a list tells its elements": (row("a", "array"), row("a", "array", item=Row(name="", types=("number",)))),
    "a text becomes a date": (row("a", example="abc"), row("a", example="2024-02-05")),
    "a text becomes a closed list": (row("a"), row("a", enum=("x", "y"))),
    "a closed list grows": (row("a", enum=("x", "y")), row("a", enum=("x", "y", "z"))),
    "a number becomes an integer": (row("a", "number", example=1.75), row("a", "integer", example=2)),
    "a member loses its requirement": (row("a"), row("a", required=False)),
    "a type becomes known": (row("a", ""), row("a", "integer")),
    "a deep member more": (row("a", "object", row("b", "array", row("c"))), row("a", "object", row("b", "array", row("c"), row("d.e")))),
}


@pytest.mark.parametrize("change", BODIES)
def test_each_change_of_a_member_can_be_applied(empty: ImportBench, change: str) -> None:
    old, new = (parcel_page(body=body(row("first"), member)) for member in BODIES[change])
    empty.one(old)
    merged = empty.one(new, apply=True)
    assert merged.outcome == "changed"
    assert spec_fields(empty, "/v1/parcels", "post") == fields_of_fresh(new, empty)
    assert empty.one(new).outcome == "same"


def test_a_component_that_nothing_uses_any_more_is_named(empty: ImportBench) -> None:
    old, new = (parcel_page(body=body(row("first"), member)) for member in BODIES["an object becomes a text"])
    empty.one(old)
    other = ImportBench(empty.root.parent / "other")
    other.one(old)
    merged = empty.one(new, apply=True)
    assert merged.remarks == tuple(f"no operation uses the component {name} any more; remove it" for name in ("AInput", "YInput"))
    assert "AInput" in empty.read(PARCEL)
    other.one(new, apply=True, remove=True)
    assert "AInput" not in other.read(PARCEL)
    assert "YInput" not in other.read(PARCEL)


def test_a_form_or_type_that_the_page_leaves_open_stays(empty: ImportBench) -> None:
    empty.one(parcels_page())
    silent = parcels_page(parameters=(query("take", "", required=False), query("sentFrom", form="date", required=False)))
    assert empty.one(silent).outcome == "same"


def test_what_the_table_has_now_is_no_longer_from_elsewhere(small: ImportBench) -> None:
    page = with_order(row("cancleReason", required=False))
    merged = small.one(page, apply=True)
    assert [str(d).partition(" (")[0] for d in merged.applied] == ["~ 200.data.value.cancleReason: origin example -> the page's own table"]
    assert spec_fields(small, "/v1/orders/{orderNo}", "get")["200.data.value.cancleReason"].origin is None


def test_an_example_alone_takes_nothing_back(small: ImportBench) -> None:
    page = with_order(row("orderNo", required=None, from_example=True), row("total", "integer", required=None, from_example=True))
    assert {d.kind for d in small.one(page).differences} == {"removed"}


def test_a_path_that_differs_in_case_or_parameters_is_the_same(small: ImportBench) -> None:
    page = order_page(path="/V1/Orders/{id}", parameters=(in_path("id"),), title="Get Order")
    merged = small.one(page)
    assert merged.operation == "GET /v1/orders/{orderNo}"
    assert "the page has the path /V1/Orders/{id}, the spec /v1/orders/{orderNo}; they are taken for the same" in merged.remarks
    assert "~ summary: title Get an Order -> Get Order" in shown(merged)
    assert not [d for d in merged.differences if d.place.startswith("path.")]


def test_the_shared_operation_keeps_its_title(small: ImportBench) -> None:
    page = evolve(token_page(), path="/token", title="Auth Token")
    merged = small.one(page)
    assert {difference.touches for difference in merged.differences} == {("every product",)}
    assert next(str(d) for d in merged.differences if d.kept).startswith("~ summary: title Authorization -> Auth Token")
    small.one(page, apply=True)
    text = small.read("spec/common.yaml")
    assert "summary: Authorization" in text
    assert "name: Ocp-Apim-Subscription-Key" in text
    small.generates()


def test_a_name_that_a_broken_run_left_out_is_made_up_for(empty: ImportBench) -> None:
    empty.one(parcel_page())
    (empty.root / NAMES).unlink()
    assert empty.one(parcel_page()).python == "parcels.create_or_update"
    build_document(empty.spec, empty.overlays, "demo")


# The inventory --------------------------------------------------------------------------------------------------------------------

LISTED = """\
# Every title.
titles:
  demo:
    - section: Order
      title: Order Enquiry
      operation: GET /v1/orders
    - section: Parcel   # the new ones
      title: Create or Update Parcel
      method: POST
      path: null
      source: navigation of https://docs.example/api-1
      note: Only the title and the method are known.
    # Below: not read yet.
    - section: Zone
      title: Get Zones
      method: null
      path: null
      source: navigation of https://docs.example/api-1
      note: Only the title is known.
undocumented:
  demo:
    - operation: GET /v1/parcels
      note: Found in a sample.
"""


def test_a_listed_title_gets_its_operation(small: ImportBench) -> None:
    small.write(INVENTORY, LISTED)
    small.take(parcel_page(), parcels_page())
    assert (
        small.read(INVENTORY)
        == """\
# Every title.
titles:
  demo:
    - section: Order
      title: Order Enquiry
      operation: GET /v1/orders
    - section: Parcel   # the new ones
      title: Create or Update Parcel
      operation: POST /v1/parcels
    - section: Parcel
      title: Get Parcels
      operation: GET /v1/parcels
    # Below: not read yet.
    - section: Zone
      title: Get Zones
      method: null
      path: null
      source: navigation of https://docs.example/api-1
      note: Only the title is known.
"""
    )


def test_a_title_of_another_method_is_another_title(small: ImportBench) -> None:
    small.write(INVENTORY, LISTED.replace("method: POST", "method: PUT"))
    small.one(parcel_page())
    text = small.read(INVENTORY)
    assert "method: PUT" in text
    assert "operation: POST /v1/parcels" in text


def test_an_inventory_of_another_layout_is_named(small: ImportBench) -> None:
    small.write(INVENTORY, "demo: []\n")
    with pytest.raises(GenerationError, match=r"spec/inventory.yaml:1: needs `titles`"):
        small.one(parcel_page())


# Files ----------------------------------------------------------------------------------------------------------------------------


def test_a_change_is_made_in_the_layout_of_the_person() -> None:
    original = "a:   1   # one\n\n\nb: {x: 1,   y: 2}\nc:\n- 1\n- 2\nd: 'x'\n"
    data = yaml().load(original)
    before = dumped(data)
    data["b"]["z"] = 3
    data["e"] = [1]
    assert spliced(original, before, dumped(data)) == "a:   1   # one\n\n\nb: {x: 1, y: 2, z: 3}\nc:\n- 1\n- 2\nd: 'x'\ne:\n  - 1\n"


def test_every_file_of_the_spec_can_be_edited_in_place() -> None:
    for path in [*(ROOT / "spec").rglob("*.yaml"), *(ROOT / "overlays" / "spec").rglob("*.yaml")]:
        file = EditedFile.read(path)
        if not isinstance(file.data, dict):
            continue
        file.data["x-added"] = {"a": 1}
        assert file.text() == path.read_text("utf-8") + "x-added:\n  a: 1\n"


def test_the_mode_of_a_file_stays(small: ImportBench) -> None:
    (small.root / NAMES).chmod(0o640)
    small.one(parcel_page())
    assert (small.root / NAMES).stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(small: ImportBench) -> None:
    real = small.root / "elsewhere.yaml"
    (small.root / NAMES).rename(real)
    (small.root / NAMES).symlink_to(real)
    small.one(parcel_page())
    assert (small.root / NAMES).is_symlink()
    assert "/v1/parcels" in real.read_text("utf-8")


SCRIPT = """
import sys
from pathlib import Path
sys.path[:0] = [{tests!r}, {root!r}]
from import_bench import parcel_page
from generator.importing.merging import Choices
from generator.importing.run import import_pages
from generator.problems import GenerationError
try:
    import_pages([parcel_page()], Path("spec"), Path("overlays"), Choices(product="demo"))
except GenerationError as error:
    print(error, file=sys.stderr)
    sys.exit(1)
"""


def script(before: str = "") -> str:
    """A program that imports a page in its working directory."""
    return before + SCRIPT.format(tests=str(Path(__file__).parent), root=str(ROOT))


def start(bench: ImportBench, before: str = "") -> subprocess.Popen[str]:
    """Start such a program in the folder of a bench."""
    return subprocess.Popen(
        [sys.executable, "-c", script(before)],
        cwd=bench.root,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_file_that_can_not_be_prepared_leaves_all_as_it_was(small: ImportBench) -> None:
    # Where the text would be prepared there is a folder, which stops root as well.
    (small.root / "overlays/demo/.names.overlay.yaml.importing").mkdir()
    before = tree(small.root)
    with pytest.raises(GenerationError, match=r"overlays/demo/\S*names.overlay.yaml\S*: can't be written: Is a directory"):
        small.one(parcel_page())
    assert tree(small.root) == before


def test_a_disk_without_room_leaves_all_as_it_was(small: ImportBench) -> None:
    before = tree(small.root)
    process = start(small, "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (2500, 2500))\n")
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1, errors
    assert "File too large" in errors
    assert tree(small.root) == before


def test_the_last_file_without_room_leaves_all_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text("b\n")
    code = f"""
import resource, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from generator.importing.placing import put_in_place
from generator.problems import GenerationError
resource.setrlimit(resource.RLIMIT_FSIZE, (2500, 2500))
try:
    put_in_place({{Path("folder/a.yaml"): "a", Path("b.yaml"): "b" * 3000}}, {{Path("folder/a.yaml"): None, Path("b.yaml"): "b\\n"}})
except GenerationError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-B", "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert "b.yaml: can't be written: File too large" in done.stdout, done.stderr
    assert tree(tmp_path) == {"b.yaml": b"b\n"}
    assert [path.name for path in tmp_path.iterdir()] == ["b.yaml"]


def test_a_rename_that_fails_undoes_those_before(tmp_path: Path) -> None:
    old, new, taken = tmp_path / "old.yaml", tmp_path / "folder" / "new.yaml", tmp_path / "taken"
    old.write_text("old\n")
    old.chmod(0o600)
    (taken / "something").mkdir(parents=True)
    with pytest.raises(GenerationError, match="can't be written"):
        put_in_place({old: "1\n", new: "2\n", taken: "3\n"}, {old: "old\n", new: None, taken: None})
    assert tree(tmp_path) == {"old.yaml": b"old\n"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old.yaml", "taken"]
    assert old.stat().st_mode & 0o777 == 0o600


def test_a_spec_in_a_folder_that_does_not_exist_is_named(empty: ImportBench) -> None:
    empty.spec = empty.root / "gone" / "spec"
    with pytest.raises(GenerationError, match="gone: can't be read"):
        empty.one(token_page())
    assert tree(empty.root) == {}


def test_a_file_that_somebody_else_changes_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("theirs\n")
    with pytest.raises(GenerationError, match="changed by somebody else"):
        put_in_place({file: "ours\n"}, {file: "as it was read\n"})
    assert tree(tmp_path) == {"a.yaml": b"theirs\n"}


def test_two_imports_at_once_wait_for_each_other(small: ImportBench) -> None:
    first, second = start(small), start(small)
    for process in (first, second):
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
    assert small.read(NAMES).count("$.paths['/v1/parcels'].post") == 1
    assert small.one(parcel_page()).outcome == "same"


@pytest.mark.parametrize("after", [1, 2, 3, 4])
def test_a_killed_import_leaves_whole_files(small: ImportBench, tmp_path: Path, after: int) -> None:
    whole = ImportBench(tmp_path / "whole", small=True)
    whole.one(parcel_page())
    before = tree(small.root)
    # The program ends itself, without a chance to tidy up, in place of its n-th rename.
    killing = f"""
import os, signal
from pathlib import Path
renames, real = [], Path.rename
def rename(self, target):
    renames.append(target)
    if len(renames) == {after}:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(self, target)
Path.rename = rename
"""
    process = start(small, killing)
    process.communicate(timeout=60)
    left = {name: text for name, text in tree(small.root).items() if not name.endswith(".importing")}
    if after == 4:
        assert process.returncode == 0, "there are three files to rename"
        assert left == tree(whole.root)
        return
    assert process.returncode == -signal.SIGKILL
    for name, text in left.items():
        assert text in (before.get(name), tree(whole.root)[name])
    assert sum(before.get(name) != text for name, text in left.items()) == after - 1


def test_an_import_killed_at_any_time_leaves_whole_files(small: ImportBench, tmp_path: Path) -> None:
    whole = ImportBench(tmp_path / "whole", small=True)
    whole.one(parcel_page())
    before, done = tree(small.root), tree(whole.root)
    for delay in (0.3, 0.6, 0.9, 1.2):
        process = start(small)
        time.sleep(delay)
        process.kill()
        process.communicate()
        for name, text in tree(small.root).items():
            assert name.endswith(".importing") or text in (before.get(name), done[name])


def test_what_a_killed_import_left_behind_is_in_nobodys_way(small: ImportBench) -> None:
    small.write("overlays/demo/.names.overlay.yaml.importing", "half of a te")
    small.write("spec/demo/.order.yaml.importing", "half")
    small.one(parcel_page())
    assert not list(small.root.rglob("*.importing"))
    small.generates()

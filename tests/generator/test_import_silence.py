"""What a page does not tell is no difference, and nothing is taken away or put in a place because of it.

A page is imported whole into an empty folder. Then the same page comes again, saved worse: without what tells what is inside of what,
folded, or cut off. Names and values are made up.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve
from import_bench import ImportBench, query, row
from workbench import tree

from generator.importing.browser_text import read_browser_text
from generator.importing.drafting import draft
from generator.importing.merging import Merged
from generator.importing.page import Page, Row
from generator.problems import GenerationError

HEAD = """\
  1. Parcel
Get a Parcel
GET
https://api.parcel.example/v1/parcels/{parcelNo}
Request
Path Params
parcelNo
string
required
Query Params
lang
string
optional
Header Params
X-Depot
string
required
Request samples
Shell
curl it
Responses
🟢200OK
application/json
Body
"""
TABLE = """\
status
object
required
code
string
required
description
string
required
data
object
required
parcelTitle
string
required
weight
number
required
"""
EXAMPLE = """\
Example
{"status": {"code": "1000", "description": "fine"}, "data": {"parcelTitle": "Teapot", "weight": 2.5}}
"""
FOOTER = "Previous\nNext\nBuilt with\n"
WHOLE = HEAD + TABLE + EXAMPLE + FOOTER
BODY_HEAD = "  1. Parcel\nSend Parcels\nPOST\nhttps://api.parcel.example/v1/parcels\nRequest\nBody Params application/json\n"
LIST = "parcels\narray [object {3}]\nrequired\nparcelTitle\nstring\nrequired\nweight\nnumber\nrequired\nfragile\nboolean\noptional\n"
LIST_EXAMPLE = 'Example\n{"parcels": [{"parcelTitle": "Teapot", "weight": 2.5, "fragile": true}], "depot": "North"}\n'


def page(text: str) -> Page:
    """A page as the browser saved it."""
    return read_browser_text(text, "page.txt")


@pytest.fixture
def bench(tmp_path: Path) -> ImportBench:
    """A spec of the whole pages."""
    bench = ImportBench(tmp_path)
    bench.take(page(WHOLE), page(BODY_HEAD + LIST + "depot\nstring\noptional\n" + LIST_EXAMPLE + FOOTER))
    return bench


def applied(bench: ImportBench, text: str) -> Merged:
    """Import a page with everything that may change the spec."""
    return bench.one(page(text), apply=True, remove=True)


def shown(merged: Merged) -> list[str]:
    """The differences as the report has them."""
    return [str(difference) for difference in merged.differences]


def test_the_same_page_again_is_as_in_the_spec(bench: ImportBench) -> None:
    assert applied(bench, WHOLE).outcome == "same"


@pytest.mark.parametrize("example", ["", 'Example\n{"status": {"code": "10\n'])
def test_rows_that_may_be_inside_of_others_are_not_put_beside_them(bench: ImportBench, example: str) -> None:
    before = tree(bench.root)
    merged = applied(bench, HEAD + TABLE + example + FOOTER)
    assert merged.outcome == "same"
    assert tree(bench.root) == before


def test_a_new_row_without_a_place_is_shown_and_kept_out(bench: ImportBench) -> None:
    before = tree(bench.root)
    merged = applied(bench, HEAD + TABLE + "colour\nstring\noptional\n" + FOOTER)
    assert shown(merged) == ["+ 200.colour: string, optional [kept: the page does not tell what it is a member of]"]
    assert tree(bench.root) == before


def test_a_row_before_the_first_object_has_its_place(bench: ImportBench) -> None:
    merged = bench.one(page(HEAD + "traceId\nstring\noptional\n" + TABLE + FOOTER))
    assert shown(merged) == ["+ 200.traceId: string, optional"]


def test_a_list_whose_members_are_cut_off_does_not_spill_them(bench: ImportBench) -> None:
    before = tree(bench.root)
    merged = applied(bench, BODY_HEAD + LIST.removesuffix("fragile\nboolean\noptional\n"))
    assert shown(merged) == ["- body.depot: string, optional; not on the page [kept: the saved page may be cut off]"]
    assert any("cut off" in remark for remark in merged.remarks)
    assert tree(bench.root) == before


def test_what_a_whole_page_does_not_have_goes_when_it_is_asked_for(bench: ImportBench) -> None:
    merged = applied(bench, BODY_HEAD + LIST + LIST_EXAMPLE.replace(', "depot": "North"', "") + FOOTER)
    assert shown(merged) == ["- body.depot: string, optional; not on the page"]
    assert " depot:" not in bench.read("spec/demo/parcel.yaml")


@pytest.mark.parametrize("heading", ["Query", "Header"])
def test_a_folded_table_of_parameters_says_nothing(bench: ImportBench, heading: str) -> None:
    before = tree(bench.root)
    start, rest = WHOLE.split(f"{heading} Params\n")
    merged = applied(bench, f"{start}{heading} Params\n" + rest.split("\n", 3)[3])
    assert merged.outcome == "same"
    assert tree(bench.root) == before


def test_an_answer_that_was_not_seen_says_nothing_of_where_it_is_known_from(bench: ImportBench) -> None:
    bench.edit(
        "spec/demo/parcel.yaml",
        "                description: Envelope",
        "                x-from: legacy\n                description: Envelope",
    )
    before = tree(bench.root)
    merged = applied(bench, WHOLE.split("Responses")[0] + "Responses\n" + FOOTER)
    assert merged.outcome == "same"
    assert tree(bench.root) == before


def test_a_closed_list_goes_only_with_remove(bench: ImportBench) -> None:
    bench.edit("spec/demo/parcel.yaml", "            examples: [Example lang]", "            enum: [th, en]\n            examples: [th]")
    merged = bench.one(page(WHOLE), apply=True)
    assert shown(merged) == ["~ query.lang: enum th, en -> none"]
    assert merged.outcome == "different"
    assert "enum: [th, en]" in bench.read("spec/demo/parcel.yaml")
    assert applied(bench, WHOLE).outcome == "changed"
    assert "enum" not in bench.read("spec/demo/parcel.yaml")


@pytest.mark.parametrize("flag", ["required", "optional", "Required", " required", ""])
def test_the_media_type_of_a_body_ends_before_its_flag(flag: str) -> None:
    body = page(BODY_HEAD.replace("json\n", f"json{flag}\n") + LIST + FOOTER).body
    assert body is not None
    assert body.media_type == "application/json"


def test_what_is_not_known_is_said_once() -> None:
    made = draft(page("Read It\nGET\nhttps://api.parcel.example/v1/things/{thingNo}\nRequest\nPath Params\nRequest samples\ncurl\n"), {})
    gaps = made.operation["x-gaps"]
    assert len([gap for gap in gaps if "nswer" in gap]) == 1
    assert len([gap for gap in gaps if "type" in gap]) == 1


def test_a_body_that_repeats_the_path_is_one_argument(tmp_path: Path) -> None:
    bench = ImportBench(tmp_path)
    text = "  1. Parcel\nSend Parcel\nPOST\nhttps://api.parcel.example/v1/parcels/{parcelNo}/send\n"
    text += "Request\nPath Params\nparcelNo\nstring\nrequired\n"
    bench.one(page(text + "Body Params application/json\nParcelNo\nstring\nrequired\nspeed\ninteger\noptional\n" + FOOTER))
    assert "update: {x-python-value-from: parcelNo}" in bench.read("overlays/demo/names.overlay.yaml")
    bench.generates()


@pytest.mark.parametrize(("form", "name"), [(None, "offerValidUntil"), ("yyyy-MM-ddTHH:mm:ss", "followUp"), ("dd/MM/yyyy", "followUp")])
def test_a_date_whose_form_is_not_seen_says_so(form: str | None, name: str) -> None:
    sent = Page(origin="a", title="Get Offer", method="get", path="/v1/offers", parameters=(query(name, form=form),))
    (parameter,) = draft(sent, {}).operation["parameters"]
    assert parameter["schema"] == {"type": "string", "format": "date-time-unknown"}


def test_no_value_of_any_element_of_an_example_is_used() -> None:
    rows = 'Example\n[{"productCode": "A001", "qty": 12}, {"productCode": "A002", "qty": 23}, {"productCode": "A003", "qty": 34}]\n'
    text = BODY_HEAD + "array of:\nproductCode\nstring\nrequired\nqty\ninteger\nrequired\n" + rows + FOOTER
    (schema,) = draft(page(text), {}).schemas.values()
    assert schema["properties"]["productCode"]["examples"][0] not in ("A001", "A002", "A003")
    assert schema["properties"]["qty"]["examples"][0] not in (12, 23, 34)


def test_more_values_than_can_be_avoided_are_no_failure() -> None:
    every = tuple(range(10, 100))
    sent = Page(origin="a", title="Get It", method="get", path="/v1/it", parameters=(query("size", "integer", example=10, others=every),))
    (parameter,) = draft(sent, {}).operation["parameters"]
    assert isinstance(parameter["schema"]["examples"][0], int)


def test_a_product_is_told_from_a_slip_of_the_pen(bench: ImportBench) -> None:
    before = tree(bench.root)
    with pytest.raises(GenerationError, match="no product 'demmo'; 'demo' is meant"):
        bench.one(page(WHOLE), product="demmo")
    assert tree(bench.root) == before


def test_a_product_that_the_path_speaks_against_is_remarked(tmp_path: Path) -> None:
    merged = ImportBench(tmp_path).one(page(WHOLE), product="empeo")
    assert any("belongs to venio" in remark for remark in merged.remarks)


def test_an_unplaced_row_is_marked_in_the_page() -> None:
    def places(rows: tuple[Row, ...]) -> dict[str, bool]:
        return {one.name: one.placed for one in rows}

    (answer,) = page(HEAD + TABLE + FOOTER).answers
    assert answer.content is not None
    assert places(answer.content.root.rows)["status"]
    assert not places(answer.content.root.rows)["weight"]
    assert evolve(row("a")).placed

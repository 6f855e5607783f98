"""A docs page becomes an operation in the spec's own format: names, types and flags are the page's, words and example values are ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve
from import_bench import (
    FORM,
    JSON,
    answer,
    body,
    header,
    in_path,
    parcel_page,
    parcels_page,
    query,
    root,
    row,
    status_row,
    token_page,
)

from generator.comparing.fields import Field, fields
from generator.importing.drafting import Draft, draft
from generator.importing.forms import form_of
from generator.importing.made_up import made_up
from generator.importing.page import Answer, Content, Page, Parameter, Row
from generator.importing.python_names import method_of, resource_of
from generator.importing.wording import field_description, operation_description
from generator.importing.words import plural, singular, taken_apart

STATUS = {
    "type": "object",
    "description": "How the call went.",
    "required": ["code", "description"],
    "properties": {"code": {"type": "string"}, "description": {"type": "string"}},
}


def drafted(page: Page, **known: Any) -> Draft:
    """The draft of a page in a product with the components that are given."""
    return draft(page, known)


def found(page: Page, **known: Any) -> dict[str, Field]:
    """The fields of a page's draft."""
    made = drafted(page, **known)
    return fields(made.operation, {**known, **made.schemas})


def payload(page: Page, *rows: Row, **more: Any) -> Page:
    """The page with another body of its answer."""
    return evolve(page, answers=(answer(*rows, **more),))


def strings(node: Any) -> Iterator[str]:
    """Every text in a node."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield str(key)
            yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)
    else:
        yield str(node)


def descriptions(node: Any) -> Iterator[str]:
    """Every description in a node."""
    if isinstance(node, dict):
        if isinstance(node.get("description"), str):
            yield node["description"]
        for value in node.values():
            yield from descriptions(value)
    elif isinstance(node, list):
        for value in node:
            yield from descriptions(value)


# The operation --------------------------------------------------------------------------------------------------------------------


def test_the_token_operation_is_complete() -> None:
    made = drafted(token_page())
    text = Field(types=("string",), required=True)
    assert fields(made.operation, made.schemas) == {
        "header.Content-Type": text,
        "header.Ocp-Apim-Subscription-Key": text,
        "body": Field(types=("object",), required=True),
        "body.grant_type": text,
        "body.client_id": text,
        "body.client_secret": text,
        "200": Field(types=("object",), required=True),
        "200.access_token": text,
        "200.token_type": text,
        "200.expires_in": Field(types=("integer",), required=True),
        "200.scope": text,
    }
    operation = made.operation
    assert operation["tags"] == ["Authentication API"]
    assert operation["summary"] == "Authorization"
    assert operation["x-source"] == "https://docs.example/api-1"
    assert operation["x-coverage"] == "full"
    assert "x-gaps" not in operation
    assert list(operation["requestBody"]["content"]) == [FORM]
    assert list(operation["responses"]) == ["200", "400", "401"]
    assert made.schemas.keys() == {"TokenRequest", "AccessToken"}
    assert made.envelope == "none"
    assert set(made.secrets) == {("TokenRequest", "client_secret"), ("AccessToken", "access_token")}
    assert made.schemas["TokenRequest"]["properties"]["grant_type"]["examples"] == ["client_credentials"]


def test_a_write_with_everything() -> None:
    places = found(parcel_page())
    assert places["body.parcelNo"] == Field(types=("null", "string"), required=False)
    assert places["body.sentDate"].form == "date-time-offset-millis"
    assert places["body.size"].enum == ("S", "M", "L")
    assert places["body.tags[]"].types == ("string",)
    assert places["body.contacts[].phone"] == Field(types=("string",), required=False)
    assert places["body.parcelDetails[].qty"].types == ("integer",)
    assert places["200.data.email"] == Field(types=("null", "string"), required=True, form="email")
    assert places["200.data.trackingUrl"].form == "uri"
    assert places["200.data.reference"].form == "guid"
    assert not [place for place in places if place.startswith("header.")], "credentials are said elsewhere"
    made = drafted(parcel_page())
    assert made.operation["x-coverage"] == "full"
    assert made.envelope == "status"
    assert list(made.schemas) == [
        *("ParcelUpsertRequest", "SenderInput", "ContactInput", "ParcelDetailInput"),
        *("BusinessStatus", "ParcelUpsertResult"),
    ]
    schema = made.operation["responses"]["200"]["content"][JSON]["schema"]
    assert schema["required"] == ["status", "data"]
    assert schema["properties"]["data"] == {"$ref": "#/components/schemas/ParcelUpsertResult"}


def test_other_headers_stay_parameters() -> None:
    page = parcels_page(parameters=(header("X-Company"), header("authorization"), header("CONTENT-TYPE")))
    assert [p["name"] for p in drafted(page).operation["parameters"]] == ["X-Company"]


def test_path_parameters_are_those_of_the_path() -> None:
    page = parcels_page(path="/v1/parcels/{parcelNo}/lines/{line}", parameters=(in_path("parcelNo"), in_path("other")))
    made = drafted(page).operation
    assert [(p["name"], p["required"]) for p in made["parameters"]] == [("parcelNo", True), ("line", True)]
    assert "The type of the path parameter line was not seen." in made["x-gaps"]
    assert "The page lists a path parameter other, which its path does not have." in made["x-gaps"]


@pytest.mark.parametrize(
    ("rows", "envelope", "place"),
    [
        ((status_row(), row("data", "object", row("id", "integer"))), "status", "200.data.id"),
        ((status_row(),), "status", "200.status.code"),
        ((row("data", "object", row("value", "array", row("id", "integer"))),), "value", "200.data.value[].id"),
        ((row("data", "object", row("value", "object", row("id", "integer"))),), "value", "200.data.value.id"),
        ((row("statusCode", "integer"), row("message"), row("data", "array", row("id", "integer"))), "flat", "200.data[].id"),
        ((row("statusCode", "integer"), row("message")), "flat", "200.message"),
        ((row("data", "object", row("id", "integer")),), "flat", "200.data.id"),
        ((row("id", "integer"), row("name")), "none", "200.id"),
    ],
)
def test_envelopes_stay_inline_and_what_they_hold_is_a_component(rows: tuple[Row, ...], envelope: str, place: str) -> None:
    page = payload(parcels_page(), *rows)
    made = drafted(page)
    assert made.envelope == envelope
    assert place in fields(made.operation, made.schemas)
    schema = made.operation["responses"]["200"]["content"][JSON]["schema"]
    assert ("$ref" in schema) == (envelope == "none")
    for component in made.schemas.values():
        assert all("properties" not in member for member in component["properties"].values())


def test_a_bare_list_is_no_envelope() -> None:
    page = parcels_page(answers=(Answer(status=200, content=Content(media_type=JSON, root=root(row("id", "integer"), kind="array"))),))
    made = drafted(page)
    assert made.envelope == "none"
    assert made.operation["responses"]["200"]["content"][JSON]["schema"]["items"] == {"$ref": "#/components/schemas/ParcelSummary"}


def test_a_body_may_be_left_out_of_a_get_only() -> None:
    assert drafted(parcel_page()).operation["requestBody"]["required"] is True
    assert "required" not in drafted(parcels_page(body=body(row("x")))).operation["requestBody"]


def test_other_capitals_in_the_example_make_no_member() -> None:
    made = drafted(parcels_page(body=body(row("dateFrom", example="2024-01-31"), row("DateFrom", from_example=True, required=None))))
    assert list(made.schemas["ParcelGetRequest"]["properties"]) == ["dateFrom"]
    assert "The example spells dateFrom as DateFrom." in made.operation["x-gaps"]


def test_a_body_that_is_a_list() -> None:
    page = parcel_page(body=Content(media_type=JSON, root=root(row("id", "integer"), row("qty", "number"), kind="array")))
    made = drafted(page)
    assert "body[].qty" in fields(made.operation, made.schemas)
    assert made.operation["requestBody"]["content"][JSON]["schema"]["items"] == {"$ref": "#/components/schemas/ParcelInput"}


@pytest.mark.parametrize(
    ("page", "gap"),
    [
        (parcel_page(body=None), "The page shows no request body."),
        (parcel_page(body=body()), "Members of the body were not seen."),
        (parcel_page(answers=()), "The answer was not seen."),
        (parcel_page(answers=(Answer(status=200), Answer(status=404))), "The answer was not seen."),
        (parcels_page(parameters=(query("take", ""),)), "The type of the query parameter take was not seen."),
        (payload(parcels_page(), row("id", "")), "The type of id was not seen."),
        (payload(parcels_page(), row("owner", "object")), "Members of owner were not seen."),
        (payload(parcels_page(), row("tags", "array")), "The elements of tags were not seen."),
        (payload(parcels_page(), row("data", "object")), "Members of data in the answer 200 were not seen."),
        (
            payload(parcels_page(), row("id", from_example=True)),
            "Of these fields of the answer 200 only the example was seen, no table: id.",
        ),
        (payload(parcels_page(), row("id", required=None)), "Whether these fields of the answer 200 are required was not seen: id."),
        (parcels_page(gaps=("The table breaks off.",)), "The table breaks off."),
    ],
)
def test_what_is_missing_makes_it_partial(page: Page, gap: str) -> None:
    made = drafted(page).operation
    assert made["x-coverage"] == "partial"
    assert gap in made["x-gaps"]
    assert all(sentence.endswith(".") for sentence in made["x-gaps"])


def test_what_only_the_example_shows_says_so() -> None:
    made = drafted(payload(parcels_page(), row("id", "integer", required=None, from_example=True), row("name")))
    (schema,) = made.schemas.values()
    assert schema["required"] == ["name"]
    assert schema["properties"]["id"]["x-from"] == "example"
    assert "x-from" not in schema["properties"]["name"]


def test_unknown_stays_unknown() -> None:
    made = drafted(
        payload(parcels_page(), row("odd", "", nullable=True), row("free", "object", nullable=True), row("two", "string|integer"))
    )
    (schema,) = made.schemas.values()
    assert "type" not in schema["properties"]["odd"]
    assert schema["properties"]["free"]["type"] == ["object", "null"]
    assert schema["properties"]["two"]["type"] == ["string", "integer"]


def test_a_closed_list_is_an_enum_of_its_own_type() -> None:
    made = drafted(payload(parcels_page(), row("state", "integer", enum=("1", "2"), nullable=True), row("kind", enum=(1, 2))))
    (schema,) = made.schemas.values()
    assert schema["properties"]["state"]["enum"] == [1, 2, None]
    assert schema["properties"]["kind"]["enum"] == ["1", "2"]


def test_a_nullable_object_is_a_union() -> None:
    made = drafted(payload(parcels_page(), row("id"), row("owner", "object", row("name"), nullable=True)))
    assert made.schemas["Parcel"]["properties"]["owner"]["anyOf"] == [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]


# Components -----------------------------------------------------------------------------------------------------------------------

THREE = (row("street"), row("city"), row("zip"))


def test_the_same_shape_twice_is_one_component() -> None:
    made = drafted(parcel_page(body=body(row("from", "object", *THREE), row("to", "object", *THREE))))
    assert [name for name in made.schemas if name.endswith("Input")] == ["FromInput"]


def test_small_shapes_need_the_same_name_to_be_the_same() -> None:
    small = (row("id"), row("name"))
    made = drafted(
        payload(parcels_page(), row("owner", "object", *small), row("owners", "array", *small), row("carrier", "object", *small))
    )
    assert made.schemas.keys() == {"Parcel", "Owner", "Carrier"}


def test_another_shape_of_the_same_name_gets_another_name() -> None:
    made = drafted(payload(parcels_page(), row("owner", "object", *THREE), row("owners", "array", row("id"), row("age", "integer"))))
    assert made.schemas.keys() == {"Parcel", "Owner", "ParcelOwner"}


def test_a_component_that_is_there_is_used_again() -> None:
    first = drafted(parcel_page())
    again = draft(parcel_page(path="/v2/parcels"), first.schemas)
    assert again.schemas == {}
    assert again.secrets == ()
    assert fields(again.operation, first.schemas) == fields(first.operation, first.schemas)


def test_what_is_sent_and_what_is_read_stay_apart() -> None:
    address = {
        "type": "object",
        "required": ["street", "city", "zip"],
        "properties": {n: {"type": "string"} for n in ("street", "city", "zip")},
    }
    made = drafted(parcel_page(body=body(row("address", "object", *THREE))), Address=address)
    assert "AddressInput" in made.schemas


def test_the_shared_status_is_used_when_nothing_contradicts_it() -> None:
    made = drafted(parcel_page(), BusinessStatus=STATUS)
    assert "BusinessStatus" not in made.schemas
    half = drafted(payload(parcels_page(), row("status", "object", row("code")), row("data", "object", row("id"))), BusinessStatus=STATUS)
    assert "The member description of status was not seen." in half.operation["x-gaps"]
    other = drafted(
        payload(parcels_page(), row("status", "object", row("code", "integer")), row("data", "object", *THREE)), BusinessStatus=STATUS
    )
    assert "ParcelGetStatus" in other.schemas


def test_a_token_answer_is_the_shared_one() -> None:
    known = drafted(token_page()).schemas
    page = evolve(token_page(), path="/other/token", title="Get Token", section="Other")
    assert draft(page, known).schemas == {}


def test_names_that_the_generated_code_has_are_not_taken() -> None:
    page = parcels_page(title="Get Call", section="Call")
    assert "Call" not in draft(payload(page, row("id")), {}).schemas
    assert "Calls" not in draft(payload(page, row("id")), {}, ["CallDetail"]).schemas


# Words ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "says"),
    [
        ("Create Deal", "Creates a deal."),
        ("Create or Update customer", "Creates or updates a customer."),
        ("Create Update Quotation", "Creates or updates a quotation."),
        ("Add Case", "Creates a case."),
        ("Get a Customer By CustomerCode", "Reads a customer by customer code."),
        ("Deal Enquiry", "Lists deals, as the request asks."),
        ("Convert Quotation To SalesOrder", "Converts a quotation to sales order."),
        ("Verify Serial Number", "Verifies a serial number."),
        ("/v1/products/units", "Reads products units."),
        ("สร้างลูกค้า", "Reads products units."),
        ("CreateTask", "Creates a task."),
    ],
)
def test_operations_are_described_by_their_titles(title: str, says: str) -> None:
    assert operation_description(title, "get", "/v1/products/units") == says


def test_every_description_is_a_sentence_of_ours() -> None:
    for page in (token_page(), parcel_page(), parcels_page()):
        made = drafted(page)
        for text in descriptions([made.operation, made.schemas]):
            assert re.fullmatch(r"[A-Z].*\.", text), text
            assert not re.search(r"TODO|TBD|[\u0e00-\u0e7f]", text)


@pytest.mark.parametrize(
    ("field", "says"),
    [
        (row("totalAmount", "number"), "Total amount; the unit is not stated."),
        (row("totalAmount"), "Total amount; the unit is not stated."),
        (row("customerCode"), "Code of the customer."),
        (row("isActive", "boolean"), "Whether it is active."),
        (row("orderLines", "array"), "List of order lines."),
        (row("createdDate"), "Created date; its form is not stated."),
        (row("discountType", "integer"), "Type of the discount."),
        (row("file", form="byte"), "File of the entry, as base64 text."),
        (row("ชื่อ"), "A field whose name is no English word."),
    ],
)
def test_fields_are_described_by_their_names(field: Row, says: str) -> None:
    assert field_description(field) == says


def test_nouns_change_number() -> None:
    for one, many in {"address": "addresses", "category": "categories", "deal": "deals", "box": "boxes", "status": "statuses"}.items():
        assert (plural(one), singular(many)) == (many, one)
    assert singular("status") == "status"
    assert taken_apart("Get Customer Events by Customer Code").thing == ("customer", "event")


# Forms and example values ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "example", "form", "made"),
    [
        ("x", "2025-02-05", "date", "2026-03-31"),
        ("x", "2025-02-05T17:35:53", "date-time-local", "2026-03-31T09:30:00"),
        ("x", "2025-02-05T17:35:53+0700", "date-time-offset", "2026-03-31T09:30:00+0700"),
        ("x", "2025-02-05T17:35:53.693+0700", "date-time-offset-millis", "2026-03-31T09:30:00.000+0700"),
        ("x", "2025-02-05T17:35:53.693Z", "date-time-utc-millis", "2026-03-31T02:30:00.000Z"),
        ("x", "2025-02-05 17:35:53", "date-time-space", "2026-03-31 09:30:00"),
        ("x", "2026-03-31", "date", "2026-04-30"),
        ("x", "05/02/2025", "date-time-unknown", None),
        ("x", "2025-02-05T17:35:53.1234567+07:00", "date-time-unknown", None),
        ("createdDate", "string", "date-time-unknown", None),
        ("createdAt", None, "date-time-unknown", None),
        ("workEmail", None, None, "Example work email"),
        ("pictureUrl", None, None, "Example picture url"),
        ("startTime", "08:15", None, "09:30"),
        ("timeZone", "Asia/Tokyo", None, "Example time zone"),
        ("x", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "guid", "00000000-0000-4000-8000-000000000001"),
        ("email", "somsri@firm.example", "email", "jane@example.com"),
        ("x", "http://firm.example/a?b=c", "uri", "https://example.com/x"),
        ("customerCode", "C000154", None, "C000001"),
        ("customerCode", "C000001", None, "C000002"),
        ("taxNo", "0105556000123", None, "0000000000001"),
        ("phone", "081-555-7788", None, "080-000-0000"),
        ("phone", "025557788", None, "020000000"),
        ("phone", "+66815557788", None, "+66800000000"),
        ("customerName", "บริษัท ก จำกัด", None, "ชื่อตัวอย่าง"),
        ("note", "Leave it at the back door", None, "Example note"),
        ("client_secret", "<Your-Client-Secret>", None, "example-client-secret"),
        ("accessToken", "eyJhbGciOi.eyJzdWIi.c2ln", None, "example-access-token"),
        ("grant_type", "client_credentials", None, "client_credentials"),
        ("token_type", "Bearer", None, "Bearer"),
        ("color", "#FF8800", None, "#112233"),
        ("amount", "1234.50", None, "2345.61"),
    ],
)
def test_texts_keep_their_form_and_nothing_else(name: str, example: str | None, form: str | None, made: str | None) -> None:
    field = row(name, example=example)
    assert form_of(field) == form
    assert made_up(field) == made
    assert made_up(field) == made_up(field)


@pytest.mark.parametrize(
    ("kind", "example", "made"),
    [
        ("integer", 7, 7),
        ("integer", 48213, 12345),
        ("integer", 12345, 23456),
        ("integer", None, 1),
        ("number", 1234.5, 2345.6),
        ("number", 13.756331, 12.345678),
        ("number", None, 1.5),
        ("boolean", False, False),
        ("", "x", None),
        ("object", {"a": 1}, None),
    ],
)
def test_numbers_keep_their_size_and_nothing_else(kind: str, example: Any, made: Any) -> None:
    assert made_up(row("value", kind, example=example)) == made


EXAMPLES = [
    *("C000154", "SO-2503-0012", "Somsri Jaidee", "สมศรี ใจดี", "081-555-7788", "+66 81 555 7788", "somsri@firm.example", "0105556000123"),
    *(
        "https://firm.example/x",
        "2025-02-05",
        "2025-02-05T17:35:53.693+0700",
        "05/02/2025",
        "99/1 Moo 4",
        "10110",
        "VIP customer",
        "Bangkok",
    ),
    *(
        "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "eyJhbGciOiJIUzI1NiJ9.e30.abc",
        "SOMCHAI01",
        "kitti",
        "Lat 13.7",
        "1234.50",
        "-17.25",
        "#A1B2C3",
    ),
    *("Example note", "00001", "jane@example.com", "080-000-0000", "09:30", "a/b/c-12", "ชื่อตัวอย่าง", "draft", "PENDING", "19.30"),
]


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("name", ["note", "customerName", "code", "phone", "email", "createdDate", "address", "value", "x", "secretKey"])
def test_no_value_of_a_page_survives(example: str, name: str) -> None:
    made = made_up(row(name, example=example))
    assert made is None or (example not in str(made) and (len(example) < 4 or str(made) not in example))


@pytest.mark.parametrize("example", [1234, 4821.75, 100, 99.999, 123456789012, 12345.6, -4821.75, 1000.0])
@pytest.mark.parametrize("kind", ["integer", "number"])
def test_no_number_of_a_page_survives(example: float, kind: str) -> None:
    assert abs(made_up(row("x", kind, example=example))) != abs(example)


def test_no_example_of_a_whole_page_survives() -> None:
    shown = {"P2024-00815", "Somsri Jaidee", "081-555-7788", "SKU-4711", "48213", "1500", "somsri@gofive.example", "fragile"}
    made = drafted(parcel_page())
    text = set(strings([made.operation, made.schemas]))
    assert not shown & text


def test_a_success_code_stays_one() -> None:
    made = drafted(parcel_page())
    assert made.schemas["BusinessStatus"]["properties"]["code"]["examples"] == ["1000"]


# Python names ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("section", "title", "method", "is_list", "name"),
    [
        ("Customer", "Create or Update customer", "post", False, "customers.create_or_update"),
        ("Customer", "Get a Customer By CustomerCode", "get", False, "customers.get"),
        ("Customer", "Get Customer Event Types", "get", True, "customers.list_event_types"),
        ("Customer", "Customers Enquiry", "post", True, "customers.enquiry"),
        ("Customer", "Add Customer Event", "post", False, "customers.create_event"),
        ("Quotation", "Convert Quotation To SalesOrder", "post", False, "quotations.convert_to_sales_order"),
        ("SalesOrder", "Reject SaleOrder", "delete", False, "sales_orders.reject"),
        ("Product", "/v1/products/units", "get", True, "products.list_units"),
        ("Product", "Get Products", "get", True, "products.list_all"),
        ("Case", "Edit Case by CaseNo", "put", False, "cases.update"),
        ("Setting", "Get HeaderTemplate", "get", False, "settings.get_header_template"),
        ("สินค้า", "ดูสินค้า", "get", False, "products_units.get"),
        ("Import", "Import", "post", False, "imports.import_products_units"),
    ],
)
def test_names_follow_the_style_of_those_there_are(section: str, title: str, method: str, is_list: bool, name: str) -> None:
    page = Page(origin="x", section=section, title=title, method=method, path="/v1/products/units")
    resource = resource_of(page, {})
    assert f"{resource}.{method_of(page, resource, (), is_list)}" == name


def test_names_are_unique() -> None:
    page = Page(origin="x", section="Customer", title="Get a Customer By Name", method="get", path="/v1/customers/names")
    taken: list[str] = []
    for _ in range(8):
        taken.append(method_of(page, "customers", taken, is_list=False))
    assert len(set(taken)) == 8
    assert taken[:2] == ["get", "get_by_name"]


def test_parameters_that_are_given_twice_are_one() -> None:
    page = parcels_page(parameters=(query("take", "integer"), query("take"), Parameter(place="header", row=row("take"))))
    assert [(p["name"], p["in"]) for p in drafted(page).operation["parameters"]] == [("take", "query"), ("take", "header")]

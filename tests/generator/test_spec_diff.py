"""Every rule of ``diff``, both ways, and what holds for any two versions."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from attrs import frozen
from diff_bench import (
    CANCEL,
    CONVERT,
    CREATE,
    ENQUIRY,
    GET,
    LINES,
    SETTINGS,
    STOCK,
    Data,
    Edit,
    answer,
    changes,
    document,
    member,
    move,
    operation,
    parameter,
    python,
    ref,
    rename_component,
    replace,
    said,
    schemas,
)
from workbench import ROOT

from generator.comparing.breaking import RULES, Impact, impact, rules_table
from generator.comparing.changes import Change, Difference, compare


@frozen
class Case:
    """An edit, and what the way there and the way back are reported as."""

    edit: Edit
    there: tuple[str, ...]
    back: tuple[str, ...]
    base: Edit = lambda data: None


def same(edit: Edit, *said: str, base: Edit = lambda data: None) -> Case:
    """A case whose way back is reported alike."""
    return Case(edit, said, said, base)


def _add_required_argument(data: Data) -> None:
    schemas(data)["OrderCreateRequest"]["required"].append("branch")
    replace(data, "OrderCreateRequest.branch", type="string", description="Where.")


def _swap_positions(data: Data) -> None:
    operation(data, LINES)["parameters"].sort(
        key=lambda p: str(p["name"]), reverse=operation(data, LINES)["parameters"][0]["name"] == "lineId"
    )


def _query_to_body(data: Data) -> None:
    found = parameter(data, ENQUIRY, "archived")
    operation(data, ENQUIRY)["parameters"].remove(found)
    schemas(data)["EnquiryRequest"] = {"type": "object", "description": "What to find.", "properties": {"archived": {"type": "boolean"}}}
    schemas(data)["EnquiryRequest"]["properties"]["archived"]["description"] = found["description"]
    operation(data, ENQUIRY)["requestBody"] = {"required": True, "content": {"application/json": {"schema": ref("EnquiryRequest")}}}


def _path_to_query(data: Data) -> None:
    parameter(data, LINES, "lineId")["in"] = "query"
    move(data, LINES, "put /v1/orders/{orderNo}/lines")


def _rename_slot(data: Data) -> None:
    parameter(data, GET, "orderNo")["name"] = "number"
    move(data, GET, "get /v1/orders/{number}")


def _respell_slot(data: Data) -> None:
    parameter(data, GET, "orderNo")["name"] = "OrderNo"
    move(data, GET, "get /v1/orders/{OrderNo}")


def _new_credential(data: Data) -> None:
    data["components"]["securitySchemes"]["Key"] = {"type": "apiKey", "in": "header", "name": "Key"}
    operation(data, GET)["security"] = [{"OAuth2": [], "Key": []}]


def _without_token(data: Data) -> None:
    operation(data, GET)["security"] = [{}]


def _rename_value(data: Data) -> None:
    schemas(data)["OrderStatus"]["x-known-values"]["1"] = "NEW"


def _read_class_sent(data: Data) -> None:
    replace(data, "OrderCreateRequest.bundle", **ref("OrderLine"))


def _another_result(data: Data) -> None:
    answer(data, CANCEL)["properties"]["data"] = ref("Customer")


def _result_from_list(data: Data) -> None:
    answer(data, ENQUIRY)["properties"]["data"] = ref("Order")


def _untyped_result(data: Data) -> None:
    answer(data, CREATE)["properties"].pop("data")


def _dictionary_result(data: Data) -> None:
    operation(data, CREATE)["x-payload"] = {"type": "object"}


ARGUMENT, READ = "OrderCreateRequest.note", "Order.total"

CASES = {
    # The product
    "server": same(lambda d: d.update(servers=[{"url": "https://other.example"}]), "server-changed"),
    "title": same(lambda d: d["info"].update(title="Other"), "document-changed info"),
    "credential": Case(
        _new_credential,
        ("credential-required Key", "document-changed components.securitySchemes", "security-changed"),
        ("credential-dropped Key", "document-changed components.securitySchemes", "security-changed"),
    ),
    "security": same(_without_token, "security-changed"),
    "unused component": same(lambda d: schemas(d).update(Spare={"type": "object"}), "document-changed components.schemas.Spare"),
    # Operations
    "operation": Case(
        lambda d: d["paths"].pop("/v1/settings"), ("operation-removed settings.update",), ("operation-added settings.update",)
    ),
    "renamed": Case(lambda d: python(d, GET, "orders", "read"), ("operation-renamed orders.read",), ("operation-renamed orders.get",)),
    "moved path": same(lambda d: move(d, GET, "get /v2/orders/{orderNo}"), "operation-moved orders.get"),
    "moved method": same(lambda d: move(d, SETTINGS, "post /v1/settings"), "operation-moved settings.update"),
    "summary": same(lambda d: operation(d, GET).update(summary="Read"), "description-changed summary"),
    "description": same(lambda d: operation(d, GET).update(description="Reads."), "description-changed"),
    "source": same(lambda d: operation(d, GET).update({"x-source": "elsewhere"}), "source-changed"),
    "coverage": same(lambda d: operation(d, GET).update({"x-coverage": "partial"}), "coverage-changed"),
    "gap": Case(lambda d: operation(d, GET)["x-gaps"].append("All."), ("gap-added",), ("gap-closed",)),
    "sandbox": same(lambda d: operation(d, GET).update({"x-sandbox": {"does": "read"}}), "detail-changed x-sandbox"),
    "pages": same(lambda d: operation(d, STOCK).pop("x-paging"), "result-retyped the result", "detail-changed x-paging"),
    "other pages": same(lambda d: operation(d, STOCK)["x-paging"].update(size="limit"), "detail-changed x-paging"),
    "evidence": same(lambda d: operation(d, GET).update({"x-evidence": ["A sample."]}), "detail-changed x-evidence"),
    "server of an operation": same(
        lambda d: operation(d, GET).update(servers=[{"url": "https://other.example"}]), "detail-changed servers"
    ),
    # Arguments
    "argument": Case(
        lambda d: replace(d, "OrderCreateRequest.branch", type="string"), ("argument-added branch",), ("argument-removed branch",)
    ),
    "required argument": Case(_add_required_argument, ("required-argument-added branch",), ("argument-removed branch",)),
    "query argument": Case(
        lambda d: operation(d, ENQUIRY)["parameters"].remove(parameter(d, ENQUIRY, "archived")),
        ("argument-removed archived",),
        ("argument-added archived",),
    ),
    "header argument": Case(
        lambda d: operation(d, ENQUIRY)["parameters"].remove(parameter(d, ENQUIRY, "X-Request-Source")),
        ("argument-removed x_request_source",),
        ("argument-added x_request_source",),
    ),
    "member of a model that is sent": Case(
        lambda d: schemas(d)["OrderLineInput"]["properties"].pop("qty"),
        ("argument-removed OrderLineInput.qty",) * 2,
        ("argument-added OrderLineInput.qty",) * 2,
    ),
    "optional object with required members": Case(
        lambda d: schemas(d)["OrderCreateRequest"]["properties"].pop("address"),
        ("argument-removed address", "class-removed AddressInput"),
        ("argument-added address", "class-added AddressInput"),
    ),
    "path argument renamed": Case(_rename_slot, ("argument-renamed number",), ("argument-renamed order_no",)),
    "path argument respelled": same(_respell_slot, "argument-respelled order_no"),
    "respelled": same(
        lambda d: schemas(d)["OrderCreateRequest"]["properties"].update(Note=schemas(d)["OrderCreateRequest"]["properties"].pop("note")),
        "argument-respelled note",
    ),
    "moved into the body": Case(
        _query_to_body,
        ("argument-moved archived", "class-added EnquiryRequest"),
        ("argument-moved archived", "class-removed EnquiryRequest"),
    ),
    "moved out of the path": Case(
        _path_to_query,
        ("argument-moved line_id", "operation-moved orders.update_lines", "positions-changed"),
        ("argument-moved line_id", "operation-moved orders.update_lines", "positions-extended"),
    ),
    "required": Case(
        lambda d: schemas(d)["OrderCreateRequest"]["required"].remove("customerCode"),
        ("argument-optional customer_code",),
        ("argument-required customer_code",),
    ),
    "required in the query": Case(
        lambda d: parameter(d, ENQUIRY, "customerCode").update(required=False),
        ("argument-optional customer_code",),
        ("argument-required customer_code",),
    ),
    "positions": same(_swap_positions, "positions-changed"),
    "narrowed": Case(
        lambda d: member(d, ARGUMENT).update(type=["string", "null"]),
        ("argument-narrowed note",),
        ("argument-widened note",),
        base=lambda d: member(d, ARGUMENT).update(type=["string", "integer", "null"]),
    ),
    "a float takes an integer": Case(
        lambda d: member(d, "OrderLineInput.qty").update(type="integer"),
        ("argument-narrowed OrderLineInput.qty",) * 2,
        ("argument-widened OrderLineInput.qty",) * 2,
    ),
    "a list of something": Case(
        lambda d: replace(d, ARGUMENT, type="array", items={"type": "string"}),
        ("argument-narrowed body.note[]",),
        ("argument-widened body.note[]",),
        base=lambda d: replace(d, ARGUMENT, type="array"),
    ),
    "text to date": same(
        lambda d: member(d, "OrderCreateRequest.paidAt").update(format="date"),
        "argument-retyped paid_at",
    ),
    "another class": Case(
        lambda d: member(d, "OrderCreateRequest.lines").update(items=ref("AddressInput")),
        ("argument-retyped body.lines[]",),
        ("argument-retyped body.lines[]",),
    ),
    "null": Case(lambda d: member(d, ARGUMENT).update(type="string"), ("argument-null-refused note",), ("argument-null-accepted note",)),
    "null of a class": Case(
        lambda d: replace(d, "OrderCreateRequest.address", **ref("AddressInput"), description="Where to deliver."),
        ("argument-null-refused address",),
        ("argument-null-accepted address",),
    ),
    "derived": Case(
        lambda d: member(d, "OrderConvertRequest.issueDate").update({"x-python-value-from": "orderNo"}),
        ("argument-removed issue_date", "wire-changed OrderConvertRequest.issueDate"),
        ("argument-added issue_date", "wire-changed OrderConvertRequest.issueDate"),
    ),
    "body of another shape": Case(
        lambda d: operation(d, SETTINGS)["requestBody"]["content"]["application/json"].update(schema={"type": "array", "items": {}}),
        ("body-reshaped",),
        ("body-reshaped",),
    ),
    "form of a date": same(
        lambda d: member(d, "OrderCreateRequest.startsAt").update(format="date-time-offset"), "format-changed starts_at"
    ),
    "closed list": same(lambda d: member(d, ARGUMENT).update(enum=["a", "b"]), "values-changed note"),
    "example": same(lambda d: member(d, ARGUMENT).update(examples=["Ring twice."]), "detail-changed note"),
    "description of an argument": same(lambda d: member(d, ARGUMENT).update(description="Words."), "description-changed note"),
    "description of a parameter": same(
        lambda d: parameter(d, ENQUIRY, "archived").update(description="Old ones."), "description-changed archived"
    ),
    "media type": same(
        lambda d: operation(d, SETTINGS)["requestBody"].update(
            content={"application/x-www-form-urlencoded": {"schema": ref("SettingUpdateRequest")}}
        ),
        "media-type-changed",
    ),
    "a header that the client rules": Case(
        lambda d: operation(d, GET)["parameters"].append({"name": "Accept", "in": "header", "schema": {"type": "string"}}),
        ("wire-changed accept",),
        ("wire-changed accept",),
    ),
    # Results
    "another class read": same(_another_result, "result-retyped the result"),
    "list to object": same(_result_from_list, "description-changed the result", "result-retyped the result"),
    "untyped": Case(
        _untyped_result,
        ("result-retyped the result", "description-changed the result"),
        ("read-narrowed the result", "description-changed the result"),
    ),
    "value to mapping": same(_dictionary_result, "description-changed the result", "result-retyped the result", "wire-changed 200.data"),
    "envelope of an untyped result": same(
        lambda d: operation(d, SETTINGS).update({"x-envelope": "none"}),
        "result-reopened",
        base=lambda d: operation(d, SETTINGS).update({"x-envelope": "value"}),
    ),
    "envelope told by what arrives": same(lambda d: operation(d, SETTINGS).update({"x-envelope": "status"}), "envelope-changed"),
    "envelope of a typed result": same(lambda d: operation(d, CREATE).update({"x-envelope": "flat"}), "envelope-changed"),
    "payload": same(
        lambda d: operation(d, CREATE).update({"x-payload": {"type": "boolean", "description": "Whether the order was made."}}),
        "wire-changed 200.data",
    ),
    "envelope's member": Case(
        lambda d: schemas(d)["BusinessStatus"]["properties"].pop("description"),
        ("wire-changed BusinessStatus.description",) * 5,
        ("wire-changed BusinessStatus.description",) * 5,
    ),
    "refusal": same(
        lambda d: operation(d, GET)["responses"].update({"400": {"description": "No.", "content": {"application/json": {"schema": {}}}}}),
        "detail-changed 400.description",
        "wire-changed 400",
    ),
    "retyped member": Case(
        lambda d: member(d, READ).update(type="string"), ("read-retyped Order.total",) * 4, ("read-retyped Order.total",) * 4
    ),
    "text becomes a date": Case(
        lambda d: member(d, "Order.paidAt").update(format="date-time-offset"),
        ("read-retyped Order.paid_at",) * 4,
        ("read-retyped Order.paid_at",) * 4,
    ),
    "more types": Case(
        lambda d: member(d, READ).update(type=["number", "string"]), ("read-widened Order.total",) * 4, ("read-narrowed Order.total",) * 4
    ),
    "what was unknown": Case(
        lambda d: member(d, "Order.remark").update(type="string"), ("read-narrowed Order.remark",) * 4, ("read-widened Order.remark",) * 4
    ),
    "what was unknown is a date": Case(
        lambda d: member(d, "Order.remark").update(type="string", format="date"),
        ("read-retyped Order.remark",) * 4,
        ("read-retyped Order.remark",) * 4,
    ),
    "what was unknown is a model": Case(
        lambda d: replace(d, "Order.remark", **ref("Customer"), description="Its type was not seen."),
        ("read-retyped Order.remark",) * 4,
        ("read-retyped Order.remark",) * 4,
    ),
    "element may be null": Case(
        lambda d: member(d, "Order.holidays").update(items={"type": ["string", "null"], "format": "date"}),
        tuple(f"read-retyped result{i}.holidays[]" for i in ("", "", "", "[]")),
        tuple(f"read-retyped result{i}.holidays[]" for i in ("", "", "", "[]")),
    ),
    "required member": Case(
        lambda d: schemas(d)["Order"]["required"].remove("orderNo"),
        ("presence-changed Order.order_no",) * 4,
        ("presence-changed Order.order_no",) * 4,
    ),
    "null member": Case(
        lambda d: member(d, READ).update(type=["number", "null"]),
        ("presence-changed Order.total",) * 4,
        ("presence-changed Order.total",) * 4,
    ),
    "member": Case(
        lambda d: schemas(d)["Order"]["properties"].pop("total"), ("member-removed Order.total",) * 4, ("member-added Order.total",) * 4
    ),
    "member of a tree": Case(
        lambda d: schemas(d)["OrderLine"]["properties"].pop("subLines"),
        ("member-removed OrderLine.sub_lines",) * 4,
        ("member-added OrderLine.sub_lines",) * 4,
    ),
    "respelled member": Case(
        lambda d: schemas(d)["Order"]["properties"].update(Total=schemas(d)["Order"]["properties"].pop("total")),
        ("member-respelled Order.total",) * 4,
        ("member-respelled Order.total",) * 4,
    ),
    # Classes
    "class": Case(lambda d: rename_component(d, "Order", "SalesOrder"), ("class-renamed SalesOrder",), ("class-renamed Order",)),
    "class of a body": Case(
        lambda d: rename_component(d, "OrderCreateRequest", "OrderRequest"),
        ("class-renamed OrderRequest",),
        ("class-renamed OrderCreateRequest",),
    ),
    "constants": Case(lambda d: rename_component(d, "OrderStatus", "Status"), ("class-renamed Status",), ("class-renamed OrderStatus",)),
    "class turned": Case(
        _read_class_sent, ("argument-added bundle", "class-turned OrderLine"), ("argument-removed bundle", "class-turned OrderLine")
    ),
    "known value": Case(
        lambda d: schemas(d)["OrderStatus"]["x-known-values"].pop("2"),
        ("constant-removed OrderStatus.APPROVED",),
        ("constant-added OrderStatus.APPROVED",),
    ),
    "name of a value": Case(_rename_value, ("constant-renamed OrderStatus.NEW",), ("constant-renamed OrderStatus.DRAFT",)),
    "value of a name": same(
        lambda d: schemas(d)["OrderStatus"].update({"x-known-values": {"1": "DRAFT", "5": "APPROVED"}}),
        "constant-revalued OrderStatus.APPROVED",
    ),
    "description of a class": same(lambda d: schemas(d)["Order"].update(description="It."), "description-changed Order"),
    "detail of a class": same(lambda d: schemas(d)["Order"].update(examples=[{}]), "detail-changed Order"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_difference_is_reported_both_ways(name: str) -> None:
    case = CASES[name]
    old, new = document(case.base), document(case.base, case.edit)
    assert said(changes(old, new)) == sorted(case.there)
    assert said(changes(new, old)) == sorted(case.back)


def test_a_product_comes_and_goes() -> None:
    demo = document()
    assert said(compare({}, {"demo": demo})) == ["product-added demo"]
    assert said(compare({"demo": demo}, {})) == ["product-removed demo"]


def test_every_rule_has_a_case() -> None:
    shown = {word.split()[0] for case in CASES.values() for word in (*case.there, *case.back)}
    assert shown | {"product-added", "product-removed"} == {str(difference) for difference in Difference}
    assert RULES.keys() == set(Difference)


# The judgement ------------------------------------------------------------------------------------------------------------------------

BREAKING = {
    "product-removed", "credential-required", "operation-removed", "operation-renamed", "required-argument-added", "argument-removed",
    "argument-renamed", "argument-required", "argument-retyped", "argument-narrowed", "argument-null-refused", "positions-changed",
    "body-reshaped", "result-retyped", "result-reopened", "member-removed", "member-respelled", "read-retyped", "read-widened",
    "class-removed", "class-renamed", "class-turned", "constant-removed", "constant-renamed", "constant-revalued",
}  # fmt: skip


def test_what_breaks() -> None:
    assert {str(rule.difference) for rule in RULES.values() if rule.impact is Impact.BREAKING} == BREAKING
    added = {str(rule.difference) for rule in RULES.values() if rule.impact is Impact.ADDED}
    assert added == {f"{what}-added" for what in ("product", "operation", "argument", "member", "class", "constant")}


def test_the_way_back_of_every_rule_leads_back() -> None:
    for rule in RULES.values():
        for other in rule.reverse:
            assert rule.difference in RULES[other].reverse, f"{rule.difference} and {other}"


def test_the_documentation_has_the_table() -> None:
    assert rules_table() in (ROOT / "docs" / "spec-changes.md").read_text(encoding="utf-8")


# What holds for any two versions --------------------------------------------------------------------------------------------------------


def nodes(node: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The place of every schema, parameter and operation."""
    if isinstance(node, dict):
        if "properties" in at[-1:]:
            yield from (place for key, value in node.items() for place in nodes(value, (*at, key)))
            return
        if "type" in node or "$ref" in node or "in" in node or "responses" in node:
            yield at
        yield from (place for key, value in node.items() if key != "securitySchemes" for place in nodes(value, (*at, key)))
    elif isinstance(node, list):
        yield from (place for i, value in enumerate(node) for place in nodes(value, (*at, i)))


def mutations(data: Data) -> Iterator[tuple[str, Data]]:
    """Documents that differ from this one in one thing."""

    def changed(at: tuple[str | int, ...], **update: Any) -> Data:
        copy = deepcopy(data)
        node: Any = copy
        for step in at:
            node = node[step]
        node.update(update)
        return copy

    for at in nodes(data):
        node: Any = data
        for step in at:
            node = node[step]
        label = ".".join(map(str, at))
        for update in ({"type": "integer"}, {"type": "string", "format": "date"}, {"type": ["string", "null"]}):
            if "type" in node and at[:2] != ("components", "securitySchemes") and "properties" not in node:
                yield f"{label} {update}", changed(at, **update)
        yield f"{label} description", changed(at, description="Otherwise.")
        if "in" in node and node["in"] != "path":
            yield f"{label} required", changed(at, required=not node.get("required", False))
        if isinstance(node.get("properties"), dict):
            for name in node["properties"]:
                yield f"{label} without {name}", changed(at, properties={k: v for k, v in node["properties"].items() if k != name})
                needed = set(node.get("required", [])) ^ {name}
                yield f"{label} required {name}", changed(at, required=sorted(needed))


MUTATIONS = dict(mutations(document().data))


def counterpart(one: Change, other: Change) -> bool:
    """Whether a change may be the way back of another."""
    swapped = (one.before, one.after) == (other.after, other.before)
    return other.difference in RULES[one.difference].reverse and (one.place == other.place or swapped)


def test_there_are_many_mutations() -> None:
    assert len(MUTATIONS) > 300


@pytest.mark.parametrize("part", range(4))
def test_one_thing_changed_is_reported_and_its_way_back_is_the_opposite(part: int) -> None:
    old = document()
    for label, data in list(MUTATIONS.items())[part::4]:
        if data == old.data:
            continue
        new = document(lambda d, data=data: (d.clear(), d.update(deepcopy(data))))  # type: ignore[misc]
        there, back = changes(old, new), changes(new, old)
        assert there, label
        assert len(there) == len(back), label
        for change in there:
            assert any(counterpart(change, other) for other in back), f"{label}: {change}"


def test_a_document_does_not_differ_from_itself() -> None:
    assert changes(document(), document()) == []


def test_the_order_in_the_files_does_not_matter() -> None:
    def turned(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: turned(value) for key, value in reversed(node.items())}
        return [turned(value) for value in node] if isinstance(node, list) else node

    def turn(data: Data) -> None:
        for key in ("paths", "components"):
            data[key] = turned(data[key])

    assert changes(document(), document(turn)) == []


def test_the_order_of_the_report_does_not_depend_on_the_order_in_the_files() -> None:
    def edit(data: Data) -> None:
        for path in data["paths"].values():
            for method in path.values():
                method["description"] = "Otherwise."

    def turn(data: Data) -> None:
        data["paths"] = dict(reversed(data["paths"].items()))

    assert changes(document(), document(edit)) == changes(document(turn), document(edit)) == changes(document(), document(edit, turn))
    paths = [change.path for change in changes(document(), document(edit))]
    assert paths == sorted(paths)


def test_what_an_optional_object_requires_inside_requires_nothing_of_old_calls() -> None:
    def edit(data: Data) -> None:
        replace(data, "OrderCreateRequest.billing", **ref("AddressInput"))

    (change,) = changes(document(), document(edit))
    assert (change.difference, change.name) == (Difference.ARGUMENT_ADDED, "billing")
    assert impact(change) is Impact.ADDED


def test_a_swap_of_python_names_is_two_renamings() -> None:
    def edit(data: Data) -> None:
        python(data, GET, "orders", "convert")
        python(data, CONVERT, "orders", "get")

    assert said(changes(document(), document(edit))) == ["operation-renamed orders.convert", "operation-renamed orders.get"]

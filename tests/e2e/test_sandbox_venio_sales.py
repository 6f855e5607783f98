"""Products, quotations and sales orders in the sandbox, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from gofive import BusinessError, Gofive
from gofive.sandbox import Sandbox
from gofive.venio import (
    InstallmentStatusInput,
    ProductInput,
    ProductPriceInput,
    ProductStockInput,
    ProductVariantAttributeInput,
    ProductVariantInput,
    ProductVariantPriceInput,
    QuotationLineInput,
    SalesOrderLineInput,
)


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client() as client:
        yield client


def quoted(code: str, qty: float, **more: Any) -> QuotationLineInput:
    return QuotationLineInput(product_code=code, qty=qty, **more)


def sold(code: str, qty: float, **more: Any) -> SalesOrderLineInput:
    return SalesOrderLineInput(product_code=code, qty=qty, **more)


def paid(number: int, status: int) -> InstallmentStatusInput:
    return InstallmentStatusInput(installment_number=number, status=status)


def stock(code: str, qty: int) -> ProductStockInput:
    return ProductStockInput(product_code=code, qty=qty)


def a_product(code: str = "LAMP", **more: Any) -> ProductInput:
    members: dict[str, Any] = {
        "product_code": code,
        "product_name": f"Product {code}",
        "product_description": "Bright",
        "category": "Light",
        "product_unit_name": "Piece",
        "cost": 30.5,
        "prices": [
            ProductPriceInput(price_tier_name="Retail", regular_price=49.5),
            ProductPriceInput(price_tier_name="Trade", regular_price=40.0),
        ],
        "track_inventory": True,
        "use_warranty": False,
        "visibility": True,
        "active": True,
        "qty": 10,
    }
    return ProductInput(**{**members, **more})


def a_variant(code: str, colour: str = "Black", **more: Any) -> ProductVariantInput:
    members: dict[str, Any] = {
        "product_code": code,
        "product_name": f"Chair, {colour.lower()}",
        "cost": 12.0,
        "prices": [ProductVariantPriceInput(regular_price=20.0)],
        "active": True,
        "attribute": [ProductVariantAttributeInput(attribute_name="Colour", attribute_value_name=colour)],
        "qty": 3,
    }
    return ProductVariantInput(**{**members, **more})


def a_customer(gofive: Gofive, name: str = "Banana Example Ltd.") -> str:
    return str(gofive.venio.customers.create_or_update(customer_name=name, customer_state=3)["customerCode"])


def a_quotation(gofive: Gofive, code: str, *lines: QuotationLineInput, **more: Any) -> Any:
    settings: dict[str, Any] = {
        "quotation_subject": "Light",
        "quotation_date": date(2026, 3, 31),
        "quotation_valid_until": date(2026, 4, 30),
        "quotation_status": 4,
        "staff_code": "1001",
        "vat_calculation": True,
    }
    return gofive.venio.quotations.create_or_update(customer_code=code, quotation_details=lines, **{**settings, **more})


def an_order(gofive: Gofive, code: str, *lines: SalesOrderLineInput, **more: Any) -> Any:
    settings: dict[str, Any] = {
        "sales_order_subject": "Light",
        "sales_order_date": date(2026, 3, 31),
        "vat_calculation": True,
        "staff_code": "1001",
    }
    return gofive.venio.sales_orders.create_or_update(customer_code=code, sales_order_details=lines, **{**settings, **more})


# Products ------------------------------------------------------------------------------------------------------------------------


def test_products_are_created_changed_and_found(gofive: Gofive) -> None:
    products = gofive.venio.products
    products.create_or_update(products=[a_product(), a_product("OLD", active=False, visibility=False, product_barcode="885000")])
    lamp = products.get("LAMP")
    assert (lamp.product_code, lamp.additional_properties["productName"], lamp.additional_properties["qty"]) == ("LAMP", "Product LAMP", 10)
    products.create_or_update(products=[a_product(product_name="Desk lamp", cost=31.0)])
    assert products.get("LAMP").additional_properties["productName"] == "Desk lamp"

    def codes(status: list[int], take: int = 9) -> list[str]:
        return [row["productCode"] for row in products.enquiry(take=take, status=status)]

    assert (codes([1]), codes([0]), codes([0, 1]), codes([0, 1], 1)) == (["LAMP"], ["OLD"], ["LAMP", "OLD"], ["LAMP"])

    def names(product_type: int = 1301, **more: Any) -> list[str | None]:
        return [row.part_name for row in products.enquiry_by_filter(**{"product_type": product_type, "status": [0, 1], "take": 1, **more})]

    assert names() == names(1031) == names(type_for=0) == names(type_for=2) == ["Desk lamp", "Product OLD"]
    assert names(1302) == names(1032) == []
    assert names(type_for=1) == names(status=[True]) == names(smart_search="desk") == ["Desk lamp"]
    assert names(smart_search="885") == ["Product OLD"]
    (row,) = products.enquiry_by_filter(product_type=1301, status=[1], take=5).first_page()
    assert (row.price, row.qty, row.unit, row.is_active, row.company_id) == (49.5, 10, "Piece", True, 1)
    with pytest.raises(BusinessError, match="no product has this productCode"):
        products.get("NONE")


def test_variants_are_products_of_their_own_codes(gofive: Gofive) -> None:
    products = gofive.venio.products
    parent = ProductInput(
        product_name="Chair",
        category="Seats",
        product_unit_name="ชิ้น",
        track_inventory=True,
        use_warranty=False,
        visibility=True,
        active=True,
        product_variant=[a_variant("CHAIR-B"), a_variant("CHAIR-W", "White", active=False)],
    )
    products.create_or_update(products=[parent])
    white = products.get("CHAIR-W").additional_properties
    assert (white["productName"], white["category"], white["productUnitName"], white["qty"]) == ("Chair, white", "Seats", "ชิ้น", 3)
    assert [row["productCode"] for row in products.enquiry(take=9, status=[1])] == ["CHAIR-B"]


@pytest.mark.parametrize(
    ("product", "message"),
    [
        (a_product(product_unit_name="Furlong"), "product 2: no unit has this productUnitName"),
        (a_product("", cost=1.0), "product 2: productCode is needed for a product without variants"),
        (a_product(prices=[]), "product 2: prices is needed"),
        (
            a_product(product_variant=[a_variant("A", "Plaid")]),
            "variant 1: its attribute or value is unknown .the sandbox knows some of Colour",
        ),
        (a_product(product_variant=[a_variant("A", attribute=[])] * 2, qty=2**60), "product 2: qty is too large"),
    ],
)
def test_a_batch_with_a_wrong_product_is_refused_as_a_whole(gofive: Gofive, product: ProductInput, message: str) -> None:
    with pytest.raises(BusinessError, match=message):
        gofive.venio.products.create_or_update(products=[a_product("FIRST"), product])
    assert gofive.venio.products.enquiry(take=9, status=[0, 1]) == []


def test_stock_grows_and_shrinks_and_each_product_has_its_result(gofive: Gofive) -> None:
    gofive.venio.products.create_or_update(products=[a_product()])
    results = gofive.venio.products.update_stock(items=[stock("LAMP", 5), stock("NONE", 1), stock("LAMP", -3), stock("LAMP", 2**60)])
    assert [(result.product_code, result.qty, result.is_success) for result in results] == [
        ("LAMP", 15, True),
        ("NONE", 0, False),
        ("LAMP", 12, True),
        ("LAMP", 12, False),
    ]
    assert results[1].error is not None
    assert results[1].error["message"] == "no product has the productCode NONE"
    assert gofive.venio.products.get("LAMP").additional_properties["qty"] == 12


def test_a_serial_number_stays_with_its_customer(gofive: Gofive) -> None:
    products, code = gofive.venio.products, a_customer(gofive)
    other = a_customer(gofive, "Other Example")
    bought: dict[str, Any] = {"purchase_date": date(2026, 3, 31)}
    products.verify_serial_number(serial_number="SN-1", customer_code=code, **bought)
    products.verify_serial_number(serial_number="SN-2", customer_name="Somebody", **bought)
    products.verify_serial_number(serial_number="SN-1", customer_code=code, note="Again", **bought)
    assert [(row["SerialNumber"], row["status"]) for row in products.get_serial_status()] == [("SN-1", "verified"), ("SN-2", "verified")]
    (row,) = gofive.request("GET", "/v3/Products/serials/status", query={"serialNumber": "SN-1"})
    assert (row["CustomerCode"], row["Note"]) == (code, "Again")
    with pytest.raises(BusinessError, match="one of CustomerName, CustomerCode is needed"):
        products.verify_serial_number(serial_number="SN-3", **bought)
    with pytest.raises(BusinessError, match="CustomerCode of an existing serial can't be changed"):
        products.verify_serial_number(serial_number="SN-1", customer_code=other, **bought)
    with pytest.raises(BusinessError, match="no customer has the customerCode C9"):
        products.verify_serial_number(serial_number="SN-3", customer_code="C9", **bought)


def test_units_and_header_templates_are_seeded(gofive: Gofive) -> None:
    assert {"Piece", "ชิ้น"} <= {unit["unitName"] for unit in gofive.venio.products.list_units()}
    assert [template["headerTemplateId"] for template in gofive.venio.settings.list_header_templates()] == [1, 2, 7]


# Lines and totals ----------------------------------------------------------------------------------------------------------------


def test_a_line_takes_from_its_product_what_it_lacks(gofive: Gofive) -> None:
    code = a_customer(gofive)
    gofive.venio.products.create_or_update(products=[a_product()])
    made = a_quotation(gofive, code, quoted("LAMP", 2, vat_tax_value=7, wh_tax_value=3), quoted("LAMP", 1, price=9.0))
    first, second = made["quotationDetails"]
    assert (first["productName"], first["price"], first["productUnitName"], first["totalPrice"]) == ("Product LAMP", 49.5, "Piece", 99.0)
    assert (second["price"], second["productDescription"]) == (9.0, "Bright")
    # Withholding tax is kept back when the customer pays, and lowers no total.
    assert (made["subTotal"], made["totalVat"], made["grandTotal"]) == (108.0, 6.93, 114.93)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([sold("LAMP", 6), sold("LAMP", 5)], "line 2: qty exceeds the stock"),
        ([sold("TEA", 1, product_unit_name="Furlong")], "line 1: no unit has this productUnitName"),
        ([sold("TEA", 1, wht_tax_value=4)], "line 1: no withholding tax has the rate that whtTaxValue names"),
        ([sold("TEA", 1, price=5, discount_value=1)], "line 1: discountType is needed when discountValue is given"),
        ([sold("TEA", 1, price=5, discount_value=-1, discount_type=True)], "line 1: the discount is less than 0"),
        ([sold("TEA", 1, price=1e20)], "line 1: a number is too large"),
        ([sold("TEA", 1, price=5, vat_tax_value=-100)], "line 1: a tax rate is no percentage"),
    ],
)
def test_a_line_that_venio_refuses_is_refused(gofive: Gofive, lines: list[SalesOrderLineInput], message: str) -> None:
    code = a_customer(gofive)
    gofive.venio.products.create_or_update(products=[a_product()])
    with pytest.raises(BusinessError, match=message):
        an_order(gofive, code, *lines)


def test_the_discount_of_the_whole_is_no_more_than_the_whole(gofive: Gofive) -> None:
    code, line = a_customer(gofive), sold("TEA", 2, price=50)
    assert an_order(gofive, code, line, discount_value=100, discount_type=True)["grandTotal"] == 0
    with pytest.raises(BusinessError, match="the discount exceeds the total of the lines"):
        an_order(gofive, code, line, discount_value=100.01, discount_type=False)
    with pytest.raises(BusinessError, match=": discountType is needed when discountValue is given"):
        an_order(gofive, code, line, discount_value=1)


# Quotations and orders -----------------------------------------------------------------------------------------------------------


def test_quotations_are_found_by_each_of_their_filters(gofive: Gofive) -> None:
    first, second = a_customer(gofive), a_customer(gofive, "Other Example")
    numbers = [
        a_quotation(gofive, first)["quotationNo"],
        a_quotation(gofive, second, quotation_status=1, staff_code="1002")["quotationNo"],
        a_quotation(gofive, first, quotation_date=date(2026, 4, 1))["quotationNo"],
    ]

    def found(**more: Any) -> list[int]:
        return [numbers.index(row["quotationNo"]) for row in gofive.venio.quotations.enquiry(**{"take": 9, **more})]

    assert found() == [0, 1, 2]
    assert found(customer_code=first) == [0, 2]
    assert found(customer_code=first, quotation_status=4, take=1, skip=1) == [2]
    assert found(staff_code="1002") == found(quotation_status=1) == found(quotation_no=numbers[1]) == [1]
    assert found(quotation_date="2026-04-01T00:00:00") == [2]
    assert found(quotation_status=7) == []


def test_an_update_by_the_reference_keeps_the_number(gofive: Gofive) -> None:
    code = a_customer(gofive)
    number = a_quotation(gofive, code, quotation_status=1)["quotationNo"]
    again = a_quotation(gofive, code, reference_no=number, quotation_subject="Dark")
    assert (again["quotationNo"], again["quotationSubject"]) == (number, "Dark")
    assert len(gofive.venio.quotations.enquiry(take=9)) == 1


def test_an_order_is_read_in_both_forms_paid_by_instalments_and_rejected(gofive: Gofive) -> None:
    code = a_customer(gofive)
    made = an_order(gofive, code, sold("TEA", 2, price=50, vat_tax_value=7))
    number, key = made["salesOrderNo"], made["salesOrderId"]
    record = gofive.venio.sales_orders.get_by_id(key)
    assert (record.sale_order_no, record.status, record.total, record.date_order) == (number, 1, 107, "2026-03-31")
    assert record.customer is not None
    assert (record.customer.customer_code, record.customer.customer_type) == (code, 11300)
    assert record.user_info is not None
    assert record.user_info.fullname == "Jane Example"
    assert gofive.venio.sales_orders.list_attachments(key) == []

    pay = gofive.venio.sales_orders.update_payments
    assert pay(number, payments=[paid(1, 2), paid(2, 1)]) is True
    assert pay(number, payments=[paid(2, 2)]) is True
    an_order(gofive, code, sales_order_no=number, sales_order_subject="More light")
    order = gofive.venio.sales_orders.get(number)
    assert order.sales_order_subject == "More light"
    assert order.additional_properties["payment"]["schedulePayments"] == [
        {"installmentNumber": 1, "status": 2},
        {"installmentNumber": 2, "status": 2},
    ]
    gofive.venio.sales_orders.reject(sales_order_ids=[key], reason="Broken")
    assert gofive.venio.sales_orders.get_by_id(key).status == 4
    for call in (gofive.venio.sales_orders.get_by_id, gofive.venio.sales_orders.list_attachments):
        with pytest.raises(BusinessError, match="no sales order has this"):
            call(1)
    with pytest.raises(BusinessError, match="no sales order has this salesOrderNo"):
        pay("SO1", payments=[])


def test_a_whole_sale_from_lead_to_payment(gofive: Gofive) -> None:
    venio = gofive.venio
    code = str(venio.customers.create_or_update(customer_name="Story Example", customer_state=1)["customerCode"])
    venio.products.create_or_update(products=[a_product()])
    deal: dict[str, Any] = {"deal_name": "Light", "probability": 20, "deal_value": 99, "assign_to": "1001"}
    closes = datetime(2026, 4, 30)
    deal_id = venio.deals.create(customer_codes=[code], board_id=1, expected_close_date=closes, **deal)["dealsId"]
    venio.customers.create_or_update(customer_code=code, customer_name="Story Example", customer_state=3)
    number = a_quotation(gofive, code, quoted("LAMP", 2, vat_tax_value=7))["quotationNo"]
    order = venio.sales_orders.get(venio.quotations.convert_to_sales_order(number)["salesOrderNo"])
    assert (order.customer_code, order.grand_total, order.header_template_id) == (code, 105.93, 1)
    venio.sales_orders.update_payments(order.sales_order_no or "", payments=[paid(1, 2)])
    venio.deals.update(deal_id, expected_close_date=closes, **{**deal, "probability": 100}, deal_stage_id=5)
    assert venio.deals.get(deal_id).deal_stage_id == 5
    (customer,) = venio.customers.enquiry(customer_type=11300, page_length=5)
    assert customer["customerCode"] == code

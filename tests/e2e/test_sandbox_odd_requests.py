"""Requests that the spec allows and nobody sends must not break what the sandbox keeps."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gofive import BusinessError, Gofive
from gofive.sandbox import Sandbox
from gofive.venio import QuotationLineInput


def quote(gofive: Gofive, line: dict[str, Any], **more: Any) -> Any:
    code = gofive.venio.customers.create_or_update(customer_name="Odd Example", customer_state=1)["customerCode"]
    return gofive.venio.quotations.create_or_update(
        quotation_subject="Odd",
        quotation_date=date(2026, 3, 31),
        quotation_valid_until=date(2026, 4, 30),
        quotation_status=4,
        customer_code=code,
        staff_code="S001",
        vat_calculation=False,
        quotation_details=[QuotationLineInput(product_code="CUP", **line)],
        **more,
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ({"price": 1e300, "qty": 1e300}, "line 1: a number is too large"),
        ({"price": 1, "qty": 1, "discount_type": True, "discount_value": -1e300}, "line 1: a number is too large"),
        ({"price": 1, "qty": 1, "vat_tax_value": -100}, "line 1: a tax rate is no percentage"),
    ],
)
def test_numbers_that_no_total_can_be_made_of_are_refused(sandbox: Sandbox, line: dict[str, Any], words: str) -> None:
    with sandbox.client() as gofive, pytest.raises(BusinessError) as caught:
        quote(gofive, line)
    assert words in str(caught.value)


def test_the_largest_numbers_that_are_taken_have_totals(sandbox: Sandbox) -> None:
    with sandbox.client() as gofive:
        made = quote(gofive, {"price": 1e15, "qty": 1e15, "discount_type": True, "discount_value": 50, "vat_tax_value": 100})
    assert made["grandTotal"] == pytest.approx(5e29)


def test_members_that_no_page_documents_are_not_kept(sandbox: Sandbox) -> None:
    with sandbox.client() as gofive:
        code = gofive.venio.customers.create_or_update(customer_name="Example", customer_state=1)["customerCode"]
        body = {"customerCode": code, "customerName": "Example", "customerState": 2, "customerId": "odd", "unheardOf": 1}
        kept = gofive.request("POST", "/v3/customers", json=body)
        read = gofive.venio.customers.get(code)
    assert (kept["customerState"], read["customerCode"]) == (2, code)
    assert isinstance(kept["customerId"], int)
    assert "unheardOf" not in kept


@pytest.mark.parametrize("number", ["2305843009213693952", "9" * 25, "-" + "9" * 299])
def test_an_id_may_have_any_number_of_digits(sandbox: Sandbox, number: str) -> None:
    with sandbox.client() as gofive, pytest.raises(BusinessError, match="no deal has this dealsId"):
        gofive.request("GET", f"/v1/Deals/{number}")

"""The sandbox over real sockets: gateway, token service, validation, and state that can be read back."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from gofive import BusinessError, Gofive, SubscriptionKeyError, TokenRequestError
from gofive.sandbox import Sandbox
from gofive.venio import CustomerState, QuotationLineInput, SalesOrderLineInput

TOKEN = "/authorization/connect/token"


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client() as client:
        yield client


def raw(
    sandbox: Sandbox, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
) -> tuple[int, dict[str, str], Any]:
    """A request with nothing but the standard library, as any language could send it."""
    request = urllib.request.Request(sandbox.base_url + path, body, headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, dict(answer.headers), json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            content = error.read()
            return error.code, dict(error.headers), json.loads(content) if content else None


def key(sandbox: Sandbox) -> dict[str, str]:
    return {"Ocp-Apim-Subscription-Key": sandbox.credentials.subscription_key}


def form(sandbox: Sandbox) -> dict[str, str]:
    return {**key(sandbox), "Content-Type": "application/x-www-form-urlencoded"}


def bearer(sandbox: Sandbox) -> dict[str, str]:
    body = b"grant_type=client_credentials&client_id=sandbox-client&client_secret=sandbox-secret%2B%2F%3D"
    _, _, answer = raw(sandbox, "POST", TOKEN, body, form(sandbox))
    return {**key(sandbox), "Authorization": f"Bearer {answer['access_token']}", "Content-Type": "application/json"}


def a_customer(gofive: Gofive, name: str = "Banana Example Ltd.") -> str:
    created = gofive.venio.customers.create_or_update(customer_name=name, customer_state=CustomerState.CUSTOMER)
    return str(created["customerCode"])


def a_quotation(gofive: Gofive, code: str, **more: Any) -> Any:
    settings: dict[str, Any] = {
        "quotation_subject": "Tea",
        "quotation_date": date(2026, 3, 31),
        "quotation_valid_until": date(2026, 4, 30),
        "quotation_status": 4,
        "customer_code": code,
        "staff_code": "S001",
        "vat_calculation": True,
        "quotation_details": [QuotationLineInput(product_code="TEA", price=100, qty=3, vat_tax_value=7)],
    }
    return gofive.venio.quotations.create_or_update(**{**settings, **more})


# The gateway and the token service -----------------------------------------------------------------------------------------------


def test_a_missing_key_is_refused_as_the_gateway_does(sandbox: Sandbox) -> None:
    status, _, body = raw(sandbox, "GET", "/v3/customers/C000001")
    assert status == 401
    assert body["statusCode"] == 401
    assert "missing subscription key" in body["message"]


def test_a_wrong_key_is_refused_before_the_token_is_looked_at(sandbox: Sandbox) -> None:
    status, _, body = raw(sandbox, "GET", "/v3/customers/C000001", headers={"Ocp-Apim-Subscription-Key": "wrong"})
    assert (status, body["statusCode"]) == (401, 401)
    assert "invalid subscription key" in body["message"]
    with Gofive(**{**sandbox.settings(), "subscription_key": "0" * 32}) as stranger, pytest.raises(SubscriptionKeyError):
        stranger.venio.customers.get("C000001")


def test_a_missing_or_unknown_token_is_refused(sandbox: Sandbox) -> None:
    for more in ({}, {"Authorization": "Bearer guessed"}, {"Authorization": "Basic eDp5"}):
        status, headers, body = raw(sandbox, "GET", "/v3/customers/C000001", headers={**key(sandbox), **more})
        assert status == 401
        assert headers["www-authenticate"] == ('Bearer error="invalid_token"' if more else "Bearer")
        assert "subscription key" not in body["message"]


def test_a_server_s_tokens_open_that_server_alone(sandbox: Sandbox) -> None:
    partner = {"Content-Type": "application/x-www-form-urlencoded"}
    pair = b"grant_type=client_credentials&client_id=sandbox-partner&client_secret=sandbox-partner-secret%2B%2F%3D"
    status, _, answer = raw(sandbox, "POST", "/connect/token", pair, partner)  # no subscription key there
    assert status == 200
    detail = "/api/v1/core/documents/J1/detail"
    assert raw(sandbox, "GET", detail, headers={"Authorization": f"Bearer {answer['access_token']}"})[0] == 200
    assert raw(sandbox, "GET", detail, headers=bearer(sandbox))[0] == 401
    borrowed = {**key(sandbox), "Authorization": f"Bearer {answer['access_token']}"}
    assert raw(sandbox, "GET", "/v3/customers/C000001", headers=borrowed)[0] == 401
    assert raw(sandbox, "POST", TOKEN, pair, form(sandbox))[2] == {"error": "invalid_client"}


def test_an_unknown_path_is_not_found(sandbox: Sandbox) -> None:
    assert raw(sandbox, "GET", "/v9/unheard-of", headers=key(sandbox))[0] == 404
    assert raw(sandbox, "PATCH", "/v3/customers", headers=key(sandbox))[0] == 404


@pytest.mark.parametrize(
    ("body", "content_type", "error"),
    [
        (b"grant_type=password&client_id=a&client_secret=b", None, "invalid_client"),
        (b"grant_type=password&client_id=sandbox-client&client_secret=sandbox-secret%2B%2F%3D", None, "unsupported_grant_type"),
        (b"client_id=sandbox-client&client_secret=sandbox-secret%2B%2F%3D", None, "unsupported_grant_type"),
        (b"grant_type=client_credentials&scope=x&client_id=sandbox-client&client_secret=sandbox-secret%2B%2F%3D", None, "invalid_scope"),
        (b"grant_type=client_credentials&client_id=sandbox-client&client_secret=wrong", None, "invalid_client"),
        (b"grant_type=client_credentials", None, "invalid_client"),
        (b"client_id=a", None, "invalid_client"),
        (b"", None, "invalid_client"),
        (b"\xff\xfe", None, "invalid_request"),
        (b'{"grant_type": "client_credentials"}', "application/json", "invalid_request"),
    ],
)
def test_the_token_service_judges_as_identity_server_does(sandbox: Sandbox, body: bytes, content_type: str | None, error: str) -> None:
    headers = form(sandbox)
    if content_type:
        headers["Content-Type"] = content_type
    status, _, answer = raw(sandbox, "POST", TOKEN, body, headers)
    assert (status, answer) == (400, {"error": error})
    assert sandbox.app.gateway.token_requests == 0


def test_wrong_credentials_become_a_typed_error(sandbox: Sandbox) -> None:
    with Gofive(**{**sandbox.settings(), "client_secret": "wrong"}) as stranger, pytest.raises(TokenRequestError) as caught:
        stranger.venio.customers.get("C000001")
    assert caught.value.error == "invalid_client"


def test_a_revoked_token_is_replaced_without_the_caller_noticing(sandbox: Sandbox, gofive: Gofive) -> None:
    code = a_customer(gofive)
    sandbox.app.gateway.revoke_tokens()
    assert gofive.venio.customers.get(code)["customerName"] == "Banana Example Ltd."
    assert sandbox.app.gateway.token_requests == 2


# Validation ----------------------------------------------------------------------------------------------------------------------


def test_one_fault_is_4001_and_several_are_4002(sandbox: Sandbox, gofive: Gofive) -> None:
    with pytest.raises(BusinessError, match=r"customerState: must be integer") as caught:
        gofive.request("POST", "/v3/customers", json={"customerName": "A", "customerState": "three"})
    assert caught.value.code == "4001"
    with pytest.raises(BusinessError) as caught:
        gofive.request("POST", "/v3/customers", json={"customerName": 1, "customerState": "three"})
    assert caught.value.code == "4002"


@pytest.mark.parametrize("value", ["31/03/2026", "soon", "2026-13-01", "2026-03-31T09:30:00"])
def test_a_date_in_another_form_is_refused(gofive: Gofive, value: str) -> None:
    code = a_customer(gofive)
    with pytest.raises(BusinessError, match="quotationDate: is no date"):
        a_quotation(gofive, code, quotation_date=value)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"text"', b"\xff", b'{"a":' * 2000])
def test_any_body_gets_an_answer(sandbox: Sandbox, body: bytes) -> None:
    status, _, answer = raw(sandbox, "POST", "/v3/customers", body, bearer(sandbox))
    assert status < 500
    assert answer["status"]["code"] in ("4001", "4002")


def test_a_body_over_the_limit_is_refused(sandbox: Sandbox) -> None:
    status, _, _ = raw(sandbox, "POST", "/v3/customers", b'"' + b"x" * (4 * 1024 * 1024) + b'"', bearer(sandbox))
    assert status == 413


# State ---------------------------------------------------------------------------------------------------------------------------


def test_a_customer_is_created_updated_and_read_back(gofive: Gofive) -> None:
    assert a_customer(gofive) == "C000001"
    assert a_customer(gofive, "Coconut Example Ltd.") == "C000002"
    gofive.venio.customers.create_or_update(customer_code="C000001", customer_name="Banana Example Ltd.", customer_state=3, branch_code="7")
    customer = gofive.venio.customers.get("C000001")
    assert (customer["customerName"], customer["branchCode"], customer["customerState"]) == ("Banana Example Ltd.", "7", 3)


def test_the_name_of_a_customer_is_unique(gofive: Gofive) -> None:
    a_customer(gofive)
    with pytest.raises(BusinessError, match="customerName is taken"):
        a_customer(gofive)


def test_who_is_not_there_is_a_business_error(gofive: Gofive) -> None:
    for call in (gofive.venio.customers.get, gofive.venio.quotations.get, gofive.venio.sales_orders.get):
        with pytest.raises(BusinessError) as caught:
            call("X999")
        assert caught.value.code == "4001"


def test_a_code_with_a_slash_is_found_again(gofive: Gofive) -> None:
    code = "ก/ข 1?"
    gofive.venio.customers.create_or_update(customer_code=code, customer_name="Slash", customer_state=1)
    assert gofive.venio.customers.get(code)["customerName"] == "Slash"


def test_a_deal_is_created_changed_read_and_found(gofive: Gofive) -> None:
    code = a_customer(gofive)
    settings: dict[str, Any] = {
        "deal_name": "Forty chairs",
        "probability": 60,
        "deal_value": 74000.5,
        "expected_close_date": datetime(2026, 4, 30, 9, 30),
        "assign_to": "S001",
        "deal_stage_id": 3,
    }
    created = gofive.venio.deals.create(customer_codes=[code], board_id=1, **settings)
    assert created["dealNo"].startswith("D")
    assert len(created["dealNo"]) == 10
    number = created["dealsId"]
    changed = gofive.venio.deals.update(number, **{**settings, "probability": 80})
    assert changed is not None
    assert changed.deal_no == created["dealNo"]
    deal = gofive.venio.deals.get(number)
    assert (deal.deals_name, deal.deals_value, deal.probability) == ("Forty chairs", 74000.5, 80)
    assert deal.expected_close_date == "2026-04-30T09:30:00+0700"  # its form was never seen, so it stays text
    for i in range(3):
        gofive.venio.deals.create(customer_codes=[code], board_id=1, **{**settings, "deal_name": f"Table {i}", "deal_stage_id": 4})
    assert [d.deals_name for d in gofive.venio.deals.enquiry(page_length=2, skip=1).first_page()] == ["Table 0", "Table 1"]
    assert [d.deals_name for d in gofive.venio.deals.enquiry(page_length=2)] == ["Forty chairs", "Table 0", "Table 1", "Table 2"]
    assert [d.deals_name for d in gofive.venio.deals.enquiry(page_length=9, deal_stage_ids=[3])] == ["Forty chairs"]
    assert [d.deals_name for d in gofive.venio.deals.enquiry(page_length=9, keyword="table 2")] == ["Table 2"]
    assert list(gofive.venio.deals.enquiry(page_length=9, skip=9)) == []


def test_pages_are_counted_as_the_spec_says(gofive: Gofive) -> None:
    def employees(**page: Any) -> list[Any]:
        return gofive.empeo.employees.list_by_company(company_name="Mango Example Trading", **page).first_page()

    assert [len(employees(page_index=index, page_size=20)) for index in (0, 1, 2)] == [20, 4, 0]
    assert [len(employees(page_index=index)) for index in (0, 1)] == [24, 0]
    assert employees(page_index=0, page_size=0) == []
    assert gofive.venio.products.enquiry_by_filter(product_type=1301, status=[1], take=5, skip=1).first_page() == []


@pytest.mark.parametrize("prefetch", [False, True])
def test_a_list_is_read_page_by_page(sandbox: Sandbox, gofive: Gofive, prefetch: bool) -> None:
    code = a_customer(gofive)
    for i in range(5):
        gofive.venio.deals.create(
            customer_codes=[code],
            board_id=1,
            deal_name=f"Deal {i}",
            probability=1,
            deal_value=i,
            expected_close_date=datetime(2026, 4, 30),
            assign_to="S1",
        )
    before = sandbox.app.gateway.calls
    deals = gofive.venio.deals.enquiry(page_length=2)
    assert [deal.deals_name for deal in (deals.prefetch() if prefetch else deals)] == [f"Deal {i}" for i in range(5)]
    assert sandbox.app.gateway.calls == before + 4


def test_a_deal_of_nobody_is_refused(gofive: Gofive) -> None:
    with pytest.raises(BusinessError, match="no customer has the customerCode C9"):
        gofive.venio.deals.create(
            customer_codes=["C9"],
            board_id=1,
            deal_name="a",
            probability=1,
            deal_value=1,
            expected_close_date=datetime.now(),
            assign_to="S1",
        )


@pytest.mark.parametrize(
    ("vat_calculation", "lines", "whole", "totals"),
    [
        # prices exclude VAT: 300 + 7 %
        (True, [{"price": 100, "qty": 3, "vat_tax_value": 7}], {}, (300, 300, 21, 321)),
        # prices include VAT: 7 % of it are in 321
        (False, [{"price": 107, "qty": 3, "vat_tax_value": 7}], {}, (321, 321, 21, 321)),
        # a line's discount as percentage, the whole's as amount
        (
            True,
            [{"price": 100, "qty": 3, "discount_type": True, "discount_value": 10, "vat_tax_value": 7}],
            {"discount_type": False, "discount_value": 70},
            (270, 200, 14, 214),
        ),
        # lines with and without VAT
        (True, [{"price": 0.1, "qty": 3, "vat_tax_value": 7}, {"price": 10, "qty": 1}], {}, (10.3, 10.3, 0.02, 10.32)),
    ],
)
def test_totals_follow_the_known_rules(
    gofive: Gofive, vat_calculation: bool, lines: list[dict[str, Any]], whole: dict[str, Any], totals: tuple[float, ...]
) -> None:
    details = [QuotationLineInput(product_code=f"P{i}", **line) for i, line in enumerate(lines)]
    made = a_quotation(gofive, a_customer(gofive), vat_calculation=vat_calculation, quotation_details=details, **whole)
    assert (made["subTotal"], made["subTotalWithDiscount"], made["totalVat"], made["grandTotal"]) == totals


def test_a_discount_above_the_price_is_refused(gofive: Gofive) -> None:
    line = QuotationLineInput(product_code="P1", price=10, qty=1, discount_type=False, discount_value=11)
    with pytest.raises(BusinessError, match="line 1: the discount exceeds the price"):
        a_quotation(gofive, a_customer(gofive), quotation_details=[line])


def test_a_quotation_becomes_a_sales_order_once(gofive: Gofive) -> None:
    code = a_customer(gofive)
    line = QuotationLineInput(product_code="TEA", price=100, qty=3, vat_tax_value=7, wh_tax_value=3)
    number = a_quotation(gofive, code, quotation_details=[line])["quotationNo"]
    assert gofive.venio.quotations.get(number).sub_total == 300
    converted = gofive.venio.quotations.convert_to_sales_order(number)
    order = gofive.venio.sales_orders.get(converted["salesOrderNo"])
    assert order.customer_code == code
    assert order.sales_order_subject == "Tea"
    assert order.sales_order_status == 2
    assert order.grand_total == 321
    (only,) = order.salesorder_details or []
    assert (only.product_code, only.qty, only.total_price, only.wht_tax_value) == ("TEA", 3, 300, 3)
    with pytest.raises(BusinessError, match="converted already"):
        gofive.venio.quotations.convert_to_sales_order(number)
    rows = gofive.venio.quotations.enquiry(take=10, quotation_status=5)
    assert [row["quotationNo"] for row in rows] == [number]


def test_a_sales_order_is_created_updated_paid_and_rejected(gofive: Gofive) -> None:
    code = a_customer(gofive)
    settings: dict[str, Any] = {
        "sales_order_subject": "Cups",
        "customer_code": code,
        "sales_order_date": date(2026, 3, 31),
        "vat_calculation": True,
        "sales_order_details": [SalesOrderLineInput(product_code="CUP", qty=2, price=50)],
    }
    created = gofive.venio.sales_orders.create_or_update(sales_order_status=2, **settings)
    number = created["salesOrderNo"]
    gofive.venio.sales_orders.create_or_update(sales_order_no=number, sales_order_status=3, **settings)
    order = gofive.venio.sales_orders.get(number)
    assert (order.sales_order_status, order.sub_total) == (3, 100)
    assert order.salesorder_details is not None
    assert order.salesorder_details[0].product_code == "CUP"

    from gofive.venio import InstallmentStatusInput

    assert gofive.venio.sales_orders.update_payments(number, payments=[InstallmentStatusInput(installment_number=1, status=2)]) is True
    gofive.venio.sales_orders.reject(sales_order_ids=[created["salesOrderId"]], reason="Broken")
    assert gofive.venio.sales_orders.get(number).sales_order_status == 4
    with pytest.raises(BusinessError, match="no sales order has the id 1"):
        gofive.venio.sales_orders.reject(sales_order_ids=[1], reason="Nobody")


def test_the_customer_of_an_order_can_not_be_changed(gofive: Gofive) -> None:
    first, second = a_customer(gofive), a_customer(gofive, "Other Ltd.")
    settings: dict[str, Any] = {
        "sales_order_subject": "Cups",
        "sales_order_date": date(2026, 3, 31),
        "vat_calculation": True,
        "sales_order_status": 1,
        "sales_order_details": [],
    }
    number = gofive.venio.sales_orders.create_or_update(customer_code=first, **settings)["salesOrderNo"]
    with pytest.raises(BusinessError, match="can't be changed"):
        gofive.venio.sales_orders.create_or_update(customer_code=second, sales_order_no=number, **settings)


def test_a_refused_call_changes_nothing(gofive: Gofive) -> None:
    code = a_customer(gofive)
    number = a_quotation(gofive, code)["quotationNo"]
    before = gofive.venio.quotations.get(number)
    with pytest.raises(BusinessError):
        a_quotation(gofive, "C9", quotation_no=number, quotation_subject="Coffee")
    assert gofive.venio.quotations.get(number) == before


# The whole -----------------------------------------------------------------------------------------------------------------------


def test_what_is_assumed_is_said(sandbox: Sandbox) -> None:
    _, headers, _ = raw(sandbox, "GET", "/v1/products/units", headers=bearer(sandbox))
    assert "members of a row" in headers["x-sandbox-assumes"]
    assert headers["x-sandbox-operation"] == "venio.products.list_units"


def test_it_counts_tokens_and_calls(sandbox: Sandbox, gofive: Gofive) -> None:
    a_customer(gofive)
    a_customer(gofive, "Other Example Ltd.")
    counters = raw(sandbox, "GET", "/__sandbox__/counters")[2]
    assert (counters["token_requests"], counters["calls"]) == (1, 2)
    assert counters["operations"] == {"token": 1, "venio.customers.create_or_update": 2}


def test_a_literal_path_wins_over_a_template(sandbox: Sandbox) -> None:
    _, headers, _ = raw(sandbox, "GET", "/v2/salesorder/headerTemplate", headers=bearer(sandbox))
    assert headers["x-sandbox-operation"] == "venio.settings.list_header_templates"


def test_many_tasks_share_one_sandbox(sandbox: Sandbox) -> None:
    async def run() -> list[Any]:
        async with sandbox.async_client() as gofive:
            return await asyncio.gather(
                *(gofive.venio.customers.create_or_update(customer_name=f"Tree {i}", customer_state=1) for i in range(50))
            )

    codes = {created["customerCode"] for created in asyncio.run(run())}
    assert codes == {f"C{i:06d}" for i in range(1, 51)}
    assert sandbox.app.gateway.token_requests == 1

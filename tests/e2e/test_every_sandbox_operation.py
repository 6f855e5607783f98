"""Whatever the sandbox answers is what the spec allows: openapi-core judges every answer."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "contract"))

from catalogue import OPERATIONS, Operation
from judge import judge_response
from loopback import TOKEN_PATH, TOKEN_PATHS, Received
from test_every_operation import arguments

from gofive import BusinessError, Gofive, Pager
from gofive.sandbox import Sandbox
from gofive.sandbox.seeding import seeds
from gofive.venio import InstallmentStatusInput, QuotationLineInput, SalesOrderLineInput


class Recorder:
    """A client of the sandbox whose answers are on record."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.answers: list[tuple[Received, int, bytes]] = []
        self.http = httpx.Client(event_hooks={"response": [self._record]}, trust_env=False)
        self.gofive = Gofive(**sandbox.settings(), http_client=self.http)

    def _record(self, response: httpx.Response) -> None:
        request = response.request
        response.read()
        received = Received(request.method, request.url.raw_path.decode(), request.headers, request.content)
        self.answers.append((received, response.status_code, response.content))

    def judge(self, product: str) -> int:
        """Judge all that was answered; returns how many answers that were."""
        for received, status, content in self.answers:
            judge_response(product, received, status, content)
        return len(self.answers)


@pytest.fixture
def recorder(sandbox: Sandbox) -> Iterator[Recorder]:
    made = Recorder(sandbox)
    yield made
    made.http.close()


@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
def test_every_operation_answers(sandbox: Sandbox, recorder: Recorder, operation: Operation) -> None:
    positional, named, _ = arguments(operation, "full")
    if operation.path in TOKEN_PATHS:
        client_id, client_secret = sandbox.credentials.pair("gateway" if operation.path == TOKEN_PATH else "partner")
        named.update(client_id=client_id, client_secret=client_secret)
    method = getattr(getattr(getattr(recorder.gofive, operation.product), operation.resource), operation.call)
    # Where there is behaviour, the sample may name records that are not there. An example is never refused.
    with suppress(BusinessError) if "x-sandbox" in operation.spec else nullcontext():
        result = method(*positional, **named)
        if isinstance(result, Pager):
            result.first_page()
    assert recorder.judge(operation.product) == (1 if operation.path in TOKEN_PATHS else 2)


@pytest.mark.parametrize("operation", [operation for operation in OPERATIONS if "x-paging" in operation.spec], ids=repr)
def test_reading_every_paged_list_ends(recorder: Recorder, operation: Operation) -> None:
    positional, named, _ = arguments(operation, "minimal")
    method = getattr(getattr(getattr(recorder.gofive, operation.product), operation.resource), operation.call)
    rows = list(method(*positional, **named))
    seeded = {"venio.employees.enquiry": len(seeds()["staff"])}
    assert len(rows) == (seeded.get(repr(operation), 0) if "x-sandbox" in operation.spec else 1)  # what is stored, or an example
    assert recorder.judge(operation.product) == (3 if rows else 2)


def test_a_whole_story_is_told_as_the_spec_allows(recorder: Recorder) -> None:
    venio = recorder.gofive.venio
    code = venio.customers.create_or_update(customer_name="Story Example Ltd.", customer_state=3)["customerCode"]
    venio.customers.get(code)
    deal: dict[str, Any] = {
        "deal_name": "Cups",
        "probability": 50,
        "deal_value": 100.5,
        "expected_close_date": datetime(2026, 4, 30, 9, 30),
        "assign_to": "S001",
    }
    deal_id = venio.deals.create(customer_codes=[code], board_id=1, deal_stage_id=2, **deal)["dealsId"]
    venio.deals.update(deal_id, **deal)
    venio.deals.get(deal_id)
    assert len(venio.deals.enquiry(page_length=5).first_page()) == 1
    quotation = venio.quotations.create_or_update(
        quotation_subject="Cups",
        quotation_date=date(2026, 3, 31),
        quotation_valid_until=date(2026, 4, 30),
        quotation_status=4,
        customer_code=code,
        staff_code="S001",
        vat_calculation=True,
        quotation_details=[QuotationLineInput(product_code="CUP", qty=2, price=50, vat_tax_value=7)],
    )["quotationNo"]
    venio.quotations.get(quotation)
    venio.quotations.enquiry(take=5)
    venio.sales_orders.get(venio.quotations.convert_to_sales_order(quotation)["salesOrderNo"])
    order = venio.sales_orders.create_or_update(
        sales_order_subject="Cups",
        customer_code=code,
        sales_order_status=2,
        sales_order_date=date(2026, 3, 31),
        vat_calculation=False,
        sales_order_details=[SalesOrderLineInput(product_code="CUP", qty=2, price=50)],
    )
    venio.sales_orders.update_payments(order["salesOrderNo"], payments=[InstallmentStatusInput(installment_number=1, status=2)])
    venio.sales_orders.reject(sales_order_ids=[order["salesOrderId"]], reason="Broken")
    venio.sales_orders.get(order["salesOrderNo"])
    assert recorder.judge("venio") == 16  # the token and fifteen calls

"""What the docs say of the sandbox's speed, as computing time: how long the machine lets it wait is another matter."""

from __future__ import annotations

import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from gofive.sandbox import Sandbox
from gofive.testing import InProcessTransport
from gofive.venio import QuotationLineInput, SalesOrderLineInput

resource = pytest.importorskip("resource", reason="Windows does not tell what a process has used")


def used_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float(used.ru_utime + used.ru_stime)


def test_it_starts_within_a_second() -> None:
    before = used_by_children()
    started = subprocess.Popen([sys.executable, "-u", "-m", "gofive.sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    port = re.search(r":(\d+) ", started.stdout.readline())
    assert port is not None
    with urllib.request.urlopen(f"http://127.0.0.1:{port[1]}/__sandbox__/counters", timeout=10) as answer:
        assert answer.status == 200
    started.terminate()
    started.communicate(timeout=10)
    assert used_by_children() - before < 1.0


def test_two_thousand_mixed_reads_take_less_than_a_second() -> None:
    with Sandbox(in_process=True) as sandbox, sandbox.client() as gofive:
        venio = gofive.venio
        code = venio.customers.create_or_update(customer_name="Mango Example", customer_state=1)["customerCode"]
        for i in range(40):
            venio.deals.create(
                customer_codes=[code],
                board_id=1,
                deal_name=f"Deal {i}",
                probability=1,
                deal_value=i,
                expected_close_date=datetime(2026, 4, 30),
                assign_to="S001",
            )
        quotation = venio.quotations.create_or_update(
            quotation_subject="Tea",
            quotation_date=date(2026, 3, 31),
            quotation_valid_until=date(2026, 4, 30),
            quotation_status=4,
            customer_code=code,
            staff_code="S001",
            vat_calculation=True,
            quotation_details=[QuotationLineInput(product_code="TEA", price=100, qty=3, vat_tax_value=7)],
        )["quotationNo"]
        order = venio.sales_orders.create_or_update(
            sales_order_subject="Cups",
            customer_code=code,
            sales_order_status=2,
            sales_order_date=date(2026, 3, 31),
            vat_calculation=False,
            sales_order_details=[SalesOrderLineInput(product_code="CUP", qty=2, price=50)],
        )["salesOrderNo"]
        reads: list[Callable[[], Any]] = [
            lambda: venio.customers.get(code),
            lambda: venio.deals.enquiry(page_length=20).first_page(),
            lambda: venio.quotations.get(quotation),
            lambda: venio.sales_orders.get(order),
        ]
        app = sandbox.app
        taken = 0.0

        async def timed(scope: Any, receive: Any, send: Any) -> None:
            nonlocal taken
            started = time.thread_time()
            await app(scope, receive, send)
            taken += time.thread_time() - started

        rounds = []
        with sandbox.client(http_client=InProcessTransport(timed).client()) as gofive:
            venio = gofive.venio
            for _ in range(6):
                taken = 0.0
                for _ in range(10):
                    for read in reads:
                        read()
                rounds.append(taken / 40)
    assert min(rounds) < 1 / 2000

"""The sandbox's webhooks: what the package's own receiver gets over real sockets, however badly that goes at first."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "webhooks"))

from loopback import Loopback, Reply
from webhook_servers import SECRET, Gate, Handled, run_wsgi, serving, until

from gofive import BusinessError, Gofive
from gofive.sandbox import Sandbox, Target, deliveries
from gofive.sandbox.gateway import TestCredentials
from gofive.sandbox.webhooks import WebhookTargetError, chat_message
from gofive.venio import CustomerState, InstallmentStatusInput, QuotationLineInput, SalesOrderLineInput
from gofive.webhooks import ChatMessageEvent, ChatPlatform, Event, SalesOrderEvent, webhook_wsgi_app

PATH = f"/hooks/venio/{SECRET}"


@pytest.fixture(scope="module")
def started() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(started: Sandbox) -> Sandbox:
    """The one sandbox of this module, as a new one would be."""
    started.reset()
    return started


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client() as client:
        yield client


@pytest.fixture
def handled() -> Handled:
    return Handled()


@pytest.fixture
def receiver(handled: Handled) -> Iterator[str]:
    """Address of a receiver that answers what its handler's outcome says."""
    with serving("uvicorn", handled, background=False, seen=None) as running:
        yield f"http://127.0.0.1:{running.port}{PATH}"


def an_order(gofive: Gofive, **more: Any) -> Any:
    customer = gofive.venio.customers.create_or_update(
        customer_code="C1", customer_name="Hook Example", customer_state=CustomerState.CUSTOMER
    )
    settings: dict[str, Any] = {
        "sales_order_subject": "Cups",
        "customer_code": customer["customerCode"],
        "sales_order_status": 2,
        "sales_order_date": date(2026, 3, 31),
        "vat_calculation": False,
        "sales_order_details": [SalesOrderLineInput(product_code="CUP", qty=2, price=50)],
    }
    return gofive.venio.sales_orders.create_or_update(**{**settings, **more})


def told(handled: Handled) -> list[tuple[str | None, str]]:
    return [(event.event, event.sales_order_no) for event in handled.events if isinstance(event, SalesOrderEvent)]


def log_of(sandbox: Sandbox) -> list[tuple[str, list[Any]]]:
    return [(entry["status"], [one["status"] or one["error"] for one in entry["attempts"]]) for entry in sandbox.deliveries.log()]


def pass_time(sandbox: Sandbox, condition: Callable[[], object]) -> None:
    """Move the clock on until something is so, an attempt at a time."""

    def moved() -> bool:
        sandbox.app.clock.advance(1)
        time.sleep(0.02)
        return bool(condition())

    until(moved)


# What is told --------------------------------------------------------------------------------------------------------------------


def test_what_happens_to_a_sales_order_is_told(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled) -> None:
    sandbox.deliveries.add(receiver)
    order = an_order(gofive)
    number = order["salesOrderNo"]
    an_order(gofive, sales_order_no=number, sales_order_subject="More cups")
    gofive.venio.sales_orders.update_payments(number, payments=[InstallmentStatusInput(installment_number=1, status=2)])
    gofive.venio.sales_orders.reject(sales_order_ids=[order["salesOrderId"]], reason="Broken")
    sandbox.deliveries.wait()
    assert told(handled) == [("Created", number), ("Updated", number), ("Paid", number), ("Rejected", number)]
    assert handled.events[0].raw == {"Topic": "SaleOrder", "Event": "Created", "Data": {"SaleOrderNo": number}}
    assert log_of(sandbox) == [("delivered", [200])] * 4


def test_an_order_that_another_operation_makes_is_told_as_well(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled) -> None:
    gofive.venio.customers.create_or_update(customer_code="C1", customer_name="Hook Example", customer_state=CustomerState.CUSTOMER)
    made: Any = gofive.venio.quotations.create_or_update(
        quotation_subject="Cups",
        quotation_date=date(2026, 3, 31),
        quotation_valid_until=date(2026, 4, 30),
        quotation_status=4,
        customer_code="C1",
        staff_code="S001",
        vat_calculation=True,
        quotation_details=[QuotationLineInput(product_code="CUP", qty=2, price=50)],
    )
    sandbox.deliveries.add(receiver)
    order: Any = gofive.venio.quotations.convert_to_sales_order(made["quotationNo"])
    sandbox.deliveries.wait()
    assert told(handled) == [("Created", order["salesOrderNo"])]


def test_a_sent_chat_message_is_told(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled) -> None:
    sandbox.deliveries.add(receiver)
    room = "7d1f0a52-3c8e-4b6d-a1f4-905e2c7b8d13"
    gofive.venio.chat.send_message(room_id=room, content="สวัสดี 😀", type_="message", platform="line", company_id=77)
    sandbox.deliveries.notify(chat_message(room, "Is it there?", name="Somchai Example"))
    sandbox.deliveries.wait()
    first, second = handled.events
    assert isinstance(first, ChatMessageEvent)
    assert isinstance(second, ChatMessageEvent)
    assert (first.message.room_id, first.message.platform, first.message.content) == (room, ChatPlatform.LINE, "สวัสดี 😀")
    assert second.message.user is not None
    assert second.message.user.original_name == "Somchai Example"


def test_what_was_refused_is_not_told(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled) -> None:
    sandbox.deliveries.add(receiver)
    with pytest.raises(BusinessError):
        an_order(gofive, customer_code="C9")
    with pytest.raises(BusinessError):
        gofive.venio.sales_orders.reject(sales_order_ids=[1], reason="Nobody's")
    number = an_order(gofive)["salesOrderNo"]
    sandbox.deliveries.wait()
    assert told(handled) == [("Created", number)]


def test_a_target_gets_the_kinds_and_headers_that_it_wants(sandbox: Sandbox, gofive: Gofive, handled: Handled, loopback: Loopback) -> None:
    with serving("uvicorn", handled, background=False, header="X-Hook-Secret") as running:
        sandbox.deliveries.add(Target(f"http://127.0.0.1:{running.port}/hook", {"chat"}, {"X-Hook-Secret": SECRET}))
        sandbox.deliveries.add(f"sales-order={loopback.base_url}/hook?a=b")
        an_order(gofive)
        sandbox.deliveries.notify(chat_message("room", "Hello"))
        sandbox.deliveries.wait()
    assert [event.topic for event in handled.events] == ["Chat"]
    (received,) = loopback.requests
    assert (received.method, received.target, received.json()["Topic"]) == ("POST", "/hook?a=b", "SaleOrder")
    assert received.headers["Content-Type"] == "application/json"
    assert received.headers["X-Sandbox-Delivery"] == sandbox.deliveries.log()[0]["id"]
    assert "Topic" in received.headers["X-Sandbox-Assumes"]


# However badly it goes -----------------------------------------------------------------------------------------------------------


def test_what_failed_is_repeated_byte_by_byte(sandbox: Sandbox, gofive: Gofive, loopback: Loopback) -> None:
    statuses = iter([500, 302, 404, 200])
    loopback.answer = lambda _: Reply(next(statuses))
    sandbox.deliveries.add(f"{loopback.base_url}/hook")
    an_order(gofive)
    pass_time(sandbox, lambda: log_of(sandbox)[0][0] == "delivered")
    assert log_of(sandbox) == [("delivered", [500, 302, 404, 200])]
    assert len({request.body for request in loopback.requests}) == 1


def test_a_handler_that_fails_gets_it_again(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled) -> None:
    def fail_once(_: Event) -> None:
        handled.action = lambda _: None
        raise ValueError("not yet")

    handled.action = fail_once
    sandbox.deliveries.add(receiver)
    number = an_order(gofive)["salesOrderNo"]
    pass_time(sandbox, lambda: len(handled.events) == 2)
    sandbox.deliveries.wait()
    assert told(handled) == [("Created", number)] * 2
    assert log_of(sandbox) == [("delivered", [500, 200])]


def test_a_receiver_that_starts_later_gets_what_happened_before(sandbox: Sandbox, gofive: Gofive, handled: Handled) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    sandbox.deliveries.add(f"http://127.0.0.1:{port}{PATH}")
    number = an_order(gofive)["salesOrderNo"]
    until(lambda: log_of(sandbox) == [("pending", ["can't connect"])])
    with webhook_wsgi_app(handled, secret=SECRET) as app:
        running = run_wsgi(app, "wsgiref", port)
        pass_time(sandbox, lambda: handled.events)
        running.stop()
    assert told(handled) == [("Created", number)]


def test_the_answer_does_not_wait_for_a_receiver_that_hangs(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled) -> None:
    handled.action = gate = Gate()
    sandbox.deliveries.timeout = 0.3
    sandbox.deliveries.add(receiver)
    number = an_order(gofive)["salesOrderNo"]
    assert gofive.venio.sales_orders.get(number)["salesOrderNo"] == number
    until(lambda: log_of(sandbox) == [("pending", ["no answer in time"])])
    gate.open()


def test_after_the_last_attempt_it_is_delivered_by_hand(sandbox: Sandbox, gofive: Gofive, loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(503)
    sandbox.deliveries.add(f"{loopback.base_url}/hook")
    an_order(gofive)
    pass_time(sandbox, lambda: log_of(sandbox)[0][0] == "failed")
    assert log_of(sandbox) == [("failed", [503] * 6)]
    loopback.answer = lambda _: Reply(204)
    (entry,) = sandbox.deliveries.log()
    sandbox.deliveries.redeliver(entry["id"])
    sandbox.deliveries.wait()
    assert log_of(sandbox) == [("delivered", [503] * 6 + [204])]
    with pytest.raises(KeyError):
        sandbox.deliveries.redeliver("wh0")


def test_gone_is_gone(sandbox: Sandbox, gofive: Gofive, loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(410)
    sandbox.deliveries.add(f"{loopback.base_url}/hook")
    an_order(gofive)
    sandbox.deliveries.wait()
    assert log_of(sandbox) == [("refused", [410])]


def test_one_bad_target_holds_up_no_other(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled, loopback: Loopback) -> None:
    gate = Gate()

    def hang(_: Any) -> Reply:
        assert gate.opened.wait(10)
        return Reply(200)

    loopback.answer = hang
    sandbox.deliveries.add(f"{loopback.base_url}/hook")
    sandbox.deliveries.add(receiver)
    numbers = [an_order(gofive)["salesOrderNo"] for _ in range(3)]
    handled.wait(3)
    assert told(handled) == [("Created", number) for number in numbers]
    gate.open()
    sandbox.deliveries.wait()


def test_a_state_that_is_cleared_meanwhile_harms_nothing(sandbox: Sandbox, gofive: Gofive, receiver: str, handled: Handled) -> None:
    handled.action = gate = Gate()
    sandbox.deliveries.add(receiver)
    an_order(gofive)
    handled.wait()
    sandbox.app.store.clear()
    gate.open()
    number = an_order(gofive)["salesOrderNo"]
    handled.wait()
    sandbox.deliveries.wait()
    assert log_of(sandbox) == [("delivered", [200])]
    assert told(handled)[-1] == ("Created", number)


def test_the_log_keeps_the_latest(sandbox: Sandbox, loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deliveries, "MOST_KEPT", 20)
    monkeypatch.setattr(deliveries, "_SLACK", 5)
    sandbox.deliveries.add(f"{loopback.base_url}/hook")
    for i in range(60):
        sandbox.deliveries.notify(chat_message("room", str(i)))
        if i % 10 == 9:
            sandbox.deliveries.wait()
    log = sandbox.deliveries.log()
    assert 20 <= len(log) <= 40
    assert log[-1]["body"]["Data"]["ChatMessage"]["Content"] == "59"
    assert len(loopback.requests) == 60


def test_a_sandbox_without_sockets_tells_as_well(receiver: str, handled: Handled) -> None:
    with Sandbox(in_process=True, webhooks=[receiver]) as sandbox, sandbox.client() as gofive:
        number = an_order(gofive)["salesOrderNo"]
        sandbox.deliveries.wait()
    assert told(handled) == [("Created", number)]


# Targets -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "given",
    [
        *("", "hook", "ftp://127.0.0.1/hook", "http://", "http:///hook", "//127.0.0.1/hook", "http://[::1/hook", "http://127.0.0.1:99999/"),
        *("http://127.0.0.1:0/", "http://127.0.0.1/a b", "http://127.0.0.1/a\nb", "deals=http://127.0.0.1/c4n4ry", "javascript:alert(1)"),
    ],
)
def test_a_target_that_makes_no_sense_is_refused(given: str) -> None:
    with pytest.raises(WebhookTargetError) as caught:
        Sandbox(webhooks=[given])
    assert "c4n4ry" not in str(caught.value)


def test_nothing_shows_what_is_secret(tmp_path: Path, loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    port = loopback.base_url.rpartition(":")[2]
    url = f"http://user:c4n4ry@127.0.0.1:{port}/hooks/c4n4ry?token=c4n4ry"
    target = Target(url, headers={"X-Hook-Secret": "c4n4ry"})
    loopback.answer = lambda _: Reply(410)
    with Sandbox(database=tmp_path / "state", webhooks=[target]) as sandbox:
        sandbox.deliveries.notify(chat_message("room", "Hello"))
        sandbox.deliveries.wait()
        assert loopback.requests[0].headers["Authorization"].startswith("Basic ")
        (entry,) = sandbox.deliveries.log()
    assert entry["url"] == f"http://127.0.0.1:{port}/hooks/***?***"
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert "c4n4ry" not in repr([entry, target, caplog.text, stored])
    assert "webhook wh1001" in caplog.text


def test_the_command_line_names_a_bad_address() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "gofive.sandbox", "--webhook", "localhost:9000/x"], capture_output=True, text=True, timeout=30
    )
    assert (run.returncode, run.stdout) == (1, "")
    assert "http://" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_admin_api_does_the_same(sandbox: Sandbox, handled: Handled, receiver: str) -> None:
    with httpx.Client(base_url=f"{sandbox.base_url}/__sandbox__/webhooks", trust_env=False) as admin:
        made = admin.post("/targets", json={"url": receiver, "kinds": ["chat"], "headers": {"X-Hook-Secret": "c4n4ry"}})
        assert (made.status_code, made.json()["kinds"]) == (201, ["chat"])
        assert admin.get("/targets").json()["targets"] == [made.json()]
        assert made.json()["url"] == f"{receiver.rpartition('/')[0]}/***"
        assert "s3cret" not in made.text + admin.get("/targets").text
        assert admin.post("/tell/chat", json={"room_id": "room", "content": "Hello"}).status_code == 204
        assert admin.post("/tell/sales-order", json={"number": "SO1"}).status_code == 204
        sandbox.deliveries.wait()
        (entry,) = admin.get("/deliveries?status=delivered").json()["deliveries"]
        assert admin.post(f"/deliveries/{entry['id']}/redeliver", json={}).status_code == 204
        handled.wait(2)
        assert admin.delete(f"/targets/{made.json()['id']}").status_code == 204
        assert admin.get("/targets").json()["targets"] == []
        for path, body in (
            ("/targets", {"url": "c4n4ry"}),
            ("/targets", {"url": 1}),
            ("/targets", {}),
            ("/targets", {"url": receiver, "kinds": "chat"}),
            ("/targets", {"url": receiver, "kinds": ["deals"]}),
            ("/targets", {"url": receiver, "headers": {"a": 1}}),
            ("/tell/chat", {}),
            ("/tell/chat", {"room_id": "room", "content": "Hello", "x": 1}),
            ("/tell/sales-order", {"number": 1}),
        ):
            refused = admin.post(path, json=body)
            assert (refused.status_code, "c4n4ry" in refused.text) == (400, False), body
        assert admin.get("/deliveries?status=late").status_code == 400
        assert admin.delete("/targets/wh1").status_code == 404
        assert admin.post("/deliveries/wh1/redeliver", json={}).status_code == 404


# A process that dies -------------------------------------------------------------------------------------------------------------


def test_what_was_committed_is_told_after_a_kill(tmp_path: Path, handled: Handled) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    command = [sys.executable, "-m", "gofive.sandbox", "--port", "0", "--db", str(tmp_path / "state")]
    command += ["--webhook", f"http://127.0.0.1:{port}{PATH}"]

    def start() -> tuple[subprocess.Popen[str], str]:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        return process, process.stdout.readline().split()[3]

    def end(process: subprocess.Popen[str], how: signal.Signals) -> None:
        os.kill(process.pid, how)
        process.wait(10)
        assert process.stdout is not None
        process.stdout.close()

    first, address = start()
    known = TestCredentials()
    settings: dict[str, Any] = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "subscription_key": known.subscription_key,
    }
    try:
        with Gofive(base_url=address, **settings) as gofive:
            numbers = [an_order(gofive)["salesOrderNo"] for _ in range(3)]
    finally:
        end(first, signal.SIGKILL)
    second, _ = start()
    try:
        running = run_wsgi(webhook_wsgi_app(handled, secret=SECRET, seen=None), "wsgiref", port)
        try:
            handled.wait(3)
        finally:
            running.stop()
            running.app.close()
    finally:
        end(second, signal.SIGTERM)
    assert set(told(handled)) == {("Created", number) for number in numbers}


def test_an_address_given_once_for_each_kind_gets_both() -> None:
    url = "http://127.0.0.1:9000/hook"
    with Sandbox(in_process=True, webhooks=[f"sales-order={url}", f"chat={url}"]) as sandbox:
        (target,) = sandbox.deliveries.targets
        assert target.kinds == {"sales-order", "chat"}

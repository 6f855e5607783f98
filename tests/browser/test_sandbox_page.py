"""The sandbox's page in headless Chromium, as a newcomer uses it. `make browser` has what it needs."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from debian import find_program

from gofive import CallOptions, Gofive, RateLimitError
from gofive.sandbox import Sandbox
from gofive.venio import SalesOrderLineInput

pytest.importorskip("playwright.sync_api", reason="playwright is not installed here; `make browser` brings it")

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

# It must reach nothing but the sandbox, and nothing of its own accord.
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--no-proxy-server",
]
PATIENCE = 30_000  # milliseconds


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program, reason = find_program("chromium", "chromium")
    if program is None:
        pytest.skip(reason)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, headless=True, args=FLAGS)
        yield running
        running.close()


class Visit:
    """A page that was opened, with all that went wrong on it and all that it asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.asked: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", self._note)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _note(self, request: Request) -> None:
        self.asked.append(request.url)


@pytest.fixture
def visit(browser: Browser, sandbox: Sandbox) -> Iterator[Visit]:
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    visited = Visit(page)
    page.goto(sandbox.base_url)
    yield visited
    page.close()
    assert visited.complaints == []
    outside = [url for url in visited.asked if not url.startswith((sandbox.base_url + "/", "data:", "blob:"))]
    assert outside == []


@pytest.fixture
def gofive(sandbox: Sandbox) -> Iterator[Gofive]:
    with sandbox.client() as client:
        yield client


def open_panel(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Panels").get_by_role("link", name=name).click()
    expect(page.locator(f"#panel-{name.lower()}")).to_be_visible(timeout=PATIENCE)


def operation(page: Page, path: str) -> None:
    """Open an operation of the reference."""
    page.locator(".opblock", has=page.locator(f'[data-path="{path}"]')).locator(".opblock-summary-control").first.click()


def create_customer(page: Page, body: str) -> None:
    operation(page, "/v3/customers")
    block = page.locator(".opblock.is-open")
    block.locator("textarea.body-param__text").fill(body)
    block.get_by_role("button", name="Execute").click()


def test_a_customer_is_created_from_the_page_and_seen_in_the_data(visit: Visit, gofive: Gofive) -> None:
    page = visit.page
    page.get_by_role("button", name="Authorise with this sandbox's credentials").click()
    expect(page.locator(".top .state")).to_contain_text("1 token issued", timeout=PATIENCE)
    create_customer(page, '{"customerName": "Rambutan Example", "customerState": 1}')
    expect(page.locator(".responses-table.live-responses-table")).to_contain_text("C000001", timeout=PATIENCE)

    open_panel(page, "Data")
    row = page.locator("#panel-data tbody tr", has_text="Rambutan Example")
    expect(row).to_contain_text("C000001", timeout=PATIENCE)
    row.get_by_role("button", name="open").click()
    expect(page.locator("#panel-data pre.json")).to_contain_text('"customerName": "Rambutan Example"')
    assert gofive.venio.customers.get("C000001")["customerName"] == "Rambutan Example"

    open_panel(page, "Requests")
    expect(page.locator("#panel-requests tbody tr", has_text="POST /v3/customers")).to_contain_text("200", timeout=PATIENCE)


def test_who_authorises_by_hand_sends_what_the_docs_say(visit: Visit, sandbox: Sandbox) -> None:
    page, credentials = visit.page, sandbox.credentials
    page.get_by_role("button", name="Authorize", exact=True).click()
    dialog = page.locator(".dialog-ux")
    key = dialog.locator(".auth-container", has_text="SubscriptionKey")
    key.locator("input[type=text]").fill(credentials.subscription_key)
    key.get_by_role("button", name="Apply credentials").click()
    oauth = dialog.locator(".auth-container", has_text="OAuth2")
    oauth.locator("#client_id_clientCredentials, #client_id").first.fill(credentials.client_id)
    oauth.locator("#client_secret_clientCredentials, #client_secret").first.fill(credentials.client_secret)
    oauth.get_by_role("button", name="Apply given OAuth2 credentials").click()
    expect(page.locator(".top .state")).to_contain_text("1 token issued", timeout=PATIENCE)
    dialog.get_by_role("button", name="Close").first.click()
    create_customer(page, '{"customerName": "Rambutan Example", "customerState": 1}')
    expect(page.locator(".responses-table.live-responses-table")).to_contain_text("C000001", timeout=PATIENCE)


def test_every_operation_wears_its_badge(visit: Visit, sandbox: Sandbox) -> None:
    page = visit.page
    for product, document in sandbox.app.router.documents.items():
        page.locator(f'[role=tab][data-product="{product}"]').click()
        shown = page.locator(".document:visible")
        expect(shown.locator(".opblock").first).to_be_visible(timeout=PATIENCE)
        wanted = [
            item[method]["x-coverage"]
            for item in document["paths"].values()
            for method in item
            if method in ("get", "put", "post", "delete")
        ]
        expect(shown.locator(".opblock .badge")).to_have_count(len(wanted), timeout=PATIENCE)
        assert sorted(shown.locator(".opblock .badge").all_inner_texts()) == sorted(wanted)


def test_what_records_hold_is_shown_and_not_run(visit: Visit, gofive: Gofive) -> None:
    name = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    gofive.venio.customers.create_or_update(customer_name=name, customer_state=1)
    page = visit.page
    open_panel(page, "Data")
    expect(page.locator("#panel-data tbody tr", has_text="onerror")).to_be_visible(timeout=PATIENCE)
    open_panel(page, "Requests")
    page.locator("#panel-requests").get_by_role("button", name="POST /v3/customers").click()
    expect(page.locator("#panel-requests pre.json")).to_contain_text("onerror")
    assert page.title() == "Gofive sandbox"


def test_no_credential_stays_on_the_page(visit: Visit, sandbox: Sandbox) -> None:
    page = visit.page
    page.get_by_role("button", name="Authorise with this sandbox's credentials").click()
    expect(page.locator(".top .state")).to_contain_text("1 token issued", timeout=PATIENCE)
    create_customer(page, '{"customerName": "Rambutan Example", "customerState": 1}')
    expect(page.locator(".responses-table.live-responses-table")).to_contain_text("C000001", timeout=PATIENCE)
    shown = page.content() + page.locator("body").inner_text()
    tokens = list(sandbox.app.gateway._tokens)
    assert len(tokens) == 1
    for secret in (sandbox.credentials.subscription_key, sandbox.credentials.client_secret, *tokens):
        assert secret not in shown
    kept = page.evaluate("JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])")
    assert kept == '[[],[],""]'


def test_a_fault_that_is_switched_on_meets_the_next_call(visit: Visit, gofive: Gofive) -> None:
    page = visit.page
    open_panel(page, "Faults")
    page.get_by_label("Operations").fill("venio.customers.*")
    page.get_by_role("button", name="Rate limit (429) once").click()
    expect(page.locator("#panel-faults tbody tr")).to_contain_text("venio.customers.*", timeout=PATIENCE)
    with pytest.raises(RateLimitError):
        gofive.venio.customers.create_or_update(customer_name="Rambutan Example", customer_state=1, options=CallOptions(retries=0))
    expect(page.locator("#panel-faults tbody tr")).to_contain_text("1 of 1", timeout=PATIENCE)
    page.locator("#panel-faults").get_by_role("button", name="Remove", exact=True).click()
    expect(page.locator("#panel-faults")).to_contain_text("does nothing wrong", timeout=PATIENCE)


def test_the_clock_is_moved_and_all_tokens_end(visit: Visit, sandbox: Sandbox, gofive: Gofive) -> None:
    gofive.venio.customers.create_or_update(customer_name="Rambutan Example", customer_state=1)
    page = visit.page
    open_panel(page, "Faults")
    expect(page.locator("#panel-faults")).to_contain_text("1 issued, 1 live", timeout=PATIENCE)
    page.get_by_role("button", name="1 day on").click()
    expect(page.locator("#panel-faults")).to_contain_text("1 issued, 0 live", timeout=PATIENCE)
    assert sandbox.app.clock.shift == pytest.approx(86_400)


class Receiver:
    """Somebody's server that is told of changes."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                receiver.bodies.append(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hooks"

    def __enter__(self) -> Receiver:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def test_a_webhook_s_delivery_shows(visit: Visit, gofive: Gofive) -> None:
    page = visit.page
    with Receiver() as receiver:
        open_panel(page, "Webhooks")
        page.get_by_label("Address").fill(receiver.url)
        page.get_by_role("button", name="Add").click()
        expect(page.locator("#panel-webhooks tbody tr").first).to_contain_text("/hooks", timeout=PATIENCE)
        customer = gofive.venio.customers.create_or_update(customer_name="Rambutan Example", customer_state=1)
        gofive.venio.sales_orders.create_or_update(
            sales_order_subject="Cups",
            customer_code=str(customer["customerCode"]),
            sales_order_status=2,
            sales_order_date=date(2026, 3, 31),
            vat_calculation=False,
            sales_order_details=[SalesOrderLineInput(product_code="CUP", qty=2, price=50)],
        )
        delivery = page.locator("#panel-webhooks tbody tr", has_text="delivered")
        expect(delivery).to_be_visible(timeout=PATIENCE)
        assert len(receiver.bodies) == 1
        delivery.get_by_role("button", name="Deliver again").click()
        expect(page.locator("#panel-webhooks tbody tr", has_text="delivered")).to_have_count(1, timeout=PATIENCE)
        deadline = time.monotonic() + 30
        while len(receiver.bodies) < 2 and time.monotonic() < deadline:
            page.wait_for_timeout(50)
        assert receiver.bodies[0] == receiver.bodies[1]

"""The blocking clients, each as its documentation would have it used, and what each of them does for a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import bench_generated
import httpx
from attrs import field, frozen
from bench_payloads import (
    CLIENT_ID,
    CLIENT_SECRET,
    ENQUIRY_PATH,
    KEY_HEADER,
    ORDER_NO,
    ORDER_PATH,
    SUBSCRIPTION_KEY,
    TOKEN,
    employee,
    enquiry,
    headers,
)

from gofive import Gofive


@frozen
class Calls:
    """What a client is measured with.

    Attributes:
        page: Asks for so many employees and returns the rows.
        order: Reads the sales order with ten lines.
        name_of: The full name in a row, to see that all did the same work.
        lines_of: The lines of an order.
        close: Closes the connections.
    """

    page: Callable[[int], Any]
    order: Callable[[], Any]
    name_of: Callable[[Any], str]
    lines_of: Callable[[Any], Any]
    close: Callable[[], object] = field(repr=False)


def gofive(url: str) -> Calls:
    """Ours."""
    client = Gofive(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY, base_url=url)
    return Calls(
        page=lambda rows: client.venio.employees.enquiry(key_word="", skip=0, page_length=rows).first_page(),
        order=lambda: client.venio.sales_orders.get(ORDER_NO),
        name_of=lambda row: str(row.fullname),
        lines_of=lambda order: order.salesorder_details,
        close=client.close,
    )


def bare_httpx(url: str) -> Calls:
    """httpx as it is."""
    client = httpx.Client(base_url=url, headers=headers())
    return Calls(
        page=lambda rows: client.post(ENQUIRY_PATH, json=enquiry(rows)).json()["data"]["value"],
        order=lambda: client.get(ORDER_PATH).json()["data"],
        name_of=lambda row: str(row["fullname"]),
        lines_of=lambda order: order["salesorderDetails"],
        close=client.close,
    )


def httpx_transport(url: str) -> Calls:
    """A request made beforehand, handed to httpx's transport time and again: what no client on httpx gets below."""
    client = httpx.Client(base_url=url, headers=headers())
    transport = client._transport
    timeout = {"timeout": {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}}
    requests = {rows: client.build_request("POST", ENQUIRY_PATH, json=enquiry(rows), extensions=timeout) for rows in (1, 100)}
    order = client.build_request("GET", ORDER_PATH, extensions=timeout)

    def send(request: httpx.Request) -> Any:
        answer = transport.handle_request(request)
        answer.read()
        return answer.json()

    return Calls(
        page=lambda rows: send(requests[rows])["data"]["value"],
        order=lambda: send(order)["data"],
        name_of=lambda row: str(row["fullname"]),
        lines_of=lambda order: order["salesorderDetails"],
        close=client.close,
    )


def stock_client(folder_url: str) -> Any:
    """openapi-python-client's client for a server, with a token from somewhere."""
    folder = bench_generated.stock()
    made = bench_generated.module(folder, "stock_client.client")
    return made.AuthenticatedClient(base_url=folder_url, token=TOKEN, headers={KEY_HEADER: SUBSCRIPTION_KEY})


def stock(url: str) -> Calls:
    """openapi-python-client."""
    client = stock_client(url)
    folder = bench_generated.stock()
    page = bench_generated.module(folder, "stock_client.api.employee.employees_enquiry").sync
    order = bench_generated.module(folder, "stock_client.api.sales_order.sales_orders_get").sync
    body = bench_generated.module(folder, "stock_client.models").EmployeeEnquiryRequest
    return Calls(
        page=lambda rows: page(client=client, body=body(key_word="", skip=0, page_length=rows)).data.value,
        order=lambda: order(ORDER_NO, client=client).data,
        name_of=lambda row: str(row.fullname),
        lines_of=lambda order: order.salesorder_details,
        close=client.get_httpx_client().close,
    )


def openapi_generator(url: str) -> Calls:
    """openapi-generator, generator ``python``."""
    folder = bench_generated.openapi_generator()
    package = bench_generated.module(folder, "og_client")
    settings = package.Configuration(host=url, access_token=TOKEN, api_key={"SubscriptionKey": SUBSCRIPTION_KEY})
    client = package.ApiClient(settings)
    employees, orders, body = package.EmployeeApi(client), package.SalesOrderApi(client), package.EmployeeEnquiryRequest
    return Calls(
        page=lambda rows: employees.employees_enquiry(body(key_word="", skip=0, page_length=rows)).data.value,
        order=lambda: orders.sales_orders_get(ORDER_NO).data,
        name_of=lambda row: str(row.fullname),
        lines_of=lambda order: order.salesorder_details,
        close=client.rest_client.pool_manager.clear,
    )


CONTENDERS: dict[str, Callable[[str], Calls]] = {
    "gofive": gofive,
    "httpx": bare_httpx,
    "httpx transport": httpx_transport,
    "openapi-python-client": stock,
    "openapi-generator": openapi_generator,
}


def checked(name: str, url: str) -> Calls:
    """A contender that was seen to do the work.

    Raises:
        RuntimeError: It returns something else than the others.
        bench_generated.Missing: Its generator is not installed.
    """
    calls = CONTENDERS[name](url)
    rows = calls.page(100)
    if [calls.name_of(row) for row in rows[1:]] != [employee(number)["fullname"] for number in range(1, 100)]:
        raise RuntimeError(f"{name} did not read the page of employees")
    if len(calls.lines_of(calls.order())) != 10:
        raise RuntimeError(f"{name} did not read the lines of the order")
    return calls

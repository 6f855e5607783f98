"""The async clients with many calls in flight, each as its documentation would have it used."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import bench_generated
import httpx
from attrs import field, frozen
from bench_payloads import CLIENT_ID, CLIENT_SECRET, ENQUIRY_PATH, SUBSCRIPTION_KEY, employee, enquiry, headers
from bench_sync import stock_client

from gofive import AsyncGofive


@frozen
class AsyncCalls:
    """What a client is measured with.

    Attributes:
        page: Asks for so many employees and returns the rows.
        name_of: The full name in a row, to see that all did the same work.
        close: Closes the connections.
    """

    page: Callable[[int], Awaitable[Any]]
    name_of: Callable[[Any], str]
    close: Callable[[], Coroutine[Any, Any, object]] = field(repr=False)


def _ours(url: str, http_client: httpx.AsyncClient | None) -> AsyncCalls:
    client = AsyncGofive(
        client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY, base_url=url, http_client=http_client
    )

    async def close() -> None:
        await client.close()
        if http_client is not None:
            await http_client.aclose()

    return AsyncCalls(
        page=lambda rows: client.venio.employees.enquiry(key_word="", skip=0, page_length=rows).first_page(),
        name_of=lambda row: str(row.fullname),
        close=close,
    )


async def gofive(url: str) -> AsyncCalls:
    """Ours, as it is installed."""
    return _ours(url, None)


async def gofive_over_httpx(url: str) -> AsyncCalls:
    """Ours over httpx's own transport."""
    return _ours(url, httpx.AsyncClient(timeout=60))


async def bare_httpx(url: str, **settings: Any) -> AsyncCalls:
    """httpx as it is."""
    client = httpx.AsyncClient(base_url=url, headers=headers(), timeout=60, **settings)

    async def page(rows: int) -> Any:
        return (await client.post(ENQUIRY_PATH, json=enquiry(rows))).json()["data"]["value"]

    return AsyncCalls(page=page, name_of=lambda row: str(row["fullname"]), close=client.aclose)


async def httpx_keeping_all(url: str) -> AsyncCalls:
    """httpx, told to keep as many connections as there are calls."""
    return await bare_httpx(url, limits=httpx.Limits(max_connections=None, max_keepalive_connections=None))


async def bare_aiohttp(url: str) -> AsyncCalls:
    """aiohttp as it is."""
    import aiohttp

    session = aiohttp.ClientSession(headers=headers())

    async def page(rows: int) -> Any:
        async with session.post(url + ENQUIRY_PATH, json=enquiry(rows)) as answer:
            return (await answer.json())["data"]["value"]

    return AsyncCalls(page=page, name_of=lambda row: str(row["fullname"]), close=session.close)


async def stock(url: str) -> AsyncCalls:
    """openapi-python-client."""
    client = stock_client(url)
    folder = bench_generated.stock()
    ask = bench_generated.module(folder, "stock_client.api.employee.employees_enquiry").asyncio
    body = bench_generated.module(folder, "stock_client.models").EmployeeEnquiryRequest

    async def page(rows: int) -> Any:
        return (await ask(client=client, body=body(key_word="", skip=0, page_length=rows))).data.value

    return AsyncCalls(page=page, name_of=lambda row: str(row.fullname), close=client.get_async_httpx_client().aclose)


CONTENDERS: dict[str, Callable[[str], Awaitable[AsyncCalls]]] = {
    "gofive": gofive,
    "gofive over httpx": gofive_over_httpx,
    "aiohttp": bare_aiohttp,
    "httpx": bare_httpx,
    "httpx, all kept": httpx_keeping_all,
    "openapi-python-client": stock,
}

AT_EVERY_LEVEL = ("gofive", "gofive over httpx", "aiohttp", "httpx", "openapi-python-client")
"""Contenders that are measured with any number of calls in flight; the others with that of the aims alone."""


async def checked(name: str, url: str) -> AsyncCalls:
    """A contender that was seen to do the work.

    Raises:
        RuntimeError: It returns something else than the others.
        bench_generated.Missing: Its generator is not installed.
    """
    calls = await CONTENDERS[name](url)
    rows = await calls.page(100)
    if [calls.name_of(row) for row in rows[1:]] != [employee(number)["fullname"] for number in range(1, 100)]:
        raise RuntimeError(f"{name} did not read the page of employees")
    return calls


async def flood(call: Callable[[], Awaitable[object]], calls: int, in_flight: int) -> None:
    """Make so many calls, with so many under way at any time."""
    left = iter(range(calls))

    async def work() -> None:
        for _ in left:
            await call()

    await asyncio.gather(*(work() for _ in range(min(in_flight, calls))))

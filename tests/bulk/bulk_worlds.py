"""The same run with the blocking and with the async client."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import aclosing
from operator import attrgetter
from typing import Any

import pytest
from loopback import Loopback, Received, Reply

from gofive import bulk

both_worlds = pytest.mark.parametrize("world", ["sync", "async"])

GET = "venio.customers.get"
WRITE = "venio.customers.create_or_update"
"""Must not be repeated without a customer_code, may be with one."""


def refused(code: str = "4001") -> Reply:
    return Reply.of({"status": {"code": code, "description": "no"}})


def number(received: Received) -> int:
    """The number at the end of a customer's name or code."""
    text = received.json()["customerName"] if received.body else received.path
    return int("".join(filter(str.isdigit, text.rsplit("/", 1)[-1])))


def customers(count: int) -> list[dict[str, Any]]:
    return [{"customer_name": f"Mango Example {i}", "customer_state": 1} for i in range(count)]


def run_in(world: str, loopback: Loopback, method: str, inputs: Iterable[Any], **more: Any) -> bulk.Report[Any, Any]:
    """A report of a run."""
    client: dict[str, Any] = more.pop("client", {})
    if world == "sync":
        with loopback.client(**client) as gofive:
            return bulk.run(attrgetter(method)(gofive), inputs, **more)

    async def work() -> bulk.Report[Any, Any]:
        async with loopback.async_client(**client) as gofive:
            return await bulk.arun(attrgetter(method)(gofive), inputs, **more)

    return asyncio.run(work())


def map_in(world: str, loopback: Loopback, method: str, inputs: Iterable[Any], seen: list[bulk.Result[Any, Any]], **more: Any) -> None:
    """Read the results of a run into `seen`."""
    if world == "sync":
        with loopback.client() as gofive:
            seen.extend(bulk.map(attrgetter(method)(gofive), inputs, **more))
        return

    async def work() -> None:
        async with loopback.async_client() as gofive, aclosing(bulk.amap(attrgetter(method)(gofive), inputs, **more)) as results:
            async for result in results:
                seen.append(result)

    asyncio.run(work())

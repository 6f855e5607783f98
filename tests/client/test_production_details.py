"""What only shows in production: hooks that raise, marks before JSON, senseless waits, and writes that may add; over real sockets."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from loopback import CLIENT_SECRET, HANG_UP, SUBSCRIPTION_KEY, Loopback, Received, Reply

from gofive import (
    AmbiguousWriteError,
    CallOptions,
    GofiveError,
    RateLimitError,
    Retries,
    ServerError,
    TokenRequestError,
)
from gofive._answers import retry_after
from gofive._pace import LONGEST_HOLD, Pace
from gofive.venio import CustomerContactInput, CustomerState

FAST = Retries(limit=2, first_wait=0.001)
both_worlds = pytest.mark.parametrize("world", ["sync", "async"])


async def hooked_failure(world: str, loopback: Loopback, call: Callable[[Any], Any]) -> GofiveError:
    """How a call fails whose client has the hook that httpx's documentation shows."""
    if world == "sync":
        with httpx.Client(event_hooks={"response": [lambda answer: answer.raise_for_status()]}) as http:
            with pytest.raises(GofiveError) as caught:
                call(loopback.client(http_client=http, retries=FAST))
            return caught.value

    async def hook(answer: httpx.Response) -> None:
        answer.raise_for_status()

    async with httpx.AsyncClient(event_hooks={"response": [hook]}) as ahttp:
        with pytest.raises(GofiveError) as caught:
            await call(loopback.async_client(http_client=ahttp, retries=FAST))
    return caught.value


def create(client: Any) -> Any:
    return client.venio.customers.create_or_update(customer_name="Mango", customer_state=CustomerState.LEAD)


@pytest.mark.anyio
@both_worlds
async def test_a_hook_that_refuses_an_answer_changes_no_error(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: Reply.of({"echo": [CLIENT_SECRET, SUBSCRIPTION_KEY]}, 500)
    error = await hooked_failure(world, loopback, lambda client: client.venio.products.list_units())
    assert type(error) is ServerError
    assert error.http_status == 500
    assert error.__cause__ is error.__context__ is None  # the original holds the request, and with it the token
    loopback.requests.clear()
    error = await hooked_failure(world, loopback, create)
    assert isinstance(error, AmbiguousWriteError)
    assert len(loopback.requests) == 1


@pytest.mark.anyio
@both_worlds
async def test_a_hook_that_refuses_a_token_s_answer_changes_no_error(loopback: Loopback, world: str) -> None:
    loopback.token_answer = lambda _: Reply.of({"error": "invalid_client"}, 400)
    error = await hooked_failure(world, loopback, create)
    assert type(error) is TokenRequestError
    assert loopback.requests == []


def test_a_byte_order_mark_is_passed_over(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(200, b'\xef\xbb\xbf{"status": {"code": "1000", "description": ""}, "data": {"customerCode": "C1"}}')
    with loopback.client() as client:
        assert create(client) == {"customerCode": "C1"}
        answer = client.with_response(client.venio.customers.get, "C1")
    assert answer.envelope["status"]["code"] == "1000"


def test_an_ambiguous_write_says_when_it_was_sent_not_when_it_was_given_up(loopback: Loopback) -> None:
    def answer(_: Received) -> Reply:
        time.sleep(0.6)
        return HANG_UP

    loopback.answer = answer
    with loopback.client() as client:
        began = datetime.now(UTC)
        with pytest.raises(AmbiguousWriteError) as caught:
            create(client)
    assert timedelta(seconds=-0.1) < caught.value.sent.at - began < timedelta(seconds=0.5)


@pytest.mark.parametrize(
    ("more", "attempts"),
    [
        ({}, 2),
        ({"owners": ["S1"]}, 2),
        ({"contacts": [CustomerContactInput(contact_name="Plum")]}, 1),
        ({"options": CallOptions(body={"contacts": [{"contactName": "Plum"}]})}, 1),
        ({"options": CallOptions(body={"customerCode": None})}, 1),
    ],
)
def test_an_update_that_may_add_records_is_sent_once(loopback: Loopback, more: dict[str, Any], attempts: int) -> None:
    loopback.answer = lambda _: HANG_UP
    with loopback.client(retries=Retries(limit=1, first_wait=0.001)) as client, pytest.raises(AmbiguousWriteError):
        client.venio.customers.create_or_update(
            **{"customer_code": "C1", "customer_name": "Mango", "customer_state": CustomerState.LEAD, **more}
        )
    assert len(loopback.requests) == attempts


@pytest.mark.anyio
@both_worlds
async def test_without_a_deadline_a_call_waits_for_its_turn_as_long_as_that_takes(loopback: Loopback, world: str) -> None:
    settings: dict[str, Any] = {"rate_limit": "2/s", "retries": Retries(longest_retry_after=0.1)}
    if world == "sync":
        with loopback.client(**settings) as client:
            for _ in range(4):
                await asyncio.to_thread(client.request, "GET", "/v1/a")
    else:
        async with loopback.async_client(**settings) as aclient:
            await asyncio.gather(*(aclient.request("GET", "/v1/a") for _ in range(4)))
    assert len(loopback.requests) == 4


@pytest.mark.anyio
@both_worlds
async def test_without_a_deadline_a_call_waits_for_its_place_as_long_as_that_takes(loopback: Loopback, world: str) -> None:
    def answer(_: Received) -> Reply:
        time.sleep(0.3)
        return Reply.of({})

    loopback.answer = answer
    settings: dict[str, Any] = {"max_in_flight": 1, "retries": Retries(longest_retry_after=0.1)}
    if world == "sync":
        with loopback.client(**settings) as client:
            await asyncio.gather(*(asyncio.to_thread(client.request, "GET", "/v1/a") for _ in range(3)))
    else:
        async with loopback.async_client(**settings) as aclient:
            await asyncio.gather(*(aclient.request("GET", "/v1/a") for _ in range(3)))
    assert len(loopback.requests) == 3


def test_a_senseless_wait_does_not_silence_a_client_for_good(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(429, b"", {"Retry-After": "99999999"})
    with loopback.client() as client:
        with pytest.raises(RateLimitError) as first:
            client.request("GET", "/v1/a")
        with pytest.raises(RateLimitError) as second:
            client.request("GET", "/v1/a", options=CallOptions(deadline=10))
    assert first.value.retry_after == 99999999
    assert second.value.retry_after == pytest.approx(LONGEST_HOLD, abs=10)
    now = 0.0
    pace = Pace(clock=lambda: now)
    pace.hold(1e300)
    now = LONGEST_HOLD
    assert pace.reserve(0) == 0


def test_a_date_to_wait_for_is_read_by_the_server_s_clock_and_without_one_by_ours() -> None:
    moment = datetime.now(UTC) + timedelta(seconds=30)
    wanted = {"Retry-After": format_datetime(moment, usegmt=True)}
    assert retry_after(httpx.Response(503, headers=wanted)) == pytest.approx(30, abs=3)
    ahead = {**wanted, "Date": format_datetime(moment - timedelta(seconds=5), usegmt=True)}
    assert retry_after(httpx.Response(503, headers=ahead)) == 5
    assert retry_after(httpx.Response(503, headers={"Retry-After": "soon"})) is None


def test_a_blocking_call_loads_nothing_that_it_does_not_use(loopback: Loopback) -> None:
    program = (
        "import sys, json, gofive\n"
        "with gofive.Gofive(**json.loads(sys.argv[1])) as client: client.request('GET', '/v1/a')\n"
        "from gofive import tokens\n"
        "print(*sys.modules)\n"
        "tokens.FileTokenStore, tokens.RedisTokenStore\n"
    )
    settings = {name: value for name, value in loopback.settings().items() if name != "servers"}
    ran = subprocess.run([sys.executable, "-c", program, json.dumps(settings)], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(ran.stdout.split())
    assert "gofive._transport" in loaded
    assert not loaded & {
        "anyio._backends._asyncio",
        "filelock",
        "gofive._with_response",
        "gofive.drift",
        "gofive.sandbox",
        "gofive.tokens._files",
        "gofive.tokens._redis",
        "gofive.webhooks",
        "gofive_client.venio",
        "redis",
    }

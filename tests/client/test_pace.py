"""A client's own rate limit, and the pause that a server asks for: it holds for all callers of the client."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from loopback import Loopback, Received, Reply

from gofive import CallOptions, ConfigurationError, RateLimitError, Retries
from gofive._pace import Pace, Rate


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("text", "calls", "seconds"), [("10/s", 10, 1), ("600/min", 600, 60), ("50/10s", 50, 10), ("3 / 2 h", 3, 7200), ("1/hour", 1, 3600)]
)
def test_a_rate_is_read(text: str, calls: int, seconds: float) -> None:
    assert Rate.parse(text) == Rate(calls, seconds)


@pytest.mark.parametrize("text", ["", "10", "0/s", "10/0s", "-1/s", "10/day", "1.5/s", "10/s/s", 10, b"10/s"])
def test_what_is_no_rate_is_named(loopback: Loopback, text: Any) -> None:
    with pytest.raises(ConfigurationError, match="a rate limit is written like 10/s"):
        loopback.client(rate_limit=text)


def test_a_budget_may_be_used_at_once_and_fills_again() -> None:
    clock = Clock()
    pace = Pace(Rate(2, 1.0), clock)
    assert [pace.reserve(None) for _ in range(4)] == [0.0, 0.0, 0.5, 1.0]
    clock.now += 10
    assert [pace.reserve(None) for _ in range(3)] == [0.0, 0.0, 0.5]


def test_who_can_not_wait_takes_no_place() -> None:
    clock = Clock()
    pace = Pace(Rate(1, 1.0), clock)
    assert pace.reserve(0.0) == 0.0
    assert [pace.reserve(0.5) for _ in range(5)] == [None] * 5
    assert pace.reserve(1.0) == 1.0


def test_a_pause_is_kept_with_and_without_a_budget() -> None:
    for rate in (None, Rate(5, 1.0)):
        clock = Clock()
        pace = Pace(rate, clock)
        pace.hold(3.0)
        pace.hold(1.0)  # a shorter one does not shorten it
        assert pace.reserve(None) == 3.0
        assert pace.reserve(2.0) is None
        clock.now += 3.5
        assert pace.reserve(0.0) == 0.0


def test_threads_share_the_budget(loopback: Loopback) -> None:
    moments: list[float] = []

    def answer(_: Received) -> Reply:
        moments.append(time.monotonic())
        return Reply.of({})

    loopback.answer = answer
    with loopback.client(rate_limit="20/s") as client:
        threads = [threading.Thread(target=lambda: [client.request("GET", "/v1/a") for _ in range(5)]) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    moments.sort()
    assert len(moments) == 40
    assert moments[-1] - moments[0] > 0.8  # 20 at once, 20 more in the second after


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "async"])
async def test_a_429_makes_everybody_wait(loopback: Loopback, world: str) -> None:
    moments: list[float] = []

    def answer(_: Received) -> Reply:
        moments.append(time.monotonic())
        return Reply(429, b"", {"Retry-After": "1"}) if len(moments) == 1 else Reply.of({})

    loopback.answer = answer
    retries = Retries(limit=2, first_wait=0.001)
    if world == "sync":
        with loopback.client(retries=retries) as client:
            first = threading.Thread(target=client.request, args=("GET", "/v1/a"))
            first.start()
            while not moments:
                time.sleep(0.005)
            time.sleep(0.1)
            client.request("POST", "/v1/b")
            first.join(10)
    else:
        async with loopback.async_client(retries=retries) as aclient:
            task = asyncio.create_task(aclient.request("GET", "/v1/a"))
            while not moments:
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.1)
            await aclient.request("POST", "/v1/b")
            await task
    assert len(moments) == 3
    assert min(moments[1:]) - moments[0] >= 0.95


def test_a_429_that_names_no_time_holds_the_others_back_for_a_moment(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(429) if len(loopback.requests) == 1 else Reply.of({})
    with loopback.client(retries=Retries(limit=0, first_wait=1.0)) as client:
        with pytest.raises(RateLimitError, match="HTTP 429"):
            client.request("GET", "/v1/a")
        began = time.monotonic()
        client.request("GET", "/v1/b")
    assert time.monotonic() - began >= 0.8


def test_a_pause_beyond_all_patience_fails_the_others_at_once_and_sends_nothing(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(429, b"", {"Retry-After": "3600"})
    with loopback.client(retries=2) as client:
        with pytest.raises(RateLimitError, match="HTTP 429"):
            client.request("GET", "/v1/a")
        began = time.monotonic()
        with pytest.raises(RateLimitError, match="the server asked for a pause") as caught:
            client.request("GET", "/v1/b")
    assert time.monotonic() - began < 1
    assert caught.value.retry_after == pytest.approx(3600, abs=10)
    assert caught.value.context.attempts == 0
    assert len(loopback.requests) == 1


def test_the_rate_limit_keeps_to_the_deadline(loopback: Loopback) -> None:
    with loopback.client(rate_limit="1/h") as client:
        client.request("GET", "/v1/a")
        with pytest.raises(RateLimitError, match="the client's rate limit is used up"):
            client.request("GET", "/v1/b", options=CallOptions(deadline=0.5))
    assert len(loopback.requests) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "async"])
async def test_no_more_calls_are_in_flight_than_allowed(loopback: Loopback, world: str) -> None:
    lock, now, most = threading.Lock(), 0, 0

    def answer(_: Received) -> Reply:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.02)
        with lock:
            now -= 1
        return Reply.of({})

    loopback.answer = answer
    if world == "sync":
        with loopback.client(max_in_flight=3) as client:
            threads = [threading.Thread(target=client.request, args=("GET", "/v1/a")) for _ in range(20)]
            for thread in threads:
                thread.start()
            for thread in threads:
                await asyncio.to_thread(thread.join, 20)
    else:
        async with loopback.async_client(max_in_flight=3) as aclient:
            await asyncio.gather(*(aclient.request("GET", "/v1/a") for _ in range(20)))
    assert len(loopback.requests) == 20
    assert most <= 3


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "async"])
async def test_a_call_that_finds_no_place_in_time_was_not_sent(loopback: Loopback, world: str) -> None:
    entered, release = threading.Event(), threading.Event()

    def answer(_: Received) -> Reply:
        entered.set()
        release.wait(20)
        return Reply.of({})

    loopback.answer = answer
    hurried = CallOptions(deadline=0.5)
    try:
        if world == "sync":
            with loopback.client(max_in_flight=1) as client:
                first = threading.Thread(target=client.request, args=("GET", "/v1/a"))
                first.start()
                await asyncio.to_thread(entered.wait, 10)
                with pytest.raises(RateLimitError, match="as many calls are in flight"):
                    client.request("POST", "/v1/b", options=hurried)
                release.set()
                first.join(10)
        else:
            async with loopback.async_client(max_in_flight=1) as aclient:
                task = asyncio.create_task(aclient.request("GET", "/v1/a"))
                await asyncio.to_thread(entered.wait, 10)
                with pytest.raises(RateLimitError, match="as many calls are in flight"):
                    await aclient.request("POST", "/v1/b", options=hurried)
                release.set()
                await task
    finally:
        release.set()
    assert [request.method for request in loopback.requests] == ["GET"]


@pytest.mark.parametrize("number", [0, -1, True, 1.5, "3"])
def test_a_number_in_flight_is_a_whole_number(loopback: Loopback, number: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_in_flight is a number from 1"):
        loopback.client(max_in_flight=number)


def test_a_call_may_go_to_another_address(loopback: Loopback) -> None:
    with Loopback() as other, loopback.client() as client:
        client.request("GET", "/v1/a", options=CallOptions(base_url=other.base_url))
        assert [request.path for request in other.requests] == ["/v1/a"]
        assert (len(loopback.requests), len(loopback.token_requests)) == (0, 1)
        with pytest.raises(ConfigurationError, match="refusing plain http"):
            client.request("GET", "/v1/a", options=CallOptions(base_url="http://elsewhere.example"))

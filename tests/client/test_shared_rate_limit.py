"""A rate limit that a fleet shares through Redis: a real server, and what happens without it."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest
from loopback import Loopback, Received, Reply
from redis import Redis

from gofive import CallOptions, RateLimitError
from gofive.tokens import BudgetStore, MemoryTokenStore, RedisTokenStore

pytest_plugins = ["redis_server"]


class Counted:
    """Answers, and when each was asked for."""

    def __init__(self, server: Loopback) -> None:
        self.moments: list[float] = []
        server.answer = self

    def __call__(self, _: Received) -> Reply:
        self.moments.append(time.monotonic())
        return Reply.of({})


def call(client: Any, times: int) -> None:
    for _ in range(times):
        client.request("GET", "/v1/a")


def test_only_redis_shares_a_budget(redis_url: str) -> None:
    assert isinstance(RedisTokenStore(redis_url), BudgetStore)
    assert not isinstance(MemoryTokenStore(), BudgetStore)


def test_clients_of_one_redis_keep_to_the_limit_together(loopback: Loopback, redis_url: str) -> None:
    counted = Counted(loopback)
    clients = [loopback.client(rate_limit="5/s", token_store=RedisTokenStore(redis_url)) for _ in range(3)]
    began = time.monotonic()
    threads = [threading.Thread(target=call, args=(client, 5)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    for client in clients:
        client.close()
    assert len(counted.moments) == 15
    assert max(counted.moments) - began >= 1.8  # five at once, ten more at five in a second


@pytest.mark.anyio
async def test_async_clients_share_it_too_and_block_no_event_loop(loopback: Loopback, redis_url: str) -> None:
    counted = Counted(loopback)
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            beats += 1
            await anyio.sleep(0.02)

    began = time.monotonic()
    async with (
        loopback.async_client(rate_limit="5/s", token_store=RedisTokenStore(redis_url)) as one,
        loopback.async_client(rate_limit="5/s", token_store=RedisTokenStore(redis_url)) as two,
        anyio.create_task_group() as beating,
    ):
        beating.start_soon(beat)
        async with anyio.create_task_group() as calls:
            for client in (one, two) * 5:
                calls.start_soon(client.request, "GET", "/v1/a")
        beating.cancel_scope.cancel()
    assert len(counted.moments) == 10
    assert max(counted.moments) - began >= 0.8
    assert beats > 10


def test_who_can_not_wait_takes_no_place(loopback: Loopback, redis_url: str) -> None:
    store = RedisTokenStore(redis_url)
    assert store.take_turn("a" * 64, 1, 60.0, 0.0) == 0
    assert [store.take_turn("a" * 64, 1, 60.0, 1.0) for _ in range(3)] == [None] * 3
    assert store.take_turn("b" * 64, 1, 60.0, 0.0) == 0  # another key, another budget
    with loopback.client(rate_limit="1/h", token_store=store) as client:
        client.request("GET", "/v1/a")
        with pytest.raises(RateLimitError, match="rate limit is used up"):
            client.request("GET", "/v1/a", options=CallOptions(deadline=5))
    assert len(loopback.requests) == 1


def test_the_key_tells_nothing_and_ends_by_itself(loopback: Loopback, redis_url: str) -> None:
    with loopback.client(rate_limit="10/s", token_store=RedisTokenStore(redis_url, prefix="budget-test:")) as client:
        client.request("GET", "/v1/a")
        with Redis.from_url(redis_url) as redis:
            (name,) = redis.keys("budget-test:*:rate")
            assert redis.pttl(name) > 0
            content = f"{name!r} {redis.get(name)!r}"
    for secret in (v for v in loopback.settings().values() if isinstance(v, str)):
        assert secret not in content


def test_without_redis_each_client_keeps_to_the_limit_by_itself(loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    counted = Counted(loopback)
    store = RedisTokenStore("redis://127.0.0.1:1/0")
    with loopback.client(rate_limit="5/s", token_store=store) as client:
        client.request("GET", "/v1/warm")
        began = time.monotonic()
        call(client, 9)
    assert len(counted.moments) == 10
    assert time.monotonic() - began >= 0.8
    assert [record.levelname for record in caplog.records if record.name == "gofive"].count("WARNING") == 1

"""AsyncGofive over aiohttp: what is chosen, what is kept open, what is never repeated, and what is left behind."""

from __future__ import annotations

import asyncio
import gc
import logging
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest
from loopback import CLIENT_SECRET, HANG_UP, SUBSCRIPTION_KEY, Loopback, Received, Reply, ok

from gofive import (
    AmbiguousWriteError,
    AsyncGofive,
    CallOptions,
    ConfigurationError,
    ConnectionFailedError,
    RequestTimeoutError,
    TransportError,
)

pytestmark = pytest.mark.anyio

WAYS: tuple[Literal["aiohttp", "plain"], ...] = ("aiohttp", "plain")
both_ways = pytest.mark.parametrize("way", WAYS)


def pool_of(client: AsyncGofive) -> str:
    transport: Any = client._http._transport
    return type(transport._pool).__name__


async def test_aiohttp_is_taken_where_it_is_installed(loopback: Loopback) -> None:
    for settings, expected in [
        ({}, "AiohttpPool"),
        ({"transport": "aiohttp"}, "AiohttpPool"),
        ({"transport": "plain"}, "AsyncConnectionPool"),
    ]:
        async with loopback.async_client(**settings) as gofive:
            assert pool_of(gofive) == expected
    with pytest.raises(ConfigurationError, match="transport is 'aiohttp', 'plain' or None, not 'requests'"):
        loopback.async_client(transport="requests")
    async with httpx.AsyncClient() as own:
        with pytest.raises(ConfigurationError, match="exclude each other"):
            loopback.async_client(http_client=own, transport="plain")


def test_without_aiohttp_httpx_carries_the_calls(loopback: Loopback) -> None:
    program = f"""
import asyncio, sys
sys.modules["aiohttp"] = None  # as if it were not installed
import gofive

async def main():
    access = dict(client_id="a", client_secret="b", subscription_key="c", base_url={loopback.base_url!r})
    async with gofive.AsyncGofive(**access) as client:
        print(type(client._http._transport._pool).__name__, await client.request("GET", "/v1/a"))
    try:
        gofive.AsyncGofive(**access, transport="aiohttp")
    except gofive.ConfigurationError as error:
        print(error)

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["AsyncConnectionPool {}", "aiohttp is not installed; it comes with gofive[aiohttp]"]


def test_a_release_of_aiohttp_that_is_too_old_is_left_alone(loopback: Loopback, tmp_path: Path) -> None:
    """It may be there for something else. What it has and lacks does not matter, so its version alone stands for it."""
    (tmp_path / "aiohttp.py").write_text("__version__ = '3.10.11'\n")
    program = f"""
import asyncio, sys
sys.path.insert(0, {str(tmp_path)!r})
import gofive

async def main():
    access = dict(client_id="a", client_secret="b", subscription_key="c", base_url={loopback.base_url!r})
    async with gofive.AsyncGofive(**access) as client:
        print(type(client._http._transport._pool).__name__, await client.request("GET", "/v1/a"))
    try:
        gofive.AsyncGofive(**access, transport="aiohttp")
    except gofive.ConfigurationError as error:
        print(error)

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["AsyncConnectionPool {}", "aiohttp is too old; it comes with gofive[aiohttp]"]


def test_nobody_pays_for_aiohttp_who_does_not_await() -> None:
    program = "import sys, gofive; gofive.Gofive(client_id='a', client_secret='b', subscription_key='c'); print('aiohttp' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "False\n", done.stderr


class Counter:
    """Passes connections on to a server and counts them."""

    def __init__(self, port: int) -> None:
        self.connections = 0
        self._open = 0
        self._to = port
        self._server: asyncio.Server | None = None

    async def _pass_on(self, near_in: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open += 1
        far_in, far_out = await asyncio.open_connection("127.0.0.1", self._to)
        await asyncio.gather(self._pass(near_in, far_out), self._pass(far_in, near_out))
        await asyncio.gather(near_out.wait_closed(), far_out.wait_closed())
        self._open -= 1

    @staticmethod
    async def _pass(one: asyncio.StreamReader, other: asyncio.StreamWriter) -> None:
        while data := await one.read(65536):
            other.write(data)
        other.close()

    async def __aenter__(self) -> int:
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        while self._open:
            await asyncio.sleep(0.01)


@both_ways
async def test_connections_are_kept_and_as_many_as_calls_in_flight(loopback: Loopback, way: str) -> None:
    def slowly(received: Received) -> Reply:
        time.sleep(0.02)
        return ok(received)

    loopback.answer = slowly
    opened = []
    for _ in range(3):  # on a machine that stands still for seconds, connections get too old
        loopback.requests.clear()
        counter = Counter(int(loopback.base_url.rpartition(":")[2]))
        async with counter as port, loopback.async_client(base_url=f"http://127.0.0.1:{port}", max_in_flight=30, transport=way) as gofive:
            for _ in range(3):
                await asyncio.gather(*(gofive.request("GET", "/v1/a") for _ in range(60)))
        assert len(loopback.requests) == 180
        opened.append(counter.connections)
        if opened[-1] <= 30:
            break
    assert min(opened) <= 30  # httpx keeps 20 by default, and would have opened new ones all the time


@both_ways
@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
async def test_only_the_retries_repeat_what_was_not_answered(loopback: Loopback, way: str, method: str) -> None:
    """By HTTP a PUT may be repeated, and aiohttp does so on a connection that was used before. Not every PUT here may be."""
    async with loopback.async_client(transport=way) as gofive:
        await gofive.request("GET", "/v1/warm-up")
        loopback.answer = lambda _: HANG_UP
        loopback.requests.clear()
        with pytest.raises(TransportError if method == "GET" else AmbiguousWriteError):
            await gofive.request(method, "/v1/a")
    assert len(loopback.requests) == 1


def whole_request(connection: socket.socket) -> bytes:
    """All of a request: a connection that is closed while something is unread is reset, and the answer may go with it."""
    got = connection.recv(65536)
    while b"\r\n\r\n" not in got:
        got += connection.recv(65536)
    head, _, body = got.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: (\d+)", head)
    while length and len(body) < int(length[1]):
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@contextmanager
def hangs_up_when_idle() -> Iterator[tuple[int, list[bytes], threading.Semaphore]]:
    """A server that answers once on each connection, and ends it; what it got, and how often it has ended one."""
    got: list[bytes] = []
    ended = threading.Semaphore(0)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                got.append(whole_request(connection))
                body = b'{"access_token":"t","expires_in":3600}'
                # The call comes right after its token: that it finds no connection which is just about to end is not what is tested.
                more = b"Connection: close\r\n" if b"/connect/token" in got[-1] else b""
                head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n" % (more, len(body))
                connection.sendall(head + body)
            ended.release()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1], got, ended
    finally:
        listener.close()


@both_ways
async def test_a_connection_that_ended_while_nobody_looked_is_not_used(way: Literal["aiohttp", "plain"]) -> None:
    """The loop is kept from seeing the end, so a write would go to nobody, and count as one whose outcome is unknown."""
    with hangs_up_when_idle() as (port, got, ended):
        access: dict[str, Any] = {"client_id": "a", "client_secret": "b", "subscription_key": "c", "base_url": f"http://127.0.0.1:{port}"}
        async with AsyncGofive(**access, transport=way) as gofive:
            for number in range(3):
                await gofive.request("POST", "/v1/a", json={})
                for _ in range(1 if number else 2):  # the token has a connection of its own
                    assert ended.acquire(timeout=10)
    assert len(got) == 4


@contextmanager
def reads_nothing() -> Iterator[int]:
    """A server that gives out a token and then takes nothing of the next request but its beginning."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        done = threading.Event()

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                body = b'{"access_token":"t","expires_in":3600}'
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                done.wait(30)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        done.set()
        thread.join(5)


@both_ways
async def test_sending_is_bounded_by_the_timeout_without_a_deadline(way: Literal["aiohttp", "plain"]) -> None:
    with reads_nothing() as port:
        access: dict[str, Any] = {"client_id": "a", "client_secret": "b", "subscription_key": "c", "base_url": f"http://127.0.0.1:{port}"}
        async with AsyncGofive(**access, transport=way, timeout=0.5) as gofive:
            began = time.monotonic()
            with pytest.raises(AmbiguousWriteError) as caught:
                await gofive.request("POST", "/v1/a", json={"text": "x" * 20_000_000})
            assert 0.4 < time.monotonic() - began < 5
    assert isinstance(caught.value.cause, RequestTimeoutError)
    assert "WriteTimeout" in str(caught.value.cause)


async def test_a_slow_answer_to_a_large_body_is_no_stalled_write(loopback: Loopback) -> None:
    def slowly(received: Received) -> Reply:
        time.sleep(0.8)
        return ok(received)

    async with loopback.async_client(transport="aiohttp") as gofive:
        await gofive.request("GET", "/v1/warm-up")
        loopback.answer = slowly
        timeout = 0.6
        with pytest.raises(AmbiguousWriteError) as caught:
            await gofive.request("POST", "/v1/a", json={"text": "x" * 100_000}, options=CallOptions(timeout=timeout))
        assert "ReadTimeout" in str(caught.value.cause)
        assert await gofive.request("POST", "/v1/a", json={"text": "x" * 100_000}, options=CallOptions(timeout=2)) == {}


@both_ways
async def test_a_cancelled_call_gives_its_connection_up(loopback: Loopback, way: str) -> None:
    started = threading.Event()

    def hangs(received: Received) -> Reply:
        started.set()
        time.sleep(0.5)
        return ok(received)

    async with loopback.async_client(transport=way, max_in_flight=1) as gofive:
        await gofive.request("GET", "/v1/warm-up")
        loopback.answer = hangs
        task = asyncio.create_task(gofive.request("GET", "/v1/a"))
        await asyncio.to_thread(started.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        loopback.answer = lambda _: Reply.of({"next": True})
        assert await gofive.request("GET", "/v1/b") == {"next": True}


@both_ways
async def test_a_cancelled_call_shows_no_credentials(loopback: Loopback, way: str) -> None:
    """Error trackers show the variables of each frame, also of a CancelledError."""
    started = threading.Event()

    def hangs(received: Received) -> Reply:
        started.set()
        time.sleep(0.3)
        return ok(received)

    loopback.answer = hangs
    async with loopback.async_client(transport=way) as gofive:
        task = asyncio.create_task(gofive.request("GET", "/v1/a"))
        await asyncio.to_thread(started.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
    shown = {
        f"{Path(entry.path).name} {entry.name} {name}": repr(value)
        for entry in caught.traceback[1:]
        for name, value in entry.locals.items()
    }
    assert any(name.startswith("_transport.py") for name in shown)
    secrets = (CLIENT_SECRET, SUBSCRIPTION_KEY, "Bearer t1")
    assert [name for name, text in shown.items() if any(secret in text for secret in secrets)] == []


@both_ways
async def test_cookies_are_not_kept(loopback: Loopback, way: str) -> None:
    loopback.answer = lambda _: Reply(200, b"{}", {"Set-Cookie": "session=1; Path=/"})
    async with loopback.async_client(transport=way) as gofive:
        for _ in range(2):
            await gofive.request("GET", "/v1/a")
    assert [request.headers["Cookie"] for request in loopback.requests] == [None, None]


def test_a_client_outlives_an_event_loop_and_serves_several(loopback: Loopback) -> None:
    """In a process of its own: asyncio warns of the sockets that a loop left behind, which is right, and nobody else says anything."""
    program = f"""
import asyncio, gc
import gofive

client = gofive.AsyncGofive(client_id="a", client_secret="b", subscription_key="c", base_url={loopback.base_url!r}, transport="aiohttp")

async def call(last=False):
    print(await client.request("GET", "/v1/a"), len(client._http._transport._pool._sessions))
    if last:
        await client.close()

async def loop_beside_a_loop():
    await call()
    await asyncio.to_thread(lambda: asyncio.run(call()))
    await call()

asyncio.run(call())
gc.collect()
asyncio.run(loop_beside_a_loop())
asyncio.run(call(last=True))
gc.collect()
"""
    command = [sys.executable, "-W", "always", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["{} 1", "{} 1", "{} 2", "{} 2", "{} 1"]  # the connections of loops that ended are let go
    assert "client session" not in done.stderr
    assert "connector" not in done.stderr


def test_tasks_that_start_together_share_a_session_also_in_a_second_loop(loopback: Loopback) -> None:
    """In a process of its own, for what asyncio says of the sockets of the first loop."""
    program = f"""
import asyncio, gc
import gofive

client = gofive.AsyncGofive(client_id="a", client_secret="b", subscription_key="c", base_url={loopback.base_url!r}, transport="aiohttp")

async def call(last=False):
    await asyncio.gather(*(client.request("GET", "/v1/a") for _ in range(5)))
    if last:
        await client.close()

asyncio.run(call())
asyncio.run(call(last=True))
del client
gc.collect()
"""
    command = [sys.executable, "-W", "always", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "client session" not in done.stderr
    assert "connector" not in done.stderr


@both_ways
async def test_what_stands_in_for_httpcore_s_pool_gets_the_requests(loopback: Loopback, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As tools that mock httpx do; past them, the requests of a test would go to the real API."""
    import httpcore

    seen: list[bytes] = []

    async def answer(_: object, request: httpcore.Request) -> httpcore.Response:
        seen.append(request.url.target)
        return httpcore.Response(200, content=b'{"mocked":true,"access_token":"t","expires_in":3600}')

    async with loopback.async_client(transport=way) as gofive:
        with monkeypatch.context() as patched:
            patched.setattr(httpcore.AsyncConnectionPool, "handle_async_request", answer)
            assert (await gofive.request("GET", "/v1/a"))["mocked"]
        assert loopback.requests + loopback.token_requests == []
        assert seen == [b"/authorization/connect/token", b"/v1/a"]
        assert await gofive.request("GET", "/v1/a") == {}
        assert len(loopback.requests) == 1


@both_ways
async def test_a_host_that_no_name_server_could_know(way: Literal["aiohttp", "plain"]) -> None:
    access: dict[str, Any] = {"client_id": "a", "client_secret": "b", "subscription_key": "c", "base_url": f"https://{'a' * 64}.example"}
    async with AsyncGofive(**access, transport=way, retries=0) as gofive:
        with pytest.raises(ConnectionFailedError):
            await gofive.request("POST", "/v1/a", json={})


async def test_nothing_is_left_open(loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.INFO, "httpx"):
        async with loopback.async_client() as gofive:
            await asyncio.gather(*(gofive.request("GET", "/v1/a") for _ in range(20)))
            loopback.answer = lambda _: HANG_UP
            with pytest.raises(TransportError):
                await gofive.request("GET", "/v1/a")
        del gofive
        gc.collect()
    assert {record.name for record in caplog.records} <= {"gofive", "asyncio"}
    assert not [record for record in caplog.records if "nclosed" in record.getMessage()]

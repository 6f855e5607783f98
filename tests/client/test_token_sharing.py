"""Tokens that several clients, processes and hosts share: fetched once, refused once, and never a reason for a call to fail or to hang."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from loopback import CLIENT_ID, CLIENT_SECRET, HANG_UP, SUBSCRIPTION_KEY, TOKEN_PATH, Loopback, Received, Reply, ok
from redis import Redis

from gofive import AuthenticationError, CallOptions, ConnectionFailedError, GofiveError
from gofive._auth import ClientCredentials, token_key
from gofive._settings import Credentials
from gofive._tokens import TokenCache
from gofive.tokens import FileTokenStore, MemoryTokenStore, RedisTokenStore, StoredToken, TokenStore

if TYPE_CHECKING:
    from redis_server import NewRedis  # a plugin, which pytest wants to import first

pytestmark = pytest.mark.anyio
pytest_plugins = ["redis_server"]

WORKER = Path(__file__).resolve().parents[1] / "token_worker.py"
CREDENTIALS = Credentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY)
TOKEN_REFUSED = Reply.of({"statusCode": 401, "message": "Unauthorized. Access token is missing or invalid."}, 401)


class Place:
    """Where a store is, so that other processes can be told."""

    def __init__(self, kind: str, address: str) -> None:
        self.kind = kind
        self.address = address

    def store(self) -> TokenStore:
        return FileTokenStore(self.address) if self.kind == "file" else RedisTokenStore(self.address)


@pytest.fixture(params=["file", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "file":
        return Place("file", str(tmp_path / "new" / "tokens.json"))
    return Place("redis", request.getfixturevalue("redis_url"))


class Worker:
    """Another process with a client of its own."""

    def __init__(self, loopback: Loopback, place: Place, *, awaited: bool, **more: Any) -> None:
        settings = {name: value for name, value in loopback.settings().items() if name != "servers"}
        self.process = subprocess.Popen([sys.executable, str(WORKER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.say({"settings": settings, "store": place.kind, "place": place.address, "awaited": awaited, **more})

    def say(self, line: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(line) + "\n")
        self.process.stdin.flush()

    def wait_until_ready(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        return dict(json.loads(self.process.stdout.readline()))

    def end(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()


@contextmanager
def workers(count: int, loopback: Loopback, place: Place, *, awaited: bool = False, **more: Any) -> Iterator[list[Worker]]:
    made = [Worker(loopback, place, awaited=awaited, **more) for _ in range(count)]
    try:
        for worker in made:
            worker.wait_until_ready()
        yield made
    finally:
        for worker in made:
            worker.end()


def all_at_once(made: list[Worker], calls: int, at_once: int) -> list[dict[str, Any]]:
    for worker in made:
        worker.say({"calls": calls, "at once": at_once})
    return [worker.hear() for worker in made]


def slowly(answer: Callable[[Received], Reply], seconds: float = 0.3) -> Callable[[Received], Reply]:
    def delayed(received: Received) -> Reply:
        time.sleep(seconds)
        return answer(received)

    return delayed


def accepting(token: str) -> Callable[[Received], Reply]:
    return lambda received: ok(received) if received.headers["Authorization"] == f"Bearer {token}" else TOKEN_REFUSED


def wait_for(condition: Callable[[], object], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def key_of(loopback: Loopback) -> str:
    return token_key(loopback.base_url + TOKEN_PATH, CREDENTIALS)


def assert_unlocked(store: TokenStore, loopback: Loopback, seconds: float = 5) -> None:
    end = time.monotonic() + seconds
    while (unlock := store.try_lock(key_of(loopback))) is None:
        assert time.monotonic() < end, "the lock was not given back"
        time.sleep(0.01)
    unlock()


# Processes -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_eight_processes_of_fifty_calls_make_one_token_request(loopback: Loopback, place: Place, awaited: bool) -> None:
    loopback.token_answer = slowly(loopback.issue)
    with workers(8, loopback, place, awaited=awaited) as made:
        answers = all_at_once(made, calls=50, at_once=10)
    assert answers == [{"calls": 50, "errors": []}] * 8
    assert len(loopback.requests) == 400
    assert {request.headers["Authorization"] for request in loopback.requests} == {"Bearer t1"}
    assert len(loopback.token_requests) == 1


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_a_hundred_refusals_in_four_processes_make_one_more_token_request(loopback: Loopback, place: Place, awaited: bool) -> None:
    with workers(4, loopback, place, awaited=awaited) as made:
        all_at_once(made, calls=1, at_once=1)
        assert len(loopback.token_requests) == 1
        loopback.answer = slowly(accepting("t2"), 0.2)
        answers = all_at_once(made, calls=25, at_once=25)
    assert answers == [{"calls": 25, "errors": []}] * 4
    assert len(loopback.token_requests) == 2
    stored = place.store().load(key_of(loopback))
    assert stored is not None
    assert stored.access_token == "t2"


def test_one_process_s_refused_token_is_replaced_by_what_another_fetched(loopback: Loopback, place: Place) -> None:
    """Compare and set: the store holds a newer token than the one that was refused."""
    with loopback.client(token_store=place.store()) as first, loopback.client(token_store=place.store()) as second:
        first.request("GET", "/v1/a")
        second.request("GET", "/v1/a")
        loopback.answer = accepting("t2")
        first.request("GET", "/v1/a")
        second.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 2


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_a_holder_that_is_killed_blocks_nobody_for_long(loopback: Loopback, place: Place, awaited: bool) -> None:
    release = threading.Event()

    def stuck_once(received: Received) -> Reply:
        if len(loopback.token_requests) == 1:
            release.wait(60)
        return loopback.issue(received)

    loopback.token_answer = stuck_once
    with workers(1, loopback, place, awaited=awaited) as (worker,), loopback.client(token_store=place.store()) as gofive:
        worker.say({"calls": 1, "at once": 1})
        wait_for(lambda: loopback.token_requests)
        os.kill(worker.process.pid, signal.SIGKILL)
        start = time.monotonic()
        gofive.request("GET", "/v1/a")
        elapsed = time.monotonic() - start
        release.set()
        worker.process.wait(5)
    assert elapsed < 8  # Redis keeps the lock of a dead one for 5 seconds, the system frees that of a file at once
    assert place.kind == "redis" or elapsed < 2
    assert loopback.requests[0].headers["Authorization"] == "Bearer t2"


def test_a_waiter_in_another_process_tries_itself_when_the_first_one_fails(loopback: Loopback, place: Place) -> None:
    loopback.token_answer = slowly(lambda received: HANG_UP if len(loopback.token_requests) == 1 else loopback.issue(received))
    with workers(1, loopback, place) as (worker,), loopback.client(token_store=place.store()) as gofive:
        worker.say({"calls": 1, "at once": 1})
        wait_for(lambda: loopback.token_requests)
        gofive.request("GET", "/v1/a")
        heard = worker.hear()
    assert len(heard["errors"]) == 1
    assert "ConnectionFailedError" in heard["errors"][0]
    assert len(loopback.token_requests) == 2


def test_a_disk_that_is_full_costs_no_call(loopback: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    with workers(1, loopback, Place("file", str(path)), **{"full disk": True}) as made:
        answers = all_at_once(made, calls=20, at_once=5)
    assert answers == [{"calls": 20, "errors": []}]
    assert len(loopback.token_requests) == 1
    assert [place.name for place in tmp_path.iterdir() if not place.name.endswith(".lock")] == []


# Clients of one process ----------------------------------------------------------------------------------------------------------


async def test_one_store_serves_blocking_and_async_clients(loopback: Loopback, place: Place) -> None:
    store = place.store()
    async with loopback.async_client(token_store=store) as awaited:
        await awaited.request("GET", "/v1/a")
    with loopback.client(token_store=store) as blocking:
        await asyncio.to_thread(blocking.request, "GET", "/v1/a")
    assert len(loopback.token_requests) == 1


def test_a_store_in_memory_serves_several_clients(loopback: Loopback) -> None:
    store = MemoryTokenStore()
    for _ in range(3):
        with loopback.client(token_store=store) as gofive:
            gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 1
    for _ in range(2):
        with loopback.client() as gofive:
            gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 3


def test_servers_and_credentials_don_t_share_a_token(loopback: Loopback, place: Place) -> None:
    store = place.store()
    with loopback.client(token_store=store) as gofive, loopback.client(token_store=store, client_id="another") as another:
        gofive.request("GET", "/v1/a")
        another.request("GET", "/v1/a")
        gofive.etaxgo.partner_documents.get("A2603000001")
    assert [request.headers["Authorization"] for request in loopback.requests] == ["Bearer t1", "Bearer t2", "Bearer t3"]


def test_what_is_valid_costs_no_look_into_the_store(loopback: Loopback) -> None:
    class Counting(MemoryTokenStore):
        visits = 0

        def load(self, key: str, /) -> StoredToken | None:
            self.visits += 1
            return super().load(key)

        def try_lock(self, key: str, /) -> Callable[[], None] | None:
            self.visits += 1
            return super().try_lock(key)

    store = Counting()
    with loopback.client(token_store=store) as gofive:
        gofive.request("GET", "/v1/a")
        visits = store.visits
        assert visits == 3  # a look, the lock, another look
        for _ in range(50):
            gofive.request("GET", "/v1/a")
    assert store.visits == visits


@pytest.mark.parametrize("expires_in", [1, 0, None, -5, "nan", "1e999", "9" * 400, 10**18, "soon", True, 1e-9, [3600]])
def test_no_lifetime_makes_a_storm(loopback: Loopback, place: Place, expires_in: Any) -> None:
    loopback.expires_in = expires_in
    start = time.monotonic()
    with loopback.client(token_store=place.store()) as first, loopback.client(token_store=place.store()) as second:
        for _ in range(20):
            first.request("GET", "/v1/a")
            second.request("GET", "/v1/a")
    assert len(loopback.token_requests) <= 1 + (time.monotonic() - start) / 0.9


def test_a_token_from_a_store_is_as_secret_as_one_that_was_fetched(loopback: Loopback, place: Place) -> None:
    now = time.time()
    stored = StoredToken(access_token="c4n4ry.t0k3n", issued_at=now, expires_at=now + 3600)
    store = place.store()
    store.save(key_of(loopback), stored)
    loopback.answer = lambda received: Reply(500, f"got {received.headers['Authorization']}".encode())
    with loopback.client(token_store=store) as gofive, pytest.raises(GofiveError) as caught:
        gofive.request("GET", "/v1/a")
    assert loopback.token_requests == []
    context: Any = getattr(caught.value, "context", None)
    assert context.body == "got Bearer [redacted]"


# Refusals ------------------------------------------------------------------------------------------------------------------------


class Clock:
    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def test_a_refusal_that_stays_does_not_cost_a_token_per_call(loopback: Loopback) -> None:
    loopback.answer = lambda _: TOKEN_REFUSED
    with loopback.client() as gofive:
        for _ in range(10):
            with pytest.raises(AuthenticationError):
                gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 2
    assert len(loopback.requests) == 11  # only the first call has been repeated


async def test_a_refusal_that_stays_does_not_cost_a_token_per_awaited_call(loopback: Loopback, place: Place) -> None:
    loopback.answer = lambda _: TOKEN_REFUSED
    for _ in range(3):  # programs that come and go
        async with loopback.async_client(token_store=place.store()) as gofive:
            results = await asyncio.gather(*(gofive.request("GET", "/v1/a") for _ in range(20)), return_exceptions=True)
        assert {type(result) for result in results} == {AuthenticationError}
    assert len(loopback.token_requests) == 2


def test_after_the_pause_a_refusal_is_worth_a_token_again(loopback: Loopback) -> None:
    clock, wall = Clock(1000.0), Clock(1.8e9)
    loopback.answer = accepting("t3")
    auth = ClientCredentials(CREDENTIALS, loopback.base_url, clock, wall_clock=wall)
    with httpx.Client(auth=auth, base_url=loopback.base_url) as client:
        assert client.get("/v1/a").status_code == 401
        clock.now += 9.9
        assert client.get("/v1/a").status_code == 401
        assert len(loopback.token_requests) == 2
        clock.now += 0.2
        assert client.get("/v1/a").status_code == 200
        assert len(loopback.token_requests) == 3


def test_during_the_pause_another_s_token_is_used_all_the_same(loopback: Loopback, place: Place) -> None:
    store = place.store()
    with loopback.client(token_store=store) as gofive:
        loopback.answer = lambda _: TOKEN_REFUSED
        with pytest.raises(AuthenticationError):
            gofive.request("GET", "/v1/a")
        now = time.time()
        store.save(key_of(loopback), StoredToken(access_token="another-s", issued_at=now, expires_at=now + 3600))
        loopback.answer = accepting("another-s")
        gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 2


def test_a_refused_token_leaves_the_store_although_no_new_one_comes(loopback: Loopback, place: Place) -> None:
    store = place.store()
    with loopback.client(token_store=store) as gofive:
        gofive.request("GET", "/v1/a")
        loopback.answer = lambda _: TOKEN_REFUSED
        loopback.token_answer = lambda _: HANG_UP
        with pytest.raises(ConnectionFailedError):
            gofive.request("GET", "/v1/a")
    assert store.load(key_of(loopback)) is None
    assert_unlocked(store, loopback)


# Clocks --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("jump", "lives"),
    [(0, 3600), (-7200, 3600), (-1e9, 3600), (1800, 1800), (7200, 0), (1e9, 0)],
)
def test_no_clock_makes_a_token_live_longer_than_it_was_issued_for(jump: float, lives: float) -> None:
    clock, wall = Clock(1000.0), Clock(1.8e9)
    stored = TokenCache(clock, wall).new("t1", 3600)
    wall.now += jump
    cache = TokenCache(clock, wall)
    token = cache.adopted(stored)
    assert token.fresh_until <= 1000 + lives
    assert cache.is_wanted(stored, None) == (lives > 0)
    assert 1000 - 3600 <= token.issued <= 1000


def test_a_stored_lifetime_is_not_believed_for_ever() -> None:
    clock, wall = Clock(1000.0), Clock(1.8e9)
    stored = StoredToken(access_token="t1", issued_at=0.0, expires_at=9e11)
    assert TokenCache(clock, wall).adopted(stored).fresh_until <= 1000 + 86_400


def test_a_clock_that_was_set_back_does_not_revive_a_token(loopback: Loopback, place: Place) -> None:
    clock, wall = Clock(1000.0), Clock(1.8e9)
    auth = ClientCredentials(CREDENTIALS, loopback.base_url, clock, wall_clock=wall, store=place.store())
    with httpx.Client(auth=auth, base_url=loopback.base_url) as client:
        client.get("/v1/a")
        clock.now += 4000
        wall.now -= 4000  # by the store's clock, the token has just been issued
        client.get("/v1/a")
    assert [request.headers["Authorization"] for request in loopback.requests] == ["Bearer t1", "Bearer t2"]


def test_a_token_that_ended_in_the_store_is_fetched_anew(loopback: Loopback, place: Place) -> None:
    store = place.store()
    now = time.time()
    store.save(key_of(loopback), StoredToken(access_token="old", issued_at=now - 3600, expires_at=now - 1))
    with loopback.client(token_store=store) as gofive:
        gofive.request("GET", "/v1/a")
    assert loopback.requests[0].headers["Authorization"] == "Bearer t1"


def test_a_fleet_does_not_refresh_as_one() -> None:
    clock, wall = Clock(1000.0), Clock(1.8e9)
    stored = TokenCache(clock, wall).new("t1", 3600)
    ends = {round(TokenCache(clock, wall).adopted(stored).fresh_until, 3) for _ in range(50)}
    assert len(ends) > 40
    assert 4540 <= min(ends) < max(ends) <= 4570


# Patience and cancellation -------------------------------------------------------------------------------------------------------


@contextmanager
def held(place: Place, loopback: Loopback) -> Iterator[None]:
    unlock = place.store().try_lock(key_of(loopback))
    assert unlock is not None
    try:
        yield
    finally:
        unlock()


def test_nobody_waits_for_another_process_longer_than_for_an_answer(loopback: Loopback, place: Place) -> None:
    with held(place, loopback), loopback.client(token_store=place.store()) as gofive:
        start = time.monotonic()
        with pytest.raises(ConnectionFailedError, match="the call itself was not sent"):
            gofive.request("GET", "/v1/a", options=CallOptions(timeout=0.2))
        assert 0.3 < time.monotonic() - start < 3
    assert loopback.token_requests == []


async def test_no_task_waits_for_another_process_longer_than_for_an_answer(loopback: Loopback, place: Place) -> None:
    async with loopback.async_client(token_store=place.store()) as gofive:
        with held(place, loopback):
            hasty = [asyncio.create_task(gofive.request("GET", "/v1/a", options=CallOptions(timeout=0.2))) for _ in range(5)]
            patient = asyncio.create_task(gofive.request("GET", "/v1/patient"))
            results = await asyncio.gather(*hasty, return_exceptions=True)
            assert {type(result) for result in results} == {ConnectionFailedError}
            assert loopback.token_requests == []
        assert await asyncio.wait_for(patient, 5) == {}
    assert len(loopback.token_requests) == 1


def test_a_holder_that_is_stuck_is_passed_by_at_last(loopback: Loopback, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gofive._auth.LONGEST_HOLD", 0.3)
    with held(place, loopback), loopback.client(token_store=place.store(), timeout=None) as gofive:
        assert gofive.request("GET", "/v1/a") == {}


class Slow(MemoryTokenStore):
    """A store that blocks, as a dead disk or a lost network does."""

    seconds = 0.25

    def load(self, key: str, /) -> StoredToken | None:
        time.sleep(self.seconds)
        return super().load(key)


async def test_a_store_that_blocks_does_not_block_the_event_loop(loopback: Loopback) -> None:
    gaps: list[float] = []

    async def tick() -> None:
        while True:
            start = time.monotonic()
            await asyncio.sleep(0.01)
            gaps.append(time.monotonic() - start)

    store = Slow()
    store.seconds = 0.45
    async with loopback.async_client(token_store=store) as gofive:
        ticker = asyncio.create_task(tick())
        await asyncio.gather(*(gofive.request("GET", "/v1/a") for _ in range(5)))
        ticker.cancel()
    assert len(gaps) > 10
    assert max(gaps) < store.seconds
    assert len(loopback.token_requests) == 1


@pytest.mark.parametrize("moment", ["in the first look", "in the second look", "in the request"])
async def test_whoever_is_cancelled_leaves_no_lock_behind(loopback: Loopback, moment: str) -> None:
    store = Slow()
    release = threading.Event()

    def stuck_once(received: Received) -> Reply:
        if len(loopback.token_requests) == 1 and moment == "in the request":
            release.wait(10)
        return loopback.issue(received)

    loopback.token_answer = stuck_once
    async with loopback.async_client(token_store=store) as gofive:
        first = asyncio.create_task(gofive.request("GET", "/v1/first"))
        others = [asyncio.create_task(gofive.request("GET", "/v1/other")) for _ in range(3)]
        await asyncio.sleep({"in the first look": 0.1, "in the second look": 0.35}.get(moment, 0))
        while moment == "in the request" and not loopback.token_requests:
            await asyncio.sleep(0.01)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert await asyncio.wait_for(asyncio.gather(*others), 8) == [{}] * 3
        release.set()
    assert_unlocked(store, loopback)


async def test_a_loop_that_ends_leaves_no_lock_behind(loopback: Loopback, place: Place) -> None:
    release = threading.Event()

    def stuck(received: Received) -> Reply:
        release.wait(10)
        return loopback.issue(received)

    loopback.token_answer = stuck
    store = place.store()

    async def start() -> None:
        async with loopback.async_client(token_store=store) as gofive:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(gofive.request("GET", "/v1/a"), 0.5)

    await asyncio.to_thread(lambda: asyncio.run(start()))
    assert loopback.token_requests
    await asyncio.to_thread(assert_unlocked, store, loopback)
    release.set()


# Stores that fail ----------------------------------------------------------------------------------------------------------------


def warnings_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "gofive" and record.levelno == logging.WARNING]


@contextmanager
def listener(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server that is no Redis."""
    connections: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                connections.append(connection)
                serve(connection)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join(5)
            for connection in connections:
                connection.close()


def hang_up(connection: socket.socket) -> None:
    connection.recv(10)
    connection.close()


def talk_nonsense(connection: socket.socket) -> None:
    connection.recv(10)
    connection.sendall(b"HTTP/1.1 400 s3cr3t-p4ss\r\n\r\n")


@contextmanager
def broken_redis(kind: str, new_redis: NewRedis) -> Iterator[str]:
    """URL of a Redis that can't be used."""
    if kind == "refused":
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        yield f"redis://user:s3cr3t-p4ss@127.0.0.1:{port}/0"
    elif kind == "wrong password":
        with new_redis(password="right") as server:
            yield f"redis://:s3cr3t-p4ss@127.0.0.1:{server.port}/0"
    else:
        serve = {"silent": lambda _: None, "hangs up": hang_up, "nonsense": talk_nonsense}[kind]
        with listener(serve) as port:
            yield f"redis://:s3cr3t-p4ss@127.0.0.1:{port}/0"


BROKEN = ["refused", "wrong password", "silent", "hangs up", "nonsense"]


def assert_one_clean_warning(caplog: pytest.LogCaptureFixture, name: str) -> None:
    (warning,) = warnings_of(caplog)
    assert warning.startswith(f"{name} can't be used (")
    for record in caplog.records:
        text = f"{record.getMessage()} {record.args!r} {record.exc_info!r}"
        assert not [secret for secret in ("s3cr3t-p4ss", CLIENT_SECRET, SUBSCRIPTION_KEY) if secret in text]


@pytest.mark.parametrize("kind", BROKEN)
def test_a_dead_redis_costs_no_call_and_one_warning(
    loopback: Loopback, kind: str, new_redis: NewRedis, caplog: pytest.LogCaptureFixture
) -> None:
    loopback.expires_in = 1
    with broken_redis(kind, new_redis) as url, caplog.at_level(logging.INFO):
        store = RedisTokenStore(url)
        with loopback.client(token_store=store) as gofive, loopback.client(token_store=store) as another:
            start = time.monotonic()
            gofive.request("GET", "/v1/a")
            assert time.monotonic() - start < 3
            start = time.monotonic()
            for _ in range(10):
                gofive.request("GET", "/v1/a")
                another.request("GET", "/v1/a")
                time.sleep(0.1)  # the token ends in between
            assert time.monotonic() - start < 3
    assert_one_clean_warning(caplog, "RedisTokenStore")


@pytest.mark.parametrize("kind", BROKEN)
async def test_a_dead_redis_costs_no_awaited_call(
    loopback: Loopback, kind: str, new_redis: NewRedis, caplog: pytest.LogCaptureFixture
) -> None:
    with broken_redis(kind, new_redis) as url, caplog.at_level(logging.INFO):
        async with loopback.async_client(token_store=RedisTokenStore(url)) as gofive:
            start = time.monotonic()
            assert await asyncio.gather(*(gofive.request("GET", "/v1/a") for _ in range(20))) == [{}] * 20
            assert time.monotonic() - start < 3
    assert len(loopback.token_requests) == 1
    assert_one_clean_warning(caplog, "RedisTokenStore")


def test_a_redis_that_comes_back_is_used_again(
    loopback: Loopback, new_redis: NewRedis, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gofive._sharing.RETRY_SECONDS", 0.3)
    with new_redis() as server, caplog.at_level(logging.INFO):
        store = RedisTokenStore(server.url)

        def call_from_anew() -> None:
            with loopback.client(token_store=store) as gofive:
                gofive.request("GET", "/v1/a")

        call_from_anew()
        call_from_anew()
        assert len(loopback.token_requests) == 1
        server.stop()
        for _ in range(3):
            call_from_anew()
            time.sleep(0.4)  # tried again in between, in vain
        assert len(loopback.token_requests) == 4
        assert_one_clean_warning(caplog, "RedisTokenStore")
        server.start()
        call_from_anew()
        call_from_anew()
        assert len(loopback.token_requests) == 5
        assert "RedisTokenStore can be used again" in [record.getMessage() for record in caplog.records]


def test_a_redis_that_dies_during_the_request_costs_no_call(loopback: Loopback, new_redis: NewRedis) -> None:
    with new_redis() as server:

        def die_first(received: Received) -> Reply:
            server.stop()
            return loopback.issue(received)

        loopback.token_answer = die_first
        with loopback.client(token_store=RedisTokenStore(server.url)) as gofive:
            for _ in range(3):
                gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 1


def test_a_redis_that_only_reads_costs_no_call(loopback: Loopback, new_redis: NewRedis, caplog: pytest.LogCaptureFixture) -> None:
    with new_redis() as server, Redis.from_url(server.url) as admin:
        admin.config_set("min-replicas-to-write", 5)  # so that each write is refused
        with loopback.client(token_store=RedisTokenStore(server.url)) as gofive:
            for _ in range(3):
                gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 1
    assert_one_clean_warning(caplog, "RedisTokenStore")


def test_a_folder_that_can_t_be_made_costs_no_call(loopback: Loopback, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    places = [tmp_path / "file" / "tokens.json"]
    if Path("/proc/self").exists():
        places.append(Path("/proc/gofive/tokens.json"))  # not even root writes there
    for path in places:
        caplog.clear()
        with loopback.client(token_store=FileTokenStore(path)) as gofive:
            for _ in range(3):
                gofive.request("GET", "/v1/a")
        assert_one_clean_warning(caplog, "FileTokenStore")
    assert len(loopback.token_requests) == len(places)


def test_a_file_that_was_opened_to_others_is_not_used_and_the_log_says_why(
    loopback: Loopback, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    with loopback.client(token_store=store) as gofive:
        gofive.request("GET", "/v1/a")
    path.chmod(0o644)
    before = path.read_bytes()
    with loopback.client(token_store=store) as gofive:
        gofive.request("GET", "/v1/a")
    assert loopback.requests[-1].headers["Authorization"] == "Bearer t2"
    assert path.read_bytes() == before
    assert_one_clean_warning(caplog, "FileTokenStore")
    assert "chmod 600 it" in warnings_of(caplog)[0]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\x00", b"[]", b'{"a": {"version": 1}}'])
def test_a_broken_file_costs_one_token_request(
    loopback: Loopback, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "tokens.json"
    path.touch(0o600)
    path.write_bytes(content)
    for _ in range(2):
        with loopback.client(token_store=FileTokenStore(path)) as gofive:
            gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 1
    assert warnings_of(caplog) == []


def test_a_redis_that_holds_garbage_costs_one_token_request(loopback: Loopback, redis_url: str, caplog: pytest.LogCaptureFixture) -> None:
    with Redis.from_url(redis_url) as redis:
        redis.set("gofive:token:" + key_of(loopback), b"\x80garbage")
    for _ in range(2):
        with loopback.client(token_store=RedisTokenStore(redis_url)) as gofive:
            gofive.request("GET", "/v1/a")
    assert len(loopback.token_requests) == 1
    assert warnings_of(caplog) == []


class Failing:
    """Somebody's own store, at its worst."""

    __slots__ = ()  # nor can it be weakly referenced

    def load(self, key: str, /) -> StoredToken | None:
        raise ZeroDivisionError(f"s3cr3t-p4ss of {key}")

    def save(self, key: str, token: StoredToken, /) -> None:
        raise ZeroDivisionError(token.access_token)

    def discard(self, key: str, access_token: str, /) -> None:
        raise ZeroDivisionError(access_token)

    def try_lock(self, key: str, /) -> Callable[[], None] | None:
        raise ZeroDivisionError(key)


async def test_a_store_that_raises_whatever_it_likes_costs_no_call(loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    async with loopback.async_client(token_store=Failing()) as gofive:
        for _ in range(3):
            assert await gofive.request("GET", "/v1/a") == {}
    assert len(loopback.token_requests) == 1
    assert_one_clean_warning(caplog, "Failing")
    assert "ZeroDivisionError" in warnings_of(caplog)[0]


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
async def test_a_store_that_never_answers_is_waited_for_no_longer_than_a_second(loopback: Loopback, awaited: bool) -> None:
    release = threading.Event()
    unlocked = threading.Event()

    class Hanging(MemoryTokenStore):
        def try_lock(self, key: str, /) -> Callable[[], None] | None:
            release.wait(20)
            return unlocked.set

    start = time.monotonic()
    if awaited:
        async with loopback.async_client(token_store=Hanging()) as gofive:
            await gofive.request("GET", "/v1/a")
    else:
        with loopback.client(token_store=Hanging()) as blocking, ThreadPoolExecutor(1) as pool:
            await asyncio.wrap_future(pool.submit(blocking.request, "GET", "/v1/a"))
    assert 0.9 < time.monotonic() - start < 3
    release.set()
    assert await asyncio.to_thread(unlocked.wait, 5)  # what came too late is given back


async def test_whoever_is_cancelled_does_not_wait_for_the_store(loopback: Loopback) -> None:
    release = threading.Event()

    class Hanging(MemoryTokenStore):
        def load(self, key: str, /) -> StoredToken | None:
            release.wait(20)
            return None

    async with loopback.async_client(token_store=Hanging()) as gofive:
        task = asyncio.create_task(gofive.request("GET", "/v1/a"))
        await asyncio.sleep(0.1)
        start = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - start < 0.7
    release.set()


def test_after_a_failure_a_store_is_left_alone_for_a_while(loopback: Loopback) -> None:
    class Counting(MemoryTokenStore):
        visits = 0

        def load(self, key: str, /) -> StoredToken | None:
            self.visits += 1
            raise OSError(5, "an error of the disk")

        def save(self, key: str, token: StoredToken, /) -> None:
            self.visits += 1

    store = Counting()
    for _ in range(5):
        with loopback.client(token_store=store) as gofive:
            gofive.request("GET", "/v1/a")
    assert store.visits == 1

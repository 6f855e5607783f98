"""What is sent again, what never is, and what a caller is told of it; over real sockets."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import pickle
import threading
import time
from typing import Any

import pytest
from loopback import HANG_UP, Loopback, Received, Reply

from gofive import (
    UNSET,
    AmbiguousWriteError,
    BusinessError,
    CallOptions,
    ConfigurationError,
    ConnectionFailedError,
    GofiveError,
    RateLimitError,
    RequestTimeoutError,
    Response,
    Retries,
    ServerError,
    ServiceUnavailableError,
    TransportError,
)
from gofive.venio import CustomerState

FAST = Retries(limit=2, first_wait=0.001)
UNAVAILABLE = Reply(503, b"<html>down</html>", {"Content-Type": "text/html"})
OK = Reply.of({"status": {"code": "1000", "description": "Success"}, "data": {"customerCode": "C1"}})


def read(client: Any, **options: Any) -> Any:
    return client.venio.customers.get("C1", options=CallOptions(**options))


def search(client: Any, **options: Any) -> Any:
    return client.venio.quotations.enquiry(take=1, options=CallOptions(**options))


def set_values(client: Any, **options: Any) -> Any:
    return client.venio.customer_events.update(1, event_name="Visit", options=CallOptions(**options))


def create(client: Any, **options: Any) -> Any:
    return client.venio.customers.create_or_update(customer_name="Mango", customer_state=CustomerState.LEAD, options=CallOptions(**options))


def update_by_key(client: Any, **options: Any) -> Any:
    return client.venio.customers.create_or_update(
        customer_code="C1", customer_name="Mango", customer_state=CustomerState.LEAD, options=CallOptions(**options)
    )


def set_stock(client: Any, **options: Any) -> Any:
    return client.venio.products.update_stock(items=[], options=CallOptions(**options))


async def ask(world: str, server: Loopback, call: Any, **settings: Any) -> Any:
    settings = {"retries": FAST, **settings}
    if world == "sync":
        with server.client(**settings) as client:
            return await asyncio.to_thread(call, client)
    async with server.async_client(**settings) as client:
        return await call(client)


async def failure(world: str, server: Loopback, call: Any, **settings: Any) -> Any:
    with pytest.raises(GofiveError) as caught:
        await ask(world, server, call, **settings)
    return caught.value


def script(server: Loopback, *replies: Reply) -> None:
    """Answer with these in turn, then with success."""
    rest = list(replies)
    server.answer = lambda _: rest.pop(0) if rest else OK


both_worlds = pytest.mark.parametrize("world", ["sync", "async"])
REPEATABLE = [read, search, set_values, update_by_key]
ONCE = [create, set_stock]


@pytest.mark.anyio
@both_worlds
@pytest.mark.parametrize("call", REPEATABLE)
@pytest.mark.parametrize("fault", [UNAVAILABLE, HANG_UP, Reply(502), Reply(504)], ids=["503", "hang up", "502", "504"])
async def test_what_may_be_repeated_survives_a_passing_fault(loopback: Loopback, call: Any, fault: Reply, world: str) -> None:
    script(loopback, fault, fault)
    await ask(world, loopback, call)
    assert len(loopback.requests) == 3
    assert len({(r.method, r.target, r.body) for r in loopback.requests}) == 1
    assert len(loopback.token_requests) == 1


@pytest.mark.anyio
@both_worlds
@pytest.mark.parametrize("call", ONCE)
@pytest.mark.parametrize(
    ("fault", "cause"),
    [(UNAVAILABLE, ServiceUnavailableError), (HANG_UP, TransportError), (Reply(500), ServerError), (Reply(200, b"<html>"), None)],
    ids=["503", "hang up", "500", "garbage"],
)
async def test_a_write_of_unknown_outcome_is_not_sent_again(
    loopback: Loopback, call: Any, fault: Reply, cause: type[GofiveError] | None, world: str
) -> None:
    script(loopback, fault)
    error = await failure(world, loopback, call)
    assert len(loopback.requests) == 1
    (received,) = loopback.requests
    assert type(error) is AmbiguousWriteError
    assert cause is None or type(error.cause) is cause
    assert (error.sent.method, error.sent.path) == (received.method, received.target)
    assert error.sent.body_sha256 == hashlib.sha256(received.body).hexdigest()
    assert "look before you send it again" in str(error)
    assert "Mango" not in f"{error!s}{error!r}"
    again = pickle.loads(pickle.dumps(error))
    assert (again.sent, again.check, str(again.cause)) == (error.sent, error.check, str(error.cause))


@pytest.mark.anyio
@both_worlds
async def test_it_says_where_to_look(loopback: Loopback, world: str) -> None:
    script(loopback, HANG_UP)
    error = await failure(world, loopback, create)
    assert "venio.customers.get" in error.check
    assert "venio.customers.get" in str(error)


@pytest.mark.anyio
@both_worlds
@pytest.mark.parametrize("call", [*REPEATABLE, *ONCE])
async def test_what_was_refused_for_now_is_sent_again_whatever_it_does(loopback: Loopback, call: Any, world: str) -> None:
    script(loopback, Reply(429, b"", {"Retry-After": "0"}), Reply(429))
    await ask(world, loopback, call)
    assert len(loopback.requests) == 3


@pytest.mark.anyio
@both_worlds
async def test_a_business_error_is_final(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: Reply.of({"status": {"code": "4001", "description": "No"}})
    assert type(await failure(world, loopback, read)) is BusinessError
    assert len(loopback.requests) == 1


@pytest.mark.anyio
@both_worlds
async def test_a_refused_connection_is_tried_again_and_then_said_to_have_changed_nothing(world: str) -> None:
    with Loopback() as gone:
        settings = gone.settings()
    with Loopback() as server:
        error = await failure(world, server, create, base_url=settings["base_url"], retries=Retries(limit=1, first_wait=0.001))
    assert type(error) is ConnectionFailedError


@pytest.mark.anyio
@both_worlds
async def test_the_last_failure_counts_the_attempts(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: UNAVAILABLE
    error = await failure(world, loopback, read)
    assert type(error) is ServiceUnavailableError
    assert (error.context.attempts, len(loopback.requests)) == (3, 3)
    assert error.context.elapsed is not None
    assert 0 < error.context.elapsed < 5


@pytest.mark.anyio
@both_worlds
async def test_a_call_has_its_own_number_of_retries(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: UNAVAILABLE
    await failure(world, loopback, lambda client: read(client, retries=0))
    assert len(loopback.requests) == 1
    await failure(world, loopback, lambda client: read(client, retries=4))
    assert len(loopback.requests) == 1 + 5


@pytest.mark.anyio
@both_worlds
async def test_retry_after_is_waited_for(loopback: Loopback, world: str) -> None:
    script(loopback, Reply(429, b"", {"Retry-After": "1"}))
    began = time.monotonic()
    await ask(world, loopback, read)
    assert 1.0 <= time.monotonic() - began < 3


@pytest.mark.anyio
@both_worlds
async def test_more_patience_than_allowed_is_handed_to_the_caller(loopback: Loopback, world: str) -> None:
    script(loopback, Reply(429, b"", {"Retry-After": "3600"}))
    began = time.monotonic()
    error = await failure(world, loopback, read)
    assert type(error) is RateLimitError
    assert error.retry_after == 3600
    assert time.monotonic() - began < 6
    assert len(loopback.requests) == 1


# The deadline --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@both_worlds
async def test_no_wait_goes_beyond_the_deadline(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: Reply(429, b"", {"Retry-After": "30"})
    began = time.monotonic()
    assert type(await failure(world, loopback, read, deadline=20)) is RateLimitError
    assert time.monotonic() - began < 10  # it knows at once that the wait would be too long


@pytest.mark.anyio
@both_worlds
@pytest.mark.parametrize("call", [read, create])
async def test_a_silent_server_costs_no_more_than_the_deadline(loopback: Loopback, call: Any, world: str) -> None:
    release = threading.Event()

    def stall(_: Received) -> Reply:
        release.wait(20)
        return OK

    loopback.answer = stall
    began = time.monotonic()
    try:
        error = await failure(world, loopback, lambda client: call(client, deadline=2.0))
        assert time.monotonic() - began < 6
    finally:
        release.set()
    assert type(error) is (RequestTimeoutError if call is read else AmbiguousWriteError)


@pytest.mark.anyio
@both_worlds
async def test_a_body_that_drips_costs_no_more_than_the_deadline(world: str) -> None:
    with Dripping() as server:
        settings = {"base_url": server.base_url, "client_id": "a", "client_secret": "b", "subscription_key": "c", "servers": None}
        with Loopback() as unused:
            began = time.monotonic()
            error = await failure(world, unused, lambda client: read(client, deadline=2.0), **settings)
    assert time.monotonic() - began < 6
    assert isinstance(error, TransportError)


class Dripping:
    """A server that sends a byte of its answer every tenth of a second."""

    def __init__(self) -> None:
        import socket

        self._socket = socket.create_server(("127.0.0.1", 0))
        self._ended = threading.Event()
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._drip, args=(connection,), daemon=True).start()

    def _drip(self, connection: Any) -> None:
        with connection:
            try:
                head = connection.recv(65536)
                if b"connect/token" in head:
                    body = b'{"access_token": "t", "expires_in": 3600}'
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)
                    return
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                while not self._ended.wait(0.1):
                    connection.sendall(b" ")
            except OSError:
                return

    def __enter__(self) -> Dripping:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._socket.close()


# Settings ------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [-1, True, 1.5, "2", None])
def test_a_number_of_retries_is_a_whole_number(loopback: Loopback, limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="retries is a number from 0"):
        loopback.client(retries=limit)
    with loopback.client() as client, pytest.raises(ConfigurationError, match="retries is a number from 0"):
        read(client, retries=limit)
    assert loopback.requests == []


@pytest.mark.parametrize("seconds", [0, -1, True, "2", float("inf"), float("nan")])
def test_a_deadline_is_a_positive_number(loopback: Loopback, seconds: Any) -> None:
    with pytest.raises(ConfigurationError, match="a deadline is a positive number"):
        loopback.client(deadline=seconds)
    with pytest.raises(ConfigurationError, match="longest_wait is a positive number"):
        Retries(longest_wait=seconds)
    with loopback.client() as client, pytest.raises(ConfigurationError, match="a deadline is a positive number"):
        read(client, deadline=seconds)


def test_waits_double_up_to_a_bound_and_are_a_random_share() -> None:
    policy = Retries(first_wait=0.5, longest_wait=8, longest_retry_after=60)
    assert [policy.wait(n, None, lambda: 1.0) for n in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert policy.wait(3, None, lambda: 0.0) == 0
    assert policy.wait(10_000, None, lambda: 1.0) == 8
    assert policy.wait(0, 7, lambda: 0.0) == 7
    assert policy.wait(0, 61, lambda: 1.0) is None


# The answer beside the result ----------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@both_worlds
async def test_the_answer_comes_along_with_its_result(loopback: Loopback, world: str) -> None:
    script(loopback, HANG_UP, Reply.of({"status": {"code": "1000", "description": "Success"}, "data": {"quotationNo": "Q1", "new": 1}}))

    def call(client: Any) -> Any:
        return client.with_response(client.venio.quotations.get, "Q1", options=CallOptions(deadline=10))

    response: Response[Any] = await ask(world, loopback, call)
    assert response.result.quotation_no == "Q1"
    assert (response.status, response.attempts) == (200, 2)
    assert response.headers["content-type"] == "application/json"
    assert response.envelope["status"]["code"] == "1000"
    assert response.body.startswith(b'{"status"')
    assert 0 < response.elapsed < 10
    assert "Q1" not in repr(response.headers)


@pytest.mark.anyio
@both_worlds
async def test_the_answer_of_a_page_comes_along_as_well(loopback: Loopback, world: str) -> None:
    loopback.answer = lambda _: Reply.of({"data": {"value": [{"dealNo": "D1"}]}})
    response = await ask(world, loopback, lambda client: client.with_response(client.venio.deals.enquiry(page_length=1).first_page))
    assert [deal.deal_no for deal in response.result] == ["D1"]
    assert response.envelope == {"data": {"value": [{"dealNo": "D1"}]}}
    if world == "sync":
        with loopback.client() as client, pytest.raises(TypeError, match="first_page"):
            client.with_response(client.venio.deals.enquiry, page_length=1)


def test_with_response_takes_methods_of_resources_alone(loopback: Loopback) -> None:
    with loopback.client() as client:
        others: list[Any] = [len, client.request, object()]
        for method in others:
            with pytest.raises(TypeError, match="takes a method of a resource"):
                client.with_response(method)
    assert loopback.requests == []


# The log -------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@both_worlds
async def test_a_call_is_one_line_without_values(loopback: Loopback, caplog: pytest.LogCaptureFixture, world: str) -> None:
    caplog.set_level(logging.DEBUG, "gofive")
    script(loopback, UNAVAILABLE)
    await ask(world, loopback, lambda client: client.venio.customers.get("SECRET-CUSTOMER"))
    script(loopback, Reply.of({"status": {"code": "4001", "description": "Somchai is no customer"}}))
    await failure(world, loopback, lambda client: client.venio.customers.get("SECRET-CUSTOMER"))
    lines = [record for record in caplog.records if record.name == "gofive"]
    assert [record.levelname for record in lines] == ["DEBUG", "INFO", "INFO"]
    assert lines[1].getMessage().startswith("venio.customers.get GET /v3/customers/{customerCode}: 200 in 0.")
    assert lines[1].getMessage().endswith(" (2 attempts)")
    assert "BusinessError 4001 (HTTP 200)" in lines[2].getMessage()
    everything = "\n".join(record.getMessage() for record in lines)
    for value in ("SECRET-CUSTOMER", "Somchai", *(v for k, v in loopback.settings().items() if isinstance(v, str) and k != "base_url")):
        assert value not in everything


def test_unset_options_keep_the_client_s(loopback: Loopback) -> None:
    loopback.answer = lambda _: UNAVAILABLE
    with loopback.client(retries=Retries(limit=1, first_wait=0.001)) as client, pytest.raises(ServiceUnavailableError):
        read(client, retries=UNSET, deadline=UNSET)
    assert len(loopback.requests) == 2

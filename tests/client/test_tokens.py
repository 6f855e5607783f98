"""Access tokens over real sockets: fetched once, kept while fresh, replaced once when refused."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from loopback import CLIENT_ID, CLIENT_SECRET, HANG_UP, SUBSCRIPTION_KEY, Loopback, Received, Reply, ok

from gofive import (
    AuthenticationError,
    CallOptions,
    ConnectionFailedError,
    GofiveError,
    SubscriptionKeyError,
    TokenRequestError,
)
from gofive._auth import ClientCredentials
from gofive._settings import Credentials

pytestmark = pytest.mark.anyio

KEY_REFUSED = {"statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid one."}
TOKEN_REFUSED = {"statusCode": 401, "message": "Unauthorized. Access token is missing or invalid."}


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def signed_client(server: Loopback, clock: Callable[[], float]) -> httpx.Client:
    credentials = Credentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY)
    return httpx.Client(auth=ClientCredentials(credentials, server.base_url, clock), base_url=server.base_url)


def accepting(*tokens: str) -> Callable[[Received], Reply]:
    """An API that knows these tokens only."""

    def answer(received: Received) -> Reply:
        known = received.headers["Authorization"] in {f"Bearer {token}" for token in tokens}
        return ok(received) if known else Reply.of(TOKEN_REFUSED, 401)

    return answer


def test_the_token_request_is_a_form_with_the_key_and_no_token(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        gofive.request("GET", "/v1/anything")
    (request,) = loopback.token_requests
    assert request.method == "POST"
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert request.headers["Ocp-Apim-Subscription-Key"] == SUBSCRIPTION_KEY
    assert "Authorization" not in request.headers
    # The secret holds + / and =, which a form must carry encoded.
    assert parse_qs(request.body.decode("ascii"), strict_parsing=True) == {
        "grant_type": ["client_credentials"],
        "client_id": [CLIENT_ID],
        "client_secret": [CLIENT_SECRET],
    }


def test_one_token_serves_many_calls(loopback: Loopback) -> None:
    with loopback.client() as gofive:
        for _ in range(5):
            gofive.request("GET", "/v1/anything")
    assert len(loopback.token_requests) == 1
    assert {r.headers["Authorization"] for r in loopback.requests} == {"Bearer t1"}


async def test_one_token_serves_many_awaited_calls(loopback: Loopback) -> None:
    async with loopback.async_client() as gofive:
        for _ in range(5):
            await gofive.request("GET", "/v1/anything")
    assert len(loopback.token_requests) == 1


@pytest.mark.parametrize(
    ("expires_in", "still_fresh", "replaced"),
    [
        (3600, 3539, 3571),  # never more than a minute early, and not less than half of that
        (300, 269, 286),  # a tenth of the lifetime
        ("600", 539, 571),  # a number as text
        (1, 0.89, 0.96),
        (0.001, 0.89, 0.96),  # not believed, or each call would fetch
        ("1" + "0" * 300, 86_339, 86_371),  # a day at most
        (None, 269, 286),  # unknown: taken for five minutes
        (0, 269, 286),
        (-5, 269, 286),
        ("nan", 269, 286),
        ("soon", 269, 286),
        ("1e999", 269, 286),
        ({"a": 1}, 269, 286),
    ],
)
def test_a_token_is_replaced_shortly_before_it_expires(loopback: Loopback, expires_in: Any, still_fresh: float, replaced: float) -> None:
    clock = Clock()
    loopback.expires_in = expires_in
    with signed_client(loopback, clock) as client:
        client.get("/v1/a")
        clock.now += still_fresh
        client.get("/v1/a")
        assert len(loopback.token_requests) == 1
        clock.now += replaced - still_fresh
        client.get("/v1/a")
    assert len(loopback.token_requests) == 2
    assert [r.headers["Authorization"] for r in loopback.requests] == ["Bearer t1", "Bearer t1", "Bearer t2"]


def test_a_refused_token_is_replaced_once_and_the_call_repeated(loopback: Loopback) -> None:
    loopback.answer = accepting("t2")
    with loopback.client() as gofive:
        gofive.request("POST", "/v1/anything", json={"a": 1})
    assert len(loopback.token_requests) == 2
    first, second = loopback.requests
    assert first.headers["Authorization"] == "Bearer t1"
    assert second.headers["Authorization"] == "Bearer t2"
    assert first.body == second.body == b'{"a":1}'


async def test_a_refused_token_is_replaced_once_and_the_awaited_call_repeated(loopback: Loopback) -> None:
    loopback.answer = accepting("t2")
    async with loopback.async_client() as gofive:
        await gofive.request("POST", "/v1/anything", json={"a": 1})
    assert len(loopback.token_requests) == 2
    assert [r.body for r in loopback.requests] == [b'{"a":1}', b'{"a":1}']


@pytest.mark.parametrize("body", [b"", b"<html>401</html>", b'{"status":{"code":"4001"}}', b'{"statusCode":401,"message":"x"}'])
def test_a_token_that_is_refused_twice_is_an_error(loopback: Loopback, body: bytes) -> None:
    loopback.answer = lambda _: Reply(401, body)
    with loopback.client() as gofive, pytest.raises(GofiveError) as caught:
        gofive.request("GET", "/v1/anything")
    assert caught.value.__class__.__name__ in ("AuthenticationError", "BusinessError")
    assert len(loopback.requests) == 2
    assert len(loopback.token_requests) == 2


def test_after_a_refusal_the_next_call_starts_with_the_newest_token(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply.of(TOKEN_REFUSED, 401)
    with loopback.client() as gofive:
        with pytest.raises(AuthenticationError):
            gofive.request("GET", "/v1/anything")
        loopback.answer = ok
        gofive.request("GET", "/v1/anything")
    assert loopback.requests[-1].headers["Authorization"] == "Bearer t2"
    assert len(loopback.token_requests) == 2


def test_a_refused_key_is_no_reason_for_a_new_token(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply.of(KEY_REFUSED, 401)
    with loopback.client() as gofive, pytest.raises(SubscriptionKeyError):
        gofive.request("GET", "/v1/anything")
    assert len(loopback.requests) == 1
    assert len(loopback.token_requests) == 1


async def test_a_refused_key_is_no_reason_for_a_new_token_when_awaited(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply.of(KEY_REFUSED, 401)
    async with loopback.async_client() as gofive:
        with pytest.raises(SubscriptionKeyError):
            await gofive.request("GET", "/v1/anything")
    assert len(loopback.requests) == len(loopback.token_requests) == 1


def test_the_key_may_be_refused_at_the_token_endpoint(loopback: Loopback) -> None:
    loopback.token_answer = lambda _: Reply.of(KEY_REFUSED, 401)
    with loopback.client() as gofive, pytest.raises(SubscriptionKeyError):
        gofive.request("GET", "/v1/anything")
    assert loopback.requests == []
    assert len(loopback.token_requests) == 1


@pytest.mark.parametrize("status", [400, 401])
def test_refused_credentials_name_the_oauth_error(loopback: Loopback, status: int) -> None:
    loopback.token_answer = lambda _: Reply.of({"error": "invalid_client", "error_description": "No such client"}, status)
    with loopback.client() as gofive, pytest.raises(TokenRequestError, match="invalid_client, No such client; check the") as caught:
        gofive.request("GET", "/v1/anything")
    assert caught.value.error == "invalid_client"
    assert caught.value.http_status == status
    assert loopback.requests == []


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b'{"access_token": null}', b'{"access_token": ""}', b'{"access_token": "a\\nb"}', b"<p>"]
)
def test_an_answer_without_a_token_is_an_error(loopback: Loopback, body: bytes) -> None:
    loopback.token_answer = lambda _: Reply(200, body)
    with loopback.client() as gofive, pytest.raises(TokenRequestError, match="holds no access token"):
        gofive.request("GET", "/v1/anything")
    assert loopback.requests == []


def in_64_threads(work: Callable[[], Any]) -> list[Any]:
    """Results, or the errors, of 64 threads that start together."""
    gate = threading.Barrier(64)

    def run() -> Any:
        gate.wait()
        try:
            return work()
        except GofiveError as error:
            return error

    with ThreadPoolExecutor(64) as pool:
        return [future.result(20) for future in [pool.submit(run) for _ in range(64)]]


def slowly(answer: Callable[[Received], Reply]) -> Callable[[Received], Reply]:
    """Long enough for everybody to arrive while the token is on its way."""

    def delayed(received: Received) -> Reply:
        threading.Event().wait(0.2)
        return answer(received)

    return delayed


def test_64_threads_on_a_cold_start_make_one_token_request(loopback: Loopback) -> None:
    loopback.token_answer = slowly(loopback.issue)
    with httpx.Client(limits=httpx.Limits(max_connections=64)) as own, loopback.client(http_client=own) as gofive:
        results = in_64_threads(lambda: gofive.request("GET", "/v1/anything"))
    assert results == [{}] * 64
    assert len(loopback.requests) == 64
    assert len(loopback.token_requests) == 1


async def test_500_tasks_on_a_cold_start_make_one_token_request(loopback: Loopback) -> None:
    loopback.token_answer = slowly(loopback.issue)
    async with loopback.async_client() as gofive:
        results = await asyncio.gather(*(gofive.request("GET", "/v1/anything") for _ in range(500)))
    assert results == [{}] * 500
    assert len(loopback.requests) == 500
    assert len(loopback.token_requests) == 1


def test_64_threads_whose_token_is_refused_make_one_more_token_request(loopback: Loopback) -> None:
    with httpx.Client(limits=httpx.Limits(max_connections=64)) as own, loopback.client(http_client=own) as gofive:
        gofive.request("GET", "/v1/anything")
        loopback.answer = slowly(accepting("t2"))
        results = in_64_threads(lambda: gofive.request("GET", "/v1/anything"))
    assert results == [{}] * 64
    assert len(loopback.token_requests) == 2


async def test_500_tasks_whose_token_is_refused_make_one_more_token_request(loopback: Loopback) -> None:
    async with loopback.async_client() as gofive:
        await gofive.request("GET", "/v1/anything")
        loopback.answer = accepting("t2")
        results = await asyncio.gather(*(gofive.request("GET", "/v1/anything") for _ in range(500)))
    assert results == [{}] * 500
    assert len(loopback.token_requests) == 2


def test_waiting_threads_get_the_error_of_the_one_request(loopback: Loopback) -> None:
    loopback.token_answer = slowly(lambda _: Reply.of({"error": "invalid_client"}, 400))
    with loopback.client() as gofive:
        errors = in_64_threads(lambda: gofive.request("GET", "/v1/anything"))
    assert {type(error) for error in errors} == {TokenRequestError}
    assert {error.error for error in errors} == {"invalid_client"}
    # Each gets its own: a shared exception would collect everybody's traceback.
    assert len({id(error) for error in errors}) == 64
    assert len(loopback.token_requests) == 1


async def test_waiting_tasks_get_the_error_of_the_one_request(loopback: Loopback) -> None:
    loopback.token_answer = slowly(lambda _: Reply.of({"error": "invalid_client"}, 400))
    async with loopback.async_client() as gofive:
        errors = await asyncio.gather(*(gofive.request("GET", "/v1/anything") for _ in range(100)), return_exceptions=True)
    assert {type(error) for error in errors} == {TokenRequestError}
    assert len(loopback.token_requests) == 1


def test_waiting_threads_learn_that_the_connection_broke(loopback: Loopback) -> None:
    loopback.token_answer = slowly(lambda _: HANG_UP)
    with loopback.client() as gofive:
        errors = in_64_threads(lambda: gofive.request("GET", "/v1/anything"))
        assert {type(error) for error in errors} == {ConnectionFailedError}
        assert len(loopback.token_requests) == 1
        loopback.token_answer = loopback.issue
        assert gofive.request("GET", "/v1/anything") == {}  # and nothing is stuck


async def test_waiting_tasks_learn_that_the_connection_broke(loopback: Loopback) -> None:
    loopback.token_answer = slowly(lambda _: HANG_UP)
    async with loopback.async_client() as gofive:
        errors = await asyncio.gather(*(gofive.request("GET", "/v1/anything") for _ in range(100)), return_exceptions=True)
        assert {type(error) for error in errors} == {ConnectionFailedError}
        assert len(loopback.token_requests) == 1
        loopback.token_answer = loopback.issue
        assert await gofive.request("GET", "/v1/anything") == {}


@pytest.mark.parametrize("answer", [HANG_UP, Reply(200, b"half", {"Content-Length": "400", "Connection": "close"})])
def test_a_call_without_a_token_was_not_sent(loopback: Loopback, answer: Reply) -> None:
    """Whatever happens to the token request, a write can't have been applied, and the error says so."""
    loopback.token_answer = lambda _: answer
    with loopback.client() as gofive, pytest.raises(ConnectionFailedError, match="so the call itself was not sent") as caught:
        gofive.request("POST", "/v1/anything", json={})
    assert caught.value.context.operation == "token"
    assert loopback.requests == []


def test_a_slow_token_request_is_not_taken_for_a_slow_call(loopback: Loopback) -> None:
    release = threading.Event()

    def slow(received: Received) -> Reply:
        release.wait(5)
        return loopback.issue(received)

    loopback.token_answer = slow
    with loopback.client(timeout=0.1) as gofive:
        try:
            with pytest.raises(ConnectionFailedError, match=r"token request \(ReadTimeout"):
                gofive.request("POST", "/v1/anything", json={})
        finally:
            release.set()
    assert loopback.requests == []


async def test_a_cancelled_task_leaves_the_fetching_to_another(loopback: Loopback) -> None:
    arrived = threading.Event()
    release = threading.Event()

    def stuck_once(received: Received) -> Reply:
        if len(loopback.token_requests) == 1:
            arrived.set()
            release.wait(5)
        return loopback.issue(received)

    loopback.token_answer = stuck_once
    async with loopback.async_client() as gofive:
        leader = asyncio.create_task(gofive.request("GET", "/v1/first"))
        while not arrived.is_set():
            await asyncio.sleep(0.005)
        followers = [asyncio.create_task(gofive.request("GET", "/v1/next")) for _ in range(10)]
        await asyncio.sleep(0.02)
        leader.cancel()
        assert await asyncio.wait_for(asyncio.gather(*followers), 5) == [{}] * 10
        release.set()
        with pytest.raises(asyncio.CancelledError):
            await leader
    assert len(loopback.token_requests) == 2


def test_a_loop_that_ends_in_the_middle_of_a_fetch_leaves_nobody_waiting(loopback: Loopback) -> None:
    """A client outlives its event loop: the fetch that died with the loop must not be waited for in the next one."""
    release = threading.Event()

    def stuck_once(received: Received) -> Reply:
        if len(loopback.token_requests) == 1:
            release.wait(5)
        return loopback.issue(received)

    loopback.token_answer = stuck_once
    credentials = Credentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY)
    auth = ClientCredentials(credentials, loopback.base_url)

    async def start() -> Any:
        flow = auth.async_auth_flow(httpx.Request("GET", loopback.base_url + "/v1/a"))
        await flow.__anext__()  # the token request is on its way
        return flow

    async def call() -> int:
        async with httpx.AsyncClient(auth=auth) as client:
            return (await client.get(loopback.base_url + "/v1/a")).status_code

    loop = asyncio.new_event_loop()
    flow = loop.run_until_complete(start())
    loop.close()
    with pytest.raises(StopIteration):  # what the garbage collector does to a flow that nobody will finish
        flow.aclose().send(None)
    release.set()
    assert asyncio.run(asyncio.wait_for(call(), 5)) == 200


def test_who_has_no_patience_does_not_wait_for_another_s_token_request(loopback: Loopback) -> None:
    release = threading.Event()

    def slow(received: Received) -> Reply:
        release.wait(5)
        return loopback.issue(received)

    loopback.token_answer = slow
    with loopback.client() as gofive, ThreadPoolExecutor(1) as pool:
        patient = pool.submit(gofive.request, "GET", "/v1/patient")
        while not loopback.token_requests:
            threading.Event().wait(0.005)
        try:
            with pytest.raises(ConnectionFailedError, match="the call itself was not sent"):
                gofive.request("GET", "/v1/hasty", options=CallOptions(timeout=0.05))
        finally:
            release.set()
        assert patient.result(5) == {}
    assert [r.path for r in loopback.requests] == ["/v1/patient"]


async def test_who_has_no_patience_does_not_spoil_it_for_others(loopback: Loopback) -> None:
    """The hasty one asks first and gives up; the patient ones ask again, once, instead of failing with it."""
    release = threading.Event()

    def slow_once(received: Received) -> Reply:
        if len(loopback.token_requests) == 1:
            release.wait(5)
        return loopback.issue(received)

    loopback.token_answer = slow_once
    async with loopback.async_client() as gofive:
        hasty = asyncio.create_task(gofive.request("GET", "/v1/hasty", options=CallOptions(timeout=0.1)))
        while not loopback.token_requests:
            await asyncio.sleep(0.005)
        patient = [asyncio.create_task(gofive.request("GET", "/v1/patient")) for _ in range(20)]
        with pytest.raises(ConnectionFailedError):
            await hasty
        assert await asyncio.wait_for(asyncio.gather(*patient), 5) == [{}] * 20
        release.set()
    assert len(loopback.token_requests) == 2


def test_only_the_refused_token_is_forgotten() -> None:
    credentials = Credentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY)
    tokens = ClientCredentials(credentials, "http://127.0.0.1:1")._tokens
    old = tokens.adopted(tokens.new("old", 3600))
    _, flight, _ = tokens.join(None)
    assert flight is not None
    tokens.land(flight, old)
    newer = tokens.adopted(tokens.new("newer", 3600))
    _, flight, first = tokens.join(old)
    assert first
    assert flight is not None
    tokens.land(flight, newer)
    # A slow caller comes back with the old token that was refused: the newer one stays.
    assert tokens.join(old) == (newer, None, False)


@pytest.mark.parametrize("world", ["sync", "async"])
@pytest.mark.parametrize(
    "fault", [Reply(503), Reply(429), HANG_UP, Reply.of({"error": "invalid_client"}, 400)], ids=["503", "429", "lost", "400"]
)
async def test_a_token_that_can_not_be_replaced_early_is_used_until_it_ends(loopback: Loopback, fault: Reply, world: str) -> None:
    async def call(client: Any) -> None:
        made = client.request("GET", "/v1/anything", options=CallOptions(retries=1))
        if world == "async":
            await made

    def age(client: Any, ends_in: float) -> None:
        """Make the token one that is to be replaced, and ends in so many seconds."""
        (auth,) = client._outbox._auths.values()
        now = time.monotonic()
        auth._tokens._token = auth._tokens._token.replace(fresh_until=now - 1, ends=now + ends_in)

    client: Any = loopback.client() if world == "sync" else loopback.async_client()
    try:
        await call(client)
        loopback.token_answer = lambda _: fault
        age(client, 60)
        await call(client)
        await call(client)
        assert len(loopback.token_requests) == 2  # nor is the endpoint asked at each call
        assert [request.headers["Authorization"] for request in loopback.requests] == ["Bearer t1"] * 3
        age(client, -0.5)
        with pytest.raises(GofiveError):
            await call(client)
        assert len(loopback.requests) == 3
    finally:
        if world == "sync":
            client.close()
        else:
            await client.close()

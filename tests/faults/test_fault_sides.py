"""Faults that don't fit into the matrix: they need a large body, two calls, a name with several addresses, or a client of one's own."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import time
from contextlib import ExitStack
from typing import Any, Literal

import fault_behaviours as does
import httpx
import pytest
from fault_cells import DEADLINE, GRACE, WORLDS, World, shown
from fault_certificates import certificates
from fault_server import CLIENT_SECRET, SUBSCRIPTION_KEY, WARM_UP, Fault, FaultServer, Listening, Received, Wire, answer, full_queue

from gofive import (
    AmbiguousWriteError,
    AsyncGofive,
    CallOptions,
    ConnectionFailedError,
    DecodeError,
    Gofive,
    GofiveError,
    RequestTimeoutError,
    Retries,
    TransportError,
)
from gofive.venio import CustomerState

OPTIONS = CallOptions(deadline=DEADLINE)

both_worlds = pytest.mark.parametrize("world", WORLDS)


def settings(server: FaultServer, **more: Any) -> dict[str, Any]:
    return {
        "client_id": "faults",
        "client_secret": CLIENT_SECRET,
        "subscription_key": SUBSCRIPTION_KEY,
        "base_url": f"http://127.0.0.1:{server.port}",
        "retries": Retries(first_wait=0.001),
        **more,
    }


def create(client: Any, name: str = "Mango Garden") -> Any:
    return client.venio.customers.create_or_update(customer_name=name, customer_state=CustomerState.LEAD, options=OPTIONS)


def ask(world: World, server: FaultServer, call: Any, *, warm: bool = False, **more: Any) -> None:
    """Arm a server and make a call, by a client that may have a token already."""

    async def awaited() -> None:
        transport: Literal["aiohttp", "plain"] | None = None
        if "http_client" not in more:
            transport = "aiohttp" if world == "aiohttp" else "plain"
        async with AsyncGofive(**settings(server, **more), transport=transport) as client:
            if warm:
                await client.request("GET", WARM_UP)
            server.arm()
            await call(client)

    if world != "sync":
        asyncio.run(awaited())
        return
    with Gofive(**settings(server, **more)) as client:
        if warm:
            client.request("GET", WARM_UP)
        server.arm()
        call(client)


def error_of(world: World, server: FaultServer, call: Any, **more: Any) -> Any:
    """How a call failed, of a client that has a token already."""
    with pytest.raises(GofiveError) as caught:
        ask(world, server, call, warm=True, **more)
    return caught.value


@both_worlds
def test_a_server_that_reads_slowly_costs_no_more_than_the_deadline(world: World) -> None:
    def sip(wire: Wire) -> None:
        while not wire.server.stopped.wait(0.1):
            wire.read(262144)  # enough that the client's system takes some more before long

    with FaultServer(Fault(reception=sip), Listening(hangs_up=True), None) as server:
        began = time.monotonic()
        error = error_of(world, server, lambda client: create(client, "x" * 20_000_000))
        assert time.monotonic() - began < DEADLINE + GRACE + 1  # the body has to be made and hashed as well
    assert type(error) is AmbiguousWriteError
    assert type(error.cause) is RequestTimeoutError
    assert len(str(error)) < 1000


def test_all_addresses_of_a_host_share_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve = socket.getaddrinfo

    def with_dead_addresses(host: Any, *rest: Any, **more: Any) -> Any:
        found = resolve("127.0.0.1", *rest, **more)
        return found * 4 if host == "localhost" else found

    monkeypatch.setattr(socket, "getaddrinfo", with_dead_addresses)
    with FaultServer(Fault(), Listening(), None) as server:
        server.stop_answering_handshakes()
        began = time.monotonic()
        with Gofive(**settings(server, base_url=f"http://localhost:{server.port}")) as client, pytest.raises(ConnectionFailedError):
            create(client)
        assert DEADLINE / 2 < time.monotonic() - began < DEADLINE + GRACE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the whole of 127.0.0.0/8 without being told")
def test_a_dead_address_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve = socket.getaddrinfo

    def two_addresses(host: Any, *rest: Any, **more: Any) -> Any:
        both = ("127.0.0.2", "127.0.0.1") if host == "localhost" else (host,)
        return [found for address in both for found in resolve(address, *rest, **more)]

    monkeypatch.setattr(socket, "getaddrinfo", two_addresses)
    with FaultServer(Fault(), Listening(), None) as server, ExitStack() as stack:
        for sock in full_queue("127.0.0.2", server.port):
            stack.callback(sock.close)
        with Gofive(**settings(server, base_url=f"http://localhost:{server.port}")) as client:
            # A connection for the token, kept for the call.
            client.venio.customers.get("C000001", options=CallOptions(deadline=1.5, retries=0))


@both_worlds
def test_bytes_behind_an_answer_do_not_count_for_the_next_call(world: World) -> None:
    """The next call meets them on the same connection, and is told that its own answer never came."""

    def twice(wire: Wire, received: Received) -> None:
        wire.server.apply(received)
        wire.send(answer() + b"}")

    def call(client: Any) -> Any:
        if world == "sync":
            create(client, "First")
            return create(client, "Second")

        async def both() -> None:
            await create(client, "First")
            await create(client, "Second")

        return both()

    with FaultServer(Fault(api=twice), Listening(), 1) as server:
        error = error_of(world, server, call)
        assert type(error) is AmbiguousWriteError
        assert type(error.cause) is TransportError
        assert len([body for body in server.applied if b"Second" in body]) <= 1


@both_worlds
def test_broken_encryption_is_one_of_our_errors_in_a_client_of_ones_own(world: World) -> None:
    """httpcore translates it in blocking connections only; in awaited ones it comes as ssl.SSLError."""
    known = certificates()
    trust = ssl.create_default_context(cafile=str(known.trusted))
    fault = Fault(api=does.applied_first(does.garble_the_encryption))
    with FaultServer(fault, Listening((known.good, None)), None) as server, ExitStack() as stack:
        own: Any = httpx.AsyncClient(verify=trust) if world != "sync" else stack.enter_context(httpx.Client(verify=trust))
        error = error_of(world, server, create, base_url=f"https://127.0.0.1:{server.port}", http_client=own)
        assert len(server.applied) == 1
    assert type(error) is AmbiguousWriteError
    assert type(error.cause) is TransportError


@both_worlds
def test_an_empty_answer_is_no_list_without_rows(world: World) -> None:
    with FaultServer(Fault(api=does.say(body=b"")), Listening(), None) as server:
        error = error_of(world, server, lambda client: client.venio.deals.enquiry(page_length=10).first_page())
    assert type(error) is DecodeError
    assert "has no body" in str(error)


# What tries to leave its place -----------------------------------------------------------------------------------------------------------

SMUGGLED = ["b\r\nX-Evil: 1", "b\nX-Evil: 1", "b\r\n\r\nGET /evil HTTP/1.1\r\nHost: evil.example\r\n\r\n", "b\0", "b\x7f", "ขอ"]


def refused_before_sending(world: World, server: FaultServer, call: Any) -> ValueError:
    """The error of a call that must not leave, nor fetch a token."""
    with pytest.raises(ValueError, match=r"can't be sent|must not") as caught:
        ask(world, server, call)
    assert (server.seen, server.tokens) == ([], 0)
    return caught.value


@both_worlds
@pytest.mark.parametrize("value", SMUGGLED)
@pytest.mark.parametrize("place", ["name", "value"])
def test_a_header_can_not_bring_another_along(place: str, value: str, world: World) -> None:
    headers = {value: "b"} if place == "name" else {"X-A": value}
    with FaultServer(Fault(), Listening(), None) as server:
        error = refused_before_sending(world, server, lambda client: client.venio.customers.get("C1", options=CallOptions(headers=headers)))
    assert shown(str(error)) == []


@both_worlds
@pytest.mark.parametrize("path", ["/v1/../x", "/v1/%2e%2e/x", "/v1/%2E./x", "/v1/.%2e", "/v1/%2e/x"])
def test_a_path_can_not_climb_by_any_spelling(path: str, world: World) -> None:
    with FaultServer(Fault(), Listening(), None) as server:
        refused_before_sending(world, server, lambda client: client.request("GET", path))


ESCAPES = {
    "../../x": "..%2F..%2Fx",
    "a/b?c": "a%2Fb%3Fc",
    "a#b": "a%23b",
    "%2e%2e": "%252e%252e",
    "..\\x": "..%5Cx",
    "//evil.example/": "%2F%2Fevil.example%2F",
    "@evil.example:80": "%40evil.example%3A80",
    "a b;c=d&e": "a%20b%3Bc%3Dd%26e",
}


@both_worlds
@pytest.mark.parametrize("code", ESCAPES)
def test_a_path_parameter_reaches_no_other_path(code: str, world: World) -> None:
    with FaultServer(Fault(), Listening(), None) as server:
        ask(world, server, lambda client: client.venio.customers.get(code))
        (received,) = server.seen
    assert received.target == f"/v3/customers/{ESCAPES[code]}"
    assert "evil" not in received.headers["host"]

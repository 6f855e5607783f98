"""Faults on demand: each kind meets our client over real sockets and without any, and behaves as docs/reliability.md says."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import frozen

from gofive import (
    AmbiguousWriteError,
    AuthenticationError,
    BusinessError,
    DecodeError,
    Gofive,
    GofiveError,
    QuotaExceededError,
    RateLimitError,
    RequestTimeoutError,
    Retries,
    ServerError,
    ServiceUnavailableError,
    SubscriptionKeyError,
    TokenRequestError,
    TransportError,
)
from gofive.sandbox import Sandbox
from gofive.sandbox.faults import KINDS
from gofive.sandbox.members import BadInput

QUICK = Retries(limit=2, first_wait=0.001, longest_wait=0.002)


@frozen
class Row:
    """A fault that stays, and how a read and a creating write end.

    Attributes:
        fault: The fault.
        read: What a read raises; None for a result.
        write: What a write raises that must not be repeated; for an `AmbiguousWriteError` its cause.
        attempts: Attempts of the read, and of the write.
        ambiguous: Whether the write raises `AmbiguousWriteError`.
        applied: Whether the write was done.
    """

    fault: dict[str, Any]
    read: type[GofiveError] | None
    write: type[GofiveError] | None
    attempts: tuple[int, int]
    ambiguous: bool = False
    applied: bool = False

    def __repr__(self) -> str:
        return "-".join(str(value) for value in self.fault.values())


def unknown(fault: dict[str, Any], error: type[GofiveError], reads: int, *, applied: bool = False) -> Row:
    """The outcome of a write is not known, so it is not sent again."""
    return Row(fault, error, error, (reads, 1), ambiguous=True, applied=applied)


def clear(fault: dict[str, Any], error: type[GofiveError], attempts: int = 1) -> Row:
    """The answer is clear, whatever the call is."""
    return Row(fault, error, error, (attempts, attempts))


ROWS = [
    clear({"kind": "status", "status": 400}, GofiveError),
    unknown({"kind": "status", "status": 500}, ServerError, 1),
    unknown({"kind": "status", "status": 503}, ServiceUnavailableError, 3),
    unknown({"kind": "status", "status": 503, "applied": True}, ServiceUnavailableError, 3, applied=True),
    clear({"kind": "business", "code": "4711"}, BusinessError),
    clear({"kind": "missing-key"}, SubscriptionKeyError),
    clear({"kind": "invalid-key"}, SubscriptionKeyError),
    clear({"kind": "token-refused"}, AuthenticationError),
    clear({"kind": "rate-limit", "retry_after": 90}, RateLimitError),
    clear({"kind": "quota"}, QuotaExceededError),
    Row({"kind": "revoke-tokens", "times": 1}, None, None, (1, 1), applied=True),
    unknown({"kind": "malformed"}, DecodeError, 1, applied=True),
    unknown({"kind": "truncated"}, TransportError, 3, applied=True),
    unknown({"kind": "truncated", "reset": True}, TransportError, 3, applied=True),
    unknown({"kind": "html"}, DecodeError, 1),
    Row({"kind": "slow", "seconds": 0.01}, None, None, (1, 1), applied=True),
    unknown({"kind": "slow", "seconds": 30}, RequestTimeoutError, 3, applied=True),
    unknown({"kind": "drop"}, TransportError, 3),
    unknown({"kind": "drop", "reset": True}, TransportError, 3),
    unknown({"kind": "drop", "applied": True}, TransportError, 3, applied=True),
]
READ_ALONE = [Row({"kind": "empty"}, DecodeError, None, (1, 1))]


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(params=["sockets", "no sockets"])
def client(running: Sandbox, request: pytest.FixtureRequest) -> Iterator[Gofive]:
    running.reset()
    with running.client(in_process=request.param == "no sockets", timeout=0.3, retries=QUICK) as gofive:
        gofive.venio.customers.create_or_update(customer_code="C1", customer_name="Before", customer_state=1)
        yield gofive


def outcome(call: Callable[[], Any]) -> GofiveError | None:
    try:
        call()
    except GofiveError as error:
        return error
    return None


def names(sandbox: Sandbox) -> list[str]:
    return [record["customerName"] for record in sandbox.app.store.all("customers")]


def until(condition: Callable[[], bool]) -> bool:
    """Whether something becomes true: a server works on what nobody waits for any more."""
    deadline = time.monotonic() + 5
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()


def add(sandbox: Sandbox, fault: dict[str, Any]) -> dict[str, Any]:
    """Ask for a fault by the admin API."""
    request = urllib.request.Request(
        f"{sandbox.base_url}/__sandbox__/faults", json.dumps(fault).encode(), {"Content-Type": "application/json"}, method="POST"
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        assert answer.status == 201
        made: dict[str, Any] = json.load(answer)
    return made


@pytest.mark.parametrize("row", [*ROWS, *READ_ALONE], ids=repr)
def test_a_read_meets_it(running: Sandbox, client: Gofive, row: Row) -> None:
    add(running, {"operation": "venio.customers.get", **row.fault})
    error = outcome(lambda: client.venio.customers.get("C1"))
    assert isinstance(error, row.read) if row.read else error is None
    if error is not None:
        assert vars(error)["context"].attempts == row.attempts[0]
        assert running.faults.all()[0].struck >= row.attempts[0]


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_a_write_meets_it(running: Sandbox, client: Gofive, row: Row) -> None:
    add(running, {"operation": "venio.customers.create_or_update", **row.fault})
    error = outcome(lambda: client.venio.customers.create_or_update(customer_name="After", customer_state=1))
    if row.ambiguous:
        assert isinstance(error, AmbiguousWriteError)
        assert row.write is not None
        assert isinstance(error.cause, row.write)
    else:
        assert isinstance(error, row.write) if row.write else error is None
    if error is not None:
        assert vars(error)["context"].attempts == row.attempts[1]
    assert until(lambda: names(running) == ["Before", "After"]) if row.applied else names(running) == ["Before"]
    assert until(lambda: running.requests("venio.customers.create_or_update")[1:] != [])
    seen = running.requests("venio.customers.create_or_update")[1]  # after the one that was there before
    assert seen.faults == [{"id": "f1", "kind": row.fault["kind"]}]


def test_every_kind_is_in_a_row() -> None:
    assert {row.fault["kind"] for row in [*ROWS, *READ_ALONE]} == set(KINDS) - {"oauth-error"}


def test_a_token_that_is_refused(running: Sandbox, client: Gofive) -> None:
    running.revoke_tokens()
    fault = running.faults.add("oauth-error", error="invalid_client")
    error = outcome(lambda: client.venio.customers.get("C1"))
    assert isinstance(error, TokenRequestError)
    assert error.error == "invalid_client"
    running.faults.remove(fault.id)
    running.faults.add("drop", operation="token", times=1)
    with running.client(retries=QUICK) as other:
        assert other.venio.customers.get("C1")["customerName"] == "Before"
    assert [seen.status for seen in running.requests("token")][-2:] == [None, 200]


@pytest.mark.parametrize("in_process", [False, True])
@pytest.mark.parametrize("kind", ["drop", "truncated", "slow", "malformed"])
def test_the_async_client_meets_it(running: Sandbox, kind: str, in_process: bool) -> None:
    running.reset()
    running.faults.add(kind, operation="venio.products.*", times=1, **({"seconds": 30} if kind == "slow" else {}))

    async def run() -> None:
        async with running.async_client(in_process=in_process, timeout=0.2, retries=0) as gofive:
            await gofive.venio.products.list_units()

    expected = {"slow": RequestTimeoutError, "malformed": DecodeError}.get(kind, TransportError)
    with pytest.raises(expected):
        asyncio.run(run())


def test_on_the_wire_the_connection_ends(sandbox: Sandbox) -> None:
    def talk(expect: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", int(sandbox.base_url.rsplit(":", 1)[1])), timeout=5) as sock:
            sock.sendall(b"GET /v9/nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n")
            got = b""
            while chunk := sock.recv(4096):
                got += chunk
                if expect and expect in got:
                    break
            return got

    sandbox.faults.add("drop", times=1, path="/v9/*")
    assert talk(b"") == b""
    sandbox.faults.add("truncated", times=1, path="/v9/*")
    head, _, body = talk(b"").partition(b"\r\n\r\n")
    length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
    assert 0 < len(body) < length
    sandbox.faults.add("drop", times=1, path="/v9/*", reset=True)
    with pytest.raises(ConnectionResetError):
        talk(b"")
    assert b"Resource not found" in talk(b"found")


@pytest.mark.parametrize("fault", [{"kind": "html", "status": 204}, {"kind": "business", "status": 304}, {"kind": "status", "status": 204}])
def test_a_status_without_a_body_has_none(sandbox: Sandbox, fault: dict[str, Any]) -> None:
    sandbox.faults.add(**fault, times=1)
    with socket.create_connection(("127.0.0.1", int(sandbox.base_url.rsplit(":", 1)[1])), timeout=10) as sock:
        sock.sendall(b"GET /a HTTP/1.1\r\nHost: localhost\r\n\r\nGET /b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        got = b""
        while chunk := sock.recv(65536):
            got += chunk
    first, second = got.split(b"\r\n\r\n", 1)
    assert first.startswith(f"HTTP/1.1 {fault['status']} ".encode())
    assert second.startswith(b"HTTP/1.1 404 ")  # and nothing of the first one before it


def test_which_requests_it_strikes(sandbox: Sandbox) -> None:
    with sandbox.client(retries=0) as gofive:
        units, strikes = gofive.venio.products.list_units, "venio.products.list_units"

        def pattern(calls: int) -> str:
            return "".join("x" if outcome(units) else "." for _ in range(calls))

        sandbox.faults.add("status", status=418, operation=strikes, after=1, every=2, times=2)
        assert pattern(8) == ".x.x...."
        sandbox.faults.clear()
        sandbox.faults.add("status", status=418, operation="venio.deals.*")
        sandbox.faults.add("status", status=418, method="POST")
        sandbox.faults.add("status", status=418, path="/v1/deals*")
        assert pattern(2) == ".."
        sandbox.faults.clear()
        chances = []
        for _ in range(2):
            fault = sandbox.faults.add("status", status=418, probability=0.5, seed=7)
            chances.append(pattern(12))
            sandbox.faults.remove(fault.id)
        assert chances[0] == chances[1]
        assert set(chances[0]) == {".", "x"}


def test_delays_add_up_and_the_first_of_the_others_decides(sandbox: Sandbox) -> None:
    sandbox.latency.set("fixed", seconds=0.05, operation="venio.*")
    sandbox.faults.add("slow", seconds=0.05)
    sandbox.faults.add("status", status=418)
    sandbox.faults.add("status", status=503)
    with sandbox.client(retries=0) as gofive:
        error = outcome(gofive.venio.products.list_units)
    assert error is not None
    assert vars(error)["context"].http_status == 418
    seen = sandbox.requests("venio.products.list_units")[0]
    assert seen.milliseconds > 95  # timers are rounded
    assert [struck["kind"] for struck in seen.faults] == ["slow", "status"]
    assert [fault.struck for fault in sandbox.faults.all()] == [1, 1, 0]


@pytest.mark.parametrize(
    ("settings", "low", "high"),
    [
        ({"distribution": "fixed", "seconds": 0.02}, 0.02, 0.02),
        ({"distribution": "uniform", "low": 0.01, "high": 0.03}, 0.01, 0.03),
        ({"distribution": "normal", "mean": 0.02, "deviation": 0.1}, 0, 1),
        ({"distribution": "exponential", "mean": 0.02}, 0, 1),
        ({"distribution": "lognormal", "median": 0.02, "sigma": 0.5}, 0, 1),
    ],
)
def test_latency_is_drawn_from_a_distribution_by_its_seed(settings: dict[str, Any], low: float, high: float) -> None:
    draws = []
    for _ in range(2):
        with Sandbox(in_process=True) as sandbox:
            sandbox.latency.set(**settings, seed=3)
            draws.append([sandbox.latency.draw("venio.deals.get") for _ in range(200)])
            assert sandbox.latency.draw("token") == 0
    assert draws[0] == draws[1]
    assert low <= min(draws[0]) <= max(draws[0]) <= high
    assert 0.01 < sum(draws[0]) / 200 < 0.2


def test_a_delay_ends_with_the_sandbox() -> None:
    with Sandbox() as sandbox, sandbox.client(timeout=10, retries=0) as gofive:
        sandbox.faults.add("slow", seconds=60, operation="venio.*")
        started = time.monotonic()
        waiting = threading.Thread(target=outcome, args=(gofive.venio.products.list_units,))
        waiting.start()
        assert until(lambda: sandbox.faults.all()[0].struck == 1)
    waiting.join(5)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({}, "kind must be one of status"),
        ({"kind": "earthquake"}, "kind must be one of status"),
        ({"kind": "status"}, "status is missing"),
        ({"kind": "status", "status": 99}, "status must be a whole number from 200 to 599"),
        ({"kind": "status", "status": True}, "status must be a whole number"),
        ({"kind": "status", "status": 503, "headers": {"X": "a\nb"}}, "headers must have names"),
        ({"kind": "status", "status": 503, "headers": {"Content-Length": "1"}}, "can't hold Content-Length"),
        ({"kind": "status", "status": 503, "headers": []}, "headers must be a JSON object"),
        ({"kind": "drop", "seconds": 1}, "a fault has no member seconds; it has: kind"),
        ({"kind": "malformed", "applied": True}, "a fault has no member applied"),
        ({"kind": "slow"}, "seconds must be a number from 0 to 3600"),
        ({"kind": "slow", "seconds": float("nan")}, "seconds must be a number"),
        ({"kind": "slow", "distribution": "zipf"}, "distribution must be one of fixed"),
        ({"kind": "slow", "distribution": "uniform", "low": 1}, "high must be a number"),
        ({"kind": "drop", "probability": 1.5}, "probability must be a number from 0 to 1"),
        ({"kind": "drop", "times": 0}, "times must be a whole number from 1"),
        ({"kind": "drop", "every": 0}, "every must be a whole number from 1"),
        ({"kind": "drop", "operation": ""}, "operation must be a text"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(fault: dict[str, Any], words: str) -> None:
    with Sandbox(in_process=True) as sandbox:
        with pytest.raises(BadInput, match=words):
            sandbox.app.faults.read(fault)
        assert sandbox.faults.all() == []

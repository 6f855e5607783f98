"""Run the four calls against a fault, and say what is not as it should be."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import ssl
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any, Literal, TypeAlias
from unittest.mock import patch
from urllib.parse import quote

from attrs import define, frozen
from fault_certificates import certificates
from fault_names import unknown_name
from fault_server import (
    CLIENT_SECRET,
    PROXIED_HOST,
    PROXY_PASSWORD,
    SUBSCRIPTION_KEY,
    TOKEN_CANARY,
    WARM_UP,
    Bystander,
    FaultServer,
    Listening,
)
from fault_table import CALLS, RETRIES, CallName, Outcome, Row, Verdict

from gofive import AmbiguousWriteError, AsyncGofive, CallOptions, Gofive, GofiveError, Response, Retries, _settings
from gofive._auth import ClientCredentials
from gofive.venio import CustomerState

World: TypeAlias = Literal["sync", "async", "aiohttp"]
"""The blocking client, the async one over httpx's own connections, and the same over aiohttp's."""

WORLDS: tuple[World, ...] = ("sync", "async", "aiohttp")
Mode: TypeAlias = Literal["lasts", "once"]

DEADLINE = 1.0
"""Seconds that each call has."""

PATIENCE = 0.4
"""Seconds for each phase where a fault passes, so that there is time for another attempt."""

GRACE = 0.75
"""Seconds that a busy machine may take on top of a deadline."""

CANARIES = (CLIENT_SECRET, quote(CLIENT_SECRET, safe=""), SUBSCRIPTION_KEY, TOKEN_CANARY, PROXY_PASSWORD)

_FAST = Retries(limit=RETRIES, first_wait=0.001)


@define
class Ended:
    """How a call ended.

    Attributes:
        outcome: With a result, or with which error.
        error: That error.
        seconds: How long it took.
    """

    outcome: Outcome
    error: GofiveError | None
    seconds: float


@frozen
class Cell:
    """One call against one server that is bad in one way."""

    call: CallName
    server: FaultServer
    bystander: Bystander
    client: Any

    def start(self, mode: Mode) -> Any:
        """The result, or what to await for it."""
        timeout = 60.0 if mode == "lasts" else PATIENCE
        options = CallOptions(deadline=DEADLINE, timeout=timeout)
        venio, with_response = self.client.venio, self.client.with_response
        if self.call == "get":
            return with_response(venio.customers.get, "C000001", options=options)
        if self.call == "enquiry":
            return with_response(venio.deals.enquiry(page_length=10, options=options).first_page)
        if self.call == "update":
            return with_response(venio.customer_events.update, 1, event_name="Visit", options=options)
        return with_response(
            venio.customers.create_or_update, customer_name="Mango Garden", customer_state=CustomerState.LEAD, options=options
        )


def succeeded(response: Response[Any], began: float) -> Ended:
    return Ended(Outcome(attempts=response.attempts), None, time.monotonic() - began)


def failed(error: GofiveError, began: float) -> Ended:
    cause = type(error.cause) if isinstance(error, AmbiguousWriteError) else None
    context: Any = getattr(error, "context", None)
    return Ended(Outcome(type(error), cause, context.attempts if context else 1), error, time.monotonic() - began)


# Setting up ----------------------------------------------------------------------------------------------------------------------------


@contextmanager
def environment(**variables: str) -> Iterator[None]:
    with patch.dict(os.environ, variables):
        yield


def listening(row: Row) -> Listening:
    contexts: tuple[ssl.SSLContext, ssl.SSLContext | None] | None = None
    if row.scheme in ("https", "proxy"):
        known = certificates()
        contexts = known.good, getattr(known, row.certificate) if row.certificate else None
    return Listening(contexts, proxy=row.scheme == "proxy", hangs_up=row.needs_new_connection)


def new_gofive(row: Row, world: World, server: FaultServer) -> Any:
    """The client for a row. Certificates and proxies reach it through the environment, as in life."""
    base_url = {
        "http": f"http://127.0.0.1:{server.port}",
        "https": f"https://127.0.0.1:{server.port}",
        "proxy": f"https://{PROXIED_HOST}",
        "unresolved": f"https://{PROXIED_HOST}",
    }[row.scheme]
    settings: dict[str, Any] = {
        "client_id": "faults",
        "client_secret": CLIENT_SECRET,
        "subscription_key": SUBSCRIPTION_KEY,
        "base_url": base_url,
        "retries": _FAST,
    }
    variables = {}
    if row.scheme in ("https", "proxy"):
        variables["SSL_CERT_FILE"] = str(certificates().trusted)
    if row.scheme == "proxy":
        variables["HTTPS_PROXY"] = f"http://faults:{PROXY_PASSWORD}@127.0.0.1:{server.port}"
    with environment(**variables), ExitStack() as patches:
        if row.scheme == "https":
            # To this machine's own address a client takes nothing from the environment; this one is made as for any other address.
            patches.enter_context(patch.object(_settings, "is_loopback", lambda host: False))
        if world == "sync":
            return Gofive(**settings)
        return AsyncGofive(**settings, transport="aiohttp" if world == "aiohttp" else "plain")


def new_cells(row: Row, world: World, mode: Mode, stack: ExitStack) -> list[Cell]:
    cells = []
    if row.scheme == "unresolved":
        stack.enter_context(unknown_name(PROXIED_HOST))
    for call in CALLS:
        server = stack.enter_context(FaultServer(row.fault(), listening(row), None if mode == "lasts" else 1))
        bystander = Bystander()
        stack.callback(bystander.close)
        server.elsewhere = bystander.port
        cells.append(Cell(call, server, bystander, new_gofive(row, world, server)))
    return cells


def arm(row: Row, cell: Cell) -> None:
    if row.prepare is not None:
        row.prepare(cell.server)
    cell.server.arm()


class Clock:
    """This machine's clock, as far as this process is concerned.

    Attributes:
        off: Seconds that it is off.
    """

    def __init__(self) -> None:
        self.off = 0.0
        self._right = time.time

    def __call__(self) -> float:
        return self._right() + self.off


@contextmanager
def own_clock(row: Row) -> Iterator[Clock]:
    """A clock that can be set, in the place of the machine's."""
    clock = Clock()
    if not row.clock:
        yield clock
        return
    defaults: dict[str, Any] = ClientCredentials.__init__.__kwdefaults__ or {}
    assert defaults["wall_clock"] is time.time, "tokens have another clock now"
    with patch.object(time, "time", clock), patch.dict(defaults, wall_clock=clock):
        yield clock


# Running -------------------------------------------------------------------------------------------------------------------------------


def run(row: Row, world: World, mode: Mode, cells: list[Cell]) -> list[Ended]:
    """All four calls, at the same time."""
    with own_clock(row) as clock:
        return run_blocking(row, mode, cells, clock) if world == "sync" else asyncio.run(run_awaited(row, mode, cells, clock))


def run_blocking(row: Row, mode: Mode, cells: list[Cell], clock: Clock) -> list[Ended]:
    def one(cell: Cell) -> Ended:
        began = time.monotonic()
        try:
            return succeeded(cell.start(mode), began)
        except GofiveError as error:
            return failed(error, began)

    try:
        for cell in cells:
            if not row.cold:
                cell.client.request("GET", WARM_UP)
            arm(row, cell)
        clock.off = row.clock
        with ThreadPoolExecutor(len(cells)) as pool:
            return list(pool.map(one, cells))
    finally:
        for cell in cells:
            cell.client.close()


async def run_awaited(row: Row, mode: Mode, cells: list[Cell], clock: Clock) -> list[Ended]:
    async def one(cell: Cell) -> Ended:
        began = time.monotonic()
        try:
            return succeeded(await cell.start(mode), began)
        except GofiveError as error:
            return failed(error, began)

    try:
        for cell in cells:
            if not row.cold:
                await cell.client.request("GET", WARM_UP)
            arm(row, cell)
        clock.off = row.clock
        return list(await asyncio.gather(*(one(cell) for cell in cells)))
    finally:
        for cell in cells:
            await cell.client.close()


# Judging -------------------------------------------------------------------------------------------------------------------------------


def problems(row: Row, verdict: Verdict, cell: Cell, ended: Ended) -> list[str]:
    """What is wrong with how a call ended."""
    return [
        f"{cell.call}: {problem}"
        for problem in [*_wrong_outcome(verdict.of(cell.call), ended), *_broken_promises(row, cell, ended), *_leaks(ended.error)]
    ]


def _wrong_outcome(expected: Outcome, ended: Ended) -> Iterator[str]:
    if ended.outcome != expected:
        yield f"expected {expected}, got {ended.outcome}: {ended.error!s}"
    if ended.seconds > DEADLINE + GRACE:
        yield f"took {ended.seconds:.2f} s with a deadline of {DEADLINE} s"


def _broken_promises(row: Row, cell: Cell, ended: Ended) -> Iterator[str]:
    server = cell.server
    if cell.call in ("update", "create"):
        if len(set(server.applied)) > 1 or (cell.call == "create" and len(server.applied) > 1):
            yield f"applied {len(server.applied)} times"
        if server.applied and ended.outcome.error not in (None, AmbiguousWriteError):
            yield f"was applied, but the caller is told of nothing but {ended.outcome}"
        if not server.applied and ended.outcome.error is None:
            yield "was not applied, but the caller is told that it was"
    if row.tokens is not None and server.tokens != row.tokens:
        yield f"made {server.tokens} token requests instead of {row.tokens}"
    if visits := cell.bystander.visits():
        yield f"{visits} connections to a host that is none of its business"


def _leaks(error: GofiveError | None) -> Iterator[str]:
    if error is None:
        return
    for place, text in {
        "the error": reachable_text(error),
        "the traceback": "".join(traceback.format_exception(error)),
        "the pickled error": pickle.dumps(error).decode("latin-1"),
    }.items():
        for canary in shown(text):
            yield f"{place} shows {canary}"
    again = pickle.loads(pickle.dumps(error))
    if (type(again), str(again)) != (type(error), str(error)):
        yield "is another error after pickling"


def shown(text: str) -> list[str]:
    """Secrets that a text shows."""
    return [canary for canary in CANARIES if canary in text]


def reachable_text(value: object, seen: set[int] | None = None) -> str:
    """Text of an error and of everything that hangs on it."""
    seen = set() if seen is None else seen
    if id(value) in seen or isinstance(value, type) or callable(value):
        return ""
    seen.add(id(value))
    text = f"{value!r} {value!s} "
    linked: list[object] = list(getattr(value, "__dict__", {}).values())
    if isinstance(value, BaseException):
        linked += [value.__cause__, value.__context__, *value.args, *getattr(value, "__notes__", ())]
    return text + "".join(reachable_text(member, seen) for member in linked)


def logged(records: list[logging.LogRecord], row: Row) -> list[str]:
    """Secrets that the log shows, where they have no excuse."""
    found = []
    for record in records:
        text = f"{record.getMessage()} {record.args!r} {record.exc_info!r} {record.__dict__!r}"
        by_httpcore = record.name.startswith("httpcore")
        found += [f"{record.name} logs {canary}" for canary in shown(text) if not (by_httpcore and row.logged_by_httpcore)]
    return found

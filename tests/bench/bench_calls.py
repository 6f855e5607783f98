"""The parts that measure in this process: ``sync``, ``async``, ``models`` and ``tokens``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import bench_async
import bench_models
import bench_sync
from bench_effort import Effort
from bench_generated import Missing
from bench_payloads import ORDER_ANSWER, PAGE, TOKEN_PATH, employee, page_answer
from bench_results import Results
from bench_rounds import interleave
from bench_server import Server

OF_THE_AIMS = 50
"""Calls in flight that the aims are about."""


def repeated(call: Callable[[], object]) -> Callable[[int], None]:
    """Does a call so many times."""

    def run(times: int) -> None:
        for _ in range(times):
            call()

    return run


def measure_sync(results: Results, effort: Effort, url: str) -> None:
    """Blocking calls: one row, one order, one page."""
    found = {}
    for name in bench_sync.CONTENDERS:
        try:
            found[name] = bench_sync.checked(name, url)
        except Missing as reason:
            results.missing[name] = str(reason)
    cases: dict[str, tuple[int, Callable[[bench_sync.Calls], Callable[[], object]]]] = {
        "small": (50, lambda calls: partial(calls.page, 1)),
        "order": (30, lambda calls: calls.order),
        "page": (20, lambda calls: partial(calls.page, PAGE)),
    }
    for case, (calls, call_of) in cases.items():
        work = {name: repeated(call_of(client)) for name, client in found.items()}
        results.add(f"sync/{case}", interleave(work, calls=calls, rounds=effort.rounds, seconds=effort.seconds))
    for client in found.values():
        client.close()


def measure_models(results: Results, effort: Effort) -> None:
    """Between bytes and models."""
    found = {}
    for name in bench_models.CODECS:
        try:
            found[name] = bench_models.checked(name)
        except Missing as reason:
            results.missing[name] = str(reason)
    page = page_answer([employee(number) for number in range(PAGE)])
    cases: dict[str, Callable[[bench_models.Codec], Callable[[], object]]] = {
        "order": lambda codec: partial(codec.order, ORDER_ANSWER),
        "page": lambda codec: partial(codec.page, page),
        "encode": lambda codec: codec.encode,
    }
    for case, call_of in cases.items():
        work = {name: repeated(call_of(codec)) for name, codec in found.items()}
        results.add(f"models/{case}", interleave(work, calls=100, rounds=effort.rounds, seconds=effort.seconds))


def measure_async(results: Results, effort: Effort, url: str) -> None:
    """Async calls for one row, with more and more of them under way."""
    found = {}
    with asyncio.Runner() as runner:
        for name in bench_async.CONTENDERS:
            try:
                found[name] = runner.run(bench_async.checked(name, url))
            except (Missing, ImportError) as reason:
                results.missing[name] = str(reason)

        def run(name: str, in_flight: int, calls: int) -> None:
            runner.run(bench_async.flood(partial(found[name].page, 1), calls, in_flight))

        for in_flight in effort.in_flight:
            names = found if in_flight == OF_THE_AIMS else bench_async.AT_EVERY_LEVEL
            work = {name: partial(run, name, in_flight) for name in found if name in names}
            samples = interleave(work, calls=min(max(50, 2 * in_flight), 200), rounds=effort.rounds, seconds=effort.seconds)
            results.add(f"async/{in_flight}", samples)
        for client in found.values():
            runner.run(client.close())


def measure_tokens(results: Results, server: Server) -> None:
    """Token requests of new clients that are used by many at once from the start."""

    def asked(calls: Callable[[], object]) -> float:
        before = server.counts()[TOKEN_PATH]
        calls()
        return server.counts()[TOKEN_PATH] - before

    def threads() -> None:
        client = bench_sync.gofive(server.url)
        with ThreadPoolExecutor(20) as pool:
            list(pool.map(lambda _: client.page(1), range(200)))
        client.close()

    async def tasks() -> None:
        client = await bench_async.gofive(server.url)
        await bench_async.flood(partial(client.page, 1), 200, 200)
        await client.close()

    results.numbers["tokens/200 calls by 20 threads"] = asked(threads)
    results.numbers["tokens/200 calls by 200 tasks at once"] = asked(lambda: asyncio.run(tasks()))

"""The parts that measure calls and models in this process: ``sync``, ``async`` and ``models``."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import bench_models
import bench_sync
from attrs import frozen
from bench_generated import Missing
from bench_payloads import ORDER_ANSWER, PAGE, employee, page_answer
from bench_results import Results
from bench_rounds import interleave


@frozen
class Effort:
    """How long to measure.

    Attributes:
        rounds: Rounds of each case.
        processes: Processes that are started of each kind.
        records: Records of the long walk.
        sizes: By how much the spec is multiplied.
        in_flight: How many async calls are under way.
    """

    rounds: int
    processes: int
    records: int
    sizes: tuple[int, ...]
    in_flight: tuple[int, ...]


QUICK = Effort(rounds=7, processes=5, records=100_000, sizes=(1, 4), in_flight=(1, 50))
WHOLE = Effort(rounds=60, processes=25, records=1_000_000, sizes=(1, 4, 16), in_flight=(1, 10, 50, 200))


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
        results.add(f"sync/{case}", interleave(work, rounds=effort.rounds, calls=calls))
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
        results.add(f"models/{case}", interleave(work, rounds=effort.rounds, calls=100))

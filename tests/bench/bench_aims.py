"""What the project wants to be true, as data: a figure, a limit, and what stands in the way where it is missed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import frozen
from bench_results import Results
from bench_rounds import Spread

Figure: TypeAlias = Callable[[Results], Spread | None]
"""Finds a figure in the results; None when it was not measured."""


@frozen(kw_only=True)
class Aim:
    """One aim.

    Attributes:
        what: What is compared, in words.
        part: Part of the measurements that the figure is from.
        figure: Finds the figure.
        at: Whether the limit is the most or the least that is wanted.
        limit: The limit.
        unit: Written after a figure: ``x``, `` MB``, `` s``.
        hindrance: What stops it, should it be missed.
    """

    what: str
    part: str
    figure: Figure
    at: Literal["most", "least"]
    limit: float
    unit: str = "x"
    hindrance: str

    def wanted(self) -> str:
        """The limit in words."""
        return f"{'≤' if self.at == 'most' else '≥'} {self.limit:g}{self.unit}"


@frozen
class Verdict:
    """An aim beside what was measured; neither met nor missed when it was not."""

    aim: Aim
    measured: Spread | None

    @property
    def met(self) -> bool | None:
        """Whether the median keeps the limit; None when nothing was measured."""
        if self.measured is None:
            return None
        return self.measured.median <= self.aim.limit if self.aim.at == "most" else self.measured.median >= self.aim.limit

    def shown(self) -> str:
        """The figure in words."""
        if self.measured is None:
            return "not measured"
        found = self.measured
        text = f"{found.median:.2f}{self.aim.unit}"
        return text if found.low == found.high else f"{text} ({found.low:.2f} to {found.high:.2f})"


def _times(first: str, second: str, clock: str = "cpu") -> Figure:
    """How many times as long the first takes as the second."""
    return lambda results: results.ratio(first, second, clock)


def _seconds(name: str) -> Figure:
    return lambda results: results.time(name)


def _number(name: str) -> Figure:
    return lambda results: Spread.over([results.numbers[name]]) if name in results.numbers else None


def _more(first: str, second: str) -> Figure:
    """By how much one number is greater than another."""

    def figure(results: Results) -> Spread | None:
        if first not in results.numbers or second not in results.numbers:
            return None
        return Spread.over([results.numbers[first] - results.numbers[second]])

    return figure


def verdicts(results: Results, aims: tuple[Aim, ...]) -> list[Verdict]:
    """Each aim beside what was measured."""
    return [Verdict(aim, aim.figure(results)) for aim in aims]


AIMS = (
    Aim(
        what="typed, authenticated call, blocking: CPU, against `httpx.Client.post(json=...).json()`",
        part="sync",
        figure=_times("sync/small/gofive", "sync/small/httpx"),
        at="most",
        limit=0.90,
        hindrance="httpx's own transport is the floor (the row `httpx transport`); above it come request, signature, retries and models",
    ),
    Aim(
        what="the same against openapi-python-client's call",
        part="sync",
        figure=_times("sync/small/gofive", "sync/small/openapi-python-client"),
        at="most",
        limit=0.80,
        hindrance="both send with httpx, and its transport is more than half of either",
    ),
    Aim(
        what="async, 50 calls in flight: calls per second, against openapi-python-client",
        part="async",
        figure=_times("async/50/openapi-python-client", "async/50/gofive", "wall"),
        at="least",
        limit=8,
        hindrance="httpx keeps 20 connections and makes the others anew for each call; aiohttp's transport is needed",
    ),
    Aim(
        what="the same against bare aiohttp",
        part="async",
        figure=_times("async/50/aiohttp", "async/50/gofive", "wall"),
        at="least",
        limit=0.6,
        hindrance="what lies between aiohttp and the caller: a request and an answer of httpx's kind, signature, retries, models",
    ),
    Aim(
        what="bytes to models, sales order with 10 lines: times as fast as openapi-python-client",
        part="models",
        figure=_times("models/order/openapi-python-client", "models/order/gofive"),
        at="least",
        limit=3,
        hindrance="parsing the JSON and making a slotted object for each row bound it; both are done in C already",
    ),
    Aim(
        what="the same against openapi-generator (pydantic)",
        part="models",
        figure=_times("models/order/openapi-generator", "models/order/gofive"),
        at="least",
        limit=3,
        hindrance="parsing the JSON and making a slotted object for each row bound it; both are done in C already",
    ),
    Aim(
        what="models to bytes, the same order: times as fast as openapi-python-client",
        part="models",
        figure=_times("models/encode/openapi-python-client", "models/encode/gofive"),
        at="least",
        limit=2,
        hindrance="each member is looked at once in Python, to leave out what is unset, and once more to refuse what JSON has no form for",
    ),
    Aim(
        what="token requests of a new client that 200 tasks use at once",
        part="tokens",
        figure=_number("tokens/200 calls by 200 tasks at once"),
        at="most",
        limit=1,
        unit="",
        hindrance="callers who find no token fetch one each",
    ),
    Aim(
        what="`import gofive; Gofive(...)`: CPU, against `import httpx; httpx.Client()`",
        part="start",
        figure=_times("start/client/gofive", "start/client/httpx"),
        at="most",
        limit=1.15,
        hindrance="httpx is most of it; attrs, orjson and anyio come on top",
    ),
    Aim(
        what="1,000,000 records by pages: peak memory over that of a bare httpx loop",
        part="walk",
        figure=_more("walk/gofive/peak", "walk/httpx/peak"),
        at="most",
        limit=10,
        unit=" MB",
        hindrance="one page of models is held beside the bytes that it came from",
    ),
    Aim(
        what="growth of that peak from 250,000 records to 1,000,000",
        part="walk",
        figure=_more("walk/gofive/peak", "walk/gofive/early peak"),
        at="most",
        limit=1,
        unit=" MB",
        hindrance="something is kept for each page that was read",
    ),
    Aim(
        what="`make generate`, all products: CPU, which is more than the time on a machine that does nothing else",
        part="generate",
        figure=_seconds("generate/as it is/all products"),
        at="most",
        limit=5,
        unit=" s",
        hindrance="openapi-spec-validator, openapi-python-client's parser and ruff take nearly all of it",
    ),
    Aim(
        what="`make generate`: CPU for each operation of 16 times the spec, against 4 times",
        part="generate",
        figure=_times("generate/16x/whole", "generate/4x/whole"),
        at="most",
        limit=1.1,
        hindrance="some step looks through the whole document for each operation",
    ),
)

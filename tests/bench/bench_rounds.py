"""Measure contenders side by side: many rounds, each with a small batch of everybody, in an order that changes.

What else the machine does hits all contenders of a round alike, so a ratio is taken within each round, and the median of those counts.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from attrs import define, field, frozen


@define
class Samples:
    """What one contender took in each round, in seconds for one call.

    Attributes:
        cpu: CPU time of this process, all threads, kernel included.
        wall: Time by the clock.
    """

    cpu: list[float] = field(factory=list)
    wall: list[float] = field(factory=list)

    def of(self, clock: str) -> list[float]:
        """The times by a clock, ``cpu`` or ``wall``."""
        return self.cpu if clock == "cpu" else self.wall


@frozen
class Spread:
    """A median and the quartiles around it."""

    median: float
    low: float
    high: float

    @classmethod
    def over(cls, values: Sequence[float]) -> Spread:
        """Of at least one value.

        Raises:
            ValueError: There is none.
        """
        if not values:
            raise ValueError("there is nothing to take a median of")
        if len(values) == 1:
            return cls(values[0], values[0], values[0])
        low, median, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(median, low, high)


def ratio(ours: Samples, theirs: Samples, clock: str) -> Spread:
    """How many times as long the first took as the second, round by round.

    Raises:
        ValueError: They were not measured in the same rounds.
    """
    pairs = list(zip(ours.of(clock), theirs.of(clock), strict=True))
    return Spread.over([a / b for a, b in pairs])


def turns(names: Sequence[str], number: int) -> list[str]:
    """The order of a round: everybody comes first once, and neighbours change sides."""
    start = number % len(names)
    order = [*names[start:], *names[:start]]
    return order[::-1] if number % 2 else order


Clocked: TypeAlias = Callable[[], tuple[float, float]]
"""Does its work and returns the seconds it took: CPU, and by the clock."""

FEWEST = 5


def in_rounds(work: Mapping[str, Clocked], *, rounds: int, seconds: float, fewest: int = FEWEST) -> dict[str, Samples]:
    """Have everybody do their work in each round.

    Args:
        work: By contender, what it does in a round.
        rounds: Most rounds.
        seconds: Time after which no further round begins, once there are the fewest.
        fewest: Rounds that are measured whatever time they take.
    """
    samples = {name: Samples() for name in work}
    until = time.monotonic() + seconds
    for number in range(rounds):
        if number >= fewest and time.monotonic() > until:
            break
        for name in turns(list(work), number):
            cpu, wall = work[name]()
            samples[name].cpu.append(cpu)
            samples[name].wall.append(wall)
    return samples


def interleave(work: Mapping[str, Callable[[int], object]], *, calls: int, rounds: int, seconds: float = 60) -> dict[str, Samples]:
    """Run everybody's batch of calls in each round, in this process. One batch each, which is not measured, comes before.

    Args:
        work: By contender, what does a number of calls.
        calls: Calls of a batch.
        rounds: Most rounds.
        seconds: Time after which no further round begins.
    """

    def clocked(run: Callable[[int], object]) -> tuple[float, float]:
        gc.collect()  # nobody pays for another's garbage
        wall, cpu = time.perf_counter(), time.process_time()
        run(calls)
        return (time.process_time() - cpu) / calls, (time.perf_counter() - wall) / calls

    for run in work.values():
        run(calls)
    gc.freeze()  # what was imported is not looked through again with each batch
    try:
        return in_rounds({name: partial(clocked, run) for name, run in work.items()}, rounds=rounds, seconds=seconds)
    finally:
        gc.unfreeze()

"""Measure contenders side by side: many rounds, each with a small batch of everybody, in an order that changes.

What else the machine does hits all contenders of a round alike, so a ratio is taken within each round, and the median of those counts.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence

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


def interleave(work: Mapping[str, Callable[[int], object]], *, rounds: int, calls: int) -> dict[str, Samples]:
    """Run everybody's batch of calls in each round.

    Args:
        work: By contender, what does a number of calls.
        rounds: How many rounds are measured; one batch each, which is not, comes before.
        calls: Calls of a batch.
    """
    samples = {name: Samples() for name in work}
    for run in work.values():
        run(calls)
    gc.freeze()  # what was imported is not looked through again with each batch
    try:
        for number in range(rounds):
            for name in turns(list(work), number):
                gc.collect()  # nobody pays for another's garbage
                wall, cpu = time.perf_counter(), time.process_time()
                work[name](calls)
                samples[name].cpu.append((time.process_time() - cpu) / calls)
                samples[name].wall.append((time.perf_counter() - wall) / calls)
    finally:
        gc.unfreeze()
    return samples

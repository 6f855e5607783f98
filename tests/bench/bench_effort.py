"""How long to measure."""

from __future__ import annotations

from attrs import frozen


@frozen
class Effort:
    """How long to measure.

    Attributes:
        rounds: Most rounds of each case.
        seconds: Time for each case, after which no further round begins.
        processes: Most processes that are started of each kind.
        records: Records of the long walk.
        sizes: By how much the spec is multiplied.
        generations: How often each size is generated at most.
        in_flight: How many async calls are under way.
    """

    rounds: int
    seconds: float
    processes: int
    records: int
    sizes: tuple[int, ...]
    generations: int
    in_flight: tuple[int, ...]


QUICK = Effort(rounds=3, seconds=2, processes=3, records=50_000, sizes=(1, 4), generations=1, in_flight=(1, 50))
WHOLE = Effort(rounds=60, seconds=15, processes=25, records=1_000_000, sizes=(1, 4, 16), generations=2, in_flight=(1, 10, 50, 200))

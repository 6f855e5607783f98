"""What was measured, by name, and how it is kept between a run and its report.

A name is ``part/case/contender``: ``sync/small/gofive``. Times are `Samples`, all else (megabytes, counts) plain numbers.
"""

from __future__ import annotations

import json
from pathlib import Path

from attrs import asdict, define, field
from bench_rounds import Samples, Spread, ratio

HEADLINE = "gofive"


@define
class Results:
    """All that a run gave.

    Attributes:
        machine: What it was measured on, in words by their heads.
        series: Times.
        numbers: Megabytes, counts, operations.
        missing: Contenders that could not be measured, with the reason.
    """

    machine: dict[str, str] = field(factory=dict)
    series: dict[str, Samples] = field(factory=dict)
    numbers: dict[str, float] = field(factory=dict)
    missing: dict[str, str] = field(factory=dict)

    def add(self, case: str, samples: dict[str, Samples]) -> None:
        """Keep the rounds of a case."""
        self.series.update({f"{case}/{name}": found for name, found in samples.items()})

    def contenders(self, case: str) -> list[str]:
        """Who was measured in a case, in the order of measuring."""
        return [name.rpartition("/")[2] for name in self.series if name.rpartition("/")[0] == case]

    def time(self, name: str, clock: str = "cpu") -> Spread | None:
        """Seconds of a call; None when it was not measured."""
        return Spread.over(self.series[name].of(clock)) if name in self.series else None

    def ratio(self, first: str, second: str, clock: str) -> Spread | None:
        """How many times as long the first took as the second; None when one was not measured."""
        if first not in self.series or second not in self.series:
            return None
        return ratio(self.series[first], self.series[second], clock)

    def save(self, path: Path) -> None:
        """Write them all down."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Results:
        """What was saved."""
        data = json.loads(path.read_text("utf-8"))
        data["series"] = {name: Samples(**samples) for name, samples in data["series"].items()}
        return cls(**data)

"""How long answers take: seconds drawn from a distribution, by operation."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from fnmatch import fnmatchcase
from random import Random
from typing import Any

from attrs import define, field

from .members import BadInput, Members

LONGEST = 60.0
"""Seconds that no delay drawn from a distribution exceeds."""

_DRAWS: dict[str, tuple[dict[str, float | None], Callable[[Random, Mapping[str, float]], float]]] = {
    "fixed": ({"seconds": None}, lambda _, of: of["seconds"]),
    "uniform": ({"low": 0.0, "high": None}, lambda random, of: random.uniform(of["low"], of["high"])),
    "normal": ({"mean": None, "deviation": None}, lambda random, of: random.gauss(of["mean"], of["deviation"])),
    "exponential": ({"mean": None}, lambda random, of: random.expovariate(1 / of["mean"]) if of["mean"] else 0.0),
    "lognormal": ({"median": None, "sigma": 0.5}, lambda random, of: of["median"] * random.lognormvariate(0, of["sigma"])),
}
DISTRIBUTIONS = {name: tuple(parameters) for name, (parameters, _) in _DRAWS.items()}
"""The distributions and their parameters, all in seconds but ``sigma``."""


@define(eq=False)
class Distribution:
    """Seconds that are drawn by chance.

    Attributes:
        name: One of `DISTRIBUTIONS`.
        parameters: Its parameters.
        seed: Seed of the chance; None for another one each time.
    """

    name: str
    parameters: dict[str, float]
    seed: int | None = None
    _random: Random = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._random = Random(self.seed)

    @classmethod
    def of(cls, members: Members) -> Distribution:
        """The distribution that a JSON object names.

        Raises:
            BadInput: It names none, or a parameter is missing or out of bounds.
        """
        name = members.choice("distribution", _DRAWS)
        parameters = {one: members.number(one, default, most=LONGEST) for one, default in _DRAWS[name][0].items()}
        return cls(name, parameters, members.whole("seed"))

    def draw(self) -> float:
        """Some seconds, from 0 to `LONGEST`."""
        return min(LONGEST, max(0.0, _DRAWS[self.name][1](self._random, self.parameters)))

    def shown(self) -> dict[str, Any]:
        """It as a JSON object."""
        return {"distribution": self.name, **self.parameters, "seed": self.seed}


class Latency:
    """How long the operations take, beside what the work takes. A pattern set later goes before those set earlier.

    Args:
        operations: Names of the operations that there are.
    """

    def __init__(self, operations: Collection[str] = ()) -> None:
        self._operations = operations
        self._guard = threading.Lock()
        self._rules: dict[str, Distribution] = {}

    def __bool__(self) -> bool:
        return bool(self._rules)

    def set(self, distribution: str, *, operation: str = "*", seed: int | None = None, **parameters: float) -> None:
        """Let operations take so long.

        Args:
            distribution: ``fixed`` (seconds), ``uniform`` (low, high), ``normal`` (mean, deviation), ``exponential`` (mean) or
                ``lognormal`` (median, sigma).
            operation: Pattern of the operations' names, such as ``venio.deals.*``; ``token`` for the token service.
            seed: Seed of the chance.
            parameters: The parameters of the distribution, in seconds.

        Raises:
            BadInput: The distribution is unknown, no operation is meant, or a parameter is missing, unknown or out of bounds.
        """
        self.read({"distribution": distribution, "operation": operation, "seed": seed, **parameters})

    def read(self, given: Any) -> None:
        """Set what a JSON object says: see `set`."""
        members = Members(given, "a latency")
        operation = checked(members.text("operation", "*", most=200) or "*", self._operations)
        distribution = Distribution.of(members)
        members.done()
        with self._guard:
            kept = {pattern: rule for pattern, rule in self._rules.items() if pattern != operation}
            self._rules = {operation: distribution, **kept}

    def clear(self) -> None:
        """Let nothing take longer than it takes."""
        self._rules = {}

    def draw(self, operation: str) -> float:
        """Seconds that a call of an operation shall take longer."""
        for pattern, distribution in self._rules.items():
            if matches(pattern, operation):
                with self._guard:
                    return distribution.draw()
        return 0.0

    def shown(self) -> list[dict[str, Any]]:
        """The rules as JSON objects."""
        return [{"operation": pattern, **rule.shown()} for pattern, rule in self._rules.items()]


def matches(pattern: str, operation: str) -> bool:
    """Whether a pattern means an operation. The token service is meant by its name alone: a fault for all calls leaves tokens be."""
    return pattern == operation if operation == TOKEN else fnmatchcase(operation, pattern)


def checked(pattern: str, operations: Collection[str]) -> str:
    """A pattern that means some operation.

    Raises:
        BadInput: It means none.
    """
    if pattern != "*" and not any(matches(pattern, operation) for operation in operations):
        raise BadInput("operation: no operation has such a name; GET /__sandbox__/operations lists them, such as venio.customers.get")
    return pattern


TOKEN = "token"  # noqa: S105
"""Name of the token service among the operations that faults and latency are for."""

"""Which requests faults strike, and how often."""

from __future__ import annotations

import threading
from collections.abc import Collection
from fnmatch import fnmatchcase
from random import Random
from typing import Any

from attrs import define, field, frozen

from ..latency import Distribution, checked, matches
from ..members import BadInput, Members
from ..messages import Answer
from ..routes import Route
from .kinds import KINDS, Effect, Outcome, delay_of

_MOST = 1000


@define(eq=False)
class Fault:
    """A fault that was asked for.

    Attributes:
        id: Its name in this sandbox: ``f1``, ``f2``, ...
        kind: One of `KINDS`.
        given: All that was said of it.
        operation: Pattern of the names of operations that it strikes; ``token`` for the token service.
        method: HTTP method that it strikes; None for all.
        path: Pattern of paths that it strikes; None for all.
        probability: Share of the matching requests that it strikes, from 0 to 1.
        after: Matching requests that it lets pass first.
        every: Strikes every so many of those that follow.
        times: Strikes so often and never again; None for always.
        applied: Whether the work is done before it strikes.
        matched: Requests that matched so far.
        struck: Requests that it struck so far.
    """

    id: str
    kind: str
    given: dict[str, Any]
    operation: str
    method: str | None
    path: str | None
    probability: float
    after: int
    every: int
    times: int | None
    applied: bool
    effect: Effect | None = field(repr=False)
    delay: Distribution | None
    matched: int = 0
    struck: int = 0
    random: Random = field(factory=Random, repr=False)

    def means(self, operation: str, method: str, path: str) -> bool:
        """Whether a request is one that it may strike."""
        return (
            matches(self.operation, operation)
            and (self.method is None or self.method == method)
            and (self.path is None or fnmatchcase(path, self.path))
        )

    def strikes(self) -> bool:
        """Whether it strikes the request that it matches; counts it."""
        self.matched += 1
        number = self.matched - self.after
        if number < 1 or (number - 1) % self.every or (self.times is not None and self.struck >= self.times):
            return False
        if self.probability < 1 and self.random.random() >= self.probability:
            return False
        self.struck += 1
        return True

    @property
    def spent(self) -> bool:
        """Whether it will never strike again."""
        return self.times is not None and self.struck >= self.times

    def shown(self) -> dict[str, Any]:
        """It as a JSON object: what was asked for, and what came of it."""
        return {
            "id": self.id,
            **self.given,
            "operation": self.operation,
            "matched": self.matched,
            "struck": self.struck,
            "spent": self.spent,
        }


@frozen
class Strike:
    """What strikes one request.

    Attributes:
        faults: The faults that strike.
        seconds: How long they delay it.
        revoke: Whether they revoke all tokens first.
        decisive: The one that makes the outcome; None for none.
    """

    faults: tuple[Fault, ...]
    seconds: float
    revoke: bool
    decisive: Fault | None

    @property
    def works(self) -> bool:
        """Whether the request is worked on."""
        return self.decisive is None or self.decisive.applied

    def outcome(self, route: Route | None, answer: Answer | None) -> Outcome:
        """What is sent in place of an answer."""
        if self.decisive is None or self.decisive.effect is None:
            assert answer is not None
            return answer
        return self.decisive.effect(route, answer)


class Faults:
    """The faults of a sandbox. Delays add up; of the others the first that strikes decides.

    Args:
        operations: Names of the operations that there are.
    """

    def __init__(self, operations: Collection[str] = ()) -> None:
        self._operations = operations
        self._guard = threading.Lock()
        self._faults: tuple[Fault, ...] = ()
        self._last = 0

    def __bool__(self) -> bool:
        return bool(self._faults)

    def add(self, kind: str, **settings: Any) -> Fault:
        """Ask for a fault.

        Args:
            kind: One of `KINDS`.
            settings: ``operation`` (pattern of names, such as ``venio.deals.*``; ``token`` for the token service), ``method``, ``path``
                (pattern), ``probability``, ``times``, ``every``, ``after``, ``seed``, and the parameters of the kind.

        Returns:
            The fault; it counts how many requests it matched and struck.

        Raises:
            BadInput: A setting is unknown or out of bounds; the message names it.
        """
        return self.read({"kind": kind, **settings})

    def read(self, given: Any) -> Fault:
        """Ask for what a JSON object says: see `add`."""
        members = Members(given, "a fault")
        kind = members.choice("kind", KINDS)
        does = KINDS[kind]
        if kind == "slow":
            delay, effect = delay_of(members), None
        else:
            delay, effect = None, does.read(members) if does.read else None
        applied = members.flag("applied") if does.works is None else bool(does.works) or does.read is None
        method = members.text("method", most=20)
        seed = delay.seed if delay is not None and delay.seed is not None else members.whole("seed")
        settings: dict[str, Any] = {
            "operation": checked(members.text("operation", most=200) or does.operation, self._operations),
            "method": method.upper() if method else None,
            "path": members.text("path", most=500),
            "probability": members.number("probability", 1.0, most=1),
            "after": members.whole("after", 0),
            "every": members.whole("every", 1, least=1),
            "times": members.whole("times", least=1),
        }
        members.done()
        with self._guard:
            if len(self._faults) >= _MOST:
                raise BadInput(f"there are {_MOST} faults already; remove some")
            self._last += 1
            shown = {name: value for name, value in given.items() if value is not None}
            fault = Fault(f"f{self._last}", kind, shown, **settings, applied=applied, effect=effect, delay=delay, random=Random(seed))
            self._faults = (*self._faults, fault)
        return fault

    def all(self) -> list[Fault]:
        """The faults, in the order in which they were asked for."""
        return list(self._faults)

    def remove(self, name: str) -> bool:
        """Take a fault away; whether there was one of that id."""
        with self._guard:
            kept = tuple(fault for fault in self._faults if fault.id != name)
            found = len(kept) < len(self._faults)
            self._faults = kept
        return found

    def clear(self) -> None:
        """Take all faults away."""
        with self._guard:
            self._faults = ()

    def reset(self) -> None:
        """Take all faults away, and give ids from the first on."""
        with self._guard:
            self._faults, self._last = (), 0

    def draw(self, operation: str, method: str, path: str) -> Strike | None:
        """What strikes a request; None for nothing."""
        struck: list[Fault] = []
        seconds, decisive = 0.0, None
        with self._guard:
            for fault in self._faults:
                if (decisive is not None and fault.effect is not None) or not fault.means(operation, method, path) or not fault.strikes():
                    continue
                struck.append(fault)
                if fault.delay is not None:
                    seconds += fault.delay.draw()
                elif fault.effect is not None:
                    decisive = fault
        if not struck:
            return None
        return Strike(tuple(struck), seconds, any(fault.kind == "revoke-tokens" for fault in struck), decisive)

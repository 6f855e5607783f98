"""Which hints there are. A hint that nobody reads would promise what the sandbox does not do, so it is an error."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..routes import Route
from .lines import LINE_HINTS
from .rules import RULE_NAMES

COMMON_HINTS = frozenset(
    (
        *("behaviour", "assumes"),
        *("wrapper", "also", "refusal"),  # how its answers look
        *("collection", "id", "key", "also_key", "keys"),  # where its records are, and by what they are looked up
        "notifies",  # what webhooks tell of it
    )
)
"""Hints that any behaviour may have."""


class HintError(Exception):
    """A sandbox overlay says something that the sandbox does not know; the message names the operation, the hint and what is known."""


def check_hints(routes: Iterable[Route], names: Mapping[str, frozenset[str]]) -> None:
    """Refuse hints that have no meaning.

    Args:
        routes: The operations.
        names: The behaviours, and the hints that each of them reads.

    Raises:
        HintError: Naming the operation.
    """
    for route in routes:
        if not route.sandbox:
            continue
        behaviour = str(route.sandbox.get("behaviour"))
        if behaviour not in names:
            raise HintError(f"{route.name}: there is no behaviour {behaviour!r}; known are {', '.join(sorted(names))}")
        _none_else(route, f"hint of {behaviour}", route.sandbox, COMMON_HINTS | names[behaviour])
        for rule in route.sandbox.get("rules", ()):
            _none_else(route, "part of a rule", rule, RULE_NAMES)
        if isinstance(route.sandbox.get("lines"), dict):
            _none_else(route, "part of lines", route.sandbox["lines"], LINE_HINTS)


def _none_else(route: Route, what: str, given: Mapping[str, Any], known: frozenset[str]) -> None:
    for name in given:
        if name not in known:
            raise HintError(f"{route.name}: {name!r} is no {what}; known are {', '.join(sorted(known))}")

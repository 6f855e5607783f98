"""Rules between the members of a record, as the hints write them.

A rule says one thing, for all records or for those that its ``when`` (a member has one of these values) or ``given`` (a member is there)
names, or for each line of a list (``each``)::

    {when: {customerStatus: [1, 2]}, needs: [customerNote]}
    {needs_one: [CustomerName, CustomerCode]}
    {when: {SourceType: [1]}, between: {Point: [1, 5]}}
    {longest: {classificationName: 3}}
    {each: expenseDetails, when: {expenseTypeId: [1003]}, below: {milesStart: milesEnd}}
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

RULE_NAMES = frozenset({"each", "when", "given", "needs", "needs_one", "between", "longest", "below"})


def broken(rules: Iterable[Mapping[str, Any]], record: Mapping[str, Any]) -> list[str]:
    """What a record breaks, one line each."""
    found: list[str] = []
    for rule in rules:
        for place, part in _parts(rule, record):
            if _concerns(rule, part):
                found += _faults(rule, place, part)
    return found


def _parts(rule: Mapping[str, Any], record: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if "each" not in rule:
        yield "", record
        return
    for number, line in enumerate(record.get(rule["each"]) or (), start=1):
        if isinstance(line, dict):
            yield f"line {number}: ", line


def _concerns(rule: Mapping[str, Any], part: Mapping[str, Any]) -> bool:
    return all(part.get(name) in values for name, values in rule.get("when", {}).items()) and all(
        part.get(name) is not None for name in rule.get("given", ())
    )


def _faults(rule: Mapping[str, Any], place: str, part: Mapping[str, Any]) -> Iterator[str]:
    for name, check in _CHECKS.items():
        if name in rule:
            for fault in check(rule[name], part):
                yield f"{place}{fault}{_condition(rule)}"


def _condition(rule: Mapping[str, Any]) -> str:
    """When a rule holds, for the message."""
    terms = [f"{name} is {' or '.join(str(value) for value in values)}" for name, values in rule.get("when", {}).items()]
    terms += [f"{name} is given" for name in rule.get("given", ())]
    return f" when {' and '.join(terms)}" if terms else ""


def _needs(names: list[str], part: Mapping[str, Any]) -> Iterator[str]:
    for name in names:
        if part.get(name) in (None, ""):
            yield f"{name} is needed"


def _needs_one(names: list[str], part: Mapping[str, Any]) -> Iterator[str]:
    if all(part.get(name) in (None, "") for name in names):
        yield f"one of {', '.join(names)} is needed"


def _between(bounds: Mapping[str, list[float]], part: Mapping[str, Any]) -> Iterator[str]:
    for name, (low, high) in bounds.items():
        value = _number(part.get(name))
        if value is not None and not low <= value <= high:
            yield f"{name} must be {low} to {high}"


def _longest(lengths: Mapping[str, int], part: Mapping[str, Any]) -> Iterator[str]:
    for name, length in lengths.items():
        value = part.get(name)
        if isinstance(value, str) and len(value) > length:
            yield f"{name} must not be longer than {length} characters"


def _below(pairs: Mapping[str, str], part: Mapping[str, Any]) -> Iterator[str]:
    for low, high in pairs.items():
        less, more = _number(part.get(low)), _number(part.get(high))
        if less is not None and more is not None and not less < more:
            yield f"{low} must be below {high}"


def _number(value: Any) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


_CHECKS: dict[str, Callable[[Any, Mapping[str, Any]], Iterator[str]]] = {
    "needs": _needs,
    "needs_one": _needs_one,
    "between": _between,
    "longest": _longest,
    "below": _below,
}

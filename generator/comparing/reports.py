"""A comparison in words: for the terminal, for the changelog, for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from attrs import frozen

from .breaking import RULES, Impact, impact
from .changes import Change

_HEADINGS = {Impact.BREAKING: "Breaking", Impact.ADDED: "Added", Impact.CHANGED: "Changed"}
_LONGEST = 160


@frozen
class Comparison:
    """What was compared, and what came of it.

    Attributes:
        old: What the user called the old side.
        new: What the user called the new side.
        changes: The changes in order.
    """

    old: str
    new: str
    changes: Sequence[Change]

    @property
    def breaks(self) -> bool:
        """Whether any change breaks users' code."""
        return any(impact(change) is Impact.BREAKING for change in self.changes)


def text(comparison: Comparison) -> str:
    """The comparison for the terminal."""
    if not comparison.changes:
        return f"no difference between {_plain(comparison.old)} and {_plain(comparison.new)}\n"
    lines: list[str] = []
    for kind, entries in _by_impact(comparison.changes):
        lines += [f"{_HEADINGS[kind]}:", ""]
        for heading, changes in entries:
            lines += [f"  {heading.plain}", *(f"    {_line(change, heading, _plain)}" for change in changes), ""]
    counts = Counter(impact(change) for change in comparison.changes)
    total = ", ".join(f"{counts[kind]} {kind}" for kind in Impact)
    return "\n".join([*lines, f"{_plain(comparison.old)} -> {_plain(comparison.new)}: {total}"]) + "\n"


def markdown(comparison: Comparison) -> str:
    """The comparison for the changelog."""
    if not comparison.changes:
        return f"No difference between {_code(comparison.old)} and {_code(comparison.new)}.\n"
    lines: list[str] = []
    for kind, entries in _by_impact(comparison.changes):
        lines += [f"### {_HEADINGS[kind]}", ""]
        for heading, changes in entries:
            lines += [f"- {heading.marked}", *(f"  - {_line(change, heading, _code)}" for change in changes)]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def as_json(comparison: Comparison) -> str:
    """The comparison for programs: every change by itself, with nothing shortened.

    The keys stay; new ones may come.
    """
    counts = Counter(impact(change) for change in comparison.changes)
    report = {
        "old": comparison.old,
        "new": comparison.new,
        "breaking": comparison.breaks,
        "counts": {str(kind): counts[kind] for kind in Impact},
        "changes": [
            {
                "rule": str(change.difference),
                "impact": str(impact(change)),
                "product": change.product,
                "operation": change.operation or None,
                "method": change.method or None,
                "path": change.path or None,
                "place": change.place or None,
                "name": change.name,
                "before": change.before,
                "after": change.after,
                "says": RULES[change.difference].says,
                "reason": RULES[change.difference].reason,
            }
            for change in comparison.changes
        ],
    }
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


FORMATS: dict[str, Callable[[Comparison], str]] = {"text": text, "markdown": markdown, "json": as_json}
"""The reports by the name of their format."""


# Grouping -----------------------------------------------------------------------------------------------------------------------------


@frozen(order=True)
class _Heading:
    """What a group of changes is of: the product, one operation, or several that share a model.

    Attributes:
        product: The product.
        rank: 0 for the product, 1 for several operations, 2 for one: what concerns most stands first.
        operations: Title, method and path of each.
    """

    product: str
    rank: int
    operations: tuple[tuple[str, str, str], ...]

    @property
    def plain(self) -> str:
        return self._said(_plain)

    @property
    def marked(self) -> str:
        return self._said(_code)

    def _said(self, quoted: Callable[[str], str]) -> str:
        if not self.operations:
            return _plain(self.product)
        if len(self.operations) == 1:
            title, method, path = self.operations[0]
            endpoint = f"{method} {path}"
            return f"{self.product} {quoted(title)}" + ("" if title == endpoint else f" ({quoted(endpoint)})")
        names = [quoted(title) for title, _, _ in self.operations]
        shown, rest = names[:3], len(names) - 3
        return f"{self.product} " + (
            ", ".join(shown) + f" and {rest} more" if rest > 0 else " and ".join([", ".join(names[:-1]), names[-1]])
        )


def _by_impact(changes: Iterable[Change]) -> list[tuple[Impact, list[tuple[_Heading, list[Change]]]]]:
    """Changes by impact and heading. A change of a model's member that several operations show is said once."""
    merged: dict[object, list[Change]] = {}
    for change in changes:
        merged.setdefault(_shared(change), []).append(change)
    found: list[tuple[Impact, _Heading, Change]] = []
    for same in merged.values():
        operations = tuple(sorted({(c.operation, c.method, c.path) for c in same if c.operation}))
        rank = 0 if not operations else 2 if len(operations) == 1 else 1
        found.append((impact(same[0]), _Heading(same[0].product, rank, operations), same[0]))
    order = list(Impact)
    found.sort(key=lambda entry: (order.index(entry[0]), entry[1]))
    return [
        (kind, [(heading, [change for _, _, change in group]) for heading, group in groupby(entries, key=lambda entry: entry[1])])
        for kind, entries in groupby(found, key=lambda entry: entry[0])
    ]


def _shared(change: Change) -> object:
    """What two changes have in common that are one change of a model."""
    if change.place and change.place != change.name and "." in change.name:
        return change.product, change.difference, change.name, change.before, change.after
    return change


# Words --------------------------------------------------------------------------------------------------------------------------------


def _line(change: Change, heading: _Heading, quoted: Callable[[str], str]) -> str:
    rule = RULES[change.difference]
    words = rule.says
    if change.name not in ("", change.operation):
        # Several operations have the member at places of their own.
        told = len(heading.operations) > 1 or change.place in ("", change.name, change.before, change.after)
        words = f"{quoted(change.name)}{'' if told else f' ({quoted(change.place)})'}: {words}"
    if not rule.shows or (change.before is None and change.after is None):
        return words
    parts = [_short(value) or "nothing" for value in (change.before, change.after) if value is not None]
    return f"{words}: {' -> '.join(parts)}" if words == rule.says else f"{words}, {' -> '.join(parts)}"


def _short(value: str) -> str:
    value = _plain(value)
    return value if len(value) <= _LONGEST else value[: _LONGEST - 4].rstrip() + " ..."


def _plain(value: str) -> str:
    """A value on one line, with nothing in it that a terminal obeys."""
    return "".join(character if character.isprintable() else " " for character in value)


def _code(value: str) -> str:
    value = _plain(value)
    return f"`` {value} ``" if "`" in value else f"`{value}`"

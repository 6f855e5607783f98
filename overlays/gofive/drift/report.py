"""What was found, in a form that can be read, stored and added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from typing import Any, Literal, TypeAlias, get_args

import orjson
from attrs import asdict, define, evolve, field, frozen

from .spec import Pointer
from .words import OTHER_MEMBERS, OTHER_VALUES

Kind: TypeAlias = Literal["unknown-member", "missing-member", "type", "date-form", "value", "status", "envelope", "body"]
"""In what respect an answer differs."""

MOST_NAMES = 40
"""New members of one schema; a place with more is taken for a map, whose keys are nobody's business."""

MOST_VALUES = 8
"""New values of one schema; one with more lists no values."""

_VERSION = 1


@frozen(kw_only=True)
class Finding:
    """A difference, at one place of the answers of one operation.

    Attributes:
        operation: Name of the operation, such as ``venio.customers.get``.
        kind: In what respect the answers differ.
        place: Place in the answer, such as ``data.items[].price``; empty for the whole.
        schema: Pointer to the place in the assembled spec that says otherwise.
        member: Name of the unknown or missing member; None in other cases, and where names are not recorded.
        seen: What was seen instead, in how many answers each.
        count: Number of answers it was seen in.
    """

    operation: str
    kind: Kind
    place: str
    schema: Pointer
    member: str | None
    seen: Mapping[str, int]
    count: int

    def __str__(self) -> str:
        place = self.place or "(the answer)"
        if self.kind in ("unknown-member", "missing-member") and self.member is not None:
            place = f"{self.place}.{self.member}" if self.place else self.member
        seen = "" if self.kind == "missing-member" else ": " + ", ".join(f"{word} ({count})" for word, count in self.seen.items())
        return f"{self.kind} {place}{seen} in {answers(self.count)}"


@frozen
class OperationDrift:
    """The findings of one operation.

    Attributes:
        name: Name of the operation.
        answers: Number of answers that were compared.
        findings: The differences, in the order of their places.
    """

    name: str
    answers: int
    findings: tuple[Finding, ...]


@frozen(kw_only=True)
class Report:
    """Where answers differed from the spec.

    Attributes:
        answers: Number of answers compared, by operation.
        findings: The differences, in the order of operations and places.
        cut: Answers that were too large to be looked through to the end.
        dropped: Differences that were not kept because there were too many.
        failures: Answers that could not be compared because something went wrong.
    """

    answers: Mapping[str, int]
    findings: tuple[Finding, ...]
    cut: int = 0
    dropped: int = 0
    failures: int = 0

    @property
    def operations(self) -> tuple[OperationDrift, ...]:
        """The operations of which an answer was compared."""
        found = {name: tuple(group) for name, group in groupby(self.findings, lambda finding: finding.operation)}
        return tuple(OperationDrift(name, count, found.get(name, ())) for name, count in sorted(self.answers.items()))

    def __str__(self) -> str:
        operations = f"{len(self.answers)} operation{'' if len(self.answers) == 1 else 's'}"
        total = sum(self.answers.values())
        head = f"{answers(total)} of {operations} {'was' if total == 1 else 'were'} compared with the spec"
        differences = f"{len(self.findings)} difference{'' if len(self.findings) == 1 else 's'}" if self.findings else "no difference"
        lines = [f"{head}: {differences}"]
        for operation in self.operations:
            if operation.findings:
                lines += [f"{operation.name} ({answers(operation.answers)})", *(f"  {finding}" for finding in operation.findings)]
        lines += [
            f"{count} {what}"
            for count, what in (
                (self.cut, "not looked through to the end"),
                (self.dropped, "differences not kept: too many"),
                (self.failures, "not compared: something went wrong"),
            )
            if count
        ]
        return "\n".join(lines)

    def to_json(self) -> str:
        """The report as JSON text, from which `from_json` makes it again."""
        return orjson.dumps({"version": _VERSION, **asdict(self)}, option=orjson.OPT_INDENT_2).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Report:
        """A report from its JSON text.

        Raises:
            ValueError: It is no report of this version.
        """
        try:
            data = orjson.loads(text)
            if data.pop("version") != _VERSION:
                raise ValueError("of another version")
            findings = tuple(_finding(**finding) for finding in data.pop("findings"))
            return cls(answers=_counts(data.pop("answers")), findings=findings, **_counts(data))
        except KeyError as error:
            raise ValueError(f"no drift report: {error} is missing") from None
        except (AttributeError, TypeError, ValueError) as error:
            raise ValueError(f"no drift report: {error}") from None

    def merged(self, other: Report) -> Report:
        """Both reports in one: counts add up."""
        ledger = Ledger(most=len(self.findings) + len(other.findings))
        for report in (self, other):
            ledger.add(report)
        return ledger.report()

    def overlay(self, product: str) -> str:
        """Text of an OpenAPI Overlay document that brings the spec of a product up to date.

        Raises:
            ValueError: There is no such product, or nothing was found in it: an overlay has an action at least.
        """
        from .overlay import overlay

        return overlay(self, product)


def answers(count: int) -> str:
    """A number of answers in words."""
    return f"{count} answer{'' if count == 1 else 's'}"


def _finding(*, schema: list[str | int], kind: Kind, seen: dict[str, int], **more: Any) -> Finding:
    if kind not in get_args(Kind):
        raise ValueError(f"no kind {kind!r}")
    return Finding(schema=tuple(schema), kind=kind, seen=_counts(seen), **more)


def _counts(data: dict[str, Any]) -> dict[str, int]:
    if not all(count.__class__ is int for count in data.values()):
        raise ValueError("a count is no number")
    return data


_Key: TypeAlias = tuple[str, Kind, str, Pointer, str | None]
_Place: TypeAlias = tuple[Kind, str, Pointer]


@define
class Ledger:
    """Findings being added up. It is bounded, and forgets the names and values of a place that turns out to have too many.

    Attributes:
        most: Number of findings to keep.
    """

    most: int
    _answers: Counter[str] = field(factory=Counter)
    _found: dict[_Key, Finding] = field(factory=dict)
    _words: dict[_Place, set[str] | None] = field(factory=dict)  # None: too many
    _others: Counter[str] = field(factory=Counter)

    def add(self, report: Report) -> None:
        """Add a report, be it of one answer."""
        self._answers.update(report.answers)
        self._others.update(cut=report.cut, dropped=report.dropped, failures=report.failures)
        for finding in report.findings:
            self._learn(finding)
        new: dict[_Key, Finding] = {}
        for finding in report.findings:
            self._enter(new, self._discreet(finding))
        for key, finding in new.items():
            known = self._found.get(key)
            if known is not None:
                seen = Counter(known.seen)
                seen.update(finding.seen)
                self._found[key] = evolve(known, seen=dict(seen), count=known.count + finding.count)
            elif len(self._found) < self.most:
                self._found[key] = finding
            else:
                self._others["dropped"] += 1

    def report(self) -> Report:
        """What was added up."""
        findings = sorted(self._found.values(), key=lambda f: (f.operation, f.place, f.kind, f.member or "", repr(f.schema)))
        others = {name: self._others[name] for name in ("cut", "dropped", "failures")}
        return Report(answers=dict(self._answers), findings=tuple(findings), **others)

    def _learn(self, finding: Finding) -> None:
        """Keep count of the names and values at a place; when there are too many, forget them."""
        if finding.kind == "unknown-member":
            most, new = MOST_NAMES, {finding.member} if finding.member else set()
        elif finding.kind == "value":
            most, new = MOST_VALUES, set(finding.seen) - {OTHER_VALUES}
        else:
            return
        place = _place(finding)
        words = self._words.setdefault(place, set())
        if words is None:
            return
        words |= new
        if len(words) > most:
            self._words[place] = None
            kept = list(self._found.values())
            self._found.clear()
            for known in kept:
                self._enter(self._found, self._discreet(known))

    def _discreet(self, finding: Finding) -> Finding:
        """The finding without its names when its place has too many of them."""
        if self._words.get(_place(finding), ()) is not None:
            return finding
        word = OTHER_MEMBERS if finding.kind == "unknown-member" else OTHER_VALUES
        return evolve(finding, member=None, seen={word: finding.count})

    @staticmethod
    def _enter(into: dict[_Key, Finding], finding: Finding) -> None:
        """Enter a finding; several that have become one were seen in the same answers, as far as one can tell."""
        key = (finding.operation, finding.kind, finding.place, finding.schema, finding.member)
        same = into.get(key)
        into[key] = finding if same is None or same.count < finding.count else same


def _place(finding: Finding) -> _Place:
    return finding.kind, finding.operation.partition(".")[0], finding.schema

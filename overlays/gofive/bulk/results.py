"""What becomes of the inputs: a result for each, and a report of all."""

from __future__ import annotations

from collections import Counter
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from attrs import define, field, frozen

from gofive_client import Effect

from .errors import PASSING, BulkStoppedError, brief

In = TypeVar("In")
T = TypeVar("T")

Outcome: TypeAlias = Literal["succeeded", "failed", "unknown", "skipped", "unsent"]
"""``failed``: nothing was changed · ``unknown``: a write that may have been applied · ``skipped``: an earlier run did it · ``unsent``: the
run was stopped before."""


@frozen(kw_only=True)
class Result(Generic[In, T]):
    """What became of one input.

    Attributes:
        index: Its place among the inputs, from 0.
        input: The input.
        outcome: What became of it.
        error: Why it did not succeed; None when it did, and for what was skipped or not sent.
        key: Its key in the journal; None without a journal.
        effect: What the call does to the server; None when nothing was sent and the function is one of the caller's own.
        attempts: How often the call was sent; 0 when it was not, and for a function of the caller's own.
        elapsed: Seconds that the call took, waits included.
    """

    index: int
    input: In = field(repr=False)
    outcome: Outcome
    error: Exception | None = None
    key: str | None = field(default=None, repr=False)
    effect: Effect | None = None
    attempts: int = 0
    elapsed: float = 0.0
    _value: Any = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.outcome == "succeeded"

    @property
    def value(self) -> T:
        """What the call returned.

        Raises:
            Exception: The error of the call, when it has one.
            LookupError: The call was made by an earlier run, or not at all.
        """
        if self.error is not None:
            raise self.error
        if self.outcome != "succeeded":
            raise LookupError(f"input {self.index} was {self.outcome}, so there is no value")
        value: T = self._value
        return value

    @property
    def retryable(self) -> bool:
        """Whether the same input may be sent again, and may succeed."""
        if self.outcome == "unknown":
            return self.effect in ("read", "set")
        return self.outcome == "unsent" or (self.outcome == "failed" and isinstance(self.error, PASSING))


@define
class Report(Generic[In, T]):
    """What became of all inputs. It keeps those that did not succeed, and counts the others.

    Attributes:
        succeeded: Number of calls that returned.
        skipped: Number of inputs that an earlier run was done with.
        failed: Those that failed; nothing was changed for them.
        unknown: Writes that may have been applied.
        unsent: Those that were read, but not sent because the run was stopped.
        stopped: Why the run ended before its inputs; None when it did not.
    """

    succeeded: int = 0
    skipped: int = 0
    failed: list[Result[In, T]] = field(factory=list)
    unknown: list[Result[In, T]] = field(factory=list)
    unsent: list[Result[In, T]] = field(factory=list)
    stopped: BulkStoppedError | None = None

    def add(self, result: Result[In, T]) -> None:
        """Take in a result; for those who read results themselves and want a report, too."""
        if result.outcome == "succeeded":
            self.succeeded += 1
        elif result.outcome == "skipped":
            self.skipped += 1
        elif result.outcome == "failed":
            self.failed.append(result)
        elif result.outcome == "unknown":
            self.unknown.append(result)
        else:
            self.unsent.append(result)

    @property
    def total(self) -> int:
        """Number of inputs that were read."""
        return self.succeeded + self.skipped + len(self.failed) + len(self.unknown) + len(self.unsent)

    @property
    def retryable(self) -> list[Result[In, T]]:
        """Those that may be sent again as they are and may succeed, in the order of the inputs."""
        found = (result for results in (self.failed, self.unknown, self.unsent) for result in results if result.retryable)
        return sorted(found, key=lambda result: result.index)

    def raise_for_failures(self) -> None:
        """Raise all errors as one group, in the order of the inputs; nothing when there is none. Each has a note with its input's index.

        Raises:
            ExceptionGroup: Calls failed, their outcome is unknown, or the run was stopped.
        """
        errors: list[Exception] = []
        for result in sorted((*self.failed, *self.unknown), key=lambda result: result.index):
            if result.error is not None:
                note = f"input {result.index}" if result.key is None else f"input {result.index} (key {result.key})"
                if note not in getattr(result.error, "__notes__", ()):
                    result.error.add_note(note)
                errors.append(result.error)
        if self.stopped is not None:
            errors.append(self.stopped)
        if errors:
            raise ExceptionGroup(str(self), errors)

    def __str__(self) -> str:
        parts = [f"{self.succeeded} succeeded"]
        if self.skipped:
            parts.append(f"{self.skipped} skipped")
        parts += [_counted(len(self.failed), "failed", self.failed), _counted(len(self.unknown), "unknown", self.unknown)]
        if self.unsent:
            parts.append(f"{len(self.unsent)} unsent")
        stopped = f"; {self.stopped}" if self.stopped else ""
        return f"{self.total} inputs: {', '.join(parts)}{stopped}"


def _counted(number: int, word: str, results: list[Result[Any, Any]]) -> str:
    kinds = Counter(brief(result.error) for result in results if result.error is not None).most_common(5)
    return f"{number} {word}" + (f" ({', '.join(f'{count} {kind}' for kind, count in kinds)})" if kinds else "")

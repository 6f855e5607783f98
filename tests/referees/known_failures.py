"""The list of what the referees complain about and what is no fault, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen

LIST = Path(__file__).with_name("known.yaml")
_ANSWERS = ("accepted", "refused", "error")
_PRODUCTS = ("venio", "etaxgo", "empeo")
_FIELDS = {"check", "operations", "products", "answer", "message", "seldom", "reason"}


@frozen
class Complaint:
    """What a referee says of one answer.

    Attributes:
        operation: ``operationId`` of the operation.
        check: The check that failed.
        answer: What the answer says (`sandbox_answers.Kind`).
        message: The referee's words.
    """

    operation: str
    check: str
    answer: str
    message: str


@frozen
class Known:
    """An entry of the list.

    Attributes:
        check: Name of the check.
        reason: Why its complaint is no fault.
        operations: Patterns of operation ids, as in file names.
        products: The products in whose runs the complaint comes up, in each of them.
        answer: Kind of answer complained about; any kind without it.
        message: What the referee's words contain, a regular expression; any words without it.
        seldom: It depends on the seed or on the number of cases whether it comes up.
    """

    check: str
    reason: str
    operations: tuple[str, ...] = field(default=("*",))
    products: tuple[str, ...] = field(default=_PRODUCTS)
    answer: str | None = None
    message: re.Pattern[str] | None = None
    seldom: bool = False

    def covers(self, complaint: Complaint) -> bool:
        """Whether the complaint is the one that this entry is about."""
        return (
            self.check == complaint.check
            and self.answer in (None, complaint.answer)
            and any(fnmatchcase(complaint.operation, pattern) for pattern in self.operations)
            and (self.message is None or self.message.search(complaint.message) is not None)
        )


def read(path: Path = LIST) -> list[Known]:
    """Read the list.

    Raises:
        ValueError: An entry is not of the form that the head of the list describes; the error names it.
    """
    return [_entry(number, raw) for number, raw in enumerate(yaml.safe_load(path.read_text("utf-8")), start=1)]


def _entry(number: int, raw: dict[str, Any]) -> Known:
    where = f"known.yaml, entry {number}"
    if stray := set(raw) - _FIELDS:
        raise ValueError(f"{where}: unknown {', '.join(sorted(stray))}; there are {', '.join(sorted(_FIELDS))}")
    if not str(raw.get("check", "")).strip() or not str(raw.get("reason", "")).strip():
        raise ValueError(f"{where}: needs a check and a reason")
    if raw.get("answer") not in (None, *_ANSWERS):
        raise ValueError(f"{where}: answer must be one of {', '.join(_ANSWERS)}")
    if not all(isinstance(raw.get(name, []), list) for name in ("operations", "products")):
        raise ValueError(f"{where}: operations and products are lists")
    if stray := set(raw.get("products", _PRODUCTS)) - set(_PRODUCTS):
        raise ValueError(f"{where}: no product is called {', '.join(sorted(stray))}")
    try:
        message = re.compile(raw["message"], re.DOTALL) if "message" in raw else None
    except re.error as error:
        raise ValueError(f"{where}: message is no regular expression: {error}") from None
    return Known(
        check=raw["check"],
        reason=raw["reason"],
        operations=tuple(raw.get("operations", ["*"])),
        products=tuple(raw.get("products", _PRODUCTS)),
        answer=raw.get("answer"),
        message=message,
        seldom=raw.get("seldom", False) is True,
    )


class KnownFailures:
    """The entries for one product, and how often each was met.

    Args:
        product: The product that is judged.
        entries: The list; by default that of the file.
    """

    def __init__(self, product: str, entries: Iterable[Known] | None = None) -> None:
        chosen = read() if entries is None else entries
        self.met: dict[Known, int] = {entry: 0 for entry in chosen if product in entry.products}

    def covers(self, complaint: Complaint) -> bool:
        """Whether a complaint is known; counts it."""
        for entry in self.met:
            if entry.covers(complaint):
                self.met[entry] += 1
                return True
        return False

    def unmet(self) -> list[Known]:
        """Entries that nothing was met for: the list says more than is true."""
        return [entry for entry, times in self.met.items() if not times and not entry.seldom]

"""Read the members of a JSON object that somebody wrote by hand, with errors that name the member and what it should be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class BadInput(ValueError):
    """An input is wrong; the message names the member and the mend."""


class Members:
    """The members of an object, each taken once; `done` refuses those that nobody took.

    Args:
        given: The object.
        what: What it is, for messages.

    Raises:
        BadInput: It is no object.
    """

    def __init__(self, given: Any, what: str) -> None:
        if not isinstance(given, Mapping):
            raise BadInput(f"{what} must be a JSON object")
        self._left = dict(given)
        self._what = what
        self._known: dict[str, None] = {}  # in the order in which they were asked for

    def __contains__(self, name: str) -> bool:
        self._known[name] = None
        return name in self._left

    def any(self, name: str, default: Any = None) -> Any:
        """A member as it is."""
        self._known[name] = None
        return self._left.pop(name, default)

    def text(self, name: str, default: str | None = None, *, most: int = 10_000) -> str | None:
        """A member that is text; one that is null counts as left out."""
        value = self.any(name)
        if value is None:
            return default
        if not isinstance(value, str) or not 1 <= len(value) <= most:
            raise BadInput(f"{name} must be a text of 1 to {most} characters")
        return value

    def choice(self, name: str, choices: Mapping[str, T] | tuple[str, ...]) -> str:
        """A member that is one of these texts, and must be there."""
        value = self.any(name)
        if not isinstance(value, str) or value not in choices:
            raise BadInput(f"{name} must be one of {', '.join(choices)}")
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """A member that is true or false."""
        value = self.any(name, default)
        if not isinstance(value, bool):
            raise BadInput(f"{name} must be true or false")
        return value

    def whole(self, name: str, default: int | None = None, *, least: int = 0, most: int = 1_000_000_000) -> int | None:
        """A member that is a whole number within bounds; one that is null counts as left out."""
        value = self.any(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise BadInput(f"{name} must be a whole number from {least} to {most}")
        return value

    def number(self, name: str, default: float | None = None, *, least: float = 0, most: float = 3600) -> float:
        """A member that is a number within bounds, and must be there unless there is a default."""
        value = self.any(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or not least <= value <= most:
            raise BadInput(f"{name} must be a number from {least:g} to {most:g}")
        return float(value)

    def done(self) -> None:
        """Refuse the members that are left.

        Raises:
            BadInput: There are some.
        """
        if self._left:
            known = ", ".join(self._known) or "none"
            raise BadInput(f"{self._what} has no member {', '.join(sorted(map(str, self._left)))[:200]}; it has: {known}")

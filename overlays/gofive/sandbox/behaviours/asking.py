"""What a behaviour is given, and how it says no."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import frozen

from ..clock import BANGKOK
from ..routes import Route
from ..store import Record, Store


class Refused(Exception):
    """The business says no.

    Args:
        reasons: One or several.
    """

    def __init__(self, *reasons: str) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


@frozen
class Ask:
    """A valid request of an operation with behaviour."""

    route: Route
    hints: dict[str, Any]
    store: Store
    path: dict[str, str]
    query: Mapping[str, str]
    body: Any

    def key_value(self) -> Any:
        """Value of the record's key: in the path, or in the body where the path has none."""
        name = self.hints.get("parameter", self.hints["key"])
        return self.path[name] if name in self.path else self.given(name)

    def record(self) -> Record:
        """The record that the request names."""
        found = self.store.find(self.hints["collection"], self.hints["key"], self.key_value())
        if found is None:
            raise Refused(f"no {noun(self.hints['collection'])} has this {self.hints['key']}")
        return found

    def given(self, name: str) -> Any:
        """A value of the path, the query or the body; None without it.

        In the body the first letter may be a capital as well: tables and examples of the docs differ in that.
        """
        if name in self.path:
            return self.path[name]
        if name in self.query:
            return self.query[name]
        if not isinstance(self.body, dict):
            return None
        return self.body.get(name, self.body.get(name[:1].upper() + name[1:]))

    def stamp(self) -> str:
        """The time of the request, as Venio's answers write it."""
        return str(self.store.now().strftime("%Y-%m-%dT%H:%M:%S+0700"))


def noun(collection: str) -> str:
    """What one record of a collection is called."""
    name = collection.replace("_", " ")
    return f"{name.removesuffix('ies')}y" if name.endswith("ies") else name.removesuffix("s")


def moment(value: Any) -> datetime | None:
    """A date and time in any of the API's forms, Bangkok's where none is named; None for what is neither."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value)
        # Compared with the years 1 and 9999 in another offset, Python's dates would overflow.
        return found if found.tzinfo and 1 < found.year < 9999 else found.replace(tzinfo=BANGKOK)
    except ValueError:
        return None


def quoted(value: Any) -> str:
    """A short value as a message may repeat it; nothing of a long one, which nobody could read."""
    text = str(value)
    return text if len(text) <= 40 else "that was sent"

"""What a behaviour is given, and how it says no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

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
        """Value of the record's key in the path."""
        return self.path[self.hints.get("parameter", self.hints["key"])]

    def record(self) -> Record:
        """The record that the path names."""
        found = self.store.find(self.hints["collection"], self.hints["key"], self.key_value())
        if found is None:
            raise Refused(f"no {noun(self.hints['collection'])} has this {self.hints['key']}")
        return found


def noun(collection: str) -> str:
    """What one record of a collection is called."""
    return collection.replace("_", " ").removesuffix("s")

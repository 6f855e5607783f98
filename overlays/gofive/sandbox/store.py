"""What the sandbox remembers: records in collections, in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

Record = dict[str, Any]

_BANGKOK = timezone(timedelta(hours=7))


class Store:
    """Collections of records, in the order in which they came."""

    def __init__(self) -> None:
        self._collections: dict[str, list[Record]] = {}
        self._sequences: dict[str, int] = {}

    def all(self, collection: str) -> list[Record]:
        """The records of a collection."""
        return self._collections.setdefault(collection, [])

    def find(self, collection: str, field: str, value: Any) -> Record | None:
        """The first record whose field has the value; numbers and their text are the same."""
        return next(self._matching(collection, field, value), None)

    def add(self, collection: str, record: Record) -> None:
        """Keep a new record."""
        self.all(collection).append(record)

    def next_id(self, collection: str) -> int:
        """A new internal number, unlike any sequence of document numbers."""
        self._sequences[collection] = self._sequences.get(collection, 1000) + 1
        return self._sequences[collection]

    def next_number(self, form: str) -> str:
        """A new document number of a form such as ``D{yy}{mm}{sequence:05d}``, counted from 1."""
        now = self.now()
        key = form.format(yy=now.strftime("%y"), mm=now.strftime("%m"), sequence=0)
        self._sequences[key] = self._sequences.get(key, 0) + 1
        return form.format(yy=now.strftime("%y"), mm=now.strftime("%m"), sequence=self._sequences[key])

    def now(self) -> datetime:
        """The time in Bangkok."""
        return datetime.now(_BANGKOK)

    def _matching(self, collection: str, field: str, value: Any) -> Iterator[Record]:
        wanted = str(value)
        return (record for record in self.all(collection) if field in record and str(record[field]) == wanted)

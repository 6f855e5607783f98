"""What the sandbox remembers: records in collections, in SQLite.

A record is one JSON object. The members by which records are looked up stand in a table of their own, because their values are compared as
text: a path holds ``17`` where the record holds the number 17.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from filelock import FileLock, Timeout

from .clock import Clock

_SCHEMA = """
CREATE TABLE IF NOT EXISTS records (row INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS records_of ON records (collection, row);
CREATE TABLE IF NOT EXISTS keys (
    collection TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, row INTEGER NOT NULL,
    PRIMARY KEY (collection, field, value, row)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_of ON keys (row);
CREATE TABLE IF NOT EXISTS indexed (collection TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (collection, field)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sequences (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
"""
_HAVING = {
    order: f"""
    SELECT records.row, records.body FROM keys JOIN records USING (row)
    WHERE keys.collection = ? AND keys.field = ? AND keys.value = ? AND keys.row > ? ORDER BY keys.row {order} LIMIT ? OFFSET ?"""
    for order in ("ASC", "DESC")
}
_EACH = """
    SELECT keys.value, records.row, records.body FROM keys JOIN records USING (row)
    WHERE keys.collection = ? AND keys.field = ? AND keys.value IN (SELECT value FROM json_each(?)) ORDER BY keys.row"""
_VERSION = 1
_FIRST_ID = 1001


class StoreError(Exception):
    """The file can't hold the sandbox's state; the message says why and what to do."""


class Record(dict[str, Any]):
    """A stored JSON object.

    Attributes:
        row: Its place among all records; 0 for one that was never stored.
    """

    row: int = 0


class Store:
    """Collections of records, in the order in which they came.

    Changes are made in `transaction`; whoever changes a record gives it back to `save`.

    Attributes:
        is_new: Whether nothing was ever kept in it.
        on_change: Told of each record that is added or saved: its collection, the record, and whether it is new; within the transaction.

    Args:
        path: File to keep the state in; None for memory. It may hold personal data, so nobody but its owner may read it.
        keys: The members of each collection that `find` is asked for.
        clock: The time, for numbers that hold a date.

    Raises:
        StoreError: The file is no state of a sandbox, comes from another version, or another sandbox writes to it.
    """

    def __init__(self, path: Path | None = None, *, keys: Mapping[str, Iterable[str]] | None = None, clock: Clock | None = None) -> None:
        self._keys = {collection: frozenset(fields) for collection, fields in (keys or {}).items()}
        self._clock = clock or Clock()
        self.on_change: Callable[[str, Record, bool], None] | None = None
        self._guard = threading.RLock()
        self._lock: FileLock | None = None
        if path is not None:
            self._claim(path)
        try:
            self._database = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None, cached_statements=64)
            self._open()
        except sqlite3.DatabaseError as error:
            self._release()
            raise StoreError(f"{path} can't be used as a sandbox's database: {error}; name another file") from None
        except StoreError:
            self.close()
            raise

    def _claim(self, path: Path) -> None:
        lock = FileLock(f"{path}.lock", mode=0o600)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except Timeout:
            raise StoreError(f"another sandbox writes to {path}; end it, or name another file") from None
        except OSError as error:
            lock.release()
            raise StoreError(f"can't write to {path}: {error.strerror or error}; name another file") from None
        self._lock = lock

    def _open(self) -> None:
        run = self._database.execute
        # After a crash of the process nothing is lost; after one of the machine the last changes may be, but the file stays whole.
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")
        version = run("PRAGMA user_version").fetchone()[0]
        is_empty = run("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        if version != (0 if is_empty else _VERSION):
            raise StoreError(f"the database is not one that this version of the sandbox wrote (version {version}); name another file")
        self._database.executescript(f"BEGIN;{_SCHEMA}PRAGMA user_version = {_VERSION};COMMIT")
        # Not whether the file is new: a process that was killed at its start may have left one without the records that belong in it.
        self.is_new = run("SELECT count(*) FROM sqlite_sequence").fetchone()[0] == 0
        self._index_anew()

    def _index_anew(self) -> None:
        """Look at all records again when other members are keys than when the file was written, as a newer version may have it."""
        wanted = {(collection, field) for collection, fields in self._keys.items() for field in fields}
        if set(self._database.execute("SELECT collection, field FROM indexed").fetchall()) == wanted:
            return
        with self.transaction():
            self._database.execute("DELETE FROM indexed")
            self._database.executemany("INSERT INTO indexed VALUES (?, ?)", sorted(wanted))
            self._database.execute("DELETE FROM keys")
            for collection in self.collections():
                for record in self.every(collection):
                    self._index(collection, record)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes within are kept, or none when the block raises. One within another is part of it."""
        with self._guard:
            if self._database.in_transaction:
                yield
                return
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    def all(self, collection: str) -> list[Record]:
        """The records of a collection."""
        return self.page(collection, slice(None))

    def page(self, collection: str, rows: slice) -> list[Record]:
        """Some records of a collection, as a list's slice takes them."""
        start = rows.start or 0
        size = -1 if rows.stop is None else max(0, rows.stop - start)
        return self._select("SELECT row, body FROM records WHERE collection = ? ORDER BY row LIMIT ? OFFSET ?", collection, size, start)

    def count(self, collection: str) -> int:
        """How many records a collection has."""
        with self._guard:
            found = self._database.execute("SELECT count(*) FROM records WHERE collection = ?", (collection,)).fetchone()
        return int(found[0])

    def collections(self) -> dict[str, int]:
        """The collections that hold something, and how many records each has."""
        with self._guard:
            return dict(
                self._database.execute("SELECT collection, count(*) FROM records GROUP BY collection ORDER BY collection").fetchall()
            )

    def every(self, collection: str) -> Iterator[Record]:
        """The records of a collection, read as they are asked for."""
        statement = "SELECT row, body FROM records WHERE collection = ? AND row > ? ORDER BY row LIMIT ?"
        return self._chunks(lambda after, size: self._select(statement, collection, after, size))

    def page_having(self, collection: str, field: str, value: Any, rows: slice) -> list[Record]:
        """Some of the records whose field has the value, as a list's slice takes them."""
        start = rows.start or 0
        size = -1 if rows.stop is None else max(0, rows.stop - start)
        return self._having(collection, field, value, limit=size, offset=start)

    def every_having(self, collection: str, field: str, value: Any) -> Iterator[Record]:
        """The records whose field has the value, read as they are asked for."""
        return self._chunks(lambda after, size: self._having(collection, field, value, limit=size, after=after))

    def last_having(self, collection: str, field: str, value: Any, most: int) -> list[Record]:
        """The last records whose field has the value, oldest first."""
        return self._having(collection, field, value, limit=most, order="DESC")[::-1]

    def find(self, collection: str, field: str, value: Any) -> Record | None:
        """The first record whose field has the value; numbers and their text are the same."""
        return next(iter(self._having(collection, field, value, limit=1)), None)

    def find_each(self, collection: str, field: str, values: Iterable[Any]) -> dict[str, Record]:
        """The first record for each of some values of a field, by the value's text; values that nobody has are left out."""
        self._claim_key(collection, field)
        texts = orjson.dumps([text_of(value) for value in values]).decode()
        with self._guard:
            rows = self._database.execute(_EACH, (collection, field, texts)).fetchall()
        found: dict[str, Record] = {}
        for value, row, body in rows:
            if value not in found:
                found[value] = Record(orjson.loads(body))
                found[value].row = row
        return found

    def find_all(self, collection: str, field: str, value: Any) -> list[Record]:
        """All records whose field has the value."""
        return self._having(collection, field, value, limit=-1)

    def add(self, collection: str, record: Mapping[str, Any]) -> Record:
        """Keep a new record."""
        kept = Record(record)
        with self.transaction():
            cursor = self._database.execute("INSERT INTO records (collection, body) VALUES (?, ?)", (collection, orjson.dumps(kept)))
            kept.row = int(cursor.lastrowid or 0)
            self._index(collection, kept)
            if self.on_change is not None:
                self.on_change(collection, kept, True)
        return kept

    def save(self, collection: str, record: Record) -> None:
        """Keep what was changed in a record that came from here."""
        with self.transaction():
            self._database.execute("UPDATE records SET body = ? WHERE row = ?", (orjson.dumps(record), record.row))
            self._database.execute("DELETE FROM keys WHERE row = ?", (record.row,))
            self._index(collection, record)
            if self.on_change is not None:
                self.on_change(collection, record, False)

    def remove(self, record: Record) -> None:
        """Forget a record."""
        with self.transaction():
            self._database.execute("DELETE FROM keys WHERE row = ?", (record.row,))
            self._database.execute("DELETE FROM records WHERE row = ?", (record.row,))

    def clear(self, *collections: str) -> None:
        """Forget the records of these collections; without any, all records and where the numbers stood."""
        with self.transaction():
            for collection in collections:
                self._database.execute("DELETE FROM keys WHERE collection = ?", (collection,))
                self._database.execute("DELETE FROM records WHERE collection = ?", (collection,))
            if not collections:
                for table in ("keys", "records", "sequences"):
                    self._database.execute(f"DELETE FROM {table}")

    def next_id(self, collection: str, field: str | None = None) -> int:
        """A new internal number, unlike any sequence of document numbers.

        Args:
            collection: What is counted.
            field: The member that will hold it; numbers that a record has there already, because it was loaded, are passed over.
        """
        while True:
            number = self._next(f"id of {collection}", _FIRST_ID)
            if field is None or self.find(collection, field, number) is None:
                return number

    def next_number(self, form: str, collection: str, field: str) -> str:
        """A new document number, counted from 1.

        Args:
            form: Its form, such as ``D{yy}{mm}{sequence:05d}``.
            collection: What is counted.
            field: The member that will hold it; numbers that a record has there already, because somebody chose them, are passed over.
        """
        now = self.now()
        date = {"yyyy": now.strftime("%Y"), "yy": now.strftime("%y"), "mm": now.strftime("%m"), "dd": now.strftime("%d")}
        name = form.format(**date, sequence=0)
        while True:
            number = form.format(**date, sequence=self._next(name, 1))
            if self.find(collection, field, number) is None:
                return number

    def now(self) -> Any:
        """The time in Bangkok."""
        return self._clock.now()

    def close(self) -> None:
        """Give the file free."""
        with self._guard:
            self._database.close()
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def _next(self, name: str, first: int) -> int:
        statement = "INSERT INTO sequences VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"
        with self._guard:
            return int(self._database.execute(statement, (name, first)).fetchone()[0])

    def _having(
        self, collection: str, field: str, value: Any, limit: int, *, offset: int = 0, after: int = 0, order: str = "ASC"
    ) -> list[Record]:
        self._claim_key(collection, field)
        if value is None:
            return []
        return self._select(_HAVING[order], collection, field, text_of(value), after, limit, offset)

    def _claim_key(self, collection: str, field: str) -> None:
        if field not in self._keys.get(collection, ()):
            raise KeyError(f"{collection}.{field} is no key of the store")

    def _chunks(self, read: Callable[[int, int], list[Record]]) -> Iterator[Record]:
        after, size = 0, 16  # few are enough for most, and who wants all of many shall not ask often
        while rows := read(after, size):
            yield from rows
            after, size = rows[-1].row, min(2 * size, 1024)

    def _select(self, statement: str, *values: Any) -> list[Record]:
        with self._guard:
            rows = self._database.execute(statement, values).fetchall()
        found = []
        for row, body in rows:
            record = Record(orjson.loads(body))
            record.row = row
            found.append(record)
        return found

    def _index(self, collection: str, record: Record) -> None:
        for field in self._keys.get(collection, ()):
            value = record.get(field)
            if value is not None:
                self._database.execute("INSERT INTO keys VALUES (?, ?, ?, ?)", (collection, field, text_of(value), record.row))


def text_of(value: Any) -> str:
    """A value as it is compared. Surrogates and NUL, which SQLite can't hold in a text, are written out."""
    text = str(value)
    if text.isascii() and "\0" not in text:
        return text
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")

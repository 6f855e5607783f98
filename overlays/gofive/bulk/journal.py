"""The journal of a run: what is done, what failed, and what was sent without an outcome. See ``docs/bulk.md``."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, TypeAlias

import orjson
from attrs import frozen

from .errors import JournalError, brief

State: TypeAlias = Literal["started", "succeeded", "failed", "unknown"]

_MAGIC = b'{"journal":"gofive.bulk"'
_VERSION = 1
_STATES: dict[object, State] = {"started": "started", "succeeded": "succeeded", "failed": "failed", "unknown": "unknown"}
_FLAGS = os.O_RDWR | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@frozen(kw_only=True)
class Entry:
    """A write in a journal whose outcome is unknown.

    Attributes:
        key: Key of its input.
        at: When it was sent, or was found to be without an outcome, in UTC.
        error: Class of the error; None when the process ended before there was one.
    """

    key: str
    at: datetime
    error: str | None


class Journal:
    """A file in which runs keep what became of their inputs, so that the next one goes on where this one ended.

    Nothing is read or made before a run or one of the methods needs it.

    Args:
        path: The file; ``~`` is the home folder. Its folder must be there. Beside it a lock file is made.
        durable: Whether to flush it to the disk before each call that must not be repeated, so that not even a power failure makes one
            be sent twice. That costs a few milliseconds for each.
    """

    def __init__(self, path: str | os.PathLike[str], *, durable: bool = False) -> None:
        self.path = Path(path).expanduser().absolute()
        self.durable = durable

    def __repr__(self) -> str:
        return f"Journal({str(self.path)!r})"

    def counts(self) -> dict[Literal["succeeded", "failed", "unknown"], int]:
        """How many inputs succeeded, failed, and were sent without a known outcome, by their last lines.

        Raises:
            JournalError: There is no such file, or it is no journal.
        """
        states = [line["is"] for line in self._last().values()]
        succeeded, failed = states.count("succeeded"), states.count("failed")
        return {"succeeded": succeeded, "failed": failed, "unknown": len(states) - succeeded - failed}

    def unknown(self) -> list[Entry]:
        """The writes whose outcome is unknown, in the order in which their keys came. Of a run that is going on, those under way are
        among them.

        Raises:
            JournalError: There is no such file, or it is no journal.
        """
        open_ones = (line for line in self._last().values() if line["is"] in ("started", "unknown"))
        return [Entry(key=line["key"], at=_moment(line), error=_text(line.get("error"))) for line in open_ones]

    def _last(self) -> dict[str, dict[str, Any]]:
        """The last line of each key."""
        self._must_be_there()
        with self.path.open("rb") as file:
            _header(self.path, file.readline())
            return {line["key"]: line for line in _lines(file)}

    def _must_be_there(self) -> None:
        if not self.path.is_file():
            raise JournalError(f"there is no journal {self.path}")

    def settle(self, key: str, *, applied: bool) -> None:
        """Say how a write ended whose outcome was unknown.

        Args:
            key: Its key.
            applied: Whether it was applied: then it is done, otherwise the next run sends it again.

        Raises:
            JournalError: The file is no journal, a run uses it, or the write is not one of unknown outcome.
        """
        self._must_be_there()
        with self._locked():
            records = Records(self, None)
            try:
                if records.state(key) not in ("started", "unknown"):
                    raise JournalError(f"the journal {self.path} has no write of unknown outcome with the key {key!r}")
                records.note(key, "succeeded" if applied else "failed")
            finally:
                records.close()

    @contextmanager
    def opened(self, method: str, accounts: Mapping[str, str]) -> Iterator[Records]:
        """The journal for the time of a run, locked.

        Args:
            method: What is called.
            accounts: Where it is called, and as whom, by the names of the servers.

        Raises:
            JournalError: It belongs to something else, is no journal, or another run uses it.
        """
        if not self.path.parent.is_dir():
            raise JournalError(f"the journal's folder {self.path.parent} is not there: make it first")
        with self._locked():
            records = Records(self, Owner(method, accounts))
            try:
                yield records
            finally:
                records.close()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        from filelock import FileLock, Timeout

        lock = FileLock(f"{self.path}.lock", mode=0o600, thread_local=False)  # an abandoned iterator may be closed by another thread
        try:
            lock.acquire(blocking=False)
        except Timeout:
            raise JournalError(f"another run uses the journal {self.path}") from None
        except OSError as error:
            raise JournalError(f"the journal {self.path} can't be locked by a file beside it: {error.strerror}") from None
        try:
            yield
        finally:
            lock.release()


@frozen
class Owner:
    """Whose a journal is.

    Attributes:
        method: What is called.
        accounts: Where it is called, and as whom, by the names of the servers.
    """

    method: str
    accounts: Mapping[str, str]

    def sealed(self, salt: str) -> dict[str, str]:
        """The accounts as they are written: by digests, for an address or a client id is nobody's business."""
        return {
            name: hashlib.blake2b(account.encode(), key=salt.encode(), digest_size=16).hexdigest()
            for name, account in self.accounts.items()
        }


class Records:
    """A journal that is open and locked. Its methods may be called by several threads.

    Args:
        journal: The journal.
        owner: Whom it must belong to; None for whomever it does.

    Raises:
        JournalError: It belongs to something else, or is no journal.
    """

    def __init__(self, journal: Journal, owner: Owner | None) -> None:
        self._path = journal.path
        self._durable = journal.durable
        self._lock = threading.Lock()
        self._states: dict[str, State] = {}
        self._file = _open(journal.path)
        try:
            self._read(owner)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file. A thread that comes later, because nobody waited for it, must not write into another one of the same number."""
        with self._lock:
            file, self._file = self._file, -1
        if file >= 0:
            os.close(file)

    def state(self, key: str) -> State | None:
        """What the last line of a key says; None without one."""
        return self._states.get(key)

    def note(self, key: str, state: State, error: BaseException | None = None) -> None:
        """Append a line. When this returns, the system has it, and the end of this process loses nothing.

        Raises:
            OSError: It can't be written.
        """
        line: dict[str, Any] = {"key": key, "is": state, "at": datetime.now(UTC).isoformat(timespec="milliseconds")}
        if error is not None:
            line["error"] = brief(error)
        content = orjson.dumps(line) + b"\n"
        with self._lock:
            self._write(content)
            if self._durable and state == "started":
                os.fsync(self._file)
            self._states[key] = state

    def _write(self, content: bytes) -> None:
        if os.write(self._file, content) != len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path))

    def _read(self, owner: Owner | None) -> None:
        with self._path.open("rb") as file:
            first = file.readline()
            if not first or (first.startswith(_MAGIC) and not first.endswith(b"\n")):
                if owner is None:
                    raise JournalError(f"{self._path} is no journal of gofive.bulk")
                self._begin(owner)  # new, or the process that made it ended before its first line was whole
                return
            header = _header(self._path, first)
            self.salt: str = header["salt"]
            if owner is not None:
                self._check(header, owner)
            for line in _lines(file):
                self._states[line["key"]] = line["is"]
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                self._write(b"\n")  # what was cut short counts as not written, and must not spoil the next line

    def _begin(self, owner: Owner) -> None:
        os.ftruncate(self._file, 0)
        self.salt = secrets.token_hex(16)
        header = {"version": _VERSION, "salt": self.salt, "method": owner.method, "accounts": owner.sealed(self.salt)}
        self._write(_MAGIC + b"," + orjson.dumps(header)[1:] + b"\n")

    def _check(self, header: dict[str, Any], owner: Owner) -> None:
        if header.get("method") != owner.method:
            raise JournalError(f"the journal {self._path} belongs to {header.get('method')}, not {owner.method}: name another file")
        mine, theirs = owner.sealed(self.salt), header.get("accounts")
        theirs = theirs if isinstance(theirs, dict) else {}
        known = theirs.keys() & mine.keys()  # a server that came in addition does no harm
        if theirs != mine and (not known or any(theirs[name] != mine[name] for name in known)):
            raise JournalError(f"the journal {self._path} belongs to another server or client id than this run's: name another file")


def _open(path: Path) -> int:
    try:
        file = os.open(path, _FLAGS | os.O_CREAT, 0o600)
    except OSError as error:
        raise JournalError(f"the journal {path} can't be opened: {error.strerror}") from None
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise JournalError(f"the journal {path} is no file: name another one")
    return file


def _header(path: Path, first: bytes) -> dict[str, Any]:
    try:
        header = orjson.loads(first) if first.startswith(_MAGIC) else {}
    except ValueError:
        header = {}
    if header.get("version") != _VERSION or not isinstance(header.get("salt"), str):
        raise JournalError(f"{path} is no journal of gofive.bulk, or one of another version: name another file")
    return dict(header)


def _lines(file: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Those of the lines that are whole."""
    for text in file:
        try:
            line = orjson.loads(text)
        except ValueError:
            continue
        if not isinstance(line, dict) or not isinstance(line.get("key"), str):
            continue
        if isinstance(line.get("is"), str) and (state := _STATES.get(line["is"])):
            yield {**line, "is": state}


def _moment(line: dict[str, Any]) -> datetime:
    try:
        return datetime.fromisoformat(line["at"])
    except (KeyError, TypeError, ValueError):
        return datetime.fromtimestamp(0, UTC)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None

"""Tokens in a file, for the programs of one user on one machine."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson

from ..errors import ConfigurationError
from ._records import StoredToken, UnusableStoreError, from_record, to_record

_LARGEST = 1_000_000
_WRITE_SECONDS = 0.5
# No links, no waiting for the other end of a pipe, no translated line ends. Each system has but some of these flags.
_CAREFULLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL


class FileTokenStore:
    """Keeps tokens in a file that only its owner can read, for cron jobs, command lines and the workers of one machine.

    Beside the file stand empty lock files: ``<path>.lock`` for writing, and one for each set of credentials, held while its token is
    fetched. The system frees the lock of a process that dies.

    Args:
        path: The file; ``~`` is the home folder. It belongs to the store: whatever else it holds is replaced. Folders that are missing
            are made for the owner alone.

    Raises:
        ConfigurationError: What is there is a link or no file, can be read by others or belongs to another user.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path).expanduser().absolute()
        try:
            self._judge(self._path.lstat())
        except UnusableStoreError as error:
            raise ConfigurationError(str(error)) from None
        except OSError:
            pass  # not there yet; whether it can be made shows when there is a token

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    def load(self, key: str, /) -> StoredToken | None:
        """The token of a key, if any.

        Raises:
            OSError: The file can't be read.
            UnusableStoreError: The file is not the owner's alone.
        """
        return from_record(self._read().get(key))

    def save(self, key: str, token: StoredToken, /) -> None:
        """Keep a token, in the place of the one before. Tokens that have ended are dropped.

        Raises:
            OSError: The file can't be written.
            UnusableStoreError: The file is not the owner's alone.
        """

        def with_token(records: dict[str, Any]) -> dict[str, Any]:
            tokens = {other: from_record(record) for other, record in records.items()}
            kept = {other: to_record(kept) for other, kept in tokens.items() if kept is not None and kept.expires_at > token.issued_at}
            return {**kept, key: to_record(token)}

        self._change(with_token)

    def discard(self, key: str, access_token: str, /) -> None:
        """Forget the token of a key, if it is still this one.

        Raises:
            OSError: The file can't be written.
            UnusableStoreError: The file is not the owner's alone.
        """

        def without_token(records: dict[str, Any]) -> dict[str, Any]:
            token = from_record(records.get(key))
            if token is None or token.access_token != access_token:
                return records
            return {other: record for other, record in records.items() if other != key}

        self._change(without_token)

    def try_lock(self, key: str, /) -> Callable[[], None] | None:
        """Lock a key, unless another process, or another client of this one, holds its lock.

        Raises:
            OSError: The lock file can't be made.
        """
        from filelock import FileLock, Timeout

        self._make_folder()
        lock = FileLock(f"{self._path}.{key[:16]}.lock", mode=0o600, thread_local=False)  # another thread may unlock it
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return None
        return lock.release

    def _read(self) -> dict[str, Any]:
        """The records of the file; none when it is missing or holds something else."""
        try:
            # A link or a pipe is told by what it is, not by how it fails to open.
            self._judge(self._path.lstat())
            descriptor = os.open(self._path, os.O_RDONLY | _CAREFULLY)
        except FileNotFoundError:
            return {}
        try:
            # It may have been exchanged in between.
            self._judge(os.fstat(descriptor))
            content = os.read(descriptor, _LARGEST)
        finally:
            os.close(descriptor)
        try:
            records = orjson.loads(content)
        except ValueError:
            return {}
        return records if isinstance(records, dict) else {}

    def _change(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        from filelock import FileLock

        self._make_folder()
        with FileLock(f"{self._path}.lock", timeout=_WRITE_SECONDS, mode=0o600, thread_local=False):
            records = self._read()
            changed = change(records)
            if changed != records:
                self._write(orjson.dumps(changed))

    def _write(self, content: bytes) -> None:
        """Replace the file in one step; the lock for writing is held.

        Nothing is flushed to the disk: a file that a power failure breaks costs no more than a token request.
        """
        temporary = self._path.with_name(self._path.name + ".tmp")
        with suppress(FileNotFoundError):
            temporary.unlink()  # left by a process that was killed
        try:
            # Closed to others from the first byte.
            with open(os.open(temporary, _NEW | _CAREFULLY, 0o600), "wb") as file:
                file.write(content)
            temporary.replace(self._path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise

    def _make_folder(self) -> None:
        folder = self._path.parent
        for missing in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
            with suppress(FileExistsError):
                missing.mkdir(0o700)

    def _judge(self, found: os.stat_result) -> None:
        """Refuse what is not the owner's own file.

        Raises:
            UnusableStoreError: It is a link or no file, belongs to another user, or others may read or write it.
        """
        if stat.S_ISLNK(found.st_mode):
            raise UnusableStoreError(f"the token file {self._path} is a symbolic link: name the file itself")
        if not stat.S_ISREG(found.st_mode):
            raise UnusableStoreError(f"the token file {self._path} is no file: name another one")
        if os.name != "posix":
            return
        if found.st_uid != os.geteuid():
            raise UnusableStoreError(f"the token file {self._path} belongs to another user: name a file of your own")
        if found.st_mode & 0o077:
            raise UnusableStoreError(f"the token file {self._path} is open to other users: chmod 600 it, or remove it")

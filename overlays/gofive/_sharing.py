"""Work with a token store that may be slow, broken or gone: bounded in time, away from event loops, and never at a call's expense."""

from __future__ import annotations

import errno
import logging
import math
import os
import threading
import time
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from gofive_client import Record

from .tokens import MemoryTokenStore, StoredToken, TokenStore
from .tokens._records import UnusableStoreError

T = TypeVar("T")

OPERATION_SECONDS = 1.0
"""What a caller waits for a store at most, each time it looks into it."""

RETRY_SECONDS = 30.0
"""How long a store that failed is left alone."""

_log = logging.getLogger("gofive")


class Errand(Generic[T]):
    """One visit to a store, by a thread of its own: whatever blocks there, DNS and dead disks included, blocks nobody else.

    Attributes:
        result: What the visit brought; None before its end, after a failure, and when it was abandoned.

    Args:
        work: The visit.
        undo: Takes back a result that nobody waits for any more.
        report: Hears how it ended: the failure, or the result.
        inline: Whether the caller's own thread does it, because it can't block.
    """

    def __init__(
        self, work: Callable[[], T], undo: Callable[[T], None] | None, report: Callable[[Exception | None, T | None], None], *, inline: bool
    ) -> None:
        self.result: T | None = None
        self._work = work
        self._undo = undo
        self._report = report
        self._inline = inline
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._started = self._abandoned = False

    def start(self) -> None:
        """Begin, unless it has begun, and don't wait for the end."""
        with self._lock:
            if self._started or self._abandoned:
                return
            self._started = True
        self._in_background(self._run)

    def wait(self, _: float = OPERATION_SECONDS) -> None:
        """Do it, and block until it is done, but for a second at most, however patient the caller is."""
        self.start()
        if not self._done.wait(OPERATION_SECONDS):
            self.abandon()
            self._report(TimeoutError(), None)

    async def wait_async(self, _: float = OPERATION_SECONDS) -> None:
        """Do it, and let other tasks run until it is done, but for a second at most, however patient the caller is."""
        if self._inline:
            self.wait()
            return
        from anyio import CapacityLimiter, to_thread

        # A limiter of its own: the caller's threads may all be busy.
        await to_thread.run_sync(self.wait, abandon_on_cancel=True, limiter=CapacityLimiter(1))

    def abandon(self) -> None:
        """Nobody waits any more: take the result back, now or once it is there."""
        with self._lock:
            if self._abandoned:
                return
            self._abandoned = True
            result, self.result = self.result, None
        self._done.set()
        self._take_back(result)

    def _run(self) -> None:
        result, failure = None, None
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - a store may be anybody's
            failure = error
        with self._lock:
            late = self._abandoned
            self.result = None if late else result
        if late:
            self._take_back(result)
        else:
            self._report(failure, result)
        self._done.set()

    def _take_back(self, result: T | None) -> None:
        undo = self._undo
        if result is not None and undo is not None:
            self._in_background(lambda: undo(result))

    def _in_background(self, work: Callable[[], None]) -> None:
        if self._inline:
            work()
            return
        try:
            threading.Thread(target=work, name="gofive-token-store", daemon=True).start()
        except RuntimeError as error:  # no more threads, or the interpreter is about to end
            self._report(error, None)
            self._done.set()


class Look(Record, hidden=("release",)):
    """What a look into a store brought. Neither means that somebody else holds the lock.

    Attributes:
        stored: A token worth having.
        release: Gives back the lock that was taken, because there is none.
    """

    __slots__ = ("release", "stored")
    stored: StoredToken | None
    release: Callable[[], None] | None

    def __init__(self, stored: StoredToken | None = None, release: Callable[[], None] | None = None) -> None:
        self._fill(stored, release)


class Pause:
    """A while between two looks.

    Args:
        seconds: How long.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = max(0.0, seconds)

    def wait(self, _: float = math.inf) -> None:
        """Block for the while."""
        time.sleep(self._seconds)

    async def wait_async(self, _: float = math.inf) -> None:
        """Let other tasks run for the while."""
        import anyio

        await anyio.sleep(self._seconds)


class Health:
    """Whether a store can be used at the moment, as all its clients have found out.

    Args:
        name: What the log calls it.
        clock: Reading in seconds that never goes back.
    """

    def __init__(self, name: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._clock = clock
        self._lock = threading.Lock()
        self._failing = False
        self._resting_until = -math.inf

    @property
    def usable(self) -> bool:
        """Whether the store is worth a try."""
        return self._clock() >= self._resting_until

    def failed(self, failure: Exception) -> None:
        """Leave the store alone for a while; say so when it is the first time."""
        with self._lock:
            first, self._failing = not self._failing, True
            self._resting_until = self._clock() + RETRY_SECONDS
        if first:
            message = (
                "%s can't be used (%s): tokens and rate limits are kept in the memory of this process, and it is tried again in %d seconds"
            )
            _log.warning(message, self._name, _described(failure), RETRY_SECONDS)

    def worked(self) -> None:
        """A token went in or came out: the next failure is news again."""
        with self._lock:
            again, self._failing = self._failing, False
        if again:
            _log.info("%s can be used again", self._name)


class Sharing:
    """What a client does with a store.

    Args:
        store: The store.
    """

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._inline = type(store) is MemoryTokenStore  # what is made of it may block
        self._health = health_of(store)

    @property
    def usable(self) -> bool:
        """Whether the store is worth a try at the moment."""
        return self._health.usable

    def look(self, key: str, is_wanted: Callable[[StoredToken], bool], refused: str | None, *, locking: bool) -> Errand[Look]:
        """Look for a token, and when there is none that is wanted, take the lock and look again.

        Args:
            key: Key of the token.
            is_wanted: Whether a token is worth having.
            refused: A token that the API did not accept; it is discarded once the lock is held.
            locking: Whether to take the lock at all.
        """
        store = self._store

        def wanted() -> StoredToken | None:
            stored = store.load(key)
            return stored if stored is not None and is_wanted(stored) else None

        def work() -> Look:
            if (stored := wanted()) or not locking or (release := store.try_lock(key)) is None:
                return Look(stored)
            keep = False
            try:
                if stored := wanted():
                    return Look(stored)
                if refused is not None:
                    store.discard(key, refused)
                keep = True
                return Look(None, release)
            finally:
                if not keep:
                    release()

        def report(failure: Exception | None, look: Look | None) -> None:
            self._report(failure, proven=look is not None and look.stored is not None)

        return Errand(work, _unlock, report, inline=self._inline)

    def finish(self, key: str, release: Callable[[], None] | None, stored: StoredToken | None) -> Errand[None]:
        """End what a look began: keep the token that was fetched, if any, and give back the lock."""
        store = self._store

        def work() -> None:
            try:
                if stored is not None:
                    store.save(key, stored)
            finally:
                if release is not None:
                    release()

        def report(failure: Exception | None, _: None) -> None:
            self._report(failure, proven=stored is not None)

        return Errand(work, None, report, inline=self._inline)

    def _report(self, failure: Exception | None, *, proven: bool) -> None:
        if failure is not None:
            self._health.failed(failure)
        elif proven:  # that a lock could be had says nothing of a disk that is full
            self._health.worked()


def _unlock(look: Look) -> None:
    if look.release is not None:
        try:
            look.release()
        except Exception as error:  # noqa: BLE001 - a store may be anybody's; its lock ends by itself
            _log.debug("a lock of the token store could not be given back (%s)", type(error).__name__)


def _described(failure: Exception) -> str:
    """A failure without the words of a library, which may hold a password or a token."""
    if isinstance(failure, UnusableStoreError):
        return str(failure)
    code = getattr(failure, "errno", None)
    return os.strerror(code) if isinstance(code, int) and code in errno.errorcode else type(failure).__name__


_healths: WeakKeyDictionary[Any, Health] = WeakKeyDictionary()
_healths_lock = threading.Lock()


def health_of(store: object) -> Health:
    """The one `Health` of a store: its clients find out together that it is broken, and warn once."""
    try:
        with _healths_lock:
            return _healths.setdefault(store, Health(type(store).__name__))
    except TypeError:  # a store that can't be hashed or weakly referenced
        return Health(type(store).__name__)

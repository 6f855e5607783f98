"""What a run decides, whoever waits for its calls: which input is next, what became of it, when to stop, which result is next."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from contextvars import Context, copy_context
from typing import Any, Generic, TypeVar

from attrs import define, field, frozen

from gofive_client import Effect

from ..errors import AmbiguousWriteError, ConfigurationError, GofiveError
from .calls import Arguments, Target, Watch
from .errors import HOPELESS, BulkStoppedError, DuplicateKeyError, UnsettledCallError, brief
from .journal import Journal, Records
from .keys import digest, given_key
from .progress import Show
from .results import Outcome, Result

In = TypeVar("In")
T = TypeVar("T")


@frozen(kw_only=True)
class Plan(Generic[In]):
    """How a run is to go; see `gofive.bulk.map` for its members.

    Raises:
        ConfigurationError: A member is out of range.
        TypeError: A journal is wanted for a function whose effect nobody knows.
    """

    target: Target
    arguments: Callable[[In], Any] | None
    ordered: bool
    workers: int
    window: int
    key: Callable[[In], object] | None
    journal: Journal | None
    stop_after: int | None
    stop_after_unknown: int | None

    def __attrs_post_init__(self) -> None:
        for name in ("workers", "window", "stop_after", "stop_after_unknown"):
            value = getattr(self, name)
            if value is None and name.startswith("stop"):
                continue
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise ConfigurationError(f"{name} is a whole number of 1 or more, not {value!r}")
        if self.journal is not None and not self.target.watched and self.target.effect is None:
            name = self.target.name
            raise TypeError(f"a journal can't see what {name} does: say effect='read', 'set' (may be repeated) or 'once' (must not be)")

    def records(self) -> AbstractContextManager[Records | None]:
        """The journal for the time of the run, if there is one.

        Raises:
            JournalError: It can't be used.
        """
        return nullcontext() if self.journal is None else self.journal.opened(self.target.name, self.target.accounts)


@define
class Job(Generic[In]):
    """One input on its way."""

    index: int
    input: In
    key: str | None
    arguments: Arguments
    context: Context = field(factory=copy_context)


class _UnwritableError(Exception):
    """The journal can't be written, so the call was not sent."""

    def __init__(self, cause: OSError) -> None:
        super().__init__()
        self.cause = cause


class Conductor(Generic[In, T]):
    """The decisions of one run.

    What says so may be called by any thread, all else by the reader of the results only.

    Args:
        plan: How the run is to go.
        records: The open journal, if any.
        show: Is told the progress.
        pausing: Puts a visit to the disk where it holds nobody up; None does it at once.
    """

    def __init__(
        self,
        plan: Plan[In],
        records: Records | None,
        show: Show,
        pausing: Callable[[Callable[[], None]], Awaitable[None]] | None = None,
    ) -> None:
        self._plan = plan
        self._records = records
        self._show = show
        self._pausing = pausing
        self._seen: set[str] = set()
        self._read = self._handed_out = self._next = 0
        self._ready: deque[Result[In, T]] = deque()
        self._early: dict[int, Result[In, T]] = {}
        self._lock = threading.Lock()
        self._failures = self._unknown = 0
        self._stopped: BulkStoppedError | None = None
        self._left = False

    @property
    def stopping(self) -> bool:
        """Whether no further call may leave. Any thread."""
        return self._left or self._stopped is not None

    @property
    def has_room(self) -> bool:
        """Whether another input may be read."""
        return self._read - self._handed_out < self._plan.window

    @property
    def outstanding(self) -> int:
        """Number of inputs that were read and whose result was not handed out."""
        return self._read - self._handed_out

    def leave(self) -> None:
        """Let no further call leave: nobody waits for the results any more."""
        self._left = True

    def end(self) -> None:
        """Come to the end of the results.

        Raises:
            BulkStoppedError: The run was ended before its inputs.
        """
        if self._stopped is not None:
            raise self._stopped from self._stopped.cause

    def broke_off(self, error: Exception) -> None:
        """The inputs can't be read any further."""
        self._stop(f"the inputs broke off after {self._read} ({brief(error)})", error)

    def take(self, value: In) -> Job[In] | None:
        """Take in the next input: its call, or nothing when its result is there already."""
        plan, records = self._plan, self._records
        index, self._read = self._read, self._read + 1
        key: str | None = None
        try:
            arguments = plan.target.arguments(value, plan.arguments)
            if records is not None:
                key = digest(records.salt, plan.target.whole(arguments)) if plan.key is None else given_key(plan.key, value)
        except Exception as error:  # noqa: BLE001 - the functions are the caller's, and nothing was sent
            self.deliver(self._judged(Result(index=index, input=value, key=key, outcome="failed", error=error)))
            return None
        if (known := self._known(index, value, key)) is not None:
            self.deliver(known)
            return None
        return Job(index, value, key, arguments)

    def _known(self, index: int, value: In, key: str | None) -> Result[In, T] | None:
        """What the journal says of an input, when that ends the matter."""
        if self._records is None or key is None:
            return None
        if key in self._seen:
            why = "key= gave" if self._plan.key is not None else "it is the same, so it has"
            error = DuplicateKeyError(f"input {index} was not sent: {why} the key of one before it")
            return self._judged(Result(index=index, input=value, key=key, outcome="failed", error=error))
        self._seen.add(key)
        state = self._records.state(key)
        if state == "succeeded":
            return Result(index=index, input=value, key=key, outcome="skipped")
        if state in ("started", "unknown"):
            unsettled = UnsettledCallError(
                f"an earlier run sent input {index} and does not know how it ended; look, and settle it in the journal"
            )
            return Result(index=index, input=value, key=key, outcome="unknown", error=unsettled, effect="once")
        return None

    def watch(self, job: Job[In]) -> Watch:
        """What sees a call on its way. Any thread."""

        def before(effect: Effect) -> Awaitable[None] | None:
            if effect != "once" or self._records is None:
                return None
            if self._pausing is not None:
                return self._pausing(lambda: self._note_start(job))
            self._note_start(job)
            return None

        return Watch(before)

    def _note_start(self, job: Job[In]) -> None:
        if self._records is not None and job.key is not None:
            try:
                self._records.note(job.key, "started")
            except OSError as error:
                raise _UnwritableError(error) from None

    def unsent(self, job: Job[In]) -> Result[In, T]:
        """The result of a call that is not sent any more. Any thread."""
        return Result(index=job.index, input=job.input, key=job.key, outcome="unsent")

    def succeeded(self, job: Job[In], watch: Watch, value: Any, started: float) -> Result[In, T]:
        """The result of a call that returned. Any thread."""
        effect = watch.effect or self._plan.target.effect
        if effect != "read":  # a read is done when its reader is
            self._note(job.key, "succeeded")
        return Result(
            index=job.index,
            input=job.input,
            key=job.key,
            outcome="succeeded",
            value=value,
            effect=effect,
            attempts=watch.attempts,
            elapsed=time.monotonic() - started,
        )

    def failed(self, job: Job[In], watch: Watch, error: Exception, started: float) -> Result[In, T]:
        """The result of a call that raised. Any thread."""
        if isinstance(error, _UnwritableError):
            self._unwritable(error.cause)
            return self.unsent(job)
        effect = watch.effect or self._plan.target.effect
        outcome: Outcome = "unknown" if self._leaves_open(error, effect) else "failed"
        attempts = watch.attempts
        if isinstance(error, GofiveError):
            error.__traceback__ = None  # its frames hold the arguments, and all those of failures are kept
            context = getattr(error, "context", None)
            attempts = attempts if context is None else context.attempts
        # What only sets values may be sent again, so the next run does.
        self._note(job.key, "unknown" if outcome == "unknown" and effect == "once" else "failed", error)
        return self._judged(
            Result(
                index=job.index,
                input=job.input,
                key=job.key,
                outcome=outcome,
                error=error,
                effect=effect,
                attempts=attempts,
                elapsed=time.monotonic() - started,
            )
        )

    def _leaves_open(self, error: Exception, effect: Effect | None) -> bool:
        """Whether a call may have been applied although it raised this."""
        if isinstance(error, GofiveError):
            return isinstance(error, AmbiguousWriteError)
        return effect == "once"  # sent, and then something broke that is nobody's answer

    def _note(self, key: str | None, state: Any, error: Exception | None = None) -> None:
        if self._records is None or key is None:
            return
        try:
            self._records.note(key, state, error)
        except OSError as failure:
            self._unwritable(failure)

    def _unwritable(self, error: OSError) -> None:
        self._stop(f"the journal can't be written ({error.strerror})", error)

    def _judged(self, result: Result[In, T]) -> Result[In, T]:
        """Count a failure, and stop the run when it has to be. Any thread."""
        plan, error = self._plan, result.error
        cause = error.cause if isinstance(error, AmbiguousWriteError) else error
        with self._lock:
            self._failures += 1
            self._unknown += result.outcome == "unknown"
            failures, unknown = self._failures, self._unknown
        if isinstance(cause, HOPELESS):
            self._stop(f"stopped by a failure that every call would meet ({brief(cause)})", cause)
        elif plan.stop_after is not None and failures >= plan.stop_after:
            self._stop(f"stopped after {failures} failures", error)
        elif plan.stop_after_unknown is not None and unknown >= plan.stop_after_unknown:
            self._stop(f"stopped after {unknown} writes of unknown outcome", error)
        return result

    def _stop(self, message: str, cause: BaseException | None) -> None:
        with self._lock:
            if self._stopped is None and cause is not None:
                self._stopped = BulkStoppedError(message, cause=cause)

    def deliver(self, result: Result[In, T]) -> None:
        """Take in a result."""
        if self._plan.ordered:
            self._early[result.index] = result
            while (found := self._early.pop(self._next, None)) is not None:
                self._ready.append(found)
                self._next += 1
        else:
            self._ready.append(result)

    @property
    def is_ready(self) -> bool:
        """Whether there is a result to hand out."""
        return bool(self._ready)

    def hand_out(self) -> Result[In, T]:
        """The next result."""
        self._handed_out += 1
        result = self._ready.popleft()
        self._show.add(result.outcome)
        return result

    def consumed(self, result: Result[In, T]) -> None:
        """The reader came back for more, so it is done with a result."""
        if result.effect == "read" and result.ok:
            self._note(result.key, "succeeded")

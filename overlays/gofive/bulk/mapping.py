"""Runs over a blocking client: the reader of the results reads the inputs, threads make the calls."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack
from queue import SimpleQueue
from threading import Thread, current_thread
from typing import Any, Literal, TypeVar

from gofive_client import Effect

from .calls import Target, several
from .conducting import Conductor, Job, Plan
from .errors import BulkStoppedError
from .journal import Journal
from .progress import Progress, Show, shown
from .results import Report, Result

In = TypeVar("In")
T = TypeVar("T")


def map(
    method: Callable[..., T],
    inputs: Iterable[In],
    /,
    *,
    arguments: Callable[[In], Any] | None = None,
    ordered: bool = True,
    workers: int = 8,
    window: int | None = None,
    key: Callable[[In], object] | None = None,
    journal: str | os.PathLike[str] | Journal | None = None,
    effect: Effect | None = None,
    stop_after: int | None = None,
    stop_after_unknown: int | None = 20,
    progress: bool | Literal["always"] | Callable[[Progress], object] = False,
    total: int | None = None,
) -> Generator[Result[In, T], None, None]:
    """Call a method for each input, in threads, and give the results as they come.

    Nothing is sent before the first result is asked for. The functions that are passed are called in the thread that reads the results.

    Args:
        method: Method of a client's resource, such as ``gofive.venio.customers.get``, a `functools.partial` of one, or a function of your
            own that makes one call.
        inputs: One for each call: a mapping of named arguments, a tuple of positional ones, or a single argument. A function of your own
            gets them as they are.
        arguments: Makes that of anything else.
        ordered: Whether results come in the order of the inputs, or as they complete.
        workers: Calls under way at the same time.
        window: Most inputs that are read and whose result was not handed out; by default twice the workers.
        key: What an input is called in the journal; by default a digest of the arguments.
        journal: File in which a later run finds what is done.
        effect: What a function of your own does: ``read``, ``set`` (may be repeated) or ``once`` (must not be).
        stop_after: Failures of any kind that end the run; None for no limit.
        stop_after_unknown: Writes of unknown outcome that end the run; None for no limit.
        progress: Whether to show it on stderr when that is a terminal; ``always`` for elsewhere, too; or a function that is told.
        total: Number of inputs, for the progress, where they can't tell it themselves.

    Yields:
        What became of each input.

    Raises:
        BulkStoppedError: After the last result, when the run was ended before its inputs.
        ConfigurationError: An argument is out of range, or the journal can't be used.
        TypeError: The method can't be called so, or the inputs are a single one.
    """
    several(inputs)
    plan = Plan(
        target=Target(method, effect, awaited=False),
        arguments=arguments,
        ordered=ordered,
        workers=workers,
        window=2 * workers if window is None else window,
        key=key,
        journal=journal if isinstance(journal, Journal) or journal is None else Journal(journal),
        stop_after=stop_after,
        stop_after_unknown=stop_after_unknown,
    )
    return _results(plan, inputs, shown(progress, total, inputs))


def run(
    method: Callable[..., T],
    inputs: Iterable[In],
    /,
    *,
    arguments: Callable[[In], Any] | None = None,
    workers: int = 8,
    key: Callable[[In], object] | None = None,
    journal: str | os.PathLike[str] | Journal | None = None,
    effect: Effect | None = None,
    stop_after: int | None = None,
    stop_after_unknown: int | None = 20,
    progress: bool | Literal["always"] | Callable[[Progress], object] = False,
    total: int | None = None,
) -> Report[In, T]:
    """Call a method for each input, in threads, and report what failed. See `map` for the arguments.

    Returns:
        What became of the inputs; the results of those that succeeded are not kept.

    Raises:
        ConfigurationError: An argument is out of range, or the journal can't be used.
        TypeError: The method can't be called so, or the inputs are a single one.
    """
    report: Report[In, T] = Report()
    try:
        for result in map(
            method,
            inputs,
            arguments=arguments,
            ordered=False,
            workers=workers,
            key=key,
            journal=journal,
            effect=effect,
            stop_after=stop_after,
            stop_after_unknown=stop_after_unknown,
            progress=progress,
            total=total,
        ):
            report.add(result)
    except BulkStoppedError as error:
        report.stopped = error.with_traceback(None)  # its frames hold the run
    return report


def _results(plan: Plan[In], inputs: Iterable[In], show: Show) -> Generator[Result[In, T], None, None]:
    with ExitStack() as stack:
        records = stack.enter_context(plan.records())
        stack.enter_context(show)
        conductor: Conductor[In, T] = Conductor(plan, records, show)
        crew = stack.enter_context(_Crew(plan, conductor))
        source, more = iter(inputs), True
        while True:
            more = more and not conductor.stopping
            if more and conductor.has_room:
                try:
                    value = next(source)
                except StopIteration:
                    more = False
                except Exception as error:  # noqa: BLE001 - it is the caller's iterable; what was sent is reported first
                    conductor.broke_off(error)
                else:
                    if (job := conductor.take(value)) is not None:
                        crew.put(job)
                    del value, job  # or the last input would stay
            if not conductor.is_ready and not conductor.outstanding and not more:
                break
            crew.collect(wait=not conductor.is_ready and not (more and conductor.has_room))
            if conductor.is_ready:
                result = conductor.hand_out()
                yield result
                conductor.consumed(result)
                del result
        conductor.end()


class _Crew:
    """The threads of one run. They are started as there is work, and end with the run."""

    def __init__(self, plan: Plan[Any], conductor: Conductor[Any, Any]) -> None:
        self._plan = plan
        self._conductor = conductor
        self._jobs: SimpleQueue[Job[Any] | None] = SimpleQueue()
        self._done: SimpleQueue[Result[Any, Any] | BaseException] = SimpleQueue()
        self._threads: list[Thread] = []

    def put(self, job: Job[Any]) -> None:
        """Give a job to whoever is free."""
        self._jobs.put(job)
        if len(self._threads) < self._plan.workers:
            # Not waited for at the end of the process: whoever has interrupted the run twice wants it to end.
            thread = Thread(target=self._work, name="gofive-bulk", daemon=True)
            try:
                thread.start()
            except RuntimeError:  # the system has no more threads
                if not self._threads:
                    raise
            else:
                self._threads.append(thread)

    def collect(self, *, wait: bool) -> None:
        """Hand what is done to the conductor.

        Args:
            wait: Whether to wait for something.
        """
        while wait or not self._done.empty():
            found = self._done.get()
            if isinstance(found, BaseException):
                raise found
            self._conductor.deliver(found)
            wait = False

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            done: Result[Any, Any] | BaseException
            try:
                done = job.context.run(self._perform, job)
            except BaseException as error:  # noqa: BLE001 - such as SystemExit: it is the reader's
                done = error
            self._done.put(done)
            del done, job

    def _perform(self, job: Job[Any]) -> Result[Any, Any]:
        conductor, target = self._conductor, self._plan.target
        if conductor.stopping:
            return conductor.unsent(job)
        watch = conductor.watch(job)
        positional, named = job.arguments
        started = time.monotonic()
        try:
            if not target.watched:
                watch.own(target.effect)
            value = target.bound(watch)(*positional, **named)
        except Exception as error:  # noqa: BLE001 - whatever a call raises is its result
            return conductor.failed(job, watch, error, started)
        return conductor.succeeded(job, watch, value, started)

    def __enter__(self) -> _Crew:
        return self

    def __exit__(self, *unused: object) -> None:
        self._conductor.leave()
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            if thread is not current_thread():  # the garbage collector closes a generator in whatever thread it runs
                thread.join()

"""Runs over an async client: the reader of the results reads the inputs, tasks of asyncio make the calls."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack
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


def amap(
    method: Callable[..., Awaitable[T]],
    inputs: Iterable[In] | AsyncIterable[In],
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
) -> AsyncGenerator[Result[In, T], None]:
    """Call a method for each input, in tasks of asyncio, and give the results as they come; see `gofive.bulk.map`.

    Who leaves the loop early lets the calls under way come to their end. When the task that reads is cancelled, they are cancelled.

    Args:
        method: Method of an async client's resource, or a function of your own to be awaited.
        inputs: One for each call; may be an async iterable.
        arguments: Makes the arguments of an input.
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
        target=Target(method, effect, awaited=True),
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


async def arun(
    method: Callable[..., Awaitable[T]],
    inputs: Iterable[In] | AsyncIterable[In],
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
    """Call a method for each input, in tasks of asyncio, and report what failed. See `gofive.bulk.map` for the arguments.

    Returns:
        What became of the inputs; the results of those that succeeded are not kept.

    Raises:
        ConfigurationError: An argument is out of range, or the journal can't be used.
        TypeError: The method can't be called so, or the inputs are a single one.
    """
    report: Report[In, T] = Report()
    results = amap(
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
    )
    try:
        async for result in results:
            report.add(result)
    except BulkStoppedError as error:
        report.stopped = error.with_traceback(None)  # its frames hold the run
    finally:
        await results.aclose()
    return report


async def _results(plan: Plan[In], inputs: Iterable[In] | AsyncIterable[In], show: Show) -> AsyncGenerator[Result[In, T], None]:
    async with AsyncExitStack() as stack:
        records = stack.enter_context(plan.records())
        stack.enter_context(show)
        pausing = _in_a_thread if plan.journal is not None and plan.journal.durable else None
        conductor: Conductor[In, T] = Conductor(plan, records, show, pausing)
        crew = await stack.enter_async_context(_Crew(plan, conductor))
        source, more = _async_iterator(inputs), True
        while True:
            more = more and not conductor.stopping
            if more and conductor.has_room:
                try:
                    value = await anext(source)
                except StopAsyncIteration:
                    more = False
                except Exception as error:  # noqa: BLE001 - it is the caller's iterable; what was sent is reported first
                    conductor.broke_off(error)
                else:
                    if (job := conductor.take(value)) is not None:
                        crew.put(job)
                    del value, job  # or the last input would stay
            if not conductor.is_ready and not conductor.outstanding and not more:
                break
            await crew.collect(wait=not conductor.is_ready and not (more and conductor.has_room))
            if conductor.is_ready:
                result = conductor.hand_out()
                yield result
                conductor.consumed(result)
                del result
        conductor.end()


async def _in_a_thread(work: Callable[[], None]) -> None:
    await asyncio.to_thread(work)


def _async_iterator(inputs: Iterable[In] | AsyncIterable[In]) -> AsyncIterator[In]:
    if isinstance(inputs, AsyncIterable):
        return aiter(inputs)
    return _stepwise(inputs)


async def _stepwise(inputs: Iterable[In]) -> AsyncIterator[In]:
    for value in inputs:
        yield value


class _Crew:
    """The tasks of one run. They are started as there is work, and end with the run."""

    def __init__(self, plan: Plan[Any], conductor: Conductor[Any, Any]) -> None:
        self._plan = plan
        self._conductor = conductor
        self._jobs: asyncio.Queue[Job[Any] | None] = asyncio.Queue()
        self._done: asyncio.Queue[Result[Any, Any] | BaseException] = asyncio.Queue()
        self._tasks: list[asyncio.Task[None]] = []

    def put(self, job: Job[Any]) -> None:
        """Give a job to whoever is free."""
        self._jobs.put_nowait(job)
        if len(self._tasks) < self._plan.workers:
            self._tasks.append(asyncio.get_running_loop().create_task(self._work(), name="gofive-bulk"))

    async def collect(self, *, wait: bool) -> None:
        """Hand what is done to the conductor.

        Args:
            wait: Whether to wait for something.
        """
        while wait or not self._done.empty():
            found = await self._done.get()
            if isinstance(found, BaseException):
                raise found
            self._conductor.deliver(found)
            wait = False

    async def _work(self) -> None:
        while (job := await self._jobs.get()) is not None:
            done: Result[Any, Any] | BaseException
            try:
                done = await self._perform(job)
            except asyncio.CancelledError:
                if not self._conductor.stopping:  # somebody else's doing, and the reader must not wait for ever
                    self._done.put_nowait(asyncio.CancelledError())
                raise
            except BaseException as error:  # noqa: BLE001 - such as SystemExit: it is the reader's
                done = error
            self._done.put_nowait(done)
            del done, job

    async def _perform(self, job: Job[Any]) -> Result[Any, Any]:
        conductor, target = self._conductor, self._plan.target
        if conductor.stopping:
            return conductor.unsent(job)
        watch = conductor.watch(job)
        positional, named = job.arguments
        started = time.monotonic()
        try:
            if not target.watched and (waiting := watch.own(target.effect)) is not None:
                await waiting
            value = await target.bound(watch)(*positional, **named)
        except Exception as error:  # noqa: BLE001 - whatever a call raises is its result
            return conductor.failed(job, watch, error, started)
        return conductor.succeeded(job, watch, value, started)

    async def __aenter__(self) -> _Crew:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self._conductor.leave()
        for _ in self._tasks:
            self._jobs.put_nowait(None)
        # Who is cancelled between two results closes the iterator, which sees nothing but that.
        reader = asyncio.current_task()
        cancelled = kind is asyncio.CancelledError or (reader is not None and reader.cancelling() > 0)
        try:
            if self._tasks and not cancelled:
                await asyncio.wait(self._tasks)
        finally:  # also when the wait itself is cancelled
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

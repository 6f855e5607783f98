# Made from the spec by `make generate`; changes here are lost.
"""Lists that come page by page, read as one.

A pager holds a call and sends nothing before it is read. Each reading starts from the arguments that the caller gave, asks for page after
page, and ends with the first empty one: a page that is shorter than asked for may be full for the server, whose own limit is not known.
"""

from __future__ import annotations

import marshal
import re
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing, closing
from contextvars import copy_context
from threading import Thread, current_thread
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from ._operation import AsyncTransport, Call, CallOptions, RepeatedPageError, Transport
from ._record import Record

if TYPE_CHECKING:
    from asyncio import Task

T = TypeVar("T")


class Paging(Record):
    """How an operation is read page by page.

    Attributes:
        place: Where the field stands that says which page is wanted.
        name: Name of that field on the wire.
        counts: What it counts: rows to pass over, or pages.
        first: Its value for the first page.
    """

    __slots__ = ("counts", "first", "name", "place")
    place: Literal["body", "query"]
    name: str
    counts: Literal["rows", "pages"]
    first: int

    def __init__(
        self, *, place: Literal["body", "query"], name: str, counts: Literal["rows", "pages"], first: int
    ) -> None:
        self._fill(place, name, counts, first)

    def start(self, call: Call[Any], options: CallOptions | None) -> int:
        """The value that a call starts with.

        Raises:
            ValueError: It is no whole number of 0 or more, or stands in the options, which would ask for one page again and again.
        """
        if options is not None and self.name in (options.body if self.place == "body" else options.query):
            raise ValueError(f"{self.name} says which page is wanted: give it as an argument, not in the options")
        value = self._fields(call).get(self.name)
        if value is None:
            return self.first
        if isinstance(value, bool) or not re.fullmatch("[0-9]+", str(value)):
            raise ValueError(f"{self.name} must be a whole number of 0 or more, not {value!r}")
        return int(value)

    def at(self, call: Call[T], value: int) -> Call[T]:
        """The call, asking for the page at a value."""
        if self.place == "body":
            return call.replace(body=self._fields(call) | {self.name: value})
        return call.replace(query=self._fields(call) | {self.name: str(value)})

    def _fields(self, call: Call[Any]) -> dict[str, Any]:
        return dict((call.body if self.place == "body" else call.query) or {})


class _Pages(Generic[T]):
    """Decodes the pages of one reading, and refuses one that was there before: the first, or the one before.

    Of a page that was read, only a hash is kept. The check is part of decoding, so that a transport can say which answer it was.
    """

    __slots__ = ("_before", "_decode", "_first")

    def __init__(self, decode: Callable[[Any], list[T]]) -> None:
        self._decode = decode
        self._first: int | None = None
        self._before: int | None = None

    def decode(self, payload: Any) -> list[T]:
        rows = self._decode(payload)
        if rows:
            mark = hash(
                marshal.dumps(payload, 2)
            )  # version 2 writes equal values the same; it takes half the time of JSON
            if mark in (self._first, self._before):
                raise RepeatedPageError
            self._before = mark
            if self._first is None:
                self._first = mark
        return rows


class _Walk(Generic[T]):
    """One reading: the calls for its pages, one after the other."""

    __slots__ = ("_call", "_paging", "_value")

    def __init__(self, call: Call[list[T]], paging: Paging, start: int) -> None:
        self._call = call.replace(operation=call.operation.replace(decode=_Pages(call.operation.decode).decode))
        self._paging = paging
        self._value = start

    def first(self) -> Call[list[T]]:
        """The call as the caller made it."""
        return self._call

    def following(self, rows: int) -> Call[list[T]]:
        """The call for the page after one of `rows` rows."""
        # Not by the size asked for: a server that caps its pages would leave rows out.
        self._value += rows if self._paging.counts == "rows" else 1
        return self._paging.at(self._call, self._value)


class _Paged(Generic[T]):
    """What both pagers have in common: a call that is made page by page."""

    __slots__ = ("_ahead", "_call", "_options", "_paging", "_start")

    def __init__(self, call: Call[list[T]], paging: Paging, options: CallOptions | None, ahead: bool) -> None:
        self._call = call
        self._paging = paging
        self._options = options
        self._ahead = ahead
        self._start = paging.start(call, options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.name}>"

    def _walk(self) -> _Walk[T]:
        return _Walk(self._call, self._paging, self._start)


class Pager(_Paged[T]):
    """The rows of a list that comes page by page: ``for row in pager``.

    Nothing is sent before it is read, and each reading starts anew. A reading asks for page after page until one is empty, and keeps one
    page in memory. Where the server gives a page that was there before, `gofive.PaginationError` is raised: it would never end.
    """

    __slots__ = ("_transport",)

    def __init__(
        self,
        transport: Transport,
        call: Call[list[T]],
        paging: Paging,
        options: CallOptions | None,
        *,
        ahead: bool = False,
    ) -> None:
        super().__init__(call, paging, options, ahead)
        self._transport = transport

    def __iter__(self) -> Generator[T, None, None]:
        with closing(self.pages()) as pages:
            for page in pages:
                yield from page
                del page  # or it would stay until the next one is there

    def pages(self) -> Generator[list[T], None, None]:
        """The rows page by page, each page a list that is not empty."""
        walk, ahead = self._walk(), None
        rows = self._transport.send(walk.first(), self._options)
        try:
            while rows:
                call = walk.following(len(rows))
                if self._ahead:
                    ahead = _Ahead(self._transport, call, self._options)
                yield rows
                del rows  # or it would stay until the next one is there
                rows = ahead.result() if ahead else self._transport.send(call, self._options)
        finally:
            if ahead:
                ahead.wait()

    def first_page(self) -> list[T]:
        """The rows that one request gives, maybe none."""
        return self._transport.send(self._call, self._options)

    def prefetch(self) -> Pager[T]:
        """A pager that fetches the next page, in a thread of its own, while one is consumed, so it keeps two pages in memory.

        Whoever leaves its loop early waits for the request that is under way.
        """
        return Pager(self._transport, self._call, self._paging, self._options, ahead=True)


class _Ahead(Generic[T]):
    """A page that a thread fetches. The thread ends with its request, so none is left waiting for a reader who does not come back."""

    __slots__ = ("_error", "_rows", "_thread")

    def __init__(self, transport: Transport, call: Call[list[T]], options: CallOptions | None) -> None:
        self._rows: list[T] = []
        self._error: BaseException | None = None
        self._thread = Thread(
            target=copy_context().run, args=(self._fetch, transport, call, options), name="gofive-prefetch"
        )
        self._thread.start()

    def _fetch(self, transport: Transport, call: Call[list[T]], options: CallOptions | None) -> None:
        try:
            self._rows = transport.send(call, options)
        except BaseException as error:  # noqa: BLE001 - it is the reader's, whatever it is
            self._error = error

    def result(self) -> list[T]:
        """The page, handed out once; or its error, raised."""
        self._thread.join()
        rows, self._rows = self._rows, []
        error, self._error = self._error, None
        if error is not None:
            try:
                raise error
            finally:
                del error  # its traceback holds this frame
        return rows

    def wait(self) -> None:
        """Let the thread come to its end."""
        if self._thread is not current_thread():  # the garbage collector closes a generator in whatever thread it runs
            self._thread.join()


class AsyncPager(_Paged[T]):
    """The rows of a list that comes page by page: ``async for row in pager``. See `Pager`."""

    __slots__ = ("_transport",)

    def __init__(
        self,
        transport: AsyncTransport,
        call: Call[list[T]],
        paging: Paging,
        options: CallOptions | None,
        *,
        ahead: bool = False,
    ) -> None:
        super().__init__(call, paging, options, ahead)
        self._transport = transport

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for row in page:
                    yield row
                del page  # or it would stay until the next one is there

    async def pages(self) -> AsyncGenerator[list[T], None]:
        """The rows page by page, each page a list that is not empty."""
        walk, ahead = self._walk(), None
        rows = await self._transport.send(walk.first(), self._options)
        try:
            while rows:
                call = walk.following(len(rows))
                if self._ahead:
                    ahead = self._task(call)
                yield rows
                del rows  # or it would stay until the next one is there
                rows = await (ahead or self._transport.send(call, self._options))
        finally:
            if ahead and not ahead.done():
                from asyncio import wait

                ahead.cancel()
                await wait([ahead])

    async def first_page(self) -> list[T]:
        """The rows that one request gives, maybe none."""
        return await self._transport.send(self._call, self._options)

    def prefetch(self) -> AsyncPager[T]:
        """A pager that fetches the next page, in a task of its own, while one is consumed, so it keeps two pages in memory.

        Whoever leaves its loop early cancels the request that is under way. The task is one of asyncio; under another event loop, which
        lets nobody start a task on the side, the pages come one after the other.
        """
        return AsyncPager(self._transport, self._call, self._paging, self._options, ahead=True)

    def _task(self, call: Call[list[T]]) -> Task[list[T]] | None:
        from asyncio import get_running_loop

        try:
            loop = get_running_loop()
        except RuntimeError:
            return None
        task = loop.create_task(self._fetch(call), name="gofive-prefetch")
        task.add_done_callback(_forget)
        return task

    async def _fetch(self, call: Call[list[T]]) -> list[T]:
        return await self._transport.send(call, self._options)


def _forget(task: Task[Any]) -> None:
    """Look at a task's error: the reader who left will not, and asyncio would complain."""
    if not task.cancelled():
        task.exception()

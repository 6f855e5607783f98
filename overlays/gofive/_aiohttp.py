"""Connections of `AsyncGofive` by aiohttp, which carries many calls at once far better than httpx's own pool.

httpx-aiohttp, the package for the whole job, was tried first. It takes a connection that breaks after the request was sent for one that
never came about, so a write would be sent twice; it bounds no write; it lets aiohttp repeat what HTTP calls idempotent, a PUT that adds
included; and it costs as much again as aiohttp itself. So this module stands in the place of httpcore's pool, below httpx: what is built
around httpx's transport still works, proxies stay with httpx, and failures are httpcore's, told apart by whether a connection was there.
"""

from __future__ import annotations

import asyncio
import io
import select
import ssl
import weakref
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from functools import lru_cache
from types import FunctionType, TracebackType
from typing import Any

import aiohttp
import httpcore
import httpx
from multidict import CIMultiDict
from yarl import URL

from ._deadline import remaining

_AT_ONCE = 16384
"""Bytes that the system takes from an idle connection without waiting."""

_IN_PARTS = 262144
"""Bytes from which on a body is sent in parts, so that other calls have their turn in between."""

_LONGEST_LINE = 65536
"""Bytes that a line of an answer's head may have; httpcore allows as many and more."""

_OF_BODIES = ("Content-Type",)
"""Headers that aiohttp would make up for a request without a body."""

_HOME_OF_POOLS = httpcore.AsyncConnectionPool.__init__.__code__.co_filename

_exchange: ContextVar[_Exchange] = ContextVar("gofive_exchange")


class _Headers(CIMultiDict[str]):
    """Headers that show nothing of themselves where the variables of a traceback are shown: they carry credentials."""

    def __repr__(self) -> str:
        return "Headers()"


class _Exchange:
    """One request and its answer.

    Attributes:
        connect_seconds: Longest time to open a connection; None for any.
        write_seconds: Longest time to send; None when nothing can stall.
        new: Whether its connection was made for it.
        sent: Whether it has a connection, and with it may have left.
        stalled: Whether the other side did not take it in time.
        scope: What ends it when its time is up.
        transport: Its connection.
        watch: What looks whether it stalls.
    """

    __slots__ = ("connect_seconds", "new", "scope", "sent", "stalled", "transport", "watch", "write_seconds")

    def __init__(self, connect_seconds: float | None, write_seconds: float | None) -> None:
        self.connect_seconds = connect_seconds
        self.write_seconds = write_seconds
        self.new = self.sent = self.stalled = False
        self.scope: asyncio.Timeout | None = None
        self.transport: asyncio.Transport | None = None
        self.watch: asyncio.TimerHandle | None = None

    def begin(self, transport: asyncio.Transport | None) -> None:
        """From here on it counts as sent."""
        self.sent = True
        self.transport = transport
        if self.write_seconds is not None:
            self.watch = asyncio.get_running_loop().call_later(self.write_seconds, self._look)

    def give_up(self) -> None:
        """Break the connection off. aiohttp only closes it, and what was not sent yet would keep it open."""
        if self.transport is not None:
            self.transport.abort()

    def _look(self) -> None:
        transport = self.transport
        if self.scope is not None and transport is not None and not transport.is_closing() and transport.get_write_buffer_size():
            self.stalled = True
            self.scope.reschedule(asyncio.get_running_loop().time())


class _Connector(aiohttp.TCPConnector):
    """Opens and keeps connections, and notes which exchange has got one."""

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        """A connection for an exchange."""
        exchange = _exchange.get()
        if exchange.sent:
            # aiohttp repeats requests by their HTTP method; here it is said elsewhere which may be repeated.
            raise httpcore.RemoteProtocolError("the server disconnected without an answer")
        connection = await super().connect(req, traces, timeout)
        while not exchange.new and _has_ended(connection.transport):
            connection.close()
            connection = await super().connect(req, traces, timeout)
        exchange.begin(connection.transport)
        return connection

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
        exchange = _exchange.get()
        exchange.new = True
        # One bound for all: the look-up of the name, every address, and TLS.
        async with asyncio.timeout(exchange.connect_seconds):
            return await super()._create_connection(req, traces, timeout)


def _has_ended(transport: asyncio.Transport | None) -> bool:
    """Whether an idle connection has something to read, which is its end; the event loop may not have seen it yet."""
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock.fileno()], [], [], 0)[0])


@lru_cache(maxsize=16)
def _client_timeout(pool: float | None, read: float | None) -> aiohttp.ClientTimeout:
    # Without a ceiling: aiohttp rounds times of more than 5 s up to whole ones.
    return aiohttp.ClientTimeout(total=None, connect=pool, sock_read=read, ceil_threshold=float("inf"))


class AiohttpPool:
    """Stands in for the connection pool of an httpx transport, with a session of aiohttp for each event loop.

    Args:
        plain: The pool in whose place it stands. It goes on where asyncio does not run, that is in trio, and where its class was changed.
        ssl_context: What TLS connections are made with.
        connections: Most connections at the same time.
        keep_alive: Seconds for which an idle connection is kept.
    """

    def __init__(self, plain: Any, *, ssl_context: ssl.SSLContext, connections: int, keep_alive: float) -> None:
        self._plain = plain
        self._ssl_context = ssl_context
        self._connections = connections
        self._keep_alive = keep_alive
        self._sessions: dict[asyncio.AbstractEventLoop, aiohttp.ClientSession] = {}
        weakref.finalize(self, _forget, self._sessions)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """The answer to a request; the way that httpx's transport takes.

        Raises:
            httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout: The request never left.
            httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError: It may have.
        """
        if not self.serves():
            answer: httpcore.Response = await self._plain.handle_async_request(request)
            return answer
        status, headers, _, content = await self.fetch(
            request.method.decode("ascii"),
            _text(request.url),
            _multidict(request.headers),
            b"".join([part async for part in request.stream]),  # type: ignore[union-attr]
            request.extensions.get("timeout", {}),
        )
        return httpcore.Response(status, headers=list(headers), content=content, extensions={"http_version": b"HTTP/1.1"})

    @staticmethod
    def translate(headers: httpx.Headers) -> CIMultiDict[str]:
        """Headers as `fetch` takes them."""
        return _multidict(headers.raw)

    def serves(self) -> bool:
        """Whether asyncio runs here, and nobody has put something in the place of httpcore's pool, as tools that mock httpx do."""
        handle: Any = httpcore.AsyncConnectionPool.handle_async_request
        if type(handle) is not FunctionType or handle.__code__.co_filename != _HOME_OF_POOLS:
            return False
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return True

    async def fetch(
        self,
        method: str,
        url: str,
        headers: CIMultiDict[str],
        content: bytes,
        timeout: Mapping[str, float | None],
    ) -> tuple[int, tuple[tuple[bytes, bytes], ...], bool, bytes]:
        """The answer to a request: its status, its headers, whether the body is packed, and the body as it came.

        Args:
            method: HTTP method.
            url: The address, percent-encoded.
            headers: All headers; the body's length may be missing.
            content: The body; empty for none.
            timeout: Seconds of each phase, as httpx's extension has them.

        Raises:
            httpcore.ConnectError: See `handle_async_request`.
        """
        large = len(content) > _AT_ONCE
        exchange = _Exchange(timeout.get("connect"), timeout.get("write") if large else None)
        token = _exchange.set(exchange)
        left = remaining()
        loop = asyncio.get_running_loop()
        session = self._sessions.get(loop) or await self._new_session(loop)
        sending = session.request(
            method,
            URL(url, encoded=True),
            headers=headers,
            skip_auto_headers=None if content else _OF_BODIES,
            data=io.BytesIO(content) if len(content) > _IN_PARTS else content or None,
            allow_redirects=False,
            timeout=_client_timeout(timeout.get("pool"), timeout.get("read")),
        )
        try:
            if left is None and not large:
                answer = await sending
                content = await answer.read()
            else:
                async with asyncio.timeout(left) as exchange.scope:
                    answer = await sending
                    content = await answer.read()
        except (aiohttp.ClientError, OSError, UnicodeError) as error:  # a TimeoutError is an OSError; UnicodeError: the name of a host
            exchange.give_up()
            raise _failure(error, exchange) from error
        except BaseException as error:
            exchange.give_up()
            error.__traceback__ = None  # the frames of aiohttp hold the headers, in a form that shows them
            raise
        finally:
            _exchange.reset(token)
            if exchange.watch is not None:
                exchange.watch.cancel()
        if answer.status < 200:
            raise httpcore.RemoteProtocolError("the server switched to another protocol, which nobody asked for")
        return answer.status, answer.raw_headers, "Content-Encoding" in answer.headers, content

    async def _new_session(self, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientSession:
        # Put in before anything is awaited, or each of the tasks that start together would make one.
        session = self._sessions[loop] = aiohttp.ClientSession(
            connector=_Connector(limit=self._connections, keepalive_timeout=self._keep_alive, ssl=self._ssl_context),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,  # httpx does it
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )
        for ended in [known for known in self._sessions if known.is_closed()]:
            if (left := self._sessions.pop(ended, None)) is not None:  # a loop of another thread may have come first
                await left.close()
        return session

    async def aclose(self) -> None:
        """Close all connections."""
        while self._sessions:
            await self._sessions.popitem()[1].close()
        await self._plain.aclose()

    async def __aenter__(self) -> AiohttpPool:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def _forget(sessions: dict[asyncio.AbstractEventLoop, aiohttp.ClientSession]) -> None:
    """Part with the sessions of a pool that was never closed. They would complain of it, also when no connection is left open."""
    for session in sessions.values():
        if not session.closed:
            session.detach()


def _multidict(headers: Iterable[tuple[bytes, bytes]]) -> CIMultiDict[str]:
    return _Headers([(name.decode("ascii"), value.decode("ascii")) for name, value in headers])


def _text(url: httpcore.URL) -> str:
    host = url.host.decode("ascii")
    port = "" if url.port is None else f":{url.port}"
    return f"{url.scheme.decode('ascii')}://{f'[{host}]' if ':' in host else host}{port}{url.target.decode('ascii')}"


def _failure(error: Exception, exchange: _Exchange) -> Exception:
    """What httpcore would have raised. The words are few: aiohttp's own show addresses, and parts of what the server sent."""
    if isinstance(error, TimeoutError):
        if not exchange.sent:
            return httpcore.ConnectTimeout("no connection in time")
        return httpcore.WriteTimeout("the request was not taken in time") if exchange.stalled else httpcore.ReadTimeout("no answer in time")
    if not exchange.sent:
        return httpcore.ConnectError(str(getattr(error, "os_error", None) or type(error).__name__))
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return httpcore.RemoteProtocolError("the server disconnected without an answer")
    if isinstance(error, aiohttp.ClientPayloadError):
        return httpcore.RemoteProtocolError("the answer's body is incomplete or broken")
    if isinstance(error, aiohttp.ClientResponseError):
        return httpcore.RemoteProtocolError("the answer is no HTTP")
    return httpcore.ReadError(type(error).__name__)

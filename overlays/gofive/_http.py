"""What the rest needs of httpx. Beside this module only `_prepared`, `_direct` and `_deadline` know it."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from typing import Any, TypeAlias

import httpx

from ._deadline import AsyncDeadlineBackend, DeadlineBackend

Auth: TypeAlias = httpx.Auth
AsyncClient: TypeAlias = httpx.AsyncClient
Client: TypeAlias = httpx.Client
Request: TypeAlias = httpx.Request
Response: TypeAlias = httpx.Response


class Answer:
    """An answer that was read to its end, with what there is to know of it.

    Attributes:
        status_code: HTTP status.
        content: Its body, unpacked.
        request: What it is the answer to.

    Args:
        status_code: See above.
        headers: Its headers, or names and values that make them.
        content: See above.
        request: See above.
    """

    __slots__ = ("_headers", "content", "request", "status_code")

    def __init__(
        self, status_code: int, headers: httpx.Headers | Sequence[tuple[bytes, bytes]], content: bytes, request: httpx.Request
    ) -> None:
        self.status_code = status_code
        self.content = content
        self.request = request
        self._headers = headers

    @property
    def headers(self) -> httpx.Headers:
        """Its headers."""
        if not isinstance(self._headers, httpx.Headers):
            self._headers = httpx.Headers(self._headers)
        return self._headers

    def __repr__(self) -> str:
        return f"Answer({self.status_code})"

    def read(self) -> bytes:
        """The body."""
        return self.content

    async def aread(self) -> bytes:
        """The body."""
        return self.content


AnyAnswer: TypeAlias = httpx.Response | Answer
AuthFlow: TypeAlias = Generator[httpx.Request, AnyAnswer, None]
AsyncAuthFlow: TypeAlias = AsyncGenerator[httpx.Request, AnyAnswer]

AsyncBaseTransport: TypeAlias = httpx.AsyncBaseTransport
BaseTransport: TypeAlias = httpx.BaseTransport
ReadError: TypeAlias = httpx.ReadError
ReadTimeout: TypeAlias = httpx.ReadTimeout
RemoteProtocolError: TypeAlias = httpx.RemoteProtocolError

NetworkFailure: TypeAlias = httpx.TransportError
"""Raised by a client when there is no usable answer."""

BodyFailure: TypeAlias = httpx.DecodingError
"""Raised by a client when the answer's content encoding is broken."""

BadRedirect: TypeAlias = httpx.InvalidURL
"""Raised by a client when the answer redirects to what is no address, although nobody follows it."""

HookRefusal: TypeAlias = httpx.HTTPStatusError
"""Raised by an event hook of a caller's own client that calls ``raise_for_status``."""

TimedOut: TypeAlias = httpx.TimeoutException
NotConnected = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""Failures after which it is certain that the request never left. A proxy fails so when it opens no tunnel."""

CipherFailure: TypeAlias = ssl.SSLError
"""Raised by an async client of the caller's own when what it reads can't be decrypted; httpcore does not translate it."""

_NO_VERDICT = (ssl.SSLEOFError, ssl.SSLSyscallError, ssl.SSLWantReadError, ssl.SSLWantWriteError, ssl.SSLZeroReturnError)
"""Raised by TLS about the connection below it, also on the way to a timeout."""

FORM = "application/x-www-form-urlencoded"
CONNECT_SECONDS = 10.0


Failure: TypeAlias = NetworkFailure | BodyFailure | BadRedirect | CipherFailure | HookRefusal


def failed_request(error: Failure) -> httpx.Request | None:
    """The request that a failure belongs to, which may be the token's; None when it does not say."""
    try:
        return None if isinstance(error, httpx.InvalidURL | ssl.SSLError) else error.request
    except RuntimeError:  # raised before there was one
        return None


def refused_answer(refusal: HookRefusal) -> httpx.Response:
    """The answer that a hook refused, as far as it was read: mostly without its body, which no one can read any more."""
    answer = refusal.response
    try:
        content = answer.content
    except httpx.ResponseNotRead:
        content = b""
    unpacked = [(name, value) for name, value in answer.headers.multi_items() if name not in ("content-encoding", "transfer-encoding")]
    return httpx.Response(answer.status_code, headers=unpacked, content=content, request=answer.request)


_READ = httpx.ByteStream(b"")


def let_go(answer: AnyAnswer) -> None:
    """Part an answer that was read from the stream that it came by.

    The two refer to each other, so the body would stay until the garbage collector runs: on long readings, several pages of it.
    """
    if isinstance(answer, httpx.Response):
        answer.stream = _READ


def is_tls_failure(error: BaseException) -> bool:
    """Whether TLS refused a connection. What it says later may well come after the request was sent."""
    cause: BaseException | None = error if isinstance(error, httpx.ConnectError) else None
    while cause is not None:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, _NO_VERDICT):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def timeouts(seconds: float | None) -> dict[str, float | None]:
    """Timeout of each phase of a request, as the client's extension wants it: connecting waits 10 s at most."""
    connect = CONNECT_SECONDS if seconds is None else min(CONNECT_SECONDS, seconds)
    return {"connect": connect, "read": seconds, "write": seconds, "pool": seconds}


CONNECTIONS = 100
"""Most connections of a client that was not told how many calls it may have in flight."""

_KEEP_ALIVE = 5.0
"""Seconds for which an idle connection is kept: not for long, since a request on one that the server closes just then may be lost."""


def _limits(connections: int | None) -> httpx.Limits:
    # All may be kept: httpx's own bound of 20 would close and open connections all the time with more calls in flight.
    most = connections or CONNECTIONS
    return httpx.Limits(max_connections=most, max_keepalive_connections=most, keepalive_expiry=_KEEP_ALIVE)


def new_client(*, local: bool, connections: int | None = None) -> httpx.Client:
    """A client for one `Gofive`. Proxies and certificates come from the environment, as everywhere.

    Args:
        local: The API is on this machine, where plain http is allowed: then no proxy gets to see it.
        connections: Most connections at the same time; None for as many as are usual.
    """
    client = httpx.Client(follow_redirects=False, trust_env=not local, limits=_limits(connections))
    _replace_backends(client, DeadlineBackend)
    return client


def new_async_client(*, local: bool, connections: int | None = None, by_aiohttp: bool = False) -> httpx.AsyncClient:
    """A client for one `AsyncGofive`; see `new_client`.

    Args:
        local: See there.
        connections: See there.
        by_aiohttp: Whether aiohttp carries what goes through no proxy.
    """
    client = httpx.AsyncClient(follow_redirects=False, trust_env=not local, limits=_limits(connections))
    _replace_backends(client, AsyncDeadlineBackend)
    if by_aiohttp:
        from ._aiohttp import AiohttpPool

        transport: Any = client._transport
        plain = transport._pool
        transport._pool = AiohttpPool(plain, ssl_context=plain._ssl_context, connections=connections or CONNECTIONS, keep_alive=_KEEP_ALIVE)
    return client


def _replace_backends(client: httpx.Client | httpx.AsyncClient, wrapper: Callable[[Any], Any]) -> None:
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        if pool is not None:
            # httpcore takes a backend, but httpx has no argument that hands one on.
            pool._network_backend = wrapper(pool._network_backend)


def is_address(url: str) -> bool:
    """Whether a URL is one that a request can be sent to."""
    try:
        return bool(httpx.Request("GET", url).url.host)
    except (httpx.InvalidURL, ValueError):  # UnicodeError is a ValueError
        return False

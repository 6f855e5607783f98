"""Transports that call an ASGI application directly: no server, no socket, no thread.

They are made for the sandbox, which awaits nothing but the request's body and, when something shall be late, its wire. So the blocking one
needs no event loop: it runs the application's coroutine in the caller's thread.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any
from urllib.parse import unquote

from attrs import define, field

from .._http import (
    AsyncBaseTransport,
    AsyncClient,
    BaseTransport,
    Client,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    Request,
    Response,
)

EXTENSION = "gofive.sandbox"
"""Name of the ASGI extension by which the sandbox finds the wire."""

Application = Callable[[Any, Any, Any], Coroutine[Any, Any, None]]


@define
class _Exchange:
    """A request on its way through the application."""

    request: Request
    body: bytes
    sleep: Callable[[float], Awaitable[None]]
    read: bool = False
    message: dict[str, Any] | None = None
    chunks: list[bytes] = field(factory=list)
    broken: Any = None
    late: bool = False

    def scope(self) -> dict[str, Any]:
        url = self.request.url
        raw_path, _, query = url.raw_path.partition(b"?")
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": self.request.method,
            "scheme": url.scheme,
            "path": unquote(raw_path.decode("ascii")),
            "raw_path": raw_path,
            "query_string": query,
            "root_path": "",
            "headers": [(name.lower(), value) for name, value in self.request.headers.raw],
            "server": (url.host, url.port),
            "client": ("127.0.0.1", 0),
            "extensions": {EXTENSION: self},
        }

    async def receive(self) -> dict[str, Any]:
        if self.read:
            return {"type": "http.disconnect"}
        self.read = True
        return {"type": "http.request", "body": self.body, "more_body": False}

    async def send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.message = message
        elif self.request.method != "HEAD":
            self.chunks.append(message.get("body", b""))

    # The wire, for faults -----------------------------------------------------------------------------------------------------------------

    async def wait(self, seconds: float) -> None:
        """Wait, but no longer than the client would for an answer."""
        limit = (self.request.extensions.get("timeout") or {}).get("read")
        self.late = limit is not None and seconds > limit
        await self.sleep(limit if self.late and limit is not None else seconds)

    async def break_off(self, broken: Any) -> None:
        """Note that the answer does not arrive whole."""
        self.broken = broken

    def response(self) -> Response:
        """The answer as the client gets it.

        Raises:
            ReadTimeout: It came later than the client waits.
            ReadError: The connection was reset.
            RemoteProtocolError: The connection was closed too early.
        """
        if self.late:
            raise ReadTimeout("the sandbox was slower than the client waits", request=self.request)
        if self.broken is not None:
            if self.broken.reset:
                raise ReadError("the sandbox reset the connection", request=self.request)
            whole = "without sending a response" if self.broken.answer is None else "in the middle of its answer"
            raise RemoteProtocolError(f"the sandbox disconnected {whole}", request=self.request)
        if self.message is None:
            raise RemoteProtocolError("the application ended without an answer", request=self.request)
        # Whoever logs requests asks the stream for the version of HTTP.
        return Response(
            self.message["status"],
            headers=self.message["headers"],
            content=b"".join(self.chunks),
            request=self.request,
            extensions={"http_version": b"HTTP/1.1"},
        )


class InProcessTransport(BaseTransport):
    """Calls the sandbox's application in the caller's thread, for an ``httpx.Client``.

    Args:
        app: The sandbox's application, `gofive.sandbox.Sandbox.app`.
    """

    def __init__(self, app: Application) -> None:
        self._app = app

    def handle_request(self, request: Request) -> Response:
        """Answer a request.

        Raises:
            ReadTimeout: The sandbox was told to be slower than the client waits.
            ReadError: It was told to reset the connection.
            RemoteProtocolError: It was told to close it.
        """
        exchange = _Exchange(request, request.read(), _sleep)
        coroutine = self._app(exchange.scope(), exchange.receive, exchange.send)
        try:
            coroutine.send(None)
        except StopIteration:
            return exchange.response()
        coroutine.close()
        raise RuntimeError("the application waits for an event loop; use AsyncInProcessTransport, or a sandbox with sockets")

    def client(self) -> Client:
        """A new client over this transport, for the argument ``http_client`` of `gofive.Gofive`. It need not be closed."""
        return Client(transport=self, follow_redirects=False, trust_env=False)


class AsyncInProcessTransport(AsyncBaseTransport):
    """Calls the sandbox's application in the caller's event loop, asyncio's or trio's, for an ``httpx.AsyncClient``.

    Args:
        app: The sandbox's application, `gofive.sandbox.Sandbox.app`.
    """

    def __init__(self, app: Application) -> None:
        self._app = app

    async def handle_async_request(self, request: Request) -> Response:
        """Answer a request; it raises what `InProcessTransport.handle_request` raises."""
        exchange = _Exchange(request, await request.aread(), _async_sleep)
        await self._app(exchange.scope(), exchange.receive, exchange.send)
        return exchange.response()

    def client(self) -> AsyncClient:
        """A new client over this transport, for the argument ``http_client`` of `gofive.AsyncGofive`. It need not be closed."""
        return AsyncClient(transport=self, follow_redirects=False, trust_env=False)


async def _sleep(seconds: float) -> None:
    time.sleep(seconds)


async def _async_sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)

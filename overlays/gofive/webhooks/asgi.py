"""The receiver as an ASGI application, for Starlette, FastAPI, or a server such as uvicorn alone."""

from __future__ import annotations

import inspect
import logging
import threading
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from . import answers
from .answers import Answer
from .events import Event
from .reception import BY_DEFAULT, MAX_BYTES, MAX_PENDING, Delivery, Head, Identify, OnError, Reception, at_least_one, is_async
from .seen import Seen

if TYPE_CHECKING:
    import anyio

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

POLL = 0.02
"""Seconds between two looks at whether all is settled, while shutting down."""

log = logging.getLogger("gofive.webhooks")


def webhook_app(
    handler: Callable[[Event], object],
    *,
    secret: str | Sequence[str],
    header: str | None = None,
    background: bool = True,
    workers: int = 1,
    on_error: OnError | None = None,
    seen: Seen | None = BY_DEFAULT,
    identify: Identify | None = None,
    max_bytes: int = MAX_BYTES,
    max_pending: int = MAX_PENDING,
) -> WebhookApp:
    """An ASGI application that receives Venio's notifications.

    Mount it where you like, or give it to a server as it is; it takes any path that ends in the secret, or every path if the secret is
    in a header. Gofive documents no signature, so this secret of yours is all that tells a delivery from a stranger's request.

    In the background, the default, the sender is answered before the handler runs. A delivery is then lost when the process dies before
    its turn, or when the handler fails; failures are logged and told to `on_error`. Otherwise the handler's outcome is the answer, 200
    or 500; whether Venio repeats what was not answered with 200, and how long it waits, is not documented.

    Args:
        handler: Called with each `Event`. An async function runs in the event loop, a plain one in a thread.
        secret: Secret of at least 16 characters, or several of them while an old one is being replaced.
        header: Name of the header that carries the secret; None for the last segment of the path.
        background: Whether to answer before the handler runs.
        workers: Handlers that run at a time in the background. With one, deliveries are handled in the order of their arrival.
        on_error: Plain function (error, event), called in a thread when the handler failed, and when `seen` or `identify` did. The
            error is an `asyncio.CancelledError` when the server gave up waiting for the handler.
        seen: Memory of deliveries, to drop those that come again; None handles each. By default `MemorySeen()`, for this application.
        identify: Plain function that finds a delivery's id in its event, or returns None. Without an id, two deliveries are the same
            when their bodies are: no id was ever seen, and two people who write the same word may look like that.
        max_bytes: Bytes that a body may have.
        max_pending: Deliveries that may wait or be handled at a time. One more is answered 503, so that the sender may repeat it.

    Raises:
        ConfigurationError: An argument makes no sense.
    """
    if not callable(handler):
        raise ConfigurationError("handler must be a function that takes an event")
    reception = Reception(
        secret=secret,
        header=header,
        on_error=on_error,
        seen=seen,
        identify=identify,
        max_bytes=max_bytes,
        max_pending=max_pending,
    )
    return WebhookApp(handler, reception, background=background, workers=at_least_one("workers", workers))


class WebhookApp:
    """What `webhook_app` returns."""

    def __init__(self, handler: Callable[[Event], object], reception: Reception, *, background: bool, workers: int) -> None:
        self._handler = handler
        self._is_async = is_async(handler)
        self._reception = reception
        self._background = background
        self._workers = workers
        self._turn: anyio.Semaphore | None = None

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Serve a request, or the server's lifespan."""
        if scope["type"] == "http":
            await self._serve(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close"})

    async def aclose(self) -> None:
        """Let nothing in any more, and wait until what was let in is settled.

        Servers with a lifespan do this themselves, unless the application is mounted in another one.
        """
        import anyio  # the WSGI half needs none

        self._reception.close()
        while self._reception.pending:
            await anyio.sleep(POLL)

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._reception.open()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self.aclose()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _serve(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        head = Head(scope["method"], scope["path"], _headers(scope["headers"]))
        refusal = self._reception.refusal(head)
        if refusal is not None:
            await _respond(send, refusal, head)
            return
        body = await self._body(receive)
        if body is None:
            log.info("the sender hung up before the end of its body")
            return
        admitted = answers.TOO_LARGE if isinstance(body, Answer) else await self._admit(body)
        if isinstance(admitted, Answer):
            await _respond(send, admitted, head)
        elif self._background:
            # The rest of this call is the background: the server waits for it when it shuts down, and no task of ours can get lost.
            await self._accept(admitted, head, send)
            await self._handle(admitted)
        else:
            await _respond(send, await self._handle(admitted), head)

    async def _admit(self, body: bytes) -> Delivery | Answer:
        import anyio

        handover = _Handover(self._reception)
        try:
            await anyio.to_thread.run_sync(handover.admit, body)
        except BaseException as error:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(handover.abandon, error)
            raise
        return handover.admitted

    async def _body(self, receive: Receive) -> bytes | Answer | None:
        body = bytearray()  # a list of chunks would outgrow the limit where they are tiny
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            if len(body) > self._reception.max_bytes:
                log.warning("refused a request: its body has more than %d bytes", self._reception.max_bytes)
                return answers.TOO_LARGE
            if not message.get("more_body", False):
                return bytes(body)

    async def _accept(self, delivery: Delivery, head: Head, send: Send) -> None:
        try:
            await _respond(send, answers.ACCEPTED, head)
        except OSError:
            log.info("the sender hung up before it was answered; its delivery is handled all the same")
        except BaseException as error:
            await self._settle(delivery, error)
            raise

    async def _handle(self, delivery: Delivery) -> Answer:
        try:
            if self._background:
                async with self._turns():
                    await self._call(delivery.event)
            else:
                await self._call(delivery.event)
        except BaseException as error:
            await self._settle(delivery, error)
            if not isinstance(error, Exception):
                raise
            return answers.FAILED
        await self._settle(delivery, None)
        return answers.HANDLED

    async def _call(self, event: Event) -> None:
        from anyio import to_thread

        outcome = self._handler(event) if self._is_async else await to_thread.run_sync(self._handler, event)
        if inspect.isawaitable(outcome):  # also from a lambda that calls an async function
            await outcome

    async def _settle(self, delivery: Delivery, error: BaseException | None) -> None:
        import anyio

        with anyio.CancelScope(shield=True):  # a cancelled delivery has to be reported, too
            await anyio.to_thread.run_sync(self._reception.settle, delivery, error)

    def _turns(self) -> anyio.Semaphore:
        import anyio

        if self._turn is None:  # not before there is an event loop
            self._turn = anyio.Semaphore(self._workers)
        return self._turn


class _Handover:
    """Passes what a thread let in to the task that asked for it, or settles it if the task was cancelled in the meantime."""

    admitted: Delivery | Answer

    def __init__(self, reception: Reception) -> None:
        self._reception = reception
        self._lock = threading.Lock()
        self._abandoned: BaseException | None = None

    def admit(self, body: bytes) -> None:
        """Let a delivery in, if it is one."""
        admitted = self._reception.admit(body)
        with self._lock:
            self.admitted = admitted
        self._settle_if_abandoned()

    def abandon(self, error: BaseException) -> None:
        """Nobody will handle what was let in, or is about to be."""
        with self._lock:
            self._abandoned = error
        self._settle_if_abandoned()

    def _settle_if_abandoned(self) -> None:
        with self._lock:
            admitted, error = getattr(self, "admitted", None), self._abandoned
        if error is not None and isinstance(admitted, Delivery):
            self._reception.settle(admitted, error)


def _headers(pairs: Sequence[tuple[bytes, bytes]]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for key, value in pairs:
        name, text = key.decode("latin-1").lower(), value.decode("latin-1")
        headers[name] = f"{headers[name]}, {text}" if name in headers else text
    return headers


async def _respond(send: Send, answer: Answer, head: Head) -> None:
    headers = [(name.lower().encode(), value.encode()) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if head.method == "HEAD" else answer.body, "more_body": False})

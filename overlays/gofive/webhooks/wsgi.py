"""The receiver as a WSGI application, for Flask, Django, or a server such as gunicorn alone."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from . import answers
from .answers import Answer
from .events import Event
from .reception import BY_DEFAULT, MAX_BYTES, MAX_PENDING, Delivery, Head, Identify, OnError, Reception, at_least_one, is_async
from .seen import Seen

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

log = logging.getLogger("gofive.webhooks")


def webhook_wsgi_app(
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
) -> WebhookWsgiApp:
    """A WSGI application that receives Venio's notifications.

    It is what `webhook_app` is for ASGI, with the same arguments. Handlers in the background run in threads of its own, which start with
    the first delivery. Call `WebhookWsgiApp.close` when the server stops; without it, Python finishes them when it exits in good order.

    Args:
        handler: Plain function, called with each `Event`; in the background in a thread of its own.
        secret: See `webhook_app`, as for the rest.
        header: Name of the header that carries the secret; None for the last segment of the path.
        background: Whether to answer before the handler runs.
        workers: Handlers that run at a time in the background. With one, deliveries are handled in the order of their arrival.
        on_error: Plain function (error, event), called when the handler failed, and when `seen` or `identify` did. The error is a
            `concurrent.futures.CancelledError` when `WebhookWsgiApp.close` gave up waiting before the handler's turn.
        seen: Memory of deliveries, to drop those that come again; None handles each.
        identify: Plain function that finds a delivery's id in its event, or returns None.
        max_bytes: Bytes that a body may have.
        max_pending: Deliveries that may wait or be handled at a time.

    Raises:
        ConfigurationError: An argument makes no sense; an async handler needs `webhook_app`.
    """
    if not callable(handler) or is_async(handler):
        raise ConfigurationError("handler must be a plain function that takes an event; for an async one there is webhook_app")
    reception = Reception(
        secret=secret,
        header=header,
        on_error=on_error,
        seen=seen,
        identify=identify,
        max_bytes=max_bytes,
        max_pending=max_pending,
    )
    return WebhookWsgiApp(handler, reception, background=background, workers=at_least_one("workers", workers))


class WebhookWsgiApp:
    """What `webhook_wsgi_app` returns. It may be used in a ``with`` block, which closes it."""

    def __init__(self, handler: Callable[[Event], object], reception: Reception, *, background: bool, workers: int) -> None:
        self._handler = handler
        self._reception = reception
        # It makes its threads when they are needed, so after the fork of a server that forks.
        self._executor = ThreadPoolExecutor(workers, thread_name_prefix="gofive-webhooks") if background else None

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Serve a request."""
        head = Head(environ["REQUEST_METHOD"], environ.get("PATH_INFO", ""), _headers(environ))
        answer = self._reception.refusal(head) or self._receive(environ)
        start_response(answer.line, list(answer.headers))
        return [b"" if head.method == "HEAD" else answer.body]

    def close(self, timeout: float | None = None) -> None:
        """Let nothing in any more, and wait until what was let in is settled.

        Args:
            timeout: Seconds to wait; None waits for ever. What has not begun by then is given up and reported, and what has begun
                is left to end by itself.
        """
        self._reception.close()
        idle = self._reception.wait_until_idle(timeout)
        if self._executor is not None:
            self._executor.shutdown(wait=idle, cancel_futures=True)

    def __enter__(self) -> WebhookWsgiApp:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _receive(self, environ: WSGIEnvironment) -> Answer:
        body = self._body(environ)
        if isinstance(body, Answer):
            log.warning("refused a request: %d", body.status)
            return body
        admitted = self._reception.admit(body)
        if isinstance(admitted, Answer):
            return admitted
        return self._handle(admitted) if self._executor is None else self._accept(admitted, self._executor)

    def _body(self, environ: WSGIEnvironment) -> bytes | Answer:
        stream, limit = environ["wsgi.input"], self._reception.max_bytes
        length = environ.get("CONTENT_LENGTH") or None
        if length is None and not environ.get("wsgi.input_terminated"):
            # Without either, a server's stream may have no end: reading it would hang.
            return answers.LENGTH_REQUIRED
        wanted = limit + 1 if length is None else int(length)
        body = bytearray()
        try:
            while len(body) < wanted and (chunk := stream.read(wanted - len(body))):
                body += chunk
        except OSError:  # broken off, or its chunks can't be read
            return answers.BAD_LENGTH
        if length is None:
            return answers.TOO_LARGE if len(body) > limit else bytes(body)
        return bytes(body) if len(body) == wanted else answers.BAD_LENGTH

    def _accept(self, delivery: Delivery, executor: ThreadPoolExecutor) -> Answer:
        try:
            future = executor.submit(self._handle, delivery)
        except RuntimeError as error:  # closed just now, or Python exits
            self._reception.settle(delivery, error)
            return answers.CLOSED

        def settle_if_given_up(done: Future[Answer]) -> None:
            if done.cancelled():
                self._reception.settle(delivery, CancelledError())

        future.add_done_callback(settle_if_given_up)
        return answers.ACCEPTED

    def _handle(self, delivery: Delivery) -> Answer:
        try:
            _refuse_an_awaitable(self._handler(delivery.event))
        except BaseException as error:
            self._reception.settle(delivery, error)
            if not isinstance(error, Exception):
                raise
            return answers.FAILED
        self._reception.settle(delivery, None)
        return answers.HANDLED


def _headers(environ: WSGIEnvironment) -> dict[str, str]:
    headers = {key[5:].replace("_", "-").lower(): value for key, value in environ.items() if key.startswith("HTTP_")}
    for key, name in (("CONTENT_TYPE", "content-type"), ("CONTENT_LENGTH", "content-length")):
        if environ.get(key):
            headers[name] = environ[key]
    return headers


def _refuse_an_awaitable(outcome: Any) -> None:
    """A lambda may call an async function: what it returns would never run, and nobody would know."""
    if inspect.isawaitable(outcome):
        if inspect.iscoroutine(outcome):
            outcome.close()
        raise TypeError("the handler returned an awaitable; webhook_app takes async handlers")

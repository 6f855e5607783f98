"""Real servers for the receivers, and a sender that can lie."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import uvicorn
import werkzeug.serving
from attrs import define, field, frozen

from gofive.webhooks import Event, webhook_app, webhook_wsgi_app

SECRET = "c4n4ry-webhook-s3cret"
PATH = f"/hooks/venio/{SECRET}"
CHAT: dict[str, Any] = {
    "Topic": "Chat",
    "Event": "Message",
    "Data": {
        "ChatMessage": {
            "RoomId": "00000000-0000-4000-8000-000000000001",
            "Platform": 1,
            "Content": "Is the mango still there?",
            "User": {"OriginalName": "Somchai Example"},
        }
    },
}
SALES_ORDER: dict[str, Any] = {"Topic": "Anything", "Event": "Whatever", "Data": {"SaleOrderNo": "SO26110001"}}
SERVERS = ("uvicorn", "wsgiref", "werkzeug")


def chat(text: str) -> dict[str, Any]:
    """A message with another text."""
    message = {**CHAT["Data"]["ChatMessage"], "Content": text}
    return {**CHAT, "Data": {"ChatMessage": message}}


@frozen
class Answered:
    """An answer as it came over the wire."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        return str(json.loads(self.body)["status"])


@define
class Running:
    """A server that runs."""

    port: int
    app: Any
    stop: Callable[[], None]

    def send(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answered:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body=body, headers=dict(headers or {}), encode_chunked=False)
            answer = connection.getresponse()
            return Answered(answer.status, answer.read(), {name.lower(): value for name, value in answer.getheaders()})
        finally:
            connection.close()

    def post(self, payload: Any, path: str = PATH, **headers: str) -> Answered:
        """Send JSON, or bytes as they are. Headers have _ for -."""
        body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
        named = {"Content-Type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
        return self.send("POST", path, body, named)

    def raw(self, sent: bytes, *, and_hang_up: bool = False) -> bytes:
        """Whatever comes back for some bytes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(sent)
            if and_hang_up:
                connection.shutdown(socket.SHUT_WR)
            received = b""
            try:
                while b"\r\n\r\n" not in received and (chunk := connection.recv(65536)):
                    received += chunk
            except ConnectionResetError:  # it has not read all that was sent
                pass
            return received


class Handled:
    """A handler that keeps what it got, and does as told."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.arrived = threading.Semaphore(0)
        self.action: Callable[[Event], object] = lambda _: None

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self.arrived.release()
        self.action(event)

    def wait(self, count: int = 1) -> None:
        for _ in range(count):
            assert self.arrived.acquire(timeout=10), f"only {len(self.events)} arrived"

    @property
    def texts(self) -> list[str]:
        return [event.data["ChatMessage"]["Content"] for event in self.events]


@define
class Gate:
    """Holds handlers until it is opened."""

    opened: threading.Event = field(factory=threading.Event)

    def __call__(self, _: Event) -> None:
        assert self.opened.wait(10)

    def open(self) -> None:
        self.opened.set()


class _ThreadingServer(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 256


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


class _QuietWerkzeug(werkzeug.serving.WSGIRequestHandler):
    def log(self, *_: Any) -> None:
        pass


def run_asgi(app: Any) -> Running:
    bound = socket.create_server(("127.0.0.1", 0), backlog=256)
    # h11 lets through what httptools refuses by itself, so that the application is what answers.
    settings: dict[str, Any] = {"http": "h11", "lifespan": "on", "ws": "none", "timeout_graceful_shutdown": 10}
    config = uvicorn.Config(app, log_level="critical", access_log=False, **settings)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started:
        assert thread.is_alive()
        assert time.monotonic() < deadline
        time.sleep(0.005)

    def stop() -> None:
        server.should_exit = True
        thread.join(15)
        assert not thread.is_alive()
        bound.close()

    return Running(bound.getsockname()[1], app, stop)


def run_wsgi(app: Any, kind: str, port: int = 0) -> Running:
    server: Any
    if kind == "wsgiref":
        server = make_server("127.0.0.1", port, app, server_class=_ThreadingServer, handler_class=_Quiet)
    else:
        server = werkzeug.serving.make_server("127.0.0.1", port, app, threaded=True, request_handler=_QuietWerkzeug)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()

    def stop() -> None:
        server.shutdown()
        server.server_close()
        thread.join(10)

    return Running(server.server_port, app, stop)


@contextmanager
def serving(kind: str, handler: Any, **options: Any) -> Iterator[Running]:
    """A receiver behind a server of a kind, for the time of a ``with`` block; at its end, all that was accepted is settled."""
    options = {"secret": SECRET, **options}
    running = run_asgi(webhook_app(handler, **options)) if kind == "uvicorn" else run_wsgi(webhook_wsgi_app(handler, **options), kind)
    try:
        yield running
    finally:
        running.stop()
        if kind != "uvicorn":
            running.app.close()


def until(condition: Callable[[], object]) -> None:
    """Wait for something that another thread does."""
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)

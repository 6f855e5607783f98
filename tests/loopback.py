"""A small HTTP server on loopback that a test scripts: real sockets, and every request on record."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from attrs import define, field, frozen

from gofive import AsyncGofive, Gofive, Server

TOKEN_PATH = "/authorization/connect/token"
PARTNER_TOKEN_PATH = "/connect/token"
TOKEN_PATHS = (TOKEN_PATH, PARTNER_TOKEN_PATH)
CLIENT_ID = "test-client"
CLIENT_SECRET = "test+secret/with=signs"
SUBSCRIPTION_KEY = "fedcba9876543210fedcba9876543210"
PARTNER_ID = "test-partner"
PARTNER_SECRET = "partner+secret/with=signs"


@frozen
class Received:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: Any  # an email.message.Message: names in any case
    body: bytes

    @property
    def path(self) -> str:
        return self.target.split("?")[0]

    def json(self) -> Any:
        return json.loads(self.body)


@define
class Reply:
    """What the server answers."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(factory=lambda: {"Content-Type": "application/json"})

    @classmethod
    def of(cls, data: Any, status: int = 200) -> Reply:
        return cls(status, json.dumps(data).encode())


HANG_UP = Reply(0)
"""Close the connection without an answer."""

Answer = Callable[[Received], Reply]


def ok(_: Received) -> Reply:
    return Reply.of({"status": {"code": "1000", "description": "Success"}, "data": {}})


class Loopback:
    """The server.

    Attributes:
        requests: Everything but token requests, in the order of arrival.
        token_requests: The token requests.
        answer: Makes the reply of a request; set it to script the API.
        token_answer: Makes the reply of a token request.
    """

    def __init__(self) -> None:
        self.requests: list[Received] = []
        self.token_requests: list[Received] = []
        self.answer: Answer = ok
        self.token_answer: Answer = self.issue
        self.expires_in: Any = 3600
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Headers and body leave in one packet; otherwise each answer waits 40 ms for an acknowledgement.
            wbufsize = -1
            disable_nagle_algorithm = True

            def _serve(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                received = Received(self.command, self.path, self.headers, body)
                if received.path in TOKEN_PATHS:
                    loopback.token_requests.append(received)
                    reply = loopback.token_answer(received)
                else:
                    loopback.requests.append(received)
                    reply = loopback.answer(received)
                if reply is HANG_UP:
                    self.close_connection = True
                    return
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in reply.headers:
                    self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

            do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _serve

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 1024  # hundreds of connections arrive at once

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def issue(self, _: Received) -> Reply:
        """A new token each time: t1, t2, ..."""
        token = f"t{len(self.token_requests)}"
        return Reply.of({"access_token": token, "token_type": "Bearer", "expires_in": self.expires_in, "scope": "x"})

    def settings(self) -> dict[str, Any]:
        return {
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
            "subscription_key": SUBSCRIPTION_KEY,
            "base_url": self.base_url,
            "servers": {"partner": Server(base_url=self.base_url, client_id=PARTNER_ID, client_secret=PARTNER_SECRET)},
        }

    def client(self, **more: Any) -> Gofive:
        return Gofive(**{**self.settings(), **more})

    def async_client(self, **more: Any) -> AsyncGofive:
        return AsyncGofive(**{**self.settings(), **more})

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

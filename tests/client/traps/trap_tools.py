"""A real HTTP server on the loopback that answers what a test tells it, both clients to ask it with, and a stock client to compare."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, TypeAlias, cast

import pytest
from attrs import evolve, field, frozen

from gofive import AsyncGofive, Gofive

ROOT = Path(__file__).resolve().parents[3]

CLIENT_ID = "trap-client"
CLIENT_SECRET = "canary-Qz5f2b81d04c7eWt"
SUBSCRIPTION_KEY = "canary-9a41c3b7e05d62f8"
ACCESS_TOKEN = "canary-eyJe86d20f57b19Lp"

TOKEN_PATH = "/authorization/connect/token"
KEY_HEADER = "ocp-apim-subscription-key"

MISSING_KEY = "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."
INVALID_KEY = "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."
REFUSED_TOKEN = "Unauthorized. Access token is missing or invalid."


@frozen(kw_only=True)
class Answer:
    """What the server sends.

    Attributes:
        promised: Bytes that the header announces beyond those that are sent, before the connection is closed.
        stalls: Whether the answer is held back until the server stops.
    """

    status: int = 200
    body: bytes = b""
    content_type: str | None = "application/json"
    headers: Mapping[str, str] = field(factory=dict)
    promised: int = 0
    stalls: bool = False


@frozen(kw_only=True)
class Received:
    """A request as it arrived; names of headers are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


Reply: TypeAlias = Answer | Callable[[Received], Answer]


def json_answer(data: Any, status: int = 200, **headers: str) -> Answer:
    """JSON; the underscores of a header's name stand for hyphens."""
    return Answer(status=status, body=json.dumps(data).encode(), headers={name.replace("_", "-"): v for name, v in headers.items()})


def success(data: Any, status: int = 200) -> Answer:
    """A success in the envelope of the newer operations."""
    return json_answer({"status": {"code": "1000", "description": "Success"}, "data": data}, status)


def refused(code: Any, description: str = "", status: int = 200) -> Answer:
    """A business error in the envelope of the newer operations."""
    return json_answer({"status": {"code": code, "description": description}, "data": None}, status)


def gateway(status: int, message: str, **headers: str) -> Answer:
    """A default error body of the gateway."""
    return json_answer({"statusCode": status, "message": message}, status, **headers)


def html(status: int, text: str = "<html><body>Service Unavailable</body></html>") -> Answer:
    """A page, such as a proxy sends."""
    return Answer(status=status, body=text.encode(), content_type="text/html; charset=utf-8")


def issued(token: str = ACCESS_TOKEN) -> Answer:
    """A token, as the token endpoint gives it."""
    return json_answer({"access_token": token, "expires_in": 3600, "token_type": "Bearer", "scope": "openapi"})


class ScriptedServer:
    """Answers each call with the next reply of its script, the last one for ever, and issues tokens.

    Attributes:
        received: All requests, in order.
        token: Reply to token requests.
    """

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.token: Reply = issued()
        self._script: list[Reply] = [success(None)]
        self._stopping = threading.Event()
        self._http = _Server(("127.0.0.1", 0), _Handler)
        self._http.script = self
        self.port: int = self._http.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.002,), daemon=True)

    def answers(self, *replies: Reply) -> None:
        """Set the script."""
        self._script = list(replies)

    def reply(self, request: Received) -> Answer:
        """Note a request and say what it is answered."""
        self.received.append(request)
        reply = self.token if request.path == TOKEN_PATH else self._script.pop(0) if len(self._script) > 1 else self._script[0]
        answer = reply if isinstance(reply, Answer) else reply(request)
        if answer.stalls:
            self._stopping.wait(5)
        return answer

    @property
    def token_requests(self) -> list[Received]:
        """What arrived at the token endpoint."""
        return [request for request in self.received if request.path == TOKEN_PATH]

    @property
    def calls(self) -> list[Received]:
        """What arrived anywhere else."""
        return [request for request in self.received if request.path != TOKEN_PATH]

    def settings(self, **others: Any) -> dict[str, Any]:
        """Arguments of the clients for this server. What fails is not repeated, so that each answer can be looked at."""
        return {**self._access(), "retries": 0, **others}

    def _access(self) -> dict[str, str]:
        return {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "subscription_key": SUBSCRIPTION_KEY, "base_url": self.url}

    def environment(self) -> dict[str, str]:
        """The same as environment variables."""
        return {f"GOFIVE_{name.upper()}": value for name, value in self._access().items()}

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stopping.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class _Server(ThreadingHTTPServer):
    script: ScriptedServer
    # Closing the server waits for the threads, so that no socket outlives its test.
    daemon_threads = False


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    wbufsize = -1  # head and body in one packet, or the second would wait for the first one's acknowledgement

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Received(method=self.command, path=self.path, headers=headers, body=self.rfile.read(length))
        answer = cast("_Server", self.server).script.reply(request)
        self.send_response_only(answer.status)
        if answer.content_type is not None:
            self.send_header("Content-Type", answer.content_type)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(answer.body) + answer.promised))
        self.end_headers()
        self.wfile.write(answer.body)
        self.close_connection = self.close_connection or bool(answer.promised)

    do_GET = do_POST = do_PUT = do_DELETE = _serve

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@frozen
class World:
    """One of the two clients, so that a test says once what holds for both. Calls are lambdas that take the client."""

    is_async: bool

    def ask(self, server: ScriptedServer, call: Callable[[Any], Any], **settings: Any) -> Any:
        """The result of one call."""
        return self.ask_all(server, call, **settings)[0]

    def ask_all(self, server: ScriptedServer, *calls: Callable[[Any], Any], **settings: Any) -> list[Any]:
        """The results of several calls of the same client."""
        given = server.settings(**settings)

        async def run() -> list[Any]:
            async with AsyncGofive(**given) as client:
                return [await call(client) for call in calls]

        if self.is_async:
            return asyncio.run(run())
        with Gofive(**given) as client:
            return [call(client) for call in calls]


def get_order(client: Any) -> Any:
    """Read one object; the envelope is {status, data}."""
    return client.venio.sales_orders.get("SO1")


def get_expense(client: Any) -> Any:
    """Read one object; the envelope is {data: {value}}."""
    return client.venio.expenses.get(1)


def get_deal(client: Any) -> Any:
    """Read one object whose envelope is not documented."""
    return client.venio.deals.get(1)


def update_event(client: Any) -> Any:
    """Write one object; the envelope is {status, data}."""
    return client.venio.customer_events.update(1, event_name="Visit")


def update_deal(client: Any) -> Any:
    """Write one object; the envelope is {data: {value}}."""
    end = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
    return client.venio.deals.update(1, deal_name="Pump", probability=50, deal_value=1, expected_close_date=end, assign_to="S1")


def update_stock(client: Any) -> Any:
    """Write a list; the answer is flat."""
    return client.venio.products.update_stock(items=[])


def list_event_types(client: Any) -> Any:
    """Read a list; the envelope is {status, data}."""
    return client.venio.customer_events.list_types()


def list_employees(client: Any) -> Any:
    """Read a list; the envelope is {data: {value}}."""
    return client.venio.employees.enquiry().first_page()


def list_deals(client: Any) -> Any:
    """Read a list whose envelope is not documented."""
    return client.venio.deals.enquiry(page_length=10).first_page()


def read_all_deals(client: Any) -> Any:
    """Read a list page by page."""
    pager = client.venio.deals.enquiry(page_length=10)
    if hasattr(pager, "__iter__"):
        return list(pager)

    async def read() -> list[Any]:
        return [row async for row in pager]

    return read()


def with_headers(answer: Answer, **headers: str) -> Answer:
    """The same answer with more headers; the underscores of a name stand for hyphens."""
    return evolve(answer, headers={**answer.headers, **{name.replace("_", "-"): value for name, value in headers.items()}})


def needs(module: str) -> None:
    """Skip where only the client's own dependencies are installed."""
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} is not installed")


def fresh_python(code: str, *paths: Path, **environment: str) -> str:
    """What a new interpreter prints."""
    given = os.environ.get("PYTHONPATH")
    env = {**os.environ, **environment, "PYTHONPATH": os.pathsep.join([*map(str, paths), *([given] if given else [])])}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@frozen
class Stock:
    """A client that openapi-python-client wrote with its own templates.

    Attributes:
        folder: Where the package stands.
        exit_code: What the generator's command ended with.
        output: What it printed.
    """

    folder: Path
    exit_code: int
    output: str

    @property
    def package(self) -> Path:
        return self.folder / "stock_client"

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"stock_client.{name}")

    def client(self, server: ScriptedServer, **settings: Any) -> Any:
        return self.module("client").Client(base_url=server.url, **settings)

    def order(self, server: ScriptedServer) -> Any:
        """Ask for one order."""
        with self.client(server) as client:
            return self.module("api.orders.get_order").sync("SO1", client=client)

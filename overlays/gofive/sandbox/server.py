"""Run the sandbox: in a thread for tests and examples, in the foreground for a terminal."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import uvicorn

from gofive_client import SERVERS

from .._settings import GATEWAY, Server
from .app import SandboxApp
from .gateway import TestCredentials

if TYPE_CHECKING:
    from .._client import AsyncGofive, Gofive

HOST = "127.0.0.1"


def make_server(app: SandboxApp, host: str, port: int) -> tuple[uvicorn.Server, socket.socket]:
    """A server that is bound to its port already.

    Raises:
        OSError: The port is taken.
    """
    bound = socket.create_server((host, port), backlog=1024)
    # The access log would hold paths with customer codes, and nobody needs it twice.
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", server_header=False)
    return uvicorn.Server(config), bound


def environment(base_url: str, credentials: TestCredentials) -> dict[str, str]:
    """The environment variables that point a client to a sandbox."""
    found = {"GOFIVE_BASE_URL": base_url}
    for server in SERVERS:
        prefix = "GOFIVE_" if server == GATEWAY else f"GOFIVE_{server.upper()}_"
        pair = credentials.pair(server)
        found |= {prefix + "BASE_URL": base_url, prefix + "CLIENT_ID": pair[0], prefix + "CLIENT_SECRET": pair[1]}
    return {**found, "GOFIVE_SUBSCRIPTION_KEY": credentials.subscription_key}


class Sandbox:
    """A sandbox on a free port of this machine, for the time of a ``with`` block.

    Attributes:
        credentials: Credentials that it accepts.
        base_url: Where it listens.
        app: The application, with its state and its counters.

    Args:
        port: Port to listen on; 0 for a free one.
        token_lifetime: Seconds that its tokens live.
        database: File that keeps its state; None for memory.
        seed: Whether a new sandbox holds what operations read and none can make, such as employees and units.

    Raises:
        StoreError: The file can't be used.
    """

    def __init__(self, *, port: int = 0, token_lifetime: int = 3600, database: Path | None = None, seed: bool = True) -> None:
        self.credentials = TestCredentials()
        self.app = SandboxApp(self.credentials, token_lifetime=token_lifetime, database=database, seed=seed)
        self._port = port
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self.base_url = ""

    def start(self) -> Sandbox:
        """Start to serve; returns when it accepts connections."""
        server, bound = make_server(self.app, HOST, self._port)
        self.base_url = f"http://{HOST}:{bound.getsockname()[1]}"
        self._server = server
        self._thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name="gofive-sandbox", daemon=True)
        self._thread.start()
        deadline = time.monotonic() + 10
        while not server.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("the sandbox did not start")
            time.sleep(0.005)
        return self

    def stop(self) -> None:
        """Stop to serve."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(10)
        self.app.close()

    def settings(self) -> dict[str, Any]:
        """Arguments of `Gofive` and `AsyncGofive` for this sandbox."""
        return {
            "client_id": self.credentials.client_id,
            "client_secret": self.credentials.client_secret,
            "subscription_key": self.credentials.subscription_key,
            "base_url": self.base_url,
            "servers": {
                name: Server(base_url=self.base_url, client_id=client_id, client_secret=client_secret)
                for name in SERVERS
                if name != GATEWAY
                for client_id, client_secret in [self.credentials.pair(name)]
            },
        }

    def environment(self) -> dict[str, str]:
        """The environment variables that point a client to this sandbox."""
        return environment(self.base_url, self.credentials)

    def client(self) -> Gofive:
        """A blocking client of this sandbox."""
        from .._client import Gofive

        return Gofive(**self.settings())

    def async_client(self) -> AsyncGofive:
        """An async client of this sandbox."""
        from .._client import AsyncGofive

        return AsyncGofive(**self.settings())

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

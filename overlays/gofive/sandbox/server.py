"""Run the sandbox: in a thread for tests and examples, in the foreground for a terminal, or without any server."""

from __future__ import annotations

import ipaddress
import os
import socket
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from gofive_client import SERVERS

from .app import SandboxApp
from .clock import Clock
from .deliveries import Deliveries
from .faults import Faults
from .gateway import TestCredentials
from .journal import Seen
from .latency import Latency
from .limits import Limit
from .webhooks import Target

if TYPE_CHECKING:
    from .._client import AsyncGofive, Gofive
    from .serving import Server

HOST = "127.0.0.1"
GATEWAY = "gateway"
IN_PROCESS = "http://localhost"


def make_server(app: SandboxApp, host: str, port: int) -> tuple[Server, socket.socket]:
    """A server that is bound to its port already.

    Raises:
        OSError: The port is taken, or the host is no address of this machine.
    """
    from .serving import Server, make_config  # not needed without sockets

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.create_server((host, port), family=family, backlog=1024)
    server = Server(make_config(app))
    app.is_closing = lambda: server.should_exit
    return server, bound


def is_loopback(host: str) -> bool:
    """Whether an address to listen on is reached from this machine alone."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def environment(base_url: str, credentials: TestCredentials) -> dict[str, str]:
    """The environment variables that point a client to a sandbox."""
    found = {"GOFIVE_BASE_URL": base_url}
    for server in SERVERS:
        prefix = "GOFIVE_" if server == GATEWAY else f"GOFIVE_{server.upper()}_"
        pair = credentials.pair(server)
        found |= {prefix + "BASE_URL": base_url, prefix + "CLIENT_ID": pair[0], prefix + "CLIENT_SECRET": pair[1]}
    return {**found, "GOFIVE_SUBSCRIPTION_KEY": credentials.subscription_key}


class Sandbox:
    """A sandbox for the time of a ``with`` block: on a free port of this machine, or without sockets.

    Attributes:
        credentials: Credentials that it accepts.
        base_url: Where it listens; without sockets an address that only its own clients know.
        app: The application, with its state and its counters.
        in_process: Whether it has no sockets.

    Args:
        port: Port to listen on; 0 for a free one.
        token_lifetime: Seconds that its tokens live.
        database: File that keeps its state; None for memory.
        in_process: Whether its clients call the application directly. Then there is no server, and nobody else can call it.
        seed: Whether a state that is empty is filled with records that operations read but none makes, such as employees.
        rate_limit: Most calls in some seconds, such as ``100/60``; None for no limit.
        quota: Most calls in some seconds, in windows that don't slide; None for no quota.
        webhooks: Addresses that get its webhooks; `Target` for one with headers or kinds.

    Raises:
        StoreError: The file can't be used.
        ValueError: A limit is none, or a webhook's address, or the lifetime is not a whole number of seconds from 1.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        token_lifetime: int = 3600,
        database: str | os.PathLike[str] | None = None,
        in_process: bool = False,
        seed: bool = True,
        rate_limit: str | None = None,
        quota: str | None = None,
        webhooks: Iterable[str | Target] = (),
    ) -> None:
        rate, most = (None if text is None else Limit.parse(text) for text in (rate_limit, quota))
        self.credentials = TestCredentials()
        self.app = SandboxApp(
            self.credentials,
            token_lifetime=token_lifetime,
            database=None if database is None else Path(database),
            seeded=seed,
            rate_limit=rate,
            quota=most,
            webhooks=webhooks,
        )
        self.in_process = in_process
        self._port = port
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False
        self.base_url = IN_PROCESS if in_process else ""

    # What a test does to it ---------------------------------------------------------------------------------------------------------------

    @property
    def faults(self) -> Faults:
        """What it does wrong on demand: ``sandbox.faults.add("status", status=503, operation="venio.deals.*", times=2)``."""
        return self.app.faults

    @property
    def latency(self) -> Latency:
        """How much longer its answers take: ``sandbox.latency.set("fixed", seconds=0.2)``."""
        return self.app.latency

    @property
    def clock(self) -> Clock:
        """Its time: ``sandbox.clock.advance(3600)`` ends its tokens."""
        return self.app.clock

    @property
    def deliveries(self) -> Deliveries:
        """Its webhooks: where they go, how they went, and once more."""
        return self.app.deliveries

    def requests(self, operation: str | None = None, *, method: str | None = None, status: int | None = None) -> list[Seen]:
        """The requests that it has seen, oldest first, without credentials; the last 1,000 are kept.

        Args:
            operation: Pattern of their operation's name, such as ``venio.customers.*``; ``token`` for token requests; None for all.
            method: Their HTTP method; None for all.
            status: Their answer's HTTP status, 0 for none; None for all.

        Raises:
            BadInput: The pattern means no operation.
        """
        return self.app.journal.find(operation=operation, method=method, status=status)

    def revoke_tokens(self) -> int:
        """Make all access tokens invalid at once; how many that were."""
        return self.app.gateway.revoke_tokens()

    def set_limits(self, *, rate_limit: str | None = None, quota: str | None = None) -> None:
        """Limit the calls from now on, such as ``100/60``: 100 calls in 60 seconds; without arguments no more.

        Raises:
            ValueError: A limit is none.
        """
        self.app.gateway.limits.set(*(None if text is None else Limit.parse(text) for text in (rate_limit, quota)))

    def reset(self, *, seed: bool | None = None) -> None:
        """Make it as it was at first: state, tokens, counters, faults, latency, limits, requests and clock.

        Args:
            seed: Whether records that operations read but none makes are put in again; None for what it was at first.
        """
        self.app.reset(seeded=seed)

    # How it runs --------------------------------------------------------------------------------------------------------------------------

    def start(self) -> Sandbox:
        """Start to serve; returns when it accepts connections, at once where it does already.

        Raises:
            OSError: The port is taken.
            RuntimeError: It was stopped before, or did not start in 10 seconds.
        """
        if self._stopped:
            raise RuntimeError("this sandbox was stopped, and its state is closed; make a new one")
        if self.in_process or self._server is not None:
            return self
        try:
            server, bound = make_server(self.app, HOST, self._port)
        except BaseException:
            self.stop()  # nobody else will, and its file would stay claimed
            raise
        self.base_url = f"http://{HOST}:{bound.getsockname()[1]}"
        self._server = server
        self._thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name="gofive-sandbox", daemon=True)
        self._thread.start()
        deadline = time.monotonic() + 10
        while not server.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError("the sandbox did not start")
            time.sleep(0.002)
        return self

    def stop(self) -> None:
        """Stop to serve, for good."""
        self._stopped = True
        if self._server is not None and self._thread is not None:
            self._server.end()
            self._thread.join(10)
        self.app.close()

    def settings(self) -> dict[str, Any]:
        """Arguments of `Gofive` and `AsyncGofive` for this sandbox; without sockets the transport has to be added.

        Raises:
            RuntimeError: It has not been started.
        """
        self._need_start()
        from .._settings import Server as Address

        return {
            "client_id": self.credentials.client_id,
            "client_secret": self.credentials.client_secret,
            "subscription_key": self.credentials.subscription_key,
            "base_url": self.base_url,
            "servers": {
                name: Address(base_url=self.base_url, client_id=client_id, client_secret=client_secret)
                for name in SERVERS
                if name != GATEWAY
                for client_id, client_secret in [self.credentials.pair(name)]
            },
        }

    def environment(self) -> dict[str, str]:
        """The environment variables that point a client to this sandbox.

        Raises:
            RuntimeError: It has no sockets, or has not been started.
        """
        if self.in_process:
            raise RuntimeError("a sandbox without sockets can't be reached by an address; make it with in_process=False")
        self._need_start()
        return environment(self.base_url, self.credentials)

    def _need_start(self) -> None:
        if not self.base_url:
            raise RuntimeError("the sandbox has no address yet: use it in a with block, or call start() first")

    def client(self, *, in_process: bool | None = None, **settings: Any) -> Gofive:
        """A blocking client of this sandbox.

        Args:
            in_process: Whether it calls the application directly; None for what the sandbox does.
            settings: More arguments of `Gofive`, such as ``retries``.
        """
        from .._client import Gofive

        if self.in_process if in_process is None else in_process:
            from ..testing import InProcessTransport

            settings = {"base_url": IN_PROCESS, "http_client": InProcessTransport(self.app).client(), **settings}
        return Gofive(**{**self.settings(), **settings})

    def async_client(self, *, in_process: bool | None = None, **settings: Any) -> AsyncGofive:
        """An async client of this sandbox; the arguments are those of `client`."""
        from .._client import AsyncGofive

        if self.in_process if in_process is None else in_process:
            from ..testing import AsyncInProcessTransport

            settings = {"base_url": IN_PROCESS, "http_client": AsyncInProcessTransport(self.app).client(), **settings}
        return AsyncGofive(**{**self.settings(), **settings})

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

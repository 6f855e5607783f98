"""A server of raw sockets that can fail in any way, and counts what it applied before it did."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TypeAlias

from attrs import define, frozen

TOKEN_PATH = "/authorization/connect/token"
WARM_UP = "/v1/warm-up"
PROXIED_HOST = "api.gofive.invalid"
CLIENT_SECRET = "c4n4ry-s3cr3t+/="
SUBSCRIPTION_KEY = "c4n4ryk3y000000000000000000000ff"
PROXY_PASSWORD = "c4n4ryp4ssw0rd"
TOKEN_CANARY = "c4n4ry.t0k3n"
SECRETS = (CLIENT_SECRET, SUBSCRIPTION_KEY)
_GIVE_UP = 20.0  # seconds after which a server ends by itself what a client should have ended long before


@frozen
class Received:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def echo(self) -> str:
        """All of it as text: what a careless server writes into its answers."""
        return f"{self.method} {self.target} {self.headers} {self.body.decode()}"


class HungUp(Exception):
    """The client went away."""


class Wire:
    """A connection that was accepted.

    Attributes:
        server: The server that accepted it.
        strike: How many faults struck before, on any connection.
    """

    def __init__(self, sock: socket.socket, server: FaultServer) -> None:
        self.server = server
        self.strike = 0
        self._sock = sock
        self._read = b""
        self.ended = False

    def start_tls(self, context: ssl.SSLContext) -> None:
        self._sock = context.wrap_socket(self._sock, server_side=True)
        self.server.keep(self._sock)

    def read(self, size: int = 65536) -> bytes:
        data = self._sock.recv(size)
        if not data:
            raise HungUp
        return data

    def wait_for_data(self) -> None:
        """Wait until there is something to read, and leave it there."""
        self._sock.recv(1, socket.MSG_PEEK)

    def read_request(self) -> Received:
        """The next request, whole."""
        while b"\r\n\r\n" not in self._read:
            self._read += self.read()
        head, self._read = self._read.split(b"\r\n\r\n", 1)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        while len(self._read) < length:
            self._read += self.read()
        body, self._read = self._read[:length], self._read[length:]
        return Received(method, target, headers, body)

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def send_below_tls(self, data: bytes) -> None:
        """Write past the encryption."""
        with socket.socket(fileno=socket.dup(self._sock.fileno())) as plain:
            plain.sendall(data)

    def drip(self, data: bytes, seconds: float) -> None:
        """Send a byte at a time, with so many seconds between them."""
        for byte in data:
            self.send(bytes([byte]))
            if self.server.stopped.wait(seconds):
                return

    def hold(self) -> None:
        """Say nothing until the client goes away."""
        while True:
            self.read()

    def reset(self) -> None:
        """End the connection with a reset."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self.ended = True
        self._sock.close()


Behaviour: TypeAlias = Callable[[Wire, Received], None]
"""What a server does with a request that it read."""

Reception: TypeAlias = Callable[[Wire], None]
"""What a server does with a connection before it read anything."""


def answer(
    status: int | str = 200,
    body: bytes | None = None,
    headers: str = "",
    content_type: str = "application/json",
    version: str = "1.1",
    length: int | None = None,
) -> bytes:
    """An answer as bytes."""
    body = SUCCESS if body is None else body
    length = len(body) if length is None else length
    head = f"HTTP/{version} {status} X\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n{headers}\r\n"
    return head.encode("latin-1") + body


SUCCESS = json.dumps({"status": {"code": "1000", "description": "Success"}, "data": {"customerCode": "C000001"}}).encode()


@define(eq=False)
class Listening:
    """How a server listens.

    Attributes:
        contexts: TLS contexts, the one for health and the one for the fault; None for plain http.
        proxy: It is a proxy, and the API behind it speaks TLS.
        hangs_up: Each answer ends its connection, so that each request needs a new one.
    """

    contexts: tuple[ssl.SSLContext, ssl.SSLContext | None] | None = None
    proxy: bool = False
    hangs_up: bool = False


@define(eq=False)
class Fault:
    """What a server does wrong, and where.

    Attributes:
        reception: It strikes a connection before anything is read.
        api: It strikes a request to the API that was read whole.
        token: It strikes a token request.
        connect: It strikes a CONNECT request to a proxy.
    """

    reception: Reception | None = None
    api: Behaviour | None = None
    token: Behaviour | None = None
    connect: Behaviour | None = None


class FaultServer:
    """The server. It is healthy until it is armed, and then as bad as told.

    Args:
        fault: What it does wrong.
        listening: How it listens.
        strikes: How often it does so; None for always.

    Attributes:
        applied: Bodies of the writes that were applied, in their order, whatever the client was told.
        seen: Requests to the API since it was armed.
        tokens: How many token requests came, at all.
        stopped: Set when it ends.
        elsewhere: Port of a server that is none of the client's business.
    """

    def __init__(self, fault: Fault, listening: Listening, strikes: int | None) -> None:
        self.applied: list[bytes] = []
        self.seen: list[Received] = []
        self.tokens = 0
        self.stopped = threading.Event()
        self.elsewhere = 0
        self._fault = fault
        self._listening = listening
        self._strikes = strikes
        self._struck = 0
        self._armed = False
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._fillers: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.port: int = self._listener.getsockname()[1]

    # What a fault may do to it ------------------------------------------------------------------------------------------------------

    def apply(self, received: Received) -> None:
        """Do what a request asks for."""
        self.applied.append(received.body)

    def stop_listening(self) -> None:
        """Refuse every connection from now on."""
        # Closing alone would not wake the thread that accepts.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def stop_answering_handshakes(self) -> None:
        """Let connections hang, as a firewall does that drops packets: a queue that is full answers nothing."""
        self.stop_listening()
        self._listener, *fillers = full_queue("127.0.0.1", self.port)
        self._fillers += fillers

    def hang_up(self) -> None:
        """Close the connections that are open."""
        for sock in self._open:
            _shut(sock)

    # How it works ---------------------------------------------------------------------------------------------------------------------

    def arm(self) -> None:
        """Let the fault strike from now on."""
        self._armed = True

    def keep(self, sock: socket.socket) -> None:
        """End this with the server."""
        self._open.append(sock)

    def _strikes_now(self, wire: Wire, exists: object) -> bool:
        if exists is None or not self._armed or (self._strikes is not None and self._struck >= self._strikes):
            return False
        wire.strike = self._struck
        self._struck += 1
        return True

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            sock.settimeout(_GIVE_UP)
            self.keep(sock)
            thread = threading.Thread(target=self._serve, args=(Wire(sock, self),), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, wire: Wire) -> None:
        try:
            self._receive(wire)
        except (HungUp, OSError):
            pass  # the client went away, or this server ended
        finally:
            wire.close()

    def _receive(self, wire: Wire) -> None:
        listening, fault = self._listening, self._fault
        if fault.reception is not None and self._strikes_now(wire, fault.reception):
            fault.reception(wire)
            return
        if listening.proxy:
            connect = wire.read_request()
            if fault.connect is not None and self._strikes_now(wire, fault.connect):
                fault.connect(wire, connect)
                return
            wire.send(b"HTTP/1.1 200 OK\r\n\r\n")
        if listening.contexts is not None:
            healthy, broken = listening.contexts
            wire.start_tls(broken if broken is not None and self._strikes_now(wire, broken) else healthy)
        while not wire.ended:
            self._handle(wire, wire.read_request())
            if listening.hangs_up:
                return

    def _handle(self, wire: Wire, request: Received) -> None:
        fault = self._fault
        if request.target == TOKEN_PATH:
            self.tokens += 1
            if fault.token is not None and self._strikes_now(wire, fault.token):
                fault.token(wire, request)
            else:
                self.issue(wire)
            return
        if self._armed:
            self.seen.append(request)
        if fault.api is not None and self._strikes_now(wire, fault.api):
            fault.api(wire, request)
            return
        if request.target != WARM_UP:
            self.apply(request)
        self.reply(wire, answer())

    def issue(self, wire: Wire) -> None:
        """Answer a token request."""
        token = {"access_token": f"{TOKEN_CANARY}.{self.tokens}", "token_type": "Bearer", "expires_in": 120}
        self.reply(wire, answer(body=json.dumps(token).encode()))

    def reply(self, wire: Wire, data: bytes) -> None:
        """Send an answer that is as it should be."""
        wire.send(data.replace(b"\r\n", b"\r\nConnection: close\r\n", 1) if self._listening.hangs_up else data)

    def __enter__(self) -> FaultServer:
        thread = threading.Thread(target=self._accept, args=(self._listener,), daemon=True)
        self._threads.append(thread)
        thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stopped.set()
        _shut(self._listener)
        self._listener.close()
        for sock in [*self._open, *self._fillers]:
            _shut(sock)
            sock.close()
        for thread in self._threads:
            thread.join(5)


def _shut(sock: socket.socket) -> None:
    with suppress(OSError):  # it may be closed already
        sock.shutdown(socket.SHUT_RDWR)


def full_queue(host: str, port: int) -> list[socket.socket]:
    """A listener whose queue is full, so that nobody gets an answer to a handshake, and the connections that fill it."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.listen(0)
    fillers = [socket.socket() for _ in range(3)]
    for filler in fillers:
        filler.setblocking(False)
        filler.connect_ex((host, port))
    return [listener, *fillers]


class Bystander:
    """A server that nobody should ever connect to.

    Attributes:
        visits: Connections that were made all the same.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._listener.setblocking(False)

    def visits(self) -> int:
        """How many connections were made since the last look."""
        found = 0
        while True:
            try:
                self._listener.accept()[0].close()
            except BlockingIOError:
                return found
            found += 1

    def close(self) -> None:
        self._listener.close()

"""A deadline that holds in every phase of a request, from connecting to the last byte.

httpx bounds each phase, and within a body each wait for data: a server that sends a byte now and then keeps a caller for ever. So the
connections that our own clients open never wait past the deadline of the call that uses them. An awaited call could be cancelled instead,
but that would not tell what it was waiting for, and with it whether the request had left.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpcore

_PIECE = 65536

_until: ContextVar[float | None] = ContextVar("gofive_deadline", default=None)


@contextmanager
def deadline(until: float | None) -> Generator[None]:
    """Bound what happens in this thread or task until a reading of `time.monotonic`."""
    token = _until.set(until)
    try:
        yield
    finally:
        _until.reset(token)


def remaining() -> float | None:
    """Seconds until the deadline of this thread or task, 0 when it has passed; None without one."""
    until = _until.get()
    return None if until is None else max(0.0, until - time.monotonic())


def _bounded(timeout: float | None, error: type[Exception]) -> float | None:
    until = _until.get()
    if until is None:
        return timeout
    remaining = until - time.monotonic()
    if remaining <= 0:
        raise error("the deadline has passed")
    return remaining if timeout is None else min(timeout, remaining)


class _Stream(httpcore.NetworkStream):
    """A connection whose waits end with the deadline of whoever uses it."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _bounded(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if _until.get() is None:
            self._stream.write(buffer, timeout)
            return
        # httpcore gives its whole time to each part that the system takes, and the other side may take little at a time.
        for start in range(0, len(buffer), _PIECE):
            self._stream.write(buffer[start : start + _PIECE], _bounded(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _bounded(timeout, httpcore.ConnectTimeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _addresses(host: str, port: int) -> list[str]:
    """Addresses of a host. Nothing bounds this look-up; see `socket.getaddrinfo`."""
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError) as error:  # UnicodeError: a label that is empty or too long
        raise httpcore.ConnectError(str(error)) from error


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens connections that keep to the deadline.

    Args:
        backend: What opens them.
    """

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a TCP connection."""
        if _until.get() is None:
            return _Stream(self._backend.connect_tcp(host, port, timeout, local_address, socket_options))
        # The standard library gives its whole time to each address of a host.
        addresses = _addresses(host, port)
        failure: Exception | None = None
        for number, address in enumerate(addresses):
            share = _bounded(None, httpcore.ConnectTimeout)
            assert share is not None
            share /= len(addresses) - number
            try:
                bounded = share if timeout is None else min(timeout, share)
                return _Stream(self._backend.connect_tcp(address, port, bounded, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError("the host has no address")

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Open a Unix socket."""
        return _Stream(self._backend.connect_unix_socket(path, _bounded(timeout, httpcore.ConnectTimeout), socket_options))

    def sleep(self, seconds: float) -> None:
        """Wait, as httpcore does before it connects anew."""
        self._backend.sleep(seconds)


class _AsyncStream(httpcore.AsyncNetworkStream):
    """As `_Stream`, without blocking."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return await self._stream.read(max_bytes, _bounded(timeout, httpcore.ReadTimeout))
        except ssl.SSLError as error:  # which httpcore translates in blocking connections only
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            await self._stream.write(buffer, _bounded(timeout, httpcore.WriteTimeout))
        except ssl.SSLError as error:
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, _bounded(timeout, httpcore.ConnectTimeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncDeadlineBackend(httpcore.AsyncNetworkBackend):
    """As `DeadlineBackend`, without blocking.

    Args:
        backend: What opens them.
    """

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Open a TCP connection."""
        bounded = _bounded(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._backend.connect_tcp(host, port, bounded, local_address, socket_options))

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Open a Unix socket."""
        bounded = _bounded(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._backend.connect_unix_socket(path, bounded, socket_options))

    async def sleep(self, seconds: float) -> None:
        """Wait, as httpcore does before it connects anew."""
        await self._backend.sleep(seconds)

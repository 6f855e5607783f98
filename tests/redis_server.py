"""A real Redis on loopback for the tests that need one: `pytest_plugins = ["redis_server"]`."""

from __future__ import annotations

import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

import pytest
from debian import find_program
from redis import Redis, RedisError


class RedisServer:
    """A server in a folder and on a port of its own.

    Attributes:
        url: Where it is, with its password if it has one.
        port: Its port, which stays the same when it is started again.
    """

    def __init__(self, program: str, password: str = "") -> None:
        self._program = program
        self._password = password
        self._process: subprocess.Popen[bytes] | None = None
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self.url = f"redis://:{password}@127.0.0.1:{self.port}/0" if password else f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="gofive-redis-")
        options = {"bind": "127.0.0.1", "port": str(self.port), "save": "", "appendonly": "no", "dir": self._folder.name}
        if self._password:
            options["requirepass"] = self._password
        command = [self._program, *(word for name, value in options.items() for word in (f"--{name}", value))]
        with (Path(self._folder.name) / "log").open("wb") as log:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        with Redis.from_url(self.url) as redis:
            while True:
                try:
                    redis.ping()
                    return
                except RedisError:
                    assert self._process.poll() is None, (Path(self._folder.name) / "log").read_text("utf-8")
                    assert time.monotonic() < deadline, "redis-server did not start"
                    time.sleep(0.05)

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None
            self._folder.cleanup()

    def __enter__(self) -> RedisServer:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()


NewRedis: TypeAlias = Callable[..., RedisServer]


@pytest.fixture(scope="session")
def redis_program(tmp_path_factory: pytest.TempPathFactory) -> str:
    # The workers of one run must not install at the same time.
    from filelock import FileLock

    with FileLock(tmp_path_factory.getbasetemp().parent / "redis-server.lock", timeout=600):
        program, reason = find_program("redis-server", "redis-server")
    if program is None:
        pytest.skip(reason)
    return program


@pytest.fixture
def new_redis(redis_program: str) -> NewRedis:
    """Makes a server of one's own: with a password, or to be stopped."""
    return partial(RedisServer, redis_program)


@pytest.fixture(scope="session")
def redis_of_the_session(redis_program: str) -> Iterator[RedisServer]:
    with RedisServer(redis_program) as server:
        yield server


@pytest.fixture
def redis_url(redis_of_the_session: RedisServer) -> str:
    """URL of an empty Redis."""
    with Redis.from_url(redis_of_the_session.url) as redis:
        redis.flushall()
    return redis_of_the_session.url

"""uvicorn, as the sandbox needs it. A module of its own, so that a sandbox without sockets does not load it."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import uvicorn

_PATIENCE = 5.0  # seconds that requests under way get to end


class Server(uvicorn.Server):
    """A server that ends at once when it is told to.

    uvicorn looks ten times a second whether it shall end, and then waits for at least as long again. Where each test starts and ends a
    sandbox, that is most of what the tests take.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending: asyncio.Event | None = None

    async def main_loop(self) -> None:
        """Serve until told to end."""
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        counter = 0
        while not await self.on_tick(counter):
            counter = (counter + 1) % 864000
            try:
                await asyncio.wait_for(self._ending.wait(), 0.1)
            except TimeoutError:
                continue

    def end(self) -> None:
        """Tell it to end; from any thread."""
        self.should_exit = True
        if self._loop is not None and self._ending is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._ending.set)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more connections, let requests under way end, and close the rest."""
        for server in self.servers:
            server.close()
        for sock in sockets or []:
            sock.close()
        state: Any = self.server_state
        for connection in list(state.connections):
            connection.shutdown()
        end = asyncio.get_running_loop().time() + _PATIENCE
        while (state.connections or state.tasks) and not self.force_exit and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.002)
        for connection in list(state.connections):
            connection.transport.abort()


def make_config(app: Any) -> uvicorn.Config:
    """How the sandbox is served.

    The access log would hold paths with customer codes, and nobody needs it twice. Nobody asks for the caller's address, so headers of
    proxies are not looked at.
    """
    return uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", ws="none", proxy_headers=False, server_header=False)

"""The connection of a request, for what HTTP has no words for: an answer that is late, cut short, or never comes."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from .faults.kinds import Broken
from .messages import Scope

EXTENSION = "gofive.sandbox"
"""Name of the ASGI extension by which a transport without sockets brings a wire of its own."""

_SLICE = 0.1  # seconds after which a wait looks whether the sandbox ends


class Wire:
    """The connection under an ASGI server.

    It waits by listening for the caller's going away, so that no delay outlives the caller. To break off it needs the server's transport,
    which ASGI does not offer; uvicorn's ``send`` belongs to an object that has it.

    Args:
        receive: ASGI's ``receive`` of the request, whose body has been read.
        send: ASGI's ``send``.
        is_closing: Whether the sandbox ends.
    """

    def __init__(self, receive: Any, send: Any, is_closing: Callable[[], bool]) -> None:
        self._receive = receive
        self._send = send
        self._is_closing = is_closing

    async def wait(self, seconds: float) -> None:
        """Wait, or until the caller has gone, or the sandbox ends."""
        import anyio

        end = anyio.current_time() + seconds
        while (left := end - anyio.current_time()) > 0 and not self._is_closing():
            with anyio.move_on_after(min(left, _SLICE)):
                if (await self._receive())["type"] == "http.disconnect":
                    return

    async def break_off(self, broken: Broken) -> None:
        """Send what is to be sent of an answer, and end the connection."""
        transport = getattr(getattr(self._send, "__self__", None), "transport", None)
        if transport is None:
            raise RuntimeError("this ASGI server does not let the sandbox end a connection; serve it with uvicorn")
        if broken.answer is not None:
            await self._send(broken.answer.start())
            await self._send({"type": "http.response.body", "body": broken.answer.body[: broken.size], "more_body": True})
        if broken.reset:
            with suppress(OSError, AttributeError):  # no socket of TCP
                transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.close()  # after what was sent has left
        while (await self._receive())["type"] != "http.disconnect":
            pass  # or else the server complains of an answer that was not finished


def wire_of(scope: Scope, receive: Any, send: Any, is_closing: Callable[[], bool]) -> Any:
    """The wire of a request."""
    return (scope.get("extensions") or {}).get(EXTENSION) or Wire(receive, send, is_closing)

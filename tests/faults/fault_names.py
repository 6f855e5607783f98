"""Names that nobody knows.

The machine's own resolver is no part of what is tested, and some leave a question unanswered for five seconds now and then, which is
another fault than the one that is to be played.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def unknown_name(host: str) -> Iterator[None]:
    """Let each look-up of a name fail at once, as DNS has it for a name that there is none."""
    real = socket.getaddrinfo

    def look_up(name: Any, *arguments: Any, **settings: Any) -> Any:
        if name in (host, host.encode()):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(name, *arguments, **settings)

    resolver: Any = socket
    resolver.getaddrinfo = look_up
    try:
        yield
    finally:
        resolver.getaddrinfo = real

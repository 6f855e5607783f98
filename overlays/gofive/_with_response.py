"""Call a resource's method and keep the answer that its result came in."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any, TypeVar

from gofive_client import Call, CallOptions

from ._response import Response
from ._transport import AsyncTransport, SyncTransport

M = TypeVar("M", bound=Callable[..., Any])
T = TypeVar("T")


class Keeping:
    """A transport that keeps the answer of its last call."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self._kept: Response[Any] | None = None

    @property
    def response(self) -> Response[Any]:
        """The answer of the last call.

        Raises:
            TypeError: Nothing was sent.
        """
        return _sent(self._kept)

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call."""
        kept = self._transport.exchange(call, options)
        self._kept = kept
        return kept.result


class AsyncKeeping:
    """As `Keeping`, without blocking."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self._kept: Response[Any] | None = None

    @property
    def response(self) -> Response[Any]:
        """The answer of the last call; see `Keeping.response`."""
        return _sent(self._kept)

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call."""
        kept = await self._transport.exchange(call, options)
        self._kept = kept
        return kept.result


def _sent(kept: Response[Any] | None) -> Response[Any]:
    if kept is None:
        raise TypeError("this method sends nothing by itself; of a pager give with_response the method first_page")
    return kept


def on(method: M, transport: Keeping | AsyncKeeping) -> M:
    """The same method of the same resource or pager on another transport.

    Raises:
        TypeError: It is no method that sends a call.
    """
    of = getattr(method, "__self__", None)
    if not type(of).__module__.startswith("gofive_client."):
        raise TypeError("with_response takes a method of a resource, such as gofive.venio.customers.get, and its arguments")
    owner = copy(of)
    setattr(owner, "_transport", transport)  # noqa: B010 - to a type checker it has none
    bound: M = getattr(owner, method.__name__)
    return bound

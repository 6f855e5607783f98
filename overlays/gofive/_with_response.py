"""Call a resource's method and keep the answer that its result came in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from gofive_client import Call, CallOptions

from ._response import Response
from ._transport import AsyncTransport, SyncTransport

M = TypeVar("M", bound=Callable[..., Any])
T = TypeVar("T")


class Keeping:
    """A transport that keeps the answer of its last call.

    Attributes:
        response: The answer.
    """

    response: Response[Any]

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call."""
        kept = self._transport.exchange(call, options)
        self.response = kept
        return kept.result


class AsyncKeeping:
    """As `Keeping`, without blocking.

    Attributes:
        response: The answer.
    """

    response: Response[Any]

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call."""
        kept = await self._transport.exchange(call, options)
        self.response = kept
        return kept.result


def on(method: M, transport: Keeping | AsyncKeeping) -> M:
    """The same method of the same resource on another transport.

    Raises:
        TypeError: It is no method of a generated resource.
    """
    resource = getattr(method, "__self__", None)
    if resource is None or not type(resource).__module__.startswith("gofive_client."):
        raise TypeError("with_response takes a method of a resource, such as gofive.venio.customers.get, and its arguments")
    bound: M = getattr(type(resource)(transport), method.__name__)
    return bound

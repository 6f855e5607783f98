"""What is called for each input: a client's method, watched while it sends, or a function of the caller's own."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from copy import copy
from functools import partial
from typing import Any, TypeAlias, TypeVar

from attrs import define, frozen

from gofive_client import UNSET, Call, CallOptions, Effect

from .._json import to_json
from .._response import Response
from .._settings import Address
from .._transport import AsyncTransport, SyncTransport

T = TypeVar("T")

Arguments: TypeAlias = tuple[tuple[Any, ...], Mapping[str, Any]]
"""Positional and named arguments."""


@define
class Watch:
    """Sees one call on its way.

    Attributes:
        before: Told what the call does before it is sent; gives what has to be awaited first, if anything.
        effect: What the call does, once it is about to be sent; until then None.
        attempts: How often it was sent, once that is known.
    """

    before: Callable[[Effect], Awaitable[None] | None]
    effect: Effect | None = None
    attempts: int = 0

    def own(self, effect: Effect | None) -> Awaitable[None] | None:
        """See a function of the caller's own that is about to be called."""
        self.effect = effect
        return None if effect is None else self.before(effect)

    def sending(self, call: Call[Any], options: CallOptions | None) -> Awaitable[None] | None:
        """See a call that is about to be sent.

        Raises:
            TypeError: Its body can't be sent. Found here, it is known that nothing was sent.
            ValueError: Its body can't be sent.
        """
        if call.body is not UNSET:
            to_json(call.body)
        # What the options add to the body may change what the call does.
        effect = call.operation.effect if options is not None and options.body else call.effect
        waiting = self.before(effect)
        self.effect = effect
        return waiting


@frozen
class _Watched:
    """A transport that shows a watch what it sends."""

    transport: SyncTransport
    watch: Watch

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call."""
        return self.exchange(call, options).result

    def exchange(self, call: Call[T], options: CallOptions | None) -> Response[T]:
        """The answer to a call, for `Gofive.with_response`."""
        self.watch.sending(call, options)
        answer = self.transport.exchange(call, options)
        self.watch.attempts = answer.attempts
        return answer


@frozen
class _AsyncWatched:
    """As `_Watched`, without blocking."""

    transport: AsyncTransport
    watch: Watch

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call."""
        return (await self.exchange(call, options)).result

    async def exchange(self, call: Call[T], options: CallOptions | None) -> Response[T]:
        """The answer to a call, for `AsyncGofive.with_response`."""
        if (waiting := self.watch.sending(call, options)) is not None:
            await waiting
        answer = await self.transport.exchange(call, options)
        self.watch.attempts = answer.attempts
        return answer


class Target:
    """What is called.

    Attributes:
        name: What it is called in a journal.
        accounts: Where its calls go, and as whom, by the names of the servers; empty when that can't be known.
        watched: Whether its calls can be seen on their way.
        effect: What the caller says that a call does; None when nothing was said.

    Args:
        method: Method of a client's resource, `request` of a client, a `functools.partial` of one, or a function.
        effect: What a call of a function of the caller's own does.
        awaited: Whether it is to be awaited.

    Raises:
        TypeError: It can't be called so, or makes a pager instead of a call.
    """

    def __init__(self, method: Callable[..., Any], effect: Effect | None, *, awaited: bool) -> None:
        bare: Any = method
        shared: tuple[Any, ...] = ()
        named: dict[str, Any] = {}
        while isinstance(bare, partial):
            shared, named, bare = (*bare.args, *shared), {**bare.keywords, **named}, bare.func
        if not callable(bare):
            raise TypeError(f"the first argument is what to call, such as gofive.venio.customers.get, not a {type(bare).__name__}")
        owner = getattr(bare, "__self__", None)
        transport = getattr(owner, "_transport", None)
        self._method = method
        self._bare = bare
        self.watched = isinstance(transport, SyncTransport | AsyncTransport)
        # Settings of a call do not say what it does, and what with_response calls is in the name.
        self._shared = tuple(value for value in shared if not callable(value))
        self._shared_named = {name: value for name, value in named.items() if not isinstance(value, CallOptions)}
        self.name = (
            _name(bare, owner, (*shared, *(named[name] for name in ("method", "path") if name in named)))
            if self.watched
            else getattr(bare, "__qualname__", type(bare).__qualname__)
        )
        self.accounts = _accounts(transport) if isinstance(transport, SyncTransport | AsyncTransport) else {}
        self.effect = effect
        _judge(bare, self.name, awaited=awaited)
        if effect is not None and self.watched:
            raise TypeError(f"what {self.name} does is known: effect= is for functions of your own")

    def bound(self, watch: Watch) -> Callable[..., Any]:
        """What to call for one input, watched."""
        if not self.watched:
            return self._method
        owner = copy(self._bare.__self__)
        transport = owner._transport
        watched = _Watched(transport, watch) if isinstance(transport, SyncTransport) else _AsyncWatched(transport, watch)
        owner._transport = watched
        return _rewrapped(self._method, getattr(owner, self._bare.__name__))

    def whole(self, arguments: Arguments) -> Arguments:
        """All that a call is told: what a `functools.partial` holds for all of them, and the arguments of its input."""
        positional, named = arguments
        return (*self._shared, *positional), {**self._shared_named, **named}

    def arguments(self, value: Any, make: Callable[[Any], Any] | None) -> Arguments:
        """The arguments that an input stands for."""
        made = value if make is None else make(value)
        if make is None and not self.watched:
            return (made,), {}
        if isinstance(made, Mapping):
            return (), dict(made)  # the iterable may fill the same one again before the call leaves
        return (made if isinstance(made, tuple) else (made,)), {}


def _rewrapped(method: Any, bare: Callable[..., Any]) -> Callable[..., Any]:
    return partial(_rewrapped(method.func, bare), *method.args, **method.keywords) if isinstance(method, partial) else bare


def _judge(bare: Any, name: str, *, awaited: bool) -> None:
    code = bare if inspect.isroutine(bare) else type(bare).__call__
    if str(getattr(bare, "__annotations__", {}).get("return", "")).startswith(("Pager[", "AsyncPager[")):
        raise TypeError(f"{name} gives a pager, which sends one call after the other by itself: iterate over it")
    if not awaited and inspect.iscoroutinefunction(code):
        raise TypeError(f"{name} is to be awaited: use bulk.amap or bulk.arun")
    if awaited and not inspect.iscoroutinefunction(code) and not inspect.isfunction(bare):
        raise TypeError(f"{name} is not to be awaited: use bulk.map or bulk.run")


def several(inputs: object) -> None:
    """Refuse what is one input where there should be many: read as many, its letters or keys would be sent.

    Raises:
        TypeError: It is text, bytes or a mapping.
    """
    if isinstance(inputs, str | bytes | bytearray | Mapping):
        raise TypeError(
            f"the second argument is an iterable of inputs, one for each call, not a single {type(inputs).__name__}: put it in a list"
        )


def _name(bare: Any, owner: Any, shared: tuple[Any, ...]) -> str:
    if inspect.ismethod(of := next(iter(shared), None)) and bare.__name__ == "with_response":
        return _name(of, of.__self__, ())
    parts = type(owner).__module__.split(".")
    # gofive_client.<product>.api.<resource>
    if len(parts) > 3:
        return f"{parts[1]}.{parts[3]}.{bare.__name__}"
    return " ".join([bare.__name__, *(text for text in shared if isinstance(text, str))])  # such as: request POST /v1/anything


def _accounts(transport: SyncTransport | AsyncTransport) -> dict[str, str]:
    servers: Mapping[str, Address] = transport._outbox._servers
    return {name: f"{address.base_url} {address.credentials.client_id}" for name, address in servers.items()}

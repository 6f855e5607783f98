"""Carry calls over the network: the transports that `gofive_client` asks for."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeVar

import anyio

from gofive_client import UNSET, Call, CallOptions

from ._answers import result
from ._deadline import deadline
from ._direct import AsyncCourier, AsyncDirectCourier, Courier, DirectCourier
from ._failures import context_of, deadline_passed
from ._http import AnyAnswer, AsyncClient, BadRedirect, BodyFailure, CipherFailure, Client, HookRefusal, NetworkFailure, Request, let_go
from ._logs import log_failure, log_retry, log_success
from ._outbox import Outbox
from ._response import Response
from ._retries import Attempts
from ._signing import NoCredentials
from .errors import ConfigurationError, GofiveError, RateLimitError

T = TypeVar("T")

_LAST_RESORT = 0.1
"""Seconds after the deadline when an awaited call is given up, wherever it may be."""


def no_slot(attempts: Attempts) -> RateLimitError:
    """The error of a call that found no place among those in flight in time."""
    context = context_of(attempts.call.operation)
    return RateLimitError(
        "as many calls are in flight as the client allows, and there is no time to wait", retry_after=None, context=context
    )


def next_wait(outbox: Outbox, attempts: Attempts, failure: GofiveError, request: Request) -> float:
    """Seconds before the next attempt. A server that is called too fast is left alone by the whole client.

    Raises:
        GofiveError: There is none.
    """
    if isinstance(failure, RateLimitError) and failure.http_status == 429:
        asked = failure.retry_after
        outbox.paces[attempts.call.operation.server].hold(attempts.throttle if asked is None else asked)
    try:
        wait = attempts.after(failure, request)
    except GofiveError as final:
        log_failure(attempts, final)
        raise
    log_retry(attempts, failure, wait)
    return wait


def _extended(body: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    if body is UNSET:
        return dict(extra)
    if not isinstance(body, dict):
        raise ConfigurationError("options.body adds members to an object, but the body of this call is none")
    return {**body, **extra}


class _Transport:
    """What the transports share: everything around the sending of one attempt."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    def _begin(self, call: Call[Any], options: CallOptions | None) -> tuple[Request, NoCredentials, Attempts]:
        outbox = self._outbox
        if options is not None and options.body:  # what the call does depends on its whole body
            call = call.replace(body=_extended(call.body, options.body))
        return outbox.request(call, options), outbox.auth_for(call), outbox.attempts(call, options)

    def _read(self, answer: AnyAnswer, call: Call[T], attempts: Attempts) -> T:
        let_go(answer)
        if self._outbox.drift is not None:
            self._outbox.drift.observe(call.operation, answer.status_code, answer.content)
        decoded = result(answer, call, self._outbox.redact)
        log_success(call.operation, answer.status_code, attempts)
        return decoded


def _response(decoded: T, answer: AnyAnswer, attempts: Attempts) -> Response[T]:
    return Response(
        result=decoded,
        status=answer.status_code,
        headers=answer.headers,
        body=answer.content,
        attempts=attempts.count,
        elapsed=attempts.elapsed,
    )


class SyncTransport(_Transport):
    """Sends calls with a blocking client."""

    def __init__(self, outbox: Outbox, client: Client, max_in_flight: int | None, *, own: bool = False) -> None:
        super().__init__(outbox)
        self._courier = DirectCourier(client) if own else Courier(client)
        self._slots = threading.BoundedSemaphore(max_in_flight) if max_in_flight else None

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call.

        Raises:
            GofiveError: Any failure.
        """
        try:
            return self._conduct(call, options)[0]
        except GofiveError as error:
            # Its frames hold the request and the error, in a circle that only the garbage collector would open.
            raise error.with_traceback(None)  # noqa: B904 - it is the same one

    def exchange(self, call: Call[T], options: CallOptions | None) -> Response[T]:
        """The answer to a call, with its result.

        Raises:
            GofiveError: Any failure.
        """
        try:
            return _response(*self._conduct(call, options))
        except GofiveError as error:
            raise error.with_traceback(None)  # noqa: B904 - see `send`

    def _conduct(self, call: Call[T], options: CallOptions | None) -> tuple[T, AnyAnswer, Attempts]:
        request, auth, attempts = self._begin(call, options)
        while True:
            try:
                if self._slots is None:
                    return self._attempt(request, auth, attempts)
                with self._slot(self._slots, attempts):
                    return self._attempt(request, auth, attempts)
            except GofiveError as error:
                failure = error.with_traceback(None)
            time.sleep(next_wait(self._outbox, attempts, failure, request))

    @contextmanager
    def _slot(self, slots: threading.BoundedSemaphore, attempts: Attempts) -> Iterator[None]:
        """A place among the calls in flight."""
        if not slots.acquire(timeout=attempts.turn_patience):
            raise no_slot(attempts)
        try:
            yield
        finally:
            slots.release()

    def _attempt(self, request: Request, auth: NoCredentials, attempts: Attempts) -> tuple[Any, AnyAnswer, Attempts]:
        if not self._outbox.may_leave(attempts):
            for step in self._outbox.waits(attempts):
                step.wait()
        attempts.start(request)
        failure: GofiveError
        try:
            if attempts.until is None:
                answer = self._courier.send(request, auth)
            else:
                with deadline(attempts.until):
                    answer = self._courier.send(request, auth)
        except (NetworkFailure, BodyFailure, BadRedirect, HookRefusal) as error:
            failure = self._outbox.failure(error, request, attempts.call, auth)
        else:
            return self._read(answer, attempts.call, attempts), answer, attempts
        raise failure


class AsyncTransport(_Transport):
    """Sends calls with an async client."""

    def __init__(self, outbox: Outbox, client: AsyncClient, max_in_flight: int | None, *, own: bool = False) -> None:
        super().__init__(outbox)
        self._courier = AsyncDirectCourier(client) if own else AsyncCourier(client)
        self._slots = anyio.Semaphore(max_in_flight, fast_acquire=True) if max_in_flight else None

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of a call.

        Raises:
            GofiveError: Any failure.
        """
        try:
            return (await self._conduct(call, options))[0]
        except GofiveError as error:
            # Its frames hold the request and the error, in a circle that only the garbage collector would open.
            raise error.with_traceback(None)  # noqa: B904 - it is the same one

    async def exchange(self, call: Call[T], options: CallOptions | None) -> Response[T]:
        """The answer to a call, with its result.

        Raises:
            GofiveError: Any failure.
        """
        try:
            return _response(*await self._conduct(call, options))
        except GofiveError as error:
            raise error.with_traceback(None)  # noqa: B904 - see `send`

    async def _conduct(self, call: Call[T], options: CallOptions | None) -> tuple[T, AnyAnswer, Attempts]:
        request, auth, attempts = self._begin(call, options)
        while True:
            try:
                if self._slots is None:
                    return await self._attempt(request, auth, attempts)
                async with self._slot(self._slots, attempts):
                    return await self._attempt(request, auth, attempts)
            except GofiveError as error:
                failure = error.with_traceback(None)
            await anyio.sleep(next_wait(self._outbox, attempts, failure, request))

    @asynccontextmanager
    async def _slot(self, slots: anyio.Semaphore, attempts: Attempts) -> AsyncIterator[None]:
        """A place among the calls in flight."""
        try:
            slots.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(attempts.turn_patience) as waiting:
                await slots.acquire()
            if waiting.cancelled_caught:
                raise no_slot(attempts) from None
        try:
            yield
        finally:
            slots.release()

    async def _attempt(self, request: Request, auth: NoCredentials, attempts: Attempts) -> tuple[Any, AnyAnswer, Attempts]:
        if not self._outbox.may_leave(attempts):
            for step in self._outbox.waits(attempts):
                await step.wait_async()
        attempts.start(request)
        failure: GofiveError
        answer: AnyAnswer | None = None
        try:
            remaining = attempts.remaining
            if remaining is None:
                answer = await self._courier.send(request, auth)
            else:
                # The connections keep to the deadline by themselves, and know what they were at. This is for all the rest.
                with deadline(attempts.until), anyio.move_on_after(remaining + _LAST_RESORT):
                    answer = await self._courier.send(request, auth)
        except (NetworkFailure, BodyFailure, BadRedirect, CipherFailure, HookRefusal) as error:
            failure = self._outbox.failure(error, request, attempts.call, auth)
        else:
            if answer is not None:
                return self._read(answer, attempts.call, attempts), answer, attempts
            failure = deadline_passed(attempts.call.operation)
        raise failure

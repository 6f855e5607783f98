"""What only the ASGI receiver does: async handlers, mounting, lifespan, cancelling."""

from __future__ import annotations

import asyncio
import functools
import json
import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.routing import Mount
from webhook_servers import CHAT, PATH, SALES_ORDER, SECRET, Handled, chat, run_asgi, serving, until

from gofive.webhooks import Claim, Event, MemorySeen, WebhookApp, webhook_app

pytestmark = pytest.mark.anyio

SCOPE: dict[str, Any] = {
    "type": "http",
    "method": "POST",
    "path": PATH,
    "headers": [(b"content-type", b"application/json")],
}


def sender(*messages: dict[str, Any]) -> Callable[[], Awaitable[dict[str, Any]]]:
    """What a server would say about a request, one after the other."""
    waiting = list(messages)

    async def receive() -> dict[str, Any]:
        return waiting.pop(0)

    return receive


def body_of(payload: Any) -> dict[str, Any]:
    return {"type": "http.request", "body": json.dumps(payload).encode(), "more_body": False}


class Answers(list[dict[str, Any]]):
    async def __call__(self, message: Any) -> None:
        self.append(message)


class AsyncHandler:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self.threads: set[int] = set()

    async def __call__(self, event: Event) -> None:
        await asyncio.sleep(0.001)
        self.events.append(event)
        self.threads.add(threading.get_ident())


@pytest.mark.parametrize("background", [True, False])
@pytest.mark.parametrize(
    "wrap",
    [
        lambda h: h,
        lambda h: h.__call__,
        lambda h: functools.partial(h.__call__),
        lambda h: lambda event: h(event),
    ],
    ids=["object", "method", "partial", "lambda"],
)
def test_async_handlers_of_any_form_run_in_the_event_loop(wrap: Callable[[Any], Any], background: bool) -> None:
    handler = AsyncHandler()
    with serving("uvicorn", wrap(handler), background=background) as running:
        for number in range(10):
            assert running.post(chat(str(number))).status == 200
    assert [event.data["ChatMessage"]["Content"] for event in handler.events] == [str(number) for number in range(10)]
    assert len(handler.threads) == 1


def test_an_async_handler_that_fails_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []

    async def fail(event: Event) -> None:
        await asyncio.sleep(0)
        raise ValueError(event.data)

    with serving("uvicorn", fail, on_error=lambda error, _: told.append(error)) as running:
        assert running.post(CHAT).status == 200
        until(lambda: told)
    assert [type(error) for error in told] == [ValueError]
    assert "mango" not in caplog.text


def test_a_blocking_handler_does_not_hold_up_the_event_loop() -> None:
    release = threading.Event()
    with serving("uvicorn", lambda _: release.wait(10), background=False) as running:
        thread = threading.Thread(target=running.post, args=(CHAT,))
        thread.start()
        assert running.post(CHAT, "/wrong").status == 404
        release.set()
        thread.join(10)


class Passing(BaseHTTPMiddleware):
    async def dispatch(self, request: Any, call_next: Any) -> Any:
        return await call_next(request)


@pytest.mark.parametrize("middleware", [[], [Middleware(Passing)]], ids=["plain", "with a middleware"])
def test_mounted_in_an_application(middleware: list[Middleware]) -> None:
    handled = Handled()
    hook = webhook_app(handled, secret=SECRET)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await hook.aclose()

    running = run_asgi(Starlette(routes=[Mount("/hooks/venio", hook)], middleware=middleware, lifespan=lifespan))
    try:
        assert [running.post(chat(str(number))).text for number in range(10)] == ["accepted"] * 10
        assert running.post(CHAT, "/hooks/venio/wrong").status == 404
        assert running.post(CHAT, f"/{SECRET}").status == 404
    finally:
        running.stop()
    assert handled.texts == [str(number) for number in range(10)]


def test_a_server_without_a_lifespan_finishes_what_was_accepted() -> None:
    """A mounted application is told nothing of the end; the server waits for its calls all the same."""
    handled = Handled()
    handled.action = lambda _: threading.Event().wait(0.05)
    running = run_asgi(Starlette(routes=[Mount("/hooks/venio", webhook_app(handled, secret=SECRET))]))
    for number in range(5):
        assert running.post(chat(str(number))).status == 200
    running.stop()
    assert handled.texts == ["0", "1", "2", "3", "4"]


def test_an_application_may_be_served_again() -> None:
    handled = Handled()
    app = webhook_app(handled, secret=SECRET)
    for number in range(2):
        running = run_asgi(app)
        assert running.post(chat(str(number))).status == 200
        running.stop()
    assert handled.texts == ["0", "1"]


def test_one_application_in_several_event_loops() -> None:
    handled = Handled()
    app = webhook_app(handled, secret=SECRET)

    async def deliver(text: str) -> Answers:
        answers = Answers()
        await app(dict(SCOPE), sender(body_of(chat(text))), answers)
        return answers

    for number in range(3):
        assert asyncio.run(deliver(str(number)))[0]["status"] == 200
    assert handled.texts == ["0", "1", "2"]


async def lifespan_of(app: WebhookApp, until_done: anyio.Event) -> list[dict[str, Any]]:
    answers = Answers()
    started = False

    async def receive() -> dict[str, Any]:
        nonlocal started
        if not started:
            started = True
            return {"type": "lifespan.startup"}
        await until_done.wait()
        return {"type": "lifespan.shutdown"}

    await app({"type": "lifespan"}, receive, answers)
    return answers


async def test_the_lifespan_ends_when_all_is_settled() -> None:
    gate, end = anyio.Event(), anyio.Event()
    settled = []

    async def handler(_: Event) -> None:
        await gate.wait()
        settled.append(True)

    app = webhook_app(handler, secret=SECRET)
    answers = Answers()
    lifespan = asyncio.create_task(lifespan_of(app, end))
    delivery = asyncio.create_task(app(dict(SCOPE), sender(body_of(CHAT)), answers))
    while len(answers) < 2:
        await asyncio.sleep(0.005)
    end.set()
    await asyncio.sleep(0.05)
    assert not lifespan.done()
    late = Answers()
    await app(dict(SCOPE), sender(body_of(SALES_ORDER)), late)
    assert late[0]["status"] == 503
    gate.set()
    assert [message["type"] for message in await asyncio.wait_for(lifespan, 5)] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]
    await delivery
    assert settled == [True]


@pytest.mark.parametrize("background", [True, False])
async def test_a_handler_that_is_cancelled_is_reported_and_its_delivery_not_seen(
    background: bool, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[BaseException] = []
    calls = []

    async def handler(_: Event) -> None:
        calls.append(True)
        if len(calls) == 1:
            await asyncio.sleep(10)

    app = webhook_app(handler, secret=SECRET, background=background, on_error=lambda error, _: told.append(error))
    task = asyncio.create_task(app(dict(SCOPE), sender(body_of(CHAT)), Answers()))
    while not calls:
        await asyncio.sleep(0.005)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [type(error) for error in told] == [asyncio.CancelledError]
    assert "failed to handle a delivery (topic 'Chat', event 'Message'): CancelledError" in caplog.text
    again = Answers()
    await app(dict(SCOPE), sender(body_of(CHAT)), again)
    assert again[0]["status"] == 200
    assert len(calls) == 2
    await asyncio.wait_for(app.aclose(), 5)


async def test_waiting_deliveries_that_are_cancelled_are_reported() -> None:
    told: list[BaseException] = []
    gate = anyio.Event()

    async def handler(_: Event) -> None:
        await gate.wait()

    app = webhook_app(handler, secret=SECRET, on_error=lambda error, _: told.append(error))
    async with anyio.create_task_group() as group:
        for number in range(5):
            group.start_soon(app, dict(SCOPE), sender(body_of(chat(str(number)))), Answers())
        while app._reception.pending < 5:
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.02)
        group.cancel_scope.cancel()
    assert len(told) == 5
    await asyncio.wait_for(app.aclose(), 5)


@pytest.mark.parametrize("by", ["the task", "a scope"])
async def test_a_delivery_that_is_cancelled_while_it_is_let_in_is_reported(by: str) -> None:
    """Its memory is slow, and the server loses patience: neither its place nor its claim may be lost for good."""
    asked, release = threading.Event(), threading.Event()
    told: list[BaseException] = []
    handled = Handled()

    class Slow(MemorySeen):
        def claim(self, key: str) -> Claim:
            asked.set()
            release.wait(10)
            return super().claim(key)

    app = webhook_app(handled, secret=SECRET, seen=Slow(), max_pending=1, on_error=lambda error, _: told.append(error))
    scope = anyio.CancelScope()

    async def deliver() -> None:
        with scope:
            await app(dict(SCOPE), sender(body_of(CHAT)), Answers())

    task = asyncio.create_task(deliver())
    while not asked.is_set():
        await asyncio.sleep(0.005)
    (task if by == "the task" else scope).cancel()
    await asyncio.sleep(0.02)
    release.set()
    await asyncio.wait([task], timeout=5)
    while not told:
        await asyncio.sleep(0.005)
    assert [type(error) for error in told] == [asyncio.CancelledError]
    again = Answers()
    while app._reception.pending:
        await asyncio.sleep(0.005)
    await app(dict(SCOPE), sender(body_of(CHAT)), again)
    assert again[0]["status"] == 200
    assert len(handled.events) == 1


async def test_a_sender_that_does_not_wait_for_the_answer_is_heard_all_the_same() -> None:
    handled = Handled()
    app = webhook_app(handled, secret=SECRET)

    async def send(_: Any) -> None:
        raise ConnectionResetError

    await app(dict(SCOPE), sender(body_of(CHAT)), send)
    assert len(handled.events) == 1


async def test_an_answer_that_can_not_be_sent_for_another_reason_is_a_failure() -> None:
    told: list[BaseException] = []
    handled = Handled()
    app = webhook_app(handled, secret=SECRET, on_error=lambda error, _: told.append(error))

    async def send(_: Any) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await app(dict(SCOPE), sender(body_of(CHAT)), send)
    assert [type(error) for error in told] == [RuntimeError]
    await asyncio.wait_for(app.aclose(), 5)


async def test_a_body_in_pieces_and_a_sender_that_is_gone(caplog: pytest.LogCaptureFixture) -> None:
    handled = Handled()
    app = webhook_app(handled, secret=SECRET)
    whole = json.dumps(CHAT).encode()
    pieces = [{"type": "http.request", "body": whole[at : at + 1], "more_body": True} for at in range(len(whole))]
    answers = Answers()
    await app(dict(SCOPE), sender(*pieces, {"type": "http.request"}), answers)
    assert answers[0]["status"] == 200
    answers = Answers()
    with caplog.at_level(logging.INFO):
        await app(dict(SCOPE), sender(*pieces, {"type": "http.disconnect"}), answers)
    assert answers == []
    assert "hung up" in caplog.text
    assert len(handled.events) == 1


async def test_a_websocket_is_closed() -> None:
    answers = Answers()
    await webhook_app(print, secret=SECRET)({"type": "websocket", "path": PATH}, sender({"type": "websocket.connect"}), answers)
    assert answers == [{"type": "websocket.close"}]

"""The sandbox as an ASGI application: gateway, validation, behaviour, answer."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import answers, deliveries, gateway
from .behaviours import BEHAVIOURS, Ask, Refused
from .clock import Clock
from .deliveries import Deliveries
from .gateway import Gateway, TestCredentials
from .messages import Answer, Incoming, Scope, read_body
from .routes import Route, Router, documents
from .seeding import seed
from .store import Store
from .validation import Judge
from .webhooks import Target

log = logging.getLogger("gofive.sandbox")

COUNTERS_PATH = "/__sandbox__/counters"


class SandboxApp:
    """One sandbox: its specs, its state and its gateway. Served by any ASGI server.

    Attributes:
        clock: Its time.
        gateway: Its gateway and token service.
        store: Its state.
        router: Its operations.
        deliveries: Its webhooks.

    Args:
        credentials: Credentials that it accepts.
        token_lifetime: Seconds that its tokens live.
        database: File that keeps its state; None for memory.
        webhooks: Where it delivers webhooks to.

    Raises:
        StoreError: The file can't be used.
        WebhookTargetError: A webhook's address can't be used.
    """

    def __init__(
        self,
        credentials: TestCredentials | None = None,
        *,
        token_lifetime: int = 3600,
        database: Path | None = None,
        webhooks: Iterable[str | Target] = (),
    ) -> None:
        targets = [Target.of(target) for target in webhooks]
        self.clock = Clock()
        self.gateway = Gateway(credentials or TestCredentials(), token_lifetime, self.clock)
        self.router = Router(documents())
        self.store = Store(database, keys={**self.router.keys(), **deliveries.KEYS}, clock=self.clock)
        seed(self.store)
        self.deliveries = Deliveries(self.store, self.clock, targets, watched=self.router.watched())
        self._judges: dict[int, Judge] = {}

    def close(self) -> None:
        """Give the database free."""
        self.store.close()

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._live(receive, send)
            return
        try:
            request = Incoming.of(scope)
            request.body = await read_body(receive)
            answer = self.answer(request)
        except ConnectionResetError:
            return
        except Exception as error:  # noqa: BLE001 - whatever happens, there is an answer
            # Where it happened, but not the error's own words, which may hold what somebody sent.
            log.error("the sandbox failed with %s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
            answer = gateway.refusal(500, "Internal server error")
        await answer.send(send)

    async def _live(self, receive: Any, send: Any) -> None:
        await receive()
        self.deliveries.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.deliveries.stop()
        await send({"type": "lifespan.shutdown.complete"})

    def answer(self, request: Incoming) -> Answer:
        """The answer to a request."""
        if request.path == COUNTERS_PATH:
            return Answer.json({"token_requests": self.gateway.token_requests, "calls": self.gateway.calls})
        found = self.router.find(request.method, request.path)
        if found is None:
            return gateway.not_found()
        route, raw = found
        if refused := self.gateway.check(request.headers, route.schemes):
            return refused
        if request.body is None:
            return gateway.refusal(413, "Request body is too large")
        if request.path in self.router.token_paths:
            return self.gateway.token(request, route)
        self.gateway.calls += 1
        return self._operate(route, request, raw)

    def _operate(self, route: Route, request: Incoming, raw: dict[str, str]) -> Answer:
        try:
            path = {name: unquote(value, errors="strict") for name, value in raw.items()}
        except UnicodeDecodeError:
            return gateway.refusal(400, "Bad request")
        judge = self._judges.get(id(route))
        if judge is None:  # compiled for the first request, so that the start costs nothing
            judge = self._judges[id(route)] = Judge(route)
        data, faults = judge.faults(request, path)
        if faults:
            return answers.refused(route, faults)
        hints = route.sandbox
        if not hints:
            return answers.example(route, request.query, data)
        payload = None
        try:
            with self.store.transaction(), self.deliveries.noting(hints, data):
                if "behaviour" in hints:
                    payload = BEHAVIOURS[hints["behaviour"]](Ask(route, hints, self.store, path, request.query, data))
        except Refused as refused:
            return answers.refused(route, list(refused.reasons))
        self.deliveries.wake()
        return answers.success(route, payload) if "behaviour" in hints else answers.example(route, request.query, data)

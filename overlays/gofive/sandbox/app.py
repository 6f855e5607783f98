"""The sandbox as an ASGI application: gateway, validation, behaviour, answer."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from . import answers, gateway, seeding
from .behaviours import BEHAVIOURS, HINTS, Ask, Refused, check_hints
from .clock import Clock
from .gateway import Gateway, TestCredentials
from .messages import Answer, Incoming, Scope, read_body
from .routes import Route, Router, documents
from .store import Store
from .validation import Judge

log = logging.getLogger("gofive.sandbox")

COUNTERS_PATH = "/__sandbox__/counters"


class SandboxApp:
    """One sandbox: its specs, its state and its gateway. Served by any ASGI server.

    Attributes:
        clock: Its time.
        gateway: Its gateway and token service.
        store: Its state.
        router: Its operations.

    Args:
        credentials: Credentials that it accepts.
        token_lifetime: Seconds that its tokens live.
        database: File that keeps its state; None for memory.
        seed: Whether a new sandbox holds what operations read and none can make, such as employees and units.

    Raises:
        StoreError: The file can't be used.
        HintError: A sandbox overlay says what the sandbox does not know.
    """

    def __init__(
        self,
        credentials: TestCredentials | None = None,
        *,
        token_lifetime: int = 3600,
        database: Path | None = None,
        seed: bool = True,
    ) -> None:
        self.clock = Clock()
        self.gateway = Gateway(credentials or TestCredentials(), token_lifetime, self.clock)
        self.router = Router(documents())
        check_hints(self.router.routes, HINTS)
        self.store = Store(database, keys=self.router.keys(), clock=self.clock)
        if seed and not self.store.collections():
            seeding.seed(self.store)
        self._judges: dict[int, Judge] = {}

    def close(self) -> None:
        """Give the database free."""
        self.store.close()

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        """Serve one request."""
        if scope["type"] != "http":
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
        try:
            with self.store.transaction():
                payload = BEHAVIOURS[hints["behaviour"]](Ask(route, hints, self.store, path, request.query, data))
        except Refused as refused:
            return answers.refused(route, list(refused.reasons))
        return answers.success(route, payload)

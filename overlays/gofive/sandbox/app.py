"""The sandbox as an ASGI application: gateway, validation, behaviour, answer; and what stands beside the API.

A request to the API runs through `SandboxApp._serve`: faults are drawn, the request is answered, the journal keeps it, the answer leaves.
Paths beside the API are ``/__sandbox__/...`` (the admin API), and ``/`` with ``/__sandbox__/page/...`` (the page).
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import unquote

import orjson

from . import answers, gateway
from .behaviours import BEHAVIOURS, HINTS, Ask, Refused, check_hints
from .blotting import Blotter
from .clock import Clock
from .deliveries import KEYS, Deliveries
from .faults import Broken, Faults, Strike
from .gateway import Gateway, TestCredentials
from .journal import Journal
from .latency import TOKEN, Latency
from .limits import Limit
from .messages import Answer, Incoming, Scope, read_body, refusal
from .routes import Route, Router, documents
from .seeding import seed
from .store import Store
from .validation import Judge
from .webhooks import Target
from .wire import wire_of

log = logging.getLogger("gofive.sandbox")

_BESIDE = "/__sandbox__"
PAGE = "/__sandbox__/page/"


@cache
def _router() -> Router:
    """The operations, read once in a process."""
    router = Router(documents())
    check_hints(router.routes, HINTS)
    return router


_JUDGES: dict[int, Judge] = {}
"""The judges of the operations that were called in this process: compiled for the first request, so that the start costs nothing."""


class SandboxApp:
    """One sandbox: its specs, its state and its gateway. Served by any ASGI server.

    Attributes:
        clock: Its time.
        gateway: Its gateway and token service.
        store: Its state.
        router: Its operations.
        faults: What it does wrong on demand.
        latency: How much longer its answers take.
        journal: The requests that it has seen.
        deliveries: Its webhooks.
        is_closing: Says whether the server ends; waits end with it.

    Args:
        credentials: Credentials that it accepts.
        token_lifetime: Seconds that its tokens live.
        database: File that keeps its state; None for memory.
        seeded: Whether a state that is empty is filled with records that operations read but none makes.
        hosts: Names by which the admin API may be called, beside those of loopback; see `admin.Guard`.
        admin_token: Token that the admin API asks for; None for none, which is for loopback alone.
        admin: Whether there is an admin API.
        rate_limit: Most calls in a window that slides; None for no limit.
        quota: Most calls in a window that does not; None for no quota.
        webhooks: Where it delivers webhooks to.

    Raises:
        StoreError: The file can't be used.
        WebhookTargetError: A webhook's address can't be used.
        HintError: A sandbox overlay says what the sandbox does not know.
    """

    def __init__(
        self,
        credentials: TestCredentials | None = None,
        *,
        token_lifetime: int = 3600,
        database: Path | None = None,
        seeded: bool = True,
        admin: bool = True,
        admin_token: str | None = None,
        hosts: tuple[str, ...] = (),
        rate_limit: Limit | None = None,
        quota: Limit | None = None,
        webhooks: Iterable[str | Target] = (),
    ) -> None:
        targets = [Target.of(target) for target in webhooks]
        self.credentials = credentials or TestCredentials()
        self.clock = Clock()
        self.gateway = Gateway(self.credentials, token_lifetime, self.clock)
        self._limits = (rate_limit, quota)
        self.gateway.limits.set(*self._limits)
        self.router = _router()
        self.store = Store(database, keys={**self.router.keys(), **KEYS}, clock=self.clock)
        names = {TOKEN, *(route.name for route in self.router.routes)}
        self.faults = Faults(names)
        self.latency = Latency(names)
        self._blotter = Blotter((*self.credentials.secrets(), *filter(None, (admin_token,))))
        self.journal = Journal(self._blotter, self.clock, names)
        self._page: Any = None
        self.is_closing: Callable[[], bool] = lambda: False
        self._admin: Any = None
        self._admin_settings = (admin, admin_token, hosts)
        self._seeded = seeded
        if seeded and self.store.is_new:
            seed(self.store)
        self.deliveries = Deliveries(self.store, self.clock, targets, watched=self.router.watched())

    def close(self) -> None:
        """Deliver no more, and give the database free."""
        self.deliveries.close()
        self.store.close()

    def reset(self, *, seeded: bool | None = None) -> None:
        """Make it as it was at first: its state, tokens, counters, faults, latency, limits, webhooks, journal and clock.

        Args:
            seeded: Whether the state is filled with the records that operations read but none makes; None for what it was at first.
        """
        self.faults.reset()
        self.latency.clear()
        self.gateway.reset()
        self.gateway.limits.set(*self._limits)
        self.clock.reset()
        self.reset_state(seeded=seeded)
        self.deliveries.reset()
        self.journal.clear()

    def reset_state(self, *, seeded: bool | None = None) -> None:
        """Forget all records, and where the numbers stood.

        Args:
            seeded: Whether the records that operations read but none makes are put in again; None for what it was at first.
        """
        with self.store.transaction():
            self.store.clear()
            if self._seeded if seeded is None else seeded:
                seed(self.store)

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        """Serve what an ASGI server brings."""
        kind = scope["type"]
        if kind == "http":
            path = scope["path"]
            if path == "/" or path.startswith(_BESIDE) or path == "/favicon.ico":
                await self._serve_beside(scope, receive, send)
            else:
                await self._serve(scope, receive, send)
        elif kind == "lifespan":
            while (await receive())["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            await send({"type": "lifespan.shutdown.complete"})
        elif kind == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000, "reason": ""})

    def blotted(self, data: Any) -> Any:
        """JSON that came in by the admin API, without credentials."""
        return orjson.loads(self._blotter.body(orjson.dumps(data)))

    # The API ------------------------------------------------------------------------------------------------------------------------------

    async def _serve(self, scope: Scope, receive: Any, send: Any) -> None:
        started = perf_counter()
        try:
            request = Incoming.of(scope)
            request.body = await read_body(receive)
            found = self.router.find(request.method, request.path)
            name = self._name(request, found)
            strike = self.faults.draw(name or "", request.method, request.path) if self.faults else None
            if strike is None and not self.latency:
                answer: Answer | None = self._safely(request, found)
                self.journal.add(request, name, answer, perf_counter() - started, secret=name == TOKEN)
            else:
                answer = await self._suffer(started, request, found, name, strike, wire_of(scope, receive, send, self.is_closing))
        except ConnectionResetError:
            return  # the caller went away
        except Exception as error:  # noqa: BLE001 - whatever happens, there is an answer
            _log(error)
            answer = refusal(500, "Internal server error")
        if answer is not None:
            await answer.send(send)

    async def _suffer(
        self,
        started: float,
        request: Incoming,
        found: tuple[Route, dict[str, str]] | None,
        name: str | None,
        strike: Strike | None,
        wire: Any,
    ) -> Answer | None:
        """Answer a request that something strikes, or that shall take longer; None where the answer did not arrive whole."""
        seconds = self.latency.draw(name or "") + (strike.seconds if strike else 0)
        if seconds > 0:
            await wire.wait(seconds)
        if strike is None:
            outcome: Answer | Broken = self._safely(request, found)
        else:
            if strike.revoke:
                self.gateway.revoke_tokens()
            outcome = strike.outcome(found[0] if found else None, self._safely(request, found) if strike.works else None)
        struck = [] if strike is None else [(fault.id, fault.kind) for fault in strike.faults]
        answer = None if isinstance(outcome, Broken) else outcome
        self.journal.add(request, name, answer, perf_counter() - started, struck, secret=name == TOKEN)
        if isinstance(outcome, Broken):
            await wire.break_off(outcome)
            return None
        return outcome.having(X_Sandbox_Fault=", ".join(f"{one} {kind}" for one, kind in struck)) if struck else outcome

    def _name(self, request: Incoming, found: tuple[Route, dict[str, str]] | None) -> str | None:
        if request.path in self.router.token_paths:
            return TOKEN
        return found[0].name if found else None

    def _safely(self, request: Incoming, found: tuple[Route, dict[str, str]] | None) -> Answer:
        try:
            return self._answer(request, found)
        except Exception as error:  # noqa: BLE001 - whatever happens, there is an answer
            _log(error)
            return refusal(500, "Internal server error")

    def answer(self, request: Incoming) -> Answer:
        """The answer of the API to a request, without faults, and unseen by the journal."""
        return self._answer(request, self.router.find(request.method, request.path))

    def _answer(self, request: Incoming, found: tuple[Route, dict[str, str]] | None) -> Answer:
        if found is None:
            return self._answer_unknown(request)
        route, raw = found
        if refused := self.gateway.check(request.headers, route.schemes):
            return refused
        if request.body is None:
            return refusal(413, "Request body is too large")
        if request.path in self.router.token_paths:
            return self.gateway.token(request, route)
        self.gateway.calls += 1
        return self._operate(route, request, raw)

    def _answer_unknown(self, request: Incoming) -> Answer:
        """The gateway knows no such operation. A token service that stands before no gateway judges the method by itself."""
        if request.path in self.router.token_paths:
            found = self.router.find("POST", request.path)
            if found is not None and not found[0].schemes:
                return self.gateway.token(request, found[0])
        return gateway.not_found()

    def _operate(self, route: Route, request: Incoming, raw: dict[str, str]) -> Answer:
        try:
            path = {name: unquote(value, errors="strict") for name, value in raw.items()}
        except UnicodeDecodeError:
            return refusal(400, "Bad request")
        if request.body and route.sandbox:
            # A credential in the wrong place is neither kept nor given back.
            request.body = self._blotter.body(request.body, self._blotter.sent(request.headers))
        judge = _JUDGES.get(id(route))
        if judge is None:
            judge = _JUDGES[id(route)] = Judge(route)
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

    # Beside the API -----------------------------------------------------------------------------------------------------------------------

    async def _serve_beside(self, scope: Scope, receive: Any, send: Any) -> None:
        try:
            request = Incoming.of(scope)
            request.body = await read_body(receive)
            path = request.path
            if not path.startswith(_BESIDE) or path.startswith(PAGE):
                answer = self._admin_api().refused_page(request) or self._console().answer(request)
            else:
                answer = self._admin_api().answer(request)
            await answer.send(send)
        except ConnectionResetError:
            return
        except Exception as error:  # noqa: BLE001 - whatever happens, there is an answer
            _log(error)
            await refusal(500, "Internal server error").send(send)

    def _console(self) -> Any:
        if self._page is None:
            from .console import Console  # loaded by those who look at it

            self._page = Console(self.router.documents, self.credentials)
        return self._page

    def _admin_api(self) -> Any:
        if self._admin is None:
            from .admin import Admin, Guard  # loaded by those who use it

            enabled, token, hosts = self._admin_settings
            self._admin = Admin(self, Guard(enabled=enabled, token=token, hosts=hosts))
        return self._admin


def _log(error: Exception) -> None:
    """Say where it happened, but not the error's own words, which may hold what somebody sent."""
    log.error("the sandbox failed with %s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))

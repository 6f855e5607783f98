"""The sandbox as an ASGI application: gateway, validation, behaviour, answer."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount

from . import gateway, shapes
from .behaviours import BEHAVIOURS, Ask, Refused
from .gateway import Gateway
from .pages import is_paged, page_of, window
from .routes import Route, Router, documents
from .store import Store
from .validation import Judge, SpecRequest, read_json

log = logging.getLogger("gofive.sandbox")

MAX_BODY = 4 * 1024 * 1024
COUNTERS_PATH = "/__sandbox__/counters"


class SandboxApp:
    """One sandbox: its specs, its state and its gateway."""

    def __init__(self, gate: Gateway) -> None:
        self.gateway = gate
        self.store = Store()
        self._router = Router(documents())
        self._judge = Judge(self._router.documents)

    def asgi(self) -> Starlette:
        """The application to serve."""
        return Starlette(routes=[Mount("/", app=self._serve)])

    async def _serve(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except Exception as error:  # noqa: BLE001 - whatever happens, there is an answer
            # Where it happened, but not the error's own words, which may hold what somebody sent.
            log.error("the sandbox failed with %s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
            response = gateway.refusal(500, "Internal server error")
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        # Matched still encoded, so that an encoded slash stays within its parameter.
        path = request.scope.get("raw_path", request.url.path.encode()).decode("latin-1").split("?")[0]
        if path == COUNTERS_PATH:
            return JSONResponse({"token_requests": self.gateway.token_requests, "calls": self.gateway.calls})
        found = self._router.find(request.method, path)
        if found is None:
            return gateway.not_found()
        route, raw = found
        if refused := self.gateway.check(request.headers, route.schemes):
            return refused
        body = await _body(request)
        if body is None:
            return gateway.refusal(413, "Request body is too large")
        if path in self._router.token_paths:
            return self.gateway.token(request.headers, body, route)
        self.gateway.calls += 1
        try:
            values = {name: unquote(value, errors="strict") for name, value in raw.items()}
        except UnicodeDecodeError:
            return gateway.refusal(400, "Bad request")
        spec_request = SpecRequest(request.method, route, values, request.query_params.multi_items(), request.headers, body)
        try:
            data = read_json(body)
        except ValueError as error:
            return _refused(route, [str(error)])
        faults = self._judge.faults(route, spec_request)
        if faults:
            return _refused(route, faults)
        return self._act(route, values, request.query_params, data)

    def _act(self, route: Route, values: dict[str, str], query: Mapping[str, str], body: Any) -> Response:
        hints = route.sandbox
        if not hints:
            status, schema = route.success()
            answer = shapes.example(route, schema)
            if route.operation["x-envelope"] == "flat":
                answer |= _flat_status(route, schema)
            assumes = ["an example made from the schema; nothing is kept"]
            if is_paged(route):
                answer = page_of(answer, window(route, query, body if isinstance(body, dict) else {}))
                assumes.append("an empty list after the last row")
            if answer is None:
                answer = {"status": _status(), "data": None}
            return _json(route, answer, status, assumes)
        try:
            payload = BEHAVIOURS[hints["behaviour"]](Ask(route, hints, self.store, values, query, body))
        except Refused as refused:
            return _refused(route, list(refused.reasons))
        status, schema = route.success()
        return _json(route, _enveloped(route, schema, payload), status, hints.get("assumes", []))


async def _body(request: Request) -> bytes | None:
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MAX_BODY:
            return None
        chunks.append(chunk)
    return b"".join(chunks)


def _status(code: str = "1000", description: str = "Success") -> dict[str, str]:
    return {"code": code, "description": description}


def _enveloped(route: Route, schema: dict[str, Any], payload: Any) -> Any:
    """A payload in the envelope that the operation documents, or the one that the overlay assumes."""
    resolved = route.resolve(schema)
    members = resolved.get("properties", {})
    wanted = route.operation.get("x-payload")
    if "value" in (route.sandbox.get("wrapper"), route.operation["x-envelope"]):
        inner = wanted or members.get("data", {}).get("properties", {}).get("value", {})
        return {"data": {"value": shapes.fitted(route, inner, payload)}}
    if route.operation["x-envelope"] == "flat":
        return _flat_status(route, schema)
    return {"status": _status(), "data": shapes.fitted(route, members.get("data", {}), payload)}


def _flat_status(route: Route, schema: dict[str, Any]) -> dict[str, Any]:
    """The status of a success in a flat answer, where one is documented: as in its example, else Gofive's usual code."""
    member = route.resolve(schema).get("properties", {}).get("statusCode")
    return {} if member is None else {"statusCode": member.get("examples", [1000])[0]}


def _refused(route: Route, reasons: list[str]) -> Response:
    """A business error: 4001 for one, 4002 for several, with HTTP status 200 as far as anybody knows."""
    code = "4001" if len(reasons) == 1 else "4002"
    text = "; ".join(reasons)
    if route.operation["x-envelope"] == "flat":
        return _json(route, {"statusCode": int(code), "message": text}, 200, ["HTTP status of a business error", "message"])
    return _json(route, {"status": _status(code, text), "data": None}, 200, ["HTTP status of a business error"])


def _json(route: Route, answer: Any, status: int, assumes: list[str]) -> Response:
    headers = {"X-Sandbox-Operation": route.name}
    if assumes:
        headers["X-Sandbox-Assumes"] = "; ".join(assumes)
    return Response(orjson.dumps(answer), status, headers, "application/json")

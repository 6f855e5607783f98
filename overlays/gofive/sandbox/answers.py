"""Payloads in the envelopes that the operations document, and refusals in the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import shapes
from .messages import Answer
from .pages import is_paged, page_of, window
from .routes import Route


def success(route: Route, payload: Any) -> Answer:
    """The answer that carries a payload."""
    status, schema = route.success
    return _answer(route, _enveloped(route, schema, payload), status, route.sandbox.get("assumes", ()))


def refused(route: Route, reasons: list[str]) -> Answer:
    """A business error: 4001 for one reason, 4002 for several, with HTTP status 200 unless the hints know another."""
    status = route.sandbox.get("refusal", 200)
    code = "4001" if len(reasons) == 1 else "4002"
    text = "; ".join(reasons)
    if route.operation["x-envelope"] == "flat":
        return _answer(route, {"statusCode": int(code), "message": text}, status, ["HTTP status of a business error", "message"])
    return _answer(route, {"status": _status(code, text), "data": None}, status, ["HTTP status of a business error"])


def example(route: Route, query: Mapping[str, str], body: Any) -> Answer:
    """The answer of an operation to which nobody gave a behaviour yet: an example made from its schema."""
    status, schema = route.success
    answer = shapes.example(route, schema)
    if route.operation["x-envelope"] == "flat":
        answer = {**(answer if isinstance(answer, dict) else {}), **_flat_status(route, schema)}
    assumes = ["an example made from the schema; nothing is kept"]
    if is_paged(route):
        answer = page_of(answer, window(route, query, body if isinstance(body, dict) else {}))
        assumes.append("an empty list after the last row")
    if answer is None:
        answer = {"status": _status(), "data": None}
    return _answer(route, answer, status, assumes)


def _status(code: str = "1000", description: str = "Success") -> dict[str, str]:
    return {"code": code, "description": description}


def _enveloped(route: Route, schema: dict[str, Any], payload: Any) -> Any:
    """A payload in the envelope that the operation documents, or the one that the overlay assumes."""
    members = route.resolve(schema).get("properties", {})
    if "value" in (route.sandbox.get("wrapper"), route.operation["x-envelope"]):
        inner = route.operation.get("x-payload") or members.get("data", {}).get("properties", {}).get("value", {})
        return {"data": {"value": shapes.fitted(route, inner, payload)}}
    if route.operation["x-envelope"] == "flat":
        return _beside(route, schema, members, payload)
    return {"status": _status(), "data": shapes.fitted(route, members.get("data", {}), payload)}


def _beside(route: Route, schema: dict[str, Any], members: dict[str, Any], payload: Any) -> dict[str, Any]:
    """A payload with its status at its side."""
    answer = _flat_status(route, schema)
    if payload is not None and "data" in members:
        if "message" in members:
            answer["message"] = members["message"].get("examples", ["OK"])[0]
        if "totals" in members and isinstance(payload, list):
            answer["totals"] = len(payload)
        answer["data"] = shapes.fitted(route, members["data"], payload)
    return answer


def _flat_status(route: Route, schema: dict[str, Any]) -> dict[str, Any]:
    """The status of a success in a flat answer, where one is documented: as in its example, else Gofive's usual code."""
    member = route.resolve(schema).get("properties", {}).get("statusCode")
    return {} if member is None else {"statusCode": member.get("examples", [1000])[0]}


def _answer(route: Route, data: Any, status: int, assumes: Iterable[str]) -> Answer:
    headers = {"X-Sandbox-Operation": route.name}
    if text := "; ".join(assumes):
        headers["X-Sandbox-Assumes"] = text
    return Answer.json(data, status, headers)

"""Payloads in the envelopes that the operations document, and refusals in the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from attrs import frozen

from . import shapes
from .messages import Answer
from .pages import is_paged, page_of, window
from .routes import Route


@frozen
class _Form:
    """How an operation's successes look: compiled once, because every answer passes here."""

    status: int
    headers: dict[str, str]
    envelope: str
    fit: shapes.Fit
    holds_data: bool
    counts: bool
    beside: dict[str, Any]
    message: dict[str, Any]

    def of(self, payload: Any) -> Any:
        """A payload in its envelope."""
        if self.envelope == "flat":
            return self._flat(payload)
        if self.envelope == "value":
            return {"data": {"value": self._fitted(payload)}}
        return {"status": _status(), "data": self._fitted(payload)}

    def _flat(self, payload: Any) -> Any:
        """A payload with its status at its side."""
        if payload is None or not self.holds_data:
            return self.beside
        totals = {"totals": len(payload)} if self.counts and isinstance(payload, list) else {}
        return {**self.beside, **self.message, **totals, "data": self._fitted(payload)}

    def _fitted(self, payload: Any) -> Any:
        found = self.fit(payload)
        return None if found is shapes.UNFIT else found


_forms: WeakKeyDictionary[Route, _Form] = WeakKeyDictionary()


def success(route: Route, payload: Any) -> Answer:
    """The answer that carries a payload."""
    form = _forms.get(route)
    if form is None:
        form = _forms[route] = _compiled(route)
    return Answer.json(form.of(payload), form.status, form.headers)


def refused(route: Route, reasons: list[str]) -> Answer:
    """A business error: 4001 for one reason, 4002 for several, with HTTP status 200 unless the hints know another.

    With 200 the members that a success must have stand beside the code with the least values that the schema allows, so that whoever reads
    answers by the schema gets as far as the code.
    """
    status = route.sandbox.get("refusal", 200)
    code = "4001" if len(reasons) == 1 else "4002"
    text = "; ".join(reasons)
    _, schema = route.success
    members = _with_status(route, schema) if status == 200 else {}
    beside = {
        name: shapes.neutral(route, members["properties"][name])
        for name in members.get("required", ())
        if name not in ("status", "statusCode", "httpStatusCode")
    }
    assumes = ["HTTP status of a business error"]
    if beside:
        assumes.append("what stands beside its code")
    if route.operation["x-envelope"] == "flat":
        answer = {**_flat_status(route, schema), "statusCode": int(code), "message": text, **beside}
        return _answer(route, answer, status, [*assumes, "message"])
    return _answer(route, {"status": _status(code, text), **beside}, status, assumes)


def _with_status(route: Route, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of an answer, or of those forms that it may have the one with a status."""
    schema = route.resolve(schema)
    forms = [route.resolve(form) for form in schema.get("anyOf", ())]
    return next((form for form in forms if "status" in form.get("properties", {})), schema)


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


def _compiled(route: Route) -> _Form:
    status, schema = route.success
    members = route.resolve(schema).get("properties", {})
    envelope = route.sandbox.get("wrapper") or route.operation["x-envelope"]
    data = members.get("data", {})
    inner = route.operation.get("x-payload") or (data.get("properties", {}).get("value", {}) if envelope == "value" else data)
    fit = shapes.fitter(route, inner, route.sandbox.get("also", ()))
    return _Form(
        status=status,
        headers=_headers(route, route.sandbox.get("assumes", ())),
        envelope=envelope,
        fit=fit,
        holds_data="data" in members,
        counts="totals" in members,
        message={"message": members["message"].get("examples", ["OK"])[0]} if "message" in members else {},
        beside=_flat_status(route, schema),
    )


def _status(code: str = "1000", description: str = "Success") -> dict[str, str]:
    return {"code": code, "description": description}


def _flat_status(route: Route, schema: dict[str, Any]) -> dict[str, Any]:
    """The status of a success in a flat answer, where one is documented: as in its example, else Gofive's usual code."""
    members = route.resolve(schema).get("properties", {})
    usual = {"statusCode": 1000, "httpStatusCode": 200}
    return {name: members[name].get("examples", [value])[0] for name, value in usual.items() if name in members}


def _headers(route: Route, assumes: Iterable[str]) -> dict[str, str]:
    text = "; ".join(assumes)
    return {"X-Sandbox-Operation": route.name, **({"X-Sandbox-Assumes": text} if text else {})}


def _answer(route: Route, data: Any, status: int, assumes: Iterable[str]) -> Answer:
    return Answer.json(data, status, _headers(route, assumes))

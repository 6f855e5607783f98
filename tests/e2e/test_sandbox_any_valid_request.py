"""Whatever a valid request holds, the sandbox answers it as the spec allows, and its file stays sound: thousands of odd requests."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import orjson
import pytest
from jsonschema_rs import Draft202012Validator

from gofive.sandbox.app import SandboxApp
from gofive.sandbox.messages import Incoming
from gofive.sandbox.routes import Route

ROUNDS = 60
"""Requests to each operation."""

TEXTS = ("", "a", "C000001", "\0", "ชา 'x'; --", "🍵" * 50, "1e5", "-1", "x" * 3000, "2026-03-31", "true", " ", "_a", "0" * 30)
NUMBERS = (0, 1, -1, 2.5, 1e300, -1e300, 5e-324, 2**53, 2**63 - 1, -(2**63), 100, 1.0, 1001)
WHOLE = (0, 1, -1, 2**53, 2**63 - 1, -(2**63), 1.0, 1e300, 5, 1001)
FORMS = {
    "date": "2026-03-31",
    "date-time-local": "2026-03-31T09:30:00",
    "date-time-offset": "0001-01-01T00:00:00+0700",
    "date-time-offset-millis": "9999-12-31T23:59:59.999+0700",
    "date-time-utc-millis": "0001-01-01T00:00:00.000Z",
    "date-time-space": "2026-03-31 09:30:00",
}
KNOWN = {
    "customerCode": "C000001",
    "CustomerCode": "C000001",
    "customerCodes": ["C000001"],
    "customerNo": "C000001",
    "productCode": "LAMP",
    "productUnitName": "Piece",
    "assignedToUserId": "0b6f2c1e-58d4-4a39-9c07-2f1d7e8a4b60",
    "activityNos": ["A20260300012"],
    "dealNos": [],
    "headerTemplateId": 1,
    "eventType": 1,
    "headCode": "1000",
    "discountType": False,
    "discountValue": 1,
    "price": 5,
    "qty": 2,
    "vatTaxValue": 7,
    "whTaxValue": 3,
    "whtTaxValue": 3,
    "attribute": [{"attributeName": "Colour", "attributeValueName": "Black"}],
}
"""Values with which a request gets past the references, so that something is stored."""

UNASKED = ("_isActive", "customerId", "qty", "status", "expenseDetails", "salesorderDetails", "payment", "contractServices", "roomId")
"""Members that records have and requests do not."""


class Maker:
    """Makes valid requests, most of them odd."""

    def __init__(self, route: Route, seed: int) -> None:
        self.route = route
        self.random = random.Random(f"{route.name} {seed}")
        self.odd = self.random.random() ** 2

    def value(self, schema: dict[str, Any], name: str = "") -> Any:
        schema = self.route.resolve(schema)
        pick = self.random.choice
        if name in KNOWN and self.random.random() > self.odd:
            return KNOWN[name]
        if union := schema.get("anyOf") or schema.get("oneOf"):
            return self.value(pick(union), name)
        if schema.get("enum"):
            return pick(schema["enum"])
        types = schema.get("type", ["string", "number", "null", "array", "object", "boolean"])
        match pick(types) if isinstance(types, list) else types:
            case "object":
                return self.object(schema)
            case "array":
                return [self.value(schema.get("items", {})) for _ in range(pick((0, 1, 1, 2, 5)))]
            case "string":
                return FORMS.get(schema.get("format", "")) or pick(TEXTS)
            case "integer":
                known = [int(value) for value in schema.get("x-known-values", ())]
                return pick(known) if known and self.random.random() > self.odd / 2 else pick(WHOLE)
            case "number":
                return pick(NUMBERS)
            case "boolean":
                return pick((True, False))
            case _:
                return None

    def object(self, schema: dict[str, Any]) -> dict[str, Any]:
        required = schema.get("required", ())
        found = {
            name: self.value(member, name)
            for name, member in schema.get("properties", {}).items()
            if name in required or self.random.random() < 0.6
        }
        if self.random.random() < self.odd:
            found.setdefault(self.random.choice(UNASKED), self.random.choice((None, 1e300, "x", [], {}, [1, None], {"a": 1})))
        return found


def requests(route: Route, numbers: list[str]) -> Iterator[Incoming]:
    for seed in range(ROUNDS):
        maker = Maker(route, seed)
        path, query = route.path, []
        for parameter in route.operation.get("parameters", ()):
            value = quote(str(maker.random.choice((*numbers, maker.value(parameter["schema"])))) or "-", safe="")
            if parameter["in"] == "path":
                path = path.replace(f"{{{parameter['name']}}}", value)
            else:
                query.append(f"{parameter['name']}={value}")
        content = route.operation.get("requestBody", {}).get("content", {}).get("application/json")
        body = b"" if content is None else orjson.dumps(maker.value(content["schema"]))
        yield Incoming(route.method, path, "&".join(query), {"content-type": "application/json"}, body)


def open_door(app: SandboxApp, monkeypatch: pytest.MonkeyPatch) -> None:
    """No credentials are asked for: what comes after the gateway is tested here."""
    monkeypatch.setattr(type(app.gateway), "check", lambda *_: None)


def send(app: SandboxApp, method: str, path: str, body: Any) -> Any:
    answer = app.answer(Incoming(method, path, "", {"content-type": "application/json"}, orjson.dumps(body)))
    return orjson.loads(answer.body)


def with_something_in_it(app: SandboxApp) -> list[str]:
    """Records that the requests may meet; returns the numbers that paths name."""
    send(app, "POST", "/v3/customers", {"customerName": "Odd Example", "customerState": 3})
    lamp = {"productCode": "LAMP", "productName": "Lamp", "category": "Light", "productUnitName": "Piece", "cost": 1, "qty": 100}
    flags = {"trackInventory": True, "useWarranty": False, "visibility": True, "active": True}
    prices = [{"priceTierName": "Retail", "regularPrice": 5}]
    send(app, "POST", "/v3/Products", {"products": [{**lamp, **flags, "prices": prices}]})
    now = app.store.now()
    numbers = ["1001", "6204", "LAMP", "C000001", now.strftime("T%y%m00001"), now.strftime("CONT%y%m00001")]
    return [*numbers, now.strftime("Q%m%y0000001"), now.strftime("SO%y%m0001")]


def business_code(answer: Any) -> str:
    if not isinstance(answer, dict):
        return "1000"
    status = answer.get("status")
    return str(status.get("code") if isinstance(status, dict) else answer.get("statusCode", "1000"))


def test_every_refusal_of_an_invalid_request_fits_the_schema_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    app = SandboxApp()
    open_door(app, monkeypatch)
    seen = 0
    for route in app.router.routes:
        if "application/json" not in route.operation.get("requestBody", {}).get("content", {}) or route.sandbox.get("refusal"):
            continue
        _, schema = route.success
        path = re.sub(r"{\w+}", "1", route.path)
        answer = orjson.loads(app.answer(Incoming(route.method, path, "", {"content-type": "application/json"}, b'"text"')).body)
        assert business_code(answer) in ("4001", "4002"), route.name
        judge = Draft202012Validator({**schema, "components": route.document["components"]})
        assert judge.is_valid(answer), (route.name, [error.message for error in judge.iter_errors(answer)])
        seen += 1
    assert seen > 40
    app.close()


def test_every_valid_request_is_answered_as_the_spec_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    app = SandboxApp()
    open_door(app, monkeypatch)
    numbers = with_something_in_it(app)
    codes: dict[str, Counter[str]] = {}
    for _ in range(2):  # the second time much has been stored
        for route in app.router.routes:
            if route.path in app.router.token_paths:
                continue
            _, schema = route.success
            judge = Draft202012Validator({**schema, "components": route.document["components"]})
            for request in requests(route, numbers):
                answer = orjson.loads(app.answer(request).body)
                assert judge.is_valid(answer), (
                    route.name,
                    [error.message for error in judge.iter_errors(answer)],
                    (request.body or b"")[:500],
                )
                codes.setdefault(route.name, Counter())[business_code(answer)] += 1
    never = [name for name, counted in codes.items() if "1000" not in counted and name.startswith("venio")]
    assert never == [], "none of the requests to these got past the refusals"
    app.close()

"""JSON of a documented shape: records fitted to a schema, and examples for operations without behaviour."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .routes import Route

_DATES = {
    "date": "2026-03-31",
    "date-time-local": "2026-03-31T09:30:00",
    "date-time-offset": "2026-03-31T09:30:00+0700",
    "date-time-offset-millis": "2026-03-31T09:30:00.000+0700",
    "date-time-utc-millis": "2026-03-31T02:30:00.000Z",
    "date-time-space": "2026-03-31 09:30:00",
    "date-time-unknown": "2026-03-31T09:30:00+0700",
    "byte": "Z29maXZl",
    "guid": "00000000-0000-4000-8000-000000000001",
}
_NEUTRAL: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False, "null": None}

Fit = Callable[[Any], Any]
"""Makes a value fit a schema; `UNFIT` where that can't be done."""

UNFIT = object()


def fitter(route: Route, schema: dict[str, Any], also: Iterable[str] = ()) -> Fit:
    """Compile what makes a record fit a schema: the members that the schema names, each of a type that it allows.

    What was sent under a name may have another type than what is answered under it. A number in a text becomes a number and the other way
    round; what fits in no way is left out, and a required member that is missing gets the least value that its schema allows. A schema
    without members hides nothing but members with a leading underscore, which are the sandbox's own.

    Args:
        route: The operation, whose document resolves references.
        schema: Schema of the payload.
        also: Members that are shown although the schema, which breaks off where its page was cut, does not name them.
    """
    schema = route.resolve(schema)
    if union := schema.get("anyOf") or schema.get("oneOf"):
        return _first([fitter(route, one) for one in union])
    types = schema.get("type", ())
    kinds = (types,) if isinstance(types, str) else tuple(types)
    if "object" in kinds or schema.get("properties"):
        return _object(route, schema, tuple(also), "null" in kinds)
    if "array" in kinds:
        return _array(fitter(route, schema.get("items", {})), "null" in kinds)
    return _scalar(kinds) if kinds else _anything


def _first(fits: list[Fit]) -> Fit:
    def fit(value: Any) -> Any:
        return next((found for one in fits if (found := one(value)) is not UNFIT), UNFIT)

    return fit


def _object(route: Route, schema: dict[str, Any], also: tuple[str, ...], nullable: bool) -> Fit:
    required = schema.get("required", ())
    members = [
        (name, fitter(route, member), name in required, neutral(route, member)) for name, member in schema.get("properties", {}).items()
    ]

    def fit(value: Any) -> Any:
        if not isinstance(value, dict):
            return None if value is None and nullable else UNFIT
        shown: dict[str, Any] = {}
        for name, inner, needed, least in members:
            found = value.get(name)
            found = UNFIT if found is None else inner(found)
            if found is not UNFIT:
                shown[name] = found
            elif needed:
                shown[name] = least
        for name in also:
            if name not in shown and value.get(name) is not None:
                shown[name] = value[name]
        return shown

    return fit if members else _open(nullable)


def _open(nullable: bool) -> Fit:
    def fit(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: member for name, member in value.items() if not name.startswith("_")}
        return None if value is None and nullable else UNFIT

    return fit


def _array(item: Fit, nullable: bool) -> Fit:
    def fit(value: Any) -> Any:
        if isinstance(value, list):
            return [found for one in value if (found := item(one)) is not UNFIT]
        return None if value is None and nullable else UNFIT

    return fit


def _anything(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: member for name, member in value.items() if not name.startswith("_")}
    return [_anything(one) for one in value] if isinstance(value, list) else value


def _scalar(kinds: tuple[str, ...]) -> Fit:
    text, whole, number = "string" in kinds, "integer" in kinds, "number" in kinds
    truth, null = "boolean" in kinds, "null" in kinds

    def fit(value: Any) -> Any:
        if isinstance(value, str):
            return value if text else _read(value, whole, number, truth)
        if isinstance(value, bool):
            return value if truth else UNFIT
        if isinstance(value, int | float):
            if number or (whole and value == value // 1):
                return value
            return str(value) if text else UNFIT
        return None if value is None and null else UNFIT

    return fit


def _read(text: str, whole: bool, number: bool, truth: bool) -> Any:
    """A number or truth value that a text holds."""
    if truth and text in ("true", "false"):
        return text == "true"
    if (whole or number) and text.isascii() and text.isdecimal() and len(text) <= 18:
        return int(text)
    return UNFIT


def documented(route: Route, schema: dict[str, Any], value: Any) -> Any:
    """A value without the members that a schema does not name.

    A schema without members hides nothing. What a request says beyond its schema must not get among what the sandbox works out itself.
    """
    schema = route.resolve(schema)
    members = schema.get("properties")
    if isinstance(value, dict) and members:
        return {name: documented(route, members[name], member) for name, member in value.items() if name in members}
    if isinstance(value, list) and "items" in schema:
        return [documented(route, schema["items"], item) for item in value]
    return value


def neutral(route: Route, schema: dict[str, Any]) -> Any:
    """The least value that a schema allows."""
    schema = route.resolve(schema)
    if union := schema.get("anyOf") or schema.get("oneOf"):
        return neutral(route, union[0])
    if schema.get("enum"):
        return schema["enum"][0]
    types = schema.get("type")
    first = types[0] if isinstance(types, list) and types else types
    if first == "object":
        return {name: neutral(route, schema["properties"][name]) for name in schema.get("required", [])}
    return [] if first == "array" else _NEUTRAL.get(str(first))


def example(route: Route, schema: dict[str, Any], name: str = "") -> Any:
    """A value that fits a schema, with every documented member."""
    schema = route.resolve(schema)
    union = schema.get("anyOf") or schema.get("oneOf")
    if union:
        return example(route, union[0], name)
    if schema.get("examples"):
        return schema["examples"][0]
    if schema.get("enum"):
        return schema["enum"][0]
    types = schema.get("type")
    kind = types[0] if isinstance(types, list) else types
    if kind == "object" or schema.get("properties"):
        return {key: example(route, member, key) for key, member in schema.get("properties", {}).items()}
    if kind == "array":
        return [example(route, schema.get("items", {}), name)]
    if schema.get("x-known-values"):
        value = next(iter(schema["x-known-values"]))
        return int(value) if kind == "integer" else value
    if kind == "string":
        return _DATES.get(schema.get("format", ""), name or "text")
    return {"integer": 1, "number": 1.5, "boolean": True}.get(str(kind))

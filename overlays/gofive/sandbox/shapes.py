"""JSON of a documented shape: records fitted to a schema, and examples for operations without behaviour."""

from __future__ import annotations

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


def fitted(route: Route, schema: dict[str, Any], record: Any) -> Any:
    """A record as a schema shows it: the members it names, and a neutral value for a required one that was never set.

    A schema without members hides nothing.
    """
    schema = route.resolve(schema)
    if isinstance(record, dict) and schema.get("properties"):
        required = schema.get("required", [])
        return {
            name: fitted(route, member, record[name]) if record.get(name) is not None else neutral(route, member)
            for name, member in schema["properties"].items()
            if record.get(name) is not None or name in required
        }
    if isinstance(record, list) and "items" in schema:
        return [fitted(route, schema["items"], item) for item in record]
    return record


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
    types = schema.get("type")
    first = types[0] if isinstance(types, list) else types
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

"""Judge requests by the spec, with jsonschema-rs.

A judge that works in compiled code, because it stands on the way of every request. That the documents mean the same to another one is what
the contract tests show, which judge by openapi-core.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

import orjson
from attrs import frozen
from jsonschema_rs import Draft202012Validator, ValidationError

from .messages import Incoming
from .routes import Route

_MAX_DEPTH = 64


def _date_form(pattern: str) -> Callable[[str], bool]:
    """Whether a text has a form and names a day and a time that exist."""
    form = re.compile(pattern, re.ASCII)

    def valid(value: str) -> bool:
        try:
            return bool(form.fullmatch(value) and datetime.fromisoformat(value))
        except ValueError:
            return False

    return valid


_DAY, _TIME = r"\d{4}-\d\d-\d\d", r"\d\d:\d\d:\d\d"
_FORMATS = {
    "date": _date_form(_DAY),
    "date-time-local": _date_form(f"{_DAY}T{_TIME}"),
    "date-time-offset": _date_form(rf"{_DAY}T{_TIME}\+0700"),
    "date-time-offset-millis": _date_form(rf"{_DAY}T{_TIME}\.\d{{3}}\+0700"),
    "date-time-utc-millis": _date_form(rf"{_DAY}T{_TIME}\.\d{{3}}Z"),
    "date-time-space": _date_form(f"{_DAY} {_TIME}"),
}


def read_json(body: bytes) -> Any:
    """The JSON of a body; None when it is empty.

    Raises:
        ValueError: It is no JSON, or nested more deeply than anything documented.
    """
    if not body:
        return None
    try:
        data = orjson.loads(body)
    except ValueError:
        raise ValueError("body: no JSON") from None
    level = [data]
    for _ in range(_MAX_DEPTH):
        level = [child for node in level if isinstance(node, dict | list) for child in (node.values() if isinstance(node, dict) else node)]
        if not level:
            return data
    raise ValueError("body: nested too deeply")


@frozen
class _Parameter:
    """A parameter of an operation."""

    place: str
    name: str
    required: bool
    types: tuple[str, ...]
    schema: dict[str, Any]
    validator: Draft202012Validator

    def faults(self, given: Mapping[str, str]) -> Iterator[str]:
        """What is wrong with it, one line each."""
        text = given.get(self.name.lower() if self.place == "header" else self.name)
        if text is None:
            if self.required:
                yield f"{self.place} parameter {self.name}: missing"
            return
        value = _typed(text, self.types)
        if not self.validator.is_valid(value):
            yield from _complaints(self.validator, self.schema, value, f"{self.place} parameter {self.name}")


class Judge:
    """Says what is wrong with a request to one operation."""

    def __init__(self, route: Route) -> None:
        self._schema: dict[str, Any] | None = None
        self._validator: Draft202012Validator | None = None
        self._types: tuple[str, ...] = ()
        request_body = route.operation.get("requestBody", {})
        self._body_required = bool(request_body.get("required"))
        if content := request_body.get("content", {}).get("application/json"):
            self._schema, self._validator = _compiled(route, content["schema"])
        self._parameters = [
            _Parameter(one["in"], one["name"], bool(one.get("required")), _types(route, one["schema"]), *_compiled(route, one["schema"]))
            for one in route.operation.get("parameters", [])
        ]

    def faults(self, request: Incoming, path: Mapping[str, str]) -> tuple[Any, list[str]]:
        """The JSON of the body, and what the spec does not allow, one line each."""
        places = {"path": path, "query": request.query, "header": request.headers} if self._parameters else {}
        found = [fault for parameter in self._parameters for fault in parameter.faults(places.get(parameter.place, {}))]
        if self._validator is None or self._schema is None:
            return None, found
        if not request.body:
            return None, [*found, "body: missing"] if self._body_required else found
        if request.media_type != "application/json":
            return None, [*found, "body: its content type must be application/json"]
        try:
            data = read_json(request.body)
        except ValueError as error:
            return None, [*found, str(error)]
        if not self._validator.is_valid(data):
            found.extend(_complaints(self._validator, self._schema, data, "body"))
        return data, found


def _compiled(route: Route, schema: dict[str, Any]) -> tuple[dict[str, Any], Draft202012Validator]:
    whole = {**schema, "components": route.document["components"]}
    return whole, Draft202012Validator(whole, validate_formats=True, formats=_FORMATS)


def _types(route: Route, schema: dict[str, Any]) -> tuple[str, ...]:
    types = route.resolve(schema).get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def _typed(text: str, types: tuple[str, ...]) -> Any:
    """A parameter's text as the JSON value that its schema speaks of."""
    if {"integer", "number"}.intersection(types) and re.fullmatch(r"-?\d{1,300}(\.\d{1,300})?", text, re.ASCII):
        return float(text) if "." in text else int(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    return text


def _complaints(validator: Draft202012Validator, schema: dict[str, Any], value: Any, whole: str) -> Iterator[str]:
    """The faults of a value, one line each. What was sent is left out: it may be personal."""
    for error in validator.iter_errors(value):
        place = ".".join(str(step) for step in error.instance_path)
        yield f"{place or whole}: {_words(error, schema)}"


def _words(error: ValidationError, schema: dict[str, Any]) -> str:
    rule: Any = schema
    for step in error.schema_path:
        rule = rule[step]
    match error.schema_path[-1]:
        case "required":
            return f"missing {getattr(error.kind, 'property', rule)}"
        case "type":
            return "must be " + (" or ".join(rule) if isinstance(rule, list) else str(rule))
        case "enum":
            return "must be one of " + ", ".join(str(one) for one in rule)
        case "format":
            return f"is no {rule}"
        case name:
            return f"breaks the rule {name}"

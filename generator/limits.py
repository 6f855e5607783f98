"""What the templates can't express yet. It is refused, never half done: a method that can't send what its page documents helps nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .assemble import Document
from .problems import Problem

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


def refused(document: Document) -> Iterator[Problem]:
    """Parts of operations that would be lost or sent wrongly."""
    for path, method, operation in document.operations():
        at = ("paths", path, method)
        label = f"{method.upper()} {path}"
        content = operation.get("requestBody", {}).get("content", {})
        if "requestBody" in operation and list(content) not in ([JSON], [FORM]):
            kinds = ", ".join(content) or "nothing"
            yield document.problem((*at, "requestBody"), f"{label}: a body is either {JSON} or {FORM}, not {kinds}")
        for i, parameter in enumerate(operation.get("parameters", [])):
            if fault := _parameter_fault(document, parameter):
                yield document.problem((*at, "parameters", i), f"{label}: the parameter {parameter.get('name')} {fault}")
        for status, response in operation.get("responses", {}).items():
            if other := sorted(set(response.get("content", {})) - {JSON}):
                yield document.problem((*at, "responses", status), f"{label}: an answer is {JSON}, not {other[0]}")


def _parameter_fault(document: Document, parameter: dict[str, Any]) -> str | None:
    if parameter.get("in") not in ("path", "query", "header"):
        return f"stands in the {parameter.get('in')}; only path, query and header can be sent"
    if "schema" not in parameter:
        return "has `content`; only a `schema` can be sent"
    schema = parameter["schema"]
    if "$ref" in schema:
        schema = document.schemas[schema["$ref"].rsplit("/", 1)[1]]
    types = schema.get("type")
    kinds = set(types if isinstance(types, list) else [types])
    if {"array", "object"} & kinds or schema.keys() & {
        "anyOf",
        "oneOf",
        "allOf",
        "properties",
    }:
        return "is a list, an object or a union; only single values can be sent"
    if len(kinds - {"null"}) > 1:
        return "has several types; give one, or leave `type` out, for it is text on the wire anyway"
    return None

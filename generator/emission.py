"""The view of a document that openapi-python-client reads.

The spec describes what goes over the wire; the client speaks of what is in it. So here envelopes are opened, enumerations are opened
(a new value must not break reading), and what only the wire needs is left out. The document itself stays as it is: requests and
responses are judged by that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .assemble import Document
from .problems import GenerationError, Problem

# OpenAPI says that header parameters of these names are ignored: the content type and the security schemes rule them.
_RULED_HEADERS = {"accept", "authorization", "content-type"}


def operation_id(operation: dict[str, Any]) -> str:
    """Resource and method, as in Python."""
    return f"{operation['x-python']['resource']}.{operation['x-python']['method']}"


def success(operation: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Status and response object of the documented success."""
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            return status, response
    return None


def response_schema(operation: dict[str, Any]) -> dict[str, Any]:
    """Schema of the JSON body of a success; empty when it is not known."""
    found = success(operation)
    content = found[1].get("content", {}) if found else {}
    schema: dict[str, Any] = content.get("application/json", {}).get("schema", {})
    return schema


def payload_schema(operation: dict[str, Any]) -> dict[str, Any]:
    """Schema of what the envelope holds; empty when it is not known. An overlay's ``x-payload`` says it where the page is unclear."""
    if "x-payload" in operation:
        given: dict[str, Any] = operation["x-payload"]
        return given
    schema = response_schema(operation)
    match operation["x-envelope"]:
        case "status" | "flat":
            payload = schema.get("properties", {}).get("data", {})
        case "value":
            payload = schema.get("properties", {}).get("data", {}).get("properties", {}).get("value", {})
        case "none":
            payload = schema
        case _:  # auto: not documented
            payload = {}
    return payload if isinstance(payload, dict) else {}


def body_content(operation: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Media type and schema of the request body."""
    for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
        return media_type, content.get("schema", {})
    return None


def is_free_object(schema: dict[str, Any]) -> bool:
    """An object of which no member is known."""
    types = schema.get("type")
    return (types == "object" or types == ["object", "null"]) and not schema.get("properties")


def references(node: Any) -> Iterator[str]:
    """Names of the component schemas that a node refers to."""
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str):
            yield ref.rsplit("/", 1)[1]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def reachable(schemas: dict[str, Any], roots: Any) -> set[str]:
    """Names of all component schemas that can be reached from the nodes in `roots`."""
    seen: set[str] = set()
    todo = list(references(roots))
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += references(schemas[name])
    return seen


def emission_view(document: Document) -> dict[str, Any]:
    """The document as openapi-python-client shall see it: names and shapes, nothing of the wire.

    Raises:
        GenerationError: The payload of an answer is an inline object that no component names.
    """
    problems: list[Problem] = []
    paths: dict[str, Any] = {}
    for path, method, operation in document.operations():
        payload = payload_schema(operation)
        if payload.get("properties"):
            at = ("paths", path, method, "responses")
            problems.append(document.problem(at, "the payload of the answer is an inline object; name it as a component"))
        paths.setdefault(path, {})[method] = _operation_view(document, operation, payload)
    if problems:
        raise GenerationError(problems)
    used = reachable(document.schemas, paths)
    schemas = {name: _component_view(schema) for name, schema in document.schemas.items() if name in used}
    info = {key: document.data["info"][key] for key in ("title", "version")}
    return {"openapi": document.data["openapi"], "info": info, "paths": paths, "components": {"schemas": schemas}}


def wire_parameters(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The parameters that a caller gives."""
    return [p for p in operation.get("parameters", []) if p["name"].lower() not in _RULED_HEADERS]


def _operation_view(document: Document, operation: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    status = (success(operation) or ("200", {}))[0]
    view: dict[str, Any] = {
        "operationId": operation_id(operation),
        "tags": [operation["x-python"]["resource"]],
        "summary": operation["summary"],
        "parameters": [{**p, "schema": _opened(p["schema"])} for p in wire_parameters(operation)],
        "responses": {status: {"description": "", "content": {"application/json": {"schema": _opened(payload)}}}},
    }
    if body := body_content(operation):
        media_type, schema = body
        # A body of which no member is known is a mapping, so its component needs no class.
        free = is_free_object(document.schemas[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema)
        view["requestBody"] = {"required": True, "content": {media_type: {"schema": {} if free else _opened(schema)}}}
    return view


def _component_view(schema: dict[str, Any]) -> dict[str, Any]:
    view = {key: value for key, value in schema.items() if key != "enum"}
    if "properties" in schema:
        view["properties"] = {name: _opened(value) for name, value in schema["properties"].items()}
    if "items" in schema:
        view["items"] = _opened(schema["items"])
    return view


def _opened(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with open enumerations, and nothing in it that would become a class without a name of its own."""
    types = schema.get("type")
    if is_free_object(schema) or (isinstance(types, list) and "object" in types):
        return {}
    view = {key: value for key, value in schema.items() if key != "enum"}
    for key in ("anyOf", "oneOf"):
        if key in view:
            view[key] = [_opened(member) for member in view[key]]
    if "items" in view:
        view["items"] = _opened(view["items"])
    return view

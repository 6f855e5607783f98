"""Every operation of every assembled spec, with samples made from its schemas. Nothing here knows a single operation by name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

from attrs import frozen

MODES = ("minimal", "full", "nulls")
_METHODS = ("get", "put", "post", "delete", "patch")
_FORMATS = {
    "date": "2026-03-31",
    "date-time-local": "2026-03-31T09:30:00",
    "date-time-offset": "2026-03-31T09:30:00+0700",
    "date-time-offset-millis": "2026-03-31T09:30:00.250+0700",
    "date-time-utc-millis": "2026-03-31T02:30:00.250Z",
    "date-time-space": "2026-03-31 09:30:00",
    "date-time-unknown": "2026-03-31 09h30",
    "email": "ชา.a+1@example.com",
    "uri": "https://example.com/a%20b?c=d&e",
    "byte": "Z29maXZl",
}


@frozen(repr=False)
class Operation:
    """An operation of an assembled spec."""

    product: str
    path: str
    method: str
    spec: dict[str, Any]
    document: dict[str, Any]

    def __repr__(self) -> str:
        return f"{self.product}.{self.spec['operationId']}"

    @property
    def resource(self) -> str:
        return str(self.spec["x-python"]["resource"])

    @property
    def call(self) -> str:
        return str(self.spec["x-python"]["method"])

    @property
    def schemes(self) -> dict[str, dict[str, Any]]:
        """The security schemes that a call needs, all of them."""
        defined = self.document["components"]["securitySchemes"]
        return {name: defined[name] for requirement in self.spec["security"] for name in requirement}

    def parameters(self, place: str) -> list[dict[str, Any]]:
        return [p for p in self.spec.get("parameters", []) if p["in"] == place]

    def body(self) -> tuple[str, dict[str, Any]] | None:
        for media_type, content in self.spec.get("requestBody", {}).get("content", {}).items():
            return media_type, content["schema"]
        return None

    def success(self) -> tuple[int, dict[str, Any]]:
        for status, response in self.spec["responses"].items():
            if status.startswith("2"):
                return int(status), response.get("content", {}).get("application/json", {}).get("schema", {})
        raise AssertionError(f"{self!r} documents no success")

    def resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def answers(self, mode: str) -> list[Any]:
        """Sample bodies of the documented success: one for each form that the spec leaves open."""
        _, schema = self.success()
        schema = self.resolve(schema)
        forms = schema.get("anyOf") or [schema]
        inner = schema.get("properties", {}).get("data", {}).get("anyOf")
        if inner:
            forms = [{**schema, "properties": {**schema["properties"], "data": form}} for form in inner]
        bodies = [self.sample(form, mode) for form in forms]
        for body in bodies:
            if self.spec["x-envelope"] == "flat" and "statusCode" in body:
                body["statusCode"] = schema["properties"]["statusCode"].get("examples", [1000])[0]
        return bodies

    def typed(self) -> bool:
        """Whether the payload is an object of which the spec names a component."""
        wanted = self.spec.get("x-payload")
        if wanted is None:
            members = self.resolve(self.success()[1]).get("properties", {})
            wanted = members.get("data", {})
            if self.spec["x-envelope"] == "value":
                wanted = wanted["properties"]["value"]
        return "$ref" in wanted

    def sample(self, schema: dict[str, Any], mode: str) -> Any:
        """A JSON value that the schema allows: only what is required, everything, or null wherever null is allowed."""
        schema = self.resolve(schema)
        union = schema.get("anyOf") or schema.get("oneOf")
        if union:
            if mode == "nulls" and any(m.get("type") == "null" for m in union):
                return None
            return self.sample(next(m for m in union if m.get("type") != "null"), mode)
        types = schema.get("type")
        kinds = types if isinstance(types, list) else [types]
        if mode == "nulls" and "null" in kinds:
            return None
        kind = next((k for k in kinds if k != "null"), None)
        if kind == "object" or "properties" in schema:
            required = schema.get("required", [])
            chosen = {n: s for n, s in schema.get("properties", {}).items() if mode != "minimal" or n in required}
            return {name: self.sample(member, mode) for name, member in chosen.items()}
        if kind == "array":
            item = schema.get("items", {})
            return [self.sample(item, mode), self.sample(item, "full")]
        if schema.get("enum"):
            return schema["enum"][-1]
        if schema.get("x-known-values"):
            first = next(iter(schema["x-known-values"]))
            return int(first) if kind == "integer" else first == "true" if kind == "boolean" else first
        if schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
        return {"string": "ชา A/1 & b?c=%d#é", "integer": 7, "number": 12.5, "boolean": True}.get(str(kind), "anything")

    def payload(self, body: Any) -> Any:
        """What the envelope of a sample answer holds."""
        match self.spec["x-envelope"]:
            case "none":
                return body
            case "value":
                return body.get("data", {}).get("value")
            case "auto" if not isinstance(body, dict) or not {"status", "data"} & body.keys():
                return body
            case "auto" if isinstance(body.get("data"), dict) and "value" in body["data"] and "status" not in body:
                return body["data"]["value"]
            case _:
                return body.get("data")


def documents() -> dict[str, dict[str, Any]]:
    root = resources.files("gofive_client")
    return {
        folder.name: json.loads((folder / "openapi.json").read_text("utf-8"))
        for folder in sorted(root.iterdir(), key=lambda f: f.name)
        if folder.is_dir() and (folder / "openapi.json").is_file()
    }


def operations() -> Iterator[Operation]:
    for product, document in documents().items():
        for path, item in document["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield Operation(product, path, method, item[method], document)


OPERATIONS = list(operations())

"""The operations of the assembled specs, and which of them a request means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import orjson
from attrs import field, frozen

METHODS = ("get", "put", "post", "delete", "patch")


@frozen(slots=False, eq=False)
class Route:
    """An operation that the sandbox serves.

    Attributes:
        name: Product, resource and method, as in Python.
        method: HTTP method, upper case.
        path: Path template.
        operation: The operation object of the spec.
        document: The document it stands in.
        pattern: What its paths look like.
    """

    name: str
    method: str
    path: str
    operation: dict[str, Any] = field(repr=False)
    document: dict[str, Any] = field(repr=False)
    pattern: re.Pattern[str] = field(repr=False)

    @cached_property
    def sandbox(self) -> dict[str, Any]:
        """The hints of the sandbox overlay; empty without any."""
        hints: dict[str, Any] = self.operation.get("x-sandbox", {})
        return hints

    @cached_property
    def schemes(self) -> list[dict[str, Any]]:
        """The security schemes that a request has to satisfy, all of them; the gateway asks for the key first."""
        defined = self.document["components"].get("securitySchemes", {})
        asked = [defined[name] for requirement in self.operation.get("security", []) for name in requirement]
        return sorted(asked, key=lambda scheme: bool(scheme["type"] == "oauth2"))

    @property
    def server(self) -> str:
        """Name of the server that it is on."""
        servers = self.operation.get("servers") or self.document["servers"]
        return str(servers[0].get("x-name", "gateway"))

    @cached_property
    def success(self) -> tuple[int, dict[str, Any]]:
        """Status of the documented success and the schema of its body."""
        for status, response in self.operation["responses"].items():
            if status.startswith("2"):
                content = response.get("content", {}).get("application/json", {})
                return int(status), content.get("schema", {})
        return 200, {}

    @property
    def body_schema(self) -> dict[str, Any]:
        """The schema of a JSON body; empty without one."""
        content: dict[str, Any] = self.operation.get("requestBody", {}).get("content", {})
        schema: dict[str, Any] = content.get("application/json", {}).get("schema", {})
        return schema

    def resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema behind a reference."""
        while "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return schema


class Router:
    """Finds the operation of a request.

    Literal paths win over templates: ``/v2/salesorder/headerTemplate`` is no sales order.

    Attributes:
        documents: The specs, by product.
        routes: Every operation.
        token_paths: Paths of the endpoints that issue tokens.
    """

    def __init__(self, documents: dict[str, dict[str, Any]]) -> None:
        self.documents = documents
        self.routes = [
            Route(f"{product}.{item[method]['operationId']}", method.upper(), path, item[method], document, _pattern(path))
            for product, document in documents.items()
            for path, item in document["paths"].items()
            for method in METHODS
            if method in item
        ]
        self.token_paths = {token_path(scheme) for route in self.routes for scheme in route.schemes if scheme["type"] == "oauth2"}
        self._literal: dict[tuple[str, str], Route] = {}
        self._templates: dict[tuple[str, int], list[Route]] = {}
        for route in sorted(self.routes, key=lambda route: route.path.count("{")):
            if "{" in route.path:
                self._templates.setdefault((route.method, route.path.count("/")), []).append(route)
            else:
                self._literal.setdefault((route.method, route.path), route)

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """The operation, and the raw values of its path parameters."""
        if route := self._literal.get((method, path)):
            return route, {}
        for route in self._templates.get((method, path.count("/")), ()):
            if match := route.pattern.fullmatch(path):
                return route, match.groupdict()
        return None

    def keys(self) -> dict[str, set[str]]:
        """The members of the sandbox's collections by which their records are looked up, as the hints name them."""
        found: dict[str, set[str]] = {}
        for route in self.routes:
            for collection, name in _looked_up(route.sandbox):
                found.setdefault(collection, set()).add(name)
        return found

    def watched(self) -> dict[str, str]:
        """The collections whose changes are told by webhooks, each with the member that holds a record's number."""
        hints = [route.sandbox.get("notifies", {}) for route in self.routes]
        return {hint["of"]: hint["number"] for hint in hints if "of" in hint}


def _looked_up(hints: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The collections and members that an operation's hints look records up by."""
    if collection := hints.get("collection"):
        equals = hints.get("equals", ())
        fields = equals.values() if isinstance(equals, dict) else equals
        names = [hints.get("id"), hints.get("key"), hints.get("also_key"), *hints.get("unique", ()), *hints.get("keys", ()), *fields]
        yield from ((collection, name) for name in names if name and "." not in name)
    if into := hints.get("into_key"):
        yield from ((hints["into"], name) for name in (hints["into_id"], into))
    for name, target in hints.get("refers", {}).items():
        refer = {"to": target} if isinstance(target, str) else target
        yield refer["to"], refer.get("key", name.removesuffix("s"))
    if parent := hints.get("parent"):
        yield from ((hints["collection"], parent["key"]), (parent["of"], parent.get("of_key", parent["key"])))
    for join in hints.get("join", ()):
        yield join["from"], join["key"]
    for target, opened in hints.get("opens", {}).items():
        yield target, opened["key"]
    if "lines" in hints:
        yield from (("products", "productCode"), ("units", "unitName"), ("withholding_taxes", "rate"))


def token_path(scheme: dict[str, Any]) -> str:
    """Path of the endpoint that issues the tokens of an OAuth 2.0 scheme."""
    return _path_of(scheme["flows"]["clientCredentials"]["tokenUrl"])


@cache
def _path_of(url: str) -> str:
    return urlsplit(url).path


def _pattern(path: str) -> re.Pattern[str]:
    literal = re.split(r"{(\w+)}", path)
    return re.compile("".join(f"(?P<{part}>[^/]+)" if i % 2 else re.escape(part) for i, part in enumerate(literal)))


def documents() -> dict[str, dict[str, Any]]:
    """The assembled specs that the package carries, by product."""
    root = resources.files("gofive_client")
    found = {}
    for folder in sorted(root.iterdir(), key=lambda f: f.name):
        spec = folder / "openapi.json"
        if folder.is_dir() and spec.is_file():
            found[folder.name] = orjson.loads(spec.read_bytes())
    return found

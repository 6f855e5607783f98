"""The operations of the assembled specs, and which of them a request means."""

from __future__ import annotations

import json
import re
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

from attrs import field, frozen

METHODS = ("get", "put", "post", "delete", "patch")


@frozen
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

    @property
    def sandbox(self) -> dict[str, Any]:
        """The hints of the sandbox overlay; empty without any."""
        hints: dict[str, Any] = self.operation.get("x-sandbox", {})
        return hints

    @property
    def schemes(self) -> list[dict[str, Any]]:
        """The security schemes that a request has to satisfy, all of them."""
        defined = self.document["components"].get("securitySchemes", {})
        return [defined[name] for requirement in self.operation.get("security", []) for name in requirement]

    @property
    def server(self) -> str:
        """Name of the server that it is on."""
        servers = self.operation.get("servers") or self.document["servers"]
        return str(servers[0].get("x-name", "gateway"))

    def success(self) -> tuple[int, dict[str, Any]]:
        """Status of the documented success and the schema of its body."""
        for status, response in self.operation["responses"].items():
            if status.startswith("2"):
                content = response.get("content", {}).get("application/json", {})
                return int(status), content.get("schema", {})
        return 200, {}

    def resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema behind a reference."""
        while "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return schema


class Router:
    """Finds the operation of a request.

    Literal paths win over templates: ``/v2/salesorder/headerTemplate`` is no sales order.
    """

    def __init__(self, documents: dict[str, dict[str, Any]]) -> None:
        self.documents = documents
        routes = [
            Route(f"{product}.{item[method]['operationId']}", method.upper(), path, item[method], document, _pattern(path))
            for product, document in documents.items()
            for path, item in document["paths"].items()
            for method in METHODS
            if method in item
        ]
        self._routes = sorted(routes, key=lambda route: route.path.count("{"))
        self.token_paths = {token_path(scheme) for route in routes for scheme in route.schemes if scheme["type"] == "oauth2"}

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """The operation, and the raw values of its path parameters."""
        for route in self._routes:
            if route.method == method and (match := route.pattern.fullmatch(path)):
                return route, match.groupdict()
        return None


def token_path(scheme: dict[str, Any]) -> str:
    """Path of the endpoint that issues the tokens of an OAuth 2.0 scheme."""
    return str(urlsplit(scheme["flows"]["clientCredentials"]["tokenUrl"]).path)


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
            found[folder.name] = json.loads(spec.read_text(encoding="utf-8"))
    return found

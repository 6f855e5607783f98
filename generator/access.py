"""Which host an operation is sent to, and what signs it: OpenAPI's servers and security, resolved to what a transport needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen

from .assemble import Document
from .problems import Problem
from .source import Pointer

MAIN_SERVER = "gateway"
"""Name of a document's own server. Others stand at an operation and are named by ``x-name``."""


@frozen
class Access:
    """How an operation is reached.

    Attributes:
        server: Name of the server.
        token_path: Path of the token endpoint on that server; None when the call carries no token.
        key_header: Header of the API key; None when the call carries none.
    """

    server: str
    token_path: str | None
    key_header: str | None


def servers(document: Document) -> dict[str, str | None]:
    """The servers of a document by name, with their URLs; None when the docs don't name the host (it ends in ``.invalid``, RFC 2606)."""
    return {_name(server): _url(server) for _, _, server in _server_objects(document)}


def access(document: Document, operation: Mapping[str, Any]) -> Access:
    """How an operation is reached. The document has passed `access_problems`."""
    server = (operation.get("servers") or document.data["servers"])[0]
    token_path = key_header = None
    for scheme in _schemes(document, operation):
        if scheme["type"] == "oauth2":
            token_path = urlsplit(scheme["flows"]["clientCredentials"]["tokenUrl"]).path
        else:
            key_header = scheme["name"]
    return Access(_name(server), token_path, key_header)


def access_problems(document: Document) -> Iterator[Problem]:
    """Servers that can't be expressed; or, when all can, security that can't."""
    found = list(_server_problems(document))
    yield from found
    for path, method, operation in document.operations():
        if not found:
            yield from _security_problems(document, ("paths", path, method), operation)


def _server_problems(document: Document) -> Iterator[Problem]:
    if not document.data.get("servers"):
        yield document.problem(("servers",), "the document needs `servers`: where its operations are")
    urls: dict[str, str | None] = {}
    for at, many, server in _server_objects(document):
        if not _is_absolute(_filled(server)):
            yield document.problem(at, f"{server['url']!r} is no absolute https:// URL, or has a variable without a default")
            continue
        name, url = _name(server), _url(server)
        if many:
            yield document.problem(at, "one server is enough; what differs between environments is the caller's setting")
        elif not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            yield document.problem(at, f"the server's `x-name` {name!r} becomes a setting: a word in snake_case, please")
        elif at[0] == "paths" and name == MAIN_SERVER:
            yield document.problem(at, "an operation's own server needs an `x-name`, by which callers give its address")
        elif urls.setdefault(name, url) != url:
            yield document.problem(at, f"the server {name} has another URL elsewhere")


def _security_problems(document: Document, at: Pointer, operation: Mapping[str, Any]) -> Iterator[Problem]:
    label = f"{str(at[2]).upper()} {at[1]}"
    requirements = operation.get("security", document.data.get("security", []))
    if len(requirements) > 1:
        yield document.problem((*at, "security"), f"{label}: one way to sign a call is enough; alternatives can't be expressed")
        return
    defined = document.data["components"].get("securitySchemes", {})
    kinds = []
    for name in (name for requirement in requirements for name in requirement):
        scheme = defined.get(name)
        if scheme is None:
            yield document.problem((*at, "security"), f"{label}: no security scheme is called {name}")
        elif scheme["type"] == "oauth2" and "clientCredentials" in scheme.get("flows", {}):
            token_host = urlsplit(scheme["flows"]["clientCredentials"]["tokenUrl"]).netloc
            server = (operation.get("servers") or document.data["servers"])[0]
            if token_host and token_host != urlsplit(_url(server) or "").netloc:
                yield document.problem(
                    (*at, "security"), f"{label}: the tokens of {name} come from {token_host}, another host than the call's"
                )
            kinds.append("token")
        elif scheme["type"] == "apiKey" and scheme["in"] == "header":
            kinds.append("key")
        else:
            yield document.problem((*at, "security"), f"{label}: {name} is neither client credentials nor a key in a header")
    if len(set(kinds)) < len(kinds):
        yield document.problem((*at, "security"), f"{label}: a call carries one token and one key at most")


def _server_objects(document: Document) -> Iterator[tuple[Pointer, bool, dict[str, Any]]]:
    """Each server object with its place and whether it is one more than is used."""
    for i, server in enumerate(document.data.get("servers", [])):
        yield ("servers", i), i > 0, server
    for path, method, operation in document.operations():
        for i, server in enumerate(operation.get("servers", [])):
            yield ("paths", path, method, "servers", i), i > 0, server


def _name(server: Mapping[str, Any]) -> str:
    return str(server.get("x-name", MAIN_SERVER))


def _url(server: Mapping[str, Any]) -> str | None:
    url = _filled(server)
    host = urlsplit(url).hostname or ""
    return None if host.endswith(".invalid") else url.rstrip("/")


def _filled(server: Mapping[str, Any]) -> str:
    """The URL with the defaults of its variables in place."""
    url = str(server["url"])
    for variable, values in server.get("variables", {}).items():
        url = url.replace("{" + variable + "}", str(values["default"]))
    return url


def _is_absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and not {"{", "}"} & set(url)
    except ValueError:
        return False


def _schemes(document: Document, operation: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for requirement in operation.get("security", document.data.get("security", [])):
        for name in requirement:
            yield document.data["components"]["securitySchemes"][name]

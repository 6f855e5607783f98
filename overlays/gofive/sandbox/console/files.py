"""Serve the page's files."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from ..gateway import TestCredentials
from ..messages import Answer, Incoming
from .documents import presentable

_PREFIX = "/__sandbox__/page/"

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}
_OWN = Path(__file__).with_name("static")
_RENDERER = ("swagger-ui.css", "swagger-ui-bundle.js")
# Swagger UI sets styles from scripts and shows its icons as data.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_SAFE = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


class Console:
    """The page of one sandbox.

    Args:
        documents: The specs, by product.
        credentials: The sandbox's own credentials, which the page fetches when its user asks it to authorise with them.
    """

    def __init__(self, documents: Mapping[str, dict[str, Any]], credentials: TestCredentials) -> None:
        self._documents = documents
        self._credentials = credentials
        self._shown: dict[str, bytes] = {}

    def answer(self, request: Incoming) -> Answer:
        """The file, document or note that a path means."""
        if request.method not in ("GET", "HEAD"):
            return Answer.json({"error": "the page is only read"}, 405, {"Allow": "GET, HEAD"})
        name = (
            "index.html"
            if request.path in ("/", _PREFIX)
            else "icon.svg"
            if request.path == "/favicon.ico"
            else request.path.removeprefix(_PREFIX)
        )
        if name == "credentials.json":
            return Answer.json(_pairs(self._credentials), headers={**_SAFE, "Cache-Control": "no-store"})
        if name == "documents.json":
            products = [{"product": product, "title": document["info"]["title"]} for product, document in self._documents.items()]
            return Answer.json(products, headers=_SAFE)
        folder, _, product = name.removesuffix(".json").partition("/")
        if folder == "documents" and product in self._documents:
            if product not in self._shown:
                self._shown[product] = orjson.dumps(presentable(self._documents[product]))
            return _cached(request, self._shown[product], "application/json")
        path = _file(name)
        if path is None:
            missing = name.removeprefix("swagger-ui/") in _RENDERER
            mend = "the reference needs the package swagger-ui-py: pip install 'gofive[sandbox]'" if missing else "there is no such file"
            return Answer.json({"error": mend}, 404, _SAFE)
        return _cached(request, path.read_bytes(), _TYPES[path.suffix])


def _pairs(credentials: TestCredentials) -> dict[str, str]:
    return {
        "client_id": credentials.client_id,
        "client_secret": credentials.client_secret,
        "subscription_key": credentials.subscription_key,
        "partner_client_id": credentials.partner_client_id,
        "partner_client_secret": credentials.partner_client_secret,
    }


def _file(name: str) -> Path | None:
    """A file of the page's own folder or one of the renderer's two; nothing else can be named."""
    folder, _, base = name.rpartition("/")
    if folder == "swagger-ui" and base in _RENDERER and (renderer := _renderer()):
        found = renderer / base
    elif not folder and Path(base).suffix in _TYPES:
        found = _OWN / base
    else:
        return None
    return found if found.is_file() else None


@cache
def _renderer() -> Path | None:
    # Found, not imported: the package's code is of no use here.
    spec = importlib.util.find_spec("swagger_ui")
    return Path(spec.origin).with_name("static") if spec and spec.origin else None


def _cached(request: Incoming, body: bytes, media_type: str) -> Answer:
    tag = f'"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
    headers = {**_SAFE, "ETag": tag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == tag:
        return Answer(304, b"", headers, media_type)
    return Answer(200, body, headers, media_type)

"""A request and an answer of the sandbox, as little as its hot path needs."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

import orjson
from attrs import define, evolve, field, frozen

Scope = MutableMapping[str, Any]

FORM = "application/x-www-form-urlencoded"
MAX_BODY = 4 * 1024 * 1024


@define(slots=False)
class Incoming:
    """A request.

    Attributes:
        method: HTTP method.
        path: Path, still encoded, so that an encoded slash stays within its parameter.
        query_string: What follows the question mark.
        headers: Headers by their names in lower case.
        body: The raw body; None when it is larger than the sandbox takes.
    """

    method: str
    path: str
    query_string: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=b"", repr=False)

    @classmethod
    def of(cls, scope: Scope) -> Incoming:
        """The request of an ASGI scope, whose body is still to be read."""
        raw = scope.get("raw_path")
        path = raw.decode("latin-1").split("?")[0] if raw is not None else scope["path"]
        headers: dict[str, str] = {}
        for name, value in scope["headers"]:
            headers.setdefault(name.decode("latin-1"), value.decode("latin-1"))
        return cls(scope["method"], path, scope["query_string"].decode("latin-1"), headers)

    @cached_property
    def query(self) -> dict[str, str]:
        """Query parameters; of one given twice the last."""
        return dict(parse_qsl(self.query_string, keep_blank_values=True, errors="replace"))

    @property
    def media_type(self) -> str:
        """Media type of the body, without its parameters."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()


async def read_body(receive: Any) -> bytes | None:
    """The body of a request; None when it is larger than the sandbox takes."""
    chunks, size = [], 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise ConnectionResetError("the caller went away")
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > MAX_BODY:
            return None
        chunks.append(chunk)
        if not message.get("more_body", False):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)


@frozen
class Answer:
    """An answer.

    Attributes:
        status: HTTP status.
        body: The bytes of its body.
        headers: Headers beside content type and length.
        media_type: Media type of the body.
    """

    status: int
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(factory=dict)
    media_type: str = "application/json"

    @classmethod
    def json(cls, data: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
        """An answer with a JSON body."""
        return cls(status, orjson.dumps(data), headers or {})

    def having(self, **headers: str) -> Answer:
        """The same answer with more headers; an underscore in a name stands for a hyphen."""
        return evolve(self, headers={**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}})

    def start(self) -> dict[str, Any]:
        """Its status and headers as an ASGI message."""
        headers = [
            (b"content-type", self.media_type.encode("latin-1")),
            (b"content-length", str(len(self.body)).encode("latin-1")),
            *((name.lower().encode("latin-1"), value.encode("latin-1", "replace")) for name, value in self.headers.items()),
        ]
        return {"type": "http.response.start", "status": self.status, "headers": headers}

    async def send(self, send: Any) -> None:
        """Send it by ASGI."""
        await send(self.start())
        await send({"type": "http.response.body", "body": self.body})


def refusal(status: int, message: str, headers: Mapping[str, str] | None = None) -> Answer:
    """A default error body of the gateway."""
    return Answer.json({"statusCode": status, "message": message}, status, headers)

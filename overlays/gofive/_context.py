"""What an error says of the call that it belongs to."""

from __future__ import annotations

from datetime import datetime

from gofive_client import Record


class ErrorContext(Record):
    """Which call failed, and how it was answered.

    Attributes:
        operation: Product, resource and method, or ``request`` for a call that the spec does not know.
        method: HTTP method.
        path: Path template, without the values of its parameters.
        http_status: HTTP status of the answer; None without an answer.
        request_id: Id that the gateway gave to the request, if any; worth quoting to Gofive's support.
        body: The first 500 characters of the answer's body, secrets replaced; None without a body.
        attempts: How often the call was sent, or was about to be.
        elapsed: Seconds from the start of the call to its end, waiting included.
    """

    __slots__ = ("attempts", "body", "elapsed", "http_status", "method", "operation", "path", "request_id")
    operation: str
    method: str
    path: str
    http_status: int | None
    request_id: str | None
    body: str | None
    attempts: int
    elapsed: float | None

    def __init__(
        self,
        *,
        operation: str,
        method: str,
        path: str,
        http_status: int | None = None,
        request_id: str | None = None,
        body: str | None = None,
        attempts: int = 1,
        elapsed: float | None = None,
    ) -> None:
        self._fill(operation, method, path, http_status, request_id, body, attempts, elapsed)


class SentRequest(Record):
    """What tells one request from all others, for those who look for its traces.

    Attributes:
        operation: Product, resource and method.
        method: HTTP method.
        path: Path with its values, percent-encoded.
        body_sha256: SHA-256 of the body as it was sent, in hex; None without a body.
        at: When the last attempt started, in UTC.
    """

    __slots__ = ("at", "body_sha256", "method", "operation", "path")
    operation: str
    method: str
    path: str
    body_sha256: str | None
    at: datetime

    def __init__(self, *, operation: str, method: str, path: str, body_sha256: str | None, at: datetime) -> None:
        self._fill(operation, method, path, body_sha256, at)

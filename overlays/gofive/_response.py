"""A result with everything that came along with it, and the transports that keep it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from gofive_client import Record

from ._json import from_json

T = TypeVar("T")


class Response(Record, Generic[T], hidden=("headers", "body")):
    """The answer to a call.

    Attributes:
        result: What the call returns without `with_response`.
        status: HTTP status.
        headers: Headers of the answer; names in lower case.
        body: The body as it came, unpacked.
        attempts: How often the call was sent.
        elapsed: Seconds from the start of the call to its end, waiting included.
    """

    __slots__ = ("attempts", "body", "elapsed", "headers", "result", "status")
    result: T
    status: int
    headers: Mapping[str, str]
    body: bytes
    attempts: int
    elapsed: float

    def __init__(self, *, result: T, status: int, headers: Mapping[str, str], body: bytes, attempts: int, elapsed: float) -> None:
        self._fill(result, status, headers, body, attempts, elapsed)

    @property
    def envelope(self) -> Any:
        """The whole body as JSON, with the envelope around the payload; None when it is empty."""
        return from_json(self.body) if self.body else None

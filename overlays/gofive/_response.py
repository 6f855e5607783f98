"""A result with everything that came along with it, and the transports that keep it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import orjson
from attrs import field, frozen

from ._json import BYTE_ORDER_MARK

T = TypeVar("T")


@frozen(kw_only=True)
class Response(Generic[T]):
    """The answer to a call.

    Attributes:
        result: What the call returns without `with_response`.
        status: HTTP status.
        headers: Headers of the answer; names in lower case.
        body: The body as it came, unpacked.
        attempts: How often the call was sent.
        elapsed: Seconds from the start of the call to its end, waiting included.
    """

    result: T
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    attempts: int
    elapsed: float

    @property
    def envelope(self) -> Any:
        """The whole body as JSON, with the envelope around the payload; None when it is empty."""
        return orjson.loads(self.body.removeprefix(BYTE_ORDER_MARK)) if self.body else None

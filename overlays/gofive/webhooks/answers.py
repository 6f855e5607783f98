"""What a receiver answers.

Which status Venio takes for success is not documented. Both receivers that were seen answer 200 with a small JSON object, so that is
what success looks like here, too.
"""

from __future__ import annotations

import json
from http import HTTPStatus

from attrs import frozen


@frozen
class Answer:
    """An answer.

    Attributes:
        status: HTTP status.
        body: A small JSON object.
        headers: Its headers.
    """

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...]

    @property
    def line(self) -> str:
        """The status with its phrase, as WSGI wants it."""
        return f"{self.status} {HTTPStatus(self.status).phrase}"


def _answer(status: int, text: str, *more: tuple[str, str]) -> Answer:
    body = json.dumps({"status": text}).encode()
    return Answer(status, body, (("Content-Type", "application/json"), ("Content-Length", str(len(body))), *more))


_LATER = ("Retry-After", "5")

ACCEPTED = _answer(200, "accepted")
HANDLED = _answer(200, "handled")
DUPLICATE = _answer(200, "duplicate")
NOT_FOUND = _answer(404, "not found")
METHOD_NOT_ALLOWED = _answer(405, "only POST is allowed", ("Allow", "POST"))
LENGTH_REQUIRED = _answer(411, "the body needs a Content-Length")
BAD_LENGTH = _answer(400, "the body does not fit its Content-Length or its chunks")
TOO_LARGE = _answer(413, "the body is too large")
NOT_JSON = _answer(415, "only JSON in UTF-8, not compressed, is read")
FAILED = _answer(500, "the handler failed")
BUSY = _answer(503, "the same delivery is being handled", _LATER)
FULL = _answer(503, "too many deliveries are waiting", _LATER)
CLOSED = _answer(503, "the receiver is being shut down", _LATER)
NO_MEMORY = _answer(503, "can't tell whether the delivery was handled already", _LATER)


def unreadable(reason: str) -> Answer:
    """The answer to a body that is no delivery."""
    return _answer(400, reason)

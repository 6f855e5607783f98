"""What faults do. Each kind is a reader of its parameters and a function that makes the outcome."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, TypeAlias

import orjson
from attrs import evolve, field, frozen

from ..gateway import key_invalid, key_missing, oauth_error, token_refused
from ..latency import LONGEST, Distribution
from ..limits import quota_exceeded, rate_exceeded
from ..members import BadInput, Members
from ..messages import Answer
from ..routes import Route

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}", re.ASCII)
_HEADER_VALUE = re.compile(r"[\x20-\x7e]{0,1000}", re.ASCII)
_HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>"


@frozen
class Broken:
    """An answer that does not arrive whole.

    Attributes:
        answer: The answer of which a part is sent; None for nothing at all.
        size: Bytes of its body that are sent.
        reset: Whether the connection ends with a reset instead of being closed.
    """

    answer: Answer | None = None
    size: int = 0
    reset: bool = False


Outcome: TypeAlias = Answer | Broken
Effect: TypeAlias = Callable[[Route | None, Answer | None], Outcome]
"""Makes the outcome of the operation and of the answer to it; there is none where no work was done."""


@frozen
class Kind:
    """A kind of fault.

    Attributes:
        does: What it does, in a sentence.
        parameters: Its parameters, each with what it means.
        read: Reads them and gives what it does; None for one that only delays or revokes.
        works: Whether the work is done before it strikes: True or False; None where the parameter ``applied`` says so.
        operation: Operations that it is for unless told otherwise.
    """

    does: str
    parameters: Mapping[str, str] = field(factory=dict)
    read: Callable[[Members], Effect] | None = None
    works: bool | None = False
    operation: str = "*"


_APPLIED = "whether the work is done all the same, so that the caller can't know (default false)"


def _status(members: Members) -> Effect:
    status = members.whole("status", least=200, most=599)
    if status is None:
        raise BadInput("status is missing: an HTTP status from 200 to 599")
    phrase = HTTPStatus(status).phrase if status in {one.value for one in HTTPStatus} else "Error"
    body = members.any("body", {"statusCode": status, "message": phrase})
    headers = _headers(members.any("headers", {}))
    if (wait := members.whole("retry_after", most=1_000_000)) is not None:
        headers["Retry-After"] = str(wait)
    answer = _with_body(Answer(status, orjson.dumps(body), headers))
    return lambda *_: answer


def _with_body(answer: Answer) -> Answer:
    """An answer, without a body where its status has none: a caller would take that for the next answer."""
    return evolve(answer, body=b"") if answer.status in (204, 304) else answer


def _headers(given: Any) -> dict[str, str]:
    if not isinstance(given, Mapping):
        raise BadInput("headers must be a JSON object of texts")
    for name, value in given.items():
        if (
            not isinstance(name, str)
            or not _HEADER_NAME.fullmatch(name)
            or not isinstance(value, str)
            or not _HEADER_VALUE.fullmatch(value)
        ):
            raise BadInput("headers must have names as HTTP allows them, and values of printable ASCII")
        if name.lower() in ("content-length", "transfer-encoding", "connection"):
            raise BadInput(f"headers can't hold {name}: the server sets it")
    return dict(given)


def _business(members: Members) -> Effect:
    code = members.text("code", "4001", most=100) or "4001"
    text = members.text("description", "Refused by a fault of the sandbox") or ""
    status = members.whole("status", 200, least=200, most=599) or 200

    def effect(route: Route | None, _: Answer | None) -> Outcome:
        if route is not None and route.operation["x-envelope"] == "flat":
            return _with_body(Answer.json({"statusCode": int(code) if code.isdecimal() else code, "message": text}, status))
        return _with_body(Answer.json({"status": {"code": code, "description": text}, "data": None}, status))

    return effect


def _fixed(answer: Answer) -> Callable[[Members], Effect]:
    return lambda _: lambda *_: answer


def _rate_limit(members: Members) -> Effect:
    answer = rate_exceeded(members.whole("retry_after", 1, most=1_000_000) or 0)
    return lambda *_: answer


def _quota(members: Members) -> Effect:
    answer = quota_exceeded(members.whole("retry_after", 300, most=100_000_000) or 0)
    return lambda *_: answer


def _oauth(members: Members) -> Effect:
    code = members.text("error", "invalid_client", most=100) or ""
    answer = oauth_error(code, members.whole("status", 400, least=400, most=599) or 400, members.text("description"))
    return lambda *_: answer


def _half(answer: Answer) -> bytes:
    return answer.body[: max(1, len(answer.body) // 2)] if answer.body else b"{"


def _malformed(_: Members) -> Effect:
    def effect(_: Route | None, answer: Answer | None) -> Outcome:
        assert answer is not None
        return Answer(answer.status, _half(answer), answer.headers, answer.media_type)

    return effect


def _truncated(members: Members) -> Effect:
    reset = members.flag("reset")

    def effect(_: Route | None, answer: Answer | None) -> Outcome:
        assert answer is not None
        return Broken(answer, len(answer.body) // 2, reset)

    return effect


def _empty(members: Members) -> Effect:
    status = members.whole("status", 200, least=200, most=599) or 200
    return lambda *_: Answer(status, b"")


def _html(members: Members) -> Effect:
    status = members.whole("status", 200, least=200, most=599) or 200
    answer = _with_body(Answer(status, _HTML, {}, "text/html; charset=utf-8"))
    return lambda *_: answer


def _drop(members: Members) -> Effect:
    broken = Broken(reset=members.flag("reset"))
    return lambda *_: broken


KINDS: dict[str, Kind] = {
    "status": Kind(
        "answers with an HTTP status of your choice",
        {
            "status": "HTTP status, 200 to 599; it must be given",
            "body": "JSON of the body (default the gateway's error body)",
            "headers": "more headers, as an object",
            "retry_after": "seconds for the header Retry-After",
            "applied": _APPLIED,
        },
        _status,
        works=None,
    ),
    "business": Kind(
        "refuses in the operation's own envelope",
        {
            "code": "business code (default 4001)",
            "description": "the reason in words",
            "status": "HTTP status (default 200)",
            "applied": _APPLIED,
        },
        _business,
        works=None,
    ),
    "missing-key": Kind("says that the subscription key is missing (401)", read=_fixed(key_missing())),
    "invalid-key": Kind("says that the subscription key is invalid (401)", read=_fixed(key_invalid())),
    "token-refused": Kind("refuses the access token (401)", read=_fixed(token_refused())),
    "rate-limit": Kind("throttles as the gateway does (429)", {"retry_after": "seconds to wait (default 1)"}, _rate_limit),
    "quota": Kind("says that the quota of calls is used up (403)", {"retry_after": "seconds to wait (default 300)"}, _quota),
    "oauth-error": Kind(
        "refuses a token",
        {
            "error": "OAuth 2.0 error code (default invalid_client)",
            "description": "error_description",
            "status": "HTTP status (default 400)",
        },
        _oauth,
        operation="token",
    ),
    "revoke-tokens": Kind("makes all access tokens invalid before the request is looked at"),
    "malformed": Kind("sends half of the answer's JSON as if it were all", read=_malformed, works=True),
    "truncated": Kind(
        "closes the connection in the middle of the answer",
        {"reset": "whether it is reset instead of closed (default false)"},
        _truncated,
        works=True,
    ),
    "empty": Kind("sends no body", {"status": "HTTP status (default 200)", "applied": _APPLIED}, _empty, works=None),
    "html": Kind(
        "sends a page of HTML in place of JSON, as a proxy does",
        {"status": "HTTP status (default 200)", "applied": _APPLIED},
        _html,
        works=None,
    ),
    "slow": Kind(
        "waits before anything is done",
        {"seconds": f"how long, up to 3600; or distribution with its parameters (see latency), up to {LONGEST:g}"},
    ),
    "drop": Kind(
        "closes the connection without an answer",
        {"reset": "whether it is reset instead of closed (default false)", "applied": _APPLIED},
        _drop,
        works=None,
    ),
}


def delay_of(members: Members) -> Distribution:
    """The delay of a slow fault."""
    if "distribution" in members:
        return Distribution.of(members)
    return Distribution("fixed", {"seconds": members.number("seconds")})

"""From the network's exceptions to ours.

Ours are raised outside of the `except` clause that caught the original: that one carries the request, and the request carries secrets.
"""

from __future__ import annotations

from typing import Any

from gofive_client import Operation

from ._context import ErrorContext
from ._http import FORM, BodyFailure, NotConnected, TimedOut
from .errors import ConnectionFailedError, DecodeError, GofiveError, RequestTimeoutError, TLSFailedError, TransportError


def _as_it_is(payload: Any) -> Any:
    return payload


TOKEN = "token"  # noqa: S105 - a name
"""Name of the token request in errors; no operation of the spec has a name without dots."""


def token_operation(path: str) -> Operation[Any]:
    """The token request, which the client makes by itself, at a server's token endpoint."""
    return Operation(
        name=TOKEN,
        method="POST",
        path=path,
        envelope="none",
        server="",  # that of the call which needs the token
        token_path=None,
        key_header=None,
        effect="read",
        set_when=None,
        content_type=FORM,
        decode=_as_it_is,
        source="https://developer.gofive.co.th/api-3590380",
        coverage="full",
    )


def context_of(operation: Operation[Any]) -> ErrorContext:
    """Context of an error before there is an answer."""
    return ErrorContext(operation=operation.name, method=operation.method, path=operation.path)


def transport_failure(kind: type[BaseException], text: str, operation: Operation[Any], *, tls: bool = False) -> GofiveError:
    """The error that a network failure of class `kind` stands for, when the call's own request met it."""
    context, detail = context_of(operation), text or kind.__name__
    if tls:
        return TLSFailedError(f"no secure channel: {detail}", context=context)
    if issubclass(kind, NotConnected):
        return ConnectionFailedError(f"no connection: {detail}", context=context)
    if issubclass(kind, TimedOut):
        return RequestTimeoutError(f"no answer in time ({kind.__name__})", context=context)
    if issubclass(kind, BodyFailure):
        return DecodeError(f"the answer's body can't be unpacked: {detail}", context=context)
    return TransportError(f"the connection broke ({kind.__name__}): {detail}", context=context)


def deadline_passed(operation: Operation[Any]) -> GofiveError:
    """The error of a call whose deadline passed while it was under way."""
    return RequestTimeoutError("no answer before the deadline", context=context_of(operation))


def token_unavailable(
    operation: Operation[Any], kind: type[BaseException] | None = None, text: str = "", *, tls: bool = False
) -> GofiveError:
    """The error of a call for which no token could be fetched. Its own request never left, however the token request failed.

    Args:
        operation: The token request.
        kind: How the token request failed; None for those who waited for somebody else's.
        text: The failure in words.
        tls: Whether no secure channel came about.
    """
    how = f" ({kind.__name__}{': ' + text if text else ''})" if kind else " of a call at the same time"
    message = f"the token request{how} got no usable answer, so the call itself was not sent"
    error = TLSFailedError if tls else ConnectionFailedError
    return error(message, context=context_of(operation))

"""From the network's exceptions to ours.

Ours are raised outside of the `except` clause that caught the original: that one carries the request, and the request carries secrets.
"""

from __future__ import annotations

from ._http import BodyFailure, NotConnected, TimedOut
from .errors import ConnectionFailedError, DecodeError, ErrorContext, GofiveError, RequestTimeoutError, TransportError


def transport_failure(kind: type[BaseException], text: str, context: ErrorContext) -> GofiveError:
    """The error that a network failure of class `kind` stands for."""
    detail = text or kind.__name__
    if issubclass(kind, NotConnected):
        return ConnectionFailedError(f"no connection: {detail}", context=context)
    if issubclass(kind, TimedOut):
        return RequestTimeoutError(f"no answer in time ({kind.__name__})", context=context)
    if issubclass(kind, BodyFailure):
        return DecodeError(f"the answer's body can't be unpacked: {detail}", context=context)
    return TransportError(f"the connection broke ({kind.__name__}): {detail}", context=context)

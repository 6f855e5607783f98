"""What can go wrong with a run of many calls, beside the errors of the calls."""

from __future__ import annotations

from typing import Any

from ..errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectionFailedError,
    GofiveError,
    QuotaExceededError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    SubscriptionKeyError,
    TLSFailedError,
    TransportError,
)

HOPELESS = (AuthenticationError, SubscriptionKeyError, QuotaExceededError, TLSFailedError, ConfigurationError)
"""Errors that every other call would meet as well."""

PASSING = (
    AuthenticationError,
    SubscriptionKeyError,
    QuotaExceededError,
    ConnectionFailedError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    TransportError,
)
"""Errors after which the same call may succeed: by itself, or once somebody has mended what all calls need."""


class JournalError(ConfigurationError):
    """A journal can't be used: it is none, belongs to another method or account, or another run has it. Nothing was sent."""


class DuplicateKeyError(GofiveError, ValueError):
    """An input has a key that another one of the same run had before. Nothing was sent for it."""


class UnsettledCallError(GofiveError):
    """An earlier run sent this write and never learned how it ended, so it was not sent again. `Journal.settle` says how it ended."""


class BulkStoppedError(GofiveError):
    """A run was ended before its inputs.

    Attributes:
        cause: The failure that ended it.
    """

    def __init__(self, message: str, *, cause: BaseException) -> None:
        super().__init__(message)
        self.cause = cause


def brief(error: BaseException) -> str:
    """An error without its words, which may name a record: its class, and the business code if it has one."""
    code: Any = getattr(error, "code", None)
    return f"{type(error).__name__} {code}" if isinstance(code, str) else type(error).__name__

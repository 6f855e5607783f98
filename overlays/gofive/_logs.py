"""What is written to the log: one line for each call at INFO, each retry at DEBUG. No values, no addresses, no secrets.

A path template and a business code say what happened without saying to whom; an error's own words may name a record, so they stay out.
"""

from __future__ import annotations

import logging
from typing import Any

from gofive_client import Operation

from ._retries import Attempts
from .errors import BusinessError, GofiveError

logger = logging.getLogger("gofive")


def log_success(operation: Operation[Any], status: int, attempts: Attempts) -> None:
    """A call that was answered."""
    if logger.isEnabledFor(logging.INFO):
        logger.info(
            "%s %s %s: %d in %.3f s%s", operation.name, operation.method, operation.path, status, attempts.elapsed, _tries(attempts)
        )


def log_failure(attempts: Attempts, error: GofiveError) -> None:
    """A call that failed for good."""
    if logger.isEnabledFor(logging.INFO):
        operation = attempts.call.operation
        text = f"{operation.name} {operation.method} {operation.path}"
        logger.info("%s: %s in %.3f s%s", text, _kind(error), attempts.elapsed, _tries(attempts))


def log_retry(attempts: Attempts, error: GofiveError, wait: float) -> None:
    """An attempt that failed and is followed by another."""
    logger.debug("%s: attempt %d ended with %s; the next in %.3f s", attempts.call.operation.name, attempts.count, _kind(error), wait)


def _kind(error: GofiveError) -> str:
    status = getattr(error, "http_status", None)
    code = f" {error.code}" if isinstance(error, BusinessError) else ""
    return f"{type(error).__name__}{code}" + (f" (HTTP {status})" if status else "")


def _tries(attempts: Attempts) -> str:
    return "" if attempts.count == 1 else f" ({attempts.count} attempts)"

"""Python SDK for the Gofive OpenAPI: Venio (CRM), eTaxGo (e-tax documents) and empeo (HR).

    from gofive import Gofive

    with Gofive() as gofive:  # GOFIVE_CLIENT_ID, GOFIVE_CLIENT_SECRET, GOFIVE_SUBSCRIPTION_KEY
        order = gofive.venio.sales_orders.get("SO26110001")

Importing the package loads next to nothing; each name is loaded when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from gofive_client import UNSET, AsyncPager, CallOptions, Pager, Unset

    from ._client import AsyncGofive, Gofive
    from ._response import Response
    from ._retries import Retries
    from ._settings import Server
    from .errors import (
        AmbiguousWriteError,
        APIError,
        AuthenticationError,
        BadRequestError,
        BusinessError,
        ConfigurationError,
        ConnectionFailedError,
        DecodeError,
        GofiveError,
        NotFoundError,
        PaginationError,
        PermissionDeniedError,
        QuotaExceededError,
        RateLimitError,
        RequestTimeoutError,
        ServerError,
        ServiceUnavailableError,
        SubscriptionKeyError,
        TLSFailedError,
        TokenRequestError,
        TransportError,
        WebhookError,
    )

_MODULES = {
    "UNSET": "gofive_client",
    "AsyncPager": "gofive_client",
    "CallOptions": "gofive_client",
    "Pager": "gofive_client",
    "Unset": "gofive_client",
    "AsyncGofive": "gofive._client",
    "Gofive": "gofive._client",
    "Server": "gofive._settings",
    "Response": "gofive._response",
    "Retries": "gofive._retries",
    "AmbiguousWriteError": "gofive.errors",
    "QuotaExceededError": "gofive.errors",
    "ServiceUnavailableError": "gofive.errors",
    "TLSFailedError": "gofive.errors",
    "APIError": "gofive.errors",
    "AuthenticationError": "gofive.errors",
    "BadRequestError": "gofive.errors",
    "BusinessError": "gofive.errors",
    "ConfigurationError": "gofive.errors",
    "ConnectionFailedError": "gofive.errors",
    "DecodeError": "gofive.errors",
    "GofiveError": "gofive.errors",
    "NotFoundError": "gofive.errors",
    "PaginationError": "gofive.errors",
    "PermissionDeniedError": "gofive.errors",
    "RateLimitError": "gofive.errors",
    "RequestTimeoutError": "gofive.errors",
    "ServerError": "gofive.errors",
    "SubscriptionKeyError": "gofive.errors",
    "TokenRequestError": "gofive.errors",
    "TransportError": "gofive.errors",
    "WebhookError": "gofive.errors",
}

__all__ = [
    "UNSET",
    "APIError",
    "AmbiguousWriteError",
    "AsyncGofive",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "BusinessError",
    "CallOptions",
    "ConfigurationError",
    "ConnectionFailedError",
    "DecodeError",
    "Gofive",
    "GofiveError",
    "NotFoundError",
    "Pager",
    "PaginationError",
    "PermissionDeniedError",
    "QuotaExceededError",
    "RateLimitError",
    "RequestTimeoutError",
    "Response",
    "Retries",
    "Server",
    "ServerError",
    "ServiceUnavailableError",
    "SubscriptionKeyError",
    "TLSFailedError",
    "TokenRequestError",
    "TransportError",
    "Unset",
    "WebhookError",
    "__version__",
]


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(module), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__

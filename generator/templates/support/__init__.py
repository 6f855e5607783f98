"""Typed access to the Gofive OpenAPI, generated from the spec. Import `gofive` instead: it adds everything a real call needs.

What stands here is the part without a network: models, resources, and the protocol of the transport that carries them.
"""

from ._formats import BANGKOK
from ._operation import AsyncTransport, Call, CallOptions, Effect, Envelope, Operation, PayloadError, Transport, query_value
from ._paging import AsyncPager, Pager, Paging, RepeatedPageError
from ._servers import SERVERS
from ._unset import UNSET, Unset

__all__ = [
    "BANGKOK",
    "SERVERS",
    "UNSET",
    "AsyncPager",
    "AsyncTransport",
    "Call",
    "CallOptions",
    "Effect",
    "Envelope",
    "Operation",
    "Pager",
    "Paging",
    "PayloadError",
    "RepeatedPageError",
    "Transport",
    "Unset",
    "query_value",
]

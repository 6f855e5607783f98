"""Typed access to the Gofive OpenAPI, generated from the spec. Import `gofive` instead: it adds everything a real call needs.

What stands here is the part without a network: models, resources, and the protocol of the transport that carries them. Each name is loaded
when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._formats import BANGKOK
    from ._operation import (
        AsyncTransport,
        Call,
        CallOptions,
        Effect,
        Envelope,
        Operation,
        PayloadError,
        RepeatedPageError,
        Transport,
        query_value,
    )
    from ._paging import AsyncPager, Pager, Paging
    from ._record import Record
    from ._servers import SERVERS
    from ._unset import UNSET, Unset

_MODULES = {
    "BANGKOK": "_formats",
    "AsyncPager": "_paging",
    "Pager": "_paging",
    "Paging": "_paging",
    "Record": "_record",
    "SERVERS": "_servers",
    "UNSET": "_unset",
    "Unset": "_unset",
}

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
    "Record",
    "RepeatedPageError",
    "Transport",
    "Unset",
    "query_value",
]


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES.get(name, '_operation')}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__

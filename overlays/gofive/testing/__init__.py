"""Test what calls the Gofive OpenAPI, without an account and, if you like, without sockets.

With pytest the fixtures ``gofive_sandbox``, ``gofive_client`` and ``gofive_async_client`` are there once ``gofive[sandbox]`` is
installed; see ``docs/testing.md``. Without pytest:

    from gofive.sandbox import Sandbox

    with Sandbox(in_process=True) as sandbox, sandbox.client() as gofive:
        ...

Importing this package loads next to nothing; each name is loaded when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .in_process import AsyncInProcessTransport, InProcessTransport

__all__ = ["AsyncInProcessTransport", "InProcessTransport"]


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(importlib.import_module("gofive.testing.in_process"), name)


def __dir__() -> list[str]:
    return __all__

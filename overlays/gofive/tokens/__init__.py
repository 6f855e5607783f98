"""Where access tokens are kept, and who may share them.

    from gofive import Gofive
    from gofive.tokens import FileTokenStore

    with Gofive(token_store=FileTokenStore("~/.cache/acme/gofive.json")) as gofive:
        ...

`MemoryTokenStore` keeps them in one process (each client has one of its own unless it is told otherwise), `FileTokenStore` in a file for
the programs of one user, `RedisTokenStore` in Redis for a fleet. One store may serve several clients, blocking and async ones. A store of
your own is any class with the four methods of `TokenStore`; with the one of `BudgetStore` it shares rate limits, too, as
`RedisTokenStore` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._memory import MemoryTokenStore
from ._records import BudgetStore, StoredToken, TokenStore

if TYPE_CHECKING:
    from ._files import FileTokenStore
    from ._redis import RedisTokenStore

__all__ = ["BudgetStore", "FileTokenStore", "MemoryTokenStore", "RedisTokenStore", "StoredToken", "TokenStore"]


if not TYPE_CHECKING:  # to a type checker a module with __getattr__ has every name

    def __getattr__(name: str) -> Any:
        # Every client imports this package, and few use these.
        if name == "FileTokenStore":
            from ._files import FileTokenStore as store
        elif name == "RedisTokenStore":
            from ._redis import RedisTokenStore as store
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = store
        return store


def __dir__() -> list[str]:
    return __all__

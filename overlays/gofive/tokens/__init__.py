"""Where access tokens are kept, and who may share them.

    from gofive import Gofive
    from gofive.tokens import FileTokenStore

    with Gofive(token_store=FileTokenStore("~/.cache/acme/gofive.json")) as gofive:
        ...

`MemoryTokenStore` keeps them in one process (each client has one of its own unless it is told otherwise), `FileTokenStore` in a file for
the programs of one user, `RedisTokenStore` in Redis for a fleet. One store may serve several clients, blocking and async ones. A store of
your own is any class with the four methods of `TokenStore`.
"""

from __future__ import annotations

from ._files import FileTokenStore
from ._memory import MemoryTokenStore
from ._records import StoredToken, TokenStore
from ._redis import RedisTokenStore

__all__ = ["FileTokenStore", "MemoryTokenStore", "RedisTokenStore", "StoredToken", "TokenStore"]

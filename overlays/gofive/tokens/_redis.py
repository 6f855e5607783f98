"""Tokens in Redis, for programs on many machines."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import orjson

from ..errors import ConfigurationError
from ._records import StoredToken, from_record, to_record

if TYPE_CHECKING:
    from redis import Redis
    from redis.lock import Lock

DEFAULT_PREFIX = "gofive:token:"

_OPERATION_SECONDS = 0.4
_LOCK_SECONDS = 5.0
_LONGEST_HOLD = 60.0
_FOREVER = -1  # what PTTL says of a key without an end


class RedisTokenStore:
    """Keeps tokens in Redis: a fleet has one, and one of its members refreshes it. Needs ``gofive[redis]``.

    A token ends in Redis when it ends at Gofive. The lock of a member that dies ends after 5 seconds; while it lives, it keeps its lock
    for as long as the token request takes, a minute at most.

    Args:
        redis: URL, such as ``rediss://:password@cache.example:6380/0``, or a ``redis.Redis`` of your own, with its own timeouts. Whoever
            can read this Redis can use the tokens.
        prefix: What its keys start with.

    Raises:
        ConfigurationError: The URL is none, the client is no blocking one, or the package redis is missing.
    """

    def __init__(self, redis: str | Redis, *, prefix: str = DEFAULT_PREFIX) -> None:
        try:
            import redis as library
        except ImportError:
            raise ConfigurationError("RedisTokenStore needs the package redis: pip install 'gofive[redis]'") from None
        if not isinstance(prefix, str):
            raise ConfigurationError(f"prefix must be text, not {type(prefix).__name__}")
        self._prefix = prefix
        self._redis: Any  # redis-py's annotations say of each answer that it may be awaitable
        if isinstance(redis, str):
            self._redis = _connected(redis)
        elif isinstance(redis, library.Redis):
            self._redis = redis
        else:
            raise ConfigurationError(f"redis must be a URL or a blocking redis.Redis, not {type(redis).__name__}")
        self._failures = library.RedisError
        self._wrong_type = library.ResponseError

    def __repr__(self) -> str:
        return f"RedisTokenStore(prefix={self._prefix!r})"

    def load(self, key: str, /) -> StoredToken | None:
        """The token of a key, if any.

        Raises:
            redis.RedisError: Redis can't be reached or does not let us in.
        """
        try:
            return _token(self._redis.get(self._prefix + key))
        except self._wrong_type as error:
            if str(error).startswith("WRONGTYPE"):  # somebody else's list or hash, which saving replaces
                return None
            raise

    def save(self, key: str, token: StoredToken, /) -> None:
        """Keep a token until it ends, in the place of the one before.

        Raises:
            redis.RedisError: Redis can't be reached or does not let us in.
        """
        milliseconds = max(1, int((token.expires_at - token.issued_at) * 1000))
        self._redis.set(self._prefix + key, orjson.dumps(to_record(token)), px=milliseconds)

    def discard(self, key: str, access_token: str, /) -> None:
        """Forget the token of a key, if it is still this one.

        Raises:
            redis.RedisError: Redis can't be reached or does not let us in.
        """
        from redis import WatchError

        name = self._prefix + key
        with self._redis.pipeline() as pipeline, suppress(WatchError):  # a new token arrived in between
            pipeline.watch(name)
            token = _token(pipeline.get(name))
            if token is not None and token.access_token == access_token:
                pipeline.multi()
                pipeline.delete(name)
                pipeline.execute()

    def try_lock(self, key: str, /) -> Callable[[], None] | None:
        """Lock a key, unless another member holds its lock.

        Raises:
            redis.RedisError: Redis can't be reached or does not let us in.
        """
        name = f"{self._prefix}{key}:lock"
        lock: Lock = self._redis.lock(name, timeout=_LOCK_SECONDS, blocking=False, thread_local=False)
        if not lock.acquire(blocking=False):
            if self._redis.pttl(name) == _FOREVER:  # no lock of ours: all of them end
                self._redis.delete(name)
            return None
        released = threading.Event()
        with suppress(RuntimeError):  # no more threads: then the lock ends early, which costs a second token request
            threading.Thread(target=self._keep, args=(lock, released), name="gofive-token-lock", daemon=True).start()

        def release() -> None:
            from redis.exceptions import LockError

            released.set()
            with suppress(LockError):  # it ended before
                lock.release()

        return release

    def _keep(self, lock: Lock, released: threading.Event) -> None:
        """Prolong a lock until it is released: a holder that dies stops to do so."""
        for _ in range(int(_LONGEST_HOLD / _LOCK_SECONDS * 3)):
            if released.wait(_LOCK_SECONDS / 3):
                return
            try:
                lock.extend(_LOCK_SECONDS, replace_ttl=True)
            except (self._failures, OSError):
                return


def _connected(url: str) -> Any:
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    try:
        return Redis.from_url(
            url,
            socket_timeout=_OPERATION_SECONDS,
            socket_connect_timeout=_OPERATION_SECONDS,
            # Once more on a new connection: the old one may have died of boredom.
            retry=Retry(NoBackoff(), 1),
        )
    except ValueError:
        pass  # its words may hold the password
    raise ConfigurationError("the Redis URL can't be read; it looks like rediss://:password@host:6380/0")


def _token(content: object) -> StoredToken | None:
    if not isinstance(content, bytes | str):
        return None
    try:
        return from_record(orjson.loads(content))
    except ValueError:
        return None

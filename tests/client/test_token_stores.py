"""The three stores by themselves: what they keep, for whom, and what they refuse."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from loopback import CLIENT_ID, CLIENT_SECRET, SUBSCRIPTION_KEY, Loopback
from redis import Redis
from redis.asyncio import Redis as AsyncRedis

from gofive import ConfigurationError
from gofive._auth import token_key
from gofive._settings import Credentials
from gofive.tokens import FileTokenStore, MemoryTokenStore, RedisTokenStore, StoredToken, TokenStore
from gofive.tokens._records import UnusableStoreError

pytest_plugins = ["redis_server"]

KEY = "ab" * 32
OTHER = "cd" * 32


def token(value: str = "t1", lifetime: float = 3600) -> StoredToken:
    now = time.time()
    return StoredToken(access_token=value, issued_at=now, expires_at=now + lifetime, after_refusal=value == "t2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made" / "for me" / "tokens.json"


@pytest.fixture(params=["memory", "file", "redis"])
def store(request: pytest.FixtureRequest, path: Path) -> TokenStore:
    if request.param == "memory":
        return MemoryTokenStore()
    if request.param == "file":
        return FileTokenStore(path)
    return RedisTokenStore(request.getfixturevalue("redis_url"))


def same_place(store: TokenStore, path: Path) -> TokenStore:
    """The store of another process with the same settings."""
    return FileTokenStore(path) if isinstance(store, FileTokenStore) else store


# What all have in common ---------------------------------------------------------------------------------------------------------


def test_a_token_is_kept_by_its_key(store: TokenStore, path: Path) -> None:
    assert store.load(KEY) is None
    first, second, other = token("t1"), token("t2"), token("other")
    store.save(KEY, first)
    store.save(OTHER, other)
    store.save(KEY, second)
    assert same_place(store, path).load(KEY) == second
    assert same_place(store, path).load(OTHER) == other


def test_only_the_token_that_is_named_is_discarded(store: TokenStore) -> None:
    store.discard(KEY, "t1")
    store.save(KEY, token("t2"))
    store.discard(KEY, "t1")
    assert store.load(KEY) is not None
    store.discard(OTHER, "t2")
    assert store.load(KEY) is not None
    store.discard(KEY, "t2")
    assert store.load(KEY) is None


def test_a_key_is_locked_by_one_and_any_thread_may_unlock_it(store: TokenStore, path: Path) -> None:
    unlock = store.try_lock(KEY)
    assert unlock is not None
    assert same_place(store, path).try_lock(KEY) is None
    assert store.try_lock(KEY) is None
    other = store.try_lock(OTHER)
    assert other is not None
    store.save(KEY, token())  # saving needs no lock of the key, and is done while it is held
    thread = threading.Thread(target=unlock)
    thread.start()
    thread.join()
    again = same_place(store, path).try_lock(KEY)
    assert again is not None
    again()
    other()


def test_no_repr_shows_a_token(store: TokenStore) -> None:
    store.save(KEY, token("c4n4ry"))
    stored = store.load(KEY)
    assert stored is not None
    assert "c4n4ry" not in f"{store!r} {store} {stored!r} {stored}"


def test_the_key_tells_hosts_and_credentials_apart_and_holds_none_of_them() -> None:
    def key(url: str = "https://a.example/token", client: str = "id", subscription: str | None = "k", *, rotated: bool = False) -> str:
        secret = "new" if rotated else "old"
        return token_key(url, Credentials(client_id=client, client_secret=secret, subscription_key=subscription))

    keys = [key(), key(url="https://b.example/token"), key(client="other"), key(subscription="other"), key(subscription=None)]
    assert len(set(keys)) == 5
    assert key(rotated=True) == key()
    assert all(len(k) == 64 and set(k) <= set("0123456789abcdef") for k in keys)


def test_what_is_stored_holds_neither_the_secret_nor_the_key(loopback: Loopback, path: Path, redis_url: str) -> None:
    for store in (FileTokenStore(path), RedisTokenStore(redis_url)):
        with loopback.client(token_store=store) as gofive:
            gofive.request("GET", "/v1/anything")
    with Redis.from_url(redis_url) as redis:
        names: Any = redis.keys("*")
        stored = b"".join(names) + b"".join(redis.get(name) for name in names) + path.read_bytes()
    for file in path.parent.iterdir():
        stored += file.name.encode() + file.read_bytes()
    assert b"t1" in stored
    for secret in (CLIENT_SECRET, SUBSCRIPTION_KEY, CLIENT_ID):
        assert secret.encode() not in stored


# Files ---------------------------------------------------------------------------------------------------------------------------


def modes(folder: Path) -> dict[str, str]:
    return {place.name: oct(stat.S_IMODE(place.stat().st_mode)) for place in folder.iterdir()}


@pytest.fixture
def _no_umask() -> Any:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_no_umask")
def test_everything_is_the_owner_s_alone_and_nothing_is_left(path: Path, tmp_path: Path) -> None:
    store = FileTokenStore(path)
    unlock = store.try_lock(KEY)
    assert unlock is not None
    store.save(KEY, token())
    unlock()
    assert modes(path.parent) == dict.fromkeys(("tokens.json", "tokens.json.lock", f"tokens.json.{KEY[:16]}.lock"), "0o600")
    assert {oct(stat.S_IMODE(folder.stat().st_mode)) for folder in (path.parent, path.parent.parent)} == {"0o700"}


@pytest.mark.usefixtures("_no_umask")
def test_the_file_is_closed_to_others_before_it_holds_anything(path: Path) -> None:
    """A thread looks at what comes and goes while another one writes."""
    store = FileTokenStore(path)
    store.save(KEY, token())
    seen: set[int] = set()
    end = threading.Event()

    def watch() -> None:
        while not end.is_set():
            for name in ("tokens.json", "tokens.json.tmp"):
                try:
                    seen.add(stat.S_IMODE((path.parent / name).stat().st_mode))
                except FileNotFoundError:
                    continue

    watcher = threading.Thread(target=watch)
    watcher.start()
    for n in range(200):
        store.save(KEY, token(f"t{n}"))
    end.set()
    watcher.join()
    assert seen == {0o600}


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    FileTokenStore(tmp_path / "tokens.json").save(KEY, token())
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o602])
def test_a_file_that_is_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    store.save(KEY, token())
    path.chmod(mode)
    with pytest.raises(ConfigurationError, match="is open to other users: chmod 600 it, or remove it"):
        FileTokenStore(path)
    with pytest.raises(UnusableStoreError, match="is open to other users"):
        store.load(KEY)
    with pytest.raises(UnusableStoreError, match="is open to other users"):
        store.save(KEY, token("t2"))
    path.chmod(0o600)
    stored = FileTokenStore(path).load(KEY)
    assert stored is not None
    assert stored.access_token == "t1"


def test_a_file_of_another_user_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    if os.geteuid() == 0:
        FileTokenStore(path).save(KEY, token())
        os.chown(path, 65534, 65534)
    else:
        path = Path("/etc/hostname")  # root's, wherever tests run
    with pytest.raises(ConfigurationError, match="belongs to another user"):
        FileTokenStore(path)


@pytest.mark.parametrize("target", ["there", "missing"])
def test_a_link_is_refused_and_what_it_leads_to_stays(tmp_path: Path, target: str) -> None:
    victim, path = tmp_path / "victim", tmp_path / "tokens.json"
    if target == "there":
        victim.write_text("precious", "utf-8")
        victim.chmod(0o600)
    store = FileTokenStore(path)
    path.symlink_to(victim)
    with pytest.raises(ConfigurationError, match="is a symbolic link"):
        FileTokenStore(path)
    with pytest.raises(UnusableStoreError, match="is a symbolic link"):
        store.save(KEY, token())
    assert victim.exists() == (target == "there")
    assert target == "missing" or victim.read_text("utf-8") == "precious"


def test_folders_pipes_and_sockets_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").mkdir(0o700)
    os.mkfifo(tmp_path / "pipe", 0o600)
    with socket.socket(socket.AF_UNIX) as bound:
        monkeypatch.chdir(tmp_path)  # the address of such a socket must be short
        bound.bind("socket")
        for name in ("folder", "pipe", "socket"):
            with pytest.raises(ConfigurationError, match="is no file"):
                FileTokenStore(tmp_path / name)


@pytest.mark.parametrize("name", ["tokens.json.tmp", "tokens.json.lock", f"tokens.json.{KEY[:16]}.lock"])
def test_a_link_in_the_place_of_a_helper_file_leads_nowhere(tmp_path: Path, name: str) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious", "utf-8")
    (tmp_path / name).symlink_to(victim)
    store = FileTokenStore(tmp_path / "tokens.json")
    refused = pytest.raises(OSError, match="symbolic link") if name.endswith(".lock") else nullcontext()
    with refused:
        store.save(KEY, token())
        store.try_lock(KEY)
    assert victim.read_text("utf-8") == "precious"


def record(**other: Any) -> dict[str, Any]:
    now = time.time()
    return {"version": 1, "access_token": "t1", "issued_at": now, "expires_at": now + 60, "after_refusal": False, **other}


HOSTILE: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"\x00\xff garbage",
    "an array": b"[1, 2]",
    "a number": b"1e400",
    "deep": b"[" * 100_000,
    "cut": json.dumps({KEY: record()}).encode()[:-9],
    "no record": json.dumps({KEY: "t1"}).encode(),
    "a later version": json.dumps({KEY: record(version=2)}).encode(),
    "no token": json.dumps({KEY: record(access_token=None)}).encode(),
    "an empty token": json.dumps({KEY: record(access_token="")}).encode(),
    "a token that is two headers": json.dumps({KEY: record(access_token="a\r\nX-Evil: 1")}).encode(),
    "text for a time": json.dumps({KEY: record(expires_at="never")}).encode(),
    "a huge time": json.dumps({KEY: record(expires_at=1e300)}).encode(),
    "a negative time": json.dumps({KEY: record(issued_at=-5)}).encode(),
    "a boolean for a time": json.dumps({KEY: record(issued_at=True)}).encode(),
    "an end before the start": json.dumps({KEY: record(expires_at=5)}).encode(),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_broken_or_foreign_file_holds_nothing_and_is_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tokens.json"
    path.touch(0o600)
    path.write_bytes(content)
    store = FileTokenStore(path)
    assert store.load(KEY) is None
    store.discard(KEY, "t1")
    expected = token()
    store.save(KEY, expected)
    assert store.load(KEY) == expected
    assert json.loads(path.read_bytes()).keys() == {KEY}


def test_what_a_killed_writer_left_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / "tokens.json.tmp"
    left.write_text("half a tok", "utf-8")
    store = FileTokenStore(tmp_path / "tokens.json")
    store.save(KEY, token())
    assert not left.exists()
    assert store.load(KEY) is not None


def test_tokens_that_ended_are_not_kept_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    path.touch(0o600)
    past = time.time() - 100
    path.write_bytes(json.dumps({OTHER: record(issued_at=past, expires_at=past + 50)}).encode())
    FileTokenStore(path).save(KEY, token())
    assert json.loads(path.read_bytes()).keys() == {KEY}


def test_many_writers_lose_nothing(tmp_path: Path) -> None:
    keys = [f"{n:064x}" for n in range(16)]
    threads = [threading.Thread(target=FileTokenStore(tmp_path / "t").save, args=(key, token(f"of{key}"))) for key in keys]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store = FileTokenStore(tmp_path / "t")
    assert [getattr(store.load(key), "access_token", None) for key in keys] == [f"of{key}" for key in keys]


def test_the_home_folder_may_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    FileTokenStore("~/gofive.json").save(KEY, token())
    assert (tmp_path / "gofive.json").exists()


# Redis ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("decode_responses", [False, True])
def test_a_client_of_one_s_own_may_be_given(redis_url: str, decode_responses: bool) -> None:
    with Redis.from_url(redis_url, decode_responses=decode_responses) as redis:
        store = RedisTokenStore(redis, prefix="mine:")
        expected = token()
        store.save(KEY, expected)
        assert store.load(KEY) == expected
        assert redis.exists("mine:" + KEY) == 1
        unlock = store.try_lock(KEY)
        assert unlock is not None
        assert RedisTokenStore(redis_url, prefix="mine:").try_lock(KEY) is None
        other = RedisTokenStore(redis_url, prefix="other:").try_lock(KEY)
        assert other is not None
        other()
        unlock()
        store.discard(KEY, "t1")
        assert store.load(KEY) is None


def test_a_token_ends_in_redis_when_it_ends(redis_url: str) -> None:
    store = RedisTokenStore(redis_url)
    store.save(KEY, token(lifetime=100))
    store.save(OTHER, token(lifetime=0.05))
    with Redis.from_url(redis_url) as redis:
        left: Any = redis.pttl("gofive:token:" + KEY)
        assert 95_000 < left <= 100_000
    time.sleep(0.1)
    assert store.load(OTHER) is None


def test_a_lock_is_kept_while_its_holder_lives_and_ends_soon_without_it(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gofive.tokens._redis._LOCK_SECONDS", 0.6)
    store = RedisTokenStore(redis_url)
    unlock = store.try_lock(KEY)
    assert unlock is not None
    time.sleep(1.5)
    assert store.try_lock(KEY) is None
    unlock()
    unlock()  # once more does no harm
    with Redis.from_url(redis_url) as redis:
        redis.set("gofive:token:" + KEY + ":lock", "of a dead one", px=300)
        assert store.try_lock(KEY) is None
        time.sleep(0.4)
    unlock = store.try_lock(KEY)
    assert unlock is not None
    unlock()


def test_a_holder_whose_lock_ended_does_not_take_another_s_away(redis_url: str) -> None:
    store = RedisTokenStore(redis_url)
    unlock = store.try_lock(KEY)
    assert unlock is not None
    with Redis.from_url(redis_url) as redis:
        name = "gofive:token:" + KEY + ":lock"
        redis.set(name, "another's", px=60_000)
        unlock()
        assert redis.get(name) == b"another's"


def _list(redis: Any, name: str) -> None:
    redis.rpush(name, "x")


def _hash(redis: Any, name: str) -> None:
    redis.hset(name, "x", "y")


GARBAGE: dict[str, Callable[[Any, str], object]] = {
    "bytes": lambda redis, name: redis.set(name, b"\x00\xff"),
    "nothing": lambda redis, name: redis.set(name, b""),
    "a number": lambda redis, name: redis.set(name, 5),
    "a later version": lambda redis, name: redis.set(name, json.dumps(record(version=2))),
    "a list": _list,
    "a hash": _hash,
}


@pytest.mark.parametrize("put", GARBAGE.values(), ids=GARBAGE)
def test_garbage_in_redis_is_no_token_and_is_replaced(redis_url: str, put: Callable[[Any, str], object]) -> None:
    store = RedisTokenStore(redis_url)
    with Redis.from_url(redis_url) as redis:
        put(redis, "gofive:token:" + KEY)
        assert store.load(KEY) is None
        expected = token()
        store.save(KEY, expected)
        assert store.load(KEY) == expected


def test_a_lock_that_is_none_is_cleared_away(redis_url: str) -> None:
    store = RedisTokenStore(redis_url)
    with Redis.from_url(redis_url) as redis:
        redis.set("gofive:token:" + KEY + ":lock", "for ever")
    assert store.try_lock(KEY) is None
    unlock = store.try_lock(KEY)
    assert unlock is not None
    unlock()


@pytest.mark.parametrize("url", ["redis://user:s3cr3t@host:port/0", "http://user:s3cr3t@host", "s3cr3t", "redis://[s3cr3t"])
def test_an_address_that_is_none_is_refused_without_being_shown(url: str) -> None:
    with pytest.raises(ConfigurationError, match="the Redis URL can't be read") as caught:
        RedisTokenStore(url)
    assert "s3cr3t" not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_a_url_with_a_password_is_shown_nowhere(redis_url: str) -> None:
    assert "s3cr3t" not in repr(RedisTokenStore("redis://user:s3cr3t@127.0.0.1:1/0"))


def test_only_a_blocking_client_will_do() -> None:
    for wrong in (AsyncRedis(host="127.0.0.1", port=1), object(), None):
        with pytest.raises(ConfigurationError, match=r"must be a URL or a blocking redis\.Redis"):
            RedisTokenStore(wrong)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="prefix must be text"):
        RedisTokenStore("redis://127.0.0.1:1", prefix=b"x")  # type: ignore[arg-type]


# Settings ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["tokens.json", Path("tokens.json"), object(), MemoryTokenStore, {}])
def test_what_is_no_store_is_refused(loopback: Loopback, wrong: object) -> None:
    for make in (loopback.client, loopback.async_client):
        with pytest.raises(ConfigurationError, match="token_store must be a store"):
            make(token_store=wrong)


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_redis_the_store_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['redis'] = None\n"
        "from gofive import ConfigurationError\nfrom gofive.tokens import RedisTokenStore\n"
        "try: RedisTokenStore('redis://127.0.0.1')\nexcept ConfigurationError as error: print(error)"
    )
    assert run(code) == "RedisTokenStore needs the package redis: pip install 'gofive[redis]'\n"


def test_nothing_is_loaded_for_a_store_that_is_not_used() -> None:
    code = (
        "import sys, gofive, gofive.tokens\n"
        "gofive.Gofive(client_id='a', client_secret='b', subscription_key='c', token_store=gofive.tokens.MemoryTokenStore())\n"
        "print({'filelock', 'redis'} & sys.modules.keys())"
    )
    assert run(code) == "set()\n"

"""What the receivers are made of: their arguments, and the memory of deliveries."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from webhook_servers import SECRET

import gofive.webhooks
from gofive import ConfigurationError
from gofive.webhooks import Claim, Event, MemorySeen, webhook_app, webhook_wsgi_app
from gofive.webhooks.secret import SecretCheck

BOTH: list[Callable[..., Any]] = [webhook_app, webhook_wsgi_app]


async def awaited(*_: Any) -> None: ...


class AsyncSeen:
    claim = confirm = release = awaited


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"secret": None}, "needs a secret"),
    ({"secret": ""}, "16 characters or more"),
    ({"secret": "c4n4ry"}, "16 characters or more"),
    ({"secret": []}, "needs a secret"),
    ({"secret": [SECRET, "c4n4ry"]}, "16 characters or more"),
    ({"secret": [SECRET, None]}, "must be text, not NoneType"),
    ({"secret": b"c4n4ry-in-sixteen-bytes"}, "needs a secret"),
    ({"secret": "c4n4ry/with/slashes"}, "letters, digits and"),
    ({"secret": "c4n4ry with blanks"}, "letters, digits and"),
    ({"secret": "c4n4ry-with-an-end\n"}, "letters, digits and"),
    ({"secret": "c4n4ry-ลับลับลับลับลับ"}, "letters, digits and"),
    ({"secret": "c4n4ry-with-an-end\n", "header": "X-Secret"}, "visible ASCII"),
    ({"secret": " c4n4ry-with-a-blank", "header": "X-Secret"}, "visible ASCII"),
    ({"secret": "c4n4ry-ลับลับลับลับลับ", "header": "X-Secret"}, "visible ASCII"),
    ({"header": ""}, "name of an HTTP header"),
    ({"header": "X Secret"}, "name of an HTTP header"),
    ({"header": "X-Secret:"}, "name of an HTTP header"),
    ({"header": 5}, "name of an HTTP header"),
    ({"max_bytes": 0}, "max_bytes must be a whole number"),
    ({"max_bytes": 1.5}, "max_bytes must be a whole number"),
    ({"max_pending": -1}, "max_pending must be a whole number"),
    ({"workers": 0}, "workers must be a whole number"),
    ({"workers": True}, "workers must be a whole number"),
    ({"on_error": awaited}, "on_error must be a plain function"),
    ({"on_error": "x"}, "on_error must be a plain function"),
    ({"identify": awaited}, "identify must be a plain function"),
    ({"seen": True}, "seen must have the methods"),
    ({"seen": AsyncSeen()}, "seen must have the methods"),
    ({"handler": None}, "handler must be a"),
]


@pytest.mark.parametrize("make", BOTH)
@pytest.mark.parametrize(("wrong", "reason"), WRONG)
def test_arguments_that_make_no_sense(make: Callable[..., Any], wrong: dict[str, Any], reason: str) -> None:
    arguments = {"handler": print, "secret": SECRET, **wrong}
    with pytest.raises(ConfigurationError, match=reason) as caught:
        make(arguments.pop("handler"), **arguments)
    assert "c4n4ry" not in str(caught.value)


@pytest.mark.parametrize("make", BOTH)
def test_there_is_no_receiver_without_a_secret(make: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match="secret"):
        make(print)


def test_a_secret_is_kept_as_a_hash_only() -> None:
    check = SecretCheck(SECRET, None)
    assert SECRET not in repr(vars(check))
    assert check.passes(f"/{SECRET}", {})
    assert not check.passes("/\udcff", {})


def test_each_secret_is_compared_whatever_the_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(a: bytes, b: bytes) -> bool:
        compared.append(len(a) == len(b) == 32)
        return a == b

    check = SecretCheck([SECRET, "another-secret-0123", "a-third-secret-0123"], None)
    monkeypatch.setattr("gofive.webhooks.secret.hmac.compare_digest", compare)
    assert check.passes(f"/{SECRET}", {})
    assert not check.passes("/x", {})
    assert compared == [True] * 6


# Memory -----------------------------------------------------------------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_claim_lasts_until_it_is_confirmed_released_or_old() -> None:
    clock = Clock()
    seen = MemorySeen(window=10, clock=clock)
    assert seen.claim("a") is Claim.NEW
    assert seen.claim("a") is Claim.BUSY
    seen.release("a")
    assert seen.claim("a") is Claim.NEW
    clock.now = 9
    seen.confirm("a")
    clock.now = 18.9
    assert seen.claim("a") is Claim.DONE
    clock.now = 19
    assert seen.claim("a") is Claim.NEW
    clock.now = 29
    assert seen.claim("a") is Claim.NEW  # whoever had it never came back
    seen.release("unknown")


def test_its_memory_is_bounded_and_forgets_what_is_done_first() -> None:
    seen = MemorySeen(max_entries=3)
    assert seen.claim("busy") is Claim.NEW
    for number in range(100):
        assert seen.claim(str(number)) is Claim.NEW
        seen.confirm(str(number))
        assert len(seen) <= 3
    assert seen.claim("busy") is Claim.BUSY
    assert seen.claim("99") is Claim.DONE
    assert seen.claim("98") is Claim.DONE
    assert seen.claim("97") is Claim.NEW


def test_when_all_are_busy_the_oldest_is_forgotten() -> None:
    seen = MemorySeen(max_entries=2)
    assert [seen.claim(key) for key in "abc"] == [Claim.NEW] * 3
    assert len(seen) == 2
    seen.confirm("a")
    assert len(seen) == 2
    assert seen.claim("a") is Claim.DONE


def test_what_is_old_is_not_kept() -> None:
    clock = Clock()
    seen = MemorySeen(window=10, clock=clock)
    for number in range(1000):
        clock.now = number
        seen.claim(str(number))
        if number % 2:
            seen.confirm(str(number))
    assert len(seen) == 10


def test_a_confirmation_does_not_hold_up_what_is_older() -> None:
    clock = Clock()
    seen = MemorySeen(window=10, clock=clock)
    seen.claim("a")
    clock.now = 1
    seen.claim("b")
    clock.now = 5
    seen.confirm("a")
    clock.now = 11
    assert seen.claim("b") is Claim.NEW
    assert seen.claim("a") is Claim.DONE


def test_of_many_threads_one_gets_it() -> None:
    seen = MemorySeen(max_entries=50)
    gate = threading.Barrier(16)

    def claim(_: int) -> list[Claim]:
        gate.wait()
        return [seen.claim(str(number)) for number in range(50)]

    with ThreadPoolExecutor(16) as pool:
        results = list(pool.map(claim, range(16)))
    for number in range(50):
        assert [claims[number] for claims in results].count(Claim.NEW) == 1


@pytest.mark.parametrize("wrong", [{"window": 0}, {"window": -1}, {"window": float("nan")}, {"max_entries": 0}])
def test_a_memory_that_remembers_nothing(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="must be positive"):
        MemorySeen(**wrong)


def test_each_receiver_has_a_memory_of_its_own() -> None:
    one, other = (make(print, secret=SECRET)._reception._seen for make in BOTH)
    assert isinstance(one, MemorySeen)
    assert one is not other


# Surface ----------------------------------------------------------------------------------------------------------------------------


def run(code: str) -> set[str]:
    done = subprocess.run([sys.executable, "-c", code + "; print(*sys.modules)"], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_it_is_loaded_by_those_only_who_use_it() -> None:
    assert "gofive.webhooks" not in run("import sys, gofive; gofive.WebhookError, gofive.Gofive")
    loaded = {name.split(".")[0] for name in run("import sys, gofive.webhooks")}
    assert not loaded & {"httpx", "gofive_client", "anyio", "asyncio", "orjson", "starlette", "uvicorn"}


def test_every_public_name_of_it_is_there_and_described() -> None:
    for name in gofive.webhooks.__all__:
        assert getattr(gofive.webhooks, name).__doc__, name
    assert "no signature" in (gofive.webhooks.__doc__ or "")
    for function in (webhook_app, gofive.webhooks.parse):
        assert "no signature" in (function.__doc__ or "")


def test_an_event_can_be_made_by_hand() -> None:
    assert Event(topic="Chat").raw == {}

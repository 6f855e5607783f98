"""Reading a long list takes no more memory than a bare loop over httpx, however long it is, and leaves nothing to the garbage collector."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from loopback import HANG_UP, Loopback, Received, Reply

from gofive import GofiveError, Retries

SIZE = 1000
ROWS = 100_000
MIB = 1024

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="a process's memory is read from /proc")


def page(number: int) -> Reply:
    rows = range(number * SIZE, number * SIZE + SIZE)
    return Reply.of({"data": {"value": [{"dealsId": i, "dealNo": f"D{i:08d}", "dealsName": f"Deal {i}", "note": "x" * 200} for i in rows]}})


@pytest.fixture
def long_list(loopback: Loopback) -> Loopback:
    """A list of many rows; a smaller page asks for a tenth of it. The answers are made before."""
    pages, end = [page(number) for number in range(3)], Reply.of({"data": {"value": []}})

    def answer(received: Received) -> Reply:
        loopback.requests.clear()
        asked = received.json()
        skip = asked.get("skip", 0)
        if skip >= (ROWS if asked["pageLength"] == SIZE else ROWS // 10):
            return end
        return pages[1 + skip // SIZE % 2] if skip else pages[0]

    loopback.answer = answer
    return loopback


def reader(who: str, base_url: str) -> Any:
    """What a process that does nothing but read saw of its memory."""
    command = [sys.executable, str(Path(__file__).with_name("long_reader.py")), who, base_url, str(SIZE)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_memory_is_that_of_a_bare_loop_and_flat(long_list: Loopback) -> None:
    bare = reader("httpx", long_list.base_url)
    assert bare["rows"] == ROWS
    for who in ("sync", "prefetch", "async"):
        seen = reader(who, long_list.base_url)
        assert seen["rows"] == ROWS
        assert seen["peak"] - bare["peak"] < 10 * MIB, (who, seen, bare)
        half, whole = seen["kib"]
        assert whole - half < 1 * MIB, (who, seen)
        # Bare httpx leaves some 400 objects here, the bodies among them. The second client loads nothing new.
        assert seen["garbage"] < 100, (who, seen)


@pytest.mark.parametrize(
    "reply",
    [Reply.of({"status": {"code": "4001", "description": "no"}}), Reply.of({}, 500), Reply(body=b"<html>"), HANG_UP],
    ids=["business", "server", "no-json", "hang-up"],
)
def test_a_failed_call_leaves_no_circle(loopback: Loopback, reply: Reply) -> None:
    loopback.answer = lambda _: reply
    calls = 20
    with loopback.client(retries=Retries(limit=1, first_wait=0.001)) as gofive:

        def fail() -> None:
            with pytest.raises(GofiveError):
                gofive.venio.customers.get("C1")

        fail()
        gc.collect()
        gc.disable()
        gc.set_debug(gc.DEBUG_SAVEALL)
        try:
            for _ in range(calls):
                fail()
            gc.collect()
            ours = [found for found in gc.garbage if type(found).__module__.startswith(("gofive", "httpx", "httpcore"))]
        finally:
            gc.set_debug(0)
            gc.garbage.clear()
            gc.enable()
    assert ours == []

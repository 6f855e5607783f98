"""The sandbox's file: what was acknowledged is in it, also after the process was killed while it wrote."""

from __future__ import annotations

import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from gofive import Gofive, GofiveError
from gofive.sandbox import Sandbox
from gofive.sandbox.store import Store


def test_what_was_stored_outlives_the_sandbox(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with Sandbox(database=path) as sandbox, sandbox.client() as gofive:
        code = gofive.venio.customers.create_or_update(customer_name="Banana Example", customer_state=1)["customerCode"]
        gofive.venio.employees.create_or_update(
            staff_code="2000", email="kiwi@example.com", firstname="Kiwi", lastname="Example", role_name="Sales", team_name="Sales"
        )
    with Sandbox(database=path) as sandbox, sandbox.client() as gofive:
        assert gofive.venio.customers.get(code)["customerName"] == "Banana Example"
        assert gofive.venio.employees.get("2000").fullname == "Kiwi Example"
        assert len(list(gofive.venio.employees.enquiry(page_length=50))) == 7  # the seeds were put in once
        assert gofive.venio.customers.create_or_update(customer_name="Coconut Example", customer_state=1)["customerCode"] == "C000002"
        assert [row["customerCode"] for row in gofive.venio.customers.enquiry(customer_type=11100, page_length=9)] == [code, "C000002"]


def test_a_file_follows_when_other_members_become_keys(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with Sandbox(database=path) as sandbox, sandbox.client() as gofive:
        code = gofive.venio.customers.create_or_update(customer_name="Banana Example", customer_state=1)["customerCode"]
    with sqlite3.connect(path) as database:  # as a version wrote it that looked customers up by nothing
        database.execute("DELETE FROM keys WHERE collection = 'customers'")
        database.execute("DELETE FROM indexed WHERE collection = 'customers'")
    database.close()
    with Sandbox(database=path) as sandbox, sandbox.client() as gofive:
        assert gofive.venio.customers.get(code)["customerName"] == "Banana Example"


def served(path: Path) -> tuple[subprocess.Popen[str], dict[str, Any]]:
    """A sandbox in a process of its own, and how to reach it."""
    command = [sys.executable, "-u", "-m", "gofive.sandbox", "--port", "0", "--db", str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    settings: dict[str, str] = {}
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"export GOFIVE_(BASE_URL|CLIENT_ID|CLIENT_SECRET|SUBSCRIPTION_KEY)=(\S+)", line):
            settings[found[1].lower()] = found[2].strip("'")
        if len(settings) == 4:
            return process, settings
    raise AssertionError("the sandbox said nothing")


@pytest.mark.parametrize("after", [5, 60])
def test_a_killed_sandbox_has_lost_nothing_that_it_acknowledged(tmp_path: Path, after: int) -> None:
    path = tmp_path / "state.db"
    process, settings = served(path)
    kept: list[tuple[str, str]] = []
    enough = threading.Event()

    def write(name: str) -> None:
        with Gofive(**settings, retries=0) as gofive:
            for i in range(10_000):
                customer = f"{name} {i} Example"
                try:
                    code = gofive.venio.customers.create_or_update(customer_name=customer, customer_state=1)["customerCode"]
                    gofive.venio.customers.create_or_update(customer_code=code, customer_name=customer, customer_state=1, branch_code="7")
                except GofiveError:
                    return
                kept.append((code, customer))
                if len(kept) >= after:
                    enough.set()

    writers = [threading.Thread(target=write, args=(name,)) for name in ("Ant", "Bee")]
    try:
        for writer in writers:
            writer.start()
        assert enough.wait(20), "the sandbox did not write"
        process.send_signal(signal.SIGKILL)
        assert process.wait(10) == -signal.SIGKILL
    finally:
        process.kill()
        process.communicate()
        for writer in writers:
            writer.join(10)
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()
    with Sandbox(database=path) as sandbox, sandbox.client() as gofive:
        for code, customer in kept:
            found = gofive.venio.customers.get(code)
            assert (found["customerName"], found["branchCode"]) == (customer, "7")
        stored = sandbox.app.store.count("customers")
        assert len(kept) <= stored <= len(kept) + 2  # at most one of each writer had no answer yet
        assert gofive.venio.customers.create_or_update(customer_name="After", customer_state=1)["customerCode"] == f"C{stored + 1:06d}"


def test_a_file_whose_maker_was_killed_before_the_seeds_gets_them(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    Store(path).close()  # the tables and nothing else
    for _ in range(2):
        with Sandbox(database=path, in_process=True) as sandbox:
            assert sandbox.app.store.count("staff") == 6


def test_one_that_cannot_start_gives_its_file_free(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        sandbox = Sandbox(port=taken.getsockname()[1], database=path)
        with pytest.raises(OSError, match="in use"):
            sandbox.start()
    with Sandbox(database=path) as other:
        assert other.start() is other  # once is enough
    for stopped in (sandbox, other):
        with pytest.raises(RuntimeError, match="was stopped"):
            stopped.start()


def test_a_record_is_added_whole_or_not_at_all() -> None:
    store = Store(keys={"cases": {"caseNo"}})

    def fail(*_: object) -> None:
        raise RuntimeError("whoever is told fails")

    store.on_change = fail
    with pytest.raises(RuntimeError, match="whoever is told"):
        store.add("cases", {"caseNo": "T1"})
    assert store.count("cases") == 0
    store.close()

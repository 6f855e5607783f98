"""A run that goes on where the one before ended, however that ended, and never sends twice what must not be."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from bulk_worlds import GET, WRITE, both_worlds, customers, map_in, number, refused, run_in
from loopback import CLIENT_ID, CLIENT_SECRET, HANG_UP, SUBSCRIPTION_KEY, Loopback, Received, Reply, ok

from gofive import bulk
from gofive.bulk import DuplicateKeyError, Journal, JournalError, UnsettledCallError
from gofive.bulk.__main__ import main

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "run.jsonl"


def by_name(row: dict[str, Any]) -> str:
    return f"row {row['customer_name'].rsplit(' ', 1)[1]}"


def lines(journal: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in journal.read_text("utf-8").splitlines()]


def sent(loopback: Loopback) -> list[int]:
    return sorted(number(received) for received in loopback.requests)


def some_fail(received: Received) -> Reply:
    if number(received) == 4:
        return HANG_UP
    return refused() if number(received) in (2, 7) else ok(received)


class Worker:
    """A run in a process of its own."""

    def __init__(self, loopback: Loopback, journal: Path, world: str, method: str, inputs: list[Any], **more: Any) -> None:
        settings = {**loopback.settings(), "servers": None}
        told = {"settings": settings, "journal": str(journal), "world": world, "method": method, "inputs": inputs, "workers": 3, **more}
        command = [sys.executable, str(Path(__file__).with_name("bulk_worker.py")), json.dumps(told)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def end(self) -> tuple[int, str, str]:
        out, err = self.process.communicate(timeout=20)
        return self.process.returncode, out, err


def eventually(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 10
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    return condition()


@both_worlds
def test_the_next_run_does_what_is_left(loopback: Loopback, journal: Path, world: str) -> None:
    loopback.answer = some_fail
    first = run_in(world, loopback, WRITE, customers(10), journal=journal, key=by_name)
    assert (first.succeeded, len(first.failed), len(first.unknown)) == (7, 2, 1)
    loopback.requests.clear()
    loopback.answer = ok
    second = run_in(world, loopback, WRITE, customers(12), journal=journal, key=by_name)
    assert sent(loopback) == [2, 7, 10, 11]
    assert (second.succeeded, second.skipped, second.failed) == (4, 7, [])
    assert [(result.key, type(result.error)) for result in second.unknown] == [("row 4", UnsettledCallError)]
    # Somebody has looked.
    found = Journal(journal).unknown()
    assert [(entry.key, entry.error) for entry in found] == [("row 4", "AmbiguousWriteError")]
    assert datetime.now(UTC) - found[0].at < timedelta(minutes=1)
    Journal(journal).settle("row 4", applied=False)
    loopback.requests.clear()
    third = run_in(world, loopback, WRITE, customers(12), journal=journal, key=by_name)
    assert sent(loopback) == [4]
    assert (third.succeeded, third.skipped, third.unknown) == (1, 11, [])
    assert Journal(journal).unknown() == []


def test_a_write_that_was_applied_is_passed_by_once_that_is_said(loopback: Loopback, journal: Path) -> None:
    loopback.answer = lambda _: HANG_UP
    run_in("sync", loopback, WRITE, customers(1), journal=journal, key=by_name)
    with pytest.raises(JournalError, match="no write of unknown outcome with the key 'row 1'"):
        Journal(journal).settle("row 1", applied=True)
    Journal(journal).settle("row 0", applied=True)
    assert run_in("sync", loopback, WRITE, customers(1), journal=journal, key=by_name).skipped == 1
    assert len(loopback.requests) == 1


def test_the_command_line(loopback: Loopback, journal: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def command(*words: str) -> tuple[int, list[str], str]:
        monkeypatch.setattr(sys, "argv", ["bulk", *words])
        code = main()
        seen = capsys.readouterr()
        return code, seen.out.splitlines(), seen.err

    assert command("show", str(journal)) == (1, [], f"there is no journal {journal}\n")
    loopback.answer = some_fail
    run_in("sync", loopback, WRITE, customers(10), journal=journal, key=by_name)
    code, out, _ = command("show", str(journal))
    assert (code, out[0]) == (0, "7 succeeded, 2 failed, 1 unknown")
    assert (out[1].split("\t")[0], out[1].split("\t")[2]) == ("row 4", "AmbiguousWriteError")
    code, _, err = command("settle", str(journal), "row 5", "--applied")
    assert (code, "no write of unknown outcome with the key 'row 5'" in err) == (1, True)
    assert command("settle", str(journal), "row 4", "--applied") == (0, [], "")
    assert command("show", str(journal))[1] == ["8 succeeded, 2 failed, 0 unknown"]


@posix
@pytest.mark.parametrize(("world", "durable"), [("sync", False), ("async", True)], ids=["sync", "async-durable"])
def test_kill_9(loopback: Loopback, journal: Path, world: str, durable: bool) -> None:
    """A write under way is never sent again; what was not sent is, and what was done isn't."""
    held = threading.Event()

    def answer(received: Received) -> Reply:
        if number(received) in (5, 6, 7):
            held.wait(10)
        return ok(received)

    loopback.answer = answer
    worker = Worker(loopback, journal, world, WRITE, customers(20), durable=durable)
    try:
        assert eventually(lambda: len(loopback.requests) == 8), worker.process.poll()
        assert eventually(lambda: [line.get("is") for line in lines(journal)].count("succeeded") == 5)
    finally:
        worker.process.send_signal(signal.SIGKILL)
        held.set()
        worker.end()
    loopback.requests.clear()
    report = run_in(world, loopback, WRITE, customers(20), journal=journal)
    assert sent(loopback) == list(range(8, 20))
    assert (report.succeeded, report.skipped) == (12, 5)
    assert [(result.index, type(result.error)) for result in sorted(report.unknown, key=lambda r: r.index)] == [
        (index, UnsettledCallError) for index in (5, 6, 7)
    ]
    assert [entry.error for entry in Journal(journal).unknown()] == [None] * 3


@posix
@pytest.mark.parametrize(("world", "method"), [("sync", "reads"), ("async", "sets")])
def test_kill_9_among_calls_that_may_be_repeated(loopback: Loopback, journal: Path, world: str, method: str) -> None:
    held = threading.Event()
    inputs: list[Any] = [f"C{i}" for i in range(10)]
    if method == "sets":
        inputs = [{**row, "customer_code": f"C{i}"} for i, row in enumerate(customers(10))]

    def answer(received: Received) -> Reply:
        if number(received) in (5, 6, 7):
            held.wait(10)
        return ok(received)

    loopback.answer = answer
    name = GET if method == "reads" else WRITE
    worker = Worker(loopback, journal, world, name, inputs)
    try:
        assert eventually(lambda: len(loopback.requests) == 8), worker.process.poll()
        assert eventually(lambda: [line.get("is") for line in lines(journal)].count("succeeded") == 5)
    finally:
        worker.process.send_signal(signal.SIGKILL)
        held.set()
        worker.end()
    loopback.requests.clear()
    report = run_in(world, loopback, name, inputs, journal=journal)
    assert sent(loopback) == [5, 6, 7, 8, 9]
    assert (report.succeeded, report.skipped, report.unknown) == (5, 5, [])


@posix
@both_worlds
def test_ctrl_c_lets_writes_under_way_end_where_they_can(loopback: Loopback, journal: Path, world: str) -> None:
    held = threading.Event()

    def answer(received: Received) -> Reply:
        if number(received) in (3, 4, 5):
            held.wait(10)
        return ok(received)

    loopback.answer = answer
    worker = Worker(loopback, journal, world, WRITE, customers(20))
    try:
        assert eventually(lambda: len(loopback.requests) == 6), worker.process.poll()
        assert eventually(lambda: [line.get("is") for line in lines(journal)].count("succeeded") == 3)
        worker.process.send_signal(signal.SIGINT)
        time.sleep(0.2)
    finally:
        held.set()
    code, out, err = worker.end()
    assert (code, out, err) == (130, "interrupted\n", "")
    time.sleep(0.05)
    assert len(loopback.requests) == 6
    states = [line.get("is") for line in lines(journal)]
    # Threads come to their end; tasks are cancelled, so theirs are unknown.
    assert states.count("succeeded") == (6 if world == "sync" else 3)
    assert len(Journal(journal).unknown()) == (0 if world == "sync" else 3)


@posix
def test_a_second_ctrl_c_waits_for_nothing(loopback: Loopback, journal: Path) -> None:
    held = threading.Event()

    def answer(received: Received) -> Reply:
        held.wait(10)
        return ok(received)

    loopback.answer = answer
    worker = Worker(loopback, journal, "sync", WRITE, customers(20))
    try:
        assert eventually(lambda: len(loopback.requests) == 3), worker.process.poll()
        worker.process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        assert worker.process.poll() is None
        worker.process.send_signal(signal.SIGINT)
        code, out, _ = worker.end()
        assert (code, out) == (130, "interrupted\n")
    finally:
        held.set()
    assert [entry.error for entry in Journal(journal).unknown()] == [None] * 3


@posix
@both_worlds
def test_what_the_journal_can_not_take_is_not_sent(loopback: Loopback, journal: Path, world: str) -> None:
    """A full disk: the run ends, and no write leaves without a line that says so."""
    code, out, err = Worker(loopback, journal, world, WRITE, customers(50), **{"largest file": 2000}).end()
    assert (code, err) == (0, "")
    assert "the journal can't be written" in out
    started = {line["key"] for line in whole_lines(journal) if line.get("is") == "started"}
    assert len(loopback.requests) <= len(started) < 50
    # The torn line is no hindrance when there is space again.
    before = sent(loopback)
    loopback.requests.clear()
    report = run_in(world, loopback, WRITE, customers(50), journal=journal)
    assert not set(before) & set(sent(loopback))
    assert report.succeeded + report.skipped + len(report.unknown) == 50
    assert report.failed == []


def whole_lines(journal: Path) -> list[dict[str, Any]]:
    found = []
    for line in journal.read_text("utf-8").splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return found


@pytest.mark.parametrize("cut", [1, 20, 60])
def test_a_line_cut_short_counts_as_not_written(loopback: Loopback, journal: Path, cut: int) -> None:
    run_in("sync", loopback, WRITE, customers(3), journal=journal, key=by_name, workers=1)
    journal.write_bytes(journal.read_bytes()[:-cut])
    loopback.requests.clear()
    report = run_in("sync", loopback, WRITE, customers(4), journal=journal, key=by_name, workers=1)
    assert sent(loopback) == [3]
    # The outcome of the last one is gone, but not that it was sent. Only its line's end is no loss.
    lost = cut > 1
    assert (report.skipped, [result.key for result in report.unknown]) == ((2, ["row 2"]) if lost else (3, []))
    assert run_in("sync", loopback, WRITE, customers(4), journal=journal, key=by_name).skipped == (3 if lost else 4)


def test_a_first_line_cut_short_is_made_anew(loopback: Loopback, journal: Path) -> None:
    run_in("sync", loopback, WRITE, [], journal=journal)
    journal.write_bytes(journal.read_bytes()[:40])
    assert run_in("sync", loopback, WRITE, customers(1), journal=journal).succeeded == 1
    assert run_in("sync", loopback, WRITE, customers(1), journal=journal).skipped == 1


@both_worlds
def test_a_read_is_done_when_its_reader_is(loopback: Loopback, journal: Path, world: str) -> None:
    class Interrupted(Exception):
        pass

    class Seen(list[Any]):
        def append(self, result: Any) -> None:
            super().append(result)
            if len(self) == 3:
                raise Interrupted

        def extend(self, results: Any) -> None:
            for result in results:
                self.append(result)

    seen = Seen()
    with pytest.raises(Interrupted):
        map_in(world, loopback, GET, ["C0", "C1", "C2", "C3"], seen, journal=journal, workers=1)
    again: list[bulk.Result[Any, Any]] = []
    map_in(world, loopback, GET, ["C0", "C1", "C2", "C3"], again, journal=journal)
    assert [result.outcome for result in again] == ["skipped", "skipped", "succeeded", "succeeded"]
    with pytest.raises(LookupError, match="input 0 was skipped"):
        again[0].value  # noqa: B018 - reading it raises


@both_worlds
def test_one_key_is_sent_once(loopback: Loopback, journal: Path, world: str) -> None:
    rows = [*customers(3), customers(3)[1]]
    for key, why in ((by_name, "key= gave"), (None, "it is the same")):
        report = run_in(world, loopback, WRITE, rows, journal=journal.with_suffix(f".{why[0]}"), key=key)
        assert report.succeeded == 3
        assert [(result.index, type(result.error)) for result in report.failed] == [(3, DuplicateKeyError)]
        assert why in str(report.failed[0].error)
    assert len(loopback.requests) == 6


def test_it_holds_no_record_and_no_secret(loopback: Loopback, journal: Path) -> None:
    loopback.answer = some_fail
    run_in("sync", loopback, WRITE, customers(10), journal=journal)
    content = journal.read_text("utf-8")
    for word in ("Mango", CLIENT_SECRET, SUBSCRIPTION_KEY, CLIENT_ID, loopback.base_url, "t1"):
        assert word not in content.replace(journal.name, "")
    assert {frozenset(line) for line in lines(journal)[1:]} == {frozenset({"key", "is", "at"}), frozenset({"key", "is", "at", "error"})}
    if os.name == "posix":
        assert stat.S_IMODE(journal.stat().st_mode) == 0o600
    # Another journal calls the same inputs otherwise.
    other = journal.with_name("other.jsonl")
    run_in("sync", loopback, WRITE, customers(10), journal=other)
    assert not {line.get("key") for line in lines(journal)[1:]} & {line.get("key") for line in lines(other)[1:]}


def test_what_is_another_run_s_is_refused(loopback: Loopback, journal: Path, tmp_path: Path) -> None:
    run_in("sync", loopback, WRITE, customers(2), journal=journal)
    loopback.requests.clear()
    with pytest.raises(JournalError, match=r"belongs to venio\.customers\.create_or_update, not venio\.customers\.get"):
        run_in("sync", loopback, GET, ["C1"], journal=journal)
    with pytest.raises(JournalError, match="belongs to another server or client id"):
        run_in("sync", loopback, WRITE, customers(2), journal=journal, client={"client_id": "production"})
    with Loopback() as elsewhere, pytest.raises(JournalError, match="belongs to another server or client id"):
        run_in("sync", elsewhere, WRITE, customers(2), journal=journal)
    table = tmp_path / "customers.csv"
    table.write_text("code,name\nMANGO-01,Mango Example\n", "utf-8")
    with pytest.raises(JournalError, match=r"customers\.csv is no journal"):
        run_in("sync", loopback, WRITE, customers(2), journal=table)
    with pytest.raises(JournalError, match=r"customers\.csv is no journal"):
        Journal(table).unknown()
    assert table.read_text("utf-8") == "code,name\nMANGO-01,Mango Example\n"
    with pytest.raises(JournalError, match=r"folder .* is not there: make it first"):
        run_in("sync", loopback, WRITE, customers(2), journal=tmp_path / "missing" / "run.jsonl")
    link = tmp_path / "link.jsonl"
    link.symlink_to(journal)
    with pytest.raises(JournalError, match="can't be opened"):
        run_in("sync", loopback, WRITE, customers(2), journal=link)
    assert loopback.requests == []


def test_two_runs_at_once_are_refused(loopback: Loopback, journal: Path) -> None:
    with loopback.client() as gofive:
        results = bulk.map(gofive.venio.customers.create_or_update, customers(3), journal=journal)
        assert [next(results).outcome for _ in range(3)] == ["succeeded"] * 3  # whoever leaves earlier may leave calls unsent
        with pytest.raises(JournalError, match="another run uses the journal"):
            bulk.run(gofive.venio.customers.create_or_update, customers(3), journal=journal)
        with pytest.raises(JournalError, match="another run uses the journal"):
            Journal(journal).settle("row 1", applied=True)
        results.close()
        assert bulk.run(gofive.venio.customers.create_or_update, customers(3), journal=journal).skipped == 3


@both_worlds
def test_own_functions_say_what_they_do(loopback: Loopback, journal: Path, world: str) -> None:
    def fail(row: int) -> None:
        raise KeyError(row)

    with pytest.raises(TypeError, match="say effect='read', 'set'"):
        bulk.run(fail, [1], journal=journal)
    assert not journal.exists()
    if world == "sync":
        once = bulk.run(fail, [1, 2], journal=journal, effect="once")
        again = bulk.run(fail, [1, 2], journal=journal, effect="once")
    else:

        async def afail(row: int) -> None:
            fail(row)

        import asyncio

        once = asyncio.run(bulk.arun(afail, [1, 2], journal=journal, effect="once"))
        again = asyncio.run(bulk.arun(afail, [1, 2], journal=journal, effect="once"))
    assert sorted(type(result.error).__name__ for result in once.unknown) == ["KeyError", "KeyError"]
    assert [type(result.error).__name__ for result in again.unknown] == ["UnsettledCallError", "UnsettledCallError"]
    sets = bulk.run(fail, [1, 2], journal=journal.with_suffix(".set"), effect="set")
    assert len(sets.failed) == 2


def test_what_is_no_line_of_ours_and_a_lock_that_can_not_be_made(loopback: Loopback, journal: Path, tmp_path: Path) -> None:
    assert run_in("sync", loopback, WRITE, customers(1), journal=journal).succeeded == 1
    with journal.open("ab") as file:
        file.write(b'{"key":"a","is":["started"]}\n{"key":["a"],"is":"started"}\n7\n')
    assert Journal(journal).counts() == {"succeeded": 1, "failed": 0, "unknown": 0}
    (tmp_path / "other.jsonl.lock").mkdir()
    with pytest.raises(JournalError, match=r"other\.jsonl can't be locked by a file beside it: Is a directory"):
        run_in("sync", loopback, WRITE, customers(1), journal=tmp_path / "other.jsonl")


def test_keys_that_tell_nothing_are_failures_of_their_inputs(loopback: Loopback, journal: Path) -> None:
    report = run_in("sync", loopback, WRITE, customers(2), journal=journal, key=lambda row: row["code"])
    assert [type(result.error) for result in report.failed] == [KeyError, KeyError]
    report = run_in("sync", loopback, WRITE, customers(1), journal=journal, key=lambda row: "")
    assert "empty text" in str(report.failed[0].error)
    report = run_in("sync", loopback, WRITE, customers(1), journal=journal, key=lambda row: None)
    assert "key= must make text or a number" in str(report.failed[0].error)
    # Half of a character, as files have it that are read with surrogateescape.
    report = run_in("sync", loopback, WRITE, customers(2), journal=journal, key=lambda row: f"{row['customer_name']}\udce0")
    assert [type(result.error) for result in report.failed] == [UnicodeEncodeError, UnicodeEncodeError]
    # No input has a fixed form, so the first one says it for all.
    report = run_in("sync", loopback, WRITE, [{**row, "owners": object()} for row in customers(50)], journal=journal)
    assert isinstance(report.failed[0].error, JournalError)
    assert len(report.failed) == 1
    assert "say with key= what it is called" in str(report.failed[0].error)
    assert loopback.requests == []

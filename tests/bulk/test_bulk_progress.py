"""Progress: seen on a terminal, silent elsewhere, and nothing of it is loaded that nobody asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from typing import Any

import pytest

from gofive import bulk
from gofive.bulk import Progress

posix = pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")

RUN = """
import sys, time
{before}
from gofive import bulk

def call(number):
    time.sleep(0.002)
    if number == 3:
        raise ValueError(number)

report = bulk.run(call, {inputs}, progress={progress!r})
print(report.total, *sorted(m for m in sys.modules if m.startswith("gofive.bulk.progress_")))
"""


def run(code: str, *, terminal: bool) -> tuple[str, str]:
    """What a program writes to stdout, and to stderr, which may be a terminal."""
    if not terminal:
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
        return done.stdout, done.stderr
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=theirs, text=True, env=environment)
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 65536):
            shown += chunk
    except OSError:  # Linux's word for the end of a terminal
        pass
    os.close(ours)
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 0, shown
    return out, shown.decode()


def test_nothing_is_loaded_or_written_that_nobody_asked_for() -> None:
    before = "import gofive; assert not [m for m in sys.modules if m.startswith('gofive.bulk')]"
    out, err = run(RUN.format(before=before, inputs="range(5)", progress=True), terminal=False)
    assert (out, err) == ("5\n", "")


def test_a_log_gets_lines_when_it_is_asked_for() -> None:
    before = "import gofive.bulk.progress_plain as plain; plain._LOG_SECONDS = 0.02"
    out, err = run(RUN.format(before=before, inputs="range(200)", progress="always"), terminal=False)
    lines = err.splitlines()
    assert len(lines) > 1
    assert lines[0].split("/")[1].split(",")[0] == "200"
    assert lines[-1].startswith("200/200, ")
    assert ", 1 failed, 0:0" in lines[-1]
    assert lines[-1].endswith(" in all")
    assert out == "200 gofive.bulk.progress_plain\n"


@posix
def test_a_terminal_without_rich_gets_a_line_that_is_written_over() -> None:
    out, err = run(RUN.format(before="sys.modules['rich.console'] = None", inputs="(i for i in range(200))", progress=True), terminal=True)
    drawn = err.split("\r")
    assert drawn[-2].strip().startswith("200, ")
    assert drawn[-2].strip().endswith("1 failed")
    assert drawn[-1] == "\n"
    assert out == "200 gofive.bulk.progress_plain\n"


@posix
@pytest.mark.skipif(find_spec("rich") is None, reason="rich is not installed")
def test_a_terminal_with_rich_gets_a_bar() -> None:
    out, err = run(RUN.format(before="", inputs="list(range(200))", progress=True), terminal=True)
    assert "200/200" in err
    assert "1 failed" in err
    assert "━" in err
    assert out == "200 gofive.bulk.progress_rich\n"


def test_a_function_is_told_after_each_result() -> None:
    told: list[Progress] = []
    report: bulk.Report[Any, Any] = bulk.run(lambda number: 1 // number, iter([1, 0, 2]), progress=told.append, total=3, workers=1)
    assert (report.succeeded, len(report.failed)) == (2, 1)
    assert [(p.done, p.total, p.failed) for p in told] == [(1, 3, 0), (2, 3, 1), (3, 3, 1)]
    assert told[-1].remaining == 0
    unknown = Progress(done=5, total=None, failed=0, unknown=0, skipped=0, elapsed=2.0)
    assert (unknown.rate, unknown.remaining, str(unknown)) == (2.5, None, "5, 2.5/s")
    long = Progress(done=1000, total=20_000, failed=3, unknown=1, skipped=500, elapsed=50.0)
    assert str(long) == "1000/20000, 10.0/s, 3 failed, 1 unknown, 500 skipped, 31:40 left"
    with pytest.raises(TypeError, match="progress is True, False, 'always' or a function, not 'yes'"):
        bulk.map(len, [], progress="yes")  # type: ignore[arg-type]

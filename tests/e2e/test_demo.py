"""The main job as a newcomer runs it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_demo_ends_with_its_line() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "demo.py")], capture_output=True, text=True, timeout=60, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[-1] == "demo: OK calls=6 token_requests=1"
    assert re.search(r"sales order SO\d{8} made of it: 81,180\.00 for C000001", done.stdout)
    assert "BusinessError 4001" in done.stdout
    assert "SubscriptionKeyError (HTTP 401)" in done.stdout


def test_the_demo_fails_when_the_quickstart_fails(tmp_path: Path) -> None:
    broken = tmp_path / "examples"
    broken.mkdir()
    for name in ("demo.py", "quickstart.py"):
        (broken / name).write_text((ROOT / "examples" / name).read_text("utf-8"), "utf-8")
    quickstart = broken / "quickstart.py"
    quickstart.write_text(quickstart.read_text("utf-8").replace("board_id=1", "board_id='one'"), "utf-8")
    done = subprocess.run([sys.executable, str(broken / "demo.py")], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "demo: FAILED" in done.stdout.splitlines()[-1]
    assert "boardId: must be integer" in done.stderr


def test_the_sandbox_command_prints_what_opens_it(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "gofive.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path) as server:
        assert server.stdout is not None
        try:
            settings: dict[str, str] = {}
            while "GOFIVE_SUBSCRIPTION_KEY" not in settings:
                line = server.stdout.readline()
                assert line, "it ended before it printed its credentials"
                if found := re.match(r"\s*export (GOFIVE_\w+)='?([^']*?)'?$", line.rstrip("\n")):
                    settings[found[1]] = found[2]
            assert settings["GOFIVE_PARTNER_BASE_URL"] == settings["GOFIVE_BASE_URL"]
            code = "from gofive import Gofive\nwith Gofive() as g: print(g.request('GET', '/v1/products/units'))"
            used = subprocess.run(
                [sys.executable, "-c", code], env={**os.environ, **settings}, capture_output=True, text=True, timeout=30, check=False
            )
            assert used.returncode == 0, used.stderr
        finally:
            server.terminate()


def test_a_taken_port_is_said_in_a_sentence() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-m", "gofive.sandbox", "--port", port], capture_output=True, text=True, timeout=30, check=False
        )
    assert done.returncode == 1
    assert f"can't listen on 127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr

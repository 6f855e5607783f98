"""What the README says is so."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gofive.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def test_its_python_runs(sandbox: Sandbox) -> None:
    printed = []
    for code in re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            env={**os.environ, **sandbox.environment()},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        printed.append(done.stdout)
    assert printed == [
        "4001 no sales order has this salesOrderNo\n",
        "2 refused\n",
        "",
        "10001 Maprang Tuayang\n10042 Jane Example\n10043 Joe Example\n",
    ]
    assert sandbox.app.gateway.calls == 10


def test_the_python_of_the_docs_runs() -> None:
    for page in sorted((ROOT / "docs").glob("*.md")):
        for code in re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), flags=re.DOTALL):
            done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=30, check=False)
            assert (done.returncode, done.stderr) == (0, ""), page


def test_the_shell_of_the_docs_runs(sandbox: Sandbox) -> None:
    page = (ROOT / "docs" / "testing.md").read_text("utf-8")
    (script,) = re.findall(r"```bash\n(.*?)```", page, flags=re.DOTALL)
    bash, curl = shutil.which("bash"), shutil.which("curl")
    if bash is None or curl is None:
        pytest.skip("the example needs bash and curl")
    done = subprocess.run(
        [bash, "-euo", "pipefail", "-c", script],
        env={**os.environ, **sandbox.environment(), "NO_PROXY": "*"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count('"customerName":"Mango Example"') == 2


def test_its_commands_are_targets_of_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), flags=re.MULTILINE))
    named = set(
        re.findall(r"\bmake ([a-z-]+)\b(?! alone)", "\n".join(re.findall(r"`make [a-z-]+[^`]*`|^make .*$", README, flags=re.MULTILINE)))
    )
    assert named
    assert named <= targets


def test_its_links_lead_somewhere() -> None:
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "spec" / "README.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"

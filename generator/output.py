"""Put generated output in place: formatted, with a lock of its inputs, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from .emit import TEMPLATES
from .problems import fail

LOCK = "generation.lock"
HEADER = "# Made from the spec by `make generate`; changes here are lost.\n"
_TOOLS = ("openapi-python-client", "python-jsonpath", "ruff")


def format_tree(tree: Path) -> None:
    """Say in each module where it comes from, drop unused imports, sort the rest and format."""
    for path in tree.rglob("*.py"):
        path.write_text(HEADER + path.read_text("utf-8"), "utf-8")
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--isolated", "--no-cache", "--target-version", "py311", "--line-length", "120"]
    for step in (
        [
            "check",
            "--fix-only",
            "--select",
            "F401,I,PIE790,UP037,TC005",
            "--config",
            'lint.isort.known-first-party=["gofive_client"]',
        ],
        ["format"],
    ):
        result = subprocess.run([*ruff, step[0], *settings, *step[1:], str(tree)], capture_output=True, text=True)
        if result.returncode:
            raise fail(str(tree), 0, f"ruff {step[0]} refused the generated code: {(result.stderr or result.stdout).strip()}")


def lock_text(inputs: Iterable[Path], root: Path) -> str:
    """The lock: the tools' versions and a hash of every input, so that a reader can tell what the output was made from."""
    lines = ["# Written by `make generate`: what the client in this folder was made from.", "[tools]"]
    lines += [f'{name} = "{version(name)}"' for name in _TOOLS]
    lines += ["", "[sha256]"]
    for path in sorted({path.resolve() for path in inputs}):
        name = os.path.relpath(path, root)
        lines.append(f'"{Path(name).as_posix()}" = "{hashlib.sha256(path.read_bytes()).hexdigest()}"')
    return "\n".join(lines) + "\n"


def generator_files() -> list[Path]:
    """The sources and templates that make the client, which are inputs as well. The commands and their folders do not."""
    return [
        p
        for p in sorted([*TEMPLATES.parent.glob("*.py"), *TEMPLATES.rglob("*")])
        if p.suffix in (".py", ".jinja") and p.name != "__main__.py"
    ]


def staging(out: Path) -> Path:
    """A new folder beside `out`, on the same file system, to build in."""
    out.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.resolve().parent))
    # mkdtemp lets nobody else in; the output shall be as open as any new folder.
    umask = os.umask(0)
    os.umask(umask)
    folder.chmod(0o777 & ~umask)
    return folder


def only_a_client(out: Path) -> None:
    """See that `out` may be replaced: everything that stands in it will be lost.

    Raises:
        GenerationError: It is a file, or a folder of something else.
    """
    if out.exists() and not (out.is_dir() and ((out / LOCK).is_file() or not any(out.iterdir()))):
        raise fail(str(out), 0, f"is no generated client (it has no {LOCK}), and all in it would be lost; give another --out")


def put_in_place(fresh: Path, out: Path) -> None:
    """Replace `out` by `fresh`. When the second step fails, the first is undone."""
    retired = fresh.with_name(fresh.name + "-old")
    if out.exists():
        out.rename(retired)
    try:
        fresh.rename(out)
    except BaseException:
        if retired.exists():
            retired.rename(out)
        raise
    shutil.rmtree(retired, ignore_errors=True)


def differing_files(fresh: Path, committed: Path) -> list[str]:
    """Files of the committed output that are missing, too many or different, each with what it is."""

    def tree(root: Path) -> dict[str, bytes]:
        return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file() and "__pycache__" not in p.parts}

    want, have = tree(fresh), tree(committed)
    return sorted(
        [f"{name}: missing" for name in want.keys() - have.keys()]
        + [f"{name}: not made from the spec" for name in have.keys() - want.keys()]
        + [f"{name}: differs" for name in want.keys() & have.keys() if want[name] != have[name]]
    )

"""A copy of the small case to change and to generate from, and what came of it.

The small case, ``cases/small``, is a page of spec with one of everything. A test of an error breaks it in one place and marks with the
YAML comment ``# here`` the line that the error has to name.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

from attrs import field, frozen

ROOT = Path(__file__).resolve().parents[2]
# The generator is a program of this repository and not installed; without this, `generator` would be the folder of these tests.
sys.path.insert(0, str(ROOT))

from generator.__main__ import main  # noqa: E402

CASES = Path(__file__).with_name("cases")
GOLDEN = Path(__file__).with_name("golden")
HERE = "# here"

COMMON = "spec/common.yaml"
HEAD = "spec/demo/openapi.yaml"
ORDER = "spec/demo/order.yaml"
SETTING = "spec/demo/setting.yaml"
STOCK = "spec/demo/stock.yaml"
ENVELOPES = "overlays/envelopes.overlay.yaml"
NAMES = "overlays/demo/names.overlay.yaml"


@frozen
class Place:
    """A problem as the command printed it; line 0 means that it names the file alone."""

    file: str
    line: int
    message: str = field(eq=False)


@frozen
class Run:
    """What a run of the generator printed and returned."""

    code: int
    out: str
    err: str

    @property
    def problems(self) -> list[Place]:
        """The problems that the run named, in its order."""
        found = re.finditer(r"^(?P<file>[^\s:]+)(?::(?P<line>\d+))?: (?P<message>.*)$", self.err, re.MULTILINE)
        return [Place(m["file"], int(m["line"] or 0), m["message"]) for m in found]

    @property
    def problem(self) -> Place:
        """The only problem that the run named."""
        assert self.code == 1, f"expected a failure, got {self.code}: {self.out}{self.err}"
        assert len(self.problems) == 1, self.err
        return self.problems[0]


class Bench:
    """A folder with a copy of the small case.

    Attributes:
        root: The folder; the generator runs in it, so that problems name files relative to it.
        out: Where the client goes.
    """

    def __init__(self, folder: Path, original: Path = CASES / "small") -> None:
        self.root = folder / "work"
        self.out = self.root / "client"
        shutil.copytree(original, self.root)

    def copy(self, folder: Path) -> Bench:
        """Another bench in the state of this one, which saves a test the run."""
        return Bench(folder, self.root)

    def read(self, file: str) -> str:
        """Text of a file."""
        return (self.root / file).read_text(encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        """Write a file, new or not."""
        (self.root / file).write_text(text, encoding="utf-8")

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace text that stands in a file exactly once."""
        text = self.read(file)
        assert text.count(old) == 1, f"{file} has {text.count(old)} times: {old}"
        self.write(file, text.replace(old, new))

    def insert(self, file: str, before: str, text: str) -> None:
        """Put text before other text that stands in a file exactly once."""
        self.edit(file, before, text + before)

    def section(self, name: str, paths: dict[str, Any], schemas: dict[str, Any]) -> None:
        """Add a section file."""
        self.edit(HEAD, "setting]", f"setting, {name}]")
        self.write(f"spec/demo/{name}.yaml", json.dumps({"paths": paths, "components": {"schemas": schemas}}, indent=2))

    def line(self, file: str, text: str) -> int:
        """Number of the only line that holds the text."""
        (number,) = [i for i, line in enumerate(self.read(file).splitlines(), start=1) if text in line]
        return number

    @property
    def here(self) -> Place:
        """The line that a test has marked."""
        marked = [
            Place(str(path.relative_to(self.root)), i, "")
            for path in sorted(self.root.rglob("*.yaml"))
            for i, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
            if line.endswith(HERE)
        ]
        (place,) = marked
        return place

    def arguments(self, command: str = "generate") -> list[str]:
        """Arguments of a run on this bench, from whatever working directory."""
        return [command, "--spec", str(self.root / "spec"), "--overlays", str(self.root / "overlays"), "--out", str(self.out)]

    def run(self, command: str = "generate") -> Run:
        """Run the command in this process."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.chdir(self.root), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main(self.arguments(command))
        return Run(code, out.getvalue(), err.getvalue())

    def generate(self) -> None:
        """Run the command, which has to succeed."""
        run = self.run()
        assert run.code == 0, run.err

    def python(self, code: str) -> Any:
        """What a fresh interpreter makes of code that uses the generated client and leaves its findings in `result`."""
        return python(self.out, code)


@frozen
class Mistake:
    """A wrong edit of the small case, and words of the message that it leads to."""

    file: str
    old: str
    new: str
    says: str

    def is_named(self, bench: Bench) -> None:
        """Make the mistake and see it named, alone and at the marked line."""
        bench.edit(self.file, self.old, self.new)
        problem = bench.run().problem
        assert problem == bench.here
        assert self.says in problem.message


def command(arguments: list[str], cwd: Path, **environment: str) -> subprocess.Popen[str]:
    """Start the command in a process of its own."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    return subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd,
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def operation(resource: str, method: str, **more: Any) -> dict[str, Any]:
    """An operation with everything that it has to say, its Python name included."""
    return {
        "summary": "Odd",
        "description": "Odd.",
        "x-source": "nowhere",
        "x-coverage": "full",
        "x-python": {"resource": resource, "method": method},
        "responses": {"200": {"description": "Odd."}},
        **more,
    }


_PRELUDE = """
import json, sys

def attempt(work):
    '''What a function returns, or the exception in words.'''
    try:
        return work()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

class Recorder:
    '''A transport that hands the call back instead of sending it.'''

    def send(self, call, options):
        return call

class AsyncRecorder:
    async def send(self, call, options):
        return call

result = None
"""


def python(package_folder: Path, code: str) -> Any:
    """Run code in a fresh interpreter that finds the packages of a folder first; returns what it leaves in `result`, through JSON."""
    script = _PRELUDE + textwrap.dedent(code) + "\nprint(json.dumps(result, default=repr))"
    environment = {**os.environ, "PYTHONPATH": str(package_folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def golden_tree(folder: Path) -> dict[str, bytes]:
    """Generated output as the golden files keep it.

    Modules get a suffix, so that neither formatter nor type checker nor import takes them for code of this project. The lock stays out: it
    hashes the generator's own sources, so it changes with every comment there.
    """
    return {
        name + ".txt" if name.endswith(".py") else name: content
        for name, content in tree(folder).items()
        if name != "generation.lock" and "__pycache__" not in name
    }

"""Another generator reads our document, and the client that it makes does the quickstart."""

from __future__ import annotations

import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest

pytest.importorskip("openapi_generator_cli", reason="no openapi-generator in this environment; `make contract` makes one that has it")

from java_tools import openapi_generator, other_client

from gofive.sandbox import Sandbox

HERE = Path(__file__).parent


def document(product: str) -> Path:
    return Path(str(resources.files("gofive_client") / product / "openapi.json"))


@pytest.mark.parametrize("product", ["venio", "etaxgo", "empeo"])
def test_the_document_is_valid_for_another_generator(product: str) -> None:
    said = openapi_generator("validate", "--input-spec", str(document(product)))
    assert "Errors:" not in said


def test_a_client_of_another_generator_does_the_quickstart(sandbox: Sandbox) -> None:
    folder = other_client(document("venio"), "other_venio")
    script = HERE / "other_client_quickstart.py"
    environment = {**sandbox.environment(), "PYTHONPATH": str(folder), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    steps = ["token for", "customer C", "deal D", "quotation Q", "order SO", "refused a second time", "HTTP 401 without a token"]
    assert [line[: len(step)] for line, step in zip(done.stdout.splitlines(), steps, strict=True)] == steps


def test_a_document_that_is_not_valid_is_refused(tmp_path: Path) -> None:
    """The referee is awake: otherwise its silence would say nothing."""
    broken = tmp_path / "openapi.json"
    broken.write_text(document("empeo").read_text("utf-8").replace('"responses"', '"answers"'), "utf-8")
    with pytest.raises(RuntimeError, match="responses"):
        openapi_generator("validate", "--input-spec", str(broken))

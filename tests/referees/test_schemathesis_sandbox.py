"""Schemathesis against the sandbox: good and bad data for every operation, walks along links, and what is left afterwards."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "contract"))
pytest.importorskip("schemathesis", reason="no Schemathesis in this environment; `make contract` makes one that has it")

from catalogue import OPERATIONS, Operation  # noqa: E402
from judge import judge_response  # noqa: E402
from known_failures import Complaint, KnownFailures  # noqa: E402
from loopback import Received  # noqa: E402
from sandbox_answers import verdict  # noqa: E402
from schemathesis_run import Report, Settings, headers_for, run  # noqa: E402

from gofive.sandbox import Sandbox  # noqa: E402

PRODUCTS = ("venio", "etaxgo", "empeo")


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_sandbox_stands_whatever_is_sent(sandbox: Sandbox, product: str, record_property: Callable[[str, object], None]) -> None:
    settings, known = Settings.of_environment(), KnownFailures(product)
    report = run(product, sandbox, known, settings)
    record_property("seen", f"{product}, seed {settings.seed}: {report}")
    assert report.errors == []
    if report.failures:
        pytest.fail(told(report.failures), pytrace=False)
    assert never_accepted(product, report, known) == set()
    assert [f"{entry.check}: {entry.reason}" for entry in known.unmet()] == [], "known.yaml lists what was not met"
    records_are_whole(sandbox, report)
    if product == "venio":
        the_quickstart_works(sandbox)


def told(failures: list[str]) -> str:
    """The failures, one of each kind."""
    kinds: dict[str, list[str]] = {}
    for failure in failures:
        kinds.setdefault(failure[:120], []).append(failure)
    return "\n\n".join([f"{len(failures)} failures:", *(f"{len(alike)} × {alike[0]}" for alike in list(kinds.values())[:25])])


def never_accepted(product: str, report: Report, known: KnownFailures) -> set[str]:
    """Operations of which nothing is known, for everything was refused."""
    ids = {operation.spec["operationId"] for operation in OPERATIONS if operation.product == product}
    missed = ids - {operation for (operation, kind), count in report.answers.items() if kind == "accepted" and count}
    return {one for one in missed if not known.covers(Complaint(one, "something_is_accepted", "refused", ""))}


def records_are_whole(sandbox: Sandbox, report: Report) -> None:
    """Every record that was made is still read, as the spec says; another library judges."""
    headers: dict[str, dict[str, str]] = {}
    with httpx.Client(base_url=sandbox.base_url, trust_env=False) as http:
        for path, operation in report.records.items():
            if repr(operation) not in headers:
                headers[repr(operation)] = headers_for(sandbox, operation)
            answer = http.get(path, headers=headers[repr(operation)])
            assert verdict(answer.status_code, answer.content).kind == "accepted", f"{operation!r}: {path} answers {answer.text}"
            judge_response(operation.product, received(operation, path), answer.status_code, answer.content)


def received(operation: Operation, path: str) -> Received:
    return Received(operation.method.upper(), path, {}, b"")


def the_quickstart_works(sandbox: Sandbox) -> None:
    """The main job is still done, by another process."""
    environment = {**sandbox.environment(), "PYTHONPATH": f"{ROOT / 'overlays'}:{ROOT / 'generated_client'}", "PATH": ""}
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "quickstart.py")], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr

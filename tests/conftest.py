"""What all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from loopback import Loopback

from gofive.sandbox import Sandbox


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's own credentials and proxies must not change what is tested."""
    for name in list(os.environ):
        if name.startswith("GOFIVE_") or name.lower() in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.delenv(name)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """With -s, print what tests recorded as seen: with several workers their own output is lost."""
    if terminalreporter.config.getoption("capture") != "no":
        return
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "seen":
                terminalreporter.write_line(str(value))


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio."""
    return "asyncio"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A new sandbox on a free port."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """A server that issues tokens, records requests and answers as told."""
    with Loopback() as server:
        yield server

"""The pytest plugin: a sandbox for each test, and clients of it. It loads nothing of gofive's before a fixture is used.

def test_that_it_survives(gofive_sandbox, gofive_client):
    gofive_sandbox.faults.add("status", status=503, times=1)
    ...
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from gofive import AsyncGofive, Gofive
    from gofive.sandbox import Sandbox

_SETTINGS = ("in_process", "token_lifetime", "rate_limit", "quota", "seed")
_LIFETIME = 3600


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say what may stand in pytest's settings."""
    parser.addini("gofive_in_process", "run the sandbox of gofive_sandbox without sockets", type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """Say which marker there is."""
    config.addinivalue_line(
        "markers",
        f"gofive_sandbox({', '.join(f'{name}=...' for name in _SETTINGS)}): settings of the sandbox that the test gets from gofive_sandbox",
    )


class _Sandboxes:
    """The sandboxes of a test run: one that serves and one without sockets, each made when it is first wanted."""

    def __init__(self) -> None:
        self._made: dict[bool, Sandbox] = {}

    def get(self, *, in_process: bool) -> Sandbox:
        """The sandbox of that kind."""
        if in_process not in self._made:
            from gofive.sandbox import Sandbox

            self._made[in_process] = Sandbox(in_process=in_process).start()
        return self._made[in_process]

    def stop(self) -> None:
        """End them all."""
        for sandbox in self._made.values():
            sandbox.stop()


@pytest.fixture(scope="session")
def _gofive_sandboxes() -> Iterator[_Sandboxes]:
    sandboxes = _Sandboxes()
    yield sandboxes
    sandboxes.stop()


@pytest.fixture
def gofive_sandbox(request: pytest.FixtureRequest, _gofive_sandboxes: _Sandboxes) -> Iterator[Sandbox]:
    """A sandbox that knows nothing of other tests. While the test runs, the environment's GOFIVE_* variables point to it.

    It serves on a free port of this machine. The marker ``gofive_sandbox`` sets more: ``in_process=True`` (no sockets),
    ``token_lifetime``, ``rate_limit``, ``quota`` and ``seed``. Without sockets the environment has no GOFIVE_* variables at all, so that
    no test reaches a real API by credentials that lie around.
    """
    settings = _settings(request)
    sandbox = _gofive_sandboxes.get(in_process=settings.pop("in_process", request.config.getini("gofive_in_process")))
    sandbox.reset(seed=settings.pop("seed", True))
    sandbox.app.gateway.lifetime = settings.pop("token_lifetime", _LIFETIME)
    sandbox.set_limits(**settings)
    with pytest.MonkeyPatch.context() as environment:
        _point(environment, {} if sandbox.in_process else sandbox.environment())
        yield sandbox


@pytest.fixture
def gofive_client(gofive_sandbox: Sandbox) -> Iterator[Gofive]:
    """A blocking client of `gofive_sandbox`."""
    with gofive_sandbox.client() as client:
        yield client


@pytest.fixture
def gofive_async_client(gofive_sandbox: Sandbox) -> AsyncGofive:
    """An async client of `gofive_sandbox`, which calls it without sockets.

    So it belongs to no event loop, and it does not matter which of pytest's plugins runs the test.
    """
    return gofive_sandbox.async_client(in_process=True)


def _settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers("gofive_sandbox"))):
        unknown = set(marker.kwargs) - set(_SETTINGS)
        if marker.args or unknown:
            wrong = f"no setting {', '.join(sorted(unknown))}" if unknown else "no settings without a name"
            raise pytest.UsageError(f"the marker gofive_sandbox takes {wrong}; it takes {', '.join(_SETTINGS)}")
        found |= marker.kwargs
    return found


def _point(environment: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    import os

    for name in [name for name in os.environ if name.startswith("GOFIVE_")]:
        environment.delenv(name)
    for name, value in variables.items():
        environment.setenv(name, value)

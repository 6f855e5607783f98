"""The pytest plugin: users' own tests, run by a pytest of their own in another process."""

from __future__ import annotations

import os
import time
import tomllib
from pathlib import Path

import pytest

from gofive.sandbox import Sandbox

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
DOCS = (ROOT / "docs" / "testing.md").read_text("utf-8")


@pytest.fixture
def user(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A user's project. Of the plugins that are installed here only those are loaded that a test names."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    paths = [str(ROOT / "overlays"), str(ROOT / "generated_client")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([*paths, os.environ.get("PYTHONPATH", "")]))
    return pytester


def run(user: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return user.runpytest_subprocess("-p", "gofive.testing.plugin", "-q", "-W", "error", "--strict-markers", *arguments, timeout=60)


def test_the_example_of_the_docs_and_workers_with_a_sandbox_each(user: pytest.Pytester) -> None:
    user.makepyfile(
        test_orders=DOCS.split("# test_orders.py\n")[1].split("```")[0],
        test_workers="""
        import pytest

        @pytest.mark.parametrize("turn", range(6))
        def test_it(gofive_client, turn):
            made = gofive_client.venio.customers.create_or_update(customer_name="A", customer_state=1)
            assert made["customerCode"] == "C000001"
        """,
    )
    run(user, "-p", "xdist.plugin", "-n", "2").assert_outcomes(passed=8)


def test_each_test_has_a_sandbox_of_its_own_and_async_ones_need_no_certain_runner(user: pytest.Pytester) -> None:
    user.makepyfile(
        test_sync="""
        import os
        import pytest
        from gofive import Gofive, RateLimitError
        from gofive.sandbox import Sandbox

        @pytest.mark.parametrize("turn", range(3))
        def test_alone(gofive_sandbox, gofive_client, turn):
            assert isinstance(gofive_sandbox, Sandbox)
            assert gofive_sandbox.requests() == []
            made = gofive_client.venio.customers.create_or_update(customer_name="A", customer_state=1)
            assert made["customerCode"] == "C000001"
            gofive_sandbox.clock.advance(1e6)
            gofive_sandbox.faults.add("drop")

        def test_code_that_makes_its_own_client(gofive_sandbox):
            with Gofive() as gofive:
                gofive.venio.products.list_units()
            assert [seen.operation for seen in gofive_sandbox.requests()] == ["token", "venio.products.list_units"]

        @pytest.mark.gofive_sandbox(token_lifetime=7, rate_limit="2/60")
        class TestMarked:
            def test_settings(self, gofive_sandbox, gofive_client):
                gofive_client.venio.products.list_units()
                assert gofive_sandbox.app.gateway.tokens()[0].end - gofive_sandbox.app.gateway.tokens()[0].issued == 7
                with gofive_sandbox.client(retries=0) as other, pytest.raises(RateLimitError):
                    other.venio.products.list_units()

            @pytest.mark.gofive_sandbox(rate_limit=None, in_process=True)
            def test_the_nearest_marker_wins(self, gofive_sandbox, gofive_client):
                assert gofive_sandbox.in_process
                for _ in range(3):
                    gofive_client.venio.products.list_units()
                assert not [name for name in os.environ if name.startswith("GOFIVE_")]

        def test_settings_end_with_their_test(gofive_sandbox):
            assert gofive_sandbox.app.gateway.lifetime == 3600
            assert gofive_sandbox.app.gateway.limits.rate is None
        """
    )
    user.makepyfile(
        test_async="""
        import asyncio
        import pytest

        async def story(gofive):
            made = await gofive.venio.customers.create_or_update(customer_name="A", customer_state=1)
            await gofive.venio.customers.get(made["customerCode"])

        @pytest.mark.anyio
        async def test_by_anyio(gofive_async_client):
            await story(gofive_async_client)

        def test_in_two_loops(gofive_sandbox, gofive_async_client):
            asyncio.run(story(gofive_async_client))
            gofive_sandbox.reset()
            asyncio.run(story(gofive_async_client))

        @pytest.fixture
        def anyio_backend():
            return "asyncio"
        """
    )
    run(user, "-p", "anyio.pytest_plugin").assert_outcomes(passed=9)


def test_installed_it_is_there_and_costs_nothing_until_it_is_used(user: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = user.mkdir("installed")
    info = installed / "gofive_plugin-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: gofive-plugin\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[pytest11]\ngofive = gofive.testing.plugin\n")
    (info / "RECORD").write_text("")
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(installed), os.environ["PYTHONPATH"]]))
    # Plugins of this environment that bring what the test looks for.
    others = [argument for name in ("anyio", "schemathesis", "hypothesispytest", "pytest_playwright") for argument in ("-p", f"no:{name}")]
    user.makepyfile(
        """
        import sys

        def test_without_it():
            loaded = {name.split(".")[0] for name in sys.modules}
            assert not loaded & {"httpx", "httpcore", "uvicorn", "starlette", "jsonschema_rs", "gofive_client", "attrs"}, loaded
            assert {name for name in sys.modules if name.startswith("gofive.")} <= {
                "gofive._version", "gofive.testing", "gofive.testing.plugin"
            }
        """
    )
    result = user.runpytest_subprocess("-q", *others, timeout=60)
    result.assert_outcomes(passed=1)
    result = user.runpytest_subprocess("--markers", *others, timeout=60)
    result.stdout.fnmatch_lines(["@pytest.mark.gofive_sandbox(in_process=..., token_lifetime=*"])


def test_without_sockets_for_the_whole_run(user: pytest.Pytester) -> None:
    user.makeini("[pytest]\ngofive_in_process = true\n")
    user.makepyfile(
        """
        import socket

        def test_it(gofive_sandbox, gofive_client, monkeypatch):
            def forbidden(*_):
                raise AssertionError("a socket")

            monkeypatch.setattr(socket.socket, "connect", forbidden)
            monkeypatch.setattr(socket.socket, "bind", forbidden)
            gofive_client.venio.products.list_units()
            gofive_sandbox.clock.advance(4000)
            gofive_client.venio.products.list_units()
            assert [seen.status for seen in gofive_sandbox.requests()] == [200, 200, 401, 200, 200]
        """
    )
    run(user).assert_outcomes(passed=1)


def test_a_marker_that_makes_no_sense(user: pytest.Pytester) -> None:
    user.makepyfile(
        """
        import pytest

        @pytest.mark.gofive_sandbox(lifetime=5)
        def test_it(gofive_sandbox):
            pass

        @pytest.mark.gofive_sandbox(token_lifetime="5")
        def test_that(gofive_sandbox):
            pass
        """
    )
    result = run(user)
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(["*takes no setting lifetime; it takes in_process, token_lifetime*"])
    result.stdout.fnmatch_lines(["*token_lifetime must be a whole number of seconds, 1 or more, not '5'*"])


def test_the_package_names_the_plugin() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"gofive": "gofive.testing.plugin"}


def test_a_reset_takes_milliseconds() -> None:
    """What the docs say of the cost of a test of one's own."""
    with Sandbox(in_process=True) as sandbox:
        sandbox.reset()
        taken = []
        for _ in range(5):
            started = time.thread_time()
            sandbox.reset()
            taken.append(time.thread_time() - started)
    assert min(taken) < 0.02

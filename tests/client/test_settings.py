"""Where settings come from, and which are refused."""

from __future__ import annotations

from typing import Any

import pytest

from gofive import AsyncGofive, ConfigurationError, Gofive

ENVIRONMENT = {
    "GOFIVE_CLIENT_ID": "id-from-outside",
    "GOFIVE_CLIENT_SECRET": "secret-from-outside",
    "GOFIVE_SUBSCRIPTION_KEY": "key-from-outside",
}
clients = pytest.mark.parametrize("client", [Gofive, AsyncGofive])


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@clients
def test_the_environment_is_enough(client: Any) -> None:
    made = client()
    assert made.base_url == "https://api.gofive.co.th"
    assert "id-from-outside" in repr(made)


@clients
def test_arguments_win(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOFIVE_BASE_URL", "https://elsewhere.example")
    assert client().base_url == "https://elsewhere.example"
    assert client(base_url="https://here.example/api/").base_url == "https://here.example/api"
    assert "given" in repr(client(client_id="given"))


@clients
@pytest.mark.parametrize("url", [5, b"https://here.example", ["https://here.example"]])
def test_a_base_url_is_text(client: Any, url: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"the base URL must be text, not {type(url).__name__}"):
        client(base_url=url)


@clients
@pytest.mark.parametrize("name", ENVIRONMENT)
def test_a_missing_setting_is_named(client: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(name)
    argument = name.removeprefix("GOFIVE_").lower()
    with pytest.raises(ConfigurationError, match=f"set {name} or pass {argument}="):
        client()


@pytest.mark.parametrize("value", ["", " padded", "s3cr3t\n", "tab\tinside", "ไทย", "nul\0"])
@pytest.mark.parametrize("name", ENVIRONMENT)
def test_a_setting_that_no_credential_is_gets_refused(name: str, value: str) -> None:
    argument = name.removeprefix("GOFIVE_").lower()
    settings: dict[str, Any] = {argument: value}
    with pytest.raises(ConfigurationError) as caught:
        Gofive(**settings)
    assert f"the argument {argument}" in str(caught.value)
    assert not value.strip() or value.strip() not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://api.gofive.co.th", "refusing plain http"),
        ("http://10.0.0.8:8080", "refusing plain http"),
        ("http://127.0.0.1.example.com", "refusing plain http"),
        ("http://localhost.example.com", "refusing plain http"),
        ("http://2130706433", "refusing plain http"),
        ("ftp://api.gofive.co.th", "must start with https"),
        ("api.gofive.co.th", "must start with https"),
        ("https://", "name a host"),
        ("https://user:pass@api.gofive.co.th", "user name or password"),
        ("https://api.gofive.co.th?x=1", "query or a fragment"),
        ("https://api.gofive.co.th:99999", "can't be read"),
    ],
)
def test_a_base_url_that_would_give_secrets_away_is_refused(url: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason) as caught:
        Gofive(base_url=url)
    assert "pass@" not in str(caught.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8765", "http://localhost:8765", "http://[::1]:8765", "https://api.gofive.co.th"])
def test_loopback_may_be_plain(url: str) -> None:
    assert Gofive(base_url=url).base_url == url

"""Traps of openapi-python-client in the client object: its own output falls into each, ours into none.

A test of the stock output that fails after an upgrade says that upstream mended the trap, so that what we do about it may become simpler.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
from trap_tools import (
    ACCESS_TOKEN,
    CLIENT_ID,
    CLIENT_SECRET,
    KEY_HEADER,
    SUBSCRIPTION_KEY,
    TOKEN_PATH,
    ScriptedServer,
    Stock,
    World,
    get_order,
    json_answer,
    success,
)

from gofive import AsyncGofive, CallOptions, Gofive
from gofive._auth import ClientCredentials
from gofive._settings import Credentials
from gofive._signing import SubscriptionKey
from gofive_client.venio.models import AccessToken, TokenRequest

pytest_plugins = ["trap_fixtures"]

# Headers of one call -------------------------------------------------------------------------------------------------------------


def test_stock_still_changes_the_original_client_in_with_headers(server: ScriptedServer, stock: Stock) -> None:
    server.answers(json_answer({"name": "Anong"}))
    ask = stock.module("api.customers.get_customer").sync
    with stock.client(server) as client:
        ask(client=client)
        client.with_headers({"X-Trace": "1"})
        ask(client=client)
    assert [call.headers.get("x-trace") for call in server.calls] == [None, "1"]


def test_headers_of_a_call_go_with_that_call_alone(server: ScriptedServer, world: World) -> None:
    server.answers(success({}))
    options = CallOptions(headers={"X-Trace": "1", "Accept": "text/json"})
    world.ask_all(server, get_order, lambda g: g.venio.sales_orders.get("SO1", options=options), get_order)
    before, during, after = server.calls
    assert during.headers["x-trace"] == "1"
    assert during.headers["accept"] == "text/json"
    assert before.headers == after.headers
    assert "x-trace" not in before.headers
    assert options.headers == {"X-Trace": "1", "Accept": "text/json"}


def test_headers_of_a_call_stay_out_of_the_token_request_that_it_causes(server: ScriptedServer, world: World) -> None:
    server.answers(success({}))
    world.ask(server, lambda g: g.venio.sales_orders.get("SO1", options=CallOptions(headers={"X-Trace": "1"})))
    assert server.calls[0].headers["x-trace"] == "1"
    assert "x-trace" not in server.token_requests[0].headers


# What a repr shows ---------------------------------------------------------------------------------------------------------------

SECRETS = (CLIENT_SECRET, SUBSCRIPTION_KEY, ACCESS_TOKEN)


def shown(thing: object) -> str:
    """All ways in which an object is usually printed."""
    return "\n".join([repr(thing), str(thing), f"{thing}", f"{[thing]}"])


def test_stock_still_shows_headers_and_token_in_the_repr_of_a_client(server: ScriptedServer, stock: Stock) -> None:
    client = stock.module("client").AuthenticatedClient(
        base_url=server.url, token=ACCESS_TOKEN, headers={"Ocp-Apim-Subscription-Key": SUBSCRIPTION_KEY}
    )
    assert ACCESS_TOKEN in repr(client)
    assert SUBSCRIPTION_KEY in repr(client)


def test_no_part_of_a_client_shows_a_secret_before_or_after_a_call(server: ScriptedServer, world: World) -> None:
    server.answers(success({}))

    def parts(client: Any) -> list[Any]:
        outbox = client._outbox
        resources = [client.venio, client.venio.sales_orders]
        return [
            client,
            *resources,
            client._transport,
            client._http,
            outbox,
            outbox.redact,
            outbox._servers,
            *(part for auth in outbox._auths.values() for part in (auth, auth.key, auth._tokens)),
        ]

    def look(client: Any) -> list[str]:
        return [*map(shown, parts(client)), repr(vars(client)), repr(vars(client._outbox))]

    async def look_async(client: Any) -> list[str]:
        return look(client)

    before, _, after = world.ask_all(server, *([look_async, get_order, look_async] if world.is_async else [look, get_order, look]))
    assert CLIENT_ID in before[0]  # what is no secret is shown, so that clients can be told apart
    assert [text for text in [*before, *after] if any(secret in text for secret in SECRETS)] == []


@pytest.mark.parametrize(
    ("make", "secrets"),
    [
        pytest.param(
            lambda: Credentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY),
            [CLIENT_SECRET, SUBSCRIPTION_KEY],
            id="Credentials",
        ),
        pytest.param(
            lambda: ClientCredentials(
                Credentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, subscription_key=SUBSCRIPTION_KEY), "https://api.example"
            ),
            [CLIENT_SECRET, SUBSCRIPTION_KEY],
            id="ClientCredentials",
        ),
        pytest.param(lambda: SubscriptionKey(SUBSCRIPTION_KEY), [SUBSCRIPTION_KEY], id="SubscriptionKey"),
        pytest.param(lambda: AccessToken(access_token=ACCESS_TOKEN, expires_in=3600), [ACCESS_TOKEN], id="AccessToken"),
        pytest.param(
            lambda: AccessToken.from_dict({"access_token": ACCESS_TOKEN, "expires_in": 3600}), [ACCESS_TOKEN], id="AccessToken, read"
        ),
        pytest.param(
            lambda: TokenRequest(grant_type="client_credentials", client_id=CLIENT_ID, client_secret=CLIENT_SECRET),
            [CLIENT_SECRET],
            id="TokenRequest",
        ),
        pytest.param(lambda: CallOptions(headers={"X-Secret": CLIENT_SECRET}), [CLIENT_SECRET], id="CallOptions"),
    ],
)
def test_the_repr_of_what_holds_a_secret_does_not_show_it(make: Callable[[], Any], secrets: list[str]) -> None:
    thing = make()
    assert [secret for secret in secrets if secret in shown(thing)] == []


def test_a_token_that_was_read_is_there_though_its_repr_hides_it(server: ScriptedServer, world: World) -> None:
    def ask(client: Any) -> Any:
        return client.venio.authentication.create_token(grant_type="client_credentials", client_id=CLIENT_ID, client_secret=CLIENT_SECRET)

    token = world.ask(server, ask)
    assert token.access_token == ACCESS_TOKEN
    assert ACCESS_TOKEN not in repr(token)
    assert token.expires_in == 3600


# Client credentials --------------------------------------------------------------------------------------------------------------


def test_stock_still_writes_no_code_that_gets_a_token(server: ScriptedServer, stock: Stock) -> None:
    client = stock.module("client")
    with pytest.raises(TypeError, match="token"):
        client.AuthenticatedClient(base_url=server.url)
    server.answers(json_answer({"data": {"orderNo": "SO1"}}))
    stock.order(server)  # the operation needs OAuth2, and nobody minds that no token goes along
    assert "authorization" not in server.calls[0].headers
    assert server.token_requests == []
    written = "".join(path.read_text() for path in stock.package.rglob("*.py"))
    assert [word for word in (TOKEN_PATH, "grant_type", "client_credentials", "client_secret") if word in written] == []


def test_client_credentials_work_out_of_the_box(server: ScriptedServer, world: World) -> None:
    server.answers(success({}))
    world.ask_all(server, get_order, get_order)
    assert [request.path for request in server.received] == [TOKEN_PATH, "/v2/salesorder/SO1", "/v2/salesorder/SO1"]
    asked = server.token_requests[0]
    assert asked.method == "POST"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert asked.headers[KEY_HEADER] == SUBSCRIPTION_KEY
    assert "authorization" not in asked.headers
    assert parse_qs(asked.body.decode(), strict_parsing=True) == {
        "grant_type": ["client_credentials"],
        "client_id": [CLIENT_ID],
        "client_secret": [CLIENT_SECRET],
    }
    for call in server.calls:
        assert call.headers["authorization"] == f"Bearer {ACCESS_TOKEN}"
        assert call.headers[KEY_HEADER] == SUBSCRIPTION_KEY


def test_nothing_but_the_environment_is_needed(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answers(success({"customerCode": "C1"}))
    for name, value in server.environment().items():
        monkeypatch.setenv(name, value)
    with Gofive() as client:
        assert client.venio.sales_orders.get("SO1").customer_code == "C1"

    async def ask() -> str | None:
        async with AsyncGofive() as client:
            return (await client.venio.sales_orders.get("SO1")).customer_code

    assert asyncio.run(ask()) == "C1"
    assert len(server.token_requests) == 2


# Types ---------------------------------------------------------------------------------------------------------------------------


def test_stock_still_takes_any_argument_in_exit(strict_complaints: dict[str, list[str]]) -> None:
    assert strict_complaints["stock_wrong.py"] == []


def test_a_strict_type_check_knows_the_arguments_of_exit(strict_complaints: dict[str, list[str]]) -> None:
    complaints = strict_complaints["ours_wrong.py"]
    assert [line.split(":")[1] for line in complaints] == ["5"] * 3 + ["8"] * 3
    assert all('has incompatible type "str"' in line for line in complaints)


@pytest.mark.parametrize("program", ["ours_blocking.py", "ours_async.py"])
def test_a_strict_type_check_accepts_a_program_with_a_client_in_a_with_block(strict_complaints: dict[str, list[str]], program: str) -> None:
    assert strict_complaints[program] == []

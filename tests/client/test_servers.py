"""Servers beside the gateway: their address and credentials are settings, and neither server gets the other's secrets."""

from __future__ import annotations

import json
from typing import Any

import pytest
from loopback import (
    CLIENT_SECRET,
    PARTNER_ID,
    PARTNER_SECRET,
    PARTNER_TOKEN_PATH,
    SUBSCRIPTION_KEY,
    TOKEN_PATH,
    Loopback,
    Received,
    Reply,
)

import gofive
from gofive import UNSET, AsyncGofive, ConfigurationError, Gofive, Server
from gofive._signing import KEY_HEADER
from gofive_client import Call, Operation


def both(gateway: Loopback, partner: Loopback) -> Gofive:
    servers = {"partner": Server(base_url=partner.base_url, client_id=PARTNER_ID, client_secret=PARTNER_SECRET)}
    return gateway.client(servers=servers)


def text(received: Received) -> str:
    return f"{received.target} {received.headers} {received.body!r}"


def test_each_server_gets_its_own_calls_and_credentials_and_nothing_else(loopback: Loopback) -> None:
    with Loopback() as partner, both(loopback, partner) as client:
        client.etaxgo.partner_documents.get("J1")
        client.etaxgo.documents.get_rd_submission_status("INV1")
        client.etaxgo.partner_documents.get("J2")
    assert [r.path for r in loopback.token_requests] == [TOKEN_PATH]
    assert [r.path for r in partner.token_requests] == [PARTNER_TOKEN_PATH]
    assert [r.path.startswith("/etaxgo/") for r in loopback.requests] == [True]
    assert [r.path for r in partner.requests] == ["/api/v1/core/documents/J1/detail", "/api/v1/core/documents/J2/detail"]
    assert "client_secret=partner%2Bsecret" in partner.token_requests[0].body.decode()
    for received in [*partner.token_requests, *partner.requests]:
        assert SUBSCRIPTION_KEY not in text(received)
        assert "Ocp-Apim-Subscription-Key" not in received.headers
        assert "test%2Bsecret" not in text(received)
    for received in [*loopback.token_requests, *loopback.requests]:
        assert "partner%2Bsecret" not in text(received)


@pytest.mark.anyio
async def test_the_async_client_keeps_them_apart_as_well(loopback: Loopback) -> None:
    with Loopback() as partner:
        servers = {"partner": Server(base_url=partner.base_url, client_id=PARTNER_ID, client_secret=PARTNER_SECRET)}
        async with loopback.async_client(servers=servers) as client:
            await client.etaxgo.partner_documents.get("J1")
            await client.etaxgo.documents.get_rd_submission_status("INV1")
    assert (len(loopback.token_requests), len(partner.token_requests)) == (1, 1)


def made_up(server: str, *, token_path: str | None, key_header: str | None) -> Call[Any]:
    """A call of an operation as the spec may have one some day."""
    operation: Operation[Any] = Operation(
        name="made.up",
        method="GET",
        path="/v1/anything",
        envelope="auto",
        server=server,
        token_path=token_path,
        key_header=key_header,
        effect="read",
        set_when=None,
        content_type=None,
        decode=lambda payload: payload,
        source="",
        coverage="observed",
    )
    return Call(operation, operation.path)


def test_servers_whose_token_endpoints_have_the_same_path_share_nothing(loopback: Loopback) -> None:
    with Loopback() as partner, both(loopback, partner) as client:
        for server in ("gateway", "partner", "gateway"):
            client._transport.send(made_up(server, token_path=TOKEN_PATH, key_header=KEY_HEADER), None)
    (at_gateway,), (at_partner,) = loopback.token_requests, partner.token_requests
    assert "test%2Bsecret" in at_gateway.body.decode()
    assert "partner%2Bsecret" in at_partner.body.decode()
    assert all(SUBSCRIPTION_KEY not in text(received) for received in [at_partner, *partner.requests])
    assert len(loopback.requests) == 2
    assert len(partner.requests) == 1


def test_a_call_carries_only_what_its_operation_asks_for(loopback: Loopback) -> None:
    with loopback.client() as client:
        for token_path, key_header in ((None, None), (None, "X-Key"), (TOKEN_PATH, None), (TOKEN_PATH, "X-Key")):
            client._transport.send(made_up("gateway", token_path=token_path, key_header=key_header), None)
    sent = [(r.headers.get(KEY_HEADER), r.headers.get("X-Key"), r.headers.get("Authorization")) for r in loopback.requests]
    assert sent == [
        (None, None, None),
        (None, SUBSCRIPTION_KEY, None),
        (None, None, "Bearer t1"),
        (None, SUBSCRIPTION_KEY, "Bearer t2"),
    ]


def test_a_token_refused_by_one_server_leaves_the_other_s_alone(loopback: Loopback) -> None:
    def refuse_once(received: Received) -> Reply:
        return Reply.of({}, 401) if len(partner.requests) == 2 else Reply.of({})

    with Loopback() as partner, both(loopback, partner) as client:
        partner.answer = refuse_once
        for number in ("J1", "J2"):
            client.etaxgo.partner_documents.get(number)
            client.etaxgo.documents.get_rd_submission_status(number)
    assert (len(loopback.token_requests), len(partner.token_requests)) == (1, 2)


def test_a_call_to_a_server_that_was_not_configured_says_how(loopback: Loopback) -> None:
    with loopback.client(servers=None) as client:
        with pytest.raises(ConfigurationError, match=r"server 'partner'.*docs don't give.*gofive\.Server\(.*GOFIVE_PARTNER_BASE_URL"):
            client.etaxgo.partner_documents.get("J1")
        client.etaxgo.documents.get_rd_submission_status("INV1")
    assert len(loopback.requests) == 1


def test_the_environment_configures_a_server(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOFIVE_PARTNER_BASE_URL", loopback.base_url)
    monkeypatch.setenv("GOFIVE_PARTNER_CLIENT_ID", PARTNER_ID)
    monkeypatch.setenv("GOFIVE_PARTNER_CLIENT_SECRET", PARTNER_SECRET)
    with Gofive() as client:  # no credentials of the gateway at all
        assert client.base_url is None
        assert repr(client) == "Gofive(servers=['partner'])"
        client.etaxgo.partner_documents.get("J1")
        with pytest.raises(ConfigurationError, match="no credentials for the gateway: set GOFIVE_CLIENT_ID"):
            client.venio.customers.get("C1")
    assert len(loopback.requests) == 1


def test_an_empty_address_in_the_environment_configures_nothing(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOFIVE_PARTNER_BASE_URL", "")  # as compose files set what nobody filled in
    with loopback.client(servers=None) as client:
        client.etaxgo.documents.get_rd_submission_status("INV1")
        with pytest.raises(ConfigurationError, match="this operation is on the server 'partner'"):
            client.etaxgo.partner_documents.get("J1")


def test_half_of_the_gateway_s_credentials_is_a_mistake(loopback: Loopback) -> None:
    servers = loopback.settings()["servers"]
    with pytest.raises(ConfigurationError, match="no client secret: set GOFIVE_CLIENT_SECRET"):
        Gofive(client_id="id", servers=servers)


@pytest.mark.parametrize(
    ("servers", "says"),
    [
        ({"partnr": Server()}, "no server is called 'partnr'; there is partner"),
        ({"gateway": Server()}, "no server is called 'gateway'"),
        ({"partner": "https://partner.example"}, "must be a gofive.Server, not str"),
        ({"partner": Server()}, "no client id for the server 'partner': set GOFIVE_PARTNER_CLIENT_ID"),
        ({"partner": Server(client_id="a")}, "no client secret for the server 'partner'"),
        ({"partner": Server(client_id="a", client_secret="b")}, "no base URL for the server 'partner', which the docs don't name"),
        ({"partner": Server(base_url="http://partner.example", client_id="a", client_secret="b")}, "refusing plain http"),
        ({"partner": Server(base_url="https://x", client_id="a", client_secret="b\n")}, "line break"),
        (Server(base_url="https://x"), "servers is a mapping from names to gofive.Server, not a Server"),
        ("https://x", "servers is a mapping from names to gofive.Server, not a str"),
    ],
)
@pytest.mark.parametrize("world", [Gofive, AsyncGofive])
def test_mistakes_are_named_before_anything_is_sent(loopback: Loopback, servers: Any, says: str, world: Any) -> None:
    with pytest.raises(ConfigurationError, match=says.replace("(", r"\(")):
        world(**{**loopback.settings(), "servers": servers})


def test_no_secret_of_a_server_is_shown(loopback: Loopback) -> None:
    partner: dict[str, Server] = loopback.settings()["servers"]
    assert PARTNER_SECRET not in repr(partner)
    loopback.token_answer = lambda _: Reply.of({"error": "invalid_client", "error_description": f"{PARTNER_SECRET} is wrong"}, 400)
    with loopback.client() as client:
        with pytest.raises(gofive.TokenRequestError, match="invalid_client") as caught:
            client.etaxgo.partner_documents.get("J1")
        assert caught.value.context.path == PARTNER_TOKEN_PATH
        shown = f"{caught.value} {caught.value!r} {caught.value.__dict__} {client!r} {client._outbox!r} {client._outbox._servers!r}"
    assert PARTNER_SECRET not in shown
    assert CLIENT_SECRET not in shown


@pytest.mark.parametrize("code", ["", " ", "a\r\nX-Evil: 1", "บริษัท", "a\x00"])
def test_a_header_parameter_can_not_carry_another_header(loopback: Loopback, code: str) -> None:
    with loopback.client() as client, pytest.raises(ValueError, match="x_selected_company_code must be printable ASCII text"):
        client.etaxgo.partner_documents.create(x_selected_company_code=code)
    assert loopback.requests == []


@pytest.mark.parametrize("code", [None, UNSET, ["C-01"], b"C-01", {}])
def test_a_header_parameter_is_one_value(loopback: Loopback, code: Any) -> None:
    with loopback.client() as client, pytest.raises(TypeError, match="one text, number or boolean"):
        client.etaxgo.partner_documents.create(x_selected_company_code=code)
    assert loopback.requests == []


def test_the_header_parameter_arrives(loopback: Loopback) -> None:
    loopback.answer = lambda _: Reply(200, json.dumps({"id": 1}).encode())
    with loopback.client() as client:
        client.etaxgo.partner_documents.create(x_selected_company_code="C-01")
    assert loopback.requests[0].headers["X-Selected-Company-Code"] == "C-01"

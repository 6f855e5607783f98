"""What stands before the sandbox's API: the gateway's refusals, limits and quota, and the token service."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest

from gofive import Gofive, QuotaExceededError, RateLimitError
from gofive.sandbox import Sandbox
from gofive.sandbox.limits import Limit

TOKEN = "/authorization/connect/token"
PARTNER = "/connect/token"
UNITS = "/v1/products/units"
KEY = {"Ocp-Apim-Subscription-Key": "0123456789abcdef0123456789abcdef"}
CLIENT = {"client_id": "sandbox-client", "client_secret": "sandbox-secret+/="}
GRANT = {"grant_type": "client_credentials"}


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=False) as client:
        yield client


def token(http: httpx.Client) -> dict[str, str]:
    answer = http.post(TOKEN, data={**GRANT, **CLIENT}, headers=KEY)
    assert answer.status_code == 200
    return {**KEY, "Authorization": f"Bearer {answer.json()['access_token']}"}


def basic(client_id: str, secret: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{client_id}:{secret}".encode()).decode()}


# The gateway ------------------------------------------------------------------------------------------------------------------------------


def test_it_refuses_a_key_as_the_product_does(http: httpx.Client) -> None:
    for headers, word in (({}, "missing"), ({"Ocp-Apim-Subscription-Key": ""}, "missing"), ({"Ocp-Apim-Subscription-Key": "x"}, "invalid")):
        answer = http.get(UNITS, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["message"].startswith(f"Access denied due to {word} subscription key.")
        assert answer.headers["www-authenticate"].startswith("AzureApiManagementKey realm=")
    assert http.get(UNITS, params={"subscription-key": KEY["Ocp-Apim-Subscription-Key"]}).status_code == 401


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"])
def test_a_method_that_no_operation_has_is_not_found(http: httpx.Client, method: str) -> None:
    answer = http.request(method, "/v3/customers", headers=KEY)
    assert answer.status_code == 404
    assert method == "HEAD" or answer.json() == {"statusCode": 404, "message": "Resource not found"}


def test_calls_above_the_rate_wait_for_the_window_to_slide(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.set_limits(rate_limit="3/60")
    headers = token(http)  # the first call
    sandbox.clock.advance(10)
    assert [http.get(UNITS, headers=headers).status_code for _ in range(2)] == [200, 200]
    answer = http.get(UNITS, headers=headers)
    assert answer.status_code == 429
    wait = int(answer.headers["retry-after"])
    assert 49 <= wait <= 50
    assert answer.json() == {"statusCode": 429, "message": f"Rate limit is exceeded. Try again in {wait} seconds."}
    assert http.get(UNITS).status_code == 401  # who has no key uses nothing up
    sandbox.clock.advance(wait)
    assert http.get(UNITS, headers=headers).status_code == 200
    assert http.get(UNITS, headers=headers).status_code == 429
    sandbox.clock.advance(60)
    assert http.get(UNITS, headers=headers).status_code == 200
    assert sandbox.app.gateway.limits.throttled == 2
    sandbox.set_limits()
    assert [http.get(UNITS, headers=headers).status_code for _ in range(9)] == [200] * 9


def test_a_quota_is_replenished_when_its_window_ends(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.set_limits(quota="2/90000")
    headers = token(http)
    sandbox.clock.advance(7)
    assert http.get(UNITS, headers={**headers, **token(http)}).status_code == 403
    sandbox.set_limits(quota="1/3725")
    assert http.get(UNITS, headers=headers).status_code == 200
    answer = http.get(UNITS, headers=headers)
    assert answer.status_code == 403
    assert 3720 <= int(answer.headers["retry-after"]) <= 3725
    assert answer.json()["message"] in (
        f"Out of call volume quota. Quota will be replenished in 01:02:{int(answer.headers['retry-after']) - 3720:02}.",
    )
    sandbox.clock.advance(3725)
    sandbox.revoke_tokens()
    assert http.get(UNITS, headers=headers).status_code == 401  # which counts
    assert http.get(UNITS, headers=headers).status_code == 403
    assert sandbox.app.gateway.limits.out_of_quota == 2


def test_the_rate_is_judged_before_the_quota_and_what_it_refuses_uses_none_of_that(sandbox: Sandbox, http: httpx.Client) -> None:
    headers = token(http)
    sandbox.set_limits(rate_limit="1/10", quota="2/600")
    assert [http.get(UNITS, headers=headers).status_code for _ in range(3)] == [200, 429, 429]
    sandbox.clock.advance(10)
    assert [http.get(UNITS, headers=headers).status_code for _ in range(2)] == [200, 429]
    sandbox.clock.advance(10)
    assert http.get(UNITS, headers=headers).status_code == 403


def test_our_client_understands_both(sandbox: Sandbox) -> None:
    with sandbox.client(retries=0) as gofive:
        gofive.venio.products.list_units()
        sandbox.set_limits(rate_limit="1/30")
        gofive.venio.products.list_units()
        with pytest.raises(RateLimitError) as limited:
            gofive.venio.products.list_units()
        assert limited.value.retry_after in (29, 30)
    sandbox.set_limits(quota="1/7200")
    with sandbox.client(retries=0) as gofive:
        with pytest.raises(QuotaExceededError) as used_up:
            gofive.venio.products.list_units()  # the token was the first call
        assert used_up.value.retry_after in (7199, 7200)


def test_a_client_that_waits_for_its_turn_is_served(sandbox: Sandbox) -> None:
    sandbox.set_limits(rate_limit="4/1")
    with sandbox.client(retries=5) as gofive:
        for _ in range(6):
            gofive.venio.products.list_units()
    assert sandbox.app.gateway.limits.throttled >= 1


def test_the_partner_api_has_no_key_and_no_limits(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.set_limits(rate_limit="1/60")
    data = {**GRANT, "client_id": "sandbox-partner", "client_secret": "sandbox-partner-secret+/="}
    assert [http.post(PARTNER, data=data).status_code for _ in range(3)] == [200] * 3


@pytest.mark.parametrize("text", ["", "10", "10/", "/10", "0/1", "1/0", "-1/5", "1.5/2", "10/60s", "1/99999999999", "1" * 50 + "/1"])
def test_a_limit_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="CALLS/SECONDS"):
        Limit.parse(text)


# The token service ------------------------------------------------------------------------------------------------------------------------


def test_a_token_is_never_stored(http: httpx.Client) -> None:
    answer = http.post(TOKEN, data={**GRANT, **CLIENT, "scope": "openapi"}, headers=KEY)
    assert "no-store" in answer.headers["cache-control"]
    assert answer.headers["pragma"] == "no-cache"
    assert set(answer.json()) == {"access_token", "expires_in", "token_type", "scope"}
    refused = http.post(TOKEN, data=GRANT, headers=KEY)
    assert "no-store" in refused.headers["cache-control"]


def test_the_client_may_come_in_a_basic_header(http: httpx.Client) -> None:
    encoded = basic(quote_plus(CLIENT["client_id"]), quote_plus(CLIENT["client_secret"]))
    assert http.post(TOKEN, data=GRANT, headers={**KEY, **encoded}).status_code == 200
    for wrong in (basic("sandbox-client", "wrong"), {"Authorization": "Basic %%%"}, basic("", ""), {"Authorization": "Basic"}):
        answer = http.post(TOKEN, data=GRANT, headers={**KEY, **wrong})
        assert (answer.status_code, answer.json()) == (400, {"error": "invalid_client"})


@pytest.mark.parametrize(
    ("body", "content_type", "error"),
    [
        (b"grant_type=client_credentials", "text/plain", "invalid_request"),
        (b"grant_type=client_credentials", "", "invalid_request"),
        (b"a=1&" * 60, "application/x-www-form-urlencoded", "invalid_request"),
        (b"client_id=%FF%FE&client_secret=%00", "application/x-www-form-urlencoded; charset=utf-8", "invalid_client"),
        ("client_id=ก".encode(), "application/x-www-form-urlencoded", "invalid_request"),
    ],
)
def test_it_refuses(http: httpx.Client, body: bytes, content_type: str, error: str) -> None:
    answer = http.post(TOKEN, content=body, headers={**KEY, "Content-Type": content_type})
    assert (answer.status_code, answer.json()) == (400, {"error": error})


def test_another_method_is_unknown_to_the_gateway_and_wrong_for_the_service(http: httpx.Client) -> None:
    assert http.get(TOKEN, headers=KEY).status_code == 404
    answer = http.get(PARTNER)
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_request"})


def test_a_token_ends_with_its_lifetime_or_when_it_is_revoked() -> None:
    with Sandbox(token_lifetime=60) as sandbox, httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=False) as http:
        headers = token(http)
        sandbox.clock.advance(59)
        assert http.get(UNITS, headers=headers).status_code == 200
        sandbox.clock.advance(1)
        answer = http.get(UNITS, headers=headers)
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, 'Bearer error="invalid_token"')
        first, second = token(http), token(http)
        ids = [one.id for one in sandbox.app.gateway.tokens()]
        assert sandbox.app.gateway.revoke_tokens(ids[0]) == 1
        assert [http.get(UNITS, headers=one).status_code for one in (first, second)] == [401, 200]
        assert sandbox.revoke_tokens() == 1
        assert http.get(UNITS, headers=second).status_code == 401


def test_tokens_do_not_pile_up(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gofive.sandbox.gateway._MOST_TOKENS", 5)
    with httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=False) as http:
        kept = [token(http) for _ in range(7)]
        assert len(sandbox.app.gateway.tokens()) == 5
        assert [http.get(UNITS, headers=one).status_code for one in kept] == [401, 401, 200, 200, 200, 200, 200]


def test_limits_of_the_command_line_and_of_the_class_are_the_same() -> None:
    with Sandbox(rate_limit="7/2", quota="8/3") as sandbox:
        limits: Any = sandbox.app.gateway.limits
        assert (limits.rate, limits.quota) == (Limit(7, 2), Limit(8, 3))
    with pytest.raises(ValueError, match="CALLS/SECONDS"):
        Sandbox(rate_limit="many")


def test_a_stranger_s_key_is_refused_by_name(sandbox: Sandbox) -> None:
    with Gofive(**{**sandbox.settings(), "subscription_key": "f" * 32}) as gofive, pytest.raises(Exception, match="subscription key"):
        gofive.venio.products.list_units()

"""Secrets stay inside: canaries go through everything that can be shown."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import pytest
from loopback import HANG_UP, Loopback, Received, Reply

from gofive import BusinessError, GofiveError
from gofive._auth import ClientCredentials
from gofive._settings import Credentials
from gofive._signing import SubscriptionKey
from gofive.venio import AccessToken, TokenRequest

pytestmark = pytest.mark.anyio

SECRET = "c4n4ry-s3cr3t+/="
KEY = "c4n4ryk3y000000000000000000000ff"
TOKEN = "c4n4ry.t0k3n"
CANARIES = (SECRET, KEY, TOKEN, "c4n4ry-s3cr3t%2B%2F%3D")


def echo(received: Received) -> Reply:
    """The worst server: it sends back whatever it got, credentials included, as an error."""
    text = f"{received.headers.items()} {received.body!r} {SECRET} {KEY} {TOKEN}"
    return Reply.of({"status": {"code": "4001", "description": text}, "data": None}, 400)


def server_with_canaries(loopback: Loopback) -> dict[str, Any]:
    loopback.token_answer = lambda _: Reply.of({"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer"})
    return {"client_secret": SECRET, "subscription_key": KEY}


def assert_clean(text: str) -> None:
    for canary in CANARIES:
        assert canary not in text


def reachable_text(value: object, seen: set[int] | None = None) -> str:
    """repr, str and attributes of an exception and of everything that hangs on it."""
    seen = set() if seen is None else seen
    if id(value) in seen or isinstance(value, type) or callable(value):
        return ""
    seen.add(id(value))
    text = f"{value!r} {value!s} "
    if isinstance(value, BaseException):
        for linked in (value.__cause__, value.__context__, *value.args):
            text += reachable_text(linked, seen)
    for member in getattr(value, "__dict__", {}).values():
        text += reachable_text(member, seen)
    return text


FAILURES = {
    "echoed": echo,
    "hang up": lambda _: HANG_UP,
    "no JSON": lambda r: Reply(200, f"<html>{r.headers.items()} {SECRET} {KEY} {TOKEN}".encode()),
    "another shape": lambda r: Reply.of({"status": {"code": "1000"}, "data": [str(r.headers.items()), SECRET, KEY, TOKEN]}),
    "redirect": lambda r: Reply(302, f"{r.headers.items()}".encode(), {"Location": "http://127.0.0.1:1/"}),
    "server error": lambda r: Reply(500, f"{r.headers.items()} {SECRET} {KEY} {TOKEN}".encode()),
    "token refused": lambda r: Reply(401, f"{r.headers.items()} {SECRET} {KEY} {TOKEN}".encode()),
    "key refused": lambda _: Reply.of({"statusCode": 401, "message": f"The subscription key {KEY} is invalid"}, 401),
    "too many": lambda r: Reply(429, f"{r.headers.items()} {SECRET} {KEY} {TOKEN}".encode()),
}
TOKEN_FAILURES = {
    "error text": lambda _: Reply.of({"error": f"no {SECRET}", "error_description": f"{SECRET} of {KEY}"}, 400),
    "echoed": echo,
    "hang up": lambda _: HANG_UP,
    "no token": lambda _: Reply.of({"token": TOKEN, "x": [SECRET, KEY]}),
    "bad token": lambda _: Reply.of({"access_token": TOKEN + "\n"}),
}


def check_error(caught: pytest.ExceptionInfo[GofiveError], caplog: pytest.LogCaptureFixture) -> None:
    error = caught.value
    assert_clean(reachable_text(error))
    assert_clean("".join(traceback.format_exception(error)))
    assert_clean(pickle.dumps(error).decode("latin-1"))
    assert_clean(caplog.text)


@pytest.mark.parametrize("failure", FAILURES)
def test_no_error_shows_a_secret(loopback: Loopback, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    settings = server_with_canaries(loopback)
    loopback.answer = FAILURES[failure]
    gofive = loopback.client(**settings)
    settings.clear()
    with caplog.at_level(logging.DEBUG), gofive, pytest.raises(GofiveError) as caught:
        gofive.venio.customers.get("C000001")
    check_error(caught, caplog)


@pytest.mark.parametrize("failure", FAILURES)
async def test_no_error_of_an_awaited_call_shows_a_secret(loopback: Loopback, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    settings = server_with_canaries(loopback)
    loopback.answer = FAILURES[failure]
    gofive = loopback.async_client(**settings)
    settings.clear()
    with caplog.at_level(logging.DEBUG):
        async with gofive:
            with pytest.raises(GofiveError) as caught:
                await gofive.venio.customers.get("C000001")
    check_error(caught, caplog)


@pytest.mark.parametrize("failure", TOKEN_FAILURES)
def test_no_error_of_a_token_request_shows_a_secret(loopback: Loopback, failure: str, caplog: pytest.LogCaptureFixture) -> None:
    gofive = loopback.client(**server_with_canaries(loopback))
    loopback.token_answer = TOKEN_FAILURES[failure]
    with caplog.at_level(logging.DEBUG), gofive, pytest.raises(GofiveError) as caught:
        gofive.venio.customers.get("C000001")
    check_error(caught, caplog)


QUIET_FAILURES = {
    "hang up": lambda _: HANG_UP,
    "server error": lambda _: Reply(500, b"<html>"),
    "token refused": lambda _: Reply(401),
    "business error": lambda _: Reply.of({"status": {"code": "4001"}}),
}


@pytest.mark.parametrize("failure", QUIET_FAILURES)
def test_no_variable_of_a_failing_call_shows_a_secret(loopback: Loopback, failure: str) -> None:
    """Error trackers record the variables of every frame of a traceback."""
    loopback.answer = QUIET_FAILURES[failure]
    gofive = loopback.client(**server_with_canaries(loopback))
    with gofive, pytest.raises(GofiveError) as caught:
        gofive.venio.customers.get("C000001")
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    assert len(frames) > 2
    assert_clean("".join(frames.format()))


def test_a_call_that_works_logs_no_secret(loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), loopback.client(**server_with_canaries(loopback)) as gofive:
        gofive.venio.customers.get("C000001")
    assert caplog.records, "httpx logs each request; without a record this test would prove nothing"
    for record in caplog.records:
        assert_clean(f"{record.getMessage()} {record.args!r} {record.exc_info!r}")


def test_what_the_server_said_is_kept_without_its_secrets(loopback: Loopback) -> None:
    settings = server_with_canaries(loopback)
    loopback.answer = echo
    with loopback.client(**settings) as gofive, pytest.raises(BusinessError) as caught:
        gofive.request("GET", "/v1/anything")
    assert "[redacted]" in caught.value.description
    assert caught.value.context.body is not None
    assert "[redacted]" in caught.value.context.body


def test_no_repr_shows_a_secret(loopback: Loopback) -> None:
    credentials = Credentials(client_id="id", client_secret=SECRET, subscription_key=KEY)
    auth = ClientCredentials(credentials, loopback.base_url)
    gofive = loopback.client(**server_with_canaries(loopback))
    with gofive:
        gofive.venio.customers.get("C000001")
        (used,) = gofive._outbox._auths.values()
        assert isinstance(used, ClientCredentials)
        shown = [
            credentials,
            auth,
            auth.key,
            SubscriptionKey(KEY),
            gofive,
            gofive.venio,
            gofive.venio.customers,
            gofive._outbox,
            gofive._outbox._servers,
            used,
            used._tokens,
            used._tokens.fresh(),
            gofive._transport,
            TokenRequest(grant_type="client_credentials", client_id="id", client_secret=SECRET),
            AccessToken(access_token=TOKEN),
        ]
    for value in shown:
        assert_clean(f"{value!r} {value!s} {value}")
    assert used._tokens.fresh() is not None


def test_a_redirect_takes_no_credentials_along(loopback: Loopback) -> None:
    with Loopback() as elsewhere:
        loopback.answer = lambda _: Reply(307, b"", {"Location": elsewhere.base_url + "/v1/steal"})
        with loopback.client() as gofive, pytest.raises(GofiveError, match="never followed"):
            gofive.request("POST", "/v1/anything", json={"a": 1})
        loopback.token_answer = lambda _: Reply(307, b"", {"Location": elsewhere.base_url + "/authorization/connect/token"})
        with loopback.client() as gofive, pytest.raises(GofiveError):
            gofive.request("POST", "/v1/anything", json={"a": 1})
        assert elsewhere.requests == elsewhere.token_requests == []


SPELLINGS = {
    "as it is": SECRET,
    "a URL": "c4n4ry-s3cr3t%2B%2F%3D",
    "a URL in lower case": "c4n4ry-s3cr3t%2b%2f%3d",
    "JSON": r"c4n4ry-s3cr3t+\/=",
    "JSON of .NET": r"c4n4ry-s3cr3t\u002B/=",
    "JSON in lower case": r"c4n4ry-s3cr3t\u002b\u002f\u003d",
    "HTML": "c4n4ry-s3cr3t&#x2B;/&#61;",
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_a_secret_is_replaced_in_any_spelling(loopback: Loopback, spelling: str) -> None:
    settings = server_with_canaries(loopback)
    loopback.answer = lambda _: Reply(500, f"before {spelling} after".encode())
    with loopback.client(**settings) as gofive, pytest.raises(GofiveError) as caught:
        gofive.request("GET", "/v1/anything")
    context: Any = getattr(caught.value, "context", None)
    assert context.body == "before [redacted] after"


@pytest.mark.parametrize(
    "reply", [(400, b'{"error":"x","got":"OTHER-s3cr3t LIVE-t0k3n"}'), (200, b'{"access_token":"LIVE-t0k3n"'), (200, b'["LIVE-t0k3n"]')]
)
def test_a_token_request_of_the_caller_s_own_shows_nothing(loopback: Loopback, reply: tuple[int, bytes]) -> None:
    """Its secret and its token are the caller's, so no redactor knows them; the body of such an answer is not kept at all."""
    loopback.token_answer = lambda _: Reply(*reply)
    with loopback.client() as gofive, pytest.raises(GofiveError) as caught:
        gofive.venio.authentication.create_token(grant_type="client_credentials", client_id="id", client_secret="OTHER-s3cr3t")
    shown = reachable_text(caught.value) + pickle.dumps(caught.value).decode("latin-1")
    assert "OTHER-s3cr3t" not in shown
    assert "LIVE-t0k3n" not in shown

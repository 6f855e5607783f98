"""What becomes of an answer, good, refusing or broken: each comes from a real server, and both clients read it."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from trap_tools import (
    ACCESS_TOKEN,
    CLIENT_SECRET,
    INVALID_KEY,
    KEY_HEADER,
    MISSING_KEY,
    REFUSED_TOKEN,
    SUBSCRIPTION_KEY,
    TOKEN_PATH,
    Answer,
    ScriptedServer,
    World,
    gateway,
    get_order,
    html,
    issued,
    json_answer,
    list_event_types,
    refused,
    success,
    update_event,
    update_stock,
    with_headers,
)

from gofive import AsyncGofive, CallOptions, Gofive
from gofive.errors import (
    AmbiguousWriteError,
    APIError,
    AuthenticationError,
    BadRequestError,
    BusinessError,
    ConnectionFailedError,
    DecodeError,
    GofiveError,
    NotFoundError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    ServiceUnavailableError,
    SubscriptionKeyError,
    TokenRequestError,
    TransportError,
)

pytest_plugins = ["trap_fixtures"]

ORDER = {"salesOrderNo": "SO1", "customerCode": "C1"}
WHOLE = success(ORDER).body
THAI_BYTES = '{"status": {"code": "1000"}, "data": {"recipientName": "สมชาย"}}'.encode("cp874")


def reject_order(client: Any) -> Any:
    """A write with a flat answer of which only the code is documented."""
    return client.venio.sales_orders.reject(sales_order_ids=[1], reason="Twice")


def failure(world: World, server: ScriptedServer, call: Callable[[Any], Any] = get_order, **settings: Any) -> Any:
    """The error of a call, which must be one of ours."""
    with pytest.raises(GofiveError) as caught:
        world.ask(server, call, **settings)
    return caught.value


# Broken ----------------------------------------------------------------------------------------------------------------------------


def raw(body: bytes, **others: Any) -> Answer:
    return Answer(body=body, **others)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(html(200), id="a page"),
        pytest.param(raw(html(200).body), id="a page that says it is JSON"),
        pytest.param(raw(b""), id="nothing"),
        pytest.param(raw(b" \r\n"), id="blanks"),
        pytest.param(raw(WHOLE[:-1]), id="cut at the end"),
        pytest.param(raw(WHOLE[: len(WHOLE) // 2]), id="cut in the middle"),
        pytest.param(raw(WHOLE + WHOLE), id="twice"),
        pytest.param(json_answer([]), id="an empty array"),
        pytest.param(json_answer([ORDER]), id="an array"),
        pytest.param(json_answer("done"), id="a string"),
        pytest.param(json_answer(1000), id="a number"),
        pytest.param(json_answer(None), id="null"),
        pytest.param(success([ORDER]), id="an array in the envelope"),
        pytest.param(success("SO1"), id="a string in the envelope"),
        pytest.param(success(False), id="a boolean in the envelope"),
        pytest.param(raw(THAI_BYTES, content_type="application/json; charset=tis-620"), id="Thai bytes"),
        pytest.param(raw(THAI_BYTES), id="Thai bytes that say they are UTF-8"),
        pytest.param(raw(WHOLE.decode().encode("utf-16")), id="UTF-16"),
        pytest.param(raw(b'{"data": NaN}'), id="no number"),
        pytest.param(raw(b"[" * 100_000), id="nested without end"),
    ],
)
def test_an_answer_that_is_no_documented_object_can_not_be_read(server: ScriptedServer, world: World, answer: Answer) -> None:
    server.answers(answer)
    error = failure(world, server)
    assert type(error) is DecodeError
    assert error.context.operation == "venio.sales_orders.get"
    assert error.http_status == 200
    assert str(error).startswith("venio.sales_orders.get (GET /v2/salesorder/{salesOrderNo}): the answer ")
    assert f"(HTTP 200, {str(answer.content_type).partition(';')[0]}, {len(answer.body)} bytes)" in str(error)
    assert error.context.body == (answer.body.decode("utf-8", errors="replace")[:500] or None)
    assert len(server.calls) == 1


def test_an_answer_without_a_content_type_is_read_by_its_body(server: ScriptedServer, world: World) -> None:
    server.answers(raw(WHOLE, content_type=None), raw(b"<p>", content_type=None))
    assert world.ask(server, get_order).customer_code == "C1"
    assert "(HTTP 200, no content type, 3 bytes)" in str(failure(world, server))


@pytest.mark.parametrize("call", [get_order, update_event, list_event_types])
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_plain_body_that_claims_to_be_packed_can_not_be_read(
    server: ScriptedServer, world: World, call: Callable[[Any], Any], encoding: str
) -> None:
    server.answers(with_headers(success(ORDER), Content_Encoding=encoding))
    error = failure(world, server, call)
    assert type(error.cause if call is update_event else error) is DecodeError


def test_a_packed_body_is_unpacked(server: ScriptedServer, world: World) -> None:
    server.answers(raw(gzip.compress(WHOLE), headers={"Content-Encoding": "gzip"}))
    assert world.ask(server, get_order).customer_code == "C1"


def test_a_connection_that_closes_within_the_body_is_a_transport_error(server: ScriptedServer, world: World) -> None:
    server.answers(raw(WHOLE, promised=10))
    error = failure(world, server)
    assert type(error) is TransportError
    assert error.http_status is None


def test_no_answer_in_time_is_a_timeout(server: ScriptedServer, world: World) -> None:
    server.answers(raw(b"", stalls=True))

    def call(client: Any) -> Any:
        return client.venio.sales_orders.get("SO1", options=CallOptions(timeout=0.05))

    assert type(failure(world, server, call)) is RequestTimeoutError


def test_no_server_is_a_failed_connection(server: ScriptedServer, world: World) -> None:
    with ScriptedServer() as gone:
        url = gone.url
    assert type(failure(world, server, base_url=url)) is ConnectionFailedError
    assert server.received == []


@pytest.mark.parametrize("body", [b"", b"null"])
def test_a_write_that_is_answered_with_nothing_succeeded(server: ScriptedServer, world: World, body: bytes) -> None:
    server.answers(raw(body))
    assert world.ask(server, update_event) is None


@pytest.mark.parametrize("answer", [html(200), raw(WHOLE[:-1])])
def test_a_write_whose_answer_is_broken_raises(server: ScriptedServer, world: World, answer: Answer) -> None:
    server.answers(answer)
    error = failure(world, server, update_event)
    assert type(error) is AmbiguousWriteError  # a proxy's page tells nothing about the write
    assert type(error.cause) is DecodeError
    assert len(server.calls) == 1


# Redirects -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("follows", [False, True], ids=["own client", "a client that follows"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", [get_order, update_event])
def test_a_redirect_to_another_host_is_never_followed(
    server: ScriptedServer, world: World, call: Callable[[Any], Any], status: int, follows: bool
) -> None:
    with ScriptedServer() as elsewhere:
        server.answers(with_headers(html(status), Location=f"http://localhost:{elsewhere.port}/v2/salesorder/SO1"))
        error = ask_with_own_client(server, world, call) if follows else failure(world, server, call)
        assert elsewhere.received == []
    if call is update_event and status < 304:  # it may lead to the result of what was done
        assert type(error) is AmbiguousWriteError
        error = error.cause
    assert type(error) is APIError
    assert error.http_status == status
    assert len(server.calls) == 1


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_redirect_of_the_token_request_takes_no_secret_along(server: ScriptedServer, world: World, status: int) -> None:
    with ScriptedServer() as elsewhere:
        server.token = with_headers(html(status), Location=f"http://localhost:{elsewhere.port}{TOKEN_PATH}")
        error = failure(world, server)
        other = ask_with_own_client(server, world, get_order)
        assert elsewhere.received == []
    assert type(error) is type(other) is TokenRequestError
    assert error.http_status == status
    assert server.calls == []


def ask_with_own_client(server: ScriptedServer, world: World, call: Callable[[Any], Any]) -> GofiveError:
    """The error of a call by way of an httpx client that follows redirects."""

    async def run() -> GofiveError:
        async with httpx.AsyncClient(follow_redirects=True) as http:
            with pytest.raises(GofiveError) as caught:
                await call(AsyncGofive(**server.settings(http_client=http)))
            return caught.value

    if world.is_async:
        return asyncio.run(run())
    with httpx.Client(follow_redirects=True) as http, pytest.raises(GofiveError) as caught:
        call(Gofive(**server.settings(http_client=http)))
    return caught.value


NOWHERE = ["", "/", "//", "http://[::", "http://:99999/", "javascript:void(0)", "http://ขายดี.example/"]


@pytest.mark.parametrize("location", NOWHERE)
def test_a_redirect_to_nowhere_is_one_of_our_errors(server: ScriptedServer, world: World, location: str) -> None:
    server.answers(with_headers(html(302), Location=location.encode().decode("latin-1")))
    assert isinstance(failure(world, server), APIError | DecodeError | TransportError)
    assert len(server.calls) == 1


@pytest.mark.parametrize("location", NOWHERE)
def test_a_redirect_of_the_token_request_to_nowhere_is_one_of_our_errors(server: ScriptedServer, world: World, location: str) -> None:
    server.token = with_headers(html(302), Location=location.encode().decode("latin-1"))
    assert isinstance(failure(world, server), TokenRequestError | DecodeError | TransportError)
    assert server.calls == []


# Business codes ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [1000, "1000"])
@pytest.mark.parametrize("status", [200, 201])
def test_the_code_of_success_is_a_number_or_text(server: ScriptedServer, world: World, code: object, status: int) -> None:
    server.answers(json_answer({"status": {"code": code, "description": "Success"}, "data": ORDER}, status))
    assert world.ask(server, get_order).customer_code == "C1"


CODES = [
    (4001, "4001"),
    ("4001", "4001"),
    ("CUS-017", "CUS-017"),
    ("4002", "4002"),
    (999, "999"),
    ("10001", "10001"),
    (0, "0"),
    ("1000 ", "1000 "),
]


@pytest.mark.parametrize(("sent", "code"), CODES)
@pytest.mark.parametrize("status", [200, 400])
def test_another_code_raises(server: ScriptedServer, world: World, sent: object, code: str, status: int) -> None:
    server.answers(refused(sent, "ไม่พบลูกค้า C-9", status))
    error = failure(world, server)
    assert type(error) is BusinessError
    assert (error.code, error.description, error.http_status) == (code, "ไม่พบลูกค้า C-9", status)
    assert str(error).endswith(f": business code {code}: ไม่พบลูกค้า C-9")
    assert len(server.calls) == 1


@pytest.mark.parametrize("status", [201, 404, 409, 422, 500])
@pytest.mark.parametrize("call", [get_order, update_event, list_event_types])
def test_a_code_counts_whatever_the_http_status_and_the_call(
    server: ScriptedServer, world: World, call: Callable[[Any], Any], status: int
) -> None:
    server.answers(refused("CUS-017", "No such customer", status))
    error = failure(world, server, call)
    assert type(error) is BusinessError
    assert (error.code, error.description, error.http_status) == ("CUS-017", "No such customer", status)


@pytest.mark.parametrize("status", [{"code": "4001"}, {"code": "4001", "description": None}, {"code": "4001", "description": ""}])
def test_a_code_without_a_description_raises_as_well(server: ScriptedServer, world: World, status: dict[str, Any]) -> None:
    server.answers(json_answer({"status": status}))
    error = failure(world, server)
    assert (error.code, error.description) == ("4001", "")
    assert str(error).endswith(": business code 4001")


def test_a_code_counts_more_than_the_data_beside_it(server: ScriptedServer, world: World) -> None:
    server.answers(json_answer({"status": {"code": "4002", "description": "Two lines are wrong"}, "data": ORDER}))
    assert failure(world, server).code == "4002"


def test_the_code_of_success_does_not_outweigh_a_refusing_http_status(server: ScriptedServer, world: World) -> None:
    server.answers(success(ORDER, 400))
    assert type(failure(world, server)) is BadRequestError


@pytest.mark.parametrize("code", [1000, "1000"])
def test_a_flat_code_of_success_is_read(server: ScriptedServer, world: World, code: object) -> None:
    row = {"productCode": "P1", "qty": 5, "isSuccess": True}
    server.answers(json_answer({"data": [row], "statusCode": code}), json_answer({"statusCode": code}))
    stock, rejected = world.ask_all(server, update_stock, reject_order)
    assert [result.product_code for result in stock] == ["P1"]
    assert rejected is None


def test_a_flat_code_that_repeats_the_http_status_is_a_success(server: ScriptedServer, world: World) -> None:
    row = {"productCode": "P1", "qty": 5, "isSuccess": True}
    server.answers(
        json_answer({"data": [row], "statusCode": 200, "httpStatusCode": 200}),
        json_answer({"statusCode": 200, "message": "OK", "totals": 1, "data": [row]}),
    )
    stock, rows = world.ask_all(server, update_stock, lambda g: g.request("GET", "/v1/employees"))
    assert [result.product_code for result in stock] == ["P1"]
    assert rows == [row]


@pytest.mark.parametrize(("sent", "code"), CODES[::2])
@pytest.mark.parametrize(("status", "words"), [(200, "message"), (400, "description")])
def test_another_flat_code_raises(server: ScriptedServer, world: World, sent: object, code: str, status: int, words: str) -> None:
    server.answers(json_answer({"statusCode": sent, words: "Order is closed"}, status))
    error = failure(world, server, reject_order)
    assert type(error) is BusinessError
    assert (error.code, error.description, error.http_status) == (code, "Order is closed", status)


# The gateway -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("message", [MISSING_KEY, INVALID_KEY])
def test_a_refused_subscription_key_is_told_from_a_refused_token(server: ScriptedServer, world: World, message: str) -> None:
    server.answers(gateway(401, message))
    error = failure(world, server)
    assert type(error) is SubscriptionKeyError
    assert message in str(error)
    assert (len(server.token_requests), len(server.calls)) == (1, 1)  # another token would not help


@pytest.mark.parametrize("message", [MISSING_KEY, INVALID_KEY])
def test_a_subscription_key_that_the_token_endpoint_refuses_is_named(server: ScriptedServer, world: World, message: str) -> None:
    server.token = gateway(401, message)
    error = failure(world, server)
    assert type(error) is SubscriptionKeyError
    assert (len(server.token_requests), len(server.calls)) == (1, 0)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(gateway(401, REFUSED_TOKEN, WWW_Authenticate="Bearer"), id="the gateway's body"),
        pytest.param(html(401), id="a page"),
        pytest.param(Answer(status=401), id="nothing"),
    ],
)
def test_a_refused_token_is_replaced_once_before_the_call_fails(server: ScriptedServer, world: World, answer: Answer) -> None:
    server.answers(answer)
    error = failure(world, server)
    assert type(error) is AuthenticationError
    assert error.http_status == 401
    assert (len(server.token_requests), len(server.calls)) == (2, 2)


def test_a_new_token_after_a_refusal_makes_the_call_succeed(server: ScriptedServer, world: World) -> None:
    tokens = iter([issued("first"), issued("second")])
    server.token = lambda _: next(tokens)
    server.answers(gateway(401, REFUSED_TOKEN), success(ORDER))
    assert world.ask(server, get_order).customer_code == "C1"
    assert [call.headers["authorization"] for call in server.calls] == ["Bearer first", "Bearer second"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (gateway(400, "Bad request"), BadRequestError),
        (gateway(403, "Out of call volume quota. Quota will be replenished in 02:12:40."), QuotaExceededError),
        (gateway(403, "Forbidden"), PermissionDeniedError),
        (gateway(404, "Resource not found"), NotFoundError),
        (gateway(405, "Method not allowed"), APIError),
        (gateway(429, "Rate limit is exceeded. Try again in 42 seconds."), RateLimitError),
        (gateway(500, "Internal server error"), ServerError),
        (gateway(503, "Service unavailable"), ServiceUnavailableError),
        (html(400), BadRequestError),
        (html(403), PermissionDeniedError),
        (html(404), NotFoundError),
        (html(429), RateLimitError),
        (html(500), ServerError),
        (html(502), ServiceUnavailableError),
        (Answer(status=500, content_type=None), ServerError),
        (raw(b"\xff\xfe\x00", status=500), ServerError),
        (json_answer([1, 2], 500), ServerError),
        (json_answer({"message": "no code"}, 404), NotFoundError),
    ],
)
def test_a_refusal_of_the_gateway_or_a_proxy_is_named_by_its_http_status(
    server: ScriptedServer, world: World, answer: Answer, kind: type[APIError]
) -> None:
    server.answers(answer)
    error = failure(world, server)
    assert type(error) is kind
    assert error.http_status == answer.status
    assert error.context.body == (answer.body.decode("utf-8", errors="replace") or None)
    assert f"HTTP {answer.status}" in str(error)
    assert len(server.calls) == 1


@pytest.mark.parametrize("name", ["x-request-id", "request-id", "apim-request-id", "x-ms-request-id"])
def test_an_error_keeps_the_id_that_the_gateway_gave_to_the_request(server: ScriptedServer, world: World, name: str) -> None:
    server.answers(with_headers(html(500), **{name: "5f1c"}))
    assert failure(world, server).context.request_id == "5f1c"


def test_a_long_body_is_kept_in_part(server: ScriptedServer, world: World) -> None:
    server.answers(html(500, "ก" * 3000))
    assert failure(world, server).context.body == "ก" * 500


NOON = "Sun, 22 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        pytest.param(None, None, id="not said"),
        pytest.param("7", 7.0, id="seconds"),
        pytest.param("0", 0.0, id="at once"),
        pytest.param("1.5", 1.5, id="a fraction"),
        pytest.param("Sun, 22 Nov 2026 12:00:42 GMT", 42.0, id="a date"),
        pytest.param("Sunday, 22-Nov-26 12:00:42 GMT", 42.0, id="an old date"),
        pytest.param("Sun, 22 Nov 2026 11:59:00 GMT", 0.0, id="a date that is over"),
        pytest.param("soon", None, id="a word"),
        pytest.param("", None, id="empty"),
        pytest.param("7, 8", None, id="two values"),
        pytest.param("nan", None, id="no number"),
        pytest.param("inf", None, id="for ever"),
        pytest.param("1e999", None, id="too large a number"),
        pytest.param("12:00:42", None, id="a time"),
        pytest.param("Sun, 31 Feb 2026 12:00:42 GMT", None, id="no such day"),
        pytest.param("Sun, 22 Nov 2026 12:00:42 -0000", None, id="a date without a zone"),
        pytest.param("Sun, 99999999999999999999 Nov 2026 12:00:42 GMT", None, id="too large a day"),
        pytest.param("Sun, 22 Nov 99999999999999999999 12:00:42 GMT", None, id="too large a year"),
    ],
)
def test_too_many_calls_say_how_long_to_wait(server: ScriptedServer, world: World, asked: str | None, seconds: float | None) -> None:
    headers = {"Date": NOON} if asked is None else {"Date": NOON, "Retry-After": asked}
    server.answers(with_headers(gateway(429, "Rate limit is exceeded."), **headers))
    error = failure(world, server)
    assert type(error) is RateLimitError
    assert error.retry_after == seconds
    assert str(error).endswith("(HTTP 429)" if seconds is None else f"(HTTP 429); wait {seconds:g} s")


# The token endpoint --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        pytest.param(json_answer({"error": "invalid_client"}, 400), TokenRequestError, "invalid_client", id="wrong secret"),
        pytest.param(json_answer({"error": "invalid_client"}, 401), TokenRequestError, "invalid_client", id="wrong secret, 401"),
        pytest.param(json_answer({"error": {"code": 1}}, 400), TokenRequestError, None, id="an error that is no text"),
        pytest.param(html(400), TokenRequestError, None, id="a page, 400"),
        pytest.param(gateway(404, "Resource not found"), TokenRequestError, None, id="no such path"),
        pytest.param(html(200), TokenRequestError, None, id="a page"),
        pytest.param(raw(b""), TokenRequestError, None, id="nothing"),
        pytest.param(raw(issued().body[:-1]), TokenRequestError, None, id="cut at the end"),
        pytest.param(json_answer([]), TokenRequestError, None, id="an array"),
        pytest.param(json_answer({"token_type": "Bearer"}), TokenRequestError, None, id="no token"),
        pytest.param(json_answer({"access_token": None}), TokenRequestError, None, id="null"),
        pytest.param(json_answer({"access_token": ""}), TokenRequestError, None, id="an empty token"),
        pytest.param(json_answer({"access_token": "a\r\nX-Evil: 1"}), TokenRequestError, None, id="a token that would be two headers"),
        pytest.param(json_answer({"access_token": "กข"}), TokenRequestError, None, id="a token that no header can carry"),
        pytest.param(gateway(429, "Rate limit is exceeded.", Retry_After="3"), RateLimitError, None, id="too many"),
        pytest.param(html(500), ServerError, None, id="a page, 500"),
        pytest.param(with_headers(issued(), Content_Encoding="gzip"), ConnectionFailedError, None, id="not packed"),
        pytest.param(raw(b"{", promised=5), ConnectionFailedError, None, id="closed"),
    ],
)
def test_a_token_endpoint_that_gives_no_token_ends_the_call(
    server: ScriptedServer, world: World, answer: Answer, kind: type[GofiveError], code: str | None
) -> None:
    server.token = answer
    error = failure(world, server)
    assert type(error) is kind
    assert getattr(error, "error", None) == code
    assert server.calls == []
    assert parse_qs(server.token_requests[0].body.decode())["client_secret"] == [CLIENT_SECRET]
    assert len(server.token_requests) == 1


def test_a_client_asks_again_for_a_token_after_the_endpoint_failed(server: ScriptedServer) -> None:
    tokens = iter([html(503), issued()])
    server.token = lambda _: next(tokens)
    server.answers(success(ORDER))
    with Gofive(**server.settings()) as client:
        with pytest.raises(ServerError):
            get_order(client)
        assert get_order(client).customer_code == "C1"
    assert server.calls[0].headers["authorization"] == f"Bearer {ACCESS_TOKEN}"
    assert server.calls[0].headers[KEY_HEADER] == SUBSCRIPTION_KEY

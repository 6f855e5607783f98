"""Errors travel: into other processes, so they pickle, and into logs, so they hold no secret, not even one that the server sends back."""

from __future__ import annotations

import copy
import html as markup
import json
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, quote

import pytest
from trap_tools import (
    ACCESS_TOKEN,
    CLIENT_SECRET,
    KEY_HEADER,
    MISSING_KEY,
    SUBSCRIPTION_KEY,
    Answer,
    Received,
    Reply,
    ScriptedServer,
    World,
    gateway,
    get_order,
    html,
    issued,
    json_answer,
    list_event_types,
    read_all_deals,
    refused,
    update_event,
    with_headers,
)

from gofive import CallOptions, errors
from gofive.errors import GofiveError, WebhookError
from gofive.webhooks import parse

pytest_plugins = ["trap_fixtures"]


def failure(world: World, server: ScriptedServer, call: Callable[[Any], Any] = get_order, **settings: Any) -> Any:
    """The error of a call, which must be one of ours."""
    with pytest.raises(GofiveError) as caught:
        world.ask(server, call, **settings)
    return caught.value


def hurried(client: Any) -> Any:
    return client.venio.sales_orders.get("SO1", options=CallOptions(timeout=0.05))


def forbidden_header(client: Any) -> Any:
    return client.venio.sales_orders.get("SO1", options=CallOptions(headers={"Authorization": "Bearer mine"}))


def one_of_each(world: World) -> Iterator[Any]:
    """An error of every kind."""
    answers = [
        refused("CUS-017", "ไม่พบลูกค้า"),
        refused(4001, status=400),
        gateway(400, "Bad request"),
        gateway(401, "Unauthorized. Access token is missing or invalid."),
        gateway(401, MISSING_KEY),
        gateway(403, "Out of call volume quota."),
        gateway(403, "Forbidden"),
        html(503),
        gateway(404, "Resource not found"),
        gateway(418, "Teapot"),
        gateway(429, "Rate limit is exceeded.", Retry_After="7"),
        with_headers(html(500), X_Request_Id="5f1c"),
        html(200),
        Answer(promised=5),
    ]
    for answer in answers:
        with ScriptedServer() as server:
            server.answers(answer)
            yield failure(world, server)
    with ScriptedServer() as server:
        page = json_answer({"data": [{"dealsId": 1}]})
        server.answers(page, page)
        yield failure(world, server, read_all_deals)
    with ScriptedServer() as server:
        server.token = json_answer({"error": "invalid_client", "error_description": "No such client"}, 400)
        yield failure(world, server)
        url = server.url
    with ScriptedServer() as server:
        server.answers(Answer(stalls=True))
        yield failure(world, server, hurried)
        yield failure(world, server, forbidden_header)
        yield failure(world, server, base_url=url)
    with ScriptedServer() as server:
        server.answers(html(500))
        yield failure(world, server, update_event)
        yield failure(world, server, base_url=server.url.replace("http:", "https:"))
    with pytest.raises(WebhookError) as caught:
        parse(b"[]")
    yield caught.value


def kinds(base: type[GofiveError]) -> set[type[GofiveError]]:
    """Public classes of the tree below `base`."""
    below = {kind for child in base.__subclasses__() for kind in [child, *kinds(child)]}
    return {kind for kind in below if kind.__module__ == errors.__name__ and not kind.__name__.startswith("_")}


def test_the_examples_hold_an_error_of_every_kind(world: World) -> None:
    assert {type(error) for error in one_of_each(world)} == kinds(GofiveError)


def state(error: GofiveError) -> tuple[Any, ...]:
    """All that a caller can see of an error."""
    names = [name for name in dir(error) if not name.startswith("_") and name not in ("add_note", "with_traceback")]
    members = {name: seen(getattr(error, name)) for name in names}
    return type(error), str(error), repr(error), error.args, {name: seen(value) for name, value in error.__dict__.items()}, members


def seen(value: Any) -> Any:
    """A value as it compares: exceptions equal only themselves."""
    return state(value) if isinstance(value, GofiveError) else value


def ways() -> dict[str, Callable[[Any], Any]]:
    """The ways in which an error is copied."""
    pickles = {
        f"pickle {protocol}": lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    }
    return {**pickles, "copy": copy.copy, "deep copy": copy.deepcopy}


def test_every_error_stays_what_it_is_when_it_is_pickled_or_copied(world: World) -> None:
    for error in one_of_each(world):
        error.add_note("while the orders were read")
        for name, way in ways().items():
            again = way(error)
            assert again is not error
            assert state(again) == state(error), name


# Secrets -----------------------------------------------------------------------------------------------------------------------------

CREDENTIALS = [CLIENT_SECRET, SUBSCRIPTION_KEY]


def secrets_of(request: Received) -> list[str]:
    """What a request carries that must not be shown."""
    token = request.headers.get("authorization", "").removeprefix("Bearer ")
    form = parse_qs(request.body.decode("utf-8", errors="replace")).get("client_secret", [])
    return [secret for secret in [request.headers.get(KEY_HEADER, ""), token, *form] if secret]


Echo = Callable[[str], Answer]

ECHOES: dict[str, Echo] = {
    "a page, 500": lambda text: html(500, f"<pre>{text}</pre>"),
    "a page, 200": lambda text: html(200, f"<pre>{text}</pre>"),
    "cut JSON": lambda text: Answer(body=json.dumps({"data": {"seen": text, "more": 1}}).encode()[:-1]),
    "text": lambda text: Answer(body=text.encode(), content_type="text/plain"),
    "an array": lambda text: json_answer([text]),
    "a string": lambda text: json_answer(text),
    "a string in the envelope": lambda text: json_answer({"status": {"code": "1000"}, "data": text}),
    "a business description": lambda text: refused("4001", f"{text} is wrong"),
    "a business description, 400": lambda text: refused("4001", f"{text} is wrong", 400),
    "a business code": lambda text: refused(text, "wrong"),
    "a flat code": lambda text: json_answer({"statusCode": text, "message": "wrong"}),
    "a flat message": lambda text: json_answer({"statusCode": 4001, "message": text}),
    "another member": lambda text: json_answer({"status": {"code": "4001"}, "debug": {"headers": text}}),
    "gateway 400": lambda text: gateway(400, text),
    "gateway 401": lambda text: gateway(401, text),
    "gateway 401, key": lambda text: gateway(401, f"Access denied due to invalid subscription key {text}."),
    "gateway 403": lambda text: gateway(403, text),
    "gateway 404": lambda text: gateway(404, text),
    "gateway 429": lambda text: gateway(429, text, Retry_After="7"),
    "a redirect": lambda text: with_headers(html(302, text), Location="/elsewhere"),
}

TOKEN_ECHOES: dict[str, Echo] = {
    **{name: echo for name, echo in ECHOES.items() if echo("").status >= 400 or "page" in name},
    "OAuth error": lambda text: json_answer({"error": text, "error_description": "wrong"}, 400),
    "OAuth description": lambda text: json_answer({"error": "invalid_client", "error_description": f"{text} is wrong"}, 400),
    "OAuth error, 401": lambda text: json_answer({"error": "invalid_client", "error_description": text, "seen": text}, 401),
    "a token that no header can carry": lambda text: json_answer({"access_token": f"{text}\n"}),
    "a token under another name": lambda text: json_answer({"token": text}),
}


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that led to it, also what a traceback does not print."""
    todo: list[BaseException | None] = [error]
    seen: list[BaseException] = []
    while todo:
        one = todo.pop()
        if one is not None and one not in seen:
            seen.append(one)
            yield one
            todo += [one.__cause__, one.__context__]


def texts(error: BaseException) -> dict[str, str]:
    """Every way in which an error is usually shown."""
    return {
        "str": str(error),
        "repr": repr(error),
        "args": repr(error.args),
        "__dict__": repr(error.__dict__),
        "traceback": "".join(traceback.format_exception(error)),
        "pickle": pickle.dumps(error, 0).decode("latin-1") if isinstance(error, GofiveError) else "",
    }


def leaks(error: BaseException, secrets: list[str]) -> list[str]:
    """Where a secret, or the better part of one, is shown."""
    parts = [secret[i : i + 12] for secret in secrets for i in range(max(1, len(secret) - 11))]
    return [name for name, text in texts(error).items() if any(part in text for part in parts)]


def echoed(name: str, echoes: dict[str, Echo], spell: Callable[[str], str] = str) -> Reply:
    """A reply that holds every secret of the request."""
    return lambda request: echoes[name](" ".join(spell(secret) for secret in secrets_of(request)))


@pytest.mark.parametrize("name", ECHOES)
def test_no_error_shows_a_key_or_a_token_that_the_server_sends_back(server: ScriptedServer, world: World, name: str) -> None:
    server.answers(echoed(name, ECHOES))
    error = failure(world, server)
    assert (leaks(error, [SUBSCRIPTION_KEY]), leaks(error, [ACCESS_TOKEN])) == ([], [])
    assert secrets_of(server.calls[0]) == [SUBSCRIPTION_KEY, ACCESS_TOKEN]


@pytest.mark.parametrize("name", TOKEN_ECHOES)
def test_no_error_shows_the_client_secret_that_the_token_endpoint_sends_back(server: ScriptedServer, world: World, name: str) -> None:
    server.token = echoed(name, TOKEN_ECHOES)
    assert leaks(failure(world, server), CREDENTIALS) == []
    assert secrets_of(server.token_requests[0]) == CREDENTIALS[::-1]


def test_no_error_shows_a_token_that_came_in_an_answer_which_can_not_be_used(server: ScriptedServer, world: World) -> None:
    server.token = Answer(body=issued().body[:-1])
    assert leaks(failure(world, server), [ACCESS_TOKEN]) == []


@pytest.mark.parametrize("name", ["a page, 500", "gateway 403", "a business description", "a flat code"])
def test_a_redacted_answer_keeps_its_other_words(server: ScriptedServer, world: World, name: str) -> None:
    server.answers(lambda _: ECHOES[name](f"before {SUBSCRIPTION_KEY} after"))
    assert "before [redacted] after" in str(failure(world, server).context.body)


@pytest.mark.parametrize("offset", [470, 480, 490, 499, 500])
def test_a_secret_at_the_end_of_the_part_that_is_kept_leaves_nothing(server: ScriptedServer, world: World, offset: int) -> None:
    server.answers(html(500, "x" * offset + SUBSCRIPTION_KEY))
    assert leaks(failure(world, server), CREDENTIALS) == []


# As .NET, a form, a page and a URL would write a secret that is not made of letters alone.
AWKWARD = 'canary/+secret=&with<"quotes"\'and\\more'
SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "JSON": lambda secret: json.dumps(secret)[1:-1],
    "JSON with escaped slashes": lambda secret: json.dumps(secret)[1:-1].replace("/", "\\/"),
    "JSON of .NET": lambda secret: "".join(c if c.isalnum() or c == "/" else f"\\u{ord(c):04X}" for c in secret),
    "form": lambda secret: quote(secret, safe=""),
    "page": markup.escape,
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_secret_is_replaced_however_the_server_spells_it(server: ScriptedServer, world: World, spelling: str) -> None:
    spell = SPELLINGS[spelling]
    server.token = lambda _: Answer(status=500, body=f"client_secret={spell(AWKWARD)};".encode())
    error = failure(world, server, client_secret=AWKWARD)
    assert spell(AWKWARD) not in "".join(texts(error).values())
    assert spell(AWKWARD) not in (error.context.body or "")


@pytest.mark.parametrize("header", ["X-Request-Id", "Content-Type"])
def test_no_error_shows_a_secret_that_the_server_sends_back_in_a_header(server: ScriptedServer, world: World, header: str) -> None:
    answer = Answer(body=b"<p>", content_type=None)
    server.answers(lambda request: with_headers(answer, **{header: " ".join(secrets_of(request))}))
    assert leaks(failure(world, server), [*CREDENTIALS, ACCESS_TOKEN]) == []


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Answer(promised=5), id="closed"),
        pytest.param(with_headers(html(200), Content_Encoding="gzip"), id="not packed"),
        pytest.param(Answer(stalls=True), id="too late"),
        pytest.param(Answer(status=302, headers={"Location": "http://[::"}), id="a redirect to nowhere"),
    ],
)
@pytest.mark.parametrize("at", ["call", "token"])
def test_no_failure_of_the_network_drags_a_request_with_its_secrets_along(
    server: ScriptedServer, world: World, answer: Answer, at: str
) -> None:
    if at == "token":
        server.token = answer
    server.answers(answer)
    for error in chain(failure(world, server, hurried)):
        assert leaks(error, [*CREDENTIALS, ACCESS_TOKEN]) == []
        assert not hasattr(error, "request")


@pytest.mark.parametrize("name", ["a page, 200", "cut JSON", "text", "a string", "a string in the envelope"])
@pytest.mark.parametrize("call", [get_order, list_event_types])
def test_nothing_that_led_to_an_error_shows_a_secret(server: ScriptedServer, world: World, call: Callable[[Any], Any], name: str) -> None:
    server.answers(echoed(name, ECHOES))
    found = [(type(one).__name__, leaks(one, CREDENTIALS)) for one in chain(failure(world, server, call))]
    assert [entry for entry in found if entry[1]] == []

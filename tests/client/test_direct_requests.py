"""Requests that skip httpx's client: they are what httpx would have made, and whoever put something around httpx still gets them."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from loopback import Loopback, Reply

from gofive import CallOptions, DecodeError, TransportError
from gofive._prepared import Origin, PreparedRequest, Signature

COMMON = {"accept": "application/json", "user-agent": "x"}
TIMEOUT = {"connect": 1.0, "read": 2.0, "write": 2.0, "pool": 2.0}
both_worlds = pytest.mark.parametrize("world", ["sync", "async"])


@pytest.mark.parametrize("base", ["https://api.example", "https://API.example:443", "http://127.0.0.1:8080/deep/er", "http://[::1]:99"])
@pytest.mark.parametrize("path", ["/v1/a", "/v1/a%20b%2Fc/ก", "/v1/a b", "/v1/%zz", "/v1/./a", "/v1/a.b/.c", "/" + "a" * 9000])
@pytest.mark.parametrize("query", [None, "a=1&b=%E0%B8%81+x", "a=1|2"])
@pytest.mark.parametrize(("method", "content"), [("GET", None), ("POST", b'{"a":1}'), ("POST", None), ("DELETE", None)])
def test_a_prepared_request_is_what_httpx_would_have_made(
    base: str, path: str, query: str | None, method: str, content: bytes | None
) -> None:
    media_type = "application/json" if content else None
    more = {"x-more": "1", "accept": "text/plain"} if method == "DELETE" else {}
    origin = Origin(base, COMMON)
    fields = {"Ocp-Apim-Subscription-Key": "k", "Authorization": "Bearer t"}
    for _ in range(2):  # the second is made of the parts of the first
        ours = origin.request(method, path, query, media_type=media_type, content=content, more=more, timeout=TIMEOUT)
        Signature({"Authorization": "Bearer old"}).put_on(ours)
        Signature(fields).put_on(ours)
        headers = {**COMMON, **({"content-type": media_type} if media_type else {}), **more, **fields}
        target = base + path + (f"?{query}" if query is not None else "")
        theirs = httpx.Request(method, target, headers=headers, content=content, extensions={"timeout": TIMEOUT})
        assert (ours.method, ours.url, str(ours.url), ours.url.raw_path) == (method, theirs.url, str(theirs.url), theirs.url.raw_path)
        assert (ours.url.raw_host, ours.url.port, ours.url.scheme) == (theirs.url.raw_host, theirs.url.port, theirs.url.scheme)
        assert ours.address == str(theirs.url)
        assert ours.headers == theirs.headers
        assert (ours.content, ours.read(), ours.extensions) == (theirs.content, theirs.read(), theirs.extensions)
        assert isinstance(ours.stream, httpx.ByteStream)


def test_what_a_hook_adds_to_one_request_is_not_in_the_next() -> None:
    origin, signature = Origin("https://api.example", COMMON), Signature({"Authorization": "Bearer t"})

    def request() -> PreparedRequest:
        made = origin.request("GET", "/v1/a", None, media_type=None, content=None, more={}, timeout=TIMEOUT)
        signature.put_on(made)
        return made

    first = request()
    first.headers["traceparent"] = "00-1"
    assert dict(first.headers_for(httpx.Headers))["traceparent"] == "00-1"
    assert "traceparent" not in request().headers
    assert "traceparent" not in request().headers_for(httpx.Headers)


async def called(world: str, loopback: Loopback, call: Callable[[Any], Any], **settings: Any) -> Any:
    if world == "sync":
        with loopback.client(**settings) as gofive:
            return call(gofive)
    async with loopback.async_client(**settings) as gofive:
        return await call(gofive)


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "aiohttp", "plain"])
@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("GZIP", gzip.compress)])
async def test_packed_answers_are_unpacked(loopback: Loopback, world: str, encoding: str, pack: Callable[[bytes], bytes]) -> None:
    settings: dict[str, Any] = {} if world == "sync" else {"transport": world}
    loopback.answer = lambda _: Reply(200, pack(json.dumps({"a": "ก" * 500}).encode()), {"Content-Encoding": encoding})
    assert await called(world, loopback, lambda client: client.request("GET", "/v1/a"), **settings) == {"a": "ก" * 500}
    assert loopback.requests[0].headers["Accept-Encoding"] == "gzip, deflate"
    loopback.answer = lambda _: Reply(200, b"no such thing", {"Content-Encoding": encoding})
    with pytest.raises(DecodeError, match="can't be unpacked"):
        await called(world, loopback, lambda client: client.request("GET", "/v1/a"), **settings)


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "aiohttp", "plain"])
async def test_the_same_goes_over_the_wire_in_all_worlds(loopback: Loopback, world: str) -> None:
    settings: dict[str, Any] = {} if world == "sync" else {"transport": world}

    for method, body in [("GET", None), ("POST", {"a": 1}), ("POST", None), ("DELETE", None), ("PUT", {"a": 2})]:
        more: dict[str, Any] = {} if body is None else {"json": body}
        path = "/v1/a%2Fb/%7Ec"
        options = CallOptions(headers={"X-More": "1"}) if method == "PUT" else None
        query = {"q": "ก & +", "n": [1, 2]}
        await called(world, loopback, lambda c: c.request(method, path, query=query, options=options, **more), **settings)  # noqa: B023
        got = loopback.requests[-1]
        names = {"host", "accept", "accept-encoding", "user-agent", "ocp-apim-subscription-key", "authorization"}
        if body is not None:
            names |= {"content-type", "content-length"}
        if method in ("POST", "PUT") or (method == "DELETE" and world == "aiohttp"):  # which says 0 there
            names |= {"content-length"}
        if options is not None:
            names |= {"x-more"}
        assert {name.lower() for name in got.headers} - {"connection"} == names
        assert got.target == f"{path}?q=%E0%B8%81+%26+%2B&n=1&n=2"
        assert (got.method, json.loads(got.body or "null")) == (method, body)


@pytest.mark.anyio
@both_worlds
async def test_whoever_puts_something_around_httpx_gets_the_requests(
    loopback: Loopback, world: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    kind: Any = httpx.Client if world == "sync" else httpx.AsyncClient
    real = kind.send

    def send(self: Any, request: httpx.Request, **more: Any) -> Any:
        seen.append(request.url.path)
        return real(self, request, **more)

    async def call(client: Any) -> Any:
        """Before somebody comes, while he is there, and after he has left."""
        for path in ("/v1/before", "/v1/meanwhile", "/v1/after"):
            if path == "/v1/meanwhile":
                monkeypatch.setattr(kind, "send", send)
            done = client.request("GET", path)
            if world == "async":
                await done
            monkeypatch.undo()

    if world == "sync":
        with loopback.client() as gofive:
            await call(gofive)
    else:
        async with loopback.async_client() as agofive:
            await call(agofive)
    assert seen == ["/v1/meanwhile"]
    assert [request.path for request in loopback.requests] == ["/v1/before", "/v1/meanwhile", "/v1/after"]


class Traced(httpx.Client):
    """A client of a caller's own that adds a header, as tracing agents do to all clients."""

    def send(self, request: httpx.Request, **more: Any) -> httpx.Response:
        request.headers["traceparent"] = "00-1"
        return super().send(request, **more)


class AsyncTraced(httpx.AsyncClient):
    """As `Traced`."""

    async def send(self, request: httpx.Request, **more: Any) -> httpx.Response:
        request.headers["traceparent"] = "00-1"
        return await super().send(request, **more)


@pytest.mark.anyio
@both_worlds
async def test_what_is_added_before_the_credentials_stays(loopback: Loopback, world: str) -> None:
    """Also when the token is refused, and the request is signed anew."""
    loopback.answer = lambda got: Reply.of({"ok": True}) if got.headers["Authorization"] == "Bearer t2" else Reply.of({}, 401)
    if world == "sync":
        with Traced() as own, loopback.client(http_client=own) as gofive:
            gofive.request("GET", "/v1/a")
    else:
        async with AsyncTraced() as aown, loopback.async_client(http_client=aown) as agofive:
            await agofive.request("GET", "/v1/a")
    assert [got.headers.get_all("Authorization") for got in loopback.requests] == [["Bearer t1"], ["Bearer t2"]]
    assert [got.headers.get_all("traceparent") for got in loopback.requests] == [["00-1"], ["00-1"]]


@pytest.mark.anyio
@both_worlds
async def test_a_closed_client_sends_nothing(loopback: Loopback, world: str) -> None:
    if world == "sync":
        gofive = loopback.client()
        gofive.request("GET", "/v1/a")
        gofive.close()
        with pytest.raises(RuntimeError, match="closed"):
            gofive.request("GET", "/v1/a")
    else:
        agofive = loopback.async_client()
        await agofive.request("GET", "/v1/a")
        await agofive.close()
        with pytest.raises(RuntimeError, match="closed"):
            await agofive.request("GET", "/v1/a")
    assert len(loopback.requests) == 1


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "aiohttp", "plain"])
async def test_a_refused_token_is_replaced_once(loopback: Loopback, world: str) -> None:
    settings: dict[str, Any] = {} if world == "sync" else {"transport": world}
    loopback.answer = lambda got: Reply.of({"ok": True}) if got.headers["Authorization"] == "Bearer t2" else Reply.of({}, 401)
    assert await called(world, loopback, lambda client: client.request("GET", "/v1/a"), **settings) == {"ok": True}
    assert [request.headers["Authorization"] for request in loopback.requests] == ["Bearer t1", "Bearer t2"]
    assert len(loopback.token_requests) == 2


@pytest.mark.anyio
@pytest.mark.parametrize("world", ["sync", "aiohttp", "plain"])
async def test_a_failed_token_request_is_not_taken_for_the_call(loopback: Loopback, world: str) -> None:
    settings: dict[str, Any] = {} if world == "sync" else {"transport": world}
    loopback.token_answer = lambda _: Reply(200, b"", {"Content-Length": "5", "Connection": "close"})
    with pytest.raises(TransportError, match="so the call itself was not sent"):
        await called(world, loopback, lambda client: client.request("POST", "/v1/a", json={}), **settings)
    assert loopback.requests == []

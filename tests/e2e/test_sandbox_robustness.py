"""Whatever is sent to the sandbox, there is an answer, no traceback, and no credential in anything that it keeps or says."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from gofive.sandbox import Sandbox
from gofive.sandbox.app import SandboxApp
from gofive.sandbox.messages import Incoming

TOKEN = "/authorization/connect/token"
KEY = "0123456789abcdef0123456789abcdef"
FORM = "application/x-www-form-urlencoded"
CLIENT = "client_id=sandbox-client&client_secret=sandbox-secret%2B%2F%3D"


def talk(sandbox: Sandbox, request: bytes) -> bytes:
    """Send bytes, and read until the server has done."""
    port = int(sandbox.base_url.rsplit(":", 1)[1])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as sock:
        sock.sendall(request)
        sock.shutdown(socket.SHUT_WR)
        got = b""
        while chunk := sock.recv(65536):
            got += chunk
        return got


def head(method: str, path: str, *headers: str) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", "Connection: close", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "surrogateescape")


RAW = {
    "a header that is no text": head("GET", "/v3/customers/C1").replace(b"Host", b"X-\xff\xfe: \xe0\xb8\x81\r\nHost", 1),
    "a key that is not ASCII": head("GET", "/v3/customers/C1", "Ocp-Apim-Subscription-Key: \xff\xe0"),
    "a token that is not ASCII": head("GET", "/v3/customers/C1", f"Ocp-Apim-Subscription-Key: {KEY}", "Authorization: Bearer \xff\x80"),
    "a header given twice": head("GET", "/v3/customers/C1", f"Ocp-Apim-Subscription-Key: {KEY}", "Ocp-Apim-Subscription-Key: x"),
    "a huge header": head("GET", "/v3/customers/C1", "X: " + "y" * 60_000),
    "many headers": head("GET", "/v3/customers/C1", *(f"X-{i}: {i}" for i in range(500))),
    "an empty content type": head("POST", "/v3/customers", "Content-Type: ;;;", "Content-Length: 0"),
    "percent-encoded garbage": head("GET", "/v3/customers/%ff%00%zz%"),
    "nothing but percents": head("GET", "/%%%%%%"),
    "two slashes": head("GET", "//v3//customers//"),
    "dots": head("GET", "/v3/../../etc/passwd"),
    "encoded dots": head("GET", "/%2e%2e/%2e%2e/__sandbox__/state"),
    "an encoded admin path": head("GET", "/%5f%5fsandbox__/state"),
    "a long path": head("GET", "/v3/customers/" + "C" * 30_000),
    "a fragment": head("GET", "/v3/customers/C1#frag"),
    "an absolute address": head("GET", "http://example.com/v3/customers/C1"),
    "an asterisk": head("OPTIONS", "*"),
    "TRACE": head("TRACE", "/v3/customers"),
    "CONNECT": head("CONNECT", "localhost:80"),
    "a method of nobody": head("BREW", "/v3/customers"),
    "a method in lower case": head("get", "/v3/customers"),
    "HEAD": head("HEAD", "/v3/customers/C1"),
    "OPTIONS": head("OPTIONS", "/v3/customers"),
    "a query of garbage": head("GET", "/v3/customers/C1?%ff=%00&&&=&a&a=%zz"),
    "a query of ten thousand": head("GET", "/v3/customers/C1?" + "&".join(f"a{i}={i}" for i in range(5_000))),
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 40,
    "no version": b"GET /v3/customers\r\n\r\n",
    "HTTP/1.0 without a host": b"GET /__sandbox__/ HTTP/1.0\r\n\r\n",
    "a negative length": head("POST", "/v3/customers", "Content-Length: -5"),
    "two lengths": head("POST", "/v3/customers", "Content-Length: 5", "Content-Length: 6"),
    "chunks": head("POST", TOKEN, f"Content-Type: {FORM}", "Transfer-Encoding: chunked") + b"5\r\na=b&c\r\n0\r\n\r\n",
    "chunks that are none": head("POST", TOKEN, f"Content-Type: {FORM}", "Transfer-Encoding: chunked") + b"zz\r\n",
    "a body that is cut off": head("POST", TOKEN, f"Content-Type: {FORM}", "Content-Length: 50") + b"grant_type",
    "a body where none belongs": head("GET", "/v3/customers/C1", "Content-Length: 3") + b"abc",
    "a web socket": head(
        "GET", "/", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: dGhlIHNhbXBsZQ==", "Sec-WebSocket-Version: 13"
    ),
    "HTTP/2 without asking": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "an unknown expectation": head("POST", TOKEN, "Expect: 100-continue", "Content-Length: 3") + b"a=b",
}


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize("name", RAW)
def test_on_the_wire_there_is_an_answer(
    running: Sandbox, name: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    got = talk(running, RAW[name])
    unfinished = name in ("a body that is cut off", "chunks that are none")  # nobody is there to be answered
    if got or not unfinished:
        status = int(got.removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n").split(b" ", 2)[1])
        assert 200 <= status < 500, got[:200]
    assert b"Traceback" not in got
    assert [record for record in caplog.records if record.exc_info or record.levelno >= logging.ERROR] == []
    assert "Traceback" not in "".join(capfd.readouterr())
    assert b" 200 " in talk(running, head("GET", "/__sandbox__/counters"))


@pytest.mark.parametrize("text", ["a_" * 150_000 + "secret", "_" * 300_000 + "token", "eyJ-" * 75_000, "basic+" * 50_000])
def test_a_large_text_full_of_almost_credentials_holds_up_nobody(running: Sandbox, text: str) -> None:
    token = running.app.gateway.token(
        Incoming("POST", TOKEN, "", {"content-type": FORM}, f"grant_type=client_credentials&{CLIENT}".encode()),
        next(route for route in running.app.router.routes if route.path == TOKEN),
    )
    body = json.dumps({"customerName": text, "customerState": 1}).encode()
    good = (f"Ocp-Apim-Subscription-Key: {KEY}", f"Authorization: Bearer {json.loads(token.body)['access_token']}")
    got = talk(running, head("POST", "/v3/customers", *good, "Content-Type: application/json", f"Content-Length: {len(body)}") + body)
    assert b'"code":"1000"' in got  # within the time that `talk` waits


async def ask(app: SandboxApp, scope: dict[str, Any], *messages: dict[str, Any]) -> list[dict[str, Any]]:
    """Call the application as a server would, and give what it sends."""
    sent: list[dict[str, Any]] = []
    left = iter(messages or ({"type": "http.request", "body": b"", "more_body": False},))

    async def receive() -> dict[str, Any]:
        return next(left, {"type": "http.disconnect"})

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent


def http_scope(**more: Any) -> dict[str, Any]:
    scope = {"type": "http", "method": "GET", "path": "/", "raw_path": b"/", "query_string": b"", "headers": [(b"host", b"localhost")]}
    return {**scope, **more}


def test_thousands_of_requests_by_chance_are_answered(caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(20260331)
    with Sandbox(in_process=True) as sandbox:
        app = sandbox.app
        paths = [route.path for route in app.router.routes]
        paths += [f"/__sandbox__{path}" for path in ("/", "/state/customers", "/faults", "/x")]
        values = ["C1", "%2F", "%00", "%FF", "", "..", "ก", "%E0%B8%81", "1e309", "'", "[redacted]", "\x00", "{", "a" * 3000]
        bodies = [b"", b"{}", b"[]", b"null", b"{", b"\xff", b'{"a":' * 500, b"a=b", b'{"records":[{}]}', b'{"kind":"slow","seconds":0}']
        kinds = [b"application/json", b"text/plain", b"application/x-www-form-urlencoded", b"multipart/form-data", b"\xff/\xfe", b""]
        names = [b"authorization", b"ocp-apim-subscription-key", b"host", b"content-type", b"origin", b"\xff", b"cookie", b"expect", b""]

        def request() -> tuple[dict[str, Any], dict[str, Any]]:
            path = chance.choice(paths)
            while "{" in path:
                start, _, rest = path.partition("{")
                path = start + chance.choice(values) + rest.partition("}")[2]
            raw = path.encode("utf-8")
            headers = [(chance.choice(names), chance.choice([b"", b"Bearer x", b"Basic %", KEY.encode(), b"\xff", b"localhost", b"[::1"]))]
            headers += [(b"content-type", chance.choice(kinds)), (b"host", b"localhost"), (b"ocp-apim-subscription-key", KEY.encode())]
            scope = http_scope(
                method=chance.choice(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "get", "", "OPTIONS"]),
                path=path,
                raw_path=chance.choice([raw, None, raw + b"?x"]),
                query_string=chance.choice([b"", b"a=b&a=c", b"%ff=%zz", b"skip=1e9&take=-1", b"&&&==", b"\xff"]),
                headers=chance.sample(headers, len(headers)),
            )
            return scope, {"type": "http.request", "body": chance.choice(bodies), "more_body": False}

        async def run() -> None:
            for _ in range(4_000):
                scope, body = request()
                start, rest = await ask(app, scope, body)
                assert start["type"] == "http.response.start"
                assert 200 <= start["status"] < 500, (scope, start, rest)
                assert dict(start["headers"])[b"content-length"] == str(len(rest["body"])).encode()

        asyncio.run(run())
    assert caplog.records == []


def test_other_scopes_are_ended_politely() -> None:
    with Sandbox(in_process=True) as sandbox:
        started = asyncio.run(ask(sandbox.app, {"type": "lifespan"}, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}))
        assert [message["type"] for message in started] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
        closed = asyncio.run(ask(sandbox.app, {"type": "websocket", "path": "/"}, {"type": "websocket.connect"}))
        assert [message["type"] for message in closed] == ["websocket.close"]
        gone = asyncio.run(ask(sandbox.app, http_scope(path="/v9", raw_path=b"/v9"), {"type": "http.disconnect"}))
        assert gone == []
        part = {"type": "http.request", "body": b"x" * 3_000_000, "more_body": True}
        large = asyncio.run(ask(sandbox.app, http_scope(path="/__sandbox__/reset", raw_path=b"/__sandbox__/reset"), part, part))
        assert large[0]["status"] in (405, 413)


def test_a_bug_of_the_sandbox_is_an_answer_and_its_words_stay_inside(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("-".join(["what", "somebody", "sent"]))

    monkeypatch.setattr(sandbox.app.router, "find", fail)
    with caplog.at_level(logging.DEBUG):
        got = talk(sandbox, head("GET", "/v3/customers/C1"))
    monkeypatch.undo()
    assert b" 500 " in got
    assert b"Internal server error" in got
    said = [record.getMessage() for record in caplog.records if record.name == "gofive.sandbox"]
    assert len(said) == 1
    assert "the sandbox failed with RuntimeError" in said[0]
    assert "what-somebody-sent" not in caplog.text


# Credentials ------------------------------------------------------------------------------------------------------------------------------

OWN = {"secret": "sandbox-secret+/=", "partner secret": "sandbox-partner-secret+/=", "key": KEY}
FOREIGN = {
    "a key of the product": "9f8e7d6c5b4a39281706f5e4d3c2b1a0",
    "a secret": "Zm9yZWlnbi1zZWNyZXQ+Lw==",
    "a token": "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJpc3MiOiJleGFtcGxlIn0.c2lnbmF0dXJlLW9mLW5vYm9keQ",
    "a reference token": "NWQ3ZjA4M2E5YjFjNGU2ZjgwYTJiM2M0ZDVlNmY3YTg",
}


def test_no_credential_is_kept_or_said(tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "state.db"
    shown: list[bytes] = []
    with caplog.at_level(logging.DEBUG), Sandbox(database=database) as sandbox:
        form = "grant_type=client_credentials&client_id=sandbox-client&client_secret=" + quote(OWN["secret"], safe="")
        issued = talk(
            sandbox,
            head("POST", TOKEN, f"Ocp-Apim-Subscription-Key: {KEY}", f"Content-Type: {FORM}", f"Content-Length: {len(form)}")
            + form.encode(),
        )
        token = json.loads(issued.partition(b"\r\n\r\n")[2])["access_token"]
        credentials = [*OWN.values(), *FOREIGN.values(), token]
        good = (f"Ocp-Apim-Subscription-Key: {KEY}", f"Authorization: Bearer {token}")

        def post(path: str, body: object, *headers: str, kind: str = "application/json") -> None:
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            got = talk(sandbox, head("POST", path, f"Content-Type: {kind}", f"Content-Length: {len(content)}", *headers) + content)
            assert got.startswith(b"HTTP/1.1 ")

        for number, one in enumerate(credentials):
            escaped = quote(one, safe="")
            # Where they belong, right and wrong.
            bad = ("Ocp-Apim-Subscription-Key: " + one, "Authorization: Bearer " + one, "Cookie: s=" + one)
            basic = "Authorization: Basic " + base64.b64encode(f"sandbox-client:{one}".encode()).decode()
            talk(sandbox, head("GET", f"/v3/customers/{escaped}?q={escaped}", *bad))
            post(TOKEN, f"grant_type=client_credentials&client_id=x&client_secret={escaped}".encode(), good[0], kind=FORM)
            post(TOKEN, b"grant_type=client_credentials", good[0], basic, kind=FORM)
            # Where they don't.
            for name in ("access_token", "client_secret", "subscription-key", "token", "Authorization"):
                talk(sandbox, head("GET", f"/v3/customers/C1?a=b&{name}={escaped}", *good))
                talk(sandbox, head("POST", f"{TOKEN}?{name}={escaped}", *good, "Content-Length: 0"))
            record = {"customerName": f"Mango {number}", "customerState": 1}
            post("/v3/customers", {**record, "client_secret": one, "subscriptionKey": one, "partner_client_secret": one}, *good)
            if one in (*OWN.values(), token, FOREIGN["a token"]):
                post("/v3/customers", {**record, "customerName": f"{one} {number}", "taxId": one}, *good)
                talk(sandbox, head("GET", f"/v3/customers/{escaped}", *good))
                # Spelled by numbers, as JSON and URLs may spell any character.
                numbered, percents = ("".join(form % ord(c) for c in one) for form in ("\\u%04x", "%%%02x"))
                post("/v3/customers", f'{{"customerName": "{numbered} n{number}", "customerState": 1}}'.encode(), *good)
                post("/nowhere", f'{{"a": "{numbered}"}}'.encode())
                post("/nowhere", f"a={percents}".encode(), kind=FORM)
                talk(sandbox, head("GET", f"/v3/customers/{percents}?q={percents}", *good))
                post("/__sandbox__/state/cases", {"records": [{"caseNo": "T1", "note": one}]})
            if one == FOREIGN["a key of the product"]:  # told by its looks alone, and only in what is shown
                talk(sandbox, head("GET", f"/v3/customers/{one}?q={one}", *good))
            # The partner API asks for no key, so nobody checks the one that came along.
            body = {**record, "note": one}
            post("/api/v1/core/documents/jobs", body, f"Ocp-Apim-Subscription-Key: {one}", f"Authorization: Bearer {one}")
        for path in ("requests", "state", "state/customers", "state/cases", "tokens", "counters", "faults"):
            shown.append(talk(sandbox, head("GET", f"/__sandbox__/{path}")))
        assert b"[redacted]" in shown[0]
        assert b"Mango 3" in shown[2]
        assert b"[redacted] n0" in shown[2]
        assert b"T1" in shown[3]
        written = [path.read_bytes() for path in tmp_path.iterdir()]  # with the log that SQLite writes ahead
    written += [path.read_bytes() for path in tmp_path.iterdir()]
    said = "".join(capfd.readouterr()) + caplog.text
    for one in credentials:
        percents = "".join(f"%{ord(c):02x}" for c in one)
        for spelled in {one, quote(one, safe=""), json.dumps(one)[1:-1], one.replace("/", "\\/"), percents}:
            assert not [place for place in (*shown, *written) if spelled.encode() in place], one
            assert spelled not in said

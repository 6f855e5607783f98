"""What only the WSGI receiver does: its threads, its end, and the letter of PEP 3333."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
from concurrent.futures import CancelledError
from typing import Any
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest
import werkzeug.exceptions
from webhook_servers import CHAT, PATH, SECRET, Gate, Handled, chat, run_wsgi, serving
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from gofive import ConfigurationError
from gofive.webhooks import Event, WebhookWsgiApp, webhook_wsgi_app


def call(app: Any, **environ: Any) -> str:
    """The status that an application answers without a server."""
    given: dict[str, Any] = {"REQUEST_METHOD": "POST", "PATH_INFO": PATH, "CONTENT_TYPE": "application/json", **environ}
    setup_testing_defaults(given)
    started: list[str] = []

    def start_response(status: str, *_: Any) -> Any:
        started.append(status)

    b"".join(app(given, start_response))
    (status,) = started
    return status


def test_it_keeps_to_the_letter_of_wsgi() -> None:
    handled = Handled()
    with webhook_wsgi_app(handled, secret=SECRET) as app:
        running = run_wsgi(validator(app), "wsgiref")
        try:
            statuses = [
                running.post(CHAT).status,
                running.post(b"{").status,
                running.post(CHAT, "/x").status,
                running.send("GET", PATH).status,
            ]
        finally:
            running.stop()
    assert statuses == [200, 400, 404, 405]
    assert len(handled.events) == 1


def test_mounted_beside_another_application() -> None:
    handled = Handled()
    with webhook_wsgi_app(handled, secret=SECRET) as hook:
        site = werkzeug.exceptions.NotFound()
        running = run_wsgi(DispatcherMiddleware(site, {"/hooks/venio": hook}), "werkzeug")
        try:
            assert running.post(CHAT).text == "accepted"
            assert running.post(CHAT, f"/{SECRET}").status == 404
        finally:
            running.stop()
    assert len(handled.events) == 1


@pytest.mark.parametrize("background", [True, False])
def test_an_async_handler_is_refused_or_reported_but_never_lost(background: bool) -> None:
    async def handler(_: Event) -> None: ...

    class Handler:
        async def __call__(self, _: Event) -> None: ...

    for given in (handler, Handler(), Handler().__call__):
        with pytest.raises(ConfigurationError, match="for an async one there is webhook_app"):
            webhook_wsgi_app(given, secret=SECRET)
    told: list[BaseException] = []
    with serving("werkzeug", lambda event: handler(event), background=background, on_error=lambda error, _: told.append(error)) as running:
        assert running.post(CHAT).status == (200 if background else 500)
    assert [type(error) for error in told] == [TypeError]


def test_closing_waits_for_what_was_accepted_and_lets_nothing_in() -> None:
    handled = Handled()
    handled.action = gate = Gate()
    with serving("werkzeug", handled) as running:
        for number in range(3):
            assert running.post(chat(str(number))).status == 200
        closing = threading.Thread(target=running.app.close)
        closing.start()
        handled.wait()
        while (answer := running.post(chat("late"))).status != 503:
            raise AssertionError(answer)
        assert answer.text == "the receiver is being shut down"
        assert closing.is_alive()
        gate.open()
        closing.join(10)
        assert not closing.is_alive()
        running.app.close()  # again
    assert handled.texts == ["0", "1", "2"]


def test_what_closing_does_not_wait_for_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[type, str]] = []
    handled = Handled()
    handled.action = gate = Gate()

    def on_error(error: BaseException, event: Event) -> None:
        told.append((type(error), event.data["ChatMessage"]["Content"]))

    with serving("werkzeug", handled, on_error=on_error) as running:
        for number in range(3):
            assert running.post(chat(str(number))).status == 200
        handled.wait()
        running.app.close(timeout=0.05)
        assert told == [(CancelledError, "1"), (CancelledError, "2")]
        gate.open()
        running.app.close()
    assert handled.texts == ["0"]
    assert len(told) == 2
    assert caplog.text.count("CancelledError") == 2


def test_python_finishes_what_was_accepted_when_it_exits() -> None:
    code = f"""
import io, time
from wsgiref.util import setup_testing_defaults
from gofive.webhooks import webhook_wsgi_app

def handle(event):
    time.sleep(0.05)
    print(event.topic, flush=True)

app = webhook_wsgi_app(handle, secret={SECRET!r})
for number in range(3):
    body = b'{{"Topic": "%d"}}' % number
    environ = {{"REQUEST_METHOD": "POST", "PATH_INFO": "/{SECRET}", "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body)}}
    setup_testing_defaults(environ)
    app(environ, lambda *_: None)
print("end", flush=True)
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(done.stdout.split()) == ["0", "1", "2", "end"]


def test_no_thread_is_started_before_the_first_delivery() -> None:
    """A server that forks would leave it behind."""
    before = threading.active_count()
    app = webhook_wsgi_app(print, secret=SECRET)
    assert call(app, CONTENT_LENGTH="2", **{"wsgi.input": io.BytesIO(b"{}")}) == "400 Bad Request"
    assert threading.active_count() == before


def test_when_no_thread_can_be_started_the_sender_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[BaseException] = []
    start = threading.Thread.start

    def fail(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with webhook_wsgi_app(lambda _: None, secret=SECRET, on_error=lambda error, _: told.append(error)) as app:
        monkeypatch.setattr(threading.Thread, "start", fail)
        body = b'{"Topic": "Chat"}'
        assert call(app, CONTENT_LENGTH="17", **{"wsgi.input": io.BytesIO(body)}).startswith("503")
        monkeypatch.setattr(threading.Thread, "start", start)
        assert call(app, CONTENT_LENGTH="17", **{"wsgi.input": io.BytesIO(body)}).startswith("200")
    assert [type(error) for error in told] == [RuntimeError]
    assert app._reception.pending == 0


class Dribbling(io.BytesIO):
    """A stream that never gives more than a byte at a time, as PEP 3333 allows no less than files do."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size, 1) if size is not None and size >= 0 else 1)


class Broken(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        raise ConnectionResetError


@pytest.mark.parametrize(
    ("environ", "status"),
    [
        ({"CONTENT_LENGTH": "17", "wsgi.input": Dribbling(b'{"Topic": "Chat"}')}, "200 OK"),
        ({"CONTENT_LENGTH": "18", "wsgi.input": Dribbling(b'{"Topic": "Chat"}')}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "17", "wsgi.input": Broken()}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "", "wsgi.input": io.BytesIO(b'{"Topic": "Chat"}')}, "411 Length Required"),
        ({"wsgi.input_terminated": True, "wsgi.input": Dribbling(b'{"Topic": "Chat"}')}, "200 OK"),
        ({"wsgi.input_terminated": True, "wsgi.input": Dribbling(b"x" * 41)}, "413"),
        ({"wsgi.input_terminated": True, "wsgi.input": Broken()}, "400 Bad Request"),
        ({"CONTENT_LENGTH": "0", "wsgi.input": io.BytesIO()}, "400 Bad Request"),
        ({"PATH_INFO": "", "CONTENT_LENGTH": "17"}, "404 Not Found"),
        ({"PATH_INFO": "/\xe0\xb8\x81", "CONTENT_LENGTH": "17"}, "404 Not Found"),
    ],
)
def test_streams_of_any_manners(environ: dict[str, Any], status: str) -> None:
    with webhook_wsgi_app(lambda _: None, secret=SECRET, max_bytes=40) as app:
        assert call(app, **environ).startswith(status)


def test_an_exit_in_a_handler_is_an_exit_but_the_delivery_is_reported() -> None:
    told: list[BaseException] = []

    def leave(_: Event) -> None:
        raise SystemExit

    app = webhook_wsgi_app(leave, secret=SECRET, background=False, max_pending=1, on_error=lambda error, _: told.append(error))
    for _ in range(2):
        with pytest.raises(SystemExit):
            call(app, CONTENT_LENGTH="17", **{"wsgi.input": io.BytesIO(b'{"Topic": "Chat"}')})
    assert len(told) == 2


def test_used_as_a_context_it_is_closed() -> None:
    with webhook_wsgi_app(print, secret=SECRET) as app:
        assert isinstance(app, WebhookWsgiApp)
    assert call(app, CONTENT_LENGTH="17", **{"wsgi.input": io.BytesIO(b'{"Topic": "Chat"}')}).startswith("503")

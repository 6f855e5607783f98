"""What a receiver answers, over real sockets: the same behind an ASGI server and two WSGI servers."""

from __future__ import annotations

import http.client
import json
import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from webhook_servers import CHAT, PATH, SALES_ORDER, SECRET, SERVERS, Gate, Handled, chat, serving, until

from gofive.webhooks import ChatMessageEvent, Claim, Event, MemorySeen, SalesOrderEvent


@pytest.fixture(params=SERVERS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def handled() -> Handled:
    return Handled()


def test_a_delivery_is_answered_and_handled(kind: str, handled: Handled) -> None:
    with serving(kind, handled) as running:
        answer = running.post(CHAT)
        assert (answer.status, answer.text) == (200, "accepted")
        assert answer.headers["content-type"] == "application/json"
        assert running.post(SALES_ORDER).status == 200
    first, second = handled.events
    assert isinstance(first, ChatMessageEvent)
    assert first.message.content == "Is the mango still there?"
    assert isinstance(second, SalesOrderEvent)
    assert second.sales_order_no == "SO26110001"


def test_it_is_answered_before_the_handler_is_done(kind: str, handled: Handled) -> None:
    handled.action = gate = Gate()
    with serving(kind, handled) as running:
        assert running.post(CHAT).text == "accepted"
        handled.wait()
        assert not gate.opened.is_set()
        gate.open()


def test_in_the_foreground_the_outcome_is_the_answer(kind: str, handled: Handled) -> None:
    with serving(kind, handled, background=False, seen=None) as running:
        answer = running.post(CHAT)
        assert (answer.status, answer.text, len(handled.events)) == (200, "handled", 1)

        def fail(_: Event) -> None:
            raise ValueError("no")

        handled.action = fail
        answer = running.post(CHAT)
        assert (answer.status, answer.text, len(handled.events)) == (500, "the handler failed", 2)


def test_a_connection_that_is_kept_alive_does_not_wait_for_the_handler(handled: Handled) -> None:
    handled.action = gate = Gate()
    with serving("uvicorn", handled) as running:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=10)
        for number in range(5):
            connection.request("POST", PATH, json.dumps(chat(str(number))), {"Content-Type": "application/json"})
            answer = connection.getresponse()
            assert (answer.status, json.loads(answer.read())) == (200, {"status": "accepted"})
        connection.close()
        gate.open()
    assert handled.texts == ["0", "1", "2", "3", "4"]


# Secret -----------------------------------------------------------------------------------------------------------------------------

WRONG = ["", "/", "/hooks/venio", "/hooks/venio/", f"/{SECRET}x", f"/{SECRET[:-1]}", f"/{SECRET}/", f"/{SECRET}/x", f"/{SECRET.upper()}"]
WRONG += [f"/x?{SECRET}", f"/x?a=/{SECRET}", f"/%00{SECRET}", "/%F0%28", "/" + "a" * 5000, f"/{SECRET}%2F", "/%E0%B8%81"]


@pytest.mark.parametrize("method", ["POST", "GET", "PUT"])
def test_without_the_secret_it_looks_as_if_nothing_were_there(kind: str, handled: Handled, method: str) -> None:
    with serving(kind, handled) as running:
        answers = [running.send(method, path or "/", b"{}" if method != "GET" else None) for path in WRONG]
        # The body does not matter either, whatever is wrong with it.
        answers += [running.send(method, "/x", b"x" * 5, {"Content-Type": "text/plain"})]
    assert {(answer.status, answer.text) for answer in answers} == {(404, "not found")}
    assert handled.events == []


@pytest.mark.parametrize("path", [f"/{SECRET}", PATH, f"//{SECRET}", f"/a/b/c/{SECRET}", f"/{SECRET}?a=b", f"/%63{SECRET[1:]}"])
def test_any_path_that_ends_in_the_secret_is_right(kind: str, handled: Handled, path: str) -> None:
    with serving(kind, handled) as running:
        assert running.post(CHAT, path).status == 200


def test_the_secret_in_a_header(kind: str, handled: Handled) -> None:
    with serving(kind, handled, header="X-Hook-Secret", seen=None) as running:
        assert running.post(CHAT, "/any/path", X_Hook_Secret=SECRET).status == 200
        assert running.post(CHAT, "/", x_hook_secret=SECRET).status == 200
        for wrong in ("", SECRET[:-1], SECRET + "x", f"{SECRET}, {SECRET}", "ÿþ"):
            assert running.post(CHAT, "/", X_Hook_Secret=wrong).status == 404
        assert running.post(CHAT, PATH).status == 404
        twice = f"POST / HTTP/1.1\r\nHost: x\r\nX-Hook-Secret: {SECRET}\r\nX-Hook-Secret: other\r\nContent-Length: 2\r\n\r\n{{}}"
        assert b" 404 " in running.raw(twice.encode())
    assert len(handled.events) == 2


def test_an_authorization_header_may_hold_it(kind: str, handled: Handled) -> None:
    with serving(kind, handled, secret=f"Bearer {SECRET}", header="Authorization") as running:
        assert running.post(CHAT, Authorization=f"Bearer {SECRET}").status == 200
        assert running.post(CHAT, Authorization=SECRET).status == 404


def test_two_secrets_while_one_is_replaced(kind: str, handled: Handled) -> None:
    with serving(kind, handled, secret=["the-old-secret-0123", "the-new-secret-0123"], seen=None) as running:
        assert running.post(CHAT, "/the-old-secret-0123").status == 200
        assert running.post(CHAT, "/the-new-secret-0123").status == 200
        assert running.post(CHAT, "/the-odd-secret-0123").status == 404


# Methods, types, sizes --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE"])
def test_other_methods(kind: str, handled: Handled, method: str) -> None:
    with serving(kind, handled) as running:
        answer = running.send(method, PATH)
    assert (answer.status, answer.headers["allow"]) == (405, "POST")
    assert bool(answer.body) is (method != "HEAD")


GOOD_TYPES = [
    "application/json",
    "application/json; charset=utf-8",
    'APPLICATION/JSON;charset="UTF-8"',
    "application/json; charset=us-ascii",
    "text/json",
    "application/cloudevents+json",
    "",
    None,
]
BAD_TYPES = [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
    "application/json; charset=tis-620",
    "application/json; charset=utf-16",
    "application/jsonx",
    "text/html+json",
    "json",
    ";",
    "*/*",
    "application/json, text/plain",
]


def test_types_that_are_json_or_not_named(kind: str, handled: Handled) -> None:
    # wsgiref tells its application text/plain where a request has no type.
    types = [given for given in GOOD_TYPES if given is not None or kind != "wsgiref"]
    with serving(kind, handled, seen=None) as running:
        for given in types:
            headers = {} if given is None else {"Content-Type": given}
            assert running.send("POST", PATH, json.dumps(CHAT).encode(), headers).status == 200, given
    assert len(handled.events) == len(types)


def test_other_types(kind: str, handled: Handled) -> None:
    with serving(kind, handled) as running:
        for given in BAD_TYPES:
            assert running.send("POST", PATH, json.dumps(CHAT).encode(), {"Content-Type": given}).status == 415, given
        assert running.post(CHAT, Content_Encoding="gzip").status == 415
        assert running.post(CHAT, Content_Encoding="identity").status == 200
    assert len(handled.events) == 1


@pytest.mark.parametrize(("size", "status"), [(2000, 200), (2001, 413), (200_000, 413)])
def test_bodies_over_the_limit(kind: str, handled: Handled, size: int, status: int) -> None:
    body = json.dumps(CHAT).encode().ljust(size)
    with serving(kind, handled, max_bytes=2000) as running:
        assert f" {status} ".encode() in running.raw(head(f"Content-Length: {size}") + body)
        assert running.post(CHAT).status == 200  # and it goes on


@pytest.mark.parametrize("kind", ["uvicorn", "werkzeug"])
def test_chunked_bodies(kind: str, handled: Handled) -> None:
    with serving(kind, handled, max_bytes=2000) as running:
        assert b" 200 " in running.raw(head("Transfer-Encoding: chunked") + chunked(json.dumps(CHAT).encode(), 7))
        handled.wait()
        assert b" 413 " in running.raw(head("Transfer-Encoding: chunked") + chunked(b" " * 2001, 500))
        endless = head("Transfer-Encoding: chunked") + chunked(b" " * 2001, 2001).removesuffix(b"0\r\n\r\n")
        assert b" 413 " in running.raw(endless)
        assert running.post(SALES_ORDER).status == 200
    assert len(handled.events) == 2


def test_a_server_that_can_not_read_chunks_asks_for_a_length(handled: Handled) -> None:
    with serving("wsgiref", handled) as running:
        assert b" 411 " in running.raw(head("Transfer-Encoding: chunked") + chunked(json.dumps(CHAT).encode(), 7))
        assert b" 411 " in running.raw(head("X-Nothing: 0"))


@pytest.mark.parametrize("length", ["-1", "+5", "0x10", "5.0", "five", "1e3", "5, 5", "٥", "9" * 30, "9" * 5000])
def test_lengths_that_are_none(kind: str, handled: Handled, length: str) -> None:
    with serving(kind, handled) as running:
        answer = running.raw(head(f"Content-Length: {length}") + json.dumps(CHAT).encode(), and_hang_up=True)
        assert answer == b"" or answer.split()[1] in (b"400", b"413"), answer
        assert running.post(SALES_ORDER).status == 200
    assert [type(event) for event in handled.events] == [SalesOrderEvent]


def test_a_body_that_is_shorter_than_it_says(kind: str, handled: Handled) -> None:
    body = json.dumps(CHAT).encode()
    with serving(kind, handled) as running:
        answer = running.raw(head(f"Content-Length: {len(body) + 10}") + body, and_hang_up=True)
        assert answer == b"" or b" 400 " in answer
        assert running.post(SALES_ORDER).status == 200
    assert [type(event) for event in handled.events] == [SalesOrderEvent]


def test_a_body_that_is_longer_than_it_says_is_cut_there(kind: str, handled: Handled) -> None:
    body = json.dumps(CHAT).encode()
    with serving(kind, handled) as running:
        assert b" 200 " in running.raw(head(f"Content-Length: {len(body)}") + body + b"more")
    assert len(handled.events) == 1


def test_a_sender_that_hangs_up_in_the_middle(kind: str, handled: Handled) -> None:
    with serving(kind, handled) as running:
        for sent in (head("Content-Length: 500"), head("Content-Length: 500") + b'{"Topic"', b"POST / HT", b""):
            running.raw(sent, and_hang_up=True)
        assert running.post(CHAT).status == 200
    assert len(handled.events) == 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"a": 1}', b'{"Topic": NaN}', b"\xff", b"[" * 100_000, b'{"Topic":"a","topic":"b"}'])
def test_bodies_that_are_no_delivery(kind: str, handled: Handled, body: bytes) -> None:
    with serving(kind, handled) as running:
        answer = running.post(body)
        assert answer.status == 400
        assert answer.text.startswith("the delivery ")
        assert running.post(CHAT).status == 200
    assert len(handled.events) == 1


def head(*lines: str) -> bytes:
    return "\r\n".join([f"POST {PATH} HTTP/1.1", "Host: localhost", "Content-Type: application/json", *lines, "", ""]).encode()


def chunked(body: bytes, size: int) -> bytes:
    chunks = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"


# Many at a time ---------------------------------------------------------------------------------------------------------------------


def test_deliveries_are_handled_in_their_order(kind: str, handled: Handled) -> None:
    with serving(kind, handled) as running:
        for number in range(50):
            assert running.post(chat(str(number))).status == 200
    assert handled.texts == [str(number) for number in range(50)]


@pytest.mark.parametrize("background", [True, False])
def test_many_at_once_are_each_handled_once(kind: str, handled: Handled, background: bool) -> None:
    with serving(kind, handled, background=background, workers=4, max_pending=1000) as running, ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(lambda number: running.post(chat(str(number // 2))).status, range(200)))
    assert sorted(handled.texts, key=int) == [str(number) for number in range(100)]
    # Of each pair one was handled; the other came after it, or while it was being handled.
    assert set(statuses) <= {200, 503}
    assert statuses.count(200) >= 100


def test_as_many_handlers_run_at_a_time_as_told(kind: str, handled: Handled) -> None:
    together = threading.Barrier(3)
    handled.action = lambda _: together.wait(10)
    failures: list[BaseException] = []
    with serving(kind, handled, workers=3, on_error=lambda error, _: failures.append(error)) as running:
        for number in range(3):
            assert running.post(chat(str(number))).status == 200
        handled.wait(3)
    assert failures == []


def test_with_one_worker_never_two_handlers_run(kind: str, handled: Handled) -> None:
    alone = threading.Lock()

    def work(_: Event) -> None:
        assert alone.acquire(blocking=False)
        threading.Event().wait(0.002)
        alone.release()

    handled.action = work
    failures: list[BaseException] = []
    with serving(kind, handled, on_error=lambda error, _: failures.append(error)) as running, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: running.post(chat(str(number))), range(40)))
    assert failures == []
    assert len(handled.events) == 40


def test_when_too_many_wait_the_sender_is_told_to_come_again(kind: str, handled: Handled) -> None:
    handled.action = gate = Gate()
    with serving(kind, handled, max_pending=3) as running:
        for number in range(3):
            assert running.post(chat(str(number))).status == 200
        answer = running.post(chat("3"))
        assert (answer.status, answer.text) == (503, "too many deliveries are waiting")
        assert int(answer.headers["retry-after"]) > 0
        gate.open()
        until(lambda: running.post(chat("3")).status == 200)  # what was refused does not count as seen
    assert handled.texts == ["0", "1", "2", "3"]


# Duplicates -------------------------------------------------------------------------------------------------------------------------


def test_a_delivery_that_comes_again_is_dropped(kind: str, handled: Handled) -> None:
    with serving(kind, handled, background=False) as running:
        assert [running.post(CHAT).text for _ in range(3)] == ["handled", "duplicate", "duplicate"]
        assert running.post(chat("another")).text == "handled"
    assert len(handled.events) == 2


def test_two_of_the_same_at_once(kind: str, handled: Handled) -> None:
    """The second one can't be told that all is well before that is so."""
    handled.action = gate = Gate()
    with serving(kind, handled, background=False) as running, ThreadPoolExecutor(1) as pool:
        first = pool.submit(running.post, CHAT)
        handled.wait()
        second = running.post(CHAT)
        assert (second.status, second.text) == (503, "the same delivery is being handled")
        assert "retry-after" in second.headers
        gate.open()
        assert first.result(10).status == 200
        assert running.post(CHAT).text == "duplicate"
    assert len(handled.events) == 1


@pytest.mark.parametrize("background", [True, False])
def test_a_delivery_whose_handler_failed_does_not_count_as_seen(kind: str, handled: Handled, background: bool) -> None:
    def fail_once(_: Event) -> None:
        if len(handled.events) == 1:
            raise ValueError("no")

    handled.action = fail_once
    with serving(kind, handled, background=background) as running:
        assert running.post(CHAT).status == (200 if background else 500)
        until(lambda: running.post(CHAT).text in ("accepted", "handled"))
        until(lambda: running.post(CHAT).text == "duplicate")
    assert len(handled.events) == 2


def test_nothing_is_dropped_without_a_memory(kind: str, handled: Handled) -> None:
    with serving(kind, handled, seen=None) as running:
        assert [running.post(CHAT).text for _ in range(3)] == ["accepted"] * 3
    assert len(handled.events) == 3


def test_an_id_of_ones_own_counts_instead_of_the_body(kind: str, handled: Handled) -> None:
    with serving(kind, handled, background=False, identify=lambda event: event.raw.get("Id")) as running:
        assert running.post({**chat("a"), "Id": "1"}).text == "handled"
        assert running.post({**chat("b"), "Id": "1"}).text == "duplicate"
        assert running.post({**chat("a"), "Id": "2"}).text == "handled"
        assert running.post(chat("a")).text == "handled"
        assert running.post(chat("a")).text == "duplicate"
    assert handled.texts == ["a", "a", "a"]


def test_one_memory_for_two_receivers(kind: str, handled: Handled) -> None:
    seen = MemorySeen()
    with serving(kind, handled, seen=seen, background=False) as one, serving("uvicorn", handled, seen=seen, background=False) as other:
        assert [one.post(CHAT).text, other.post(CHAT).text] == ["handled", "duplicate"]
    assert len(handled.events) == 1


class BrokenSeen(MemorySeen):
    def __init__(self, *broken: str) -> None:
        super().__init__()
        self.broken = set(broken)

    def claim(self, key: str) -> Claim:
        self._break("claim")
        return super().claim(key)

    def confirm(self, key: str) -> None:
        self._break("confirm")
        super().confirm(key)

    def _break(self, name: str) -> None:
        if name in self.broken:
            raise ConnectionError("the store is down")


def test_while_the_memory_is_down_deliveries_are_put_off(kind: str, handled: Handled) -> None:
    told: list[BaseException] = []
    seen = BrokenSeen("claim")
    with serving(kind, handled, seen=seen, background=False, on_error=lambda error, _: told.append(error)) as running:
        assert running.post(CHAT).status == 503
        assert handled.events == []
        seen.broken.clear()
        assert running.post(CHAT).status == 200
    assert [type(error) for error in told] == [ConnectionError]


def test_a_memory_that_can_not_note_the_outcome_spoils_nothing_else(kind: str, handled: Handled) -> None:
    told: list[BaseException] = []
    with serving(
        kind, handled, seen=BrokenSeen("confirm"), background=False, max_pending=1, on_error=lambda error, _: told.append(error)
    ) as running:
        assert running.post(CHAT).status == 200
        assert running.post(SALES_ORDER).status == 200
    assert [type(error) for error in told] == [ConnectionError, ConnectionError]


def test_a_memory_that_does_not_answer_with_a_claim_is_reported(kind: str, handled: Handled) -> None:
    class Simple(MemorySeen):
        def claim(self, key: str) -> Any:
            return True

    told: list[BaseException] = []
    with serving(kind, handled, seen=Simple(), max_pending=1, on_error=lambda error, _: told.append(error)) as running:
        assert [running.post(CHAT).status, running.post(CHAT).status] == [503, 503]
    assert [type(error) for error in told] == [TypeError, TypeError]


def test_an_identify_that_fails_is_reported(kind: str, handled: Handled) -> None:
    told: list[BaseException] = []
    with serving(kind, handled, identify=lambda event: event.raw["Id"], on_error=lambda error, _: told.append(error)) as running:
        assert running.post(CHAT).status == 503
    assert [type(error) for error in told] == [KeyError]


# Failures and logs ------------------------------------------------------------------------------------------------------------------

PERSONAL = "c4n4ry personal"


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


@pytest.mark.parametrize("background", [True, False])
def test_a_failure_is_reported_and_logged_without_what_the_delivery_says(
    kind: str, handled: Handled, logged: pytest.LogCaptureFixture, background: bool
) -> None:
    told: list[tuple[BaseException, Event]] = []

    def fail(event: Event) -> None:
        raise ValueError(event.data["ChatMessage"]["Content"])

    handled.action = fail
    with serving(kind, handled, background=background, on_error=lambda error, event: told.append((error, event))) as running:
        running.post(chat(PERSONAL))
        until(lambda: told)
    ((error, event),) = told
    assert str(error) == PERSONAL  # whoever is told gets it all
    assert event == handled.events[0]
    (record,) = [r for r in logged.records if r.levelno >= logging.ERROR]
    assert record.name == "gofive.webhooks"
    assert record.getMessage().startswith("failed to handle a delivery (topic 'Chat', event 'Message'): ValueError in ")
    assert "test_webhook_http.py:" in record.getMessage()
    assert PERSONAL not in logged.text


def test_an_on_error_that_fails_is_logged_and_spoils_nothing(kind: str, handled: Handled, logged: pytest.LogCaptureFixture) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(PERSONAL)

    handled.action = fail
    with serving(kind, handled, on_error=fail, max_pending=1) as running:
        running.post(CHAT)
        until(lambda: running.post(SALES_ORDER).status == 200)
    assert len(handled.events) == 2
    assert "on_error failed: RuntimeError in " in logged.text
    assert PERSONAL not in logged.text


@pytest.mark.parametrize("error", [StopIteration, KeyError, AssertionError, ExceptionGroup("many", [ValueError(PERSONAL)]), RecursionError])
def test_any_error_of_a_handler_is_reported(kind: str, handled: Handled, error: Any) -> None:
    told: list[BaseException] = []

    def fail(_: Event) -> None:
        raise error

    handled.action = fail
    with serving(kind, handled, on_error=lambda failure, _: told.append(failure)) as running:
        assert running.post(CHAT).status == 200
        until(lambda: told)
        handled.action = lambda _: None
        assert running.post(SALES_ORDER).status == 200
    assert len(handled.events) == 2


def test_nothing_secret_or_personal_is_logged_or_shown(kind: str, handled: Handled, logged: pytest.LogCaptureFixture) -> None:
    def fail(_: Event) -> None:
        raise ValueError(PERSONAL)

    handled.action = fail
    with serving(kind, handled, max_bytes=5000) as running:
        answers = [
            running.post(chat(PERSONAL)),
            running.post(chat(PERSONAL)),
            running.post(chat(PERSONAL), f"/{SECRET}x"),
            running.post(chat(PERSONAL), Content_Type="text/plain"),
            running.post(chat(PERSONAL * 1000)),
            running.post(json.dumps(PERSONAL).encode()),
            running.post(f'{{"Topic": "{PERSONAL}'.encode()),
            running.send("GET", PATH),
        ]
        app = running.app
        shown = repr(app) + str(app) + everything(app)
    logging.getLogger("gofive.webhooks").info("%r", app)
    text = logged.text + shown + "".join(f"{answer.headers} {answer.body!r}" for answer in answers)
    assert SECRET not in text
    assert PERSONAL not in text


def test_a_topic_can_not_forge_or_flood_the_log(kind: str, handled: Handled, logged: pytest.LogCaptureFixture) -> None:
    def fail(_: Event) -> None:
        raise ValueError

    handled.action = fail
    with serving(kind, handled) as running:
        running.post({"Topic": "a\nERROR root forged" + "x" * 100_000})
        handled.wait()
    (message,) = [r.getMessage() for r in logged.records if r.levelno >= logging.ERROR]
    assert "\n" not in message
    assert len(message) < 1000


def everything(value: object, seen: set[int] | None = None) -> str:
    """repr of whatever hangs on an object, as an error tracker would show it."""
    seen = set() if seen is None else seen
    if id(value) in seen or not type(value).__module__.startswith("gofive"):
        return repr(value)
    seen.add(id(value))
    members = list(getattr(value, "__dict__", {}).values()) + [getattr(value, name, None) for name in getattr(value, "__slots__", ())]
    return repr(value) + "".join(everything(member, seen) for member in members)


# The end ----------------------------------------------------------------------------------------------------------------------------


def test_what_was_accepted_is_handled_before_the_end(kind: str, handled: Handled) -> None:
    handled.action = lambda _: threading.Event().wait(0.02)
    with serving(kind, handled) as running:
        for number in range(20):
            assert running.post(chat(str(number))).status == 200
        assert len(handled.events) < 20
    assert handled.texts == [str(number) for number in range(20)]

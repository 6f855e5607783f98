"""What a bad server does: one small function for each way to fail."""

from __future__ import annotations

import gzip
import json
import os
import time
from email.utils import formatdate

from fault_server import SECRETS, SUCCESS, Behaviour, Received, Wire, answer

DRIP = 0.05
"""Seconds between two bytes of a server that drips: more often than any timeout of a phase, so that only a deadline ends it."""


def page(received: Received) -> bytes:
    """A page of HTML that shows all that it should not: the request, and the secrets."""
    return f"<html><body><h1>Sorry</h1><pre>{received.echo} {' '.join(SECRETS)}</pre></body></html>".encode()


# Before anything is read -----------------------------------------------------------------------------------------------------------------


def reset_at_once(wire: Wire) -> None:
    wire.wait_for_data()  # or else it may seem that there never was a connection
    wire.reset()


def reset_in_the_request(wire: Wire) -> None:
    wire.read(20)
    wire.reset()


def keep_silent(wire: Wire) -> None:
    wire.hold()


def talk_plain_http(wire: Wire) -> None:
    wire.send(answer("400 Bad Request", b"<html>no TLS here</html>", content_type="text/html"))


def cut_the_handshake(wire: Wire) -> None:
    wire.read()
    wire.close()


def reset_the_handshake(wire: Wire) -> None:
    wire.read()
    wire.reset()


def expect_tls(wire: Wire) -> None:
    """Read a TLS handshake where the client speaks plain http, and hang up with the alert that TLS has for it."""
    wire.read()
    wire.send(bytes([21, 3, 1, 0, 2, 2, 70]))
    wire.close()


# Without an answer -----------------------------------------------------------------------------------------------------------------------


def applied_first(behaviour: Behaviour) -> Behaviour:
    """Do what the request asks for, and then fail."""

    def behave(wire: Wire, received: Received) -> None:
        wire.server.apply(received)
        behaviour(wire, received)

    return behave


def reset(wire: Wire, _: Received) -> None:
    wire.reset()


def hang_up(wire: Wire, _: Received) -> None:
    wire.close()


def hold(wire: Wire, _: Received) -> None:
    wire.hold()


def reset_after(data: bytes) -> Behaviour:
    def behave(wire: Wire, _: Received) -> None:
        wire.send(data)
        time.sleep(0.02)  # a reset overtakes what was sent just before
        wire.reset()

    return behave


def close_after(data: bytes) -> Behaviour:
    def behave(wire: Wire, _: Received) -> None:
        wire.send(data)
        wire.close()

    return behave


def hold_after(data: bytes) -> Behaviour:
    def behave(wire: Wire, _: Received) -> None:
        wire.send(data)
        wire.hold()

    return behave


def drip(data: bytes, *, after: bytes = b"", seconds: float = DRIP) -> Behaviour:
    def behave(wire: Wire, _: Received) -> None:
        wire.send(after)
        wire.drip(data, seconds)

    return behave


def repeat(data: bytes) -> Behaviour:
    """Send the same again and again, until the client had enough."""

    def behave(wire: Wire, _: Received) -> None:
        while not wire.server.stopped.wait(DRIP):
            wire.send(data)

    return behave


def garble_the_encryption(wire: Wire, _: Received) -> None:
    wire.send_below_tls(bytes([23, 3, 3, 0, 64]) + os.urandom(64))
    wire.hold()


# With an answer --------------------------------------------------------------------------------------------------------------------------


def say(
    status: int | str = 200, body: bytes | None = None, headers: str = "", content_type: str = "application/json", version: str = "1.1"
) -> Behaviour:
    """Answer; without a body the page that shows too much."""

    def behave(wire: Wire, received: Received) -> None:
        text, kind = (page(received), "text/html") if body is None else (body, content_type)
        wire.send(answer(status, text, headers, kind, version))

    return behave


def say_json(status: int, data: object, headers: str = "") -> Behaviour:
    return say(status, json.dumps(data).encode(), headers)


def say_raw(data: bytes) -> Behaviour:
    def behave(wire: Wire, _: Received) -> None:
        wire.send(data)

    return behave


def answer_instead_of_the_api(wire: Wire, _: Received) -> None:
    """What a proxy does that opens a tunnel into itself, without TLS at its end."""
    wire.send(b"HTTP/1.1 200 OK\r\n\r\n")
    wire.read()
    talk_plain_http(wire)


def echo_in_headers(wire: Wire, received: Received) -> None:
    wire.send(answer(500, b"", f"X-Debug: {' '.join(received.headers.values())} {' '.join(SECRETS)}\r\n"))


def say_wait_until(status: int, seconds: float, clock: float = 0) -> Behaviour:
    """Answer with a Retry-After that is a date, by a clock that is off by so many seconds."""

    def behave(wire: Wire, received: Received) -> None:
        now = time.time() + clock
        dates = f"Date: {formatdate(now, usegmt=True)}\r\nRetry-After: {formatdate(now + seconds, usegmt=True)}\r\n"
        say(status, headers=dates)(wire, received)

    return behave


def redirect(status: int) -> Behaviour:
    """Send the client, and with it the credentials, to another host."""

    def behave(wire: Wire, received: Received) -> None:
        say(status, headers=f"Location: http://127.0.0.1:{wire.server.elsewhere}{received.target}\r\n")(wire, received)

    return behave


def first_then(first: Behaviour, rest: Behaviour) -> Behaviour:
    """Fail in one way, and in another ever after."""

    def behave(wire: Wire, received: Received) -> None:
        (rest if wire.strike else first)(wire, received)

    return behave


def and_stop_listening(behaviour: Behaviour) -> Behaviour:
    def behave(wire: Wire, received: Received) -> None:
        wire.server.stop_listening()
        behaviour(wire, received)

    return behave


broken_gzip = say(body=gzip.compress(SUCCESS)[:10] + b"\xff" * 40, headers="Content-Encoding: gzip\r\n")
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
KEY_REFUSED = {"statusCode": 401, "message": "Access denied due to invalid subscription key."}
QUOTA_USED_UP = {"statusCode": 403, "message": "Out of call volume quota."}

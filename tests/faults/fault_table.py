"""The matrix: every fault, and what a caller is told of it. The tests prove it, `write_matrix.py` prints it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

import fault_behaviours as does
from attrs import frozen
from fault_server import SUCCESS, Behaviour, Fault, FaultServer, Reception, answer

from gofive import (
    AmbiguousWriteError,
    APIError,
    AuthenticationError,
    BadRequestError,
    BusinessError,
    ConnectionFailedError,
    DecodeError,
    GofiveError,
    NotFoundError,
    QuotaExceededError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    ServiceUnavailableError,
    SubscriptionKeyError,
    TLSFailedError,
    TokenRequestError,
    TransportError,
)

CallName: TypeAlias = Literal["get", "enquiry", "update", "create"]
CALLS: tuple[CallName, ...] = ("get", "enquiry", "update", "create")
"""A read by GET, a read by POST, a write that may be repeated, and one that must not be."""

RETRIES = 2


@frozen
class Outcome:
    """How a call ends.

    Attributes:
        error: What is raised; None for a result.
        cause: What an `AmbiguousWriteError` names as its cause.
        attempts: How often the call was sent, or was about to be.
    """

    error: type[GofiveError] | None = None
    cause: type[GofiveError] | None = None
    attempts: int = 1

    def __str__(self) -> str:
        name = "result" if self.error is None else self.error.__name__
        if self.cause is not None:
            name = f"ambiguous ({self.cause.__name__})"
        return f"{name} ×{self.attempts}" if self.attempts > 1 else name


@frozen
class Verdict:
    """How the four calls end."""

    get: Outcome
    enquiry: Outcome
    update: Outcome
    create: Outcome

    def of(self, call: CallName) -> Outcome:
        outcome: Outcome = getattr(self, call)
        return outcome


def fails(error: type[GofiveError], attempts: int = 1) -> Outcome:
    return Outcome(error, attempts=attempts)


def open_write(cause: type[GofiveError], attempts: int = 1) -> Outcome:
    return Outcome(AmbiguousWriteError, cause, attempts)


def all_four(outcome: Outcome) -> Verdict:
    return Verdict(outcome, outcome, outcome, outcome)


def reads_and_writes(read: Outcome, update: Outcome, create: Outcome) -> Verdict:
    return Verdict(read, read, update, create)


@frozen
class Expected:
    """Verdicts on a fault that stays, and on one that strikes once and is gone; None for what can't be."""

    lasts: Verdict | None
    once: Verdict | None


RESULT = Outcome()
AT_THE_SECOND = Outcome(attempts=2)
EVERY = RETRIES + 1

FINE = Expected(all_four(RESULT), None)


def refused(error: type[GofiveError]) -> Expected:
    """The answer is clear, and nobody asks again."""
    return Expected(all_four(fails(error)), None)


def nothing_was_done(error: type[GofiveError]) -> Expected:
    """Whatever the call is, it may be repeated."""
    return Expected(all_four(fails(error, EVERY)), all_four(AT_THE_SECOND))


def outcome_unknown(error: type[GofiveError]) -> Expected:
    """Only what may be repeated is."""
    return Expected(
        reads_and_writes(fails(error, EVERY), open_write(error, EVERY), open_write(error)),
        reads_and_writes(AT_THE_SECOND, AT_THE_SECOND, open_write(error)),
    )


def unknown_and_final(error: type[GofiveError]) -> Expected:
    """A repetition would not help, or the deadline has passed."""
    return Expected(reads_and_writes(fails(error), open_write(error), open_write(error)), None)


def lasting(expected: Expected) -> Expected:
    return Expected(expected.lasts, None)


NO_CONNECTION = nothing_was_done(ConnectionFailedError)
NO_CONNECTION_IN_TIME = Expected(all_four(fails(ConnectionFailedError)), all_four(AT_THE_SECOND))
BROKEN = outcome_unknown(TransportError)
NO_ANSWER_IN_TIME = Expected(
    reads_and_writes(fails(RequestTimeoutError), open_write(RequestTimeoutError), open_write(RequestTimeoutError)),
    reads_and_writes(AT_THE_SECOND, AT_THE_SECOND, open_write(RequestTimeoutError)),
)
DRIPS = unknown_and_final(RequestTimeoutError)
UNREADABLE = unknown_and_final(DecodeError)
UNAVAILABLE = outcome_unknown(ServiceUnavailableError)


def after_an_attempt_that_may_have_worked(error: type[GofiveError], attempts: int = EVERY) -> Expected:
    """What comes after is clear by itself, but the write stays open, for the first attempt may have been applied."""
    verdict = reads_and_writes(fails(error, attempts), open_write(error, attempts), open_write(TransportError))
    return Expected(verdict, None)


@frozen(kw_only=True)
class Row:
    """A fault, and what is expected of the client.

    Attributes:
        name: The fault in a few words.
        expected: How the calls end.
        reception: See `Fault`; so are `api`, `token` and `connect`.
        prepare: Done to the server at the moment when it is armed.
        scheme: How the client reaches the server; ``unresolved`` for a name that there is none.
        certificate: What the server shows once it is armed.
        clock: Seconds that this machine's clock is off from then on.
        tokens: Token requests that are expected; None for any number.
        logged_by_httpcore: Whether httpcore's own logger, at DEBUG, shows a secret.
        by_aiohttp: How the calls end over aiohttp, where that differs; told in the page's notes.
    """

    name: str
    expected: Expected
    reception: Reception | None = None
    api: Behaviour | None = None
    token: Behaviour | None = None
    connect: Behaviour | None = None
    prepare: Callable[[FaultServer], None] | None = None
    scheme: Literal["http", "https", "proxy", "unresolved"] = "http"
    certificate: Literal["expired", "elsewhere", "untrusted", "demanding"] | None = None
    clock: float = 0
    tokens: int | None = None
    logged_by_httpcore: bool = False
    by_aiohttp: Expected | None = None

    @property
    def cold(self) -> bool:
        """Whether the client has no token when the fault strikes."""
        return self.scheme == "unresolved" or (self.token is not None and self.api is None)

    @property
    def needs_new_connection(self) -> bool:
        """Whether the fault strikes where a connection is made."""
        return bool(self.reception or self.connect or self.certificate) or self.prepare in (
            FaultServer.stop_listening,
            FaultServer.stop_answering_handshakes,
        )

    def fault(self) -> Fault:
        return Fault(self.reception, self.api, self.token, self.connect)


_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_HALF = SUCCESS[:20]
_BUSINESS = {"status": {"code": "4001", "description": "No"}, "data": None}

NO_CONNECTIONS = [
    Row(name="connection refused", expected=lasting(NO_CONNECTION), prepare=FaultServer.stop_listening),
    Row(
        name="packets dropped: no connection, no refusal",
        expected=lasting(NO_CONNECTION_IN_TIME),
        prepare=FaultServer.stop_answering_handshakes,
    ),
    Row(name="host name unknown to DNS", expected=lasting(NO_CONNECTION), scheme="unresolved"),
]

BROKEN_CONNECTIONS = [
    Row(name="reset before the request is read", expected=BROKEN, reception=does.reset_at_once),
    Row(name="reset in the request", expected=BROKEN, reception=does.reset_in_the_request),
    Row(name="reset after the request was applied", expected=BROKEN, api=does.applied_first(does.reset)),
    Row(name="reset in the answer's headers", expected=BROKEN, api=does.applied_first(does.reset_after(_HEAD))),
    Row(
        name="reset in the answer's body",
        expected=BROKEN,
        api=does.applied_first(does.reset_after(_HEAD + b"Content-Length: 500\r\n\r\n" + _HALF)),
    ),
    Row(name="closed without an answer", expected=BROKEN, api=does.applied_first(does.hang_up)),
    Row(name="closed in the answer's headers", expected=BROKEN, api=does.applied_first(does.close_after(_HEAD))),
    Row(name="kept connection closed by the server meanwhile", expected=FINE, prepare=FaultServer.hang_up),
]

SLOW = [
    Row(name="accepted, then silence", expected=NO_ANSWER_IN_TIME, reception=does.keep_silent),
    Row(name="silence after the request was applied", expected=NO_ANSWER_IN_TIME, api=does.applied_first(does.hold)),
    Row(name="silence in the answer's body", expected=NO_ANSWER_IN_TIME, api=does.applied_first(does.hold_after(answer(length=500)))),
    Row(name="headers that drip", expected=DRIPS, api=does.applied_first(does.drip(_HEAD + b"X-Filler: " + b"x" * 400))),
    Row(
        name="body that drips",
        expected=DRIPS,
        api=does.applied_first(does.drip(b" " * 400, after=_HEAD + b"Content-Length: 400\r\n\r\n")),
    ),
    Row(name="103 for ever, and no answer", expected=DRIPS, api=does.applied_first(does.repeat(b"HTTP/1.1 103 Early Hints\r\n\r\n"))),
    Row(
        name="headers and body that drip, but end in time",
        expected=FINE,
        api=does.applied_first(does.drip(answer()[-15:], after=answer()[:-15], seconds=0.02)),
    ),
]

MALFORMED = [
    Row(name="body cut short", expected=BROKEN, api=does.applied_first(does.close_after(answer(length=len(SUCCESS) + 1)))),
    Row(
        name="Content-Length too small",
        expected=UNREADABLE,
        by_aiohttp=BROKEN,
        api=does.applied_first(does.say_raw(answer(length=len(SUCCESS) - 1))),
    ),
    Row(name="two different Content-Lengths", expected=BROKEN, api=does.applied_first(does.say(headers="Content-Length: 3\r\n"))),
    Row(
        name="chunk size that is no number", expected=BROKEN, api=does.applied_first(does.say_raw(does.CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"))
    ),
    Row(name="chunked body without its end", expected=BROKEN, api=does.applied_first(does.close_after(does.CHUNKED + b"2\r\n{}\r\n"))),
    Row(name="no HTTP at all", expected=BROKEN, api=does.applied_first(does.close_after(b"SSH-2.0-OpenSSH_9.9\r\n"))),
    Row(name="NUL in a header", expected=BROKEN, api=does.applied_first(does.say(headers="X-Odd: a\0b\r\n"))),
    Row(name="one header of 200 KB", expected=BROKEN, api=does.applied_first(does.say(headers=f"X-Bomb: {'x' * 200_000}\r\n"))),
    Row(
        name="20 000 headers",
        expected=BROKEN,
        api=does.applied_first(does.say(headers="".join(f"X-Bomb-{n}: x\r\n" for n in range(20_000)))),
    ),
    Row(name="HTTP/1.0, ended by closing", expected=FINE, api=does.applied_first(does.close_after(b"HTTP/1.0 200 OK\r\n\r\n" + SUCCESS))),
    Row(
        name="HTTP/1.0, ended too early",
        expected=UNREADABLE,
        api=does.applied_first(does.close_after(b"HTTP/1.0 200 OK\r\n\r\n" + _HALF)),
    ),
    Row(
        name="100 before the answer",
        expected=FINE,
        api=does.applied_first(does.say_raw(b"HTTP/1.1 100 Continue\r\n\r\n" + answer())),
    ),
    Row(
        name="103 before the answer",
        expected=FINE,
        api=does.applied_first(does.say_raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + answer())),
    ),
    Row(name="101, an upgrade that nobody asked for", expected=BROKEN, api=does.say_raw(b"HTTP/1.1 101 Switching Protocols\r\n\r\n")),
]

UNREADABLE_ANSWERS = [
    Row(name="200 with HTML, such as a login page", expected=UNREADABLE, api=does.say()),
    Row(
        name="200 without a body",
        expected=Expected(reads_and_writes(fails(DecodeError), RESULT, RESULT), None),
        api=does.applied_first(does.say(body=b"")),
    ),
    Row(name="200 with half a JSON body", expected=UNREADABLE, api=does.applied_first(does.say(body=_HALF))),
    Row(
        name="200 with broken gzip",
        expected=UNREADABLE,
        api=does.applied_first(does.broken_gzip),
    ),
    Row(
        name="200 in another charset",
        expected=UNREADABLE,
        api=does.applied_first(does.say(body='{"data": "ขอบคุณ"}'.encode("cp874"), content_type="application/json; charset=windows-874")),
    ),
    Row(
        name="200 with a JSON array",
        # An enquiry's rows may come without an envelope, and what a create answers is not documented.
        expected=Expected(Verdict(fails(DecodeError), RESULT, open_write(DecodeError), RESULT), None),
        api=does.applied_first(does.say(body=b"[]")),
    ),
]

REFUSALS = [
    Row(name="429, Retry-After: 0", expected=nothing_was_done(RateLimitError), api=does.say(429, headers="Retry-After: 0\r\n")),
    Row(name="429, Retry-After a date", expected=nothing_was_done(RateLimitError), api=does.say_wait_until(429, 0)),
    Row(
        name="429, Retry-After a date, server's clock 10 min ahead",
        expected=nothing_was_done(RateLimitError),
        api=does.say_wait_until(429, 0, clock=600),
    ),
    Row(name="429 without Retry-After", expected=nothing_was_done(RateLimitError), api=does.say(429)),
    Row(name="429, Retry-After in words", expected=nothing_was_done(RateLimitError), api=does.say(429, headers="Retry-After: soon\r\n")),
    Row(name="429, Retry-After: 86400", expected=refused(RateLimitError), api=does.say(429, headers="Retry-After: 86400\r\n")),
    Row(name="429, Retry-After beyond the deadline", expected=refused(RateLimitError), api=does.say(429, headers="Retry-After: 5\r\n")),
    Row(name="400", expected=refused(BadRequestError), api=does.say(400)),
    Row(
        name="401, the token expired in flight",
        expected=FINE,
        api=does.first_then(does.say(401), does.applied_first(does.say_raw(answer()))),
    ),
    Row(name="401, every token refused", expected=refused(AuthenticationError), api=does.say(401)),
    Row(name="401 because of the key", expected=refused(SubscriptionKeyError), api=does.say_json(401, does.KEY_REFUSED), tokens=1),
    Row(name="403, quota used up", expected=refused(QuotaExceededError), api=does.say_json(403, does.QUOTA_USED_UP, "Retry-After: 60\r\n")),
    Row(name="404", expected=refused(NotFoundError), api=does.say(404)),
    Row(name="business code 4001", expected=refused(BusinessError), api=does.say_json(200, _BUSINESS)),
    Row(name="307 to another host", expected=refused(APIError), api=does.redirect(307)),
    Row(name="302 to another host", expected=unknown_and_final(APIError), api=does.applied_first(does.redirect(302))),
    Row(name="303 to another host", expected=unknown_and_final(APIError), api=does.applied_first(does.redirect(303))),
    Row(
        name="302 to what is no address",
        expected=unknown_and_final(APIError),
        api=does.applied_first(does.say(302, headers="Location: http://[::\r\n")),
    ),
]

SERVER_ERRORS = [
    Row(name="500", expected=unknown_and_final(ServerError), api=does.applied_first(does.say(500))),
    # The API's own code says that it refused, and is believed whatever the HTTP status: validation may well answer so.
    Row(name="500 with a business code", expected=refused(BusinessError), api=does.say_json(500, _BUSINESS)),
    Row(
        name="500 whose headers repeat the credentials",
        expected=unknown_and_final(ServerError),
        api=does.applied_first(does.echo_in_headers),
        logged_by_httpcore=True,
    ),
    Row(name="502 with HTML", expected=UNAVAILABLE, api=does.applied_first(does.say(502))),
    Row(name="503, Retry-After a date", expected=UNAVAILABLE, api=does.applied_first(does.say_wait_until(503, 0))),
    Row(
        name="503, Retry-After: 86400",
        expected=unknown_and_final(ServiceUnavailableError),
        api=does.applied_first(does.say(503, headers="Retry-After: 86400\r\n")),
    ),
    Row(name="504", expected=UNAVAILABLE, api=does.applied_first(does.say(504))),
    Row(name="500 with half its body", expected=BROKEN, api=does.applied_first(does.close_after(answer(500, length=900)))),
]

SEQUENCES = [
    Row(
        name="reset after applying, then 429",
        expected=after_an_attempt_that_may_have_worked(RateLimitError),
        api=does.first_then(does.applied_first(does.reset), does.say(429)),
    ),
    Row(
        name="reset after applying, then 400",
        expected=after_an_attempt_that_may_have_worked(BadRequestError, 2),
        api=does.first_then(does.applied_first(does.reset), does.say(400)),
    ),
    Row(
        name="reset after applying, then a business code",
        expected=after_an_attempt_that_may_have_worked(BusinessError, 2),
        api=does.first_then(does.applied_first(does.reset), does.say_json(200, _BUSINESS)),
    ),
    Row(
        name="reset after applying, then connection refused",
        expected=after_an_attempt_that_may_have_worked(ConnectionFailedError),
        api=does.applied_first(does.and_stop_listening(does.reset)),
    ),
    Row(
        name="reset after applying, then the key is refused",
        expected=after_an_attempt_that_may_have_worked(SubscriptionKeyError, 2),
        api=does.first_then(does.applied_first(does.reset), does.say_json(401, does.KEY_REFUSED)),
    ),
    Row(
        name="429, then reset after applying",
        expected=lasting(
            Expected(reads_and_writes(fails(TransportError, EVERY), open_write(TransportError, EVERY), open_write(TransportError, 2)), None)
        ),
        api=does.first_then(does.say(429), does.applied_first(does.reset)),
    ),
]

TOKENS = [
    Row(name="token endpoint hangs up", expected=NO_CONNECTION, token=does.hang_up),
    Row(name="token endpoint silent", expected=NO_CONNECTION_IN_TIME, token=does.hold),
    Row(
        name="token endpoint drips",
        expected=lasting(NO_CONNECTION_IN_TIME),
        token=does.drip(b" " * 400, after=_HEAD + b"Content-Length: 400\r\n\r\n"),
    ),
    Row(name="token endpoint answers HTML", expected=refused(TokenRequestError), token=does.say()),
    Row(name="token endpoint answers broken gzip", expected=NO_CONNECTION, token=does.broken_gzip),
    Row(
        name="token endpoint: 400 invalid_client",
        expected=refused(TokenRequestError),
        token=does.say_json(400, {"error": "invalid_client"}),
    ),
    Row(name="token endpoint: 401 because of the key", expected=refused(SubscriptionKeyError), token=does.say_json(401, does.KEY_REFUSED)),
    Row(name="token endpoint: 429", expected=nothing_was_done(RateLimitError), token=does.say(429, headers="Retry-After: 0\r\n")),
    Row(name="token endpoint: 500", expected=refused(ServerError), token=does.say(500)),
    Row(name="token endpoint: 503", expected=nothing_was_done(ServiceUnavailableError), token=does.say(503)),
    Row(name="token endpoint redirects to another host", expected=refused(TokenRequestError), token=does.redirect(307)),
    Row(
        name="401, and then the token endpoint hangs up",
        expected=lasting(NO_CONNECTION),
        api=does.say(401),
        token=does.hang_up,
    ),
]

SECURE_CHANNEL = [
    Row(name="TLS: certificate of an unknown authority", expected=refused(TLSFailedError), scheme="https", certificate="untrusted"),
    Row(name="TLS: certificate expired", expected=refused(TLSFailedError), scheme="https", certificate="expired"),
    Row(name="TLS: certificate of another host", expected=refused(TLSFailedError), scheme="https", certificate="elsewhere"),
    Row(name="TLS: plain http on the port", expected=refused(TLSFailedError), scheme="https", reception=does.talk_plain_http),
    Row(name="TLS: silence in the handshake", expected=NO_CONNECTION_IN_TIME, scheme="https", reception=does.keep_silent),
    Row(name="TLS: handshake closed", expected=NO_CONNECTION, scheme="https", reception=does.cut_the_handshake),
    Row(name="TLS: handshake reset", expected=NO_CONNECTION, scheme="https", reception=does.reset_the_handshake),
    Row(name="TLS: the server asks for a client's certificate", expected=BROKEN, scheme="https", certificate="demanding"),
    Row(name="TLS: closed after the request was applied", expected=BROKEN, scheme="https", api=does.applied_first(does.hang_up)),
    Row(
        name="TLS: garbled after the request was applied",
        expected=BROKEN,
        scheme="https",
        api=does.applied_first(does.garble_the_encryption),
    ),
    Row(name="TLS on the port of plain http", expected=BROKEN, reception=does.expect_tls),
]

PROXIES = [
    Row(name="proxy: 407", expected=NO_CONNECTION, scheme="proxy", connect=does.say(407)),
    Row(name="proxy: 502 with HTML", expected=NO_CONNECTION, scheme="proxy", connect=does.say(502)),
    Row(
        name="proxy: 200, and then a page of its own",
        expected=refused(TLSFailedError),
        scheme="proxy",
        connect=does.answer_instead_of_the_api,
    ),
    Row(name="proxy: silence", expected=NO_ANSWER_IN_TIME, scheme="proxy", connect=does.hold),
    Row(name="proxy: hangs up", expected=BROKEN, scheme="proxy", connect=does.hang_up),
]

CLOCKS = [
    Row(name="this machine's clock jumps 10 min ahead", expected=FINE, clock=600, tokens=1),
    Row(name="this machine's clock jumps 10 min back", expected=FINE, clock=-600, tokens=1),
    Row(
        name="the same, and 429 with Retry-After a date",
        expected=nothing_was_done(RateLimitError),
        api=does.say_wait_until(429, 0),
        clock=-600,
        tokens=1,
    ),
]

MATRIX: dict[str, list[Row]] = {
    "No connection": NO_CONNECTIONS,
    "The connection breaks": BROKEN_CONNECTIONS,
    "Slow": SLOW,
    "Not HTTP as it should be": MALFORMED,
    "An answer that can't be read": UNREADABLE_ANSWERS,
    "An answer that says no": REFUSALS,
    "The server's fault": SERVER_ERRORS,
    "One fault after another": SEQUENCES,
    "No token": TOKENS,
    "No secure channel": SECURE_CHANNEL,
    "A proxy in between": PROXIES,
    "Clocks": CLOCKS,
}

ROWS: dict[str, Row] = {row.name: row for rows in MATRIX.values() for row in rows}

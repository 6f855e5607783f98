"""Decides what to do with a request, whatever server it came through.

Everything here is thread-safe. Nothing here logs or shows a path, a header or a body: they hold the secret and personal data.
"""

from __future__ import annotations

import hashlib
import inspect
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from email.message import Message
from typing import Any

from attrs import define, field, frozen

from ..errors import ConfigurationError, WebhookError
from . import answers
from .answers import Answer
from .events import Event
from .parsing import parse
from .secret import SecretCheck
from .seen import Claim, MemorySeen, Seen

MAX_BYTES = 1024 * 1024
"""Bytes that a body may have by default."""

MAX_PENDING = 100
"""Deliveries that may wait or be handled at a time by default; each may hold as much memory as a body may have, and more."""

OnError = Callable[[BaseException, Event], object]
Identify = Callable[[Event], "str | None"]

log = logging.getLogger("gofive.webhooks")


@frozen
class Head:
    """A request without its body.

    Attributes:
        method: HTTP method.
        path: Path, unescaped.
        headers: Headers by their names in lower case.
    """

    method: str
    path: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)


@define
class Delivery:
    """A delivery that was let in, and has to be settled.

    Attributes:
        event: What it says.
        key: Its key in the memory of deliveries; None where duplicates are not looked for.
        settled: Whether it is settled.
    """

    event: Event
    key: str | None
    settled: bool = False


class _ByDefault:
    """Stands for a memory of its own for each application."""

    def __repr__(self) -> str:
        return "MemorySeen()"


BY_DEFAULT: Any = _ByDefault()


class Reception:
    """The rules of one webhook.

    Args:
        secret: See `webhook_app`; the same for the others.
        header: Name of the header with the secret.
        on_error: Told of failures.
        seen: Memory of deliveries.
        identify: Finds an id in an event.
        max_bytes: Bytes that a body may have.
        max_pending: Deliveries that may wait or be handled at a time.

    Raises:
        ConfigurationError: An argument makes no sense.
    """

    def __init__(
        self,
        *,
        secret: str | Sequence[str],
        header: str | None,
        on_error: OnError | None,
        seen: Seen | None,
        identify: Identify | None,
        max_bytes: int,
        max_pending: int,
    ) -> None:
        self.max_bytes = at_least_one("max_bytes", max_bytes)
        self._secret = SecretCheck(secret, header)
        self._max_pending = at_least_one("max_pending", max_pending)
        if on_error is not None and (not callable(on_error) or is_async(on_error)):
            raise ConfigurationError("on_error must be a plain function (error, event), not an async one")
        if identify is not None and (not callable(identify) or is_async(identify)):
            raise ConfigurationError("identify must be a plain function (event), not an async one")
        self._on_error = on_error
        self._identify = identify
        self._seen: Seen | None = MemorySeen() if seen is BY_DEFAULT else _plain_memory(seen)
        self._state = threading.Condition()
        self._pending = 0
        self._closed = False

    def refusal(self, head: Head) -> Answer | None:
        """Why a request is refused before its body is read; None to go on.

        The secret comes first, and a request without it gets 404 whatever else it is: a stranger learns nothing, not even that there
        is a webhook. (401 would need a WWW-Authenticate challenge, and there is no scheme to name.)
        """
        if not self._secret.passes(head.path, head.headers):
            log.info("refused a request without the right secret")
            return answers.NOT_FOUND
        answer = self._unfit(head)
        if answer is not None:
            log.warning("refused a request: %d", answer.status)
        return answer

    def _unfit(self, head: Head) -> Answer | None:
        if head.method != "POST":
            return answers.METHOD_NOT_ALLOWED
        if not _is_json(head.headers):
            return answers.NOT_JSON
        length = head.headers.get("content-length") or "0"
        if not (length.isascii() and length.isdecimal()):
            return answers.BAD_LENGTH
        # Compared by digits first: Python refuses to read a number of thousands of them.
        if len(length.lstrip("0")) > 18 or int(length) > self.max_bytes:
            return answers.TOO_LARGE
        return None

    def admit(self, body: bytes) -> Delivery | Answer:
        """Read a body. It may block, as long as the memory of deliveries does.

        Returns:
            A delivery, which has to be settled whatever happens, or the answer when there is nothing to handle.
        """
        try:
            event = parse(body)
        except WebhookError as error:
            log.warning("refused a body of %d bytes: %s", len(body), error)
            return answers.unreadable(str(error))
        if (refusal := self._enter()) is not None:
            log.warning("refused %s: %d deliveries are pending%s", _name(event), self.pending, ", closed" if self._closed else "")
            return refusal
        let_in = False
        try:
            key = self._key(body, event)
            claim = Claim.NEW if key is None or self._seen is None else self._seen.claim(key)
            if not isinstance(claim, Claim):
                raise TypeError("claim must return a Claim")
            let_in = claim is Claim.NEW
        except Exception as error:  # noqa: BLE001  # whatever a memory of the user's raises, the sender has to be told
            self._report("could not look up", error, event)
            return answers.NO_MEMORY
        finally:
            if not let_in:
                self._leave()
        if claim is Claim.NEW:
            return Delivery(event, key)
        log.info("dropped a duplicate of %s that %s", _name(event), "was handled" if claim is Claim.DONE else "is being handled")
        return answers.DUPLICATE if claim is Claim.DONE else answers.BUSY

    def settle(self, delivery: Delivery, error: BaseException | None) -> None:
        """Say how the handling of a delivery ended. Only the first word on it counts. It may block, and raises nothing.

        Args:
            delivery: What was let in.
            error: Why it failed; None when it was handled.
        """
        with self._state:
            if delivery.settled:
                return
            delivery.settled = True
        try:
            if error is not None:
                self._report("failed to handle", error, delivery.event)
            if delivery.key is not None and self._seen is not None:
                (self._seen.confirm if error is None else self._seen.release)(delivery.key)
        except Exception as trouble:  # noqa: BLE001  # the delivery itself has been dealt with
            self._report("could not note the outcome of", trouble, delivery.event)
        finally:
            self._leave()

    @property
    def pending(self) -> int:
        """Deliveries that were let in and are not settled."""
        return self._pending

    def close(self) -> None:
        """Let nothing in any more."""
        with self._state:
            self._closed = True

    def open(self) -> None:
        """Let deliveries in again."""
        with self._state:
            self._closed = False

    def wait_until_idle(self, timeout: float | None) -> bool:
        """Block until all is settled, but not for more seconds than `timeout`. Returns whether it is."""
        deadline = None if timeout is None else time.monotonic() + timeout
        with self._state:
            while self._pending:
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    return False
                self._state.wait(left)
        return True

    def _enter(self) -> Answer | None:
        with self._state:
            if self._closed:
                return answers.CLOSED
            if self._pending >= self._max_pending:
                return answers.FULL
            self._pending += 1
            return None

    def _leave(self) -> None:
        with self._state:
            self._pending -= 1
            self._state.notify_all()

    def _key(self, body: bytes, event: Event) -> str | None:
        if self._seen is None:
            return None
        identity = None if self._identify is None else self._identify(event)
        return hashlib.sha256(b"body " + body if identity is None else b"id " + identity.encode()).hexdigest()

    def _report(self, what: str, error: BaseException, event: Event) -> None:
        # Neither the error's message nor its traceback: both may repeat what the delivery says.
        log.error("%s %s: %s%s", what, _name(event), type(error).__name__, _place(error))
        if self._on_error is None:
            return
        try:
            self._on_error(error, event)
        except Exception as trouble:  # noqa: BLE001  # the report is logged already
            log.error("on_error failed: %s%s", type(trouble).__name__, _place(trouble))


def at_least_one(name: str, value: int) -> int:
    """A whole number, one or more.

    Raises:
        ConfigurationError: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a whole number, 1 or more")
    return value


def _plain_memory(seen: Seen | None) -> Seen | None:
    methods = [getattr(seen, name, None) for name in ("claim", "confirm", "release")]
    if seen is not None and not all(callable(method) and not is_async(method) for method in methods):
        raise ConfigurationError("seen must have the methods claim, confirm and release, none of them async; None looks for no duplicates")
    return seen


def is_async(function: Any) -> bool:
    """Whether a call of it has to be awaited."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004


def _is_json(headers: Mapping[str, str]) -> bool:
    """Whether the headers say JSON in UTF-8, or nothing: which ones Venio sends is not known, and both receivers seen parse JSON."""
    if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        return False
    given = headers.get("content-type", "").strip()
    if not given:
        return True
    message = Message()
    message["Content-Type"] = given
    kind = message.get_content_type()
    # Message takes what it can't read for text/plain.
    fits = kind in ("application/json", "text/json") or (kind.startswith("application/") and kind.endswith("+json"))
    return fits and str(message.get_param("charset", "utf-8")).lower() in ("utf-8", "utf8", "us-ascii")


def _name(event: Event) -> str:
    """A delivery as logs may have it. Topic and event name kinds of things; who sends something else must not flood or forge a log."""
    return f"a delivery (topic {event.topic[:40]!r}, event {(event.event or '')[:40]!r})"


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else f" in {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"

"""The requests that a sandbox has seen, without any credential."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable
from typing import Any

import orjson
from attrs import define, evolve, field

from .blotting import Blotter, url_spelled_out
from .clock import Clock
from .latency import checked
from .messages import FORM, Answer, Incoming

_LARGEST = 8 * 1024  # bytes that are kept of a body
_MARGIN = 1024  # looked at beyond what is kept, so that no part of a credential stands at the end


@define
class Seen:
    """A request that was answered, or not.

    Attributes:
        id: Its number, counted from 1.
        at: When it came, by the sandbox's clock, in ISO 8601.
        method: HTTP method.
        path: Path, still encoded; credentials are blotted out.
        query: Query, likewise; empty without one.
        operation: Product, resource and method; ``token`` for the token service; None for a path that no operation has.
        status: HTTP status of the answer; None where it was none.
        milliseconds: From its arrival to its answer.
        faults: Ids and kinds of the faults that struck.
        assumes: What its answer assumes.
        request: The JSON of the request's body, or its text; None for none and for token requests.
        answer: The JSON of the answer's body, or its text; None for none and for tokens.
    """

    id: int
    at: str
    method: str
    path: str
    query: str
    operation: str | None
    status: int | None
    milliseconds: float
    faults: list[dict[str, str]] = field(factory=list)
    assumes: str | None = None
    request: Any = None
    answer: Any = None


class Journal:
    """Keeps the last requests.

    Args:
        blotter: Blots out credentials.
        clock: The time.
        names: Names of the operations that there are.
        size: How many requests it keeps.
    """

    def __init__(self, blotter: Blotter, clock: Clock, names: Collection[str], size: int = 1000) -> None:
        self._blotter = blotter
        self._clock = clock
        self._names = names
        self._guard = threading.Lock()
        self._kept: deque[Seen] = deque(maxlen=size)
        self._last = 0
        self._operations: Counter[str] = Counter()
        self._statuses: Counter[int | None] = Counter()

    def add(
        self,
        request: Incoming,
        operation: str | None,
        answer: Answer | None,
        seconds: float,
        faults: Iterable[tuple[str, str]] = (),
        *,
        secret: bool = False,
    ) -> None:
        """Keep a request.

        Args:
            request: The request.
            operation: Its operation; None for an unknown one.
            answer: The answer that was sent; None for none.
            seconds: How long it took.
            faults: Ids and kinds of the faults that struck.
            secret: Whether its body and its answer are credentials, and left out.
        """
        sent = self._blotter.sent(request.headers)
        # What is kept is blotted out here and now; the answer, which is the sandbox's own, when somebody looks at it.
        path = self._blotted(request.path, 2000, sent, url_spelled_out)
        query = self._blotted(request.query_string, 2000, sent, url_spelled_out) if request.query_string else ""
        body = b""
        if request.body and not secret:
            spelled = url_spelled_out if request.media_type == FORM else str
            body = self._blotted(request.body[: _LARGEST + _MARGIN].decode("utf-8", "replace"), _LARGEST, sent, spelled).encode()
        status = None if answer is None else answer.status
        assumes = None if answer is None else answer.headers.get("X-Sandbox-Assumes")
        content = b"" if secret or answer is None else answer.body[:_LARGEST]
        struck = [{"id": one, "kind": kind} for one, kind in faults]
        at = self._clock.now().isoformat(timespec="milliseconds")
        method = request.method[:40]
        with self._guard:
            self._last += 1
            self._operations[operation or "unknown"] += 1
            self._statuses[status] += 1
            self._kept.append(
                Seen(self._last, at, method, path, query, operation, status, round(seconds * 1000, 3), struck, assumes, body, content)
            )

    def _blotted(self, text: str, most: int, sent: tuple[str, ...], spelled: Callable[[str], str]) -> str:
        if len(text) <= most:
            return self._blotter.text(spelled(text), sent)
        return self._blotter.text(spelled(text[: most + _MARGIN]), sent)[: most - _MARGIN]

    def find(
        self,
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        status: int | None = None,
        since: int = 0,
        limit: int | None = None,
    ) -> list[Seen]:
        """The requests that are still kept, oldest first.

        Args:
            operation: Pattern of their operation's name; None for all.
            method: Their HTTP method; None for all.
            path: Pattern of their path; None for all.
            status: Their answer's HTTP status, 0 for none; None for all.
            since: Only those with a greater number; all, where that number was never given.
            limit: Only the last so many of them; None for all.

        Raises:
            BadInput: The pattern means no operation.
        """
        from fnmatch import fnmatchcase

        if operation is not None:
            checked(operation, self._names)  # or else a slip of the pen would look like nothing asked for
        with self._guard:
            kept = list(self._kept)
            if since > self._last:
                since = 0  # of a journal that has begun anew
        found = [
            one
            for one in kept
            if one.id > since
            and (operation is None or fnmatchcase(one.operation or "", operation))
            and (method is None or one.method == method)
            and (path is None or fnmatchcase(one.path, path))
            and (status is None or (one.status or 0) == status)
        ]
        return [self._shown(one) for one in (found if limit is None else found[-limit:] if limit else [])]

    @property
    def last(self) -> int:
        """The number of the last request; 0 before the first."""
        return self._last

    def counters(self) -> dict[str, Any]:
        """How many requests came, by operation and by status; 0 stands for no answer."""
        with self._guard:
            return {
                "requests": self._last,
                "operations": dict(sorted(self._operations.items())),
                "statuses": {str(status or 0): number for status, number in sorted(self._statuses.items(), key=lambda one: one[0] or 0)},
            }

    def clear(self) -> None:
        """Forget all, and count anew."""
        with self._guard:
            self._kept.clear()
            self._last = 0
            self._operations.clear()
            self._statuses.clear()

    def _shown(self, kept: Seen) -> Seen:
        """What was kept as bytes, to be read."""
        answer = self._blotter.text(kept.answer.decode("utf-8", "replace")).encode()
        return evolve(kept, request=_readable(kept.request), answer=_readable(answer))


def _readable(body: bytes) -> Any:
    """A body as JSON, or as the text that it is, or that was kept of it; None for none."""
    if not body:
        return None
    try:
        return orjson.loads(body)
    except ValueError:
        return body.decode("utf-8", "replace")

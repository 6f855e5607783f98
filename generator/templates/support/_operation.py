"""What a generated method hands to the transport, and what a transport has to be.

The transport is the only way to the network. `gofive` brings one with authentication and typed errors; tests may bring a few lines of
their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar
from urllib.parse import quote

from ._record import Record, put
from ._unset import UNSET, Unset

T = TypeVar("T")

Envelope: TypeAlias = Literal["status", "value", "flat", "none", "auto"]
"""Where the payload of an answer sits.

``status``: ``{status: {code, description}, data}`` · ``value``: ``{data: {value}}`` · ``flat``: ``{statusCode, ...}`` · ``none``: the body
itself · ``auto``: not documented, told by what arrives.
"""


Effect: TypeAlias = Literal["read", "set", "once"]
"""What a call does to the server, as far as it matters for repeating it."""


class Operation(Record, Generic[T], hidden=("decode",)):
    """One documented operation.

    Attributes:
        name: Product, resource and method, as in Python.
        method: HTTP method.
        path: Path template as documented.
        envelope: Where the payload of the answer sits.
        server: Name of the host it is sent to; `SERVERS` lists them.
        token_path: Path of the token endpoint whose access token the call carries; None without one.
        key_header: Header that carries the subscription key; None without one.
        effect: ``read`` changes nothing; ``set`` sets given values, so that a second time changes nothing more; ``once`` must not be
            repeated.
        set_when: Member of the body that names a record; when it is given, and no list of objects comes along that may be added to what
            is there, the effect is ``set``.
        content_type: Media type of the body, None without one.
        decode: From the payload to the result.
        source: Docs page, or where else the operation is known from.
        coverage: How much of the page was seen: full, partial, legacy or observed.
        check: Operations that show whether a write was applied, by their names.
    """

    __slots__ = (
        "check",
        "content_type",
        "coverage",
        "decode",
        "effect",
        "envelope",
        "key_header",
        "method",
        "name",
        "path",
        "server",
        "set_when",
        "source",
        "token_path",
    )
    name: str
    method: str
    path: str
    envelope: Envelope
    server: str
    token_path: str | None
    key_header: str | None
    effect: Effect
    set_when: str | None
    content_type: str | None
    decode: Callable[[Any], T]
    source: str
    coverage: str
    check: tuple[str, ...]

    def __init__(
        self,
        *,
        name: str,
        method: str,
        path: str,
        envelope: Envelope,
        server: str,
        token_path: str | None,
        key_header: str | None,
        effect: Effect,
        set_when: str | None,
        content_type: str | None,
        decode: Callable[[Any], T],
        source: str,
        coverage: str,
        check: tuple[str, ...] = (),
    ) -> None:
        self._fill(
            name,
            method,
            path,
            envelope,
            server,
            token_path,
            key_header,
            effect,
            set_when,
            content_type,
            decode,
            source,
            coverage,
            check,
        )


class Call(Record, Generic[T], hidden=("query", "headers", "body")):
    """One call of an operation: everything that its arguments decide.

    Attributes:
        operation: What is called.
        path: Path with its parameters filled in and percent-encoded.
        query: Query parameters as text.
        headers: Header parameters of the operation.
        body: JSON-able body, or the fields of a form; `UNSET` for none.
    """

    __slots__ = ("body", "headers", "operation", "path", "query")
    operation: Operation[T]
    path: str
    query: Mapping[str, str | list[str]] | None
    headers: Mapping[str, str] | None
    body: Any

    def __init__(
        self,
        operation: Operation[T],
        path: str,
        query: Mapping[str, str | list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = UNSET,
    ) -> None:
        put(self, "operation", operation)  # not by a loop: there is one of these for each call
        put(self, "path", path)
        put(self, "query", query)
        put(self, "headers", headers)
        put(self, "body", body)

    @property
    def effect(self) -> Effect:
        """What this call does, its body taken into account."""
        operation, body = self.operation, self.body
        if not operation.set_when or body.__class__ is not dict or not body.get(operation.set_when):
            return operation.effect
        # A list of plain values is a value; records may be added to those that are there, and a second time once more.
        lists = (value for value in body.values() if isinstance(value, list | tuple))
        adds = any(not isinstance(item, str | int | float) for values in lists for item in values)
        return operation.effect if adds else "set"


class CallOptions(Record, hidden=("headers", "query", "body")):
    """Settings of a single call.

    Attributes:
        timeout: Seconds for each phase of the request (connect, send, wait for data); None waits for ever; `UNSET` keeps the client's.
        deadline: Seconds for the whole call, with retries and the waits between them; None for no limit; `UNSET` keeps the client's.
        retries: How often the call may be sent again; `UNSET` keeps the client's.
        base_url: Another address for this call; its credentials are the client's.
        headers: Headers to add; those that carry credentials can't be set here.
        query: Query parameters to add.
        body: Members to add to an object body: for fields that the spec does not know yet.
    """

    __slots__ = ("base_url", "body", "deadline", "headers", "query", "retries", "timeout")
    timeout: float | Unset | None
    deadline: float | Unset | None
    retries: int | Unset
    base_url: str | None
    headers: Mapping[str, str]
    query: Mapping[str, object]
    body: Mapping[str, Any]

    def __init__(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        retries: int | Unset = UNSET,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> None:
        self._fill(timeout, deadline, retries, base_url, *({} if given is None else given for given in (headers, query, body)))


class Transport(Protocol):
    """Sends calls and waits for them."""

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of the call."""
        ...


class AsyncTransport(Protocol):
    """Sends calls without blocking."""

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The decoded result of the call."""
        ...


class PayloadError(ValueError):
    """The payload of an answer has another JSON type than documented.

    Attributes:
        expected: JSON type that the spec gives.
        got: JSON type that arrived.
    """

    def __init__(self, expected: str, payload: object) -> None:
        self.expected = expected
        self.got = _JSON_TYPES.get(type(payload), type(payload).__name__)
        super().__init__(f"expected a JSON {expected}, got {self.got}")


class RepeatedPageError(RuntimeError):
    """A server gave a page that it had given before, so asking on might never end."""

    def __init__(self) -> None:
        super().__init__("the server gave a page that it had given before, so it does not page as documented")


_JSON_TYPES: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


def path_segment(value: object, name: str) -> str:
    """A path parameter, percent-encoded whole, so that it can't leave its segment.

    Raises:
        ValueError: It is empty, ``.`` or ``..``, which no encoding keeps in place, or holds a control character.
    """
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f"{name} must be text or a number, not {type(value).__name__}")
    text = str(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{name} must not be {text!r}: it would change the path of the request")
    if any(ord(c) < 32 or ord(c) == 127 for c in text):
        raise ValueError(f"{name} must not hold control characters")
    return quote(text, safe="")


def query_value(value: object) -> str:
    """A query parameter as text; booleans as JSON writes them.

    Raises:
        TypeError: It is nothing that one text stands for: None, `UNSET`, a list, bytes or a model.
    """
    if value is None or value is UNSET or (isinstance(value, Iterable) and not isinstance(value, str)) or hasattr(value, "to_dict"):
        raise TypeError(f"a parameter is one text, number or boolean, not {type(value).__name__}")
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def header_value(value: object, name: str) -> str:
    """A header parameter as text.

    Raises:
        TypeError: It is nothing that one text stands for.
        ValueError: It is empty, or holds what a header can't carry: line breaks, other control characters, or other than ASCII text.
    """
    text = query_value(value)
    if not text or not text.isascii() or not text.isprintable() or text != text.strip():
        raise ValueError(f"{name} must be printable ASCII text without blanks at its ends, for it is sent as a header")
    return text


def as_list(value: Any) -> list[Any]:
    """The rows of an argument that is sent as a list.

    Raises:
        TypeError: It is a single model, or a text or a mapping, whose characters or keys nobody wants to send one by one.
    """
    if isinstance(value, str | bytes | Mapping) or hasattr(value, "to_dict"):
        raise TypeError(f"expected a list, got a {type(value).__name__}; write brackets around a single one")
    return list(value)

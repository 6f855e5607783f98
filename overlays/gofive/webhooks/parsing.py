"""From the body of a delivery to an event: strict in what is JSON, open in what it says."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from ..errors import WebhookError
from .events import Event, recognise
from .members import member

MAX_DEPTH = 64
"""Levels of nesting that a delivery may have. What was seen has four; far deeper ones are made to exhaust the stack."""


def parse(body: bytes | str | Mapping[str, Any]) -> Event:
    """Read a delivery.

    It proves nothing about the sender: Gofive documents no signature. Check a secret of your own first, as `webhook_app` does.

    Args:
        body: Body of the request, or the object that a framework has made of it. JSON is UTF-8; no other charset is read.

    Returns:
        A `ChatMessageEvent`, a `SalesOrderEvent`, or a plain `Event` for everything else.

    Raises:
        WebhookError: It is no JSON object with a topic. The message holds nothing of what the delivery says.
    """
    raw = _plain(body if isinstance(body, Mapping) else _decoded(body), 1)
    if not isinstance(raw, dict):
        raise WebhookError(f"the delivery must be a JSON object, not {_kind(raw)}")
    topic, event = member(raw, "Topic"), member(raw, "Event")
    if not isinstance(topic, str) or not topic:
        raise WebhookError(f"the delivery's Topic must be text, not {_kind(topic)}" if topic else "the delivery has no Topic")
    if not isinstance(event, str | None):
        raise WebhookError(f"the delivery's Event must be text, not {_kind(event)}")
    return recognise(topic, event, member(raw, "Data"), raw)


class _RefusedMemberError(ValueError):
    """A text that Python's parser would read, but that has no one meaning as JSON."""


def _decoded(body: Any) -> Any:
    text = _text(body)
    problem = None
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    # The errors below hold the text, or name a member: none of them may hang on the error that is raised, not even as its context.
    except _RefusedMemberError as error:
        problem = str(error)
    except json.JSONDecodeError as error:
        problem = f"is no JSON, from character {error.pos} on"
    except RecursionError:
        problem = f"is nested more than {MAX_DEPTH} levels deep"
    except ValueError:  # an integer with more digits than Python agrees to read
        problem = "holds a number that is too long"
    raise WebhookError(f"the delivery {problem}")


def _text(body: Any) -> str:
    if not isinstance(body, bytes | bytearray | memoryview | str):
        raise WebhookError(f"the delivery must be bytes, text or a mapping, not {type(body).__name__}")
    text = body if isinstance(body, str) else _utf_8(bytes(body))
    if text is None:
        raise WebhookError("the delivery is not in UTF-8")
    if text.startswith("\ufeff"):
        raise WebhookError("the delivery starts with a byte order mark, which JSON does not allow")
    return text


def _utf_8(body: bytes) -> str | None:
    try:
        return body.decode()
    except UnicodeDecodeError:  # it holds the body
        return None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _RefusedMemberError("gives a member twice")
    return members


def _constant(name: str) -> Any:
    raise _RefusedMemberError(f"holds {name}, which is no JSON")


def _plain(node: Any, depth: int) -> Any:
    """A copy in dicts and lists, which nobody else can change any more.

    Raises:
        WebhookError: It holds something that can't be JSON, or is too deep.
    """
    if depth > MAX_DEPTH and isinstance(node, Mapping | list | tuple):
        raise WebhookError(f"the delivery is nested more than {MAX_DEPTH} levels deep")
    if isinstance(node, Mapping):
        if not all(isinstance(key, str) for key in node):
            raise WebhookError("the delivery has a member whose name is not text")
        return {_plain(key, depth): _plain(value, depth + 1) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [_plain(value, depth + 1) for value in node]
    if isinstance(node, str):
        if not _is_unicode(node):
            raise WebhookError("the delivery holds half a surrogate pair, which is no text")
    elif isinstance(node, float):
        if not math.isfinite(node):
            raise WebhookError("the delivery holds a number that is infinite or not a number")
    elif not isinstance(node, int | None):
        raise WebhookError(f"the delivery holds a {type(node).__name__}, which is no JSON")
    return node


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _kind(value: Any) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    if isinstance(value, str):
        return "text"
    return "null" if value is None else "a number" if not isinstance(value, bool) else "a boolean"

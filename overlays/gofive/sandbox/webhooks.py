"""What the sandbox posts to a customer's address: the notifications that public receivers of Venio's read, and to whom they go.

Nothing else is known of Venio's notifications, see ``docs/webhooks.md``. What is made up here is named in the header `ASSUMES`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from attrs import field, frozen

KINDS = ("sales-order", "chat")
ASSUMES = "x-sandbox-assumes"

_HIDDEN = "***"
_PLAIN = re.compile(r"[A-Za-z_-]{0,15}")  # a secret of `gofive.webhooks` has 16 characters or more
_LINE, _OTHER_PLATFORM = 1, 2
_WRITER = "Sandbox Visitor"


class WebhookTargetError(ValueError):
    """A webhook's address or kind can't be used; the message says why, without what may be secret."""


def _kinds(given: Iterable[str]) -> frozenset[str]:
    return frozenset(given)


@frozen
class Notification:
    """Something to tell.

    Attributes:
        kind: One of `KINDS`.
        body: What is posted, as JSON.
        assumes: What of it no source says.
    """

    kind: str
    body: dict[str, Any] = field(repr=False)
    assumes: str


@frozen
class Target:
    """Where notifications go. Its repr leaves out what may be secret: user and password, the query, headers, and
    the last segment of the path unless it is a short word.

    Attributes:
        url: An http or https address.
        kinds: Which notifications it gets, out of `KINDS`.
        headers: Headers to send along, such as the one that carries a receiver's secret.

    Raises:
        WebhookTargetError: The address or a kind can't be used.
    """

    url: str = field(repr=False)
    kinds: frozenset[str] = field(default=KINDS, converter=_kinds)
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    shown: str = field(init=False)
    id: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "shown", _shown(self.url))
        # Another run finds its target by this, and the state holds no address.
        object.__setattr__(self, "id", hashlib.sha256(self.url.encode("utf-8", "replace")).hexdigest()[:12])
        if unknown := self.kinds - set(KINDS):
            raise WebhookTargetError(f"there are no webhooks of the kind {', '.join(sorted(unknown))}; the kinds are {', '.join(KINDS)}")

    @classmethod
    def of(cls, given: str | Target) -> Target:
        """A target from text: an address, or a kind, an equals sign and an address, such as ``chat=http://127.0.0.1:9000/hook``.

        Raises:
            WebhookTargetError: The address or the kind can't be used.
        """
        if isinstance(given, Target):
            return given
        kind, equals, url = given.partition("=")
        return cls(url, (kind,)) if equals and re.fullmatch(r"[a-z-]+", kind) else cls(given)


def sales_order(number: str, event: str) -> Notification:
    """Something happened to a sales order. Known is the number alone.

    Args:
        number: Number of the order.
        event: What happened, such as ``Created``.
    """
    body = {"Topic": "SaleOrder", "Event": event, "Data": {"SaleOrderNo": number}}
    return Notification("sales-order", body, "Topic and Event; which changes are told; that Data holds no more")


def chat_message(room_id: str, content: str, *, platform: int = _LINE, name: str = _WRITER) -> Notification:
    """Somebody wrote into a chat room.

    Args:
        room_id: The room.
        content: What was written.
        platform: Number of the chat platform; 1 is LINE, the others are not known.
        name: Who wrote it.
    """
    message = {"RoomId": room_id, "Platform": platform, "Content": content, "User": {"OriginalName": name}}
    return Notification(
        "chat", {"Topic": "Chat", "Event": "Message", "Data": {"ChatMessage": message}}, "that a room's message has no more"
    )


def _of_sent_message(body: Mapping[str, Any]) -> Notification:
    """The notification of a message that was sent with the API."""
    platform = _LINE if body.get("platform") == "line" else _OTHER_PLATFORM
    told = chat_message(str(body.get("roomId")), str(body.get("content")), platform=platform)
    return Notification(told.kind, told.body, "that a message sent with the API is told as well; who wrote it; numbers of platforms but 1")


FROM_REQUEST: dict[str, Callable[[Mapping[str, Any]], Notification]] = {"chat": _of_sent_message}
"""Kinds whose notification is made of a request's body."""


def _shown(url: str) -> str:
    """An address without what may be secret.

    Raises:
        WebhookTargetError: It is none.
    """
    from .._http import is_address  # only where there is a target

    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        if host and not is_address(url):
            raise ValueError
    except ValueError:
        raise WebhookTargetError("a webhook's address is no URL; write it as http://127.0.0.1:9000/hooks/venio") from None
    if parts.scheme not in ("http", "https") or not host:
        raise WebhookTargetError(
            "a webhook's address must begin with http:// or https:// and a host, as in http://127.0.0.1:9000/hooks/venio"
        )
    if not url.isprintable() or " " in url or port == 0:
        raise WebhookTargetError("a webhook's address holds a space, a control character or the port 0")
    folder, _, last = parts.path.rpartition("/")
    named = f"[{host}]" if ":" in host else host
    ending = (last if _PLAIN.fullmatch(last) else _HIDDEN) + (f"?{_HIDDEN}" if parts.query else "")
    return f"{parts.scheme}://{named}{'' if port is None else f':{port}'}{folder}/{ending}"

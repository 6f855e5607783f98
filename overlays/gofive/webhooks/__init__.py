"""Receive the notifications that Venio posts to an address of yours.

    from gofive.webhooks import ChatMessageEvent, Event, webhook_app

    def handle(event: Event) -> None:
        if isinstance(event, ChatMessageEvent):
            print(event.message.room_id)

    app = webhook_app(handle, secret=os.environ["VENIO_WEBHOOK_SECRET"])  # ASGI; webhook_wsgi_app for Flask, Django and the like

`parse` alone reads a body that another framework has received.

Gofive documents no signature, and none was seen: nothing in a delivery proves that Venio sent it. What stands in for it is a secret of
your own, at the end of the address that you register or in a header. Whoever has it can send whatever they like, so take a delivery for
a hint, and read what matters from the API.

What is known of the payload, and what isn't, stands in ``docs/webhooks.md``.
"""

from __future__ import annotations

from .asgi import WebhookApp, webhook_app
from .events import ChatMessage, ChatMessageEvent, ChatPlatform, ChatUser, Event, SalesOrderEvent
from .parsing import parse
from .seen import Claim, MemorySeen, Seen
from .wsgi import WebhookWsgiApp, webhook_wsgi_app

__all__ = [
    "ChatMessage",
    "ChatMessageEvent",
    "ChatPlatform",
    "ChatUser",
    "Claim",
    "Event",
    "MemorySeen",
    "SalesOrderEvent",
    "Seen",
    "WebhookApp",
    "WebhookWsgiApp",
    "parse",
    "webhook_app",
    "webhook_wsgi_app",
]

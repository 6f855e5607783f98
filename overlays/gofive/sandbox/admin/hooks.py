"""What the admin API offers for webhooks."""

from __future__ import annotations

from typing import Any

from ..members import BadInput, Members
from ..webhooks import KINDS, Target, WebhookTargetError, chat_message, sales_order
from .api import Absent, Asked, Endpoint

_STATUSES = ("pending", "delivered", "refused", "failed")


def _shown(target: Target) -> dict[str, Any]:
    return {"id": target.id, "url": target.shown, "kinds": sorted(target.kinds)}


def _targets(asked: Asked) -> Any:
    return {"targets": [_shown(target) for target in asked.app.deliveries.targets], "kinds": list(KINDS)}


def _add(asked: Asked) -> Any:
    members = Members(asked.body, "a webhook")
    url, kinds, headers = members.text("url"), members.any("kinds"), members.any("headers")
    members.done()
    if url is None:
        raise BadInput("url must be the address to post to")
    if kinds is not None and not (isinstance(kinds, list) and all(isinstance(kind, str) for kind in kinds)):
        raise BadInput(f"kinds must be a list of {', '.join(KINDS)}")
    if headers is not None and not (isinstance(headers, dict) and all(isinstance(value, str) for value in headers.values())):
        raise BadInput("headers must be an object of texts")
    try:
        return _shown(asked.app.deliveries.add(Target(url, KINDS if kinds is None else kinds, headers or {})))
    except WebhookTargetError as error:
        raise BadInput(str(error)) from None


def _remove(asked: Asked) -> Any:
    try:
        asked.app.deliveries.remove(asked.path["id"])
    except KeyError:
        raise Absent("no webhook has this id; GET /__sandbox__/webhooks/targets lists them") from None


def _deliveries(asked: Asked) -> Any:
    status = asked.query.get("status")
    if status is not None and status not in _STATUSES:
        raise BadInput(f"status must be one of {', '.join(_STATUSES)}")
    return {"deliveries": [entry for entry in asked.app.deliveries.log() if status in (None, entry["status"])]}


def _redeliver(asked: Asked) -> Any:
    try:
        asked.app.deliveries.redeliver(asked.path["id"])
    except KeyError:
        raise Absent("no delivery has this id; GET /__sandbox__/webhooks/deliveries lists them") from None


def _tell_chat(asked: Asked) -> Any:
    members = Members(asked.body, "a chat message")
    room, content, name = members.text("room_id"), members.text("content"), members.text("name")
    platform = members.whole("platform", 1)
    members.done()
    if room is None or content is None:
        raise BadInput("a chat message needs room_id and content")
    room, content, name = asked.app.blotted([room, content, name])
    asked.app.deliveries.notify(
        chat_message(room, content, platform=1 if platform is None else platform, **({"name": name} if name else {}))
    )


def _tell_order(asked: Asked) -> Any:
    members = Members(asked.body, "a sales order's notification")
    number, event = members.text("number"), members.text("event", "Updated")
    members.done()
    if number is None:
        raise BadInput("number must be that of a sales order")
    asked.app.deliveries.notify(sales_order(number, event or "Updated"))


HOOKS = (
    Endpoint("GET", "/webhooks/targets", "shows where webhooks go", _targets),
    Endpoint("POST", "/webhooks/targets", "delivers webhooks to one more address", _add, 201),
    Endpoint("GET", "/webhooks/deliveries", "shows the log of deliveries", _deliveries),
    Endpoint("POST", "/webhooks/deliveries/{id}/redeliver", "delivers once more", _redeliver),
    Endpoint("POST", "/webhooks/tell/chat", "tells that somebody wrote a chat message", _tell_chat),
    Endpoint("POST", "/webhooks/tell/sales-order", "tells that something happened to a sales order", _tell_order),
    Endpoint("DELETE", "/webhooks/targets/{id}", "delivers no more to an address", _remove),
)

"""What a delivery says: one class for all of them, and one of its own for each of the two whose data was seen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from attrs import field, frozen

from .members import member, others


class ChatPlatform(IntEnum):
    """Numbers of chat platforms that are known. The one receiver that was seen takes every other number for Messenger.

    Attributes:
        LINE: LINE.
    """

    LINE = 1


@frozen(kw_only=True)
class Event:
    """A delivery. Its repr, and that of the events below, leaves out what may hold personal data.

    Attributes:
        topic: Kind of object that it is about, as it arrived. ``Chat`` was seen; the list is not documented.
        event: What happened, as it arrived, such as ``Message``; None when missing.
        data: The event's data as it arrived, any JSON; None when missing. Wherever it was seen, it is an object.
        raw: The whole delivery as it arrived.
    """

    topic: str
    event: str | None = None
    data: Any = field(default=None, repr=False)
    raw: Mapping[str, Any] = field(factory=dict, repr=False)


@frozen(kw_only=True)
class ChatUser:
    """Who wrote a chat message.

    Attributes:
        original_name: Name of the person as the chat platform has it; hidden from repr.
        additional_properties: Members that are not known, as they arrived.
    """

    original_name: str | None = field(default=None, repr=False)
    additional_properties: Mapping[str, Any] = field(factory=dict, repr=False)


@frozen(kw_only=True)
class ChatMessage:
    """A message that arrived in a chat room.

    Attributes:
        room_id: The chat room, presumably the ``roomId`` that a message is sent to with the API.
        platform: Number of the chat platform, see `ChatPlatform`. When sending, the API names platforms by a word instead.
        content: Text of the message; hidden from repr.
        user: Who wrote it.
        additional_properties: Members that are not known, as they arrived.
    """

    room_id: str | None = None
    platform: int | None = None
    content: str | None = field(default=None, repr=False)
    user: ChatUser | None = None
    additional_properties: Mapping[str, Any] = field(factory=dict, repr=False)


@frozen(kw_only=True)
class ChatMessageEvent(Event):
    """Somebody wrote a chat message: topic ``Chat``, event ``Message``.

    Attributes:
        message: The message.
    """

    message: ChatMessage


@frozen(kw_only=True)
class SalesOrderEvent(Event):
    """Something happened to a sales order.

    Which topic and event it comes with is not known, so it is told by its data: whatever holds a ``SaleOrderNo`` is one.

    Attributes:
        sales_order_no: Number of the order, which is all that is known; read the order itself from the API.
    """

    sales_order_no: str


def recognise(topic: str, event: str | None, data: Any, raw: Mapping[str, Any]) -> Event:
    """The delivery as the class that fits it.

    A delivery of a known kind whose data has another shape than was seen stays a plain `Event`: losing it would be worse, and
    an attribute that is not of its type as well.

    Raises:
        WebhookError: A known member is given twice, in different letter case.
    """
    if isinstance(data, dict):
        if (topic.lower(), (event or "").lower()) == ("chat", "message"):
            message = _chat_message(member(data, "ChatMessage"))
            if message is not None:
                return ChatMessageEvent(topic=topic, event=event, data=data, raw=raw, message=message)
        elif _is(str, number := member(data, "SaleOrderNo")) and number:
            return SalesOrderEvent(topic=topic, event=event, data=data, raw=raw, sales_order_no=number)
    return Event(topic=topic, event=event, data=data, raw=raw)


def _chat_message(members: Any) -> ChatMessage | None:
    if not isinstance(members, dict):
        return None
    room_id, platform, content, user = (member(members, name) for name in ("RoomId", "Platform", "Content", "User"))
    writer = _chat_user(user)
    if not (_is(str, room_id, content) and _is(int, platform) and (user is None) == (writer is None)):
        return None
    return ChatMessage(
        room_id=room_id,
        platform=platform,
        content=content,
        user=writer,
        additional_properties=others(members, ("RoomId", "Platform", "Content", "User")),
    )


def _chat_user(members: Any) -> ChatUser | None:
    if not isinstance(members, dict):
        return None
    name = member(members, "OriginalName")
    return ChatUser(original_name=name, additional_properties=others(members, ("OriginalName",))) if _is(str, name) else None


def _is(kind: type, *values: Any) -> bool:
    """Whether each value is of the kind, or missing. A boolean is an integer to Python, but not to JSON."""
    return all(value is None or (isinstance(value, kind) and not isinstance(value, bool)) for value in values)

# Made from the spec by `make generate`; changes here are lost.
"""Resource chat of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset


class Chat:
    """Calls of the resource chat, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def send_message(
        self,
        *,
        room_id: str,
        content: str,
        type_: str,
        platform: str,
        company_id: int,
        options: CallOptions | None = None,
    ) -> Any:
        """Sends a message to a chat room of a connected channel. Success is HTTP 201. The page is labelled Developing and
        may change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            room_id: Id of the room, a UUID in the example.
            content: Text of the message.
            type_: Kind of message; only the example's value is known. Known values: message MESSAGE.
            platform: Chat channel; only the example's value is known. Known values: line LINE.
            company_id: Id of the company in Venio.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/chat/message`` (Post Send message)
        Source: https://developer.gofive.co.th/api-18351108 (the page was seen in part)

        Not known:
            - The answer breaks off inside status.code; whether a description and data follow is unknown.
            - Error answers were not seen.
            - Values of type and platform other than those of the example are not listed.
            - The page's header table holds only Content-Type, as optional; the subscription key is missing there and in
              the curl sample.
        """
        from ...models.chat_message_request import ChatMessageRequest
        from .chat_send_message import call as _call

        return self._transport.send(
            _call(
                _body=ChatMessageRequest(
                    room_id=room_id,
                    content=content,
                    type_=type_,
                    platform=platform,
                    company_id=company_id,
                ),
            ),
            options,
        )


class AsyncChat:
    """Calls of the resource chat, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send_message(
        self,
        *,
        room_id: str,
        content: str,
        type_: str,
        platform: str,
        company_id: int,
        options: CallOptions | None = None,
    ) -> Any:
        """Sends a message to a chat room of a connected channel. Success is HTTP 201. The page is labelled Developing and
        may change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            room_id: Id of the room, a UUID in the example.
            content: Text of the message.
            type_: Kind of message; only the example's value is known. Known values: message MESSAGE.
            platform: Chat channel; only the example's value is known. Known values: line LINE.
            company_id: Id of the company in Venio.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/chat/message`` (Post Send message)
        Source: https://developer.gofive.co.th/api-18351108 (the page was seen in part)

        Not known:
            - The answer breaks off inside status.code; whether a description and data follow is unknown.
            - Error answers were not seen.
            - Values of type and platform other than those of the example are not listed.
            - The page's header table holds only Content-Type, as optional; the subscription key is missing there and in
              the curl sample.
        """
        from ...models.chat_message_request import ChatMessageRequest
        from .chat_send_message import call as _call

        return await self._transport.send(
            _call(
                _body=ChatMessageRequest(
                    room_id=room_id,
                    content=content,
                    type_=type_,
                    platform=platform,
                    company_id=company_id,
                ),
            ),
            options,
        )

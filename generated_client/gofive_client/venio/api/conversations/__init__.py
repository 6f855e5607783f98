# Made from the spec by `make generate`; changes here are lost.
"""Resource conversations of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset


class Conversations:
    """Calls of the resource conversations, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def enquiry(
        self,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Searches chat conversations, judging by the title and by the names in the code that calls it.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            body: The members of the body; none of them is documented.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/conversation/enquiry`` (Conversation Enquiry)
        Source: https://developer.gofive.co.th/api-37742428 (no docs page was seen; known from public code that calls
            it)

        Not known:
            - No page of its own was seen; the source shows the title in its navigation.
            - Fields of the request and the way of paging are unknown.
            - The answer was not seen.
        """
        from .conversations_enquiry import call as _call

        return self._transport.send(
            _call(
                body=body,
            ),
            options,
        )


class AsyncConversations:
    """Calls of the resource conversations, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def enquiry(
        self,
        *,
        body: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Searches chat conversations, judging by the title and by the names in the code that calls it.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            body: The members of the body; none of them is documented.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/conversation/enquiry`` (Conversation Enquiry)
        Source: https://developer.gofive.co.th/api-37742428 (no docs page was seen; known from public code that calls
            it)

        Not known:
            - No page of its own was seen; the source shows the title in its navigation.
            - Fields of the request and the way of paging are unknown.
            - The answer was not seen.
        """
        from .conversations_enquiry import call as _call

        return await self._transport.send(
            _call(
                body=body,
            ),
            options,
        )

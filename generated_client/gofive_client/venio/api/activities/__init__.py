# Made from the spec by `make generate`; changes here are lost.
"""Resource activities of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.activity import Activity


class Activities:
    """Calls of the resource activities, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Activity:
        """Reads one activity, such as a visit, by its internal id.

        Warning: only the 2021 portal documents it, so it may have changed.

        Args:
            id: Id of the activity; that it stands in the path is known from the portal's sample address.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/Activities/{id}`` (Get a Activity)
        Source: https://veniocrm.developer.azure-api.net/APIs/Activity/GetActivity (only the 2021 portal documents it,
            so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it.
            - The page of the present docs was not seen; path and members are those of the 2021 portal, where the title
              is Get Activity.
            - The newest navigation lists Get a Activity By Id and Get a Activity By No in its place, without their
              paths.
            - The wrapper of the answer was not seen.
            - The table of the answer breaks off after visitPlaceId, in a name that starts with date.
            - Required and nullable flags of the answer's members are not given.
        """
        from .activities_get import call as _call

        return self._transport.send(
            _call(
                id,
            ),
            options,
        )


class AsyncActivities:
    """Calls of the resource activities, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Activity:
        """Reads one activity, such as a visit, by its internal id.

        Warning: only the 2021 portal documents it, so it may have changed.

        Args:
            id: Id of the activity; that it stands in the path is known from the portal's sample address.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/Activities/{id}`` (Get a Activity)
        Source: https://veniocrm.developer.azure-api.net/APIs/Activity/GetActivity (only the 2021 portal documents it,
            so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it.
            - The page of the present docs was not seen; path and members are those of the 2021 portal, where the title
              is Get Activity.
            - The newest navigation lists Get a Activity By Id and Get a Activity By No in its place, without their
              paths.
            - The wrapper of the answer was not seen.
            - The table of the answer breaks off after visitPlaceId, in a name that starts with date.
            - Required and nullable flags of the answer's members are not given.
        """
        from .activities_get import call as _call

        return await self._transport.send(
            _call(
                id,
            ),
            options,
        )

# Made from the spec by `make generate`; changes here are lost.
"""Resource settings of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset


class Settings:
    """Calls of the resource settings, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list_header_templates(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads the header templates of documents; their ids should be what quotations and sales orders take as
        headerTemplateId (inferred from the names).

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v2/salesorder/headerTemplate`` (Get HeaderTemplate)
        Source: https://github.com/GofiveCorp/venio-openapi-csharp-sample (VenioOpenApiSample/SalesOrder.cs, method
            GetHeaderTemplate) (no docs page was seen; known from public code that calls it)

        Not known:
            - The page was not seen; the path is that of the vendor's sample of 2023 and may have changed.
            - The answer was not seen; the sample only prints it.
            - Whether the page has parameters is unknown; the sample sends none.
        """
        from .settings_list_header_templates import call as _call

        return self._transport.send(
            _call(),
            options,
        )


class AsyncSettings:
    """Calls of the resource settings, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list_header_templates(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Reads the header templates of documents; their ids should be what quotations and sales orders take as
        headerTemplateId (inferred from the names).

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``GET /v2/salesorder/headerTemplate`` (Get HeaderTemplate)
        Source: https://github.com/GofiveCorp/venio-openapi-csharp-sample (VenioOpenApiSample/SalesOrder.cs, method
            GetHeaderTemplate) (no docs page was seen; known from public code that calls it)

        Not known:
            - The page was not seen; the path is that of the vendor's sample of 2023 and may have changed.
            - The answer was not seen; the sample only prints it.
            - Whether the page has parameters is unknown; the sample sends none.
        """
        from .settings_list_header_templates import call as _call

        return await self._transport.send(
            _call(),
            options,
        )

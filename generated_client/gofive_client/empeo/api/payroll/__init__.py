# Made from the spec by `make generate`; changes here are lost.
"""Resource payroll of the empeo API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.cost_center_entry import CostCenterEntry


class Payroll:
    """Calls of the resource payroll, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list_cost_centers(
        self,
        *,
        company_name: str | Unset = UNSET,
        year: int | Unset = UNSET,
        period_calculate_no: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[CostCenterEntry]:
        """Reads what a payroll period comes to, for the books: one amount per financial item and organization unit, with
        cost center and account code. It changes nothing, although it is a POST.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            company_name: Name of the company as set up in empeo.
            year: Year of the period, Gregorian.
            period_calculate_no: Number of the payroll's calculation period within the year.
            options: Settings of this call alone.

        Returns:
            The amounts, by financial item and organization unit.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /empeo/api/v1/Payroll/cost-centers`` (Get Cost Center)
        Source: https://developer.gofive.co.th/api-7443590 (the page was seen in part)

        Not known:
            - The copy of the page has no columns for name, type and flags; names and types are those of the examples.
            - Which request fields are required or may be null is unknown.
            - Whether there are filters besides the three fields of the example is unknown.
            - The example's second row is cut after amount; up to there it has the members of the first.
            - Error answers were not seen.
        """
        from ...models.cost_center_list_request import CostCenterListRequest
        from .payroll_list_cost_centers import call as _call

        return self._transport.send(
            _call(
                _body=CostCenterListRequest(
                    company_name=company_name,
                    year=year,
                    period_calculate_no=period_calculate_no,
                ),
            ),
            options,
        )


class AsyncPayroll:
    """Calls of the resource payroll, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list_cost_centers(
        self,
        *,
        company_name: str | Unset = UNSET,
        year: int | Unset = UNSET,
        period_calculate_no: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[CostCenterEntry]:
        """Reads what a payroll period comes to, for the books: one amount per financial item and organization unit, with
        cost center and account code. It changes nothing, although it is a POST.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            company_name: Name of the company as set up in empeo.
            year: Year of the period, Gregorian.
            period_calculate_no: Number of the payroll's calculation period within the year.
            options: Settings of this call alone.

        Returns:
            The amounts, by financial item and organization unit.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /empeo/api/v1/Payroll/cost-centers`` (Get Cost Center)
        Source: https://developer.gofive.co.th/api-7443590 (the page was seen in part)

        Not known:
            - The copy of the page has no columns for name, type and flags; names and types are those of the examples.
            - Which request fields are required or may be null is unknown.
            - Whether there are filters besides the three fields of the example is unknown.
            - The example's second row is cut after amount; up to there it has the members of the first.
            - Error answers were not seen.
        """
        from ...models.cost_center_list_request import CostCenterListRequest
        from .payroll_list_cost_centers import call as _call

        return await self._transport.send(
            _call(
                _body=CostCenterListRequest(
                    company_name=company_name,
                    year=year,
                    period_calculate_no=period_calculate_no,
                ),
            ),
            options,
        )

# Made from the spec by `make generate`; changes here are lost.
"""Resource deals of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._paging import AsyncPager, Pager
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.deal import Deal
    from ...models.deal_record import DealRecord
    from ...models.deal_summary import DealSummary


class Deals:
    """Calls of the resource deals, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        customer_codes: Sequence[str],
        board_id: int,
        deal_name: str,
        probability: int,
        deal_value: float,
        expected_close_date: datetime.datetime,
        assign_to: str,
        deal_quantity: float | Unset = UNSET,
        deal_quantity_unit: str | Unset = UNSET,
        deal_interests: Sequence[int] | Unset = UNSET,
        deal_labels: Sequence[int] | Unset = UNSET,
        deal_date: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        participant_codes: Sequence[str] | Unset = UNSET,
        date_follow_up: datetime.datetime | Unset = UNSET,
        follow_up_notes: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        deal_stage_id: int | Unset = UNSET,
        reason_category_id: int | Unset = UNSET,
        mark_all_task_as_done: bool | Unset = UNSET,
        cancle_all_order: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Puts a new deal on a board for one or several customers and gives it to a member of staff.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            customer_codes: Codes of the customers that the deal is with.
            board_id: Id of the board that takes the deal, from Get Deal Board.
            deal_name: What the deal is called.
            probability: Chance of winning, in percent by the look of the examples.
            deal_value: What the deal is worth; the currency is not named. Integer by the table, although the 2021
                portal reads it as a decimal.
            expected_close_date: When the deal should be closed.
            assign_to: Staff code of the person who handles the deal.
            deal_quantity: How much the deal is about, counted in dealQuantityUnit.
            deal_quantity_unit: Unit of dealQuantity, free text in the example.
            deal_interests: Ids of interests, from Get Deal Interest.
            deal_labels: Ids of labels, from Get DealLabel.
            deal_date: When the deal was made. Whether it must be sent is not shown; the 2021 portal requires it.
            note: Note on the deal.
            participant_codes: Staff codes of others who take part.
            date_follow_up: When to get back to the customer. The table's pattern has no offset (yyyy-MM-ddTHH:mm:ss),
                the example has one.
            follow_up_notes: Note for the follow-up.
            remark: A further remark.
            deal_stage_id: Id of the stage, from Get Deal Stage.
            reason_category_id: Id of a reason category, presumably from Get Deal Missed Reason Categories.
            mark_all_task_as_done: By its name, marks all tasks of the deal as done.
            cancle_all_order: By its name (spelled so in the docs), cancels all orders of the deal.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/deals`` (Create Deal)
        Source: https://developer.gofive.co.th/api-3608469 (the page was seen in part)

        Not known:
            - The 200 answer and any error answer were cut off.
            - The end of the request example was cut off.
            - Whether dealDate is required is not shown; DateTimeString stands where the flag belongs.
            - Where the values of reasonCategoryId come from is not said.
        """
        from ...models.deal_create_request import DealCreateRequest
        from .deals_create import call as _call

        return self._transport.send(
            _call(
                _body=DealCreateRequest(
                    customer_codes=customer_codes,
                    board_id=board_id,
                    deal_name=deal_name,
                    probability=probability,
                    deal_value=deal_value,
                    deal_quantity=deal_quantity,
                    deal_quantity_unit=deal_quantity_unit,
                    deal_interests=deal_interests,
                    deal_labels=deal_labels,
                    deal_date=deal_date,
                    expected_close_date=expected_close_date,
                    note=note,
                    assign_to=assign_to,
                    participant_codes=participant_codes,
                    date_follow_up=date_follow_up,
                    follow_up_notes=follow_up_notes,
                    remark=remark,
                    deal_stage_id=deal_stage_id,
                    reason_category_id=reason_category_id,
                    mark_all_task_as_done=mark_all_task_as_done,
                    cancle_all_order=cancle_all_order,
                ),
            ),
            options,
        )

    def update(
        self,
        id: int,
        *,
        deal_name: str,
        probability: int,
        deal_value: float,
        expected_close_date: datetime.datetime,
        assign_to: str,
        deal_quantity: float | Unset = UNSET,
        deal_quantity_unit: str | Unset = UNSET,
        deal_interests: Sequence[int] | Unset = UNSET,
        deal_labels: Sequence[int] | Unset = UNSET,
        deal_date: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        participant_codes: Sequence[str] | Unset = UNSET,
        date_follow_up: datetime.datetime | Unset = UNSET,
        follow_up_notes: str | Unset = UNSET,
        deal_stage_id: int | Unset = UNSET,
        remark: str | Unset = UNSET,
        reason_category_id: int | Unset = UNSET,
        mark_all_task_as_done: bool | Unset = UNSET,
        cancle_all_order: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DealRecord | None:
        """Changes a deal, its stage included; on the way it can mark the deal's tasks as done and cancel its orders.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            id: Id of the deal (dealsId where deals are read).
            deal_name: What the deal is called.
            probability: Chance of winning, in percent by the look of Create Deal's example.
            deal_value: What the deal is worth; the currency is not named. Integer by the table, perhaps a decimal in
                fact.
            expected_close_date: When the deal should be closed.
            assign_to: Staff code of the person who handles the deal.
            deal_quantity: How much the deal is about, counted in dealQuantityUnit.
            deal_quantity_unit: Unit of dealQuantity.
            deal_interests: Ids of interests, from Get Deal Interest; an empty list in the example.
            deal_labels: Ids of labels, from Get DealLabel.
            deal_date: When the deal was made. Whether it must be sent is not shown; optional on the 2021 portal.
            note: Note on the deal.
            participant_codes: Staff codes of others who take part.
            date_follow_up: When to get back to the customer. The table's pattern has no offset (yyyy-MM-ddTHH:mm:ss),
                the example has one.
            follow_up_notes: Note for the follow-up.
            deal_stage_id: Id of the stage, from Get Deal Stage.
            remark: A further remark.
            reason_category_id: Id of a reason category, presumably from Get Deal Missed Reason Categories.
            mark_all_task_as_done: By its name, marks all tasks of the deal as done.
            cancle_all_order: By its name (spelled so in the docs), cancels all orders of the deal.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/deals/{id}`` (Update Deal)
        Source: https://developer.gofive.co.th/api-3602937 (the page was seen in part)

        Not known:
            - The example of the answer breaks off inside data.value.dealsDate; the rest of the deal was not seen.
            - The page explains the business codes (1000 for success, 4001 for one error, 4002 for several, or a
              sub-code), but which member carries them was not seen; siblings have status.code.
            - No error answer was seen.
            - Whether dealDate is required is not shown; DateTimeString stands where the flag belongs.
            - One stored copy of the request example leaves out probability, which the table requires.
        """
        from ...models.deal_update_request import DealUpdateRequest
        from .deals_update import call as _call

        return self._transport.send(
            _call(
                id,
                _body=DealUpdateRequest(
                    deal_name=deal_name,
                    probability=probability,
                    deal_value=deal_value,
                    deal_quantity=deal_quantity,
                    deal_quantity_unit=deal_quantity_unit,
                    deal_interests=deal_interests,
                    deal_labels=deal_labels,
                    deal_date=deal_date,
                    expected_close_date=expected_close_date,
                    note=note,
                    assign_to=assign_to,
                    participant_codes=participant_codes,
                    date_follow_up=date_follow_up,
                    follow_up_notes=follow_up_notes,
                    deal_stage_id=deal_stage_id,
                    remark=remark,
                    reason_category_id=reason_category_id,
                    mark_all_task_as_done=mark_all_task_as_done,
                    cancle_all_order=cancle_all_order,
                ),
            ),
            options,
        )

    def enquiry(
        self,
        *,
        page_length: int,
        deal_stage_ids: Sequence[int] | Unset = UNSET,
        skip: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        keyword: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[DealSummary]:
        """Finds deals by stage and search text, one page of rows per call.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            page_length: How many rows a page holds.
            deal_stage_ids: Ids of the stages to look in.
            skip: How many rows to leave out before the page.
            order_by: What to sort by; accepted values unknown.
            keyword: Text to look for.
            options: Settings of this call alone.

        Returns:
            The deals found. The rows come through a pager, which sends nothing before it is read: iterate over it for
            those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the number of rows
            before it as skip, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: skip is no whole number of 0 or more.

        Endpoint: ``POST /v1/Deals/Enquiry`` (Deal Enquiry)
        Source: https://veniocrm.developer.azure-api.net/APIs/Deal/DealEnquiry (only the 2021 portal documents it, so it
            may have changed)

        Not known:
            - The page of the present docs was not seen; path, request and rows are those of the 2021 portal.
            - The letter case of the path on the present site is unknown; Expense Enquiry is all lower case there.
            - The wrapper of the answer was not seen (a list, data.value, totals); the schema shows one row.
            - The table of the answer breaks off after measure.
            - Newer request fields, such as a filter by board, are possible and unknown.
            - Accepted values of orderBy are not given.
        """
        from ...models.deal_enquiry_request import DealEnquiryRequest
        from .deals_enquiry import PAGING as _PAGING
        from .deals_enquiry import call as _call

        return Pager(
            self._transport,
            _call(
                _body=DealEnquiryRequest(
                    deal_stage_ids=deal_stage_ids,
                    page_length=page_length,
                    skip=skip,
                    order_by=order_by,
                    keyword=keyword,
                ),
            ),
            _PAGING,
            options,
        )

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Deal:
        """Reads one deal by its id.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the deal.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/Deals/{id}`` (Get Deal)
        Source: https://veniocrm.developer.azure-api.net/APIs/Deal/GetDeal (only the 2021 portal documents it, so it may
            have changed)

        Not known:
            - The page of the present docs was not seen; path and members are those of the 2021 portal.
            - The present Update Deal writes its path /v1/deals/{id}, so lower case is likely here too.
            - The wrapper of the answer was not seen.
            - The table of the answer breaks off after isEdit.
            - What customer, dealStage, dealsInterests and dealsLabels hold was not seen.
        """
        from .deals_get import call as _call

        return self._transport.send(
            _call(
                id,
            ),
            options,
        )


class AsyncDeals:
    """Calls of the resource deals, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        customer_codes: Sequence[str],
        board_id: int,
        deal_name: str,
        probability: int,
        deal_value: float,
        expected_close_date: datetime.datetime,
        assign_to: str,
        deal_quantity: float | Unset = UNSET,
        deal_quantity_unit: str | Unset = UNSET,
        deal_interests: Sequence[int] | Unset = UNSET,
        deal_labels: Sequence[int] | Unset = UNSET,
        deal_date: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        participant_codes: Sequence[str] | Unset = UNSET,
        date_follow_up: datetime.datetime | Unset = UNSET,
        follow_up_notes: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        deal_stage_id: int | Unset = UNSET,
        reason_category_id: int | Unset = UNSET,
        mark_all_task_as_done: bool | Unset = UNSET,
        cancle_all_order: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Puts a new deal on a board for one or several customers and gives it to a member of staff.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            customer_codes: Codes of the customers that the deal is with.
            board_id: Id of the board that takes the deal, from Get Deal Board.
            deal_name: What the deal is called.
            probability: Chance of winning, in percent by the look of the examples.
            deal_value: What the deal is worth; the currency is not named. Integer by the table, although the 2021
                portal reads it as a decimal.
            expected_close_date: When the deal should be closed.
            assign_to: Staff code of the person who handles the deal.
            deal_quantity: How much the deal is about, counted in dealQuantityUnit.
            deal_quantity_unit: Unit of dealQuantity, free text in the example.
            deal_interests: Ids of interests, from Get Deal Interest.
            deal_labels: Ids of labels, from Get DealLabel.
            deal_date: When the deal was made. Whether it must be sent is not shown; the 2021 portal requires it.
            note: Note on the deal.
            participant_codes: Staff codes of others who take part.
            date_follow_up: When to get back to the customer. The table's pattern has no offset (yyyy-MM-ddTHH:mm:ss),
                the example has one.
            follow_up_notes: Note for the follow-up.
            remark: A further remark.
            deal_stage_id: Id of the stage, from Get Deal Stage.
            reason_category_id: Id of a reason category, presumably from Get Deal Missed Reason Categories.
            mark_all_task_as_done: By its name, marks all tasks of the deal as done.
            cancle_all_order: By its name (spelled so in the docs), cancels all orders of the deal.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/deals`` (Create Deal)
        Source: https://developer.gofive.co.th/api-3608469 (the page was seen in part)

        Not known:
            - The 200 answer and any error answer were cut off.
            - The end of the request example was cut off.
            - Whether dealDate is required is not shown; DateTimeString stands where the flag belongs.
            - Where the values of reasonCategoryId come from is not said.
        """
        from ...models.deal_create_request import DealCreateRequest
        from .deals_create import call as _call

        return await self._transport.send(
            _call(
                _body=DealCreateRequest(
                    customer_codes=customer_codes,
                    board_id=board_id,
                    deal_name=deal_name,
                    probability=probability,
                    deal_value=deal_value,
                    deal_quantity=deal_quantity,
                    deal_quantity_unit=deal_quantity_unit,
                    deal_interests=deal_interests,
                    deal_labels=deal_labels,
                    deal_date=deal_date,
                    expected_close_date=expected_close_date,
                    note=note,
                    assign_to=assign_to,
                    participant_codes=participant_codes,
                    date_follow_up=date_follow_up,
                    follow_up_notes=follow_up_notes,
                    remark=remark,
                    deal_stage_id=deal_stage_id,
                    reason_category_id=reason_category_id,
                    mark_all_task_as_done=mark_all_task_as_done,
                    cancle_all_order=cancle_all_order,
                ),
            ),
            options,
        )

    async def update(
        self,
        id: int,
        *,
        deal_name: str,
        probability: int,
        deal_value: float,
        expected_close_date: datetime.datetime,
        assign_to: str,
        deal_quantity: float | Unset = UNSET,
        deal_quantity_unit: str | Unset = UNSET,
        deal_interests: Sequence[int] | Unset = UNSET,
        deal_labels: Sequence[int] | Unset = UNSET,
        deal_date: datetime.datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        participant_codes: Sequence[str] | Unset = UNSET,
        date_follow_up: datetime.datetime | Unset = UNSET,
        follow_up_notes: str | Unset = UNSET,
        deal_stage_id: int | Unset = UNSET,
        remark: str | Unset = UNSET,
        reason_category_id: int | Unset = UNSET,
        mark_all_task_as_done: bool | Unset = UNSET,
        cancle_all_order: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DealRecord | None:
        """Changes a deal, its stage included; on the way it can mark the deal's tasks as done and cancel its orders.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            id: Id of the deal (dealsId where deals are read).
            deal_name: What the deal is called.
            probability: Chance of winning, in percent by the look of Create Deal's example.
            deal_value: What the deal is worth; the currency is not named. Integer by the table, perhaps a decimal in
                fact.
            expected_close_date: When the deal should be closed.
            assign_to: Staff code of the person who handles the deal.
            deal_quantity: How much the deal is about, counted in dealQuantityUnit.
            deal_quantity_unit: Unit of dealQuantity.
            deal_interests: Ids of interests, from Get Deal Interest; an empty list in the example.
            deal_labels: Ids of labels, from Get DealLabel.
            deal_date: When the deal was made. Whether it must be sent is not shown; optional on the 2021 portal.
            note: Note on the deal.
            participant_codes: Staff codes of others who take part.
            date_follow_up: When to get back to the customer. The table's pattern has no offset (yyyy-MM-ddTHH:mm:ss),
                the example has one.
            follow_up_notes: Note for the follow-up.
            deal_stage_id: Id of the stage, from Get Deal Stage.
            remark: A further remark.
            reason_category_id: Id of a reason category, presumably from Get Deal Missed Reason Categories.
            mark_all_task_as_done: By its name, marks all tasks of the deal as done.
            cancle_all_order: By its name (spelled so in the docs), cancels all orders of the deal.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/deals/{id}`` (Update Deal)
        Source: https://developer.gofive.co.th/api-3602937 (the page was seen in part)

        Not known:
            - The example of the answer breaks off inside data.value.dealsDate; the rest of the deal was not seen.
            - The page explains the business codes (1000 for success, 4001 for one error, 4002 for several, or a
              sub-code), but which member carries them was not seen; siblings have status.code.
            - No error answer was seen.
            - Whether dealDate is required is not shown; DateTimeString stands where the flag belongs.
            - One stored copy of the request example leaves out probability, which the table requires.
        """
        from ...models.deal_update_request import DealUpdateRequest
        from .deals_update import call as _call

        return await self._transport.send(
            _call(
                id,
                _body=DealUpdateRequest(
                    deal_name=deal_name,
                    probability=probability,
                    deal_value=deal_value,
                    deal_quantity=deal_quantity,
                    deal_quantity_unit=deal_quantity_unit,
                    deal_interests=deal_interests,
                    deal_labels=deal_labels,
                    deal_date=deal_date,
                    expected_close_date=expected_close_date,
                    note=note,
                    assign_to=assign_to,
                    participant_codes=participant_codes,
                    date_follow_up=date_follow_up,
                    follow_up_notes=follow_up_notes,
                    deal_stage_id=deal_stage_id,
                    remark=remark,
                    reason_category_id=reason_category_id,
                    mark_all_task_as_done=mark_all_task_as_done,
                    cancle_all_order=cancle_all_order,
                ),
            ),
            options,
        )

    def enquiry(
        self,
        *,
        page_length: int,
        deal_stage_ids: Sequence[int] | Unset = UNSET,
        skip: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        keyword: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[DealSummary]:
        """Finds deals by stage and search text, one page of rows per call.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            page_length: How many rows a page holds.
            deal_stage_ids: Ids of the stages to look in.
            skip: How many rows to leave out before the page.
            order_by: What to sort by; accepted values unknown.
            keyword: Text to look for.
            options: Settings of this call alone.

        Returns:
            The deals found. The rows come through a pager, which sends nothing before it is read: iterate over it for
            those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the number of rows
            before it as skip, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: skip is no whole number of 0 or more.

        Endpoint: ``POST /v1/Deals/Enquiry`` (Deal Enquiry)
        Source: https://veniocrm.developer.azure-api.net/APIs/Deal/DealEnquiry (only the 2021 portal documents it, so it
            may have changed)

        Not known:
            - The page of the present docs was not seen; path, request and rows are those of the 2021 portal.
            - The letter case of the path on the present site is unknown; Expense Enquiry is all lower case there.
            - The wrapper of the answer was not seen (a list, data.value, totals); the schema shows one row.
            - The table of the answer breaks off after measure.
            - Newer request fields, such as a filter by board, are possible and unknown.
            - Accepted values of orderBy are not given.
        """
        from ...models.deal_enquiry_request import DealEnquiryRequest
        from .deals_enquiry import PAGING as _PAGING
        from .deals_enquiry import call as _call

        return AsyncPager(
            self._transport,
            _call(
                _body=DealEnquiryRequest(
                    deal_stage_ids=deal_stage_ids,
                    page_length=page_length,
                    skip=skip,
                    order_by=order_by,
                    keyword=keyword,
                ),
            ),
            _PAGING,
            options,
        )

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Deal:
        """Reads one deal by its id.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            id: Id of the deal.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/Deals/{id}`` (Get Deal)
        Source: https://veniocrm.developer.azure-api.net/APIs/Deal/GetDeal (only the 2021 portal documents it, so it may
            have changed)

        Not known:
            - The page of the present docs was not seen; path and members are those of the 2021 portal.
            - The present Update Deal writes its path /v1/deals/{id}, so lower case is likely here too.
            - The wrapper of the answer was not seen.
            - The table of the answer breaks off after isEdit.
            - What customer, dealStage, dealsInterests and dealsLabels hold was not seen.
        """
        from .deals_get import call as _call

        return await self._transport.send(
            _call(
                id,
            ),
            options,
        )

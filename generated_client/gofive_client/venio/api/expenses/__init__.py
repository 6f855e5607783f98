# Made from the spec by `make generate`; changes here are lost.
"""Resource expenses of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.expense import Expense
    from ...models.expense_attachment_input import ExpenseAttachmentInput
    from ...models.expense_line_input import ExpenseLineInput
    from ...models.expense_status_group import ExpenseStatusGroup
    from ...models.expense_update_details_input import ExpenseUpdateDetailsInput


class Expenses:
    """Calls of the resource expenses, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        expense_details: Sequence[ExpenseLineInput],
        subject: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Files an expense claim of one or more lines, each of a type.

        Args:
            expense_details: Lines of the claim; written expenseDetails on the 2021 portal.
            subject: Subject of the claim; required in Update Expense as well.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/Expenses`` (Create Expense)
        Source: https://developer.gofive.co.th/api-3606568 (the page was seen in part)

        Not known:
            - The table was cut inside ExpenseDetails[].minutes: 9 of the 16 line fields were seen, 6 more come from the
              2021 portal (which has 15), the sixteenth is unknown.
            - No top-level field but ExpenseDetails was seen; subject comes from the 2021 portal, which is cut after it
              (the next name begins with "activity").
            - activityId, dateTransaction, remark and attachments, which Update Expense has, are likely fields here too;
              that was not confirmed.
            - The example of the request, the answer and the errors were not seen.
            - The path has a capital E here and in Update Expense, a small one in Expense Enquiry and Get a Expense.
        """
        from ...models.expense_create_request import ExpenseCreateRequest
        from .expenses_create import call as _call

        return self._transport.send(
            _call(
                _body=ExpenseCreateRequest(
                    expense_details=expense_details,
                    subject=subject,
                ),
            ),
            options,
        )

    def update(
        self,
        id: str,
        *,
        expense_details: ExpenseUpdateDetailsInput,
        subject: str,
        activity_id: str | Unset = UNSET,
        date_transaction: str | None | Unset = UNSET,
        remark: str | None | Unset = UNSET,
        attachments: Sequence[ExpenseAttachmentInput] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Replaces the content of an expense claim.

        Args:
            id: Id of the expense; a string here, an integer in the 2021 portal's Get Expense.
            expense_details: Documented as an object that repeats the whole body; probably the list of lines is meant.
            subject: Subject of the claim.
            activity_id: Id of the activity; a string here, an integer in the 2021 portal's answer. Nullable only inside
                ExpenseDetails.
            date_transaction: Date of the expense.
            remark: Remark on the claim.
            attachments: Attachments of the claim.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/Expenses/{id}`` (Update Expense)
        Source: https://developer.gofive.co.th/api-3606489 (the page was seen in part)

        Not known:
            - Members of the lines (15) and of the inner attachments (15) were not seen; the table leaves both lists
              closed.
            - The nesting was read from the order of a flat table: ExpenseDetails (object), ExpenseDetails (array),
              subject, activityId, dateTransaction, remark, attachments, and the last five once more.
            - The example of the request, the answer and the errors were not seen.
        """
        from ...models.expense_update_request import ExpenseUpdateRequest
        from .expenses_update import call as _call

        return self._transport.send(
            _call(
                id,
                _body=ExpenseUpdateRequest(
                    expense_details=expense_details,
                    subject=subject,
                    activity_id=activity_id,
                    date_transaction=date_transaction,
                    remark=remark,
                    attachments=attachments,
                ),
            ),
            options,
        )

    def enquiry(
        self,
        *,
        expense_type_id: int | Mapping[str, Any],
        status_ids: Sequence[str] | None | Unset = UNSET,
        staff_codes: Sequence[str] | None | Unset = UNSET,
        search_text: str | None | Unset = UNSET,
        date_start: datetime.datetime | None | Unset = UNSET,
        date_end: datetime.datetime | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[ExpenseStatusGroup]:
        """Finds expense claims by type, status, staff, text and dates. On the 2021 portal they come back grouped by
        status.

        Args:
            expense_type_id: Type of the expenses. Documented as an object, but the page's example sends an integer; the
                page lists the values of ExpenseType from 1001 to 1008.
            status_ids: Ids of statuses as text, although statusId is an integer in answers.
            staff_codes: Codes of staff members.
            search_text: Text to search for.
            date_start: Start of the range of dates.
            date_end: End of the range of dates.
            options: Settings of this call alone.

        Returns:
            The expenses, grouped by status.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/expenses/enquiry`` (Expense Enquiry)
        Source: https://developer.gofive.co.th/api-3605021 (the page was seen in part)

        Not known:
            - The answer was not seen; its members are those of the 2021 portal, cut after expenses[].teamId, and may
              have changed.
            - The wrapper of the answer was not seen.
            - The page has no paging fields, unlike the enquiries of deals and employees.
        """
        from ...models.expense_enquiry_request import ExpenseEnquiryRequest
        from .expenses_enquiry import call as _call

        return self._transport.send(
            _call(
                _body=ExpenseEnquiryRequest(
                    expense_type_id=expense_type_id,
                    status_ids=status_ids,
                    staff_codes=staff_codes,
                    search_text=search_text,
                    date_start=date_start,
                    date_end=date_end,
                ),
            ),
            options,
        )

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Expense:
        """Reads an expense claim by its id; lines, approvals, attachments and the log come along.

        Args:
            id: Id of the expense; an integer on the 2021 portal, a string in Update Expense.
            options: Settings of this call alone.

        Returns:
            The expense claim.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/expenses/{id}`` (Get a Expense)
        Source: https://developer.gofive.co.th/api-3605745 (the page was seen in part)

        Not known:
            - The parameter table was not seen; the name and type of id come from the 2021 portal.
            - The answer is known by its example only, cut inside data.value.activityLogs[].userInfo after
              identityUserId; what follows in the user, the log, the expense and the answer was not seen.
            - The page describes a business status code (1000, 4001, 4002 or a sub-code), but its field was not seen; a
              status may stand after data.
            - Fields that only the 2021 portal has may be gone; its table is cut at attachments.
        """
        from .expenses_get import call as _call

        return self._transport.send(
            _call(
                id,
            ),
            options,
        )


class AsyncExpenses:
    """Calls of the resource expenses, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        expense_details: Sequence[ExpenseLineInput],
        subject: str,
        options: CallOptions | None = None,
    ) -> Any:
        """Files an expense claim of one or more lines, each of a type.

        Args:
            expense_details: Lines of the claim; written expenseDetails on the 2021 portal.
            subject: Subject of the claim; required in Update Expense as well.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/Expenses`` (Create Expense)
        Source: https://developer.gofive.co.th/api-3606568 (the page was seen in part)

        Not known:
            - The table was cut inside ExpenseDetails[].minutes: 9 of the 16 line fields were seen, 6 more come from the
              2021 portal (which has 15), the sixteenth is unknown.
            - No top-level field but ExpenseDetails was seen; subject comes from the 2021 portal, which is cut after it
              (the next name begins with "activity").
            - activityId, dateTransaction, remark and attachments, which Update Expense has, are likely fields here too;
              that was not confirmed.
            - The example of the request, the answer and the errors were not seen.
            - The path has a capital E here and in Update Expense, a small one in Expense Enquiry and Get a Expense.
        """
        from ...models.expense_create_request import ExpenseCreateRequest
        from .expenses_create import call as _call

        return await self._transport.send(
            _call(
                _body=ExpenseCreateRequest(
                    expense_details=expense_details,
                    subject=subject,
                ),
            ),
            options,
        )

    async def update(
        self,
        id: str,
        *,
        expense_details: ExpenseUpdateDetailsInput,
        subject: str,
        activity_id: str | Unset = UNSET,
        date_transaction: str | None | Unset = UNSET,
        remark: str | None | Unset = UNSET,
        attachments: Sequence[ExpenseAttachmentInput] | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Replaces the content of an expense claim.

        Args:
            id: Id of the expense; a string here, an integer in the 2021 portal's Get Expense.
            expense_details: Documented as an object that repeats the whole body; probably the list of lines is meant.
            subject: Subject of the claim.
            activity_id: Id of the activity; a string here, an integer in the 2021 portal's answer. Nullable only inside
                ExpenseDetails.
            date_transaction: Date of the expense.
            remark: Remark on the claim.
            attachments: Attachments of the claim.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/Expenses/{id}`` (Update Expense)
        Source: https://developer.gofive.co.th/api-3606489 (the page was seen in part)

        Not known:
            - Members of the lines (15) and of the inner attachments (15) were not seen; the table leaves both lists
              closed.
            - The nesting was read from the order of a flat table: ExpenseDetails (object), ExpenseDetails (array),
              subject, activityId, dateTransaction, remark, attachments, and the last five once more.
            - The example of the request, the answer and the errors were not seen.
        """
        from ...models.expense_update_request import ExpenseUpdateRequest
        from .expenses_update import call as _call

        return await self._transport.send(
            _call(
                id,
                _body=ExpenseUpdateRequest(
                    expense_details=expense_details,
                    subject=subject,
                    activity_id=activity_id,
                    date_transaction=date_transaction,
                    remark=remark,
                    attachments=attachments,
                ),
            ),
            options,
        )

    async def enquiry(
        self,
        *,
        expense_type_id: int | Mapping[str, Any],
        status_ids: Sequence[str] | None | Unset = UNSET,
        staff_codes: Sequence[str] | None | Unset = UNSET,
        search_text: str | None | Unset = UNSET,
        date_start: datetime.datetime | None | Unset = UNSET,
        date_end: datetime.datetime | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> list[ExpenseStatusGroup]:
        """Finds expense claims by type, status, staff, text and dates. On the 2021 portal they come back grouped by
        status.

        Args:
            expense_type_id: Type of the expenses. Documented as an object, but the page's example sends an integer; the
                page lists the values of ExpenseType from 1001 to 1008.
            status_ids: Ids of statuses as text, although statusId is an integer in answers.
            staff_codes: Codes of staff members.
            search_text: Text to search for.
            date_start: Start of the range of dates.
            date_end: End of the range of dates.
            options: Settings of this call alone.

        Returns:
            The expenses, grouped by status.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/expenses/enquiry`` (Expense Enquiry)
        Source: https://developer.gofive.co.th/api-3605021 (the page was seen in part)

        Not known:
            - The answer was not seen; its members are those of the 2021 portal, cut after expenses[].teamId, and may
              have changed.
            - The wrapper of the answer was not seen.
            - The page has no paging fields, unlike the enquiries of deals and employees.
        """
        from ...models.expense_enquiry_request import ExpenseEnquiryRequest
        from .expenses_enquiry import call as _call

        return await self._transport.send(
            _call(
                _body=ExpenseEnquiryRequest(
                    expense_type_id=expense_type_id,
                    status_ids=status_ids,
                    staff_codes=staff_codes,
                    search_text=search_text,
                    date_start=date_start,
                    date_end=date_end,
                ),
            ),
            options,
        )

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Expense:
        """Reads an expense claim by its id; lines, approvals, attachments and the log come along.

        Args:
            id: Id of the expense; an integer on the 2021 portal, a string in Update Expense.
            options: Settings of this call alone.

        Returns:
            The expense claim.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/expenses/{id}`` (Get a Expense)
        Source: https://developer.gofive.co.th/api-3605745 (the page was seen in part)

        Not known:
            - The parameter table was not seen; the name and type of id come from the 2021 portal.
            - The answer is known by its example only, cut inside data.value.activityLogs[].userInfo after
              identityUserId; what follows in the user, the log, the expense and the answer was not seen.
            - The page describes a business status code (1000, 4001, 4002 or a sub-code), but its field was not seen; a
              status may stand after data.
            - Fields that only the 2021 portal has may be gone; its table is cut at attachments.
        """
        from .expenses_get import call as _call

        return await self._transport.send(
            _call(
                id,
            ),
            options,
        )

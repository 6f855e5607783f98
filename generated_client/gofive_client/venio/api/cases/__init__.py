# Made from the spec by `make generate`; changes here are lost.
"""Resource cases of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.case_type import CaseType


class Cases:
    """Calls of the resource cases, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        case_type: CaseType | int,
        subject: str,
        category_id: int,
        date_case: datetime.datetime,
        date_due: datetime.datetime,
        assigned_to_user_id: str,
        customer_code: str | Unset = UNSET,
        activity_nos: Sequence[str] | Unset = UNSET,
        deal_nos: Sequence[str] | Unset = UNSET,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Opens a case and assigns it to a user. It can refer to a customer, to activities and to deals.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            case_type: Whether somebody must act on the case.
            subject: Subject line.
            category_id: Id of the category, presumably one that Get Case Categories gives; ten digits, close to 2^31,
                in the example.
            date_case: Date of the case.
            date_due: When the case is due.
            assigned_to_user_id: User id of the person in charge, lower-case UUID with hyphens; not an employee code.
            customer_code: Code of the customer concerned; the example has a C and six digits.
            activity_nos: Numbers of activities, in the example A, year (four digits), month (two) and a five-digit
                running number.
            deal_nos: Numbers of deals, in the example D, year and month (two digits each) and a five-digit running
                number.
            note: Note on the case.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/case`` (Add Case)
        Source: https://developer.gofive.co.th/api-13759273 (the page was seen in part)

        Not known:
            - The answer and other statuses were not seen.
            - Fields that the table does not print as nullable may be so all the same.
        """
        from ...models.case_create_request import CaseCreateRequest
        from .cases_create import call as _call

        return self._transport.send(
            _call(
                _body=CaseCreateRequest(
                    case_type=case_type,
                    subject=subject,
                    customer_code=customer_code,
                    category_id=category_id,
                    date_case=date_case,
                    date_due=date_due,
                    activity_nos=activity_nos,
                    deal_nos=deal_nos,
                    note=note,
                    assigned_to_user_id=assigned_to_user_id,
                ),
            ),
            options,
        )

    def update(
        self,
        case_no: str,
        *,
        subject: str,
        category_id: int,
        date_case: datetime.datetime,
        date_due: datetime.datetime,
        assigned_to_user_id: str,
        customer_no: str | Unset = UNSET,
        customer_code: str | Unset = UNSET,
        activity_nos: Sequence[str] | Unset = UNSET,
        deal_nos: Sequence[str] | Unset = UNSET,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Changes the case with this number. The type of a case is not among what can be sent.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            case_no: Number of the case; in the example T, two digits each of year and month, then a five-digit running
                number.
            subject: Subject line.
            category_id: Id of the category.
            date_case: Date of the case.
            date_due: When the case is due.
            assigned_to_user_id: User id of the person in charge; not an employee code.
            customer_no: The customer concerned, by the table's name for it; the examples send customerCode instead.
            customer_code: Code of the customer concerned, by the examples' name for it.
            activity_nos: Numbers of activities, in the form that Add Case takes.
            deal_nos: Numbers of deals, in the form that Add Case takes.
            note: Note on the case.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/case/{caseNo}`` (Edit Case by CaseNo)
        Source: https://developer.gofive.co.th/api-13759837 (the page was seen in part)

        Not known:
            - The answer and other statuses were not seen.
            - The table has customerNo where both examples send customerCode; which one the API reads is unknown.
        """
        from ...models.case_update_request import CaseUpdateRequest
        from .cases_update import call as _call

        return self._transport.send(
            _call(
                case_no,
                _body=CaseUpdateRequest(
                    subject=subject,
                    customer_no=customer_no,
                    customer_code=customer_code,
                    category_id=category_id,
                    date_case=date_case,
                    date_due=date_due,
                    activity_nos=activity_nos,
                    deal_nos=deal_nos,
                    note=note,
                    assigned_to_user_id=assigned_to_user_id,
                ),
            ),
            options,
        )


class AsyncCases:
    """Calls of the resource cases, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        case_type: CaseType | int,
        subject: str,
        category_id: int,
        date_case: datetime.datetime,
        date_due: datetime.datetime,
        assigned_to_user_id: str,
        customer_code: str | Unset = UNSET,
        activity_nos: Sequence[str] | Unset = UNSET,
        deal_nos: Sequence[str] | Unset = UNSET,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Opens a case and assigns it to a user. It can refer to a customer, to activities and to deals.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            case_type: Whether somebody must act on the case.
            subject: Subject line.
            category_id: Id of the category, presumably one that Get Case Categories gives; ten digits, close to 2^31,
                in the example.
            date_case: Date of the case.
            date_due: When the case is due.
            assigned_to_user_id: User id of the person in charge, lower-case UUID with hyphens; not an employee code.
            customer_code: Code of the customer concerned; the example has a C and six digits.
            activity_nos: Numbers of activities, in the example A, year (four digits), month (two) and a five-digit
                running number.
            deal_nos: Numbers of deals, in the example D, year and month (two digits each) and a five-digit running
                number.
            note: Note on the case.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /v1/case`` (Add Case)
        Source: https://developer.gofive.co.th/api-13759273 (the page was seen in part)

        Not known:
            - The answer and other statuses were not seen.
            - Fields that the table does not print as nullable may be so all the same.
        """
        from ...models.case_create_request import CaseCreateRequest
        from .cases_create import call as _call

        return await self._transport.send(
            _call(
                _body=CaseCreateRequest(
                    case_type=case_type,
                    subject=subject,
                    customer_code=customer_code,
                    category_id=category_id,
                    date_case=date_case,
                    date_due=date_due,
                    activity_nos=activity_nos,
                    deal_nos=deal_nos,
                    note=note,
                    assigned_to_user_id=assigned_to_user_id,
                ),
            ),
            options,
        )

    async def update(
        self,
        case_no: str,
        *,
        subject: str,
        category_id: int,
        date_case: datetime.datetime,
        date_due: datetime.datetime,
        assigned_to_user_id: str,
        customer_no: str | Unset = UNSET,
        customer_code: str | Unset = UNSET,
        activity_nos: Sequence[str] | Unset = UNSET,
        deal_nos: Sequence[str] | Unset = UNSET,
        note: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Changes the case with this number. The type of a case is not among what can be sent.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            case_no: Number of the case; in the example T, two digits each of year and month, then a five-digit running
                number.
            subject: Subject line.
            category_id: Id of the category.
            date_case: Date of the case.
            date_due: When the case is due.
            assigned_to_user_id: User id of the person in charge; not an employee code.
            customer_no: The customer concerned, by the table's name for it; the examples send customerCode instead.
            customer_code: Code of the customer concerned, by the examples' name for it.
            activity_nos: Numbers of activities, in the form that Add Case takes.
            deal_nos: Numbers of deals, in the form that Add Case takes.
            note: Note on the case.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``PUT /v1/case/{caseNo}`` (Edit Case by CaseNo)
        Source: https://developer.gofive.co.th/api-13759837 (the page was seen in part)

        Not known:
            - The answer and other statuses were not seen.
            - The table has customerNo where both examples send customerCode; which one the API reads is unknown.
        """
        from ...models.case_update_request import CaseUpdateRequest
        from .cases_update import call as _call

        return await self._transport.send(
            _call(
                case_no,
                _body=CaseUpdateRequest(
                    subject=subject,
                    customer_no=customer_no,
                    customer_code=customer_code,
                    category_id=category_id,
                    date_case=date_case,
                    date_due=date_due,
                    activity_nos=activity_nos,
                    deal_nos=deal_nos,
                    note=note,
                    assigned_to_user_id=assigned_to_user_id,
                ),
            ),
            options,
        )

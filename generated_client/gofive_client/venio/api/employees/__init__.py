# Made from the spec by `make generate`; changes here are lost.
"""Resource employees of the Venio API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._paging import AsyncPager, Pager
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.employee import Employee
    from ...models.employee_summary import EmployeeSummary


class Employees:
    """Calls of the resource employees, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def enquiry(
        self,
        *,
        employee_type: Any = UNSET,
        team_id: Any = UNSET,
        status: Any = UNSET,
        key_word: str | Unset = UNSET,
        order_by: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        page_length: int | Unset = UNSET,
        type_: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[EmployeeSummary]:
        """Finds members of staff by search text, one page of rows per call.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            employee_type: Kind of employee, by its name; the client sends null.
            team_id: Team to look in, by its name; the client sends null.
            status: Status of the employee, by its name; the client sends null.
            key_word: Text to look for. Written with a capital W.
            order_by: What to sort by; values unknown, the client sends 0. A string in the 2021 Deal and Customer
                enquiries.
            skip: How many rows to leave out before the page.
            page_length: How many rows a page holds; the client asks for 1 to 50.
            type_: A further filter of unknown meaning; the client sends null.
            options: Settings of this call alone.

        Returns:
            The rows of the page. The rows come through a pager, which sends nothing before it is read: iterate over it
            for those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the number of
            rows before it as skip, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: skip is no whole number of 0 or more.

        Endpoint: ``POST /v1/Employees/Enquiry`` (Employees Enquiry)
        Source: public client code that calls https://api.gofive.co.th (no docs page was seen; known from public code
            that calls it)

        Not known:
            - No page was seen; path, request and rows are what a public client sends and reads.
            - The client sends null as employeeType, teamId, status and type, so what type they have is unknown.
            - Which values employeeType, status, orderBy and type may have is unknown.
            - Which request fields are required is unknown.
            - Only some members of a row are known.
            - Totals and error bodies are unknown.
        """
        from ...models.employee_enquiry_request import EmployeeEnquiryRequest
        from .employees_enquiry import PAGING as _PAGING
        from .employees_enquiry import call as _call

        return Pager(
            self._transport,
            _call(
                _body=EmployeeEnquiryRequest(
                    employee_type=employee_type,
                    team_id=team_id,
                    status=status,
                    key_word=key_word,
                    order_by=order_by,
                    skip=skip,
                    page_length=page_length,
                    type_=type_,
                ),
            ),
            _PAGING,
            options,
        )

    def get(
        self,
        code: str,
        *,
        options: CallOptions | None = None,
    ) -> Employee:
        """Looks up an employee by staff code.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            code: Staff code. Integer by the table, although staff codes are strings elsewhere.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/Employees/{code}`` (Get a Employee)
        Source: https://veniocrm.developer.azure-api.net/APIs/Employee/GetEmployee (only the 2021 portal documents it,
            so it may have changed)

        Not known:
            - The page of the present docs was not seen; path and members are those of the 2021 portal, where the title
              is Get Employee.
            - The wrapper of the answer was not seen.
            - The table of the answer breaks off after isAgreementPDPA.
        """
        from .employees_get import call as _call

        return self._transport.send(
            _call(
                code,
            ),
            options,
        )

    def create_or_update(
        self,
        *,
        staff_code: str,
        email: str,
        firstname: str,
        lastname: str,
        role_name: str,
        team_name: str,
        nickname: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        head_code: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Adds a member of staff, or changes the one who has the given staff code.

        Warning: only the 2021 portal documents it, so it may have changed.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            staff_code: Staff code; an existing one names the employee to change.
            email: E-mail address.
            firstname: First name.
            lastname: Last name.
            role_name: Name of the role.
            team_name: Name of the team.
            nickname: Nickname.
            phone_number: Phone number; its form is not given.
            head_code: Staff code of the employee's superior.
            is_active: Whether the employee is active.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``PUT /v1/Employees`` (Create Or Update Employee)
        Source: https://veniocrm.developer.azure-api.net/APIs/Employee/CreateOrUpdateEmployee (only the 2021 portal
            documents it, so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it.
            - No navigation of the present docs lists it, so it may have been withdrawn.
            - The portal lists statuses without bodies.
            - Whether fields may be null is not given.
        """
        from ...models.employee_upsert_request import EmployeeUpsertRequest
        from .employees_create_or_update import call as _call

        return self._transport.send(
            _call(
                _body=EmployeeUpsertRequest(
                    staff_code=staff_code,
                    email=email,
                    firstname=firstname,
                    lastname=lastname,
                    nickname=nickname,
                    phone_number=phone_number,
                    role_name=role_name,
                    team_name=team_name,
                    head_code=head_code,
                    is_active=is_active,
                ),
            ),
            options,
        )


class AsyncEmployees:
    """Calls of the resource employees, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def enquiry(
        self,
        *,
        employee_type: Any = UNSET,
        team_id: Any = UNSET,
        status: Any = UNSET,
        key_word: str | Unset = UNSET,
        order_by: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        page_length: int | Unset = UNSET,
        type_: Any = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[EmployeeSummary]:
        """Finds members of staff by search text, one page of rows per call.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            employee_type: Kind of employee, by its name; the client sends null.
            team_id: Team to look in, by its name; the client sends null.
            status: Status of the employee, by its name; the client sends null.
            key_word: Text to look for. Written with a capital W.
            order_by: What to sort by; values unknown, the client sends 0. A string in the 2021 Deal and Customer
                enquiries.
            skip: How many rows to leave out before the page.
            page_length: How many rows a page holds; the client asks for 1 to 50.
            type_: A further filter of unknown meaning; the client sends null.
            options: Settings of this call alone.

        Returns:
            The rows of the page. The rows come through a pager, which sends nothing before it is read: iterate over it
            for those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the number of
            rows before it as skip, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: skip is no whole number of 0 or more.

        Endpoint: ``POST /v1/Employees/Enquiry`` (Employees Enquiry)
        Source: public client code that calls https://api.gofive.co.th (no docs page was seen; known from public code
            that calls it)

        Not known:
            - No page was seen; path, request and rows are what a public client sends and reads.
            - The client sends null as employeeType, teamId, status and type, so what type they have is unknown.
            - Which values employeeType, status, orderBy and type may have is unknown.
            - Which request fields are required is unknown.
            - Only some members of a row are known.
            - Totals and error bodies are unknown.
        """
        from ...models.employee_enquiry_request import EmployeeEnquiryRequest
        from .employees_enquiry import PAGING as _PAGING
        from .employees_enquiry import call as _call

        return AsyncPager(
            self._transport,
            _call(
                _body=EmployeeEnquiryRequest(
                    employee_type=employee_type,
                    team_id=team_id,
                    status=status,
                    key_word=key_word,
                    order_by=order_by,
                    skip=skip,
                    page_length=page_length,
                    type_=type_,
                ),
            ),
            _PAGING,
            options,
        )

    async def get(
        self,
        code: str,
        *,
        options: CallOptions | None = None,
    ) -> Employee:
        """Looks up an employee by staff code.

        Warning: only the 2021 portal documents it, so it may have changed.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            code: Staff code. Integer by the table, although staff codes are strings elsewhere.
            options: Settings of this call alone.

        Returns:
            What the answer holds.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.
            ValueError: A path parameter is empty, ``.`` or ``..``.

        Endpoint: ``GET /v1/Employees/{code}`` (Get a Employee)
        Source: https://veniocrm.developer.azure-api.net/APIs/Employee/GetEmployee (only the 2021 portal documents it,
            so it may have changed)

        Not known:
            - The page of the present docs was not seen; path and members are those of the 2021 portal, where the title
              is Get Employee.
            - The wrapper of the answer was not seen.
            - The table of the answer breaks off after isAgreementPDPA.
        """
        from .employees_get import call as _call

        return await self._transport.send(
            _call(
                code,
            ),
            options,
        )

    async def create_or_update(
        self,
        *,
        staff_code: str,
        email: str,
        firstname: str,
        lastname: str,
        role_name: str,
        team_name: str,
        nickname: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        head_code: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Adds a member of staff, or changes the one who has the given staff code.

        Warning: only the 2021 portal documents it, so it may have changed.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            staff_code: Staff code; an existing one names the employee to change.
            email: E-mail address.
            firstname: First name.
            lastname: Last name.
            role_name: Name of the role.
            team_name: Name of the team.
            nickname: Nickname.
            phone_number: Phone number; its form is not given.
            head_code: Staff code of the employee's superior.
            is_active: Whether the employee is active.
            options: Settings of this call alone.

        Returns:
            The payload as it arrived: its shape is not documented.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``PUT /v1/Employees`` (Create Or Update Employee)
        Source: https://veniocrm.developer.azure-api.net/APIs/Employee/CreateOrUpdateEmployee (only the 2021 portal
            documents it, so it may have changed)

        Not known:
            - The path was seen under the old host only (https://api.veniocrm.com/dev); today's gateway may not serve
              it.
            - No navigation of the present docs lists it, so it may have been withdrawn.
            - The portal lists statuses without bodies.
            - Whether fields may be null is not given.
        """
        from ...models.employee_upsert_request import EmployeeUpsertRequest
        from .employees_create_or_update import call as _call

        return await self._transport.send(
            _call(
                _body=EmployeeUpsertRequest(
                    staff_code=staff_code,
                    email=email,
                    firstname=firstname,
                    lastname=lastname,
                    nickname=nickname,
                    phone_number=phone_number,
                    role_name=role_name,
                    team_name=team_name,
                    head_code=head_code,
                    is_active=is_active,
                ),
            ),
            options,
        )

# Made from the spec by `make generate`; changes here are lost.
"""Resource employees of the empeo API."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...._operation import AsyncTransport, CallOptions, Transport
from ...._paging import AsyncPager, Pager
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.employee_summary import EmployeeSummary
    from ...models.employee_update_result import EmployeeUpdateResult
    from ...models.gender import Gender


class Employees:
    """Calls of the resource employees, blocking."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list_by_company(
        self,
        *,
        company_name: str,
        page_size: int | Unset = UNSET,
        page_index: int | Unset = UNSET,
        fields: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pager[EmployeeSummary]:
        """Lists the employees of one company, a page at a time. With fields set to WorkInfo each row has its working
        details as well.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            company_name: Name of the company whose employees to list.
            page_size: How many rows a page holds; the client asks for 2000.
            page_index: Which page to read; the client takes 0 for the first.
            fields: Which further members a row shall have. Known values: WorkInfo WORK_INFO.
            options: Settings of this call alone.

        Returns:
            The employees of the page. The rows come through a pager, which sends nothing before it is read: iterate
            over it for those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the
            number of the page as page_index, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: page_index is no whole number of 0 or more.

        Endpoint: ``GET /empeo/api/v2/employees/lists`` (Employees of a company (v2))
        Source: public client code of a roster sync, whose host is blanked out (no docs page was seen; known from public
            code that calls it)

        Not known:
            - No page was seen; path, query and rows are what a public client sends and reads.
            - Whether it is Get List Employees, Get Employees List or none of the docs is unknown; their known paths are
              all v1.
            - Which query parameters are required is unknown, but for companyName.
            - Values of fields other than WorkInfo are unknown.
            - What the numbers statusId and typeId mean was not seen.
            - The forms of dateHired and dateTermination were not seen.
            - The envelope beside data was not seen, nor error bodies.
            - Further query parameters and members are possible and unknown.
        """
        from .employees_list_by_company import PAGING as _PAGING
        from .employees_list_by_company import call as _call

        return Pager(
            self._transport,
            _call(
                company_name=company_name,
                page_size=page_size,
                page_index=page_index,
                fields=fields,
            ),
            _PAGING,
            options,
        )

    def update_family(
        self,
        *,
        employee_ref_id: str,
        company_name: str,
        family_ref_no: str | int,
        relation_ship_id: int | None,
        name: str | None,
        surname: str | None,
        contact: str | None,
        is_study: bool | None,
        title_id: int | None | Unset = UNSET,
        title: int | Unset = UNSET,
        date_of_birth: datetime.date | None | Unset = UNSET,
        nationality_id: int | None | Unset = UNSET,
        religion_id: int | None | Unset = UNSET,
        race_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EmployeeUpdateResult | None:
        """Adds a member of an employee's family, or changes the one that familyRefNo names; what familyRefNo is for a new
        member is not stated. Fields that are required and may be null must have a value for a new member and may be
        null in a change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            employee_ref_id: Employee number, which names the employee.
            company_name: Name of the employee's company.
            family_ref_no: Number of the family record to change, to be had from an employee list. Text in the table, an
                integer in the example.
            relation_ship_id: Id of the family relationship, one of those that Get Mastertypes List gives; six digits in
                the example. Written with a capital S.
            name: First name of the family member.
            surname: Last name of the family member.
            contact: Phone number of the family member.
            is_study: Whether the family member is in education; only children need it. The example spells it IsStudy.
            title_id: Id of the form of address, one of those that Get Name Prefixes gives. The example calls it title.
            title: Id of the form of address under the name that the example uses; the table does not have it.
            date_of_birth: Date of birth.
            nationality_id: Id of the nationality, one of those that Get Mastertypes List gives; six digits in the
                example.
            religion_id: Id of the religion, one of those that Get Mastertypes List gives; six digits in the example,
                which spells it ReligionId.
            race_id: Id of the race, one of those that Get Mastertypes List gives. The table spells it with a capital R.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /empeo/api/v1/employees/family`` (Update Employee Family)
        Source: https://developer.gofive.co.th/api-3846640 (documented in full)
        """
        from ...models.employee_family_update_request import EmployeeFamilyUpdateRequest
        from .employees_update_family import call as _call

        return self._transport.send(
            _call(
                _body=EmployeeFamilyUpdateRequest(
                    employee_ref_id=employee_ref_id,
                    company_name=company_name,
                    family_ref_no=family_ref_no,
                    relation_ship_id=relation_ship_id,
                    title_id=title_id,
                    title=title,
                    name=name,
                    surname=surname,
                    date_of_birth=date_of_birth,
                    nationality_id=nationality_id,
                    religion_id=religion_id,
                    race_id=race_id,
                    contact=contact,
                    is_study=is_study,
                ),
            ),
            options,
        )

    def update_information(
        self,
        *,
        employee_ref_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        gender_id: Gender | int | Unset = UNSET,
        religion_id: int | Unset = UNSET,
        height: float | Unset = UNSET,
        marital_status_id: int | Unset = UNSET,
        organization_name: Any = UNSET,
        organization_level: Any = UNSET,
        options: CallOptions | None = None,
    ) -> EmployeeUpdateResult | None:
        """Changes personal and working details of one employee. The page's example sends only some of the fields. The path
        ends in a capital I.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            employee_ref_id: Employee number, which names the employee.
            company_name: Name of the employee's company.
            gender_id: Gender. Written with a capital G.
            religion_id: Id of the religion, one of those that Get Mastertypes List gives; six digits in the example.
                Written with a capital R.
            height: Height of the body; the unit is not stated, the example fits centimetres. Written with a capital H.
            marital_status_id: Id of the marital status, one of those that Get Mastertypes List gives; six digits in the
                example. Written with a capital M.
            organization_name: Name of the department that the employee belongs to. Goes together with
                organizationLevel. Its spelling is that of a description.
            organization_level: How deep in the organization chart that department stands, 1 at the top. Its spelling is
                that of a description.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /empeo/api/v1/employees/Information`` (Update Employee Information)
        Source: https://developer.gofive.co.th/api-3846710 (the page was seen in part)

        Not known:
            - The copy of the page has the descriptions of 18 fields, but not their names, types and flags.
            - Names and types here are the example's; organizationName and organizationLevel are named in a description
              only, their types and letter case in the table were not seen.
            - Ten fields are left out because their names were not seen: ids of title, nationality, race and military
              status, blood type, weight (unit not stated), work e-mail address, work phone number, employment type and
              work status.
            - Employment type, of unknown name: 1 part time, 2 apprentice, 3 temporary, 4 daily, 5 permanent.
            - Work status, of unknown name: 1 probation, 2 permanent, 3 resigned, 4 about to start.
            - Error answers were not seen.
        """
        from ...models.employee_information_update_request import EmployeeInformationUpdateRequest
        from .employees_update_information import call as _call

        return self._transport.send(
            _call(
                _body=EmployeeInformationUpdateRequest(
                    employee_ref_id=employee_ref_id,
                    company_name=company_name,
                    gender_id=gender_id,
                    religion_id=religion_id,
                    height=height,
                    marital_status_id=marital_status_id,
                    organization_name=organization_name,
                    organization_level=organization_level,
                ),
            ),
            options,
        )


class AsyncEmployees:
    """Calls of the resource employees, to be awaited."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def list_by_company(
        self,
        *,
        company_name: str,
        page_size: int | Unset = UNSET,
        page_index: int | Unset = UNSET,
        fields: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPager[EmployeeSummary]:
        """Lists the employees of one company, a page at a time. With fields set to WorkInfo each row has its working
        details as well.

        Warning: no docs page was seen; known from public code that calls it.

        Changes nothing, so it is repeated after a failure that may pass.

        Args:
            company_name: Name of the company whose employees to list.
            page_size: How many rows a page holds; the client asks for 2000.
            page_index: Which page to read; the client takes 0 for the first.
            fields: Which further members a row shall have. Known values: WorkInfo WORK_INFO.
            options: Settings of this call alone.

        Returns:
            The employees of the page. The rows come through a pager, which sends nothing before it is read: iterate
            over it for those of all pages, or take ``pages()`` or ``first_page()``. Each page is asked for with the
            number of the page as page_index, from what you gave on, until one is empty.

        Raises:
            gofive.GofiveError: Any failure, not before the pager is read; see `gofive.errors` for the tree.
            ValueError: page_index is no whole number of 0 or more.

        Endpoint: ``GET /empeo/api/v2/employees/lists`` (Employees of a company (v2))
        Source: public client code of a roster sync, whose host is blanked out (no docs page was seen; known from public
            code that calls it)

        Not known:
            - No page was seen; path, query and rows are what a public client sends and reads.
            - Whether it is Get List Employees, Get Employees List or none of the docs is unknown; their known paths are
              all v1.
            - Which query parameters are required is unknown, but for companyName.
            - Values of fields other than WorkInfo are unknown.
            - What the numbers statusId and typeId mean was not seen.
            - The forms of dateHired and dateTermination were not seen.
            - The envelope beside data was not seen, nor error bodies.
            - Further query parameters and members are possible and unknown.
        """
        from .employees_list_by_company import PAGING as _PAGING
        from .employees_list_by_company import call as _call

        return AsyncPager(
            self._transport,
            _call(
                company_name=company_name,
                page_size=page_size,
                page_index=page_index,
                fields=fields,
            ),
            _PAGING,
            options,
        )

    async def update_family(
        self,
        *,
        employee_ref_id: str,
        company_name: str,
        family_ref_no: str | int,
        relation_ship_id: int | None,
        name: str | None,
        surname: str | None,
        contact: str | None,
        is_study: bool | None,
        title_id: int | None | Unset = UNSET,
        title: int | Unset = UNSET,
        date_of_birth: datetime.date | None | Unset = UNSET,
        nationality_id: int | None | Unset = UNSET,
        religion_id: int | None | Unset = UNSET,
        race_id: int | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EmployeeUpdateResult | None:
        """Adds a member of an employee's family, or changes the one that familyRefNo names; what familyRefNo is for a new
        member is not stated. Fields that are required and may be null must have a value for a new member and may be
        null in a change.

        Never repeated: when its outcome is unknown it raises `gofive.AmbiguousWriteError`.

        Args:
            employee_ref_id: Employee number, which names the employee.
            company_name: Name of the employee's company.
            family_ref_no: Number of the family record to change, to be had from an employee list. Text in the table, an
                integer in the example.
            relation_ship_id: Id of the family relationship, one of those that Get Mastertypes List gives; six digits in
                the example. Written with a capital S.
            name: First name of the family member.
            surname: Last name of the family member.
            contact: Phone number of the family member.
            is_study: Whether the family member is in education; only children need it. The example spells it IsStudy.
            title_id: Id of the form of address, one of those that Get Name Prefixes gives. The example calls it title.
            title: Id of the form of address under the name that the example uses; the table does not have it.
            date_of_birth: Date of birth.
            nationality_id: Id of the nationality, one of those that Get Mastertypes List gives; six digits in the
                example.
            religion_id: Id of the religion, one of those that Get Mastertypes List gives; six digits in the example,
                which spells it ReligionId.
            race_id: Id of the race, one of those that Get Mastertypes List gives. The table spells it with a capital R.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /empeo/api/v1/employees/family`` (Update Employee Family)
        Source: https://developer.gofive.co.th/api-3846640 (documented in full)
        """
        from ...models.employee_family_update_request import EmployeeFamilyUpdateRequest
        from .employees_update_family import call as _call

        return await self._transport.send(
            _call(
                _body=EmployeeFamilyUpdateRequest(
                    employee_ref_id=employee_ref_id,
                    company_name=company_name,
                    family_ref_no=family_ref_no,
                    relation_ship_id=relation_ship_id,
                    title_id=title_id,
                    title=title,
                    name=name,
                    surname=surname,
                    date_of_birth=date_of_birth,
                    nationality_id=nationality_id,
                    religion_id=religion_id,
                    race_id=race_id,
                    contact=contact,
                    is_study=is_study,
                ),
            ),
            options,
        )

    async def update_information(
        self,
        *,
        employee_ref_id: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        gender_id: Gender | int | Unset = UNSET,
        religion_id: int | Unset = UNSET,
        height: float | Unset = UNSET,
        marital_status_id: int | Unset = UNSET,
        organization_name: Any = UNSET,
        organization_level: Any = UNSET,
        options: CallOptions | None = None,
    ) -> EmployeeUpdateResult | None:
        """Changes personal and working details of one employee. The page's example sends only some of the fields. The path
        ends in a capital I.

        Sets values, so it is repeated after a failure that may pass: a second time changes nothing more.

        Args:
            employee_ref_id: Employee number, which names the employee.
            company_name: Name of the employee's company.
            gender_id: Gender. Written with a capital G.
            religion_id: Id of the religion, one of those that Get Mastertypes List gives; six digits in the example.
                Written with a capital R.
            height: Height of the body; the unit is not stated, the example fits centimetres. Written with a capital H.
            marital_status_id: Id of the marital status, one of those that Get Mastertypes List gives; six digits in the
                example. Written with a capital M.
            organization_name: Name of the department that the employee belongs to. Goes together with
                organizationLevel. Its spelling is that of a description.
            organization_level: How deep in the organization chart that department stands, 1 at the top. Its spelling is
                that of a description.
            options: Settings of this call alone.

        Returns:
            What the answer holds, or None when the answer holds nothing.

        Raises:
            gofive.GofiveError: Any failure; see `gofive.errors` for the tree.

        Endpoint: ``POST /empeo/api/v1/employees/Information`` (Update Employee Information)
        Source: https://developer.gofive.co.th/api-3846710 (the page was seen in part)

        Not known:
            - The copy of the page has the descriptions of 18 fields, but not their names, types and flags.
            - Names and types here are the example's; organizationName and organizationLevel are named in a description
              only, their types and letter case in the table were not seen.
            - Ten fields are left out because their names were not seen: ids of title, nationality, race and military
              status, blood type, weight (unit not stated), work e-mail address, work phone number, employment type and
              work status.
            - Employment type, of unknown name: 1 part time, 2 apprentice, 3 temporary, 4 daily, 5 permanent.
            - Work status, of unknown name: 1 probation, 2 permanent, 3 resigned, 4 about to start.
            - Error answers were not seen.
        """
        from ...models.employee_information_update_request import EmployeeInformationUpdateRequest
        from .employees_update_information import call as _call

        return await self._transport.send(
            _call(
                _body=EmployeeInformationUpdateRequest(
                    employee_ref_id=employee_ref_id,
                    company_name=company_name,
                    gender_id=gender_id,
                    religion_id=religion_id,
                    height=height,
                    marital_status_id=marital_status_id,
                    organization_name=organization_name,
                    organization_level=organization_level,
                ),
            ),
            options,
        )

# Made from the spec by `make generate`; changes here are lost.
"""GET /empeo/api/v2/employees/lists: Employees of a company (v2)"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, query_value
from ...._paging import Paging
from ...._unset import UNSET, Unset
from ...models.employee_summary import EmployeeSummary


def _decode(v: Any) -> list[EmployeeSummary]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[EmployeeSummary] = [EmployeeSummary.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[EmployeeSummary]] = Operation(
    name="empeo.employees.list_by_company",
    method="GET",
    path="/empeo/api/v2/employees/lists",
    envelope="flat",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="read",
    set_when=None,
    content_type=None,
    decode=_decode,
    source="public client code of a roster sync, whose host is blanked out",
    coverage="observed",
)

PAGING = Paging(
    place="query",
    name="pageIndex",
    counts="pages",
    first=0,
)


def call(
    *,
    company_name: str,
    page_size: int | Unset = UNSET,
    page_index: int | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> Call[list[EmployeeSummary]]:
    """The call with its arguments in place, ready for a transport."""
    _query: dict[str, str] = {}
    _query["companyName"] = query_value(company_name)
    if page_size is not UNSET:
        _query["pageSize"] = query_value(page_size)
    if page_index is not UNSET:
        _query["pageIndex"] = query_value(page_index)
    if fields is not UNSET:
        _query["fields"] = query_value(fields)
    return Call(
        OPERATION,
        "/empeo/api/v2/employees/lists",
        query=_query,
    )

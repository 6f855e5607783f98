# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/Employees/Enquiry: Employees Enquiry"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...._paging import Paging
from ...models.employee_summary import EmployeeSummary

if TYPE_CHECKING:
    from ...models.employee_enquiry_request import EmployeeEnquiryRequest


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
    name="venio.employees.enquiry",
    method="POST",
    path="/v1/Employees/Enquiry",
    envelope="value",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="read",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="public client code that calls https://api.gofive.co.th",
    coverage="observed",
)

PAGING = Paging(
    place="body",
    name="skip",
    counts="rows",
    first=0,
)


def call(
    *,
    _body: EmployeeEnquiryRequest,
) -> Call[list[EmployeeSummary]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/Employees/Enquiry",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /empeo/api/v1/employees/Information: Update Employee Information"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...models.employee_update_result import EmployeeUpdateResult

if TYPE_CHECKING:
    from ...models.employee_information_update_request import EmployeeInformationUpdateRequest


def _decode(v: Any) -> EmployeeUpdateResult | None:
    if v is None:
        return None
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: EmployeeUpdateResult | None = EmployeeUpdateResult.from_dict(v)
    return result


OPERATION: Operation[EmployeeUpdateResult | None] = Operation(
    name="empeo.employees.update_information",
    method="POST",
    path="/empeo/api/v1/employees/Information",
    envelope="flat",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="set",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3846710",
    coverage="partial",
    check=("empeo.employees.list_by_company",),
)


def call(
    *,
    _body: EmployeeInformationUpdateRequest,
) -> Call[EmployeeUpdateResult | None]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/empeo/api/v1/employees/Information",
        body=_body.to_dict(),
    )

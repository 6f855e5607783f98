# Made from the spec by `make generate`; changes here are lost.
"""POST /empeo/api/v1/employees/family: Update Employee Family"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...models.employee_update_result import EmployeeUpdateResult

if TYPE_CHECKING:
    from ...models.employee_family_update_request import EmployeeFamilyUpdateRequest


def _decode(v: Any) -> EmployeeUpdateResult | None:
    if v is None:
        return None
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: EmployeeUpdateResult | None = EmployeeUpdateResult.from_dict(v)
    return result


OPERATION: Operation[EmployeeUpdateResult | None] = Operation(
    name="empeo.employees.update_family",
    method="POST",
    path="/empeo/api/v1/employees/family",
    envelope="flat",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3846640",
    coverage="full",
    check=("empeo.employees.list_by_company",),
)


def call(
    *,
    _body: EmployeeFamilyUpdateRequest,
) -> Call[EmployeeUpdateResult | None]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/empeo/api/v1/employees/family",
        body=_body.to_dict(),
    )

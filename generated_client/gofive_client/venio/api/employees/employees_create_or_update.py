# Made from the spec by `make generate`; changes here are lost.
"""PUT /v1/Employees: Create Or Update Employee"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.employee_upsert_request import EmployeeUpsertRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.employees.create_or_update",
    method="PUT",
    path="/v1/Employees",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="set",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/Employee/CreateOrUpdateEmployee",
    coverage="legacy",
    check=(
        "venio.employees.enquiry",
        "venio.employees.get",
    ),
)


def call(
    *,
    _body: EmployeeUpsertRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/Employees",
        body=_body.to_dict(),
    )

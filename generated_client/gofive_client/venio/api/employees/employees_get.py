# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/Employees/{code}: Get a Employee"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.employee import Employee


def _decode(v: Any) -> Employee:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Employee = Employee.from_dict(v)
    return result


OPERATION: Operation[Employee] = Operation(
    name="venio.employees.get",
    method="GET",
    path="/v1/Employees/{code}",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/Employee/GetEmployee",
    coverage="legacy",
)


def call(
    code: str,
) -> Call[Employee]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/Employees/{path_segment(code, 'code')}",
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /empeo/api/v1/Payroll/cost-centers: Get Cost Center"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...models.cost_center_entry import CostCenterEntry

if TYPE_CHECKING:
    from ...models.cost_center_list_request import CostCenterListRequest


def _decode(v: Any) -> list[CostCenterEntry]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[CostCenterEntry] = [CostCenterEntry.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[CostCenterEntry]] = Operation(
    name="empeo.payroll.list_cost_centers",
    method="POST",
    path="/empeo/api/v1/Payroll/cost-centers",
    envelope="flat",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-7443590",
    coverage="partial",
)


def call(
    *,
    _body: CostCenterListRequest,
) -> Call[list[CostCenterEntry]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/empeo/api/v1/Payroll/cost-centers",
        body=_body.to_dict(),
    )

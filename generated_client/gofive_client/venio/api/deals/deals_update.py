# Made from the spec by `make generate`; changes here are lost.
"""PUT /v1/deals/{id}: Update Deal"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.deal_record import DealRecord

if TYPE_CHECKING:
    from ...models.deal_update_request import DealUpdateRequest


def _decode(v: Any) -> DealRecord | None:
    if v is None:
        return None
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: DealRecord | None = DealRecord.from_dict(v)
    return result


OPERATION: Operation[DealRecord | None] = Operation(
    name="venio.deals.update",
    method="PUT",
    path="/v1/deals/{id}",
    envelope="value",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3602937",
    coverage="partial",
    check=(
        "venio.deals.enquiry",
        "venio.deals.get",
    ),
)


def call(
    id: int,
    *,
    _body: DealUpdateRequest,
) -> Call[DealRecord | None]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/deals/{path_segment(id, 'id')}",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""PUT /v1/customerEvent/{eventId}: Edit Customer Event"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.customer_event import CustomerEvent

if TYPE_CHECKING:
    from ...models.customer_event_update_request import CustomerEventUpdateRequest


def _decode(v: Any) -> CustomerEvent | None:
    if v is None:
        return None
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: CustomerEvent | None = CustomerEvent.from_dict(v)
    return result


OPERATION: Operation[CustomerEvent | None] = Operation(
    name="venio.customer_events.update",
    method="PUT",
    path="/v1/customerEvent/{eventId}",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="set",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-13678073",
    coverage="partial",
    check=(
        "venio.customer_events.list_by_customer",
        "venio.customer_events.list_types",
    ),
)


def call(
    event_id: int,
    *,
    _body: CustomerEventUpdateRequest,
) -> Call[CustomerEvent | None]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/customerEvent/{path_segment(event_id, 'event_id')}",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/customerEvent: Add Customer Event"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.customer_event_create_request import CustomerEventCreateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.customer_events.create",
    method="POST",
    path="/v1/customerEvent",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-13676424",
    coverage="partial",
    check=(
        "venio.customer_events.list_by_customer",
        "venio.customer_events.list_types",
    ),
)


def call(
    *,
    _body: CustomerEventCreateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/customerEvent",
        body=_body.to_dict(),
    )

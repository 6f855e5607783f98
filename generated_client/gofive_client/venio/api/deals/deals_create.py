# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/deals: Create Deal"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.deal_create_request import DealCreateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.deals.create",
    method="POST",
    path="/v1/deals",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3608469",
    coverage="partial",
    check=(
        "venio.deals.enquiry",
        "venio.deals.get",
    ),
)


def call(
    *,
    _body: DealCreateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/deals",
        body=_body.to_dict(),
    )

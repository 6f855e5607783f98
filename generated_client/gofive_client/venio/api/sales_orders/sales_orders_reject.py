# Made from the spec by `make generate`; changes here are lost.
"""DELETE /v1/salesorders/reject: Reject SaleOrder"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.sales_order_reject_request import SalesOrderRejectRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.sales_orders.reject",
    method="DELETE",
    path="/v1/salesorders/reject",
    envelope="flat",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3607019",
    coverage="partial",
    check=(
        "venio.sales_orders.get_by_id",
        "venio.sales_orders.get",
        "venio.sales_orders.list_attachments",
    ),
)


def call(
    *,
    _body: SalesOrderRejectRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/salesorders/reject",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""PUT /v2/salesorder/{salesOrderNo}/payment: Update SalesOrder Payment"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, path_segment

if TYPE_CHECKING:
    from ...models.payments_update_request import PaymentsUpdateRequest


def _decode(v: Any) -> bool:
    result: bool = v
    return result


OPERATION: Operation[bool] = Operation(
    name="venio.sales_orders.update_payments",
    method="PUT",
    path="/v2/salesorder/{salesOrderNo}/payment",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="set",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-9848277",
    coverage="full",
    check=(
        "venio.sales_orders.get_by_id",
        "venio.sales_orders.get",
        "venio.sales_orders.list_attachments",
    ),
)


def call(
    sales_order_no: str,
    *,
    _body: PaymentsUpdateRequest,
) -> Call[bool]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v2/salesorder/{path_segment(sales_order_no, 'sales_order_no')}/payment",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""GET /v2/salesorder/{salesOrderNo}: Get a SalesOrder By SalesOrderNo"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.sales_order import SalesOrder


def _decode(v: Any) -> SalesOrder:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: SalesOrder = SalesOrder.from_dict(v)
    return result


OPERATION: Operation[SalesOrder] = Operation(
    name="venio.sales_orders.get",
    method="GET",
    path="/v2/salesorder/{salesOrderNo}",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-3590382",
    coverage="partial",
)


def call(
    sales_order_no: str,
) -> Call[SalesOrder]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v2/salesorder/{path_segment(sales_order_no, 'sales_order_no')}",
    )

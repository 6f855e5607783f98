# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/SalesOrders/{id}: Get a SalesOrders By Id"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.sales_order_record import SalesOrderRecord


def _decode(v: Any) -> SalesOrderRecord:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: SalesOrderRecord = SalesOrderRecord.from_dict(v)
    return result


OPERATION: Operation[SalesOrderRecord] = Operation(
    name="venio.sales_orders.get_by_id",
    method="GET",
    path="/v1/SalesOrders/{id}",
    envelope="value",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/SaleOrder/GetSaleOrder",
    coverage="legacy",
)


def call(
    id: int,
) -> Call[SalesOrderRecord]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/SalesOrders/{path_segment(id, 'id')}",
    )

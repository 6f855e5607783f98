# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/SalesOrders/{id}/Attachments: Get Sale Order Attachment"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.sales_order_attachment import SalesOrderAttachment


def _decode(v: Any) -> list[SalesOrderAttachment]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[SalesOrderAttachment] = [SalesOrderAttachment.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[SalesOrderAttachment]] = Operation(
    name="venio.sales_orders.list_attachments",
    method="GET",
    path="/v1/SalesOrders/{id}/Attachments",
    envelope="value",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/SaleOrder/GetSaleOrderAttachment",
    coverage="legacy",
)


def call(
    id: int,
) -> Call[list[SalesOrderAttachment]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/SalesOrders/{path_segment(id, 'id')}/Attachments",
    )

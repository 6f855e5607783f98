# Made from the spec by `make generate`; changes here are lost.
"""POST /v2/salesorder: Create Or Update SalesOrder"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.sales_order_upsert_request import SalesOrderUpsertRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.sales_orders.create_or_update",
    method="POST",
    path="/v2/salesorder",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when="salesOrderNo",
    content_type="application/json",
    decode=_decode,
    source="GofiveCorp/venio-openapi-csharp-sample (SalesOrder.cs, Models/SalesOrderModels.cs), 2023",
    coverage="observed",
    check=(
        "venio.sales_orders.get_by_id",
        "venio.sales_orders.get",
        "venio.sales_orders.list_attachments",
    ),
)


def call(
    *,
    _body: SalesOrderUpsertRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v2/salesorder",
        body=_body.to_dict(),
    )

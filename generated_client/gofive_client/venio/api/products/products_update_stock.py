# Made from the spec by `make generate`; changes here are lost.
"""PUT /v1/products/stock: Update Product Stock"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...._operation import Call, Operation, PayloadError, as_list
from ...models.product_stock_input import ProductStockInput
from ...models.stock_update_result import StockUpdateResult


def _decode(v: Any) -> list[StockUpdateResult]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[StockUpdateResult] = [StockUpdateResult.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[StockUpdateResult]] = Operation(
    name="venio.products.update_stock",
    method="PUT",
    path="/v1/products/stock",
    envelope="flat",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-9077337",
    coverage="partial",
    check=(
        "venio.products.enquiry",
        "venio.products.get",
        "venio.products.enquiry_by_filter",
        "venio.products.get_serial_status",
        "venio.products.list_units",
    ),
)


def call(
    *,
    items: Sequence[ProductStockInput],
) -> Call[list[StockUpdateResult]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/products/stock",
        body=[i.to_dict() if isinstance(i, ProductStockInput) else i for i in as_list(items)],
    )

# Made from the spec by `make generate`; changes here are lost.
"""GET /v2/products/{productCode}: Get a Product by ProductCode"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.product import Product


def _decode(v: Any) -> Product:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Product = Product.from_dict(v)
    return result


OPERATION: Operation[Product] = Operation(
    name="venio.products.get",
    method="GET",
    path="/v2/products/{productCode}",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-3597197",
    coverage="partial",
)


def call(
    product_code: str,
) -> Call[Product]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v2/products/{path_segment(product_code, 'product_code')}",
    )

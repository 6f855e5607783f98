# Made from the spec by `make generate`; changes here are lost.
"""POST /v2/Products/GetProduct: Get Products With Take & Status"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.product_list_request import ProductListRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.products.enquiry",
    method="POST",
    path="/v2/Products/GetProduct",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3597198",
    coverage="partial",
)


def call(
    *,
    _body: ProductListRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v2/Products/GetProduct",
        body=_body.to_dict(),
    )

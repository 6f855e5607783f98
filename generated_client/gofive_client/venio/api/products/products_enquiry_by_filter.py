# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/products/getProduct: Get Products By Filter"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...._paging import Paging
from ...models.product_summary import ProductSummary

if TYPE_CHECKING:
    from ...models.product_filter_request import ProductFilterRequest


def _decode(v: Any) -> list[ProductSummary]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[ProductSummary] = [ProductSummary.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[ProductSummary]] = Operation(
    name="venio.products.enquiry_by_filter",
    method="POST",
    path="/v1/products/getProduct",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="read",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3607153",
    coverage="partial",
)

PAGING = Paging(
    place="body",
    name="skip",
    counts="rows",
    first=0,
)


def call(
    *,
    _body: ProductFilterRequest,
) -> Call[list[ProductSummary]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/products/getProduct",
        body=_body.to_dict(),
    )

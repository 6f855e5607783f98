# Made from the spec by `make generate`; changes here are lost.
"""POST /v3/products/serials/verification: Verify Serial Number"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.product_serial_verification_request import ProductSerialVerificationRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.products.verify_serial_number",
    method="POST",
    path="/v3/products/serials/verification",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-4028746",
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
    _body: ProductSerialVerificationRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v3/products/serials/verification",
        body=_body.to_dict(),
    )

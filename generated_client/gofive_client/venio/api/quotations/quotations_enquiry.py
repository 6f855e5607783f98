# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/quotation/enquiry: Quotation Enquiry"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.quotation_enquiry_request import QuotationEnquiryRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.quotations.enquiry",
    method="POST",
    path="/v1/quotation/enquiry",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3590357",
    coverage="partial",
)


def call(
    *,
    _body: QuotationEnquiryRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/quotation/enquiry",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/Customers/Enquiry: Customers Enquiry"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.customer_enquiry_request import CustomerEnquiryRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.customers.enquiry",
    method="POST",
    path="/v1/Customers/Enquiry",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/Customer/EnquiryCustomer",
    coverage="legacy",
)


def call(
    *,
    _body: CustomerEnquiryRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/Customers/Enquiry",
        body=_body.to_dict(),
    )

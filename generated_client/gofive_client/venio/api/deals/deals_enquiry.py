# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/Deals/Enquiry: Deal Enquiry"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...._paging import Paging
from ...models.deal_summary import DealSummary

if TYPE_CHECKING:
    from ...models.deal_enquiry_request import DealEnquiryRequest


def _decode(v: Any) -> list[DealSummary]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[DealSummary] = [DealSummary.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[DealSummary]] = Operation(
    name="venio.deals.enquiry",
    method="POST",
    path="/v1/Deals/Enquiry",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="read",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/Deal/DealEnquiry",
    coverage="legacy",
)

PAGING = Paging(
    place="body",
    name="skip",
    counts="rows",
    first=0,
)


def call(
    *,
    _body: DealEnquiryRequest,
) -> Call[list[DealSummary]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/Deals/Enquiry",
        body=_body.to_dict(),
    )

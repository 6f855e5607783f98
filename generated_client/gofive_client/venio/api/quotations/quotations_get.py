# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/quotation/{quotationNo}: Get a Quotation By QuotationNo"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.quotation import Quotation


def _decode(v: Any) -> Quotation:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Quotation = Quotation.from_dict(v)
    return result


OPERATION: Operation[Quotation] = Operation(
    name="venio.quotations.get",
    method="GET",
    path="/v1/quotation/{quotationNo}",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-12091512",
    coverage="partial",
)


def call(
    quotation_no: str,
) -> Call[Quotation]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/quotation/{path_segment(quotation_no, 'quotation_no')}",
    )

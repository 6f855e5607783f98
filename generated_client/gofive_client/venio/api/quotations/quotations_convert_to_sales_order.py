# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/quotation/{quotationNo}/convert-to-salesorder: Convert Quotation To SalesOrder"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, path_segment

if TYPE_CHECKING:
    from ...models.quotation_convert_request import QuotationConvertRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.quotations.convert_to_sales_order",
    method="POST",
    path="/v1/quotation/{quotationNo}/convert-to-salesorder",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3590356",
    coverage="partial",
    check=(
        "venio.quotations.enquiry",
        "venio.quotations.get",
    ),
)


def call(
    quotation_no: str,
    *,
    _body: QuotationConvertRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/quotation/{path_segment(quotation_no, 'quotation_no')}/convert-to-salesorder",
        body=_body.to_dict(),
    )

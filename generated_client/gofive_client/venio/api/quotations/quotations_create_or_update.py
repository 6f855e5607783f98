# Made from the spec by `make generate`; changes here are lost.
"""POST /v2/quotation: Create Update Quotation"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.quotation_upsert_request import QuotationUpsertRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.quotations.create_or_update",
    method="POST",
    path="/v2/quotation",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3590355",
    coverage="partial",
    check=(
        "venio.quotations.enquiry",
        "venio.quotations.get",
    ),
)


def call(
    *,
    _body: QuotationUpsertRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v2/quotation",
        body=_body.to_dict(),
    )

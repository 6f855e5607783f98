# Made from the spec by `make generate`; changes here are lost.
"""PUT /etaxgo/Documents/Tax-Invoice: Update Tax Invoice"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.tax_invoice_update_request import TaxInvoiceUpdateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.documents.update_tax_invoice",
    method="PUT",
    path="/etaxgo/Documents/Tax-Invoice",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-12635170",
    coverage="partial",
    check=("etaxgo.documents.get_rd_submission_status",),
)


def call(
    *,
    _body: TaxInvoiceUpdateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/etaxgo/Documents/Tax-Invoice",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /etaxgo/Documents/corrected-receipt: Create Corrected Receipt"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.corrected_receipt_create_request import CorrectedReceiptCreateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.documents.create_corrected_receipt",
    method="POST",
    path="/etaxgo/Documents/corrected-receipt",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-36769216",
    coverage="partial",
    check=("etaxgo.documents.get_rd_submission_status",),
)


def call(
    *,
    _body: CorrectedReceiptCreateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/etaxgo/Documents/corrected-receipt",
        body=_body.to_dict(),
    )

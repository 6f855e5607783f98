# Made from the spec by `make generate`; changes here are lost.
"""POST /etaxgo/Documents/Delivery/Resend: Delivery Service Resend"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.document_resend_request import DocumentResendRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.documents.resend",
    method="POST",
    path="/etaxgo/Documents/Delivery/Resend",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3787306",
    coverage="partial",
    check=("etaxgo.documents.get_rd_submission_status",),
)


def call(
    *,
    _body: DocumentResendRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/etaxgo/Documents/Delivery/Resend",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /etaxgo/Documents/{documentNumber}/cancel: Cancel Document"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, path_segment

if TYPE_CHECKING:
    from ...models.document_cancel_request import DocumentCancelRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.documents.cancel",
    method="POST",
    path="/etaxgo/Documents/{documentNumber}/cancel",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-36769214",
    coverage="partial",
    check=("etaxgo.documents.get_rd_submission_status",),
)


def call(
    document_number: str,
    *,
    _body: DocumentCancelRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/etaxgo/Documents/{path_segment(document_number, 'document_number')}/cancel",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /etaxgo/Documents/Json: Create Document JSON"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.document_create_request import DocumentCreateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.documents.create",
    method="POST",
    path="/etaxgo/Documents/Json",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3627535",
    coverage="partial",
    check=("etaxgo.documents.get_rd_submission_status",),
)


def call(
    *,
    _body: DocumentCreateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/etaxgo/Documents/Json",
        body=_body.to_dict(),
    )

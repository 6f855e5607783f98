# Made from the spec by `make generate`; changes here are lost.
"""GET /etaxgo/Documents/{documentNumber}/rd-submission-status: Get RD Submission Status"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, path_segment, query_value
from ...._unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.document_type import DocumentType


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.documents.get_rd_submission_status",
    method="GET",
    path="/etaxgo/Documents/{documentNumber}/rd-submission-status",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-36769215",
    coverage="partial",
)


def call(
    document_number: str,
    *,
    document_type: DocumentType | str | Unset = UNSET,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    _query: dict[str, str] = {}
    if document_type is not UNSET:
        _query["documentType"] = query_value(document_type)
    return Call(
        OPERATION,
        f"/etaxgo/Documents/{path_segment(document_number, 'document_number')}/rd-submission-status",
        query=_query,
    )

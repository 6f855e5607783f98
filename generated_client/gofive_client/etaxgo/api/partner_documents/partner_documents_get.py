# Made from the spec by `make generate`; changes here are lost.
"""GET /api/v1/core/documents/{id}/detail: Get document detail and status"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, path_segment


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.partner_documents.get",
    method="GET",
    path="/api/v1/core/documents/{id}/detail",
    envelope="auto",
    server="partner",
    token_path="/connect/token",
    key_header=None,
    content_type=None,
    decode=_decode,
    source="https://docs.etaxgo.com/create-tax-document-37895006e0",
    coverage="partial",
)


def call(
    id: str | int,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/api/v1/core/documents/{path_segment(id, 'id')}/detail",
    )

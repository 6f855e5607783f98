# Made from the spec by `make generate`; changes here are lost.
"""POST /api/v1/core/documents/jobs: Create tax document"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, header_value

if TYPE_CHECKING:
    from ...models.partner_document_create_request import PartnerDocumentCreateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.partner_documents.create",
    method="POST",
    path="/api/v1/core/documents/jobs",
    envelope="auto",
    server="partner",
    token_path="/connect/token",
    key_header=None,
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://docs.etaxgo.com/create-tax-document-37895006e0",
    coverage="partial",
    check=("etaxgo.partner_documents.get",),
)


def call(
    *,
    _body: PartnerDocumentCreateRequest,
    x_selected_company_code: str,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    _headers: dict[str, str] = {}
    _headers["X-Selected-Company-Code"] = header_value(x_selected_company_code, "x_selected_company_code")
    return Call(
        OPERATION,
        "/api/v1/core/documents/jobs",
        headers=_headers,
        body=_body.to_dict(),
    )

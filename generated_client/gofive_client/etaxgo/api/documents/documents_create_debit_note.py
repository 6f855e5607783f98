# Made from the spec by `make generate`; changes here are lost.
"""POST /etaxgo/Documents/Debit-Note: Create Debit Note"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.debit_note_create_request import DebitNoteCreateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="etaxgo.documents.create_debit_note",
    method="POST",
    path="/etaxgo/Documents/Debit-Note",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-12632584",
    coverage="partial",
    check=("etaxgo.documents.get_rd_submission_status",),
)


def call(
    *,
    _body: DebitNoteCreateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/etaxgo/Documents/Debit-Note",
        body=_body.to_dict(),
    )

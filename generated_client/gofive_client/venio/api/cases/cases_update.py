# Made from the spec by `make generate`; changes here are lost.
"""PUT /v1/case/{caseNo}: Edit Case by CaseNo"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, path_segment

if TYPE_CHECKING:
    from ...models.case_update_request import CaseUpdateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.cases.update",
    method="PUT",
    path="/v1/case/{caseNo}",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-13759837",
    coverage="partial",
)


def call(
    case_no: str,
    *,
    _body: CaseUpdateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/case/{path_segment(case_no, 'case_no')}",
        body=_body.to_dict(),
    )

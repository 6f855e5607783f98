# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/case: Add Case"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.case_create_request import CaseCreateRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.cases.create",
    method="POST",
    path="/v1/case",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-13759273",
    coverage="partial",
)


def call(
    *,
    _body: CaseCreateRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/case",
        body=_body.to_dict(),
    )

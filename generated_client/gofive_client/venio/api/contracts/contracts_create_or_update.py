# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/contract: Create or Update Contract"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.contract_upsert_request import ContractUpsertRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.contracts.create_or_update",
    method="POST",
    path="/v1/contract",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-18402429",
    coverage="partial",
    check=("venio.contracts.get",),
)


def call(
    *,
    _body: ContractUpsertRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/contract",
        body=_body.to_dict(),
    )

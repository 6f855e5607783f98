# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/contract/service-agreement: Create or Update Contract Service Agreement"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.service_agreement_upsert_request import ServiceAgreementUpsertRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.contracts.create_or_update_service_agreement",
    method="POST",
    path="/v1/contract/service-agreement",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when=None,
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-18402720",
    coverage="partial",
    check=("venio.contracts.get",),
)


def call(
    *,
    _body: ServiceAgreementUpsertRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/contract/service-agreement",
        body=_body.to_dict(),
    )

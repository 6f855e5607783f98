# Made from the spec by `make generate`; changes here are lost.
"""POST /v3/customers: Create or Update customer"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.customer_upsert_request import CustomerUpsertRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.customers.create_or_update",
    method="POST",
    path="/v3/customers",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    effect="once",
    set_when="customerCode",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3590385",
    coverage="partial",
    check=(
        "venio.customers.get",
        "venio.customers.enquiry",
    ),
)


def call(
    *,
    _body: CustomerUpsertRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v3/customers",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""GET /v3/customers/{customerCode}: Get a Customer By CustomerCode"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.customer import Customer


def _decode(v: Any) -> Customer:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Customer = Customer.from_dict(v)
    return result


OPERATION: Operation[Customer] = Operation(
    name="venio.customers.get",
    method="GET",
    path="/v3/customers/{customerCode}",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-3590379",
    coverage="observed",
)


def call(
    customer_code: str,
) -> Call[Customer]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v3/customers/{path_segment(customer_code, 'customer_code')}",
    )

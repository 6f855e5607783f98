# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/Deals/{id}: Get Deal"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.deal import Deal


def _decode(v: Any) -> Deal:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Deal = Deal.from_dict(v)
    return result


OPERATION: Operation[Deal] = Operation(
    name="venio.deals.get",
    method="GET",
    path="/v1/Deals/{id}",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/Deal/GetDeal",
    coverage="legacy",
)


def call(
    id: int,
) -> Call[Deal]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/Deals/{path_segment(id, 'id')}",
    )

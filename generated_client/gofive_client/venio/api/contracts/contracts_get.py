# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/contract/{no}: Get Contract By No"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.contract import Contract


def _decode(v: Any) -> Contract:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Contract = Contract.from_dict(v)
    return result


OPERATION: Operation[Contract] = Operation(
    name="venio.contracts.get",
    method="GET",
    path="/v1/contract/{no}",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-18392899",
    coverage="partial",
)


def call(
    no: str,
) -> Call[Contract]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/contract/{path_segment(no, 'no')}",
    )

# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/Activities/{id}: Get a Activity"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError, path_segment
from ...models.activity import Activity


def _decode(v: Any) -> Activity:
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: Activity = Activity.from_dict(v)
    return result


OPERATION: Operation[Activity] = Operation(
    name="venio.activities.get",
    method="GET",
    path="/v1/Activities/{id}",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://veniocrm.developer.azure-api.net/APIs/Activity/GetActivity",
    coverage="legacy",
)


def call(
    id: int,
) -> Call[Activity]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        f"/v1/Activities/{path_segment(id, 'id')}",
    )

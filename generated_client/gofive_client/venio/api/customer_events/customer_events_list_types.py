# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/customerEvent/event-types: Get Customer Event Types"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation, PayloadError
from ...models.customer_event_type import CustomerEventType


def _decode(v: Any) -> list[CustomerEventType]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[CustomerEventType] = [CustomerEventType.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[CustomerEventType]] = Operation(
    name="venio.customer_events.list_types",
    method="GET",
    path="/v1/customerEvent/event-types",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th/api-13679783",
    coverage="partial",
)


def call() -> Call[list[CustomerEventType]]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/customerEvent/event-types",
    )

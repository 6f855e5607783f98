# Made from the spec by `make generate`; changes here are lost.
"""GET /v1/customerEvent/filter: Get Customer Events by Customer Code"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError, query_value
from ...._unset import UNSET, Unset
from ...models.customer_event import CustomerEvent

if TYPE_CHECKING:
    from ...models.customer_event_filter_request import CustomerEventFilterRequest


def _decode(v: Any) -> list[CustomerEvent]:
    if v is None:
        return []
    if v.__class__ is dict:
        v = [v]
    if v.__class__ is not list:
        raise PayloadError("array", v)
    result: list[CustomerEvent] = [CustomerEvent.from_dict(i) if i.__class__ is dict else i for i in v]
    return result


OPERATION: Operation[list[CustomerEvent]] = Operation(
    name="venio.customer_events.list_by_customer",
    method="GET",
    path="/v1/customerEvent/filter",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-13677613",
    coverage="partial",
)


def call(
    *,
    _body: CustomerEventFilterRequest,
    customer_code: str,
    event_type_ids: int | Unset = UNSET,
) -> Call[list[CustomerEvent]]:
    """The call with its arguments in place, ready for a transport."""
    _query: dict[str, str] = {}
    _query["customerCode"] = query_value(customer_code)
    if event_type_ids is not UNSET:
        _query["eventTypeIds"] = query_value(event_type_ids)
    return Call(
        OPERATION,
        "/v1/customerEvent/filter",
        query=_query,
        body=_body.to_dict(),
    )

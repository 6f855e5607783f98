# Made from the spec by `make generate`; changes here are lost.
"""GET /v2/salesorder/headerTemplate: Get HeaderTemplate"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.settings.list_header_templates",
    method="GET",
    path="/v2/salesorder/headerTemplate",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://github.com/GofiveCorp/venio-openapi-csharp-sample (VenioOpenApiSample/SalesOrder.cs, method GetHeaderTemplate)",
    coverage="observed",
)


def call() -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v2/salesorder/headerTemplate",
    )

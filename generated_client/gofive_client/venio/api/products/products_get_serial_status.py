# Made from the spec by `make generate`; changes here are lost.
"""GET /v3/Products/serials/status: /v3/Products/serials/status"""

from __future__ import annotations

from typing import Any

from ...._operation import Call, Operation


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.products.get_serial_status",
    method="GET",
    path="/v3/Products/serials/status",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type=None,
    decode=_decode,
    source="https://developer.gofive.co.th (navigation of the section Product)",
    coverage="partial",
)


def call() -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v3/Products/serials/status",
    )

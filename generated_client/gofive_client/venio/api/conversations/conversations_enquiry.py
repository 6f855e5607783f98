# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/conversation/enquiry: Conversation Enquiry"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...._operation import Call, Operation


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.conversations.enquiry",
    method="POST",
    path="/v1/conversation/enquiry",
    envelope="auto",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-37742428",
    coverage="observed",
)


def call(
    *,
    body: Mapping[str, Any],
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/conversation/enquiry",
        body=dict(body),
    )

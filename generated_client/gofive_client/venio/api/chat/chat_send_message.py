# Made from the spec by `make generate`; changes here are lost.
"""POST /v1/chat/message: Post Send message"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation

if TYPE_CHECKING:
    from ...models.chat_message_request import ChatMessageRequest


def _decode(v: Any) -> Any:
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="venio.chat.send_message",
    method="POST",
    path="/v1/chat/message",
    envelope="status",
    server="gateway",
    token_path="/authorization/connect/token",
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/json",
    decode=_decode,
    source="https://developer.gofive.co.th/api-18351108",
    coverage="partial",
)


def call(
    *,
    _body: ChatMessageRequest,
) -> Call[Any]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/v1/chat/message",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /connect/token: Get access token (OAuth 2.0 Client Credentials)"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...models.partner_access_token import PartnerAccessToken

if TYPE_CHECKING:
    from ...models.partner_token_request import PartnerTokenRequest


def _decode(v: Any) -> PartnerAccessToken | None:
    if v is None:
        return None
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: PartnerAccessToken | None = PartnerAccessToken.from_dict(v)
    return result


OPERATION: Operation[PartnerAccessToken | None] = Operation(
    name="etaxgo.partner_authentication.create_token",
    method="POST",
    path="/connect/token",
    envelope="none",
    server="partner",
    token_path=None,
    key_header=None,
    content_type="application/x-www-form-urlencoded",
    decode=_decode,
    source="https://docs.etaxgo.com/get-access-token-oauth-2-0-client-credentials-37895005e0",
    coverage="partial",
)


def call(
    *,
    _body: PartnerTokenRequest,
) -> Call[PartnerAccessToken | None]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/connect/token",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
"""POST /authorization/connect/token: Authorization"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._operation import Call, Operation, PayloadError
from ...models.access_token import AccessToken

if TYPE_CHECKING:
    from ...models.token_request import TokenRequest


def _decode(v: Any) -> AccessToken | None:
    if v is None:
        return None
    if v.__class__ is not dict:
        raise PayloadError("object", v)
    result: AccessToken | None = AccessToken.from_dict(v)
    return result


OPERATION: Operation[AccessToken | None] = Operation(
    name="empeo.authentication.create_token",
    method="POST",
    path="/authorization/connect/token",
    envelope="none",
    server="gateway",
    token_path=None,
    key_header="Ocp-Apim-Subscription-Key",
    content_type="application/x-www-form-urlencoded",
    decode=_decode,
    source="https://developer.gofive.co.th/api-3619232",
    coverage="partial",
)


def call(
    *,
    _body: TokenRequest,
) -> Call[AccessToken | None]:
    """The call with its arguments in place, ready for a transport."""
    return Call(
        OPERATION,
        "/authorization/connect/token",
        body=_body.to_dict(),
    )

# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader

_MEMBERS: dict[str, str] = {
    "access_token": "access_token",
    "token_type": "token_type",
    "expires_in": "expires_in",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class PartnerAccessToken(_Model):
    """The token operation's answer, without an envelope. The docs call it TokenResponse.

    Attributes:
        access_token: Token for the Authorization header, a JWT.
        token_type: Kind of token, as it stands before it in the Authorization header.
        expires_in: Lifetime of the token in seconds.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    access_token: str | None = _field(default=None, repr=False)
    token_type: str | None = None
    expires_in: int | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerAccessToken:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: PartnerAccessToken = _new(cls)
        (
            (
                self.access_token,
                self.token_type,
                self.expires_in,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.access_token) is not None:
            out["access_token"] = v
        if (v := self.token_type) is not None:
            out["token_type"] = v
        if (v := self.expires_in) is not None:
            out["expires_in"] = v
        return out

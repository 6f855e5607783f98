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
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "grant_type": "grant_type",
    "client_id": "client_id",
    "client_secret": "client_secret",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "grant_type",
        "client_id",
        "client_secret",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class PartnerTokenRequest(_Model):
    """Client credentials of the V2 partner API, sent as a form. The docs call it TokenRequest.

    Attributes:
        grant_type: OAuth 2.0 grant type; client_credentials in the example. Known values: client_credentials
            CLIENT_CREDENTIALS.
        client_id: Client id that the partner was given.
        client_secret: Client secret that the partner was given.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    grant_type: str
    client_id: str
    client_secret: str = _field(repr=False)
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> PartnerTokenRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: PartnerTokenRequest = _new(cls)
        (
            (
                self.grant_type,
                self.client_id,
                self.client_secret,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["grant_type"] = self.grant_type
        out["client_id"] = self.client_id
        out["client_secret"] = self.client_secret
        return out

# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "grant_type": "grant_type",
    "client_id": "client_id",
    "client_secret": "client_secret",
}


@_define(kw_only=True, slots=True)
class TokenRequest:
    """Client credentials, sent as a form.

    Attributes:
        grant_type: OAuth 2.0 grant type; only client_credentials is offered. Known values: client_credentials
            CLIENT_CREDENTIALS.
        client_id: Client id that Gofive gave to the partner.
        client_secret: Client secret that Gofive gave to the partner.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    grant_type: str
    client_id: str
    client_secret: str = _field(repr=False)
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> TokenRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            grant_type=get("grant_type"),
            client_id=get("client_id"),
            client_secret=get("client_secret"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        out["grant_type"] = self.grant_type
        out["client_id"] = self.client_id
        out["client_secret"] = self.client_secret
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

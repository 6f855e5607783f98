# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "access_token": "access_token",
    "token_type": "token_type",
    "expires_in": "expires_in",
    "scope": "scope",
}


@_define(kw_only=True, slots=True)
class AccessToken:
    """The token endpoint's answer, without an envelope.

    Attributes:
        access_token: Token for the Authorization header.
        token_type: Kind of token, as it stands before it in the Authorization header.
        expires_in: Lifetime of the token in seconds.
        scope: Scope that the token covers.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    access_token: str | None = _field(default=None, repr=False)
    token_type: str | None = None
    expires_in: int | None = None
    scope: str | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> AccessToken:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            access_token=get("access_token"),
            token_type=get("token_type"),
            expires_in=get("expires_in"),
            scope=get("scope"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.access_token) is not None:
            out["access_token"] = v
        if (v := self.token_type) is not None:
            out["token_type"] = v
        if (v := self.expires_in) is not None:
            out["expires_in"] = v
        if (v := self.scope) is not None:
            out["scope"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties

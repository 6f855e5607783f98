# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "facebook": "facebook",
    "instagram": "instagram",
    "line": "line",
    "linkedin": "linkedin",
    "skype": "skype",
    "telegram": "telegram",
    "wechat": "wechat",
    "whatsapp": "whatsapp",
}


@_define(kw_only=True, slots=True)
class SocialAccountsInput:
    """Social accounts of a customer or contact. The vendor's sample omits unset ones rather than send null.

    Attributes:
        facebook: Facebook account.
        instagram: Instagram account.
        line: LINE account.
        linkedin: LinkedIn account.
        skype: Skype account.
        telegram: Telegram account.
        wechat: WeChat account.
        whatsapp: WhatsApp account.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    facebook: str | Unset = UNSET
    instagram: str | Unset = UNSET
    line: str | Unset = UNSET
    linkedin: str | Unset = UNSET
    skype: str | Unset = UNSET
    telegram: str | Unset = UNSET
    wechat: str | Unset = UNSET
    whatsapp: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SocialAccountsInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            facebook=get("facebook", UNSET),
            instagram=get("instagram", UNSET),
            line=get("line", UNSET),
            linkedin=get("linkedin", UNSET),
            skype=get("skype", UNSET),
            telegram=get("telegram", UNSET),
            wechat=get("wechat", UNSET),
            whatsapp=get("whatsapp", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.facebook) is not UNSET:
            out["facebook"] = v
        if (v := self.instagram) is not UNSET:
            out["instagram"] = v
        if (v := self.line) is not UNSET:
            out["line"] = v
        if (v := self.linkedin) is not UNSET:
            out["linkedin"] = v
        if (v := self.skype) is not UNSET:
            out["skype"] = v
        if (v := self.telegram) is not UNSET:
            out["telegram"] = v
        if (v := self.wechat) is not UNSET:
            out["wechat"] = v
        if (v := self.whatsapp) is not UNSET:
            out["whatsapp"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

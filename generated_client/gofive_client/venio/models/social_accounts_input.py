# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SocialAccountsInput(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    facebook: str | Unset = UNSET
    instagram: str | Unset = UNSET
    line: str | Unset = UNSET
    linkedin: str | Unset = UNSET
    skype: str | Unset = UNSET
    telegram: str | Unset = UNSET
    wechat: str | Unset = UNSET
    whatsapp: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SocialAccountsInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SocialAccountsInput = _new(cls)
        (
            (
                self.facebook,
                self.instagram,
                self.line,
                self.linkedin,
                self.skype,
                self.telegram,
                self.wechat,
                self.whatsapp,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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

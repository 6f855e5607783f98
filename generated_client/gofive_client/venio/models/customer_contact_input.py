# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date, parse_date
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET, Unset
from .social_accounts_input import SocialAccountsInput

_MEMBERS: dict[str, str] = {
    "contactName": "contact_name",
    "contactStatus": "contact_status",
    "contactPicture": "contact_picture",
    "contactPhone": "contact_phone",
    "contactMobile": "contact_mobile",
    "contactEmail": "contact_email",
    "contactPosition": "contact_position",
    "contactBirthdate": "contact_birthdate",
    "contactNote": "contact_note",
    "contactSocialAccount": "contact_social_account",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerContactInput(_Model):
    """A contact person of a customer.

    Attributes:
        contact_name: Name of the person.
        contact_status: True for active, false for inactive.
        contact_picture: URL of a picture.
        contact_phone: Phone number.
        contact_mobile: Mobile number.
        contact_email: E-mail address.
        contact_position: Job title.
        contact_birthdate: Date of birth.
        contact_note: Note about the person.
        contact_social_account: Social accounts of the person.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    contact_name: str | None | Unset = UNSET
    contact_status: bool | None | Unset = UNSET
    contact_picture: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    contact_mobile: str | None | Unset = UNSET
    contact_email: str | None | Unset = UNSET
    contact_position: str | None | Unset = UNSET
    contact_birthdate: datetime.date | None | Unset = UNSET
    contact_note: str | None | Unset = UNSET
    contact_social_account: SocialAccountsInput | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerContactInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerContactInput = _new(cls)
        (
            (
                self.contact_name,
                self.contact_status,
                self.contact_picture,
                self.contact_phone,
                self.contact_mobile,
                self.contact_email,
                self.contact_position,
                v_contact_birthdate,
                self.contact_note,
                v_contact_social_account,
            ),
            self._others,
        ) = _read(src)
        self.contact_birthdate = parse_date(v_contact_birthdate)
        self.contact_social_account = (
            SocialAccountsInput.from_dict(v_contact_social_account)
            if v_contact_social_account.__class__ is dict
            else v_contact_social_account
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.contact_name) is not UNSET:
            out["contactName"] = v
        if (v := self.contact_status) is not UNSET:
            out["contactStatus"] = v
        if (v := self.contact_picture) is not UNSET:
            out["contactPicture"] = v
        if (v := self.contact_phone) is not UNSET:
            out["contactPhone"] = v
        if (v := self.contact_mobile) is not UNSET:
            out["contactMobile"] = v
        if (v := self.contact_email) is not UNSET:
            out["contactEmail"] = v
        if (v := self.contact_position) is not UNSET:
            out["contactPosition"] = v
        if (v := self.contact_birthdate) is not UNSET:
            out["contactBirthdate"] = None if v is None else format_date(v)
        if (v := self.contact_note) is not UNSET:
            out["contactNote"] = v
        if (v := self.contact_social_account) is not UNSET:
            out["contactSocialAccount"] = (
                None if v is None else v.to_dict() if isinstance(v, SocialAccountsInput) else v
            )
        return out

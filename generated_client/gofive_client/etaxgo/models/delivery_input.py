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
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "EmailAddress1": "email_address_1",
    "EmailAddress2": "email_address_2",
    "SMSTelNo1": "sms_tel_no_1",
    "Password": "password",
    "PrintDeliveryType": "print_delivery_type",
    "EDeliveryType": "e_delivery_type",
    "IsAlertBySMS": "is_alert_by_sms",
    "TemplateToken": "template_token",
    "CustomAction": "custom_action",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class DeliveryInput(_Model):
    """How and to whom a document goes. Which texts stand for yes and no is not shown; the twin in Document Raw Data has
    booleans.

    Attributes:
        email_address_1: First e-mail address of the recipient.
        email_address_2: Second e-mail address.
        sms_tel_no_1: Phone number for the SMS.
        password: A password; nothing that was seen says what it opens.
        print_delivery_type: How a printed copy is delivered, going by the name; the values were not seen.
        e_delivery_type: Whether the document is delivered electronically, as text; a boolean in Document Raw Data.
        is_alert_by_sms: Whether the recipient is told by SMS, as text; a boolean in Document Raw Data.
        template_token: Presumably names the template of the PDF; a UUID in Create Debit Note.
        custom_action: An action of the customer's own, going by the name; the values were not seen.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    email_address_1: str | Unset = UNSET
    email_address_2: str | Unset = UNSET
    sms_tel_no_1: str | Unset = UNSET
    password: str | Unset = _field(default=UNSET, repr=False)
    print_delivery_type: str | Unset = UNSET
    e_delivery_type: str | Unset = UNSET
    is_alert_by_sms: str | Unset = UNSET
    template_token: str | Unset = UNSET
    custom_action: str | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DeliveryInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: DeliveryInput = _new(cls)
        (
            (
                self.email_address_1,
                self.email_address_2,
                self.sms_tel_no_1,
                self.password,
                self.print_delivery_type,
                self.e_delivery_type,
                self.is_alert_by_sms,
                self.template_token,
                self.custom_action,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.email_address_1) is not UNSET:
            out["EmailAddress1"] = v
        if (v := self.email_address_2) is not UNSET:
            out["EmailAddress2"] = v
        if (v := self.sms_tel_no_1) is not UNSET:
            out["SMSTelNo1"] = v
        if (v := self.password) is not UNSET:
            out["Password"] = v
        if (v := self.print_delivery_type) is not UNSET:
            out["PrintDeliveryType"] = v
        if (v := self.e_delivery_type) is not UNSET:
            out["EDeliveryType"] = v
        if (v := self.is_alert_by_sms) is not UNSET:
            out["IsAlertBySMS"] = v
        if (v := self.template_token) is not UNSET:
            out["TemplateToken"] = v
        if (v := self.custom_action) is not UNSET:
            out["CustomAction"] = v
        return out

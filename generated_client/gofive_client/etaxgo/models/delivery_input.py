# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
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


@_define(kw_only=True, slots=True)
class DeliveryInput:
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

    email_address_1: str | Unset = UNSET
    email_address_2: str | Unset = UNSET
    sms_tel_no_1: str | Unset = UNSET
    password: str | Unset = _field(default=UNSET, repr=False)
    print_delivery_type: str | Unset = UNSET
    e_delivery_type: str | Unset = UNSET
    is_alert_by_sms: str | Unset = UNSET
    template_token: str | Unset = UNSET
    custom_action: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> DeliveryInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            email_address_1=get("EmailAddress1", UNSET),
            email_address_2=get("EmailAddress2", UNSET),
            sms_tel_no_1=get("SMSTelNo1", UNSET),
            password=get("Password", UNSET),
            print_delivery_type=get("PrintDeliveryType", UNSET),
            e_delivery_type=get("EDeliveryType", UNSET),
            is_alert_by_sms=get("IsAlertBySMS", UNSET),
            template_token=get("TemplateToken", UNSET),
            custom_action=get("CustomAction", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

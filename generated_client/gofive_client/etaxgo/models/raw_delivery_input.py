# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "emailAddress1": "email_address_1",
    "emailAddress2": "email_address_2",
    "customEmailAddresses": "custom_email_addresses",
    "smsTelNo1": "sms_tel_no_1",
    "customSMSTelNos": "custom_sms_tel_nos",
    "password": "password",
    "printDeiveryType": "print_deivery_type",
    "eDeliveryType": "e_delivery_type",
    "isAlertbySMS": "is_alertby_sms",
    "templateToken": "template_token",
    "sendEmailDateTime": "send_email_date_time",
    "sendSmsDateTime": "send_sms_date_time",
}


@_define(kw_only=True, slots=True)
class RawDeliveryInput:
    """How, when and to whom documents go.

    Attributes:
        email_address_1: First e-mail address of the recipient.
        email_address_2: Second e-mail address.
        custom_email_addresses: More e-mail addresses.
        sms_tel_no_1: Phone number for the SMS.
        custom_sms_tel_nos: More phone numbers.
        password: A password; nothing that was seen says what it opens.
        print_deivery_type: How a printed copy is delivered, going by the name, which lacks the l of delivery. The
            values were not seen.
        e_delivery_type: Whether the documents are delivered electronically.
        is_alertby_sms: Whether the recipient is told by SMS.
        template_token: Presumably names the template of the PDF; a UUID in Create Debit Note.
        send_email_date_time: When to send the e-mail.
        send_sms_date_time: When to send the SMS.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    email_address_1: str | Unset = UNSET
    email_address_2: str | Unset = UNSET
    custom_email_addresses: Sequence[str] | Unset = UNSET
    sms_tel_no_1: str | Unset = UNSET
    custom_sms_tel_nos: Sequence[str] | Unset = UNSET
    password: str | Unset = _field(default=UNSET, repr=False)
    print_deivery_type: str | Unset = UNSET
    e_delivery_type: bool | Unset = UNSET
    is_alertby_sms: bool | Unset = UNSET
    template_token: str | Unset = UNSET
    send_email_date_time: str | Unset = UNSET
    send_sms_date_time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDeliveryInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            email_address_1=get("emailAddress1", UNSET),
            email_address_2=get("emailAddress2", UNSET),
            custom_email_addresses=get("customEmailAddresses", UNSET),
            sms_tel_no_1=get("smsTelNo1", UNSET),
            custom_sms_tel_nos=get("customSMSTelNos", UNSET),
            password=get("password", UNSET),
            print_deivery_type=get("printDeiveryType", UNSET),
            e_delivery_type=get("eDeliveryType", UNSET),
            is_alertby_sms=get("isAlertbySMS", UNSET),
            template_token=get("templateToken", UNSET),
            send_email_date_time=get("sendEmailDateTime", UNSET),
            send_sms_date_time=get("sendSmsDateTime", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.email_address_1) is not UNSET:
            out["emailAddress1"] = v
        if (v := self.email_address_2) is not UNSET:
            out["emailAddress2"] = v
        if (v := self.custom_email_addresses) is not UNSET:
            out["customEmailAddresses"] = as_list(v)
        if (v := self.sms_tel_no_1) is not UNSET:
            out["smsTelNo1"] = v
        if (v := self.custom_sms_tel_nos) is not UNSET:
            out["customSMSTelNos"] = as_list(v)
        if (v := self.password) is not UNSET:
            out["password"] = v
        if (v := self.print_deivery_type) is not UNSET:
            out["printDeiveryType"] = v
        if (v := self.e_delivery_type) is not UNSET:
            out["eDeliveryType"] = v
        if (v := self.is_alertby_sms) is not UNSET:
            out["isAlertbySMS"] = v
        if (v := self.template_token) is not UNSET:
            out["templateToken"] = v
        if (v := self.send_email_date_time) is not UNSET:
            out["sendEmailDateTime"] = v
        if (v := self.send_sms_date_time) is not UNSET:
            out["sendSmsDateTime"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

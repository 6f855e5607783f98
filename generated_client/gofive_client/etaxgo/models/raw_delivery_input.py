# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
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
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class RawDeliveryInput(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

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
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> RawDeliveryInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: RawDeliveryInput = _new(cls)
        (
            (
                self.email_address_1,
                self.email_address_2,
                self.custom_email_addresses,
                self.sms_tel_no_1,
                self.custom_sms_tel_nos,
                self.password,
                self.print_deivery_type,
                self.e_delivery_type,
                self.is_alertby_sms,
                self.template_token,
                self.send_email_date_time,
                self.send_sms_date_time,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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

# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define as _define

from ..._formats import format_date, parse_date
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._operation import as_list
from ..._unset import UNSET, Unset
from .custom_field_input import CustomFieldInput
from .customer_address_input import CustomerAddressInput
from .customer_contact_input import CustomerContactInput
from .social_accounts_input import SocialAccountsInput

if TYPE_CHECKING:
    from .customer_gender import CustomerGender
    from .customer_marital_status import CustomerMaritalStatus
    from .customer_state import CustomerState
    from .customer_status import CustomerStatus
    from .customer_type import CustomerType
    from .lead_status import LeadStatus

_MEMBERS: dict[str, str] = {
    "customerCode": "customer_code",
    "customerName": "customer_name",
    "customerState": "customer_state",
    "customerStatus": "customer_status",
    "customerType": "customer_type",
    "customerPicture": "customer_picture",
    "customer2ndName": "customer_2nd_name",
    "customerAliases": "customer_aliases",
    "customerTaxNo": "customer_tax_no",
    "branchCode": "branch_code",
    "customerPhone": "customer_phone",
    "customerMobile": "customer_mobile",
    "customerEmail": "customer_email",
    "customerPosition": "customer_position",
    "customerGender": "customer_gender",
    "customerMaritalStatus": "customer_marital_status",
    "customerBirthdate": "customer_birthdate",
    "customerIncome": "customer_income",
    "creditLimit": "credit_limit",
    "addresses": "addresses",
    "sourceName": "source_name",
    "customerGroupName": "customer_group_name",
    "leadStatus": "lead_status",
    "unqulifiedReasonName": "unqulified_reason_name",
    "unqulifiedReasonNote": "unqulified_reason_note",
    "interestsName": "interests_name",
    "customerTags": "customer_tags",
    "classificationName": "classification_name",
    "contact": "contact",
    "contacts": "contacts",
    "customerSocialAccount": "customer_social_account",
    "customFields": "custom_fields",
    "customerNote": "customer_note",
    "owners": "owners",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "customerName",
        "customerState",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class CustomerUpsertRequest(_Model):
    """A customer to create, or to update when it carries the code of an existing one.

    Attributes:
        customer_code: Code of the customer to update; absent or null creates a new one.
        customer_name: Name, which no other customer may have (the uniqueness is known from the vendor's sample).
        customer_state: Whether it is a lead, a prospect or a customer.
        customer_status: Whether relations with the customer go on; 1 and 2 need a customerNote.
        customer_type: Business or individual.
        customer_picture: Address of a picture (that it is a URL is known from the vendor's sample).
        customer_2nd_name: Further name, such as the one in another language.
        customer_aliases: Other names the customer goes by.
        customer_tax_no: Tax id; the vendor's sample has 13 digits.
        branch_code: Code of the customer's branch.
        customer_phone: Phone number; written with +66 in the vendor's sample.
        customer_mobile: Mobile number; written with +66 in the vendor's sample.
        customer_email: E-mail address. Not nullable, unlike its neighbours; the vendor's sample omits it when empty.
        customer_position: Job title.
        customer_gender: Gender.
        customer_marital_status: Marital status.
        customer_birthdate: Date of birth (its form is known from the vendor's sample).
        customer_income: Income, a number written as text; currency and period are not stated. The vendor's sample omits
            it when empty.
        credit_limit: Credit limit as text, currency not stated; the page says that Venio makes no use of it.
        addresses: Addresses; the page gives each one five members.
        source_name: Channel through which the customer was won.
        customer_group_name: Name of the customer group; an unknown name makes a new group.
        lead_status: How far the lead has been worked. Left out, it becomes 1 for a lead, 2 for a prospect and 3 for a
            customer, going by the sample's latest text (first commits: 1, 4 and 4).
        unqulified_reason_name: Heading of the reason why a lead is unqualified; needed only with leadStatus 3 and
            customerState 1.
        unqulified_reason_note: Text of the reason why a lead is unqualified; needed only with leadStatus 3 and
            customerState 1.
        interests_name: Names of interests; unknown names make new ones.
        customer_tags: Tags of the customer.
        classification_name: Class of the customer, three characters at most.
        contact: The one contact of an individual (customerType 2).
        contacts: Contacts of a business (customerType 1).
        customer_social_account: Social accounts of the customer.
        custom_fields: Values of the company's own fields.
        customer_note: Note; needed with customerStatus 1 and 2.
        owners: Employee codes of those who look after the customer.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    customer_code: str | None | Unset = UNSET
    customer_name: str
    customer_state: CustomerState | int
    customer_status: CustomerStatus | int | None | Unset = UNSET
    customer_type: CustomerType | int | None | Unset = UNSET
    customer_picture: str | None | Unset = UNSET
    customer_2nd_name: str | None | Unset = UNSET
    customer_aliases: Sequence[str] | None | Unset = UNSET
    customer_tax_no: str | None | Unset = UNSET
    branch_code: str | None | Unset = UNSET
    customer_phone: str | None | Unset = UNSET
    customer_mobile: str | None | Unset = UNSET
    customer_email: str | Unset = UNSET
    customer_position: str | None | Unset = UNSET
    customer_gender: CustomerGender | int | None | Unset = UNSET
    customer_marital_status: CustomerMaritalStatus | int | None | Unset = UNSET
    customer_birthdate: datetime.date | None | Unset = UNSET
    customer_income: str | None | Unset = UNSET
    credit_limit: str | None | Unset = UNSET
    addresses: Sequence[CustomerAddressInput] | None | Unset = UNSET
    source_name: str | None | Unset = UNSET
    customer_group_name: str | None | Unset = UNSET
    lead_status: LeadStatus | int | None | Unset = UNSET
    unqulified_reason_name: str | None | Unset = UNSET
    unqulified_reason_note: str | None | Unset = UNSET
    interests_name: Sequence[str] | None | Unset = UNSET
    customer_tags: Sequence[str] | None | Unset = UNSET
    classification_name: str | None | Unset = UNSET
    contact: CustomerContactInput | None | Unset = UNSET
    contacts: Sequence[CustomerContactInput] | None | Unset = UNSET
    customer_social_account: SocialAccountsInput | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    customer_note: str | None | Unset = UNSET
    owners: Sequence[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> CustomerUpsertRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: CustomerUpsertRequest = _new(cls)
        (
            (
                self.customer_code,
                self.customer_name,
                self.customer_state,
                self.customer_status,
                self.customer_type,
                self.customer_picture,
                self.customer_2nd_name,
                self.customer_aliases,
                self.customer_tax_no,
                self.branch_code,
                self.customer_phone,
                self.customer_mobile,
                self.customer_email,
                self.customer_position,
                self.customer_gender,
                self.customer_marital_status,
                v_customer_birthdate,
                self.customer_income,
                self.credit_limit,
                v_addresses,
                self.source_name,
                self.customer_group_name,
                self.lead_status,
                self.unqulified_reason_name,
                self.unqulified_reason_note,
                self.interests_name,
                self.customer_tags,
                self.classification_name,
                v_contact,
                v_contacts,
                v_customer_social_account,
                v_custom_fields,
                self.customer_note,
                self.owners,
            ),
            self._others,
        ) = _read(src)
        self.customer_birthdate = parse_date(v_customer_birthdate)
        self.addresses = (
            [CustomerAddressInput.from_dict(i) if i.__class__ is dict else i for i in v_addresses]
            if v_addresses.__class__ is list
            else v_addresses
        )
        self.contact = CustomerContactInput.from_dict(v_contact) if v_contact.__class__ is dict else v_contact
        self.contacts = (
            [CustomerContactInput.from_dict(i) if i.__class__ is dict else i for i in v_contacts]
            if v_contacts.__class__ is list
            else v_contacts
        )
        self.customer_social_account = (
            SocialAccountsInput.from_dict(v_customer_social_account)
            if v_customer_social_account.__class__ is dict
            else v_customer_social_account
        )
        self.custom_fields = (
            [CustomFieldInput.from_dict(i) if i.__class__ is dict else i for i in v_custom_fields]
            if v_custom_fields.__class__ is list
            else v_custom_fields
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.customer_code) is not UNSET:
            out["customerCode"] = v
        out["customerName"] = self.customer_name
        out["customerState"] = self.customer_state
        if (v := self.customer_status) is not UNSET:
            out["customerStatus"] = v
        if (v := self.customer_type) is not UNSET:
            out["customerType"] = v
        if (v := self.customer_picture) is not UNSET:
            out["customerPicture"] = v
        if (v := self.customer_2nd_name) is not UNSET:
            out["customer2ndName"] = v
        if (v := self.customer_aliases) is not UNSET:
            out["customerAliases"] = None if v is None else as_list(v)
        if (v := self.customer_tax_no) is not UNSET:
            out["customerTaxNo"] = v
        if (v := self.branch_code) is not UNSET:
            out["branchCode"] = v
        if (v := self.customer_phone) is not UNSET:
            out["customerPhone"] = v
        if (v := self.customer_mobile) is not UNSET:
            out["customerMobile"] = v
        if (v := self.customer_email) is not UNSET:
            out["customerEmail"] = v
        if (v := self.customer_position) is not UNSET:
            out["customerPosition"] = v
        if (v := self.customer_gender) is not UNSET:
            out["customerGender"] = v
        if (v := self.customer_marital_status) is not UNSET:
            out["customerMaritalStatus"] = v
        if (v := self.customer_birthdate) is not UNSET:
            out["customerBirthdate"] = None if v is None else format_date(v)
        if (v := self.customer_income) is not UNSET:
            out["customerIncome"] = v
        if (v := self.credit_limit) is not UNSET:
            out["creditLimit"] = v
        if (v := self.addresses) is not UNSET:
            out["addresses"] = (
                None if v is None else [i.to_dict() if isinstance(i, CustomerAddressInput) else i for i in as_list(v)]
            )
        if (v := self.source_name) is not UNSET:
            out["sourceName"] = v
        if (v := self.customer_group_name) is not UNSET:
            out["customerGroupName"] = v
        if (v := self.lead_status) is not UNSET:
            out["leadStatus"] = v
        if (v := self.unqulified_reason_name) is not UNSET:
            out["unqulifiedReasonName"] = v
        if (v := self.unqulified_reason_note) is not UNSET:
            out["unqulifiedReasonNote"] = v
        if (v := self.interests_name) is not UNSET:
            out["interestsName"] = None if v is None else as_list(v)
        if (v := self.customer_tags) is not UNSET:
            out["customerTags"] = None if v is None else as_list(v)
        if (v := self.classification_name) is not UNSET:
            out["classificationName"] = v
        if (v := self.contact) is not UNSET:
            out["contact"] = None if v is None else v.to_dict() if isinstance(v, CustomerContactInput) else v
        if (v := self.contacts) is not UNSET:
            out["contacts"] = (
                None if v is None else [i.to_dict() if isinstance(i, CustomerContactInput) else i for i in as_list(v)]
            )
        if (v := self.customer_social_account) is not UNSET:
            out["customerSocialAccount"] = (
                None if v is None else v.to_dict() if isinstance(v, SocialAccountsInput) else v
            )
        if (v := self.custom_fields) is not UNSET:
            out["customFields"] = (
                None if v is None else [i.to_dict() if isinstance(i, CustomFieldInput) else i for i in as_list(v)]
            )
        if (v := self.customer_note) is not UNSET:
            out["customerNote"] = v
        if (v := self.owners) is not UNSET:
            out["owners"] = None if v is None else as_list(v)
        return out

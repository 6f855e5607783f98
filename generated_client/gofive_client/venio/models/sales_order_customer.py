# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._formats import format_date_time_offset, parse_datetime
from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from .customer_classification import CustomerClassification
from .customer_group import CustomerGroup
from .sales_order_customer_address import SalesOrderCustomerAddress
from .sales_order_customer_interest import SalesOrderCustomerInterest

_MEMBERS: dict[str, str] = {
    "customerId": "customer_id",
    "companyId": "company_id",
    "customerCode": "customer_code",
    "customerName": "customer_name",
    "type": "type_",
    "customerType": "customer_type",
    "isActive": "is_active",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "modifiedByUserId": "modified_by_user_id",
    "dateModified": "date_modified",
    "customerGroupId": "customer_group_id",
    "sourceOfLead": "source_of_lead",
    "classificationId": "classification_id",
    "hasOwner": "has_owner",
    "customerOwnersStr": "customer_owners_str",
    "pictureUrl": "picture_url",
    "addresses": "addresses",
    "customerInterests": "customer_interests",
    "customerClassification": "customer_classification",
    "customerGroup": "customer_group",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderCustomer(_Model):
    """The customer within a sales order of the older model.

    Attributes:
        customer_id: Internal id of the customer.
        company_id: Id of the company whose customer it is.
        customer_code: Code of the customer.
        customer_name: Name of the customer.
        type_: An internal number; its meaning is not given.
        customer_type: Lead, prospect or customer.
        is_active: Whether the customer is in use.
        created_by_user_id: Id of the user who made the record.
        date_created: When the record was made.
        modified_by_user_id: Id of the user who changed the record last.
        date_modified: When the record was last changed.
        customer_group_id: Id of the customer group.
        source_of_lead: Id of the source that the lead came from, by its name.
        classification_id: Id of the classification.
        has_owner: Whether somebody owns the customer.
        customer_owners_str: Owners of the customer as text; whether names or ids is not given.
        picture_url: Address of the picture.
        addresses: Addresses of the customer.
        customer_interests: Interests of the customer.
        customer_classification: Classification of the customer.
        customer_group: Group of the customer.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS

    customer_id: int | None = None
    company_id: int | None = None
    customer_code: str | None = None
    customer_name: str | None = None
    type_: int | None = None
    customer_type: int | None = None
    is_active: bool | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    modified_by_user_id: str | None = None
    date_modified: datetime.datetime | None = None
    customer_group_id: int | None = None
    source_of_lead: int | None = None
    classification_id: int | None = None
    has_owner: bool | None = None
    customer_owners_str: list[str] | None = None
    picture_url: str | None = None
    addresses: list[SalesOrderCustomerAddress] | None = None
    customer_interests: list[SalesOrderCustomerInterest] | None = None
    customer_classification: CustomerClassification | None = None
    customer_group: CustomerGroup | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderCustomer:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderCustomer = _new(cls)
        (
            (
                self.customer_id,
                self.company_id,
                self.customer_code,
                self.customer_name,
                self.type_,
                self.customer_type,
                self.is_active,
                self.created_by_user_id,
                v_date_created,
                self.modified_by_user_id,
                v_date_modified,
                self.customer_group_id,
                self.source_of_lead,
                self.classification_id,
                self.has_owner,
                self.customer_owners_str,
                self.picture_url,
                v_addresses,
                v_customer_interests,
                v_customer_classification,
                v_customer_group,
            ),
            self._others,
        ) = _read(src)
        self.date_created = parse_datetime(v_date_created)
        self.date_modified = parse_datetime(v_date_modified)
        self.addresses = (
            [SalesOrderCustomerAddress.from_dict(i) if i.__class__ is dict else i for i in v_addresses]
            if v_addresses.__class__ is list
            else v_addresses
        )
        self.customer_interests = (
            [SalesOrderCustomerInterest.from_dict(i) if i.__class__ is dict else i for i in v_customer_interests]
            if v_customer_interests.__class__ is list
            else v_customer_interests
        )
        self.customer_classification = (
            CustomerClassification.from_dict(v_customer_classification)
            if v_customer_classification.__class__ is dict
            else v_customer_classification
        )
        self.customer_group = (
            CustomerGroup.from_dict(v_customer_group) if v_customer_group.__class__ is dict else v_customer_group
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.company_id) is not None:
            out["companyId"] = v
        if (v := self.customer_code) is not None:
            out["customerCode"] = v
        if (v := self.customer_name) is not None:
            out["customerName"] = v
        if (v := self.type_) is not None:
            out["type"] = v
        if (v := self.customer_type) is not None:
            out["customerType"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.modified_by_user_id) is not None:
            out["modifiedByUserId"] = v
        if (v := self.date_modified) is not None:
            out["dateModified"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.customer_group_id) is not None:
            out["customerGroupId"] = v
        if (v := self.source_of_lead) is not None:
            out["sourceOfLead"] = v
        if (v := self.classification_id) is not None:
            out["classificationId"] = v
        if (v := self.has_owner) is not None:
            out["hasOwner"] = v
        if (v := self.customer_owners_str) is not None:
            out["customerOwnersStr"] = v
        if (v := self.picture_url) is not None:
            out["pictureUrl"] = v
        if (v := self.addresses) is not None:
            out["addresses"] = (
                [i.to_dict() if isinstance(i, SalesOrderCustomerAddress) else i for i in v]
                if v.__class__ is list
                else v
            )
        if (v := self.customer_interests) is not None:
            out["customerInterests"] = (
                [i.to_dict() if isinstance(i, SalesOrderCustomerInterest) else i for i in v]
                if v.__class__ is list
                else v
            )
        if (v := self.customer_classification) is not None:
            out["customerClassification"] = v.to_dict() if isinstance(v, CustomerClassification) else v
        if (v := self.customer_group) is not None:
            out["customerGroup"] = v.to_dict() if isinstance(v, CustomerGroup) else v
        return out

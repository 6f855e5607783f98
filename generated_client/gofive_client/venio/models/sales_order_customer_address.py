# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date_time_offset, parse_datetime
from ..._operation import extra_members

_MEMBERS: dict[str, str] = {
    "addressId": "address_id",
    "customerId": "customer_id",
    "isActive": "is_active",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "location": "location",
    "locationName": "location_name",
}


@_define(kw_only=True, slots=True)
class SalesOrderCustomerAddress:
    """An address of the customer within a sales order.

    Attributes:
        address_id: Id of the address.
        customer_id: Internal id of the customer.
        is_active: Whether the address is in use.
        created_by_user_id: Id of the user who made the record.
        date_created: When the record was made.
        location: The address as text.
        location_name: Name of the place.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    address_id: int | None = None
    customer_id: int | None = None
    is_active: bool | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    location: str | None = None
    location_name: str | None = None
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderCustomerAddress:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            address_id=get("addressId"),
            customer_id=get("customerId"),
            is_active=get("isActive"),
            created_by_user_id=get("createdByUserId"),
            date_created=parse_datetime(get("dateCreated")),
            location=get("location"),
            location_name=get("locationName"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        if (v := self.address_id) is not None:
            out["addressId"] = v
        if (v := self.customer_id) is not None:
            out["customerId"] = v
        if (v := self.is_active) is not None:
            out["isActive"] = v
        if (v := self.created_by_user_id) is not None:
            out["createdByUserId"] = v
        if (v := self.date_created) is not None:
            out["dateCreated"] = format_date_time_offset(v) if isinstance(v, datetime.date) else v
        if (v := self.location) is not None:
            out["location"] = v
        if (v := self.location_name) is not None:
            out["locationName"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not None
        return name in self.additional_properties

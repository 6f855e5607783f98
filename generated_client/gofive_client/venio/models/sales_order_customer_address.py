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

_MEMBERS: dict[str, str] = {
    "addressId": "address_id",
    "customerId": "customer_id",
    "isActive": "is_active",
    "createdByUserId": "created_by_user_id",
    "dateCreated": "date_created",
    "location": "location",
    "locationName": "location_name",
}
_read = _reader(_MEMBERS)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderCustomerAddress(_Model):
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

    _members = _MEMBERS

    address_id: int | None = None
    customer_id: int | None = None
    is_active: bool | None = None
    created_by_user_id: str | None = None
    date_created: datetime.datetime | None = None
    location: str | None = None
    location_name: str | None = None
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderCustomerAddress:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderCustomerAddress = _new(cls)
        (
            (
                self.address_id,
                self.customer_id,
                self.is_active,
                self.created_by_user_id,
                v_date_created,
                self.location,
                self.location_name,
            ),
            self._others,
        ) = _read(src)
        self.date_created = parse_datetime(v_date_created)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is None is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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

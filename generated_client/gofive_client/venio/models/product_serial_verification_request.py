# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._formats import format_date, parse_date
from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "SerialNumber": "serial_number",
    "CustomerName": "customer_name",
    "CustomerCode": "customer_code",
    "CustomerType": "customer_type",
    "SaleOrderNo": "sale_order_no",
    "Note": "note",
    "Latitude": "latitude",
    "Longtitude": "longtitude",
    "PurchaseDate": "purchase_date",
}


@_define(kw_only=True, slots=True)
class ProductSerialVerificationRequest:
    """A sold serial number with its customer. The keys begin with capitals, unlike those of the section's other pages. One
    of CustomerName and CustomerCode must be sent.

    Attributes:
        serial_number: Serial number of the product.
        customer_name: Name of the customer; needed without CustomerCode (by a comment in the page's example).
        customer_code: Code of the customer; needed without CustomerName (by a comment in the page's example).
        customer_type: Kind of customer, as a number; only 1 was seen, in the page's example, and not explained.
        sale_order_no: Number of the sales order; SO and digits that look like year, month and a running number.
        note: Free note.
        latitude: Latitude in decimal degrees.
        longtitude: Longitude in decimal degrees; the misspelt key is the documented one.
        purchase_date: Day of purchase.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    serial_number: str
    customer_name: str | Unset = UNSET
    customer_code: str | Unset = UNSET
    customer_type: int | Unset = UNSET
    sale_order_no: str | Unset = UNSET
    note: str | Unset = UNSET
    latitude: float | Unset = UNSET
    longtitude: float | Unset = UNSET
    purchase_date: datetime.date
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductSerialVerificationRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            serial_number=get("SerialNumber"),
            customer_name=get("CustomerName", UNSET),
            customer_code=get("CustomerCode", UNSET),
            customer_type=get("CustomerType", UNSET),
            sale_order_no=get("SaleOrderNo", UNSET),
            note=get("Note", UNSET),
            latitude=get("Latitude", UNSET),
            longtitude=get("Longtitude", UNSET),
            purchase_date=parse_date(get("PurchaseDate")),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["SerialNumber"] = self.serial_number
        if (v := self.customer_name) is not UNSET:
            out["CustomerName"] = v
        if (v := self.customer_code) is not UNSET:
            out["CustomerCode"] = v
        if (v := self.customer_type) is not UNSET:
            out["CustomerType"] = v
        if (v := self.sale_order_no) is not UNSET:
            out["SaleOrderNo"] = v
        if (v := self.note) is not UNSET:
            out["Note"] = v
        if (v := self.latitude) is not UNSET:
            out["Latitude"] = v
        if (v := self.longtitude) is not UNSET:
            out["Longtitude"] = v
        v = self.purchase_date
        out["PurchaseDate"] = format_date(v)
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

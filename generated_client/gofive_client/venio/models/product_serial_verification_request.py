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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "SerialNumber",
        "PurchaseDate",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductSerialVerificationRequest(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

    serial_number: str
    customer_name: str | Unset = UNSET
    customer_code: str | Unset = UNSET
    customer_type: int | Unset = UNSET
    sale_order_no: str | Unset = UNSET
    note: str | Unset = UNSET
    latitude: float | Unset = UNSET
    longtitude: float | Unset = UNSET
    purchase_date: datetime.date
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductSerialVerificationRequest:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductSerialVerificationRequest = _new(cls)
        (
            (
                self.serial_number,
                self.customer_name,
                self.customer_code,
                self.customer_type,
                self.sale_order_no,
                self.note,
                self.latitude,
                self.longtitude,
                v_purchase_date,
            ),
            self._others,
        ) = _read(src)
        self.purchase_date = parse_date(v_purchase_date)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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

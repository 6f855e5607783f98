# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
from ..._unset import UNSET

_MEMBERS: dict[str, str] = {
    "Number": "number",
    "ProductCode": "product_code",
    "ProductName": "product_name",
    "Quantity": "quantity",
    "UnitName": "unit_name",
    "PricePerItem": "price_per_item",
    "Discount": "discount",
    "PercentVat": "percent_vat",
    "TotalAmount": "total_amount",
    "TotalVatAmount": "total_vat_amount",
    "TotalNetAmount": "total_net_amount",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "Number",
        "ProductCode",
        "ProductName",
        "Quantity",
        "UnitName",
        "PricePerItem",
        "Discount",
        "PercentVat",
        "TotalAmount",
        "TotalVatAmount",
        "TotalNetAmount",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ItemProductInput(_Model):
    """A line of a simplified document. All values are text.

    Attributes:
        number: Number of the line, as text.
        product_code: Code of the product.
        product_name: Name of the product.
        quantity: Quantity in the unit of UnitName, as text.
        unit_name: Name of the unit.
        price_per_item: Price of one unit, as text; the currency is not named.
        discount: Discount on the line, as text; presumably an amount, in a currency that is not named.
        percent_vat: Rate of VAT in percent, as text.
        total_amount: Total of the line, going by the name, as text; the currency is not named.
        total_vat_amount: VAT on the line, going by the name, as text; the currency is not named.
        total_net_amount: Net total of the line, as text; whether net is with or without VAT is not said, nor is the
            currency.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    number: str
    product_code: str
    product_name: str
    quantity: str
    unit_name: str
    price_per_item: str
    discount: str
    percent_vat: str
    total_amount: str
    total_vat_amount: str
    total_net_amount: str
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ItemProductInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ItemProductInput = _new(cls)
        (
            (
                self.number,
                self.product_code,
                self.product_name,
                self.quantity,
                self.unit_name,
                self.price_per_item,
                self.discount,
                self.percent_vat,
                self.total_amount,
                self.total_vat_amount,
                self.total_net_amount,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        out["Number"] = self.number
        out["ProductCode"] = self.product_code
        out["ProductName"] = self.product_name
        out["Quantity"] = self.quantity
        out["UnitName"] = self.unit_name
        out["PricePerItem"] = self.price_per_item
        out["Discount"] = self.discount
        out["PercentVat"] = self.percent_vat
        out["TotalAmount"] = self.total_amount
        out["TotalVatAmount"] = self.total_vat_amount
        out["TotalNetAmount"] = self.total_net_amount
        return out

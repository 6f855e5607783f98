# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
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


@_define(kw_only=True, slots=True)
class ItemProductInput:
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
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ItemProductInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            number=get("Number"),
            product_code=get("ProductCode"),
            product_name=get("ProductName"),
            quantity=get("Quantity"),
            unit_name=get("UnitName"),
            price_per_item=get("PricePerItem"),
            discount=get("Discount"),
            percent_vat=get("PercentVat"),
            total_amount=get("TotalAmount"),
            total_vat_amount=get("TotalVatAmount"),
            total_net_amount=get("TotalNetAmount"),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

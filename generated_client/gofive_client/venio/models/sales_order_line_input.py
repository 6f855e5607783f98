# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "productCode": "product_code",
    "qty": "qty",
    "price": "price",
    "productName": "product_name",
    "productDescription": "product_description",
    "productUnitName": "product_unit_name",
    "discountValue": "discount_value",
    "discountType": "discount_type",
    "vatTaxValue": "vat_tax_value",
    "whtTaxValue": "wht_tax_value",
}


@_define(kw_only=True, slots=True)
class SalesOrderLineInput:
    """One product on a sales order that is sent.

    Attributes:
        product_code: Code of the product.
        qty: Quantity, in the line's unit; not above the stock, unless the web application was set to permit that.
            Integer in the vendor's sample, while newer answers have decimals.
        price: Price of one unit, presumably in the order's currency; null for the price in the system.
        product_name: Name of the product; null for the name in the system.
        product_description: Description of the product; null for the one in the system.
        product_unit_name: Name of the unit that the quantity counts; null for the one in the system. A unit that it
            lacks is refused.
        discount_value: Discount on the line, in percent or as an amount, as discountType says; not above the product's
            price.
        discount_type: Kind of the line's discount; true for percent, false for an amount. Needed as soon as
            discountValue is sent.
        vat_tax_value: VAT in percent; null for none. A rate that is not in the system is added to it, one that is
            inactive is refused.
        wht_tax_value: Withholding tax in percent; null for none. A rate that is not in the system is refused.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    product_code: str
    qty: float | None | Unset = UNSET
    price: float | None | Unset = UNSET
    product_name: str | None | Unset = UNSET
    product_description: str | None | Unset = UNSET
    product_unit_name: str | None | Unset = UNSET
    discount_value: float | None | Unset = UNSET
    discount_type: bool | None | Unset = UNSET
    vat_tax_value: float | None | Unset = UNSET
    wht_tax_value: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderLineInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            product_code=get("productCode"),
            qty=get("qty", UNSET),
            price=get("price", UNSET),
            product_name=get("productName", UNSET),
            product_description=get("productDescription", UNSET),
            product_unit_name=get("productUnitName", UNSET),
            discount_value=get("discountValue", UNSET),
            discount_type=get("discountType", UNSET),
            vat_tax_value=get("vatTaxValue", UNSET),
            wht_tax_value=get("whtTaxValue", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["productCode"] = self.product_code
        if (v := self.qty) is not UNSET:
            out["qty"] = v
        if (v := self.price) is not UNSET:
            out["price"] = v
        if (v := self.product_name) is not UNSET:
            out["productName"] = v
        if (v := self.product_description) is not UNSET:
            out["productDescription"] = v
        if (v := self.product_unit_name) is not UNSET:
            out["productUnitName"] = v
        if (v := self.discount_value) is not UNSET:
            out["discountValue"] = v
        if (v := self.discount_type) is not UNSET:
            out["discountType"] = v
        if (v := self.vat_tax_value) is not UNSET:
            out["vatTaxValue"] = v
        if (v := self.wht_tax_value) is not UNSET:
            out["whtTaxValue"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

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
    "productName": "product_name",
    "price": "price",
    "qty": "qty",
    "productUnitName": "product_unit_name",
    "productDescription": "product_description",
    "discountType": "discount_type",
    "discountValue": "discount_value",
    "vatTaxValue": "vat_tax_value",
    "whTaxValue": "wh_tax_value",
}


@_define(kw_only=True, slots=True)
class QuotationLineInput:
    """One product on a quotation that is sent.

    Attributes:
        product_code: Code of the product.
        product_name: Name of the product.
        price: Price of one unit to offer, presumably in the quotation's currency.
        qty: Quantity, in the line's unit; not above the stock, according to the vendor's sample.
        product_unit_name: Name of the unit that the quantity counts.
        product_description: Description of the product. The vendor's sample sends it as productDescriptioin, a typo
            that the page does not have.
        discount_type: Kind of the line's discount; true for percent, false for an amount in baht.
        discount_value: Discount on the line, in percent or baht as discountType says.
        vat_tax_value: VAT of the line; the unit is not stated.
        wh_tax_value: Withholding tax of the line; the unit is not stated. Sales orders spell the field whtTaxValue.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    product_code: str
    product_name: str | None | Unset = UNSET
    price: float | None | Unset = UNSET
    qty: float
    product_unit_name: str | None | Unset = UNSET
    product_description: str | None | Unset = UNSET
    discount_type: bool | None | Unset = UNSET
    discount_value: float | None | Unset = UNSET
    vat_tax_value: float | None | Unset = UNSET
    wh_tax_value: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> QuotationLineInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            product_code=get("productCode"),
            product_name=get("productName", UNSET),
            price=get("price", UNSET),
            qty=get("qty"),
            product_unit_name=get("productUnitName", UNSET),
            product_description=get("productDescription", UNSET),
            discount_type=get("discountType", UNSET),
            discount_value=get("discountValue", UNSET),
            vat_tax_value=get("vatTaxValue", UNSET),
            wh_tax_value=get("whTaxValue", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["productCode"] = self.product_code
        if (v := self.product_name) is not UNSET:
            out["productName"] = v
        if (v := self.price) is not UNSET:
            out["price"] = v
        out["qty"] = self.qty
        if (v := self.product_unit_name) is not UNSET:
            out["productUnitName"] = v
        if (v := self.product_description) is not UNSET:
            out["productDescription"] = v
        if (v := self.discount_type) is not UNSET:
            out["discountType"] = v
        if (v := self.discount_value) is not UNSET:
            out["discountValue"] = v
        if (v := self.vat_tax_value) is not UNSET:
            out["vatTaxValue"] = v
        if (v := self.wh_tax_value) is not UNSET:
            out["whTaxValue"] = v
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

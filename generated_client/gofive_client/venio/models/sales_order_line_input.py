# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define

from ..._model import NOTHING_ELSE as _NOTHING_ELSE
from ..._model import Model as _Model
from ..._model import new as _new
from ..._model import reader as _reader
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
_read = _reader(_MEMBERS, UNSET, ("productCode",))


@_define(kw_only=True, slots=True, repr=False, eq=False)
class SalesOrderLineInput(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

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
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> SalesOrderLineInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: SalesOrderLineInput = _new(cls)
        (
            (
                self.product_code,
                self.qty,
                self.price,
                self.product_name,
                self.product_description,
                self.product_unit_name,
                self.discount_value,
                self.discount_type,
                self.vat_tax_value,
                self.wht_tax_value,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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

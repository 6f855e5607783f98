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
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "productCode",
        "qty",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class QuotationLineInput(_Model):
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

    _members = _MEMBERS
    _absent = UNSET

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
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> QuotationLineInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: QuotationLineInput = _new(cls)
        (
            (
                self.product_code,
                self.product_name,
                self.price,
                self.qty,
                self.product_unit_name,
                self.product_description,
                self.discount_type,
                self.discount_value,
                self.vat_tax_value,
                self.wh_tax_value,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
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

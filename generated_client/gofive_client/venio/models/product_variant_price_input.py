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
    "priceTierName": "price_tier_name",
    "regularPrice": "regular_price",
    "salePrice": "sale_price",
    "vat": "vat",
}
_read = _reader(_MEMBERS, UNSET)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductVariantPriceInput(_Model):
    """Price of a variant in one price tier. The vendor's sample first had vat here as well and later the fields of
    ProductPriceInput (vatValue, useDefaultVat).

    Attributes:
        price_tier_name: Name of the price tier.
        regular_price: Regular price; the currency is not stated.
        sale_price: Reduced price; the currency is not stated.
        vat: VAT, its unit not stated; called vatValue in the prices of the product itself.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    price_tier_name: str | Unset = UNSET
    regular_price: float | Unset = UNSET
    sale_price: float | Unset = UNSET
    vat: float | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductVariantPriceInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductVariantPriceInput = _new(cls)
        (
            (
                self.price_tier_name,
                self.regular_price,
                self.sale_price,
                self.vat,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        if (v := self.price_tier_name) is not UNSET:
            out["priceTierName"] = v
        if (v := self.regular_price) is not UNSET:
            out["regularPrice"] = v
        if (v := self.sale_price) is not UNSET:
            out["salePrice"] = v
        if (v := self.vat) is not UNSET:
            out["vat"] = v
        return out

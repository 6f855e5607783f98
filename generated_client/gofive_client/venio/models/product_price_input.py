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
    "vatValue": "vat_value",
    "useDefaultVat": "use_default_vat",
}
_read = _reader(
    _MEMBERS,
    UNSET,
    (
        "priceTierName",
        "regularPrice",
    ),
)


@_define(kw_only=True, slots=True, repr=False, eq=False)
class ProductPriceInput(_Model):
    """Price of a product in one price tier.

    Attributes:
        price_tier_name: Name of the price tier.
        regular_price: Regular price; the currency is not stated.
        sale_price: Reduced price; the currency is not stated.
        vat_value: VAT, its unit not stated; by the vendor's sample, one that does not exist yet is created.
        use_default_vat: Whether the company's default VAT applies.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    _members = _MEMBERS
    _absent = UNSET

    price_tier_name: str
    regular_price: float
    sale_price: float | Unset = UNSET
    vat_value: float | Unset = UNSET
    use_default_vat: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _NOTHING_ELSE

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductPriceInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        self: ProductPriceInput = _new(cls)
        (
            (
                self.price_tier_name,
                self.regular_price,
                self.sale_price,
                self.vat_value,
                self.use_default_vat,
            ),
            self._others,
        ) = _read(src)
        return self

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = {**others} if (others := self._others) else {}
        v: Any
        out["priceTierName"] = self.price_tier_name
        out["regularPrice"] = self.regular_price
        if (v := self.sale_price) is not UNSET:
            out["salePrice"] = v
        if (v := self.vat_value) is not UNSET:
            out["vatValue"] = v
        if (v := self.use_default_vat) is not UNSET:
            out["useDefaultVat"] = v
        return out

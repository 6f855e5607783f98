# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import extra_members
from ..._unset import UNSET, Unset

_MEMBERS: dict[str, str] = {
    "priceTierName": "price_tier_name",
    "regularPrice": "regular_price",
    "salePrice": "sale_price",
    "vatValue": "vat_value",
    "useDefaultVat": "use_default_vat",
}


@_define(kw_only=True, slots=True)
class ProductPriceInput:
    """Price of a product in one price tier.

    Attributes:
        price_tier_name: Name of the price tier.
        regular_price: Regular price; the currency is not stated.
        sale_price: Reduced price; the currency is not stated.
        vat_value: VAT, its unit not stated; by the vendor's sample, one that does not exist yet is created.
        use_default_vat: Whether the company's default VAT applies.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    price_tier_name: str
    regular_price: float
    sale_price: float | Unset = UNSET
    vat_value: float | Unset = UNSET
    use_default_vat: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductPriceInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        return cls(
            price_tier_name=get("priceTierName"),
            regular_price=get("regularPrice"),
            sale_price=get("salePrice", UNSET),
            vat_value=get("vatValue", UNSET),
            use_default_vat=get("useDefaultVat", UNSET),
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
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

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties

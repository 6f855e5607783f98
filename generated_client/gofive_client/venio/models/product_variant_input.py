# Made from the spec by `make generate`; changes here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..._operation import as_list, extra_members
from ..._unset import UNSET, Unset
from .product_variant_attribute_input import ProductVariantAttributeInput
from .product_variant_price_input import ProductVariantPriceInput

_MEMBERS: dict[str, str] = {
    "productCode": "product_code",
    "productName": "product_name",
    "productBarcode": "product_barcode",
    "productDescription": "product_description",
    "cost": "cost",
    "prices": "prices",
    "productImage": "product_image",
    "qty": "qty",
    "lowStockAlert": "low_stock_alert",
    "active": "active",
    "attribute": "attribute",
}


@_define(kw_only=True, slots=True)
class ProductVariantInput:
    """A variant of a multi-SKU product.

    Attributes:
        product_code: Code of the variant.
        product_name: Name of the variant.
        product_barcode: Barcode of the variant.
        product_description: Description of the variant.
        cost: Cost of the variant; the currency is not stated. Needed with variants, by the vendor's sample.
        prices: Prices of the variant, one entry per price tier.
        product_image: Images of the variant.
        qty: Stock of the variant, in the product's unit.
        low_stock_alert: Stock, in the product's unit, at which the low-stock alert is raised.
        active: Whether the variant is in use. The page's example quotes its placeholder; the vendor's sample has a
            boolean.
        attribute: Attribute values that tell the variant from the others.
        additional_properties: Members that the spec does not know, as they arrived or are to be sent.
    """

    product_code: str
    product_name: str
    product_barcode: str | Unset = UNSET
    product_description: str | Unset = UNSET
    cost: float | Unset = UNSET
    prices: Sequence[ProductVariantPriceInput]
    product_image: Sequence[str] | Unset = UNSET
    qty: int | Unset = UNSET
    low_stock_alert: int | Unset = UNSET
    active: bool
    attribute: Sequence[ProductVariantAttributeInput]
    additional_properties: dict[str, Any] = _field(factory=dict)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> ProductVariantInput:
        """Read JSON members. Nothing is required and unknown members are kept."""
        get: Any = src.get
        v: Any
        return cls(
            product_code=get("productCode"),
            product_name=get("productName"),
            product_barcode=get("productBarcode", UNSET),
            product_description=get("productDescription", UNSET),
            cost=get("cost", UNSET),
            prices=[ProductVariantPriceInput.from_dict(i) if i.__class__ is dict else i for i in v]
            if (v := get("prices")).__class__ is list
            else v,
            product_image=get("productImage", UNSET),
            qty=get("qty", UNSET),
            low_stock_alert=get("lowStockAlert", UNSET),
            active=get("active"),
            attribute=[ProductVariantAttributeInput.from_dict(i) if i.__class__ is dict else i for i in v]
            if (v := get("attribute")).__class__ is list
            else v,
            additional_properties=extra_members(src, _MEMBERS),
        )

    def to_dict(self) -> dict[str, Any]:
        """JSON members; what is unset is left out."""
        out: dict[str, Any] = dict(self.additional_properties)
        v: Any
        out["productCode"] = self.product_code
        out["productName"] = self.product_name
        if (v := self.product_barcode) is not UNSET:
            out["productBarcode"] = v
        if (v := self.product_description) is not UNSET:
            out["productDescription"] = v
        if (v := self.cost) is not UNSET:
            out["cost"] = v
        v = self.prices
        out["prices"] = [i.to_dict() if isinstance(i, ProductVariantPriceInput) else i for i in as_list(v)]
        if (v := self.product_image) is not UNSET:
            out["productImage"] = as_list(v)
        if (v := self.qty) is not UNSET:
            out["qty"] = v
        if (v := self.low_stock_alert) is not UNSET:
            out["lowStockAlert"] = v
        out["active"] = self.active
        v = self.attribute
        out["attribute"] = [i.to_dict() if isinstance(i, ProductVariantAttributeInput) else i for i in as_list(v)]
        return out

    def __getitem__(self, name: str) -> Any:
        """A member by its name in the JSON, whether the spec knows it or not."""
        return getattr(self, _MEMBERS[name]) if name in _MEMBERS else self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        if name in _MEMBERS:
            return getattr(self, _MEMBERS[str(name)]) is not UNSET
        return name in self.additional_properties
